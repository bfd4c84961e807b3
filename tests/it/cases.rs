//! Real cases with their source, as data: `tests/cases/*.toml`. Each is taken through the real questionnaire, as a
//! person would: what is asked is answered from the case, and what the case does not say is answered "not sure".
//!
//! A failing case means that the law is encoded wrongly or that the case is; the commit that changes either says which.
//! Disputed cases stand in `tests/cases/disputed.toml`, each with its reason; one that passes after all must leave it.

use ai_act_checklist::assess::{GpaiLevel, Report, report};
use ai_act_checklist::engine::{Date, Truth};
use ai_act_checklist::interview::{Answer, Answers, OptionId, QuestionId, facts_of, next_question};
use ai_act_checklist::law::Tier;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

const AS_OF: Date = Date::ymd(2026, 11, 23);

/// Answers by question, as in the contract.
type Given = BTreeMap<String, Vec<String>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    origin: Origin,
    #[serde(default)]
    case: Vec<Case>,
}

/// Who says how a case comes out.
#[derive(Clone, Copy, Default, Deserialize, PartialEq)]
#[serde(rename_all = "kebab-case")]
enum Origin {
    /// An authority, in a published source.
    #[default]
    Official,
    /// We do, by the provision that is named.
    Audit,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    /// The published source of the label, or the provision.
    source: String,
    /// Who says so: that of the file.
    #[serde(skip)]
    origin: Origin,
    /// The system, in our words.
    system: String,
    /// A set of answers in `bases.toml` to start from.
    base: String,
    /// What the case adds to the base or changes in it; an empty list takes an answer of the base away.
    #[serde(default)]
    answers: Given,
    expect: Expect,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    /// A tier, `gpai`, `gpai-systemic`, `no-gpai`, or `unclear`: the range must still be open, with this as `highest`.
    tier: String,
    highest: Option<String>,
    /// Provisions found.
    #[serde(default)]
    yes: Vec<String>,
    /// Provisions that must not be found.
    #[serde(default)]
    no: Vec<String>,
    /// The condition of Article 6(3) by which a use is not high-risk.
    #[serde(default)]
    derogation: bool,
}

#[derive(Deserialize)]
struct Disputed {
    id: String,
    reason: String,
}

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases"))
}

fn read<T: serde::de::DeserializeOwned>(name: &str) -> T {
    let text = fs::read_to_string(folder().join(name)).unwrap_or_else(|e| panic!("{name}: {e}"));
    toml::from_str(&text).unwrap_or_else(|e| panic!("{name}: {e}"))
}

fn cases() -> Vec<Case> {
    let mut names: Vec<_> = fs::read_dir(folder())
        .expect("tests/cases is there")
        .map(|entry| entry.expect("readable").file_name().into_string().expect("UTF-8"))
        .filter(|name| name.ends_with(".toml") && name != "bases.toml" && name != "disputed.toml")
        .collect();
    names.sort();
    let of_file = |name: String| {
        let File { origin, case } = read(&name);
        case.into_iter().map(move |case| Case { origin, ..case })
    };
    names.into_iter().flat_map(of_file).collect()
}

/// Every case, as its tier and what whoever is in it would answer.
pub(crate) fn given_answers() -> Vec<(String, Answers)> {
    let bases: BTreeMap<String, Given> = read("bases.toml");
    let given = |case: Case| {
        let mut given = bases[&case.base].clone();
        given.extend(case.answers);
        let mut answers = Answers::default();
        for (id, answer) in parsed(&given).unwrap() {
            answers.set(id, answer).unwrap();
        }
        (case.expect.tier, answers)
    };
    cases().into_iter().map(given).collect()
}

fn disputed() -> BTreeMap<String, String> {
    let file: BTreeMap<String, Vec<Disputed>> = read("disputed.toml");
    file.into_values().flatten().map(|d| (d.id, d.reason)).collect()
}

fn parsed(given: &Given) -> Result<BTreeMap<QuestionId, Answer>, String> {
    let given = given.iter().filter(|(_, options)| !options.is_empty());
    given
        .map(|(question, options)| {
            let id = question.parse().map_err(|e| format!("question {e}"))?;
            let options: Result<Vec<OptionId>, _> = options.iter().map(|o| o.parse()).collect();
            Ok((id, Answer::new(options.map_err(|e| format!("{question}: option {e}"))?)))
        })
        .collect()
}

/// A case after the interview.
struct Walked {
    answers: Answers,
    /// Answers that were never asked for.
    unasked: Vec<String>,
    /// Questions that it has no answer to: "not sure".
    unanswered: Vec<String>,
}

/// Take a case through the questionnaire.
fn walk(given: &Given) -> Result<Walked, String> {
    let mut given = parsed(given)?;
    let (mut answers, mut unanswered) = (Answers::default(), Vec::new());
    while let Some(question) = next_question(&answers, &facts_of(&answers)) {
        let answer = given.remove(&question.id).unwrap_or_else(|| {
            unanswered.push(question.id.to_string());
            Answer::unsure()
        });
        answers.set(question.id, answer).map_err(|e| e.to_string())?;
    }
    Ok(Walked { answers, unasked: given.into_keys().map(|id| id.to_string()).collect(), unanswered })
}

