//! An obligation in the report: whether it applies and why, from when, and at what price.

use super::because::Because;
use super::finding::{Case, Force};
use crate::engine::{Date, FactSet, Status, Survey, Truth, View};
use crate::interview::{CatalogueOutcomes, Conditions, FactTable, QuestionId};
use crate::law::changelog::{added_on, amended_on};
use crate::law::dates::{ANNEX_I, ANNEX_III};
use crate::law::obligations::{
    Actor, BY_ANNEX_III, Effect, Event, Obligation, ObligationId, ObligationKind, Penalty, Route, Supervisors, Theme,
    obligations,
};
use crate::law::{ANNEX_I_A, Cite, FINDINGS, Fact, R, RuleId, Timeline};
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
    pub because: Vec<Because>,
    /// The questions that can still decide it.
    pub missing: Vec<QuestionId>,
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
    established: bool,
}

/// The dates of Chapter III for the routes that are open.
struct Routes {
    /// That which counts for what either route brings.
    either: &'static Timeline<Date>,
    /// The later one, where that is still possible.
    later: Option<&'static Timeline<Date>>,
}

impl Routes {
    /// While it is open whether a use of Annex III is high-risk, its date counts, which is the earlier one.
    fn of(facts: &FactTable) -> Self {
        match BY_ANNEX_III.truth(facts, View::FULL) {
            Truth::No => Self { either: &ANNEX_I, later: None },
            Truth::Yes => Self { either: &ANNEX_III, later: None },
            Truth::Unknown => {
                let product = !ANNEX_I_A.truth(facts, View::FULL).is_no();
                Self { either: &ANNEX_III, later: product.then_some(&ANNEX_I) }
            }
        }
    }
}

/// Whom a row addresses: those that whoever answers is or may be; where none is, all.
fn addressees(row: &Obligation, held: &[bool]) -> Rc<[Actor]> {
    let those = row.who.iter().zip(held).filter(|(_, held)| **held).map(|(actor, _)| *actor);
    let those: Rc<[Actor]> = those.collect();
    if those.is_empty() { row.who.into() } else { those }
}

/// For whom rows are looked at: with reasons, or without.
struct Telling<'a> {
    facts: &'a FactTable,
    as_of: Date,
    case: Option<&'a Case<'a>>,
    fined_by: Supervisors,
}

impl Telling<'_> {
    fn because(&self, facts: &FactSet<Fact>) -> Vec<Because> {
        self.case.map(|case| case.because(facts)).unwrap_or_default()
    }

    fn missing(&self, facts: &FactSet<Fact>) -> Vec<QuestionId> {
        self.case.map(|case| case.missing(facts)).unwrap_or_default()
    }
}

/// Every row of the catalogue on a day, in its order, without answers behind them, questions waited for, or those addressed.
pub(super) fn rows_on(facts: &FactTable, outcomes: &CatalogueOutcomes, as_of: Date) -> Vec<ObligationReport> {
    let (telling, routes) = (Telling { facts, as_of, case: None, fined_by: Supervisors::of(facts) }, Routes::of(facts));
    let nothing = Reasons { because: Rc::default(), missing: Rc::default(), who: Rc::default(), established: false };
    let row_on = |(id, row): (ObligationId, &'static Obligation)| {
        let (outcome, established) = outcomes.row(id);
        let reasons = Reasons { established, ..nothing.clone() };
        let mut postponed = |grace| Survey::known(outcomes.postponed(id, grace));
        obligation_report(&telling, &mut postponed, (id, row), outcome, reasons, &routes)
    };
    ObligationId::all().zip(obligations()).map(row_on).collect()
}

/// Every row of the catalogue, in its order.
pub(super) fn obligation_reports(case: &Case<'_>) -> Vec<ObligationReport> {
    let fined_by = Supervisors::of(case.facts);
    let case = &Telling { facts: case.facts, as_of: case.as_of, case: Some(case), fined_by };
    let mut conditions = Conditions::new(case.facts);
    let mut reasons: Vec<Option<Reasons>> = vec![None; Conditions::trigger_count()];
    let routes = Routes::of(case.facts);
    let mut report = |(id, row): (ObligationId, &'static Obligation)| {
        let trigger = Conditions::trigger(id);
        let survey = conditions.triggered(trigger);
        let mut explain = || Reasons {
            because: case.because(&survey.because).into(),
            missing: case.missing(&survey.missing).into(),
            who: addressees(row, &conditions.addressees(trigger)),
            established: conditions.established(trigger),
        };
        let reasons = match reasons.get_mut(trigger) {
            Some(slot) => slot.get_or_insert_with(explain).clone(),
            None => explain(),
        };
        let mut postponed = |grace| conditions.postponed(id, grace);
        obligation_report(case, &mut postponed, (id, row), survey.truth, reasons, &routes)
    };
    ObligationId::all().zip(obligations()).map(&mut report).collect()
}

