//! What to ask for next: conditions first, exceptions once there is something to except from.

use super::memo::ByRule;
use super::{Cond, Fact, FactSet, Facts, Id, Rule, RuleKey, Truth, View};
use std::cell::RefCell;

/// A search for what to ask: many rules refer to the same others, so each is looked at once.
pub struct Asking<'a, F: Fact, K: Facts<F>> {
    facts: &'a K,
    /// Lists that somebody was not sure of: what they open is not asked in detail.
    unsure: FactSet<F>,
    /// Whether there is no such list, as is mostly so.
    all_sure: bool,
    /// Whether a fact can still be asked for.
    askable: &'a dyn Fn(F) -> bool,
    known: RefCell<ByRule<Found<F>>>,
}

/// How something came out, and what to ask for.
#[derive(Clone, Copy)]
struct Found<F> {
    truth: Truth,
    wanted: FactSet<F>,
}

impl<F: Fact> Found<F> {
    /// What is settled needs nothing.
    fn of(truth: Truth, wanted: FactSet<F>) -> Self {
        Self { truth, wanted: if truth.settled() { FactSet::new() } else { wanted } }
    }
}

impl<'a, F: Fact, K: Facts<F>> Asking<'a, F, K> {
    /// What is known, the facts of lists that somebody was not sure of, and which facts can still be asked for.
    pub fn new(facts: &'a K, unsure: FactSet<F>, askable: &'a dyn Fn(F) -> bool) -> Self {
        Self { facts, unsure, all_sure: unsure.is_empty(), askable, known: RefCell::default() }
    }

    /// The facts to ask for on a rule now: those that it [misses](Rule::survey), but
    /// - none of an exception as long as the condition that it takes away is not met and can still be asked for: an exception of
    ///   what may never be there would be asked in vain;
    /// - nothing more of conditions that hold together, where one of them turns alone on a list that somebody was not sure of.
    ///   It stays open, and the report tells what would settle it.
    pub fn rule<I: Id>(&self, rule: &Rule<F, I>) -> FactSet<F> {
        self.of_rule(rule, 0, true).wanted
    }

    /// As [`rule`](Self::rule), for a condition.
    pub fn condition<I: Id>(&self, cond: &Cond<F, I>) -> FactSet<F> {
        self.of(cond, 0).wanted
    }

    /// Whether something turns alone on lists that somebody was not sure of.
    fn stuck(&self, wanted: &FactSet<F>) -> bool {
        !self.all_sure && wanted.within(&self.unsure) && !wanted.is_empty()
    }

    fn of_rule<I: Id>(&self, rule: &Rule<F, I>, case: usize, exceptions_wait: bool) -> Found<F> {
        let key = RuleKey::of_rule(rule, case);
        if let Some(found) = exceptions_wait.then(|| self.known.borrow().get(key).copied()).flatten() {
            return found;
        }
        let view = View { case, ..View::FULL };
        if let truth @ (Truth::Yes | Truth::No) = rule.truth(self.facts, view) {
            return Found { truth, wanted: FactSet::new() };
        }
        let Found { mut truth, mut wanted } = self.of(&rule.when, case);
        if !truth.is_no() {
            let view = View { case, ..View::ESTABLISHED };
            let due = !exceptions_wait
                || truth.is_yes()
                || rule.when.truth(self.facts, view).is_yes()
                || !self.stuck(&wanted) && !wanted.iter().any(self.askable);
            for exception in rule.unless {
                // What takes an exception away again spares all questions on it, so it may come first.
                let found = self.of_rule(exception, case, false);
                truth = truth.min(found.truth.negate());
                if due {
                    wanted.absorb(&found.wanted);
                }
            }
        }
        let found = Found::of(truth, wanted);
        if exceptions_wait {
            self.known.borrow_mut().put(key, found);
        }
        found
    }

    fn of<I: Id>(&self, cond: &Cond<F, I>, case: usize) -> Found<F> {
        match *cond {
            Cond::Is(fact) => {
                let fact = fact.of_case(case);
                Found::of(self.facts.get(fact), FactSet::from_iter([fact]))
            }
            Cond::Not(cond) => {
                let found = self.of(cond, case);
                Found { truth: found.truth.negate(), ..found }
            }
            Cond::Per(_, cond) => self.of(cond, case),
            Cond::Unsettled(cond) => {
                let found = self.of(cond, case);
                Found { truth: found.truth.min(Truth::Unknown), ..found }
            }
            Cond::For(case, cond) => {
                let key = RuleKey::of_case(cond, case);
                let known = self.known.borrow().get(key).copied();
                known.unwrap_or_else(|| {
                    let found = self.of(cond, case);
                    self.known.borrow_mut().put(key, found);
                    found
                })
            }
            Cond::Holds(rule) => self.of_rule(rule, case, true),
            Cond::Met(rule) => self.of(&rule.when, case),
            Cond::Any(conds) => {
                let mut any = Found { truth: Truth::No, wanted: FactSet::new() };
                for cond in conds {
                    let found = self.of(cond, case);
                    any.truth = any.truth.max(found.truth);
                    any.wanted.absorb(&found.wanted);
                }
                Found::of(any.truth, any.wanted)
            }
            Cond::All(conds) => {
                let (mut truth, mut wanted, mut stuck) = (Truth::Yes, FactSet::new(), None);
                for cond in conds {
                    let found = self.of(cond, case);
                    truth = truth.min(found.truth);
                    if truth.is_no() {
                        break;
                    }
                    wanted.absorb(&found.wanted);
                    if self.stuck(&found.wanted) {
                        stuck = stuck.or(Some(found.wanted));
                    }
                }
                Found::of(truth, stuck.unwrap_or(wanted))
            }
        }
    }
}
