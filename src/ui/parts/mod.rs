//! The pieces that pages are made of. They decide nothing.

mod choice;
mod confirm;
mod explanation;
mod finding;
pub(super) mod frame;
mod ladder;
mod links;
mod notices;

pub(super) use choice::{Choice, choice, error_summary};
pub(super) use confirm::{Confirm, erase};
pub(super) use explanation::explanation;
pub(super) use finding::{because_list, finding, guidance, open_link};
pub(super) use ladder::ladder;
pub(super) use links::{change_link, cite_link};
pub(super) use notices::notices;
