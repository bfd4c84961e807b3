//! What is still open, the most decisive first.

use super::finding::Case;
use crate::engine::{FactSet, Rule, order_by};
use crate::interview::{QuestionId, open_questions as asked_now, place};
use crate::law::{Fact, RuleId, Tier};
use std::cmp::Reverse;

/// A question whose answer can still change outcomes.
#[derive(Clone, Debug, PartialEq, Eq)]
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

/// The open questions, ranked: first those that could change the highest tier, of these first what the interview would ask
/// now (a question that others open comes after them), then what could change most outcomes, then in the order of asking.
pub(super) fn open_questions(case: &Case<'_>, outcomes: &[OpenOutcome]) -> Vec<OpenQuestion> {
    let mut ranked: Vec<(Option<Tier>, OpenQuestion)> = Vec::new();
    let mut known = vec![None; QuestionId::COUNT];
    for outcome in outcomes {
        for &question in &*case.missing(&outcome.missing) {
            let Some(slot) = known.get_mut(question.index()) else {
                continue;
            };
            let at = *slot.get_or_insert_with(|| {
                ranked.push((None, OpenQuestion { question, could_change: Vec::new() }));
                ranked.len() - 1
            });
            if let Some((tier, open)) = ranked.get_mut(at) {
                *tier = (*tier).max(outcome.tier);
                open.could_change.push(outcome.id);
            }
        }
    }
    let asked: Vec<_> = asked_now(case.answers, case.facts).into_iter().map(|question| question.id).collect();
    let rank = |(tier, open): (Option<Tier>, OpenQuestion)| {
        let later = !asked.contains(&open.question);
        ((Reverse(tier), later, Reverse(open.could_change.len()), place(open.question)), open)
    };
    let mut ranked: Vec<_> = ranked.into_iter().map(rank).collect();
    order_by(&mut ranked, |(rank, _)| *rank);
    ranked.into_iter().map(|(_, open)| open).collect()
}

impl OpenOutcome {
    /// A rule that may be open, with what is at stake.
    pub(super) fn of(case: &Case<'_>, rule: &Rule<Fact, RuleId>, tier: Option<Tier>) -> Self {
        Self { id: rule.id, tier, missing: rule.survey(case.facts).missing }
    }
}
