//! A share with its bounds.

use serde::Serialize;

/// A share from 0 to 1: the point is shown, the bounds say how sure it is. Always `low <= point <= high`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Span {
    /// The least it can be.
    pub low: f64,
    /// What is shown.
    pub point: f64,
    /// The most it can be.
    pub high: f64,
}

impl Span {
    /// Nothing at all.
    pub const ZERO: Self = Self::exactly(0.0);
    /// All of it.
    pub const ONE: Self = Self::exactly(1.0);
    /// Nothing known. What is not shown is not claimed, so the point is at the bottom.
    pub const UNKNOWN: Self = Self { low: 0.0, point: 0.0, high: 1.0 };

    /// A share that is certain.
    pub const fn exactly(share: f64) -> Self {
        Self { low: share, point: share, high: share }
    }

    /// The same function of each of the three.
    #[must_use]
    pub fn map(self, of: impl Fn(f64) -> f64) -> Self {
        Self { low: of(self.low), point: of(self.point), high: of(self.high) }
    }

    /// The product, bound by bound.
    #[must_use]
    pub fn times(self, other: Self) -> Self {
        Self { low: self.low * other.low, point: self.point * other.point, high: self.high * other.high }
    }

    /// Whether the bounds are in order.
    pub fn in_order(self) -> bool {
        self.low <= self.point && self.point <= self.high
    }
}

/// A share from 0 to 1 in whole parts of so many, to the nearest, ties to the even one.
///
/// Numbers with decimals are made of this: what prints floating-point numbers is large, and the page needs none of it.
///
/// ```
/// assert_eq!(ai_act_checklist::iso::in_parts(0.285, 100), 28);
/// assert_eq!(ai_act_checklist::iso::in_parts(1.5, 100), 100);
/// ```
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and the number of parts")]
pub fn in_parts(share: f64, parts: u16) -> u16 {
    (share.clamp(0.0, 1.0) * f64::from(parts)).round_ties_even() as u16
}