fn obligation_report(
    case: &Telling<'_>,
    postponed: &mut dyn FnMut(usize) -> Survey<Fact>,
    (id, row): (ObligationId, &'static Obligation),
    outcome: Truth,
    reasons: Reasons,
    routes: &Routes,
) -> ObligationReport {
    let mut report = ObligationReport {
        id,
        cite: row.cite,
        who: reasons.who,
        kind: row.kind,
        theme: row.theme,
        event: row.event,
        gate: row.gate,
        outcome,
        established: reasons.established,
        because: reasons.because,
        missing: reasons.missing,
        force: Force::NotYetLaw,
        applies_from: None,
        date_cite: None,
        moved_from: None,
        added: false,
        later_from: None,
        literal_from: row.start.literal.and_then(|timeline| timeline.at(case.as_of)).map(|version| version.value),
        transitional: None,
        penalty: row.price(case.facts, case.fined_by),
    };
    let timeline = match row.start.route {
        Route::Fixed(timeline) => timeline,
        Route::AnnexOne => &ANNEX_I,
        Route::ChapterThree => routes.either,
        Route::AnnexThree => &ANNEX_III,
    };
    if let Some(version) = timeline.at(case.as_of) {
        (report.applies_from, report.date_cite) = (Some(version.value), Some(version.cite));
        let earlier = timeline.versions().iter().rev().find(|earlier| earlier.from < version.from);
        report.moved_from = earlier.map(|earlier| earlier.value);
        // What has a day only since such an act is new with it, also in a provision that it only worded anew.
        report.added =
            added_by(id).is_some_and(|day| day <= case.as_of) || earlier.is_none() && amended_on(version.from);
    } else if let Some(announced) = timeline.versions().iter().find(|version| version.status == Status::Expected) {
        report.date_cite = Some(announced.cite);
    }
    if !report.outcome.is_no() {
        let later = routes.later.filter(|_| matches!(row.start.route, Route::ChapterThree));
        report.later_from = later.and_then(|later| later.at(case.as_of)).map(|version| version.value);
        postpone(&mut report, case, postponed, row);
    }
    report.force = Force::on(case.as_of, report.applies_from);
    report
}

/// What Articles 111 and 2(2) do: the first rule that holds decides; those before it that are open are only named.
fn postpone(
    report: &mut ObligationReport,
    case: &Telling<'_>,
    postponed: &mut dyn FnMut(usize) -> Survey<Fact>,
    row: &'static Obligation,
) {
    for (at, grace) in row.grace.iter().enumerate() {
        let survey = postponed(at);
        let lifts = matches!(grace.effect, Effect::OpenFrom(_));
        if survey.truth.is_no() || lifts && !survey.truth.is_yes() {
            continue;
        }
        let version = match grace.effect {
            Effect::From(timeline) | Effect::OpenFrom(timeline) => timeline.at(case.as_of),
            Effect::UntilChanged => None,
        };
        if lifts && version.is_some_and(|version| version.value <= case.as_of) {
            report.outcome = report.outcome.min(Truth::Unknown);
        }
        let holds = survey.truth.is_yes() && !lifts;
        if report.transitional.is_some() && !holds {
            continue;
        }
        report.transitional = Some(Transitional {
            cite: grace.cite,
            state: if lifts { Truth::Unknown } else { survey.truth },
            until: version.map(|version| version.value),
            because: case.because(&survey.because),
            missing: case.missing(&survey.missing),
        });
        if !holds {
            continue;
        }
        if let Some(version) = version {
            (report.applies_from, report.date_cite) = (Some(version.value), Some(version.cite));
            (report.moved_from, report.later_from) = (None, None);
        } else if matches!(grace.effect, Effect::UntilChanged) {
            (report.outcome, report.established) = (Truth::No, false);
            report.later_from = None;
            report.missing = Rc::default();
        }
        return;
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
