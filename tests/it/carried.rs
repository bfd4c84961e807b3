//! Obligations that were split, merged or renamed carry their notes along: nothing noted is lost, and nothing counts as more than
//! it was.

use crate::support::day;
use ai_act_checklist::assess::{EDITION, ItemStatus, ObligationId, SUCCESSIONS, Succession};
use ai_act_checklist::interview::AnswerProblem;
use ai_act_checklist::store::{Item, Progress, Saved};
use ai_act_checklist::words::Lang;
use serde_json::{Value, json};

/// What the next edition might do: a name given up, one row split in two of which one keeps the name, two merged.
const NEXT: &[Succession] = &[
    Succession { since: 2, from: &["art-26-2"], into: &["art-26-x"], asks_more: false },
    Succession { since: 2, from: &["art-26-5"], into: &["art-26-5", "art-26-5-new"], asks_more: true },
    Succession { since: 2, from: &["art-9-1", "art-9-2"], into: &["art-9-2"], asks_more: false },
    Succession { since: 3, from: &["art-26-x"], into: &["art-26-y", "art-26-z"], asks_more: false },
];

fn noted(progress: &Value) -> Progress {
    Saved::read(&json!({ "schema": 1, "answers": {}, "progress": progress }).to_string()).unwrap().0.progress
}

fn written(progress: &Progress) -> Value {
    let mut saved = Saved::default();
    saved.progress = progress.clone();
    serde_json::from_str::<Value>(&saved.write()).unwrap()["progress"].take()
}

fn carried(progress: &Value, rules: u16, table: &[Succession]) -> (Value, Vec<AnswerProblem>) {
    let mut progress = noted(progress);
    let told = progress.carry(table, rules);
    (written(&progress), told)
}

fn moved(from: &[&str], into: &[&str]) -> AnswerProblem {
    let names = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
    AnswerProblem::NotesMoved { from: names(from), into: names(into) }
}

#[test]
fn the_table_leads_from_names_that_were_to_names_that_are() {
    assert!(SUCCESSIONS.is_sorted_by_key(|row| row.since));
    for (place, row) in SUCCESSIONS.iter().enumerate() {
        assert!((2..=EDITION.rules_number()).contains(&row.since), "{row:?}: nothing is earlier than the first");
        assert!(!row.from.is_empty() && !row.into.is_empty() && row.from != row.into, "{row:?}");
        for id in row.into {
            let later = &SUCCESSIONS[place + 1..];
            assert!(
                ObligationId::named(id).is_some() || later.iter().any(|row| row.from.contains(id)),
                "{id} leads nowhere"
            );
        }
        for id in row.from.iter().filter(|id| !row.into.contains(id)) {
            assert!(ObligationId::named(id).is_none(), "{id} is still there");
        }
        // Whatever was noted is found again at each of the new names.
        for id in row.from {
            let (now, told) = carried(&json!({ *id: {"note": "ours", "status": "done"} }), row.since - 1, &[*row]);
            assert_eq!(told, [moved(&[id], row.into)]);
            for new in row.into {
                assert_eq!(now[new]["note"], "ours", "{id} to {new}");
            }
        }
    }
}

#[test]
fn what_is_renamed_is_as_it_was_and_of_todays_rules_nothing_moves() {
    let item = json!({"status": "done", "note": "n", "owner": "o", "due": "2027-01-31", "evidence": "e", "later": [1]});
    let (now, told) = carried(&json!({ "art-26-2": item, "art-4-1": {"note": "stays"} }), 1, &NEXT[..1]);
    assert_eq!(now, json!({ "art-26-x": item, "art-4-1": {"note": "stays"} }));
    assert_eq!(told, [moved(&["art-26-2"], &["art-26-x"])]);
    let (now, told) = carried(&json!({ "art-26-2": item }), 2, &NEXT[..3]);
    assert_eq!((now, told), (json!({ "art-26-2": item }), Vec::new()));
    // By way of two editions.
    let (now, told) = carried(&json!({ "art-26-2": item }), 1, NEXT);
    assert_eq!(now, json!({ "art-26-y": item, "art-26-z": item }));
    assert_eq!(told.len(), 2);
}

#[test]
fn what_is_split_has_its_notes_at_each_part_and_is_done_at_none_of_which_only_a_part_was_asked() {
    for status in ItemStatus::ALL {
        let before = json!({ "art-26-5": {"status": status.as_str(), "note": "n", "owner": "o"} });
        let (now, _) = carried(&before, 1, NEXT);
        let then = match status {
            ItemStatus::Done | ItemStatus::NotApplicable => ItemStatus::InProgress,
            other => *other,
        };
        for id in ["art-26-5", "art-26-5-new"] {
            assert_eq!((&now[id]["note"], &now[id]["owner"]), (&json!("n"), &json!("o")), "{id}");
            assert_eq!(now[id]["status"].as_str().unwrap_or("to-do"), then.as_str(), "{id}");
        }
    }
}

#[test]
fn what_is_merged_says_all_that_was_said_and_is_as_far_as_the_least() {
    let one = json!({"status": "done", "note": "one", "owner": "Ada", "due": "2027-05-01", "evidence": "file", "x": 1});
    let two =
        json!({"status": "in-progress", "note": "two", "owner": "Bo", "due": "2027-03-01", "evidence": "file", "x": 2});
    let (now, told) = carried(&json!({ "art-9-1": one, "art-9-2": two }), 1, NEXT);
    let both = json!({"status": "in-progress", "note": "one\ntwo", "owner": "Ada, Bo", "due": "2027-03-01", "evidence": "file",
        "x": 1, "x@art-9-2": 2});
    assert_eq!(now, json!({ "art-9-2": both }));
    assert_eq!(told, [moved(&["art-9-1", "art-9-2"], &["art-9-2"])]);
    // What nobody began holds the other back, and its note stays.
    let (now, told) = carried(&json!({ "art-9-1": one }), 1, NEXT);
    assert_eq!((now["art-9-2"]["status"].as_str(), now["art-9-2"]["note"].as_str()), (None, Some("one")));
    assert_eq!(told, [moved(&["art-9-1"], &["art-9-2"])]);
}

#[test]
fn where_something_stands_under_the_new_name_already_both_stay() {
    let (now, _) = carried(&json!({ "art-26-2": {"note": "old"}, "art-26-x": {"note": "new"} }), 1, &NEXT[..1]);
    assert_eq!(now, json!({ "art-26-x": {"note": "new\nold"} }));
}

#[test]
fn names_that_nobody_knows_and_what_cannot_be_read_stay_where_they_are() {
    let before = json!({ "art-999": {"note": "ours"}, "art-26-2": "no object" });
    let (now, told) = carried(&before, 1, NEXT);
    assert_eq!((now, told), (before, Vec::new()));
    let mut nothing = Progress::default();
    assert!(nothing.carry(NEXT, 1).is_empty() && nothing.is_empty());
    let mut done = Progress::default();
    let mut item = Item::default();
    item.due = Some(day("2027-01-01"));
    done.set("art-26-2", item);
    done.carry(&NEXT[..1], 1);
    assert_eq!(done.get("art-26-x").and_then(|item| item.due), Some(day("2027-01-01")));
}

#[test]
fn it_is_told_in_every_language_with_both_names() {
    for lang in Lang::ALL {
        let told = lang.problem(&moved(&["art-9-1", "art-9-2"], &["art-9-3"]));
        assert!(["art-9-1", "art-9-2", "art-9-3"].iter().all(|id| told.contains(id)), "{told}");
    }
}
