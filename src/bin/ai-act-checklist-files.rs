//! The program that writes files and reads workbooks: loaded when somebody asks for one. It shows nothing, and only it has the libraries for
//! office files.

#![expect(clippy::needless_pass_by_value, reason = "what comes from JavaScript is owned")]
use ai_act_checklist::embed::{self, lang_of};
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

// Nothing happens until somebody asks for it.
fn main() {}

/// Take in a pack of words. See [`embed::bring_all_words`].
///
/// # Errors
/// As there.
#[wasm_bindgen(js_name = bringWords)]
pub fn bring_words(lang: &str, part: &str, pack: String) -> Result<(), JsError> {
    embed::bring_all_words(lang, part, pack)
}

/// The bytes of a file. See [`embed::write_file`].
///
/// # Errors
/// As there.
#[wasm_bindgen]
pub fn write(format: &str, answers: &str, as_of: &str, lang: Option<String>) -> Result<Vec<u8>, JsError> {
    embed::write_file(lang_of(lang.as_deref()), format, answers, as_of)
}

/// What a file is called, and what a browser calls its kind. See [`embed::file_kind`].
///
/// # Errors
/// As there.
#[wasm_bindgen]
pub fn kind(format: &str, as_of: &str, lang: Option<String>) -> Result<Vec<String>, JsError> {
    embed::file_kind(lang_of(lang.as_deref()), format, as_of)
}

/// The sheets of a workbook, as JSON. See [`embed::sheets`].
///
/// # Errors
/// As there.
#[wasm_bindgen]
pub fn sheets(workbook: &[u8]) -> Result<String, JsError> {
    embed::sheets(workbook)
}
