//! What a report is about: the work on one system, and what follows from it on a day.

use super::established;
use crate::assess::{
    Coverage, FullReport, ItemStatus, ObligationId, ObligationReport, Report, Summary, full_report, summary,
};
use crate::engine::Date;
use crate::store::{Item, Management, Progress, Saved, fingerprint};

/// The work on one system, with everything that follows from it on a day. Worked out once for all files.
#[derive(Clone, Debug)]
pub struct Subject {
    /// The name of the system, where it has one.
    pub name: Option<String>,
    /// The work.
    pub saved: Saved,
    /// The work as it is saved: what the fingerprint is of.
    pub text: String,
    /// The report, with coverage.
    pub full: FullReport,
    /// What is said of the management system.
    pub management: Management,
    /// What the names of its entries in a calendar end with: so each system has its own.
    pub tag: String,
}

impl Subject {
    /// The work on a system that is called what its record says.
    pub fn of(saved: Saved, as_of: Date) -> Self {
        let name = saved.record().0.name;
        Self::new(saved, Some(name), as_of)
    }

    /// The work on a system, looked at for a day.
    pub fn new(saved: Saved, name: Option<String>, as_of: Date) -> Self {
        let (management, _) = saved.management();
        let full = full_report(&saved.answers, &management.ratings, management.in_scope, as_of);
        let name = name.filter(|name| !name.trim().is_empty());
        let tag = tag_of(name.as_deref().unwrap_or_default());
        Self { name, text: saved.write(), saved, full, management, tag }
    }

    /// The report.
    pub const fn report(&self) -> &Report {
        &self.full.report
    }

    /// What a management system covers; none while a prohibited practice is met, and where nothing may apply.
    pub const fn coverage(&self) -> Option<&Coverage> {
        self.full.coverage.as_ref()
    }

    /// The obligations that are established, in the order of the catalogue. Before the Regulation was law there are none.
    pub fn rows(&self) -> Vec<&ObligationReport> {
        rows_of(self.report())
    }

    /// What was noted on an obligation.
    pub fn item(&self, row: &ObligationReport) -> Option<&Item> {
        self.saved.progress.item(row.id)
    }

    /// How far an obligation is; none where there is nothing to do.
    pub fn status(&self, row: &ObligationReport) -> Option<ItemStatus> {
        status_of(row, &self.saved.progress)
    }

    /// The short of it.
    pub fn summary(&self) -> Summary {
        let status = |id: ObligationId| self.saved.progress.counted(id);
        let Management { ratings, in_scope, .. } = &self.management;
        summary(&self.saved.answers, &status, ratings, *in_scope, self.report().as_of)
    }

    /// SHA-256 of the bytes of the saved work, as 64 digits of base 16.
    pub fn fingerprint(&self) -> String {
        fingerprint(self.text.as_bytes())
    }
}

/// See [`Subject::rows`].
pub(super) fn rows_of(report: &Report) -> Vec<&ObligationReport> {
    if report.before_law() { Vec::new() } else { established(report) }
}

/// See [`Subject::status`].
pub(super) fn status_of(row: &ObligationReport, progress: &Progress) -> Option<ItemStatus> {
    row.is_work().then(|| progress.item(row.id).map_or(ItemStatus::ToDo, |item| item.status))
}

/// What the names of a system's entries in a calendar end with, by its name: that may hold anything, and they may not.
pub(super) fn tag_of(name: &str) -> String {
    let digits = fingerprint(name.as_bytes());
    let tag = digits.get(..16).filter(|_| !name.is_empty());
    tag.map(|tag| ["-", tag].concat()).unwrap_or_default()
}
