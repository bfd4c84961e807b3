//! How mature the management of AI is: five levels for each theme of the standard, from ratings and evidence, and what the next level takes.
//!
//! INTERPRETATION: ISO/IEC 42001 knows no levels of maturity. These five, their names and their bounds are our choice; scales that rate processes
//! were the inspiration and no text of theirs is here. What is chosen:
//!
//! - A theme is a clause from 4 to 10 or an objective of Annex A. Every item of it weighs the same.
//! - A theme is as far as its weakest applicable items let it be: an average would let one strong item hide a missing one. Only "begun" asks for half.
//! - Who does not know how an item stands has not begun to manage the theme: from "begun" on, every item is rated. So an item without a rating holds
//!   what is certain down, and what is possible up: it counts neither as good nor as bad.
//! - A control that is excluded with a reason does not count. Without a reason it counts as not in place.
//! - What is run for another management system and was not looked at for AI counts as partly in place.
//! - Evidence counts where something is noted. Whether it holds nobody has looked at here.
//! - Nobody is "improving" whose evaluation and improvement (clauses 9 and 10) are not defined, whatever the theme.
//! - The whole is as far as its weakest theme. Beside it stands the level that more than half of the themes reach.

use super::{Chapter, Item, Rating};
use crate::engine::ids;

ids! {
    /// How mature a theme is.
    pub enum MaturityLevel {
        /// What is done depends on who happens to do it. Every theme is at least here.
        Initial = "initial",
        /// Every applicable item is rated, and at least half of them are partly in place or better.
        Begun = "begun",
        /// Every applicable item is largely in place or better.
        Defined = "defined",
        /// The same, and something shows it for each.
        Evidenced = "evidenced",
        /// Every applicable item is fully in place with evidence, and clauses 9 and 10 are defined at least.
        Improving = "improving",
    }
}

impl MaturityLevel {
    /// Its number, from 1 to 5.
    pub const fn number(self) -> usize {
        self as usize + 1
    }

    /// The level above; none above the highest.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.number()).copied()
    }
}

ids! {
    /// What is missing of an item for a level.
    pub enum Ask {
        /// A rating, whatever it is.
        Rate = "rate",
        /// A rating, and that it is partly in place at least.
        RatePartly = "rate-partly",
        /// A rating, and that it is largely in place at least.
        RateLargely = "rate-largely",
        /// That it is partly in place.
        Partly = "partly",
        /// That it is largely in place.
        Largely = "largely",
        /// That it is fully in place.
        Fully = "fully",
        /// That evidence is noted.
        Evidence = "evidence",
        /// The reason for which it is excluded.
        Reason = "reason",
    }
}

/// What is said of an item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ItemState {
    /// How far it is in place; none where nobody said.
    pub rating: Option<Rating>,
    /// Whether evidence is noted.
    pub evidence: bool,
    /// Whether there is a reason for excluding it.
    pub reason: bool,
}

/// Something to do for the next level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextStep {
    /// With which item. For the highest level it may be one of clauses 9 and 10.
    pub item: Item,
    /// What is missing of it.
    pub ask: Ask,
}

/// Where something stands: between what is certain and what is possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reach {
    /// What is reached whatever the items are like that nobody rated.
    pub certain: MaturityLevel,
    /// What is reached where they are all fully in place, with evidence.
    pub possible: MaturityLevel,
}

impl Reach {
    /// Whether nothing is open.
    pub fn is_exact(self) -> bool {
        self.certain == self.possible
    }
}

/// How mature a theme is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeMaturity {
    /// The theme.
    pub theme: Chapter,
    /// Where it stands; none where every item is excluded with a reason.
    pub reach: Option<Reach>,
    /// How many of its items apply, as far as that is said.
    pub applicable: usize,
    /// How many of these are rated.
    pub rated: usize,
    /// What the level takes that follows on the one that is certain, in the order of the standard. All of it is needed, and nothing else.
    pub next: Vec<NextStep>,
}

impl ThemeMaturity {
    /// The level that the steps lead to.
    pub fn next_level(&self) -> Option<MaturityLevel> {
        self.reach?.certain.next()
    }
}

/// How mature every theme is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Maturity {
    /// The themes, in the order of the standard.
    pub themes: Vec<ThemeMaturity>,
}

