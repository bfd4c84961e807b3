//! axe-core on every view, light and dark, in a narrow column and on a wide screen.

use crate::kind::Kind;
use crate::person::{LANG, Person, in_chromium, words};
use crate::systems;
use serde_json::{Value, json};
use std::sync::LazyLock;
use std::{env, fs};

/// What axe-core is asked. Target size is the one rule of WCAG 2.2 AA that has to be switched on.
static AXE: LazyLock<String> = LazyLock::new(|| {
    let path = env::var("AXE").expect("AXE is set: run scripts/test, or see how it does");
    let axe = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let ask = "
        const told = it => it.id + ': ' + it.help + '\\n'
            + it.nodes.map(node => '    ' + node.html + '\\n    ' + node.failureSummary).join('\\n');
        return axe.run({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
            .then(found => found.violations.map(told));";
    format!("if (!window.axe) {{ {axe} }} {ask}")
});

/// Check the view as it is, in every form that it takes: in Chromium, whose protocol has them taken. Elsewhere in the one that it has.
pub(crate) fn check(person: &Person, view: &str) {
    let mut wrong = Vec::new();
    let forms = [(1280, "light"), (1280, "dark"), (320, "light"), (320, "dark")];
    let is_chromium = person.kind() == Kind::Chromium;
    for (width, scheme) in forms.into_iter().take(if is_chromium { forms.len() } else { 1 }) {
        if is_chromium {
            look(person, width, scheme);
        }
        let found = person.script(&AXE, []);
        for violation in found.as_array().expect("a list of violations").iter().filter_map(Value::as_str) {
            wrong.push(format!("{view}, {width} px, {scheme}: {violation}"));
        }
        let wide = person.script(
            "const room = document.documentElement.clientWidth;
            const out = [...page.querySelectorAll('*')].filter(it => it.getBoundingClientRect().right > room + 1);
            return document.documentElement.scrollWidth > room ? out.slice(0, 5).map(it => it.outerHTML.slice(0, 200)) : null",
            [],
        );
        if !wide.is_null() {
            wrong.push(format!("{view}, {width} px, {scheme}: scrolls sideways, by {wide}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// How wide the page is, and whether the person prefers it dark.
fn look(person: &Person, width: u32, scheme: &str) {
    let screen = json!({ "width": width, "height": 800, "deviceScaleFactor": 1, "mobile": false });
    person.devtools("Emulation.setDeviceMetricsOverride", &screen);
    // A colour on its way from one scheme to the other is no colour of either.
    let media = json!({ "features": [
        { "name": "prefers-color-scheme", "value": scheme },
        { "name": "prefers-reduced-motion", "value": "reduce" },
    ] });
    person.devtools("Emulation.setEmulatedMedia", &media);
}

/// Check the result of a system, with everything unfolded.
fn check_result(person: &Person, stored: &str, heading: &str) {
    person.open_with(stored);
    person.go_to_result();
    assert_eq!(person.heading(), heading);
    person.unfold();
    check(person, heading);
}

#[test]
fn the_start_is_accessible() {
    in_chromium(|person| {
        person.open();
        person.see_all_loaded();
        check(person, "start");
        person.open_with(r#"{"schema":1,"answers":{"what":["software"],"rolle":["uses"]}}"#);
        check(person, "start with answers and a notice");
        person.press(words().start.again);
        person.see_focus("dialog[open] button");
        check(person, "dialog");
    });
}

#[test]
fn questions_are_accessible() {
    in_chromium(|person| {
        person.open();
        person.begin();
        person.see_question("what");
        person.unfold();
        check(person, "a question with many choices");
        person.click("button[type=submit]");
        person.see_focus("[role=alert]");
        check(person, "a question without an answer");
        person.open_with(&systems::finished(&systems::cv_screening()));
        person.begin();
        person.click("[data-change=authority]");
        person.see_question("authority");
        person.unfold();
        check(person, "a question with one choice");
        person.press(words().common.cancel);
        person.see("check");
        person.click("[data-change=product]");
        person.see_question("product");
        person.unfold();
        check(person, "the longest question");
    });
}

#[test]
fn the_summary_of_answers_is_accessible() {
    in_chromium(|person| {
        person.open_with(&systems::stored(&systems::contradictory()));
        person.begin();
        person.go_to_check();
        person.read("main", LANG.checking().contradictions);
        person.read("main", LANG.checking().unused);
        check(person, "check");
    });
}

#[test]
fn a_part_that_is_still_to_come_is_accessible() {
    in_chromium(|person| {
        person.block("*later*");
        person.open();
        person.begin();
        person.click("[data-action=result]");
        person.read("main", words().waiting.missing);
        check(person, "waiting");
    });
}

#[test]
fn the_preview_of_a_link_is_accessible() {
    in_chromium(|person| {
        person.open_with(r#"{"schema":1,"answers":{"what":["software"],"role":["uses"]},"iso":{"A.5.2":"none"}}"#);
        person
            .open_at("a=1~what:software.in-product~colour:red~inside:trained~iso.largely:4.1_A.5.2~iso.scope:yes~end");
        person.see("import");
        person.unfold();
        check(person, "import");
        person.open_at("a=2~end");
        person.read("main", LANG.importing().link_failed);
        check(person, "import of what cannot be read");
    });
}

#[test]
fn the_view_of_what_is_kept_is_accessible() {
    in_chromium(|person| {
        person.store("ai-act-checklist:of-a-later-version", &"x".repeat(300));
        person.open_with(&systems::finished(&systems::cv_screening()));
        person.press(words().common.data);
        person.see("data");
        person.unfold();
        check(person, "data");
    });
}

#[test]
fn an_empty_result_is_accessible() {
    in_chromium(|person| {
        person.open();
        person.begin();
        person.go_to_result();
        person.unfold();
        check(person, "empty result");
    });
}

#[test]
fn a_high_risk_result_is_accessible() {
    in_chromium(|person| check_result(person, &systems::finished(&systems::cv_screening()), "High-risk"));
}

#[test]
fn a_prohibited_result_is_accessible() {
    let heading = "Prohibited, unless an exception still to be checked applies";
    in_chromium(|person| check_result(person, &systems::finished(&systems::emotions_at_work()), heading));
}

#[test]
fn a_minimal_result_is_accessible() {
    let heading = "No specific duties found";
    in_chromium(|person| check_result(person, &systems::finished(&systems::spam_filter()), heading));
}

#[test]
fn the_obligations_are_accessible() {
    in_chromium(|person| {
        person.open_with(&systems::finished_duties(&systems::cv_screening_at_work()));
        person.go_to_result();
        person.go_to_duties();
        person.unfold();
        person.wait("the entries", || {
            let empty = person.has("[data-duty] > details[open]:not(:has(.aac-entry-body))");
            (!empty && person.has("[data-duty='art-26-7'] .aac-entry-body")).then_some(())
        });
        check(person, "obligations, unfolded");
        person.open_with(&systems::finished(&systems::cv_screening_at_work()));
        person.go_to_result();
        person.go_to_duties();
        check(person, "obligations, some open");
    });
}
