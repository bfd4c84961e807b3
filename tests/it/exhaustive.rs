//! The logic of every rule, over every combination of its facts where there are few, over many where there are many.
//!
//! What is proved, and what is not:
//! - Rules of up to [`FEW`] facts: every one of the 3^n combinations of yes, no and unknown, with a table of all their
//!   completions beside it. Each statement below is proved for them.
//! - Larger rules (Article 2, each use of Annex III with its derogation, Article 25, open source, …): a fixed-seed sample
//!   around all-yes, all-no and cases in which the rule holds or fails, and every case that differs from those in up to
//!   two facts (one for the few rules of hundreds of facts). That a fact decides, or can still decide, is no sample there
//!   either: a complete search finds a case, and the evaluator confirms it.

use crate::solve;
use crate::support::{R, Rng, Values, facts_in, full, missing_in, reasons_in};
use ai_act_checklist::engine::{Basis, Cond, Fact as _, FactSet, Facts, Truth, View};
use ai_act_checklist::law::obligations::obligations;
use ai_act_checklist::law::{AnnexIiiUse, FINDINGS, Fact, Group, NEW_PROVIDER, RuleId, Task, USES, all_rules};
use std::collections::BTreeSet;

/// So many facts can be tried in every combination.
const FEW: usize = 11;
/// Rules of more facts than this are sampled less, for time.
const MANY: usize = 100;

const VALUES: [Truth; 3] = [Truth::No, Truth::Unknown, Truth::Yes];

/// Every rule, exceptions and definitions included.
fn rules() -> Vec<&'static R> {
    let mut rules = all_rules();
    NEW_PROVIDER.rules(&mut |rule| {
        if !rules.iter().any(|known| std::ptr::eq(*known, rule)) {
            rules.push(rule);
        }
    });
    rules
}

fn small() -> impl Iterator<Item = (&'static R, Vec<Fact>)> {
    with_facts().filter(|(_, facts)| facts.len() <= FEW)
}

fn large() -> impl Iterator<Item = (&'static R, Vec<Fact>)> {
    with_facts().filter(|(_, facts)| facts.len() > FEW)
}

fn with_facts() -> impl Iterator<Item = (&'static R, Vec<Fact>)> {
    rules().into_iter().map(|rule| (rule, facts_in(rule)))
}

/// Every combination of values for these facts, numbered as in [`number`].
fn combinations(facts: &[Fact]) -> impl Iterator<Item = Values> {
    (0..3_usize.pow(u32::try_from(facts.len()).unwrap())).map(move |mut number| {
        let mut known = Values::nothing();
        for &fact in facts {
            known.set(fact, VALUES[number % 3]);
            number /= 3;
        }
        known
    })
}

/// The step in the number of a combination from one value of its n-th fact to the next.
fn step(n: usize) -> usize {
    3_usize.pow(u32::try_from(n).unwrap())
}

/// The value of the n-th fact in a combination.
fn value(combination: usize, n: usize) -> Truth {
    VALUES[combination / step(n) % 3]
}

/// A rule of few facts in all combinations.
struct Table {
    rule: &'static R,
    facts: Vec<Fact>,
    truth: Vec<Truth>,
    /// For each combination, as bits: the facts that decide the outcome by themselves in some completion of it.
    deciding: Vec<u32>,
    /// Whether some completion of it comes out "yes", and whether some comes out "no".
    reachable: Vec<(bool, bool)>,
}

impl Table {
    fn new(rule: &'static R, facts: Vec<Fact>) -> Self {
        let truth: Vec<_> = combinations(&facts).map(|known| full(rule, &known)).collect();
        let (mut deciding, mut reachable) = (vec![0; truth.len()], vec![(false, false); truth.len()]);
        // An unknown stands for its two values; where none is left, flip each fact. Completions come from combinations
        // with fewer unknowns, so those go first.
        let mut order: Vec<_> = (0..truth.len()).collect();
        let unknowns = |c: usize| (0..facts.len()).filter(|&n| value(c, n).is_open()).count();
        order.sort_by_cached_key(|&c| unknowns(c));
        for c in order {
            let open = (0..facts.len()).find(|&n| value(c, n).is_open());
            if let Some(n) = open {
                let (no, yes) = (c - step(n), c + step(n));
                deciding[c] = deciding[no] | deciding[yes];
                reachable[c] = (reachable[no].0 || reachable[yes].0, reachable[no].1 || reachable[yes].1);
            } else {
                assert!(truth[c].settled(), "{}: nothing is unknown", rule.id);
                reachable[c] = (truth[c].is_yes(), truth[c].is_no());
                for n in 0..facts.len() {
                    let other = if value(c, n).is_yes() { c - 2 * step(n) } else { c + 2 * step(n) };
                    if truth[c] != truth[other] {
                        deciding[c] |= 1 << n;
                    }
                }
            }
        }
        Self { rule, facts, truth, deciding, reachable }
    }

