//! The calendar: what of the Regulation starts when, for everybody, and what of it is one's own.

use crate::support::{TODAY, day};
use ai_act_checklist::assess::{Entry, Force, calendar, own, report};
use ai_act_checklist::engine::Date;
use ai_act_checklist::interview::{Answers, Scenario};
use ai_act_checklist::law::calendar::{CALENDAR, Milestone, Opening, Part, Starting};
use ai_act_checklist::law::obligations::obligations;
use ai_act_checklist::law::{Cite, Unit};
use ai_act_checklist::words::Lang;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The days of each provision that has days of its own, read from the text of Article 113 elsewhere: those by its words,
/// and those in practice where these are later.
fn reference() -> Vec<Value> {
    let all: Value = serde_json::from_str(include_str!("../data/application.json")).unwrap();
    all.as_array().unwrap().clone()
}

fn texts(value: &Value) -> BTreeSet<String> {
    value.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned()).collect()
}

/// Every provision that a rule, an obligation or a part of the calendar could name, by how it is written.
fn cites() -> BTreeMap<String, Cite> {
    let mut all = BTreeMap::new();
    let mut take = |cite: Cite| {
        for at in std::iter::successors(Some(cite), Cite::parent) {
            all.insert(at.to_string(), at);
        }
    };
    (1..=113).map(ai_act_checklist::law::art).for_each(&mut take);
    for (n, letter) in [(4, 'a'), (60, 'a'), (75, 'a'), (75, 'b'), (75, 'c'), (75, 'd')] {
        take(ai_act_checklist::law::art_with(n, letter));
    }
    for opening in CALENDAR {
        for part in opening.parts {
            if let Part::Of(cite) = part {
                take(*cite);
            }
        }
    }
    obligations().for_each(|row| take(row.cite));
    all
}

/// Those parts that fit a provision most closely, by their days today.
fn days(cite: &Cite, parts: fn(&Opening) -> &'static [Part]) -> BTreeSet<String> {
    let fit = |opening: &Opening| parts(opening).iter().filter_map(|part| part.fit(cite)).max();
    let starting = CALENDAR.iter().filter(|opening| opening.what == Starting::Part);
    let fits: Vec<_> = starting.filter_map(|opening| Some((fit(opening)?, opening))).collect();
    let best = fits.iter().map(|(fit, _)| *fit).max();
    let best = fits.iter().filter(|(fit, _)| Some(*fit) == best);
    best.map(|(_, opening)| opening.day.at(TODAY).unwrap().value.to_string()).collect()
}

#[test]
fn article_113_every_article_starts_on_the_day_that_its_text_gives() {
    let (cites, mut seen) = (cites(), 0);
    for row in reference() {
        let name = row["cite"].as_str().unwrap();
        let cite = cites.get(name).unwrap_or_else(|| panic!("{name} cannot be named"));
        assert_eq!(days(cite, |opening| opening.parts), texts(&row["applies"]), "{name}");
        assert_eq!(days(cite, |opening| opening.in_practice), texts(&row["practice"]), "{name} in practice");
        let literally = CALENDAR.iter().any(|opening| opening.literally.iter().any(|part| part.fit(cite).is_some()));
        assert_eq!(
            literally,
            !texts(&row["practice"]).is_empty(),
            "{name}: practice differs, so the words are told too"
        );
        seen += 1;
    }
    assert!(seen >= 119, "every article: {seen}");
}

#[test]
fn every_entry_stands_once_in_the_order_of_days_and_has_words() {
    let names: Vec<_> = CALENDAR.iter().map(|opening| opening.id).collect();
    assert_eq!(names, Milestone::ALL);
    let entries = calendar(TODAY);
    assert_eq!(entries.len(), CALENDAR.len());
    assert!(entries.is_sorted_by_key(|entry| entry.day));
    assert_eq!(
        entries.iter().map(|entry| entry.opening.id).collect::<Vec<_>>(),
        Milestone::ALL,
        "in the order of today"
    );
    for &id in Milestone::ALL {
        let said = Lang::En.milestone(id);
        assert!(said.text.ends_with('.') && !said.title.ends_with('.'), "{id}");
    }
}

#[track_caller]
fn entry(entries: &[Entry], id: Milestone) -> &Entry {
    entries.iter().find(|entry| entry.opening.id == id).unwrap_or_else(|| panic!("no {id}"))
}

#[test]
fn an_entry_is_in_force_from_its_day_and_not_the_day_before() {
    for entry in calendar(TODAY).into_iter().filter(|entry| entry.force != Force::NotYetLaw && entry.day > TODAY) {
        let id = entry.opening.id;
        let on = |day: Date| self::entry(&calendar(day), id).force;
        assert_eq!((on(entry.day.previous().unwrap()), on(entry.day)), (Force::Coming, Force::InForce), "{id}");
    }
    let limits = calendar(day("2027-08-03"));
    let limits = entry(&limits, Milestone::ProductLimits);
    assert!(limits.force == Force::NotYetLaw && limits.announced(), "no delegated act is adopted, so none is in force");
}

