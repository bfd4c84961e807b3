//! The shape of the words.

use crate::interview::{OptionId, QuestionId, options_are};

/// What a question says.
#[derive(Clone, Debug)]
pub struct QuestionWords {
    /// The question itself, in plain words.
    pub title: &'static str,
    /// One or two sentences on what is meant, or empty.
    pub help: &'static str,
    /// What counts.
    pub counts: Vec<&'static str>,
    /// What does not count.
    pub not: Vec<&'static str>,
    /// An example of our own.
    pub example: &'static str,
    /// A case that looks alike and is not meant.
    pub near_miss: &'static str,
    /// What "none of these" says here, or empty for the usual words.
    pub none: &'static str,
    /// The words of each option, in the order of the question; none where "yes" and "no" say it all.
    pub options: Vec<OptionWords>,
}

/// The words of a question in one text. As separate texts they would need a table of some 1,800 pointers, which does not
/// compress.
#[derive(Clone, Copy, Debug)]
pub(in crate::text) struct Packed(&'static str);

/// Between the parts of a question, and between the label and the help of an option.
const PART: char = '\u{1f}';
/// Between the items of a part.
const ITEM: char = '\u{1e}';

impl Packed {
    /// The words of a question. In a constant, options that are not those of the question fail the build.
    ///
    /// # Panics
    /// When the options are not those of the question, in their order.
    pub(in crate::text) const fn new(id: QuestionId, options: &[OptionId], text: &'static str) -> Self {
        assert!(options_are(id, options), "every option has words, in the order of the question");
        Self(text)
    }

    /// The words, one by one.
    pub(in crate::text) fn unpack(self) -> QuestionWords {
        let mut parts = self.0.split(PART);
        let mut part = || parts.next().unwrap_or_default();
        let items = |part: &'static str| part.split_terminator(ITEM).collect();
        let (title, help, counts, not) = (part(), part(), items(part()), items(part()));
        let (example, near_miss, none) = (part(), part(), part());
        let mut options = Vec::new();
        while let (Some(label), Some(help)) = (parts.next(), parts.next()) {
            options.push(OptionWords { label, help });
        }
        QuestionWords { title, help, counts, not, example, near_miss, none, options }
    }
}

/// Packs the words of a question.
macro_rules! words {
    (
        for $id:expr;
        title: $title:literal,
        help: $help:literal,
        counts: [$($counts:literal),* $(,)?],
        not: [$($not:literal),* $(,)?],
        example: $example:literal,
        near_miss: $near_miss:literal,
        options: [$($option:ident { label: $label:literal, help: $option_help:literal $(,)? }),* $(,)?],
        none: $none:literal $(,)?
    ) => {
        $crate::text::words::Packed::new(
            $id,
            &[$($crate::interview::OptionId::$option),*],
            concat!(
                $title, "\u{1f}", $help, "\u{1f}", $($counts, "\u{1e}",)* "\u{1f}", $($not, "\u{1e}",)* "\u{1f}",
                $example, "\u{1f}", $near_miss, "\u{1f}", $none, $("\u{1f}", $label, "\u{1f}", $option_help),*
            ),
        )
    };
}
pub(in crate::text) use words;

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

/// What an obligation says.
#[derive(Clone, Copy, Debug)]
pub struct ObligationWords {
    /// What is to be done, in a few words.
    pub title: &'static str,
    /// What is to be done, with limits and exceptions, in one or two sentences.
    pub duty: &'static str,
    /// What shows that it is done; for reliefs and rights what to keep in order to rely on them.
    pub proof: &'static str,
}
