//! The browser's history, on a page of its own: an entry for each view.

use super::view::View;
use crate::interview::{Answer, Line, QuestionId};
use gloo::events::EventListener;
use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::History;

/// The member of the history's state that holds the name of a view.
const VIEW: &str = "aacView";

fn view_in(state: &JsValue) -> Option<String> {
    Reflect::get(state, &VIEW.into()).ok()?.as_string()
}

/// The member that holds what is ticked there and not given yet.
const DRAFT: &str = "aacDraft";
/// Between the lines of it.
const BETWEEN: &str = ".";

fn history() -> Option<(History, JsValue)> {
    let history = web_sys::window()?.history().ok()?;
    let state = history.state().ok()?;
    Some((history, state))
}

/// The name of the view that the entry of the browser's history is of.
pub(super) fn view_in_history() -> Option<String> {
    view_in(&history()?.1)
}

fn draft_text() -> Option<String> {
    Reflect::get(&history()?.1, &DRAFT.into()).ok()?.as_string()
}

/// What was ticked there and not given when the page was loaded anew.
pub(super) fn draft_in_history() -> Option<Answer> {
    draft_text().map(|text| text.split(BETWEEN).filter_map(|line| line.parse::<Line>().ok()).collect())
}

fn entry(name: &str, draft: &str) -> Object {
    let state = Object::new();
    _ = Reflect::set(&state, &VIEW.into(), &name.into());
    if !draft.is_empty() {
        _ = Reflect::set(&state, &DRAFT.into(), &draft.into());
    }
    state
}

/// Note the name of a view in the browser's history: in a new entry, or in the one that it is at.
pub(super) fn remember_view(name: &str, in_place: bool) {
    let Some((history, _)) = history() else { return };
    // What is noted in the entry that the page was loaded with stays until the view itself says otherwise.
    let draft = draft_text().filter(|_| in_place).unwrap_or_default();
    // A page from disk, or in a sandbox, may have no history: then Back leaves the page, as before.
    let state = entry(name, &draft);
    _ = if in_place { history.replace_state(&state, "") } else { history.push_state(&state, "") };
}

/// Note what is ticked at a question and not given yet, where the entry that the history is at is of it. Elsewhere nothing is noted:
/// in somebody's page the history is somebody's.
pub(super) fn note_draft(id: QuestionId, ticked: Option<&Answer>) {
    let name = View::Question(id).to_name();
    let Some((history, state)) = history().filter(|(_, state)| view_in(state).as_ref() == Some(&name)) else { return };
    let lines = ticked.into_iter().flat_map(Answer::lines).map(|line| line.to_string());
    let draft = lines.collect::<Vec<_>>().join(BETWEEN);
    let noted = Reflect::get(&state, &DRAFT.into()).ok().and_then(|draft| draft.as_string()).unwrap_or_default();
    if noted != draft {
        _ = history.replace_state(&entry(&name, &draft), "");
    }
}

/// Hear of the view that Back or Forward leads to, for as long as the listener lives.
pub(super) fn on_history(hear: impl Fn(String) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "popstate", move |_| {
        if let Some(name) = view_in_history() {
            hear(name);
        }
    }))
}
