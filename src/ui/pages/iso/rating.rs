//! The page on which the management system is rated.

use super::figures;
use super::item::{Rate, choice, edit};
use crate::assess::{Chapter, Item, QuickStart};
use crate::engine::Truth;
use crate::store::Management;
use crate::ui::context::Context;
use crate::ui::pages::needed::{needed, unanswered};
use crate::ui::parts::pieces::{Look, actions, button, section, words};
use crate::ui::parts::{Confirm, Handed, Heading, lasting, unread};
use crate::ui::state::View;
use web_sys::HtmlInputElement;
use yew::{Callback, Event, Html, MouseEvent, Properties, TargetCast, component, html, use_state_eq};

/// The page.
#[inline(never)]
pub(in crate::ui) fn assessment(context: &Context) -> Html {
    let own = context.lang().rating_page();
    let (management, problems) = context.state.saved.management();
    html! {
        <div key="assessment" class="aac-result aac-assessment">
            <div class="aac-headline">
                <Heading context={context.clone()} title={own.title} tab={own.title} />
                { words("aac-lead", own.lead) }
            </div>
            <div class="aac-where">{ beside(context, &management) }</div>
            <div class="aac-reasons">
                { unread(context, &problems) }
                { scope(context, &management) }
                { starts(context, &management) }
                <Items context={context.clone()} management={management.clone()} />
                { lasting(context) }
                <Handed lang={context.lang()} stage={context.stage.clone()} of={context.state.saved.clone()} />
                <div class="aac-actions is-last">
                    { button(Look::Main, context.lang().cover().go, "coverage", context.go(View::Coverage)) }
                    { button(Look::Quiet, context.lang().listing().go_maturity, "maturity", context.go(View::Maturity)) }
                    { button(Look::Quiet, context.lang().listing().go_readiness, "readiness", context.go(View::Readiness)) }
                    if !unanswered(context) {
                        { button(Look::Quiet, context.words().common.result, "result", context.go(View::Result)) }
                    }
                </div>
            </div>
        </div>
    }
}

/// The figures as they are now. Stays in sight beside the list where there is room.
fn beside(context: &Context, management: &Management) -> Html {
    let (lang, own) = (context.lang(), context.lang().rating_page());
    let unjustified = management.unjustified().len();
    if unanswered(context) {
        return html! {
            <div class="aac-sticky">
                { section("aac-now", own.figures, vec![
                    needed(context, &[lang.needed().rating]),
                    figures::assessed(context, management),
                ]) }
                { wrongly_excluded(context, unjustified) }
            </div>
        };
    }
    let report = context.report();
    let body = if let Some(coverage) = report.coverage(&management.ratings, management.in_scope) {
        figures::both(context, &coverage, management)
    } else {
        let why = if report.prohibitions_met().is_empty() { own.nothing } else { own.banned };
        html! { <>{ words("", why) }{ figures::assessed(context, management) }</> }
    };
    html! {
        <div class="aac-sticky">
            { section("aac-now", own.figures, vec![body]) }
            { wrongly_excluded(context, unjustified) }
            { actions(vec![button(Look::Link, lang.cover().go, "coverage", context.go(View::Coverage))]) }
        </div>
    }
}

/// That exclusions lack a reason.
fn wrongly_excluded(context: &Context, count: usize) -> Html {
    if count == 0 {
        return Html::default();
    }
    html! { <p class="aac-error" role="status">{ context.lang().unjustified(count) }</p> }
}

/// The first question: a management system that leaves the system out does nothing for it.
fn scope(context: &Context, management: &Management) -> Html {
    let own = context.lang().rating_page();
    let one = |value: &'static str, label: &'static str, truth: Truth| {
        let state = context.state.dispatcher();
        let choose = Callback::from(move |()| edit(&state, move |saved| saved.set_scope(truth)));
        choice("aac-scope", value, label, management.in_scope == truth, choose)
    };
    html! {
        <section class="aac-scope">
            <fieldset aria-describedby="aac-scope-help">
                <legend><h2>{ own.scope }</h2></legend>
                <p id="aac-scope-help" class="aac-hint">{ own.scope_help }</p>
                <div class="aac-scale">
                    { one("yes", own.inside, Truth::Yes) }
                    { one("no", own.outside, Truth::No) }
                    { one("", own.scope_open, Truth::Unknown) }
                </div>
            </fieldset>
        </section>
    }
}

