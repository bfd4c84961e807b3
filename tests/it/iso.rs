//! ISO/IEC 42001: the structure, the mapping, its join to the obligations, and how coverage is counted.
//!
//! The data in `tests/data/iso_*.json` was computed elsewhere, from the ratings themselves.

mod articles;
mod counting;
mod join;
mod reference;

use ai_act_checklist::engine::Truth;
use ai_act_checklist::iso::{Condition, Holder, Item, Levels, Row, Score, Span, Tree, rows, score};
use serde_json::Value;
use std::collections::BTreeMap;

fn data(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn mapping() -> Vec<Value> {
    data(include_str!("../data/iso_mapping.json")).as_array().unwrap().clone()
}

fn vectors() -> Value {
    data(include_str!("../data/iso_vectors.json"))
}

fn texts(value: &Value) -> Vec<&str> {
    value.as_array().unwrap().iter().map(|text| text.as_str().unwrap()).collect()
}

/// A row as the ratings name it: "Art. 26(5) sent. 1".
fn reference(row: &Row) -> String {
    row.sentence.map_or(row.cite.to_string(), |n| format!("{} sent. {n}", row.cite))
}

/// The circumstance that the ratings call so.
fn condition(text: &str) -> Condition {
    match text {
        "" => Condition::Always,
        "model training involved" => Condition::ModelTraining,
        "no model training" => Condition::NoModelTraining,
        "FRIA duty (public bodies, public services, Annex III 5(b) and (c))" => Condition::RightsAssessmentDue,
        "special-category data used for bias detection" => Condition::SensitiveDataAgainstBias,
        "Annex III point 1(a) biometrics" => Condition::RemoteIdentification,
        "Annex III point 1 biometrics" => Condition::Biometrics,
        "notified-body route" => Condition::NotifiedBody,
        "provider outside the EU" => Condition::OutsideUnion,
        "generative image, video or audio" => Condition::GeneratesMedia,
        "provider relies on Art. 6(3)" => Condition::Derogation,
        "AI is a safety component of, or is, an Annex I Section A product" => Condition::Product,
        "public authority or EU body" => Condition::PublicBody,
        "real-world testing outside a sandbox" => Condition::RealWorldTest,
        "component of a product" => Condition::Component,
        "system learns after release" => Condition::LearnsAfterRelease,
        "another party becomes provider" => Condition::AnotherProvider,
        "third-party components" => Condition::ThirdPartyComponents,
        "use at the workplace" => Condition::Workplace,
        "DPIA required" => Condition::DataProtectionAssessment,
        "post-remote biometric identification" => Condition::LaterIdentification,
        "decisions on natural persons" => Condition::DecidesOnPersons,
        "direct interaction with persons" => Condition::Interaction,
        "generates synthetic content" => Condition::GeneratesContent,
        "emotion recognition or biometric categorisation" => Condition::EmotionsOrCategories,
        "deep fake published" => Condition::DeepFake,
        "AI text informing the public" => Condition::PublicText,
        "Annex III decision with legal or similar effect" => Condition::DecisionWithEffect,
        other => panic!("no circumstance {other:?}"),
    }
}

/// The rows of a reference profile.
fn profile(profile: &Value) -> Vec<&'static Row> {
    let holders: Vec<Holder> = profile["role"].as_str().unwrap().split(' ').map(|name| name.parse().unwrap()).collect();
    let conditions: Vec<_> = texts(&profile["conditions"]).into_iter().map(condition).collect();
    let (dropped, only) = (texts(&profile["drop_articles"]), texts(&profile["only_articles"]));
    let kept = |row: &Row| {
        let article = row.path()[0].to_string();
        !dropped.contains(&article.as_str()) && (only.is_empty() || only.contains(&article.as_str()))
    };
    rows().filter(|row| row.rated_for(&holders, &conditions) && kept(row)).collect()
}

/// Every reference profile, by name.
fn profiles() -> BTreeMap<String, Vec<&'static Row>> {
    let vectors = vectors();
    vectors["profiles"].as_object().unwrap().iter().map(|(name, of)| (name.clone(), profile(of))).collect()
}

fn tree(rows: &[&'static Row]) -> Tree {
    Tree::of(rows.iter().map(|row| (*row, Truth::Yes)))
}

/// Levels from a table of shares; an item that is not in it is not in place.
fn levels(table: &Value) -> Levels {
    Levels::each(Truth::Yes, |item| Span::exactly(table.get(item.as_str()).map_or(0.0, |v| v.as_f64().unwrap())))
}

fn every(share: f64) -> Levels {
    Levels::each(Truth::Yes, |_| Span::exactly(share))
}

#[track_caller]
fn scored(tree: &Tree, levels: &Levels) -> Score {
    score(tree, levels).unwrap()
}

#[track_caller]
fn close(what: &str, is: f64, should: f64, within: f64) {
    assert!((is - should).abs() <= within, "{what}: {is}, not {should}");
}

#[track_caller]
fn closely(what: &str, is: Span, should: &Value) {
    for (part, should) in [is.low, is.point, is.high].into_iter().zip(should.as_array().unwrap()) {
        close(what, part, should.as_f64().unwrap(), 6e-7);
    }
}

/// Ratings at random, as levels.
fn random(rng: &mut crate::support::Rng) -> BTreeMap<Item, f64> {
    Item::ALL.iter().map(|item| (*item, *rng.pick(&[0.0, 0.33, 0.6, 0.67, 1.0]))).collect()
}

fn of(table: &BTreeMap<Item, f64>) -> Levels {
    Levels::each(Truth::Yes, |item| Span::exactly(table[&item]))
}
