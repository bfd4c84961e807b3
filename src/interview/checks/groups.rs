//! The longer lists of clauses in the table.

use super::Clause::{self, All, Any, LeftOpen, LeftOut, Said, Task};
use super::options::{EDUCATION, JUSTICE, MIGRATION, NETWORKS, POLICE, SERVICES, WORK};
use crate::interview::{OptionId as O, QuestionId as Q, TaskStep};

/// What can only be done to people: areas 3 to 5, points 6(a), (b), (d), (e), 7(a), (b), and scores or predictions.
/// Credit scores may be about companies.
pub(super) const DONE_TO_PEOPLE: &[Clause] = &[
    Said(Q::Evaluates, &[O::Yes]),
    Said(Q::Score, &[O::Scores]),
    Said(Q::Crime, &[O::PersonRisk]),
    Said(Q::Education, EDUCATION),
    Said(Q::Work, WORK),
    Said(Q::Services, &[O::Entitlement, O::Prioritises, O::Triage]),
    All(&[LeftOut(Q::About, &[O::CompaniesOnly]), Said(Q::Services, &[O::CreditScore])]),
    Said(Q::InsuranceTask, &[O::AssessesRisk, O::CalculatesPrice]),
    Said(Q::Police, &[O::VictimRisk, O::Truthfulness, O::Offending, O::TraitsPastCrime, O::Profiles]),
    Said(Q::Migration, &[O::Truthfulness, O::TravellerRisk]),
];

/// The conditions of Article 6(3), each with all its elements.
pub(super) const TASK_CONDITIONS_MET: &[Clause] = &[
    All(&[
        Task(TaskStep::Narrow, &[O::Limited]),
        Task(TaskStep::Narrow, &[O::FixedCriteria]),
        Task(TaskStep::NarrowValue, &[O::No]),
    ]),
    All(&[
        Task(TaskStep::Improves, &[O::Completed]),
        Task(TaskStep::Improves, &[O::OnlyRefines]),
        Task(TaskStep::ImprovesResult, &[O::No]),
    ]),
    All(&[
        Task(TaskStep::Patterns, &[O::AllCompleted]),
        Task(TaskStep::Patterns, &[O::OnlyCompares]),
        Task(TaskStep::Patterns, &[O::ProperReview]),
        Task(TaskStep::PatternsReplaces, &[O::No]),
    ]),
    All(&[
        Task(TaskStep::Prepares, &[O::BeforeAssessment]),
        Task(TaskStep::Prepares, &[O::LowEffect]),
        Task(TaskStep::PreparesCase, &[O::No]),
    ]),
];

/// Permissions for criminal matters in Article 50.
pub(super) const FOR_CRIMINAL_MATTERS: &[Clause] = &[
    Said(Q::InteractionExceptions, &[O::AuthorisedByLaw]),
    Said(Q::ContentExceptions, &[O::AuthorisedByLaw]),
    Said(Q::Exposed, &[O::PermittedByLaw]),
    Said(Q::Media, &[O::AuthorisedByLaw]),
    Said(Q::PublicText, &[O::AuthorisedByLaw]),
];

/// Screening items left open although later answers presuppose them.
pub(super) const OPEN_BUT_DETAILED: &[Clause] = &[
    All(&[LeftOpen(Q::BodyUse, &[O::FindsOut]), Said(Q::Identify, &[O::NoInvolvement, O::Database])]),
    All(&[
        LeftOpen(Q::BodyUse, &[O::Sorts]),
        Said(Q::SortTrait, &[O::ListedTrait, O::SensitiveTrait, O::ProtectedTrait]),
    ]),
    All(&[LeftOpen(Q::BodyUse, &[O::Emotions]), Said(Q::Emotion, &[O::FromBody, O::IntentionsOnly])]),
    All(&[
        LeftOpen(Q::Conduct, &[O::HiddenMeans]),
        Said(Q::HiddenMeans, &[O::Subliminal, O::Manipulative, O::Deceptive]),
    ]),
    All(&[LeftOpen(Q::Conduct, &[O::VulnerableTarget]), Said(Q::Vulnerable, &[O::UsesVulnerability])]),
    All(&[LeftOpen(Q::Conduct, &[O::RatesPeople]), Said(Q::Score, &[O::Scores])]),
    All(&[LeftOpen(Q::Conduct, &[O::PredictsCrime]), Said(Q::Crime, &[O::PersonRisk])]),
    All(&[LeftOpen(Q::Conduct, &[O::CollectsFaces]), Said(Q::Faces, &[O::FaceCollection])]),
    All(&[
        LeftOpen(Q::Conduct, &[O::RealisticMedia, O::NudePictures, O::MinorsMaterial]),
        Any(&[
            Said(Q::IntimateContent, &[O::IntimateParts, O::MinorsMaterial]),
            Said(Q::AbusePurpose, &[O::Yes]),
            Said(Q::AbuseForeseeable, &[O::Yes]),
            Said(Q::AbuseUse, &[O::Yes]),
        ]),
    ]),
    All(&[LeftOpen(Q::Areas, &[O::AreaNetworks]), Said(Q::Networks, NETWORKS)]),
    All(&[LeftOpen(Q::Areas, &[O::AreaEducation]), Said(Q::Education, EDUCATION)]),
    All(&[LeftOpen(Q::Areas, &[O::AreaWork]), Said(Q::Work, WORK)]),
    All(&[LeftOpen(Q::Areas, &[O::AreaServices]), Said(Q::Services, SERVICES)]),
    All(&[LeftOpen(Q::Areas, &[O::AreaPolice]), Said(Q::Police, POLICE)]),
    All(&[LeftOpen(Q::Areas, &[O::AreaMigration]), Said(Q::Migration, MIGRATION)]),
    All(&[LeftOpen(Q::Areas, &[O::AreaJustice]), Said(Q::Justice, JUSTICE)]),
];

