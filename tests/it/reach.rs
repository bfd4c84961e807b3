//! Every question, finding and exception can be reached by answering the real questions.
//!
//! A search over the rules says which facts would make it so; a walk through the interview answers by those facts. What
//! is listed as reached was reached by such a walk.

use crate::solve::{self, Goal};
use crate::support::{R, TODAY, Values, answers, denial, facts_in, full, walk, walk_duties, written};
use ai_act_checklist::assess::report;
use ai_act_checklist::engine::{FactSet, Facts, Truth, View};
use ai_act_checklist::interview::{
    Answer, Answers, Kind, OptionId, Page, Question, QuestionId, facts_of, questions, settles,
};
use ai_act_checklist::law::obligations::{Actor, Obligation, Reach, obligations};
use ai_act_checklist::law::{APPLIES, AnnexIiiUse, C, FINDINGS, Fact, Finding, OPEN_SOURCE, RuleId};
use std::collections::{BTreeMap, BTreeSet};

/// The answer of somebody of whom these facts are true. What is not known of them, they deny where they can.
fn truthful(question: &'static Question, case: &Values) -> Answer {
    let contradicts = |answer: &Answer| {
        let mut wrong = 0;
        settles(question, answer, |fact, truth| {
            let known = case.get(fact);
            wrong += usize::from(known.settled() && known != truth);
        });
        wrong
    };
    let affirms = |facts: &[Fact]| facts.iter().any(|&fact| case.get(fact).is_yes());
    let denies = |facts: &[Fact]| facts.iter().any(|&fact| case.get(fact).is_no());
    let mut ways = Vec::new();
    if question.kind == Kind::One {
        // Those that affirm what is true come first, then those that affirm least.
        let mut options: Vec<_> = question.options.iter().collect();
        options.sort_by_key(|option| (!affirms(option.yes), option.yes.len()));
        ways.extend(options.into_iter().map(|option| Answer::new([option.id])));
    } else {
        let open = |o: &ai_act_checklist::interview::Opt| affirms(o.yes) || affirms(o.gate);
        let ticked = question.options.iter().filter(|o| open(o) && !denies(o.yes)).map(|o| o.id);
        let ticked: Vec<_> = ticked.collect();
        if !ticked.is_empty() {
            ways.push(Answer::new(ticked));
            let each = question.options.iter().filter(|o| open(o));
            ways.extend(each.map(|option| Answer::new([option.id])));
        }
        if question.kind == Kind::Many {
            ways.push(denial(question));
        } else {
            ways.extend(question.options.iter().rev().map(|option| Answer::new([option.id])));
        }
    }
    ways.push(Answer::new([OptionId::Unsure]));
    ways.into_iter().min_by_key(contradicts).unwrap()
}

/// Walks by the truth of a case, until asked this question or to the end.
fn walk_until(case: &Values, stop: Option<QuestionId>) -> (Answers, bool) {
    let mut met = false;
    let (answers, path) = walk(Answers::default(), |question, _| {
        met |= Some(question.id) == stop;
        // The rest of the walk does not matter then, but ends sooner with denials.
        if met { denial(question) } else { truthful(question, case) }
    });
    debug_assert!(!met || path.contains(&stop.unwrap()));
    (answers, met)
}

/// Where a search starts: with nothing known, and with personal data, which signals of the body always are.
fn starts() -> [Values; 2] {
    [Values::nothing(), Values::nothing().with(Fact::PersonalData, Truth::Yes)]
}

fn in_scope(finding: &Finding) -> Vec<Goal> {
    if finding.of_model { Vec::new() } else { vec![solve::rule(&APPLIES, true)] }
}