/// How an item counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Counts {
    /// Not at all: it is excluded with a reason.
    Out,
    /// Nobody rated it.
    Unknown,
    /// As not in place: it is excluded without a reason.
    Unreasoned,
    /// So far in place, and whether evidence is noted.
    At(Degree, bool),
}

/// How far an item is in place, in the steps that levels ask for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Degree {
    Not,
    Partly,
    Largely,
    Fully,
}

impl Counts {
    fn of(state: ItemState) -> Self {
        let degree = match state.rating {
            None => return Self::Unknown,
            Some(Rating::Excluded) if state.reason => return Self::Out,
            Some(Rating::Excluded) => return Self::Unreasoned,
            Some(Rating::None) => Degree::Not,
            Some(Rating::Partly | Rating::Shared) => Degree::Partly,
            Some(Rating::Largely) => Degree::Largely,
            Some(Rating::Fully) => Degree::Fully,
        };
        Self::At(degree, state.evidence)
    }

    /// As it would be had it turned out well.
    const fn at_best(self) -> Self {
        if matches!(self, Self::Unknown) { Self::At(Degree::Fully, true) } else { self }
    }

    fn reaches(self, wanted: Degree) -> bool {
        matches!(self, Self::At(degree, _) if degree >= wanted)
    }

    fn reaches_with_evidence(self, wanted: Degree) -> bool {
        matches!(self, Self::At(degree, true) if degree >= wanted)
    }
}

/// The items of a theme that are not out, and how each counts.
type Applicable = Vec<(Item, Counts)>;

/// The level of a theme. None where nothing applies.
fn level(items: &Applicable, improves: bool) -> Option<MaturityLevel> {
    let all = |holds: &dyn Fn(Counts) -> bool| items.iter().all(|(_, counts)| holds(*counts));
    let begun = items.iter().filter(|(_, counts)| counts.reaches(Degree::Partly)).count();
    Some(match () {
        () if items.is_empty() => return None,
        () if improves && all(&|counts| counts.reaches_with_evidence(Degree::Fully)) => MaturityLevel::Improving,
        () if all(&|counts| counts.reaches_with_evidence(Degree::Largely)) => MaturityLevel::Evidenced,
        () if all(&|counts| counts.reaches(Degree::Largely)) => MaturityLevel::Defined,
        () if all(&|counts| counts != Counts::Unknown) && begun >= half(items.len()) => MaturityLevel::Begun,
        () => MaturityLevel::Initial,
    })
}

/// At least half of so many.
const fn half(of: usize) -> usize {
    of.div_ceil(2)
}

fn at_best(items: &Applicable) -> Applicable {
    items.iter().map(|(item, counts)| (*item, counts.at_best())).collect()
}

/// The clauses that make all others better.
const IMPROVING: [Chapter; 2] = [Chapter::C9, Chapter::C10];

impl Maturity {
    /// From what is said of each item.
    pub fn of(state: impl Fn(Item) -> ItemState) -> Self {
        let items_of = |theme: Chapter| -> Applicable {
            let items = Item::ALL.iter().filter(|item| item.theme() == theme);
            let counted = items.map(|item| (*item, Counts::of(state(*item))));
            counted.filter(|(_, counts)| *counts != Counts::Out).collect()
        };
        let improving: Vec<Applicable> = IMPROVING.into_iter().map(items_of).collect();
        let is_defined = |items: &Applicable| level(items, false) >= Some(MaturityLevel::Defined);
        let surely = improving.iter().all(is_defined);
        let perhaps = improving.iter().map(at_best).all(|items| is_defined(&items));
        let one = |theme: Chapter| {
            let items = items_of(theme);
            let reach = level(&items, surely)
                .zip(level(&at_best(&items), perhaps))
                .map(|(certain, possible)| Reach { certain, possible });
            let next = match reach.and_then(|reach| reach.certain.next()) {
                None | Some(MaturityLevel::Initial) => Vec::new(),
                Some(MaturityLevel::Begun) => to_begun(&items),
                Some(MaturityLevel::Defined) => to_defined(&items),
                Some(MaturityLevel::Evidenced) => {
                    asked(&items, |counts| (!counts.reaches_with_evidence(Degree::Not)).then_some(Ask::Evidence))
                }
                Some(MaturityLevel::Improving) => {
                    let own = asked(&items, |counts| (!counts.reaches(Degree::Fully)).then_some(Ask::Fully));
                    own.into_iter().chain(improving.iter().flat_map(to_defined)).collect()
                }
            };
            let rated = items.iter().filter(|(_, counts)| *counts != Counts::Unknown).count();
            ThemeMaturity { theme, reach, applicable: items.len(), rated, next }
        };
        let themes = Chapter::ALL.iter().copied().filter(|heading| heading.parent().is_none()).map(one).collect();
        Self { themes }
    }

