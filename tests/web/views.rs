//! The pages that a guide shows by themselves: clauses, calendar, fines, NIS2; and what others say without answers.

use crate::accessibility::check;
use crate::person::{LANG, Person, STORED, in_chromium, in_every_browser};
use crate::systems;
use ai_act_checklist::assess::{
    CLOCKS, EDITION, Fine, Item, Milestone, Size, by_article, calendar, of_item, own, report,
};
use ai_act_checklist::engine::Date;
use ai_act_checklist::store::Saved;

/// The general date of application, and those of Sections 1 to 3 of Chapter III.
const GENERAL: Date = Date::ymd(2026, 8, 2);
const USES: Date = Date::ymd(2027, 12, 2);
const PRODUCTS: Date = Date::ymd(2028, 8, 2);

/// The result of the recruiter, on a day.
#[track_caller]
fn result_on(person: &Person, day: Date) -> Saved {
    let stored = systems::finished_duties(&systems::cv_screening_at_work());
    person.open_with(&stored);
    person.go_to_result();
    person.set_day(day);
    Saved::read(&stored).expect("answers").0
}

/// Go to a page by the link with its name.
#[track_caller]
fn follow(person: &Person, view: &str) {
    person.click(&format!("[data-action={view}]"));
    person.see(view);
}

/// The result without a single answer.
#[track_caller]
fn result_of_nothing(person: &Person) {
    person.open();
    person.begin();
    person.go_to_check();
    person.go_to_result();
}

/// The rows that the table shows. What is folded up counts.
#[track_caller]
fn rows(person: &Person) -> Vec<String> {
    person.data("row", "[data-row]")
}

#[test]
fn the_table_clause_by_clause_has_every_row_and_can_be_searched_and_turned_round() {
    in_every_browser(|person| {
        result_of_nothing(person);
        follow(person, "coverage");
        follow(person, "clauses");
        let all: Vec<_> = by_article().iter().flat_map(|(_, rows)| rows.iter().map(|row| row.id)).collect();
        assert_eq!(rows(person), all);
        person.read("[data-shown]", &LANG.rows_shown(231, 231));
        assert!(!person.has("[data-row]"), "groups are folded until they are opened");
        person.write("#aac-find", "A.6.2.8");
        let (answers, helps) = of_item(Item::A6_2_8);
        let mut named: Vec<_> = answers.iter().chain(&helps).map(|row| row.id.to_owned()).collect();
        named.sort_unstable();
        // Each letter finds fewer.
        person.wait("what names the number, and nothing else", || {
            let mut shown = rows(person);
            shown.sort_unstable();
            (shown == named).then_some(())
        });
        person.read("[data-row=art-12-1]", LANG.mapping("art-12-1").expect("words").missing);
        person.read("[data-row=art-12-1]", LANG.iso_item(Item::A6_2_8).title);
        person.select("#aac-order", "item");
        person.read("[data-item='A.6.2.8']", LANG.clauses().answers);
        let cited = |cite: &String| answers.iter().any(|row| cite.starts_with(&row.cite.to_string()));
        assert!(person.all("[data-item='A.6.2.8'] a").iter().any(cited));
        person.click("[data-action=clear]");
        person.wait("every item", || (person.data("item", "[data-item]").len() == Item::COUNT).then_some(()));
        person.write("#aac-find", "no such words");
        person.read("main", LANG.clauses().filtered_none);
        follow(person, "mapping");
        follow(person, "clauses");
    });
}

#[test]
fn the_calendar_needs_no_answers_and_tells_what_is_in_force_and_what_is_to_come() {
    in_every_browser(|person| {
        result_of_nothing(person);
        follow(person, "timeline");
        person.set_day(Date::ymd(2026, 12, 1));
        assert_eq!(person.data("milestone", "[data-milestone]").len(), Milestone::ALL.len());
        assert!(!person.has("[data-own]"), "without answers nothing is said to be one's own");
        let new = "[data-milestone=new-prohibitions]";
        assert!(person.has(&format!(".aac-to-come {new}")));
        person.set_day(Date::ymd(2026, 12, 2));
        assert!(person.has(&format!(".aac-started {new}")));
        person.read(new, "Art. 5(1)(ba)");
        // Where practice and the words differ, both are told.
        person.read("[data-milestone=general-date]", &LANG.calendar_literally(GENERAL, (USES, PRODUCTS)));
        person.read("[data-milestone=high-risk-uses]", &LANG.calendar_in_practice(GENERAL));
        person.read("[data-milestone=high-risk-uses]", &LANG.moved(GENERAL));
        person.read("[data-milestone=limits-for-products]", LANG.duties().not_law);
        follow(person, "penalties");
        follow(person, "timeline");
        person.click("[data-action=answer-questions]");
        person.see_question("what");
    });
}

#[test]
fn the_calendar_marks_what_is_ones_own() {
    in_every_browser(|person| {
        let day = Date::ymd(2026, 11, 23);
        let saved = result_on(person, day);
        follow(person, "timeline");
        let (entries, report) = (calendar(day), report(&saved.answers, day));
        for (entry, rows) in entries.iter().zip(own(&entries, &report.obligations)) {
            let selector = format!("[data-milestone={}] [data-own]", entry.opening.id);
            let yes = rows.iter().filter(|row| row.established).count();
            let told = person.text(&selector);
            let wanted = if rows.is_empty() { String::new() } else { LANG.calendar_own(yes, rows.len() - yes) };
            assert_eq!(told, wanted, "{}", entry.opening.id);
        }
        assert!(person.has("[data-milestone=high-risk-uses] [data-own]"));
        follow(person, "duties");
    });
}

