//! The names of the uses of Annex III. Apart from the words of the rules, because questions need no others.

use crate::law::AnnexIiiUse;

/// The name of a use, a short noun phrase.
pub(in crate::text) const fn use_title(r#use: AnnexIiiUse) -> &'static str {
    match r#use {
        AnnexIiiUse::RemoteIdentification => "Remote identification of people by body signals",
        AnnexIiiUse::Categorisation => "Inferring sensitive or protected traits from bodies",
        AnnexIiiUse::EmotionRecognition => "Emotion recognition in any setting",
        AnnexIiiUse::CriticalInfrastructure => "Safety components of critical infrastructure",
        AnnexIiiUse::EducationAdmission => "Admission and assignment in education",
        AnnexIiiUse::EducationOutcomes => "Evaluation of learning outcomes",
        AnnexIiiUse::EducationLevel => "Assessing the right level of education",
        AnnexIiiUse::EducationTests => "Monitoring behaviour during tests",
        AnnexIiiUse::Recruitment => "Recruitment and selection for work",
        AnnexIiiUse::WorkRelationship => "Decisions about and monitoring of workers",
        AnnexIiiUse::PublicBenefits => "Essential public benefits and services",
        AnnexIiiUse::Creditworthiness => "Creditworthiness and credit scores of people",
        AnnexIiiUse::Insurance => "Risk and pricing in life and health insurance",
        AnnexIiiUse::Emergency => "Emergency calls, dispatch and triage",
        AnnexIiiUse::VictimRisk => "Risk of becoming a victim of crime",
        AnnexIiiUse::PolicePolygraph => "Lie detection in law enforcement",
        AnnexIiiUse::Evidence => "Reliability of evidence in criminal cases",
        AnnexIiiUse::OffendingRisk => "Risk of offending, traits and past offences",
        AnnexIiiUse::PoliceProfiling => "Profiling of people in criminal matters",
        AnnexIiiUse::MigrationPolygraph => "Lie detection in migration and border control",
        AnnexIiiUse::MigrationRisk => "Risks posed by people who enter",
        AnnexIiiUse::MigrationApplications => "Asylum, visa and residence applications",
        AnnexIiiUse::MigrationDetection => "Detecting or identifying people at borders",
        AnnexIiiUse::Justice => "Courts and settlement of disputes",
        AnnexIiiUse::Elections => "Influence on elections and voting",
    }
}
