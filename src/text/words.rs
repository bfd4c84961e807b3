//! The shape of the words.

use crate::interview::OptionId;

/// What a question says.
#[derive(Clone, Copy, Debug)]
pub struct QuestionWords {
    /// The question itself, in plain words.
    pub title: &'static str,
    /// One or two sentences on what is meant, or empty.
    pub help: &'static str,
    /// What counts.
    pub counts: &'static [&'static str],
    /// What does not count.
    pub not: &'static [&'static str],
    /// An example of our own.
    pub example: &'static str,
    /// A case that looks alike and is not meant.
    pub near_miss: &'static str,
    /// The words of each option.
    pub options: &'static [(OptionId, OptionWords)],
    /// What "none of these" says here, or empty for the usual words.
    pub none: &'static str,
}

/// What an option says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OptionWords {
    /// The choice itself.
    pub label: &'static str,
    /// A line of explanation, or empty.
    pub help: &'static str,
}

/// What a rule says.
#[derive(Clone, Copy, Debug)]
pub struct RuleWords {
    /// Its name, a short noun phrase.
    pub title: &'static str,
    /// Its content in one plain sentence.
    pub says: &'static str,
}
