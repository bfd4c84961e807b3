//! Answers made from clauses, so that each check can be tried by itself.
#![allow(clippy::expect_used, clippy::panic, reason = "tests may fail loudly")]

use ai_act_checklist::engine::{self, Truth, View};
use ai_act_checklist::interview::{
    Answer, Answers, Clause, FactTable, Kind, OptionId as O, QuestionId as Q, facts_of, question,
};
use ai_act_checklist::law::{AnnexIiiUse, Fact, RuleId};
use std::collections::{BTreeMap, BTreeSet};

type Rule = engine::Rule<Fact, RuleId>;

/// The use of Annex III of which task clauses speak here.
pub(super) const USE: AnnexIiiUse = AnnexIiiUse::Recruitment;

pub(super) fn answers(given: Vec<(Q, Vec<O>)>) -> Answers {
    let mut answers = Answers::default();
    for (id, options) in given {
        answers.set(id, Answer::new(options)).unwrap_or_else(|problem| panic!("{problem}"));
    }
    answers
}

/// Every way to make all clauses hold, as simple clauses that name one option each.
pub(super) fn all_of(clauses: &[Clause]) -> Vec<Vec<Clause>> {
    clauses.iter().fold(vec![Vec::new()], |ways, clause| {
        let more = ways_of(clause);
        ways.iter().flat_map(|way| more.iter().map(move |more| [way.as_slice(), more].concat())).collect()
    })
}

fn ways_of(clause: &Clause) -> Vec<Vec<Clause>> {
    match *clause {
        Clause::Said(id, options) => options.chunks(1).map(|one| vec![Clause::Said(id, one)]).collect(),
        Clause::Task(step, options) => {
            options.chunks(1).map(|one| vec![Clause::Said(Q::Task(step, USE), one)]).collect()
        }
        Clause::All(clauses) => all_of(clauses),
        Clause::Any(clauses) => clauses.iter().flat_map(ways_of).collect(),
        simple => vec![vec![simple]],
    }
}

/// Answers in which simple clauses hold, and the facts; those that only rules want are added.
pub(super) fn answered(way: &[Clause]) -> (Answers, FactTable) {
    let mut chosen: BTreeMap<Q, BTreeSet<O>> = BTreeMap::new();
    let mut left: BTreeMap<Q, BTreeSet<O>> = BTreeMap::new();
    for clause in way {
        match *clause {
            Clause::Said(id, options) => chosen.entry(id).or_default().extend(options),
            Clause::LeftOut(id, options) => left.entry(id).or_default().extend(options),
            Clause::LeftOpen(id, _) => {
                chosen.entry(id).or_default().insert(O::Unsure);
            }
            Clause::UnsureShare => {
                let unsure = Q::PLAIN.iter().take(8).map(|&id| (id, BTreeSet::from([O::Unsure])));
                chosen.extend(unsure);
            }
            _ => {}
        }
    }
    for (id, out) in left {
        let asked = question(id).expect("every name has a question");
        let other = asked.options.iter().find(|option| !out.contains(&option.id) && !option.leaves_open);
        chosen.entry(id).or_insert_with(|| match other {
            Some(other) if asked.kind != Kind::Many => BTreeSet::from([other.id]),
            _ => BTreeSet::from([O::None]),
        });
    }
    let answers = answers(chosen.into_iter().map(|(id, options)| (id, options.into_iter().collect())).collect());
    let mut facts = facts_of(&answers);
    for clause in way {
        facts = match *clause {
            Clause::Holds(rule) => settle(rule, Truth::Yes, facts).expect("the rule can hold"),
            Clause::Fails(rule) => settle(rule, Truth::No, facts).expect("the rule can fail"),
            _ => facts,
        };
    }
    (answers, facts)
}

/// Facts added until the rule comes out as wanted.
fn settle(rule: &Rule, wanted: Truth, facts: FactTable) -> Option<FactTable> {
    let truth = rule.truth(&facts, View::FULL);
    if truth.settled() {
        return (truth == wanted).then_some(facts);
    }
    let next = rule.survey(&facts).missing.iter().next()?;
    [Truth::Yes, Truth::No].into_iter().find_map(|truth| settle(rule, wanted, facts.clone().with(next, truth)))
}
