//! The browser's history, on a page of its own: an entry for each view.

use gloo::events::EventListener;
use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

/// The member of the history's state that holds the name of a view.
const VIEW: &str = "aacView";

fn view_in(state: &JsValue) -> Option<String> {
    Reflect::get(state, &VIEW.into()).ok()?.as_string()
}

/// The name of the view that the entry of the browser's history is of.
pub(super) fn view_in_history() -> Option<String> {
    view_in(&web_sys::window()?.history().ok()?.state().ok()?)
}

/// Note the name of a view in the browser's history: in a new entry, or in the one that it is at.
pub(super) fn remember_view(name: &str, in_place: bool) {
    let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else { return };
    let state = Object::new();
    // A page from disk, or in a sandbox, may have no history: then Back leaves the page, as before.
    _ = Reflect::set(&state, &VIEW.into(), &name.into());
    _ = if in_place { history.replace_state(&state, "") } else { history.push_state(&state, "") };
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
