//! The summary of answers.

use crate::assess::Report;
use crate::engine::order_by;
use crate::interview::{Page, QuestionId, Severity, place, question};
use crate::ui::context::{Context, use_heading, use_page};
use crate::ui::derive::answer_words;
use crate::ui::parts::change_link;
use crate::ui::state::{Action, View};
use yew::{Html, classes, component, html};

/// The summary of answers.
#[component]
pub(in crate::ui) fn CheckPage() -> Html {
    let Some(context) = use_page() else { return Html::default() };
    let words = context.words();
    let heading = use_heading(&context, words.checking.title);
    let report = context.report();
    let used = context.state.answers().in_order().into_iter().map(|(question, _)| question);
    let used: Vec<_> = used.filter(|question| !report.unused.contains(&question.id)).collect();
    let topic = |&page: &Page| {
        let ids: Vec<_> = used.iter().filter(|question| question.page == page).map(|question| question.id).collect();
        if ids.is_empty() { Html::default() } else { answers_on(&context, page, &ids) }
    };
    html! {
        <div class="aac-column">
            <h1 ref={heading} tabindex="-1">{ words.checking.title }</h1>
            { open_note(&context) }
            if used.is_empty() {
                <p class="aac-lead">{ words.checking.empty }</p>
            } else {
                <p class="aac-lead">{ words.checking.lead }</p>
            }
            { contradictions(&context, report) }
            { for Page::ALL.iter().map(topic) }
            { unused(&context, report) }
            <div class="aac-actions is-last">
                <button type="button" class="aac-button" onclick={context.go(View::Result)} data-action="result">
                    { words.checking.see_result }
                </button>
                <button type="button" class="aac-button is-quiet" onclick={context.on(Action::Back)} data-action="back">
                    { words.common.back }
                </button>
            </div>
        </div>
    }
}

/// What is said where questions are open, with the way to them.
pub(super) fn open_note(context: &Context) -> Html {
    let words = &context.words().checking;
    if context.derived.next.is_none() {
        return Html::default();
    }
    html! {
        <div class={classes!("aac-note", context.state.opened.then_some("is-new"))}>
            <p>{ if context.state.opened { words.opened } else { words.still_open } }</p>
            <button type="button" class="aac-button is-quiet" onclick={context.on(Action::Resume)} data-action="answer-open">
                { words.answer_open }
            </button>
        </div>
    }
}

fn answers_on(context: &Context, page: Page, ids: &[QuestionId]) -> Html {
    let name = page.as_str();
    html! {
        <section aria-labelledby={format!("aac-on-{name}")}>
            <h2 id={format!("aac-on-{name}")}>
                <span class="aac-sr">{ context.words().checking.answers_on }{ " " }</span>{ context.lang().topic(page) }
            </h2>
            <dl class="aac-summary">{ for ids.iter().map(|&id| row(context, id, &Html::default())) }</dl>
        </section>
    }
}

fn row(context: &Context, id: QuestionId, below: &Html) -> Html {
    let lang = context.lang();
    let chosen = context.state.answers().get(id).map(|a| answer_words(lang, id, a.chosen())).unwrap_or_default();
    html! {
        <div data-question={id.to_string()}>
            <dt>{ lang.question_title(id) }</dt>
            <dd>{ for chosen.iter().map(|words| html! { <span class="aac-answer">{ *words }</span> }) }{ below.clone() }</dd>
            <dd class="aac-do">{ change_link(context, id) }</dd>
        </div>
    }
}

fn contradictions(context: &Context, report: &Report) -> Html {
    let words = &context.words().checking;
    let lang = context.lang();
    if report.contradictions.is_empty() {
        return Html::default();
    }
    let mut sorted: Vec<_> = report.contradictions.iter().collect();
    order_by(&mut sorted, |found| found.severity);
    let item = |found: &&crate::interview::Contradiction| {
        let (class, severity) = match found.severity {
            Severity::Error => ("is-error", words.error),
            Severity::Warning => ("is-warning", words.warning),
            Severity::Info => ("is-info", words.info),
        };
        html! {
            <li class={class}>
                <p><strong class="aac-tag">{ severity }</strong>{ " " }{ lang.check(found.id) }</p>
                <ul class="aac-plain">
                    { for found.questions.iter().map(|&id| html! {
                        <li>{ lang.question_title(id) }{ " " }{ change_link(context, id) }</li>
                    }) }
                </ul>
            </li>
        }
    };
    html! {
        <section class="aac-contradictions" aria-labelledby="aac-contradictions">
            <h2 id="aac-contradictions">{ words.contradictions }</h2>
            <p>{ words.contradictions_lead }</p>
            <ul class="aac-plain">{ for sorted.iter().map(item) }</ul>
        </section>
    }
}

fn unused(context: &Context, report: &Report) -> Html {
    let words = &context.words().checking;
    if report.unused.is_empty() {
        return Html::default();
    }
    let item = |&id: &QuestionId| {
        let mut by: Vec<QuestionId> = question(id)
            .into_iter()
            .flat_map(crate::interview::Question::facts)
            .filter_map(|fact| context.derived.facts.source(fact))
            .filter(|&source| source != id)
            .collect();
        order_by(&mut by, |&id| place(id));
        by.dedup();
        let titles: Vec<_> = by.iter().take(2).map(|&id| context.lang().question_title(id)).collect();
        let below = if titles.is_empty() {
            Html::default()
        } else {
            html! { <span class="aac-hint">{ context.lang().settled_by(&titles) }</span> }
        };
        row(context, id, &below)
    };
    html! {
        <section aria-labelledby="aac-unused">
            <h2 id="aac-unused">{ words.unused }</h2>
            <p>{ words.unused_lead }</p>
            <dl class="aac-summary is-unused">{ for report.unused.iter().map(item) }</dl>
        </section>
    }
}