/// Sets of ratings to start from. Asks before ratings are replaced.
fn starts(context: &Context, management: &Management) -> Html {
    let (lang, own) = (context.lang(), context.lang().rating_page());
    let one = |&start: &QuickStart| {
        let state = context.state.dispatcher();
        let on_yes: Callback<MouseEvent> = Callback::from(move |_| edit(&state, move |saved| saved.start_from(start)));
        let (label, action) = (lang.quick_start(start), start.as_str());
        if management.rated() == 0 {
            return html! { <span key={action}>{ button(Look::Quiet, label, action, on_yes) }</span> };
        }
        html! {
            <Confirm
                key={format!("{action}-asks")} {action} {label} title={own.replace} help={own.replace_help} yes={own.replace_yes}
                no={context.words().common.cancel} {on_yes}
            />
        }
    };
    section(
        "aac-starts",
        own.starts,
        vec![words("aac-hint", own.starts_help), actions(QuickStart::ALL.iter().map(one).collect())],
    )
}

#[derive(Properties, PartialEq)]
struct ItemsProps {
    context: Context,
    management: Management,
}

/// Every clause and control below its heading.
#[component]
fn Items(props: &ItemsProps) -> Html {
    let (context, management) = (&props.context, &props.management);
    let (lang, own) = (context.lang(), context.lang().rating_page());
    let offer_notes = use_state_eq(|| false);
    let switch = {
        let offer_notes = offer_notes.setter();
        Callback::from(move |event: Event| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                offer_notes.set(input.checked());
            }
        })
    };
    let row = |item: Item| {
        html! {
            <Rate
                key={item.as_str()} {lang} {item} rating={management.ratings.get(item)} notes={management.notes(item)}
                offer_notes={*offer_notes} state={context.state.dispatcher()}
            />
        }
    };
    let name = |heading: Chapter| {
        html! { <><span class="aac-number">{ heading.as_str() }</span>{ " " }{ lang.iso_heading(heading).title }</> }
    };
    // In the order of the standard: 6.1 with its parts comes before 6.2.
    let part = |(heading, items): &(Chapter, Vec<Item>)| {
        html! {
            <>
                if heading.parent().is_some() { <h4>{ name(*heading) }</h4> }
                <ul class="aac-rates">{ for items.iter().map(|item| row(*item)) }</ul>
            </>
        }
    };
    let chapter = |&heading: &Chapter| {
        let mut parts: Vec<(Chapter, Vec<Item>)> = Vec::new();
        for &item in Item::ALL.iter().filter(|item| item.theme() == heading) {
            match parts.last_mut() {
                Some((at, items)) if *at == item.heading() => items.push(item),
                _ => parts.push((item.heading(), vec![item])),
            }
        }
        html! {
            <div key={heading.as_str()} class="aac-chapter">
                <h3>{ name(heading) }</h3>
                { for parts.iter().map(part) }
            </div>
        }
    };
    let top = |heading: &&Chapter| heading.parent().is_none();
    let chapters = |annex: bool| {
        Chapter::ALL.iter().filter(top).filter(|heading| heading.is_annex() == annex).map(chapter).collect::<Html>()
    };
    let markup = html! {
        <>
            <div class="aac-note aac-keys">
                { words("", own.keys) }
                <label class="aac-check">
                    <input type="checkbox" data-action="offer-notes" checked={*offer_notes} onchange={switch} />
                    <span>{ own.show_notes }</span>
                </label>
            </div>
            { section("aac-clauses", own.clauses, vec![chapters(false)]) }
            { section("aac-controls", own.controls, vec![words("aac-hint", own.controls_help), chapters(true)]) }
        </>
    };
    context.shown(markup)
}