#[test]
fn the_page_of_fines_calculates_without_answers_and_marks_levels_with_them() {
    in_every_browser(|person| {
        result_of_nothing(person);
        follow(person, "penalties");
        assert_eq!(person.data("level", "[data-level]").len(), Fine::ALL.len());
        assert!(!person.has("[data-carried]"));
        person.read("[data-level=art-99-4] [data-size=sme]", "whichever is lower");
        person.read("[data-level=art-99-3] [data-size=small-mid-cap]", "whichever is higher");
        person.read("[data-level=art-101] [data-size=sme]", "whichever is higher");
        person.read("[data-level=art-99-3] [data-size=union-body]", "EUR 1,500,000");
        person.write("#aac-turnover", "100 000 000");
        person.read("[data-fine=art-99-4]", "EUR 15,000,000 or 3 % of turnover = EUR 3,000,000, whichever is higher");
        person.select("#aac-size", Size::SmallMidCap.as_str());
        person.read("[data-fine=art-99-4] .aac-sum", "EUR 3,000,000");
        person.read("[data-fine=art-99-3] .aac-sum", "EUR 35,000,000");
        person.read("[data-fine=art-101] .aac-sum", "EUR 15,000,000");
        person.select("#aac-size", Size::UnionBody.as_str());
        person.read("[data-fine=art-99-4] .aac-sum", "EUR 750,000");
        assert_eq!(person.stored(STORED), None, "figures are not saved");

        let saved = result_on(person, Date::ymd(2026, 11, 23));
        follow(person, "penalties");
        let rows = report(&saved.answers, Date::ymd(2026, 11, 23)).obligations;
        let rows = rows.iter().filter(|row| row.is_work() && row.established);
        let carried = rows.filter(|row| row.penalty.fine == Some(Fine::Operators)).count();
        assert!(carried > 0);
        assert_eq!(person.data("carried", "[data-level=art-99-4] [data-carried]"), [carried.to_string()]);
    });
}

#[test]
fn nis2_and_the_clocks_stand_side_by_side_and_say_what_was_not_compared() {
    in_every_browser(|person| {
        result_of_nothing(person);
        follow(person, "coverage");
        follow(person, "nis2");
        assert_eq!(
            person.data("regime", "[data-regime]"),
            CLOCKS.iter().map(|it| it.regime.as_str()).collect::<Vec<_>>()
        );
        let mark = LANG.nis2().not_compared;
        for report in CLOCKS.iter().flat_map(|clock| clock.reports) {
            let told = person.text(&format!("[data-due={}]", report.due));
            assert!(told.contains(&LANG.limit(report.limit)), "{told}");
            assert_eq!(told.contains(mark), !report.compared, "{told}");
        }
        person.read("[data-aspect=who]", mark);
        person.read("[data-aspect=nature]", "A directive");
        person.read("[data-aspect=fines]", "at least EUR 7,000,000 or 1.4 %");
        person.read("[data-claim=comparison-certifies]", LANG.claim("comparison-certifies").expect("words").correct);
        person.read("main", &LANG.presumption_on(EDITION.checked));
        follow(person, "clauses");
    });
}

#[test]
fn without_answers_obligations_and_coverage_ask_for_them_and_show_no_figure() {
    in_every_browser(|person| {
        result_of_nothing(person);
        follow(person, "duties");
        person.read(".aac-needed", LANG.needed().duties[0]);
        assert!(!person.has("[data-duty]") && !person.has(".aac-fines") && !person.has("progress"));
        follow(person, "timeline");
        result_of_nothing(person);
        follow(person, "coverage");
        person.read(".aac-needed", LANG.needed().coverage[0]);
        assert!(!person.has("[data-figure]"), "no percentage stands for nothing");
        person.click("[data-action=rate]");
        person.see("assessment");
        person.read(".aac-needed", LANG.needed().rating);
        assert!(!person.has("[data-figure=certificate]") && person.has("[data-figure=assessed]"));
        // What is rated now waits for the answers.
        person.click("[data-item='A.9.4'] label:has([value=fully])");
        person.read("[data-figure=assessed]", &LANG.assessed(1, Item::COUNT));
        person.click("[data-action=answer-questions]");
        person.see_question("what");
        person.answer("what", &["software"]);
        person.go_to_check();
        person.go_to_result();
        person.click("[data-action=rate]");
        person.see("assessment");
        person.wait("the rating", || person.has("[data-item='A.9.4'][data-rating=fully]").then_some(()));
        assert!(person.has("[data-figure=certificate]"), "with an answer there is something to measure against");
    });
}

#[test]
fn the_pages_of_a_guide_are_accessible_with_and_without_answers() {
    in_chromium(|person| {
        result_of_nothing(person);
        for view in ["timeline", "penalties"] {
            follow(person, view);
            check(person, view);
        }
        result_of_nothing(person);
        follow(person, "duties");
        check(person, "obligations without answers");
        result_of_nothing(person);
        follow(person, "coverage");
        check(person, "coverage without answers");
        follow(person, "nis2");
        check(person, "nis2");
        follow(person, "clauses");
        person.write("#aac-find", "incident");
        check(person, "clauses");
        person.select("#aac-order", "item");
        check(person, "clauses turned round");
        result_on(person, Date::ymd(2026, 11, 23));
        follow(person, "timeline");
        check(person, "timeline with answers");
        follow(person, "penalties");
        check(person, "penalties with answers");
    });
}
