//! The checks.
//!
//! Their numbers are those of a list of 73 contradictions that was drawn up before the questions were. Left out, because
//! no question asks for one of the two sides:
//!
//! - X19, X40, X43, X45: that a person decides at the end is no question on purpose (it changes nothing); nor is it asked
//!   what the main feature is that is sold, which reports of bad output came in, or from which areas of life data stem.
//! - X61: whether an award can be enforced is part of the one question on its legal effect.
//! - X62, X63: nobody is asked whether they expect a fundamental rights impact assessment; the report says who owes one.
//! - X68, X69: how old a high-risk system is, and whether its design has changed since, is not asked.
//!
//! X80 and up are not of that list.
//!
//! Of X73 the time that the answers took is left out: nothing here reads a clock.
//!
//! Other severities than in that list, because of what our questions ask:
//!
//! - X15 informs: both may be true of work before release, and our question on tests in real conditions asks for that.
//! - X22 warns: our option on predictions also covers classes and matches, which a narrow task may yield.
//! - X59 warns: acting on behalf of an authority is part of our option on public authorities.
//! - X67 informs: that no other sign of systemic risk was ticked may be true, and the presumption stands anyway.

use super::Clause::{All, Any, Fails, Holds, LeftOpen, LeftOut, Said, Task, UnsureShare};
use super::groups::{
    DONE_TO_PEOPLE, FOR_CRIMINAL_MATTERS, NONE_AND_ONE, OPEN_BUT_DETAILED, PREPARES_FOR_NOTHING_NAMED,
    TASK_CONDITIONS_MET, USERS_WITHOUT_AREA,
};
use super::options::{ALWAYS_CHECKED, AREAS, CIVIL_USERS, CLAIMS, EVERYDAY_USERS, ORGANISATIONS, PRIVATE_USERS};
use super::{Check, CheckId, Severity};
use crate::interview::{OptionId as O, QuestionId as Q, TaskStep as S};
use crate::law::annex_iii::PROFILING;
use crate::law::high_risk::HIGH_RISK;
use crate::law::transparency::{EXPOSURE_NOTICE, INTERACTION};
use crate::law::{ANNEX_I_B, DEPLOYER, OPEN_SOURCE, PROVIDER, SYSTEMIC};

/// One line for each check: how much it matters, its number, and what the answers say, all of it together.
macro_rules! checks {
    ($($severity:ident $id:ident: $($clause:expr),+;)+) => {
        /// Every check, in the order of their numbers.
        pub static CHECKS: &[Check] =
            &[$(Check { id: CheckId::$id, severity: Severity::$severity, all: &[$($clause),+] }),+];
    };
}

