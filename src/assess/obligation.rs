//! An obligation in the report: whether it applies and why, from when, and at what price.

use super::because::Because;
use super::binding::{Binding, Routes};
use super::finding::{Case, Force};
use crate::engine::{Date, Truth};
use crate::interview::{Conditions, QuestionId};
use crate::law::changelog::{added_on, amended_on};
use crate::law::obligations::{
    Actor, Event, Obligation, ObligationId, ObligationKind, Penalty, Supervisors, Theme, obligations,
};
use crate::law::{Cite, FINDINGS, R, RuleId};
use std::rc::Rc;
use std::sync::OnceLock;

/// A transitional rule that helps or may help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transitional {
    /// The provision.
    pub cite: Cite,
    /// Whether it helps; open, it postpones nothing.
    pub state: Truth,
    /// Until when; none where the row then applies only once the design has changed significantly. For Article 2(2): from
    /// when it may lift the row.
    pub until: Option<Date>,
    /// The answers behind it.
    pub because: Rc<[Because]>,
    /// The questions that can still decide it.
    pub missing: Rc<[QuestionId]>,
}

/// An obligation, or a relief or right that stands among them, for one set of answers.
#[derive(Clone, Debug, PartialEq)]
pub struct ObligationReport {
    /// Which one.
    pub id: ObligationId,
    /// Where it is written.
    pub cite: Cite,
    /// Whom it addresses: those that whoever answers is or may be; where none is, all.
    pub who: Rc<[Actor]>,
    /// Its nature.
    pub kind: ObligationKind,
    /// The kind of work.
    pub theme: Theme,
    /// What has to happen before it asks for anything.
    pub event: Option<Event>,
    /// Whether it is an all-or-nothing step.
    pub gate: bool,
    /// Whether it applies. Where a transitional rule spares it altogether, it does not.
    pub outcome: Truth,
    /// Whether its own conditions are met, an exception to the class or to the application of the Regulation that is still
    /// open counting as not shown.
    pub established: bool,
    /// The answers that decided it.
    pub because: Rc<[Because]>,
    /// The questions that can still decide it.
    pub missing: Rc<[QuestionId]>,
    /// Whether it binds on the day asked about.
    pub force: Force,
    /// From when it applies, where it is law.
    pub applies_from: Option<Date>,
    /// The provision that sets the date.
    pub date_cite: Option<Cite>,
    /// The date that earlier law named, where a later act moved it.
    pub moved_from: Option<Date>,
    /// Whether a later act added the provision.
    pub added: bool,
    /// A later date that holds where what is open leaves the product route alone.
    pub later_from: Option<Date>,
    /// The date that the words of Article 113 give, where practice follows a later one.
    pub literal_from: Option<Date>,
    /// The transitional rule that helps, or the first that may.
    pub transitional: Option<Transitional>,
    /// What an infringement costs at most.
    pub penalty: Penalty,
}

impl ObligationReport {
    /// Whether something has to be done: a relief, a note on scope or a right asks for nothing.
    pub const fn is_work(&self) -> bool {
        matches!(self.kind, ObligationKind::Duty | ObligationKind::Condition)
    }

    /// Whether it may apply, and its own conditions are not all met yet.
    pub const fn may_apply(&self) -> bool {
        self.outcome.is_open() && !self.established
    }

    /// Whether Article 111(2) spares it for now, and a significant change of the design would bring it.
    pub fn is_spared(&self) -> bool {
        let spares = |grace: &Transitional| grace.state.is_yes() && grace.until.is_none();
        self.outcome.is_no() && self.transitional.as_ref().is_some_and(spares)
    }

    /// Whether it is established, and an exception that is still open could take it away.
    pub const fn may_fall_away(&self) -> bool {
        self.outcome.is_open() && self.established
    }
}

/// What the answers say about rows that come out alike: worked out once for all of them.
#[derive(Clone)]
struct Reasons {
    because: Rc<[Because]>,
    missing: Rc<[QuestionId]>,
    who: Rc<[Actor]>,
    outcome: (Truth, bool),
}

/// Whom a row addresses: those that whoever answers is or may be; where none is, all.
fn addressees(row: &Obligation, held: &[bool]) -> Rc<[Actor]> {
    let those = row.who.iter().zip(held).filter(|(_, held)| **held).map(|(actor, _)| *actor);
    let those: Rc<[Actor]> = those.collect();
    if those.is_empty() { row.who.into() } else { those }
}

