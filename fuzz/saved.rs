//! Saved work, as files, storage and the command line bring it: whatever is read can be written and reads back the same,
//! and what this version does not understand is neither lost nor changed.

use crate::harness::{chance, fuzz, pick};
use crate::{corpus, odd};
use ai_act_checklist::assess::{EDITION, Item, ItemStatus, QuickStart, Rating};
use ai_act_checklist::engine::Truth;
use ai_act_checklist::interview::{AnswerProblem, Answers};
use ai_act_checklist::store::{self, ItemNotes, Saved, SavedError};
use fastrand::Rng;
use serde_json::{Map, Value};

#[test]
fn saved() {
    fuzz("saved", &["read", "read in part", "no JSON", "no answers", "of a later version"], make, check);
}

/// A document with this and that wrong; now and then no document at all.
pub(crate) fn make(rng: &mut Rng) -> String {
    match rng.u8(..50) {
        0 => odd::spoiled(String::new(), rng),
        _ => corpus::document(rng).fuzzed(rng),
    }
}

fn check(text: &str, rng: &mut Rng) -> &'static str {
    let json: Result<Value, _> = serde_json::from_str(text);
    let (saved, problems) = match Saved::read(text) {
        Ok(read) => read,
        Err(error) => {
            one_line(&error);
            return match error {
                SavedError::NotJson(_) | SavedError::NotSaved | SavedError::Empty => {
                    assert!(json.is_err(), "JSON is refused as none");
                    "no JSON"
                }
                SavedError::NotAnswers | SavedError::Report | SavedError::Register => "no answers",
                SavedError::Newer(schema) => {
                    assert!(schema > Saved::SCHEMA);
                    "of a later version"
                }
                SavedError::NotUnicode | SavedError::NotText | SavedError::TooLarge(_) => {
                    panic!("a text is neither: {error}")
                }
            };
        }
    };
    let before = json.expect("what was read is JSON");
    assert!(before["schema"].as_f64().is_none_or(|schema| schema < 2.0), "read, and of a later version");
    told_in_lines(&problems);
    let after = reads_back(&saved, &problems);
    nothing_is_lost(&before, &after);
    if chance(rng, 20) {
        changes_touch_nothing_else(saved, &after, rng);
    }
    if problems.is_empty() { "read" } else { "read in part" }
}

/// What is told stands in one line, however long and odd the text is that it speaks of.
pub(crate) fn one_line(told: &impl ToString) {
    let told = told.to_string();
    assert!(!told.contains(char::is_control) && told.chars().count() < 500, "this is told: {told:?}");
}

fn told_in_lines(problems: &[AnswerProblem]) {
    problems.iter().for_each(one_line);
}

/// What is written reads back the same and is written the same. Gives what is written.
pub(crate) fn reads_back(saved: &Saved, problems: &[AnswerProblem]) -> Value {
    let written = saved.write();
    let (again, told_again) = Saved::read(&written).expect("what it wrote");
    assert!(again == *saved, "written and read it differs: {written}");
    assert_eq!(again.write(), written);
    // Writing mends the schema and leaves out what is empty; it makes nothing worse.
    assert!(told_again.iter().all(|problem| problems.contains(problem)), "new problems: {told_again:?}");
    let (management, problems) = saved.management();
    assert!(again.management() == (management.clone(), problems.clone()), "another management system");
    told_in_lines(&problems);
    for item in management.unjustified() {
        assert_eq!(management.ratings.get(item), Some(Rating::Excluded));
    }
    serde_json::from_str(&written).expect("what it wrote")
}

fn object(value: &Value) -> &Map<String, Value> {
    value.as_object().expect("an object")
}

/// Every member that was there is there, but for what says nothing; and nothing is there that was not.
pub(crate) fn nothing_is_lost(before: &Value, after: &Value) {
    let (before, after) = (object(before), object(after));
    assert_eq!((&after["schema"], &after["edition"]["rules"]), (&Saved::SCHEMA.into(), &EDITION.rules.into()));
    for (name, value) in before {
        match (name.as_str(), after.get(name)) {
            ("schema" | "edition", _) => {}
            ("answers", Some(now)) => answers_are_kept(object(value), object(now)),
            ("progress", now) if value.is_object() => notes_are_kept(object(value), now.map(object)),
            (_, now) => assert_eq!(now, Some(value), "{name:?} was changed"),
        }
    }
    let ours = |name: &str| name == "schema" || name == "edition";
    assert!(after.keys().all(|name| ours(name) || before.contains_key(name)), "a new member");
}

fn answers_are_kept(before: &Map<String, Value>, after: &Map<String, Value>) {
    for (name, value) in before {
        match after.get(name) {
            None => assert_eq!(value.as_array().map(Vec::len), Some(0), "the answer to {name:?} is lost"),
            Some(now) => assert!(value == now || options(value) == options(now), "{name:?} was {value} and is {now}"),
        }
    }
    assert!(after.keys().all(|name| before.contains_key(name)), "an answer that nobody gave");
}

/// The options of an answer: order and repetition mean nothing, and one option may stand alone.
fn options(answer: &Value) -> Option<Vec<&str>> {
    let mut options = match answer {
        Value::String(option) => vec![option.as_str()],
        Value::Array(options) => options.iter().map(Value::as_str).collect::<Option<Vec<_>>>()?,
        _ => return None,
    };
    options.sort_unstable();
    options.dedup();
    Some(options)
}

