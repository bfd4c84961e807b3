//! English.

mod questions;
mod rules;

pub(in crate::text) use questions::question;
pub(in crate::text) use rules::rule;

use super::{OptionWords, QuestionWords};
use crate::interview::OptionId;

/// The options that many questions share.
pub(in crate::text) const fn universal_option(
    words: &QuestionWords,
    option: OptionId,
) -> OptionWords {
    let label = match option {
        OptionId::Yes => "Yes",
        OptionId::No => "No",
        OptionId::Unsure => "Not sure",
        OptionId::None if words.none.is_empty() => "None of these",
        OptionId::None => words.none,
        other => other.as_str(),
    };
    OptionWords { label, help: "" }
}
