//! The words of a language, as JavaScript brings them.

use super::later::calls;
use crate::words::{Lang, Part, load_ask, load_topics};
use wasm_bindgen::JsError;

/// A language by its name; the default one where none is given, or it is not known.
pub fn lang_of(name: Option<&str>) -> Lang {
    name.and_then(Lang::named).unwrap_or_default()
}

/// Take in a pack of words: of a language (`en`, `de`), for a part (`ask`, `topics`, `tell`). A second time it changes nothing.
///
/// # Errors
/// When there is no such language or part, the pack is not of this version of the program, or the part is for results (`tell`)
/// and the second file is not loaded.
pub fn bring_words(lang: &str, part: &str, pack: String) -> Result<(), JsError> {
    let part_of = |name: &str| Part::ALL.into_iter().find(|part| part.as_str() == name);
    let (Some(known), Some(part_known)) = (Lang::named(lang), part_of(part)) else {
        return Err(JsError::new(&format!("there are no words {lang}-{part}")));
    };
    let load = match part_known {
        Part::Ask => load_ask,
        Part::Topics => load_topics,
        Part::Tell => calls()?.load_tell,
        // What writes files has those of documents, and takes them in by itself.
        Part::Papers => {
            return Err(JsError::new(&format!("words {lang}-{part}: only what writes files has a use for them")));
        }
    };
    load(known, pack).map_err(|_| JsError::new(&format!("words {lang}-{part}: not of this version")))
}
