//! The words of the obligations, one file for each part of the catalogue, in its order.

mod authorities;
mod conformity;
mod deployer;
mod documentation;
mod general;
mod model;
mod model_documentation;
mod other_operators;
mod prohibited;
mod provider;
mod quality;
mod requirements;
mod testing;
mod transparency;

use crate::law::obligations::{CATALOGUE, Obligation};
use crate::text::words::ObligationWords;

/// The words of one obligation, by its name.
pub(super) struct Entry {
    id: &'static str,
    words: ObligationWords,
}

const fn entry(id: &'static str, title: &'static str, duty: &'static str, proof: &'static str) -> Entry {
    Entry { id, words: ObligationWords { title, duty, proof } }
}

static PARTS: &[&[Entry]] = &[
    general::WORDS,
    prohibited::WORDS,
    requirements::WORDS,
    documentation::WORDS,
    provider::WORDS,
    quality::WORDS,
    other_operators::WORDS,
    deployer::WORDS,
    conformity::WORDS,
    transparency::WORDS,
    model::WORDS,
    model_documentation::WORDS,
    testing::WORDS,
    authorities::WORDS,
];

/// The words of an obligation.
pub(in crate::text) fn obligation(id: &str) -> Option<&'static ObligationWords> {
    PARTS.iter().copied().flatten().find(|entry| entry.id == id).map(|entry| &entry.words)
}

const _: () = assert!(complete(), "every obligation has words, in the order of the catalogue");

#[expect(clippy::indexing_slicing, reason = "evaluated in a constant: out of bounds fails the build")]
const fn complete() -> bool {
    if PARTS.len() != CATALOGUE.len() {
        return false;
    }
    let mut part = 0;
    while part < PARTS.len() {
        let (words, rows): (&[Entry], &[Obligation]) = (PARTS[part], CATALOGUE[part]);
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

/// Whether two names are the same.
#[expect(clippy::indexing_slicing, reason = "evaluated in a constant: out of bounds fails the build")]
pub(super) const fn same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let mut i = 0;
    while i < one.len() {
        if one[i] != other[i] {
            return false;
        }
        i += 1;
    }
    true
}
