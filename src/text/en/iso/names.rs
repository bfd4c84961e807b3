//! The names of ratings, levels, ways of counting, quick starts, and of reasons for having no row.

use crate::iso::{Level, QuickStart, Rating, Way, Why};

/// The name of a rating.
pub(in crate::text) const fn rating(rating: Option<Rating>) -> &'static str {
    match rating {
        None => "Not assessed",
        Some(Rating::None) => "Not in place",
        Some(Rating::Partly) => "Partly",
        Some(Rating::Shared) => "Shared with ISO/IEC 27001",
        Some(Rating::Largely) => "Largely",
        Some(Rating::Fully) => "Fully",
        Some(Rating::Excluded) => "Excluded",
    }
}

/// The name of a level.
pub(in crate::text) const fn level(level: Level) -> &'static str {
    match level {
        Level::Nothing => "Nothing",
        Level::Partial => "A part",
        Level::Substantial => "Most of it",
        Level::Full => "All of it",
    }
}

/// The name of a way of counting.
pub(in crate::text) const fn way(way: Way) -> &'static str {
    match way {
        Way::AnyLink => "Any link counts in full",
        Way::Usual => "Most of it counts 1, a part counts 0.5",
        Way::Strict => "Only most or all of it counts",
        Way::Linear => "In thirds",
        Way::Ours => "Ours: a band for each level",
    }
}

/// The name of a quick start.
pub(in crate::text) const fn quick_start(start: QuickStart) -> &'static str {
    match start {
        QuickStart::Nothing => "Nothing yet",
        QuickStart::Security => "Certified to ISO/IEC 27001",
        QuickStart::Certified => "Certified to ISO/IEC 42001",
    }
}

/// Why an obligation has no row.
pub(in crate::text) const fn why_unrated(why: Why) -> &'static str {
    match why {
        Why::Points => "Its points are rated one by one.",
        Why::Elsewhere => "It names a duty again that is rated in its own place.",
        Why::Detail => "It says how another duty is done, and is counted there.",
        Why::AsksNothing => "It eases a duty, gives a right or draws a limit: there is nothing to cover.",
        Why::Addressee => "It binds somebody who does not run the system.",
        Why::OnDemand => "It arises when an authority asks or decides; no management system does it in advance.",
        Why::Silent => "It is a step of law that the standard does not know.",
        Why::Unrated => "It was not rated; the standard may touch it.",
    }
}
