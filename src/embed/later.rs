//! The second file of the program: every view but the start and the questions, and the assessment without an interface.

use super::calls::{assess, law_of, next, problems, questions, summarise};
use crate::ui;
use crate::words::{Lang, Load, load_papers, load_tell};
use std::cell::Cell;
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::JsValue;

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
    /// Takes in the words of documents.
    pub load_papers: Load,
}

/// What is in the second file.
#[derive(Clone, Copy, Debug)]
pub struct Later {
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

impl Later {
    /// It, by name. Only where the build splits the program may this be said: what names it is loaded with it.
    #[must_use]
    pub fn named() -> Self {
        let calls = Calls { assess, summarise, law_of, questions, next, problems, load_tell, load_papers };
        Self { views: ui::Later::named(), calls }
    }

    /// From here on all of it can be drawn and called.
    pub fn take_in(self) {
        self.views.take_in();
        CALLS.set(Some(self.calls));
    }
}
