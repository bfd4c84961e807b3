//! The tier of a system, as a range, and the class of a model.

use crate::engine::{Basis, Date, FactSet, Facts, Mentions, Truth, Verdicts, View, ids};
use crate::law::{AI_SYSTEM, APPLIES, FINDINGS, Fact, Finding, GPAI_PROVIDER, OPEN_SOURCE, SCOPE, SYSTEMIC, Tier};
use serde::Serialize;
use std::sync::OnceLock;

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
    /// The highest tier that the text alone still allows, neither guidance nor our reading counting.
    pub highest_by_text: Tier,
}

/// The tier range on a day. Provisions that were not law on that day do not count.
pub fn tier_range(facts: &impl Facts<Fact>, as_of: Date) -> TierRange {
    Outcomes::of(facts).range(as_of)
}

/// How the rules behind a tier came out, in every view.
#[derive(Clone, Debug)]
pub(super) struct Outcomes {
    ai_system: Verdicts,
    scope: Verdicts,
    exclusions: Vec<Verdicts>,
    applies: Verdicts,
    open_source: Verdicts,
    findings: Vec<Verdicts>,
}

/// The outcome of a rule, and whether it is established.
#[derive(Clone, Copy, Debug)]
struct Outcome {
    truth: Truth,
    established: bool,
}

impl Outcome {
    /// As far as the basis counts.
    const fn of(verdicts: Verdicts, weakest: Basis) -> Self {
        let established = verdicts.at(View { weakest, ..View::ESTABLISHED }).is_yes();
        Self { truth: verdicts.at(View { weakest, ..View::FULL }), established }
    }
}

impl Outcomes {
    /// Look at every rule.
    pub(super) fn of(facts: &impl Facts<Fact>) -> Self {
        Self {
            ai_system: AI_SYSTEM.verdicts(facts),
            scope: SCOPE.verdicts(facts),
            exclusions: APPLIES.unless.iter().map(|exclusion| exclusion.verdicts(facts)).collect(),
            applies: APPLIES.verdicts(facts),
            open_source: OPEN_SOURCE.verdicts(facts),
            findings: FINDINGS.iter().map(|finding| finding.rule.verdicts(facts)).collect(),
        }
    }

    /// The same where something else is supposed of some facts: what turns on none of these is taken over. Nothing where no rule does.
    pub(super) fn supposing(&self, facts: &impl Facts<Fact>, changed: &FactSet<Fact>) -> Option<Self> {
        static MENTIONED: OnceLock<Vec<FactSet<Fact>>> = OnceLock::new();
        let grounds = || [&AI_SYSTEM, &SCOPE, &APPLIES, &OPEN_SOURCE].into_iter().chain(APPLIES.unless);
        let rules = || grounds().chain(FINDINGS.iter().map(|finding| finding.rule));
        let mentioned = MENTIONED.get_or_init(|| {
            let mut mentions = Mentions::default();
            rules().map(|rule| mentions.of_rule(rule)).collect()
        });
        if !mentioned.iter().any(|facts| facts.meets(changed)) {
            return None;
        }
        let mut other = self.clone();
        let Self { ai_system, scope, exclusions, applies, open_source, findings } = &mut other;
        let slots = [ai_system, scope, applies, open_source].into_iter().chain(exclusions).chain(findings);
        for ((slot, rule), mentioned) in slots.zip(rules()).zip(mentioned) {
            if mentioned.meets(changed) {
                *slot = rule.verdicts(facts);
            }
        }
        Some(other)
    }

    /// The tier range, with its basis.
    pub(super) fn range(&self, as_of: Date) -> TierRange {
        let (lowest, established, highest) = self.bounds(as_of, Basis::OurReading);
        let by = |weakest: Basis| {
            let (low, _, high) = self.bounds(as_of, weakest);
            (low, high)
        };
        let by_text = by(Basis::Regulation);
        let reached = |basis: &Basis| {
            let bounds = if *basis == Basis::Regulation { by_text } else { by(*basis) };
            bounds == (lowest, highest)
        };
        let basis = Basis::ALL.into_iter().find(reached).unwrap_or(Basis::OurReading);
        TierRange { lowest, established, highest, settled: lowest == highest, basis, highest_by_text: by_text.1 }
    }

