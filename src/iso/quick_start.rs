//! Where to start rating from.

use super::{Item, Rating, Ratings};
use crate::engine::ids;

ids! {
    /// A set of ratings to start from and to correct.
    pub enum QuickStart {
        /// Nothing is in place yet.
        Nothing = "nothing-yet",
        /// Certified to ISO/IEC 27001: the clauses that every management system shares are run.
        Security = "iso-27001",
        /// Certified to ISO/IEC 42001, with no control excluded.
        Certified = "iso-42001",
    }
}

impl QuickStart {
    /// The ratings. Every item has one.
    ///
    /// INTERPRETATION: a certificate says that the items are in place, not how well; "fully" is what it promises.
    pub fn ratings(self) -> Ratings {
        match self {
            Self::Nothing => Ratings::all(Rating::None),
            Self::Certified => Ratings::all(Rating::Fully),
            Self::Security => Item::ALL
                .iter()
                .map(|item| (*item, if shared(*item) { Rating::Shared } else { Rating::None }))
                .collect(),
        }
    }
}

/// Whether the management system of ISO/IEC 27001 has the clause as well, apart from AI: all but the assessment and
/// treatment of AI risks and the assessment of impacts.
fn shared(item: Item) -> bool {
    use Item as I;
    !item.is_control() && !matches!(item, I::C6_1_2 | I::C6_1_3 | I::C6_1_4 | I::C8_2 | I::C8_3 | I::C8_4)
}
