//! What stands beside the reasons: ladder, model, roles, day, own assessments, notes and actions.

use crate::assess::{GpaiLevel, RuleId, Tier};
use crate::engine::{Date, Truth};
use crate::interview::QuestionId;
use crate::ui::context::Context;
use crate::ui::derive::answer_words;
use crate::ui::edge;
use crate::ui::parts::{Confirm, change_link, erase, ladder};
use crate::ui::state::Action;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::{Callback, Event, Html, MouseEvent, TargetCast, html};

/// The ladder.
pub(super) fn standing(context: &Context) -> Html {
    let words = &context.words().result;
    html! {
        <section aria-labelledby="aac-ladder">
            <h2 id="aac-ladder">{ words.ladder }</h2>
            { ladder(context.lang(), context.report()) }
            <p class="aac-hint">{ words.no_pyramid }</p>
        </section>
    }
}

/// The column beside the reasons.
pub(super) fn beside(context: &Context) -> Html {
    let (lang, words) = (context.lang(), &context.words().result);
    let report = context.report();
    html! {
        <>
            if report.gpai.highest != GpaiLevel::None {
                <section aria-labelledby="aac-model">
                    <h2 id="aac-model">{ words.model }</h2>
                    <p>{ lang.gpai_range(&report.gpai) }</p>
                </section>
            }
            { roles(context) }
            { as_of(context) }
        </>
    }
}

fn roles(context: &Context) -> Html {
    let (lang, words) = (context.lang(), &context.words().result);
    let roles = context.report().roles.iter().filter(|role| !role.outcome.is_no());
    let rows: Vec<_> = roles
        .map(|role| {
            let (class, state) = match role.outcome {
                Truth::Yes => ("aac-tag is-yes", words.role_yes),
                _ => ("aac-tag is-unless", words.role_open),
            };
            html! { <li><span class={class}>{ state }</span>{ " " }{ lang.role(role.id) }</li> }
        })
        .collect();
    html! {
        <section aria-labelledby="aac-roles">
            <h2 id="aac-roles">{ words.roles }</h2>
            if rows.is_empty() { <p>{ words.role_none }</p> } else { <ul class="aac-plain">{ rows }</ul> }
        </section>
    }
}

fn as_of(context: &Context) -> Html {
    let words = &context.words().result;
    let state = context.state.dispatcher();
    let change = Callback::from(move |event: Event| {
        let day = event.target_dyn_into::<HtmlInputElement>().and_then(|input| input.value().parse::<Date>().ok());
        if let Some(day) = day {
            state.dispatch(Action::AsOf(day));
        }
    });
    html! {
        <section class="aac-as-of" aria-labelledby="aac-as-of-title">
            <h2 id="aac-as-of-title"><label for="aac-as-of">{ words.as_of }</label></h2>
            <p id="aac-as-of-help" class="aac-hint">{ words.as_of_help }</p>
            <div class="aac-actions">
                <input
                    id="aac-as-of" type="date" value={context.state.as_of.to_string()} aria-describedby="aac-as-of-help"
                    onchange={change}
                />
                <button
                    type="button" class="aac-button is-quiet" onclick={context.on(Action::AsOf(context.state.today))}
                    data-action="today"
                >
                    { words.today }
                </button>
            </div>
        </section>
    }
}

/// Judgements of the visitor's own that decided something.
pub(super) fn assessments(context: &Context) -> Html {
    let (lang, words) = (context.lang(), &context.words().result);
    let mut ids: Vec<QuestionId> = context.report().assessments.iter().map(|a| a.question).collect();
    ids.dedup();
    if ids.is_empty() {
        return Html::default();
    }
    let row = |&id: &QuestionId| {
        let chosen = context.state.answers().get(id).map(|a| answer_words(lang, id, a.chosen()).join("; "));
        html! {
            <li>{ lang.question_title(id) }{ " " }<strong>{ chosen }</strong>{ " " }{ change_link(context, id) }</li>
        }
    };
    html! {
        <section aria-labelledby="aac-assessments">
            <h2 id="aac-assessments">{ words.assessments }</h2>
            <p>{ words.assessments_lead }</p>
            <details class="aac-more">
                <summary>{ lang.judgements(ids.len()) }</summary>
                <ul class="aac-because">{ for ids.iter().map(row) }</ul>
            </details>
        </section>
    }
}

/// What the result does not say by itself.
pub(super) fn notes(context: &Context) -> Html {
    let words = &context.words().result;
    let report = context.report();
    let section_b = report.finding(RuleId::AnnexIB).is_some_and(|f| !f.provision.outcome.is_no());
    let mut notes = Vec::new();
    if section_b {
        notes.push(words.section_b);
    }
    if report.tier.highest >= Tier::Minimal {
        notes.push(words.general_duties);
    }
    if notes.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="aac-notes">
            <h2 id="aac-notes">{ words.notes }</h2>
            <ul class="aac-list">{ for notes.into_iter().map(|note| html! { <li>{ note }</li> }) }</ul>
        </section>
    }
}

/// What can be done with the result.
pub(super) fn actions(context: &Context) -> Html {
    let words = context.words();
    let saved = Rc::clone(&context.state.saved);
    let derived = Rc::clone(&context.derived);
    let day = context.state.as_of;
    let button = |label: &'static str, action: &'static str, onclick: Callback<MouseEvent>| {
        html! { <button type="button" class="aac-button is-quiet" {onclick} data-action={action}>{ label }</button> }
    };
    let answers = Callback::from(move |_| edge::download("ai-act-answers.json", &saved.write()));
    let report = Callback::from(move |_| {
        if let Ok(text) = serde_json::to_string(&derived.report) {
            edge::download(&format!("ai-act-report-{day}.json"), &text);
        }
    });
    html! {
        <section class="aac-keep" aria-labelledby="aac-keep">
            <h2 id="aac-keep">{ words.result.actions }</h2>
            <div class="aac-actions">
                { button(words.result.print, "print", Callback::from(|_| edge::print())) }
                { button(words.result.save_answers, "save-answers", answers) }
                { button(words.result.save_report, "save-report", report) }
                <Confirm
                    label={words.result.erase} title={words.result.erase_title} help={words.result.erase_help}
                    yes={words.result.erase_yes} no={words.common.cancel} on_yes={erase(context)}
                />
            </div>
        </section>
    }
}
