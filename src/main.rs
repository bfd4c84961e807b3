//! The program.

#![expect(clippy::needless_pass_by_value, reason = "what comes from JavaScript is owned")]
#![expect(clippy::unnecessary_wraps, reason = "what is split off fails where it cannot be loaded, not in itself")]
mod running;

use ai_act_checklist::embed::{self, Later, calls, lang_of};
use running::Running;
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use web_sys::{Element, Storage};

// Nothing happens until somebody asks for it.
fn main() {}

/// Take in a pack of words. See [`embed::bring_words`].
///
/// # Errors
/// As there.
#[wasm_bindgen(js_name = bringWords)]
pub fn bring_words(lang: &str, part: &str, pack: String) -> Result<(), JsError> {
    embed::bring_words(lang, part, pack)
}

/// Show the program on a stage. With what is stored, or else with the work of this text. The annex is what `static/embed/room.js` has.
///
/// # Errors
/// When there is a text of shared work and it is no saved work.
#[wasm_bindgen]
pub fn start(
    stage: Element,
    attributes: &str,
    shared: Option<String>,
    system: Option<String>,
    annex: Option<Storage>,
) -> Result<Running, JsError> {
    running::start(stage, attributes, shared.as_deref(), system.as_deref(), annex)
}

/// Load the second file: every view but the start and the questions, and what the calls below do. Says whether that worked.
#[wasm_bindgen]
pub async fn load() -> bool {
    later().await.map(Later::take_in).is_ok()
}

/// Where the build splits the program (`docs/decisions/0010-one-program.md`). What only this function reaches is in the second
/// file; to call it loads that. In the program and not in the library: another program would else have all of it as well.
#[wasm_split(later, fallible)]
fn later() -> Result<Later, SplitLoaderError> {
    Ok(Later::named())
}

/// The report for saved answers on a day, today where none is given. See `assess` of [`embed::Calls`].
///
/// # Errors
/// Before the second file is loaded, and as said of it in `src/embed/calls.rs`.
#[wasm_bindgen]
pub fn assess(answers: &str, as_of: Option<String>, lang: Option<String>) -> Result<JsValue, JsError> {
    (calls()?.assess)(lang_of(lang.as_deref()), answers, as_of.as_deref())
}

/// The short of saved answers on a day, today where none is given. See `summarise` of [`embed::Calls`].
///
/// # Errors
/// Before the second file is loaded, and as said of it in `src/embed/calls.rs`.
#[wasm_bindgen]
pub fn summary(answers: &str, as_of: Option<String>, lang: Option<String>) -> Result<JsValue, JsError> {
    (calls()?.summarise)(lang_of(lang.as_deref()), answers, as_of.as_deref())
}

/// The law as data. See `law_of` of [`embed::Calls`].
///
/// # Errors
/// Before the second file is loaded, and as said of it in `src/embed/calls.rs`.
#[wasm_bindgen]
pub fn law(lang: Option<String>) -> Result<JsValue, JsError> {
    (calls()?.law_of)(lang_of(lang.as_deref()))
}

/// Every question. See `questions` of [`embed::Calls`].
///
/// # Errors
/// Before the second file is loaded, and as said of it in `src/embed/calls.rs`.
#[wasm_bindgen]
pub fn questions(lang: Option<String>) -> Result<JsValue, JsError> {
    (calls()?.questions)(lang_of(lang.as_deref()))
}

/// The next question for saved answers on a day, today where none is given. See `next` of [`embed::Calls`].
///
/// # Errors
/// Before the second file is loaded, and as said of it in `src/embed/calls.rs`.
#[wasm_bindgen]
pub fn next(answers: &str, as_of: Option<String>, lang: Option<String>) -> Result<JsValue, JsError> {
    (calls()?.next)(lang_of(lang.as_deref()), answers, as_of.as_deref())
}

/// What of the text of saved answers cannot be read. See `problems` of [`embed::Calls`].
///
/// # Errors
/// Before the second file is loaded, and as said of it in `src/embed/calls.rs`.
#[wasm_bindgen]
pub fn problems(answers: &str, lang: Option<String>) -> Result<Vec<String>, JsError> {
    (calls()?.problems)(lang_of(lang.as_deref()), answers)
}
