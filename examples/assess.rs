//! The checklist on the command line: answers in, reports out.
//!
//! `cargo run --release --example assess -- questions | law | next | count | report [--as-of YYYY-MM-DD]`
//!
//! `next`, `count` and `report` read answers on standard input, one JSON object or one a line, and print one line for each.
//! Bad input is named in one line on standard error; the other lines still come out, and the exit status is 2.

use ai_act_checklist::embed::{next_question, report_of};
use ai_act_checklist::engine::{Date, FactSet, Rule, Timeline};
use ai_act_checklist::interview::{questions, replay};
use ai_act_checklist::iso::{Row, UNMAPPED, Unmapped, rows};
use ai_act_checklist::law::changelog::{AMENDMENTS, Amendment, Change};
use ai_act_checklist::law::obligations::{Obligation, obligations};
use ai_act_checklist::law::{APPLIES, EDITION, FINDINGS, Fact, OPEN_SOURCE, ROLES, RuleId, every_rule};
use ai_act_checklist::store::{Saved, SavedError, text_of};
use ai_act_checklist::text::Lang;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::io::{self, Read, Write};
use std::process::ExitCode;

const USAGE: &str = "usage: assess questions | law | next [--as-of YYYY-MM-DD] | count | report [--as-of YYYY-MM-DD]; \
                     next, count and report read {\"schema\":1,\"answers\":{…}} on standard input, one a line";
const LANG: Lang = Lang::En;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(2),
        Err(message) => {
            eprintln!("assess: {message}");
            ExitCode::from(2)
        }
    }
}

/// Whether everything was good.
fn run() -> Result<bool, String> {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next().ok_or(USAGE)?;
    let mut as_of = None;
    while let Some(argument) = arguments.next() {
        let day = match argument.as_str() {
            "--as-of" => arguments.next().ok_or("--as-of needs a day, for example --as-of 2027-12-02")?,
            other => other.strip_prefix("--as-of=").ok_or(USAGE)?.to_owned(),
        };
        as_of = Some(day.parse::<Date>().map_err(|error| format!("--as-of: {error}"))?);
    }
    let as_of = as_of.map_or_else(today, Ok)?;
    match command.as_str() {
        "questions" => {
            for question in questions() {
                print(&json!(LANG.asked(question)))?;
            }
            Ok(true)
        }
        "law" => {
            print(&law_json())?;
            Ok(true)
        }
        "next" => each(|saved| json!(next_question(saved, LANG, as_of))),
        "count" => each(|saved| json!(replay(&saved.answers))),
        "report" => each(|saved| json!(report_of(saved, as_of))),
        _ => Err(USAGE.to_owned()),
    }
}

/// Answer each set of answers on standard input. Says whether all were good.
fn each(answer: impl Fn(&Saved) -> Value) -> Result<bool, String> {
    let mut bytes = Vec::new();
    io::stdin().read_to_end(&mut bytes).map_err(|error| format!("standard input: {error}"))?;
    let inputs: Vec<_> = inputs(&bytes).into_iter().filter(|(_, input)| input.as_ref() != Ok(&String::new())).collect();
    if inputs.is_empty() {
        return Err("nothing on standard input; give {\"schema\":1,\"answers\":{}} to start".to_owned());
    }
    let mut good = true;
    for (line, input) in inputs {
        match input.and_then(|input| Saved::read(&input)) {
            Ok((saved, mut problems)) => {
                problems.extend(saved.management().1);
                for problem in &problems {
                    eprintln!("assess: line {line}: {problem}");
                }
                good &= problems.is_empty();
                print(&answer(&saved))?;
            }
            Err(error) => {
                eprintln!("assess: line {line}: {error}");
                good = false;
            }
        }
    }
    Ok(good)
}

/// The inputs, each with the number of its line: one object may run over several lines, otherwise each line is one. A line
/// whose letters cannot be read is named, and the others still come out.
fn inputs(bytes: &[u8]) -> Vec<(usize, Result<String, SavedError>)> {
    let line = |text: &str| text.trim().to_owned();
    match text_of(bytes) {
        Ok(text) if serde_json::from_str::<Value>(&text).is_ok() => vec![(1, Ok(line(&text)))],
        Ok(text) => text.lines().enumerate().map(|(n, text)| (n + 1, Ok(line(text)))).collect(),
        Err(_) => {
            let lines = bytes.split(|byte| *byte == b'\n').enumerate();
            // Cut at its lines it is UTF-8 or nothing that can be read.
            let fault = |bytes| text_of(bytes).err().unwrap_or(SavedError::NotText);
            lines.map(|(n, bytes)| (n + 1, str::from_utf8(bytes).map(line).map_err(|_| fault(bytes)))).collect()
        }
    }
}

fn print(value: &Value) -> Result<(), String> {
    writeln!(io::stdout(), "{value}").map_err(|error| format!("standard output: {error}"))
}

/// Today, in coordinated universal time: the one place of this program that reads a clock.
fn today() -> Result<Date, String> {
    let now = time::OffsetDateTime::now_utc().date();
    u16::try_from(now.year())
        .ok()
        .and_then(|year| Date::new(year, now.month().into(), now.day()))
        .ok_or_else(|| "the clock is off; give a day with --as-of".to_owned())
}

