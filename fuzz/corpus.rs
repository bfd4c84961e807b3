//! What inputs start from: real work. The profiles and cases of the tests, interviews of people who answer at random, and
//! management systems and checklists with something in every place.

use crate::harness::{chance, pick, some};
use crate::json::Json;
use ai_act_checklist::assess::{Item, ItemStatus, QuickStart, Rating, RuleId};
use ai_act_checklist::engine::Date;
use ai_act_checklist::interview::{
    Answer, Answers, Kind, OptionId, Question, QuestionId, facts_of, next_duty_question, next_question, questions,
};
use ai_act_checklist::law::obligations::obligations;
use fastrand::Rng;
use serde_json::{Map, Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// How many interviews are held.
const INTERVIEWS: u64 = 60;

/// Every word that means something in saved work.
pub(crate) fn words() -> &'static [String] {
    static WORDS: LazyLock<Vec<String>> = LazyLock::new(|| {
        let fixed = [
            "schema",
            "answers",
            "progress",
            "iso",
            "iso_notes",
            "iso_scope",
            "edition",
            "rules",
            "status",
            "note",
            "owner",
            "due",
            "evidence",
            "justification",
            "yes",
            "no",
            "unsure",
            "none",
            "2027-06-30",
            "2024-02-29",
            "open",
            "task",
            "task@",
            "@",
            "A.5",
        ];
        let fixed = fixed.into_iter().map(str::to_owned);
        // Once for each question, not for each use of Annex III: else they would outnumber all others.
        let ids = QuestionId::all().filter(|id| !matches!(id, QuestionId::Task(..))).map(|id| id.to_string());
        let tasks =
            QuestionId::all().filter(|id| matches!(id, QuestionId::Task(..))).step_by(17).map(|id| id.to_string());
        let options = OptionId::ALL.iter().map(ToString::to_string);
        let items = Item::ALL.iter().map(ToString::to_string);
        let ratings = Rating::ALL.iter().map(ToString::to_string);
        let statuses = ItemStatus::ALL.iter().map(ToString::to_string);
        let rules = RuleId::ALL.iter().map(ToString::to_string).step_by(5);
        let duties = obligations().map(|row| row.name.to_owned()).step_by(7);
        let all = fixed.chain(ids).chain(tasks).chain(options).chain(items).chain(ratings).chain(statuses);
        all.chain(rules).chain(duties).collect()
    });
    &WORDS
}

/// A day: mostly one near those that the Regulation names.
pub(crate) fn day(rng: &mut Rng) -> Date {
    let year = if chance(rng, 90) { rng.u16(2024..=2031) } else { rng.u16(..=9999) };
    Date::new(year, rng.u8(1..=12), rng.u8(1..=28)).expect("every month has 28 days")
}

/// People who answer at random: mostly no, sometimes much, now and then not sure.
pub(crate) fn answer(question: &Question, rng: &mut Rng) -> Answer {
    if chance(rng, 6) {
        return Answer::unsure();
    }
    let options: Vec<_> = question.options.iter().map(|option| option.id).collect();
    if question.kind == Kind::One {
        return Answer::new([*pick(rng, &options)]);
    }
    let often = if chance(rng, 10) { 15 } else { 0 };
    let mut doubted: Vec<_> = options.iter().copied().filter(|_| chance(rng, often)).collect();
    if question.kind == Kind::Many && chance(rng, 50) {
        return Answer::new([OptionId::None]).doubting(doubted);
    }
    let (sure, ticked) = (*pick(rng, &options), *pick(rng, &[5, 20, 50]));
    let mut chosen: Vec<_> = options.into_iter().filter(|_| chance(rng, ticked)).collect();
    chosen.push(sure);
    if chance(rng, 5) {
        chosen.push(OptionId::Unsure);
    }
    doubted.retain(|option| !chosen.contains(option));
    Answer::new(chosen).doubting(doubted)
}

/// The interview of somebody who answers at random, up to some question. Three of four have a system within the Regulation.
fn interview(seed: u64) -> Answers {
    let mut rng = Rng::with_seed(seed);
    let mut answers = Answers::default();
    if !seed.is_multiple_of(4) {
        answers = read_written(
            "what=software inside=trained output=predictions narrow-groups=neither role=developed,offers,uses own-name=yes \
             authority=yes exclusions=none union-link=offered-in-union,established-in-union",
        );
    }
    for _ in 0..some(&mut rng, 120) * 20 {
        let facts = facts_of(&answers);
        let Some(question) = next_question(&answers, &facts).or_else(|| next_duty_question(&answers, &facts)) else {
            break;
        };
        answers.set(question.id, answer(question, &mut rng)).expect("an answer that the question offers");
    }
    answers
}

/// Answers written as `question=option,option`, parted by white space.
fn read_written(text: &str) -> Answers {
    let mut answers = Answers::default();
    for part in text.split_whitespace() {
        let (name, options) = part.split_once('=').unwrap_or_else(|| panic!("{part:?} is not question=options"));
        let options = options.split(',').map(|option| option.parse::<OptionId>().unwrap());
        answers.set(name.parse().unwrap(), Answer::new(options)).unwrap();
    }
    answers
}

fn files(folder: &str) -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

/// The answers of the profiles, without what is expected of them.
fn profiles() -> impl Iterator<Item = Answers> {
    files("tests/data/profiles").into_iter().map(|(_, text)| {
        let answers = text.lines().take_while(|line| *line != "---").filter(|line| !line.starts_with('#'));
        read_written(&answers.collect::<Vec<_>>().join(" "))
    })
}

