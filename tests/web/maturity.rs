//! Maturity and the steps to readiness: reached from the ratings, worked out, kept.

use crate::accessibility::check;
use crate::person::{LANG, Person, STORED, in_chromium, in_every_browser};
use crate::systems;
use ai_act_checklist::assess::{Item, Rating};
use ai_act_checklist::engine::Date;
use ai_act_checklist::export::Format;
use ai_act_checklist::outline::{Subject, maturity_overall};
use ai_act_checklist::store::{OwnState, ReadinessStep, Saved};
use fantoccini::key::Key;
use std::fs;

const DAY: Date = Date::ymd(2027, 12, 2);

/// The recruiter of the other journeys, with nothing rated.
fn recruiter() -> Saved {
    Saved::read(&systems::finished(&systems::cv_screening())).expect("answers").0
}

/// Show a view, as the page around the element asks for it.
#[track_caller]
fn show(person: &Person, view: &str) {
    let ask = format!("document.querySelector('ai-act-checklist').setAttribute('view', '{view}')");
    person.script(&ask, []);
    person.see(view);
}

/// How many radars there are, which readers of the screen are spared. A picture has no text by which it could be seen.
#[track_caller]
fn pictures(person: &Person) -> u64 {
    let found = person.script("return page.querySelectorAll('.aac-radar[aria-hidden=true]').length", []);
    found.as_u64().expect("a number")
}

/// What the library says of the whole.
fn overall(saved: &Saved) -> String {
    maturity_overall(&saved.management().0.maturity(), LANG)
}

#[test]
fn ratings_become_a_level_and_the_page_says_what_is_next() {
    in_every_browser(|person| {
        let mut saved = recruiter();
        person.open_with(&saved.write());
        person.go_to_result();
        person.click("[data-action=rate]");
        person.see("assessment");
        person.click("[data-action=maturity]");
        person.see("maturity");
        person.read("main", LANG.maturity_page().empty);
        assert_eq!(pictures(person), 0, "nothing rated is no picture");
        person.click("[data-action=rate]");
        person.see("assessment");
        for item in [Item::C10_1, Item::C10_2] {
            person.click(&format!("[data-item='{item}'] label:has([value=largely])"));
            saved.rate(item, Some(Rating::Largely));
        }
        person.wait("the stored ratings", || (person.stored(STORED) == Some(saved.write())).then_some(()));
        person.click("[data-action=maturity]");
        person.see("maturity");
        person.read(".aac-overall", &overall(&saved));
        assert!(person.has("[data-theme='10'][data-level='3-3']") && person.has("[data-theme='4'][data-level='1-5']"));
        assert_eq!(pictures(person), 1);
        person.click("[data-theme='10'] summary");
        person.read("[data-theme='10']", LANG.iso_item(Item::C10_2).title);
        person.click("[data-theme='10'] [data-action=rate]");
        person.see("assessment");
    });
}

#[test]
fn the_report_for_management_has_the_bytes_of_the_command_line() {
    in_every_browser(|person| {
        let mut saved = recruiter();
        Item::ALL.iter().for_each(|item| saved.rate(*item, Some(Rating::Partly)));
        person.open_with(&saved.write());
        person.go_to_result();
        person.set_day(DAY);
        person.click("[data-action=rate]");
        person.see("assessment");
        person.click("[data-action=maturity]");
        person.see("maturity");
        for format in [Format::Docx, Format::Markdown] {
            let name = format.paper_name("maturity-report", DAY);
            let path = person.downloads().join(&name);
            person.click(&format!("[data-document=maturity-report][data-format={}]", format.name()));
            let bytes = person.wait(&name, || fs::read(&path).ok().filter(|bytes| !bytes.is_empty()));
            person.read(".aac-standing [role=status]", &name);
            let subject = Subject::of(saved.clone(), DAY);
            assert!(bytes == format.write_paper("maturity-report", &subject, LANG).expect("a file"), "{name}");
            fs::remove_file(path).expect("the file was there");
        }
    });
}

#[test]
fn what_is_said_of_a_step_is_there_again_after_a_reload() {
    in_every_browser(|person| {
        let mut saved = recruiter();
        person.open_with(&saved.write());
        show(person, "readiness");
        assert!(person.has("[data-step=controls][data-behind=false]"));
        person.select("#aac-step-controls-state", "done");
        saved.set_own_state(ReadinessStep::Controls, Some(OwnState::Done));
        let shown = LANG.so_many(0, 18);
        person.read("[data-step=controls] .aac-says-more", &LANG.says_more(LANG.own_state(OwnState::Done), &shown));
        person.click("#aac-step-controls-note");
        person.type_keys("Ask the works council");
        person.key(Key::Tab);
        saved.set_step_note(ReadinessStep::Controls, "Ask the works council");
        person.wait("the stored step", || (person.stored(STORED) == Some(saved.write())).then_some(()));
        person.reload();
        show(person, "readiness");
        assert!(person.has("[data-step=controls][data-behind=true]"));
        assert_eq!(person.value("#aac-step-controls-state"), "done");
        assert_eq!(person.value("#aac-step-controls-note"), "Ask the works council");
    });
}

#[test]
fn both_views_are_accessible_with_and_without_work() {
    in_chromium(|person| {
        let mut saved = recruiter();
        person.open_with("{\"schema\":1,\"answers\":{}}");
        show(person, "maturity");
        check(person, "maturity, nothing rated");
        Item::ALL.iter().take(40).for_each(|item| saved.rate(*item, Some(Rating::Largely)));
        saved.set_own_state(ReadinessStep::Gaps, Some(OwnState::NotNeeded));
        person.open_with(&saved.write());
        show(person, "maturity");
        person.unfold();
        check(person, "maturity");
        show(person, "readiness");
        check(person, "readiness");
    });
}
