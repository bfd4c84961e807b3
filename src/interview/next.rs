//! Which question comes next: one whose answer can still change an outcome.

use super::{Answer, Answers, OptionId, Question, QuestionId, TaskStep, questions_on, questions_with_facts};
use crate::engine::Cond::{All, Any, Is, Not};
use crate::engine::{Asking, Fact as _, FactSet, Facts, View};
use crate::law::high_risk::THIRD_PARTY_ASSESSMENT;
use crate::law::{AI_SYSTEM, APPLIES, C, FINDINGS, Fact, OPEN_SOURCE};
use std::cell::RefCell;

/// The facts to ask for: those that can still change an outcome, exceptions once there is something to except from.
pub fn wanted(answers: &Answers, facts: &impl Facts<Fact>) -> FactSet<Fact> {
    let mut wanted = FactSet::new();
    // Hundreds of conditions speak of the same facts.
    let known = RefCell::new(vec![None; Fact::COUNT]);
    let askable = |fact: Fact| {
        if let Some(known) = known.borrow().get(fact.index()).copied().flatten() {
            return known;
        }
        let askable = questions_on(fact).any(|question| {
            answers.get(question.id).is_none() && !too_early(question.id, facts) && !spared(question, answers)
        });
        if let Some(slot) = known.borrow_mut().get_mut(fact.index()) {
            *slot = Some(askable);
        }
        askable
    };
    let asking = Asking::new(facts, unsure(answers, facts), &askable);
    // The exclusions of Article 2 spare everything else, so they come before what they exclude from is certain.
    wanted.absorb(&APPLIES.survey(facts).missing);
    let applies = APPLIES.truth(facts, View::FULL);
    for finding in FINDINGS.iter().filter(|f| f.of_model || !applies.is_no()) {
        wanted.absorb(&asking.rule(finding.rule));
        if let Some((condition, _)) = finding.transitional
            && !finding.rule.truth(facts, View::FULL).is_no()
        {
            wanted.absorb(&asking.condition(condition));
        }
    }
    // What is no AI system is that first, whatever else keeps the Regulation away.
    let last = if applies.is_no() { &AI_SYSTEM } else { &OPEN_SOURCE };
    wanted.absorb(&asking.rule(last));
    wanted
}

/// The facts of lists that open the details of practices and uses, where somebody was not sure of the list. The details of
/// what may not be there are not asked.
fn unsure(answers: &Answers, facts: &impl Facts<Fact>) -> FactSet<Fact> {
    let lists = [QuestionId::Conduct, QuestionId::BodyUse, QuestionId::AnyUses].into_iter();
    let unsure = lists.filter(|id| answers.get(*id).is_some_and(Answer::is_unsure)).filter_map(super::question);
    unsure.flat_map(Question::facts).filter(|fact| facts.get(*fact).is_open()).collect()
}

/// What has to be known to hold before a question on its details is asked. Whoever is not sure of that is not asked for
/// the details of something that may not be there.
const fn presupposed(id: QuestionId) -> Option<&'static C> {
    match id {
        QuestionId::OutsideBodyWhy => Some(&THIRD_PARTY_ASSESSMENT.when),
        QuestionId::SortPolice => Some(&Is(Fact::PoliceCategorisation)),
        QuestionId::NetworksGuards => {
            Some(&Any(&[Is(Fact::InfrastructureFailure), Is(Fact::InfrastructureFailureProperty)]))
        }
        QuestionId::NetworksFailure => {
            Some(&All(&[Is(Fact::InfrastructureFailure), Not(&Is(Fact::InfrastructureGuards))]))
        }
        QuestionId::CredentialBody => Some(&Is(Fact::RecognisedCredential)),
        QuestionId::EducationFunding => Some(&Is(Fact::EducationFunding)),
        QuestionId::MediaAuthentic => Some(&Is(Fact::MediaArtistic)),
        QuestionId::IntimateContent
        | QuestionId::AbusePurpose
        | QuestionId::AbuseForeseeable
        | QuestionId::AbuseSafeguards
        | QuestionId::AbuseUse
        | QuestionId::AbuseDefence => Some(&Any(&[Is(Fact::OutputMedia), Is(Fact::LifelikePeople)])),
        QuestionId::Media => Some(&Any(&[Is(Fact::OutputMedia), Is(Fact::MakesMedia)])),
        QuestionId::PublicText => Some(&Any(&[Is(Fact::OutputText), Is(Fact::PublishesText)])),
        _ => None,
    }
}

/// Whether a question goes into details of something that is not known to be there.
pub fn too_early(id: QuestionId, facts: &impl Facts<Fact>) -> bool {
    presupposed(id).is_some_and(|condition| !condition.truth(facts, View::FULL).is_yes())
}

/// Whether some answer to the question settles a wanted fact.
pub fn relevant(question: &Question, wanted: &FactSet<Fact>) -> bool {
    question.facts().any(|fact| wanted.contains(fact))
}

/// Whether a question has no place in this interview, although its answer could change an outcome.
///
/// - The second list of uses is for who left the list of areas open.
/// - Whether a system is for certain authorities, or about people after all, is asked where something was ticked that
///   turns on it, or doubted.
/// - Whoever is not sure what kind of task it is would not be sure of its details either.
pub fn spared(question: &Question, answers: &Answers) -> bool {
    let ticked = |id, options: &[OptionId]| {
        options.iter().any(|option| answers.says(id, *option) || answers.doubts(id, *option))
    };
    let area = |area, uses| !ticked(QuestionId::Areas, &[area]) && !ticked(QuestionId::AnyUses, &[uses]);
    match question.id {
        QuestionId::Task(TaskStep::Claim | TaskStep::Influence | TaskStep::Declared, _) => false,
        QuestionId::Task(_, r#use) => {
            answers.get(QuestionId::Task(TaskStep::Claim, r#use)).is_some_and(Answer::is_unsure)
        }
        QuestionId::AnyUses => {
            let areas = super::question(QuestionId::Areas).zip(answers.get(QuestionId::Areas));
            let open = |areas: &Question, answer: &Answer| {
                answer.is_unsure() || areas.options.iter().any(|option| option.leaves_open && answer.has(option.id))
            };
            areas.is_none_or(|(areas, answer)| !open(areas, answer))
        }
        QuestionId::MigrationFor => area(OptionId::AreaMigration, OptionId::UsesMigration),
        QuestionId::JusticeFor => area(OptionId::AreaJustice, OptionId::UsesJustice),
        _ => false,
    }
}

/// The questions to be asked, in the order of asking: each has no answer, its answer can change an outcome, and it has its place.
fn asked_now<'a>(answers: &'a Answers, facts: &'a impl Facts<Fact>) -> impl Iterator<Item = &'static Question> + 'a {
    let wanted = wanted(answers, facts);
    let relevant = questions_with_facts().filter(move |(_, own)| own.meets(&wanted)).map(|(question, _)| question);
    relevant.filter(|question| {
        answers.get(question.id).is_none() && !too_early(question.id, facts) && !spared(question, answers)
    })
}

/// The questions without an answer that can still change an outcome, in the order of asking.
pub fn open_questions(answers: &Answers, facts: &impl Facts<Fact>) -> Vec<&'static Question> {
    asked_now(answers, facts).collect()
}

/// The next question, or `None` when no further answer can change an outcome.
pub fn next_question(answers: &Answers, facts: &impl Facts<Fact>) -> Option<&'static Question> {
    asked_now(answers, facts).next()
}
