//! ISO/IEC 42001: the structure, the mapping, its join to the obligations, and how coverage is counted.
//!
//! The data in `tests/data/iso_*.json` was computed elsewhere, from the ratings themselves.

mod articles;
mod counting;
mod join;
mod reference;

use ai_act_checklist::engine::Truth;
use ai_act_checklist::iso::{Item, Levels, Row, Score, Span, Tree, rows, score};
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

/// The rows of a reference profile: those that were rated for one of its roles, under one of its circumstances.
fn profile(profile: &Value) -> Vec<&'static Row> {
    let holders: Vec<_> = profile["role"].as_str().unwrap().split(' ').collect();
    let conditions = texts(&profile["conditions"]);
    let (dropped, only) = (texts(&profile["drop_articles"]), texts(&profile["only_articles"]));
    let kept = |row: &Row| {
        let article = row.path()[0].to_string();
        !dropped.contains(&article.as_str()) && (only.is_empty() || only.contains(&article.as_str()))
    };
    let rated = |rated: &Value| {
        let condition = rated["condition"].as_str().unwrap();
        texts(&rated["roles"]).iter().any(|role| holders.contains(role))
            && (condition.is_empty() || conditions.contains(&condition))
    };
    let all = mapping();
    rows().zip(&all).filter(|(row, of)| rated(of) && kept(row)).map(|(row, _)| row).collect()
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
