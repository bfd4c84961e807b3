//! Rules with nested exceptions, and the trace that explains them.

use super::cond::At;
use super::memo::{surveyed_once, verdicts_once};
use super::{Basis, Cond, Fact, FactSet, Facts, Id, Mentions, RuleKey, Survey, Truth, Verdicts, View};

/// A provision: holds when [`when`](Self::when) does, unless an exception holds. Exceptions are rules and may have
/// exceptions of their own.
#[derive(Debug)]
pub struct Rule<F: Fact, I: Id> {
    /// Stable name.
    pub id: I,
    /// Where it is written.
    pub cite: F::Cite,
    /// On what it rests.
    pub basis: Basis,
    /// Guidance that explains it.
    pub guide: &'static [F::Guide],
    /// Its condition.
    pub when: Cond<F, I>,
    /// Rules that take it away.
    pub unless: &'static [Rule<F, I>],
}

/// Why a rule came out as it did.
#[derive(Clone, Debug, PartialEq)]
pub struct Trace<F: Fact, I> {
    /// The rule.
    pub id: I,
    /// The provision.
    pub cite: F::Cite,
    /// Its outcome, exceptions included.
    pub truth: Truth,
    /// The firmest basis on which the outcome can be reached.
    pub basis: Basis,
    /// Facts that decided it.
    pub because: FactSet<F>,
    /// The exceptions, in order; none where the rule's own conditions are closed.
    pub exceptions: Vec<Trace<F, I>>,
    /// Facts that can still change it, none when settled.
    pub missing: FactSet<F>,
}

impl<F: Fact, I: Id> Rule<F, I> {
    /// Its outcome, exceptions included.
    pub fn truth(&self, facts: &impl Facts<F>, view: View) -> Truth {
        self.verdicts_at(facts, At { negated: false, case: view.case }).at(view)
    }

    /// Its outcome in every view.
    pub fn verdicts(&self, facts: &impl Facts<F>) -> Verdicts {
        self.verdicts_at(facts, At { negated: false, case: 0 })
    }

    pub(super) fn verdicts_at(&self, facts: &impl Facts<F>, at: At) -> Verdicts {
        verdicts_once(facts, RuleKey::of_rule(self, at.case), at.negated, || {
            let mut verdicts = self.when.verdicts_at(facts, at);
            for exception in self.unless {
                if verdicts.is_no() {
                    break;
                }
                // An exception is judged by what is shown in full: its own open exceptions keep it open.
                let taken = exception.verdicts_at(facts, at.within_negation());
                verdicts = verdicts.and(if at.negated { taken } else { taken.shown() }.negate());
            }
            verdicts.resting_on(self.basis)
        })
    }

    /// The firmest basis on which the same outcome is reached.
    pub fn basis_of_outcome(&self, facts: &impl Facts<F>) -> Basis {
        let verdicts = self.verdicts(facts);
        let on = |weakest: Basis| verdicts.at(View { weakest, ..View::FULL });
        let reached = |weakest: &Basis| on(*weakest) == on(Basis::OurReading);
        Basis::ALL.into_iter().find(reached).unwrap_or(Basis::OurReading)
    }

    /// Its outcome, the facts behind it, and the facts that can still change it.
    pub fn survey(&self, facts: &impl Facts<F>) -> Survey<F> {
        self.survey_case(facts, 0)
    }

    pub(super) fn survey_case(&self, facts: &impl Facts<F>, case: usize) -> Survey<F> {
        surveyed_once(facts, RuleKey::of_rule(self, case), || self.surveyed(facts, case))
    }

    fn surveyed(&self, facts: &impl Facts<F>, case: usize) -> Survey<F> {
        let when = self.when.survey_case(facts, case);
        if when.truth.is_no() {
            return when;
        }
        let exceptions = self.unless.iter().map(|exception| exception.surveyed(facts, case));
        exceptions.fold(Judged::new(when), |judged, exception| judged.unless(&exception)).survey()
    }

    /// Apply the rule and say why. The reasons of exceptions stand with them.
    pub fn trace(&self, facts: &impl Facts<F>) -> Trace<F, I> {
        self.trace_and_survey(facts).0
    }

    fn trace_and_survey(&self, facts: &impl Facts<F>) -> (Trace<F, I>, Survey<F>) {
        let when = self.when.survey(facts);
        let own = when.because;
        let mut judged = Judged::new(when);
        let mut exceptions = Vec::new();
        if !judged.truth.is_no() {
            for exception in self.unless {
                let (trace, survey) = exception.trace_and_survey(facts);
                judged = judged.unless(&survey);
                exceptions.push(trace);
            }
        }
        let survey = judged.survey();
        let Survey { truth, because, missing } = survey;
        let basis = if truth.settled() { self.basis_of_outcome(facts) } else { Basis::Regulation };
        let because = if truth.is_no() { because } else { own };
        (Trace { id: self.id, cite: self.cite, truth, basis, because, exceptions, missing }, survey)
    }

    /// Collect every fact that the rule or its exceptions mention.
    pub fn facts(&self, into: &mut FactSet<F>) {
        into.absorb(&Mentions::default().of_rule(self));
    }

    /// Visit this rule, its exceptions and every rule it refers to.
    pub fn rules(&'static self, visit: &mut dyn FnMut(&'static Self)) {
        visit(self);
        self.when.rules(visit);
        self.unless.iter().for_each(|e| e.rules(visit));
    }
}

/// A rule's own condition, and its exceptions so far.
struct Judged<F: Fact> {
    when: Survey<F>,
    truth: Truth,
    /// Why exceptions apply.
    taken: FactSet<F>,
    /// Why exceptions do not apply.
    closed: FactSet<F>,
    missing: FactSet<F>,
}

impl<F: Fact> Judged<F> {
    fn new(when: Survey<F>) -> Self {
        let missing = when.missing;
        Self { truth: when.truth, when, taken: FactSet::new(), closed: FactSet::new(), missing }
    }

    fn unless(mut self, exception: &Survey<F>) -> Self {
        self.truth = self.truth.min(exception.truth.negate());
        match exception.truth {
            Truth::Yes => self.taken.absorb(&exception.because),
            Truth::No => self.closed.absorb(&exception.because),
            Truth::Unknown => {}
        }
        self.missing.absorb(&exception.missing);
        self
    }

    fn survey(self) -> Survey<F> {
        let truth = self.truth;
        let mut because = self.when.because;
        if truth.is_no() && !self.when.truth.is_no() {
            because = self.taken;
        } else {
            because.absorb(&self.closed);
        }
        Survey { truth, because, missing: if truth.settled() { FactSet::new() } else { self.missing } }
    }
}