    fn known(&self, combination: usize) -> Values {
        let mut known = Values::nothing();
        for (n, &fact) in self.facts.iter().enumerate() {
            known.set(fact, value(combination, n));
        }
        known
    }

    fn bits(&self, facts: &FactSet<Fact>) -> u32 {
        let bit = |(n, fact): (usize, &Fact)| u32::from(facts.contains(*fact)) << n;
        self.facts.iter().enumerate().map(bit).sum()
    }

    fn unknown_bits(&self, combination: usize) -> u32 {
        (0..self.facts.len()).map(|n| u32::from(value(combination, n).is_open()) << n).sum()
    }
}

fn tables() -> impl Iterator<Item = Table> {
    small().map(|(rule, facts)| Table::new(rule, facts))
}

/// Cases to sample around: all yes, all no, and cases in which the rule holds, or fails by each part of it that can.
fn centres(rule: &'static R) -> Vec<Values> {
    let mut centres = vec![Values::every(Truth::Yes), Values::every(Truth::No)];
    for wanted in [true, false] {
        if let Some(case) = solve::solve(vec![solve::rule(rule, wanted)], &Values::nothing()) {
            centres.extend([case.filled(Truth::Yes), case.filled(Truth::No), case]);
        }
    }
    let whole = solve::solve(vec![solve::cond(&rule.when, true)], &Values::nothing());
    for exception in rule.unless {
        let goals = vec![solve::cond(&rule.when, true), solve::rule(exception, true)];
        centres.extend(solve::solve(goals, &Values::nothing()));
    }
    centres.extend(whole);
    centres
}

/// Cases for a rule of many facts: a fixed-seed sample around its centres.
fn sampled(rule: &'static R, facts: &[Fact], mut look: impl FnMut(&Values, &mut Rng)) {
    let centres = centres(rule);
    let mut rng = Rng::new(17);
    let count = if facts.len() > MANY { 300 } else { 5_000 };
    for _ in 0..count {
        let mut known = rng.pick(&centres).clone();
        let changed = *rng.pick(&[2, 5, 10, 25, 50, 100]);
        for &fact in facts {
            if rng.chance(changed) {
                known.set(fact, *rng.pick(&VALUES));
            }
        }
        look(&known, &mut rng);
    }
}

/// Cases for a rule of many facts: each that differs from one of its centres in up to two facts, or one where there are
/// hundreds.
fn neighbours(rule: &'static R, facts: &[Fact], mut look: impl FnMut(&Values)) {
    for centre in centres(rule) {
        look(&centre);
        for (n, &one) in facts.iter().enumerate() {
            for value in VALUES {
                let known = centre.with(one, value);
                look(&known);
                if facts.len() > MANY {
                    continue;
                }
                for &other in &facts[..n] {
                    for value in VALUES {
                        look(&known.with(other, value));
                    }
                }
            }
        }
    }
}

/// The same case with some of its unknowns known.
fn more_known(known: &Values, facts: &[Fact], rng: &mut Rng) -> Values {
    let mut more = known.clone();
    let learnt = *rng.pick(&[10, 50, 100]);
    for &fact in facts {
        if known.get(fact).is_open() && rng.chance(learnt) {
            more.set(fact, if rng.chance(50) { Truth::Yes } else { Truth::No });
        }
    }
    more
}

