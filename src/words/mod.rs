//! Every sentence that a person reads: which there are, and which is said when. The sentences themselves are data,
//! `static/words/<lang>/*.toml`, and reach the page as packs. Knows ids; decides nothing.
//!
//! A field of a shape is an entry of a file. `cargo run --example words -- check` names every entry that is missing, left over
//! or ill formed, in every language, and a test fails on any.

mod articles;
mod asked;
mod catalogue;
mod check;
mod compare;
mod data;
mod documents;
mod duties;
mod export;
#[cfg(not(target_family = "wasm"))]
pub mod files;
mod frameworks;
mod guide;
mod headline;
mod intake;
mod interface;
mod language;
mod law;
mod library;
mod maturity;
mod navigation;
mod nis2;
mod pack;
mod packs;
mod part;
mod phrase;
mod problems;
mod questions;
mod register;
mod result;
mod risks;
mod shape;
mod standard;
mod terms;

pub use articles::{ArticleWords, ClaimWords, ScenarioWords};
pub use asked::{AskedOption, AskedQuestion};
pub use catalogue::{ObligationWords, RuleWords};
pub use check::Checking;
pub use compare::{ComparePage, Comparing, Renewing};
pub use data::{Copied, Holding, Importing, Sharing};
pub use documents::{BlankWords, Frame, Listing, OfferWords, PaperWords, SectionWords};
pub use duties::DutyWords;
pub use export::{Dating, FORMATS, Registering, Reporting, Tabling, Taking};
pub use frameworks::{FrameworkWords, FrameworksPage, ShownWords, VendorsPage};
pub use guide::{CalendarWords, ChangeWords, ClauseWords, MilestoneWords, NeededWords, PenaltyWords};
pub use interface::{Asking, Common, Erasing, Notices, PageWords, Start, TierWords, Waiting};
pub use law::law;
pub use library::{Load, load_ask, load_of, load_papers, load_tell, load_topics};
pub use maturity::{MaturityLevelWords, MaturityPage, ReadinessPage, ReadinessStepWords};
pub use navigation::{NavigationWords, Reading, ReadingWords};
pub use nis2::{AspectWords, Nis2Words, RegimeWords};
pub use pack::WrongPack;
pub use part::Part;
#[cfg(not(target_family = "wasm"))]
pub use phrase::is_rule;
pub use phrase::{CATEGORIES, Plurals};
pub use questions::{OptionWords, QuestionWords};
pub use register::{Bringing, Register};
pub use result::{Letter, Resulting, Step};
pub use risks::{RiskNotes, RiskPage, RiskWords, ScaleWords, VALUES};
pub use standard::{CoverWords, IsoWords, MappingWords, RatingWords};
pub use terms::{TermPage, TermWords};

use serde::{Deserialize, Serialize};

/// A language of the interface. Its words are loaded by themselves: see [`load_of`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// German.
    De,
}

impl Lang {
    /// Every language.
    pub const ALL: &'static [Self] = &[Self::En, Self::De];
    /// The names of the languages that there are.
    pub const NAMES: &'static [&'static str] = &["en", "de"];

    /// Its name, as in the `lang` attribute of HTML.
    pub const fn name(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
        }
    }

    /// Its name in itself: who looks for it may not read the language that is shown.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::De => "Deutsch",
        }
    }

    /// A language by its name, as in the `lang` attribute of HTML; a region after it makes no difference.
    pub fn named(name: &str) -> Option<Self> {
        let primary = name.split('-').next()?;
        Self::ALL.iter().copied().find(|lang| lang.name().eq_ignore_ascii_case(primary))
    }
}