fn law_json() -> Value {
    let grounds = [&APPLIES, &OPEN_SOURCE].into_iter().chain(ROLES.iter().map(|(_, rule)| *rule));
    // A role that is a finding as well stands with the findings.
    let grounds = grounds.filter(|rule| FINDINGS.iter().all(|finding| finding.rule.id != rule.id)).map(rule_json);
    let findings = FINDINGS.iter().map(|finding| {
        let mut value = rule_json(finding.rule);
        if let Some(object) = value.as_object_mut() {
            object.insert("group".to_owned(), json!(finding.group));
            object.insert("tier".to_owned(), json!(finding.tier));
            object.insert("who".to_owned(), json!(finding.who));
            let versions = finding.applies.versions().iter();
            let dates = versions.map(|v| json!({"said_from": v.from, "applies_from": v.value, "cite": v.cite}));
            object.insert("dates".to_owned(), dates.collect());
        }
        value
    });
    let mut rules: Vec<Value> = grounds.chain(findings).collect();
    let mut printed = BTreeSet::new();
    rules.iter().for_each(|rule| note_names(rule, &mut printed));
    // The rest stands inside conditions, of these rules or of obligations.
    for rule in every_rule() {
        if !printed.contains(rule.id.as_str()) {
            let value = rule_json(rule);
            note_names(&value, &mut printed);
            rules.push(value);
        }
    }
    json!({
        "edition": EDITION,
        "rules": rules,
        "obligations": obligations().map(obligation_json).collect::<Vec<_>>(),
        "mapping": rows().map(mapping_json).collect::<Vec<_>>(),
        "changes": AMENDMENTS.iter().map(amendment_json).collect::<Vec<_>>(),
        "unrated": UNMAPPED.iter().map(unrated_json).collect::<Vec<_>>(),
    })
}

/// Note the name of a printed rule and those of its exceptions.
fn note_names(rule: &Value, into: &mut BTreeSet<String>) {
    into.extend(rule["id"].as_str().map(str::to_owned));
    for exception in rule["unless"].as_array().into_iter().flatten() {
        note_names(exception, into);
    }
}

/// A row of the mapping to ISO/IEC 42001.
fn mapping_json(row: &Row) -> Value {
    let words = LANG.mapping(row.id);
    let share = row.certificate();
    json!({
        "id": row.id,
        "cite": row.cite,
        "sentence": row.sentence,
        "title": LANG.mapping_title(row),
        "theme": row.theme,
        "coverage": row.level,
        "band": [share.low, share.point, share.high],
        "primary": row.primary,
        "supporting": row.supporting,
        "missing": words.map(|words| words.missing),
        "rationale": words.map(|words| words.rationale),
        "contested": row.contested,
        "gate": row.gate,
        "obligations": row.obligations(),
    })
}

/// An act that changed the Regulation, with every provision that it touched.
fn amendment_json(act: &Amendment) -> Value {
    let change = |change: &Change| {
        json!({
            "id": change.id,
            "kind": change.kind,
            "at": change.at.to_string(),
            "provisions": change.cites,
            "gone": change.gone,
            "says": LANG.change(change.id),
        })
    };
    json!({
        "act": act.act,
        "celex": act.celex,
        "url": act.act.whole().url(),
        "in_force": act.day,
        "changes": act.changes.iter().map(change).collect::<Vec<_>>(),
    })
}

/// An obligation that no row rates, and why.
fn unrated_json(unmapped: &Unmapped) -> Value {
    json!({
        "obligation": unmapped.obligation,
        "why": unmapped.why,
        "reason": LANG.why_unrated(unmapped.why),
        "rows": unmapped.rows,
    })
}

fn obligation_json(row: &Obligation) -> Value {
    let words = LANG.obligation(row.id);
    let mut facts = FactSet::new();
    row.when.facts(&mut facts);
    row.who.iter().for_each(|actor| actor.held().facts(&mut facts));
    let dates = row.start.timelines().into_iter().flat_map(Timeline::versions);
    let dates = dates.map(|v| json!({"said_from": v.from, "applies_from": v.value, "cite": v.cite}));
    json!({
        "id": row.id,
        "cite": row.cite,
        "url": row.cite.url(),
        "who": row.who,
        "title": words.map(|words| words.title),
        "duty": words.map(|words| words.duty),
        "proof": words.map(|words| words.proof),
        "kind": row.kind,
        "theme": row.theme,
        "event": row.event,
        "gate": row.gate,
        "dates": dates.collect::<Vec<_>>(),
        "transitional": row.grace.iter().map(|grace| grace.cite).collect::<Vec<_>>(),
        "penalty": row.penalty,
        "facts": facts.iter().collect::<Vec<_>>(),
    })
}

fn rule_json(rule: &Rule<Fact, RuleId>) -> Value {
    let words = LANG.rule(rule.id);
    let mut facts = FactSet::new();
    rule.when.facts(&mut facts);
    json!({
        "id": rule.id,
        "cite": rule.cite,
        "url": rule.cite.url(),
        "title": words.title,
        "says": words.says,
        "basis": rule.basis,
        "guidance": rule.guide,
        "facts": facts.iter().collect::<Vec<_>>(),
        "unless": rule.unless.iter().map(rule_json).collect::<Vec<_>>(),
    })
}
