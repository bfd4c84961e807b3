//! What later acts changed in the Regulation: complete, and in agreement with the dates and with what reports call new.

use crate::support::{TODAY, answers, day};
use ai_act_checklist::assess::report;
use ai_act_checklist::engine::{Date, Status};
use ai_act_checklist::law::{Cite, EDITION, Timeline, dates};

use ai_act_checklist::law::changelog::{AMENDMENTS, Change, ChangeId, ChangeKind, added_on};
use ai_act_checklist::law::obligations::obligations;
use ai_act_checklist::words::Lang;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

fn read(text: &str) -> Vec<Value> {
    serde_json::from_str::<Value>(text).unwrap().as_array().unwrap().clone()
}

/// Every provision of the text in force.
fn provisions() -> BTreeSet<String> {
    read(include_str!("../data/provisions.json")).iter().map(|cite| cite.as_str().unwrap().to_owned()).collect()
}

/// What Regulation (EU) 2026/1744 did to which provision, found by comparing the texts before and after it: the outermost
/// provision that was inserted, replaced or deleted, and the point of its Article 1.
fn compared() -> BTreeMap<String, (String, String)> {
    let member = |row: &Value, name: &str| row[name].as_str().unwrap().to_owned();
    let rows = read(include_str!("../data/amended.json"));
    rows.iter().map(|row| (member(row, "cite"), (member(row, "change"), member(row, "point")))).collect()
}

fn changes() -> impl Iterator<Item = &'static Change> {
    AMENDMENTS.iter().flat_map(|act| act.changes)
}

#[test]
fn regulation_2026_1744_every_provision_that_it_touched_stands_there_and_no_other() {
    let mut left = compared();
    for change in AMENDMENTS[0].changes {
        let at = change.at.to_string();
        let mut take = |cite: &Cite, expected: &[&str]| {
            let found = left.remove(&cite.to_string());
            let (what, point) = found.unwrap_or_else(|| panic!("{}: {cite} was not touched", change.id));
            assert!(expected.contains(&what.as_str()), "{}: {cite} was {what}", change.id);
            // One entry may sum up the letters of a point.
            let number = |point: &str| point.split('(').nth(1).unwrap().to_owned();
            assert_eq!(number(&point), number(&at), "{}: {cite} by {point}", change.id);
        };
        let stands: &[&str] = match change.kind {
            ChangeKind::Added => &["inserted"],
            ChangeKind::Changed => &["replaced"],
            ChangeKind::Moved | ChangeKind::Postponed => &["inserted", "replaced"],
            ChangeKind::Deleted => &[],
        };
        change.cites.iter().for_each(|cite| take(cite, stands));
        change.gone.iter().for_each(|cite| take(cite, &["deleted"]));
        let goes = matches!(change.kind, ChangeKind::Moved | ChangeKind::Deleted);
        assert_eq!(goes, !change.gone.is_empty(), "{}", change.id);
        assert_eq!(change.kind == ChangeKind::Deleted, change.cites.is_empty(), "{}", change.id);
    }
    assert!(left.is_empty(), "missing: {left:?}");
}

#[test]
fn what_stands_there_exists_and_what_is_gone_does_not() {
    let provisions = provisions();
    for change in changes() {
        for cite in change.cites {
            assert!(provisions.contains(&cite.to_string()), "{}: {cite} does not exist", change.id);
        }
        for cite in change.gone {
            assert!(!provisions.contains(&cite.to_string()), "{}: {cite} still exists", change.id);
        }
    }
}

#[test]
fn every_day_that_an_act_gave_stands_with_its_change_and_every_change_of_a_day_is_in_the_dates() {
    let source = include_str!("../../src/law/dates.rs");
    assert_eq!(dates::ALL.len(), source.matches(": Timeline<Date> =").count(), "a timeline is not listed");
    for act in AMENDMENTS {
        let set = |timeline: &&&Timeline<Date>| timeline.versions().iter().any(|version| version.from == act.day);
        let told = |timeline: &Timeline<Date>| {
            let days = act.changes.iter().flat_map(|change| change.days);
            days.filter(|day| std::ptr::eq(**day, timeline)).count()
        };
        for timeline in dates::ALL.iter().filter(set) {
            assert_eq!(told(timeline), 1, "{timeline:?}");
        }
        let days: Vec<_> = act.changes.iter().flat_map(|change| change.days).collect();
        assert!(days.iter().all(set), "{} gave no such day", act.celex);
    }
    // No day came by an act that is not listed.
    let versions = dates::ALL.iter().flat_map(|timeline| timeline.versions());
    for version in versions.filter(|version| version.from != dates::IN_FORCE) {
        assert!(AMENDMENTS.iter().any(|act| act.day == version.from), "{}", version.from);
    }
}

