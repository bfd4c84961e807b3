//! The uses of Annex III, and the task facts of Article 6(3) that are asked for each of them.

use super::Nature;
use crate::engine::ids;
use crate::law::{Cite, annex};

ids! {
    /// A use that Annex III lists: each is classified, and may be derogated from, by itself.
    pub enum AnnexIiiUse {
        /// Point 1(a): remote biometric identification.
        RemoteIdentification = "1a",
        /// Point 1(b): biometric categorisation by sensitive or protected traits.
        Categorisation = "1b",
        /// Point 1(c): emotion recognition.
        EmotionRecognition = "1c",
        /// Point 2: safety components in critical infrastructure.
        CriticalInfrastructure = "2",
        /// Point 3(a): access, admission and assignment in education.
        EducationAdmission = "3a",
        /// Point 3(b): evaluation of learning outcomes.
        EducationOutcomes = "3b",
        /// Point 3(c): appropriate level of education.
        EducationLevel = "3c",
        /// Point 3(d): prohibited behaviour during tests.
        EducationTests = "3d",
        /// Point 4(a): recruitment and selection.
        Recruitment = "4a",
        /// Point 4(b): decisions and monitoring during the relationship.
        WorkRelationship = "4b",
        /// Point 5(a): public assistance benefits and services.
        PublicBenefits = "5a",
        /// Point 5(b): creditworthiness.
        Creditworthiness = "5b",
        /// Point 5(c): life and health insurance.
        Insurance = "5c",
        /// Point 5(d): emergency calls, dispatch and triage.
        Emergency = "5d",
        /// Point 6(a): risk of becoming a victim.
        VictimRisk = "6a",
        /// Point 6(b): polygraphs and similar tools in law enforcement.
        PolicePolygraph = "6b",
        /// Point 6(c): reliability of evidence.
        Evidence = "6c",
        /// Point 6(d): risk of offending, traits, past behaviour.
        OffendingRisk = "6d",
        /// Point 6(e): profiling in criminal matters.
        PoliceProfiling = "6e",
        /// Point 7(a): polygraphs and similar tools in migration.
        MigrationPolygraph = "7a",
        /// Point 7(b): risks posed by persons.
        MigrationRisk = "7b",
        /// Point 7(c): examination of applications.
        MigrationApplications = "7c",
        /// Point 7(d): detecting, recognising or identifying people.
        MigrationDetection = "7d",
        /// Point 8(a): administration of justice and dispute resolution.
        Justice = "8a",
        /// Point 8(b): elections and referendums.
        Elections = "8b",
    }
}

impl AnnexIiiUse {
    /// Where Annex III lists it.
    pub const fn cite(self) -> Cite {
        match self {
            Self::RemoteIdentification => annex(3).par(1).pt("a"),
            Self::Categorisation => annex(3).par(1).pt("b"),
            Self::EmotionRecognition => annex(3).par(1).pt("c"),
            Self::CriticalInfrastructure => annex(3).par(2),
            Self::EducationAdmission => annex(3).par(3).pt("a"),
            Self::EducationOutcomes => annex(3).par(3).pt("b"),
            Self::EducationLevel => annex(3).par(3).pt("c"),
            Self::EducationTests => annex(3).par(3).pt("d"),
            Self::Recruitment => annex(3).par(4).pt("a"),
            Self::WorkRelationship => annex(3).par(4).pt("b"),
            Self::PublicBenefits => annex(3).par(5).pt("a"),
            Self::Creditworthiness => annex(3).par(5).pt("b"),
            Self::Insurance => annex(3).par(5).pt("c"),
            Self::Emergency => annex(3).par(5).pt("d"),
            Self::VictimRisk => annex(3).par(6).pt("a"),
            Self::PolicePolygraph => annex(3).par(6).pt("b"),
            Self::Evidence => annex(3).par(6).pt("c"),
            Self::OffendingRisk => annex(3).par(6).pt("d"),
            Self::PoliceProfiling => annex(3).par(6).pt("e"),
            Self::MigrationPolygraph => annex(3).par(7).pt("a"),
            Self::MigrationRisk => annex(3).par(7).pt("b"),
            Self::MigrationApplications => annex(3).par(7).pt("c"),
            Self::MigrationDetection => annex(3).par(7).pt("d"),
            Self::Justice => annex(3).par(8).pt("a"),
            Self::Elections => annex(3).par(8).pt("b"),
        }
    }
}

ids! {
    /// A fact about the task that the system performs in one use of Annex III (Article 6(3)).
    pub enum Task {
        /// (a) The task is strictly limited and clearly defined.
        Narrow = "narrow",
        /// (a) The output follows by fixed, objective criteria.
        FixedCriteria = "fixed-criteria",
        /// (a) It attaches value: scores, ranks, hides, suggests.
        AttachesValue = "attaches-value",
        /// (b) A person had completed the activity, with a result.
        HumanCompleted = "human-completed",
        /// (b) It only refines or checks that result.
        OnlyRefines = "only-refines",
        /// (b) It could lead to a materially different result.
        DifferentResult = "different-result",
        /// (c) The human assessments were fully completed before.
        AssessmentsCompleted = "assessments-completed",
        /// (c) It only compares with earlier decisions, afterwards.
        OnlyCompares = "only-compares",
        /// (c) It is meant to replace or influence the earlier assessment without review.
        ReplacesAssessment = "replaces-assessment",
        /// (c) A person really reviews each deviation.
        ProperReview = "proper-review",
        /// (d) It comes before the actual assessment.
        BeforeAssessment = "before-assessment",
        /// (d) Its effect on the assessment is very low.
        LowEffect = "low-effect",
        /// (d) It recommends on, or evaluates, the individual case.
        EvaluatesCase = "evaluates-case",
        /// (d) It only handles files and texts as recital 53 names it: indexing, searching, transcribing, translating, linking,
        /// converting, checking whether they are complete.
        HandlesFiles = "handles-files",
        /// (d) What it yields is itself the evidence or the statement that is assessed.
        OutputIsEvidence = "output-is-evidence",
        /// The substance and outcome of the decision stay untouched.
        NoMaterialInfluence = "no-material-influence",
        /// The provider has declared or registered it as not high-risk for this use.
        ProviderDeclared = "provider-declared",
    }
}

impl Task {
    /// Whether it is seen or judged.
    pub const fn nature(self) -> Nature {
        match self {
            Self::HumanCompleted | Self::AssessmentsCompleted | Self::HandlesFiles | Self::ProviderDeclared => {
                Nature::Observed
            }
            _ => Nature::Assessment,
        }
    }
}