    /// Where the whole stands: as far as its weakest theme. None where no theme has a level.
    pub fn overall(&self) -> Option<Reach> {
        self.at(|_| 0)
    }

    /// The level that more than half of the themes reach. None where no theme has one.
    pub fn median(&self) -> Option<Reach> {
        self.at(|themes| themes.saturating_sub(1) / 2)
    }

    /// The themes that hold the whole where it is for certain.
    pub fn weakest(&self) -> impl Iterator<Item = &ThemeMaturity> {
        let lowest = self.overall().map(|reach| reach.certain);
        self.themes
            .iter()
            .filter(move |theme| theme.reach.is_some() && theme.reach.map(|reach| reach.certain) == lowest)
    }

    /// The levels at a place among those of all themes, from the lowest.
    fn at(&self, place: impl Fn(usize) -> usize) -> Option<Reach> {
        let reached = || self.themes.iter().filter_map(|theme| theme.reach);
        let pick = |of: fn(Reach) -> MaturityLevel| {
            let mut levels: Vec<_> = reached().map(of).collect();
            levels.sort_unstable();
            levels.get(place(levels.len())).copied()
        };
        Some(Reach { certain: pick(|reach| reach.certain)?, possible: pick(|reach| reach.possible)? })
    }
}

/// What is missing of each item, where something is.
fn asked(items: &Applicable, ask: impl Fn(Counts) -> Option<Ask>) -> Vec<NextStep> {
    items.iter().filter_map(|(item, counts)| Some(NextStep { item: *item, ask: ask(*counts)? })).collect()
}

/// What is missing for every item to be largely in place.
fn to_defined(items: &Applicable) -> Vec<NextStep> {
    asked(items, |counts| match counts {
        Counts::Unknown => Some(Ask::RateLargely),
        Counts::Unreasoned => Some(Ask::Reason),
        _ => (!counts.reaches(Degree::Largely)).then_some(Ask::Largely),
    })
}

/// What is missing for every item to be rated and half of them to be partly in place.
///
/// Where items lack for the half, those without a rating are hoped for first, since they have to be looked at anyway; then what is not in place
/// is worked on; and only where that is not enough, exclusions get their reason, so that there are fewer items to be half of.
fn to_begun(items: &Applicable) -> Vec<NextStep> {
    let count = |wanted: &dyn Fn(Counts) -> bool| items.iter().filter(|(_, counts)| wanted(*counts)).count();
    let begun = count(&|counts| counts.reaches(Degree::Partly));
    let unknown = count(&|counts| counts == Counts::Unknown);
    let unreasoned = count(&|counts| counts == Counts::Unreasoned);
    let within_reach = items.len() - unreasoned;
    let enough = |reasons: &usize| half(items.len() - reasons) <= within_reach;
    let mut reasons = (0..=unreasoned).find(enough).unwrap_or(unreasoned);
    let lacking = half(items.len() - reasons).saturating_sub(begun);
    let mut hoped = lacking.min(unknown);
    let mut worked = lacking - hoped;
    let take = |left: &mut usize| {
        let some = *left > 0;
        *left = left.saturating_sub(1);
        some
    };
    let mut one = |counts: Counts| match counts {
        Counts::Unknown => Some(if take(&mut hoped) { Ask::RatePartly } else { Ask::Rate }),
        Counts::Unreasoned => take(&mut reasons).then_some(Ask::Reason),
        Counts::At(Degree::Not, _) => take(&mut worked).then_some(Ask::Partly),
        _ => None,
    };
    items.iter().filter_map(|(item, counts)| Some(NextStep { item: *item, ask: one(*counts)? })).collect()
}
