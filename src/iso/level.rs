//! How far the standard goes for an obligation.

use super::Span;
use crate::engine::ids;

ids! {
    /// How far the standard goes, from least to most.
    pub enum Level {
        /// Nothing in it answers the obligation.
        Nothing = "none",
        /// A recognisable piece.
        Partial = "partial",
        /// Nearly all; a targeted addition remains.
        Substantial = "substantial",
        /// The text of the clause or control gives the content.
        Full = "full",
    }
}

/// A share in whole percent, from least to most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// The least.
    pub low: u8,
    /// The most.
    pub high: u8,
}

impl Level {
    /// The band of a row on which both ratings agree.
    pub const fn band(self) -> Band {
        match self {
            Self::Nothing => Band { low: 0, high: 0 },
            Self::Partial => Band { low: 10, high: 50 },
            Self::Substantial => Band { low: 50, high: 90 },
            Self::Full => Band { low: 90, high: 100 },
        }
    }

    /// The point of a row, in whole percent.
    pub const fn point(self) -> u8 {
        match self {
            Self::Nothing => 0,
            Self::Partial => 30,
            Self::Substantial => 70,
            Self::Full => 95,
        }
    }

    /// The share that a band with the point of this level stands for.
    pub fn share(self, band: Band) -> Span {
        let share = |percent: u8| f64::from(percent) / 100.0;
        Span { low: share(band.low), point: share(self.point()), high: share(band.high) }
    }
}
