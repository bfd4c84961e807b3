//! The program is loaded in two files, and nobody notices that the second comes later.

use crate::files::file;
use crate::person::{LANG, Person, in_chromium, in_every_browser, words};
use crate::storage::BLOCKED;
use crate::systems;
use serde_json::json;

/// Mark what is shown: a program that is started anew shows something new.
fn mark(person: &Person) {
    person.script("page.querySelector('.aac').marked = true", []);
}

/// Whether it is still the program that was marked.
fn is_marked(person: &Person) -> bool {
    person.script("return page.querySelector('.aac').marked === true", []) == true
}

/// Holds the second file back until `letGo()`.
const HELD: &str = "
    const held = new Promise(go => window.letGo = go), real = WebAssembly.instantiateStreaming;
    WebAssembly.instantiateStreaming = async (file, imports) => {
        // What is counted as it comes has no address any more. It takes from the first file, and from nothing else.
        if ('__wasm_split' in imports) await held;
        return real(file, imports);
    }";

/// Answer the first questions.
fn begin(person: &Person) -> Vec<String> {
    person.open();
    person.begin();
    let given = systems::cv_screening();
    (0..6).map(|_| person.answer_next(&given).to_string()).collect()
}

/// The answers are all there.
fn has_kept(person: &Person, answered: &[String]) {
    person.go_to_check();
    assert_eq!(person.data("question", ".aac-summary [data-question]"), answered);
}

/// The heading, with the focus and at the top, as after any move.
fn arrives(person: &Person, heading: &str) {
    person.see_focus("h1");
    assert_eq!(person.heading(), heading);
    assert_eq!(person.script("return [scrollX, scrollY]", []), json!([0, 0]));
    let title = person.run(async |client| client.title().await);
    assert!(title.ends_with(words().common.brand) && title != words().common.brand, "{title}");
}

/// Go to the result, and see what each painted frame shows on the way.
fn comes_unnoticed(person: &Person) {
    let before = format!("question: {}", person.heading());
    person.script(
        "window.framesSeen = [];
        const look = () => {
            const shown = [...page.querySelectorAll('.aac')].map(it => it.dataset.view + ': '
                + (it.querySelector('h1')?.innerText ?? 'no heading'));
            const now = shown.join(' and ') || 'nothing';
            if (framesSeen.at(-1) !== now) framesSeen.push(now);
            requestAnimationFrame(look);
        };
        look()",
        [],
    );
    mark(person);
    person.go_to_result();
    arrives(person, "Too early to say");
    assert!(is_marked(person));
    let seen = person.wait("a frame with the result", || {
        let seen = person.script("return framesSeen", []);
        seen.as_array().is_some_and(|seen| seen.len() > 1).then_some(seen)
    });
    assert_eq!(seen, json!([before, "result: Too early to say"]));
}

#[test]
fn nothing_flashes_up_and_the_focus_goes_to_the_heading() {
    in_every_browser(|person| {
        let answered = begin(person);
        person.see_all_loaded();
        comes_unnoticed(person);
        has_kept(person, &answered);
    });
}

#[test]
fn nothing_flashes_up_on_a_slow_device() {
    in_chromium(|person| {
        begin(person);
        person.see_all_loaded();
        person.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": 10 }));
        comes_unnoticed(person);
    });
}

#[test]
fn in_the_middle_of_an_interview_nothing_is_lost_where_storage_is_denied() {
    in_chromium(|person| {
        person.before_the_page(BLOCKED);
        let mut answered = begin(person);
        person.go_to_result();
        person.read("[role=status]", words().notices.denied);
        has_kept(person, &answered);
        person.click("[data-action=answer-open]");
        person.see("question");
        let given = systems::cv_screening();
        answered.extend(person.answer_until_done(&given).iter().map(ToString::to_string));
        person.see("check");
        person.go_to_result();
        assert_eq!(person.heading(), "High-risk");
        person.read("[role=status]", words().notices.denied);
        has_kept(person, &answered);
    });
}

#[test]
fn a_file_that_was_chosen_is_shown_and_what_it_replaced_can_be_put_back() {
    in_chromium(|person| {
        person.before_the_page(BLOCKED);
        let answered = begin(person);
        person.see_all_loaded();
        person.click("[data-action=start]");
        person.see("start");
        person.choose_file(&file(person, r#"{"schema":1,"answers":{"what":["manual"],"rolle":["uses"]}}"#));
        person.see("import");
        person.press(LANG.importing().take);
        person.read("[role=status]", &LANG.loaded(1));
        person.read("[role=status]", words().notices.load_problems);
        person.read("[role=status]", "\"rolle\"");
        person.press(words().notices.undo);
        person.go_to_result();
        has_kept(person, &answered);
    });
}

#[test]
fn a_link_waits_for_what_shows_it() {
    in_chromium(|person| {
        person.before_the_page(HELD);
        person.open_at("a=1~what:software~inside:trained~end");
        person.read("main", words().waiting.loading);
        person.script("letGo()", []);
        person.see("import");
        person.read("[data-area=answers]", &LANG.tally(2, 0, 0, 0));
        person.press(LANG.importing().take);
        person.read("main", &LANG.answered(2));
    });
}

#[test]
fn who_comes_before_the_second_file_is_told_and_waits() {
    in_chromium(|person| {
        person.before_the_page(HELD);
        let answered = begin(person);
        mark(person);
        person.click("[data-action=result]");
        person.read("main", words().waiting.loading);
        arrives(person, words().waiting.title);
        // Nobody is held up.
        person.press(words().common.back);
        person.see("question");
        person.click("[data-action=result]");
        person.read("main", words().waiting.loading);
        person.script("letGo()", []);
        person.see("result");
        arrives(person, "Too early to say");
        assert!(is_marked(person));
        has_kept(person, &answered);
    });
}

#[test]
fn what_cannot_be_loaded_is_told_and_can_be_tried_again() {
    in_chromium(|person| {
        person.block("*later*");
        let answered = begin(person);
        for time in ["first", "second"] {
            person.click("[data-action=result]");
            person.read("main", words().waiting.missing);
            arrives(person, words().waiting.title);
            if time == "second" {
                // In vain, and told again: the focus stays where it is told.
                person.press(words().waiting.again);
                person.wait("the button again", || person.has("[data-action=again]").then_some(()));
                person.see_focus("main [role=status]");
            }
            person.press(words().common.back);
            person.see("question");
            assert!(!person.chosen().is_empty(), "back leads to the last answer");
        }
        person.click("[data-action=result]");
        person.read("main", words().waiting.missing);
        person.unblock();
        person.press(words().waiting.again);
        person.see("result");
        arrives(person, "Too early to say");
        has_kept(person, &answered);
    });
}

#[test]
fn a_second_file_that_was_altered_on_its_way_is_not_taken_in() {
    in_chromium(|person| {
        person.before_the_page(
            "const real = fetch; window.fetch = (address, settings) => real(address, settings?.integrity && !window.honest
                && String(address).includes('later.wasm') ? { ...settings, integrity: 'sha384-' + 'A'.repeat(64) } : settings)",
        );
        let answered = begin(person);
        person.click("[data-action=result]");
        person.read("main", words().waiting.missing);
        person.script("window.honest = true", []);
        person.press(words().waiting.again);
        person.see("result");
        has_kept(person, &answered);
    });
}
