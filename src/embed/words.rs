//! The words of a language, as JavaScript brings them.

use super::later::calls;
use crate::words::{Lang, Load, Part, load_ask, load_topics};
use wasm_bindgen::JsError;

/// A language by its name; the default one where none is given, or it is not known.
pub fn lang_of(name: Option<&str>) -> Lang {
    name.and_then(Lang::named).unwrap_or_default()
}

/// Take in a pack of words: of a language (`en`, `de`), for a part (`ask`, `topics`, `tell`, `papers`). A second time it changes nothing.
///
/// # Errors
/// When there is no such language or part, the pack is not of this version of the program, or the part is for results or documents
/// and the second file is not loaded.
pub fn bring_words(lang: &str, part: &str, pack: String) -> Result<(), JsError> {
    bring(lang, part, pack, |part| {
        Ok(match part {
            Part::Ask => load_ask,
            Part::Topics => load_topics,
            Part::Tell => calls()?.load_tell,
            Part::Papers => calls()?.load_papers,
        })
    })
}

/// The same, by what takes in each part.
pub(super) fn bring(
    lang: &str,
    part: &str,
    pack: String,
    load_of: impl Fn(Part) -> Result<Load, JsError>,
) -> Result<(), JsError> {
    let part_known = Part::ALL.into_iter().find(|known| known.as_str() == part);
    let Some((known, part_known)) = Lang::named(lang).zip(part_known) else {
        return Err(JsError::new(&format!("there are no words {lang}-{part}")));
    };
    load_of(part_known)?(known, pack).map_err(|_| JsError::new(&format!("words {lang}-{part}: not of this version")))
}
