//! Finds values of facts under which rules come out as wanted: a backtracking search over the condition trees.
//!
//! The search is complete: where it finds nothing, there is nothing. Whatever it finds is checked with the evaluator by
//! those who use it.

use crate::support::{Known, R};
use ai_act_checklist::engine::{Cond, Facts, Truth};
use ai_act_checklist::law::{Fact, RuleId};

type C = Cond<Fact, RuleId>;

/// A condition or a rule.
#[derive(Clone, Copy)]
pub(crate) enum What {
    Cond(&'static C),
    Rule(&'static R),
}

/// That it comes out as wanted; where one fact is fixed, in a world in which that fact has this value.
#[derive(Clone, Copy)]
pub(crate) struct Goal {
    what: What,
    wanted: bool,
    world: Option<(Fact, Truth)>,
}

/// That a rule holds, or does not.
pub(crate) fn rule(rule: &'static R, wanted: bool) -> Goal {
    Goal {
        what: What::Rule(rule),
        wanted,
        world: None,
    }
}

/// That a condition holds, or does not.
pub(crate) fn cond(cond: &'static C, wanted: bool) -> Goal {
    Goal {
        what: What::Cond(cond),
        wanted,
        world: None,
    }
}

struct World<'a>(&'a Known, Option<(Fact, Truth)>);

impl Facts<Fact> for World<'_> {
    fn get(&self, fact: Fact) -> Truth {
        match self.1 {
            Some((fixed, truth)) if fixed == fact => truth,
            _ => self.0.get(fact),
        }
    }
}

const FULL: ai_act_checklist::engine::View = ai_act_checklist::engine::View::FULL;

impl Goal {
    fn truth(&self, known: &Known) -> Truth {
        let world = World(known, self.world);
        match self.what {
            What::Cond(cond) => cond.truth(&world, FULL),
            What::Rule(rule) => rule.truth(&world, FULL),
        }
    }

    fn met(&self, known: &Known) -> Option<bool> {
        let truth = self.truth(known);
        truth.settled().then_some(truth.is_yes() == self.wanted)
    }

    fn part(&self, what: What, wanted: bool) -> Self {
        Self {
            what,
            wanted,
            world: self.world,
        }
    }

    /// Its parts, and whether one of them is enough.
    fn parts(&self) -> (Vec<Self>, bool) {
        let wanted = self.wanted;
        let of = |conds: &'static [C]| conds.iter().map(|c| self.part(What::Cond(c), wanted));
        match self.what {
            What::Cond(Cond::Is(_)) => (Vec::new(), false),
            What::Cond(Cond::Not(cond)) => (vec![self.part(What::Cond(cond), !wanted)], false),
            What::Cond(Cond::Per(_, cond)) => (vec![self.part(What::Cond(cond), wanted)], false),
            What::Cond(Cond::Holds(rule)) => (vec![self.part(What::Rule(rule), wanted)], false),
            What::Cond(Cond::All(conds)) => (of(conds).collect(), !wanted),
            What::Cond(Cond::Any(conds)) => (of(conds).collect(), wanted),
            What::Rule(rule) => {
                let mut parts = vec![self.part(What::Cond(&rule.when), wanted)];
                parts.extend(rule.unless.iter().map(|e| self.part(What::Rule(e), !wanted)));
                (parts, !wanted)
            }
        }
    }
}

/// Values for facts, beyond those known, under which every goal is met. What it leaves unknown does not matter.
pub(crate) fn solve(goals: Vec<Goal>, known: &Known) -> Option<Known> {
    let mut known = known.clone();
    meet(goals, Vec::new(), &mut known).then_some(known)
}

/// Meets goals one after the other; those that leave a choice wait.
fn meet(mut now: Vec<Goal>, mut later: Vec<Goal>, known: &mut Known) -> bool {
    let mut trail = Vec::new();
    let done = 'search: {
        while let Some(goal) = now.pop() {
            match goal.met(known) {
                Some(true) => continue,
                Some(false) => break 'search false,
                None => {}
            }
            if let What::Cond(Cond::Is(fact)) = goal.what {
                known.set(*fact, if goal.wanted { Truth::Yes } else { Truth::No });
                trail.push(*fact);
                continue;
            }
            let (parts, one_is_enough) = goal.parts();
            if one_is_enough {
                later.push(goal);
            } else {
                now.extend(parts);
            }
        }
        if later.iter().any(|goal| goal.met(known) == Some(false)) {
            break 'search false;
        }
        later.retain(|goal| goal.met(known).is_none());
        let Some(choice) = later.pop() else {
            break 'search true;
        };
        let (ways, _) = choice.parts();
        ways.into_iter()
            .any(|way| meet(vec![way], later.clone(), known))
    };
    if !done {
        trail.into_iter().for_each(|f| known.set(f, Truth::Unknown));
    }
    done
}

/// Values for all other facts, beyond those known, under which this fact alone decides a rule. `None` where there are
/// none.
pub(crate) fn decides(of: &'static R, fact: Fact, known: &Known) -> Option<Known> {
    decides_with(of, fact, known, &[])
}

/// The same, with other goals to be met whatever the fact is.
pub(crate) fn decides_with(
    of: &'static R,
    fact: Fact,
    known: &Known,
    also: &[Goal],
) -> Option<Known> {
    let world = |truth, goal: Goal| Goal {
        world: Some((fact, truth)),
        ..goal
    };
    let both = |goal: &Goal| [world(Truth::Yes, *goal), world(Truth::No, *goal)];
    [true, false].into_iter().find_map(|wanted| {
        let mut goals: Vec<_> = also.iter().flat_map(both).collect();
        goals.push(world(Truth::Yes, rule(of, wanted)));
        goals.push(world(Truth::No, rule(of, !wanted)));
        solve(goals, known)
    })
}
