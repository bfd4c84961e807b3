//! The checks for answers that do not fit together.

mod ways;

use ai_act_checklist::assess::Report;
use ai_act_checklist::engine::Truth;
use ai_act_checklist::interview::{
    Answers, CHECKS, CheckId, Clause, FactTable, Kind, OptionId as O, QuestionId as Q, Severity, TaskStep,
    contradictions, facts_and_unused, facts_of, place, question, questions,
};
use ai_act_checklist::law::AnnexIiiUse;
use ai_act_checklist::words::Lang;
use std::collections::BTreeSet;
use ways::{USE, all_of, answered, answers};

#[test]
fn every_check_is_in_the_table_once_and_in_order() {
    let ids: Vec<_> = CHECKS.iter().map(|check| check.id).collect();
    assert_eq!(ids, CheckId::ALL);
}

#[test]
fn every_option_named_exists_in_its_question() {
    fn look(clause: &Clause) {
        match *clause {
            Clause::Said(id, options) | Clause::LeftOut(id, options) | Clause::LeftOpen(id, options) => {
                offers(id, options);
            }
            Clause::Task(step, options) => offers(Q::Task(step, USE), options),
            Clause::All(clauses) | Clause::Any(clauses) => {
                assert!(!clauses.is_empty());
                clauses.iter().for_each(look);
            }
            Clause::Holds(_) | Clause::Fails(_) | Clause::UnsureShare => {}
        }
    }
    fn offers(id: Q, options: &[O]) {
        assert!(!options.is_empty(), "{id} is named without options");
        let asked = question(id).expect("every name has a question");
        for &option in options {
            let none = option == O::None && asked.kind == Kind::Many;
            assert!(none || asked.option(option).is_some(), "{id} has no option {option}");
        }
    }
    CHECKS.iter().flat_map(|check| check.all).for_each(look);
}

#[test]
fn every_check_has_short_words_of_its_own() {
    let mut known = BTreeSet::new();
    for &id in CheckId::ALL {
        let words = Lang::En.check(id);
        assert!((60..=200).contains(&words.chars().count()), "{id}: {} characters", words.chars().count());
        assert!(known.insert(words), "{id} has the words of another check");
    }
}

#[test]
fn no_answers_say_nothing() {
    assert_eq!(contradictions(&Answers::default(), &FactTable::default()), []);
}

#[test]
fn every_check_finds_every_way_to_contradict_oneself() {
    for check in CHECKS {
        for way in all_of(check.all) {
            let (answers, facts) = answered(&way);
            // Also where one side closes the other.
            let found = contradictions(&answers, &facts);
            let found = found.iter().find(|found| found.id == check.id);
            let found = found.unwrap_or_else(|| panic!("{} is not found in {:?}", check.id, answers.to_json()));
            assert_eq!(found.severity, check.severity);
            assert!(found.questions.iter().all(|&id| answers.get(id).is_some()));
            assert!(found.questions.is_sorted_by_key(|&id| place(id)));
            assert!(answers.is_empty() || !found.questions.is_empty(), "{} names no question", check.id);
        }
    }
}

#[test]
fn whoever_is_not_sure_contradicts_nothing() {
    for check in CHECKS {
        for way in all_of(check.all) {
            let unsure = answered(&way).0.iter().map(|(id, _)| (id, vec![O::Unsure])).collect();
            let ids = found_in(&answers(unsure));
            assert!(ids.iter().all(|&id| id == CheckId::X73), "{}: {ids:?}", check.id);
        }
    }
}

#[test]
fn no_single_tick_is_an_error() {
    for asked in questions() {
        for option in asked.options {
            let answers = answers(vec![(asked.id, vec![option.id])]);
            let found = contradictions(&answers, &facts_of(&answers));
            assert!(found.iter().all(|found| found.severity != Severity::Error), "{}: {found:?}", asked.id);
        }
    }
}

