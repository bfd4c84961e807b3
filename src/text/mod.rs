//! Every sentence that a person reads, one module for each language. Knows ids; decides nothing.
//!
//! A question or a rule without words does not compile: the words are exhaustive `match`es on ids, and the options of
//! each question are checked in a constant.

mod asked;
mod coverage_words;
mod data_words;
mod duty_words;
mod en;
mod guide_words;
mod iso_words;
mod law;
mod page;
mod page_words;
mod result_words;
mod words;

pub use asked::{AskedOption, AskedQuestion};
pub use coverage_words::{ArticleWords, ClaimWords, CoverWords, PlanWords, RatingWords, ScenarioWords};
pub use data_words::{Copied, Holding, Importing, Sharing};
pub use duty_words::DutyWords;
pub use guide_words::{
    AspectWords, CalendarWords, ChangeWords, ClauseWords, MilestoneWords, NeededWords, Nis2Words, PenaltyWords,
    RegimeWords,
};
pub use iso_words::{IsoWords, MappingWords};
pub use law::law;
pub use page_words::{Asking, Checking, Common, Erasing, Notices, PageWords, Start, Step, TierWords, Waiting};
pub use result_words::{Letter, Resulting};
pub use words::{ObligationWords, OptionWords, QuestionWords, RuleWords};

use crate::interview::{CheckId, OptionId, QuestionId, question};
use crate::law::{AnnexIiiUse, RuleId};
use serde::{Deserialize, Serialize};

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lang {
    /// English.
    #[default]
    En,
}

impl Lang {
    /// The names of the languages that there are.
    pub const NAMES: &'static [&'static str] = &["en"];

    /// Its name, as in the `lang` attribute of HTML.
    pub const fn name(self) -> &'static str {
        match self {
            Self::En => "en",
        }
    }

    /// The direction that it is written in, as in the `dir` attribute of HTML.
    pub const fn direction(self) -> &'static str {
        match self {
            Self::En => "ltr",
        }
    }

    /// A language by its name, as in the `lang` attribute of HTML; a region after it makes no difference.
    pub fn named(name: &str) -> Option<Self> {
        match name.split('-').next() {
            Some(primary) if primary.eq_ignore_ascii_case("en") => Some(Self::En),
            _ => None,
        }
    }

    /// The words of a question.
    pub fn question(self, id: QuestionId) -> QuestionWords {
        match self {
            Self::En => en::question(id).unpack(),
        }
    }

    /// The title of a question; for a step of Article 6(3), with the use that it is asked for.
    pub fn question_title(self, id: QuestionId) -> String {
        let title = self.question(id).title;
        match id {
            QuestionId::Task(_, r#use) => format!("{}: {title}", self.use_title(r#use)),
            _ => title.to_owned(),
        }
    }

    /// The name of a use of Annex III.
    pub const fn use_title(self, r#use: AnnexIiiUse) -> &'static str {
        match self {
            Self::En => en::use_title(r#use),
        }
    }

    /// The words of an option of a question.
    pub fn option(self, id: QuestionId, option: OptionId) -> OptionWords {
        let words = self.question(id);
        let offered = question(id).into_iter().flat_map(|question| question.options).map(|option| option.id);
        let own = offered.zip(&words.options).find(|(id, _)| *id == option).map(|(_, words)| *words);
        own.unwrap_or_else(|| match self {
            Self::En => en::universal_option(&words, option),
        })
    }

    /// What does not fit together in the answers, by the check that found it.
    pub const fn check(self, id: CheckId) -> &'static str {
        match self {
            Self::En => en::check(id),
        }
    }

    /// The words of an obligation, by its name.
    pub fn obligation(self, id: &str) -> Option<&'static ObligationWords> {
        match self {
            Self::En => en::obligation(id),
        }
    }

    /// The words of a rule.
    pub const fn rule(self, id: RuleId) -> &'static RuleWords {
        match self {
            Self::En => en::rule(id),
        }
    }
}
