//! The headline and the obligations never contradict each other, at any step of any interview that is given.

use crate::support::{Rng, TODAY, assess, at_random, duty, walk_duties, written};
use crate::{cases, obligations as profiles};
use ai_act_checklist::assess::{
    DutyCounts, Falls, FindingReport, Force, ObligationReport, Report, RuleId, Tier, report,
};
use ai_act_checklist::engine::{Cond, Truth, View};
use ai_act_checklist::interview::{Answers, FactTable, facts_of, next_duty_question, next_question};
use ai_act_checklist::law::obligations::{Reach, obligations};
use ai_act_checklist::law::{C, FINDINGS, Finding};
use ai_act_checklist::words::Lang;
use std::collections::BTreeSet;
use std::sync::Mutex;
use std::thread;

/// Whether a condition is met when a finding that it needs counts as the report has it: as established or not. A row that
/// stands whatever becomes of a system looks at findings on models alone.
fn supported(cond: &'static C, reach: Reach, facts: &FactTable, report: &Report) -> bool {
    let below = |cond: &'static C| supported(cond, reach, facts, report);
    match cond {
        Cond::All(conds) => conds.iter().all(below),
        Cond::Any(conds) => conds.iter().any(below),
        Cond::Holds(rule) => {
            // The very rule: another of its name may look at it without an exception.
            let counts = |f: &&Finding| std::ptr::eq(f.rule, *rule) && (f.of_model || reach == Reach::System);
            match FINDINGS.iter().find(counts) {
                Some(_) => report.finding(rule.id).unwrap().established,
                None => below(&rule.when),
            }
        }
        other => other.truth(facts, View::ESTABLISHED).is_yes(),
    }
}

/// A class of its own, established for whoever answers. Annex I Section B brings no duty of the AI Act by itself (Article
/// 2(2)).
fn here(finding: &FindingReport) -> bool {
    finding.established
        && finding.tier >= Some(Tier::Transparency)
        && finding.force != Force::NotYetLaw
        && finding.yours.is_yes()
        && finding.provision.id != RuleId::AnnexIB
}

/// What in a report contradicts itself.
fn contradictions(report: &Report, facts: &FactTable) -> Vec<String> {
    let mut faults = Vec::new();
    let counts = report.duty_counts();
    let spared = report.obligations.iter().any(|row| row.transitional.as_ref().is_some_and(|by| by.until.is_none()));
    for finding in report.findings.iter().filter(|f| here(f)) {
        if finding.obligations.is_empty() && !spared {
            faults.push(format!("{:?} is established, and nothing follows", finding.provision.id));
        }
    }
    for (row, law) in report.obligations.iter().zip(obligations()) {
        if row.established && !supported(law.when, law.reach, facts, report) {
            faults.push(format!("{} is established, and what it rests on is not", row.id));
        }
        if row.outcome.settled() && row.established != row.outcome.is_yes() {
            faults.push(format!("{} is {:?}, established {}", row.id, row.outcome, row.established));
        }
    }
    let outside = report.tier.settled && report.tier.lowest <= Tier::NotAiSystem;
    for (row, law) in report.obligations.iter().zip(obligations()).filter(|_| outside) {
        if law.reach == Reach::System && !row.outcome.is_no() {
            faults.push(format!("outside the law, and {} is {:?}", row.id, row.outcome));
        }
    }
    faults.extend(words(&counts, report.falls()));
    if counts.established() == 0 && !spared && report.findings.iter().any(here) {
        faults.push("a class is established, and nothing to do".to_owned());
    }
    faults
}

/// What the words above the obligations may not say.
fn words(counts: &DutyCounts, falls: Falls) -> Vec<String> {
    let told = Lang::En.duties_told(counts, falls).join(" ").to_lowercase();
    let denies =
        ["no obligation", "no duty", "none falls", "nothing has to be done"].iter().any(|no| told.contains(no));
    if denies && (counts.established() > 0 || counts.open > 0) {
        vec![format!("{counts:?} is told as: {told}")]
    } else {
        Vec::new()
    }
}

/// Every step of an interview, with the answers as they end.
fn steps(end: &Answers) -> Vec<Answers> {
    let mut answers = Answers::default();
    let mut steps = vec![answers.clone()];
    loop {
        let facts = facts_of(&answers);
        let next = next_question(&answers, &facts).or_else(|| next_duty_question(&answers, &facts));
        let Some((question, answer)) = next.and_then(|question| Some((question.id, end.get(question.id)?.clone())))
        else {
            return steps;
        };
        answers.set(question, answer).unwrap();
        steps.push(answers.clone());
    }
}