checks! {
    // What it is, who answers, and to what the Regulation applies.
    Error X1:
        Said(Q::Data, &[O::None]),
        Any(&[Said(Q::Evaluates, &[O::Yes]), Said(Q::CrimeBasis, &[O::ByProfiling]), Said(Q::Police, &[O::Profiles])]);
    Error X2: LeftOut(Q::About, &[O::Individuals, O::Groups, O::AnyPurpose]), Any(DONE_TO_PEOPLE);
    Error X3:
        LeftOut(Q::Data, &[O::BodySignals]),
        Any(&[
            Said(Q::BodyUse, &[O::FindsOut, O::Sorts, O::Verifies]),
            Said(Q::Emotion, &[O::FromBody, O::IntentionsOnly]),
        ]);
    Error X4:
        LeftOut(Q::Data, &[O::BodySignals]),
        Any(&[Said(Q::IdentifyLive, &[O::RealTime]), Said(Q::Faces, &[O::FaceCollection])]);
    Error X5:
        LeftOut(Q::Inside, &[O::Trained, O::Knowledge]),
        Any(&[
            Said(Q::What, &[O::ModelOnly]),
            Said(Q::Output, &[O::Text, O::Media]),
            Said(Q::Model, &[O::OwnModel, O::ChangedModel]),
        ]);
    Warning X6:
        Said(Q::What, &[O::ModelOnly]),
        LeftOut(Q::What, &[O::Software, O::InProduct, O::SeveralParts]),
        Said(Q::PeopleSee, &[O::Talks]);
    Warning X7:
        LeftOut(Q::Role, &[O::Developed]),
        Said(Q::Role, &[O::Offers]),
        Any(&[Said(Q::Role, &[O::PutsName]), Said(Q::OwnName, &[O::Yes])]);
    Warning X8: Said(Q::Role, &[O::None]);
    Warning X9: Said(Q::Role, &[O::Imports]), Any(&[Said(Q::Role, &[O::PutsName]), Said(Q::OwnName, &[O::Yes])]);
    Error X10: Said(Q::Role, &[O::Offers]), Said(Q::ModelMarket, &[O::InternalOnly]);
    Error X11:
        Said(Q::UnionLink, &[O::None]),
        Any(&[Said(Q::Role, &[O::Imports, O::Resells]), Said(Q::ModelMarket, &[O::Supplied, O::OwnProduct])]);
    Error X12: Said(Q::DefenceOnly, &[O::Yes]), Said(Q::Users, CIVIL_USERS);
    Error X13:
        Said(Q::Research, &[O::OnlyResearch]),
        Any(&[Said(Q::Users, EVERYDAY_USERS), Said(Q::Role, &[O::WithProduct])]);
    Error X14: Said(Q::Exclusions, &[O::BeforeMarket]), Said(Q::GeneratorDate, &[O::Yes]);
    Info X15: Said(Q::Exclusions, &[O::BeforeMarket]), Said(Q::RealWorldTest, &[O::Yes]);
    Error X16: Said(Q::Exclusions, &[O::PrivateUse]), Said(Q::Users, ORGANISATIONS);
    Warning X17: Said(Q::OpenSource, &[O::OpenLicence]), LeftOut(Q::OpenSource, &[O::NotMonetised]);
    Info X18:
        Said(Q::Exclusions, &[O::OpenSource]),
        Said(Q::OpenSource, &[O::OpenLicence]),
        Said(Q::OpenSource, &[O::NotMonetised]),
        Fails(&OPEN_SOURCE);
    // The task, for Article 6(3).
    Error X20: Any(TASK_CONDITIONS_MET), Task(S::Influence, &[O::No]);
    Info X21:
        Any(&[Task(S::Claim, CLAIMS), Task(S::Declared, &[O::Yes])]),
        Any(&[Holds(&PROFILING), Said(Q::Police, &[O::Profiles]), Said(Q::CrimeBasis, &[O::ByProfiling])]);
    Warning X22:
        Task(S::Narrow, &[O::Limited]),
        Task(S::NarrowValue, &[O::No]),
        Said(Q::Output, &[O::Predictions, O::Recommendations]);
    Error X23: Task(S::Improves, &[O::Completed]), Task(S::Prepares, &[O::BeforeAssessment]);
    Error X24: Task(S::Prepares, &[O::LowEffect]), Task(S::PreparesCase, &[O::Yes]);
    Error X25:
        Task(S::Patterns, &[O::OnlyCompares]),
        Any(&[Task(S::PatternsReplaces, &[O::Yes]), Task(S::Prepares, &[O::BeforeAssessment])]);
    Warning X26: Task(S::Claim, CLAIMS), Said(Q::Combined, &[O::Yes]);
    Error X27:
        Task(S::Declared, &[O::Yes]),
        Any(&[
            Task(S::Claim, &[O::None]),
            Task(S::Influence, &[O::No]),
            Holds(&PROFILING),
            Said(Q::Police, &[O::Profiles]),
            Said(Q::CrimeBasis, &[O::ByProfiling]),
        ]);
    Info X28: Said(Q::ChangedPurpose, &[O::Yes]), Said(Q::Role, &[O::Uses]), LeftOut(Q::Role, &[O::Developed]);
    Warning X29: Said(Q::Areas, &[O::AnyPurpose]), LeftOpen(Q::Areas, AREAS);
    // Transparency.
    Info X30: Any(&[All(&[Holds(&INTERACTION), Fails(&PROVIDER)]), All(&[Holds(&EXPOSURE_NOTICE), Fails(&DEPLOYER)])]);
    Warning X31:
        Said(Q::InteractionExceptions, &[O::Obvious]),
        Any(&[
            Said(Q::Users, &[O::PrivatePeople, O::School, O::AnyPurpose]),
            Said(Q::Conduct, &[O::VulnerableTarget]),
            Said(Q::Vulnerable, &[O::VulnerablePeople]),
        ]);
    Error X32: Said(Q::ContentExceptions, &[O::StandardEditing]), Said(Q::Media, &[O::AppearsAuthentic]);
    Info X33:
        Said(Q::PublicText, &[O::PublicInterest]),
        Any(&[
            All(&[Said(Q::PublicText, &[O::Reviewed]), LeftOut(Q::PublicText, &[O::EditorialResponsibility])]),
            All(&[Said(Q::PublicText, &[O::EditorialResponsibility]), LeftOut(Q::PublicText, &[O::Reviewed])]),
        ]);
    Info X34:
        Said(Q::PublicText, &[O::PublicInterest]),
        Said(Q::PublicText, &[O::Reviewed]),
        Said(Q::PublicText, &[O::ChangedAfter]);
    Warning X35:
        Said(Q::Media, &[O::Artistic]),
        Any(&[Said(Q::PublicText, &[O::PublicInterest]), Said(Q::Justice, &[O::InfluencesVote])]);
    Warning X36: LeftOut(Q::Users, &[O::LawEnforcement, O::CriminalCourt]), Any(FOR_CRIMINAL_MATTERS);
    Info X37:
        Said(Q::InteractionExceptions, &[O::AuthorisedByLaw]),
        Said(Q::InteractionExceptions, &[O::PublicReporting]);
    // Prohibited practices.
    Error X38:
        Said(Q::EmotionException, &[O::MedicalSafety, O::OwnTraining]),
        Any(&[
            Said(Q::WorkMonitoring, &[O::AlsoAppraisal]),
            Said(Q::Work, &[O::EvaluatesWorkers, O::EvaluatesCandidates]),
        ]);
    Warning X39:
        Said(Q::EmotionException, &[O::MedicalSafety]),
        LeftOut(Q::Product, &[O::MedicalDevices, O::InVitroDiagnostics]);
    Error X41:
        Said(Q::IdentifyLimits, &[O::VerificationOnly, O::AccessOnly]),
        Any(&[Said(Q::IdentifyLimits, &[O::ClosedSet]), Said(Q::LiveObjective, &[O::Victims, O::Threat, O::Suspect])]);
    Info X42:
        Said(Q::Users, &[O::LawEnforcement]),
        Said(Q::IdentifyLive, &[O::RealTime]),
        Said(Q::IdentifyLive, &[O::PublicPlace]),
        LeftOut(Q::LiveSafeguards, &[O::NationalLaw]);
    Warning X44:
        Said(Q::IntimatePurpose, &[O::Yes]),
        LeftOut(Q::IntimateExceptions, &[O::Consent, O::ConsentSecured, O::LawfulMedical]);
    Warning X46: Said(Q::Crime, &[O::PersonRisk]), Said(Q::CrimeBasis, &[O::None]);
    // Products.
    Error X47: Said(Q::Product, ALWAYS_CHECKED), Said(Q::OutsideBody, &[O::SelfAssessed]);
    Info X48: Said(Q::OutsideBody, &[O::UnlessStandards]);
    Info X49: Said(Q::ProductSafety, &[O::EndangersPeople]), Said(Q::ProductNonSafety, &[O::Yes]);
    Warning X50:
        Said(Q::Product, &[O::None]),
        LeftOut(Q::Areas, &[O::AreaNetworks]),
        Any(&[
            Said(Q::ProductSafety, &[O::Guards, O::EndangersPeople, O::EndangersProperty]),
            Said(Q::Networks, &[O::Guards]),
        ]);
    Info X51: Holds(&ANNEX_I_B);
    Info X52: Said(Q::Product, &[O::Machinery]);
    // Areas of Annex III.
    Error X53: Said(Q::Networks, &[O::Guards]), Said(Q::NetworksLimits, &[O::CyberOnly]);
    Warning X54:
        Said(Q::Services, &[O::CreditScore]),
        Any(&[Said(Q::Credit, &[O::FraudSolely, O::FraudMainly]), Said(Q::Services, &[O::OnlyFraud])]);
    Warning X55: Said(Q::About, &[O::Individuals]), Said(Q::Credit, &[O::CompanyCredit]);
    Error X56:
        Said(Q::Education, &[O::OnlyLearning]),
        Any(&[Said(Q::Education, &[O::Outcomes]), Said(Q::EducationCounts, &[O::Yes])]);
    Error X57: Said(Q::Work, &[O::OnlyOrganises]), Said(Q::Work, &[O::AllocatesByTraits]);
    Error X58: Said(Q::WorkMonitoring, &[O::OtherEndsOnly]), Said(Q::WorkMonitoring, &[O::AlsoAppraisal]);
    Warning X59:
        LeftOut(Q::Users, &[O::PublicAuthority, O::LawEnforcement, O::MigrationAuthority, O::Court, O::CriminalCourt]),
        Said(Q::Services, &[O::Entitlement, O::Prioritises]);
    Error X60: Said(Q::BodyUse, &[O::FindsOut, O::Verifies]), Said(Q::MigrationLimits, &[O::DocumentsOnly]);
    // General-purpose models.
    Error X64: LeftOut(Q::Role, &[O::Developed, O::Changed]), Said(Q::Model, &[O::OwnModel, O::ChangedModel]);
    Warning X65: Said(Q::ModifierCompute, &[O::AboveThird]), Said(Q::ModifierChange, &[O::No]);
    Info X66: Said(Q::ModelOpen, &[O::OpenLicence]), Holds(&SYSTEMIC);
    Info X67: Said(Q::ModelCompute, &[O::Above25]), Said(Q::Systemic, &[O::None]);
    // Dates and the interview as a whole.
    Info X70:
        Said(Q::GeneratorDate, &[O::Yes]),
        Any(&[
            Said(Q::PeopleSee, &[O::Talks, O::PublishesMedia, O::PublishesText]),
            Said(Q::Exposed, &[O::PeopleExposed]),
        ]);
    Warning X71: Any(OPEN_BUT_DETAILED);
    Warning X72: Any(USERS_WITHOUT_AREA);
    Warning X73: UnsureShare;
    // Lines of the areas that help with others, or deny them.
    Warning X80: Any(PREPARES_FOR_NOTHING_NAMED);
    Error X81: Any(NONE_AND_ONE);
    Error X82:
        Any(&[
            All(&[
                LeftOut(Q::Output, &[O::Media]),
                Any(&[
                    Said(Q::Conduct, &[O::RealisticMedia, O::NudePictures, O::MinorsMaterial]),
                    Said(Q::PeopleSee, &[O::PublishesMedia]),
                ]),
            ]),
            All(&[LeftOut(Q::Output, &[O::Text]), Said(Q::PeopleSee, &[O::PublishesText])]),
            All(&[LeftOut(Q::Output, &[O::Text, O::Media]), Said(Q::PeopleSee, &[O::Perceived])]),
        ]);
    Error X83:
        Said(Q::Role, &[O::Uses]),
        Said(Q::Users, &[O::PublicAuthority, O::LawEnforcement, O::MigrationAuthority, O::Court, O::CriminalCourt]),
        LeftOut(Q::Users, PRIVATE_USERS),
        LeftOut(Q::Organisation, &[O::PublicLawBody, O::PublicServices, O::UnionBody]);
    // Article 25(1): what is high-risk for the purpose that its provider gave it was so from the start.
    Error X90: Said(Q::ChangedPurpose, &[O::No]), Said(Q::FromStart, &[O::No]), Holds(&HIGH_RISK);
    // The deployer's own purpose, and for whom the system is meant.
    Error X91:
        Said(Q::OwnLawEnforcement, &[O::No]),
        Said(Q::Users, &[O::LawEnforcement]),
        LeftOut(Q::Users, PRIVATE_USERS),
        LeftOut(Q::Users, &[O::PublicAuthority, O::MigrationAuthority, O::Court, O::CriminalCourt]);
    Warning X92: Said(Q::OwnLawEnforcement, &[O::Yes]), LeftOut(Q::Users, &[O::LawEnforcement]);
}
