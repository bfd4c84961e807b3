//! What is said of ISO/IEC 42001. Our own words: of the standard there are numbers and short titles only.

use super::{Lang, en};
use crate::iso::{Heading, Item, Level, QuickStart, Rating, Row, Way, Why};

/// What a clause, an objective or a control says.
#[derive(Clone, Copy, Debug)]
pub struct IsoWords {
    /// Its short title.
    pub title: &'static str,
    /// What it is for, in one plain sentence of ours.
    pub intent: &'static str,
}

/// What a row of the mapping says.
#[derive(Clone, Copy, Debug)]
pub struct MappingWords {
    /// The piece of the Regulation, where no obligation of the same name has a title for it.
    pub title: Option<&'static str>,
    /// What the Regulation asks beyond the standard.
    pub missing: &'static str,
    /// Why the row has the level that it has.
    pub rationale: &'static str,
}

impl Lang {
    /// The words of a clause, an objective or a part of one.
    pub const fn iso_heading(self, heading: Heading) -> &'static IsoWords {
        match self {
            Self::En => en::iso_heading(heading),
        }
    }

    /// The words of what is rated.
    pub const fn iso_item(self, item: Item) -> &'static IsoWords {
        match self {
            Self::En => en::iso_item(item),
        }
    }

    /// The words of a row of the mapping, by its name.
    pub fn mapping(self, id: &str) -> Option<&'static MappingWords> {
        match self {
            Self::En => en::mapping(id),
        }
    }

    /// The piece of the Regulation that a row is about.
    pub fn mapping_title(self, row: &Row) -> &'static str {
        let own = self.mapping(row.id).and_then(|words| words.title);
        own.or_else(|| self.obligation(row.id).map(|words| words.title)).unwrap_or(row.id)
    }

    /// The name of a rating; none is "not assessed".
    pub const fn rating(self, rating: Option<Rating>) -> &'static str {
        match self {
            Self::En => en::rating(rating),
        }
    }

    /// The name of a level of coverage.
    pub const fn level(self, level: Level) -> &'static str {
        match self {
            Self::En => en::level(level),
        }
    }

    /// The name of a way of counting.
    pub const fn way(self, way: Way) -> &'static str {
        match self {
            Self::En => en::way(way),
        }
    }

    /// The name of a quick start.
    pub const fn quick_start(self, start: QuickStart) -> &'static str {
        match self {
            Self::En => en::quick_start(start),
        }
    }

    /// Why an obligation has no row in the mapping.
    pub const fn why_unrated(self, why: Why) -> &'static str {
        match self {
            Self::En => en::why_unrated(why),
        }
    }
}
