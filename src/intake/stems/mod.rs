//! Which words of a description speak of which tick: in English, German, Dutch and French. The table is for recognising what
//! others wrote; nothing of it is shown.
//!
//! It is narrow on purpose: a word stands here only where most who use it mean what the option says, and none that another of
//! the four languages uses for something else (German "Gericht" begins Dutch "gerichte"). Options that take something away
//! (exceptions, limits, "only …", "none of these") have no row, and a test holds that.

mod areas;
mod system;
mod uses;

use crate::interview::{OptionId as O, QuestionId as Q};

/// Words that speak of an option of a question.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stems {
    /// The question.
    pub(super) question: Q,
    /// The option.
    pub(super) option: O,
    /// Patterns in rows, with commas between: `find.rs` says how they are read.
    patterns: &'static [&'static str],
}

impl Stems {
    /// Its patterns.
    pub(super) fn patterns(&self) -> impl Iterator<Item = &'static str> {
        self.patterns.iter().flat_map(|row| row.split(", "))
    }
}

const fn of(question: Q, option: O, patterns: &'static [&'static str]) -> Stems {
    Stems { question, option, patterns }
}

/// The table, in the order of asking.
pub(super) fn stems() -> impl Iterator<Item = &'static Stems> {
    [system::BEFORE_AREAS, areas::AREAS, uses::AFTER_AREAS].into_iter().flatten()
}
