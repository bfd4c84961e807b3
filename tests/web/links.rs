//! Links that carry answers: made on the result page, opened with a look at what would change, never sent.

use crate::person::{LANG, Person, STORED, in_chromium, in_every_browser, words};
use crate::systems;
use ai_act_checklist::store::{LONGEST_LINK, Saved};
use ai_act_checklist::words::{Copied, Importing};
use serde_json::json;

fn own() -> &'static Importing {
    LANG.importing()
}

fn copied() -> &'static Copied {
    LANG.copied()
}

/// Unfold the link on the result page, and read it.
fn link(person: &Person) -> String {
    person.press(LANG.sharing().title);
    person.wait("the link", || person.has("#aac-link").then_some(()));
    person.value("#aac-link")
}

/// How much of the field with the focus is selected.
fn selected(person: &Person) -> String {
    let body = "let it = document.activeElement;
        while (it.shadowRoot) it = it.shadowRoot.activeElement;
        return it.value.slice(it.selectionStart, it.selectionEnd)";
    person.script(body, []).as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_link_brings_the_same_result_to_another_device() {
    in_every_browser(|person| {
        person.open_with(&systems::finished(&systems::cv_screening()));
        person.go_to_result();
        let before = person.result();
        let link = link(person);
        person.read("[data-share=link]", LANG.sharing().holds);
        let fragment = link.strip_prefix(&format!("{}#", person.address())).expect("an address of the page").to_owned();
        assert!(fragment.starts_with("a=1~") && fragment.ends_with("~end"), "{fragment}");

        // Another device.
        person.script("localStorage.clear()", []);
        person.store("of-another-page", "kept");
        person.open_at(&fragment);
        person.see("import");
        assert_eq!(person.heading(), own().link);
        person.read("main", own().lead_first);
        assert_eq!(person.stored(STORED), None, "nothing is taken over by itself");
        assert_eq!(person.behind_address(), format!("#{fragment}"));
        person.press(own().take);
        person.see("start");
        assert_eq!(person.behind_address(), "", "what is decided leaves the address");
        person.go_to_result();
        assert_eq!(person.result(), before);
    });
}

#[test]
fn a_link_is_not_taken_over_work_that_is_there() {
    in_every_browser(|person| {
        let stored = r#"{"answers":{"inside":["trained"],"what":["software"]},"progress":{"art-26-7":{"note":"mine"}},"schema":1}"#;
        let stored = &*Saved::read(stored).expect("answers").0.write();
        person.open_with(stored);
        // The page is open, so that only its address changes.
        person.open_at("a=1~what:manual~end");
        person.see("import");
        person.read("[data-area=answers]", &LANG.tally(0, 1, 1, 0));
        person.read("[data-area=progress]", &LANG.tally(0, 0, 0, 1));
        person.press(own().keep);
        person.see("start");
        assert_eq!((person.stored(STORED).as_deref(), person.behind_address()), (Some(stored), String::new()));
        person.reload();
        person.see("start");

        person.open_at("a=1~what:manual~end");
        person.see("import");
        // Whoever leaves without a word is asked again.
        person.reload();
        person.see("import");
        person.press(own().take);
        person.read("[role=status]", &LANG.loaded(1));
        person.wait("the answer", || person.stored(STORED).filter(|text| text.contains("manual")));
        assert!(person.stored(STORED).is_some_and(|text| text.contains("mine")), "notes are in no link, and stay");
        person.press(words().notices.undo);
        person.wait("the earlier answers", || (person.stored(STORED).as_deref() == Some(stored)).then_some(()));
    });
}

#[test]
fn a_link_that_cannot_be_read_says_why_and_changes_nothing() {
    in_every_browser(|person| {
        let long = format!("a=1~{}", "x".repeat(LONGEST_LINK));
        for (fragment, why) in [("a=2~what:software~end", "version 2"), ("a=1x", "a=1~"), (long.as_str(), "saved file")]
        {
            person.open_with(r#"{"answers":{"what":["software"]},"schema":1}"#);
            person.open_at(fragment);
            person.see("import");
            person.read("main", own().link_failed);
            person.read("main", why);
            assert!(!person.has("[data-action=take-over]"));
            person.press(own().go_on);
            person.see("start");
            person.read("main", &LANG.answered(1));
            assert_eq!(person.behind_address(), "");
        }
        // What was cut off on its way is told before anything is taken over.
        person.open_at("a=1~what:manual~ins");
        person.see("import");
        person.read("[aria-labelledby=aac-problems]", "cut off");
    });
}

#[test]
fn what_else_stands_behind_the_address_is_left_alone() {
    in_every_browser(|person| {
        person.open_at("a-heading");
        person.see("start");
        assert_eq!(person.behind_address(), "#a-heading");
        person.begin();
        person.see_question("what");
        assert_eq!(person.behind_address(), "#a-heading");
    });
}

#[test]
fn a_link_is_copied_or_selected_to_be_copied_by_hand() {
    in_chromium(|person| {
        person.open_with(&systems::finished(&systems::spam_filter()));
        person.run(async |client| {
            client
                .execute(
                    "window.given = []; navigator.clipboard.writeText = async text => { given.push(text) }",
                    Vec::new(),
                )
                .await
        });
        person.go_to_result();
        let text = link(person);
        person.click("[data-share=link] [data-action=copy]");
        person.read("[data-share=link] [role=status]", copied().done);
        assert_eq!(person.script("return given", []), json!([text]));
        for denied in [
            "navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'))",
            "Object.defineProperty(navigator, 'clipboard', { value: undefined })",
        ] {
            person.script(denied, []);
            person.click("[data-share=link] [data-action=copy]");
            person.read("[data-share=link] [role=status]", copied().by_hand);
            person.see_focus("#aac-link");
            assert_eq!(selected(person), text);
            person.script("getSelection().removeAllRanges()", []);
        }
    });
}

#[test]
fn work_that_is_too_long_for_a_link_names_the_file() {
    in_chromium(|person| {
        let all = systems::everything();
        assert!(Saved::default().with(all.clone()).to_link().is_err());
        person.open_with(&Saved::default().with(all).write());
        person.go_to_result();
        person.press(LANG.sharing().title);
        person.read("[data-share=link]", "saved file");
        assert!(!person.has("#aac-link"));
        person.open();
        person.script("localStorage.clear()", []);
        person.reload();
        person.begin();
        person.go_to_result();
        person.press(LANG.sharing().title);
        person.read("[data-share=link]", LANG.sharing().nothing);
    });
}
