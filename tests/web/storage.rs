//! What is stored, and what happens where storing goes wrong.

use crate::person::{LANG, Person, STORED, in_chromium, in_every_browser, question, words};
use crate::systems;
use serde_json::{Value, json};

/// Has the browser deny storage.
pub(crate) const BLOCKED: &str = "Object.defineProperty(window, 'localStorage', {
    get() { throw new DOMException('The document is sandboxed', 'SecurityError') } })";

/// The stored answers.
fn stored_answers(person: &Person) -> Value {
    let text = person.stored(STORED).expect("answers are stored");
    let mut stored: Value = serde_json::from_str(&text).expect("JSON is stored");
    stored["answers"].take()
}

/// The page works, although what is stored stays as it is.
fn works_beside(person: &Person, stored: Option<&str>) {
    person.begin();
    person.answer("what", &["software"]);
    person.answer("inside", &["trained"]);
    person.go_to_check();
    assert_eq!(person.data("question", "[data-question]"), ["what", "inside"]);
    person.go_to_result();
    assert_eq!(person.stored(STORED).as_deref(), stored);
}

#[test]
fn blocked_storage_breaks_nothing_and_is_told() {
    in_chromium(|person| {
        person.before_the_page(BLOCKED);
        person.open();
        person.read("[role=status]", words().notices.denied);
        person.begin();
        let asked = person.answer_until_done(&systems::spam_filter());
        person.see("check");
        assert_eq!(person.data("question", "[data-question]").len(), asked.len());
        person.go_to_result();
        assert_eq!(person.heading(), "No specific duties found");
        person.read("[role=status]", words().notices.denied);
    });
}

#[test]
fn full_storage_breaks_nothing_and_is_told() {
    in_chromium(|person| {
        let full = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }";
        person.before_the_page(full);
        person.open();
        works_beside(person, None);
        person.read("[role=status]", words().notices.full);
    });
}

#[test]
fn a_corrupt_text_is_named_and_kept() {
    in_every_browser(|person| {
        for corrupt in [r#"{"schema":1,"answers":{"what":["#, "[]", r#"{"schema":1,"answers":7}"#] {
            person.open_with(corrupt);
            person.read("[role=status]", words().notices.unreadable);
            works_beside(person, Some(corrupt));
        }
    });
}

#[test]
fn answers_of_a_later_version_are_not_overwritten() {
    in_every_browser(|person| {
        let newer = r#"{"schema":2,"answers":{"what":["software"]},"more":true}"#;
        person.open_with(newer);
        person.read("[role=status]", words().notices.unreadable);
        person.read("[role=status]", "schema 2");
        works_beside(person, Some(newer));
    });
}

#[test]
fn a_mistyped_question_or_option_is_named_and_the_rest_counts() {
    in_every_browser(|person| {
        let text = r#"{"schema":1,"answers":{"what":["software"],"rolle":["uses"],"inside":["traned"]},"iso":{"A.5.2":"largely"}}"#;
        person.open_with(text);
        person.read("[role=status]", words().notices.stored_problems);
        person.read("[role=status]", "\"rolle\"");
        person.read("[role=status]", "\"traned\"");
        person.read("main", &LANG.answered(1));
        person.begin();
        // The answer that could not be read is asked for again.
        person.see_question("inside");
        person.answer("inside", &["trained"]);
        person.wait("the answer", || (stored_answers(person)["inside"] == json!(["trained"])).then_some(()));
        let answers = stored_answers(person);
        assert_eq!(answers["what"], json!(["software"]));
        assert_eq!(answers["rolle"], json!(["uses"]), "what cannot be read is carried along");
        assert!(person.stored(STORED).is_some_and(|text| text.contains("A.5.2")), "other members are carried along");
    });
}

#[test]
fn a_notice_can_be_dismissed() {
    in_every_browser(|person| {
        person.open_with("nonsense");
        person.read("[role=status]", words().notices.unreadable);
        person.press(words().common.close);
        person.wait("no notice", || (!person.has(".aac-notice")).then_some(()));
    });
}

#[test]
fn erasing_everything_leaves_no_key() {
    in_every_browser(|person| {
        person.store("ai-act-checklist:of-another-version", "old");
        person.store("of-another-page", "kept");
        person.open_with(&systems::finished(&systems::spam_filter()));
        person.go_to_result();
        person.press(LANG.result().erase);
        person.press(words().common.cancel);
        assert!(person.stored(STORED).is_some(), "cancelled, and yet erased");
        person.press(LANG.result().erase);
        person.press(words().erasing.yes);
        person.see("start");
        person.read("[role=status]", words().notices.erased);
        assert_eq!(person.keys(), ["of-another-page"]);
        person.reload();
        assert_eq!(person.keys(), ["of-another-page"]);
        person.begin();
        person.see_question("what");
    });
}

#[test]
fn an_unreadable_text_can_be_erased() {
    in_every_browser(|person| {
        person.open_with("nonsense");
        person.begin();
        person.answer("what", &["software"]);
        person.go_to_result();
        person.press(LANG.result().erase);
        person.press(words().erasing.yes);
        person.see("start");
        assert!(person.keys().is_empty(), "{:?}", person.keys());
        // From here on answers are stored again.
        person.begin();
        person.answer("what", &["software"]);
        person.wait("the answer", || person.stored(STORED));
    });
}

#[test]
fn answers_of_another_tab_are_not_overwritten() {
    in_every_browser(|person| {
        let theirs = r#"{"answers":{"inside":["trained"],"what":["manual"]},"schema":1}"#;
        let meanwhile = |text: &str| {
            person.script("localStorage.setItem(arguments[0], arguments[1])", [STORED.into(), text.into()]);
        };
        for keep_mine in [false, true] {
            person.open_with(r#"{"schema":1,"answers":{"what":["software"]}}"#);
            person.begin();
            meanwhile(theirs);
            person.answer("inside", &["knowledge"]);
            person.read("[role=status]", words().notices.elsewhere);
            assert_eq!(person.stored(STORED).as_deref(), Some(theirs));
            if keep_mine {
                person.press(words().notices.keep_mine);
                person.wait("the answer", || (stored_answers(person)["inside"] == json!(["knowledge"])).then_some(()));
                assert_eq!(stored_answers(person)["what"], json!(["software"]));
            } else {
                person.press(words().notices.take_theirs);
                person.see("check");
                person.read(
                    "[data-question=what]",
                    LANG.option(question("what"), "manual".parse().expect("an option")).label,
                );
                assert_eq!(person.stored(STORED).as_deref(), Some(theirs));
            }
        }
    });
}
