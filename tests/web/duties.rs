//! The obligations: the list, the checklist that is there tomorrow, filters, dates and fines.

use crate::person::{LANG, Person, STORED, in_every_browser, question};
use crate::systems;
use ai_act_checklist::assess::ObligationId;
use ai_act_checklist::engine::Date;
use ai_act_checklist::store::Saved;
use ai_act_checklist::words::DutyWords;
use fantoccini::key::Key;
use serde_json::{Value, json};

/// Inform workers: Article 26(7).
const WORKERS: &str = "art-26-7";

fn own() -> &'static DutyWords {
    LANG.duties()
}

/// Open the obligations of an employer who screens applications.
fn at_work(person: &Person) {
    person.open_with(&systems::finished_duties(&systems::cv_screening_at_work()));
    person.go_to_result();
    person.go_to_duties();
}

/// The obligations in the checklist.
fn listed(person: &Person) -> Vec<String> {
    person.data("duty", "[data-duty]")
}

/// What is stored about an obligation.
fn noted(person: &Person, id: &str) -> Value {
    let stored = person.stored(STORED).unwrap_or_default();
    let stored: Value = serde_json::from_str(&stored).unwrap_or_default();
    stored["progress"][id].clone()
}

/// Tick an obligation off, or take the tick away.
fn tick(person: &Person, id: &str) {
    person.click(&format!("[data-duty='{id}'] > input[type=checkbox]"));
}

fn ticked(person: &Person, id: &str) -> bool {
    let body = "return page.querySelector(`[data-duty='${arguments[0]}'] > input`)?.checked";
    person.script(body, [id.into()]) == true
}

/// Open the entry of an obligation.
fn unfold(person: &Person, id: &str) {
    person.click(&format!("[data-duty='{id}'] summary"));
    person.wait("the entry", || person.has(&format!("[data-duty='{id}'] .aac-entry-body")).then_some(()));
}

#[test]
fn an_employer_sees_the_deployers_duties_and_works_through_them() {
    in_every_browser(|person| {
        at_work(person);
        assert_eq!(person.heading(), own().title);
        let ids = listed(person);
        assert!(ids.contains(&WORKERS.to_owned()) && ids.contains(&"art-4-1".to_owned()), "{ids:?}");
        assert!(!ids.iter().any(|id| id.starts_with("art-27") || id.starts_with("art-9") || id.starts_with("art-16")));
        unfold(person, WORKERS);
        let entry = format!("[data-duty={WORKERS}]");
        person.read(&entry, "Applies from 2 December 2027");
        person.read(&entry, "Moved from 2 August 2026");
        person.read(&entry, "Art. 99(4)(e)");
        tick(person, "art-26-1");
        person.select(&format!("#aac-{WORKERS}-status"), "in-progress");
        person.write(&format!("#aac-{WORKERS}-owner"), "Ada");
        person.write(&format!("#aac-{WORKERS}-note"), "Works council meets in May");
        person.write(&format!("#aac-{WORKERS}-evidence"), "Minutes");
        let expected = json!({
            "status": "in-progress", "owner": "Ada", "note": "Works council meets in May", "evidence": "Minutes",
        });
        person.wait("the notes", || (noted(person, WORKERS) == expected).then_some(()));
        assert_eq!(noted(person, "art-26-1"), json!({ "status": "done" }));
        person.read(".aac-progress", &LANG.duties_done(1, ids.len()));
        person.reload();
        person.go_to_result();
        person.go_to_duties();
        assert!(ticked(person, "art-26-1") && !ticked(person, "art-26-2"));
        unfold(person, WORKERS);
        assert_eq!(
            person.script("return page.querySelector(`#aac-art-26-7-owner`).value", []),
            "Ada",
            "what was noted is there after a reload"
        );
        tick(person, "art-26-1");
        person.wait("no tick", || noted(person, "art-26-1").is_null().then_some(()));
    });
}

