//! The program that writes files and reads workbooks: loaded when somebody asks for one. It shows nothing, and only it has the libraries for
//! office files.

#![expect(clippy::needless_pass_by_value, reason = "what comes from JavaScript is owned")]
use ai_act_checklist::embed::{self, lang_of};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

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

/// A file on one system, or on all: its name, its kind and its bytes. See [`embed::write_file`].
///
/// # Errors
/// As there.
#[wasm_bindgen]
pub fn write(format: &str, text: &str, as_of: &str, lang: Option<String>) -> Result<Vec<JsValue>, JsError> {
    embed::write_file(lang_of(lang.as_deref()), format, text, as_of)
}

/// The same, of several texts. See [`embed::write_file_of_all`].
///
/// # Errors
/// As there.
#[wasm_bindgen(js_name = writeAll)]
pub fn write_all(format: &str, texts: Vec<String>, as_of: &str, lang: Option<String>) -> Result<Vec<JsValue>, JsError> {
    embed::write_file_of_all(lang_of(lang.as_deref()), format, texts, as_of)
}

/// The sheets of a workbook, as JSON. See [`embed::sheets`].
///
/// # Errors
/// As there.
#[wasm_bindgen]
pub fn sheets(workbook: &[u8]) -> Result<String, JsError> {
    embed::sheets(workbook)
}