/// Every row of the catalogue, in its order.
pub(super) fn obligation_reports(case: &Case<'_>) -> Vec<ObligationReport> {
    let (routes, fined_by) = (Routes::of(case.facts), Supervisors::of(case.facts));
    let mut conditions = Conditions::new(case.facts);
    let mut reasons: Vec<Option<Reasons>> = vec![None; Conditions::trigger_count()];
    let mut report = |(id, row): (ObligationId, &'static Obligation)| {
        let trigger = Conditions::trigger(id);
        let mut explain = || {
            let survey = conditions.triggered(trigger);
            Reasons {
                because: case.because(&survey.because),
                missing: case.missing(&survey.missing),
                who: addressees(row, &conditions.addressees(trigger)),
                outcome: conditions.outcome(trigger),
            }
        };
        let reasons = match reasons.get_mut(trigger) {
            Some(slot) => slot.get_or_insert_with(explain).clone(),
            None => explain(),
        };
        let postponed = |grace| conditions.postpones(id, grace);
        let binding = Binding::of((id, row), reasons.outcome, postponed, &routes, case.as_of);
        let transitional = binding.postponed.map(|postponed| {
            let survey = conditions.postponed(id, postponed.place);
            Transitional {
                cite: postponed.grace.cite,
                state: postponed.state,
                until: postponed.until,
                because: case.because(&survey.because),
                missing: case.missing(&survey.missing),
            }
        });
        obligation_report(row, &binding, reasons, transitional, case.as_of, row.price(case.facts, fined_by))
    };
    ObligationId::all().zip(obligations()).map(&mut report).collect()
}

fn obligation_report(
    row: &'static Obligation,
    binding: &Binding,
    reasons: Reasons,
    transitional: Option<Transitional>,
    as_of: Date,
    penalty: Penalty,
) -> ObligationReport {
    // What has a day only since such an act is new with it, also in a provision that it only worded anew.
    let added = binding.law.is_some_and(|(version, earlier)| {
        added_by(binding.id).is_some_and(|day| day <= as_of) || earlier.is_none() && amended_on(version.from)
    });
    let earlier = binding.law.and_then(|(_, earlier)| earlier).filter(|_| !binding.another_date);
    ObligationReport {
        id: binding.id,
        cite: row.cite,
        who: reasons.who,
        kind: row.kind,
        theme: row.theme,
        event: row.event,
        gate: row.gate,
        outcome: binding.outcome,
        established: binding.established,
        because: reasons.because,
        missing: if binding.spared { Rc::default() } else { reasons.missing },
        force: binding.force,
        applies_from: binding.applies_from,
        date_cite: binding.date_cite,
        moved_from: earlier.map(|earlier| earlier.value),
        added,
        later_from: binding.later_from,
        literal_from: row.start.literal.and_then(|timeline| timeline.at(as_of)).map(|version| version.value),
        transitional,
        penalty,
    }
}

/// Since when a row stands in the Regulation by a later act.
fn added_by(id: ObligationId) -> Option<Date> {
    static ADDED: OnceLock<Vec<Option<Date>>> = OnceLock::new();
    let days = ADDED.get_or_init(|| obligations().map(|row| added_on(row.cite)).collect());
    days.get(id.place()).copied().flatten()
}

/// The rows that rest on each finding.
fn resting_on() -> &'static [(RuleId, Vec<ObligationId>)] {
    static RESTING: OnceLock<Vec<(RuleId, Vec<ObligationId>)>> = OnceLock::new();
    RESTING.get_or_init(|| {
        let mut all: Vec<(RuleId, Vec<ObligationId>)> = FINDINGS.iter().map(|f| (f.rule.id, Vec::new())).collect();
        for (duty, row) in ObligationId::all().zip(obligations()) {
            let mut note = |rule: &'static R| {
                if let Some((_, rows)) = all.iter_mut().find(|(id, _)| *id == rule.id)
                    && rows.last() != Some(&duty)
                {
                    rows.push(duty);
                }
            };
            row.when.affirmed(&mut note);
        }
        all
    })
}

/// The rows that rest on a finding and are established.
pub(super) fn follow_from(id: RuleId, rows: &[ObligationReport]) -> Vec<ObligationId> {
    let resting =
        resting_on().iter().find(|(rule, _)| *rule == id).map(|(_, rows)| rows.as_slice()).unwrap_or_default();
    let rows = resting.iter().filter_map(|duty| rows.get(duty.place()));
    rows.filter(|row| row.established).map(|row| row.id).collect()
}
