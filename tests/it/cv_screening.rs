//! Whole interviews, answered truthfully to the end: a CV-screening tool and three others that everybody knows.

use crate::interview::can_matter;
use crate::support::{TODAY, answers, found, outcome, walk};
use ai_act_checklist::assess::{GpaiLevel, Report, report};
use ai_act_checklist::engine::{Basis, Truth};
use ai_act_checklist::interview::{QuestionId, facts_of};
use ai_act_checklist::law::{Role, Tier};
use std::cell::RefCell;

/// So many answers are worth somebody's time.
const ENOUGH: usize = 35;

struct Held {
    report: Report,
    path: Vec<QuestionId>,
}

/// Follow the interview to its end by the truth about a system. Whatever is asked must be foreseen there, and able to
/// change an outcome when it is asked.
#[track_caller]
fn interview(truth: &str) -> Held {
    let truth = answers(truth);
    let asked = RefCell::new(Vec::new());
    let told = || asked.borrow().iter().map(QuestionId::to_string).collect::<Vec<_>>().join(" ");
    let (given, path) = walk(ai_act_checklist::interview::Answers::default(), |question, so_far| {
        assert!(can_matter(question, &facts_of(so_far)), "{} cannot matter after: {}", question.id, told());
        asked.borrow_mut().push(question.id);
        let answer = truth.get(question.id);
        answer.unwrap_or_else(|| panic!("{} was not foreseen after: {}", question.id, told())).clone()
    });
    assert!(path.len() <= ENOUGH, "{} answers, more than {ENOUGH}: {}", path.len(), told());
    let idle: Vec<_> = truth.iter().map(|(id, _)| id).filter(|id| !path.contains(id)).collect();
    assert!(idle.is_empty(), "not asked after all: {idle:?}; asked: {}", told());
    Held { report: report(&given, TODAY), path }
}

#[track_caller]
fn settled(held: &Held, tier: Tier) {
    let range = held.report.tier;
    let told = held.path.iter().map(QuestionId::to_string).collect::<Vec<_>>().join(" ");
    assert!(range.settled, "{range:?} after {} answers: {told}", held.path.len());
    assert_eq!((range.lowest, range.established, range.highest), (tier, Some(tier), tier), "after: {told}");
    assert!(held.report.open.is_empty(), "still open: {:?}", held.report.open);
}

#[test]
fn an_employer_with_a_bought_tool_that_ranks_applicants_is_high_risk_within_35_answers() {
    let held = interview(
        "what=software inside=trained output=predictions,recommendations
         role=uses authority=yes union-link=offered-in-union,established-in-union,output-in-union exclusions=none
         users=employer about=individuals data=personal-data
         conduct=rates-people score=scores,on-behaviour,over-time,worse-treatment score-context=none
         product=none areas=area-work work=filters-applications,evaluates-candidates
         evaluates=yes changed-purpose=no people-see=none",
    );
    settled(&held, Tier::HighRisk);
    let finding = found(&held.report, "annex-iii-4-a");
    assert_eq!(finding.provision.outcome, Truth::Yes);
    assert_eq!(finding.provision.cite.to_string(), "Annex III(4)(a)");
    assert_eq!(finding.provision.basis, Basis::Regulation);
    assert_eq!(finding.applies_from.unwrap().to_string(), "2027-12-02");
    assert!(finding.who.contains(&Role::Deployer) && finding.yours.is_yes());
    let yes = held.report.findings.iter().filter(|f| f.tier.is_some() && f.provision.outcome.is_yes());
    let yes: Vec<_> = yes.map(|finding| finding.provision.id.as_str()).collect();
    assert_eq!(yes, ["annex-iii-4-a"]);
}

#[test]
fn the_same_employer_without_profiling_is_asked_for_the_task_in_one_question() {
    let held = interview(
        "what=software inside=trained output=predictions
         role=uses authority=yes union-link=established-in-union exclusions=none
         users=employer about=individuals data=none conduct=none product=none areas=area-work work=filters-applications
         changed-purpose=no task@4a=none people-see=none",
    );
    settled(&held, Tier::HighRisk);
}

#[test]
fn the_provider_of_a_chatbot_has_transparency_duties() {
    let held = interview(
        "what=software inside=trained output=text role=developed,offers own-name=yes
         union-link=offered-in-union,established-in-union exclusions=none users=company,private-people
         about=nobody data=personal-data conduct=none product=none areas=none
         people-see=talks,perceived interaction=answers,directly,with-people interaction-exceptions=none
         content-exceptions=none content-outside=none generator-date=no model=none",
    );
    settled(&held, Tier::Transparency);
    for rule in ["art-50-1", "art-50-2"] {
        assert_eq!(outcome(&held.report, rule), Truth::Yes, "{rule}");
        assert!(found(&held.report, rule).yours.is_yes(), "{rule}");
    }
    assert_eq!(held.report.gpai.established, Some(GpaiLevel::None));
}

#[test]
fn a_spam_filter_is_minimal() {
    let held = interview(
        "what=software inside=trained output=predictions,decisions role=uses authority=yes
         union-link=established-in-union exclusions=none users=company about=things data=personal-data
         conduct=none product=none areas=none people-see=none",
    );
    settled(&held, Tier::Minimal);
    assert_eq!(held.report.tier.basis, Basis::Regulation);
}

#[test]
fn reading_emotions_of_staff_is_prohibited() {
    let held = interview(
        "what=software inside=trained output=predictions role=uses authority=yes
         union-link=established-in-union exclusions=none users=employer about=individuals data=body-signals
         body-use=emotions emotion=from-body emotion-setting=yes emotion-exception=none
         conduct=none product=none areas=none evaluates=yes changed-purpose=no
         people-see=none exposed=people-exposed",
    );
    settled(&held, Tier::Prohibited);
    for rule in ["art-5-1-f", "annex-iii-1-c", "art-50-3"] {
        assert_eq!(outcome(&held.report, rule), Truth::Yes, "{rule}");
    }
}

#[test]
fn a_thermostat_that_follows_written_rules_is_done_in_few_answers() {
    let held = interview("what=in-product inside=fixed-rules role=developed,offers model=none");
    settled(&held, Tier::NotAiSystem);
}
