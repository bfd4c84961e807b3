//! The questions on duties: asked once the class is known, while an answer alone keeps a duty open.

use super::next::{next_question, relevant};
use super::{Answers, Conditions, FactTable, Question, questions_on, questions_with_facts};
use crate::engine::{Fact as _, FactSet, Survey, Truth};
use crate::law::Fact;
use crate::law::obligations::{ObligationId, obligations};

/// The facts to ask for: those that keep a row open, where nothing else does that somebody was not sure of. Where the
/// class itself is open, details would be asked for duties that may not exist.
fn wanted(answers: &Answers, conditions: &mut Conditions<'_>) -> FactSet<Fact> {
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
    // Rows of one trigger ask for the same.
    for trigger in 0..Conditions::trigger_count() {
        if conditions.outcome(trigger).0.is_open() {
            want(&conditions.asked_first(trigger));
        }
    }
    for (id, row) in ObligationId::all().zip(obligations()) {
        if conditions.outcome(Conditions::trigger(id)).0.is_yes() {
            for grace in 0..row.grace.len() {
                let postponed = conditions.postponed(id, grace);
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
    if next_question(answers, facts).is_some() { Vec::new() } else { duty_questions_left(answers, facts) }
}

/// The same where it is known that the tier turns on no answer any more: that on which the most obligations turn comes first, so that
/// what concerns most visitors of a kind is not asked after what concerns few of them; among equals the order of the table holds.
pub fn duty_questions_left(answers: &Answers, facts: &FactTable) -> Vec<&'static Question> {
    let mut conditions = Conditions::new(facts);
    let mut open: Vec<_> = duty_questions_of(answers, &mut conditions).into_iter().map(|q| (q, 0_usize)).collect();
    for survey in ObligationId::all().map(|id| conditions.row(id)).filter(|survey| survey.truth.is_open()) {
        open.iter_mut().for_each(|(q, turning)| *turning += usize::from(relevant(q, &survey.missing)));
    }
    crate::engine::order_by(&mut open, |(_, turning)| std::cmp::Reverse(*turning));
    open.into_iter().map(|(q, _)| q).collect()
}

/// The same in the order of the table, for who counts them and has looked at the conditions already.
pub fn duty_questions_of(answers: &Answers, conditions: &mut Conditions<'_>) -> Vec<&'static Question> {
    let wanted = wanted(answers, conditions);
    let relevant = questions_with_facts().filter(|(_, own)| own.meets(&wanted)).map(|(question, _)| question);
    relevant.filter(|question| answers.get(question.id).is_none()).collect()
}

/// The next question on duties, or `None` when no further answer can change a duty.
pub fn next_duty_question(answers: &Answers, facts: &FactTable) -> Option<&'static Question> {
    open_duty_questions(answers, facts).into_iter().next()
}
