//! Answers as a file: taken along, and brought back.

use crate::person::{LANG, Person, STORED, in_chromium, in_every_browser, question, words};
use crate::systems;
use ai_act_checklist::law::obligations::obligations;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// Choose a file, and take over what is in it.
pub(crate) fn load_file(person: &Person, path: &Path) {
    person.choose_file(path);
    person.see("import");
    person.press(LANG.importing().take);
    person.see("start");
}

/// A file with this text.
pub(crate) fn file(person: &Person, text: &str) -> PathBuf {
    let path = person.downloads().join("to-load.json");
    fs::write(&path, text).expect("a file can be written");
    path
}

/// The text of a download, once it is complete.
fn downloaded(person: &Person, name: &str) -> Value {
    let path = person.downloads().join(name);
    person.wait(name, || serde_json::from_str(&fs::read_to_string(&path).ok()?).ok())
}

/// A text that was downloaded, once its last line is there.
fn downloaded_text(person: &Person, name: &str) -> String {
    let path = person.downloads().join(name);
    let last = words().common.no_advice.split('.').next().unwrap_or_default();
    person.wait(name, || fs::read_to_string(&path).ok().filter(|text| text.matches(last).count() == 2))
}

/// The result of a high-risk system on the first day of its duties.
fn see_result_of_december_2027(person: &Person) {
    person.open_with(&systems::finished(&systems::cv_screening()));
    person.go_to_result();
    person.set_day("2027-12-02".parse().expect("a date"));
}

#[test]
fn downloaded_answers_bring_the_same_result_back() {
    in_every_browser(|person| {
        person.open_with(&systems::finished(&systems::cv_screening()));
        person.go_to_result();
        let before = person.result();
        let stored = person.stored(STORED);
        person.press(LANG.result().save_answers);
        let answers = downloaded(person, "ai-act-answers.json");
        assert_eq!(Some(&answers), stored.and_then(|text| serde_json::from_str(&text).ok()).as_ref());

        person.press(LANG.result().erase);
        person.press(words().erasing.yes);
        person.see("start");
        load_file(person, &person.downloads().join("ai-act-answers.json"));
        let count = answers["answers"].as_object().expect("answers").len();
        person.read("[role=status]", &LANG.loaded(count));
        person.go_to_result();
        assert_eq!(person.result(), before);
        person.reload();
        person.read("main", &LANG.answered(count));
    });
}

#[test]
fn the_downloaded_report_says_what_the_page_says() {
    in_every_browser(|person| {
        see_result_of_december_2027(person);
        person.press(LANG.format_name("report"));
        let report = downloaded(person, "ai-act-report-2027-12-02.json");
        assert_eq!(report["as_of"], "2027-12-02");
        assert_eq!(report["tier"]["established"], "high-risk");
        assert_eq!(report["tier"]["settled"], true);
    });
}

/// What stands in the file is tested natively (`tests/it/outline.rs`): here, that the person gets it.
#[test]
fn the_result_can_be_taken_along_as_text_and_as_a_page() {
    in_every_browser(|person| {
        see_result_of_december_2027(person);
        for (button, ending) in [(LANG.format_name("md"), "md"), (LANG.format_name("html"), "html")] {
            person.press(button);
            let text = downloaded_text(person, &format!("ai-act-2027-12-02.{ending}"));
            assert!(text.contains("High-risk") && text.contains(LANG.reporting().by_role), "{text}");
        }
    });
}

#[test]
fn a_file_with_problems_names_them_and_keeps_the_rest() {
    in_every_browser(|person| {
        person.open();
        let text = r#"{"schema":1,"answers":{"what":["software"],"rolle":["uses"],"output":["text","smoke"],"own-name":["yes","no"]}}"#;
        person.choose_file(&file(person, text));
        person.see("import");
        for name in ["\"rolle\"", "\"smoke\"", "\"own-name\""] {
            person.read("[aria-labelledby=aac-problems]", name);
        }
        person.press(LANG.importing().take);
        person.read("[role=status]", &LANG.loaded(1));
        person.read("[role=status]", words().notices.load_problems);
        for name in ["\"rolle\"", "\"smoke\"", "\"own-name\""] {
            person.read("[role=status]", name);
        }
        person.begin();
        person.see_question("inside");
        person.go_to_check();
        assert_eq!(person.data("question", "[data-question]"), ["what"]);
    });
}

#[test]
fn a_file_that_is_none_of_ours_changes_nothing() {
    in_every_browser(|person| {
        let stored = systems::finished(&systems::spam_filter());
        person.open_with(&stored);
        for text in ["not JSON", "[1, 2]", r#"{"schema":2,"answers":{}}"#, ""] {
            person.choose_file(&file(person, text));
            person.read("[role=status]", words().notices.load_failed);
            assert_eq!(person.stored(STORED).as_deref(), Some(stored.as_str()), "{text:?}");
            person.press(words().common.close);
            person.wait("no notice", || (!person.has(".aac-notice")).then_some(()));
        }
        person.go_to_result();
        assert_eq!(person.heading(), "No specific duties found");
    });
}