#[test]
fn a_role_changed_and_changed_back_loses_no_note() {
    in_every_browser(|person| {
        at_work(person);
        tick(person, "art-26-1");
        tick(person, WORKERS);
        let before = listed(person);
        let change_role = |options: &[&str]| {
            person.click("[data-action=result]");
            person.see("result");
            person.press(LANG.page().common.check);
            person.see("check");
            person.click("[data-change=role]");
            person.answer("role", options);
            person.see("check");
            person.go_to_result();
            person.go_to_duties();
        };
        change_role(&["resells"]);
        assert!(!listed(person).contains(&"art-26-1".to_owned()));
        for id in ["art-26-1", WORKERS] {
            let title = LANG.obligation_title(ObligationId::named(id).expect("it is in the catalogue"));
            person.read(".aac-duties-kept", title);
        }
        assert_eq!(noted(person, WORKERS), json!({ "status": "done" }), "and still stored");
        change_role(&["uses"]);
        assert_eq!(listed(person), before);
        assert!(ticked(person, "art-26-1") && ticked(person, WORKERS));
        assert!(!person.has(".aac-duties-kept"));
    });
}

#[test]
fn search_and_filters_narrow_the_list_and_can_be_taken_away() {
    in_every_browser(|person| {
        at_work(person);
        let all = listed(person);
        person.write("#aac-search", "workers");
        person.wait("fewer", || (listed(person) == [WORKERS]).then_some(()));
        person.press(own().clear);
        person.wait("all", || (listed(person) == all).then_some(()));
        tick(person, WORKERS);
        person.select("#aac-by-status", "done");
        person.wait("what is done", || (listed(person) == [WORKERS]).then_some(()));
        person.press(own().clear);
        person.select("#aac-by-date", "in-force");
        person.wait("what is in force", || {
            let now = listed(person);
            (now.contains(&"art-4-1".to_owned()) && !now.contains(&WORKERS.to_owned())).then_some(())
        });
        person.press(own().clear);
        person.wait("all", || (listed(person) == all).then_some(()));
        let chosen = "return [...page.querySelectorAll('.aac-filters select')].map(it => it.value)";
        person.wait("nothing chosen", || {
            let chosen = person.script(chosen, []);
            chosen.as_array().is_some_and(|all| all.iter().all(|value| value == "")).then_some(())
        });
    });
}

#[test]
fn a_finding_leads_to_what_follows_from_it_and_an_obligation_back_to_its_questions() {
    in_every_browser(|person| {
        person.open_with(&systems::finished_duties(&systems::cv_screening_at_work()));
        person.go_to_result();
        person.click("[data-finding=annex-iii-4-a] [data-action=follows]");
        person.see("duties");
        person.read(".aac-filtered", own().only_from);
        let follows = listed(person);
        assert!(follows.contains(&WORKERS.to_owned()) && !follows.contains(&"art-4-1".to_owned()), "{follows:?}");
        person.press(own().clear);
        person.wait("all", || listed(person).contains(&"art-4-1".to_owned()).then_some(()));
        // It goes to the top once more.
        person.see_focus("h1");
        unfold(person, WORKERS);
        person.press(own().why);
        person.click(&format!("[data-duty={WORKERS}] [data-change=using]"));
        person.see_question("using");
        person.answer("using", &["at-the-workplace", "input-data"]);
        person.see("duties");
    });
}

#[test]
fn details_that_only_duties_turn_on_are_asked_from_the_obligations_and_settle_them() {
    in_every_browser(|person| {
        let given = systems::cv_screening_at_work();
        person.open_with(&systems::finished(&given));
        person.go_to_result();
        person.go_to_duties();
        assert!(!listed(person).contains(&WORKERS.to_owned()), "it is open whether workers are to be told");
        person.read(".aac-duties-open", own().open);
        person.press(own().answer);
        person.see("question");
        let asked = person.answer_until_done(&given);
        assert!(asked.contains(&question("using")), "{asked:?}");
        person.see("duties");
        assert!(listed(person).contains(&WORKERS.to_owned()));
        assert!(!person.has(".aac-headline .aac-deciding"), "nothing is open any more");
        assert!(!person.has(".aac-duties-open"));
        let stored = person.stored(STORED).expect("answers are stored");
        assert!(Saved::read(&stored).is_ok_and(|(_, problems)| problems.is_empty()));
    });
}

