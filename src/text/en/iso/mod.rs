//! The words of ISO/IEC 42001: titles and intents, the mapping, and the names of ratings and counts.

mod articles;
mod chain;
mod deployer;
mod documentation;
mod general;
mod headings;
mod items;
mod later;
mod market;
mod model;
mod names;
mod page;
mod provider;
mod risk_and_data;
mod system;
mod transparency;

pub(in crate::text) use articles::{ARTICLES, PLAN, claim, said, scenario, source, verdict};
pub(in crate::text) use headings::iso_heading;
pub(in crate::text) use items::iso_item;
pub(in crate::text) use names::{level, quick_start, rating, way, why_unrated};
pub(in crate::text) use page::{
    COVER, RATING, article, assessed, counts, counts_short, gain, items, presumption_on, rows, share, so_many,
    unjustified,
};

use super::obligations::same;
use crate::iso::{MAPPING, Row};
use crate::text::MappingWords;

/// The words of one row, by its name.
pub(super) struct Entry {
    id: &'static str,
    words: MappingWords,
}

const fn entry(id: &'static str, missing: &'static str, rationale: &'static str) -> Entry {
    Entry { id, words: MappingWords { title: None, missing, rationale } }
}

/// A row with a title of its own.
const fn named(id: &'static str, title: &'static str, missing: &'static str, rationale: &'static str) -> Entry {
    Entry { id, words: MappingWords { title: Some(title), missing, rationale } }
}

static PARTS: &[&[Entry]] = &[
    general::WORDS,
    risk_and_data::WORDS,
    documentation::WORDS,
    system::WORDS,
    provider::WORDS,
    chain::WORDS,
    deployer::WORDS,
    market::WORDS,
    transparency::WORDS,
    model::WORDS,
    later::WORDS,
];

/// The words of a row.
pub(in crate::text) fn mapping(id: &str) -> Option<&'static MappingWords> {
    PARTS.iter().copied().flatten().find(|entry| entry.id == id).map(|entry| &entry.words)
}

const _: () = assert!(complete(), "every row has words, in the order of the mapping");

#[expect(clippy::indexing_slicing, reason = "evaluated in a constant: out of bounds fails the build")]
const fn complete() -> bool {
    if PARTS.len() != MAPPING.len() {
        return false;
    }
    let mut part = 0;
    while part < PARTS.len() {
        let (words, rows): (&[Entry], &[Row]) = (PARTS[part], MAPPING[part]);
        if words.len() != rows.len() {
            return false;
        }
        let mut place = 0;
        while place < rows.len() {
            if !same(words[place].id.as_bytes(), rows[place].id.as_bytes()) {
                return false;
            }
            place += 1;
        }
        part += 1;
    }
    true
}
