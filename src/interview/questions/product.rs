//! Products of Annex I: Article 6(1) to (1c).

use crate::interview::question::{either, no, yes, yes_no};
use crate::interview::{Kind, OptionId as O, Page, Question, QuestionId as Q};
use crate::law::Fact as F;
use crate::law::{annex, art};

const A: &[F] = &[F::AnnexISectionA];
const MEDICAL: &[F] = &[F::AnnexISectionA, F::MedicalDevice];
const B: &[F] = &[F::AnnexISectionB];

pub(super) static QUESTIONS: &[Question] = &[
    Question {
        id: Q::Product,
        page: Page::Product,
        kind: Kind::Many,
        cite: annex(1),
        options: &[
            yes(O::Toys, A),
            yes(O::RecreationalCraft, A),
            yes(O::Lifts, A),
            yes(O::ExplosiveAtmospheres, A),
            yes(O::RadioEquipment, A),
            yes(O::PressureEquipment, A),
            yes(O::Cableways, A),
            yes(O::ProtectiveEquipment, A),
            yes(O::GasAppliances, A),
            yes(O::MedicalDevices, MEDICAL),
            yes(O::InVitroDiagnostics, MEDICAL),
            yes(O::AviationSecurity, B),
            yes(O::TwoThreeWheelers, B),
            yes(O::AgriculturalVehicles, B),
            yes(O::MarineEquipment, B),
            yes(O::Rail, B),
            yes(O::MotorVehicles, B),
            yes(O::VehicleSafety, B),
            yes(O::Aviation, B),
            yes(O::Machinery, B),
        ],
    },
    Question {
        id: Q::ProductPart,
        page: Page::Product,
        kind: Kind::One,
        cite: art(6).par(1).pt("a"),
        options: &[
            either(O::Itself, &[F::ItselfProduct], &[F::ProductComponent]),
            either(O::Component, &[F::ProductComponent], &[F::ItselfProduct]),
            no(O::Beside, &[F::ProductComponent, F::ItselfProduct]),
        ],
    },
    Question {
        id: Q::ProductSafety,
        page: Page::Product,
        kind: Kind::Many,
        cite: art(3).par(14),
        options: &[
            yes(O::Guards, &[F::SafetyFunction]),
            yes(O::EndangersPeople, &[F::FailureEndangersPeople]),
            yes(O::EndangersProperty, &[F::FailureEndangersProperty]),
        ],
    },
    yes_no!(Q::ProductNonSafety, Page::Product, art(6).par_with(1, 'a'), &[F::SolelyNonSafety]),
    Question {
        id: Q::OutsideBody,
        page: Page::Product,
        kind: Kind::One,
        cite: art(6).par(1).pt("b"),
        options: &[
            either(O::Required, &[F::OutsideBodyRequired], &[F::OutsideBodyUnlessStandards]),
            either(O::UnlessStandards, &[F::OutsideBodyUnlessStandards], &[F::OutsideBodyRequired]),
            no(O::SelfAssessed, &[F::OutsideBodyRequired, F::OutsideBodyUnlessStandards]),
        ],
    },
    Question {
        id: Q::OutsideBodyWhy,
        page: Page::Product,
        kind: Kind::One,
        cite: art(6).par_with(1, 'c'),
        options: &[
            no(O::HealthSafety, &[F::OutsideBodyOtherRisks, F::OutsideBodyOtherAspects]),
            either(O::SpectrumEmc, &[F::OutsideBodyOtherRisks], &[F::OutsideBodyOtherAspects]),
            either(O::OtherAspects, &[F::OutsideBodyOtherAspects], &[F::OutsideBodyOtherRisks]),
        ],
    },
];
