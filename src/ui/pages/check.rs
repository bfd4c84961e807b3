//! The summary of answers.

use crate::engine::order_by;
use crate::interview::{Contradiction, Page, Question, QuestionId, Severity, place, question};
use crate::ui::context::Context;
use crate::ui::parts::pieces::{Look, button, list, section, tag, words};
use crate::ui::parts::{Heading, change_link};
use crate::ui::state::{Action, View};
use yew::{Html, html};

/// The summary of answers.
#[inline(never)]
pub(in crate::ui) fn check(context: &Context) -> Html {
    let common = &context.words().common;
    let own = context.lang().checking();
    let report = context.report();
    let used = context.state.answers().in_order().into_iter().map(|(question, _)| question);
    let used: Vec<_> = used.filter(|question| !report.unused.contains(&question.id)).collect();
    let topic = |&page: &Page| {
        let of_page = used.iter().filter(|question| question.page == page).map(|question| question.id);
        answers_on(context, page, &of_page.collect::<Vec<_>>())
    };
    html! {
        <div key="check" class="aac-column">
            <Heading context={context.clone()} title={own.title} tab={own.title} />
            { open_note(context) }
            { words("aac-lead", if used.is_empty() { own.empty } else { own.lead }) }
            { contradictions(context) }
            { for Page::ALL.iter().map(topic) }
            { unused(context) }
            <div class="aac-actions is-last">
                { button(Look::Main, own.see_result, "result", context.go(View::Result)) }
                { button(Look::Quiet, common.back, "back", context.on(Action::Back)) }
            </div>
        </div>
    }
}

/// What is said where questions are open, with the way to them.
pub(super) fn open_note(context: &Context) -> Html {
    let own = context.lang().checking();
    if context.derived.next.is_none() {
        return Html::default();
    }
    let (class, said) =
        if context.state.opened { ("aac-note is-new", own.opened) } else { ("aac-note", own.still_open) };
    html! {
        <div {class}>
            { words("", said) }
            { button(Look::Quiet, own.answer_open, "answer-open", context.on(Action::Resume)) }
        </div>
    }
}

fn answers_on(context: &Context, page: Page, ids: &[QuestionId]) -> Html {
    if ids.is_empty() {
        return Html::default();
    }
    section(
        page.as_str(),
        context.lang().topic(page),
        vec![html! {
            <dl class="aac-summary">{ for ids.iter().map(|&id| row(context, id, Html::default())) }</dl>
        }],
    )
}

fn row(context: &Context, id: QuestionId, below: Html) -> Html {
    html! {
        <div data-question={id.to_string()}>
            <dt>{ context.lang().question_title(id) }</dt>
            <dd>{ for context.answer(id).into_iter().map(|words| html! { <span class="aac-answer">{ words }</span> }) }{ below }</dd>
            <dd class="aac-do">{ change_link(context, id) }</dd>
        </div>
    }
}

fn contradictions(context: &Context) -> Html {
    let own = context.lang().checking();
    let lang = context.lang();
    let mut found: Vec<_> = context.report().contradictions.iter().collect();
    if found.is_empty() {
        return Html::default();
    }
    order_by(&mut found, |found| found.severity);
    let item = |found: &Contradiction| {
        let (class, severity) = match found.severity {
            Severity::Error => ("aac-contradiction is-error", own.error),
            Severity::Warning => ("aac-contradiction is-warning", own.warning),
            Severity::Info => ("aac-contradiction", own.info),
        };
        let about = |&id: &QuestionId| html! { <>{ lang.question_title(id) }{ " " }{ change_link(context, id) }</> };
        html! {
            <div {class} data-check={found.id.as_str()}>
                { tag("aac-tag", severity) }
                { words("", lang.check(found.id)) }
                { list("aac-plain", found.questions.iter().map(about).collect()) }
            </div>
        }
    };
    let mut body = vec![words("", own.contradictions_lead)];
    body.extend(found.into_iter().map(item));
    section("aac-contradictions", own.contradictions, body)
}

fn unused(context: &Context) -> Html {
    let own = context.lang().checking();
    let lang = context.lang();
    let unused = &context.report().unused;
    if unused.is_empty() {
        return Html::default();
    }
    let item = |&id: &QuestionId| {
        let facts = question(id).into_iter().flat_map(Question::facts);
        let sources = facts.filter_map(|fact| context.derived.facts.source(fact));
        let mut by: Vec<QuestionId> = sources.filter(|&source| source != id).collect();
        order_by(&mut by, |&id| place(id));
        by.dedup();
        let titles: Vec<_> = by.iter().take(2).map(|&id| lang.question_title(id)).collect();
        row(context, id, words("aac-hint", lang.settled_by(&titles)))
    };
    section(
        "aac-unused",
        own.unused,
        vec![
            words("", own.unused_lead),
            html! { <dl class="aac-summary is-unused">{ for unused.iter().map(item) }</dl> },
        ],
    )
}