/// The rule in plain two-valued logic, written a second time. What the law leaves unsettled stays unknown.
fn plain(rule: &R, case: usize, yes: &dyn Fn(Fact) -> bool) -> Truth {
    fn holds(cond: &Cond<Fact, RuleId>, case: usize, yes: &dyn Fn(Fact) -> bool) -> Truth {
        match cond {
            Cond::Is(fact) if yes(fact.of_case(case)) => Truth::Yes,
            Cond::Is(_) => Truth::No,
            Cond::Not(cond) => holds(cond, case, yes).negate(),
            Cond::All(conds) => conds.iter().map(|cond| holds(cond, case, yes)).min().unwrap_or(Truth::Yes),
            Cond::Any(conds) => conds.iter().map(|cond| holds(cond, case, yes)).max().unwrap_or(Truth::No),
            Cond::Holds(rule) => plain(rule, case, yes),
            Cond::Met(rule) => holds(&rule.when, case, yes),
            Cond::Per(_, cond) => holds(cond, case, yes),
            Cond::Unsettled(cond) => holds(cond, case, yes).min(Truth::Unknown),
            Cond::For(case, cond) => holds(cond, *case, yes),
        }
    }
    let exceptions = rule.unless.iter().map(|exception| plain(exception, case, yes).negate());
    exceptions.fold(holds(&rule.when, case, yes), Truth::min)
}

#[test]
fn with_everything_known_a_rule_is_its_condition_without_its_exceptions() {
    let check = |rule: &'static R, known: &Values| {
        let expected = plain(rule, 0, &|fact| known.get(fact).is_yes());
        assert_eq!(full(rule, known), expected, "{}: {}", rule.id, known.told());
    };
    for (rule, facts) in small() {
        let n = u32::try_from(facts.len()).unwrap();
        for number in 0..2_usize.pow(n) {
            let mut known = Values::every(Truth::No);
            for (n, &fact) in facts.iter().enumerate() {
                if number >> n & 1 == 1 {
                    known.set(fact, Truth::Yes);
                }
            }
            check(rule, &known);
        }
    }
    for (rule, facts) in large() {
        sampled(rule, &facts, |known, _| check(rule, &known.filled(Truth::No)));
    }
}

#[test]
fn an_answer_never_unsettles_a_verdict() {
    for table in tables() {
        for (c, &truth) in table.truth.iter().enumerate().filter(|(_, t)| t.settled()) {
            for n in (0..table.facts.len()).filter(|&n| value(c, n).is_open()) {
                for more in [c - step(n), c + step(n)] {
                    let told = || table.known(more).told();
                    assert_eq!(truth, table.truth[more], "{}: {}", table.rule.id, told());
                }
            }
        }
    }
    for (rule, facts) in large() {
        sampled(rule, &facts, |known, rng| {
            let before = full(rule, known);
            if before.settled() {
                let more = more_known(known, &facts, rng);
                assert_eq!(before, full(rule, &more), "{}: {}", rule.id, known.told());
            }
        });
    }
}

#[test]
fn an_unsettled_rule_says_what_it_needs_and_a_settled_one_needs_nothing() {
    let check = |rule: &'static R, known: &Values| {
        let missing = missing_in(rule, known);
        let told = || format!("{}: {}", rule.id, known.told());
        // Where the law itself leaves something unsettled, no answer helps.
        let unsettled = missing.is_empty() && plain(rule, 0, &|fact| known.get(fact).is_yes()).is_open();
        assert_eq!(full(rule, known).is_open(), !missing.is_empty() || unsettled, "{}", told());
        assert!(missing.iter().all(|f| known.get(f).is_open()), "{} misses what it knows", told());
    };
    for (rule, facts) in small() {
        combinations(&facts).for_each(|known| check(rule, &known));
    }
    for (rule, facts) in large() {
        sampled(rule, &facts, |known, _| check(rule, known));
        neighbours(rule, &facts, |known| check(rule, known));
    }
}