    /// Lowest, established and highest tier, as far as the basis counts.
    pub(super) fn bounds(&self, as_of: Date, weakest: Basis) -> (Tier, Option<Tier>, Tier) {
        let view = View { weakest, ..View::FULL };
        let Outcome { truth: applies, established: applies_established } = Outcome::of(self.applies, weakest);
        let open_source = self.open_source.at(view);
        if applies.is_no() {
            // What is no AI system is that first, whatever else keeps the Regulation away.
            return match self.ai_system.at(view) {
                Truth::No => (Tier::NotAiSystem, Some(Tier::NotAiSystem), Tier::NotAiSystem),
                Truth::Yes => (Tier::OutOfScope, Some(Tier::OutOfScope), Tier::OutOfScope),
                Truth::Unknown => (Tier::OutOfScope, None, Tier::NotAiSystem),
            };
        }
        let (mut sure, mut met, mut possible) = (None, None, None);
        for (tier, outcome) in self.counted(as_of, weakest) {
            if !outcome.truth.is_no() {
                possible = possible.max(Some(tier));
            }
            if outcome.truth.is_yes() && applies.is_yes() {
                sure = sure.max(Some(tier));
            }
            if outcome.established && applies_established {
                met = met.max(Some(tier));
            }
        }
        let nothing_found = if open_source.is_yes() { Tier::OutOfScope } else { Tier::Minimal };
        let lowest = sure.unwrap_or_else(|| {
            if !open_source.is_no() {
                Tier::OutOfScope
            } else if applies.is_open() {
                self.lowest_outside(view)
            } else {
                Tier::Minimal
            }
        });
        let highest = possible.unwrap_or_else(|| {
            // Released openly, it is outside if it is an AI system, and else none: the higher of the two.
            let none = applies.is_open() && self.ai_system.at(view).is_open();
            if none { nothing_found.max(Tier::NotAiSystem) } else { nothing_found }
        });
        let established = if lowest == highest {
            Some(lowest)
        } else {
            // Where every provision is closed, only an exception from the Regulation as a whole can be open.
            met.or((applies_established && possible.is_none()).then_some(nothing_found))
        };
        (lowest, established, highest)
    }

    /// The lower of the two lowest tiers that is still possible, where it is open whether the Regulation applies.
    fn lowest_outside(&self, view: View) -> Tier {
        let only_definition_open =
            self.scope.at(view).is_yes() && self.exclusions.iter().all(|exclusion| exclusion.at(view).is_no());
        if only_definition_open { Tier::NotAiSystem } else { Tier::OutOfScope }
    }

    /// How each tier fares by itself: those of the findings that lead to one and were law on the day, as far as the
    /// Regulation applies at all.
    pub(super) fn each(&self, as_of: Date) -> impl Iterator<Item = (Tier, Truth, bool)> {
        let Outcome { truth: applies, established } = Outcome::of(self.applies, Basis::OurReading);
        self.counted(as_of, Basis::OurReading)
            .map(move |(tier, own)| (tier, own.truth.min(applies), own.established && established))
    }

    /// The findings that lead to a tier and were law on the day.
    fn counted(&self, as_of: Date, weakest: Basis) -> impl Iterator<Item = (Tier, Outcome)> {
        let law = move |finding: &Finding| finding.applies.at(as_of).is_some();
        FINDINGS
            .iter()
            .zip(&self.findings)
            .filter(move |(finding, _)| law(finding))
            .filter_map(move |(finding, outcome)| Some((finding.tier?, Outcome::of(*outcome, weakest))))
    }
}

ids! {
    /// The class of a model, beside the tier of a system.
    pub enum GpaiLevel {
        /// No provider of a general-purpose AI model.
        None = "none",
        /// Provider of a general-purpose AI model.
        Gpai = "gpai",
        /// The model has systemic risk.
        GpaiSystemic = "gpai-systemic",
    }
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

/// The class of the model.
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
    let established = (settled || met > GpaiLevel::None).then_some(if settled { lowest } else { met });
    GpaiRange { lowest, established, highest, settled }
}
