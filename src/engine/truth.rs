//! Three-valued logic.

use serde::{Deserialize, Serialize};

/// What is known of a statement: Kleene's strong three-valued logic, ordered `No < Unknown < Yes`.
///
/// With this order, "and" is the minimum and "or" is the maximum.
///
/// ```
/// use ai_act_checklist::engine::Truth::{No, Unknown, Yes};
/// assert_eq!(Yes.min(Unknown), Unknown); // "and" waits for the unknown half
/// assert_eq!(No.min(Unknown), No);       // "and" is closed by one "no"
/// assert_eq!(Unknown.negate(), Unknown); // not knowing is never a "no"
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Truth {
    /// Settled: does not hold.
    #[serde(rename = "no")]
    No,
    /// Not settled by what is known so far.
    #[default]
    #[serde(rename = "open")]
    Unknown,
    /// Settled: holds.
    #[serde(rename = "yes")]
    Yes,
}

impl Truth {
    /// `Yes` and `No` swap, `Unknown` stays.
    #[must_use]
    pub const fn negate(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
            Self::Yes => Self::No,
        }
    }

    /// Whether further facts can no longer change this value.
    pub const fn settled(self) -> bool {
        !matches!(self, Self::Unknown)
    }

    /// Whether it is settled and holds.
    pub const fn is_yes(self) -> bool {
        matches!(self, Self::Yes)
    }

    /// Whether it is settled and does not hold.
    pub const fn is_no(self) -> bool {
        matches!(self, Self::No)
    }

    /// Whether it is still open.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Unknown)
    }
}
