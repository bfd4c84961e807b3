//! The conditions of the catalogue of obligations, each looked at once: hundreds of rows share some dozens of them.

use super::FactTable;
use crate::engine::{FactSet, Survey, Truth, Verdicts, View};
use crate::law::obligations::{ObligationId, Reach, obligations};
use crate::law::{APPLIES, C, Fact};
use std::sync::OnceLock;

/// What rows have in common: whom they address, their condition, and whether they presuppose that the Regulation applies.
struct Trigger {
    who: Vec<usize>,
    when: usize,
    system: bool,
}

/// Which conditions there are, and which row has which. The same for all answers, so it is worked out once.
struct Plan {
    conditions: Vec<&'static C>,
    triggers: Vec<Trigger>,
    /// Of each row in the order of the catalogue its trigger, and where the conditions of its transitional rules begin.
    rows: Vec<(usize, usize)>,
    /// The conditions of all transitional rules.
    graces: Vec<usize>,
}

fn plan() -> &'static Plan {
    static PLAN: OnceLock<Plan> = OnceLock::new();
    PLAN.get_or_init(|| {
        let mut plan = Plan { conditions: Vec::new(), triggers: Vec::new(), rows: Vec::new(), graces: Vec::new() };
        for row in obligations() {
            let trigger = Trigger {
                who: row.who.iter().map(|actor| plan.place(actor.held())).collect(),
                when: plan.place(row.when),
                system: row.reach == Reach::System,
            };
            let graces = plan.graces.len();
            for grace in row.grace {
                let place = plan.place(&grace.when);
                plan.graces.push(place);
            }
            let same = |known: &Trigger| {
                (&known.who, known.when, known.system) == (&trigger.who, trigger.when, trigger.system)
            };
            let place = plan.triggers.iter().position(same).unwrap_or(plan.triggers.len());
            if place == plan.triggers.len() {
                plan.triggers.push(trigger);
            }
            plan.rows.push((place, graces));
        }
        plan
    })
}

impl Plan {
    /// The condition of a transitional rule of a row, by its place there.
    fn grace(&self, row: ObligationId, grace: usize) -> Option<usize> {
        let (_, first) = self.rows.get(row.place())?;
        self.graces.get(first + grace).copied()
    }

    fn place(&mut self, condition: &'static C) -> usize {
        let known = self.conditions.iter().position(|known| std::ptr::eq(*known, condition));
        known.unwrap_or_else(|| {
            self.conditions.push(condition);
            self.conditions.len() - 1
        })
    }
}

/// How the catalogue came out, without reasons: small enough to be kept for each of a thousand systems.
#[derive(Clone, Debug)]
pub struct CatalogueOutcomes {
    /// Of each trigger: whether it applies, and whether it is established.
    triggers: Box<[(Truth, bool)]>,
    /// The conditions of the transitional rules of all rows.
    graces: Box<[Truth]>,
}

impl CatalogueOutcomes {
    /// Whether a row applies, and whether it is established.
    pub fn row(&self, id: ObligationId) -> (Truth, bool) {
        self.triggers.get(Conditions::trigger(id)).copied().unwrap_or_default()
    }

    /// The condition of a transitional rule of a row, by its place there.
    pub fn postponed(&self, row: ObligationId, grace: usize) -> Truth {
        let first = plan().rows.get(row.place()).map(|(_, graces)| *graces);
        first.and_then(|first| self.graces.get(first + grace)).copied().unwrap_or_default()
    }
}

/// The conditions of the catalogue as they come out for some facts.
pub struct Conditions<'a> {
    facts: &'a FactTable,
    applies: Verdicts,
    /// The conditions as they come out, and why.
    verdicts: Vec<Option<Verdicts>>,
    seen: Vec<Option<Survey<Fact>>>,
    triggers: Vec<Option<Survey<Fact>>>,
}

impl<'a> Conditions<'a> {
    /// Nothing looked at yet.
    pub fn new(facts: &'a FactTable) -> Self {
        let plan = plan();
        Self {
            facts,
            applies: APPLIES.verdicts(facts),
            verdicts: vec![None; plan.conditions.len()],
            seen: vec![None; plan.conditions.len()],
            triggers: vec![None; plan.triggers.len()],
        }
    }

    fn at(&mut self, place: usize) -> Survey<Fact> {
        let (facts, condition) = (self.facts, plan().conditions.get(place));
        match (self.seen.get_mut(place), condition) {
            (Some(slot), Some(condition)) => *slot.get_or_insert_with(|| condition.survey(facts)),
            _ => APPLIES.survey(facts),
        }
    }

    fn verdict(&mut self, place: usize) -> Verdicts {
        match (self.verdicts.get_mut(place), plan().conditions.get(place)) {
            (Some(slot), Some(condition)) => *slot.get_or_insert_with(|| condition.verdicts(self.facts)),
            _ => self.applies,
        }
    }

