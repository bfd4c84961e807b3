//! Article 6: high-risk AI systems. The product route of Annex I is here; the uses of Annex III are in
//! [`annex_iii`](super::annex_iii).

use super::annex_iii::ANY_USE;
use super::{C, Fact as F, R, RuleId as Id, guide, law};
use crate::engine::Basis::{DraftGuidance, OurReading};
use crate::engine::Cond::{All, Any, Holds, Is, Not, Per};
use crate::law::GuideDoc::HighRiskDraft;
use crate::law::art;

/// Article 3(14) with 6(1a) and 6(1b): a component with a safety function, or whose failure endangers people or
/// property; not where it is used solely for aspects that have nothing to do with safety, unless its failure would
/// endanger health and safety after all.
///
/// INTERPRETATION: Article 6(1b) names health and safety only, so a part used solely for convenience whose failure
/// endangers nothing but property is no safety component; that "no" is marked as our reading.
pub static SAFETY_COMPONENT: R = R {
    guide: &[guide(HighRiskDraft, "31-49")],
    unless: &[
        R {
            unless: FAILURE_ENDANGERS,
            ..law(
                Id::NonSafetyUse,
                art(6).par_with(1, 'a'),
                All(&[Is(F::SolelyNonSafety), Not(&Is(F::SafetyFunction)), Not(&Is(F::FailureEndangersProperty))]),
            )
        },
        R {
            basis: OurReading,
            unless: FAILURE_ENDANGERS,
            ..law(
                Id::PropertyOnly,
                art(6).par_with(1, 'a'),
                All(&[Is(F::SolelyNonSafety), Not(&Is(F::SafetyFunction)), Is(F::FailureEndangersProperty)]),
            )
        },
    ],
    ..law(
        Id::SafetyComponent,
        art(3).par(14),
        All(&[
            Is(F::ProductComponent),
            Any(&[Is(F::SafetyFunction), Is(F::FailureEndangersPeople), Is(F::FailureEndangersProperty)]),
        ]),
    )
};

/// Article 6(1b): brought back in where a failure would endanger health and safety.
const FAILURE_ENDANGERS: &[R] = &[law(Id::FailureEndangers, art(6).par_with(1, 'b'), Is(F::FailureEndangersPeople))];

/// Article 6(1)(b) with 6(1c): the product law requires an outside body, not solely because of other risks than health
/// and safety.
///
/// Where the manufacturer may do without one by applying harmonised standards in full, the requirement counts as well,
/// according to the draft guidelines, which infer it from Article 43(3), third subparagraph.
pub static THIRD_PARTY_ASSESSMENT: R = R {
    guide: &[guide(HighRiskDraft, "50-59")],
    unless: &[
        law(Id::OtherRisksOnly, art(6).par_with(1, 'c'), Is(F::OutsideBodyOtherRisks)),
        // INTERPRETATION: "in particular" leaves the list of other risks open, so privacy, fraud and networks count.
        R { basis: OurReading, ..law(Id::OtherAspectsOnly, art(6).par_with(1, 'c'), Is(F::OutsideBodyOtherAspects)) },
    ],
    ..law(
        Id::ThirdPartyAssessment,
        art(6).par(1).pt("b"),
        Any(&[Is(F::OutsideBodyRequired), Per(DraftGuidance, &Is(F::OutsideBodyUnlessStandards))]),
    )
};

/// Article 6(1), Annex I Section A: the full duties of Chapter III.
pub static ANNEX_I_A: R = R {
    guide: &[guide(HighRiskDraft, "15-62")],
    ..law(
        Id::AnnexIA,
        art(6).par(1),
        All(&[
            Is(F::AnnexISectionA),
            Any(&[Is(F::ItselfProduct), Holds(&SAFETY_COMPONENT)]),
            Holds(&THIRD_PARTY_ASSESSMENT),
        ]),
    )
};

/// Article 6(1), Annex I Section B: high-risk, but only Articles 6(1), 60a and 102 to 112 apply (Article 2(2)).
/// OPEN: whether Article 2(2) also lifts Articles 4, 5 and 50 and the Annex III route. Such findings are shown, with a
/// note that it may.
pub static ANNEX_I_B: R = R {
    guide: &[guide(HighRiskDraft, "15-62")],
    ..law(
        Id::AnnexIB,
        art(6).par(1),
        All(&[
            Is(F::AnnexISectionB),
            Any(&[Is(F::ItselfProduct), Holds(&SAFETY_COMPONENT)]),
            Holds(&THIRD_PARTY_ASSESSMENT),
        ]),
    )
};

/// High-risk with the duties of Chapter III: what Article 25(1) presupposes. Not Section B, to which Article 25 does not
/// apply (Article 2(2)).
pub static HIGH_RISK: R = law(Id::HighRisk, art(6), Any(&[Holds(&ANNEX_I_A), Any(ANY_USE)]));

/// High-risk by Annex I Section A alone: then the later date applies to what Article 25(1) attaches.
pub(super) const ONLY_ANNEX_I: C = All(&[Holds(&ANNEX_I_A), Not(&Any(ANY_USE))]);
