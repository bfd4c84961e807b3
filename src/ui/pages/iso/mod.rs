//! ISO/IEC 42001: rating the management system, what it covers, and what others say that it covers.

mod chart;
mod counting;
mod coverage;
mod figures;
mod gaps;
mod item;
mod items;
mod mapping;
mod plan;
mod rating;
mod rows;
mod statement;

pub(in crate::ui) use coverage::{coverage, summary};
pub(in crate::ui) use mapping::mapping;
pub(in crate::ui) use rating::assessment;
pub(in crate::ui) use rows::standard;
