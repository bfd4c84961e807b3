//! Conditions as data, so that one evaluator explains them all.

use super::memo::{surveyed_once, verdicts_once};
use super::{Basis, FactSet, Id, Memo, Mentions, Rule, RuleKey, Truth, Verdicts};
use std::fmt::Debug;

/// A yes/no fact about a system, named by the law layer.
pub trait Fact: Copy + Ord + Debug + 'static {
    /// How places in the law are cited that the facts are of.
    type Cite: Copy + Debug + PartialEq + 'static;

    /// How places in guidance on it are named.
    type Guide: Copy + Debug + 'static;

    /// Its place among all facts, from 0, below [`FactSet::CAPACITY`].
    fn index(self) -> usize;

    /// The fact at a place.
    fn at(index: usize) -> Option<Self>;

    /// The same fact about the case that lies that many further, for facts that exist once for each of several cases.
    #[must_use]
    fn of_case(self, _further: usize) -> Self {
        self
    }
}

/// Where facts come from.
pub trait Facts<F: Fact> {
    /// What is known of a fact.
    fn get(&self, fact: F) -> Truth;

    /// How rules came out for these facts, where that is kept.
    fn memo(&self) -> Option<&Memo<F>> {
        None
    }

    /// How a rule came out for other facts that differ in nothing it turns on.
    fn taken_over(&self, _rule: RuleKey, _negated: bool) -> Option<Verdicts> {
        None
    }
}

/// A condition or a rule as it came out, with every basis counting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Survey<F: Fact> {
    /// The value.
    pub truth: Truth,
    /// The facts that decided a settled value: of alternatives those that hold, of cumulative conditions the first that
    /// fails. Where the value is open, all that is known.
    pub because: FactSet<F>,
    /// The facts that can still change the value: none once it is settled.
    pub missing: FactSet<F>,
}

impl<F: Fact> Survey<F> {
    fn of(fact: F, truth: Truth) -> Self {
        let mut survey = Self::known(truth);
        survey.note(fact, truth);
        survey
    }

    /// A part that is about one fact: what is known of it is a reason, what is not is missing.
    fn note(&mut self, fact: F, truth: Truth) {
        if truth.settled() { &mut self.because } else { &mut self.missing }.insert(fact);
    }

    /// A value without reasons.
    pub const fn known(truth: Truth) -> Self {
        Self { truth, because: FactSet::new(), missing: FactSet::new() }
    }

    fn join(&mut self, part: &Self) {
        self.because.absorb(&part.because);
        self.missing.absorb(&part.missing);
    }

    /// Once settled, nothing is missing.
    fn settle(mut self) -> Self {
        if self.truth.settled() {
            self.missing = FactSet::new();
        }
        self
    }
}

/// How to look at a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct View {
    /// The weakest basis that still counts. A rule that rests on less may make nothing true: its "yes" reads as
    /// unknown.
    pub weakest: Basis,
    /// Whether exceptions must be shown: then an exception that is still open does not count.
    pub strict: bool,
    /// Which case the facts speak of, counted from the first: see [`Cond::For`].
    pub case: usize,
}

impl View {
    /// Everything counts, open exceptions keep the outcome open.
    pub const FULL: Self = Self { weakest: Basis::OurReading, strict: false, case: 0 };
    /// Everything counts, and whoever relies on an exception must have shown it.
    pub const ESTABLISHED: Self = Self { weakest: Basis::OurReading, strict: true, case: 0 };
}

/// Where a part stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct At {
    /// Whether it is negated, an odd number of times: an exception that is open is then kept open, as dropping it would make
    /// true what the negation denies.
    pub(super) negated: bool,
    /// Which case the facts speak of.
    pub(super) case: usize,
}

impl At {
    /// Where what it negates stands, and the exceptions of a rule. What is negated twice counts as if it stood there plainly.
    pub(super) const fn within_negation(self) -> Self {
        Self { negated: !self.negated, ..self }
    }
}

