//! Article 111: what is already on the market.

use super::conditions::PUBLIC_BODY;
use crate::engine::Cond::{All, Any, Is, Not};
use crate::engine::{Cite, Date, Timeline, art};
use crate::law::dates::{LARGE_SCALE_IT, LEGACY_MODELS, LEGACY_PUBLIC, MARKING_OF_EARLIER_SYSTEMS};
use crate::law::{C, Fact as F};

/// What a transitional rule does.
#[derive(Clone, Copy, Debug)]
pub enum Effect {
    /// The row applies from another day.
    From(&'static Timeline<Date>),
    /// The row does not apply until the design changes significantly.
    UntilChanged,
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
const FOR_AUTHORITIES: C = Any(&[Is(F::ForPublicAuthorities), PUBLIC_BODY]);

const LEGACY: C = All(&[Is(F::BeforeChapterIii), Not(&Is(F::SignificantChange))]);

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
