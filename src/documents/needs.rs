//! Whether answers require a document, make it useful, or neither.

use super::{Case, DOCUMENTS, Document, Section};
use crate::assess::{GpaiLevel, ObligationReport, Report, Summary};
use crate::engine::{Truth, ids};
use crate::interview::Answers;
use crate::law::{Group, Role, Tier};

ids! {
    /// Whether a document is needed.
    pub enum Need {
        /// An obligation that is established asks for it, or by an answer another law.
        Required = "required",
        /// An obligation that is still possible would ask for it, or one that spares the system for now.
        MayBeRequired = "may-be-required",
        /// Nothing asks for it; it is of use all the same.
        Useful = "useful",
        /// It is not for such a system, or not for whoever answers.
        NotNow = "not-now",
    }
}

/// A document, and whether it is needed.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer<'a> {
    /// Its stable name.
    pub id: &'static str,
    /// Whether it is needed.
    pub need: Need,
    /// The obligations that ask for it: those that are established, else those that are possible.
    pub by: Vec<&'a ObligationReport>,
    /// Whether another law asks for it.
    pub by_other_law: bool,
}

/// Every document, with whether it is needed: what is required first, then in the order of the table.
pub fn offers<'a>(answers: &Answers, report: &'a Report) -> Vec<Offer<'a>> {
    let mut offers: Vec<_> = DOCUMENTS.iter().map(|document| offer(document, answers, report)).collect();
    crate::engine::order_by(&mut offers, |offer| offer.need);
    offers
}

/// The documents that a summary of answers requires.
pub fn required_by(summary: &Summary) -> Vec<&'static Document> {
    let asked = |document: &&Document| {
        document.required.iter().any(|id| summary.established.contains(id))
            || document.also.is_some_and(|(question, option)| summary.said.contains(&(question, option)))
    };
    DOCUMENTS.iter().filter(asked).collect()
}

/// A document, with whether it is needed.
pub fn offer<'a>(document: &Document, answers: &Answers, report: &'a Report) -> Offer<'a> {
    let asks = |row: &&ObligationReport| document.required.contains(&row.id);
    let rows: Vec<_> = report.obligations.iter().filter(asks).collect();
    let law = !report.before_law();
    let established: Vec<_> = rows.iter().copied().filter(|row| law && row.established).collect();
    let open: Vec<_> = rows.into_iter().filter(|row| law && (row.may_apply() || row.is_spared())).collect();
    let by_other_law = document.also.is_some_and(|(question, option)| answers.says(question, option));
    let (need, by) = if !established.is_empty() || by_other_law {
        (Need::Required, established)
    } else if !open.is_empty() {
        (Need::MayBeRequired, open)
    } else if is_useful(document, report) {
        (Need::Useful, Vec::new())
    } else {
        (Need::NotNow, Vec::new())
    };
    Offer { id: document.id, need, by, by_other_law }
}

/// Whether answers close a part of a document: it is for certain obligations, and none of them applies or may. Before the Regulation was
/// law nothing is closed by answers.
pub fn is_closed(section: &Section, report: &Report) -> bool {
    let of = super::notices::obligations(section.id);
    let rows = || report.obligations.iter().filter(|row| of.contains(&row.id));
    !report.before_law() && rows().next().is_some() && rows().all(|row| !row.established && row.outcome.is_no())
}

fn is_useful(document: &Document, report: &Report) -> bool {
    let held = |role: &Role| report.roles.iter().any(|known| known.id == *role && known.outcome != Truth::No);
    let whose = document.roles.is_empty()
        || document.roles.iter().any(held)
        || document.roles.contains(&Role::ModelProvider) && report.gpai.highest > GpaiLevel::None;
    let met = |case: &Case| match case {
        Case::HighRiskPossible => report.tier.highest >= Tier::HighRisk,
        Case::AnnexIiiUse => possible(report, Group::Use),
        Case::Transparency => possible(report, Group::Transparency),
        // What is no AI system, or lies outside, needs none of them.
        Case::Always => report.tier.highest >= Tier::Minimal,
    };
    let is_one = |role: &Role| report.roles.iter().any(|known| known.id == *role && known.outcome == Truth::Yes);
    whose && !document.unless.iter().any(is_one) && (document.cases.is_empty() || document.cases.iter().any(met))
}

/// Whether a finding of a group is met, or may be.
fn possible(report: &Report, group: Group) -> bool {
    report.findings.iter().any(|finding| finding.group == Some(group) && !finding.provision.outcome.is_no())
}
