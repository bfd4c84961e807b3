//! From when a row applies, by the route that makes a system high-risk.

use crate::engine::Cond;
use crate::engine::Date;
use crate::law::annex_iii::ANY_USE;
use crate::law::dates::{ANNEX_I, ANNEX_III, GENERAL};
use crate::law::{C, Timeline};

/// Which date counts.
#[derive(Clone, Copy, Debug)]
pub enum Route {
    /// One date for everyone.
    Fixed(&'static Timeline<Date>),
    /// That of Annex III where a use of it is high-risk, else that of Annex I (Article 113(c)).
    ChapterThree,
    /// That of Annex III.
    AnnexThree,
    /// That of Annex I.
    AnnexOne,
}

/// From when a row applies.
#[derive(Clone, Copy, Debug)]
pub struct Start {
    /// The date in practice.
    pub route: Route,
    /// The date that the words of Article 113 give, where it differs.
    ///
    /// OPEN: Articles 40 to 49 (not Article 6(4), which stands in Section 1) and 71 to 73, 80, 82, 83 and 86 are not among those that Article 113(c) defers, so read
    /// literally they apply since 2 August 2026. They presuppose a system that Article 6 classifies, and Article 6
    /// applies later. Shown: the later date, with the literal one beside it. No word of the Commission was found.
    pub literal: Option<&'static Timeline<Date>>,
}

/// Whether a use of Annex III is high-risk: then its date counts, which is the earlier one.
pub static BY_ANNEX_III: C = Cond::Any(ANY_USE);

pub(super) const fn from(timeline: &'static Timeline<Date>) -> Start {
    Start { route: Route::Fixed(timeline), literal: None }
}

pub(super) const CHAPTER_III: Start = Start { route: Route::ChapterThree, literal: None };
pub(super) const USES: Start = Start { route: Route::AnnexThree, literal: None };
pub(super) const PRODUCTS: Start = Start { route: Route::AnnexOne, literal: None };

impl Start {
    /// With the date that the words of Article 113 give.
    pub(super) const fn literally(self) -> Self {
        Self { literal: Some(&GENERAL), ..self }
    }

    /// The timelines that may count, the practical one first.
    pub fn timelines(&self) -> Vec<&'static Timeline<Date>> {
        let mut all: Vec<&'static Timeline<Date>> = match self.route {
            Route::Fixed(timeline) => vec![timeline],
            Route::ChapterThree => vec![&ANNEX_III, &ANNEX_I],
            Route::AnnexThree => vec![&ANNEX_III],
            Route::AnnexOne => vec![&ANNEX_I],
        };
        all.extend(self.literal);
        all
    }
}
