//! What of the Regulation starts when, for everybody: Articles 111 and 113 with the days that other articles name.
//!
//! One entry for each part that starts by itself. Days live in [`super::dates`]; an entry says what it is that starts.

use super::dates;
use crate::engine::{Date, ids};
use crate::law::{Act, ActCite, Cite, Timeline, Unit, art, art_with};

ids! {
    /// An entry of the calendar, in the order of its day.
    pub enum Milestone {
        /// The Regulation enters into force.
        Entry = "entry-into-force",
        /// Chapters I and II.
        Beginning = "chapters-i-and-ii",
        /// Section 4 of Chapter III.
        NotifiedBodies = "notified-bodies",
        /// Chapter V.
        Models = "general-purpose-models",
        /// Chapters VII and XII, Article 78.
        Governance = "governance-and-fines",
        /// What Regulation (EU) 2026/1744 changed at once.
        Amended = "amended",
        /// Articles 102 to 110.
        OtherActs = "other-acts",
        /// Article 50.
        Transparency = "transparency",
        /// Article 101.
        ModelFines = "fines-for-models",
        /// Everything without a day of its own.
        General = "general-date",
        /// The prohibitions added in 2026.
        NewProhibitions = "new-prohibitions",
        /// Article 111(4).
        Marking = "earlier-generators",
        /// Article 96(1)(g).
        ProductGuidelines = "product-guidelines",
        /// Article 57(1).
        Sandboxes = "national-sandboxes",
        /// Article 2(13).
        ProductLimits = "limits-for-products",
        /// Article 111(3).
        EarlierModels = "earlier-models",
        /// Article 72(3).
        MonitoringTemplate = "monitoring-template",
        /// Sections 1 to 3 of Chapter III, for Annex III.
        Uses = "high-risk-uses",
        /// Article 43(3).
        Designation = "designation",
        /// Sections 1 to 3 of Chapter III, for Annex I.
        Products = "high-risk-products",
        /// Article 111(2), for public authorities.
        EarlierPublic = "earlier-public-systems",
        /// Article 111(1).
        LargeScaleIt = "large-scale-it",
    }
}

/// What happens on the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Starting {
    /// A part starts to apply.
    Part,
    /// What was on the market before must be in line: a rule of Article 111, and only where that gives the day.
    Earlier,
    /// An authority must have done something. No operator owes it.
    Authority,
}

/// Some of the Regulation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A provision with all below it.
    Of(Cite),
    /// Articles from one to another.
    Articles(u8, u8),
}

use Part::{Articles, Of};

impl Part {
    /// How closely it fits a provision: none where it does not hold it, and the more the narrower it is.
    pub fn fit(&self, cite: &Cite) -> Option<usize> {
        match (self, cite.unit()) {
            (Articles(first, last), Unit::Article(n, _)) => (*first <= n && n <= *last).then_some(0),
            (Articles(..), _) => None,
            (Of(held), _) => {
                let depth = |cite: &Cite| std::iter::successors(Some(*cite), Cite::parent).count();
                std::iter::successors(Some(*cite), Cite::parent).any(|at| at == *held).then(|| depth(held))
            }
        }
    }
}

/// What starts on a day.
#[derive(Debug)]
pub struct Opening {
    /// Its name.
    pub id: Milestone,
    /// What happens.
    pub what: Starting,
    /// The day, as the law said on each day.
    pub day: &'static Timeline<Date>,
    /// What of the Regulation starts.
    pub parts: &'static [Part],
    /// Parts that start on this day in practice, and earlier by the words of Article 113.
    pub in_practice: &'static [Part],
    /// Parts that start on this day by the words of Article 113, and later in practice.
    pub literally: &'static [Part],
    /// What else to read.
    pub also: &'static [Cite],
    /// Another act that brings it.
    pub by: Option<ActCite>,
}

const fn part(id: Milestone, day: &'static Timeline<Date>, parts: &'static [Part]) -> Opening {
    Opening { id, what: Starting::Part, day, parts, in_practice: &[], literally: &[], also: &[], by: None }
}

const fn earlier(id: Milestone, day: &'static Timeline<Date>, parts: &'static [Part]) -> Opening {
    Opening { what: Starting::Earlier, ..part(id, day, parts) }
}

