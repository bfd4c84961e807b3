//! What is kept of rules that were looked at: many conditions refer to the same ones.

use super::{Cond, Fact, FactSet, Id, Rule, Survey, Verdicts};
use std::cell::RefCell;

/// What tells a rule from others: its name, by the place among all, and where it stands in memory, as a few rules share a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleKey {
    pub(super) name: usize,
    pub(super) address: usize,
}

/// Something for each rule. Of rules that share a name the last one looked at has it.
#[derive(Clone, Debug)]
pub(super) struct ByRule<T>(Vec<Option<(usize, T)>>);

impl<T> Default for ByRule<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> ByRule<T> {
    pub(super) fn get(&self, key: RuleKey) -> Option<&T> {
        let (address, value) = self.0.get(key.name)?.as_ref()?;
        (*address == key.address).then_some(value)
    }

    pub(super) fn put(&mut self, key: RuleKey, value: T) {
        if self.0.len() <= key.name {
            self.0.resize_with(key.name + 1, || None);
        }
        if let Some(slot) = self.0.get_mut(key.name) {
            *slot = Some((key.address, value));
        }
    }

    fn retain(&mut self, stays: &dyn Fn(RuleKey) -> bool) {
        for (name, slot) in self.0.iter_mut().enumerate() {
            if slot.as_ref().is_some_and(|&(address, _)| !stays(RuleKey { name, address })) {
                *slot = None;
            }
        }
    }
}

/// The value of a rule where it stands plainly, and where it stands in something that is negated.
#[derive(Clone, Copy, Debug, Default)]
struct Values {
    plain: Option<Verdicts>,
    negated: Option<Verdicts>,
}

impl Values {
    fn of(&mut self, negated: bool) -> &mut Option<Verdicts> {
        if negated { &mut self.negated } else { &mut self.plain }
    }
}

/// How rules came out for some facts.
#[derive(Clone, Debug)]
pub struct Memo<F: Fact> {
    values: RefCell<ByRule<Values>>,
    surveys: RefCell<ByRule<Survey<F>>>,
}

impl<F: Fact> Default for Memo<F> {
    fn default() -> Self {
        Self { values: RefCell::default(), surveys: RefCell::default() }
    }
}

impl<F: Fact> Memo<F> {
    pub(super) fn verdicts(&self, rule: RuleKey, negated: bool) -> Option<Verdicts> {
        *self.values.borrow().get(rule).copied()?.of(negated)
    }

    pub(super) fn keep_verdicts(&self, rule: RuleKey, negated: bool, verdicts: Verdicts) {
        let mut all = self.values.borrow_mut();
        let mut values = all.get(rule).copied().unwrap_or_default();
        *values.of(negated) = Some(verdicts);
        all.put(rule, values);
    }

    pub(super) fn survey(&self, rule: RuleKey) -> Option<Survey<F>> {
        self.surveys.borrow().get(rule).copied()
    }

    pub(super) fn keep_survey(&self, rule: RuleKey, survey: Survey<F>) {
        self.surveys.borrow_mut().put(rule, survey);
    }

    /// Forget all that turns on facts of which something else is known now.
    pub fn forget(&mut self, changed: &FactSet<F>, mentions: &Mentions<F>) {
        if !changed.is_empty() {
            let stays = |rule| mentions.stays(rule, changed);
            self.values.get_mut().retain(&stays);
            self.surveys.get_mut().retain(&stays);
        }
    }

    /// The values, without reasons, as far as they do not turn on facts of which something else is supposed.
    #[must_use]
    pub fn supposing(&self, changed: &FactSet<F>, mentions: &Mentions<F>) -> Self {
        let mut memo = Self { values: self.values.clone(), surveys: RefCell::default() };
        memo.forget(changed, mentions);
        memo
    }
}

/// The facts that rules mention, with their exceptions and all that they refer to: each is looked at once.
#[derive(Debug)]
pub struct Mentions<F: Fact>(ByRule<FactSet<F>>);

impl<F: Fact> Default for Mentions<F> {
    fn default() -> Self {
        Self(ByRule::default())
    }
}

impl<F: Fact> Mentions<F> {
    /// Whether a rule is known to mention none of these facts.
    fn stays(&self, rule: RuleKey, changed: &FactSet<F>) -> bool {
        self.0.get(rule).is_some_and(|facts| !facts.meets(changed))
    }

    /// The facts of a rule and of its exceptions.
    pub fn of_rule<I: Id>(&mut self, rule: &Rule<F, I>) -> FactSet<F> {
        self.rule_of_case(rule, 0)
    }

    /// The facts of a condition.
    pub fn of<I: Id>(&mut self, cond: &Cond<F, I>) -> FactSet<F> {
        let mut facts = FactSet::new();
        self.collect(cond, 0, &mut facts);
        facts
    }

    fn rule_of_case<I: Id>(&mut self, rule: &Rule<F, I>, case: usize) -> FactSet<F> {
        if let Some(known) = self.0.get(rule.key()).filter(|_| case == 0) {
            return *known;
        }
        let mut facts = FactSet::new();
        self.collect(&rule.when, case, &mut facts);
        for exception in rule.unless {
            facts.absorb(&self.rule_of_case(exception, case));
        }
        if case == 0 {
            self.0.put(rule.key(), facts);
        }
        facts
    }

    fn collect<I: Id>(&mut self, cond: &Cond<F, I>, case: usize, into: &mut FactSet<F>) {
        match *cond {
            Cond::Is(fact) => into.insert(fact.of_case(case)),
            Cond::Not(cond) | Cond::Per(_, cond) | Cond::Unsettled(cond) => self.collect(cond, case, into),
            Cond::All(conds) | Cond::Any(conds) => conds.iter().for_each(|cond| self.collect(cond, case, into)),
            Cond::Holds(rule) => into.absorb(&self.rule_of_case(rule, case)),
            Cond::Met(rule) => self.collect(&rule.when, case, into),
            Cond::For(case, cond) => self.collect(cond, case, into),
        }
    }
}
