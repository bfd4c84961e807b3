//! Which answers are not used, because those before them close what they speak of.

use super::index::{place, questions_with_facts};
use super::{Answer, Answers, FactTable, Question, QuestionId};
use crate::engine::{FactSet, Mentions};
use crate::law::links::bound;
use crate::law::obligations::obligations;
use crate::law::{AI_SYSTEM, APPLIES, C, FINDINGS, Fact, OPEN_SOURCE, R, Role};
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// Something that answers are asked for.
#[derive(Clone, Copy)]
enum Outcome {
    Rule(&'static R),
    Condition(&'static C),
}

impl Outcome {
    fn facts(self, mentions: &mut Mentions<Fact>) -> FactSet<Fact> {
        match self {
            Self::Rule(rule) => mentions.of_rule(rule),
            Self::Condition(condition) => mentions.of(condition),
        }
    }

    /// Whether one of these facts can still change it.
    fn turns_on(self, own: &FactSet<Fact>, facts: &FactTable) -> bool {
        let survey = match self {
            Self::Rule(rule) => rule.survey(facts),
            Self::Condition(condition) => condition.survey(facts),
        };
        survey.missing.meets(own)
    }

    fn is(self, other: Self) -> bool {
        match (self, other) {
            (Self::Rule(a), Self::Rule(b)) => std::ptr::eq(a, b),
            (Self::Condition(a), Self::Condition(b)) => std::ptr::eq(a, b),
            _ => false,
        }
    }
}

/// Every outcome, the narrow ones first. Whether the Regulation applies closes nothing here: what was said of the use of a system
/// may tell that an exclusion does not hold.
fn all() -> Vec<Outcome> {
    let findings = FINDINGS.iter().map(|finding| Outcome::Rule(finding.rule));
    let later = FINDINGS.iter().filter_map(|finding| Some(Outcome::Condition(finding.transitional?.0)));
    let roles = Role::ALL.iter().map(|role| Outcome::Condition(bound(*role)));
    let grounds = [&AI_SYSTEM, &APPLIES].map(Outcome::Rule);
    let duties = obligations().flat_map(|row| {
        let who = row.who.iter().map(|actor| actor.held());
        who.chain([row.when]).chain(row.grace.iter().map(|grace| &grace.when)).map(Outcome::Condition)
    });
    let mut all: Vec<Outcome> = Vec::new();
    for outcome in findings.chain(later).chain(roles).chain(grounds).chain(duties).chain([Outcome::Rule(&OPEN_SOURCE)])
    {
        if !all.iter().any(|known| known.is(outcome)) {
            all.push(outcome);
        }
    }
    all
}

/// What turns on what. The same for all answers, so it is worked out once.
struct Stakes {
    /// The facts that rules mention.
    mentions: Mentions<Fact>,
    /// The facts of each question, by its place in the order of asking, and what may turn on it.
    questions: Vec<(&'static FactSet<Fact>, Vec<Outcome>)>,
}

fn stakes() -> &'static Stakes {
    static STAKES: OnceLock<Stakes> = OnceLock::new();
    STAKES.get_or_init(|| {
        let mut mentions = Mentions::default();
        let all: Vec<_> = all().into_iter().map(|outcome| (outcome, outcome.facts(&mut mentions))).collect();
        let of_question = |(_, own): (&Question, &'static FactSet<Fact>)| {
            let turning = all.iter().filter(|(_, facts)| facts.meets(own));
            (own, turning.map(|(outcome, _)| *outcome).collect())
        };
        let questions = questions_with_facts().map(of_question).collect();
        Stakes { mentions, questions }
    })
}

/// The facts that rules mention.
pub fn mentions() -> &'static Mentions<Fact> {
    &stakes().mentions
}

/// Whether no answer to the question can change anything, by what is known from the answers before it.
fn closed(question: &Question, before: &FactTable) -> bool {
    let Some((own, outcomes)) = stakes().questions.get(place(question.id)) else { return false };
    !own.is_empty() && !outcomes.iter().any(|outcome| outcome.turns_on(own, before))
}

/// The facts, and the questions whose answers are kept but not used, because earlier answers close everything that could turn on
/// what they speak of.
pub fn facts_and_unused(answers: &Answers) -> (FactTable, Vec<QuestionId>) {
    read(answers.in_order())
}

/// Whether the answer to a question is not used, even without those to some others.
pub(super) fn is_unused_without(answers: &Answers, id: QuestionId, others: &BTreeSet<QuestionId>) -> bool {
    let rest = answers.in_order().into_iter();
    let rest = rest.filter(|(question, _)| question.id == id || !others.contains(&question.id));
    read(rest.take_while(|(question, _)| place(question.id) <= place(id))).1.contains(&id)
}

fn read<'a>(answers: impl IntoIterator<Item = (&'static Question, &'a Answer)>) -> (FactTable, Vec<QuestionId>) {
    let mut table = FactTable::default();
    let mut unused = Vec::new();
    for (question, answer) in answers {
        if closed(question, &table) {
            unused.push(question.id);
        }
        table.learn_beside(question, answer, mentions());
    }
    (table, unused)
}
