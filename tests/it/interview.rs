//! The interview: every fact can be told, every question asked, every outcome reached, and no path goes wrong.
//!
//! What is proved, and what is not: reachability is shown by walks through the real questions, found by a search over
//! the rules. Termination, narrowing and the rest are shown for a handful of stubborn people who always answer alike and
//! for 2,000 fixed-seed random ones, who also contradict themselves; not for every possible path.

use crate::solve;
use crate::support::{
    R, Rng, TODAY, Values, and_no_more, answers, at_random, denial, full, walk, walk_duties, written,
};
use ai_act_checklist::assess::{GpaiRange, TierRange, gpai_range, report, tier_range};
use ai_act_checklist::engine::{Basis, FactSet, Facts, Truth};
use ai_act_checklist::interview::{
    Answer, Answers, Kind, OptionId, Question, QuestionId, facts_and_unused, facts_of, questions, settles, too_early,
};
use ai_act_checklist::law::{APPLIES, FINDINGS, Fact, Finding, OPEN_SOURCE, RuleId, Tier, all_rules};
use ai_act_checklist::words::Lang;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

const EN: Lang = Lang::En;

/// Longest interview that anybody should meet.
const LONGEST: usize = 120;

// --- What answers say ---

/// Every fact that an outcome turns on.
fn facts_that_matter() -> Vec<Fact> {
    let mut facts = FactSet::new();
    all_rules().iter().for_each(|rule| rule.facts(&mut facts));
    for (condition, _) in FINDINGS.iter().filter_map(|finding| finding.transitional) {
        condition.facts(&mut facts);
    }
    facts.iter().collect()
}

/// Answers that between them say all that a question can say: each option, each but one, all, none.
fn telling_answers(question: &Question) -> Vec<Answer> {
    let each = || question.options.iter().map(|option| option.id);
    let mut answers: Vec<_> = each().map(|option| Answer::new([option])).collect();
    if question.kind != Kind::One {
        answers.push(Answer::new(each()));
        answers.extend(each().map(|left_out| Answer::new(each().filter(|&o| o != left_out))));
    }
    if question.kind == Kind::Many {
        answers.push(Answer::new([OptionId::None]));
    }
    answers.retain(|answer| !answer.chosen().is_empty());
    answers
}

