//! What of the Regulation applies when: the same for everybody, with one's own marked where there are answers.

use super::needed::{invited, unanswered};
use crate::assess::{
    AMENDMENTS, Amendment, Change, Cite, Entry, Force, ObligationReport, Part, Starting, calendar, own,
};
use crate::ui::context::Context;
use crate::ui::parts::pieces::{Look, button, fact, fold, list, section, tag, words};
use crate::ui::parts::{Heading, act_link, cite_link, day, law_link};
use crate::ui::state::View;
use yew::{Html, html};

/// An entry with the obligations that start with it.
type Owned<'a> = (&'a Entry, Vec<&'a ObligationReport>);

/// The page.
pub(in crate::ui) fn calendar_page(context: &Context) -> Html {
    let words_of = context.lang().calendar();
    let entries = calendar(context.state.as_of);
    let mine = if unanswered(context) {
        vec![Vec::new(); entries.len()]
    } else {
        own(&entries, &context.report().obligations)
    };
    let all: Vec<Owned<'_>> = entries.iter().zip(mine).collect();
    let of = |force: Force| all.iter().filter(|(entry, _)| entry.force == force).collect::<Vec<_>>();
    let not_law = of(Force::NotYetLaw);
    html! {
        <div key="timeline" class="aac-guide aac-calendar">
            <div class="aac-headline">
                <Heading context={context.clone()} title={words_of.title} tab={words_of.title} />
                { words("aac-lead", words_of.lead) }
                { words("aac-hint", context.lang().presumption_on(context.state.as_of)) }
            </div>
            { section("aac-calendar-day", words_of.day, vec![day(context, "aac-calendar-day", words_of.day_help)]) }
            { invited(context, words_of.own_hint) }
            { times(context, "aac-started", words_of.started, words_of.started_none, &of(Force::InForce)) }
            { times(context, "aac-to-come", words_of.to_come, words_of.to_come_none, &of(Force::Coming)) }
            if !not_law.is_empty() {
                { section("aac-not-law", words_of.not_law, vec![
                    words("aac-hint", words_of.not_law_help),
                    html! { <ol class="aac-times">{ for not_law.iter().map(|owned| entry(context, owned)) }</ol> },
                ]) }
            }
            { changes(context) }
            <div class="aac-actions is-last">
                { button(Look::Quiet, context.lang().penalties().go, "penalties", context.go(View::Penalties)) }
                if !unanswered(context) {
                    { button(Look::Quiet, context.lang().duties().go, "duties", context.go(View::Duties(None))) }
                    { button(Look::Quiet, context.words().common.result, "result", context.go(View::Result)) }
                }
            </div>
        </div>
    }
}

/// Entries as a list in the order of days.
fn times(context: &Context, id: &'static str, title: &'static str, none: &'static str, entries: &[&Owned<'_>]) -> Html {
    let body = if entries.is_empty() {
        words("", none)
    } else {
        html! { <ol class="aac-times">{ for entries.iter().map(|owned| entry(context, owned)) }</ol> }
    };
    section(id, title, vec![body])
}

fn entry(context: &Context, (entry, mine): &Owned<'_>) -> Html {
    let (lang, own) = (context.lang(), context.lang().calendar());
    let opening = entry.opening;
    let said = lang.milestone(opening.id);
    let kind = match opening.what {
        Starting::Part => Html::default(),
        Starting::Earlier => tag("aac-tag", own.earlier),
        Starting::Authority => tag("aac-tag", own.authority),
    };
    let class = if entry.force == Force::InForce { "is-past" } else { "is-coming" };
    html! {
        <li {class} data-milestone={opening.id.as_str()}>
            <time datetime={entry.day.to_string()}>{ lang.calendar_day(opening.what, entry.day, context.state.as_of) }</time>
            <div>
                <h3>{ said.title }</h3>
                <p class="aac-marks">
                    { kind }
                    { for entry.moved_from.map(|day| html! { <>{ " " }<span class="aac-tag">{ lang.moved(day) }</span></> }) }
                    if entry.added { { " " }{ tag("aac-tag", lang.duties().added) } }
                    if entry.announced() { { " " }{ tag("aac-tag is-unless", lang.duties().not_law) } }
                </p>
                { words("", said.text) }
                { mine_of(context, mine) }
                <dl class="aac-facts">{ facts(context, entry) }</dl>
            </div>
        </li>
    }
}

