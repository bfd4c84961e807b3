//! Fuzzing: inputs that nobody would write, by the million, against the promises of every part that reads what comes from
//! outside. `README.md` beside this file says how to run it, and how to look at what it finds.
//!
//! One file for each kind of input. Add one by its share here, a module, and a test in it that calls [`harness::fuzz`].

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a target that meets what it does not expect stops and says so"
)]

mod answers;
mod attributes;
mod corpus;
mod harness;
mod intake;
mod json;
mod keeper;
mod link;
#[path = "../tests/it/memory.rs"]
mod memory;
mod odd;
mod page;
mod saved;
mod words;

/// What each target gets of the inputs, in percent.
const SHARES: &[(&str, u64)] = &[
    ("saved", 25),
    ("keeper", 10),
    ("answers", 10),
    ("page", 10),
    ("words", 10),
    ("link", 15),
    ("attributes", 15),
    ("intake", 5),
];

#[test]
fn every_input_of_a_bout_goes_to_some_target() {
    assert_eq!(SHARES.iter().map(|(_, share)| share).sum::<u64>(), 100);
}
