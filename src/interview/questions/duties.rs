//! What duties turn on once the class is known: who answers, how the system is built and used, and since when.

use crate::interview::question::{either, yes, yes_no};
use crate::interview::{Kind, OptionId as O, Page, Question, QuestionId as Q};
use crate::law::Fact as F;
use crate::law::{art, art_with};

pub(super) static QUESTIONS: &[Question] = &[
    Question {
        id: Q::Organisation,
        page: Page::Duties,
        kind: Kind::Many,
        cite: art(27).par(1),
        options: &[
            yes(O::FinancialInstitution, &[F::FinancialInstitution]),
            yes(O::PublicLawBody, &[F::PublicServiceBody, F::PublicLawBody]),
            yes(O::PublicServices, &[F::PublicServiceBody]),
            yes(O::UnionBody, &[F::UnionBody, F::PublicServiceBody, F::PublicLawBody]),
        ],
    },
    Question {
        id: Q::Size,
        page: Page::Duties,
        kind: Kind::One,
        cite: art(3).par_with(14, 'a'),
        options: &[
            either(O::SmeAlone, &[F::Sme], &[F::SmallMidCap, F::LinkedEnterprises]),
            either(O::SmeLinked, &[F::Sme, F::LinkedEnterprises], &[F::SmallMidCap]),
            either(O::SmallMidCap, &[F::SmallMidCap], &[F::Sme]),
            either(O::Larger, &[], &[F::Sme, F::SmallMidCap]),
        ],
    },
    Question {
        id: Q::Using,
        page: Page::Duties,
        kind: Kind::Many,
        cite: art(26),
        options: &[
            yes(O::AtTheWorkplace, &[F::EmployerAtWork]),
            yes(O::InputData, &[F::ControlsInputData]),
            yes(O::Logs, &[F::ControlsLogs]),
            yes(O::DataProtection, &[F::ImpactAssessmentDue]),
        ],
    },
    yes_no!(Q::ProviderLogs, Page::Duties, art(19).par(1), &[F::KeepsLogs]),
    Question {
        id: Q::Decisions,
        page: Page::Duties,
        kind: Kind::Many,
        cite: art(26).par(11),
        options: &[
            yes(O::DecidesOnPersons, &[F::DecidesOnPersons]),
            yes(O::AdverseEffect, &[F::DecidesOnPersons, F::DecisionAdverse]),
        ],
    },
    Question {
        id: Q::Building,
        page: Page::Duties,
        kind: Kind::Many,
        cite: art(16),
        options: &[
            yes(O::LearnsOn, &[F::LearnsAfterRelease]),
            yes(O::OthersParts, &[F::ThirdPartyComponents]),
            yes(O::SectoralQms, &[F::SectoralQms]),
            yes(O::SectoralReports, &[F::EquivalentReporting]),
        ],
    },
    yes_no!(Q::BiasCheck, Page::Duties, art_with(4, 'a'), &[F::BiasData]),
    yes_no!(Q::Standards, Page::Duties, art(43).par(1), &[F::StandardsApplied]),
    yes_no!(Q::HandedOver, Page::Duties, art(25).par(2), &[F::AnotherBecameProvider]),
    yes_no!(Q::RuledOut, Page::Duties, art(25).par(2), &[F::RuledOutChange]),
    Question {
        id: Q::Since,
        page: Page::Duties,
        kind: Kind::Many,
        cite: art(111).par(2),
        options: &[
            yes(O::BeforeChapterIii, &[F::BeforeChapterIii]),
            yes(O::SignificantChange, &[F::SignificantChange]),
            yes(O::ForAuthorities, &[F::ForPublicAuthorities]),
            yes(O::LargeScaleIt, &[F::LargeScaleIt]),
        ],
    },
    yes_no!(Q::AiOffice, Page::Duties, art(75).par(1), &[F::AiOfficeSupervises]),
    Question {
        id: Q::ModelDuties,
        page: Page::Duties,
        kind: Kind::Many,
        cite: art(53),
        options: &[yes(O::BeforeAugust2025, &[F::ModelBeforeAugust2025]), yes(O::CodeOfPractice, &[F::CodeOfPractice])],
    },
    Question {
        id: Q::Testing,
        page: Page::Duties,
        kind: Kind::Many,
        cite: art(57),
        options: &[yes(O::Sandbox, &[F::Sandbox]), yes(O::SandboxData, &[F::Sandbox, F::SandboxPersonalData])],
    },
    Question {
        id: Q::OtherPart,
        page: Page::Duties,
        kind: Kind::Many,
        cite: art(25).par(4),
        options: &[
            yes(O::SuppliesPart, &[F::SuppliesComponent]),
            yes(O::SuppliesFreePart, &[F::SuppliesComponent, F::FreeComponent]),
            yes(O::ModelRepresentative, &[F::RepresentsModelProvider]),
            yes(O::BuildsOnModel, &[F::DownstreamProvider]),
            yes(O::NotifiedBody, &[F::NotifiedBody]),
            yes(O::SectoralNotifiedBody, &[F::NotifiedBody, F::SectoralNotifiedBody]),
            yes(O::Affected, &[F::AffectedPerson]),
        ],
    },
];