/// What later acts changed in the Regulation, the latest first.
fn changes(context: &Context) -> Html {
    let own = context.lang().changes();
    let act = |act: &'static Amendment| {
        html! {
            <div data-amendment={act.celex}>
                <h3>{ act_link(context, act.act.whole()) }{ ", " }{ context.lang().amendment(act, context.state.as_of) }</h3>
                { fold(own.open, list("aac-changes", act.changes.iter().map(|one| change(context, one)).collect())) }
            </div>
        }
    };
    let acts = AMENDMENTS.iter().rev().map(act);
    section("aac-changed", own.title, std::iter::once(words("aac-hint", own.lead)).chain(acts).collect())
}

/// A change: what happened to which provisions. Those that are gone can be named and no longer be read.
fn change(context: &Context, change: &Change) -> Html {
    let stand = change.cites.iter().map(|cite| cite_link(context.lang(), cite));
    let gone = change.gone.iter().map(|cite| html! { <del>{ context.lang().cite(cite) }</del> });
    html! {
        <span data-change-of-law={change.id.as_str()}>
            { tag("aac-tag", context.lang().change_kind(change.kind)) }
            { " " }{ joined(gone.chain(stand).collect()) }{ ": " }{ context.lang().change(change.id) }
        </span>
    }
}

/// Where it is written, what starts, and where practice and the words of the law differ.
fn facts(context: &Context, entry: &Entry) -> Vec<Html> {
    let (lang, own) = (context.lang(), context.lang().calendar());
    let opening = entry.opening;
    let because = |parts: &[Part], why: String| html! { <>{ these(context, parts) }{ words("aac-hint", why) }</> };
    let mut facts = Vec::new();
    if !opening.parts.is_empty() {
        facts.push(fact(own.parts, these(context, opening.parts)));
    }
    if let Some(literal) = entry.literal_from {
        facts.push(fact(own.in_practice, because(opening.in_practice, lang.calendar_in_practice(literal))));
    }
    if let Some(practice) = entry.practice {
        facts.push(fact(own.literally, because(opening.literally, lang.calendar_literally(entry.day, practice))));
    }
    let by = opening.by.map(|act| html! { <>{ ", " }{ act_link(context, act) }</> });
    facts.push(fact(own.set_by, html! { <>{ cite_link(context.lang(), &entry.cite) }{ for by }</> }));
    if !opening.also.is_empty() {
        let links = opening.also.iter().map(|cite: &Cite| cite_link(context.lang(), cite));
        facts.push(fact(own.also, joined(links.collect())));
    }
    facts
}

/// Parts of the Regulation, each linked where it begins.
fn these(context: &Context, parts: &[Part]) -> Html {
    let one = |part: &Part| {
        let (label, cite) = context.lang().part(part);
        law_link(context.lang(), context.lang().url(&cite), label)
    };
    joined(parts.iter().map(one).collect())
}

fn joined(links: Vec<Html>) -> Html {
    let last = links.len().saturating_sub(1);
    let one = |(place, link): (usize, Html)| html! { <>{ link }{ if place == last { "" } else { ", " } }</> };
    links.into_iter().enumerate().map(one).collect()
}

/// What of it is the visitor's: nothing without answers.
fn mine_of(context: &Context, mine: &[&ObligationReport]) -> Html {
    if mine.is_empty() {
        return Html::default();
    }
    let yes = mine.iter().filter(|row| row.established).count();
    let class = if yes > 0 { "aac-tag is-yes" } else { "aac-tag is-unless" };
    let label = context.lang().calendar_own(yes, mine.len() - yes);
    html! { <p><span {class} data-own={yes.to_string()}>{ label }</span></p> }
}