/// Only prepares or checks material for something in the area, without a word on what it is.
pub(super) const PREPARES_FOR_NOTHING_NAMED: &[Clause] = &[
    All(&[Said(Q::Networks, &[O::OnlyPrepares]), LeftOpen(Q::Networks, NETWORKS)]),
    All(&[Said(Q::Education, &[O::OnlyPrepares]), LeftOpen(Q::Education, EDUCATION)]),
    All(&[Said(Q::Work, &[O::OnlyPrepares]), LeftOpen(Q::Work, WORK)]),
    All(&[Said(Q::Services, &[O::OnlyPrepares]), LeftOpen(Q::Services, SERVICES)]),
    All(&[Said(Q::Police, &[O::OnlyPrepares]), LeftOpen(Q::Police, POLICE)]),
    All(&[Said(Q::Migration, &[O::OnlyPrepares]), LeftOpen(Q::Migration, MIGRATION)]),
    All(&[Said(Q::Justice, &[O::OnlyPrepares]), LeftOpen(Q::Justice, JUSTICE)]),
];

/// Does none of these, and one of these.
pub(super) const NONE_AND_ONE: &[Clause] = &[
    All(&[Said(Q::Networks, &[O::OnlyPlans]), Said(Q::Networks, NETWORKS)]),
    All(&[Said(Q::Education, &[O::OnlyLearning]), Said(Q::Education, EDUCATION)]),
    All(&[Said(Q::Work, &[O::OnlyOrganises]), Said(Q::Work, WORK)]),
    All(&[Said(Q::Services, &[O::OnlyFraud, O::OnlyTreatment]), Said(Q::Services, SERVICES)]),
    All(&[Said(Q::Police, &[O::OnlyOffice]), Said(Q::Police, POLICE)]),
    All(&[Said(Q::Migration, &[O::OnlyOffice]), Said(Q::Migration, MIGRATION)]),
    All(&[Said(Q::Justice, &[O::OnlyOffice]), Said(Q::Justice, JUSTICE)]),
];

/// Users whose own area was left out.
pub(super) const USERS_WITHOUT_AREA: &[Clause] = &[
    All(&[Said(Q::Users, &[O::NetworkOperator]), LeftOut(Q::Areas, &[O::AreaNetworks])]),
    All(&[Said(Q::Users, &[O::School]), LeftOut(Q::Areas, &[O::AreaEducation])]),
    All(&[Said(Q::Users, &[O::Employer]), LeftOut(Q::Areas, &[O::AreaWork])]),
    All(&[Said(Q::Users, &[O::LenderInsurer]), LeftOut(Q::Areas, &[O::AreaServices])]),
    All(&[Said(Q::Users, &[O::LawEnforcement]), LeftOut(Q::Areas, &[O::AreaPolice])]),
    All(&[Said(Q::Users, &[O::MigrationAuthority]), LeftOut(Q::Areas, &[O::AreaMigration])]),
    All(&[Said(Q::Users, &[O::Court, O::DisputeBody]), LeftOut(Q::Areas, &[O::AreaJustice])]),
    All(&[Said(Q::Users, &[O::CriminalCourt]), LeftOut(Q::Areas, &[O::AreaPolice, O::AreaJustice])]),
];
