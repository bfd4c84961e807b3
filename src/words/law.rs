//! The law as data: what never changes of each provision, which a report therefore only names.

use super::Lang;
use crate::engine::{FactSet, Rule};
use crate::iso::{Row, UNMAPPED, Unmapped, rows};
use crate::law::changelog::{AMENDMENTS, Amendment, Change};
use crate::law::obligations::ObligationId;
use crate::law::{APPLIES, EDITION, FINDINGS, Fact, OPEN_SOURCE, ROLES, RuleId, Timeline, every_rule};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The law as the rules know it: every rule, obligation, row of the mapping and change, with words in a language.
pub fn law(lang: Lang) -> Value {
    let grounds = [&APPLIES, &OPEN_SOURCE].into_iter().chain(ROLES.iter().map(|(_, rule)| *rule));
    // A role that is a finding as well stands with the findings.
    let grounds = grounds
        .filter(|rule| FINDINGS.iter().all(|finding| finding.rule.id != rule.id))
        .map(|rule| rule_json(lang, rule));
    let findings = FINDINGS.iter().map(|finding| {
        let mut value = rule_json(lang, finding.rule);
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
            let value = rule_json(lang, rule);
            note_names(&value, &mut printed);
            rules.push(value);
        }
    }
    json!({
        "edition": EDITION,
        "rules": rules,
        "obligations": ObligationId::all().map(|id| obligation_json(lang, id)).collect::<Vec<_>>(),
        "mapping": rows().map(|row| mapping_json(lang, row)).collect::<Vec<_>>(),
        "changes": AMENDMENTS.iter().map(|act| amendment_json(lang, act)).collect::<Vec<_>>(),
        "unrated": UNMAPPED.iter().map(|unmapped| unrated_json(lang, unmapped)).collect::<Vec<_>>(),
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
fn mapping_json(lang: Lang, row: &Row) -> Value {
    let words = lang.mapping(row.id);
    let share = row.certificate();
    json!({
        "id": row.id,
        "cite": row.cite,
        "sentence": row.sentence,
        "title": lang.mapping_title(row),
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
fn amendment_json(lang: Lang, act: &Amendment) -> Value {
    let change = |change: &Change| {
        json!({
            "id": change.id,
            "kind": change.kind,
            "at": change.at.to_string(),
            "provisions": change.cites,
            "gone": change.gone,
            "says": lang.change(change.id),
        })
    };
    json!({
        "act": act.act,
        "celex": act.celex,
        "url": lang.act_url(act.act.whole()),
        "in_force": act.day,
        "changes": act.changes.iter().map(change).collect::<Vec<_>>(),
    })
}

/// An obligation that no row rates, and why.
fn unrated_json(lang: Lang, unmapped: &Unmapped) -> Value {
    json!({
        "obligation": unmapped.obligation,
        "why": unmapped.why,
        "reason": lang.why_unrated(unmapped.why),
        "rows": unmapped.rows,
    })
}

fn obligation_json(lang: Lang, id: ObligationId) -> Value {
    let (row, words) = (id.row(), lang.obligation(id));
    let mut facts = FactSet::new();
    row.when.facts(&mut facts);
    row.who.iter().for_each(|actor| actor.held().facts(&mut facts));
    let dates = row.start.timelines().into_iter().flat_map(Timeline::versions);
    let dates = dates.map(|v| json!({"said_from": v.from, "applies_from": v.value, "cite": v.cite}));
    json!({
        "id": row.name,
        "cite": row.cite,
        "url": lang.url(&row.cite),
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

fn rule_json(lang: Lang, rule: &Rule<Fact, RuleId>) -> Value {
    let words = lang.rule(rule.id);
    let mut facts = FactSet::new();
    rule.when.facts(&mut facts);
    json!({
        "id": rule.id,
        "cite": rule.cite,
        "url": lang.url(&rule.cite),
        "title": words.title,
        "says": words.says,
        "basis": rule.basis,
        "guidance": rule.guide,
        "facts": facts.iter().collect::<Vec<_>>(),
        "unless": rule.unless.iter().map(|rule| rule_json(lang, rule)).collect::<Vec<_>>(),
    })
}