/// A condition over facts.
#[derive(Debug)]
pub enum Cond<F: Fact, I: Id> {
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
    /// The own condition of another rule, its exceptions not counted.
    Met(&'static Rule<F, I>),
    /// The condition, but only on this basis: where less counts, its "yes" is unknown. For what guidance adds to
    /// an alternative; what guidance takes away is an exception with that basis.
    Per(Basis, &'static Cond<F, I>),
    /// The condition, where neither text nor guidance says whether it counts: its "yes" is unknown, whatever is answered.
    /// What rests on our reading alone closes nothing in this way: as an exception it keeps a rule open.
    Unsettled(&'static Cond<F, I>),
    /// The condition about the case that lies that many further than the one it is written for: a test that is the same
    /// for each of several cases is written once.
    For(usize, &'static Cond<F, I>),
}

impl<F: Fact, I: Id> Cond<F, I> {
    /// Its value for what is known.
    pub fn truth(&self, facts: &impl Facts<F>, view: View) -> Truth {
        self.verdicts_at(facts, At { negated: false, case: view.case }).at(view)
    }

    /// Its value in every view.
    pub fn verdicts(&self, facts: &impl Facts<F>) -> Verdicts {
        self.verdicts_at(facts, At { negated: false, case: 0 })
    }

    pub(super) fn verdicts_at(&self, facts: &impl Facts<F>, at: At) -> Verdicts {
        match *self {
            Self::Is(fact) => Verdicts::same(facts.get(fact.of_case(at.case))),
            // What is negated must not be made true by dropping its exceptions: see Rule::truth.
            Self::Not(cond) => cond.verdicts_at(facts, at.within_negation()).negate(),
            Self::All(conds) => {
                let mut all = Verdicts::YES;
                for cond in conds {
                    all = all.and(cond.verdicts_at(facts, at));
                    if all.is_no() {
                        break;
                    }
                }
                all
            }
            Self::Any(conds) => {
                let mut any = Verdicts::NO;
                for cond in conds {
                    any = any.or(cond.verdicts_at(facts, at));
                    if any.is_yes() {
                        break;
                    }
                }
                any
            }
            Self::Holds(rule) => rule.verdicts_at(facts, at),
            Self::Met(rule) => rule.when.verdicts_at(facts, at),
            Self::Per(basis, cond) => cond.verdicts_at(facts, at).resting_on(basis),
            Self::Unsettled(cond) => cond.verdicts_at(facts, at).unsettled(),
            Self::For(case, cond) => verdicts_once(facts, RuleKey::of_case(cond, case), at.negated, || {
                cond.verdicts_at(facts, At { case, ..at })
            }),
        }
    }

    /// Its value, the facts behind it, and the facts that can still change it, in one pass.
    pub fn survey(&self, facts: &impl Facts<F>) -> Survey<F> {
        self.survey_case(facts, 0)
    }

    pub(super) fn survey_case(&self, facts: &impl Facts<F>, case: usize) -> Survey<F> {
        match *self {
            Self::Is(fact) => {
                let fact = fact.of_case(case);
                Survey::of(fact, facts.get(fact))
            }
            Self::Not(cond) => {
                let survey = cond.survey_case(facts, case);
                Survey { truth: survey.truth.negate(), ..survey }
            }
            Self::All(conds) => {
                let mut all = Survey::known(Truth::Yes);
                for cond in conds {
                    if let Some((fact, truth)) = cond.of_one(facts, case) {
                        if truth.is_no() {
                            return Survey::of(fact, truth);
                        }
                        all.note(fact, truth);
                        all.truth = all.truth.min(truth);
                        continue;
                    }
                    let part = cond.survey_case(facts, case);
                    if part.truth.is_no() {
                        return part;
                    }
                    all.join(&part);
                    all.truth = all.truth.min(part.truth);
                }
                all.settle()
            }
            Self::Any(conds) => {
                let (mut any, mut holding) = (Survey::known(Truth::No), Survey::known(Truth::Yes));
                for cond in conds {
                    if let Some((fact, truth)) = cond.of_one(facts, case) {
                        if truth.is_yes() { &mut holding } else { &mut any }.note(fact, truth);
                        any.truth = any.truth.max(truth);
                        continue;
                    }
                    let part = cond.survey_case(facts, case);
                    if part.truth.is_yes() { &mut holding } else { &mut any }.join(&part);
                    any.truth = any.truth.max(part.truth);
                }
                if any.truth.is_yes() { holding } else { any.settle() }
            }
            Self::Holds(rule) => rule.survey_case(facts, case),
            Self::Met(rule) => rule.when.survey_case(facts, case),
            Self::Per(_, cond) => cond.survey_case(facts, case),
            Self::Unsettled(cond) => {
                let survey = cond.survey_case(facts, case);
                Survey { truth: survey.truth.min(Truth::Unknown), ..survey }
            }
            Self::For(case, cond) => {
                surveyed_once(facts, RuleKey::of_case(cond, case), || cond.survey_case(facts, case))
            }
        }
    }

    /// The fact that it is about, and its own value, where it is about one alone: most conditions are, and need no sets.
    fn of_one(&self, facts: &impl Facts<F>, case: usize) -> Option<(F, Truth)> {
        match *self {
            Self::Is(fact) => {
                let fact = fact.of_case(case);
                Some((fact, facts.get(fact)))
            }
            Self::Not(cond) => cond.of_one(facts, case).map(|(fact, truth)| (fact, truth.negate())),
            _ => None,
        }
    }

    /// Collect every fact the condition mentions.
    pub fn facts(&self, into: &mut FactSet<F>) {
        into.absorb(&Mentions::default().of(self));
    }

    /// Visit every rule that the condition refers to, and theirs.
    pub fn rules(&self, visit: &mut dyn FnMut(&'static Rule<F, I>)) {
        match *self {
            Self::Is(_) => {}
            Self::Not(cond) | Self::Per(_, cond) | Self::Unsettled(cond) | Self::For(_, cond) => cond.rules(visit),
            Self::All(conds) | Self::Any(conds) => {
                for cond in conds {
                    cond.rules(visit);
                }
            }
            Self::Holds(rule) => rule.rules(visit),
            Self::Met(rule) => rule.when.rules(visit),
        }
    }

    /// Visit every rule whose holding speaks for the condition: not what it negates, and no exceptions.
    pub fn affirmed(&self, visit: &mut dyn FnMut(&'static Rule<F, I>)) {
        match *self {
            Self::Is(_) | Self::Not(_) => {}
            Self::Per(_, cond) | Self::Unsettled(cond) | Self::For(_, cond) => cond.affirmed(visit),
            Self::All(conds) | Self::Any(conds) => {
                for cond in conds {
                    cond.affirmed(visit);
                }
            }
            Self::Holds(rule) | Self::Met(rule) => {
                visit(rule);
                rule.when.affirmed(visit);
            }
        }
    }
}
