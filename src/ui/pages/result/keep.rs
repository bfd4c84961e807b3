//! What to take along: own assessments, notes and files.

use super::share::share;
use crate::assess::full_report;
use crate::export::{Format, html, markdown};
use crate::interview::QuestionId;
use crate::outline::{self, Document};
use crate::ui::context::Context;
use crate::ui::edge;
use crate::ui::parts::pieces::{self, Look, button, fold, list, section, words};
use crate::ui::parts::{answer_row, erasing, save_answers};
use crate::ui::state::State;
use yew::{Callback, Html, MouseEvent};

/// Judgements of the visitor's own that decided something.
pub(super) fn assessments(context: &Context) -> Html {
    let own = context.lang().result();
    let mut ids: Vec<QuestionId> = context.report().assessments.iter().map(|a| a.question).collect();
    ids.dedup();
    if ids.is_empty() {
        return Html::default();
    }
    let row = |&id: &QuestionId| answer_row(context, id);
    let rows = list("aac-because", ids.iter().map(row).collect());
    section(
        "aac-assessments",
        own.assessments,
        vec![words("", own.assessments_lead), fold(context.lang().judgements(ids.len()), rows)],
    )
}

/// What the result does not say by itself.
pub(super) fn notes(context: &Context) -> Html {
    let own = context.lang().result();
    let notes: Vec<Html> = outline::notes(context.report(), context.lang()).into_iter().map(Html::from).collect();
    if notes.is_empty() {
        return Html::default();
    }
    section("aac-notes", own.notes, vec![list("aac-list", notes)])
}

/// Result and obligations, as a file or on paper.
pub(in crate::ui) fn documents(context: &Context) -> Vec<Document> {
    let (report, saved, lang) = (context.report(), &context.state.saved, context.lang());
    let mut documents = vec![outline::result(&saved.answers, report, lang)];
    if context.has_duties() && !report.before_law() {
        documents.push(outline::checklist(&saved.progress, report, lang));
    }
    documents
}

fn file(context: &Context, format: Format) -> Callback<MouseEvent> {
    let asked = context.clone();
    Callback::from(move |_| {
        let documents = documents(&asked);
        let text = if format == Format::Html { html(&documents) } else { markdown(&documents) };
        edge::download_as(&format.file_name(asked.report().as_of), &text, format.media_type());
    })
}

/// What can be done with the result.
pub(super) fn actions(context: &Context) -> Html {
    let own = context.lang().result();
    let asked = context.clone();
    let report = Callback::from(move |_| {
        let State { saved, as_of, .. } = &*asked.state;
        let management = saved.management().0;
        let report = full_report(&saved.answers, &management.ratings, management.in_scope, *as_of);
        if let Ok(text) = serde_json::to_string(&report) {
            edge::download(&["ai-act-report-", &as_of.to_string(), ".json"].concat(), &text);
        }
    });
    section(
        "aac-keep",
        own.actions,
        vec![
            pieces::actions(vec![
                button(Look::Quiet, own.print, "print", context.print.reform(|_: MouseEvent| ())),
                save_answers(context),
                button(Look::Quiet, own.save_report, "save-report", report),
                button(Look::Quiet, own.save_text, "save-text", file(context, Format::Markdown)),
                button(Look::Quiet, own.save_page, "save-page", file(context, Format::Html)),
                erasing(context, own.erase),
            ]),
            share(context),
        ],
    )
}
