//! On paper, and under a translator of the browser: what is shown there is the result, not what stood there before.

use crate::person::{LANG, Person, in_chromium, in_every_browser};
use crate::systems;
use ai_act_checklist::assess::report;
use ai_act_checklist::engine::Date;
use ai_act_checklist::store::Saved;
use serde_json::{Value, json};

const DAY: Date = Date::ymd(2027, 12, 3);
/// What somebody noted, in two lines, with an address that fits in no line.
const NOTE: &str = "First line\nSecond line https://example.org/a-long-address/a-long-address/a-long-address/a-long-address/a-long-address/end";

/// Work with a note on the duty of AI literacy.
fn noted() -> String {
    let mut stored: Value =
        serde_json::from_str(&systems::finished_duties(&systems::cv_screening_at_work())).expect("JSON");
    stored["progress"] =
        json!({ "art-4-1": { "note": NOTE, "owner": "Ada", "due": "2027-06-30", "status": "in-progress" } });
    stored.to_string()
}

/// Tell the page that it is printed, and wait until it is drawn for paper.
#[track_caller]
fn print(person: &Person) {
    person.devtools("Emulation.setEmulatedMedia", &json!({ "media": "print" }));
    person.devtools(
        "Emulation.setDeviceMetricsOverride",
        &json!({ "width": 700, "height": 1000, "deviceScaleFactor": 1, "mobile": false }),
    );
    person.script("window.dispatchEvent(new Event('beforeprint'))", []);
    person.wait("paper", || person.has(".aac-paper").then_some(()));
}

#[track_caller]
fn printed(person: &Person) {
    person.script("window.dispatchEvent(new Event('afterprint'))", []);
    person.devtools("Emulation.setEmulatedMedia", &json!({ "media": "" }));
    person.wait("the screen", || (!person.has(".aac-paper")).then_some(()));
}

#[test]
fn the_list_of_systems_prints_as_one_report_on_all() {
    in_chromium(|person| {
        person.open_with(&noted());
        person.click("[data-action=systems]");
        person.see("register");
        person.click("#aac-new-system");
        person.type_keys("Second system");
        person.click("[data-action=add-system]");
        person.wait("the row", || person.has("[data-name='Second system']").then_some(()));
        print(person);
        assert_eq!(person.all(".aac-paper .aac-document").len(), 1);
        let said = person.text(".aac-paper");
        let own = LANG.registering();
        for part in [own.title, own.each, "Second system", LANG.register().unnamed, LANG.reporting().limits] {
            assert!(said.contains(part), "{part}");
        }
        assert!(person.all(".aac-header, .aac-main, .aac-footer").is_empty(), "the screen is printed beside it");
        printed(person);
    });
}

#[test]
fn an_opened_and_a_closed_entry_print_the_same_with_everything_that_is_known_and_noted() {
    in_chromium(|person| {
        let stored = noted();
        person.open_with(&stored);
        person.go_to_result();
        person.set_day(DAY);
        person.go_to_duties();
        print(person);
        let closed = person.text(".aac-paper");
        assert!(person.all(".aac-header, .aac-main, .aac-footer").is_empty(), "the screen is printed beside it");
        let wide = person.script("return document.documentElement.scrollWidth <= innerWidth", []);
        assert_eq!(wide, true, "an address runs out of the paper");
        printed(person);
        person.click("[data-duty='art-4-1'] summary");
        person.wait("the entry", || person.has("[data-duty='art-4-1'] .aac-entry-body").then_some(()));
        print(person);
        assert_eq!(person.text(".aac-paper"), closed);

        let (saved, _) = Saved::read(&stored).expect("answers");
        let report = report(&saved.answers, DAY);
        let rows: Vec<_> = report.obligations.iter().filter(|row| row.established).collect();
        assert!(rows.len() > 10, "{}", rows.len());
        for row in rows {
            let words = LANG.obligation(row.id).expect("words");
            for part in [words.title, words.duty, words.proof, &LANG.duty_from(row), &LANG.cite(&row.cite)] {
                assert!(closed.contains(part), "{}: {part}", row.id);
            }
            if let Some(fine) = row.penalty.fine {
                assert!(closed.contains(LANG.fine_short(fine)), "{}", row.id);
            }
        }
        let broken = "return [...page.querySelectorAll('.aac-paper dd')].some(it => it.innerText.includes('First line\\nSecond line'))";
        assert_eq!(person.script(broken, []), true, "the breaks of a note are lost");
        for part in ["Ada", "30 June 2027", LANG.result().general_duties] {
            assert!(closed.contains(part), "{part}");
        }
        printed(person);
        assert!(person.has("[data-duty='art-4-1'] .aac-entry-body"), "what was open stays open");
    });
}

