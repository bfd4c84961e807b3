//! Files for JavaScript: the text of saved work in, bytes out.

use crate::engine::Date;
use crate::export::Format;
use crate::outline::Subject;
use crate::store::Saved;
use crate::words::Lang;
use wasm_bindgen::JsError;

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
    format.write(&[Subject::new(saved, None, as_of)], lang).map_err(|error| JsError::new(&error.to_string()))
}

/// The name of a file of a format on a day, and what a browser calls its kind.
///
/// # Errors
/// When there is no such format, or the day is none.
pub fn file_kind(lang: Lang, format: &str, as_of: &str) -> Result<Vec<String>, JsError> {
    let (format, as_of) = asked(lang, format, as_of)?;
    Ok(vec![format.file_name(as_of), format.media_type().to_owned()])
}
