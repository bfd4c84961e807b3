//! ISO/IEC 42001: rating the management system, what it covers, what others say that it covers, and what stands beside it.

mod chart;
mod clauses;
mod clocks;
mod counting;
mod coverage;
mod figures;
mod gaps;
mod item;
mod items;
mod mapping;
mod nis2;
mod rating;
mod rows;
mod statement;

pub(in crate::ui) use clauses::clauses;
pub(in crate::ui) use coverage::{coverage, summary};
pub(in crate::ui) use figures::span_bar;
pub(in crate::ui) use mapping::mapping;
pub(in crate::ui) use nis2::nis2;
pub(in crate::ui) use rating::assessment;
pub(in crate::ui) use rows::{level_mark, standard};
