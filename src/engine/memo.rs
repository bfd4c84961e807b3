//! What is kept of rules that were looked at: many conditions refer to the same ones.

use super::{Cond, Fact, FactSet, Facts, Id, Rule, Survey, Verdicts};
use std::cell::RefCell;

/// What tells a rule, or a condition about another case, from the rest: where it stands in memory, and which case the facts speak
/// of. The name tells rules apart that stood in one place one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleKey {
    address: usize,
    name: usize,
    case: usize,
}

impl RuleKey {
    /// That of a rule.
    pub(super) fn of_rule<F: Fact, I: Id>(rule: &Rule<F, I>, case: usize) -> Self {
        Self { address: std::ptr::from_ref(rule).addr(), name: rule.id.place(), case }
    }

    /// That of a condition about a case.
    pub(super) fn of_case<F: Fact, I: Id>(cond: &'static Cond<F, I>, case: usize) -> Self {
        Self { address: std::ptr::from_ref(cond).addr(), name: usize::MAX, case }
    }

    /// A number that differs for most.
    fn hash(self) -> usize {
        let mixed = (self.address >> 3 ^ self.case << 9).wrapping_mul(0x9E37_79B1);
        mixed ^ mixed >> 15
    }
}

/// Something for each rule: a table of places in a list, which is looked through from where a rule should stand.
#[derive(Clone, Debug)]
pub(super) struct ByRule<T> {
    /// The places, from 1; 0 where there is none. Their number is a power of two, at most half of them taken.
    places: Vec<u16>,
    list: Vec<(RuleKey, T)>,
}

impl<T> Default for ByRule<T> {
    fn default() -> Self {
        Self { places: Vec::new(), list: Vec::new() }
    }
}

impl<T> ByRule<T> {
    pub(super) fn get(&self, key: RuleKey) -> Option<&T> {
        self.list.get(self.find(key)?).map(|(_, value)| value)
    }

    fn get_mut(&mut self, key: RuleKey) -> Option<&mut T> {
        let place = self.find(key)?;
        self.list.get_mut(place).map(|(_, value)| value)
    }

    fn find(&self, key: RuleKey) -> Option<usize> {
        let mut at = key.hash();
        loop {
            let place = usize::from(*self.places.get(at & self.places.len().wrapping_sub(1))?).checked_sub(1)?;
            if self.list.get(place)?.0 == key {
                return Some(place);
            }
            at += 1;
        }
    }

    /// Keep something of a rule of which nothing is kept.
    pub(super) fn put(&mut self, key: RuleKey, value: T) {
        self.list.push((key, value));
        if self.list.len() * 2 > self.places.len() {
            self.sort_in();
        } else {
            self.place(key, self.list.len());
        }
    }

    fn place(&mut self, key: RuleKey, place: usize) {
        let (mut at, last) = (key.hash(), self.places.len().wrapping_sub(1));
        while let Some(slot) = self.places.get_mut(at & last) {
            if *slot == 0 {
                *slot = u16::try_from(place).unwrap_or_default();
                return;
            }
            at += 1;
        }
    }

    fn sort_in(&mut self) {
        let room = (self.list.len() * 4).next_power_of_two().max(64);
        self.places.clear();
        self.places.resize(room, 0);
        for place in 0..self.list.len() {
            if let Some(&(key, _)) = self.list.get(place) {
                self.place(key, place + 1);
            }
        }
    }

    fn retain(&mut self, stays: &dyn Fn(RuleKey) -> bool) {
        let before = self.list.len();
        self.list.retain(|(key, _)| stays(*key));
        if self.list.len() != before {
            self.sort_in();
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
    /// How a rule came out, if that is kept.
    pub fn verdicts(&self, rule: RuleKey, negated: bool) -> Option<Verdicts> {
        *self.values.borrow().get(rule).copied()?.of(negated)
    }

    pub(super) fn keep_verdicts(&self, rule: RuleKey, negated: bool, verdicts: Verdicts) {
        let mut all = self.values.borrow_mut();
        if let Some(values) = all.get_mut(rule) {
            *values.of(negated) = Some(verdicts);
        } else {
            let mut values = Values::default();
            *values.of(negated) = Some(verdicts);
            all.put(rule, values);
        }
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
}

/// How a rule comes out, looked at once where that is kept.
pub(super) fn verdicts_once<F: Fact, K: Facts<F>>(
    facts: &K,
    rule: RuleKey,
    negated: bool,
    look: impl FnOnce() -> Verdicts,
) -> Verdicts {
    let Some(memo) = facts.memo() else { return look() };
    if let Some(known) = memo.verdicts(rule, negated).or_else(|| facts.taken_over(rule, negated)) {
        return known;
    }
    let verdicts = look();
    memo.keep_verdicts(rule, negated, verdicts);
    verdicts
}

/// The same with reasons.
pub(super) fn surveyed_once<F: Fact, K: Facts<F>>(
    facts: &K,
    rule: RuleKey,
    look: impl FnOnce() -> Survey<F>,
) -> Survey<F> {
    let Some(memo) = facts.memo() else { return look() };
    memo.survey(rule).unwrap_or_else(|| {
        let survey = look();
        memo.keep_survey(rule, survey);
        survey
    })
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
    pub fn stays(&self, rule: RuleKey, changed: &FactSet<F>) -> bool {
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
        let key = RuleKey::of_rule(rule, case);
        if let Some(known) = self.0.get(key) {
            return *known;
        }
        let mut facts = FactSet::new();
        self.collect(&rule.when, case, &mut facts);
        for exception in rule.unless {
            facts.absorb(&self.rule_of_case(exception, case));
        }
        self.0.put(key, facts);
        facts
    }

    fn of_case<I: Id>(&mut self, cond: &'static Cond<F, I>, case: usize) -> FactSet<F> {
        let key = RuleKey::of_case(cond, case);
        if let Some(known) = self.0.get(key) {
            return *known;
        }
        let mut facts = FactSet::new();
        self.collect(cond, case, &mut facts);
        self.0.put(key, facts);
        facts
    }

    fn collect<I: Id>(&mut self, cond: &Cond<F, I>, case: usize, into: &mut FactSet<F>) {
        match *cond {
            Cond::Is(fact) => into.insert(fact.of_case(case)),
            Cond::Not(cond) | Cond::Per(_, cond) | Cond::Unsettled(cond) => self.collect(cond, case, into),
            Cond::All(conds) | Cond::Any(conds) => conds.iter().for_each(|cond| self.collect(cond, case, into)),
            Cond::Holds(rule) => into.absorb(&self.rule_of_case(rule, case)),
            Cond::Met(rule) => self.collect(&rule.when, case, into),
            Cond::For(case, cond) => into.absorb(&self.of_case(cond, case)),
        }
    }
}