    /// Whether a trigger applies, and whether it is established: somebody is addressed, the condition is met, and where it is about a
    /// system, the Regulation applies to it; exceptions that are still open count as not shown.
    pub fn outcome(&mut self, trigger: usize) -> (Truth, bool) {
        let Some(of) = plan().triggers.get(trigger) else { return (Truth::Unknown, false) };
        let applies = if of.system { self.applies } else { Verdicts::YES };
        let mut addressed = if of.who.is_empty() { Verdicts::default() } else { Verdicts::NO };
        for &place in &of.who {
            addressed = addressed.or(self.verdict(place));
        }
        let all = applies.and(addressed).and(self.verdict(of.when));
        (all.at(View::FULL), all.at(View::ESTABLISHED).is_yes())
    }

    /// How many triggers there are.
    pub fn trigger_count() -> usize {
        plan().triggers.len()
    }

    /// What a row has in common with others: rows of one trigger come out alike.
    pub fn trigger(id: ObligationId) -> usize {
        plan().rows.get(id.place()).map_or(0, |(trigger, _)| *trigger)
    }

    /// A trigger: somebody is addressed, the condition holds, and where it is about a system, the Regulation applies to
    /// it.
    pub fn triggered(&mut self, trigger: usize) -> Survey<Fact> {
        if let Some(known) = self.triggers.get(trigger).copied().flatten() {
            return known;
        }
        let Some(of) = plan().triggers.get(trigger) else {
            return APPLIES.survey(self.facts);
        };
        let mut parts = vec![self.addressed(&of.who), self.at(of.when)];
        if of.system {
            parts.push(APPLIES.survey(self.facts));
        }
        let survey = parts.iter().find(|part| part.truth.is_no()).copied().unwrap_or_else(|| joined(&parts));
        if let Some(slot) = self.triggers.get_mut(trigger) {
            *slot = Some(survey);
        }
        survey
    }

    /// Whether somebody is there who is addressed. What holds is reason enough; where nothing does, each has its reason.
    fn addressed(&mut self, who: &[usize]) -> Survey<Fact> {
        let all: Vec<_> = who.iter().map(|&place| self.at(place)).collect();
        let truth = all.iter().map(|survey| survey.truth).max().unwrap_or_default();
        let counts: Vec<_> = all.into_iter().filter(|part| part.truth == truth || !truth.is_yes()).collect();
        Survey { truth, ..joined(&counts) }
    }

    /// A row.
    pub fn row(&mut self, id: ObligationId) -> Survey<Fact> {
        self.triggered(Self::trigger(id))
    }

    /// How all of it comes out, without reasons.
    pub fn outcomes(&mut self) -> CatalogueOutcomes {
        let triggers = (0..Self::trigger_count()).map(|trigger| self.outcome(trigger)).collect();
        let graces = plan().graces.iter().map(|&place| self.verdict(place).at(View::FULL)).collect();
        CatalogueOutcomes { triggers, graces }
    }

    /// What to ask for rows of a trigger that is open: whether whoever answers is addressed at all comes before what it turns on
    /// besides.
    pub fn asked_first(&mut self, trigger: usize) -> Survey<Fact> {
        let row = self.triggered(trigger);
        let who = plan().triggers.get(trigger).map(|of| self.addressed(&of.who));
        who.filter(|who| row.truth.is_open() && who.truth.is_open()).unwrap_or(row)
    }

    /// Which of those whom a trigger addresses are there, or may be, in the order of the row.
    pub fn addressees(&mut self, trigger: usize) -> Vec<bool> {
        let who = plan().triggers.get(trigger).map(|of| of.who.as_slice()).unwrap_or_default();
        who.iter().map(|&place| !self.verdict(place).at(View::FULL).is_no()).collect()
    }

    /// The condition of a transitional rule of a row, by its place there.
    pub fn postponed(&mut self, row: ObligationId, grace: usize) -> Survey<Fact> {
        match plan().grace(row, grace) {
            Some(place) => self.at(place),
            None => APPLIES.survey(self.facts),
        }
    }

    /// Its value alone.
    pub fn postpones(&mut self, row: ObligationId, grace: usize) -> Truth {
        plan().grace(row, grace).map_or(Truth::Unknown, |place| self.verdict(place).at(View::FULL))
    }
}

/// Cumulative parts, none of which is "no".
fn joined(parts: &[Survey<Fact>]) -> Survey<Fact> {
    let truth = parts.iter().map(|part| part.truth).min().unwrap_or_default();
    let mut joined = Survey { truth, because: FactSet::new(), missing: FactSet::new() };
    for part in parts {
        joined.because.absorb(&part.because);
        joined.missing.absorb(&part.missing);
    }
    joined
}
