//! Published articles beside ours, and the ready-made cases.

use crate::support::TODAY;
use ai_act_checklist::assess::{Actor, report};
use ai_act_checklist::engine::Truth;
use ai_act_checklist::interview::{QuestionId, Scenario, contradictions, facts_of, next_duty_question, next_question};
use ai_act_checklist::iso::{CLAIMS, GAPS, Item, QuickStart, STATEMENTS, Source, Verdict};
use ai_act_checklist::law::Tier;
use ai_act_checklist::words::Lang;
use std::collections::BTreeSet;

const LANG: Lang = Lang::En;

#[test]
fn every_claim_has_words_and_a_verdict_and_no_name_stands_twice() {
    let stated = GAPS.iter().chain(STATEMENTS).map(|statement| (statement.id, statement.verdicts));
    let all: Vec<_> = CLAIMS.iter().map(|claim| (claim.id, claim.verdicts)).chain(stated).collect();
    for (id, verdicts) in &all {
        let words = LANG.claim(id).unwrap_or_else(|| panic!("{id} has no words"));
        assert!(!words.says.is_empty() && words.correct.ends_with('.'), "{id}");
        assert!(!verdicts.is_empty(), "{id}");
        assert!(!verdicts.contains(&Verdict::Right) || !verdicts.contains(&Verdict::Wrong), "{id}");
    }
    assert_eq!(all.iter().map(|(id, _)| id).collect::<BTreeSet<_>>().len(), all.len());
}

#[test]
fn both_tables_are_whole() {
    let lines = |source: Source| CLAIMS.iter().filter(move |claim| claim.source == source).count();
    assert_eq!((lines(Source::Guide), lines(Source::Vendor)), (13, 10));
    let gaps = |source: Source| GAPS.iter().filter(move |gap| gap.source == source).count();
    assert_eq!((gaps(Source::Guide), gaps(Source::Vendor)), (6, 7));
    assert!(Source::ALL.iter().all(|source| STATEMENTS.iter().any(|statement| statement.source == *source)));
}

#[test]
fn each_line_of_the_tables_has_rows_of_ours_beside_it() {
    for claim in CLAIMS {
        let (counts, items) = claim.ours();
        assert!(counts.rows() > 0, "{}", claim.id);
        assert!(items.is_sorted() && items.iter().collect::<BTreeSet<_>>().len() == items.len(), "{}", claim.id);
    }
    let logs = CLAIMS.iter().find(|claim| claim.id == "guide-12").unwrap();
    assert!(logs.ours().1.contains(&Item::A6_2_8) && !logs.ours().1.contains(&Item::C8_4));
}

#[test]
fn every_answer_of_a_case_counts_and_none_is_left_open() {
    for case in Scenario::ALL {
        let answers = case.answers();
        let facts = facts_of(&answers);
        assert!(next_question(&answers, &facts).is_none() && next_duty_question(&answers, &facts).is_none(), "{case}");
        for part in case.given().iter().flat_map(|text| text.split_whitespace()) {
            let (question, options) = part.split_once('=').unwrap();
            let answer = answers.get(question.parse::<QuestionId>().unwrap());
            let answer = answer.unwrap_or_else(|| panic!("{case}: {question} is not asked"));
            let chosen: Vec<_> = answer.lines().map(|line| line.to_string()).collect();
            let mut given: Vec<_> = options.split(',').collect();
            given.sort_by_key(|option| chosen.iter().position(|chosen| chosen == option));
            assert_eq!(chosen, given, "{case}: {question}");
        }
        assert!(contradictions(&answers, &facts).is_empty(), "{case}");
    }
}

#[test]
fn the_cases_have_different_duties_and_so_different_coverage() {
    let certified = QuickStart::Certified.ratings();
    let cases = Scenario::ALL.iter().map(|case| {
        let report = report(&case.answers(), TODAY);
        assert_eq!(report.tier.established, Some(Tier::HighRisk), "{case}");
        let work = report.obligations.iter().filter(|row| row.outcome.is_yes());
        let (work, rights) = work.fold((Vec::new(), false), |(mut ids, rights), row| {
            ids.push(row.id.name());
            (ids, rights || (row.id.name().starts_with("art-27") && row.who.contains(&Actor::Deployer)))
        });
        (work, rights, report.coverage(&certified, Truth::Yes).unwrap())
    });
    let cases: Vec<_> = cases.collect();
    let [bank, vendor, outside] = cases.as_slice() else { panic!("three cases") };
    assert!(bank.1 && !vendor.1, "the bank assesses fundamental rights, the vendor does not");
    assert!(bank.2.counts.rows() < vendor.2.counts.rows());
    assert!(outside.0.contains(&"art-22-1") && !vendor.0.contains(&"art-22-1"), "a representative");
    assert_ne!(bank.2.certificate, vendor.2.certificate);
    assert_ne!(vendor.2.certificate, outside.2.certificate);
}