#[test]
fn what_a_file_replaced_can_be_put_back() {
    in_every_browser(|person| {
        let stored = systems::finished(&systems::spam_filter());
        person.open_with(&stored);
        load_file(person, &file(person, r#"{"schema":1,"answers":{"what":["manual"]}}"#));
        person.read("[role=status]", &LANG.loaded(1));
        person.read("main", &LANG.answered(1));
        person.press(words().notices.undo);
        person.wait("the earlier answers", || (person.stored(STORED).as_ref() == Some(&stored)).then_some(()));
        person.go_to_result();
        assert_eq!(person.heading(), "No specific duties found");
    });
}

#[test]
fn a_file_shows_what_it_would_change_before_anything_does() {
    in_every_browser(|person| {
        let stored = r#"{"answers":{"inside":["trained"],"role":["uses"],"what":["software"]},"iso":{"A.5.2":"none"},"progress":{"art-26-7":{"note":"mine"}},"schema":1}"#;
        let theirs = r#"{"schema":1,"answers":{"what":["software"],"inside":["knowledge"],"output":["text"]},"iso":{"A.5.2":"fully"}}"#;
        for take in [false, true] {
            person.open_with(stored);
            person.choose_file(&file(person, theirs));
            person.see("import");
            assert_eq!(person.heading(), LANG.importing().file);
            person.unfold();
            person.read("[data-area=answers]", &LANG.tally(1, 1, 1, 1));
            let changed = person.text("[data-change-of=inside]");
            for option in ["trained", "knowledge"] {
                let words = LANG.option(question("inside"), option.parse().expect("an option"));
                assert!(changed.contains(words.label), "{changed}");
            }
            person.read("[data-area=ratings]", &LANG.tally(0, 1, 0, 0));
            person.read("[data-area=progress]", &LANG.tally(0, 0, 1, 0));
            assert_eq!(person.stored(STORED).as_deref(), Some(stored), "nothing is stored before it is decided");
            person.press(if take { LANG.importing().take } else { LANG.importing().keep });
            person.see("start");
            let kept = || person.stored(STORED).is_some_and(|text| (text == stored) != take);
            person.wait("what was decided", || kept().then_some(()));
            assert_eq!(person.has("[data-action=undo]"), take);
        }
    });
}

#[test]
fn a_file_that_says_the_same_needs_no_decision() {
    in_every_browser(|person| {
        let stored = systems::stored(&systems::contradictory());
        person.open_with(&stored);
        person.choose_file(&file(person, &stored));
        person.see("import");
        person.read("main", LANG.importing().nothing);
        assert!(!person.has("[data-action=take-over]"));
        person.press(LANG.importing().go_on);
        person.see("start");
        assert!(!person.has(".aac-notice"));
    });
}

/// It is read whatever its size, and where local storage has no room for it, it is kept in the annex.
#[test]
fn a_file_of_more_work_than_local_storage_has_room_for_comes_back() {
    in_chromium(|person| {
        let text = "\u{3bb}".repeat(11_000);
        let progress: serde_json::Map<_, _> = obligations()
            .take(250)
            .map(|row| (row.name.to_owned(), serde_json::json!({ "note": text, "evidence": text })))
            .collect();
        let large = serde_json::json!({ "schema": 1, "answers": { "what": ["manual"] }, "progress": progress });
        person.open();
        load_file(person, &file(person, &large.to_string()));
        person.read("[role=status]", &LANG.loaded(1));
        person.wait("a reference", || person.stored(STORED).filter(|text| text.starts_with("annex:")));
        person.reload();
        person.read("main", &LANG.answered(1));
        person.go_to_result();
        person.press(LANG.result().save_answers);
        assert_eq!(downloaded(person, "ai-act-answers.json")["progress"], large["progress"]);
        person.script("localStorage.clear()", []);
        person.open();
        load_file(person, &person.downloads().join("ai-act-answers.json"));
        person.read("[role=status]", &LANG.loaded(1));
    });
}

#[test]
fn a_file_in_another_encoding_is_read_or_named_and_no_letter_replaced() {
    in_every_browser(|person| {
        let text = r#"{"schema":1,"answers":{"what":["manual"]},"iso_notes":{"4.1":{"note":"Müller"}}}"#;
        let path = person.downloads().join("to-load.json");
        let wide: Vec<u8> = "\u{feff}"
            .chars()
            .chain(text.chars())
            .flat_map(|c| u16::try_from(u32::from(c)).expect("one unit").to_le_bytes())
            .collect();
        for bytes in [["\u{feff}", text].concat().into_bytes(), wide] {
            person.open();
            fs::write(&path, bytes).expect("a file can be written");
            load_file(person, &path);
            person.wait("the letters", || person.stored(STORED)?.contains("Müller").then_some(()));
            person.script("localStorage.clear()", []);
        }
        person.open();
        let windows: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).expect("one byte")).collect();
        fs::write(&path, windows).expect("a file can be written");
        person.choose_file(&path);
        person.read("[role=status]", "UTF-8");
        assert_eq!(person.stored(STORED), None);
    });
}