fn found(report: &Report, cite: &str) -> Truth {
    let wanted =
        cite.strip_prefix("Annex I.").map_or(cite.to_owned(), |section| format!("annex-i-{}", section.to_lowercase()));
    report
        .findings
        .iter()
        .filter(|f| {
            let own = f.provision.cite.to_string();
            let below = own.strip_prefix(&wanted).is_some_and(|rest| rest.starts_with(['(', ' ']));
            f.provision.id.as_str() == wanted || own == wanted || below
        })
        .map(|f| f.provision.outcome)
        .max()
        .unwrap_or_else(|| panic!("no finding has the citation {cite}"))
}

fn derogated(report: &Report) -> bool {
    report
        .findings
        .iter()
        .flat_map(|f| &f.provision.exceptions)
        .any(|e| e.id.as_str() == "art-6-3" && e.outcome.is_yes())
}

/// What every case answers, in the words of the contract, by the name of the case.
pub(crate) fn all_answers() -> Vec<(String, Answers)> {
    let bases: BTreeMap<String, Given> = read("bases.toml");
    let one = |case: &Case| {
        let mut given = bases[&case.base].clone();
        given.extend(case.answers.clone());
        (case.id.clone(), walk(&given).unwrap().answers)
    };
    cases().iter().map(one).collect()
}

/// What of a case does not come out as expected.
fn faults(case: &Case, bases: &BTreeMap<String, Given>) -> Vec<String> {
    let Some(base) = bases.get(&case.base) else {
        return vec![format!("no base \"{}\"", case.base)];
    };
    let mut given = base.clone();
    given.extend(case.answers.clone());
    let Walked { answers, unasked, unanswered } = match walk(&given) {
        Ok(walked) => walked,
        Err(fault) => return vec![fault],
    };
    let mut faults = Vec::new();
    let own: BTreeSet<_> = case.answers.keys().collect();
    for question in unasked.iter().filter(|q| own.contains(q)) {
        faults.push(format!("question \"{question}\" was never asked"));
    }
    let report = report(&answers, AS_OF);
    let tier = report.tier;
    let name = |t: Tier| t.as_str();
    let range = format!("{}..{:?}..{}", name(tier.lowest), tier.established.map(name), name(tier.highest));
    let fits = match case.expect.tier.as_str() {
        "gpai" => report.gpai.settled && report.gpai.lowest == GpaiLevel::Gpai,
        "gpai-systemic" => report.gpai.settled && report.gpai.lowest == GpaiLevel::GpaiSystemic,
        "no-gpai" => report.gpai.settled && report.gpai.lowest == GpaiLevel::None,
        "unclear" => !tier.settled && case.expect.highest.as_deref() == Some(name(tier.highest)),
        // The established tier is what a reader takes home; the low tiers must be settled.
        expected => {
            tier.established.map(name) == Some(expected)
                && (tier.settled || tier.established >= Some(Tier::Transparency))
        }
    };
    if !fits {
        let open: Vec<_> = report.open.iter().map(|o| o.question.to_string()).collect();
        faults.push(format!(
            "tier {range}, gpai {:?}, expected {}; open: {open:?}",
            report.gpai.lowest, case.expect.tier
        ));
    }
    for cite in &case.expect.yes {
        if !found(&report, cite).is_yes() {
            faults.push(format!("{cite} is {:?}, expected yes", found(&report, cite)));
        }
    }
    for cite in &case.expect.no {
        if !found(&report, cite).is_no() {
            faults.push(format!("{cite} is {:?}, expected no", found(&report, cite)));
        }
    }
    if case.expect.derogation != derogated(&report) {
        faults.push(format!("derogation under Article 6(3): expected {}", case.expect.derogation));
    }
    if !faults.is_empty() && !unanswered.is_empty() {
        faults.push(format!("the case has no answer to {}, so each is \"not sure\"", unanswered.join(", ")));
    }
    faults
}

#[test]
fn published_cases_come_out_as_their_source_says() {
    let (cases, bases, disputed): (_, BTreeMap<String, Given>, _) = (cases(), read("bases.toml"), disputed());
    let mut wrong = Vec::new();
    for case in &cases {
        let faults = faults(case, &bases);
        match (faults.is_empty(), disputed.get(&case.id)) {
            (false, None) => wrong.push(format!("{}: {}\n    {}", case.id, case.system, faults.join("\n    "))),
            (true, Some(_)) => wrong.push(format!("{}: passes, so it must leave disputed.toml", case.id)),
            _ => {}
        }
    }
    let known: BTreeSet<_> = cases.iter().map(|c| c.id.as_str()).collect();
    wrong.extend(
        disputed.keys().filter(|id| !known.contains(id.as_str())).map(|id| format!("disputed {id}: no such case")),
    );
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn every_case_names_its_source_and_disputes_name_their_reason() {
    let cases = cases();
    let official = cases.iter().filter(|case| case.origin == Origin::Official).count();
    assert_eq!(official, 126, "official cases");
    let told = fs::read_to_string(folder().join("README.md")).expect("tests/cases/README.md is there");
    let said = format!("{} cases, in files by provision. {official} are official", cases.len());
    assert!(told.contains(&said) && told.contains(&format!("{} are our own", cases.len() - official)), "{said}");
    let ids: BTreeSet<_> = cases.iter().map(|c| &c.id).collect();
    assert_eq!(ids.len(), cases.len(), "an id stands twice");
    assert!(cases.iter().all(|c| c.source.len() > 10 && c.system.len() > 20));
    assert!(disputed().values().all(|reason| reason.len() > 30));
}
