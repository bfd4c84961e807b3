//! Which question comes next: one whose answer can still change an outcome.

use super::{Answers, FactTable, Question, questions};
use crate::engine::View;
use crate::law::{APPLIES, FINDINGS, Fact, OPEN_SOURCE};
use std::collections::BTreeSet;

/// The facts that can still change an outcome.
pub fn wanted(facts: &FactTable) -> BTreeSet<Fact> {
    let mut wanted = BTreeSet::new();
    APPLIES.missing(facts, &mut wanted);
    let applies = APPLIES.truth(facts, View::FULL);
    for finding in FINDINGS.iter().filter(|f| f.of_model || !applies.is_no()) {
        finding.rule.missing(facts, &mut wanted);
        if let Some((condition, _)) = finding.transitional
            && !finding.rule.truth(facts, View::FULL).is_no()
        {
            condition.missing(facts, &mut wanted);
        }
    }
    if !applies.is_no() {
        OPEN_SOURCE.missing(facts, &mut wanted);
    }
    wanted
}

/// Whether some answer to the question settles a wanted fact.
pub fn relevant(question: &Question, wanted: &BTreeSet<Fact>) -> bool {
    question.facts().any(|fact| wanted.contains(&fact))
}

/// The questions without an answer that can still change an outcome, in the order of asking.
pub fn open_questions(answers: &Answers, facts: &FactTable) -> Vec<&'static Question> {
    let wanted = wanted(facts);
    questions()
        .filter(|q| answers.get(q.id).is_none() && relevant(q, &wanted))
        .collect()
}

/// The next question, or `None` when no further answer can change an outcome.
pub fn next_question(answers: &Answers, facts: &FactTable) -> Option<&'static Question> {
    let wanted = wanted(facts);
    questions().find(|q| answers.get(q.id).is_none() && relevant(q, &wanted))
}
