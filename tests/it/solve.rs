//! Finds values of facts under which rules come out as wanted: a backtracking search over the condition trees.
//!
//! The search is complete: where it finds nothing, there is nothing. Whatever it finds is checked with the evaluator by
//! those who use it.

use crate::support::{R, Values};
use ai_act_checklist::engine::{Cond, Fact as _, Facts, Truth, View};
use ai_act_checklist::law::{Fact, RuleId};
use std::collections::BTreeMap;

type C = Cond<Fact, RuleId>;

/// The place of a part of the law in memory, whether it is a rule, and the case that it speaks of.
type Key = (bool, usize, usize);

/// A condition or a rule.
#[derive(Clone, Copy)]
enum What {
    Cond(&'static C),
    Rule(&'static R),
}

/// A condition or a rule about one of the cases that a test is written for (see [`Cond::For`]).
#[derive(Clone, Copy)]
struct Part {
    what: What,
    case: usize,
}

/// That it comes out as wanted; where one fact is fixed, in a world in which that fact has this value.
#[derive(Clone, Copy)]
pub(crate) struct Goal {
    what: Part,
    wanted: bool,
    world: Option<(Fact, Truth)>,
}

/// That a rule comes out as wanted.
pub(crate) fn rule(rule: &'static R, wanted: bool) -> Goal {
    Goal { what: Part { what: What::Rule(rule), case: 0 }, wanted, world: None }
}

/// That a condition comes out as wanted.
pub(crate) fn cond(cond: &'static C, wanted: bool) -> Goal {
    Goal { what: Part { what: What::Cond(cond), case: 0 }, wanted, world: None }
}

struct World<'a>(&'a Values, Option<(Fact, Truth)>);

impl Facts<Fact> for World<'_> {
    fn get(&self, fact: Fact) -> Truth {
        match self.1 {
            Some((fixed, truth)) if fixed == fact => truth,
            _ => self.0.get(fact),
        }
    }
}

impl Part {
    /// What tells one part of the law from another.
    fn key(self) -> Key {
        match self.what {
            What::Cond(cond) => (false, std::ptr::from_ref(cond).addr(), self.case),
            What::Rule(rule) => (true, std::ptr::from_ref(rule).addr(), self.case),
        }
    }

    fn truth(self, facts: &impl Facts<Fact>) -> Truth {
        let view = View { case: self.case, ..View::FULL };
        match self.what {
            What::Cond(cond) => cond.truth(facts, view),
            What::Rule(rule) => rule.truth(facts, view),
        }
    }

    /// The fact that it is, if it is no more than that.
    fn fact(self) -> Option<Fact> {
        match self.what {
            What::Cond(Cond::Is(fact)) => Some(fact.of_case(self.case)),
            _ => None,
        }
    }

    /// Its parts, and whether one of them is enough for it to come out as wanted.
    fn parts(self, wanted: bool) -> (Vec<(Self, bool)>, bool) {
        let Self { what, case } = self;
        let cond = |cond: &'static C| Self { what: What::Cond(cond), case };
        let rule = |rule: &'static R| Self { what: What::Rule(rule), case };
        let each = |conds: &'static [C]| conds.iter().map(|part| (cond(part), wanted)).collect();
        match what {
            What::Cond(Cond::Is(_)) => (Vec::new(), false),
            What::Cond(Cond::Not(part)) => (vec![(cond(part), !wanted)], false),
            What::Cond(Cond::Per(_, part)) => (vec![(cond(part), wanted)], false),
            // What the law leaves unsettled never holds: no alternative fulfils that.
            What::Cond(Cond::Unsettled(_)) if wanted => (Vec::new(), true),
            What::Cond(Cond::Unsettled(part)) => (vec![(cond(part), false)], false),
            What::Cond(Cond::For(case, part)) => (vec![(Self { what: What::Cond(part), case: *case }, wanted)], false),
            What::Cond(Cond::Holds(part)) => (vec![(rule(part), wanted)], false),
            What::Cond(Cond::Met(part)) => (vec![(cond(&part.when), wanted)], false),
            What::Cond(Cond::All(parts)) => (each(parts), !wanted),
            What::Cond(Cond::Any(parts)) => (each(parts), wanted),
            What::Rule(of) => {
                let mut parts = vec![(cond(&of.when), wanted)];
                parts.extend(of.unless.iter().map(|exception| (rule(exception), !wanted)));
                (parts, !wanted)
            }
        }
    }
}

/// Values for facts, beyond those known, under which every goal is met. What it leaves unknown does not matter.
pub(crate) fn solve(goals: Vec<Goal>, known: &Values) -> Option<Values> {
    let mut search = Search { known: known.clone(), claimed: BTreeMap::new(), uses: BTreeMap::new() };
    search.meet(goals, Vec::new()).then_some(search.known)
}

struct Search {
    known: Values,
    /// What has to hold or not to hold on the way taken, where the fixed fact is "no" and where it is "yes".
    claimed: BTreeMap<(Key, bool), bool>,
    /// Whether a part of the law uses the fixed fact as it is, and whether it uses it negated.
    uses: BTreeMap<Key, (bool, bool)>,
}

impl Search {
    fn met(&self, goal: &Goal) -> Option<bool> {
        let truth = goal.what.truth(&World(&self.known, goal.world));
        truth.settled().then_some(truth.is_yes() == goal.wanted)
    }

