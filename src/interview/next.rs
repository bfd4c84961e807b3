//! Which question comes next: one whose answer can still change an outcome.

use super::{Answers, Question, QuestionId, questions};
use crate::engine::Cond::{All, Any, Is, Not};
use crate::engine::{FactSet, Facts, View};
use crate::law::high_risk::THIRD_PARTY_ASSESSMENT;
use crate::law::{AI_SYSTEM, APPLIES, C, FINDINGS, Fact, OPEN_SOURCE, Task, USES};

/// The facts to ask for: those that can still change an outcome.
pub fn wanted(facts: &impl Facts<Fact>) -> FactSet<Fact> {
    let mut wanted = FactSet::new();
    wanted.absorb(&APPLIES.survey(facts).missing);
    let applies = APPLIES.truth(facts, View::FULL);
    for finding in FINDINGS.iter().filter(|f| f.of_model || !applies.is_no()) {
        let survey = finding.rule.survey(facts);
        wanted.absorb(&survey.missing);
        if let Some((condition, _)) = finding.transitional
            && !survey.truth.is_no()
        {
            wanted.absorb(&condition.survey(facts).missing);
        }
    }
    // What is no AI system is that first, whatever else keeps the Regulation away.
    let last = if applies.is_no() { &AI_SYSTEM } else { &OPEN_SOURCE };
    wanted.absorb(&last.survey(facts).missing);
    wanted.without(&tasks_of_unmet_uses(facts))
}

/// The facts on the task in uses of Annex III whose own conditions are not met.
///
/// What a system does in a use is asked once the use is met, an open exception not counting. Where it is only open, because of a "not sure", its eleven
/// questions would ask for a defence against something that may not be there, for up to 25 uses; the use stays open, and
/// the report says what would settle it.
fn tasks_of_unmet_uses(facts: &impl Facts<Fact>) -> FactSet<Fact> {
    let unmet = USES.iter().filter(|r#use| !r#use.rule.when.truth(facts, View::ESTABLISHED).is_yes());
    unmet.flat_map(|r#use| Task::ALL.iter().map(|task| Fact::Task(r#use.id, *task))).collect()
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

/// The questions without an answer that can still change an outcome, in the order of asking.
pub fn open_questions(answers: &Answers, facts: &impl Facts<Fact>) -> Vec<&'static Question> {
    let wanted = wanted(facts);
    questions().filter(|q| answers.get(q.id).is_none() && relevant(q, &wanted) && !too_early(q.id, facts)).collect()
}

/// The next question, or `None` when no further answer can change an outcome.
pub fn next_question(answers: &Answers, facts: &impl Facts<Fact>) -> Option<&'static Question> {
    let wanted = wanted(facts);
    questions().find(|q| answers.get(q.id).is_none() && relevant(q, &wanted) && !too_early(q.id, facts))
}
