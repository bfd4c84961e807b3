//! ISO/IEC 42001 beside the Regulation: what the standard asks, what it covers of each obligation, and how that is counted.
//!
//! Of the standard there are numbers here and no text. A [`Row`] says how far the standard goes for one piece of the
//! Regulation; its obligations are those of the catalogue. Rows were rated twice, independently, by people who had public
//! descriptions of the standard and not its text: where they differ, the band spans both. Levels are judgements, not
//! measurements, and a figure is always an interval with a point in it.
//! For whom and under which circumstances a row was rated stands with the ratings (`tests/data/iso_mapping.json`): whether it applies
//! follows from its obligations.
//!
//! Two figures, never merged: *certificate coverage*, what a full certification without exclusions would address, and
//! *actual coverage*, what is in place. Neither is a presumption of conformity: Article 40 gives that to harmonised
//! standards only, and this is none.

mod claims;
mod item;
mod join;
mod level;
mod maturity;
mod nis2;
mod quick_start;
mod rating;
mod row;
mod rows;
mod score;
mod span;
mod steps;
mod tree;
mod ways;

pub use claims::{CLAIMS, Claim, GAPS, STATEMENTS, Said, Source, Statement, Verdict};
pub use item::{Chapter, Item};
pub use join::{UNMAPPED, Unmapped, Why, prohibitions};
pub use level::{Band, Level};
pub use maturity::{Ask, ItemState, Maturity, MaturityLevel, NextStep, Reach, ThemeMaturity};
pub use nis2::{Aspect, Beside, FLOORS, Floor, NIS2};
pub use quick_start::QuickStart;
pub use rating::{Levels, NotExcludable, Rating, Ratings};
pub use row::Row;
pub use rows::{MAPPING, rows};
pub use score::{Counts, RowScore, Score, ScoredNode, factor, score};
pub use span::{Span, in_parts};
pub use steps::{Step, steps};
pub use tree::{Node, Tree, mean};
pub use ways::{Way, Ways, ways};
