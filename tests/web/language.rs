//! The page in another language: changed over without losing anything, complete, and readable in a narrow column.

use crate::accessibility::check;
use crate::element::{awaited, open_to_others, visit};
use crate::person::{LANG, Person, STORED, in_chromium, in_every_browser, question};
use crate::site::Host;
use crate::systems;
use ai_act_checklist::interview;
use ai_act_checklist::words::Lang;
use serde_json::json;

const OTHER: Lang = Lang::De;

/// What the document says of its language.
fn language(person: &Person) -> String {
    person.script("return document.documentElement.lang", []).as_str().unwrap_or_default().to_owned()
}

#[track_caller]
fn see_title(person: &Person, lang: Lang, name: &str) {
    let title = lang.question_title(question(name));
    person.wait(&title, || (person.heading() == title).then_some(()));
}

/// Open the page in German.
#[track_caller]
fn open_german(person: &Person, stored: &str) {
    person.store(STORED, stored);
    person.visit(&format!("{}?lang=de", person.address()));
    person.wait("the page", || person.view());
    assert_eq!(language(person), "de");
}

#[test]
fn the_page_goes_on_in_another_language_and_loses_nothing() {
    in_every_browser(|person| {
        person.open();
        person.begin();
        person.see_question("what");
        // A choice that was not given yet.
        person.choose("what", &["software"]);
        person.click("[data-language=de]");
        see_title(person, OTHER, "what");
        assert_eq!(person.chosen(), ["software"], "a draft was lost");
        assert_eq!(language(person), "de");
        assert!(person.behind_address().starts_with("?lang=de"), "{}", person.behind_address());
        person.read(".aac-header", OTHER.page().common.brand);
        person.go_on();
        see_title(person, OTHER, "inside");
        let stored = Some(person.wait("the answer", || person.stored(STORED).filter(|text| text.contains("software"))));
        person.see_all_loaded();

        // It stays so when the page is loaded again, and for what is loaded second.
        person.reload();
        person.read("main", OTHER.page().start.saved_title);
        person.press(OTHER.page().start.resume);
        see_title(person, OTHER, "inside");
        person.press(OTHER.page().common.check);
        person.see("check");
        person.read("h1", OTHER.checking().title);
        person.click("[data-language=en]");
        person.read("h1", LANG.checking().title);
        assert_eq!((language(person), person.stored(STORED)), ("en".to_owned(), stored));
    });
}

/// The words of later topics are a pack of their own: without them the question would go, and its draft with it.
#[test]
fn in_a_later_topic_a_draft_stays_when_the_language_changes() {
    in_chromium(|person| {
        person.block("*later*");
        person.open();
        person.begin();
        let given = systems::cv_screening();
        let later = person.wait("a later topic", || {
            let asked = person.asked().and_then(interview::question)?;
            if asked.page > interview::Page::People {
                return Some(asked);
            }
            person.answer_next(&given);
            None
        });
        let (name, option) = (later.id.to_string(), later.options[0].id.to_string());
        person.choose(&name, &[&option]);
        person.click("[data-language=de]");
        see_title(person, OTHER, &name);
        assert_eq!(person.chosen(), [option]);
    });
}

#[test]
fn notes_that_are_being_typed_stay_when_the_language_changes() {
    in_every_browser(|person| {
        person.open_with(&systems::finished_duties(&systems::cv_screening_at_work()));
        person.go_to_result();
        person.go_to_duties();
        person.click("[data-duty] summary");
        person.write("[data-duty] textarea", "Frau Beispiel fragen");
        person.click("[data-language=de]");
        person.read("h1", OTHER.duties().title);
        assert_eq!(person.value("[data-duty] textarea"), "Frau Beispiel fragen");
        assert!(person.stored(STORED).is_some_and(|text| text.contains("Frau Beispiel")));
    });
}

#[test]
fn german_questions_fit_a_narrow_column_and_are_accessible() {
    in_chromium(|person| {
        open_german(person, "{}");
        person.see_all_loaded();
        check(person, "start");
        open_german(person, &systems::finished(&systems::cv_screening()));
        person.press(OTHER.page().start.resume);
        person.see("check");
        person.read("h1", OTHER.checking().title);
        check(person, "check");
        for name in ["product", "areas", "work", "role"] {
            person.click(&format!("[data-change={name}]"));
            see_title(person, OTHER, name);
            person.unfold();
            check(person, name);
            person.press(OTHER.page().common.cancel);
            person.see("check");
        }
    });
}

#[test]
fn the_german_result_fits_a_narrow_column_and_is_accessible() {
    in_chromium(|person| {
        open_german(person, &systems::finished_duties(&systems::cv_screening_at_work()));
        person.press(OTHER.page().start.resume);
        person.see("check");
        person.go_to_result();
        assert_eq!(person.heading(), "Hochriskant");
        person.unfold();
        check(person, "result");
        for view in ["duties", "coverage", "clauses"] {
            person.click(&format!("[data-action={view}]"));
            person.see(view);
            person.unfold();
            check(person, view);
        }
    });
}

#[test]
fn an_element_speaks_as_it_is_told_or_as_the_page_around_it() {
    in_every_browser(|person| {
        let checklist = open_to_others(&json!({}));
        let _host = visit(person, &checklist, "element.html");
        let title = |lang: Lang| lang.page().start.title;
        person.read("h1", title(Lang::En));
        person.script("first.lang = 'de'", []);
        person.read("h1", title(OTHER));
        // What is not known is told, and English is shown.
        person.script("first.lang = 'tlh'", []);
        person.read("h1", title(Lang::En));
        // Nothing is said: it is that of the page.
        person.script(
            "first.removeAttribute('lang'); document.documentElement.lang = 'de-AT'; first.theme = 'light'",
            [],
        );
        person.read("h1", title(OTHER));
        // The person's own.
        person.script(
            "Object.defineProperty(navigator, 'languages', { value: ['fr', 'en-GB', 'de'] }); first.lang = 'auto'",
            [],
        );
        person.read("h1", title(Lang::En));
        let refused = awaited(person, "first.lang = 'de', new Promise(go => setTimeout(go)), first.load('no')");
        assert!(refused["error"].is_string(), "{refused}");
    });
}

/// Found in `WebKit` on a machine without a language: whoever spoke French was spoken to in German.
#[test]
fn where_there_are_no_words_of_a_language_english_stands_in_for_it() {
    in_every_browser(|person| {
        let checklist = open_to_others(&json!({}));
        let host = Host::of(checklist.address(), &json!({}));
        for (around, own) in [("fr", ""), ("en", "lang=\"fr\""), ("de", "lang=\"fr\""), ("de", "lang=\"auto\"")] {
            let page = format!(
                "<!doctype html><html lang=\"{around}\"><title>A guide</title>
                <script>Object.defineProperty(navigator, 'languages', {{ value: ['fr-FR', 'fr'] }})</script>
                <script type=\"module\" src=\"{}embed.js\"></script>
                <ai-act-checklist {own} eager></ai-act-checklist></html>",
                checklist.address()
            );
            host.put("elsewhere.html", &page);
            person.visit(&host.page("elsewhere.html"));
            person.read("h1", LANG.page().start.title);
        }
    });
}
