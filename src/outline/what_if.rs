//! Which single answers would lead elsewhere.

use super::{Block, Piece, Told, answer_words, line, list, paragraph, section};
use crate::assess::{TierRange, WhatIf};
use crate::engine::order_by;
use crate::interview::{Answer, OptionId, QuestionId, place};
use crate::words::{Lang, Step};

/// How many changes are told.
const MOST: usize = 10;

impl Told<'_> {
    /// The single answers that would lead elsewhere, by where; nothing without answers.
    pub fn what_if(&self) -> Vec<Block> {
        let (lang, own, report) = (self.lang, self.lang.result(), self.report);
        if self.answers.is_empty() {
            return Vec::new();
        }
        let change = |other: &WhatIf| {
            let now = self.answers.get(other.question).cloned().unwrap_or_default();
            let mut told = line(lang.step(&step(lang, other.question, &now, &other.answer)));
            told.extend([Piece::text(" "), Piece::question(lang, other.question)]);
            told
        };
        let groups = telling(lang, &report.what_if, &report.tier, MOST);
        let mut blocks = vec![paragraph(if groups.is_empty() { own.what_if_none } else { own.what_if_lead })];
        blocks.extend(groups.into_iter().filter_map(|(headline, changes)| {
            section(headline, list(changes.iter().map(change).collect()).into_iter().collect())
        }));
        blocks
    }
}

/// What a step from the answer as it is to another comes down to.
fn step(lang: Lang, id: QuestionId, now: &Answer, then: &Answer) -> Step {
    let label = |option: OptionId| lang.option(id, option).label.to_owned();
    let only = |these: &[OptionId], those: &[OptionId]| -> Vec<OptionId> {
        these.iter().copied().filter(|option| !those.contains(option)).collect()
    };
    let (added, removed) = (only(then.chosen(), now.chosen()), only(now.chosen(), then.chosen()));
    let decided = only(now.doubted(), then.doubted());
    match (added.as_slice(), removed.as_slice(), decided.as_slice()) {
        (&[one], [], []) => Step::Added(label(one)),
        (&[one], [], &[same]) if one == same => Step::Added(label(one)),
        ([], &[one], []) => Step::Removed(label(one)),
        ([], [], &[one]) => Step::RuledOut(label(one)),
        _ => Step::Instead(answer_words(lang, id, then).join(", ")),
    }
}

/// The changes worth showing, grouped by the headline that they lead to: the furthest first, at most so many.
fn telling(lang: Lang, what_if: &[WhatIf], now: &TierRange, limit: usize) -> Vec<(String, Vec<WhatIf>)> {
    let height = |range: &TierRange| range.established.unwrap_or(range.lowest) as i32;
    let reach = |other: &WhatIf| {
        let tier = &other.tier;
        let moved = (height(tier) - height(now)).abs();
        let edges = (tier.lowest as i32 - now.lowest as i32).abs() + (tier.highest as i32 - now.highest as i32).abs();
        // What settles or establishes something tells more than what only moves an edge.
        (std::cmp::Reverse((tier.settled, tier.established.is_some(), moved, edges)), place(other.question))
    };
    let mut ranked: Vec<&WhatIf> = what_if.iter().collect();
    order_by(&mut ranked, |other| reach(other));
    let here = lang.would_be(now);
    let mut groups: Vec<(String, Vec<WhatIf>)> = Vec::new();
    let mut questions: Vec<QuestionId> = Vec::new();
    for other in ranked {
        let there = lang.would_be(&other.tier);
        // Two steps of one question to the same place say the same thing.
        if questions.len() == limit || there == here || questions.iter().filter(|&&id| id == other.question).count() > 1
        {
            continue;
        }
        questions.push(other.question);
        match groups.iter_mut().find(|(known, _)| *known == there) {
            Some((_, list)) => list.push(other.clone()),
            None => groups.push((there, vec![other.clone()])),
        }
    }
    groups
}
