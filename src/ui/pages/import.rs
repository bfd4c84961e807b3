//! What taking over work from a file or a link would change, before anything does.

use crate::assess::{Item, ObligationId, Rating};
use crate::interview::QuestionId;
use crate::outline::{unread_beside, written_answer};
use crate::store::{Area, Change, Part, Preview, Saved, preview};
use crate::ui::config::Setting;
use crate::ui::context::Context;
use crate::ui::edge;
use crate::ui::incoming::{Incoming, Source};
use crate::ui::parts::pieces::{Look, actions, button, fold, section, words};
use crate::ui::parts::{Heading, problem_list};
use crate::ui::state::Action;
use crate::words::Lang;
use serde_json::Value;
use yew::{AttrValue, Callback, Html, MouseEvent, html};

/// The preview.
#[inline(never)]
pub(in crate::ui) fn import(context: &Context) -> Html {
    let own = context.lang().importing();
    let incoming = context.state.incoming.as_deref();
    let title = incoming.map_or(own.none, |incoming| match incoming.source {
        Source::File => own.file,
        Source::Link => own.link,
    });
    html! {
        <div key="import" class="aac-column aac-import">
            <Heading context={context.clone()} {title} tab={own.tab} />
            { body(context, incoming) }
        </div>
    }
}

/// What would change, and the choice.
fn body(context: &Context, incoming: Option<&Incoming>) -> Html {
    let own = context.lang().importing();
    let leave = |look: Look, label: &'static str| {
        button(look, label, "keep-mine", decided(context, Action::Go(context.state.config.home.view())))
    };
    let Some(incoming) = incoming else {
        return actions(vec![leave(Look::Main, own.go_on)]);
    };
    let mine = &*context.state.saved;
    let (then, mut problems) = match incoming.over(mine) {
        Ok(read) => read,
        Err(error) => {
            let failed = match incoming.source {
                Source::File => context.words().notices.load_failed,
                Source::Link => own.link_failed,
            };
            return html! {
                <>
                    <div class="aac-notice is-bad">{ words("", failed) }{ words("aac-hint", error.told(context.lang())) }</div>
                    { actions(vec![leave(Look::Main, own.go_on)]) }
                </>
            };
        }
    };
    let then = context.keeper.over(then);
    let loading = Action::Load(Box::new(then.clone()), problems.clone());
    problems.extend(unread_beside(&then));
    let changes = preview(mine, &then);
    let nothing = changes.is_nothing();
    let first = *mine == Saved::default();
    let choices = if nothing {
        vec![leave(Look::Main, own.go_on)]
    } else {
        vec![button(Look::Main, own.take, "take-over", decided(context, loading)), leave(Look::Quiet, own.keep)]
    };
    let lead = match (nothing, first) {
        (true, _) => own.nothing,
        (_, true) => own.lead_first,
        _ => own.lead,
    };
    html! {
        <>
            { words("aac-lead", lead) }
            if !nothing { { what_changes(context, &changes) } }
            if !problems.is_empty() {
                { section("aac-problems", own.problems, vec![
                    words("", own.problems_lead), problem_list(context, &problems),
                ]) }
            }
            if !first && incoming.source == Source::Link { { words("aac-hint", own.link_leaves) } }
            if !nothing && !first { { words("aac-hint", own.undo) } }
            <div class="aac-actions is-last">{ actions(choices) }</div>
        </>
    }
}

/// What is done once it is decided: then the link leaves the address, where that is the checklist's own.
fn decided(context: &Context, action: Action) -> Callback<MouseEvent> {
    let state = context.state.clone();
    Callback::from(move |_| {
        if state.config.setting == Setting::Page {
            edge::forget_link();
        }
        state.dispatch(action.clone());
    })
}

/// Each part: how many changes there are, and which.
fn what_changes(context: &Context, changes: &Preview) -> Html {
    let own = context.lang().importing();
    let part = |part: &Part| {
        let counts = part.counts();
        let tally = context.lang().tally(counts.new, counts.changed, counts.gone, counts.same);
        let count = part.changes.len();
        let each = (count > 0).then(|| {
            let rows = part.changes.iter().map(|change| row(context.lang(), part.area, change));
            fold(context.lang().each_change(count), html! { <dl class="aac-summary">{ for rows }</dl> })
        });
        html! {
            <div data-area={part.area.name()}>
                <h3>{ area_words(context.lang(), part.area) }</h3>
                { words("", tally) }
                { for each }
            </div>
        }
    };
    section("aac-changes", own.changes, changes.parts.iter().map(part).collect())
}

fn area_words(lang: Lang, area: Area) -> &'static str {
    let own = lang.importing();
    match area {
        Area::Answers => own.answers,
        Area::Ratings => own.ratings,
        Area::Scope => own.scope,
        Area::Progress => own.progress,
        Area::Notes => own.notes,
        Area::Written => own.written,
        Area::Rest => own.rest,
    }
}

/// One change: its name, what is said now and what would be said.
fn row(lang: Lang, area: Area, change: &Change) -> Html {
    let own = lang.importing();
    let said = if matches!(area, Area::Answers | Area::Ratings | Area::Scope) {
        let now = value_words(lang, area, &change.name, change.now.as_ref());
        let then = value_words(lang, area, &change.name, change.then.as_ref());
        html! {
            <>
                <span class="aac-was">{ own.now }{ " " }{ now }</span>
                <span class="aac-answer">{ own.then }{ " " }{ then }</span>
            </>
        }
    } else {
        // What is noted may be long, and is for its reader to open.
        let what = match (&change.now, &change.then) {
            (None, _) => own.new,
            (_, None) => own.gone,
            _ => own.changed,
        };
        html! { <span class="aac-answer">{ what }</span> }
    };
    html! {
        <div data-change-of={change.name.clone()}>
            <dt>{ name_words(lang, area, &change.name) }</dt>
            <dd>{ said }</dd>
        </div>
    }
}

/// The name of something, in words where this version knows it.
fn name_words(lang: Lang, area: Area, name: &str) -> AttrValue {
    let known = match area {
        Area::Answers => name.parse().ok().map(|id: QuestionId| lang.question_title(id)),
        Area::Ratings | Area::Notes => {
            name.parse().ok().map(|item: Item| [item.as_str(), " ", lang.iso_item(item).title].concat())
        }
        Area::Progress => ObligationId::named(name).map(|id| lang.obligation_title(id).to_owned()),
        Area::Scope => Some(lang.rating_page().scope.to_owned()),
        Area::Written | Area::Rest => None,
    };
    known.unwrap_or_else(|| name.to_owned()).into()
}

/// What is said, in words where this version knows it, else as it is written.
fn value_words(lang: Lang, area: Area, name: &str, value: Option<&Value>) -> AttrValue {
    let own = lang.importing();
    let Some(value) = value else {
        return match area {
            Area::Answers => lang.page().common.no_answer.into(),
            Area::Ratings => lang.rating(None).into(),
            _ => own.unsaid.into(),
        };
    };
    let text = value.as_str();
    let known = match area {
        Area::Answers => Some(written_answer(lang, name, Some(value))),
        Area::Ratings => {
            text.and_then(|text| text.parse().ok()).map(|rating: Rating| lang.rating(Some(rating)).to_owned())
        }
        _ => match text {
            Some("yes") => Some(lang.rating_page().inside.to_owned()),
            Some("no") => Some(lang.rating_page().outside.to_owned()),
            _ => None,
        },
    };
    known.unwrap_or_else(|| value.to_string()).into()
}
