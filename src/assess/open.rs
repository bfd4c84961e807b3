//! What is still open, the most decisive first.

use super::finding::Case;
use crate::engine::View;
use crate::interview::QuestionId;
use crate::law::{APPLIES, FINDINGS, OPEN_SOURCE, RuleId, Tier};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// A question whose answer can still change outcomes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OpenQuestion {
    /// The question.
    pub question: QuestionId,
    /// The outcomes that it could change, in the order of the Regulation.
    pub could_change: Vec<RuleId>,
}

/// The open questions, ranked: first those that could change the highest tier, then those that could change most
/// outcomes, then in the order of asking.
pub(super) fn open_questions(case: &Case<'_>) -> Vec<OpenQuestion> {
    let mut could_change: BTreeMap<QuestionId, (Option<Tier>, Vec<RuleId>)> = BTreeMap::new();
    let mut note = |rule: &'static crate::engine::Rule<_, RuleId>, tier: Option<Tier>| {
        let mut facts = BTreeSet::new();
        rule.missing(case.facts, &mut facts);
        for question in case.missing(&facts) {
            let entry = could_change.entry(question).or_default();
            entry.0 = entry.0.max(tier);
            entry.1.push(rule.id);
        }
    };
    note(&APPLIES, Some(Tier::Prohibited));
    let applies = APPLIES.truth(case.facts, View::FULL);
    for finding in FINDINGS.iter().filter(|f| f.of_model || !applies.is_no()) {
        note(finding.rule, finding.tier);
    }
    if !applies.is_no() {
        note(&OPEN_SOURCE, None);
    }
    let mut ranked: Vec<_> = could_change.into_iter().collect();
    ranked.sort_by_key(|(question, (tier, rules))| {
        (
            std::cmp::Reverse(*tier),
            std::cmp::Reverse(rules.len()),
            crate::interview::place(*question),
        )
    });
    ranked
        .into_iter()
        .map(|(question, (_, could_change))| OpenQuestion {
            question,
            could_change,
        })
        .collect()
}
