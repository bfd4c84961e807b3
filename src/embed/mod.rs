//! The checklist as JavaScript sees it: a program that is shown in an element, and the assessment without any.
//!
//! What crosses the border is text and plain objects, of the shapes in `docs/contract.md`. The scripts in `static/embed/`
//! make the custom element of it.

mod api;
mod calls;
mod files;
mod later;
mod words;
mod works;

pub use crate::words::law;
pub use api::{NextQuestion, next_question, read_day, report_of, summary_of};
pub use files::{bring_all_words, sheets, write_file, write_file_of_all};
pub use later::{Calls, Later, calls};
pub use words::{bring_words, lang_of};
pub use works::{Taken, Works};
