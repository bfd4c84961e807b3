//! Files for JavaScript: the text of saved work in, bytes out.

use crate::engine::Date;
use crate::export::Format;
use crate::intake::{NoTable, sheets_of};
use crate::outline::Subject;
use crate::store::Saved;
use crate::words::{Lang, Part, load};
use wasm_bindgen::JsError;

/// Take in a pack of words, whatever it is for: what writes files has no second file. A second time it changes nothing.
///
/// # Errors
/// When there is no such language or part, or the pack is not of this version.
pub fn bring_all_words(lang: &str, part: &str, pack: String) -> Result<(), JsError> {
    let known = Lang::named(lang).zip(Part::ALL.into_iter().find(|known| known.as_str() == part));
    let loaded = known.map(|(lang, part)| load(lang, part, pack).is_ok());
    if loaded == Some(true) { Ok(()) } else { Err(JsError::new(&format!("words {lang}-{part}: not of this version"))) }
}

fn asked(lang: Lang, format: &str, as_of: &str) -> Result<(Format, Date), JsError> {
    let known = Format::named(format).ok_or_else(|| JsError::new(&["there is no format ", format].concat()))?;
    Ok((known, as_of.parse().map_err(|error| JsError::new(&lang.date_error(&error)))?))
}

/// The bytes of a file of a format (`docx`, `xlsx`, `csv`, `ics`, `html`, `md`, `json`, `report`), from the text of saved answers
/// on a day (`YYYY-MM-DD`).
///
/// # Errors
/// When there is no such format, the text is no saved answers, the day is none, or a library cannot write it.
pub fn write_file(lang: Lang, format: &str, answers: &str, as_of: &str) -> Result<Vec<u8>, JsError> {
    let (format, as_of) = asked(lang, format, as_of)?;
    let (saved, _) = Saved::read(answers).map_err(|error| JsError::new(&lang.saved_error(&error)))?;
    let name = Some(saved.record().0.name).filter(|name| !name.is_empty());
    format.write(&[Subject::new(saved, name, as_of)], lang).map_err(|error| JsError::new(&error.to_string()))
}

/// The name of a file of a format on a day, and what a browser calls its kind.
///
/// # Errors
/// When there is no such format, or the day is none.
pub fn file_kind(lang: Lang, format: &str, as_of: &str) -> Result<Vec<String>, JsError> {
    let (format, as_of) = asked(lang, format, as_of)?;
    Ok(vec![format.file_name(as_of), format.media_type().to_owned()])
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