/// Nothing that can still matter is left out. (The other way round would be wrong: a part of a rule does not see that
/// another part looks at the same fact. What the interview asks in vain is tested there.)
#[test]
fn a_rule_misses_every_fact_that_can_still_decide_it() {
    for table in tables() {
        for (c, truth) in table.truth.iter().enumerate() {
            let missing = table.bits(&missing_in(table.rule, &table.known(c)));
            let forgotten = table.deciding[c] & table.unknown_bits(c) & !missing;
            let told = || table.known(c).told();
            assert!(truth.settled() || forgotten == 0, "{}: {}", table.rule.id, told());
        }
    }
    for (rule, facts) in large() {
        let mut left = if facts.len() > MANY { 3 } else { 20 };
        sampled(rule, &facts, |known, rng| {
            if left == 0 || full(rule, known).settled() {
                return;
            }
            left -= 1;
            let missing = missing_in(rule, known);
            for &fact in facts.iter().filter(|&&f| known.get(f).is_open() && !missing.contains(f)) {
                // Of hundreds of facts, some.
                if facts.len() <= MANY || rng.chance(10) {
                    let case = solve::decides(rule, fact, known);
                    assert!(case.is_none(), "{} does not ask for {fact}: {}", rule.id, known.told());
                }
            }
        });
    }
}

/// Rules that three-valued logic may call open although every completion comes out alike, since two parts look at the
/// same fact. Then they err on the side of asking.
const OPEN_WITHOUT_NEED: &[&str] = &["safety-component", "annex-i-a", "annex-i-b", "art-25-3"];

#[test]
fn an_open_verdict_can_still_come_out_both_ways() {
    let mut open_without_need = BTreeSet::new();
    for table in tables() {
        let alike = |(c, truth): (usize, &Truth)| truth.is_open() && table.reachable[c] != (true, true);
        if table.truth.iter().enumerate().any(alike) {
            open_without_need.insert(table.rule.id.as_str());
        }
    }
    assert_eq!(open_without_need, OPEN_WITHOUT_NEED.iter().copied().collect());
}

/// Facts that never decide a rule by themselves, nor its grounds, nor what is established; with the reason.
const IDLE: &[(&str, &[&str], &str)] = &[(
    "annex-iii-6-e",
    &[
        "developed",
        "supplies-to-others",
        "under-own-name",
        "uses",
        "with-own-product",
        "handles-files@6e",
        "output-is-evidence@6e",
        "used-in-union",
        "high-risk-from-start",
        "offered-in-union",
        "personal-data",
        "evaluates-persons",
        "crime-by-profiling",
        "combined-system",
        "changed-purpose",
        "narrow@6e",
        "fixed-criteria@6e",
        "attaches-value@6e",
        "human-completed@6e",
        "only-refines@6e",
        "different-result@6e",
        "assessments-completed@6e",
        "only-compares@6e",
        "replaces-assessment@6e",
        "proper-review@6e",
        "before-assessment@6e",
        "low-effect@6e",
        "evaluates-case@6e",
        "no-material-influence@6e",
        "provider-declared@6e",
    ],
    "the use is profiling, which always defeats the derogation",
)];

/// Each fact of a rule decides by itself, in some case, its outcome (modified condition and decision coverage), or at
/// least the grounds that it rests on or whether it is established.
///
/// The few rules of hundreds of facts only join others: see the next test.
#[test]
fn every_fact_of_a_rule_can_decide_it() {
    let mut idle = BTreeSet::new();
    for (rule, facts) in with_facts().filter(|(_, facts)| facts.len() <= MANY) {
        for &fact in &facts {
            if let Some(case) = solve::decides(rule, fact, &Values::nothing()) {
                for rest in [Truth::No, Truth::Yes] {
                    let with = |truth| full(rule, &case.with(fact, truth).filled(rest));
                    let (yes, no) = (with(Truth::Yes), with(Truth::No));
                    let told = || format!("{} by {fact}: {}", rule.id, case.told());
                    assert!(yes.settled() && no.settled() && yes != no, "{}", told());
                }
            } else if !decides_grounds(rule, &facts, fact) {
                idle.insert((rule.id.to_string(), fact.to_string()));
            }
        }
    }
    let known = |(rule, facts, _): &(&str, &[&str], &str)| {
        facts.iter().map(|fact| ((*rule).to_owned(), (*fact).to_owned())).collect::<Vec<_>>()
    };
    let known: BTreeSet<_> = IDLE.iter().flat_map(known).collect();
    let unexpected: Vec<_> = idle.symmetric_difference(&known).collect();
    assert!(unexpected.is_empty(), "not as listed: {unexpected:#?}");
}

