//! Articles 3(63) and 51 to 55: general-purpose AI models. A second axis beside the tier of a system.

use super::{C, Fact as F, R, RuleId as Id, adopted, guide, law};
use crate::engine::Basis::AdoptedGuidance;
use crate::engine::Cond::{All, Any, Holds, Is, Not, Per};
use crate::law::GuideDoc::GeneralPurpose;
use crate::law::art;

/// Article 3(63): significantly general and able to do a wide range of tasks. Training with more than 10^23
/// floating-point operations and the generation of language, or of images or video from text, indicate it; what the
/// model can do in fact decides, in both directions (guidelines, paragraphs 17-20).
pub static GPAI_MODEL: R = R {
    guide: &[guide(GeneralPurpose, "17-20")],
    unless: &[law(Id::NarrowModel, art(3).par(63), Not(&Is(F::ModelGeneral)))],
    ..law(
        Id::GeneralPurposeModel,
        art(3).par(63),
        All(&[
            Any(&[
                Is(F::ModelGeneral),
                Per(AdoptedGuidance, &All(&[Is(F::ComputeAbove23), Is(F::ModelGeneratesLanguage)])),
            ]),
            Is(F::ModelIntegrable),
        ]),
    )
};

/// Somebody who changes another's model becomes provider of the changed model where the change is significant. More
/// than a third of the original compute indicates it, or of the thresholds where that is unknown (section 3.2).
pub static MODEL_MODIFIER: R = adopted(
    Id::ModelModifier,
    art(3).par(63),
    &[guide(GeneralPurpose, "60-64")],
    All(&[Is(F::ModifiesModel), Any(&[Is(F::ModifiedAboveThird), Is(F::ModifiedSignificantly)])]),
);

/// Articles 3(3) and 53: provider of a general-purpose model that is on the Union market, also inside an own product.
pub static GPAI_PROVIDER: R = R {
    guide: &[guide(GeneralPurpose, "sections 3.1 and 3.2")],
    unless: &[
        // Article 2(6) names models too.
        law(Id::Research, art(2).par(6), All(&[Is(F::DevelopedForResearch), Is(F::ResearchOnly)])),
        law(Id::ModelBeforeMarket, art(3).par(63), Is(F::ModelBeforeMarket)),
        // Recital 97: purely internal processes that are not essential for a product and do not affect rights. Models
        // with systemic risk are always covered.
        R {
            unless: &[law(Id::SystemicCapability, art(51).par(1), Holds(&SYSTEMIC_CAPABILITY))],
            ..law(Id::ModelInternalUse, crate::law::recital(97), Is(F::ModelInternalOnly))
        },
        adopted(
            Id::ModelUnionExcluded,
            art(2).par(1).pt("a"),
            &[guide(GeneralPurpose, "section 3.1.3")],
            Is(F::ModelExcludesUnion),
        ),
    ],
    ..law(
        Id::ModelProvider,
        art(53).par(1),
        All(&[
            Any(&[All(&[Is(F::ProvidesModel), Holds(&GPAI_MODEL)]), Holds(&MODEL_MODIFIER)]),
            Any(&[Is(F::ModelOnMarket), Is(F::ModelInternalOnly)]),
        ]),
    )
};

/// Article 51: high-impact capabilities, presumed above 10^25 floating-point operations, or designation.
///
/// A change to a model with systemic risk is presumed to carry it on (guidelines, section 3.2.2). The provider may show
/// that a model with such capabilities exceptionally carries no systemic risk (Article 52(2)); a designation stands
/// until the Commission reassesses it (Article 52(5)).
static SYSTEMIC_CAPABILITY: R =
    law(Id::SystemicCapability, art(51).par(1), Any(&[Holds(&HIGH_IMPACT_NOT_REBUTTED), Is(F::ModelDesignated)]));

/// Article 51(1)(a), unless the Commission accepted that there is exceptionally no systemic risk.
static HIGH_IMPACT_NOT_REBUTTED: R = R {
    unless: &[law(Id::SystemicRebutted, art(52).par(2), Is(F::ModelRebutted))],
    ..law(Id::HighImpact, art(51).par(1).pt("a"), HIGH_IMPACT)
};

/// High-impact capabilities: presumed above the threshold, or shown otherwise.
const HIGH_IMPACT: C = Any(&[
    Is(F::ComputeAbove25),
    Is(F::ModelMostAdvanced),
    Per(AdoptedGuidance, &All(&[Holds(&MODEL_MODIFIER), Is(F::OriginalSystemic)])),
]);

/// A general-purpose model with systemic risk, by its provider.
pub static SYSTEMIC: R = R {
    guide: &[guide(GeneralPurpose, "section 2.3")],
    ..law(Id::SystemicRisk, art(51), All(&[Holds(&GPAI_PROVIDER), Holds(&SYSTEMIC_CAPABILITY)]))
};

/// Article 52(1): the Commission is notified within two weeks of high-impact capabilities; what speaks against systemic
/// risk goes with the notification, not in its place.
pub static SYSTEMIC_NOTIFICATION: R =
    law(Id::SystemicNotification, art(52).par(1), All(&[Holds(&GPAI_PROVIDER), HIGH_IMPACT]));

/// Article 53(2): open models are spared Article 53(1)(a) and (b) and Article 54, not the copyright policy and the
/// training summary; never with systemic risk.
pub static MODEL_OPEN_SOURCE: R = R {
    guide: &[guide(GeneralPurpose, "section 4.2")],
    unless: &[law(Id::OpenSourceSystemic, art(53).par(2), Holds(&SYSTEMIC))],
    ..law(
        Id::ModelOpenSource,
        art(53).par(2),
        All(&[Holds(&GPAI_PROVIDER), Is(F::ModelOpenLicence), Is(F::ModelNotMonetised), Is(F::ModelPublicWeights)]),
    )
};
