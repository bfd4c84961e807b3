//! The navigation and the browser's history, on a page of its own.

use crate::accessibility::check;
use crate::person::{LANG, Person, in_chromium, in_every_browser};
use crate::systems;
use ai_act_checklist::words::Reading;

/// Go to a part by the navigation.
#[track_caller]
pub(crate) fn to(person: &Person, place: &str, view: &str) {
    person.click(&format!("[data-place={place}]"));
    person.see(view);
}

/// Open the page with the work of somebody who bought software that ranks applicants, and wait until all is loaded.
#[track_caller]
pub(crate) fn recruiter(person: &Person) {
    person.open_with(&systems::finished_duties(&systems::cv_screening_at_work()));
    person.see_all_loaded();
}

#[test]
fn every_part_is_one_click_away_and_says_where_one_is() {
    in_every_browser(|person| {
        recruiter(person);
        let views = [
            ("system", "check"),
            ("result", "result"),
            ("duties", "duties"),
            ("standard", "assessment"),
            ("documents", "documents"),
            ("guides", "guides"),
            ("register", "register"),
            ("data", "data"),
        ];
        for (place, view) in views {
            to(person, place, view);
            person.wait(place, || (person.data("place", "[aria-current=page]") == [place]).then_some(()));
        }
        to(person, "guides", "guides");
        for reading in Reading::ALL {
            person.click(&format!("[data-guide={}]", reading.as_str()));
            person.see(reading.as_str());
            person.wait("its place", || (person.data("place", "[aria-current=true]") == ["guides"]).then_some(()));
            to(person, "guides", "guides");
        }
    });
}

#[test]
fn back_and_forward_of_the_browser_go_from_view_to_view_and_a_reload_stays() {
    in_every_browser(|person| {
        recruiter(person);
        to(person, "result", "result");
        to(person, "documents", "documents");
        to(person, "guides", "guides");
        person.script("history.back()", []);
        person.see("documents");
        person.script("history.back()", []);
        person.see("result");
        person.script("history.forward()", []);
        person.see("documents");
        person.refresh();
        person.see("documents");
        person.script("history.back()", []);
        person.see("result");
        person.script("history.back()", []);
        person.see("start");
    });
}

/// In somebody's page nothing of theirs is touched.
#[test]
fn in_somebodys_page_there_is_no_entry_in_the_history_and_no_navigation_for_a_single_view() {
    in_chromium(|person| {
        recruiter(person);
        person.script(
            "const it = document.querySelector('ai-act-checklist');
            const other = document.createElement('ai-act-checklist');
            other.setAttribute('view', 'timeline'); other.setAttribute('eager', '');
            it.replaceWith(other)",
            [],
        );
        person.see("timeline");
        let before = person.script("return history.length", []);
        assert!(!person.has(".aac-nav"));
        person.script("document.querySelector('ai-act-checklist').setAttribute('view', 'penalties')", []);
        person.see("penalties");
        assert_eq!(person.script("return history.length", []), before);
    });
}

#[test]
fn where_it_is_narrow_the_navigation_waits_behind_a_button() {
    in_chromium(|person| {
        recruiter(person);
        person.devtools(
            "Emulation.setDeviceMetricsOverride",
            &serde_json::json!({ "width": 320, "height": 800, "deviceScaleFactor": 1, "mobile": false }),
        );
        person.wait("the button", || person.has(".aac-menu").then_some(()));
        assert!(!person.has("[data-place=result]"));
        person.click(".aac-menu");
        to(person, "result", "result");
        person.wait("closed again", || (!person.has("[data-place=guides]")).then_some(()));
        person.click(".aac-menu");
        check(person, "the menu");
    });
}

#[test]
fn the_list_of_guides_is_accessible() {
    in_chromium(|person| {
        person.open();
        person.see_all_loaded();
        to(person, "guides", "guides");
        assert_eq!(person.heading(), LANG.navigation().guides_title);
        check(person, "guides");
    });
}