#[test]
fn coherent_answers_pass() {
    let chatbot = vec![
        (Q::What, vec![O::Software]),
        (Q::Inside, vec![O::Trained]),
        (Q::Output, vec![O::Text]),
        (Q::Role, vec![O::Developed, O::Offers]),
        (Q::OwnName, vec![O::Yes]),
        (Q::UnionLink, vec![O::OfferedInUnion, O::EstablishedInUnion]),
        (Q::Exclusions, vec![O::None]),
        (Q::Users, vec![O::Company, O::PrivatePeople]),
        (Q::About, vec![O::AnyPurpose]),
        (Q::Data, vec![O::PersonalData]),
        (Q::Evaluates, vec![O::No]),
        (Q::BodyUse, vec![O::None]),
        (Q::Conduct, vec![O::None]),
        (Q::Product, vec![O::None]),
        (Q::Areas, vec![O::None]),
        (Q::PeopleSee, vec![O::Talks, O::Perceived]),
        (Q::Interaction, vec![O::Answers, O::Directly, O::WithPeople]),
        (Q::InteractionExceptions, vec![O::None]),
        (Q::ContentExceptions, vec![O::None]),
        (Q::Model, vec![O::None]),
    ];
    assert_eq!(found_in(&answers(chatbot)), []);
    let sorting = vec![
        (Q::Output, vec![O::Decisions]),
        (Q::Role, vec![O::Developed, O::Offers]),
        (Q::OwnName, vec![O::Yes]),
        (Q::Users, vec![O::Employer]),
        (Q::About, vec![O::Individuals]),
        (Q::Data, vec![O::PersonalData]),
        (Q::Evaluates, vec![O::No]),
        (Q::Areas, vec![O::AreaWork]),
        (Q::Work, vec![O::FiltersApplications]),
        (Q::Combined, vec![O::No]),
        (Q::Task(TaskStep::Claim, USE), vec![O::Narrow]),
        (Q::Task(TaskStep::Narrow, USE), vec![O::Limited, O::FixedCriteria]),
        (Q::Task(TaskStep::NarrowValue, USE), vec![O::No]),
        (Q::Task(TaskStep::Influence, USE), vec![O::Yes]),
    ];
    assert_eq!(found_in(&answers(sorting)), []);
}

#[test]
fn task_answers_of_different_uses_are_not_mixed() {
    let steps = |first, second| {
        answers(vec![
            (Q::Task(TaskStep::Improves, first), vec![O::Completed]),
            (Q::Task(TaskStep::Prepares, second), vec![O::BeforeAssessment]),
        ])
    };
    assert_eq!(found_in(&steps(USE, USE)), [CheckId::X23]);
    assert_eq!(found_in(&steps(USE, AnnexIiiUse::WorkRelationship)), []);
}

