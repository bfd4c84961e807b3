//! Files for JavaScript: the text of saved work in, bytes out.

use super::words::bring;
use super::works::Works;
use crate::engine::Date;
use crate::export::Format;
use crate::intake::{NoTable, sheets_of};
use crate::words::{Lang, load_of};
use js_sys::Uint8Array;
use wasm_bindgen::{JsError, JsValue};

/// Take in a pack of words, whatever it is for: what writes files has no second file. A second time it changes nothing.
///
/// # Errors
/// When there is no such language or part, or the pack is not of this version.
pub fn bring_all_words(lang: &str, part: &str, pack: String) -> Result<(), JsError> {
    bring(lang, part, pack, |part| Ok(load_of(part)))
}

/// A file of a format (`docx`, `xlsx`, `register`, `csv`, `ics`, `html`, `md`, `json`, `report`), as of a day (`YYYY-MM-DD`): its name,
/// what a browser calls its kind, and its bytes. It is made of the text of saved answers, or of a file of all systems. With the name of a
/// document and a point before it (`fria.docx`, `fria.md`, `fria.html`) it is that document, filled from the work on one system.
///
/// # Errors
/// When there is no such format, or it is none of such work; the text is neither, the day is none, or a library cannot write it.
pub fn write_file(lang: Lang, format: &str, text: &str, as_of: &str) -> Result<Vec<JsValue>, JsError> {
    let as_of = day(lang, as_of)?;
    let works = Works::read(text, as_of, lang).map_err(|error| JsError::new(&lang.saved_error(&error)))?;
    written(lang, format, &works)
}

/// The same, of the texts of saved answers of several systems.
///
/// # Errors
/// Likewise. Which text is at fault stands in the message, counted as people count.
pub fn write_file_of_all(lang: Lang, format: &str, texts: Vec<String>, as_of: &str) -> Result<Vec<JsValue>, JsError> {
    let as_of = day(lang, as_of)?;
    let works = Works::several(texts.into_iter().map(|text| (None, text)), as_of, lang);
    let told = |at: usize, why: &str| JsError::new(&lang.labelled(&(at + 1).to_string(), why));
    written(lang, format, &works.map_err(|(at, error)| told(at, &lang.saved_error(&error)))?)
}

fn day(lang: Lang, as_of: &str) -> Result<Date, JsError> {
    as_of.parse().map_err(|error| JsError::new(&lang.date_error(&error)))
}

fn written(lang: Lang, format: &str, works: &Works) -> Result<Vec<JsValue>, JsError> {
    let (document, name) = match format.split_once('.') {
        Some((document, name)) => (Some(document), name),
        None => (None, format),
    };
    let known = Format::named(name).ok_or_else(|| JsError::new(&["there is no format ", format].concat()))?;
    let file = match document {
        Some(id) => works.paper(id, known, lang),
        None => works.write(known, lang),
    };
    let file = file.map_err(|error| JsError::new(&error.to_string()))?;
    Ok(vec![file.name.into(), file.media_type.into(), Uint8Array::from(file.bytes.as_slice()).into()])
}

/// The sheets of a workbook, as JSON: a list of objects with `name` and `rows`, which are lists of texts.
///
/// # Errors
/// When it is no workbook, or a damaged one: what its reader said.
pub fn sheets(workbook: &[u8]) -> Result<String, JsError> {
    let sheets = sheets_of(workbook).map_err(|instead| match instead {
        NoTable::BrokenWorkbook(why) => JsError::new(&why),
        other => JsError::new(&format!("{other:?}")),
    })?;
    Ok(serde_json::to_string(&sheets)?)
}
