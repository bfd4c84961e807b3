//! How high a fine may be: Articles 99(3) to (6a), 100 and 101.

use super::dates::{ADDED, GENERAL, GOVERNANCE};
use super::obligations::Fine;
use crate::engine::{Date, ids};
use crate::law::{Cite, Timeline, art, art_with};

ids! {
    /// The size of whoever is fined.
    pub enum Size {
        /// Article 3(14a): a micro, small or medium-sized enterprise, start-ups included.
        Sme = "sme",
        /// Article 3(14b): a small mid-cap enterprise.
        SmallMidCap = "small-mid-cap",
        /// Anyone larger.
        Larger = "larger",
        /// An institution, body, office or agency of the Union.
        UnionBody = "union-body",
    }
}

ids! {
    /// What else there is to know about fines.
    pub enum FineRule {
        /// The lower figure for small and medium-sized enterprises.
        Small = "small",
        /// The same for small mid-caps, save for prohibited practices.
        MidCap = "mid-cap",
        /// Bodies of the Union.
        UnionBodies = "union-bodies",
        /// Providers of general-purpose models.
        Models = "models",
        /// Systems that the AI Office supervises.
        AiOffice = "ai-office",
        /// Payments by the day until somebody complies.
        Periodic = "periodic",
        /// Everything that the levels do not name.
        National = "national",
        /// Public authorities of the Member States.
        PublicBodies = "public-bodies",
        /// How a fine is set within its ceiling.
        Measure = "measure",
        /// Others who can fine for the same conduct.
        Besides = "besides",
    }
}

impl FineRule {
    /// Where it is written.
    pub const fn cite(self) -> Cite {
        match self {
            Self::Small => art(99).par(6),
            Self::MidCap => art(99).par_with(6, 'a'),
            Self::UnionBodies => art(100).par(1),
            Self::Models => art(101).par(1),
            Self::AiOffice => art_with(75, 'c').par(4),
            Self::Periodic => art_with(75, 'c').par(5),
            Self::National => art(99).par(1),
            Self::PublicBodies => art(99).par(8),
            Self::Measure => art(99).par(7),
            Self::Besides => art(99).par(7).pt("c"),
        }
    }
}

/// From when a ceiling applies: Chapter XII, Article 101 and Article 75c start on different days.
pub fn in_force_from(fine: Fine) -> &'static Timeline<Date> {
    match fine {
        Fine::Model => &GENERAL,
        Fine::AiOffice => &ADDED,
        _ => &GOVERNANCE,
    }
}

/// Which of the two figures is the ceiling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// The higher one: the rule.
    Higher,
    /// The lower one: for smaller enterprises.
    Lower,
    /// Only the amount: bodies of the Union have no turnover.
    Amount,
}

/// The ceiling of a fine, and how it comes about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ceiling {
    /// The amount, in euro.
    pub amount: u64,
    /// The share of the total worldwide annual turnover of the preceding year, in percent.
    pub percent: u64,
    /// That share of the turnover, in euro, rounded down; none while the turnover is not known.
    pub share: Option<u64>,
    /// Which of the two counts.
    pub pick: Pick,
    /// The ceiling, in euro; none while it turns on a turnover that is not known.
    pub ceiling: Option<u64>,
    /// The provision that names amount and share.
    pub cite: Cite,
    /// The provision that says which of the two counts, where it is another.
    pub size_cite: Option<Cite>,
}

/// The ceiling for a kind of fine, a size and a turnover in euro. `None` where Union law sets none: national law does.
///
/// INTERPRETATION: Article 75c(4) fines "in accordance with" Article 99(3) to (7); shown at the level of Article 99(4),
/// which it names for any provision, with what Article 99(6) and (6a) give to smaller enterprises.
/// Bodies of the Union have the ceilings of Article 100 for every duty, those that are left to national law included.
/// Article 101 knows no such relief.
pub fn ceiling(fine: Fine, size: Size, turnover: Option<u64>) -> Option<Ceiling> {
    if size == Size::UnionBody || matches!(fine, Fine::UnionPractices | Fine::Union) {
        let (amount, cite) = match fine {
            Fine::Practices | Fine::UnionPractices => (1_500_000, art(100).par(2)),
            _ => (750_000, art(100).par(3)),
        };
        let ceiling = Some(amount);
        return Some(Ceiling { amount, percent: 0, share: None, pick: Pick::Amount, ceiling, cite, size_cite: None });
    }
    let (amount, percent, cite) = match fine {
        Fine::Practices => (35_000_000, 7, art(99).par(3)),
        Fine::Operators | Fine::AiOffice => (15_000_000, 3, art(99).par(4)),
        Fine::Information => (7_500_000, 1, art(99).par(5)),
        Fine::Model => (15_000_000, 3, art(101).par(1)),
        Fine::National | Fine::UnionPractices | Fine::Union => return None,
    };
    let (pick, size_cite) = match (fine, size) {
        (Fine::Model, _) | (Fine::Practices, Size::SmallMidCap) | (_, Size::Larger | Size::UnionBody) => {
            (Pick::Higher, None)
        }
        (_, Size::Sme) => (Pick::Lower, Some(art(99).par(6))),
        (_, Size::SmallMidCap) => (Pick::Lower, Some(art(99).par_with(6, 'a'))),
    };
    let share = turnover.map(|turnover| turnover / 100 * percent + turnover % 100 * percent / 100);
    let ceiling = share.map(|share| match pick {
        Pick::Lower => share.min(amount),
        _ => share.max(amount),
    });
    Some(Ceiling { amount, percent, share, pick, ceiling, cite, size_cite })
}

/// The size that the figures give: staff in full-time units, turnover and balance sheet of the year in euro, with those
/// of partner and linked enterprises as the recommendations say.
///
/// Recommendation 2003/361/EC and Recommendation (EU) 2025/1099, to which Article 3(14a) and (14b) refer: staff below the
/// limit, and turnover or balance sheet within theirs.
pub fn size_by(staff: u64, turnover: u64, balance: u64) -> Size {
    if staff < 250 && (turnover <= 50_000_000 || balance <= 43_000_000) {
        Size::Sme
    } else if staff < 750 && (turnover <= 150_000_000 || balance <= 129_000_000) {
        Size::SmallMidCap
    } else {
        Size::Larger
    }
}
