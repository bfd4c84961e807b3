//! The program that is loaded first: start and questions.

#![expect(clippy::needless_pass_by_value, reason = "what comes from JavaScript is owned")]
use ai_act_checklist::embed::{self, Running};
use ai_act_checklist::ui::Quick;
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

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

/// Show the program on a stage. See [`embed::start`].
///
/// # Errors
/// When there is a text of shared work and it is no saved work.
#[wasm_bindgen]
pub fn start(
    stage: Element,
    attributes: &str,
    shared: Option<String>,
    system: Option<String>,
) -> Result<Running, JsError> {
    embed::start::<Quick>(stage, attributes, shared.as_deref(), system.as_deref())
}
