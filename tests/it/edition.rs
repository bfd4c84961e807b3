//! Work of earlier rules: an option that came later was not left out by whoever answered before, and never says "no".

use crate::support::{answers, day};
use ai_act_checklist::assess::{EDITION, report};
use ai_act_checklist::engine::{Facts as _, Truth};
use ai_act_checklist::interview::{
    Answer, Kind, Known, Opt, OptionId, Question, QuestionId, facts_of, question, questions,
};
use ai_act_checklist::store::Saved;
use serde_json::{Value, json};

/// A question with an option that came with rules edition 2.
fn with_a_newer_option(id: QuestionId, newer: OptionId) -> Question {
    let known = question(id).unwrap();
    let options: Vec<Opt> =
        known.options.iter().map(|option| if option.id == newer { option.since(2) } else { *option }).collect();
    Question { options: options.leak(), ..*known }
}

#[test]
fn the_edition_is_a_number_and_every_option_is_of_one_that_there_was() {
    assert_eq!(EDITION.rules_number().to_string(), EDITION.rules);
    for question in questions() {
        for option in question.options {
            assert!((1..=EDITION.rules_number()).contains(&option.since), "{} of {}", option.id, question.id);
        }
    }
}

#[test]
fn what_an_option_that_came_later_speaks_of_is_open_in_answers_of_before() {
    let mut open = 0;
    for known in questions() {
        for newer in known.options {
            let question = with_a_newer_option(known.id, newer.id);
            let others = known.options.iter().map(|option| Answer::new([option.id]));
            let none = (known.kind == Kind::Many).then(|| Answer::new([OptionId::None]));
            for before in others.chain(none).filter(|before| !before.has(newer.id)) {
                let today = before.of_earlier_rules(&question, 2);
                assert_eq!(today, None, "of the same rules it is as it was");
                let Some(read) = before.of_earlier_rules(&question, 1) else {
                    // Then nothing that it speaks of is denied by leaving it out.
                    let silent = known.kind == Kind::One || known.silence_is_open() || known.kept_open(&before);
                    let says = !newer.yes.is_empty() || !newer.gate.is_empty();
                    assert!(silent || !says, "{} of {}", newer.id, known.id);
                    continue;
                };
                assert_eq!((read.chosen(), read.doubted()), (before.chosen(), [newer.id].as_slice()));
                // What no other option denies or affirms is open.
                let said = Known::said(&question, &read);
                let elsewhere = |fact| {
                    question.options.iter().any(|other| {
                        other.id != newer.id
                            && other.yes.iter().chain(other.no).chain(other.gate).any(|own| *own == fact)
                    })
                };
                for &fact in newer.yes.iter().chain(newer.gate).filter(|fact| !elsewhere(**fact)) {
                    assert_eq!(said.get(fact), Truth::Unknown, "{fact:?} by {before:?}");
                    assert_eq!(Known::said(&question, &before).get(fact), Truth::No, "of today it says so");
                    open += 1;
                }
            }
        }
    }
    assert!(open > 500, "{open} open");
}

/// What is said stays said, and an answer that says nothing by leaving out needs no doubt.
#[test]
fn an_answer_that_speaks_of_a_newer_option_or_leaves_open_is_as_it_was() {
    let id: QuestionId = "role".parse().unwrap();
    let question = with_a_newer_option(id, OptionId::Resells);
    for options in ["uses,resells", "uses,unsure", "unsure"] {
        let before = crate::support::answer(options);
        assert_eq!(before.of_earlier_rules(&question, 1), None, "{options}");
    }
    let doubting = Answer::new([OptionId::Uses]).doubting([OptionId::Imports]);
    let read = doubting.of_earlier_rules(&question, 1).unwrap();
    assert!(read.doubts(OptionId::Imports) && read.doubts(OptionId::Resells) && read.has(OptionId::Uses));
    assert_eq!(Answer::default().of_earlier_rules(&question, 1), None, "no answer");
}

#[test]
fn saved_work_names_the_edition_and_is_read_with_and_without_one() {
    let saved = Saved::default().with(answers("what=software inside=trained"));
    let written: Value = serde_json::from_str(&saved.write()).unwrap();
    assert_eq!(written["edition"], json!({"celex": EDITION.celex, "rules": EDITION.rules}));
    let read = |edition: Option<Value>| {
        let mut text = written.clone();
        match edition {
            Some(edition) => text["edition"] = edition,
            None => drop(text.as_object_mut().unwrap().remove("edition")),
        }
        let (read, problems) = Saved::read(&text.to_string()).unwrap();
        assert_eq!(read, saved, "{text}");
        assert_eq!(read.write(), saved.write(), "it is written as of today");
        problems.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert!(read(None).is_empty() && read(Some(json!({"rules": "1"}))).is_empty());
    assert!(read(Some(json!({"rules": "1", "celex": "another", "more": true}))).is_empty());
    let later = read(Some(json!({"rules": "99"})));
    assert!(later.len() == 1 && later[0].contains("rules edition 99"), "{later:?}");
    for odd in [
        json!(null),
        json!("1"),
        json!({}),
        json!({"rules": 1}),
        json!({"rules": "x"}),
        json!({"rules": "0"}),
        json!({"rules": "65536"}),
    ] {
        let told = read(Some(odd.clone()));
        assert!(told.len() == 1 && told[0].contains("\"edition\" cannot be read"), "{odd}: {told:?}");
    }
}

/// What this version does not know is named, kept and never read as "no".
#[test]
fn unknown_options_and_obligations_are_named_and_kept_and_never_say_no() {
    let text = json!({"schema": 1, "edition": {"rules": "2"},
        "answers": {"what": ["software"], "role": ["uses", "of-later-rules"]},
        "progress": {"art-999-1": {"note": "n"}, "art-26-1": {"note": "m"}}});
    let (saved, problems) = Saved::read(&text.to_string()).unwrap();
    let told: Vec<_> = problems.iter().map(ToString::to_string).collect();
    for named in ["\"of-later-rules\"", "\"art-999-1\"", "rules edition 2"] {
        assert!(told.iter().any(|told| told.contains(named)), "{named}: {told:?}");
    }
    assert_eq!(told.len(), 3, "{told:?}");
    let written: Value = serde_json::from_str(&saved.write()).unwrap();
    assert_eq!((&written["answers"], &written["progress"]), (&text["answers"], &text["progress"]));
    // The whole answer is open, as if it were not there.
    assert_eq!(facts_of(&saved.answers), facts_of(&answers("what=software")));
    let day = day("2027-12-02");
    assert_eq!(report(&saved.answers, day).tier, report(&answers("what=software"), day).tier);
}
