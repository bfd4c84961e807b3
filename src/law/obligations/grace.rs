//! Article 111: what is already on the market. With Article 2(2), which starts to lift duties on a later day.

use super::conditions::{ONLY_SECTION_B, PUBLIC_BODY};
use crate::engine::Cond::{All, Any, Holds, Is, Not, Unsettled};
use crate::engine::Date;
use crate::law::annex_iii::ANY_USE;
use crate::law::dates::{ANNEX_I, LARGE_SCALE_IT, LEGACY_MODELS, LEGACY_PUBLIC, MARKING_OF_EARLIER_SYSTEMS};
use crate::law::high_risk::ANNEX_I_A;
use crate::law::roles::DEPLOYER;
use crate::law::{C, Cite, Fact as F, Timeline, art, transparency as t};

/// What a transitional rule does.
#[derive(Clone, Copy, Debug)]
pub enum Effect {
    /// The row applies from another day.
    From(&'static Timeline<Date>),
    /// The row does not apply until the design changes significantly.
    UntilChanged,
    /// From that day it is open whether the row applies; until then it does.
    OpenFrom(&'static Timeline<Date>),
}

/// A transitional rule.
#[derive(Debug)]
pub struct Grace {
    /// The provision.
    pub cite: Cite,
    /// When it helps. Whoever relies on it must have shown it: open, it postpones nothing.
    pub when: C,
    /// What it does.
    pub effect: Effect,
}

/// Meant for public authorities: as answered, or because one of them uses it.
const FOR_AUTHORITIES: C = Any(&[
    Is(F::ForPublicAuthorities),
    All(&[PUBLIC_BODY, Holds(&DEPLOYER)]),
    Is(F::PublicAuthority),
    Is(F::LawEnforcement),
    Is(F::MigrationAuthority),
    Is(F::JudicialAuthority),
]);

/// High-risk by Annex I and by Annex III: the two have different days of application, and a system may have come between
/// them. So one answer spares neither; it stays open.
const ONE_DAY: C = Any(&[Not(&All(&[Holds(&ANNEX_I_A), Any(ANY_USE)])), Unsettled(&All(&[]))]);

const LEGACY: C = All(&[Is(F::BeforeChapterIii), Not(&Is(F::SignificantChange)), ONE_DAY]);

/// Paragraphs 1 and 2, for high-risk systems; the first that holds counts.
///
/// INTERPRETATION: "the date of application of Chapter III" is that of its Sections 1 to 3 for the route in question
/// (recital 39 of Regulation (EU) 2026/1744), not the earlier date of Section 4.
pub(super) static HIGH_RISK: &[Grace] = &[
    Grace { cite: art(111).par(1), when: Is(F::LargeScaleIt), effect: Effect::From(&LARGE_SCALE_IT) },
    Grace { cite: art(111).par(2), when: All(&[LEGACY, FOR_AUTHORITIES]), effect: Effect::From(&LEGACY_PUBLIC) },
    Grace { cite: art(111).par(2), when: All(&[LEGACY, Not(&FOR_AUTHORITIES)]), effect: Effect::UntilChanged },
];

/// Paragraph 3.
pub(super) static MODELS: &[Grace] =
    &[Grace { cite: art(111).par(3), when: Is(F::ModelBeforeAugust2025), effect: Effect::From(&LEGACY_MODELS) }];

/// Paragraph 4.
pub(super) static GENERATORS: &[Grace] = &[Grace {
    cite: art(111).par(4),
    when: Is(F::GeneratorBeforeAugust2026),
    effect: Effect::From(&MARKING_OF_EARLIER_SYSTEMS),
}];

/// Article 50(5), where the marking of paragraph 2 is the only information that there is to give.
pub(super) static INFORMATION: &[Grace] = &[Grace {
    cite: art(111).par(4),
    when: All(&[
        Is(F::GeneratorBeforeAugust2026),
        Not(&Any(&[Holds(&t::INTERACTION), Holds(&t::EXPOSURE_NOTICE), Holds(&t::DEEP_FAKE), Holds(&t::PUBLIC_TEXT)])),
    ]),
    effect: Effect::From(&MARKING_OF_EARLIER_SYSTEMS),
}];

/// Article 2(2): for a system that Article 6(1) makes high-risk by Annex I Section B, only Articles 6(1), 60a and 102 to 112
/// apply.
///
/// OPEN: read as it stands that lifts the duties about every system too, those of Articles 4, 4a and 77 to 87, but only from
/// the day on which Article 6(1) applies for Annex I (Article 113(c)(ii)): until then it classifies nothing. From that day
/// they are open. Articles 5 and 50 are shown all the same, with a note: see [`ANNEX_I_B`](crate::law::ANNEX_I_B).
pub(super) static SECTION_B: &[Grace] =
    &[Grace { cite: art(2).par(2), when: ONLY_SECTION_B, effect: Effect::OpenFrom(&ANNEX_I) }];
