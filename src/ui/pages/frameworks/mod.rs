//! Other frameworks: which are run, what that covers here, and what stands beside each obligation and control.

mod entry;
mod run;

use super::iso::{level_mark, span_bar};
use super::needed::unanswered;
use crate::assess::{Level, Rating, Span};
use crate::frameworks::{Framework, Row, Shares};
use crate::outline::{
    Beside, beside_controls, beside_duties, by_reference, covered_controls, covered_duties, far_told, frameworks_run,
    unread_in,
};
use crate::store::{Management, Notebook};
use crate::ui::context::Context;
use crate::ui::fresh::use_shown;
use crate::ui::parts::pieces::{Look, button, fold, section, tag, words};
use crate::ui::parts::{Heading, Select, unread};
use crate::ui::state::View;
use crate::words::Lang;
use entry::Entry;
use std::rc::Rc;
use yew::{Callback, Html, Properties, component, html, use_state_eq};

/// The page.
#[inline(never)]
pub(in crate::ui) fn frameworks(context: &Context) -> Html {
    html! { <Page key="frameworks" context={context.clone()} /> }
}

/// What the page shows.
#[derive(Properties, PartialEq)]
struct Props {
    /// The context.
    context: Context,
}

/// Which frameworks the lists show.
const EVERY: &str = "";
/// Those that are run.
const ONLY_RUN: &str = "run";

/// The page.
#[component]
fn Page(props: &Props) -> Html {
    let as_shown = use_shown();
    let context = &props.context;
    let (lang, own) = (context.lang(), context.lang().frameworks_page());
    let saved = &context.state.saved;
    let management = saved.management().0;
    let run = frameworks_run(saved);
    let duties = beside_duties(saved, context.report(), lang);
    let controls = beside_controls(&management, lang);
    let all = [&duties[..], &controls[..]].concat();
    let chosen = use_state_eq(|| EVERY);
    let shown: Rc<[Framework]> = match *chosen {
        EVERY => Framework::ALL.iter().copied().collect(),
        ONLY_RUN => run.iter().map(|(framework, _)| *framework).collect(),
        name => name.parse().into_iter().collect(),
    };
    let onchoose = {
        let chosen = chosen.setter();
        Callback::from(move |value: String| {
            let known = Framework::ALL.iter().map(|framework| framework.as_str()).chain([EVERY, ONLY_RUN]);
            chosen.set(known.into_iter().find(|name| *name == value).unwrap_or(EVERY));
        })
    };
    let mut options = vec![(EVERY, own.every), (ONLY_RUN, own.only_run)];
    options.extend(Framework::ALL.iter().map(|&framework| (framework.as_str(), name(lang, framework))));
    let list = |all: &[Beside]| {
        let has = |beside: &&Beside| beside.frameworks.iter().any(|framework| shown.contains(framework));
        let with: Vec<_> = all.iter().filter(has).collect();
        let entry = |beside: &&Beside| {
            html! { <Entry key={beside.unit} context={context.clone()} beside={Rc::new((*beside).clone())} shown={Rc::clone(&shown)} /> }
        };
        html! {
            <>
                { words("aac-hint", lang.beside_count(with.len(), all.len())) }
                <ul class="aac-entries">{ for with.iter().map(entry) }</ul>
            </>
        }
    };
    as_shown(html! {
        <div class="aac-guide aac-form-page aac-frameworks">
            <Heading context={context.clone()} title={own.title} tab={own.title} />
            { words("aac-lead", own.lead) }
            { words("aac-hint", own.estimate) }
            { unread(context, &unread_in(saved, Notebook::Frameworks)) }
            { section("aac-run", own.run, vec![
                words("aac-hint", own.run_help),
                html! { <ul class="aac-offers">{ for Framework::ALL.iter().map(|&it| html! { <li>{ run::card(context, it) }</li> }) }</ul> },
            ]) }
            { section("aac-covered", own.covered, vec![covered(context, &management, &run)]) }
            <div class="aac-form">
                <Select id="aac-frameworks-shown" label={own.show} {options} chosen={*chosen} {onchoose} />
            </div>
            if unanswered(context) { { words("aac-note", own.unanswered) } }
            { section("aac-beside-duties", own.beside, vec![list(&duties)]) }
            { section("aac-beside-controls", own.beside_controls, vec![list(&controls)]) }
            { section("aac-by-reference", own.by_reference, shown.iter().map(|&it| referred(lang, it, &all)).collect()) }
            { fold(own.agreement, words("", own.method)) }
            <div class="aac-actions is-last">
                { button(Look::Quiet, own.go_ratings, "rate", context.go(View::Assessment)) }
                if !unanswered(context) {
                    { button(Look::Quiet, lang.duties().go, "duties", context.go(View::Duties(None))) }
                }
            </div>
        </div>
    })
}

