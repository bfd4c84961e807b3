//! The management system: rated, kept, and what it covers.

use crate::accessibility::check;
use crate::person::{LANG, Person, STORED, in_chromium, in_every_browser, words};
use crate::systems;
use ai_act_checklist::assess::{Coverage, Item, QuickStart, Rating, full_report};
use ai_act_checklist::engine::{Date, Truth};
use ai_act_checklist::interview::Scenario;
use ai_act_checklist::store::Saved;
use fantoccini::key::Key;
use serde_json::{Value, json};

const DAY: Date = Date::ymd(2026, 11, 27);

/// Go to the ratings of a system.
#[track_caller]
fn rate(person: &Person, stored: &str) {
    person.open_with(stored);
    person.go_to_result();
    person.click("[data-action=rate]");
    person.see("assessment");
}

/// The recruiter of the other journeys, with nothing rated.
fn recruiter() -> Saved {
    Saved::read(&systems::finished(&systems::cv_screening())).expect("answers").0
}

/// What the library says of stored work.
fn covered(saved: &Saved) -> Option<Coverage> {
    let (management, problems) = saved.management();
    assert!(problems.is_empty(), "{problems:?}");
    full_report(&saved.answers, &management.ratings, management.in_scope, DAY).coverage
}

/// Choose a rating of an item.
#[track_caller]
fn choose(person: &Person, item: Item, rating: Rating) {
    person.click(&format!("[data-item='{item}'] label:has([value={rating}])"));
    person.wait("the rating", || person.has(&format!("[data-item='{item}'][data-rating={rating}]")).then_some(()));
}

/// Both figures as they are read.
#[track_caller]
fn figures(person: &Person) -> [String; 2] {
    ["certificate", "actual"].map(|name| person.text(&format!("[data-figure={name}] .aac-figure-share")))
}

/// Wait until both figures are those of the library.
#[track_caller]
fn see_figures(person: &Person, saved: &Saved) {
    let coverage = covered(saved).expect("there is coverage");
    let wanted = [coverage.certificate, coverage.actual].map(|share| LANG.share(share));
    person.wait(&format!("{wanted:?}"), || (figures(person) == wanted).then_some(()));
}

#[test]
fn ratings_move_the_figure_and_are_there_again_after_a_reload() {
    in_every_browser(|person| {
        let mut saved = recruiter();
        rate(person, &saved.write());
        see_figures(person, &saved);
        person.click(".aac-scope label:has([value=yes])");
        saved.set_scope(Truth::Yes);
        for (item, rating) in [(Item::C7_2, Rating::Fully), (Item::A9_4, Rating::Largely), (Item::A9_3, Rating::Partly)]
        {
            choose(person, item, rating);
            saved.rate(item, Some(rating));
            see_figures(person, &saved);
        }
        person.read("[data-figure=assessed]", &LANG.assessed(3, Item::COUNT));
        person.wait("the stored ratings", || (person.stored(STORED) == Some(saved.write())).then_some(()));
        person.reload();
        person.go_to_result();
        person.click("[data-action=rate]");
        person.see("assessment");
        see_figures(person, &saved);
        assert!(person.has("[data-item='A.9.4'][data-rating=largely]"));
        assert_eq!(person.script("return page.querySelector('[name=\"aac-A.9.4\"]:checked').value", []), "largely");
        // What the rating gives can be seen behind the figures.
        person.click("[data-action=coverage]");
        person.see("coverage");
        see_figures(person, &saved);
        person.click("[data-article='Art. 26'] button");
        person.click("[data-row=art-26-1] summary");
        person.read("[data-row=art-26-1]", LANG.iso_item(Item::A9_4).title);
        person.read("[data-row=art-26-1]", LANG.mapping("art-26-1").expect("words").rationale);
    });
}

#[test]
fn the_figure_has_moved_by_the_next_frame() {
    in_chromium(|person| {
        let mut saved = recruiter();
        saved.start_from(QuickStart::Security);
        saved.set_scope(Truth::Yes);
        rate(person, &saved.write());
        see_figures(person, &saved);
        let body = "
            const input = page.querySelector(`[name=\"aac-A.9.4\"][value=fully]`);
            const read = () => page.querySelector('[data-figure=actual] .aac-figure-share').textContent;
            const before = read(), start = performance.now();
            let frames = 0, done;
            const work = new Promise(resolve => done = resolve);
            const frame = () => { frames += 1; read() === before && frames < 60 ? requestAnimationFrame(frame) : done(); };
            requestAnimationFrame(frame);
            input.click();
            await Promise.resolve();
            const took = performance.now() - start;
            await work;
            return [frames, took, read()]";
        let moved = person.script(body, []);
        saved.rate(Item::A9_4, Some(Rating::Fully));
        let wanted = LANG.share(covered(&saved).expect("there is coverage").actual);
        assert_eq!((&moved[0], moved[2].as_str()), (&json!(1), Some(wanted.as_str())), "{moved}");
    });
}