#[test]
fn at_every_step_of_every_given_case_the_obligations_fit_the_headline() {
    let mut given = cases::all_answers();
    given.extend(profiles::all_answers());
    let (seen, faults) = (Mutex::new(BTreeSet::new()), Mutex::new(BTreeSet::new()));
    let next = Mutex::new(given.iter());
    let established = Mutex::new(0);
    let work = || {
        loop {
            let Some((name, end)) = next.lock().unwrap().next() else { return };
            for step in steps(end) {
                if !seen.lock().unwrap().insert(written(&step)) {
                    continue;
                }
                let report = report(&step, TODAY);
                *established.lock().unwrap() +=
                    usize::from(report.obligations.iter().any(ObligationReport::may_fall_away));
                for fault in contradictions(&report, &facts_of(&step)) {
                    faults.lock().unwrap().insert(format!("{name}: {fault}: {}", written(&step)));
                }
            }
        }
    };
    thread::scope(|scope| {
        scope.spawn(work);
        scope.spawn(work);
    });
    let (faults, steps) = (faults.into_inner().unwrap(), seen.into_inner().unwrap().len());
    let list: Vec<_> = faults.iter().map(String::as_str).collect();
    assert!(faults.is_empty(), "{} of {steps} steps:\n{}", faults.len(), list.join("\n"));
    assert!(steps > 1_000 && *established.lock().unwrap() > 100, "{steps} steps");
}

#[test]
fn at_the_steps_of_people_who_answer_at_random_they_fit_as_well() {
    for seed in 0..30 {
        let mut rng = Rng::new(seed);
        walk_duties(Answers::default(), |question, given| {
            if given.len() % 6 == 5 {
                let faults = contradictions(&report(given, TODAY), &facts_of(given));
                assert!(faults.is_empty(), "seed {seed}: {}: {}", faults.join("; "), written(given));
            }
            at_random(question, &mut rng)
        });
    }
}

#[test]
fn no_numbers_are_told_as_nothing_while_anything_is_open() {
    for falls in [Falls::Nothing, Falls::Here, Falls::Elsewhere, Falls::ProductLaw] {
        for (in_force, later) in [(0, 0), (1, 0), (0, 1), (3, 4)] {
            for may_fall_away in [0, 1, in_force + later].into_iter().filter(|&count| count <= in_force + later) {
                for open in [0, 1, 287] {
                    let counts = DutyCounts { in_force, later, may_fall_away, open, closed: 9 };
                    assert_eq!(words(&counts, falls), Vec::<String>::new());
                    let told = Lang::En.duties_told(&counts, falls).join(" ");
                    assert!(!told.contains("287"), "what is open is told by its questions: {told}");
                    assert_eq!(told.contains("unless an exception"), may_fall_away > 0, "{told}");
                }
            }
        }
    }
}

/// A bank scores the credit of consumers with a system of its own; whether a product of Annex I is concerned is not answered.
const BANK: &str = "what=software inside=trained output=predictions role=developed,uses own-name=yes \
    authority=yes union-link=established-in-union,used-in-union exclusions=none users=company,lender-insurer about=individuals \
    data=personal-data evaluates=yes areas=area-services services=credit-score ";

#[test]
fn a_bank_with_its_product_questions_open_has_the_duties_of_its_class() {
    let open = assess(BANK);
    assert_eq!(open.tier.established, Some(Tier::HighRisk));
    assert!(!open.tier.settled);
    let row = |id: &str| open.obligation(duty(id)).unwrap();
    for id in [
        "art-8-1", "art-9-1", "art-10-2", "art-11-1", "art-12-1", "art-13-1", "art-14-1", "art-15-1", "art-16-a",
        "art-17-1", "art-26-1", "art-26-2", "art-26-5", "art-27-1", "art-47-1", "art-49-1", "art-72-1", "art-73-1",
    ] {
        assert!(row(id).may_fall_away(), "{id}: {:?}, {}", row(id).outcome, row(id).established);
    }
    // Article 2(2) lifts nothing before Article 6(1) applies to products.
    assert_eq!(row("art-4-1").outcome, Truth::Yes);
    // Not taken for shown by leaving something out: internal control is for what is no product of Annex I.
    for id in ["art-43-2", "annex-vi-2"] {
        assert!(row(id).may_apply(), "{id}: {:?}, {}", row(id).outcome, row(id).established);
        assert!(row(id).missing.iter().any(|question| question.to_string().starts_with("product")), "{id}");
    }
    assert_eq!(row("art-26-1").applies_from, Some(crate::support::day("2027-12-02")));
    assert!(Lang::En.duty_from(row("art-26-1")).contains("2 December 2027"));
    assert!(Lang::En.duty_from(row("art-26-1")).contains("unless"));
    let told = Lang::En.duties_told(&open.duty_counts(), open.falls()).join(" ");
    assert!(told.contains("unless an exception"), "{told}");
    let deciding = open.deciding_duties();
    assert!(deciding.first().is_some_and(|of| of.obligations > 10), "{deciding:?}");
    let first: Vec<_> = deciding.iter().take(3).map(|of| of.question.to_string()).collect();
    assert!(first.contains(&"product".to_owned()) && !first.contains(&"product-part".to_owned()), "{first:?}");
}