/// What a framework is called, in short.
fn name(lang: Lang, framework: Framework) -> &'static str {
    lang.framework(framework).map_or(framework.as_str(), |words| words.short)
}

/// A mark of how far a row goes.
fn far(lang: Lang, row: &Row) -> Html {
    match row.level() {
        Level::Nothing => tag("aac-tag", far_told(row, lang)),
        level => level_mark(lang, level),
    }
}

/// What the frameworks that are run cover: a line for each, and one for all together.
fn covered(context: &Context, management: &Management, run: &[(Framework, Rating)]) -> Html {
    let (lang, own) = (context.lang(), context.lang().frameworks_page());
    if run.is_empty() {
        return words("", own.none_run);
    }
    let duties = covered_duties(context.report(), run);
    let controls = covered_controls(management, run);
    let cell = |label: &'static str, span: Option<Span>| {
        html! {
            <td data-label={label}>
                if let Some(span) = span { { lang.share(span) }{ span_bar(span) } } else { { own.no_duties } }
            </td>
        }
    };
    let of = |shares: &Option<Shares>, at: usize| {
        shares.as_ref().and_then(|shares| shares.each.get(at)).map(|(_, span)| *span)
    };
    let row = |(at, (framework, _)): (usize, &(Framework, Rating))| {
        html! {
            <tr>
                <th scope="row">{ name(lang, *framework) }</th>
                { cell(own.duties, of(&duties, at)) }
                { cell(own.controls, of(&controls, at)) }
            </tr>
        }
    };
    let together = |shares: &Option<Shares>| shares.as_ref().map(|shares| shares.together);
    html! {
        <>
            <table class="aac-rows">
                <thead><tr>{ for [own.framework, own.duties, own.controls].map(|head| html! { <th scope="col">{ head }</th> }) }</tr></thead>
                <tbody>
                    { for run.iter().enumerate().map(row) }
                    <tr class="is-all">
                        <th scope="row">{ own.together }</th>
                        { cell(own.duties, together(&duties)) }
                        { cell(own.controls, together(&controls)) }
                    </tr>
                </tbody>
            </table>
            { words("aac-hint", own.together_help) }
        </>
    }
}

/// The references of a framework, with what each counts for and the evidence there is: what is noted once shows in all of them.
fn referred(lang: Lang, framework: Framework, all: &[Beside]) -> Html {
    let own = lang.frameworks_page();
    let told = by_reference(framework, all);
    let row = |referred: &crate::outline::Referred<'_>| {
        let id = [framework.as_str(), " ", referred.number].concat();
        let counts: Vec<String> = referred
            .beside
            .iter()
            .map(|it| it.cite.map_or_else(|| it.unit.to_owned(), |cite| lang.cite(&cite)))
            .collect();
        let evidence: Vec<&str> =
            referred.beside.iter().map(|it| it.evidence.as_str()).filter(|text| !text.is_empty()).collect();
        html! {
            <tr>
                <th scope="row">{ referred.number }{ " " }<span class="aac-quiet">{ lang.reference(&id) }</span></th>
                <td data-label={own.counts_for}>{ counts.join(", ") }</td>
                <td data-label={own.your_evidence} class="aac-lines">{ evidence.join("\n") }</td>
            </tr>
        }
    };
    if told.is_empty() {
        return Html::default();
    }
    let heads = [own.reference, own.counts_for, own.your_evidence].map(|head| html! { <th scope="col">{ head }</th> });
    fold(
        name(lang, framework),
        html! {
            <table class="aac-rows">
                <thead><tr>{ for heads }</tr></thead>
                <tbody>{ for told.iter().map(row) }</tbody>
            </table>
        },
    )
}