#[test]
fn an_exclusion_without_a_reason_is_pointed_out_and_counts_nothing() {
    in_every_browser(|person| {
        let mut saved = recruiter();
        saved.start_from(QuickStart::Certified);
        saved.set_scope(Truth::Yes);
        rate(person, &saved.write());
        see_figures(person, &saved);
        choose(person, Item::A9_4, Rating::Excluded);
        saved.rate(Item::A9_4, Some(Rating::Excluded));
        person.read("[data-item='A.9.4']", LANG.rating_page().unjustified);
        person.read(".aac-where", &LANG.unjustified(1));
        see_figures(person, &saved);
        let mut none = saved.clone();
        none.rate(Item::A9_4, Some(Rating::None));
        assert_eq!(covered(&saved).map(|c| c.actual), covered(&none).map(|c| c.actual));
        person.click("[data-action=coverage]");
        person.see("coverage");
        person.read("[data-control='A.9.4']", LANG.cover().unjustified);
        person.click("[data-action=rate]");
        person.see("assessment");
        person.click("[data-item='A.9.4'] textarea");
        person.type_keys("We use no AI");
        person.key(Key::Tab);
        person.wait("no complaint", || (!person.has("[data-item='A.9.4'] .aac-error")).then_some(()));
        person.click("[data-action=coverage]");
        person.see("coverage");
        person.read("[data-control='A.9.4']", "We use no AI");
    });
}

#[test]
fn a_quick_start_gives_the_figures_of_the_vectors_and_asks_before_it_replaces() {
    in_every_browser(|person| {
        let mut saved = recruiter();
        saved.set_scope(Truth::Yes);
        rate(person, &saved.write());
        person.press(LANG.quick_start(QuickStart::Security));
        saved.start_from(QuickStart::Security);
        see_figures(person, &saved);
        person.read("[data-figure=assessed]", &LANG.assessed(Item::COUNT, Item::COUNT));
        person.press(LANG.quick_start(QuickStart::Certified));
        person.press(words().common.cancel);
        see_figures(person, &saved);
        person.press(LANG.quick_start(QuickStart::Certified));
        person.press(LANG.rating_page().replace_yes);
        saved.start_from(QuickStart::Certified);
        see_figures(person, &saved);
        let [certificate, actual] = figures(person);
        assert_eq!(certificate, actual);
    });
}

#[test]
fn a_system_outside_the_scope_is_the_first_warning() {
    in_every_browser(|person| {
        let mut saved = recruiter();
        saved.start_from(QuickStart::Certified);
        saved.set_scope(Truth::No);
        rate(person, &saved.write());
        person.click("[data-action=coverage]");
        person.see("coverage");
        person.read(".aac-headline .aac-outside", LANG.cover().outside);
        see_figures(person, &saved);
    });
}

#[test]
fn no_percentage_stands_beside_a_prohibited_practice() {
    in_every_browser(|person| {
        let (mut saved, _) = Saved::read(&systems::finished(&systems::undresser())).expect("answers");
        saved.start_from(QuickStart::Certified);
        assert!(covered(&saved).is_none());
        rate(person, &saved.write());
        person.read(".aac-where", LANG.rating_page().banned);
        assert!(!person.text("main").contains('%'));
        person.click("[data-action=coverage]");
        person.see("coverage");
        person.read(".aac-headline", LANG.cover().banned);
        assert!(!person.text(".aac-where").contains('%') && !person.has(".aac-articles"));
    });
}

