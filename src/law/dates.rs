//! From when each part applies: Article 113, and what Article 111 postpones.
//!
//! A timeline says, for each day, which application date the law then named. Two axes of time stay apart: the day
//! asked about, and the day from which a provision applies.

use crate::engine::Date;
use crate::engine::Status::{Adopted, Expected};
use crate::law::{Timeline, Version, art};

/// The base act entered into force.
pub const IN_FORCE: Date = Date::ymd(2024, 8, 1);
/// Regulation (EU) 2026/1744 entered into force.
pub const OMNIBUS: Date = Date::ymd(2026, 7, 27);

/// Chapters I and II: scope, definitions, prohibited practices.
pub static CHAPTERS_I_II: Timeline<Date> =
    Timeline::new(&[Version { from: IN_FORCE, value: Date::ymd(2025, 2, 2), cite: art(113).pt("a"), status: Adopted }]);

/// Points (ba) and (bb) of Article 5(1), with paragraphs 1a and 1b.
pub static NEW_PROHIBITIONS: Timeline<Date> =
    Timeline::new(&[Version { from: OMNIBUS, value: Date::ymd(2026, 12, 2), cite: art(113).pt("a"), status: Adopted }]);

/// Chapter V: general-purpose AI models.
pub static GENERAL_PURPOSE: Timeline<Date> =
    Timeline::new(&[Version { from: IN_FORCE, value: Date::ymd(2025, 8, 2), cite: art(113).pt("b"), status: Adopted }]);

/// The general date of application, Article 50 among it.
pub static GENERAL: Timeline<Date> =
    Timeline::new(&[Version { from: IN_FORCE, value: Date::ymd(2026, 8, 2), cite: art(113).sub(2), status: Adopted }]);

/// Article 50(2) for systems placed on the market before 2 August 2026.
pub static MARKING_OF_EARLIER_SYSTEMS: Timeline<Date> = Timeline::new(&[
    Version { from: IN_FORCE, value: Date::ymd(2026, 8, 2), cite: art(113).sub(2), status: Adopted },
    Version { from: OMNIBUS, value: Date::ymd(2026, 12, 2), cite: art(111).par(4), status: Adopted },
]);

/// Sections 1 to 3 of Chapter III for systems of Annex III.
pub static ANNEX_III: Timeline<Date> = Timeline::new(&[
    Version { from: IN_FORCE, value: Date::ymd(2026, 8, 2), cite: art(113).sub(2), status: Adopted },
    Version { from: OMNIBUS, value: Date::ymd(2027, 12, 2), cite: art(113).pt("c").pt("i"), status: Adopted },
]);

/// Sections 1 to 3 of Chapter III for systems of Annex I.
pub static ANNEX_I: Timeline<Date> = Timeline::new(&[
    Version { from: IN_FORCE, value: Date::ymd(2027, 8, 2), cite: art(113).pt("c"), status: Adopted },
    Version { from: OMNIBUS, value: Date::ymd(2028, 8, 2), cite: art(113).pt("c").pt("ii"), status: Adopted },
]);

/// Article 4a, which Regulation (EU) 2026/1744 put into Chapter I.
/// INTERPRETATION: recital 9 of that Regulation speaks of a later date; its operative text has none.
pub static SENSITIVE_DATA: Timeline<Date> =
    Timeline::new(&[Version { from: OMNIBUS, value: OMNIBUS, cite: art(113).pt("a"), status: Adopted }]);

/// Provisions that Regulation (EU) 2026/1744 added, with the general date of application.
pub static ADDED: Timeline<Date> =
    Timeline::new(&[Version { from: OMNIBUS, value: Date::ymd(2026, 8, 2), cite: art(113).sub(2), status: Adopted }]);

/// Section 4 of Chapter III: notified bodies.
pub static NOTIFIED_BODIES: Timeline<Date> =
    Timeline::new(&[Version { from: IN_FORCE, value: Date::ymd(2025, 8, 2), cite: art(113).pt("b"), status: Adopted }]);

/// By when notified bodies under Annex I Section A must have applied for designation.
pub static DESIGNATION: Timeline<Date> =
    Timeline::new(&[Version { from: OMNIBUS, value: Date::ymd(2028, 1, 28), cite: art(43).par(3), status: Adopted }]);

