//! Documents that the Regulation and ISO/IEC 42001 ask for: which there are, whether answers require one, and of which parts each
//! consists. A part says what of it follows from the work, and what is to be completed; nothing is invented. Knows no words.

mod ai_policy;
mod declaration_of_conformity;
mod derogation;
mod derogation_request;
mod explanation;
mod frameworks_report;
mod fria;
mod gpai_documentation;
mod impact_assessment;
mod incident_report;
mod instructions_for_use;
mod literacy_plan;
mod maturity_report;
mod monitoring_plan;
mod needs;
mod notices;
mod offers;
mod oversight_plan;
mod persons_information;
mod registration;
mod risk_register;
mod sections;
mod statement_of_applicability;
mod supplier_agreement;
mod technical_documentation;
mod workers_information;

pub use needs::{Need, Offer, is_closed, offer, offers, required_by};
pub use offers::DOCUMENTS;
pub use sections::sections;

use crate::interview::Page;
use crate::interview::{OptionId, QuestionId};
pub use crate::law::Source;
use crate::law::obligations::{ObligationId, Theme};
use crate::law::{Group, Role};
use crate::risks::RiskTheme;

/// For which systems a document is useful, although nothing requires it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// It may be high-risk.
    HighRiskPossible,
    /// A use of Annex III is there, or may be.
    AnnexIiiUse,
    /// Transparency for people is asked for, or may be.
    Transparency,
    /// Every system to which the Regulation may apply.
    Always,
}

/// A document.
#[derive(Clone, Copy, Debug)]
pub struct Document {
    /// Stable name.
    pub id: &'static str,
    /// What asks for it.
    pub source: Source,
    /// The obligations that ask for this very document: where one is established, it is required.
    pub required: &'static [ObligationId],
    /// The answer by which another law asks for it, whatever the Regulation does.
    pub also: Option<(QuestionId, OptionId)>,
    /// For whom it is useful without: whoever holds one of these roles or may hold it; where there is none, everybody.
    pub roles: &'static [Role],
    /// Who has no use for it, even so: whoever holds one of these roles for certain.
    pub unless: &'static [Role],
    /// For which systems it is useful without: any of these; where there is none, for all.
    pub cases: &'static [Case],
}

/// What of a document follows from the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// What the system is called.
    Name,
    /// What it does, as was recorded.
    Purpose,
    /// Who answers for it.
    Owner,
    /// Who supplies it.
    Vendor,
    /// Where it stands in its life.
    Stage,
    /// Kind and size of the organisation.
    Organisation,
    /// The roles that are held.
    Roles,
    /// The class, and what it means.
    Class,
    /// The provisions that are met.
    Findings,
    /// The uses of Annex III that are met or may be.
    Uses,
    /// Exceptions in a part of the report that were looked at, and how they came out.
    Exceptions(Group),
    /// The answers of a topic.
    Answers(Page),
    /// The obligations of a theme that are established.
    Obligations(Theme),
    /// The days ahead.
    Dates,
    /// How long there is to report what happens.
    Clocks,
    /// The questions without an answer.
    Open,
    /// What a management system covers.
    Coverage,
    /// The controls of ISO/IEC 42001 whose numbers begin so, and how far each is.
    Controls(&'static str),
    /// How mature the management of AI is, theme by theme of the standard.
    Maturity,
    /// What other frameworks have beside it.
    Frameworks,
    /// How risks are rated.
    RiskScale,
    /// That an answer has another law ask for the data protection impact assessment.
    OtherLaw,
    /// The risks that are proposed.
    Risks,
    /// The risks that were rated in the register, in short: what it says there is said once.
    RatedRisks,
    /// Those of them that are about these things, each in a line.
    RisksAbout(&'static [RiskTheme]),
    /// The measures against those of them that are about these things.
    MeasuresAbout(&'static [RiskTheme]),
    /// What was written into a blank of another document, by its name.
    Written(&'static str),
    /// A part of another document, by the names of both, once something is written there: to be pointed to.
    Part(&'static str, &'static str),
}

/// Something to be completed.
#[derive(Clone, Copy, Debug)]
pub struct Blank {
    /// Stable name, which its words have.
    pub id: &'static str,
    /// What asks for it.
    pub source: Source,
    /// How many lines it takes, about.
    pub rows: u8,
    /// The obligation whose notes are a beginning.
    pub noted: Option<ObligationId>,
    /// What of the work is a beginning: the first of these that is there. Whoever writes takes it over and goes on from it.
    pub begins: &'static [Known],
    /// Whether it stays empty where what it speaks of does not arise: then nothing is missing.
    pub optional: bool,
}

/// Something to be completed, by its name, with what asks for it and how many lines it takes.
const fn blank(id: &'static str, source: Source, rows: u8) -> Blank {
    Blank { id, source, rows, noted: None, begins: &[], optional: false }
}

impl Blank {
    /// With the notes on an obligation, by its name, as a beginning.
    const fn noted(self, obligation: &str) -> Self {
        Self { noted: Some(ObligationId::of(obligation)), ..self }
    }

    /// With these as a beginning.
    const fn begun(self, begins: &'static [Known]) -> Self {
        Self { begins, ..self }
    }

    /// To be left empty where it does not arise.
    const fn where_it_arises(self) -> Self {
        Self { optional: true, ..self }
    }
}

/// A part of a document.
#[derive(Clone, Copy, Debug)]
pub struct Section {
    /// Stable name, which its words have.
    pub id: &'static str,
    /// What asks for it.
    pub source: Source,
    /// What of it follows from the work.
    pub known: &'static [Known],
    /// What is to be completed.
    pub blanks: &'static [Blank],
}

/// The name of the document that is a register of risks: it is a table too, and has a view of its own.
pub const RISK_REGISTER: &str = "risk-register";

/// The name of the report on maturity, which has a view of its own.
pub const MATURITY_REPORT: &str = "maturity-report";

/// The name of the report on other frameworks, which has a view of its own.
pub const FRAMEWORKS_REPORT: &str = "frameworks-report";

/// The name of the data protection impact assessment, which another law asks for.
pub const IMPACT_ASSESSMENT: &str = "impact-assessment";

/// Documents that are of the organisation and its management system, whatever the system: they are not named after one.
const OF_THE_ORGANISATION: &[&str] =
    &["ai-policy", "literacy-plan", "statement-of-applicability", MATURITY_REPORT, FRAMEWORKS_REPORT];

/// Whether a document is of the organisation and not of a system.
pub fn is_of_the_organisation(id: &str) -> bool {
    OF_THE_ORGANISATION.contains(&id)
}

/// A document by its stable name.
pub fn document(id: &str) -> Option<&'static Document> {
    DOCUMENTS.iter().find(|document| document.id == id)
}
