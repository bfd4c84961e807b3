//! The views.

use crate::documents::DOCUMENTS;
use crate::engine::ids;
use crate::interview::QuestionId;

/// What is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// The start.
    Start,
    /// A question.
    Question(QuestionId),
    /// The summary of answers.
    Check,
    /// The result.
    Result,
    /// The obligations; where a rule is named by its place among all, only those that rest on it. By its place, because
    /// the file that is loaded first does without the names of rules.
    Duties(Option<u16>),
    /// The management system: how far its clauses and controls are put into practice.
    Assessment,
    /// What a management system covers of the obligations.
    Coverage,
    /// What published articles say that it covers, beside ours.
    Mapping,
    /// Clause by clause: what the standard gives for each piece of the Regulation.
    Clauses,
    /// What of the Regulation applies when.
    Timeline,
    /// What infringements cost.
    Penalties,
    /// The NIS 2 Directive beside the standard.
    Nis2,
    /// What taking over work from outside would change.
    Import,
    /// What is kept, and who could read it.
    Data,
    /// Every system that is kept.
    Register,
    /// The documents that can be filled from the answers.
    Documents,
    /// A document to fill in, by its place among all: the file that is loaded first does without their names.
    Paper(u8),
    /// The risks of a system: rated, treated, added to.
    Risks,
    /// How mature the management of AI is, theme by theme of the standard.
    Maturity,
    /// Six steps to readiness.
    Readiness,
    /// What other frameworks have beside obligations and controls.
    Frameworks,
    /// What the terms of the law mean.
    Terms,
    /// What vendors have shown, and what that gives to whoever uses them.
    Vendors,
    /// The guides: what can be read without a result.
    Guides,
    /// Two results side by side.
    Compare,
}

impl View {
    /// Its name, for styles and tests.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Question(_) => "question",
            Self::Check => "check",
            Self::Result => "result",
            Self::Duties(_) => "duties",
            Self::Assessment => "assessment",
            Self::Coverage => "coverage",
            Self::Mapping => "mapping",
            Self::Clauses => "clauses",
            Self::Timeline => "timeline",
            Self::Penalties => "penalties",
            Self::Nis2 => "nis2",
            Self::Import => "import",
            Self::Data => "data",
            Self::Register => "register",
            Self::Documents => "documents",
            Self::Paper(_) => "paper",
            Self::Risks => "risks",
            Self::Maturity => "maturity",
            Self::Readiness => "readiness",
            Self::Frameworks => "frameworks",
            Self::Terms => "terms",
            Self::Vendors => "vendors",
            Self::Guides => "guides",
            Self::Compare => "compare",
        }
    }

    /// Whether it speaks with the words of documents, which are loaded when the first of these views is wanted.
    pub const fn needs_papers(self) -> bool {
        matches!(
            self,
            Self::Paper(_) | Self::Risks | Self::Maturity | Self::Readiness | Self::Frameworks | Self::Vendors
        )
    }
}

ids! {
    /// A branch of the navigation, which views belong to.
    pub enum Branch {
        /// The questions and answers on the system.
        System = "system",
        /// The result.
        Result = "result",
        /// The obligations.
        Duties = "duties",
        /// ISO/IEC 42001.
        Standard = "standard",
        /// What is written and filled in.
        Documents = "documents",
        /// What can be read without a result.
        Guides = "guides",
        /// Every system.
        Register = "register",
        /// What is kept.
        Data = "data",
    }
}

impl Branch {
    /// The view that it leads to.
    pub const fn view(self) -> View {
        match self {
            Self::System => View::Check,
            Self::Result => View::Result,
            Self::Duties => View::Duties(None),
            Self::Standard => View::Assessment,
            Self::Documents => View::Documents,
            Self::Guides => View::Guides,
            Self::Register => View::Register,
            Self::Data => View::Data,
        }
    }
}

impl View {
    /// Where it belongs.
    pub const fn place(self) -> Option<Branch> {
        Some(match self {
            Self::Start | Self::Question(_) | Self::Check => Branch::System,
            Self::Result => Branch::Result,
            Self::Duties(_) => Branch::Duties,
            Self::Assessment | Self::Coverage | Self::Maturity | Self::Readiness => Branch::Standard,
            Self::Documents | Self::Paper(_) | Self::Risks => Branch::Documents,
            Self::Timeline
            | Self::Penalties
            | Self::Clauses
            | Self::Mapping
            | Self::Nis2
            | Self::Frameworks
            | Self::Vendors
            | Self::Terms
            | Self::Guides => Branch::Guides,
            Self::Register => Branch::Register,
            Self::Data => Branch::Data,
            Self::Import | Self::Compare => return None,
        })
    }

    /// Its name with what it shows, for the browser's history.
    pub fn to_name(self) -> String {
        match self {
            Self::Question(id) => [self.name(), " ", &id.to_string()].concat(),
            Self::Paper(place) => [self.name(), " ", &place.to_string()].concat(),
            _ => self.name().to_owned(),
        }
    }

    /// The view of such a name; none where it is not known, or means nothing by itself, as what waits for a decision does.
    pub fn named(name: &str) -> Option<Self> {
        let (name, of) = name.split_once(' ').unwrap_or((name, ""));
        match name {
            "question" => return of.parse().ok().map(Self::Question),
            "paper" => {
                let place = of.parse().ok().filter(|place: &u8| usize::from(*place) < DOCUMENTS.len());
                return place.map(Self::Paper);
            }
            _ => {}
        }
        let all = [
            Self::Start,
            Self::Check,
            Self::Result,
            Self::Duties(None),
            Self::Assessment,
            Self::Coverage,
            Self::Mapping,
            Self::Clauses,
            Self::Timeline,
            Self::Penalties,
            Self::Nis2,
            Self::Data,
            Self::Register,
            Self::Documents,
            Self::Risks,
            Self::Maturity,
            Self::Readiness,
            Self::Frameworks,
            Self::Vendors,
            Self::Terms,
            Self::Guides,
        ];
        all.into_iter().find(|view| view.name() == name)
    }
}