/// Article 2(13): delegated acts that would limit duties for products. None is adopted.
pub static LIMITS_FOR_PRODUCTS: Timeline<Date> =
    Timeline::new(&[Version { from: OMNIBUS, value: Date::ymd(2027, 8, 2), cite: art(2).par(13), status: Expected }]);

/// Article 111(1): components of the large-scale IT systems of Annex X.
pub static LARGE_SCALE_IT: Timeline<Date> = Timeline::new(&[Version {
    from: IN_FORCE,
    value: Date::ymd(2030, 12, 31),
    cite: art(111).par(1),
    status: Adopted,
}]);

/// Article 111(2): earlier systems that are meant for public authorities.
pub static LEGACY_PUBLIC: Timeline<Date> =
    Timeline::new(&[Version { from: IN_FORCE, value: Date::ymd(2030, 8, 2), cite: art(111).par(2), status: Adopted }]);

/// Article 111(3): general-purpose models from before 2 August 2025.
pub static LEGACY_MODELS: Timeline<Date> =
    Timeline::new(&[Version { from: IN_FORCE, value: Date::ymd(2027, 8, 2), cite: art(111).par(3), status: Adopted }]);

/// The Regulation enters into force.
pub static ENTRY: Timeline<Date> =
    Timeline::new(&[Version { from: IN_FORCE, value: IN_FORCE, cite: art(113).sub(1), status: Adopted }]);

/// Chapters VII and XII and Article 78: governance, fines, confidentiality. Not Article 101.
pub static GOVERNANCE: Timeline<Date> =
    Timeline::new(&[Version { from: IN_FORCE, value: Date::ymd(2025, 8, 2), cite: art(113).pt("b"), status: Adopted }]);

/// Articles 102 to 110: what the Regulation changes in other acts.
pub static OTHER_ACTS: Timeline<Date> = Timeline::new(&[
    Version { from: IN_FORCE, value: Date::ymd(2026, 8, 2), cite: art(113).sub(2), status: Adopted },
    Version { from: OMNIBUS, value: OMNIBUS, cite: art(113).pt("d"), status: Adopted },
]);

/// By when each Member State must have a regulatory sandbox at work.
pub static SANDBOXES: Timeline<Date> = Timeline::new(&[
    Version { from: IN_FORCE, value: Date::ymd(2026, 8, 2), cite: art(57).par(1), status: Adopted },
    Version { from: OMNIBUS, value: Date::ymd(2027, 8, 2), cite: art(57).par(1), status: Adopted },
]);

/// By when the Commission must publish guidelines on Articles 8(2), 9(10) and 17(3) beside product law.
pub static PRODUCT_GUIDELINES: Timeline<Date> = Timeline::new(&[Version {
    from: OMNIBUS,
    value: Date::ymd(2027, 8, 1),
    cite: art(96).par(1).pt("g"),
    status: Adopted,
}]);

/// By when the Commission must give a template for the plan of Article 72(3).
pub static MONITORING_TEMPLATE: Timeline<Date> = Timeline::new(&[
    Version { from: IN_FORCE, value: Date::ymd(2026, 2, 2), cite: art(72).par(3), status: Adopted },
    Version { from: OMNIBUS, value: Date::ymd(2027, 9, 2), cite: art(72).par(3), status: Adopted },
]);

/// Every timeline.
pub static ALL: &[&Timeline<Date>] = &[
    &CHAPTERS_I_II,
    &NEW_PROHIBITIONS,
    &GENERAL_PURPOSE,
    &GENERAL,
    &MARKING_OF_EARLIER_SYSTEMS,
    &ANNEX_III,
    &ANNEX_I,
    &SENSITIVE_DATA,
    &ADDED,
    &NOTIFIED_BODIES,
    &DESIGNATION,
    &LIMITS_FOR_PRODUCTS,
    &LARGE_SCALE_IT,
    &LEGACY_PUBLIC,
    &LEGACY_MODELS,
    &ENTRY,
    &GOVERNANCE,
    &OTHER_ACTS,
    &SANDBOXES,
    &PRODUCT_GUIDELINES,
    &MONITORING_TEMPLATE,
];
