//! The NIS 2 Directive beside the standard, aspect by aspect, and how soon incidents have to be reported under which law.

use super::clocks::clocks;
use super::mapping::stated;
use crate::assess::{ActCite, Aspect, Beside, Chapter, EDITION, FLOORS, Floor, Item, NIS2, STATEMENTS, Source};
use crate::ui::context::Context;
use crate::ui::parts::pieces::{Look, button, list, section, tag, words};
use crate::ui::parts::{Heading, act_link, cite_link};
use crate::ui::state::View;
use yew::{Html, html};

/// The page. Needs no answers.
#[inline(never)]
pub(in crate::ui) fn nis2(context: &Context) -> Html {
    let own = context.lang().nis2();
    let together = own.together_text.iter().map(|&line| words("", line)).collect();
    html! {
        <div key="nis2" class="aac-guide aac-nis2">
            <Heading context={context.clone()} title={own.title} tab={own.title} />
            { for own.lead.iter().map(|&line| words("aac-lead", line)) }
            <p class="aac-hint">{ tag("aac-tag is-unless", own.not_compared) }{ " " }{ own.not_compared_help }</p>
            { section("aac-beside-table", own.table, vec![table(context)]) }
            { clocks(context) }
            { section("aac-together", own.together, together) }
            { section("aac-nis2-said", own.said, vec![
                words("", own.said_help),
                stated(context, STATEMENTS, Source::Comparison),
            ]) }
            { words("aac-hint", context.lang().presumption_on(EDITION.checked)) }
            <div class="aac-actions is-last">
                { button(Look::Quiet, context.lang().clauses().go, "clauses", context.go(View::Clauses)) }
                { button(Look::Quiet, context.lang().cover().go, "coverage", context.go(View::Coverage)) }
            </div>
        </div>
    }
}

fn table(context: &Context) -> Html {
    let own = context.lang().nis2();
    html! {
        <table class="aac-table">
            <thead>
                <tr>
                    <th scope="col">{ own.aspect }</th>
                    <th scope="col">{ own.there }</th>
                    <th scope="col">{ own.here }</th>
                </tr>
            </thead>
            <tbody>{ for NIS2.iter().map(|beside| row(context, beside)) }</tbody>
        </table>
    }
}

fn row(context: &Context, beside: &Beside) -> Html {
    let (lang, own) = (context.lang(), context.lang().nis2());
    let said = lang.aspect(beside.aspect);
    let floors = if beside.aspect == Aspect::Fines { FLOORS.as_slice() } else { &[] };
    let floor = |floor: &Floor| html! { <>{ lang.floor(floor) }{ " " }{ act_link(context, floor.cite) }</> };
    let links = beside.there.iter().filter(|cite| !floors.iter().any(|floor| floor.cite == **cite));
    let link = |&cite: &ActCite| html! { <>{ " " }{ act_link(context, cite) }</> };
    html! {
        <tr data-aspect={beside.aspect.as_str()}>
            <th scope="row"><strong>{ said.title }</strong></th>
            <td>
                <span class="aac-label">{ own.there }{ ": " }</span>{ said.there }
                if !beside.compared { { " " }{ tag("aac-tag is-unless", own.not_compared) } }
                { for links.map(link) }
                if !floors.is_empty() { { list("aac-list", floors.iter().map(floor).collect()) } }
            </td>
            <td>
                <span class="aac-label">{ own.here }{ ": " }</span>{ said.here }
                { standard(context, beside) }
            </td>
        </tr>
    }
}

/// What of the standard speaks of it, and with which provisions of the Regulation it helps.
fn standard(context: &Context, beside: &Beside) -> Html {
    let lang = context.lang();
    let heading = |chapter: &Chapter| (chapter.as_str(), lang.iso_heading(*chapter).title);
    let item = |item: &Item| (item.as_str(), lang.iso_item(*item).title);
    // All of the clauses stand in the words already.
    let headings = if beside.headings.len() > 3 { &[] } else { beside.headings };
    let named = headings.iter().map(heading).chain(beside.items.iter().map(item));
    let one = |(number, title): (&str, &str)| {
        html! { <><span class="aac-number">{ number.to_owned() }</span>{ " " }{ title.to_owned() }</> }
    };
    let names: Vec<_> = named.map(one).collect();
    let links = beside.here.iter().map(|cite| html! { <>{ " " }{ cite_link(context.lang(), cite) }</> });
    html! {
        <>
            if !names.is_empty() { { list("aac-plain", names) } }
            if !beside.here.is_empty() { <p>{ lang.clauses().helps }{ ":" }{ for links }</p> }
        </>
    }
}