/// Cases in which a question can be asked: one of its facts decides something.
fn cases_for(question: &'static Question) -> impl Iterator<Item = Values> {
    let facts: BTreeSet<Fact> = question.facts().collect();
    let from_starts =
        starts().into_iter().flat_map(move |start| facts.clone().into_iter().map(move |fact| (start.clone(), fact)));
    from_starts.flat_map(|(start, fact)| {
        let mut cases = Vec::new();
        for finding in FINDINGS {
            let scope = in_scope(finding);
            let dates = finding.transitional.filter(|(condition, _)| {
                let mut facts = FactSet::new();
                condition.facts(&mut facts);
                facts.contains(fact)
            });
            if dates.is_some() {
                let goals = scope.iter().copied().chain([solve::rule(finding.rule, true)]).collect();
                cases.extend(solve::solve(goals, &start));
            }
            if facts_in(finding.rule).contains(&fact) {
                cases.extend(solve::decides_with(finding.rule, fact, &start, &scope));
            }
        }
        cases.extend(solve::decides(&APPLIES, fact, &start));
        cases.extend(solve::decides_with(&OPEN_SOURCE, fact, &start, &[solve::rule(&APPLIES, true)]));
        // Earlier questions may have to leave it open, or to be answered by it.
        cases.into_iter().flat_map(move |case| [case.with(fact, Truth::Yes), case.with(fact, Truth::No), case])
    })
}

/// Answers by the truth of a case, to what the tier turns on and then to what only duties turn on.
fn walk_whole(case: &Values) -> (Answers, Vec<QuestionId>) {
    walk_duties(Answers::default(), |question, _| truthful(question, case))
}

/// Answers that lead to a question which the search finds easier ways around.
const BY_HAND: &[(&str, &str)] = &[
    (
        "standards",
        "what=software inside=trained output=predictions role=developed,offers own-name=yes \
         union-link=offered-in-union,established-in-union exclusions=none about=individuals \
         data=personal-data,body-signals body-use=emotions emotion=from-body emotion-setting=no",
    ),
    (
        "outside-body-why",
        "what=in-product inside=trained output=predictions role=developed,offers own-name=yes union-link=offered-in-union \
         exclusions=none product=toys product-part=component product-safety=guards outside-body=required",
    ),
    ("hosting", "what=software inside=trained output=predictions role=hosts"),
    (
        "used-in-union",
        "what=software inside=trained output=text role=developed own-name=yes union-link=established-in-union",
    ),
    (
        "any-uses",
        "what=software inside=trained output=text role=uses authority=yes union-link=established-in-union \
         exclusions=none areas=any-purpose",
    ),
    ("police-for", "what=software inside=trained output=text role=uses authority=yes users=company areas=area-police"),
    (
        "migration-for",
        "what=software inside=trained output=text role=uses authority=yes users=company areas=area-migration",
    ),
    (
        "justice-for",
        "what=software inside=trained output=text role=uses authority=yes users=company areas=area-justice",
    ),
    (
        "benefits-for",
        "what=software inside=trained output=text role=uses authority=yes users=company areas=area-services services=entitlement",
    ),
    (
        "people-after-all",
        "what=software inside=trained output=text role=uses authority=yes about=things areas=area-work work=terms",
    ),
    (
        "networks-guards",
        "what=software inside=trained output=predictions role=developed,offers own-name=yes \
         union-link=offered-in-union,established-in-union exclusions=none areas=area-networks networks=failure-endangers",
    ),
];

/// That a row of the catalogue applies to one of those whom it addresses.
fn applies(row: &'static Obligation, actor: Actor) -> Vec<Goal> {
    let mut goals = vec![solve::cond(actor.held(), true), solve::cond(row.when, true)];
    if row.reach == Reach::System {
        goals.push(solve::rule(&APPLIES, true));
    }
    goals
}

/// Cases in which a question on duties can be asked: it decides on a row, or on what postpones it.
fn duty_cases_for(question: &'static Question) -> impl Iterator<Item = Values> {
    let facts: BTreeSet<Fact> = question.facts().collect();
    let mentions = move |cond: &'static C| {
        let mut all = FactSet::new();
        cond.facts(&mut all);
        facts.iter().any(|fact| all.contains(*fact))
    };
    obligations().flat_map(move |row| {
        let about = |actor: &&Actor| {
            mentions(row.when) || mentions(actor.held()) || row.grace.iter().any(|grace| mentions(&grace.when))
        };
        let actors: Vec<_> = row.who.iter().filter(about).collect();
        actors
            .into_iter()
            .filter_map(|&actor| solve::solve(applies(row, actor), &Values::nothing()))
            .collect::<Vec<_>>()
    })
}

/// The text leaves it open for everybody whom it may address (`docs/interpretations.md`), so it never applies; when it is
/// open is tested in `duties.rs`.
const LEFT_OPEN: [&str; 1] = ["art-49-5-deployer"];