const fn authority(id: Milestone, day: &'static Timeline<Date>, parts: &'static [Part]) -> Opening {
    Opening { what: Starting::Authority, ..part(id, day, parts) }
}

/// What presupposes a system that Article 6 classifies, whichever way.
///
/// OPEN: see [`super::obligations::Start::literal`]: read literally these apply since 2 August 2026, in practice they have
/// no case before Article 6 applies.
const WITH_CLASSIFICATION: &[Part] =
    &[Of(art(41)), Articles(43, 44), Articles(46, 48), Articles(72, 73), Articles(82, 83)];

/// The same with what only uses of Annex III bring: registration, and the review of an exemption or a decision.
const WITH_USES: &[Part] =
    &[Of(art(41)), Articles(43, 44), Articles(46, 49), Articles(71, 73), Of(art(80)), Articles(82, 83), Of(art(86))];

/// The calendar, in the order of the days that the law names today.
pub static CALENDAR: &[Opening] = &[
    part(Milestone::Entry, &dates::ENTRY, &[]),
    part(Milestone::Beginning, &dates::CHAPTERS_I_II, &[Articles(1, 5)]),
    part(Milestone::NotifiedBodies, &dates::NOTIFIED_BODIES, &[Articles(28, 39)]),
    part(Milestone::Models, &dates::GENERAL_PURPOSE, &[Articles(51, 56)]),
    part(Milestone::Governance, &dates::GOVERNANCE, &[Articles(64, 70), Of(art(78)), Articles(99, 100)]),
    // INTERPRETATION: the amendments have no day of their own (Article 4 of Regulation (EU) 2026/1744). What they changed in
    // parts that applied already counts from their entry into force.
    Opening {
        also: &[art(3).par(14), art(4), art(99).par(4).pt("da"), art(99).par_with(6, 'a')],
        by: Some(Act::Amending.art(4)),
        ..part(Milestone::Amended, &dates::SENSITIVE_DATA, &[Of(art_with(4, 'a'))])
    },
    part(Milestone::OtherActs, &dates::OTHER_ACTS, &[Articles(102, 110)]),
    part(Milestone::Transparency, &dates::GENERAL, &[Of(art(50))]),
    part(Milestone::ModelFines, &dates::GENERAL, &[Of(art(101))]),
    Opening {
        literally: WITH_USES,
        ..part(
            Milestone::General,
            &dates::GENERAL,
            &[
                Of(art(6).par(5)),
                Articles(40, 49),
                Articles(57, 63),
                Articles(71, 77),
                Articles(79, 98),
                Articles(111, 113),
            ],
        )
    },
    part(
        Milestone::NewProhibitions,
        &dates::NEW_PROHIBITIONS,
        &[
            Of(art(5).par(1).pt("ba")),
            Of(art(5).par(1).pt("bb")),
            Of(art(5).par_with(1, 'a')),
            Of(art(5).par_with(1, 'b')),
        ],
    ),
    earlier(Milestone::Marking, &dates::MARKING_OF_EARLIER_SYSTEMS, &[Of(art(50).par(2))]),
    authority(Milestone::ProductGuidelines, &dates::PRODUCT_GUIDELINES, &[]),
    authority(Milestone::Sandboxes, &dates::SANDBOXES, &[]),
    authority(Milestone::ProductLimits, &dates::LIMITS_FOR_PRODUCTS, &[]),
    earlier(Milestone::EarlierModels, &dates::LEGACY_MODELS, &[Articles(53, 55)]),
    authority(Milestone::MonitoringTemplate, &dates::MONITORING_TEMPLATE, &[]),
    Opening {
        in_practice: WITH_USES,
        also: &[art(111).par(2)],
        ..part(Milestone::Uses, &dates::ANNEX_III, &[Articles(6, 27)])
    },
    authority(Milestone::Designation, &dates::DESIGNATION, &[]),
    Opening {
        in_practice: WITH_CLASSIFICATION,
        also: &[art(111).par(2)],
        ..part(Milestone::Products, &dates::ANNEX_I, &[Articles(6, 27)])
    },
    earlier(Milestone::EarlierPublic, &dates::LEGACY_PUBLIC, &[Articles(6, 27)]),
    earlier(Milestone::LargeScaleIt, &dates::LARGE_SCALE_IT, &[Articles(6, 27)]),
];
