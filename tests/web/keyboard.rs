//! The page without a mouse, and where the focus goes.

use crate::person::{LANG, Person, in_every_browser, question, words};
use fantoccini::key::Key;

/// Answer the question that is asked with the keyboard alone, from its heading.
fn answer(person: &Person, name: &str, option: &str) {
    person.see_question(name);
    person.see_focus("h1");
    let input = format!("input[name='{name}'][value='{option}']");
    let one = person.script("return page.querySelector('fieldset input').type", []) == "radio";
    if one {
        person.tab_to("fieldset input");
        while !person.focus_on(&input) {
            person.key(Key::Down);
        }
        person.type_keys(" ");
    } else {
        person.tab_to(&input);
        person.type_keys(" ");
    }
    assert_eq!(person.chosen(), [option]);
    person.tab_to("button[type=submit]");
    person.key(Key::Enter);
}

#[test]
fn a_whole_interview_needs_no_mouse() {
    in_every_browser(|person| {
        person.open();
        person.tab_to("[data-action=begin]");
        person.key(Key::Enter);
        answer(person, "what", "manual");
        person.wait("the next page", || (person.asked() != Some(question("what"))).then_some(()));
        while person.is_asked() {
            let id = person.wait("a question", || person.asked());
            answer(person, &id.to_string(), "unsure");
            person.wait("the next page", || (person.asked() != Some(id)).then_some(()));
        }
        person.see("check");
        person.see_focus("h1");
        assert_eq!(person.heading(), LANG.checking().title);
        person.tab_to("[data-change=what]");
        person.type_keys(" ");
        person.see_question("what");
        person.see_focus("h1");
        person.tab_to("[data-action=back]");
        person.key(Key::Enter);
        person.see("check");
        person.tab_to("[data-action=result]");
        person.key(Key::Enter);
        person.see("result");
        person.see_focus("h1");
        assert_eq!(person.heading(), "Not an AI system under the AI Act");
        person.tab_to("[data-finding] summary");
        person.key(Key::Enter);
        person.tab_to("[data-finding] [data-change=what]");
    });
}

#[test]
fn continuing_without_an_answer_says_so_and_leads_to_the_field() {
    in_every_browser(|person| {
        person.open();
        person.begin();
        for name in ["what", "inside"] {
            person.see_question(name);
            person.click("button[type=submit]");
            person.see_focus("[role=alert]");
            person.read("[role=alert]", words().asking.problem);
            let error = words().asking.missing_many;
            person.read("fieldset .aac-error", error);
            assert!(person.run(async |client| client.title().await).starts_with(words().asking.error));
            let described = person.script(
                "return page.querySelector('fieldset').getAttribute('aria-describedby').split(' ')
                    .map(id => page.getElementById(id)?.innerText ?? 'nothing has the id ' + id).join(' ')",
                [],
            );
            assert!(described.as_str().unwrap_or_default().contains(error), "{described}");
            // A second try brings the focus back.
            person.tab_to("button[type=submit]");
            person.key(Key::Enter);
            person.see_focus("[role=alert]");
            // The summary leads to the field.
            person.press(error);
            person.see_focus(&format!("input[name='{name}']"));
            person.type_keys(" ");
            person.wait("no error", || (!person.has("[role=alert]")).then_some(()));
            person.tab_to("button[type=submit]");
            person.key(Key::Enter);
            person.wait("the next question", || (person.asked() != Some(question(name))).then_some(()));
        }
    });
}

#[test]
fn the_dialog_that_erases_holds_the_focus_and_gives_it_back() {
    in_every_browser(|person| {
        person.open_with(r#"{"schema":1,"answers":{"what":["software"]}}"#);
        person.tab_to("[data-action=ask]");
        person.key(Key::Enter);
        person.see_focus("dialog[open] button");
        for _ in 0..4 {
            person.key(Key::Tab);
            assert!(!person.focus_on(".aac-main > :not(:has(dialog[open])) button"), "the focus left the dialog");
        }
        person.key(Key::Escape);
        person.wait("no dialog", || (!person.has("dialog[open]")).then_some(()));
        person.see_focus("[data-action=ask]");
        assert_eq!(person.heading(), words().start.title);
        person.read("main", &LANG.answered(1));
    });
}
