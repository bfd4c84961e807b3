//! What is still open, the most decisive first.

use super::finding::Case;
use crate::engine::{FactSet, order_by};
use crate::interview::{QuestionId, place};
use crate::law::{Fact, RuleId, Tier};
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// A question whose answer can still change outcomes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OpenQuestion {
    /// The question.
    pub question: QuestionId,
    /// The outcomes that it could change, in the order of the Regulation.
    pub could_change: Vec<RuleId>,
}

/// An outcome that is open, and the facts that can still change it.
pub(super) struct OpenOutcome {
    /// The rule.
    pub(super) id: RuleId,
    /// The tier at stake.
    pub(super) tier: Option<Tier>,
    /// The facts.
    pub(super) missing: FactSet<Fact>,
}

/// The open questions, ranked: first those that could change the highest tier, then those that could change most
/// outcomes, then in the order of asking.
pub(super) fn open_questions(case: &Case<'_>, outcomes: &[OpenOutcome]) -> Vec<OpenQuestion> {
    let mut could_change: BTreeMap<QuestionId, (Option<Tier>, Vec<RuleId>)> = BTreeMap::new();
    for outcome in outcomes {
        for question in case.missing(&outcome.missing) {
            let entry = could_change.entry(question).or_default();
            entry.0 = entry.0.max(outcome.tier);
            entry.1.push(outcome.id);
        }
    }
    let mut ranked: Vec<_> = could_change.into_iter().collect();
    order_by(&mut ranked, |(question, (tier, rules))| (Reverse(*tier), Reverse(rules.len()), place(*question)));
    ranked.into_iter().map(|(question, (_, could_change))| OpenQuestion { question, could_change }).collect()
}
