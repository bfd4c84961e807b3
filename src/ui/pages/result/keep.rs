//! What to take along: own assessments, notes and files.

use super::share::share;
use crate::assess::{RuleId, Tier, full_report};
use crate::export::Format;
use crate::interview::QuestionId;
use crate::outline;
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
    let report = context.report();
    let section_b = report.finding(RuleId::AnnexIB).is_some_and(|f| !f.provision.outcome.is_no());
    let mut notes = Vec::new();
    if section_b {
        notes.push(own.section_b.into());
    }
    if report.tier.highest >= Tier::Minimal {
        notes.push(own.general_duties.into());
    }
    if notes.is_empty() {
        return Html::default();
    }
    section("aac-notes", own.notes, vec![list("aac-list", notes)])
}

/// Result and obligations as a file.
fn file(context: &Context, format: Format) -> Callback<MouseEvent> {
    let asked = context.clone();
    Callback::from(move |_| {
        let (report, saved, lang) = (asked.report(), &asked.state.saved, asked.lang());
        let mut documents = vec![outline::result(&saved.answers, report, lang)];
        if asked.has_duties() && !report.before_law() {
            documents.push(outline::checklist(&saved.progress, report, lang));
        }
        let name = ["ai-act-", &report.as_of.to_string(), ".", format.ending()].concat();
        edge::download_as(&name, &format.write(&documents), format.media_type());
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
                button(Look::Quiet, own.print, "print", Callback::from(|_| edge::print())),
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