#[test]
fn every_obligation_can_apply_and_not_apply() {
    let mut lost = Vec::new();
    for row in obligations() {
        let reached = row.who.iter().any(|&actor| {
            starts().into_iter().any(|start| {
                solve::solve(applies(row, actor), &start).is_some_and(|case| {
                    let facts = facts_of(&walk_whole(&case).0);
                    row.truth(&facts, View::FULL).is_yes()
                        && (row.reach == Reach::Anything || full(&APPLIES, &facts).is_yes())
                })
            })
        });
        if reached == LEFT_OPEN.contains(&row.name) {
            lost.push(format!("{} never applies", row.name));
        }
    }
    let nobody = walk_duties(Answers::default(), |question, _| denial(question)).0;
    for row in report(&nobody, TODAY).obligations.iter().filter(|row| !row.outcome.is_no()) {
        lost.push(format!("{} applies to somebody who denies everything", row.id));
    }
    assert!(lost.is_empty(), "\n{}", lost.join("\n"));
}

/// Whether answers by hand lead to the question.
fn by_hand(question: &Question) -> bool {
    let asks = |text: &str| walk_duties(answers(text), |question, _| denial(question)).1.contains(&question.id);
    BY_HAND.iter().any(|(id, text)| *id == question.id.to_string() && asks(text))
}

#[test]
fn every_question_is_asked_of_somebody() {
    // The task in profiling by the police is never asked: that use can never be derogated from.
    let idle = |id: QuestionId| matches!(id, QuestionId::Task(_, AnnexIiiUse::PoliceProfiling));
    for question in questions() {
        let asked = if question.page == Page::Duties {
            by_hand(question) || duty_cases_for(question).any(|case| walk_whole(&case).1.contains(&question.id))
        } else {
            by_hand(question) || cases_for(question).any(|case| walk_until(&case, Some(question.id)).1)
        };
        assert_eq!(asked, !idle(question.id), "{}", question.id);
    }
}

/// The facts behind the answers of somebody of whom these goals are true.
fn told(goals: Vec<Goal>) -> Option<(impl Facts<Fact>, Answers)> {
    let case = solve::solve(goals, &Values::nothing())?;
    let (answers, _) = walk_until(&case, None);
    Some((facts_of(&answers), answers))
}

#[test]
fn every_finding_can_come_out_yes_and_no() {
    let mut lost = Vec::new();
    for finding in FINDINGS {
        for wanted in [true, false] {
            let mut goals = in_scope(finding);
            goals.push(solve::rule(finding.rule, wanted));
            let expected = if wanted { Truth::Yes } else { Truth::No };
            match told(goals) {
                None => lost.push(format!("{}: no facts make it {expected:?}", finding.rule.id)),
                Some((facts, answers)) if full(finding.rule, &facts) != expected => {
                    let truth = full(finding.rule, &facts);
                    lost.push(format!("{} is {truth:?}, not {expected:?}, for {}", finding.rule.id, written(&answers)));
                }
                Some((facts, _)) => {
                    assert!(finding.of_model || full(&APPLIES, &facts).is_yes(), "{}", finding.rule.id);
                }
            }
        }
    }
    assert!(lost.is_empty(), "\n{}", lost.join("\n"));
}

#[test]
fn every_finding_can_be_the_only_one() {
    // Findings that another one brings along, whatever the answers.
    let companions: BTreeMap<&str, &[&str]> = BTreeMap::from([
        ("art-50-4-artistic", &["art-50-4-deep-fake"][..]),
        ("gpai-systemic", &["gpai-provider", "art-52-1"]),
        ("art-52-1", &["gpai-provider"]),
        ("art-53-2", &["gpai-provider"]),
    ]);
    let mut lost = Vec::new();
    for finding in FINDINGS.iter().filter(|finding| finding.tier.is_some() || finding.of_model) {
        let mut goals = in_scope(finding);
        goals.push(solve::rule(finding.rule, true));
        let brought = companions.get(finding.rule.id.as_str()).copied().unwrap_or_default();
        let others = FINDINGS
            .iter()
            .filter(|other| !std::ptr::eq(*other, finding) && !brought.contains(&other.rule.id.as_str()));
        goals.extend(others.map(|other| solve::rule(other.rule, false)));
        if solve::solve(goals, &Values::nothing()).is_none() {
            lost.push(finding.rule.id.as_str());
        }
    }
    assert!(lost.is_empty(), "never without others: {lost:?}");
}