#[test]
fn a_change_that_postpones_gives_a_later_day() {
    for change in changes().filter(|change| change.kind == ChangeKind::Postponed) {
        for timeline in change.days {
            let days: Vec<_> = timeline.versions().iter().map(|version| version.value).collect();
            assert!(days.len() > 1 && days.is_sorted(), "{}: {days:?}", change.id);
        }
    }
}

#[test]
fn the_last_act_is_the_one_that_the_text_was_consolidated_with() {
    assert!(AMENDMENTS.is_sorted_by_key(|act| act.day));
    let last = AMENDMENTS.last().unwrap();
    assert_eq!(last.day, EDITION.consolidated);
    assert!(EDITION.celex.ends_with(&last.day.to_string().replace('-', "")), "{}", EDITION.celex);
    for act in AMENDMENTS {
        // CELEX: 3, the year, R for a regulation, the number in four digits. ELI: kind, year and number.
        let (year, number) = act.celex.strip_prefix('3').and_then(|rest| rest.split_once('R')).unwrap();
        let eli = format!("/eli/reg/{year}/{}/oj", number.trim_start_matches('0'));
        assert!(Lang::En.act_url(act.act.whole()).contains(&eli), "{}", act.celex);
    }
}

#[test]
fn every_change_has_words_of_its_own() {
    let ids: Vec<_> = changes().map(|change| change.id).collect();
    assert_eq!(ids, ChangeId::ALL, "each once, in order");
    let mut known = BTreeSet::new();
    for &id in ChangeId::ALL {
        let words = Lang::En.change(id);
        assert!(words.ends_with('.') && words.len() <= 200, "{id}: {} characters", words.len());
        assert!(known.insert(words), "{id} has the words of another change");
    }
    let kinds: BTreeSet<_> = ChangeKind::ALL.iter().map(|kind| Lang::En.change_kind(*kind)).collect();
    assert_eq!(kinds.len(), ChangeKind::ALL.len());
    let told = |day| Lang::En.amendment(&AMENDMENTS[0], day);
    assert_eq!(told(TODAY), format!("in force since 27 July 2026, CELEX 32026R1744: {} changes", ids.len()));
    assert!(told(day("2026-07-26")).starts_with("in force from 27 July 2026"));
}

/// What a report calls new is what the changelog says was added: nothing before the act was law.
#[test]
fn what_a_report_calls_new_was_added_by_an_act_in_force() {
    let (before, after) = (day("2026-07-26"), day("2026-07-27"));
    let rows = report(&answers(""), after).obligations;
    let new: BTreeSet<_> = rows.iter().filter(|row| row.added).map(|row| row.id.name()).collect();
    for expected in ["art-4a-1", "art-5-1-ba", "art-5-1-bb", "art-75a-3"] {
        assert!(new.contains(expected), "{expected} is not among {new:?}");
    }
    for row in &rows {
        // What is only announced is not law yet. One duty has its first day in a paragraph that was worded anew.
        let added = |day| added_on(row.cite).is_some_and(|since| since <= day);
        let new = added(after) || row.id.name() == "art-43-3-notified-body";
        assert_eq!(row.added, row.applies_from.is_some() && new, "{}", row.id);
        assert!(!added(before), "{}", row.id);
    }
    // What has had a day only since the act is new with it.
    for row in obligations() {
        let days = row.start.timelines().into_iter().flat_map(Timeline::versions);
        let days = days.filter(|version| version.status == Status::Adopted);
        if days.map(|version| version.from).min() == Some(after) {
            assert!(new.contains(row.name), "{}", row.name);
        }
    }
    let earlier = report(&answers(""), before).obligations;
    assert!(earlier.iter().all(|row| !row.added));
}
