//! Elements of one page work on the same answers, and no way of coming and going loses or overwrites any.

use crate::element::{awaited, heard, open_to_others, visit};
use crate::person::{Person, STORED, in_chromium, in_every_browser};
use crate::systems;
use serde_json::{Value, json};

/// A storage that takes nothing.
const FULL: &str = "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') }";

/// Scroll down to the second, and wait for it.
#[track_caller]
fn see_second(person: &Person) {
    person.script("second.scrollIntoView()", []);
    let shown = "return !!second.shadowRoot?.querySelector('.aac')";
    person.wait("the second", || (person.script(shown, []) == true).then_some(()));
    person.see_drawn();
}

#[track_caller]
fn answers(person: &Person, of: &str) -> Value {
    awaited(person, &format!("{of}.answers()"))["value"]["answers"].clone()
}

#[track_caller]
fn load(person: &Person, into: &str, what: &str) {
    let mine = json!({"schema": 1, "answers": {"what": [what]}});
    assert_eq!(awaited(person, &format!("{into}.load({mine})"))["value"]["problems"], json!([]));
}

#[test]
fn properties_set_before_the_element_is_known_are_followed() {
    in_every_browser(|person| {
        let checklist = open_to_others(&json!({}));
        let _host = visit(person, &checklist, "late.html");
        person.wait("the page", || person.view());
        assert_eq!(
            person.script("return [first.getAttribute('view'), Object.hasOwn(first, 'view')]", []),
            json!(["classifier", false])
        );
    });
}

#[test]
fn one_that_comes_late_goes_on_with_what_could_not_be_stored() {
    in_chromium(|person| {
        person.before_the_page(FULL);
        let checklist = open_to_others(&json!({}));
        let _host = visit(person, &checklist, "late.html");
        person.wait("the page", || person.view());
        load(person, "first", "software");
        see_second(person);
        assert_eq!(answers(person, "second"), json!({"what": ["software"]}));
        assert_eq!(answers(person, "first"), json!({"what": ["software"]}));
    });
}

#[test]
fn one_that_comes_late_overwrites_nothing_that_cannot_be_read() {
    in_every_browser(|person| {
        let checklist = open_to_others(&json!({}));
        let later = r#"{"schema":9,"answers":{"what":["later"]}}"#;
        let _host = visit(person, &checklist, "late.html");
        person.script("localStorage.setItem(arguments[0], arguments[1])", [STORED.into(), later.into()]);
        person.reload();
        load(person, "first", "software");
        see_second(person);
        load(person, "second", "model-only");
        assert_eq!(answers(person, "first"), json!({"what": ["model-only"]}), "they work on the same");
        assert_eq!(person.stored(STORED).as_deref(), Some(later), "and what is stored stays");
    });
}

#[test]
fn one_that_was_out_for_a_while_comes_back_with_what_happened_meanwhile() {
    in_every_browser(|person| {
        // Where the work is stored, and where it is in memory alone.
        for page in ["late.html", "two.html"] {
            let checklist = open_to_others(&json!({}));
            let _host = visit(person, &checklist, page);
            person.wait("the page", || person.view());
            load(person, "first", "software");
            see_second(person);
            person.script("window.kept = first; first.remove()", []);
            person.see_drawn();
            load(person, "second", "model-only");
            person.script("kept.view = 'penalties'; document.body.prepend(kept)", []);
            person.see("penalties");
            let now = person.wait("the same answers", || {
                Some(answers(person, "first")).filter(|now| *now == answers(person, "second"))
            });
            assert_eq!(now, json!({"what": ["model-only"]}), "{page}");
            awaited(person, "second.reset()");
            assert_eq!(answers(person, "first"), json!({}), "{page}: what was erased does not come back");
        }
    });
}

/// A program that works for long lets the browser go on in between: on a slow device what was loaded is told some turns later. Whoever
/// waited for the call may move or remove the element at once, and nothing is lost.
#[test]
fn a_call_is_done_once_what_it_changed_was_told_however_slow_the_device() {
    in_chromium(|person| {
        // Each look at the clock is longer than a step may take.
        person.before_the_page("const now = Date.now; let later = 0; Date.now = () => now() + (later += 20)");
        let checklist = open_to_others(&json!({}));
        for page in ["bridge.html", "late.html"] {
            let _host = visit(person, &checklist, page);
            person.script(
                "first.storage = 'none';
                window.told = [];
                first.addEventListener('ai-act-checklist:change', ({ detail }) => told.push(detail.answers.what?.[0]))",
                [],
            );
            for what in ["software", "model-only", "software"] {
                let mine = json!({"schema": 1, "answers": {"what": [what]}});
                let told = awaited(person, &format!("first.load({mine}).then(() => told.at(-1))"));
                assert_eq!(told["value"], what, "{page}");
            }
            let after = awaited(
                person,
                "first.reset().then(() => first.answers()).then(it => [it.answers, told.at(-1) ?? null])",
            );
            assert_eq!(after["value"], json!([{}, null]), "{page}");
        }
    });
}

#[test]
fn a_frame_that_is_moved_keeps_the_answers_and_calls_are_answered_at_any_time() {
    in_every_browser(|person| {
        let checklist = open_to_others(&json!({}));
        let _host = visit(person, &checklist, "bridge.html");
        // Before it is there, and where nothing is stored.
        person.script("first.storage = 'none'", []);
        load(person, "first", "software");
        person.script("window.asked = first.answers(); document.body.prepend(first)", []);
        assert_eq!(
            awaited(person, "asked.then(it => it.answers, error => error.message)")["value"],
            json!({"what": ["software"]})
        );
        assert_eq!(answers(person, "first"), json!({"what": ["software"]}));
        assert_eq!(heard(person, "ready").len(), 1);
        // Longer than a frame may be silent: it goes on.
        person.script("return new Promise(done => setTimeout(done, 9000))", []);
        assert_eq!(answers(person, "first"), json!({"what": ["software"]}));
    });
}

#[test]
fn the_views_that_the_types_name_are_those_that_there_are() {
    let element: Value = serde_json::from_str(include_str!("../../static/package/element.json")).expect("JSON");
    let view =
        element["attributes"].as_array().into_iter().flatten().find(|it| it["name"] == "view").expect("the view");
    let views: Vec<_> = view["values"].as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect();
    let mut known: Vec<_> = ai_act_checklist::ui::Home::ALL.iter().map(|home| home.as_str()).collect();
    // As a map of this kind has them.
    known.sort_unstable();
    assert_eq!(views, known);
}

#[test]
fn what_is_kept_is_said_as_it_is_when_the_attribute_changes_later() {
    in_every_browser(|person| {
        let checklist = open_to_others(&json!({}));
        let _host = visit(person, &checklist, "element.html");
        person.wait("the page", || person.view());
        let said = person.text(".aac-private");
        person.script("first.storage = 'none'", []);
        person.see_drawn();
        person.begin();
        person.answer_next(&systems::cv_screening());
        assert_eq!(person.text(".aac-private"), said);
        person.wait("the answer", || person.stored(STORED));
    });
}
