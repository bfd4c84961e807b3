//! Which risks fit answers.

use super::{Risk, When, risks};
use crate::assess::{GpaiLevel, Report};
use crate::engine::Facts as _;
use crate::interview::{Answers, facts_of};
use crate::law::{Fact, Tier};

/// The risks that are proposed for answers and their report, in the order of the catalogue. None for what is no AI system or
/// lies outside the Regulation for certain.
pub fn proposed(answers: &Answers, report: &Report) -> Vec<&'static Risk> {
    if report.tier.highest < Tier::Minimal && report.gpai.highest == GpaiLevel::None {
        return Vec::new();
    }
    let facts = facts_of(answers);
    let affirmed = |fact: Fact| facts.get(fact).is_yes();
    let possible = |id| report.finding(id).is_some_and(|finding| !finding.provision.outcome.is_no());
    let holds = |when: &When| match *when {
        When::Always => true,
        When::Obligation(id) => report.obligation(id).is_some_and(|row| row.established || row.outcome.is_open()),
        When::Finding(id) => possible(id),
        When::Fact(fact) => affirmed(fact),
        When::Tier(tier) => report.tier.highest >= tier,
        When::Model => {
            [Fact::ProvidesModel, Fact::ModifiesModel, Fact::DownstreamProvider].into_iter().any(affirmed)
                || report.gpai.highest > GpaiLevel::None
        }
    };
    risks().filter(|risk| risk.when.iter().any(holds)).collect()
}
