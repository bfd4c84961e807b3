//! What to take along: own assessments, notes and files.

use super::share::share;
use crate::export::Format;
use crate::interview::QuestionId;
use crate::outline;
use crate::ui::context::Context;
use crate::ui::parts::pieces::{self, fold, list, section, words};
use crate::ui::parts::{Taking, about_system, answer_row, erasing, save_answers};
use crate::ui::relay;
use yew::{Callback, Html, html};

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

/// Every format with what it is for.
fn taking(context: &Context) -> Html {
    let (lang, own) = (context.lang(), context.lang().taking());
    let formats: Vec<_> = Format::OF_ONE.into_iter().map(|format| (format, lang.format_use(format.name()))).collect();
    let stage = context.stage.clone();
    let ask = {
        let stage = stage.clone();
        Callback::from(move |format: Format| {
            relay::take(&stage, format.name(), None);
            true
        })
    };
    let of = (context.state.saved.clone(), 0);
    html! {
        <>
        { about_system(context) }
        <Taking
            {lang} {stage} lead={own.lead} paper_use={own.paper_use} {formats}
            work={save_answers(context)} {ask} {of}
        />
        </>
    }
}

/// What can be done with the result.
pub(super) fn actions(context: &Context) -> Html {
    let own = context.lang().result();
    section(
        "aac-keep",
        context.lang().taking().title,
        vec![taking(context), share(context), pieces::actions(vec![erasing(context, own.erase)])],
    )
}
