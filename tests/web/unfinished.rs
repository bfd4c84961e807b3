//! An interview that was left and is taken up again.

use crate::person::{LANG, STORED, in_every_browser, question, words};
use crate::systems;
use ai_act_checklist::store::Saved;

#[test]
fn a_reload_brings_the_answers_back_and_goes_on_with_the_next_question() {
    in_every_browser(|person| {
        let given = systems::cv_screening();
        person.open();
        person.begin();
        let answered: Vec<_> = (0..6).map(|_| person.answer_next(&given)).collect();
        let next = person.wait("more is asked", || person.asked());
        person.wait("all answers kept", || {
            let kept = Saved::read(&person.stored(STORED)?).ok()?.0;
            (kept.answers.len() == answered.len()).then_some(())
        });

        person.reload();
        person.read("main", words().start.saved_title);
        person.read("main", &LANG.answered(answered.len()));
        person.press(words().start.resume);
        person.see_question(&next.to_string());

        person.go_to_check();
        let kept = person.data("question", ".aac-summary [data-question]");
        assert_eq!(kept, answered.iter().map(ToString::to_string).collect::<Vec<_>>());
    });
}

#[test]
fn an_answer_begun_but_not_given_is_not_taken_for_one() {
    in_every_browser(|person| {
        person.open();
        person.begin();
        person.choose("what", &["software"]);
        person.reload();
        assert!(person.keys().is_empty(), "{:?}", person.keys());
        person.begin();
        person.see_question("what");
        assert!(person.chosen().is_empty());
    });
}

#[test]
fn each_open_question_of_a_result_leads_to_that_question() {
    in_every_browser(|person| {
        person.open();
        person.begin();
        let given = systems::cv_screening();
        while person.wait("a question", || person.asked()) != question("areas") {
            person.answer_next(&given);
        }
        person.go_to_result();
        let links = ".aac-open [data-change]";
        let open = person.data("change", links);
        assert!(open.iter().any(|name| name == "areas"), "{open:?}");
        assert!(open.iter().all(|name| person_knows(name)), "{open:?}");
        for name in open.iter().take(8) {
            person.unfold();
            person.click(&format!(".aac-open [data-change='{name}']"));
            person.see_question(name);
            assert!(person.chosen().is_empty(), "{name} is open, and yet answered");
            person.press(words().common.cancel);
            person.see("result");
        }
        // Answered from the result, a question is open no longer, and the result is shown again.
        person.click(".aac-open [data-change=areas]");
        person.answer("areas", &["none"]);
        person.see("result");
        let now = person.data("change", links);
        assert!(!now.contains(&"areas".to_owned()), "{now:?}");
    });
}

/// Whether there is such a question.
fn person_knows(name: &str) -> bool {
    !LANG.question_title(question(name)).is_empty()
}

#[test]
fn back_leads_through_earlier_answers_to_the_start_and_loses_none() {
    in_every_browser(|person| {
        let given = systems::cv_screening();
        person.open();
        person.begin();
        let answered: Vec<_> = (0..4).map(|_| person.answer_next(&given)).collect();
        for id in answered.iter().rev() {
            person.press(words().common.back);
            person.see_question(&id.to_string());
            assert!(!person.chosen().is_empty(), "{id} has lost its answer");
        }
        person.press(words().common.back);
        person.see("start");
        person.read("main", &LANG.answered(answered.len()));
    });
}
