//! Sets of answers that no interview would lead to: whatever was answered, the result is a range in order, says what is
//! open, and narrows as answers come.

use crate::corpus;
use crate::harness::{chance, fuzz, pick, some};
use ai_act_checklist::assess::{
    FullReport, GpaiRange, Item, Rating, Ratings, Rung, Span, TierRange, full_report, gpai_range, standing, tier_range,
};
use ai_act_checklist::engine::{Date, Facts, Truth};
use ai_act_checklist::interview::{
    Answer, AnswerProblem, Answers, FactTable, Kind, OptionId, QuestionId, facts_and_unused, facts_of,
    next_duty_question, next_question, open_questions, question,
};
use ai_act_checklist::law::obligations::obligations;
use ai_act_checklist::law::{Fact, RuleId, Tier};
use ai_act_checklist::words::Lang;
use fastrand::Rng;
use jsonschema::Validator;
use serde_json::Value;
use std::sync::LazyLock;

/// One input in so many has its whole report looked at.
const REPORTS: u32 = 50;
/// One report in so many is held against the schema.
const VALIDATED: u32 = 50;

/// An answer as it was given.
type Given = (QuestionId, Answer);

#[test]
fn answers() {
    fuzz("answers", &["settled", "open", "nothing open"], make, check);
}

/// Some answers of somebody, then some of somebody else, then some at random, good or not.
fn make(rng: &mut Rng) -> Vec<Given> {
    let mut given: Vec<Given> = Vec::new();
    for _ in 0..some(rng, 3) {
        let keep = *pick(rng, &[10, 50, 90, 100]);
        let answers = pick(rng, corpus::answered()).iter().filter(|_| chance(rng, keep));
        given.extend(answers.map(|(id, answer)| (id, answer.clone())));
        if rng.bool() {
            break;
        }
    }
    for _ in 1..some(rng, 30) {
        let question = corpus::question(rng);
        let mut any = || (0..some(rng, 4)).map(|_| *pick(rng, OptionId::ALL)).collect::<Vec<_>>();
        let (chosen, doubted) = (any(), any());
        let answer = match rng.u8(..8) {
            0 => Answer::default(),
            1 => Answer::new(chosen).doubting(doubted.into_iter().filter(|_| rng.bool())),
            _ => corpus::answer(question, rng),
        };
        given.push((question.id, answer));
    }
    given
}

fn check(given: &[Given], rng: &mut Rng) -> &'static str {
    let mut answers = Answers::default();
    for (id, answer) in given {
        set(&mut answers, *id, answer);
    }
    let day = corpus::day(rng);
    let facts = facts_of(&answers);
    let range = tier_range(&facts, day);
    in_order(&range);
    let model = gpai_range(&facts);
    assert!(model.lowest <= model.highest && model.settled == (model.lowest == model.highest));
    assert!(model.established.is_none_or(|level| model.lowest <= level && level <= model.highest));
    let open = what_is_asked(&answers, &facts);
    if chance(rng, 25) {
        let next = next_question(&answers, &facts).map(|question| question.id);
        assert_eq!(next, open_questions(&answers, &facts).first().map(|question| question.id));
        reads_back(&answers);
        the_ladder(&facts, &range, day);
        narrows(&answers, &facts, (range, model), day, rng);
    }
    if rng.u32(..REPORTS) == 0 {
        whole(&answers, &facts, (range, model), day, rng);
    }
    match (open, range.settled) {
        (0, _) => "nothing open",
        (_, true) => "settled",
        _ => "open",
    }
}

/// An answer is taken whole or not at all.
fn set(answers: &mut Answers, id: QuestionId, answer: &Answer) {
    let before = answers.clone();
    let question = question(id).expect("every question is asked somewhere");
    let offered = |option: &OptionId| match option {
        OptionId::Unsure => true,
        OptionId::None => question.kind == Kind::Many || question.option(*option).is_some(),
        option => question.option(*option).is_some(),
    };
    let alone = question.kind == Kind::One || answer.has(OptionId::None);
    let doubts =
        |&option: &OptionId| question.kind != Kind::One && question.option(option).is_some() && !answer.has(option);
    let good = answer.chosen().iter().all(offered)
        && !(alone && answer.chosen().len() > 1)
        && answer.doubted().iter().all(doubts);
    match answers.set(id, answer.clone()) {
        Ok(()) => {
            assert!(good, "taken, and no answer to {id}: {answer:?}");
            assert_eq!(answers.get(id), Some(answer).filter(|answer| !answer.is_empty()));
        }
        Err(problem) => {
            assert!(!good, "{problem}");
            assert_eq!(*answers, before, "{problem}, and yet something changed");
        }
    }
    let others = answers.iter().filter(|(other, _)| *other != id);
    assert!(others.eq(before.iter().filter(|(other, _)| *other != id)), "another answer changed");
}