fn notes_are_kept(before: &Map<String, Value>, after: Option<&Map<String, Value>>) {
    for (id, noted) in before {
        let now = after.and_then(|after| after.get(id));
        let Some(members) = noted.as_object() else {
            assert_eq!(now, Some(noted), "the notes on {id:?}");
            continue;
        };
        for (name, value) in members {
            let says_nothing = match name.as_str() {
                "note" | "owner" | "evidence" => value == "",
                "status" => value == ItemStatus::ToDo.as_str(),
                _ => false,
            };
            let now = now.and_then(|now| now.get(name));
            assert!(
                now == Some(value) || now.is_none() && says_nothing,
                "{name:?} of {id:?} was {value} and is {now:?}"
            );
        }
    }
    let all = after.into_iter().flatten();
    for (id, now) in all {
        let there = before.get(id).unwrap_or_else(|| panic!("notes on {id:?} out of nowhere"));
        let none = Map::new();
        let names = now.as_object().unwrap_or(&none).keys();
        assert!(names.into_iter().all(|name| there.get(name).is_some()), "{id:?} gained a member");
    }
}

/// Changes as the page makes them. Each touches what it is about, and nothing beside it.
fn changes_touch_nothing_else(mut saved: Saved, before: &Value, rng: &mut Rng) {
    let item = *pick(rng, Item::ALL);
    // What the change is about: a member of the work, and a name in it.
    let (member, name): (&str, &str) = match rng.u8(..6) {
        0 => {
            let rating = *pick(rng, Rating::ALL);
            saved.rate(item, Some(rating));
            let cannot = rating == Rating::Excluded && !item.is_control();
            assert!(cannot || saved.management().0.ratings.get(item) == Some(rating), "{item} is not rated {rating}");
            ("iso", item.as_str())
        }
        1 => {
            saved.rate(item, None);
            assert_eq!(saved.management().0.ratings.get(item), None);
            ("iso", item.as_str())
        }
        2 => {
            let mut text = || if rng.bool() { odd::word(rng) } else { String::new() };
            let notes = ItemNotes { justification: text(), note: text(), evidence: text() };
            saved.note(item, &notes);
            assert_eq!(saved.management().0.notes(item), notes);
            ("iso_notes", item.as_str())
        }
        3 => {
            let scope = *pick(rng, &[Truth::Yes, Truth::No, Truth::Unknown]);
            saved.set_scope(scope);
            assert_eq!(saved.management().0.in_scope, scope);
            ("iso_scope", "")
        }
        4 => {
            let known: Vec<_> = saved.progress.ids().map(str::to_owned).collect();
            let id = if known.is_empty() { odd::word(rng) } else { pick(rng, &known).clone() };
            let mut noted = saved.progress.get(&id).cloned().unwrap_or_default();
            noted.note = odd::word(rng);
            noted.status = *pick(rng, ItemStatus::ALL);
            noted.due = rng.bool().then(|| corpus::day(rng));
            if chance(rng, 20) {
                noted = store::Item::default();
            }
            saved.progress.set(&id, noted.clone());
            // What could not be read gives way to what is said anew.
            let said = |item: &store::Item| {
                (item.status, item.note.clone(), item.owner.clone(), item.due, item.evidence.clone())
            };
            assert_eq!(said(&saved.progress.get(&id).cloned().unwrap_or_default()), said(&noted));
            return nothing_else_changed(before, &written_again(&saved), "progress", &id);
        }
        _ => {
            if rng.bool() {
                saved.start_from(*pick(rng, &[QuickStart::Nothing, QuickStart::Security, QuickStart::Certified]));
                assert_eq!(saved.management().0.rated(), Item::ALL.len());
                return nothing_else_changed(before, &written_again(&saved), "iso", "*");
            }
            // Another set of answers takes the place of those that were read; what could not be read stays.
            let other: &Answers = pick(rng, corpus::answered());
            saved = saved.with(other.clone());
            assert_eq!(&saved.answers, other);
            return nothing_else_changed(before, &written_again(&saved), "answers", "*");
        }
    };
    nothing_else_changed(before, &written_again(&saved), member, name);
}

/// What is written of changed work. Read and written again it is the same; what a new note took the place of is gone then.
fn written_again(saved: &Saved) -> Value {
    let written = saved.write();
    assert_eq!(Saved::read(&written).expect("what it wrote").0.write(), written);
    serde_json::from_str(&written).expect("what it wrote")
}

/// Nothing but a name in a member is another, `*` standing for every name. Where the member was no object, nothing could
/// be changed in it, and it gave way as a whole.
fn nothing_else_changed(before: &Value, after: &Value, member: &str, name: &str) {
    let (before, after) = (object(before), object(after));
    let names = before.keys().chain(after.keys());
    for other in names.filter(|other| *other != member) {
        assert_eq!(before.get(other), after.get(other), "a change of {member} touched {other:?}");
    }
    let (Some(Value::Object(before)), Some(Value::Object(after))) = (before.get(member), after.get(member)) else {
        return;
    };
    for other in before.keys().chain(after.keys()).filter(|other| *other != name && name != "*") {
        assert_eq!(before.get(other), after.get(other), "a change of {name:?} in {member} touched {other:?}");
    }
}
