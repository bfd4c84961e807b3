//! What pages show, worked out from answers and report. Pure.

use crate::assess::{TierRange, WhatIf};
use crate::engine::order_by;
use crate::interview::{Answer, Answers, FactTable, Opt, OptionId, Page, Question, QuestionId, place, question};
use crate::outline::answer_words;
use crate::words::{Lang, Step};

/// How far a topic is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TopicState {
    /// Nothing of it is open.
    Done,
    /// It is being asked.
    Current,
    /// It is still to come.
    ToCome,
}

/// A topic that matters, and how far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Topic {
    /// The topic.
    pub page: Page,
    /// How far it is.
    pub state: TopicState,
}

/// The topics that matter: those with answers or open questions, and the one that is being asked.
pub(super) fn topics(answers: &Answers, open: &[QuestionId], current: Page) -> Vec<Topic> {
    let pages = |ids: &mut dyn Iterator<Item = QuestionId>| -> Vec<Page> {
        ids.filter_map(question).map(|question| question.page).collect()
    };
    let (open, answered) = (pages(&mut open.iter().copied()), pages(&mut answers.iter().map(|(id, _)| id)));
    let topic = |&page: &Page| {
        let state = match (page == current, open.contains(&page)) {
            (true, _) => TopicState::Current,
            (_, true) => TopicState::ToCome,
            _ if answered.contains(&page) => TopicState::Done,
            _ => return None,
        };
        Some(Topic { page, state })
    };
    Page::ALL.iter().filter_map(topic).collect()
}

/// What earlier answers already settle of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    /// The options whose choice says nothing new.
    pub options: Vec<OptionId>,
    /// Whether nothing that the question asks is left open.
    pub whole: bool,
    /// The questions whose answers settle it, in the order of asking.
    pub by: Vec<QuestionId>,
}

/// What answers to earlier questions already settle of a question.
pub(super) fn closing(asked: &Question, facts: &FactTable) -> Closing {
    let here = place(asked.id);
    let mut by = Vec::new();
    let mut settled = |option: &Opt| {
        let mut all = option.yes.iter().chain(option.no).chain(option.gate).peekable();
        let speaks = all.peek().is_some();
        let earlier = all.map(|&fact| facts.source(fact).filter(|&id| place(id) < here)).collect::<Option<Vec<_>>>();
        let Some(sources) = earlier.filter(|_| speaks) else {
            return false;
        };
        by.extend(sources);
        true
    };
    let options: Vec<_> = asked.options.iter().filter(|&option| settled(option)).map(|option| option.id).collect();
    order_by(&mut by, |&id| place(id));
    by.dedup();
    let silent = |option: &Opt| option.yes.is_empty() && option.no.is_empty() && option.gate.is_empty();
    let whole =
        !options.is_empty() && asked.options.iter().all(|option| silent(option) || options.contains(&option.id));
    Closing { options, whole, by }
}

/// What a step from the answer as it is to another comes down to.
pub(super) fn step(lang: Lang, id: QuestionId, now: &Answer, then: &Answer) -> Step {
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
pub(super) fn telling(lang: Lang, what_if: &[WhatIf], now: &TierRange, limit: usize) -> Vec<(String, Vec<WhatIf>)> {
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
