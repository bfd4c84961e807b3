//! The pieces that pages are made of. They decide nothing.

mod choice;
mod confirm;
mod copy;
mod day;
mod document_files;
mod due;
mod explanation;
mod finding;
pub(super) mod frame;
mod heading;
mod ladder;
mod links;
mod notices;
mod opened;
pub(super) mod pieces;
mod select;
mod standing;
mod taking;
mod writing;

pub(super) use choice::{Choice, Doubt, choice, error_summary};
pub(super) use confirm::{Confirm, erasing};
pub(super) use copy::{Copying, save_answers};
pub(super) use day::day;
pub(super) use document_files::document_files;
pub(super) use due::Due;
pub(super) use explanation::explanation;
pub(super) use finding::{answer_row, because_list, card, finding, guidance};
pub(super) use heading::Heading;
pub(super) use ladder::ladder;
pub(super) use links::{act_link, change_link, cite_link, law_link, open_link, rule_link};
pub(super) use notices::{look_again, notices, problem_list};
pub(super) use opened::use_opened;
pub(super) use select::{Select, SelectNamed, SelectOption};
pub(super) use standing::{Standing, standing_words, use_standing};
pub(super) use taking::Taking;
pub(super) use writing::Writing;