#[test]
fn a_check_is_reported_once_with_every_use_concerned() {
    let uses = [AnnexIiiUse::EducationAdmission, AnnexIiiUse::Recruitment];
    let claims = uses.map(|r#use| Q::Task(TaskStep::Claim, r#use));
    let declared = uses.map(|r#use| Q::Task(TaskStep::Declared, r#use));
    let mut given: Vec<_> = claims.map(|claim| (claim, vec![O::None])).into();
    given.extend(declared.map(|declared| (declared, vec![O::Yes])));
    let answers = answers(given);
    let found = contradictions(&answers, &facts_of(&answers));
    let [found] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((found.id, found.severity), (CheckId::X27, Severity::Error));
    let both = |at: usize| [claims[at], declared[at]];
    assert_eq!(found.questions, [both(0), both(1)].concat());
}

/// What a closed screening question closes was withdrawn by it; where it was left open or not answered, it is seen. So is what
/// the other side of the check closes.
#[test]
fn answers_below_a_closed_screening_are_not_seen_and_below_an_open_one_they_are() {
    let emotion = |screening: Vec<O>| {
        let answers = vec![(Q::Data, vec![O::PersonalData]), (Q::BodyUse, screening), (Q::Emotion, vec![O::FromBody])];
        answers.into_iter().filter(|(_, chosen)| !chosen.is_empty()).collect()
    };
    assert_eq!(found_in(&answers(emotion(vec![]))), [CheckId::X3]);
    assert_eq!(found_in(&answers(emotion(vec![O::Emotions]))), [CheckId::X3]);
    assert_eq!(found_in(&answers(emotion(vec![O::Unsure]))), [CheckId::X3]);
    assert_eq!(found_in(&answers(emotion(vec![O::None]))), []);
    assert_eq!(
        found_in(&answers(vec![(Q::BodyUse, vec![O::Unsure]), (Q::Emotion, vec![O::FromBody])])),
        [CheckId::X71]
    );
}

/// Whoever changes an earlier answer keeps the later ones: they are named as not used, and no longer contradict it. As found
/// by comparing with another implementation.
#[test]
fn answers_that_earlier_ones_close_are_unused_and_contradict_nothing() {
    let research = answers(vec![
        (Q::Exclusions, vec![O::None]),
        (Q::Users, vec![O::Employer]),
        (Q::Research, vec![O::OnlyResearch]),
    ]);
    assert_eq!(facts_and_unused(&research).1, [Q::Research]);
    assert_eq!(found_in(&research), []);
    let faces = answers(vec![
        (Q::Data, vec![O::PersonalData]),
        (Q::Conduct, vec![O::None]),
        (Q::Faces, vec![O::FaceCollection, O::Untargeted]),
    ]);
    assert_eq!(facts_and_unused(&faces).1, [Q::Faces]);
    assert_eq!(found_in(&faces), []);
    let admission = AnnexIiiUse::EducationAdmission;
    let task = [
        (Q::Task(TaskStep::Claim, admission), vec![O::Narrow]),
        (Q::Task(TaskStep::Narrow, admission), vec![O::Limited, O::FixedCriteria]),
        (Q::Task(TaskStep::NarrowValue, admission), vec![O::No]),
        (Q::Task(TaskStep::Influence, admission), vec![O::No]),
    ];
    let of_area = |area| answers([vec![(Q::Areas, area)], task.to_vec()].concat());
    assert_eq!(found_in(&of_area(vec![O::AreaEducation])), [CheckId::X20]);
    let left = of_area(vec![O::AreaWork]);
    assert_eq!(facts_and_unused(&left).1, task.map(|(id, _)| id));
    assert_eq!(found_in(&left), []);
}

/// What is high-risk for the purpose that its provider gave it was so from the start (Article 25(1)(b) and (c)): whichever answer
/// is wrong, whoever changed it may be its provider.
#[test]
fn high_risk_now_not_from_the_start_and_for_the_same_purpose_cannot_be() {
    let system = "what=software inside=trained output=recommendations narrow-groups=neither role=changed,uses authority=yes \
                  union-link=output-in-union exclusions=none about=individuals work=evaluates-candidates evaluates=yes \
                  data=personal-data modification=substantial";
    let report = |also: &str| crate::support::assess(&format!("{system} {also}"));
    let outcome = |report: &Report| crate::support::outcome(report, "art-25-1-b");
    let impossible = report("changed-purpose=no from-start=no");
    let found = impossible.contradictions.iter().find(|found| found.id == CheckId::X90).expect("a contradiction");
    assert_eq!(found.severity, Severity::Error);
    assert!([Q::ChangedPurpose, Q::FromStart, Q::Work].iter().all(|id| found.questions.contains(id)));
    assert!(outcome(&impossible).is_open());
    for (also, expected) in [
        ("changed-purpose=no from-start=yes", Truth::Yes),
        ("changed-purpose=yes from-start=no", Truth::No),
        ("changed-purpose=no", Truth::Unknown),
    ] {
        let report = report(also);
        assert!(report.contradictions.iter().all(|found| found.id != CheckId::X90), "{also}");
        assert_eq!(outcome(&report), expected, "{also}");
    }
}

#[test]
fn emotions_read_from_text_need_no_body_signals() {
    let from_text =
        vec![(Q::Data, vec![O::PersonalData]), (Q::BodyUse, vec![O::Emotions]), (Q::Emotion, vec![O::FromTextOnly])];
    assert_eq!(found_in(&answers(from_text)), []);
}

#[test]
fn any_purpose_leaves_out_no_area() {
    let school = |areas| answers(vec![(Q::Users, vec![O::School]), (Q::Areas, areas)]);
    assert_eq!(found_in(&school(vec![O::None])), [CheckId::X72]);
    assert_eq!(found_in(&school(vec![O::AreaEducation])), []);
    assert_eq!(found_in(&school(vec![O::AnyPurpose])), [CheckId::X29]);
    assert_eq!(found_in(&school(vec![O::AnyPurpose, O::AreaEducation])), []);
    assert_eq!(found_in(&school(vec![O::Unsure])), []);
}

#[test]
fn a_tick_beside_not_sure_is_a_tick() {
    let faces = |screening| answers(vec![(Q::Conduct, screening), (Q::Faces, vec![O::FaceCollection])]);
    assert_eq!(found_in(&faces(vec![O::Unsure])), [CheckId::X71]);
    assert_eq!(found_in(&faces(vec![O::CollectsFaces, O::Unsure])), []);
}

#[test]
fn a_third_not_sure_is_not_too_much() {
    let share = |unsure, sure| {
        let unsure = Q::PLAIN.iter().take(unsure).map(|&id| (id, vec![O::Unsure]));
        let sure = Q::PLAIN.iter().rev().take(sure).map(|&id| {
            let asked = question(id).expect("every name has a question");
            (id, vec![asked.options.last().expect("options").id])
        });
        found_in(&answers(unsure.chain(sure).collect())).contains(&CheckId::X73)
    };
    assert!(!share(2, 4));
    assert!(share(3, 4));
    assert!(!share(4, 8));
    assert!(!share(5, 0), "too few answers for a share");
}

#[test]
fn rules_name_the_questions_behind_them() {
    let machine = answers(vec![
        (Q::Product, vec![O::Machinery]),
        (Q::ProductPart, vec![O::Itself]),
        (Q::OutsideBody, vec![O::Required]),
        (Q::OutsideBodyWhy, vec![O::HealthSafety]),
    ]);
    let found = contradictions(&machine, &facts_of(&machine));
    let found = found.iter().find(|found| found.id == CheckId::X51).expect("high-risk by Section B");
    assert_eq!(found.questions, [Q::Product, Q::ProductPart, Q::OutsideBody, Q::OutsideBodyWhy]);
}

fn found_in(answers: &Answers) -> Vec<CheckId> {
    contradictions(answers, &facts_of(answers)).into_iter().map(|found| found.id).collect()
}