fn reads_back(answers: &Answers) {
    let (again, problems): (_, Vec<AnswerProblem>) = Answers::from_json(&answers.to_json());
    assert!(again == *answers && problems.is_empty(), "{problems:?}");
}

fn in_order(range: &TierRange) {
    assert!(range.lowest <= range.highest, "{range:?}");
    assert_eq!(range.settled, range.lowest == range.highest, "{range:?}");
    assert!(range.established.is_none_or(|tier| range.lowest <= tier && tier <= range.highest), "{range:?}");
    assert!(!range.settled || range.established == Some(range.lowest), "{range:?}");
}

/// What is asked has no answer yet and says something new. Gives how many questions are open.
fn what_is_asked(answers: &Answers, facts: &FactTable) -> usize {
    let open = open_questions(answers, facts);
    for question in &open {
        assert!(answers.get(question.id).is_none(), "{} is answered", question.id);
        assert!(question.facts().any(|fact| facts.get(fact).is_open()), "{} asks nothing new", question.id);
    }
    open.len()
}

/// Every tier has its rung, and those outside the range are out or stand beside.
fn the_ladder(facts: &FactTable, range: &TierRange, day: Date) {
    let ladder = standing(facts, day);
    assert_eq!(ladder.range, *range);
    assert!(ladder.rungs.iter().map(|(tier, _)| *tier).eq(Tier::ALL.iter().copied()));
    for (tier, rung) in ladder.rungs {
        assert_eq!(rung == Rung::Settled, range.settled && tier == range.lowest, "{tier:?} is {rung:?}, {range:?}");
        assert!(tier <= range.highest || rung == Rung::Out, "{tier:?} is {rung:?}, {range:?}");
        assert!(tier >= range.lowest || !matches!(rung, Rung::Possible | Rung::Established | Rung::Settled));
    }
    assert!(!Lang::En.headline(range).is_empty() && !Lang::En.range_told(range).is_empty());
    assert!(!Lang::En.headline_meaning(range).is_empty());
}

/// One answer more, or one fact more, never widens the range nor takes back what was settled, as long as it says nothing
/// else of what was known: where two answers contradict each other, the first in the order of asking counts.
fn narrows(answers: &Answers, facts: &FactTable, before: (TierRange, GpaiRange), day: Date, rng: &mut Rng) {
    let mut more = answers.clone();
    let open = open_questions(answers, facts);
    let question = if open.is_empty() || chance(rng, 30) { corpus::question(rng) } else { *pick(rng, &open) };
    if answers.get(question.id).is_none() {
        more.set(question.id, corpus::answer(question, rng)).unwrap();
        let after = facts_of(&more);
        if Fact::all().all(|fact| facts.get(fact).is_open() || facts.get(fact) == after.get(fact)) {
            is_within(before, &after, day, &|| format!("{}={:?}", question.id, more.get(question.id)));
        }
    }
    resolved(answers, facts, before, day, rng);
    let unknown: Vec<_> = Fact::all().filter(|fact| facts.get(*fact).is_open()).collect();
    if !unknown.is_empty() {
        let (fact, truth) = (*pick(rng, &unknown), *pick(rng, &[Truth::Yes, Truth::No]));
        is_within(before, &facts.clone().with(fact, truth), day, &|| format!("{fact} is {truth:?}"));
    }
}

/// Nor does a doubt that is resolved, one way or the other.
fn resolved(answers: &Answers, facts: &FactTable, before: (TierRange, GpaiRange), day: Date, rng: &mut Rng) {
    let doubting: Vec<_> = answers.iter().filter(|(_, answer)| !answer.doubted().is_empty()).collect();
    if doubting.is_empty() {
        return;
    }
    let (id, answer) = *pick(rng, &doubting);
    let option = *pick(rng, answer.doubted());
    let chosen = answer.chosen().iter().copied().filter(|&o| o != OptionId::None);
    let sure =
        if rng.bool() { Answer::new(chosen.chain([option])) } else { Answer::new(answer.chosen().iter().copied()) };
    let sure = sure.doubting(answer.doubted().iter().copied().filter(|&o| o != option));
    let mut more = answers.clone();
    if !sure.is_empty() {
        more.set(id, sure).unwrap();
        let after = facts_of(&more);
        if Fact::all().all(|fact| facts.get(fact).is_open() || facts.get(fact) == after.get(fact)) {
            is_within(before, &after, day, &|| format!("{id}={:?}", more.get(id)));
        }
    }
}

