//! The smallest changes of answers that would change the tier.

use super::finding::Case;
use super::tier::{Outcomes, TierRange};
use crate::interview::{Answer, Kind, Known, OptionId, Question, QuestionId};
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
pub(super) fn what_if(case: &Case<'_>, now: &Outcomes) -> Vec<WhatIf> {
    let answered = case.answers.in_order();
    let said: Vec<Known> = answered.iter().map(|(question, answer)| Known::said(question, answer)).collect();
    // What the answers after each one say by themselves.
    let mut after = vec![Known::default(); said.len()];
    for place in (1..said.len()).rev() {
        if let (Some(own), Some(later)) = (said.get(place), after.get(place).copied())
            && let Some(slot) = after.get_mut(place - 1)
        {
            *slot = own.then(&later);
        }
    }
    let bounds = now.bounds(case.facts, case.as_of);
    let mut found: Vec<WhatIf> = Vec::new();
    let mut before = Known::default();
    for ((&(question, answer), own), later) in answered.iter().zip(&said).zip(&after) {
        for other in alternatives(question, answer) {
            let facts = before.then(&Known::said(question, &other)).then(later);
            let changed = facts.changed(case.facts.known());
            if changed.is_empty() {
                continue;
            }
            let outcomes = now.after(&changed, &facts);
            let moved = outcomes.bounds(&facts, case.as_of);
            let known =
                |w: &WhatIf| w.question == question.id && (w.tier.lowest, w.tier.established, w.tier.highest) == moved;
            if moved != bounds && !found.iter().any(known) {
                let tier = outcomes.range(&facts, case.as_of);
                found.push(WhatIf { question: question.id, answer: other.chosen().to_vec(), tier });
            }
        }
        before = before.then(own);
    }
    found
}

/// The answers one step away. "Not sure" is no step: it only takes knowledge away.
fn alternatives(question: &Question, answer: &Answer) -> Vec<Answer> {
    let options = question.options.iter().map(|option| option.id);
    if question.kind == Kind::One {
        return options.filter(|&o| !answer.has(o)).map(|o| Answer::new([o])).collect();
    }
    let chosen: Vec<OptionId> =
        answer.chosen().iter().copied().filter(|o| !matches!(o, OptionId::None | OptionId::Unsure)).collect();
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
