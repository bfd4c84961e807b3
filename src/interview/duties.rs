//! The questions on duties: asked once the class is known, while an answer alone keeps a duty open.

use super::next::{next_question, relevant};
use super::{Answers, FactTable, Question, questions, questions_on};
use crate::engine::{Fact as _, FactSet, Survey, Truth};
use crate::law::obligations::{Obligation, Reach, obligations};
use crate::law::{APPLIES, C, Fact};

/// Conditions as they came out for some facts. Many rows share a condition: each is looked at once.
pub struct Conditions<'a> {
    facts: &'a FactTable,
    seen: Vec<(*const C, Survey<Fact>)>,
    applies: Survey<Fact>,
}

impl<'a> Conditions<'a> {
    /// Nothing looked at yet.
    pub fn new(facts: &'a FactTable) -> Self {
        Self { facts, seen: Vec::new(), applies: APPLIES.survey(facts) }
    }

    /// A condition.
    pub fn survey(&mut self, cond: &'static C) -> Survey<Fact> {
        let at = std::ptr::from_ref(cond);
        if let Some((_, known)) = self.seen.iter().find(|(known, _)| *known == at) {
            return *known;
        }
        let survey = cond.survey(self.facts);
        self.seen.push((at, survey));
        survey
    }

    /// Whether somebody whom a row addresses is there.
    fn addressed(&mut self, row: &Obligation) -> Survey<Fact> {
        let all = row.who.iter().map(|actor| self.survey(actor.held())).collect::<Vec<_>>();
        let truth = all.iter().map(|survey| survey.truth).max().unwrap_or_default();
        let mut joined = Survey { truth, because: FactSet::new(), missing: FactSet::new() };
        // What holds is reason enough; where nothing does, each part has its reason.
        for part in all.iter().filter(|part| part.truth == truth || !truth.is_yes()) {
            joined.because.absorb(&part.because);
            joined.missing.absorb(&part.missing);
        }
        joined
    }

    /// A row: somebody is addressed, its condition holds, and where it is about a system, the Regulation applies to it.
    pub fn row(&mut self, row: &'static Obligation) -> Survey<Fact> {
        let mut parts = vec![self.addressed(row), self.survey(row.when)];
        if row.reach == Reach::System {
            parts.push(self.applies);
        }
        let truth = parts.iter().map(|part| part.truth).min().unwrap_or_default();
        if truth.is_no() {
            let closed = parts.iter().find(|part| part.truth.is_no());
            return closed.copied().unwrap_or(self.applies);
        }
        let mut joined = Survey { truth, because: FactSet::new(), missing: FactSet::new() };
        for part in &parts {
            joined.because.absorb(&part.because);
            joined.missing.absorb(&part.missing);
        }
        joined
    }
}

/// The facts to ask for: those that keep a row open, where nothing else does that somebody was not sure of. Where the
/// class itself is open, details would be asked for duties that may not exist.
fn wanted(answers: &Answers, facts: &FactTable) -> FactSet<Fact> {
    let mut conditions = Conditions::new(facts);
    let (mut wanted, mut known) = (FactSet::new(), vec![None; Fact::COUNT]);
    let mut askable = |fact: Fact| {
        let at = known.get_mut(fact.index());
        at.is_some_and(|at| *at.get_or_insert_with(|| questions_on(fact).any(|q| answers.get(q.id).is_none())))
    };
    let mut want = |survey: &Survey<Fact>| {
        if survey.truth.is_open() && survey.missing.iter().all(&mut askable) {
            wanted.absorb(&survey.missing);
        }
    };
    for row in obligations() {
        let survey = conditions.row(row);
        want(&survey);
        if survey.truth.is_yes() {
            for grace in row.grace {
                let postponed = conditions.survey(&grace.when);
                want(&postponed);
                if postponed.truth == Truth::Yes {
                    break;
                }
            }
        }
    }
    wanted
}

/// The questions that only duties turn on and that are open, in the order of asking: none while the tier still turns on
/// an answer.
pub fn open_duty_questions(answers: &Answers, facts: &FactTable) -> Vec<&'static Question> {
    if next_question(answers, facts).is_some() {
        return Vec::new();
    }
    let wanted = wanted(answers, facts);
    questions().filter(|q| answers.get(q.id).is_none() && relevant(q, &wanted)).collect()
}

/// The next question on duties, or `None` when no further answer can change a duty.
pub fn next_duty_question(answers: &Answers, facts: &FactTable) -> Option<&'static Question> {
    open_duty_questions(answers, facts).into_iter().next()
}
