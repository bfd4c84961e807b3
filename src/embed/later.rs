//! The second file of the program: every view but the start and the questions, and the assessment without an interface.

#![expect(clippy::unnecessary_wraps, reason = "what is split off fails where it cannot be loaded, not in itself")]
use super::calls::{assess, law_of, next, problems, questions, summarise};
use crate::ui;
use crate::words::{Lang, Load, load_tell};
use std::cell::Cell;
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::JsValue;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// A call about the text of saved answers on a day.
type OnADay = fn(Lang, &str, Option<&str>) -> Result<JsValue, JsError>;

/// The assessment without an interface, and what takes in the words of results.
#[derive(Clone, Copy, Debug)]
pub struct Calls {
    /// The report.
    pub assess: OnADay,
    /// The short of it.
    pub summarise: OnADay,
    /// The law as data.
    pub law_of: fn(Lang) -> Result<JsValue, JsError>,
    /// Every question.
    pub questions: fn(Lang) -> Result<JsValue, JsError>,
    /// The next question.
    pub next: OnADay,
    /// What of the text of saved answers cannot be read.
    pub problems: fn(Lang, &str) -> Result<Vec<String>, JsError>,
    /// Takes in the words of results.
    pub load_tell: Load,
}

/// What is in the second file.
struct Later {
    views: ui::Later,
    calls: Calls,
}

thread_local! {
    static CALLS: Cell<Option<Calls>> = const { Cell::new(None) };
}

/// The calls, once the second file is loaded.
///
/// # Errors
/// Before.
pub fn calls() -> Result<Calls, JsError> {
    CALLS.get().ok_or_else(|| JsError::new("the second file of the program is not loaded"))
}

/// Load the second file, unless it is there. Says whether that worked.
pub async fn load() -> bool {
    let Ok(Later { views, calls }) = later().await else {
        return false;
    };
    views.take_in();
    CALLS.set(Some(calls));
    true
}

/// Where the build splits the program (`docs/decisions/0010-one-program.md`). What only this function reaches is in the second
/// file; to call it loads that.
#[wasm_split(later, fallible)]
fn later() -> Result<Later, SplitLoaderError> {
    let calls = Calls { assess, summarise, law_of, questions, next, problems, load_tell };
    Ok(Later { views: ui::Later::named(), calls })
}
