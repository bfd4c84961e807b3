//! The tier of a system, as a range, and the class of a model.

use crate::engine::{Basis, Date, Facts, Truth, View};
use crate::law::{
    AI_SYSTEM, APPLIES, FINDINGS, Fact, Finding, GPAI_PROVIDER, OPEN_SOURCE, SCOPE, SYSTEMIC, Tier,
};
use serde::Serialize;

/// What the answers still allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct TierRange {
    /// The lowest tier that the answers still allow.
    pub lowest: Tier,
    /// The tier of the provisions whose own conditions are all met. An exception that is still open counts as not
    /// shown. `None` where nothing is established: never "minimal" for want of answers.
    pub established: Option<Tier>,
    /// The highest tier that the answers still allow.
    pub highest: Tier,
    /// Whether further answers can no longer change it.
    pub settled: bool,
    /// The firmest basis on which this range is reached: weaker than the Regulation where a "no" rests on guidance or
    /// on our reading.
    pub basis: Basis,
}

/// The tier range on a day. Provisions that were not law on that day do not count.
pub fn tier_range(facts: &impl Facts<Fact>, as_of: Date) -> TierRange {
    let (lowest, highest) = bounds(facts, as_of, Basis::OurReading);
    let basis = Basis::ALL
        .into_iter()
        .find(|&weakest| bounds(facts, as_of, weakest) == (lowest, highest))
        .unwrap_or(Basis::OurReading);
    let settled = lowest == highest;
    TierRange {
        lowest,
        established: established(facts, as_of, lowest, highest),
        highest,
        settled,
        basis,
    }
}

/// The findings that lead to a tier and were law on the day.
fn counted(as_of: Date) -> impl Iterator<Item = (&'static Finding, Tier)> {
    FINDINGS
        .iter()
        .filter(move |f| f.applies.at(as_of).is_some())
        .filter_map(|f| Some((f, f.tier?)))
}

fn bounds(facts: &impl Facts<Fact>, as_of: Date, weakest: Basis) -> (Tier, Tier) {
    let view = View {
        weakest,
        strict: false,
    };
    let applies = APPLIES.truth(facts, view);
    if applies.is_no() {
        let outside = outside(facts, view);
        return (outside, outside);
    }
    let (mut sure, mut possible) = (None, None);
    for (finding, tier) in counted(as_of) {
        let truth = finding.rule.truth(facts, view);
        if !truth.is_no() {
            possible = possible.max(Some(tier));
        }
        if truth.is_yes() && applies.is_yes() {
            sure = sure.max(Some(tier));
        }
    }
    let open_source = OPEN_SOURCE.truth(facts, view);
    let nothing_found = if open_source.is_yes() {
        Tier::OutOfScope
    } else {
        Tier::Minimal
    };
    let lowest = sure.unwrap_or_else(|| {
        if applies.is_open() {
            lowest_outside(facts, view)
        } else if open_source.is_no() {
            Tier::Minimal
        } else {
            Tier::OutOfScope
        }
    });
    (lowest, possible.unwrap_or(nothing_found))
}

/// Which of the two lowest tiers holds where the Regulation does not apply.
fn outside(facts: &impl Facts<Fact>, view: View) -> Tier {
    let out = SCOPE.truth(facts, view).is_no()
        || APPLIES
            .unless
            .iter()
            .any(|exclusion| exclusion.truth(facts, view).is_yes())
        || OPEN_SOURCE.truth(facts, view).is_yes();
    if AI_SYSTEM.truth(facts, view).is_no() && !out {
        Tier::NotAiSystem
    } else {
        Tier::OutOfScope
    }
}

/// The lower of the two lowest tiers that is still possible, where it is open whether the Regulation applies.
fn lowest_outside(facts: &impl Facts<Fact>, view: View) -> Tier {
    let only_definition_open = SCOPE.truth(facts, view).is_yes()
        && APPLIES
            .unless
            .iter()
            .all(|exclusion| exclusion.truth(facts, view).is_no());
    if only_definition_open {
        Tier::NotAiSystem
    } else {
        Tier::OutOfScope
    }
}

fn established(facts: &impl Facts<Fact>, as_of: Date, lowest: Tier, highest: Tier) -> Option<Tier> {
    if lowest == highest {
        return Some(lowest);
    }
    if !APPLIES.truth(facts, View::ESTABLISHED).is_yes() {
        return None;
    }
    let met = counted(as_of).filter(|(f, _)| f.rule.truth(facts, View::ESTABLISHED).is_yes());
    met.map(|(_, tier)| tier).max().or_else(|| {
        let all_closed = counted(as_of).all(|(f, _)| f.rule.truth(facts, View::FULL).is_no());
        all_closed.then_some(Tier::Minimal)
    })
}

/// The class of a model, beside the tier of a system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum GpaiLevel {
    /// No provider of a general-purpose AI model.
    None,
    /// Provider of a general-purpose AI model.
    Gpai,
    /// The model has systemic risk.
    GpaiSystemic,
}

/// What the answers still allow for the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct GpaiRange {
    /// The lowest class that the answers still allow.
    pub lowest: GpaiLevel,
    /// The class whose own conditions are all met, an open exception not counting; `None` where nothing is established.
    pub established: Option<GpaiLevel>,
    /// The highest class that the answers still allow.
    pub highest: GpaiLevel,
    /// Whether further answers can no longer change it.
    pub settled: bool,
}

/// The class of the model on a day.
pub fn gpai_range(facts: &impl Facts<Fact>) -> GpaiRange {
    let level = |view: View, reached: fn(Truth) -> bool| {
        if reached(SYSTEMIC.truth(facts, view)) {
            GpaiLevel::GpaiSystemic
        } else if reached(GPAI_PROVIDER.truth(facts, view)) {
            GpaiLevel::Gpai
        } else {
            GpaiLevel::None
        }
    };
    let lowest = level(View::FULL, Truth::is_yes);
    let highest = level(View::FULL, |truth| !truth.is_no());
    let met = level(View::ESTABLISHED, Truth::is_yes);
    let settled = lowest == highest;
    let established =
        (settled || met > GpaiLevel::None).then_some(if settled { lowest } else { met });
    GpaiRange {
        lowest,
        established,
        highest,
        settled,
    }
}
