//! Rules with nested exceptions, and the trace that explains them.

use super::cond::weakened;
use super::{Basis, Cite, Cond, Fact, Facts, Guide, Truth, View};
use std::collections::BTreeSet;

/// A provision: holds when [`when`](Self::when) does, unless an exception holds. Exceptions are rules and may have
/// exceptions of their own.
#[derive(Debug)]
pub struct Rule<F: Fact, I: Copy + 'static> {
    /// Stable name.
    pub id: I,
    /// Where it is written.
    pub cite: Cite,
    /// On what it rests.
    pub basis: Basis,
    /// Guidance that explains it.
    pub guide: &'static [Guide],
    /// Its condition.
    pub when: Cond<F, I>,
    /// Rules that take it away.
    pub unless: &'static [Rule<F, I>],
}

/// Why a rule came out as it did.
#[derive(Clone, Debug, PartialEq)]
pub struct Trace<F, I> {
    /// The rule.
    pub id: I,
    /// The provision.
    pub cite: Cite,
    /// Its outcome, exceptions included.
    pub truth: Truth,
    /// The firmest basis on which the outcome can be reached.
    pub basis: Basis,
    /// Facts that decided it.
    pub because: BTreeSet<F>,
    /// The exceptions, in order.
    pub exceptions: Vec<Trace<F, I>>,
    /// Facts that can still change it, none when settled.
    pub missing: BTreeSet<F>,
}

impl<F: Fact, I: Copy> Rule<F, I> {
    /// Its outcome, exceptions included.
    pub fn truth(&self, facts: &impl Facts<F>, view: View) -> Truth {
        let mut truth = self.when.truth(facts, view);
        for exception in self.unless {
            if truth.is_no() {
                break;
            }
            // An exception is judged by what is shown in full: its own open exceptions keep it open.
            let mut taken = exception.truth(
                facts,
                View {
                    strict: false,
                    ..view
                },
            );
            if view.strict && taken.is_open() {
                taken = Truth::No;
            }
            truth = truth.min(taken.negate());
        }
        weakened(truth, self.basis, view)
    }

    /// The firmest basis on which the same settled outcome is reached.
    pub fn basis_of_outcome(&self, facts: &impl Facts<F>) -> Basis {
        let truth = self.truth(facts, View::FULL);
        Basis::ALL
            .into_iter()
            .find(|&weakest| {
                self.truth(
                    facts,
                    View {
                        weakest,
                        strict: false,
                    },
                ) == truth
            })
            .unwrap_or(Basis::OurReading)
    }

    /// Collect the facts that decided the outcome.
    pub fn because(&self, facts: &impl Facts<F>, into: &mut BTreeSet<F>) {
        if self.truth(facts, View::FULL).is_no() && !self.when.truth(facts, View::FULL).is_no() {
            let taken = |e: &&Self| e.truth(facts, View::FULL).is_yes();
            self.unless
                .iter()
                .filter(taken)
                .for_each(|e| e.because(facts, into));
        } else {
            self.when.because(facts, into);
        }
    }

    /// Collect the facts that can still change the outcome.
    pub fn missing(&self, facts: &impl Facts<F>, into: &mut BTreeSet<F>) {
        if self.truth(facts, View::FULL).settled() {
            return;
        }
        self.when.missing(facts, into);
        self.unless.iter().for_each(|e| e.missing(facts, into));
    }

    /// Apply the rule and say why.
    pub fn trace(&self, facts: &impl Facts<F>) -> Trace<F, I> {
        let (mut because, mut missing) = (BTreeSet::new(), BTreeSet::new());
        self.because(facts, &mut because);
        self.missing(facts, &mut missing);
        Trace {
            id: self.id,
            cite: self.cite,
            truth: self.truth(facts, View::FULL),
            basis: self.basis_of_outcome(facts),
            because,
            exceptions: self.unless.iter().map(|e| e.trace(facts)).collect(),
            missing,
        }
    }

    /// Collect every fact that the rule or its exceptions mention.
    pub fn facts(&self, into: &mut BTreeSet<F>) {
        self.when.facts(into);
        self.unless.iter().for_each(|e| e.facts(into));
    }

    /// Visit this rule, its exceptions and every rule it refers to.
    pub fn rules(&'static self, visit: &mut dyn FnMut(&'static Self)) {
        visit(self);
        self.when.rules(visit);
        self.unless.iter().for_each(|e| e.rules(visit));
    }
}
