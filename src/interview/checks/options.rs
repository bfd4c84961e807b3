//! The longer lists of options in the table.

use crate::interview::OptionId as O;

/// Every kind of task of Article 6(3).
pub(super) const CLAIMS: &[O] = &[O::Narrow, O::Improves, O::Compares, O::Prepares];

/// Users that are no private people.
pub(super) const ORGANISATIONS: &[O] = &[
    O::Company,
    O::PublicAuthority,
    O::LawEnforcement,
    O::MigrationAuthority,
    O::Court,
    O::CriminalCourt,
    O::DisputeBody,
    O::School,
    O::Employer,
    O::LenderInsurer,
    O::NetworkOperator,
];

/// Users that no military or security purpose has. Ministries, contractors and the army as employer may have one.
pub(super) const CIVIL_USERS: &[O] = &[
    O::LawEnforcement,
    O::MigrationAuthority,
    O::Court,
    O::CriminalCourt,
    O::DisputeBody,
    O::School,
    O::LenderInsurer,
    O::NetworkOperator,
    O::PrivatePeople,
    O::AnyPurpose,
];

/// Users for whom research is not the only purpose. Companies, authorities, schools and private people may do research.
pub(super) const EVERYDAY_USERS: &[O] = &[
    O::LawEnforcement,
    O::MigrationAuthority,
    O::Court,
    O::CriminalCourt,
    O::DisputeBody,
    O::Employer,
    O::LenderInsurer,
    O::NetworkOperator,
    O::AnyPurpose,
];

/// Every area of Annex III that is asked for by itself.
pub(super) const AREAS: &[O] =
    &[O::AreaNetworks, O::AreaEducation, O::AreaWork, O::AreaServices, O::AreaPolice, O::AreaMigration, O::AreaJustice];

/// Products whose law always asks for an outside body, an approval or a certificate.
pub(super) const ALWAYS_CHECKED: &[O] = &[
    O::Lifts,
    O::Cableways,
    O::GasAppliances,
    O::AviationSecurity,
    O::TwoThreeWheelers,
    O::AgriculturalVehicles,
    O::MarineEquipment,
    O::Rail,
    O::MotorVehicles,
    O::VehicleSafety,
    O::Aviation,
];

/// What the area of education is about.
pub(super) const EDUCATION: &[O] = &[O::Admission, O::StudyFunding, O::Outcomes, O::Level, O::Proctoring];

/// What makes a part of infrastructure a safety component.
pub(super) const NETWORKS: &[O] = &[O::Guards, O::FailureEndangers, O::EndangersProperty];

/// What the area of services is about.
pub(super) const SERVICES: &[O] =
    &[O::Entitlement, O::Prioritises, O::CreditScore, O::Insurance, O::EmergencyCalls, O::Dispatch, O::Triage];

/// What the area of law enforcement is about.
pub(super) const POLICE: &[O] =
    &[O::VictimRisk, O::Truthfulness, O::Evidence, O::Offending, O::TraitsPastCrime, O::Profiles];

/// What the area of migration is about.
pub(super) const MIGRATION: &[O] = &[O::Truthfulness, O::TravellerRisk, O::Applications, O::Detects];

/// What the area of justice is about.
pub(super) const JUSTICE: &[O] = &[O::Interprets, O::AppliesLaw, O::Retrieves, O::InfluencesVote];

/// What the area of work is about.
pub(super) const WORK: &[O] = &[
    O::Adverts,
    O::FiltersApplications,
    O::EvaluatesCandidates,
    O::OtherSelection,
    O::Terms,
    O::PromotionTermination,
    O::AllocatesByTraits,
    O::MonitorsWorkers,
    O::EvaluatesWorkers,
];

/// Users that are no authorities.
pub(super) const PRIVATE_USERS: &[O] = &[
    O::Company,
    O::DisputeBody,
    O::School,
    O::Employer,
    O::LenderInsurer,
    O::NetworkOperator,
    O::PrivatePeople,
    O::AnyPurpose,
];
