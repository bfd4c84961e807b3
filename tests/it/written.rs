//! The report as text: each answer and each list once, and nothing lost by that. And the short of it.

use crate::contract::{fits, validator};
use crate::obligations::profile;
use crate::support::{Rng, TODAY, answers, at_random, walk_duties};
use ai_act_checklist::assess::{
    Because, ItemStatus, ProvisionReport, QuickStart, Ratings, full_report, report, summary,
};
use ai_act_checklist::engine::Truth;
use ai_act_checklist::interview::{Answers, QuestionId};
use ai_act_checklist::law::obligations::ObligationId;
use serde_json::{Value, json};

/// Somebody who knows nothing, a bank, and some who answer at random.
fn many() -> Vec<Answers> {
    let at_random = (0..12).map(|seed| {
        let mut rng = Rng::new(seed);
        walk_duties(Answers::default(), |question, _| at_random(question, &mut rng)).0
    });
    [answers(""), profile("bank-credit-scoring")].into_iter().chain(at_random).collect()
}

fn at<'a>(written: &'a Value, list: &str, place: &Value) -> &'a Value {
    &written[list][usize::try_from(place.as_u64().unwrap()).unwrap()]
}

/// The reasons behind a place; none where there is none.
fn reasons(written: &Value, place: &Value) -> Value {
    if place.is_null() {
        return json!([]);
    }
    let list = at(written, "reasons", place).as_array().unwrap();
    list.iter().map(|answer| at(written, "answers", answer).clone()).collect()
}

fn questions(written: &Value, place: &Value) -> Value {
    if place.is_null() {
        return json!([]);
    }
    let runs = at(written, "questions", place).as_array().unwrap().iter();
    let places = runs.flat_map(|run| run[0].as_u64().unwrap()..=run[1].as_u64().unwrap());
    places.map(|place| at(written, "asked", &json!(place)).clone()).collect()
}

#[track_caller]
fn says(written: &Value, part: &Value, because: &[Because], missing: &[QuestionId]) {
    assert_eq!(reasons(written, &part["because"]), json!(because));
    assert_eq!(questions(written, &part["missing"]), json!(missing));
}

fn provision(written: &Value, part: &Value, of: &ProvisionReport) {
    assert_eq!((&part["id"], &part["outcome"]), (&json!(of.id), &json!(of.outcome)));
    says(written, part, &of.because, &of.missing);
    let none = Vec::new();
    let exceptions = part["exceptions"].as_array().unwrap_or(&none);
    assert_eq!(exceptions.len(), of.exceptions.len());
    exceptions.iter().zip(&of.exceptions).for_each(|(part, of)| provision(written, part, of));
}

#[test]
fn what_stands_once_is_found_again_by_its_place() {
    for answers in many() {
        let full = full_report(&answers, &QuickStart::Certified.ratings(), Truth::Yes, TODAY);
        let written = serde_json::to_value(&full).unwrap();
        let report = &full.report;
        for (part, of) in written["findings"].as_array().unwrap().iter().zip(&report.findings) {
            provision(&written, part, &of.provision);
        }
        for (part, of) in written["obligations"].as_array().unwrap().iter().zip(&report.obligations) {
            assert_eq!((&part["id"], &part["outcome"]), (&json!(of.id), &json!(of.outcome)));
            says(&written, part, &of.because, &of.missing);
            let time = at(&written, "times", &part["time"]);
            assert_eq!(time["applies_from"], json!(of.applies_from));
            assert_eq!(part["transitional"].is_null(), of.transitional.is_none());
            if let Some(grace) = &of.transitional {
                let written_so = at(&written, "transitional_rules", &part["transitional"]);
                says(&written, written_so, &grace.because, &grace.missing);
            }
            if of.penalty.fine.is_some() {
                assert_eq!(at(&written, "penalties", &part["penalty"]), &json!(of.penalty));
            }
        }
        for (part, of) in written["roles"].as_array().unwrap().iter().zip(&report.roles) {
            says(&written, part, &of.because, &[]);
        }
        for (part, of) in written["open"].as_array().unwrap().iter().zip(&report.open) {
            assert_eq!(at(&written, "outcomes", &part["could_change"]), &json!(of.could_change));
        }
        let articles = full.coverage.iter().flat_map(|coverage| &coverage.articles);
        for (at_place, of) in articles.enumerate() {
            let part = &written["coverage"]["articles"][at_place];
            assert_eq!((&part["cite"], &part["established"]), (&json!(of.cite), &json!(of.established)));
            assert_eq!(at(&written, "shares", &part["certificate"]), &json!(of.certificate));
            assert_eq!(at(&written, "shares", &part["actual"]), &json!(of.actual));
            let rows = part["rows"].as_array().map_or(0, Vec::len);
            assert_eq!(rows, of.rows.len());
        }
        // Each list stands there once.
        for list in [
            "answers",
            "reasons",
            "asked",
            "questions",
            "outcomes",
            "times",
            "transitional_rules",
            "penalties",
            "shares",
        ] {
            let mut all: Vec<_> = written[list].as_array().unwrap().iter().map(ToString::to_string).collect();
            let many = all.len();
            all.sort();
            all.dedup();
            assert_eq!(all.len(), many, "{list}");
        }
    }
}

/// Budgets of `docs/performance.md`, in bytes.
#[test]
fn a_report_is_short_enough_to_hand_about() {
    for (who, answers, most) in [("bank", profile("bank-credit-scoring"), 150_000), ("nobody", answers(""), 250_000)] {
        let full = full_report(&answers, &Ratings::default(), Truth::Unknown, TODAY);
        let length = serde_json::to_string(&full).unwrap().len();
        println!("{who}: {length} bytes");
        assert!(length <= most, "{who}: {length} bytes, {most} at most");
    }
}

#[test]
fn the_summary_is_the_short_of_the_report() {
    let schema = validator("summary");
    for answers in many() {
        let ratings = QuickStart::Certified.ratings();
        let full = full_report(&answers, &ratings, Truth::Yes, TODAY);
        let status = |id: ObligationId| if id.name() == "art-4-1" { ItemStatus::Done } else { ItemStatus::ToDo };
        let short = summary(&answers, &status, &ratings, Truth::Yes, TODAY);
        fits(&schema, &json!(short));
        let report = &full.report;
        assert_eq!((short.tier, short.gpai, short.obligations), (report.tier, report.gpai, report.duty_counts()));
        assert_eq!(short.coverage, full.coverage.as_ref().map(|coverage| coverage.actual));
        let work = report.obligations.iter().filter(|row| row.established && row.is_work());
        assert_eq!(short.work.to_do + short.work.done, work.clone().count());
        assert_eq!(short.work.done, work.clone().filter(|row| row.id.name() == "art-4-1").count());
        for ahead in &short.ahead {
            assert!(ahead.day > TODAY);
            let begin = work.clone().filter(|row| row.applies_from == Some(ahead.day)).count();
            assert_eq!(ahead.obligations, begin, "{}", ahead.day);
        }
    }
    // Nothing rated is no figure, not a zero.
    let nothing = summary(&answers(""), &|_| ItemStatus::ToDo, &Ratings::default(), Truth::Unknown, TODAY);
    assert_eq!(nothing.coverage, None);
    assert_eq!(nothing.tier, report(&answers(""), TODAY).tier);
}
