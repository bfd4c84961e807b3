//! The report of the contract: what follows from the answers, with what a management system covers of it.

use super::coverage::{Coverage, coverage};
use super::report::{Report, report};
use crate::engine::{Date, Truth};
use crate::interview::Answers;
use crate::iso::Ratings;
use serde::Serialize;
use std::collections::BTreeMap;

/// A report with coverage. Serialises to the `report` of the contract.
#[derive(Clone, Debug, Serialize)]
pub struct FullReport {
    /// All that turns on the answers alone.
    #[serde(flatten)]
    pub report: Report,
    /// What a management system covers. None while a prohibited practice is met, and where no row may apply.
    pub coverage: Option<Coverage>,
}

impl Report {
    /// What a management system covers of the obligations of this report.
    pub fn coverage(&self, ratings: &Ratings, in_scope: Truth) -> Option<Coverage> {
        let outcomes = self.outcomes();
        coverage(&|id| outcomes.get(id).copied().unwrap_or(Truth::No), ratings, in_scope)
    }

    /// Whether each obligation applies, by its name.
    pub(super) fn outcomes(&self) -> BTreeMap<&'static str, Truth> {
        self.obligations.iter().map(|row| (row.id, row.outcome)).collect()
    }
}

/// Assess answers and a management system on a day.
pub fn full_report(answers: &Answers, ratings: &Ratings, in_scope: Truth, as_of: Date) -> FullReport {
    let report = report(answers, as_of);
    FullReport { coverage: report.coverage(ratings, in_scope), report }
}
