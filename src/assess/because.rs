//! The answers that decided something, and what of them did.

use crate::engine::Truth;
use crate::interview::{Answer, OptionId, QuestionId, question};
use crate::law::Fact;
use serde::Serialize;

/// An answer that decided, and what it said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Because {
    /// The question.
    pub question: QuestionId,
    /// What was answered there.
    pub chosen: Answer,
    /// The options that speak of these facts and were not chosen, where that alone says that they do not hold.
    pub left_out: Vec<OptionId>,
    /// The facts that decided, with their values.
    pub facts: Vec<(Fact, Truth)>,
}

impl Because {
    /// What an answer said about a fact: by the options that it left out, where it does not hold for that.
    pub(super) fn note(&mut self, fact: Fact, truth: Truth, left_out: &[OptionId]) {
        self.facts.push((fact, truth));
        self.leave_out(left_out.iter().copied());
    }

    /// The options that speak of a fact and that an answer left out, where it does not hold for that alone.
    pub(super) fn silent(of: QuestionId, answer: Option<&Answer>, fact: Fact, truth: Truth) -> Vec<OptionId> {
        match (question(of), answer) {
            (Some(question), Some(answer)) if truth.is_no() => question.left_out(answer, fact).collect(),
            _ => Vec::new(),
        }
    }

    /// Add options that were not chosen, each once.
    fn leave_out(&mut self, options: impl IntoIterator<Item = OptionId>) {
        for option in options {
            if !self.left_out.contains(&option) {
                self.left_out.push(option);
            }
        }
    }

    /// Reasons that name the same answers as one, with all that was left out in them.
    pub fn together<'a>(alike: impl IntoIterator<Item = &'a [Self]>) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for because in alike.into_iter().flatten() {
            match all.iter_mut().find(|known| known.question == because.question) {
                Some(known) => known.leave_out(because.left_out.iter().copied()),
                None => all.push(because.clone()),
            }
        }
        all
    }
}
