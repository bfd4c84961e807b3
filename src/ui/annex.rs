//! What the script says of texts that local storage had no room for (`static/embed/room.js`): events of the page's window, as they
//! are of no element alone.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::CustomEvent;

const ANNEX: &str = "aac-annex";

/// What is said of them.
pub(super) enum Told {
    /// All of them are kept.
    Kept,
    /// There is no room for one of them: it is in memory alone.
    Full,
    /// Some are here that were not, as another tab kept them.
    Here,
    /// That of this key was not kept, as another tab has kept something else there.
    NotKept(String),
}

/// Hear of it for as long as the listener lives.
pub(super) fn on_told(hear: impl Fn(Told) + 'static) -> Option<EventListener> {
    let listen = move |event: &web_sys::Event| {
        let told = event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string()).unwrap_or_default();
        hear(match &*told {
            "kept" => Told::Kept,
            "full" => Told::Full,
            "here" => Told::Here,
            _ => Told::NotKept(told),
        });
    };
    let window = web_sys::window()?;
    Some(EventListener::new(&window, ANNEX, listen))
}
