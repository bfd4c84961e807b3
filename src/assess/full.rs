//! The report of the contract: what follows from the answers, with what a management system covers of it.

use super::coverage::{CORE, Coverage, coverage, ways_among};
use super::obligation::ObligationReport;
use super::report::{Report, report};
use crate::engine::{Date, Truth, gathered};
use crate::interview::Answers;
use crate::iso::{Ratings, Ways, prohibitions};
use std::collections::{BTreeMap, BTreeSet};

/// A report with coverage. Serialises to the `report` of the contract (`docs/schema/report.schema.json`).
#[derive(Clone, Debug)]
pub struct FullReport {
    /// All that turns on the answers alone.
    pub report: Report,
    /// What a management system covers. None while a prohibited practice is met, and where no row may apply.
    pub coverage: Option<Coverage>,
}

impl Report {
    /// What a management system covers of the obligations of this report.
    pub fn coverage(&self, ratings: &Ratings, in_scope: Truth) -> Option<Coverage> {
        covered(&self.obligations, ratings, in_scope)
    }

    /// The prohibited practices whose own conditions are met, by their names: while there is one, no percentage is shown,
    /// and an exception that is still open changes nothing about that.
    pub fn prohibitions_met(&self) -> Vec<&'static str> {
        met(&established(&self.obligations))
    }

    /// Certificate coverage under every way of counting, of all that may apply or of the core articles alone: Articles 9 to
    /// 15, 17 and 72, which published figures are mostly about. Empty where there is no coverage.
    pub fn ways_of_counting(&self, core: bool) -> Vec<Ways> {
        if !self.prohibitions_met().is_empty() {
            return Vec::new();
        }
        let outcomes = outcomes(&self.obligations);
        let outcome = |id: &str| outcomes.get(id).copied().unwrap_or(Truth::No);
        ways_among(&outcome, |article| !core || CORE.contains(&article.unit()))
    }
}

/// What a management system covers of these rows: nothing while a prohibited practice is established.
pub(super) fn covered(rows: &[ObligationReport], ratings: &Ratings, in_scope: Truth) -> Option<Coverage> {
    let established = established(rows);
    if !met(&established).is_empty() {
        return None;
    }
    let outcomes = outcomes(rows);
    let mut coverage = coverage(&|id| outcomes.get(id).copied().unwrap_or(Truth::No), ratings, in_scope)?;
    coverage.establish(&|id| established.contains(id));
    Some(coverage)
}

/// The rows that are established, by their names.
fn established(rows: &[ObligationReport]) -> BTreeSet<&'static str> {
    gathered(rows.iter().filter(|row| row.established).map(|row| row.id))
}

/// The prohibited practices among them.
fn met(established: &BTreeSet<&'static str>) -> Vec<&'static str> {
    prohibitions().filter(|id| established.contains(id)).collect()
}

/// Whether each row applies, by its name.
fn outcomes(rows: &[ObligationReport]) -> BTreeMap<&'static str, Truth> {
    gathered(rows.iter().map(|row| (row.id, row.outcome)))
}

/// Assess answers and a management system on a day.
pub fn full_report(answers: &Answers, ratings: &Ratings, in_scope: Truth, as_of: Date) -> FullReport {
    let report = report(answers, as_of);
    FullReport { coverage: report.coverage(ratings, in_scope), report }
}