#[test]
fn the_button_prints_what_is_drawn_for_paper() {
    in_chromium(|person| {
        person.open_with(&noted());
        person.go_to_result();
        // As browsers do: they tell it, and take the page then and there.
        let spy = "window.print = () => {
            window.dispatchEvent(new Event('beforeprint'));
            window.onPaper = page.querySelector('.aac-paper')?.textContent;
            window.dispatchEvent(new Event('afterprint'));
        }";
        person.script(spy, []);
        person.click("[data-action=print]");
        let seen = person.wait("printing", || person.script("return window.onPaper", []).as_str().map(str::to_owned));
        assert!(seen.contains("First line") && seen.contains("High-risk"), "{seen}");
    });
}

/// Do as translators do, now and from now on: put an element of one's own in the place of every text.
fn translate(person: &Person) {
    person.script(
        "const skipped = /^(STYLE|SCRIPT|TEXTAREA|OPTION|FONT)$/;
        const wrap = (text) => {
            if (!text.data.trim() || skipped.test(text.parentNode?.nodeName ?? 'STYLE')) return;
            const outer = document.createElement('font'), inner = document.createElement('font');
            inner.textContent = text.data;
            outer.append(inner);
            text.replaceWith(outer);
        };
        const all = (root) => {
            const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), texts = [];
            while (walk.nextNode()) texts.push(walk.currentNode);
            texts.forEach(wrap);
        };
        all(page);
        new MutationObserver((changes) => {
            for (const { addedNodes } of changes)
                for (const node of addedNodes) node.nodeType === 3 ? wrap(node) : node.nodeType === 1 && all(node);
        }).observe(page, { childList: true, subtree: true });",
        [],
    );
}

/// Everything that is shown, without any spaces: elements make some, and those of a translator others.
fn told(person: &Person) -> String {
    person.text("main").split_whitespace().collect()
}

/// H01: the facts that a result rests on change, and what is translated says so.
#[test]
fn under_a_translator_no_old_result_stays_on_the_page() {
    in_every_browser(|person| {
        let stored = systems::finished_duties(&systems::cv_screening_at_work());
        let other = systems::finished(&systems::spam_filter());
        let walk = |person: &Person, under: bool| {
            person.open_with(&stored);
            person.go_to_result();
            person.see_all_loaded();
            if under {
                translate(person);
            }
            let mut seen = Vec::new();
            person.set_day(DAY);
            person.see_drawn();
            seen.push(told(person));
            person
                .script("return document.querySelector('ai-act-checklist').load(arguments[0])", [other.clone().into()]);
            person.see_drawn();
            seen.push(told(person));
            person.script(
                "return document.querySelector('ai-act-checklist').load(arguments[0])",
                [stored.clone().into()],
            );
            person.see_drawn();
            person.go_to_duties();
            person.click("[data-duty='art-4-1'] > input");
            person.see_drawn();
            seen.push(told(person));
            seen
        };
        let plain = walk(person, false);
        let translated = walk(person, true);
        for (step, (one, other)) in plain.iter().zip(&translated).enumerate() {
            assert_eq!(one, other, "step {step}");
        }
        assert!(plain[0].contains("3December2027") && plain[0] != plain[1]);
    });
}

/// The same for the strip of the interview, in the program that is loaded first.
#[test]
fn under_a_translator_the_strip_says_what_the_answers_say() {
    in_every_browser(|person| {
        person.open();
        person.begin();
        person.see_question("what");
        translate(person);
        person.answer("what", &["manual"]);
        let (saved, _) = Saved::read(r#"{"schema":1,"answers":{"what":["manual"]}}"#).expect("answers");
        let report = report(&saved.answers, DAY);
        let range = LANG.range(&report.tier);
        person.wait(&range, || person.text(".aac-strip").contains(&range).then_some(()));
    });
}