#[test]
fn digits_rate_and_go_on_and_arrows_choose_within() {
    in_chromium(|person| {
        let saved = recruiter();
        rate(person, &saved.write());
        person.script("page.querySelector('[name=\"aac-4.1\"]:checked').focus()", []);
        // Clauses cannot be excluded: the 5 does nothing there.
        person.type_keys("44351");
        person.see_focus("[name='aac-5.1']");
        for (item, rating) in [("4.1", "fully"), ("4.2", "fully"), ("4.3", "largely"), ("4.4", "none")] {
            // The focus goes on at once, and each rating is drawn a moment later.
            person.wait(item, || person.has(&format!("[data-item='{item}'][data-rating={rating}]")).then_some(()));
        }
        person.key(Key::Right);
        person.key(Key::Right);
        person.wait("partly", || person.has("[data-item='5.1'][data-rating=partly]").then_some(()));
        person.key(Key::Tab);
        assert!(person.focus_on("[name='aac-5.2']"), "Tab goes on to the next");
    });
}

#[test]
fn what_cannot_be_read_is_named_and_stays() {
    in_every_browser(|person| {
        let mut work: Value = serde_json::from_str(&recruiter().write()).expect("it is JSON");
        work["iso"] = json!({"A.5.2": "mostly", "A.5.3": "fully"});
        rate(person, &work.to_string());
        person.read("main", LANG.rating_page().unread);
        person.read("main", "\"A.5.2\"");
        choose(person, Item::C4_1, Rating::Fully);
        let kept = || person.stored(STORED).filter(|text| text.contains("mostly") && text.contains("4.1"));
        person.wait("what cannot be read", kept);
    });
}

#[test]
fn an_obligation_says_what_of_the_standard_covers_it() {
    in_every_browser(|person| {
        person.open_with(&recruiter().write());
        person.go_to_result();
        person.click("[data-action=duties]");
        person.see("duties");
        person.click("[data-duty=art-26-1] summary");
        person.click("[data-duty=art-26-1] .aac-standard summary");
        person.read("[data-duty=art-26-1] .aac-standard", LANG.mapping("art-26-1").expect("words").missing);
        person.click("[data-duty=art-26-1] [data-action=coverage]");
        person.see("coverage");
        person.click("[data-action=duties]");
        person.see("duties");
    });
}

#[test]
fn the_ratings_are_accessible() {
    in_chromium(|person| {
        let mut saved = recruiter();
        saved.rate(Item::A5_2, Some(Rating::Excluded));
        saved.rate(Item::C4_1, Some(Rating::Fully));
        rate(person, &saved.write());
        person.click("[data-action=offer-notes]");
        person.unfold();
        check(person, "assessment");
    });
}

#[test]
fn coverage_is_accessible() {
    in_chromium(|person| {
        let mut saved = recruiter();
        saved.start_from(QuickStart::Security);
        saved.rate(Item::A5_2, Some(Rating::Excluded));
        rate(person, &saved.write());
        person.click("[data-action=coverage]");
        person.see("coverage");
        person.click("[data-article='Art. 26'] button");
        person.unfold();
        check(person, "coverage");
        let (saved, _) = Saved::read(&systems::finished(&systems::undresser())).expect("answers");
        rate(person, &saved.write());
        person.click("[data-action=coverage]");
        person.see("coverage");
        check(person, "coverage of a prohibited practice");
    });
}

#[test]
fn published_tables_are_accessible() {
    in_chromium(|person| {
        rate(person, &recruiter().write());
        person.click("[data-action=coverage]");
        person.see("coverage");
        person.click("[data-action=mapping]");
        person.see("mapping");
        person.unfold();
        check(person, "mapping");
    });
}

#[test]
fn a_ready_made_case_fills_the_questionnaire_after_asking_and_can_be_undone() {
    in_every_browser(|person| {
        let mut saved = recruiter();
        saved.start_from(QuickStart::Security);
        rate(person, &saved.write());
        person.click("[data-action=coverage]");
        person.see("coverage");
        person.click("[data-action=mapping]");
        person.see("mapping");
        person.read("[data-claim=guide-12]", LANG.claim("guide-12").expect("words").correct);
        person.click("[data-action=vendor]");
        person.press(words().common.cancel);
        assert_eq!(person.stored(STORED), Some(saved.write()));
        person.click("[data-action=vendor]");
        person.click("dialog[open] [data-action=confirm]");
        person.see("coverage");
        let filled = saved.clone().with(Scenario::Vendor.answers());
        see_figures(person, &filled);
        person.wait("the stored case", || (person.stored(STORED) == Some(filled.write())).then_some(()));
        person.press(words().notices.undo);
        see_figures(person, &saved);
        person.wait("the answers before", || (person.stored(STORED) == Some(saved.write())).then_some(()));
    });
}
