//! How far items are put into practice.

use super::{Item, Span};
use crate::engine::{Truth, ids};
use std::fmt;

ids! {
    /// How far an item is put into practice: the bands of ISO/IEC 33020. No rating at all means not assessed.
    pub enum Rating {
        /// Not: up to 15 %.
        None = "none",
        /// Partly: up to 50 %.
        Partly = "partly",
        /// Run for another management system and not yet looked at for AI: level 3 of 5. Only quick starts set it.
        Shared = "shared",
        /// Largely: up to 85 %.
        Largely = "largely",
        /// Fully.
        Fully = "fully",
        /// Excluded in the Statement of Applicability. Covers nothing, and is shown apart from what is not done.
        Excluded = "excluded",
    }
}

impl Rating {
    /// The share that it counts.
    pub const fn value(self) -> f64 {
        match self {
            Self::None | Self::Excluded => 0.0,
            Self::Partly => 0.33,
            Self::Shared => 0.6,
            Self::Largely => 0.67,
            Self::Fully => 1.0,
        }
    }
}

/// A clause was to be excluded: only controls can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotExcludable(pub Item);

impl fmt::Display for NotExcludable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is a clause: only controls of Annex A can be excluded", self.0)
    }
}

impl std::error::Error for NotExcludable {}

/// The ratings of a management system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ratings {
    of: [Option<Rating>; Item::COUNT],
}

impl Ratings {
    /// The rating of an item; none while it is not assessed.
    pub fn get(&self, item: Item) -> Option<Rating> {
        self.of.get(item.index()).copied().flatten()
    }

    /// Rate an item, or take its rating back.
    ///
    /// # Errors
    /// When a clause is to be excluded. Its rating then stays as it is.
    pub fn set(&mut self, item: Item, rating: Option<Rating>) -> Result<(), NotExcludable> {
        if rating == Some(Rating::Excluded) && !item.is_control() {
            return Err(NotExcludable(item));
        }
        if let Some(slot) = self.of.get_mut(item.index()) {
            *slot = rating;
        }
        Ok(())
    }

    /// The same rating for every item; where that is an exclusion, for every control.
    #[must_use]
    pub fn all(rating: Rating) -> Self {
        Item::ALL.iter().map(|item| (*item, rating)).collect()
    }

    /// What is rated, in the order of the standard.
    pub fn iter(&self) -> impl Iterator<Item = (Item, Rating)> {
        Item::ALL.iter().filter_map(|item| Some((*item, self.get(*item)?)))
    }

    /// The share of items that are rated. An exclusion is a rating.
    pub fn assessed(&self) -> f64 {
        let (mut rated, mut all) = (0.0, 0.0);
        for rating in self.of {
            all += 1.0;
            rated += if rating.is_some() { 1.0 } else { 0.0 };
        }
        rated / all
    }
}

impl Default for Ratings {
    fn default() -> Self {
        Self { of: [None; Item::COUNT] }
    }
}

/// Leaves out clauses that are to be excluded.
impl FromIterator<(Item, Rating)> for Ratings {
    fn from_iter<T: IntoIterator<Item = (Item, Rating)>>(rated: T) -> Self {
        let mut ratings = Self::default();
        for (item, rating) in rated {
            // What cannot be excluded stays not assessed.
            let _ = ratings.set(item, Some(rating));
        }
        ratings
    }
}

/// How far each item is in place, and for what: what actual coverage is computed from.
#[derive(Clone, Debug, PartialEq)]
pub struct Levels {
    of: [Span; Item::COUNT],
    /// Whether the system lies inside the scope of the management system.
    pub in_scope: Truth,
}

impl Levels {
    /// From ratings. An item that is not assessed lies anywhere from 0 to 1.
    ///
    /// INTERPRETATION: its point is 0. Nothing is claimed for what nobody looked at; the share assessed stands beside the
    /// figure.
    pub fn of(ratings: &Ratings, in_scope: Truth) -> Self {
        Self::each(in_scope, |item| ratings.get(item).map_or(Span::UNKNOWN, |r| Span::exactly(r.value())))
    }

    /// From a function.
    pub fn each(in_scope: Truth, of: impl Fn(Item) -> Span) -> Self {
        let mut levels = Self { of: [Span::UNKNOWN; Item::COUNT], in_scope };
        for (slot, item) in levels.of.iter_mut().zip(Item::ALL) {
            *slot = of(*item);
        }
        levels
    }

    /// How far an item is in place.
    pub fn get(&self, item: Item) -> Span {
        self.of.get(item.index()).copied().unwrap_or(Span::UNKNOWN)
    }

    /// The same, with one item fully in place.
    #[must_use]
    pub fn with(&self, item: Item) -> Self {
        let mut levels = self.clone();
        if let Some(slot) = levels.of.get_mut(item.index()) {
            *slot = Span::ONE;
        }
        levels
    }
}
