//! The program with everything: loaded after the first, and by itself where only its assessment is wanted.

#![expect(clippy::needless_pass_by_value, reason = "what comes from JavaScript is owned")]
use ai_act_checklist::embed::{self, Running};
use ai_act_checklist::ui::Whole;
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::Element;

// Nothing happens until somebody asks for it.
fn main() {}

/// Show the program on a stage. See [`embed::start`].
///
/// # Errors
/// When there is a text of shared work and it is no saved work.
#[wasm_bindgen]
pub fn start(stage: Element, attributes: &str, shared: Option<String>) -> Result<Running, JsError> {
    Ok(embed::start::<Whole>(stage, attributes, shared.as_deref())?)
}

/// Go on with the work of another program. See [`embed::resume`].
#[wasm_bindgen]
pub fn resume(stage: Element, attributes: &str, work: &str) -> Option<Running> {
    embed::resume::<Whole>(stage, attributes, work)
}

/// The report for saved answers on a day, today where none is given. See [`embed::assess`].
///
/// # Errors
/// As there.
#[wasm_bindgen]
pub fn assess(answers: &str, as_of: Option<String>) -> Result<JsValue, JsError> {
    embed::assess(answers, as_of.as_deref())
}

/// The short of saved answers on a day, today where none is given. See [`embed::summarise`].
///
/// # Errors
/// As there.
#[wasm_bindgen]
pub fn summary(answers: &str, as_of: Option<String>) -> Result<JsValue, JsError> {
    embed::summarise(answers, as_of.as_deref())
}

/// The law as data. See [`embed::law_of`].
///
/// # Errors
/// As there.
#[wasm_bindgen]
pub fn law() -> Result<JsValue, JsError> {
    embed::law_of()
}

/// Every question. See [`embed::questions`].
///
/// # Errors
/// As there.
#[wasm_bindgen]
pub fn questions() -> Result<JsValue, JsError> {
    embed::questions()
}

/// The next question for saved answers on a day, today where none is given. See [`embed::next`].
///
/// # Errors
/// As there.
#[wasm_bindgen]
pub fn next(answers: &str, as_of: Option<String>) -> Result<JsValue, JsError> {
    embed::next(answers, as_of.as_deref())
}

/// What of the text of saved answers cannot be read. See [`embed::problems`].
///
/// # Errors
/// As there.
#[wasm_bindgen]
pub fn problems(answers: &str) -> Result<Vec<String>, JsError> {
    embed::problems(answers)
}