#[test]
fn regulation_2026_1744_moves_dates_and_adds_entries_from_the_day_it_is_law() {
    let (before, after) = (calendar(day("2026-07-26")), calendar(day("2026-07-27")));
    for (id, moved) in [
        (Milestone::Uses, Some("2026-08-02")),
        (Milestone::Products, Some("2027-08-02")),
        (Milestone::Sandboxes, Some("2026-08-02")),
        (Milestone::OtherActs, Some("2026-08-02")),
        (Milestone::General, None),
        (Milestone::Models, None),
    ] {
        assert_eq!(entry(&after, id).moved_from.map(|day| day.to_string()).as_deref(), moved, "{id}");
        assert_eq!(entry(&before, id).moved_from, None, "{id}");
        if let Some(moved) = moved {
            assert_eq!(entry(&before, id).day, day(moved), "{id}");
        }
    }
    for id in [Milestone::NewProhibitions, Milestone::Amended, Milestone::Designation] {
        assert!(entry(&after, id).added && entry(&before, id).force == Force::NotYetLaw, "{id}");
    }
    // Article 111(4) is of 2026: before it there was no grace for earlier generators.
    assert!(before.iter().all(|entry| entry.opening.id != Milestone::Marking));
    let never = calendar(day("2024-07-31"));
    assert!(never.iter().all(|entry| entry.force == Force::NotYetLaw), "before the Regulation nothing is law");
}

#[test]
fn articles_43_and_73_tell_both_the_day_of_the_words_and_that_of_practice() {
    let entries = calendar(TODAY);
    let general = day("2026-08-02");
    for id in [Milestone::Uses, Milestone::Products] {
        assert_eq!(entry(&entries, id).literal_from, Some(general), "{id}");
    }
    assert_eq!(entry(&entries, Milestone::General).practice, Some((day("2027-12-02"), day("2028-08-02"))));
    let differs = |entry: &&Entry| entry.literal_from.is_some() || entry.practice.is_some();
    assert_eq!(entries.iter().filter(differs).count(), 3);
    // Before Regulation (EU) 2026/1744 uses of Annex III had the general date, so practice did not differ.
    let before = calendar(day("2026-07-26"));
    assert_eq!(entry(&before, Milestone::Uses).literal_from, None);
    let told = Lang::En.calendar_literally(general, entry(&before, Milestone::General).practice.unwrap());
    assert!(told.contains("2 August 2027 for products") && !told.contains("uses"), "{told}");
}

#[test]
fn every_obligation_that_has_a_day_is_owned_by_one_entry_of_that_day() {
    let cases = Scenario::ALL.iter().map(|case| case.answers()).chain([Answers::default()]);
    for (case, as_of) in
        cases.flat_map(|case| [TODAY, day("2027-12-02"), day("2025-03-01")].map(|day| (case.clone(), day)))
    {
        let (entries, report) = (calendar(as_of), report(&case, as_of));
        let owned = own(&entries, &report.obligations);
        let mut names: Vec<_> = owned.iter().flatten().map(|row| row.id).collect();
        let wanted = report.obligations.iter().filter(|row| row.is_work() && !row.outcome.is_no());
        let mut wanted: Vec<_> = wanted.filter(|row| row.applies_from.is_some()).map(|row| row.id).collect();
        names.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(names, wanted, "on {as_of}");
        for (entry, rows) in entries.iter().zip(&owned) {
            assert!(rows.iter().all(|row| row.applies_from == Some(entry.day)), "{}", entry.opening.id);
        }
    }
}

#[test]
fn obligations_go_to_the_entry_that_speaks_of_them() {
    let entries = calendar(TODAY);
    let report = report(&Answers::default(), TODAY);
    let owned = own(&entries, &report.obligations);
    let articles = |id: Milestone| {
        let place = entries.iter().position(|entry| entry.opening.id == id).unwrap();
        owned[place].iter().map(|row| row.cite.unit()).collect::<BTreeSet<_>>()
    };
    assert_eq!(articles(Milestone::Transparency), BTreeSet::from([Unit::Article(50, None)]));
    assert_eq!(articles(Milestone::NewProhibitions), BTreeSet::from([Unit::Article(5, None)]));
    assert!(articles(Milestone::Models).is_superset(&BTreeSet::from([53, 54, 55].map(|n| Unit::Article(n, None)))));
    let uses = articles(Milestone::Uses);
    assert!([26, 27, 43, 49, 73].iter().all(|&n| uses.contains(&Unit::Article(n, None))), "{uses:?}");
    assert!(articles(Milestone::Governance).is_empty(), "what authorities do is nobody's own");
}
