//! Saved work: what is read, what is written, and what happens to texts that are not as they should be.

use crate::memory::Memory;
use crate::support::{Rng, TODAY, and_no_more, answers};
use ai_act_checklist::assess::{EDITION, Item, ItemStatus, QuickStart, Rating, report};
use ai_act_checklist::engine::Truth;
use ai_act_checklist::interview::{Answers, facts_of, next_question};
use ai_act_checklist::store::{Elsewhere, Found, ItemNotes, Keeper, Kept, Place, Saved, SavedError, Shelf};
use ai_act_checklist::words::Lang;
use serde_json::{Value, json};
use std::panic::{catch_unwind, resume_unwind};

/// Reads a text that holds answers, with the problems as told.
#[track_caller]
fn read(text: &str) -> (Saved, Vec<String>) {
    let (saved, problems) = Saved::read(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    (saved, problems.iter().map(ToString::to_string).collect())
}

/// Reads the `answers` object of the contract.
#[track_caller]
fn read_answers(answers: &Value) -> (Saved, Vec<String>) {
    read(&json!({"schema": 1, "answers": answers}).to_string())
}

/// What is written, without the edition that is written with everything.
fn as_json(saved: &Saved) -> Value {
    let mut written: Value = serde_json::from_str(&saved.write()).unwrap();
    let edition = written.as_object_mut().unwrap().remove("edition");
    assert_eq!(edition, Some(json!({"celex": EDITION.celex, "rules": EDITION.rules})));
    written
}

#[test]
fn what_is_written_reads_back_the_same() {
    let texts = [
        "",
        "what=software",
        "what=software,in-product inside=trained,unsure own-name=unsure areas=none conduct=unsure",
    ];
    for text in texts {
        let saved = Saved::default().with(answers(text));
        let (back, problems) = read(&saved.write());
        assert_eq!(back, saved);
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!(back.write(), saved.write());
    }
    let whole = Saved::default().with(and_no_more("what=software inside=trained output=text role=uses"));
    assert_eq!(read(&whole.write()), (whole, Vec::new()));
}

#[test]
fn the_written_form_is_that_of_the_contract() {
    let saved =
        Saved::default().with(answers("what=software,in-product own-name=unsure areas=none inside=trained,unsure"));
    assert_eq!(
        as_json(&saved),
        json!({"schema": 1, "answers": {
            "what": ["software", "in-product"],
            "inside": ["unsure", "trained"],
            "own-name": "unsure",
            "areas": ["none"],
        }})
    );
    let nothing = r#"{"answers":{},"edition":{"celex":"02024R1689-20260727","rules":"1"},"schema":1}"#;
    assert_eq!(Saved::default().write(), nothing);
}

#[test]
fn a_list_may_say_unsure_as_well_and_an_empty_one_is_no_answer() {
    let (saved, problems) = read_answers(&json!({"own-name": ["unsure"], "what": [], "authority": "yes"}));
    assert_eq!(saved.answers, answers("own-name=unsure authority=yes"));
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!(as_json(&saved)["answers"], json!({"own-name": "unsure", "authority": ["yes"]}));
}

/// One answer that cannot be used: it is named with its question, the others are kept, and it survives writing.
#[track_caller]
fn named_and_kept(question: &str, value: &Value, problem: &str) {
    let (saved, problems) = read_answers(&json!({"inside": ["trained"], question: value, "own-name": ["yes"]}));
    assert_eq!(problems, [format!("{problem}; this answer was left out, the others were kept")]);
    assert_eq!(saved.answers, answers("inside=trained own-name=yes"));
    let written = as_json(&saved);
    assert_eq!(written["answers"][question], *value, "the unread answer is carried along");
    assert_eq!(written["answers"]["own-name"], json!(["yes"]));
    assert_eq!(read(&saved.write()).1, problems, "and named again when read again");
}

#[test]
fn an_unknown_question_is_named_and_its_answer_kept() {
    named_and_kept("colour", &json!(["red"]), "there is no question \"colour\"");
    named_and_kept("task@9z", &json!(["narrow"]), "there is no question \"task@9z\"");
    named_and_kept("", &json!("unsure"), "there is no question \"\"");
    let long = "x".repeat(1_000);
    named_and_kept(&long, &json!(["a"]), &format!("there is no question \"{}\"", "x".repeat(60)));
}

#[test]
fn an_unknown_option_is_named_with_its_question() {
    named_and_kept("what", &json!(["toaster"]), "\"toaster\" is not an option of question \"what\"");
    named_and_kept("what", &json!(["software", "toaster"]), "\"toaster\" is not an option of question \"what\"");
    named_and_kept("what", &json!("toaster"), "\"toaster\" is not an option of question \"what\"");
    // An option of another question.
    named_and_kept("what", &json!(["toys"]), "\"toys\" is not an option of question \"what\"");
    // Something is always the case there.
    named_and_kept("what", &json!(["none"]), "\"none\" is not an option of question \"what\"");
}

#[test]
fn an_answer_of_another_type_is_named_with_the_form_expected() {
    let problem = "the answer to question \"what\" must be a list of option names, or \"unsure\"";
    for value in
        [json!(1), json!(true), json!(null), json!({"a": 1}), json!([1]), json!(["software", null]), json!([[]])]
    {
        named_and_kept("what", &value, problem);
    }
}

#[test]
fn a_question_with_one_choice_takes_one_option() {
    named_and_kept("authority", &json!(["yes", "no"]), "question \"authority\" takes one option, not 2");
    named_and_kept("authority", &json!(["yes", "unsure"]), "question \"authority\" takes one option, not 2");
    let (saved, problems) = read_answers(&json!({"authority": ["yes", "yes"]}));
    assert!(problems.is_empty() && saved.answers == answers("authority=yes"), "the same twice is one");
}

#[test]
fn none_of_these_stands_alone() {
    let problem = "question \"areas\" takes \"none\" only by itself";
    named_and_kept("areas", &json!(["none", "area-work"]), problem);
    named_and_kept("areas", &json!(["none", "unsure"]), problem);
    let (saved, problems) = read_answers(&json!({"areas": ["area-work", "unsure"]}));
    assert!(problems.is_empty() && saved.answers == answers("areas=area-work,unsure"));
}

#[test]
fn a_new_answer_takes_the_place_of_one_that_could_not_be_read() {
    let (saved, _) = read_answers(&json!({"what": ["toaster"], "colour": ["red"]}));
    let saved = saved.with(answers("what=software"));
    assert_eq!(as_json(&saved)["answers"], json!({"what": ["software"], "colour": ["red"]}));
}

#[test]
fn several_problems_are_each_named() {
    let (saved, problems) =
        read_answers(&json!({"colour": ["red"], "what": 1, "authority": ["yes", "no"], "inside": "unsure"}));
    assert_eq!(problems.len(), 3, "{problems:?}");
    assert_eq!(saved.answers.len(), 1);
}

/// The command line tells one problem a line, and a notice on the page has room for a sentence.
#[test]
fn what_is_told_stands_in_one_short_line_whatever_the_names() {
    let long = "x".repeat(1_000);
    for name in ["two\nlines", "\u{1b}[31m", "\u{85}\0\t", &long] {
        let (saved, problems) = read(
            &json!({
                "schema": 1,
                "answers": {name: ["red"], "what": [name]},
                "progress": {name: "done", format!("{name}2"): {"status": "finished"}},
                "iso": {name: "fully"}, "iso_notes": {name: 1},
            })
            .to_string(),
        );
        let told = saved.management().1.iter().map(ToString::to_string).chain(problems).collect::<Vec<_>>();
        assert_eq!(told.len(), 8, "{told:?}");
        assert!(told.iter().all(|line| !line.contains(char::is_control) && line.len() < 300), "{told:?}");
    }
}

#[test]
fn what_a_later_version_wrote_is_refused_and_nothing_of_it_lost() {
    // Numbers that are not written as whole ones are later as well.
    for schema in ["2.0", "2.5", "99999999999999999999", "1e300"] {
        let error = Saved::read(&format!(r#"{{"schema":{schema},"answers":{{"what":["software"]}}}}"#)).unwrap_err();
        assert!(matches!(error, SavedError::Newer(_)), "{schema}: {error}");
    }
    for schema in ["2", "99", "18446744073709551615"] {
        let error = Saved::read(&format!(r#"{{"schema":{schema},"answers":{{}}}}"#)).unwrap_err();
        assert_eq!(error, SavedError::Newer(schema.parse().unwrap()));
        assert_eq!(
            error.to_string(),
            format!(
                "these answers were saved by a later version (schema {schema}, this version reads 1); use that version, \
                 nothing was changed"
            )
        );
    }
}

#[test]
fn a_missing_or_odd_schema_is_told_and_the_answers_are_read() {
    for text in [
        r#"{"answers":{"what":["software"]}}"#,
        r#"{"schema":"1","answers":{"what":["software"]}}"#,
        r#"{"schema":0,"answers":{"what":["software"]}}"#,
        r#"{"schema":-1,"answers":{"what":["software"]}}"#,
        r#"{"schema":1.5,"answers":{"what":["software"]}}"#,
        r#"{"schema":null,"answers":{"what":["software"]}}"#,
    ] {
        let (saved, problems) = read(text);
        assert_eq!(saved.answers, answers("what=software"), "{text}");
        let expected = "\"schema\" is missing or unknown; the answers were read as schema 1, please add \"schema\":1";
        assert_eq!(problems, [expected], "{text}");
        assert_eq!(as_json(&saved)["schema"], 1);
    }
}

#[test]
fn what_is_not_json_is_refused_with_line_and_column() {
    for (text, at) in [
        ("{", "line 1 column 1"),
        ("{\"schema\":1,\n\"answers\":{\"what\":[}}", "line 2 column 20"),
        ("{\"schema\":1,\"answers\":{}} more", "line 1 column 27"),
    ] {
        let error = Saved::read(text).unwrap_err();
        assert!(matches!(error, SavedError::NotJson(_)), "{text}: {error:?}");
        let told = error.to_string();
        assert!(told.starts_with("this is not JSON (") && told.contains(at), "{text:?}: {told}");
        assert!(told.ends_with("load the file that \"Download answers\" saved"), "{told}");
    }
    // A text that would exhaust the stack is refused like any other.
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(matches!(Saved::read(&deep), Err(SavedError::NotJson(_))));
}

#[test]
fn json_without_answers_is_refused_with_the_form_expected() {
    for text in [
        "[]",
        "1",
        "null",
        "\"what\"",
        "{}",
        r#"{"schema":1}"#,
        r#"{"schema":1,"answers":[]}"#,
        r#"{"schema":1,"answers":null}"#,
    ] {
        let error = Saved::read(text).unwrap_err();
        assert_eq!(error, SavedError::NotAnswers, "{text}");
        let told = error.to_string();
        assert!(
            told.starts_with("this is JSON, but not saved answers; expected {\"schema\":1,\"answers\":{…}}"),
            "{told}"
        );
    }
}

#[test]
fn other_members_are_carried_along() {
    let text = json!({
        "schema": 1,
        "answers": {"what": ["software"]},
        "progress": {"art-26-1": {"status": "done", "note": "€ \"quoted\" \u{1F600}", "due": "2027-06-30", "share": 0.25}},
        "iso": {"A.5.2": "largely"},
        "name": null,
    });
    let (saved, problems) = read(&text.to_string());
    assert!(problems.is_empty());
    assert_eq!(as_json(&saved), text);
    let changed = as_json(&saved.with(answers("what=manual")));
    assert_eq!(changed["progress"], text["progress"]);
    assert_eq!(changed["iso"], text["iso"]);
    assert_eq!(changed["answers"], json!({"what": ["manual"]}));
}

// --- The management system ---

/// Work with these members beside answers, and what is told of the management system in it.
#[track_caller]
fn managed(members: &Value) -> (Saved, Vec<String>) {
    let mut text = json!({"schema": 1, "answers": {}});
    text.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    let (saved, problems) = read(&text.to_string());
    assert!(problems.is_empty(), "{problems:?}");
    let told = saved.management().1.iter().map(ToString::to_string).collect();
    (saved, told)
}

#[test]
fn ratings_notes_and_scope_are_written_as_the_contract_says() {
    let mut saved = Saved::default();
    saved.rate(Item::A5_2, Some(Rating::Largely));
    saved.rate(Item::A9_2, Some(Rating::Excluded));
    saved.rate(Item::C4_1, Some(Rating::Shared));
    // A clause cannot be excluded.
    saved.rate(Item::C4_2, Some(Rating::Excluded));
    let notes = ItemNotes { justification: "We use none.".into(), note: String::new(), evidence: "SoA 3".into() };
    saved.note(Item::A9_2, &notes);
    saved.set_scope(Truth::Yes);
    assert_eq!(
        as_json(&saved),
        json!({"schema": 1, "answers": {},
            "iso": {"4.1": "shared", "A.5.2": "largely", "A.9.2": "excluded"},
            "iso_notes": {"A.9.2": {"evidence": "SoA 3", "justification": "We use none."}},
            "iso_scope": "yes",
        })
    );
    let (back, problems) = read(&saved.write());
    assert!(problems.is_empty() && back == saved);
    let (management, problems) = back.management();
    assert!(problems.is_empty());
    assert_eq!(management.rated(), 3);
    assert_eq!((management.ratings.get(Item::A5_2), management.in_scope), (Some(Rating::Largely), Truth::Yes));
    assert_eq!(management.notes(Item::A9_2), notes);
    assert!(management.unjustified().is_empty());
}

#[test]
fn what_is_taken_back_leaves_no_trace() {
    let mut saved = Saved::default();
    saved.start_from(QuickStart::Security);
    assert_eq!(saved.management().0.ratings, QuickStart::Security.ratings());
    for item in Item::ALL {
        saved.rate(*item, None);
    }
    saved.note(Item::A5_2, &ItemNotes { note: "a".into(), ..ItemNotes::default() });
    saved.note(Item::A5_2, &ItemNotes::default());
    saved.set_scope(Truth::No);
    saved.set_scope(Truth::Unknown);
    assert_eq!(saved, Saved::default());
}

#[test]
fn an_exclusion_without_a_reason_is_found() {
    let mut saved = Saved::default();
    saved.rate(Item::A9_2, Some(Rating::Excluded));
    saved.rate(Item::A9_3, Some(Rating::Excluded));
    saved.note(Item::A9_2, &ItemNotes { justification: "  ".into(), ..ItemNotes::default() });
    saved.note(Item::A9_3, &ItemNotes { justification: "Not used.".into(), ..ItemNotes::default() });
    assert_eq!(saved.management().0.unjustified(), [Item::A9_2]);
}

#[test]
fn what_is_no_rating_is_named_and_carried_along_when_others_change() {
    let members = json!({
        "iso": {"A.5.2": "mostly", "A.5": "fully", "4.1": "excluded", "A.6.2.8": 1, "5.2": "partly"},
        "iso_notes": {"A.5.2": {"note": 1, "later": [true]}, "B.1": {"note": "x"}, "A.5.3": "text"},
        "iso_scope": "perhaps",
    });
    let (mut saved, told) = managed(&members);
    let expected = [
        "4.1 is a clause: only controls of Annex A can be excluded; it was left as it is",
        "ISO/IEC 42001 has no clause or control \"A.5\" to rate, but A.5.2, A.5.3, A.5.4, A.5.5; it was left as it is and counts nowhere",
        "the rating of \"A.5.2\" must be one of none, partly, shared, largely, fully, excluded; it was left as it is",
        "the rating of \"A.6.2.8\" must be one of none, partly, shared, largely, fully, excluded; it was left as it is",
        "\"note\" of \"A.5.2\" must be a text; it was left as it is",
        "the notes on \"A.5.3\" cannot be read; they were left as they are",
        "the notes on \"B.1\" cannot be read; they were left as they are",
        "\"iso_scope\" must be \"yes\" or \"no\"; it was left as it is",
    ];
    assert_eq!(told, expected);
    assert_eq!(saved.management().0.rated(), 1);
    saved.rate(Item::C5_2, Some(Rating::Fully));
    saved.note(Item::A5_2, &ItemNotes { evidence: "file".into(), ..ItemNotes::default() });
    let mut wanted = members;
    wanted["iso"]["5.2"] = json!("fully");
    wanted["iso_notes"]["A.5.2"]["evidence"] = json!("file");
    let written = as_json(&saved);
    for member in ["iso", "iso_notes", "iso_scope"] {
        assert_eq!(written[member], wanted[member]);
    }
}

#[test]
fn members_of_another_form_are_named() {
    for member in ["iso", "iso_notes"] {
        let (saved, told) = managed(&json!({member: [1]}));
        assert_eq!(told, [format!("\"{member}\" must be an object; it was left as it is")]);
        assert_eq!(as_json(&saved)[member], json!([1]));
    }
}

#[test]
fn what_is_noted_about_obligations_reads_back_the_same() {
    let text = json!({"schema": 1, "answers": {}, "progress": {
        "art-26-1": {"status": "done", "note": "n", "owner": "o", "due": "2027-06-30", "evidence": "e"},
        "art-of-another-version": {"status": "in-progress", "colour": "blue"},
    }});
    let (saved, problems) = read(&text.to_string());
    let unknown = "there is no obligation \"art-of-another-version\"; what is noted of it was left as it is";
    assert_eq!(problems, [unknown]);
    let item = saved.progress.get("art-26-1").unwrap();
    assert_eq!((item.status, item.due), (ItemStatus::Done, Some(crate::support::day("2027-06-30"))));
    assert_eq!(as_json(&saved), text, "what this version does not know is carried along");
    let mut emptied = saved.clone();
    emptied.progress.set("art-26-1", ai_act_checklist::store::Item::default());
    assert!(as_json(&emptied)["progress"].get("art-26-1").is_none(), "an empty item is forgotten");
}

#[test]
fn a_note_that_cannot_be_read_is_named_and_kept_and_the_others_count() {
    let text = json!({"schema": 1, "answers": {"what": ["software"]}, "progress": {
        "art-26-1": {"status": "finished", "due": "tomorrow", "note": 7, "owner": "Ada"},
        "art-26-2": "done",
        "art-26-4": {"status": "done"},
    }});
    let (saved, problems) = read(&text.to_string());
    assert_eq!(problems.len(), 4, "{problems:?}");
    for named in ["\"status\" of obligation \"art-26-1\"", "\"due\" of", "\"note\" of", "\"art-26-2\""] {
        assert!(problems.iter().any(|problem| problem.contains(named)), "{named} in {problems:?}");
    }
    assert_eq!(saved.progress.get("art-26-1").unwrap().owner, "Ada");
    assert_eq!(saved.progress.get("art-26-4").unwrap().status, ItemStatus::Done);
    assert_eq!(as_json(&saved), text);
    // A new status takes the place of one that could not be read.
    let mut changed = saved.clone();
    let mut item = changed.progress.get("art-26-1").unwrap().clone();
    item.status = ItemStatus::InProgress;
    changed.progress.set("art-26-1", item);
    assert_eq!(as_json(&changed)["progress"]["art-26-1"]["status"], "in-progress");
    // A list in the place of the object is named and kept as well.
    let (odd, problems) = read(r#"{"schema":1,"answers":{},"progress":[1]}"#);
    assert_eq!((problems.len(), as_json(&odd)["progress"].clone()), (1, json!([1])));
}

// --- Texts that nobody would write ---

/// A text with a few letters changed, moved, doubled or taken out, sometimes by words that mean something here.
fn mutated(text: &str, rng: &mut Rng) -> String {
    const WORDS: &[&str] = &[
        "\"unsure\"",
        "\"none\"",
        "[]",
        "{}",
        "null",
        "1e999",
        "-0",
        "\"schema\":2",
        "\\u0000",
        "\\ud800",
        "\"",
        ",",
        "}",
        "[[[[",
        "\u{feff}",
        "🦀",
        "\"what\":[\"manual\"]",
        "99999999999999999999",
        "\n",
        "\"task@4a\":\"unsure\",",
    ];
    let mut letters: Vec<String> = text.chars().map(String::from).collect();
    for _ in 0..=rng.below(4) {
        let at = rng.below(letters.len().max(1));
        let to = (at + rng.below(12)).min(letters.len());
        match rng.below(5) {
            0 => drop(letters.drain(at.min(to)..to)),
            1 => letters.insert(at, (*rng.pick(WORDS)).to_owned()),
            2 => {
                let copy = letters[at.min(to)..to].to_vec();
                letters.splice(at..at, copy);
            }
            3 if !letters.is_empty() => {
                let other = rng.below(letters.len());
                letters.swap(at, other);
            }
            _ => letters.truncate(letters.len() - rng.below(letters.len().clamp(1, 5))),
        }
    }
    letters.concat()
}

#[test]
fn no_text_makes_it_panic_and_what_it_reads_it_can_write() {
    let seeds: Vec<String> = [
        json!({"schema": 1, "answers": {"what": ["software"], "inside": ["trained", "unsure"], "role": ["uses"], "areas": ["none"]}}),
        json!({"schema": 1, "answers": {"authority": "unsure", "colour": ["red"], "task@4a": ["narrow"]}, "iso": {"A.5.2": 1.5}}),
        json!({"answers": {"what": 1}, "progress": {"a": [null, true, "b"]}}),
    ]
    .iter()
    .map(Value::to_string)
    .collect();
    let (mut read, mut refused) = (0, 0);
    let mut rng = Rng::new(2026);
    for _ in 0..20_000 {
        let seed: &String = rng.pick(&seeds);
        let text = mutated(seed, &mut rng);
        let outcome = catch_unwind(|| match Saved::read(&text) {
            Ok((saved, problems)) => {
                let told: Vec<_> = problems.iter().map(ToString::to_string).collect();
                assert!(told.iter().all(|problem| !problem.contains('\n') && problem.len() < 1_000), "{told:?}");
                let (again, problems_again) = Saved::read(&saved.write()).expect("what it wrote");
                assert_eq!(again, saved);
                // Writing mends the schema and leaves out what is empty; it makes nothing worse.
                let mended = told.iter().filter(|problem| problem.starts_with("\"schema\"")).count();
                assert!(problems_again.len() <= told.len() - mended, "{problems_again:?}");
                assert_eq!(again.write(), saved.write());
                let facts = facts_of(&saved.answers);
                let told = saved.management().1;
                assert!(told.iter().all(|problem| !problem.to_string().contains('\n')), "{told:?}");
                let _ = next_question(&saved.answers, &facts);
                true
            }
            Err(error) => {
                assert!(!error.to_string().contains('\n'));
                false
            }
        });
        match outcome {
            Ok(true) => read += 1,
            Ok(false) => refused += 1,
            Err(why) => {
                eprintln!("{text:?}");
                resume_unwind(why)
            }
        }
    }
    assert!(read > 1_000 && refused > 1_000, "{read} read, {refused} refused: the changes are too mild or too wild");
}

#[test]
fn any_answers_that_can_be_saved_can_be_assessed() {
    let mut rng = Rng::new(5);
    for _ in 0..150 {
        // Answers in no order and without regard to what is asked.
        let mut any = Answers::default();
        for question in ai_act_checklist::interview::questions() {
            if rng.chance(30) {
                let options: Vec<_> = question.options.iter().map(|option| option.id).collect();
                any.set(question.id, ai_act_checklist::interview::Answer::new([*rng.pick(&options)])).unwrap();
            }
        }
        let report = report(&any, TODAY);
        assert!(report.tier.lowest <= report.tier.highest);
        assert!(report.tier.established.is_none_or(|t| report.tier.lowest <= t && t <= report.tier.highest));
    }
}

// --- A shelf that may fail ---

/// The key of the first system.
const KEY: &str = "ai-act-checklist:system:1";

fn some(text: &str) -> Saved {
    Saved::default().with(answers(text))
}

fn holding(text: &str) -> (Memory, Keeper<Memory>) {
    let shelf = Memory::default();
    assert!(shelf.set(KEY, text));
    let keeper = Keeper::new(Some(shelf.clone()));
    (shelf, keeper)
}

#[test]
fn work_is_kept_and_found_again() {
    let shelf = Memory::default();
    let keeper = Keeper::new(Some(shelf.clone()));
    assert_eq!(keeper.read(), Found::Nothing);
    assert_eq!(keeper.save(&some("what=software")), Kept::Yes);
    assert_eq!(keeper.save(&some("what=manual")), Kept::Yes);
    let next_visit = Keeper::new(Some(shelf.clone()));
    assert_eq!(next_visit.read(), Found::Work(some("what=manual"), Vec::new()));
    // Nothing answered, nothing kept.
    assert_eq!(next_visit.save(&Saved::default()), Kept::Yes);
    assert!(shelf.keys().is_empty());
}

#[test]
fn a_visit_that_answers_nothing_leaves_nothing_behind() {
    let shelf = Memory::default();
    let keeper = Keeper::new(Some(shelf.clone()));
    keeper.read();
    assert_eq!(keeper.save(&Saved::default()), Kept::Yes);
    assert!(shelf.keys().is_empty());
}

#[test]
fn without_a_shelf_the_work_goes_on_in_memory() {
    let keeper = Keeper::<Memory>::new(None);
    assert_eq!(keeper.read(), Found::Denied);
    assert_eq!(keeper.save(&some("what=software")), Kept::InMemory);
    assert_eq!(keeper.save_over(&some("what=software")), Kept::InMemory);
    keeper.erase();
}

#[test]
fn where_nothing_is_to_be_kept_nobody_is_told_that_it_failed() {
    let keeper = Keeper::<Memory>::nowhere();
    assert_eq!(keeper.read(), Found::Nothing);
    assert_eq!(keeper.save(&some("what=software")), Kept::InMemory);
    assert_eq!(keeper.save_over(&some("what=software")), Kept::InMemory);
    assert_eq!(keeper.look(&some("what=software")), Elsewhere::Nothing);
    assert!(keeper.everything().is_empty());
    keeper.erase();
    assert_eq!(keeper.read(), Found::Nothing);
}

#[test]
fn the_place_is_one_of_three_words() {
    let names: Vec<_> = Place::ALL.iter().map(|place| place.as_str()).collect();
    assert_eq!(names, ["local", "session", "none"]);
    for place in Place::ALL {
        assert_eq!(place.as_str().parse(), Ok(*place));
    }
    assert_eq!(Place::default(), Place::Local);
    assert!("cookie".parse::<Place>().is_err() && "".parse::<Place>().is_err());
}

#[test]
fn a_full_shelf_keeps_what_it_had() {
    let (shelf, keeper) = holding(&some("what=software").write());
    keeper.read();
    shelf.full.set(true);
    assert_eq!(keeper.save(&some("what=manual")), Kept::Full);
    assert_eq!(shelf.get(KEY), Some(some("what=software").write()));
    shelf.full.set(false);
    assert_eq!(keeper.save(&some("what=manual")), Kept::Yes);
    assert_eq!(shelf.get(KEY), Some(some("what=manual").write()));
}

#[test]
fn what_cannot_be_read_is_never_overwritten_unless_the_visitor_says_so() {
    for text in ["not JSON", "[]", r#"{"schema":2,"answers":{}}"#] {
        let (shelf, keeper) = holding(text);
        assert!(matches!(keeper.read(), Found::Unreadable(_)));
        assert_eq!(keeper.save(&some("what=software")), Kept::InMemory);
        assert_eq!(shelf.get(KEY).as_deref(), Some(text));
        assert_eq!(keeper.save_over(&some("what=software")), Kept::Yes);
        assert_eq!(shelf.get(KEY), Some(some("what=software").write()));
        assert_eq!(keeper.save(&some("what=manual")), Kept::Yes);
    }
}

#[test]
fn an_answer_that_could_not_be_read_survives_on_the_shelf() {
    let (shelf, keeper) = holding(r#"{"schema":1,"answers":{"colour":["red"]},"iso":{"A.5.2":"largely"}}"#);
    let Found::Work(saved, problems) = keeper.read() else { panic!("readable") };
    assert_eq!(problems.len(), 1);
    assert_eq!(keeper.save(&saved.with(answers("what=software"))), Kept::Yes);
    let kept = Saved::read(&shelf.get(KEY).unwrap()).unwrap().0;
    assert_eq!(
        as_json(&kept),
        json!({"schema": 1, "answers": {"colour": ["red"], "what": ["software"]}, "iso": {"A.5.2": "largely"}})
    );
}

#[test]
fn another_tab_is_not_overwritten() {
    let shelf = Memory::default();
    let (here, there) = (Keeper::new(Some(shelf.clone())), Keeper::new(Some(shelf.clone())));
    here.read();
    there.read();
    assert_eq!(there.save(&some("what=manual")), Kept::Yes);
    assert_eq!(here.save(&some("what=software")), Kept::ChangedElsewhere);
    assert_eq!(shelf.get(KEY), Some(some("what=manual").write()));
    // Once read, it is known here.
    assert_eq!(here.read(), Found::Work(some("what=manual"), Vec::new()));
    assert_eq!(here.save(&some("what=software")), Kept::Yes);
    assert_eq!(there.save_over(&some("what=in-product")), Kept::Yes);
    assert_eq!(shelf.get(KEY), Some(some("what=in-product").write()));
}

#[test]
fn what_another_tab_erased_does_not_come_back_by_itself() {
    let shelf = Memory::default();
    let (here, there) = (Keeper::new(Some(shelf.clone())), Keeper::new(Some(shelf.clone())));
    here.read();
    assert_eq!(here.save(&some("what=software")), Kept::Yes);
    there.read();
    there.erase();
    assert_eq!(here.save(&some("what=manual")), Kept::ChangedElsewhere);
    assert!(shelf.keys().is_empty());
}

#[test]
fn a_visit_that_changes_nothing_writes_nothing() {
    // Two versions that write the same in other forms would else rewrite each other's without end.
    let text = "{ \"answers\": {\"what\": [\"software\"]}, \"iso\": {}, \"schema\": 1 }";
    let (shelf, keeper) = holding(text);
    let Found::Work(saved, _) = keeper.read() else { panic!("readable") };
    assert_eq!(keeper.save(&saved), Kept::Yes);
    assert_eq!(shelf.get(KEY).as_deref(), Some(text));
    assert_eq!(keeper.save(&saved.with(answers("what=manual"))), Kept::Yes);
    assert!(shelf.get(KEY).unwrap().contains("manual"));
}

/// Two tabs that have both read what is there.
fn two_tabs(text: Option<&str>) -> (Memory, Keeper<Memory>, Keeper<Memory>) {
    let shelf = Memory::default();
    if let Some(text) = text {
        assert!(shelf.set(KEY, text));
    }
    let (here, there) = (Keeper::new(Some(shelf.clone())), Keeper::new(Some(shelf.clone())));
    here.read();
    there.read();
    (shelf, here, there)
}

#[test]
fn a_tab_with_nothing_unsaved_follows_the_other() {
    let (_, here, there) = two_tabs(None);
    assert_eq!(here.look(&Saved::default()), Elsewhere::Nothing);
    assert_eq!(there.save(&some("what=manual")), Kept::Yes);
    assert_eq!(here.look(&Saved::default()), Elsewhere::Follow(Found::Work(some("what=manual"), Vec::new())));
    // From here on it saves as if it had written that itself, and the other follows in turn.
    assert_eq!(here.look(&some("what=manual")), Elsewhere::Nothing);
    assert_eq!(here.save(&some("what=software")), Kept::Yes);
    assert_eq!(there.look(&some("what=manual")), Elsewhere::Follow(Found::Work(some("what=software"), Vec::new())));
    there.erase();
    assert_eq!(here.look(&some("what=software")), Elsewhere::Follow(Found::Nothing));
}

#[test]
fn a_tab_with_unsaved_work_is_told_and_neither_follows_nor_overwrites() {
    let (shelf, here, there) = two_tabs(Some(&some("what=software").write()));
    shelf.full.set(true);
    let mine = some("what=software inside=trained");
    assert_eq!(here.save(&mine), Kept::Full);
    shelf.full.set(false);
    assert_eq!(there.save(&some("what=manual")), Kept::Yes);
    for _ in 0..2 {
        assert_eq!(here.look(&mine), Elsewhere::Conflict);
        assert_eq!(here.save(&mine), Kept::ChangedElsewhere);
        assert_eq!(shelf.get(KEY), Some(some("what=manual").write()));
    }
    // What the visitor says then counts.
    assert_eq!(here.save_over(&mine), Kept::Yes);
    assert_eq!(here.look(&mine), Elsewhere::Nothing);
    assert_eq!(there.look(&some("what=manual")), Elsewhere::Follow(Found::Work(mine, Vec::new())));
}

#[test]
fn two_tabs_that_come_to_the_same_work_are_no_conflict() {
    let (_, here, there) = two_tabs(None);
    assert_eq!(there.save(&some("what=manual")), Kept::Yes);
    assert_eq!(here.look(&some("what=manual")), Elsewhere::Nothing);
    assert_eq!(here.save(&some("what=manual inside=trained")), Kept::Yes);
}

#[test]
fn a_text_that_cannot_be_read_is_never_followed_and_locks_the_shelf() {
    let newer = r#"{"schema":2,"answers":{}}"#;
    let (shelf, here, _) = two_tabs(Some(&some("what=software").write()));
    assert!(shelf.set(KEY, newer), "a tab with a later version");
    let found = here.look(&some("what=software"));
    assert_eq!(found, Elsewhere::Follow(Found::Unreadable(SavedError::Newer(2))));
    assert_eq!(here.save(&some("what=manual")), Kept::InMemory);
    assert_eq!(shelf.get(KEY).as_deref(), Some(newer));
    // Work goes on in memory: what becomes readable does not sweep it away.
    assert!(shelf.set(KEY, &some("what=in-product").write()));
    assert_eq!(here.look(&some("what=manual")), Elsewhere::Conflict);
    assert_eq!(here.look(&Saved::default()), Elsewhere::Follow(Found::Work(some("what=in-product"), Vec::new())));
}

#[test]
fn everything_of_ours_can_be_shown_byte_for_byte_and_nothing_else() {
    let odd = "not JSON \u{0}\r\n\u{feff}€ \"";
    let (shelf, keeper) = holding(odd);
    assert!(shelf.set("ai-act-checklist:later", "") && shelf.set("somebody-else", "theirs"));
    assert!(shelf.set("ai-act-checklist", "the name of somebody else's") && shelf.set("x-ai-act-checklist:", "x"));
    let expected = [("ai-act-checklist:later", ""), (KEY, odd)].map(|(key, text)| (key.to_owned(), text.to_owned()));
    assert_eq!(keeper.everything(), expected);
}

#[test]
fn a_huge_text_is_read_or_refused_like_any_other() {
    let many: Vec<_> = (0..100_000).map(|n| format!("\"question-{n}\":[\"yes\"]")).collect();
    let text = format!("{{\"schema\":1,\"answers\":{{\"what\":[\"software\"],{}}}}}", many.join(","));
    let (shelf, keeper) = holding(&text);
    let Found::Work(saved, problems) = keeper.read() else { panic!("readable") };
    assert_eq!((saved.answers.len(), problems.len()), (1, 100_000));
    assert_eq!(keeper.save(&saved.clone().with(answers("what=manual"))), Kept::Yes);
    assert!(shelf.get(KEY).unwrap().len() > 2_000_000, "all of it is carried along");
    let (shelf, keeper) = holding(&"x".repeat(5_000_000));
    let Found::Unreadable(error) = keeper.read() else { panic!("no JSON") };
    assert!(error.to_string().len() < 200, "{error}");
    assert_eq!(keeper.save(&saved), Kept::InMemory);
    assert_eq!(shelf.get(KEY).unwrap().len(), 5_000_000);
}

#[test]
fn a_name_that_came_from_outside_cannot_fill_a_message_or_break_its_line() {
    let long = "n\n".repeat(1_000);
    let text = json!({"schema": 1, "answers": {&long: ["a"], "what": [&long]},
        "progress": {&long: 1, "a\nb": {"status": 1}}, "iso": {&long: "fully"}, "iso_notes": {&long: 1}});
    let (saved, mut told) = read(&text.to_string());
    told.extend(saved.management().1.iter().map(ToString::to_string));
    assert_eq!(told.len(), 8, "{told:?}");
    assert!(told.iter().all(|it| it.len() < 200 && !it.contains('\n')), "{told:?}");
}

#[test]
fn erasing_forgets_all_of_ours_and_nothing_else() {
    let (shelf, keeper) = holding("not JSON");
    assert!(shelf.set("ai-act-checklist:theme", "dark") && shelf.set("somebody-else", "theirs"));
    keeper.read();
    keeper.erase();
    assert_eq!(shelf.keys(), ["somebody-else"]);
    assert_eq!(keeper.read(), Found::Nothing);
    assert_eq!(keeper.save(&some("what=software")), Kept::Yes);
}

/// H20: a table, a letter and nothing at all are called what they are, with the way for an inventory.
#[test]
fn what_is_no_json_from_its_first_letter_is_called_what_it_is() {
    for text in ["", "  \n\t", "\u{feff}"] {
        assert_eq!(Saved::read(text), Err(SavedError::Empty), "{text:?}");
    }
    for text in ["Name;Purpose\nScore;Ranks\n", "schema: 1", "Dear all", "<html>", "%PDF", "7", "true"] {
        let read = Saved::read(text);
        let named = matches!(read, Err(SavedError::NotSaved | SavedError::NotAnswers));
        assert!(named, "{text:?}: {read:?}");
    }
    for lang in Lang::ALL.iter().copied() {
        for error in [SavedError::NotSaved, SavedError::NotAnswers] {
            let told = lang.saved_error(&error);
            assert!(told.contains(lang.navigation().register), "no way for an inventory: {told}");
            assert!(!told.contains("JSON") || error == SavedError::NotAnswers, "{told}");
        }
    }
}
