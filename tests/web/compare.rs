//! Two results side by side, and work that was saved under earlier rules: as a person meets them.

use crate::accessibility::check;
use crate::files::file;
use crate::person::{LANG, Person, STORED, in_chromium, in_every_browser};
use crate::systems;
use serde_json::Value;
use std::fs;
use std::path::PathBuf;

/// Work on a tool for recruiting, with a name.
fn recruiting() -> Value {
    let mut work: Value =
        serde_json::from_str(&systems::finished_duties(&systems::cv_screening_at_work())).expect("JSON");
    work["system"]["name"] = "CV tool".into();
    work
}

/// The same, as it was left under another text of the law.
fn of_then() -> Value {
    let mut work = recruiting();
    work["result"] = serde_json::json!({
        "rules": "1", "celex": "02024R1689-20240712", "day": "2025-03-01", "lowest": "minimal", "highest": "transparency",
        "obligations": ["art-4-1", "art-50-9-of-then"],
    });
    work
}

fn add_and_list(person: &Person, name: &str) {
    person.click("[data-action=systems]");
    person.see("register");
    person.click("#aac-new-system");
    person.type_keys(name);
    person.click("[data-action=add-system]");
    let row = format!("[data-system][data-name='{name}']");
    person.wait(name, || person.has(&row).then_some(()));
}

/// What is shown of the comparison.
fn shown(person: &Person) -> String {
    person.wait("a comparison", || person.has(".aac-compared").then_some(()));
    person.text(".aac-compared")
}

#[test]
fn two_systems_of_the_list_are_compared_and_taken_along() {
    in_every_browser(|person| {
        person.open_with(&recruiting().to_string());
        add_and_list(person, "Chatbot");
        person.click("[data-name='Chatbot'] [data-action=compare-system]");
        person.see("compare");
        let said = shown(person);
        assert!(said.contains("CV tool") && said.contains("Chatbot"), "{said}");
        assert!(said.contains(LANG.compared().because_answers), "why: {said}");
        assert!(said.contains(&LANG.only_of("CV tool")), "its obligations: {said}");
        check(person, "compare");
        person.click("[data-action=save-comparison]");
        let text = person.wait("the file", || {
            let mut all = fs::read_dir(person.downloads()).ok()?.filter_map(Result::ok).map(|entry| entry.path());
            let is_it = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "md");
            fs::read_to_string(all.find(is_it)?).ok().filter(|text| !text.is_empty())
        });
        assert!(text.starts_with("# CV tool and Chatbot"), "{text}");
        person.click("[data-action=back]");
        person.see("register");
    });
}

#[test]
fn one_system_is_compared_on_two_days_and_with_an_earlier_file() {
    in_chromium(|person| {
        person.open_with(&recruiting().to_string());
        person.go_to_result();
        person.click("[data-action=compare]");
        person.see("compare");
        // There is one system: two days are compared, the second one the next that brings something.
        let said = shown(person);
        assert!(said.contains(LANG.compared().because_days), "{said}");
        assert!(!said.contains(LANG.compared().because_answers), "{said}");
        person.select("#aac-compare-what", "times");
        person.read(".aac-strong", LANG.compare_page().choose_file);
        let mut earlier = recruiting();
        earlier["answers"].as_object_mut().expect("answers").remove("work");
        person.choose_file(&file(person, &earlier.to_string()));
        person
            .wait("the answer that differs", || shown(person).contains(LANG.compared().because_answers).then_some(()));
        // Nothing was taken over.
        let kept: Value = serde_json::from_str(&person.stored(STORED).expect("it is kept")).expect("JSON");
        assert!(!kept["answers"]["work"].is_null());
    });
}

#[test]
fn work_of_earlier_rules_says_what_became_of_it_before_anything_is_current() {
    in_every_browser(|person| {
        let text = of_then().to_string();
        person.open_with(&text);
        person.go_to_result();
        let own = LANG.renewing();
        assert_eq!(person.heading(), own.title);
        let said = shown(person);
        assert!(said.contains("1 March 2025") && said.contains(own.because), "{said}");
        assert!(said.contains("art-50-9-of-then"), "what went is named: {said}");
        assert!(!person.has(".aac-headline"), "nothing is shown as current");
        // Whoever only looks has written nothing.
        assert_eq!(person.stored(STORED).as_deref(), Some(text.as_str()));
        check(person, "renewed");
        person.click("[data-action=go-on]");
        person.wait("the result", || person.has(".aac-headline").then_some(()));
        let text =
            person.wait("the result of today", || person.stored(STORED).filter(|text| !text.contains("20240712")));
        let kept: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(kept["result"]["celex"], kept["edition"]["celex"]);
        assert_eq!(kept["progress"], of_then()["progress"]);
        person.reload();
        person.go_to_result();
        person.wait("the result", || person.has(".aac-headline").then_some(()));
    });
}

/// Whoever answers has what comes out of it kept beside the answers, and nothing else writes it.
#[test]
fn what_comes_out_is_kept_when_answers_change_and_by_nothing_else() {
    in_chromium(|person| {
        let text = recruiting().to_string();
        person.open_with(&text);
        person.see_all_loaded();
        person.go_to_result();
        assert_eq!(person.stored(STORED).as_deref(), Some(text.as_str()));
        person.go_to_check();
        person.click("[data-question=decisions] [data-change=decisions]");
        person.see_question("decisions");
        person.answer("decisions", &["decides-on-persons"]);
        let kept = person.wait("what came out", || person.stored(STORED).filter(|text| text.contains("\"result\"")));
        let kept: Value = serde_json::from_str(&kept).expect("JSON");
        assert_eq!(kept["result"]["highest"], "high-risk");
        assert!(kept["result"]["obligations"].as_array().is_some_and(|all| all.len() > 5), "{kept}");
    });
}