#[test]
fn a_start_up_with_2_million_turnover_pays_at_most_140_000_for_a_prohibited_practice() {
    in_every_browser(|person| {
        person.open_with(&systems::finished_duties(&systems::emotions_at_work()));
        person.go_to_result();
        person.go_to_duties();
        let row = "[data-fine=art-99-3]";
        person.read(row, own().turnover_missing);
        person.write("#aac-turnover", "2,000,000");
        person.write("#aac-staff", "10");
        person.read(row, "EUR 140,000");
        person.read(row, "EUR 35,000,000 or 7 % of turnover = EUR 140,000, whichever is lower");
        person.read(row, "Art. 99(6)");
        person.write("#aac-staff", "900");
        person.write("#aac-turnover", "1 000 000 000");
        person.write("#aac-balance", "500000000");
        person.read(row, "EUR 70,000,000");
        person.write("#aac-turnover", "many");
        person.read(".aac-fines", own().not_a_number);
        assert!(person.stored(STORED).is_some_and(|text| !text.contains("1000000000")), "the figures are not saved");
    });
}

#[test]
fn the_timeline_shows_each_date_and_where_the_day_stands() {
    in_every_browser(|person| {
        person.open_with(&systems::finished_duties(&systems::cv_screening_at_work()));
        person.go_to_result();
        person.set_day(Date::ymd(2026, 11, 23));
        person.go_to_duties();
        let days = "return [...page.querySelectorAll('.aac-times time')].map(it => it.dateTime)";
        assert_eq!(person.script(days, []), json!(["2025-02-02", "2026-08-02", "2026-11-23", "2027-12-02"]));
        person.read(".aac-times .is-today", own().today);
        person.read(".aac-times", "Moved from 2 August 2026");
        // The day asked about moves everything.
        person.click("[data-action=result]");
        person.see("result");
        person.set_day(Date::ymd(2027, 12, 2));
        person.go_to_duties();
        unfold(person, WORKERS);
        person.read(&format!("[data-duty={WORKERS}]"), "In force since 2 December 2027");
    });
}

#[test]
fn the_checklist_needs_no_mouse() {
    in_every_browser(|person| {
        at_work(person);
        person.see_focus("h1");
        person.tab_to("[data-duty='art-4-1'] > input[type=checkbox]");
        person.type_keys(" ");
        person.wait("the tick", || (noted(person, "art-4-1") == json!({ "status": "done" })).then_some(()));
        assert!(person.focus_on("[data-duty='art-4-1'] > input"), "ticking keeps the focus");
        person.key(Key::Tab);
        person.key(Key::Enter);
        person.wait("the entry", || person.has("[data-duty='art-4-1'] .aac-entry-body").then_some(()));
        // The terms come first, by the same key.
        person.tab_to("[data-duty='art-4-1'] .aac-term");
        person.tab_to("#aac-art-4-1-status");
    });
}

#[test]
fn what_is_found_not_to_apply_needs_a_reason() {
    in_every_browser(|person| {
        at_work(person);
        unfold(person, WORKERS);
        person.select(&format!("#aac-{WORKERS}-status"), "not-applicable");
        person.read(&format!("[data-duty={WORKERS}]"), own().reason_missing);
        let count = listed(person).len();
        person.read(".aac-progress", &LANG.duties_done(0, count));
        person.write(&format!("#aac-{WORKERS}-note"), "No workers yet");
        person.wait("no complaint", || {
            (!person.text(&format!("[data-duty={WORKERS}]")).contains(own().reason_missing)).then_some(())
        });
    });
}
