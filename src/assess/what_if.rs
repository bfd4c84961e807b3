//! The smallest changes of answers that would change the tier.

use super::finding::Case;
use super::tier::{Outcomes, TierRange};
use crate::engine::Basis;
use crate::interview::{Answer, Kind, Known, OptionId, Question, QuestionId, mentions};
use serde::Serialize;

/// One answer changed, and the tier that would follow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WhatIf {
    /// The question.
    pub question: QuestionId,
    /// The answer it would need.
    pub answer: Answer,
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
    let bounds = now.bounds(case.as_of, Basis::OurReading);
    let mut found: Vec<WhatIf> = Vec::new();
    let mut before = Known::default();
    for ((&(question, answer), own), later) in answered.iter().zip(&said).zip(&after) {
        for other in alternatives(question, answer) {
            let known = before.then(&Known::said(question, &other)).then(later);
            let changed = known.changed(case.facts.known());
            if changed.is_empty() {
                continue;
            }
            let facts = case.facts.supposing(known, &changed, mentions());
            let Some(outcomes) = now.supposing(&facts, &changed) else { continue };
            let moved = outcomes.bounds(case.as_of, Basis::OurReading);
            let told =
                |w: &WhatIf| w.question == question.id && (w.tier.lowest, w.tier.established, w.tier.highest) == moved;
            if moved != bounds && !found.iter().any(told) {
                let tier = outcomes.range(case.as_of);
                found.push(WhatIf { question: question.id, answer: other, tier });
            }
        }
        before = before.then(own);
    }
    found
}

/// The answers one step away: one option more, or one less, the doubts about others staying. "Not sure" is no step: it
/// only takes knowledge away.
fn alternatives(question: &Question, answer: &Answer) -> Vec<Answer> {
    let options = question.options.iter().map(|option| option.id);
    if question.kind == Kind::One {
        return options.filter(|&o| !answer.has(o)).map(|o| Answer::new([o])).collect();
    }
    let without = |all: &[OptionId], option: OptionId| -> Vec<OptionId> {
        let gone = [option, OptionId::None, OptionId::Unsure];
        all.iter().copied().filter(|o| !gone.contains(o)).collect()
    };
    let mut list = Vec::new();
    for option in options {
        let (chosen, doubted) = (without(answer.chosen(), option), without(answer.doubted(), option));
        if !answer.has(option) {
            let more = chosen.iter().copied().chain([option]);
            list.push(Answer::new(more).doubting(doubted.iter().copied()));
        }
        if answer.mentions(option) {
            let less = Answer::new(chosen).doubting(doubted);
            if !less.is_empty() {
                list.push(less);
            } else if question.kind == Kind::Many {
                list.push(Answer::new([OptionId::None]));
            }
        }
    }
    list
}