    /// Meets goals one after the other; those that leave a choice wait.
    fn meet(&mut self, mut now: Vec<Goal>, mut later: Vec<Goal>) -> bool {
        let (mut learnt, mut claims) = (Vec::new(), Vec::new());
        let done = self.follow(&mut now, &mut later, &mut learnt, &mut claims);
        if !done {
            for fact in learnt {
                self.known.set(fact, Truth::Unknown);
            }
            for claim in claims {
                self.claimed.remove(&claim);
            }
        }
        done
    }

    fn follow(
        &mut self,
        now: &mut Vec<Goal>,
        later: &mut Vec<Goal>,
        learnt: &mut Vec<Fact>,
        claims: &mut Vec<(Key, bool)>,
    ) -> bool {
        while let Some(mut goal) = now.pop() {
            let worlds = self.worlds(&mut goal);
            let mut news = false;
            for world in worlds {
                match self.claimed.get(&(goal.what.key(), *world)) {
                    Some(claimed) if *claimed == goal.wanted => {}
                    Some(_) => return false,
                    None => {
                        let claim = (goal.what.key(), *world);
                        self.claimed.insert(claim, goal.wanted);
                        claims.push(claim);
                        news = true;
                    }
                }
            }
            if !news {
                continue;
            }
            if let Some(fact) = goal.what.fact() {
                match self.met(&goal) {
                    Some(true) => {}
                    Some(false) => return false,
                    None => {
                        self.known.set(fact, if goal.wanted { Truth::Yes } else { Truth::No });
                        learnt.push(fact);
                    }
                }
                continue;
            }
            let (parts, one_is_enough) = goal.what.parts(goal.wanted);
            if one_is_enough {
                later.push(goal);
            } else {
                now.extend(parts.into_iter().map(|(what, wanted)| Goal { what, wanted, ..goal }));
            }
        }
        let mut waiting = Vec::new();
        for goal in later.drain(..) {
            match self.met(&goal) {
                Some(true) => {}
                Some(false) => return false,
                None => waiting.push(goal),
            }
        }
        // First what has to come out otherwise in the other world, then what leaves the fewest ways.
        let ways_left = |goal: &Goal| {
            let (ways, _) = goal.what.parts(goal.wanted);
            let open = |&(what, wanted): &(Part, bool)| self.met(&Goal { what, wanted, ..*goal }) != Some(false);
            let contested = goal.world.is_some_and(|(_, truth)| {
                let elsewhere = self.claimed.get(&(goal.what.key(), !truth.is_yes()));
                elsewhere.is_some_and(|claimed| *claimed != goal.wanted)
            });
            (!contested, ways.iter().filter(|way| open(way)).count())
        };
        let Some(first) = (0..waiting.len()).min_by_key(|&n| ways_left(&waiting[n])) else {
            return true;
        };
        let choice = waiting.swap_remove(first);
        let (ways, _) = choice.what.parts(choice.wanted);
        ways.into_iter().any(|(what, wanted)| {
            let way = Goal { what, wanted, ..choice };
            self.meet(vec![way], waiting.clone())
        })
    }

    /// The worlds in which a goal has to be met: what holds although a fact that speaks for it is "no" also holds where
    /// it is "yes", and so on.
    fn worlds(&mut self, goal: &mut Goal) -> &'static [bool] {
        let Some((fact, truth)) = goal.world else {
            return &[false, true];
        };
        let here: &[bool] = if truth.is_yes() { &[true] } else { &[false] };
        match self.uses(goal.what, fact) {
            (false, false) => {
                goal.world = None;
                &[false, true]
            }
            (true, true) => here,
            (speaks_for, _) if (speaks_for == truth.is_yes()) == goal.wanted => here,
            _ => &[false, true],
        }
    }

    fn uses(&mut self, what: Part, fact: Fact) -> (bool, bool) {
        if let Some(&known) = self.uses.get(&what.key()) {
            return known;
        }
        let found = match what.fact() {
            Some(other) => (other == fact, false),
            None => what.parts(true).0.into_iter().fold((false, false), |sum, (part, as_it_is)| {
                let (plain, negated) = self.uses(part, fact);
                let (plain, negated) = if as_it_is { (plain, negated) } else { (negated, plain) };
                (sum.0 || plain, sum.1 || negated)
            }),
        };
        self.uses.insert(what.key(), found);
        found
    }
}

/// Values for all other facts, beyond those known, under which this fact alone decides a rule. `None` where there are
/// none.
pub(crate) fn decides(of: &'static R, fact: Fact, known: &Values) -> Option<Values> {
    decides_with(of, fact, known, &[])
}

/// The same, with other goals to be met whatever the fact is.
pub(crate) fn decides_with(of: &'static R, fact: Fact, known: &Values, also: &[Goal]) -> Option<Values> {
    let world = |truth, goal: Goal| Goal { world: Some((fact, truth)), ..goal };
    let both = |goal: &Goal| [world(Truth::Yes, *goal), world(Truth::No, *goal)];
    [true, false].into_iter().find_map(|wanted| {
        let mut goals: Vec<_> = also.iter().flat_map(both).collect();
        goals.push(world(Truth::Yes, rule(of, wanted)));
        goals.push(world(Truth::No, rule(of, !wanted)));
        solve(goals, known)
    })
}
