//! A condition or a rule in every view at once: one pass tells what it comes to on each basis, shown in full or not.

use super::{Basis, Truth, View};

/// The value in every view: a bit for each says whether it holds, and whether it does not hold; neither where it is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Verdicts {
    yes: u8,
    no: u8,
}

/// The views in which exceptions must be shown; the others have the lower bits.
const STRICT: u8 = 0b1111_0000;

/// The views in which a basis counts: those whose weakest basis is as firm, or less.
const fn counting(basis: Basis) -> u8 {
    (0b1111 << basis as u8 & 0b1111) * 0b1_0001
}

impl Verdicts {
    /// What holds in every view.
    pub const YES: Self = Self { yes: !0, no: 0 };
    /// What holds in none.
    pub const NO: Self = Self { yes: 0, no: !0 };

    /// A value that is the same in every view.
    pub(super) const fn same(truth: Truth) -> Self {
        match truth {
            Truth::Yes => Self::YES,
            Truth::Unknown => Self { yes: 0, no: 0 },
            Truth::No => Self::NO,
        }
    }

    /// The value in a view.
    pub const fn at(self, view: View) -> Truth {
        let bit = 1 << (view.weakest as u8 + if view.strict { 4 } else { 0 });
        if self.yes & bit != 0 {
            Truth::Yes
        } else if self.no & bit != 0 {
            Truth::No
        } else {
            Truth::Unknown
        }
    }

    /// Whether it holds in every view.
    pub(super) const fn is_yes(self) -> bool {
        self.yes == !0
    }

    /// Whether it does not hold in any view.
    pub(super) const fn is_no(self) -> bool {
        self.no == !0
    }

    pub(super) const fn negate(self) -> Self {
        Self { yes: self.no, no: self.yes }
    }

    /// Whether both hold.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self { yes: self.yes & other.yes, no: self.no | other.no }
    }

    /// Whether one of them holds.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self { yes: self.yes | other.yes, no: self.no & other.no }
    }

    /// Its "yes" is unknown.
    pub(super) const fn unsettled(self) -> Self {
        Self { yes: 0, ..self }
    }

    /// A "yes" that rests on less than what counts is unknown; a "no" stays.
    pub(super) const fn resting_on(self, basis: Basis) -> Self {
        Self { yes: self.yes & counting(basis), ..self }
    }

    /// Where it must be shown, it does not hold while it is open.
    pub(super) const fn shown(self) -> Self {
        Self { no: self.no | !self.yes & STRICT, ..self }
    }
}
