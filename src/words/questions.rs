//! What the questions say.

use super::Lang;
use super::part::Part;
use super::shape::{List, Shaped, Source};
use crate::interview::{OptionId, Page, QuestionId, TaskStep, question, questions};

/// What a question says.
#[derive(Clone, Debug)]
pub struct QuestionWords {
    /// The question itself, in plain words.
    pub title: &'static str,
    /// One or two sentences on what is meant, or empty.
    pub help: &'static str,
    /// What counts.
    pub counts: List,
    /// What does not count.
    pub not: List,
    /// An example of our own, or empty.
    pub example: &'static str,
    /// A case that looks alike and is not meant, or empty.
    pub near_miss: &'static str,
    /// What "none of these" says here, or empty for the usual words.
    pub none: &'static str,
    /// The words of each option, in the order of the question; empty where "yes" and "no" say it all.
    pub options: Vec<OptionWords>,
}

/// What an option says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OptionWords {
    /// The choice itself.
    pub label: &'static str,
    /// A line of explanation, or empty.
    pub help: &'static str,
}

/// The words of questions, with their places: of the topics that come first, or of those that are asked later. The steps of
/// Article 6(3) are worded once for all uses.
#[derive(Debug)]
pub(super) struct Questions<const LATER: bool>(Vec<(usize, QuestionWords)>);

/// The last topic whose words are loaded before anything is shown.
const LAST_OF_FIRST: Page = Page::People;

/// Whether the words of a question come with the first, or are loaded while these are answered.
pub(super) fn comes_later(id: QuestionId) -> bool {
    question(id).is_some_and(|question| question.page > LAST_OF_FIRST)
}

/// The place of a question's words among those of all.
fn place(id: QuestionId) -> usize {
    match id {
        QuestionId::Task(step, _) => QuestionId::PLAIN.len() + step as usize,
        plain => plain.index(),
    }
}

/// The questions that have words of their own, with the name of their words.
fn worded() -> impl Iterator<Item = (QuestionId, String)> {
    let plain = QuestionId::PLAIN.iter().map(|id| (*id, id.to_string()));
    let first_of = |step: &TaskStep| {
        let of_step = |id: &QuestionId| matches!(id, QuestionId::Task(of, _) if of == step);
        questions().map(|question| question.id).find(of_step).map(|id| (id, step.to_string()))
    };
    plain.chain(TaskStep::ALL.iter().filter_map(first_of))
}

impl<const LATER: bool> Shaped for Questions<LATER> {
    fn take(source: &mut impl Source, _: &str, _: &[&str]) -> Self {
        source.within("questions", |source| {
            let own = worded().filter(|(id, _)| comes_later(*id) == LATER);
            Self(own.map(|(id, name)| (place(id), source.within(&name, |source| taken(source, id)))).collect())
        })
    }
}

impl<const LATER: bool> Questions<LATER> {
    fn of(&self, id: QuestionId) -> Option<&QuestionWords> {
        self.0.iter().find(|(at, _)| *at == place(id)).map(|(_, words)| words)
    }
}

fn taken(source: &mut impl Source, id: QuestionId) -> QuestionWords {
    let options = question(id).into_iter().flat_map(|question| question.options).map(|option| option.id);
    QuestionWords {
        title: source.text("title"),
        help: source.optional("help").unwrap_or_default(),
        counts: source.optional_list("counts"),
        not: source.optional_list("not"),
        example: source.optional("example").unwrap_or_default(),
        near_miss: source.optional("near_miss").unwrap_or_default(),
        none: source.optional("none").unwrap_or_default(),
        options: source.within("options", |source| {
            options.map(|option| source.within(option.as_str(), |source| option_taken(source, option))).collect()
        }),
    }
}

/// "Yes" and "no" have words of their own where these two do not say it all.
fn option_taken(source: &mut impl Source, option: OptionId) -> OptionWords {
    let label = match option {
        OptionId::Yes | OptionId::No => source.optional("label").unwrap_or_default(),
        _ => source.text("label"),
    };
    OptionWords { label, help: source.optional("help").unwrap_or_default() }
}

impl Lang {
    /// Whether the words of a question are there.
    pub fn has_question(self, id: QuestionId) -> bool {
        self.has(if comes_later(id) { Part::Topics } else { Part::Ask })
    }

    /// The words of a question.
    pub fn question(self, id: QuestionId) -> &'static QuestionWords {
        static NONE: QuestionWords = QuestionWords {
            title: "",
            help: "",
            counts: Vec::new(),
            not: Vec::new(),
            example: "",
            near_miss: "",
            none: "",
            options: Vec::new(),
        };
        let words = if comes_later(id) { self.topics().questions.of(id) } else { self.ask().questions.of(id) };
        words.unwrap_or(&NONE)
    }

    /// The title of a question; for a step of Article 6(3), with the use that it is asked for.
    pub fn question_title(self, id: QuestionId) -> String {
        let title = self.question(id).title;
        match id {
            QuestionId::Task(_, r#use) => self.of_use(self.use_title(r#use), title),
            _ => title.to_owned(),
        }
    }

    /// The words of an option of a question.
    pub fn option(self, id: QuestionId, option: OptionId) -> OptionWords {
        let words = self.question(id);
        let offered = question(id).into_iter().flat_map(|question| question.options).map(|option| option.id);
        let own = offered.zip(&words.options).find(|(id, _)| *id == option).map(|(_, words)| *words);
        let own = own.unwrap_or(OptionWords { label: "", help: "" });
        if own.label.is_empty() { OptionWords { label: self.shared_label(words.none, option), ..own } } else { own }
    }

    /// The labels that many questions share.
    fn shared_label(self, none: &'static str, option: OptionId) -> &'static str {
        let shared = &self.ask().interface.shared;
        match option {
            OptionId::Yes => shared.yes,
            OptionId::No => shared.no,
            OptionId::Unsure => shared.unsure,
            OptionId::None if none.is_empty() => shared.none,
            OptionId::None => none,
            other => other.as_str(),
        }
    }
}