/// Whether a fact by itself changes, in some sampled case, the grounds of an outcome or whether it is established.
fn decides_grounds(rule: &'static R, facts: &[Fact], fact: Fact) -> bool {
    let mut found = false;
    sampled(rule, facts, |known, _| {
        let look = |truth| {
            let known = known.with(fact, truth);
            (rule.basis_of_outcome(&known), rule.truth(&known, View::ESTABLISHED))
        };
        found = found || look(Truth::Yes) != look(Truth::No);
    });
    found
}

/// High-risk, Article 25(1) and the limits of the open-source exception join other rules: each of those alone is enough.
#[test]
fn each_of_many_routes_is_enough_by_itself() {
    fn routes<'a>(cond: &'a Cond<Fact, RuleId>, into: &mut Vec<&'a R>) {
        match cond {
            Cond::Any(conds) => conds.iter().for_each(|cond| routes(cond, into)),
            Cond::Holds(rule) => into.push(rule),
            _ => panic!("a rule of so many facts should only join others"),
        }
    }
    let (mut looked_at, mut never_alone) = (Vec::new(), Vec::new());
    for (rule, _) in with_facts().filter(|(_, facts)| facts.len() > MANY) {
        let Cond::Any(_) = rule.when else { continue };
        looked_at.push(rule.id.as_str());
        let mut parts: Vec<&'static R> = Vec::new();
        routes(&rule.when, &mut parts);
        for part in &parts {
            let others = parts.iter().filter(|other| !std::ptr::eq(**other, *part));
            let mut goals: Vec<_> = others.map(|other| solve::rule(other, false)).collect();
            goals.push(solve::rule(part, true));
            match solve::solve(goals, &Values::nothing()) {
                Some(case) => assert_eq!(full(rule, &case), Truth::Yes, "{} by {}", rule.id, part.id),
                None => never_alone.push((rule.id.as_str(), part.id.as_str())),
            }
        }
    }
    assert_eq!(looked_at, ["open-source-limits", "new-provider", "high-risk"]);
    // The duty of Article 50(2) presupposes the content that counts whoever answers.
    assert_eq!(never_alone, [("open-source-limits", "art-50-2")]);
}

#[test]
fn what_is_established_holds_unless_an_open_exception_applies() {
    let check = |rule: &'static R, known: &Values| {
        let (truth, strict) = (full(rule, known), rule.truth(known, View::ESTABLISHED));
        let told = || format!("{}: {}", rule.id, known.told());
        assert!(!truth.is_yes() || strict.is_yes(), "a strict look loses a yes: {}", told());
        assert!(!strict.is_yes() || !truth.is_no(), "established, though settled no: {}", told());
    };
    for (rule, facts) in small() {
        combinations(&facts).for_each(|known| check(rule, &known));
    }
    for (rule, facts) in large() {
        sampled(rule, &facts, |known, _| check(rule, known));
        neighbours(rule, &facts, |known| check(rule, known));
    }
}

/// Where weaker grounds do not count, less is settled, and nothing otherwise.
#[test]
fn what_firm_grounds_settle_weaker_grounds_do_not_change() {
    let check = |rule: &'static R, known: &Values| {
        let looks = Basis::ALL.map(|weakest| rule.truth(known, View { weakest, ..View::FULL }));
        for (firmer, weaker) in looks.iter().zip(&looks[1..]) {
            let told = || format!("{}: {}", rule.id, known.told());
            assert!(firmer.is_open() || firmer == weaker, "{looks:?}: {}", told());
        }
        if looks[3].is_open() {
            assert_eq!(rule.basis_of_outcome(known), Basis::Regulation, "{} is open", rule.id);
        }
    };
    for (rule, facts) in small() {
        combinations(&facts).for_each(|known| check(rule, &known));
    }
    for (rule, facts) in large() {
        sampled(rule, &facts, |known, _| check(rule, known));
    }
}