/// Every exception, with the rules that it takes something from.
fn exceptions() -> Vec<(&'static R, &'static R)> {
    let mut found: Vec<(&'static R, &'static R)> = Vec::new();
    let mut visit = |rule: &'static R| {
        for exception in rule.unless {
            if !found.iter().any(|(_, known)| std::ptr::eq(*known, exception)) {
                found.push((rule, exception));
            }
        }
    };
    APPLIES.rules(&mut visit);
    OPEN_SOURCE.rules(&mut visit);
    FINDINGS.iter().for_each(|finding| finding.rule.rules(&mut visit));
    found
}

/// Cases in which an exception is taken and decides something.
fn cases_of(rule: &'static R, exception: &'static R) -> impl Iterator<Item = Values> {
    let goals = move || vec![solve::cond(&rule.when, true), solve::rule(exception, true)];
    let holds = move |finding: &&Finding| {
        let mut held = false;
        finding.rule.rules(&mut |part: &'static R| held |= std::ptr::eq(part, rule));
        held
    };
    let of_findings = FINDINGS.iter().filter(holds).flat_map(move |finding| {
        let mut decided = Vec::new();
        for fact in facts_in(exception) {
            let mut also = in_scope(finding);
            also.push(solve::cond(&rule.when, true));
            let Some(case) = solve::decides_with(finding.rule, fact, &Values::nothing(), &also) else { continue };
            decided.extend([Truth::Yes, Truth::No].map(|truth| case.with(fact, truth)));
        }
        decided
    });
    let with_scope = move |scope: bool| {
        let mut goals = goals();
        if scope {
            goals.push(solve::rule(&APPLIES, true));
        }
        solve::solve(goals, &Values::nothing())
    };
    of_findings.chain([true, false].into_iter().filter_map(with_scope))
}

/// Exceptions that no facts at all can bring about while their rule's own conditions are met; with the reason.
const IDLE: &[(&str, &str, &str)] = &[
    ("art-6-1a", "safety-component", "what endangers nothing is no safety component to begin with"),
    ("art-6-3", "annex-iii-6-e", "the use is profiling, which defeats the derogation"),
];

#[test]
fn every_exception_can_be_taken() {
    let (mut lost, mut idle) = (Vec::new(), Vec::new());
    for (rule, exception) in exceptions() {
        let goals = vec![solve::cond(&rule.when, true), solve::rule(exception, true)];
        if solve::solve(goals, &Values::nothing()).is_none() {
            idle.push((exception.id.as_str(), rule.id.as_str()));
            continue;
        }
        let taken = cases_of(rule, exception).any(|case| {
            let (answers, _) = walk_until(&case, None);
            let facts = facts_of(&answers);
            // Once an exception is taken, the rule's own conditions need not be asked any further.
            let when = rule.when.truth(&facts, View::FULL);
            !when.is_no() && full(exception, &facts).is_yes()
        });
        if !taken {
            lost.push(format!("{} to {}", exception.id, rule.id));
        }
    }
    assert_eq!(idle, IDLE.iter().map(|(exception, rule, _)| (*exception, *rule)).collect::<Vec<_>>());
    assert!(lost.is_empty(), "never taken:\n{}", lost.join("\n"));
}

#[test]
fn the_derogation_can_be_taken_in_every_use_but_profiling_by_the_police() {
    let mut never = Vec::new();
    for finding in FINDINGS {
        let Some(derogation) = finding.rule.unless.iter().find(|e| e.id == RuleId::Derogation) else { continue };
        let mut goals =
            vec![solve::rule(&APPLIES, true), solve::cond(&finding.rule.when, true), solve::rule(derogation, true)];
        let others = finding.rule.unless.iter().filter(|e| e.id != RuleId::Derogation);
        goals.extend(others.map(|exception| solve::rule(exception, false)));
        let taken = starts().into_iter().any(|start| {
            let case = solve::solve(goals.clone(), &start);
            case.is_some_and(|case| full(derogation, &facts_of(&walk_until(&case, None).0)).is_yes())
        });
        if !taken {
            never.push(finding.rule.id.as_str());
        }
    }
    assert_eq!(never, ["annex-iii-6-e"]);
}
