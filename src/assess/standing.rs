//! How every tier stands, from the lowest to the highest: what the ladder shows. Needs no report.

use super::tier::{Outcomes, TierRange};
use crate::engine::{Date, Facts, Truth};
use crate::law::{Fact, Tier};

/// How a tier stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rung {
    /// Ruled out.
    Out,
    /// Still possible.
    Possible,
    /// Its provisions apply beside those of a higher tier.
    Beside,
    /// Its provisions may apply beside those of a higher tier.
    MayBeside,
    /// The conditions of its provisions are all met.
    Established,
    /// No further answer can change it.
    Settled,
}

/// The tier range, and how every tier stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// What the answers still allow.
    pub range: TierRange,
    /// Each tier, from low to high.
    pub rungs: Vec<(Tier, Rung)>,
}

/// How every tier stands on a day.
pub fn standing(facts: &impl Facts<Fact>, as_of: Date) -> Standing {
    let outcomes = Outcomes::of(facts);
    let range = outcomes.range(as_of);
    let rungs = Tier::ALL.iter().map(|&tier| (tier, rung(tier, &range, &outcomes, as_of))).collect();
    Standing { range, rungs }
}

fn rung(tier: Tier, range: &TierRange, outcomes: &Outcomes, as_of: Date) -> Rung {
    let any = |is: fn(Truth, bool) -> bool| {
        outcomes.each(as_of).any(|(of, truth, established)| of == tier && is(truth, established))
    };
    if tier > range.highest {
        Rung::Out
    } else if range.lowest == range.highest && tier == range.lowest {
        Rung::Settled
    } else if range.established == Some(tier) {
        Rung::Established
    } else if Some(tier) < range.established && any(|truth, established| truth.is_yes() || established) {
        Rung::Beside
    } else if tier >= range.lowest {
        Rung::Possible
    } else if any(|truth, _| truth.is_open()) {
        Rung::MayBeside
    } else {
        Rung::Out
    }
}
