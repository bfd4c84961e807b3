//! Areas and uses of Annex III.

use crate::engine::{annex, art, recital};
use crate::interview::question::{either, gate, keeps_open, no, nothing, yes, yes_no};
use crate::interview::{Kind, OptionId as O, Page, Question, QuestionId as Q};
use crate::law::Fact as F;

pub(super) static QUESTIONS: &[Question] = &[
    Question {
        id: Q::Areas,
        page: Page::Areas,
        kind: Kind::Many,
        cite: annex(3),
        options: &[
            yes(O::AreaNetworks, &[F::InfrastructureSector]),
            gate(
                O::AreaEducation,
                &[
                    F::EducationAdmission,
                    F::EducationOutcomes,
                    F::EducationLevel,
                    F::EducationProctoring,
                ],
            ),
            gate(
                O::AreaWork,
                &[
                    F::WorkAdverts,
                    F::WorkFiltersApplications,
                    F::WorkEvaluatesCandidates,
                    F::WorkOtherSelection,
                    F::WorkTerms,
                    F::WorkPromotionTermination,
                    F::WorkAllocatesByTraits,
                    F::WorkMonitors,
                    F::WorkEvaluates,
                ],
            ),
            gate(
                O::AreaServices,
                &[
                    F::BenefitsEntitlement,
                    F::BenefitsPrioritises,
                    F::CreditScoring,
                    F::InsuranceLifeHealth,
                    F::InsuranceRelated,
                    F::EmergencyCalls,
                    F::EmergencyDispatch,
                    F::EmergencyTriage,
                ],
            ),
            gate(
                O::AreaPolice,
                &[
                    F::PoliceVictimRisk,
                    F::PoliceTruthfulness,
                    F::PoliceEvidence,
                    F::PoliceOffending,
                    F::PoliceTraits,
                    F::PoliceProfiling,
                ],
            ),
            gate(
                O::AreaMigration,
                &[
                    F::MigrationTruthfulness,
                    F::MigrationRisk,
                    F::MigrationApplications,
                    F::MigrationDetection,
                ],
            ),
            gate(
                O::AreaJustice,
                &[
                    F::JusticeInterprets,
                    F::JusticeApplies,
                    F::JusticeRetrieves,
                    F::VoteInfluence,
                ],
            ),
            keeps_open(O::AnyPurpose),
        ],
    },
    Question {
        id: Q::Networks,
        page: Page::Areas,
        kind: Kind::Many,
        cite: annex(3).par(2),
        options: &[
            yes(O::Guards, &[F::InfrastructureGuards]),
            yes(O::FailureEndangers, &[F::InfrastructureFailure]),
            nothing(O::OnlyPlans),
        ],
    },
    Question {
        id: Q::NetworksLimits,
        page: Page::Areas,
        kind: Kind::Many,
        cite: recital(55),
        options: &[
            yes(O::CyberOnly, &[F::InfrastructureCyberOnly]),
            yes(O::NuclearOnly, &[F::NuclearOnly]),
        ],
    },
    yes_no!(
        Q::CriticalEntity,
        Page::Areas,
        art(3).par(62),
        &[F::CriticalEntity]
    ),
    Question {
        id: Q::Education,
        page: Page::Areas,
        kind: Kind::Many,
        cite: annex(3).par(3),
        options: &[
            yes(O::Admission, &[F::EducationAdmission]),
            yes(O::Outcomes, &[F::EducationOutcomes]),
            yes(O::Level, &[F::EducationLevel]),
            yes(O::Proctoring, &[F::EducationProctoring]),
            nothing(O::OnlyLearning),
        ],
    },
    Question {
        id: Q::EducationContext,
        page: Page::Areas,
        kind: Kind::One,
        cite: annex(3).par(3),
        options: &[
            yes(O::Institution, &[F::EducationInstitution]),
            either(
                O::Credential,
                &[F::RecognisedCredential],
                &[F::EducationInstitution],
            ),
            no(
                O::OwnInitiative,
                &[F::EducationInstitution, F::RecognisedCredential],
            ),
        ],
    },
    yes_no!(
        Q::EducationCounts,
        Page::Areas,
        annex(3).par(3).pt("b"),
        &[F::EducationResultCounts]
    ),
    yes_no!(
        Q::EducationTest,
        Page::Areas,
        annex(3).par(3).pt("d"),
        &[F::EducationControlledTest]
    ),
    Question {
        id: Q::Work,
        page: Page::Areas,
        kind: Kind::Many,
        cite: annex(3).par(4),
        options: &[
            yes(O::Adverts, &[F::WorkAdverts]),
            yes(O::FiltersApplications, &[F::WorkFiltersApplications]),
            yes(O::EvaluatesCandidates, &[F::WorkEvaluatesCandidates]),
            yes(O::OtherSelection, &[F::WorkOtherSelection]),
            yes(O::Terms, &[F::WorkTerms]),
            yes(O::PromotionTermination, &[F::WorkPromotionTermination]),
            yes(O::AllocatesByTraits, &[F::WorkAllocatesByTraits]),
            yes(O::MonitorsWorkers, &[F::WorkMonitors]),
            yes(O::EvaluatesWorkers, &[F::WorkEvaluates]),
            nothing(O::OnlyOrganises),
        ],
    },
    yes_no!(
        Q::WorkAdverts,
        Page::Areas,
        annex(3).par(4).pt("a"),
        &[F::WorkAdvertsObjective]
    ),
    yes_no!(
        Q::WorkTerms,
        Page::Areas,
        annex(3).par(4).pt("b"),
        &[F::WorkTermsTrivial]
    ),
    Question {
        id: Q::WorkMonitoring,
        page: Page::Areas,
        kind: Kind::Many,
        cite: annex(3).par(4).pt("b"),
        options: &[
            yes(O::OtherEndsOnly, &[F::WorkMonitoringCarveOut]),
            yes(O::AlsoAppraisal, &[F::WorkAlsoAppraisal]),
        ],
    },
    Question {
        id: Q::Services,
        page: Page::Areas,
        kind: Kind::Many,
        cite: annex(3).par(5),
        options: &[
            yes(O::Entitlement, &[F::BenefitsEntitlement]),
            yes(O::Prioritises, &[F::BenefitsPrioritises]),
            yes(O::CreditScore, &[F::CreditScoring]),
            gate(O::Insurance, &[F::InsuranceLifeHealth, F::InsuranceRelated]),
            yes(O::EmergencyCalls, &[F::EmergencyCalls]),
            yes(O::Dispatch, &[F::EmergencyDispatch]),
            yes(O::Triage, &[F::EmergencyTriage]),
            nothing(O::OnlyFraud),
            nothing(O::OnlyTreatment),
        ],
    },
    yes_no!(
        Q::Benefits,
        Page::Areas,
        annex(3).par(5).pt("a"),
        &[F::BenefitsEssential]
    ),
    Question {
        id: Q::Credit,
        page: Page::Areas,
        kind: Kind::Many,
        cite: annex(3).par(5).pt("b"),
        options: &[
            yes(O::FraudSolely, &[F::CreditFraudOnly]),
            yes(O::FraudMainly, &[F::CreditFraudMainly]),
            yes(O::PrudentialOnly, &[F::CreditPrudentialOnly]),
            yes(O::NonEssential, &[F::CreditNonEssential]),
            yes(O::CompanyCredit, &[F::CreditForCompany]),
        ],
    },
    Question {
        id: Q::InsuranceKind,
        page: Page::Areas,
        kind: Kind::Many,
        cite: annex(3).par(5).pt("c"),
        options: &[
            yes(O::LifeHealth, &[F::InsuranceLifeHealth]),
            yes(O::RelatedCover, &[F::InsuranceRelated]),
            nothing(O::OtherInsurance),
        ],
    },
    Question {
        id: Q::InsuranceTask,
        page: Page::Areas,
        kind: Kind::Many,
        cite: annex(3).par(5).pt("c"),
        options: &[
            yes(O::AssessesRisk, &[F::InsuranceRisk]),
            yes(O::CalculatesPrice, &[F::InsurancePricing]),
            nothing(O::OnlyClaims),
        ],
    },
    Question {
        id: Q::Police,
        page: Page::Areas,
        kind: Kind::Many,
        cite: annex(3).par(6),
        options: &[
            yes(O::VictimRisk, &[F::PoliceVictimRisk]),
            yes(O::Truthfulness, &[F::PoliceTruthfulness]),
            yes(O::Evidence, &[F::PoliceEvidence]),
            yes(O::Offending, &[F::PoliceOffending]),
            yes(O::TraitsPastCrime, &[F::PoliceTraits]),
            yes(O::Profiles, &[F::PoliceProfiling]),
            nothing(O::OnlyOffice),
        ],
    },
    Question {
        id: Q::Migration,
        page: Page::Areas,
        kind: Kind::Many,
        cite: annex(3).par(7),
        options: &[
            yes(O::Truthfulness, &[F::MigrationTruthfulness]),
            yes(O::TravellerRisk, &[F::MigrationRisk]),
            yes(O::Applications, &[F::MigrationApplications]),
            yes(O::Detects, &[F::MigrationDetection]),
            nothing(O::OnlyOffice),
        ],
    },
    Question {
        id: Q::MigrationLimits,
        page: Page::Areas,
        kind: Kind::Many,
        cite: annex(3).par(7).pt("d"),
        options: &[
            yes(O::DocumentsOnly, &[F::MigrationDocumentsOnly]),
            yes(O::RescueOnly, &[F::MigrationRescueOnly]),
        ],
    },
    Question {
        id: Q::Justice,
        page: Page::Areas,
        kind: Kind::Many,
        cite: annex(3).par(8),
        options: &[
            yes(O::Interprets, &[F::JusticeInterprets]),
            yes(O::AppliesLaw, &[F::JusticeApplies]),
            yes(O::Retrieves, &[F::JusticeRetrieves]),
            yes(O::InfluencesVote, &[F::VoteInfluence]),
            nothing(O::OnlyOffice),
        ],
    },
    yes_no!(
        Q::DisputeEffect,
        Page::Areas,
        annex(3).par(8).pt("a"),
        &[F::DisputeLegalEffect]
    ),
    Question {
        id: Q::Vote,
        page: Page::Areas,
        kind: Kind::Many,
        cite: annex(3).par(8).pt("b"),
        options: &[
            yes(O::DirectlyExposed, &[F::VoteDirectExposure]),
            yes(O::SafeguardedGeneral, &[F::VoteSafeguardedGeneral]),
        ],
    },
    yes_no!(
        Q::Evaluates,
        Page::Areas,
        art(3).par(52),
        &[F::EvaluatesPersons]
    ),
];
