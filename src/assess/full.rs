//! The report of the contract: what follows from the answers, with what a management system covers of it.

use super::coverage::{CORE, Coverage, coverage, ways_among};
use super::obligation::ObligationReport;
use super::report::{Report, report};
use crate::engine::{Date, Truth};
use crate::interview::Answers;
use crate::iso::{Ratings, Ways, prohibitions};
use crate::law::obligations::ObligationId;

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
        let (outcome, established) = (|id| outcome(&self.obligations, id), |id| established(&self.obligations, id));
        covered(&outcome, &established, ratings, in_scope)
    }

    /// The prohibited practices whose own conditions are met: while there is one, no percentage is shown,
    /// and an exception that is still open changes nothing about that.
    pub fn prohibitions_met(&self) -> Vec<ObligationId> {
        met(&|id| established(&self.obligations, id)).collect()
    }

    /// Certificate coverage under every way of counting, of all that may apply or of the core articles alone: Articles 9 to
    /// 15, 17 and 72, which published figures are mostly about. Empty where there is no coverage.
    pub fn ways_of_counting(&self, core: bool) -> Vec<Ways> {
        if !self.prohibitions_met().is_empty() {
            return Vec::new();
        }
        ways_among(&|id| outcome(&self.obligations, id), |article| !core || CORE.contains(&article.unit()))
    }
}

/// What a management system covers of rows, by whether each applies and is established: nothing while a prohibited practice is
/// established.
pub(super) fn covered(
    outcome: &dyn Fn(ObligationId) -> Truth,
    established: &dyn Fn(ObligationId) -> bool,
    ratings: &Ratings,
    in_scope: Truth,
) -> Option<Coverage> {
    if met(established).next().is_some() {
        return None;
    }
    let mut coverage = coverage(outcome, ratings, in_scope)?;
    coverage.establish(established);
    Some(coverage)
}

/// Whether a row is established; there is one for each obligation, at its place.
fn established(rows: &[ObligationReport], id: ObligationId) -> bool {
    rows.get(id.place()).is_some_and(|row| row.established)
}

/// Whether a row applies.
fn outcome(rows: &[ObligationReport], id: ObligationId) -> Truth {
    rows.get(id.place()).map_or(Truth::No, |row| row.outcome)
}

/// The prohibited practices that are established.
fn met(established: &dyn Fn(ObligationId) -> bool) -> impl Iterator<Item = ObligationId> {
    prohibitions().filter(|id| established(*id))
}

/// Assess answers and a management system on a day.
pub fn full_report(answers: &Answers, ratings: &Ratings, in_scope: Truth, as_of: Date) -> FullReport {
    let report = report(answers, as_of);
    FullReport { coverage: report.coverage(ratings, in_scope), report }
}