#[test]
fn a_verdict_rests_on_the_firmest_grounds_that_reach_it() {
    let check = |rule: &'static R, known: &Values| {
        let basis = rule.basis_of_outcome(known);
        let at = |weakest| rule.truth(known, View { weakest, ..View::FULL });
        let told = || format!("{}: {}", rule.id, known.told());
        assert_eq!(at(basis), full(rule, known), "{}", told());
        let firmer = Basis::ALL.into_iter().filter(|&b| b < basis);
        assert!(firmer.into_iter().all(|b| at(b) != full(rule, known)), "{}", told());
    };
    for (rule, facts) in small() {
        combinations(&facts).for_each(|known| check(rule, &known));
    }
    for (rule, facts) in large() {
        sampled(rule, &facts, |known, _| check(rule, known));
    }
}

/// Our own reading closes neither a prohibition nor a use of Annex III: each "no" is reached on the text or on guidance.
#[test]
fn no_reading_of_ours_closes_a_prohibition_or_a_use_of_annex_iii() {
    let closing = FINDINGS.iter().filter(|finding| matches!(finding.group, Group::Prohibited | Group::Use));
    let mut seen = 0;
    for finding in closing {
        let rule = finding.rule;
        let facts = facts_in(rule);
        let mut check = |known: &Values| {
            if full(rule, known).is_no() {
                seen += 1;
                assert!(rule.basis_of_outcome(known) < Basis::OurReading, "{}: {}", rule.id, known.told());
            }
        };
        sampled(rule, &facts, |known, _| check(known));
        neighbours(rule, &facts, check);
    }
    assert!(seen > 10_000, "{seen} looked at");
}

/// The facts named as the reason, with those of the exceptions, settle the rule by themselves.
#[test]
fn the_reasons_given_are_reasons_enough() {
    let mut wrong = BTreeSet::new();
    let mut check = |rule: &'static R, known: &Values| {
        let truth = full(rule, known);
        if truth.is_open() {
            return;
        }
        let mut alone = Values::nothing();
        reasons_in(&rule.trace(known)).iter().for_each(|fact| alone.set(fact, known.get(fact)));
        if full(rule, &alone) != truth {
            wrong.insert(format!("{} is {truth:?}", rule.id));
        }
    };
    for (rule, facts) in small() {
        combinations(&facts).for_each(|known| check(rule, &known));
    }
    for (rule, facts) in large() {
        sampled(rule, &facts, |known, _| check(rule, known));
    }
    assert!(wrong.is_empty(), "for lack of named facts:\n{}", Vec::from_iter(wrong).join("\n"));
}

#[test]
fn no_fact_is_unused() {
    let mut used = FactSet::new();
    rules().iter().for_each(|rule| rule.facts(&mut used));
    for (condition, _) in FINDINGS.iter().filter_map(|finding| finding.transitional) {
        condition.facts(&mut used);
    }
    for obligation in obligations() {
        obligation.when.facts(&mut used);
        obligation.who.iter().for_each(|actor| actor.held().facts(&mut used));
        obligation.grace.iter().for_each(|grace| grace.when.facts(&mut used));
    }
    // The size decides how high a fine may be, and which forms suffice.
    [Fact::SmallMidCap].into_iter().for_each(|fact| used.insert(fact));
    let unused: Vec<_> = Fact::all().filter(|fact| !used.contains(*fact)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn facts_are_numbered_in_order_and_read_as_they_are_written() {
    for (n, fact) in Fact::all().enumerate() {
        assert_eq!(n, fact.index());
        assert_eq!(Ok(fact), fact.to_string().parse());
    }
    assert_eq!(Fact::all().count(), Fact::COUNT);
}

#[test]
fn the_task_in_one_use_of_annex_iii_says_nothing_about_another() {
    for r#use in USES {
        let task = |fact| match fact {
            Fact::Task(of, task) => Some((of, task)),
            _ => None,
        };
        let tasks: Vec<_> = facts_in(r#use.rule).into_iter().filter_map(task).collect();
        assert!(tasks.iter().all(|(of, _)| *of == r#use.id), "{}: {tasks:?}", r#use.id);
        assert_eq!(tasks.len(), Task::ALL.len(), "{}", r#use.id);
    }
    let uses: Vec<_> = USES.iter().map(|r#use| r#use.id).collect();
    assert_eq!(uses, AnnexIiiUse::ALL);
}
