//! Answers that do not fit together: checks as data, and what finds them.
//!
//! Checks look at the answers that are used: what earlier answers close was withdrawn by them. A check that is about the very
//! answer that closes another sees both, and a screening question that was left open closes nothing. Checks never change a
//! result: whoever answers is told what to look at again.

mod groups;
mod ids;
mod options;
mod table;

pub use ids::CheckId;
pub use table::CHECKS;

use super::closed::{facts_and_unused, is_unused_without};
use super::{Answer, Answers, FactTable, OptionId, QuestionId, TaskStep, place, question};
use crate::engine::{View, order_by};
use crate::law::{AnnexIiiUse, R};
use serde::Serialize;
use std::collections::BTreeSet;

/// Below this number of answers, a share of them says nothing.
const ENOUGH_ANSWERS: usize = 6;

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The answers cannot all be true.
    Error,
    /// The answers are unusual together and should be confirmed.
    Warning,
    /// Nothing is wrong, but the answers have a consequence that people overlook.
    Info,
}

/// One thing that answers may say.
#[derive(Clone, Copy, Debug)]
pub enum Clause {
    /// Any of these options was chosen.
    Said(QuestionId, &'static [OptionId]),
    /// The question was answered, and none of these options was chosen or doubted. Neither "not sure" nor an option such
    /// as "any purpose" keeps them open.
    LeftOut(QuestionId, &'static [OptionId]),
    /// "Not sure" or an option such as "any purpose" was chosen, and none of these options; or one of them is doubted.
    LeftOpen(QuestionId, &'static [OptionId]),
    /// As [`Clause::Said`], of a step of Article 6(3). All such clauses of a check speak of the same use of Annex III.
    Task(TaskStep, &'static [OptionId]),
    /// The rule is settled and applies.
    Holds(&'static R),
    /// The rule is settled and does not apply.
    Fails(&'static R),
    /// More than a third of the answers are "not sure".
    UnsureShare,
    /// Every one of these.
    All(&'static [Clause]),
    /// At least one of these.
    Any(&'static [Clause]),
}

/// Answers that do not fit together, or that have an overlooked consequence.
#[derive(Clone, Copy, Debug)]
pub struct Check {
    /// Stable name.
    pub id: CheckId,
    /// How much it matters.
    pub severity: Severity,
    /// What the answers say, all of it together.
    pub all: &'static [Clause],
}

/// A check that found something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Contradiction {
    /// The check.
    pub id: CheckId,
    /// How much it matters.
    pub severity: Severity,
    /// The answered questions that it is about, in the order of asking. Where a step of Article 6(3) is concerned, those
    /// of every use in which the check found something.
    pub questions: Vec<QuestionId>,
}

/// What the checks find in the answers, and in the facts that follow from them: each check at most once, in the order of
/// the table.
pub fn contradictions(answers: &Answers, facts: &FactTable) -> Vec<Contradiction> {
    contradictions_apart_from(answers, facts, &facts_and_unused(answers).1)
}

/// The same, where it is known already which answers are not used.
pub fn contradictions_apart_from(answers: &Answers, facts: &FactTable, unused: &[QuestionId]) -> Vec<Contradiction> {
    CHECKS.iter().filter_map(|check| check.find(answers, facts, unused)).collect()
}

impl Check {
    fn find(&self, answers: &Answers, facts: &FactTable, unused: &[QuestionId]) -> Option<Contradiction> {
        let mut involved = BTreeSet::new();
        let mut found = false;
        let mut look = |r#use| {
            let mut look = Look { answers, facts, skipped: BTreeSet::new(), r#use };
            if !look.all_hold(self) {
                return;
            }
            look.skip(self, unused);
            if look.all_hold(self) {
                found = true;
                for clause in self.all {
                    look.involve(clause, &mut involved);
                }
            }
        };
        if self.all.iter().any(Clause::is_of_task) {
            for &r#use in AnnexIiiUse::ALL {
                look(Some(r#use));
            }
        } else {
            look(None);
        }
        found.then(|| {
            let mut questions: Vec<_> = involved.into_iter().collect();
            order_by(&mut questions, |&id| place(id));
            Contradiction { id: self.id, severity: self.severity, questions }
        })
    }
}

impl Clause {
    /// Whether it speaks of the task in one use of Annex III.
    fn is_of_task(&self) -> bool {
        match self {
            Self::Task(..) => true,
            Self::All(clauses) | Self::Any(clauses) => clauses.iter().any(Self::is_of_task),
            _ => false,
        }
    }
}

/// What a clause is judged by.
struct Look<'a> {
    answers: &'a Answers,
    facts: &'a FactTable,
    /// Answers that are not used, and not for what the check itself is about.
    skipped: BTreeSet<QuestionId>,
    /// The use of Annex III that task clauses speak of.
    r#use: Option<AnnexIiiUse>,
}

impl Look<'_> {
    fn all_hold(&self, check: &Check) -> bool {
        check.all.iter().all(|clause| self.holds(clause))
    }

    /// Skip the answers that are not used, apart from those that what makes the check hold closes by itself.
    fn skip(&mut self, check: &Check, unused: &[QuestionId]) {
        if unused.is_empty() {
            return;
        }
        let mut own = BTreeSet::new();
        for clause in check.all {
            self.involve(clause, &mut own);
        }
        let closed = |id: &QuestionId| !own.contains(id) || is_unused_without(self.answers, *id, &own);
        self.skipped = unused.iter().copied().filter(closed).collect();
    }

    fn holds(&self, clause: &Clause) -> bool {
        match *clause {
            Clause::Said(id, options) => self.answer_is(id, |answer| has_any(answer, options)),
            Clause::LeftOut(id, options) => {
                self.answer_is(id, |answer| !keeps_open(id, answer, options) && !has_any(answer, options))
            }
            Clause::LeftOpen(id, options) => {
                self.answer_is(id, |answer| keeps_open(id, answer, options) && !has_any(answer, options))
            }
            Clause::Task(step, options) => self.step(step).is_some_and(|id| self.holds(&Clause::Said(id, options))),
            Clause::Holds(rule) => rule.truth(self.facts, View::FULL).is_yes(),
            Clause::Fails(rule) => rule.truth(self.facts, View::FULL).is_no(),
            Clause::UnsureShare => {
                let used = self.used().count();
                used >= ENOUGH_ANSWERS && 3 * self.unsure().count() > used
            }
            Clause::All(clauses) => clauses.iter().all(|clause| self.holds(clause)),
            Clause::Any(clauses) => clauses.iter().any(|clause| self.holds(clause)),
        }
    }

    /// Collect the questions whose answers make a clause hold.
    fn involve(&self, clause: &Clause, into: &mut BTreeSet<QuestionId>) {
        if !self.holds(clause) {
            return;
        }
        match *clause {
            Clause::Said(id, _) | Clause::LeftOut(id, _) | Clause::LeftOpen(id, _) => {
                into.insert(id);
            }
            Clause::Task(step, _) => into.extend(self.step(step)),
            Clause::Holds(rule) | Clause::Fails(rule) => {
                let because = rule.survey(self.facts).because;
                into.extend(because.iter().filter_map(|fact| self.facts.source(fact)));
            }
            Clause::UnsureShare => into.extend(self.unsure()),
            Clause::All(clauses) | Clause::Any(clauses) => {
                for clause in clauses {
                    self.involve(clause, into);
                }
            }
        }
    }

    fn answer_is(&self, id: QuestionId, is: impl FnOnce(&Answer) -> bool) -> bool {
        !self.skipped.contains(&id) && self.answers.get(id).is_some_and(is)
    }

    fn step(&self, step: TaskStep) -> Option<QuestionId> {
        self.r#use.map(|r#use| QuestionId::Task(step, r#use))
    }

    fn used(&self) -> impl Iterator<Item = (QuestionId, &Answer)> {
        self.answers.iter().filter(|(id, _)| !self.skipped.contains(id))
    }

    fn unsure(&self) -> impl Iterator<Item = QuestionId> {
        self.used().filter(|(_, answer)| answer.is_unsure()).map(|(id, _)| id)
    }
}

fn has_any(answer: &Answer, options: &[OptionId]) -> bool {
    options.iter().any(|&option| answer.has(option))
}

/// Whether these options stay unknown where they were not chosen: one of them is doubted, or all is kept open.
fn keeps_open(id: QuestionId, answer: &Answer, options: &[OptionId]) -> bool {
    options.iter().any(|&option| answer.doubts(option))
        || question(id).map_or(answer.is_unsure(), |question| question.kept_open(answer))
}
