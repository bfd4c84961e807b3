//! What the script says of texts that local storage had no room for (`static/embed/room.js`): events of the page's window, as they
//! are of no element alone.
//!
//! | `detail` of `aac-annex` | says |
//! |---|---|
//! | `kept` | all of them are kept |
//! | `full` | there is no room for one of them: it is in memory alone |
//! | `here` | some are here that were not, as another tab kept them |
//! | a key | what was saved there was not kept, as another tab has kept something else |

use crate::store::{BrowserStorage, Keeper};
use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::CustomEvent;

const ANNEX: &str = "aac-annex";

/// Hear of it for as long as the listener lives, where there is an annex.
pub(super) fn on_told(keeper: &Keeper<BrowserStorage>, hear: impl Fn(&str) + 'static) -> Option<EventListener> {
    let window = web_sys::window().filter(|_| keeper.has_annex())?;
    let listen = move |event: &web_sys::Event| {
        let told = event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string());
        told.iter().for_each(|told| hear(told));
    };
    Some(EventListener::new(&window, ANNEX, listen))
}