#[test]
fn every_fact_can_be_affirmed_and_denied() {
    let mut said: BTreeSet<(Fact, Truth)> = BTreeSet::new();
    for question in questions() {
        for answer in telling_answers(question) {
            settles(question, &answer, |fact, truth| {
                said.insert((fact, truth));
            });
        }
    }
    let mut wrong = Vec::new();
    for fact in facts_that_matter() {
        for truth in [Truth::Yes, Truth::No] {
            if !said.contains(&(fact, truth)) {
                wrong.push(format!("no answer says that {fact} is {truth:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn not_sure_alone_says_nothing_and_beside_others_denies_nothing() {
    for question in questions() {
        settles(question, &Answer::unsure(), |fact, _| panic!("{} settles {fact}", question.id));
        if question.kind == Kind::One {
            continue;
        }
        for option in question.options {
            let both = Answer::new([option.id, OptionId::Unsure]);
            settles(question, &both, |fact, truth| {
                let said = if truth.is_yes() { option.yes } else { option.no };
                assert!(said.contains(&fact), "{}: {fact} is {truth:?}", question.id);
            });
        }
    }
}

#[test]
fn none_of_these_denies_all_that_the_options_speak_of() {
    // Where silence says nothing, neither does this.
    for question in questions().filter(|question| question.kind == Kind::Many && !question.silence_is_open()) {
        let mut denied = BTreeSet::new();
        settles(question, &Answer::new([OptionId::None]), |fact, truth| {
            assert!(truth.is_no(), "{} affirms {fact}", question.id);
            denied.insert(fact);
        });
        let spoken_of = question.options.iter().flat_map(|o| o.yes.iter().chain(o.gate));
        assert_eq!(denied, spoken_of.copied().collect(), "{}", question.id);
    }
}

#[test]
fn no_option_affirms_and_denies_the_same_fact() {
    for question in questions() {
        for option in question.options {
            let both = option.yes.iter().find(|fact| option.no.contains(fact));
            assert!(both.is_none(), "{} {}: {both:?}", question.id, option.id);
        }
    }
}

/// Of options that pull both ways, the one that affirms counts: doing part of it by hand makes nothing less of a machine.
#[test]
fn what_a_chosen_option_affirms_beats_what_another_denies() {
    for text in ["what=software,manual", "what=manual,software"] {
        let facts = facts_of(&answers(text));
        assert_eq!(facts.get(Fact::MachineBased), Truth::Yes, "{text}");
    }
}

// --- Words ---

/// Questions that need no example, since their options are the examples.
const WITHOUT_EXAMPLE: &[&str] = &[];

#[test]
fn every_question_and_option_has_words() {
    let mut wrong = Vec::new();
    for question in questions() {
        let words = EN.question(question.id);
        let title = EN.question_title(question.id);
        if words.title.trim().is_empty() || !title.ends_with('?') {
            wrong.push(format!("{}: the title {title:?} is no question", question.id));
        }
        let universal = [OptionId::None, OptionId::Unsure];
        let offered = question.options.iter().map(|option| option.id);
        let mut labels = BTreeMap::new();
        for option in offered.chain(universal) {
            let label = EN.option(question.id, option).label;
            let id = option.as_str();
            if label.trim().is_empty() || label == id {
                wrong.push(format!("{}: option {id} has no words", question.id));
            }
            if let Some(other) = labels.insert(label, id) {
                wrong.push(format!("{}: {id} and {other} both read {label:?}", question.id));
            }
        }
        let bare = words.example.trim().is_empty() && words.near_miss.trim().is_empty();
        if bare != WITHOUT_EXAMPLE.contains(&question.id.to_string().as_str()) {
            wrong.push(format!("{}: examples are not as listed here", question.id));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_a_name_and_a_sentence_of_its_own() {
    let mut names: BTreeMap<&str, RuleId> = BTreeMap::new();
    for &id in RuleId::ALL {
        let words = EN.rule(id);
        assert!(!words.title.trim().is_empty() && words.title != id.as_str(), "{id}");
        assert!(words.says.ends_with('.') && words.says.len() > 20, "{id}: {:?}", words.says);
        if let Some(other) = names.insert(words.title, id) {
            panic!("{id} and {other} are both called {:?}", words.title);
        }
    }
}

#[test]
fn nothing_is_left_to_be_written() {
    fn look(folder: &std::path::Path) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                look(&path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            for mark in ["TODO", "FIXME", "TBD", "XXX", "lorem ipsum", "???"] {
                let line = text.lines().position(|line| line.contains(mark));
                assert!(line.is_none(), "{}:{}: {mark}", path.display(), line.unwrap_or(0) + 1);
            }
        }
    }
    look(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/static/words")));
}

// --- Walks ---

/// Ticks every box; where only one may be chosen, the first.
fn everything(question: &Question) -> Answer {
    let take = if question.kind == Kind::One { 1 } else { usize::MAX };
    Answer::new(question.options.iter().take(take).map(|option| option.id))
}

fn first(question: &Question) -> Answer {
    Answer::new([question.options[0].id])
}

fn last(question: &Question) -> Answer {
    Answer::new(question.options.last().map(|option| option.id))
}

fn unsure(_: &Question) -> Answer {
    Answer::unsure()
}

type Habit = fn(&Question) -> Answer;

/// People who always answer alike.
const HABITS: [(&str, Habit); 5] = [
    ("the first option", first),
    ("the last option", last),
    ("no and none of these", denial),
    ("not sure", unsure),
    ("everything", everything),
];

/// Three of four of them have an AI system within the Regulation: else most would be done after a few answers.
fn random_walk(seed: u64) -> (Answers, Vec<QuestionId>) {
    let roles = [
        "uses",
        "developed,offers",
        "developed,uses",
        "uses,changed",
        "offers,puts-name",
        "developed,with-product",
        "imports,resells",
        "represents,uses",
    ];
    let outputs = ["predictions", "decisions,recommendations", "text", "media,text", "other-output"];
    let mut rng = Rng::new(seed);
    let within = format!(
        "what=software inside=trained output={} role={} own-name=yes authority=yes exclusions=none \
         import-name=yes mandate=yes union-link=offered-in-union,established-in-union",
        rng.pick(&outputs),
        rng.pick(&roles)
    );
    let within = if seed.is_multiple_of(4) { Answers::default() } else { answers(&within) };
    walk(Answers::default(), |question, _| match within.get(question.id) {
        Some(answer) => answer.clone(),
        None => at_random(question, &mut rng),
    })
}

/// The interviews of 2,000 people who answer at random, held once.
fn random_walks() -> &'static [(Answers, Vec<QuestionId>)] {
    static WALKS: OnceLock<Vec<(Answers, Vec<QuestionId>)>> = OnceLock::new();
    WALKS.get_or_init(|| (0..2_000).map(random_walk).collect())
}

#[track_caller]
fn ends_soon(habit: &str, path: &[QuestionId]) {
    assert!(path.len() <= LONGEST, "always {habit}: {} questions", path.len());
}

#[test]
fn the_interview_ends_for_who_always_takes_the_first_option() {
    ends_soon("the first option", &walk(Answers::default(), |q, _| first(q)).1);
}

#[test]
fn the_interview_ends_for_who_always_takes_the_last_option() {
    ends_soon("the last option", &walk(Answers::default(), |q, _| last(q)).1);
}

#[test]
fn the_interview_ends_for_who_denies_everything() {
    ends_soon("no", &walk(Answers::default(), |q, _| denial(q)).1);
}

#[test]
fn the_interview_ends_for_who_is_never_sure() {
    ends_soon("not sure", &walk(Answers::default(), |q, _| unsure(q)).1);
}

#[test]
fn the_interview_ends_for_who_ticks_everything() {
    ends_soon("everything", &walk(Answers::default(), |q, _| everything(q)).1);
}

/// Never a question twice: [`walk`] sees to it.
#[test]
fn the_interview_ends_for_2000_people_who_answer_at_random() {
    let walks = random_walks().iter().enumerate();
    let (longest, seed) = walks.map(|(seed, (_, path))| (path.len(), seed)).max().unwrap();
    assert!(longest <= LONGEST, "seed {seed}: {longest} questions");
}

// --- Outcomes ---

/// All that the interview is for. Only the grounds of an outcome may still become firmer than they are.
#[derive(Debug, PartialEq)]
struct Outcomes {
    tier: TierRange,
    gpai: GpaiRange,
    /// Each finding as far as the Regulation applies, with what decides on a later date.
    findings: Vec<(RuleId, Truth, Option<Truth>)>,
    open_source: Truth,
}

fn outcomes(facts: &impl Facts<Fact>) -> Outcomes {
    let applies = full(&APPLIES, facts);
    let finding = |finding: &Finding| {
        let truth = full(finding.rule, facts);
        let truth = if finding.of_model { truth } else { truth.min(applies) };
        let later = finding.transitional.filter(|_| !truth.is_no());
        let later = later.map(|(cond, _)| cond.truth(facts, ai_act_checklist::engine::View::FULL));
        (finding.rule.id, truth, later)
    };
    Outcomes {
        // On what the range rests is no outcome: it is not asked for by itself.
        tier: TierRange { basis: Basis::Regulation, highest_by_text: Tier::Prohibited, ..tier_range(facts, TODAY) },
        gpai: gpai_range(facts),
        findings: FINDINGS.iter().map(finding).collect(),
        open_source: full(&OPEN_SOURCE, facts).min(applies),
    }
}

/// Interviews to look at closely: those of stubborn people, and some random ones.
fn some_interviews(random: u64) -> Vec<(String, Answers, Vec<QuestionId>)> {
    let habits = HABITS.iter().map(|(name, habit)| {
        let (answers, path) = walk(Answers::default(), |question, _| habit(question));
        (format!("always {name}"), answers, path)
    });
    let random = (0..random).map(|seed| {
        let (answers, path) = random_walk(seed);
        (format!("seed {seed}"), answers, path)
    });
    habits.chain(random).collect()
}

/// What the interview left out would have changed nothing: no single answer to any question that was not asked. Where
/// somebody was not sure, what turns on that is not asked any further; it stays open, and only that may still change.
#[test]
fn when_nothing_is_left_to_ask_no_unasked_question_can_change_an_outcome() {
    let mut wrong = BTreeSet::new();
    for (who, answers, _) in some_interviews(40) {
        let before = outcomes(&facts_of(&answers));
        // The steps of Article 6(3) are asked for uses whose own conditions are met; for uses that are open for a "not
        // sure", they stay among what the report calls open. So do the details of what somebody is not sure of.
        let facts = facts_of(&answers);
        let left_out = |question: &&Question| {
            answers.get(question.id).is_none()
                && !matches!(question.id, QuestionId::Task(..))
                && !too_early(question.id, &facts)
        };
        for question in questions().filter(left_out) {
            for answer in telling_answers(question).into_iter().filter(|answer| answer.chosen().len() == 1) {
                let mut more = answers.clone();
                more.set(question.id, answer.clone()).unwrap();
                let after = outcomes(&facts_of(&more));
                let was_settled = |(a, b): (&(RuleId, Truth, _), &(_, Truth, _))| a.1 != b.1 && a.1.settled();
                let sure = !answers.iter().any(|(_, answer)| answer.is_unsure());
                if before != after && (sure || before.findings.iter().zip(&after.findings).any(was_settled)) {
                    let changed = before.findings.iter().zip(&after.findings).filter(|(a, b)| a != b);
                    let changed: Vec<_> = changed.map(|(a, b)| format!("{} {:?} to {:?}", a.0, a.1, b.1)).collect();
                    let range = |o: &Outcomes| format!("{}..{}", o.tier.lowest.as_str(), o.tier.highest.as_str());
                    let tier = format!("{} to {}", range(&before), range(&after));
                    let option = answer.chosen()[0];
                    wrong.insert(format!(
                        "{}={option} changes {tier}, {}; {who}: {}",
                        question.id,
                        changed.join(", "),
                        written(&answers)
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", Vec::from_iter(wrong).join("\n"));
}

/// Whether some completion of what is known has a finding, or the application of the Regulation, turn on a fact of the
/// question.
pub(crate) fn can_matter(question: &Question, facts: &impl Facts<Fact>) -> bool {
    let mut known = Values::nothing();
    Fact::all().for_each(|fact| known.set(fact, facts.get(fact)));
    let mut open: Vec<_> = question.facts().filter(|fact| known.get(*fact).is_open()).collect();
    open.dedup();
    let applies = full(&APPLIES, &known);
    let in_scope = [solve::rule(&APPLIES, true)];
    open.into_iter().any(|fact| {
        let of_findings = |finding: &Finding| {
            let also: &[_] = if finding.of_model { &[] } else { &in_scope };
            let worth_it = finding.of_model || !applies.is_no();
            let dated = finding.transitional.is_some_and(|(condition, _)| {
                let mut facts = FactSet::new();
                condition.facts(&mut facts);
                facts.contains(fact) && !full(finding.rule, &known).is_no()
            });
            let decided = || full(finding.rule, &known).is_open() && mentions(finding.rule, fact);
            worth_it && (dated || decided() && solve::decides_with(finding.rule, fact, &known, also).is_some())
        };
        applies.is_open() && solve::decides(&APPLIES, fact, &known).is_some()
            || FINDINGS.iter().any(of_findings)
            || !applies.is_no() && solve::decides_with(&OPEN_SOURCE, fact, &known, &in_scope).is_some()
    })
}

fn mentions(rule: &R, fact: Fact) -> bool {
    let mut facts = FactSet::new();
    rule.facts(&mut facts);
    facts.contains(fact)
}

/// Questions that are asked in vain now and then, since a rule does not see what another part of it implies.
const IN_VAIN: &[(&str, &str)] = &[
    ("mandate", "for who imports it as well and is in scope by that, once established in the Union"),
    ("import-name", "for who also supplies it under an own name in another way, or with an own product"),
    ("task", "where a line was doubted that another answer makes idle"),
    ("task-improves", "as for the task"),
    ("task-patterns", "as for the task"),
    ("modification", "where it stays open whether a new purpose alone is a modification"),
    (
        "from-start",
        "where the purpose is unchanged: not in vain, but its \"no\" leaves open what its \"yes\" settles (Art. 25(1)(b))",
    ),
    ("model-open", "for a model with systemic risk, while it is open whether it is provided at all"),
];

/// The promise of the interview: a question is asked while its answer can still change an outcome.
#[test]
fn nothing_is_asked_that_cannot_matter() {
    let mut in_vain: BTreeMap<String, (usize, String)> = BTreeMap::new();
    let (mut asked, mut idle) = (0, 0);
    for (who, answers, path) in some_interviews(200) {
        let mut so_far = Answers::default();
        for id in path {
            let question = ai_act_checklist::interview::question(id).unwrap();
            asked += 1;
            if !can_matter(question, &facts_of(&so_far)) {
                idle += 1;
                let name = match id {
                    QuestionId::Task(step, _) => step.to_string(),
                    plain => plain.to_string(),
                };
                let entry = in_vain.entry(name).or_insert_with(|| (0, format!("{who}: {}", written(&so_far))));
                entry.0 += 1;
            }
            so_far.set(id, answers.get(id).unwrap().clone()).unwrap();
        }
    }
    let counts: Vec<_> = in_vain.iter().map(|(id, (times, first))| format!("{id} {times} ({first})")).collect();
    in_vain.retain(|id, _| !IN_VAIN.iter().any(|(known, _)| known == id));
    let told = in_vain.iter().map(|(id, (times, first))| format!("{id}: {times} times, first by {first}"));
    let told: Vec<_> = told.collect();
    // A few of the known ones among some thousands.
    assert!(idle * 100 < asked, "{idle} of {asked} in vain:\n{}", counts.join("\n"));
    assert!(told.is_empty(), "asked in vain:\n{}", told.join("\n"));
}

/// What the interview asks for is used when it is answered. (What is asked for later may close it: then it is named as not
/// used.)
#[test]
fn whatever_is_asked_for_is_used() {
    let of_duties = (0..10).map(|seed| {
        let (answers, _) = random_walk(seed);
        let (answers, path) = walk_duties(answers, |question, _| denial(question));
        (format!("seed {seed} with duties"), answers, path)
    });
    for (who, answers, path) in some_interviews(60).into_iter().chain(of_duties) {
        // Duties are asked for after all else.
        let earlier = answers.iter().map(|(id, _)| id).filter(|id| !path.contains(id));
        let mut so_far = Answers::default();
        for id in earlier.chain(path.iter().copied()) {
            so_far.set(id, answers.get(id).unwrap().clone()).unwrap();
            let unused = facts_and_unused(&so_far).1;
            assert!(!path.contains(&id) || !unused.contains(&id), "{id} of {who}: {}", written(&so_far));
        }
    }
}

#[test]
fn the_range_only_narrows_as_answers_come() {
    let mut wrong = BTreeMap::new();
    let random = random_walks().iter().map(|(answers, path)| ("at random".to_owned(), answers.clone(), path.clone()));
    for (who, answers, path) in some_interviews(0).into_iter().chain(random) {
        let mut so_far = Answers::default();
        let mut before = outcomes(&facts_of(&so_far));
        for id in path {
            so_far.set(id, answers.get(id).unwrap().clone()).unwrap();
            let after = outcomes(&facts_of(&so_far));
            let (a, b) = (before.tier, after.tier);
            let established = b.established.is_none_or(|tier| b.lowest <= tier && tier <= b.highest);
            let narrows = a.lowest <= b.lowest && b.highest <= a.highest;
            let (c, d) = (before.gpai, after.gpai);
            let model = d.established.is_none_or(|level| d.lowest <= level && level <= d.highest)
                && c.lowest <= d.lowest
                && d.highest <= c.highest;
            let unsettled = before.findings.iter().zip(&after.findings);
            let unsettled = unsettled.filter(|(a, b)| a.1.settled() && a.1 != b.1).map(|(a, _)| a.0.as_str());
            let unsettled: Vec<_> = unsettled.collect();
            if !(established && narrows && model && unsettled.is_empty()) {
                let range =
                    |t: &TierRange| format!("{}..{:?}..{}", t.lowest.as_str(), t.established, t.highest.as_str());
                let told = format!("{id}: {} to {}, unsettles {unsettled:?}, {who}", range(&a), range(&b));
                wrong.entry(id.to_string()).or_insert(format!("{told}: {}", written(&so_far)));
            }
            before = after;
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.into_values().collect::<Vec<_>>().join("\n"));
}

#[test]
fn not_sure_to_everything_keeps_the_widest_range() {
    let mut so_far = Answers::default();
    let (answers, path) = walk(Answers::default(), |question, _| unsure(question));
    for id in path {
        so_far.set(id, answers.get(id).unwrap().clone()).unwrap();
        let range = tier_range(&facts_of(&so_far), TODAY);
        assert_eq!((range.lowest, range.highest), (Tier::OutOfScope, Tier::Prohibited), "after {id}");
        assert!(!range.settled && range.established.is_none(), "after {id}");
    }
    for question in questions() {
        so_far.set(question.id, Answer::unsure()).unwrap();
    }
    assert_eq!(outcomes(&facts_of(&so_far)), outcomes(&facts_of(&Answers::default())));
}

#[test]
fn what_is_unanswered_or_unsure_settles_nothing() {
    let nothing = outcomes(&facts_of(&Answers::default()));
    assert!(!nothing.tier.settled && !nothing.gpai.settled);
    assert!(nothing.findings.iter().all(|(_, truth, _)| truth.is_open()));
    for question in questions() {
        let mut answers = Answers::default();
        answers.set(question.id, Answer::unsure()).unwrap();
        assert_eq!(outcomes(&facts_of(&answers)), nothing, "{}", question.id);
    }
}

#[test]
fn taking_an_answer_back_restores_the_earlier_report() {
    for (who, answers, path) in some_interviews(8) {
        let mut so_far = Answers::default();
        for id in path.into_iter().take(60) {
            let before = report(&so_far, TODAY);
            so_far.set(id, answers.get(id).unwrap().clone()).unwrap();
            let mut back = so_far.clone();
            back.set(id, Answer::default()).unwrap();
            assert_eq!(report(&back, TODAY), before, "{who}, {id}");
        }
    }
}

#[test]
fn the_order_of_answering_does_not_change_the_report() {
    for (who, answers, path) in some_interviews(30) {
        let expected = report(&answers, TODAY);
        let mut rng = Rng::new(1);
        let mut shuffled = path.clone();
        for n in (1..shuffled.len()).rev() {
            shuffled.swap(n, rng.below(n + 1));
        }
        let reversed: Vec<_> = path.into_iter().rev().collect();
        for order in [shuffled, reversed] {
            let mut again = Answers::default();
            for id in order {
                again.set(id, answers.get(id).unwrap().clone()).unwrap();
            }
            assert_eq!(report(&again, TODAY), expected, "{who}");
        }
    }
}

#[test]
fn an_answer_changed_keeps_the_others() {
    let (mut answers, path) = random_walk(7);
    let before = answers.len();
    let other = if answers.says(QuestionId::What, OptionId::Manual) { OptionId::Software } else { OptionId::Manual };
    answers.set(QuestionId::What, Answer::new([other])).unwrap();
    assert_eq!(answers.len(), before);
    assert_eq!(before, path.len());
    // What is no longer reached is named as not used.
    let report = report(&answers, TODAY);
    assert!(report.unused.iter().all(|id| answers.get(*id).is_some()));
}

/// Part of the way for whoever only uses a system: what decides the most comes first, and what only those are asked for whom an earlier
/// answer matters is not asked of others. Somebody who screens applications was asked about police, borders and courts before.
#[test]
fn what_decides_most_duties_is_asked_first() {
    let employer = crate::obligations::profile("employer-cv-screening");
    let start = and_no_more(
        "what=software inside=trained output=predictions role=uses authority=yes union-link=established-in-union exclusions=none \
        users=company,employer about=individuals data=personal-data evaluates=yes areas=area-work work=filters-applications",
    );
    let (_, path) =
        walk_duties(start, |question, _| employer.get(question.id).cloned().unwrap_or_else(|| denial(question)));
    let place = |name: &str| path.iter().position(|id| id.to_string() == name);
    assert_eq!((place("organisation"), path.len()), (Some(0), 8), "{path:?}");
    for other in ["police-for", "migration-for", "justice-for", "benefits-for"] {
        assert_eq!(place(other), None, "{path:?}");
    }
}
