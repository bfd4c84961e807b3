//! The start: what this is, and the way in.

use crate::store::Saved;
use crate::ui::config::{Home, Setting};
use crate::ui::context::Context;
use crate::ui::edge;
use crate::ui::incoming::Incoming;
use crate::ui::notice::Notice;
use crate::ui::parts::pieces::{Look, actions, button, fold, list, section, words};
use crate::ui::parts::{Heading, erasing};
use crate::ui::state::{Action, View};
use web_sys::HtmlInputElement;
use yew::{Callback, Event, Html, TargetCast, html};

/// The start.
pub(in crate::ui) fn start(context: &Context) -> Html {
    let common = &context.words().common;
    let own = &context.words().start;
    let count = context.state.answers().len();
    let last = context.state.saved.changed_last().map(|day| context.lang().changed_last(&context.lang().date(day)));
    html! {
        <div key="start" class="aac-column">
            <Heading context={context.clone()} title={own.title} tab={common.brand} />
            { for own.lead.iter().map(|&line| words("aac-lead", line)) }
            if count > 0 {
                { section("aac-saved", own.saved_title, vec![
                    html! { <p>{ context.lang().answered(count) }{ for last.map(|last| [" ", &last].concat()) }</p> },
                    actions(vec![
                        button(Look::Main, own.resume, "resume", context.on(Action::Resume)),
                        button(Look::Quiet, common.result, "result", context.go(View::Result)),
                        erasing(context, own.again),
                    ]),
                ]) }
            }
            { section("aac-need", own.need_title, vec![
                list("aac-list", own.need.iter().map(|&line| line.into()).collect()),
            ]) }
            if count == 0 {
                { actions(vec![button(Look::Main, own.begin, "begin", context.on(Action::Resume))]) }
            }
            { load_section(context) }
            if context.state.config.home == Home::Checker { { several(context) } }
        </div>
    }
}

/// The way to the list of systems, for whoever has more than one.
fn several(context: &Context) -> Html {
    let own = &context.words().start;
    section(
        "aac-several",
        own.several_title,
        vec![
            words("", own.several),
            actions(vec![button(Look::Quiet, own.several_open, "systems", context.go(View::Register))]),
        ],
    )
}

/// The way in for saved work. In somebody's page it takes no room before somebody wants it.
fn load_section(context: &Context) -> Html {
    let own = &context.words().start;
    if context.state.config.setting == Setting::Page {
        section("aac-load", own.load_title, vec![loading(context)])
    } else {
        html! { <div class="aac-load">{ fold(own.load_title, loading(context)) }</div> }
    }
}

/// The field for a saved file.
fn loading(context: &Context) -> Html {
    let own = &context.words().start;
    html! {
        <>
            <p id="aac-load-help" class="aac-hint">{ own.load_help }</p>
            <label for="aac-file">{ own.load_label }</label>
            <input
                id="aac-file" class="aac-file" type="file" accept=".json,application/json,text/plain"
                aria-describedby="aac-load-help" onchange={load(context)}
            />
            if context.state.answers().is_empty() { { words("aac-hint", own.load_gone) } }
        </>
    }
}

/// Show what the file that was chosen would change.
fn load(context: &Context) -> Callback<Event> {
    let tell = context.state.dispatcher();
    Callback::from(move |event: Event| {
        let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
            return;
        };
        let Some(file) = input.files().and_then(|files| files.get(0)) else {
            return;
        };
        let tell = tell.clone();
        edge::read(&file, move |text| {
            let read = text.and_then(|text| match Saved::read(&text) {
                Ok(_) => Ok(text),
                Err(error) => Err(Notice::LoadFailed(error)),
            });
            tell.dispatch(read.map_or_else(Action::Tell, |text| Action::Offer(Incoming::file(text))));
        });
        // The same file may be chosen again.
        input.set_value("");
    })
}
