//! The day that the result is for.

use crate::person::{LANG, in_chromium, in_every_browser};
use crate::systems;
use ai_act_checklist::engine::Date;
use serde_json::json;

#[test]
fn annex_iii_is_in_force_from_2_december_2027() {
    in_every_browser(|person| {
        person.open_with(&systems::finished(&systems::cv_screening()));
        person.go_to_result();
        let card = "[data-finding=annex-iii-4-a]";
        person.set_day(Date::ymd(2027, 12, 1));
        person.read(card, "Applies from 2 December 2027");
        person.read(".aac-headline", "Applies from 2 December 2027");
        person.set_day(Date::ymd(2027, 12, 2));
        person.read(card, "In force since 2 December 2027");
        assert!(!person.text(".aac-headline").contains("Applies from"), "{}", person.text(".aac-headline"));
        assert_eq!(person.heading(), "High-risk");
    });
}

#[test]
fn the_new_prohibitions_are_in_force_from_2_december_2026() {
    in_every_browser(|person| {
        person.open_with(&systems::finished(&systems::undresser()));
        person.go_to_result();
        assert_eq!(person.heading(), "Prohibited");
        let card = "[data-finding=art-5-1-ba]";
        person.set_day(Date::ymd(2026, 12, 1));
        person.read(card, "Applies from 2 December 2026");
        person.set_day(Date::ymd(2026, 12, 2));
        person.read(card, "In force since 2 December 2026");
    });
}

/// A field that follows every year on the way (2, 20, 202) loses what is typed while it does.
#[test]
fn a_day_that_is_typed_slowly_or_on_a_slow_device_arrives_whole() {
    in_chromium(|person| {
        person.open_with(&systems::finished(&systems::cv_screening()));
        person.go_to_result();
        person.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": 10 }));
        for year in [2026, 2030, 2027] {
            person.set_day(Date::ymd(year, 12, 1));
        }
        assert_eq!(person.heading(), "High-risk");
    });
}

#[test]
fn today_brings_the_day_back() {
    in_every_browser(|person| {
        person.open_with(&systems::finished(&systems::cv_screening()));
        person.go_to_result();
        let before = person.result();
        person.set_day(Date::ymd(2030, 1, 31));
        assert_ne!(person.result(), before);
        person.press(LANG.result().today);
        person.wait("today's result", || (person.result() == before).then_some(()));
        let today = person.script("return new Date().toLocaleDateString('sv')", []);
        let today: Date = today.as_str().unwrap_or_default().parse().expect("a date");
        person.read(".aac-headline", &LANG.date(today));
    });
}

/// Before 1 August 2024 nothing of it was law: no class is shown that could be taken for "no duties".
#[test]
fn a_day_before_the_act_says_so_and_names_no_tier() {
    in_every_browser(|person| {
        person.open_with(&systems::finished(&systems::spam_filter()));
        person.go_to_result();
        person.set_day(Date::ymd(2024, 7, 31));
        person.read("h1", LANG.result().before_law_title);
        person.read(".aac-headline", LANG.result().before_law);
        person.set_day(Date::ymd(2024, 8, 1));
        person.read("h1", "No specific duties found");
    });
}
