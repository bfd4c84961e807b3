//! What pages show, worked out from answers. Pure.

use crate::engine::order_by;
use crate::interview::{Answers, FactTable, Opt, OptionId, Page, Question, QuestionId, place, question};

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
