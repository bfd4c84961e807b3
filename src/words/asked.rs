//! A question with its words, as the contract has it (`docs/schema/questions.schema.json`).

use super::Lang;
use crate::interview::{Kind, OptionId, Page, Question, QuestionId};
use crate::law::Cite;
use serde::Serialize;

/// A question with its words.
#[derive(Clone, Debug, Serialize)]
pub struct AskedQuestion {
    /// Its name.
    pub id: QuestionId,
    /// The topic that it belongs to.
    pub page: Page,
    /// How many options may be chosen: `one` or `many`.
    pub kind: &'static str,
    /// The question itself.
    pub title: String,
    /// What is meant, or empty.
    pub help: &'static str,
    /// What counts.
    pub counts: Vec<&'static str>,
    /// What does not count.
    pub not: Vec<&'static str>,
    /// A case that is meant, or empty.
    pub example: &'static str,
    /// A case that looks alike and is not meant, or empty.
    pub near_miss: &'static str,
    /// The provision behind it.
    pub cite: Cite,
    /// Where the provision can be read.
    pub url: String,
    /// What may be chosen, in order.
    pub options: Vec<AskedOption>,
}

/// An option with its words.
#[derive(Clone, Debug, Serialize)]
pub struct AskedOption {
    /// Its name.
    pub id: OptionId,
    /// The choice itself.
    pub label: &'static str,
    /// A line of explanation, or empty.
    pub help: &'static str,
}

impl Lang {
    /// A question with its words.
    pub fn asked(self, question: &Question) -> AskedQuestion {
        let words = self.question(question.id);
        let universal: &[OptionId] = match question.kind {
            Kind::Many => &[OptionId::None, OptionId::Unsure],
            Kind::One | Kind::Some => &[OptionId::Unsure],
        };
        let ids = question.options.iter().map(|option| option.id).chain(universal.iter().copied());
        let option = |id| {
            let words = self.option(question.id, id);
            AskedOption { id, label: words.label, help: words.help }
        };
        AskedQuestion {
            id: question.id,
            page: question.page,
            kind: question.kind.as_str(),
            title: self.question_title(question.id),
            help: words.help,
            counts: words.counts.clone(),
            not: words.not.clone(),
            example: words.example,
            near_miss: words.near_miss,
            cite: question.cite,
            url: self.url(&question.cite),
            options: ids.map(option).collect(),
        }
    }
}
