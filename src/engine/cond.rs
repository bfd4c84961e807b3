//! Conditions as data, so that one evaluator explains them all.

use super::{Basis, Rule, Truth};
use std::collections::BTreeSet;
use std::fmt::Debug;

/// A yes/no fact about a system, named by the law layer.
pub trait Fact: Copy + Ord + Debug + 'static {}

/// Where facts come from.
pub trait Facts<F: Fact> {
    /// What is known of a fact.
    fn get(&self, fact: F) -> Truth;
}

/// How to look at a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct View {
    /// The weakest basis that still counts. A rule that rests on less may make nothing true: its "yes" reads as
    /// unknown.
    pub weakest: Basis,
    /// Whether exceptions must be shown: then an exception that is still open does not count.
    pub strict: bool,
}

impl View {
    /// Everything counts, open exceptions keep the outcome open.
    pub const FULL: Self = Self {
        weakest: Basis::OurReading,
        strict: false,
    };
    /// Everything counts, and whoever relies on an exception must have shown it.
    pub const ESTABLISHED: Self = Self {
        weakest: Basis::OurReading,
        strict: true,
    };
}

/// A condition over facts.
#[derive(Debug)]
pub enum Cond<F: Fact, I: Copy + 'static> {
    /// The fact holds.
    Is(F),
    /// The condition does not hold.
    Not(&'static Cond<F, I>),
    /// Every condition holds.
    All(&'static [Cond<F, I>]),
    /// At least one condition holds.
    Any(&'static [Cond<F, I>]),
    /// Another rule applies, its exceptions counted.
    Holds(&'static Rule<F, I>),
    /// The condition, but only on this basis: where less counts, its "yes" is unknown. For what guidance adds to
    /// an alternative; what guidance takes away is an exception with that basis.
    Per(Basis, &'static Cond<F, I>),
}

impl<F: Fact, I: Copy> Cond<F, I> {
    /// Its value for what is known.
    pub fn truth(&self, facts: &impl Facts<F>, view: View) -> Truth {
        match *self {
            Self::Is(fact) => facts.get(fact),
            // What is negated must not be made true by dropping its exceptions: see Rule::truth.
            Self::Not(cond) => cond
                .truth(
                    facts,
                    View {
                        strict: false,
                        ..view
                    },
                )
                .negate(),
            Self::All(conds) => {
                let mut all = Truth::Yes;
                for cond in conds {
                    all = all.min(cond.truth(facts, view));
                    if all.is_no() {
                        break;
                    }
                }
                all
            }
            Self::Any(conds) => {
                let mut any = Truth::No;
                for cond in conds {
                    any = any.max(cond.truth(facts, view));
                    if any.is_yes() {
                        break;
                    }
                }
                any
            }
            Self::Holds(rule) => rule.truth(facts, view),
            Self::Per(basis, cond) => weakened(cond.truth(facts, view), basis, view),
        }
    }

    /// Collect the facts that decided a settled value, with their values.
    ///
    /// A "yes" of alternatives is decided by those that hold, a "no" of cumulative conditions by those that fail.
    pub fn because(&self, facts: &impl Facts<F>, into: &mut BTreeSet<F>) {
        let truth = self.truth(facts, View::FULL);
        match *self {
            Self::Is(fact) => {
                if truth.settled() {
                    into.insert(fact);
                }
            }
            Self::Not(cond) | Self::Per(_, cond) => cond.because(facts, into),
            Self::All(conds) | Self::Any(conds) => {
                for cond in conds {
                    if truth.is_open() || cond.truth(facts, View::FULL) == truth {
                        cond.because(facts, into);
                    }
                }
            }
            Self::Holds(rule) => rule.because(facts, into),
        }
    }

    /// Collect the facts that can still change the value. None once it is settled.
    pub fn missing(&self, facts: &impl Facts<F>, into: &mut BTreeSet<F>) {
        if self.truth(facts, View::FULL).settled() {
            return;
        }
        match *self {
            Self::Is(fact) => {
                into.insert(fact);
            }
            Self::Not(cond) | Self::Per(_, cond) => cond.missing(facts, into),
            Self::All(conds) | Self::Any(conds) => {
                conds.iter().for_each(|cond| cond.missing(facts, into))
            }
            Self::Holds(rule) => rule.missing(facts, into),
        }
    }

    /// Collect every fact the condition mentions.
    pub fn facts(&self, into: &mut BTreeSet<F>) {
        match *self {
            Self::Is(fact) => {
                into.insert(fact);
            }
            Self::Not(cond) | Self::Per(_, cond) => cond.facts(into),
            Self::All(conds) | Self::Any(conds) => conds.iter().for_each(|cond| cond.facts(into)),
            Self::Holds(rule) => rule.facts(into),
        }
    }

    /// Visit every rule that the condition refers to, and theirs.
    pub fn rules(&self, visit: &mut dyn FnMut(&'static Rule<F, I>)) {
        match *self {
            Self::Is(_) => {}
            Self::Not(cond) | Self::Per(_, cond) => cond.rules(visit),
            Self::All(conds) | Self::Any(conds) => conds.iter().for_each(|cond| cond.rules(visit)),
            Self::Holds(rule) => rule.rules(visit),
        }
    }
}

/// A "yes" that rests on less than what counts is unknown; a "no" stays.
pub(super) fn weakened(truth: Truth, basis: Basis, view: View) -> Truth {
    if basis > view.weakest {
        truth.min(Truth::Unknown)
    } else {
        truth
    }
}