/// The answers of the published cases, each with its base.
fn cases() -> Vec<Answers> {
    let texts =
        files("tests/cases").into_iter().filter(|(path, _)| path.extension().is_some_and(|kind| kind == "toml"));
    let tables = texts.map(|(path, text)| (path, text.parse::<toml::Table>().unwrap()));
    let (bases, files): (Vec<_>, Vec<_>) = tables.partition(|(path, _)| path.ends_with("bases.toml"));
    let bases = &bases.first().expect("tests/cases/bases.toml").1;
    let mut cases = Vec::new();
    for case in files.iter().filter_map(|(_, table)| table.get("case")?.as_array()).flatten() {
        let base = case["base"].as_str().and_then(|name| bases.get(name)).and_then(|base| base.as_table());
        let own = case.get("answers").and_then(|answers| answers.as_table());
        let mut answers = Answers::default();
        for (name, options) in base.into_iter().chain(own).flatten() {
            let options =
                options.as_array().unwrap().iter().map(|option| option.as_str().unwrap().parse::<OptionId>().unwrap());
            answers.set(name.parse().unwrap(), Answer::new(options)).unwrap();
        }
        cases.push(answers);
    }
    cases
}

/// Sets of answers that somebody could have given.
pub(crate) fn answered() -> &'static [Answers] {
    static ANSWERED: LazyLock<Vec<Answers>> = LazyLock::new(|| {
        let all = profiles().chain(cases()).chain((0..INTERVIEWS).map(interview)).chain([Answers::default()]);
        let all: Vec<_> = all.collect();
        assert!(all.len() > 180, "{} sets of answers to start from", all.len());
        all
    });
    &ANSWERED
}

/// A text that somebody may have noted.
fn noted(rng: &mut Rng) -> &'static str {
    pick::<&str>(
        rng,
        &["", "see file 3", "Ada", "€ \"quoted\" \u{1F600}", "two\nlines", "עברית", "https://example.org/?a=b#c", " "],
    )
}

/// What a checklist may hold.
fn progress(rng: &mut Rng) -> Value {
    let rows: Vec<_> = obligations().collect();
    let items = (0..some(rng, 12)).map(|_| {
        let mut item = Map::new();
        for (name, value) in [
            ("status", (*pick(rng, ItemStatus::ALL)).as_str().into()),
            ("due", day(rng).to_string().into()),
            ("note", noted(rng).into()),
            ("owner", noted(rng).into()),
            ("evidence", noted(rng).into()),
            ("colour", json!({"later": [1, 2.5, null]})),
        ] {
            if chance(rng, 40) {
                item.insert(name.to_owned(), value);
            }
        }
        (pick(rng, &rows).name.to_owned(), item.into())
    });
    Value::Object(items.collect())
}

/// What a management system may hold.
fn management(document: &mut Map<String, Value>, rng: &mut Rng) {
    let ratings: Map<_, _> = match rng.u8(..5) {
        0 => {
            let start = *pick(rng, &[QuickStart::Nothing, QuickStart::Security, QuickStart::Certified]);
            start.ratings().iter().map(|(item, rating)| (item.to_string(), rating.as_str().into())).collect()
        }
        _ => (0..some(rng, 30))
            .map(|_| (pick(rng, Item::ALL).to_string(), pick(rng, Rating::ALL).as_str().into()))
            .collect(),
    };
    document.insert("iso".to_owned(), ratings.into());
    let notes = (0..some(rng, 8)).map(|_| {
        let notes = json!({"justification": noted(rng), "note": noted(rng), "evidence": noted(rng), "later": 1.25});
        (pick(rng, Item::ALL).to_string(), notes)
    });
    document.insert("iso_notes".to_owned(), Value::Object(notes.collect()));
    document.insert("iso_scope".to_owned(), (*pick(rng, &["yes", "no"])).into());
}

/// Some of the answers of somebody, in the form of the contract: about so many.
fn some_answers(most: usize, rng: &mut Rng) -> Map<String, Value> {
    let answers = pick(rng, answered());
    let one_in = answers.len().div_ceil(most).max(1);
    let kept = answers.iter().filter(|_| rng.usize(..one_in) == 0);
    let written = kept.map(|(id, answer)| {
        let value = match (answer.chosen(), answer.doubted()) {
            ([OptionId::Unsure], []) => "unsure".into(),
            _ => answer.lines().map(|line| line.to_string()).collect(),
        };
        (id.to_string(), value)
    });
    written.collect()
}

/// Saved work as this version, an earlier or a later one may have written it. Mostly little of it: small texts are looked
/// at sooner.
pub(crate) fn document(rng: &mut Rng) -> Json {
    let most = if chance(rng, 80) { rng.usize(6..12) } else { usize::MAX };
    let mut document = Map::new();
    document.insert("schema".to_owned(), if chance(rng, 97) { 1.into() } else { 2.into() });
    document.insert("answers".to_owned(), some_answers(most, rng).into());
    if chance(rng, 50) {
        let rules = *pick(rng, &["1", "1", "1", "2", "0", "65536", ""]);
        document.insert("edition".to_owned(), json!({"celex": "02024R1689-20260727", "rules": rules}));
    }
    if chance(rng, 40) {
        document.insert("progress".to_owned(), progress(rng));
    }
    if chance(rng, 40) {
        management(&mut document, rng);
    }
    if chance(rng, 10) {
        document.insert("name".to_owned(), json!({"of": "a later version", "list": [1, -1, 0.1, null, true, "x"]}));
    }
    let mut json = Json::from(Value::Object(document));
    json.thin(most, rng);
    json
}

/// Any question.
pub(crate) fn question(rng: &mut Rng) -> &'static Question {
    static ALL: LazyLock<Vec<&'static Question>> = LazyLock::new(|| questions().collect());
    pick::<&Question>(rng, &ALL)
}
