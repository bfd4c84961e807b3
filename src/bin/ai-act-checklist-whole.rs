//! The program with everything: loaded after the first, and by itself where only its assessment is wanted.

#![expect(clippy::needless_pass_by_value, reason = "what comes from JavaScript is owned")]
use ai_act_checklist::embed::{self, Running, lang_of};
use ai_act_checklist::ui::Whole;
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
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
    embed::start::<Whole>(stage, attributes, shared.as_deref(), system.as_deref())
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
pub fn assess(answers: &str, as_of: Option<String>, lang: Option<String>) -> Result<JsValue, JsError> {
    embed::assess(lang_of(lang.as_deref()), answers, as_of.as_deref())
}

/// The short of saved answers on a day, today where none is given. See [`embed::summarise`].
///
/// # Errors
/// As there.
#[wasm_bindgen]
pub fn summary(answers: &str, as_of: Option<String>, lang: Option<String>) -> Result<JsValue, JsError> {
    embed::summarise(lang_of(lang.as_deref()), answers, as_of.as_deref())
}

/// The law as data. See [`embed::law_of`].
///
/// # Errors
/// As there.
#[wasm_bindgen]
pub fn law(lang: Option<String>) -> Result<JsValue, JsError> {
    embed::law_of(lang_of(lang.as_deref()))
}

/// Every question. See [`embed::questions`].
///
/// # Errors
/// As there.
#[wasm_bindgen]
pub fn questions(lang: Option<String>) -> Result<JsValue, JsError> {
    embed::questions(lang_of(lang.as_deref()))
}

/// The next question for saved answers on a day, today where none is given. See [`embed::next`].
///
/// # Errors
/// As there.
#[wasm_bindgen]
pub fn next(answers: &str, as_of: Option<String>, lang: Option<String>) -> Result<JsValue, JsError> {
    embed::next(lang_of(lang.as_deref()), answers, as_of.as_deref())
}

/// What of the text of saved answers cannot be read. See [`embed::problems`].
///
/// # Errors
/// As there.
#[wasm_bindgen]
pub fn problems(answers: &str, lang: Option<String>) -> Result<Vec<String>, JsError> {
    embed::problems(lang_of(lang.as_deref()), answers)
}