fn is_within((tier, model): (TierRange, GpaiRange), facts: &FactTable, day: Date, more: &dyn Fn() -> String) {
    let (after, model_after) = (tier_range(facts, day), gpai_range(facts));
    in_order(&after);
    assert!(tier.lowest <= after.lowest && after.highest <= tier.highest, "{tier:?}, then {}: {after:?}", more());
    let within = model.lowest <= model_after.lowest && model_after.highest <= model.highest;
    assert!(within, "{model:?}, then {}: {model_after:?}", more());
}

/// The report as a whole: it agrees with its parts, says what is open, and fits the contract.
fn whole(answers: &Answers, facts: &FactTable, ranges: (TierRange, GpaiRange), day: Date, rng: &mut Rng) {
    static SCHEMA: LazyLock<Validator> = LazyLock::new(|| {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/schema/report.schema.json");
        let schema: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        jsonschema::draft202012::new(&schema).unwrap()
    });
    let mut ratings = Ratings::default();
    for _ in 0..rng.usize(..30) {
        let (item, rating) = (*pick(rng, Item::ALL), *pick(rng, Rating::ALL));
        let cannot = rating == Rating::Excluded && !item.is_control();
        assert_eq!(ratings.set(item, Some(rating)).is_err(), cannot);
    }
    let in_scope = *pick(rng, &[Truth::Yes, Truth::No, Truth::Unknown]);
    let full = full_report(answers, &ratings, in_scope, day);
    let report = &full.report;
    assert_eq!((report.tier, report.gpai), ranges);
    assert_eq!(report.unused, facts_and_unused(answers).1);
    assert!(report.unused.iter().all(|id| answers.get(*id).is_some()));
    assert!(report.contradictions.iter().flat_map(|c| &c.questions).all(|id| answers.get(*id).is_some()));
    // What is open names a question that leaves something unknown, and the outcomes that wait for it.
    for open in &report.open {
        let unknown = question(open.question).unwrap().facts().any(|fact| facts.get(fact).is_open());
        assert!(unknown && !open.could_change.is_empty(), "{open:?}");
    }
    let waits = report.findings.iter().filter(|finding| finding.provision.outcome.is_open());
    for finding in waits {
        // Whether a new purpose alone is a substantial modification, the law itself leaves open.
        let by_law = finding.provision.id == RuleId::NewProviderModification;
        assert!(by_law || !finding.provision.missing.is_empty(), "{} is open for nothing", finding.provision.id);
    }
    assert!((report.tier.settled && report.gpai.settled) || !report.open.is_empty(), "a range that nothing can narrow");
    assert_eq!(report.obligations.len(), obligations().count());
    what_if(answers, &full, day);
    covered(&full);
    let duty = next_duty_question(answers, facts);
    assert!(duty.is_none_or(|duty| answers.get(duty.id).is_none()));
    let text = serde_json::to_string(&full).unwrap();
    let json: Value = serde_json::from_str(&text).unwrap();
    if rng.u32(..VALIDATED) == 0 {
        let wrong = SCHEMA.iter_errors(&json).map(|error| format!("{}: {error}", error.instance_path()));
        assert_eq!(wrong.collect::<Vec<_>>(), Vec::<String>::new());
    }
}

/// What the report says would follow does follow.
fn what_if(answers: &Answers, full: &FullReport, day: Date) {
    for change in &full.report.what_if {
        let mut other = answers.clone();
        other.set(change.question, change.answer.clone()).unwrap();
        assert_eq!(tier_range(&facts_of(&other), day), change.tier, "{change:?}");
        let bounds = |range: &TierRange| (range.lowest, range.established, range.highest);
        assert_ne!(bounds(&change.tier), bounds(&full.report.tier), "{change:?} changes nothing");
    }
}

/// Shares are shares, and there is none beside a prohibited practice.
fn covered(full: &FullReport) {
    let Some(coverage) = &full.coverage else { return };
    assert!(full.report.prohibitions_met().is_empty());
    let share = |span: Span| span.in_order() && span.low >= 0.0 && span.high <= 1.0 + f64::EPSILON;
    assert!(share(coverage.certificate) && share(coverage.actual) && (0.0..=1.0).contains(&coverage.assessed));
    for article in &coverage.articles {
        assert!(share(article.certificate) && share(article.actual), "{article:?}");
    }
    assert!(coverage.steps.iter().all(|step| step.gain > 0.0), "{:?}", coverage.steps);
    for core in [false, true] {
        let _ = full.report.ways_of_counting(core);
    }
}
