//! What changed from one edition of the rules to the next: the reason why the same answers may come out otherwise.
//!
//! Words are in `static/words/<lang>/compare.toml`. A new edition is a new entry at the end.

use crate::engine::{Date, ids};
use crate::law::Cite;

ids! {
    /// An edition of the rules, by the words for it.
    pub enum RulesId {
        /// The first.
        First = "first",
    }
}

/// An edition of the rules.
#[derive(Debug)]
pub struct RulesEdition {
    /// Its name.
    pub id: RulesId,
    /// Its number.
    pub number: u16,
    /// The day on which it was compared with the text and the guidance published by then.
    pub day: Date,
    /// The provisions whose outcomes it changed; none of the first, before which there was nothing.
    pub cites: &'static [Cite],
}

/// Every edition of the rules, the first one first.
pub static RULES: &[RulesEdition] =
    &[RulesEdition { id: RulesId::First, number: 1, day: Date::ymd(2026, 11, 22), cites: &[] }];

/// The editions that came after that of a number.
pub fn rules_since(number: u16) -> impl Iterator<Item = &'static RulesEdition> {
    RULES.iter().filter(move |edition| edition.number > number)
}
