//! The smallest changes of answers that would change the tier.

use super::finding::Case;
use super::tier::{TierRange, tier_range};
use crate::interview::{Answer, FactTable, Kind, OptionId, Question, QuestionId};
use serde::Serialize;

/// One answer changed, and the tier that would follow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WhatIf {
    /// The question.
    pub question: QuestionId,
    /// The answer it would need.
    pub answer: Vec<OptionId>,
    /// The range that would follow, all other answers staying.
    pub tier: TierRange,
}

/// Every single change that moves the range: one option more, one option less, another option, or none.
///
/// At most one change for each question and range; in the order of asking.
pub(super) fn what_if(case: &Case<'_>, now: &TierRange) -> Vec<WhatIf> {
    let answered = case.answers.in_order();
    let mut found: Vec<WhatIf> = Vec::new();
    let mut before = FactTable::default();
    for (place, &(question, answer)) in answered.iter().enumerate() {
        for other in alternatives(question, answer) {
            let mut facts = before.clone();
            facts.learn(question, &other);
            for &(later, its_answer) in answered.iter().skip(place + 1) {
                facts.learn(later, its_answer);
            }
            let tier = tier_range(&facts, case.as_of);
            let moved = (tier.lowest, tier.established, tier.highest)
                != (now.lowest, now.established, now.highest);
            if moved
                && !found
                    .iter()
                    .any(|known| known.question == question.id && known.tier == tier)
            {
                found.push(WhatIf {
                    question: question.id,
                    answer: other.chosen().to_vec(),
                    tier,
                });
            }
        }
        before.learn(question, answer);
    }
    found
}

/// The answers one step away. "Not sure" is no step: it only takes knowledge away.
fn alternatives(question: &Question, answer: &Answer) -> Vec<Answer> {
    let options = question.options.iter().map(|option| option.id);
    if question.kind == Kind::One {
        return options
            .filter(|&o| !answer.has(o))
            .map(|o| Answer::new([o]))
            .collect();
    }
    let chosen: Vec<OptionId> = answer
        .chosen()
        .iter()
        .copied()
        .filter(|o| !matches!(o, OptionId::None | OptionId::Unsure))
        .collect();
    let mut list = Vec::new();
    for option in options {
        let mut other: Vec<OptionId> = chosen.iter().copied().filter(|&o| o != option).collect();
        if !chosen.contains(&option) {
            other.push(option);
        } else if other.is_empty() {
            if question.kind == Kind::Some {
                continue;
            }
            other.push(OptionId::None);
        }
        list.push(Answer::new(other));
    }
    list
}
