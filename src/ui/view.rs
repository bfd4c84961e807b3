//! The views.

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
            Self::Compare => "compare",
        }
    }
}
