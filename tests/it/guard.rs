//! What a visitor ticked is never contradicted by silence elsewhere.

use crate::support::{answers, asked, assess};
use ai_act_checklist::engine::{Basis, FactSet, Facts as _, Truth, View};
use ai_act_checklist::interview::{
    Answer, Answers, Kind, OptionId, Page, Question, contradictions, facts_of, open_questions, place, questions,
};
use ai_act_checklist::law::{FINDINGS, Fact, Finding, SCOPE, Tier};
use std::collections::BTreeSet;

/// The lists that open practices, uses and products.
const LISTS: [&str; 4] = ["areas", "conduct", "body-use", "any-uses"];

/// Pages on what the Regulation is about as a whole, and on who answers: what closes there closes it for everything, in the
/// open.
fn of_the_whole(question: &Question) -> bool {
    matches!(question.page, Page::System | Page::Role | Page::Scope | Page::Change | Page::Task)
}

/// Every answer of one option, and "none of these".
fn single(question: &Question) -> impl Iterator<Item = Answer> {
    let none = (question.kind == Kind::Many).then_some(OptionId::None);
    question.options.iter().map(|option| option.id).chain(none).map(|option| Answer::new([option]))
}

/// Whether the words of an option speak of a finding: its own conditions mention a fact that the option settles or opens.
fn speaks_of(finding: &Finding, facts: &FactSet<Fact>) -> bool {
    let mut own = FactSet::new();
    finding.rule.when.facts(&mut own);
    facts.iter().any(|fact| own.contains(fact))
}

/// Part of every list: as long as an option stands, no answer to another question settles what the option speaks of as "no"
/// unless it is a detail of that option, or is told as a contradiction. And it is named as the reason.
#[test]
fn what_was_ticked_is_not_taken_back_by_another_answer_in_silence() {
    let mut wrong = BTreeSet::new();
    for list in LISTS.map(asked) {
        for option in list.options.iter().filter(|option| !option.leaves_open && !option.retired) {
            let facts: FactSet<_> = option.yes.iter().chain(option.gate).copied().collect();
            let mut ticked = Answers::default();
            ticked.set(list.id, Answer::new([option.id])).unwrap();
            let spoken: Vec<_> = FINDINGS.iter().filter(|finding| speaks_of(finding, &facts)).collect();
            for other in questions().filter(|other| other.id != list.id && !of_the_whole(other)) {
                for answer in single(other) {
                    let mut both = ticked.clone();
                    both.set(other.id, answer.clone()).unwrap();
                    let known = facts_of(&both);
                    // Below an earlier answer that closes the whole list, it is not asked, and named as not used.
                    let mut alone = Answers::default();
                    alone.set(other.id, answer.clone()).unwrap();
                    let below = place(other.id) < place(list.id)
                        && !open_questions(&alone, &facts_of(&alone)).iter().any(|question| question.id == list.id);
                    for finding in &spoken {
                        let survey = finding.rule.survey(&known);
                        if survey.truth != Truth::No {
                            continue;
                        }
                        let named = survey.because.iter().any(|fact| known.source(fact) == Some(other.id));
                        // A question of the same topic that comes later asks for the details of what was ticked.
                        let detail = place(other.id) > place(list.id)
                            && (other.page == list.page || other.cite == finding.rule.cite);
                        let told = !contradictions(&both, &known).is_empty();
                        // An explicit "no" to a question that is asked for this alone is an answer, not silence.
                        let affirmed = |fact| known.source(fact) == Some(other.id) && known.get(fact).is_yes();
                        let explicit = other.kind == Kind::One || survey.because.iter().any(affirmed);
                        // What rests on guidance is told as that.
                        let marked = finding.rule.basis_of_outcome(&known) != Basis::Regulation;
                        if !named || !(detail || told || explicit || marked || below) {
                            let chosen = answer.chosen()[0];
                            wrong.insert(format!(
                                "{}={} is closed by {}={chosen}: {} (named {named})",
                                list.id, option.id, other.id, finding.rule.id
                            ));
                        }
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", Vec::from_iter(wrong).join("\n"));
}

/// Article 2(1): what somebody does with a system alone never ends as out of scope, as long as nothing else is said.
#[test]
fn no_role_alone_settles_that_the_regulation_does_not_apply() {
    for option in asked("role").options {
        let range = assess(&format!("role={}", option.id)).tier;
        assert!(!range.settled && range.highest > Tier::OutOfScope, "{}: {range:?}", option.id);
        let system = format!("what=software inside=trained output=text role={}", option.id);
        assert!(assess(&system).tier.highest > Tier::OutOfScope, "{}", option.id);
        assert_ne!(SCOPE.truth(&facts_of(&answers(&system)), View::FULL), Truth::No, "{}", option.id);
    }
}
