//! Two results side by side, as a value: what differs between two systems, two days or two points in time, and why.
//!
//! What is the same is left out. Answers are compared as they are written ([`preview`]), so that what this version cannot read
//! is compared as well.

use super::{Subject, decides, keeps_away};
use crate::assess::{
    AMENDMENTS, Amendment, Because, Entry, FindingReport, Force, ObligationId, ObligationReport, ProvisionReport,
    Report, Role, RuleId, TierRange, calendar,
};
use crate::engine::{Date, Truth};
use crate::interview::QuestionId;
use crate::store::{Area, preview};
use serde_json::Value;

/// What two sides are to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Between {
    /// Two systems: neither is before the other.
    Systems,
    /// The same work on two days.
    Days,
    /// The work on one system at two points in time.
    Times,
}

/// One side: what it is called, and what follows from its work on its day.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// What it is called.
    pub label: &'a str,
    /// Its work, with what follows.
    pub subject: &'a Subject,
}

/// The same of both sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Both<T> {
    /// Of the first, which is the earlier one where there is such.
    pub then: T,
    /// Of the second.
    pub now: T,
}

/// A question with two answers.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerDiffers {
    /// The question, by its name.
    pub question: String,
    /// Each answer as it is written; nothing where there is none.
    pub said: Both<Option<Value>>,
    /// Which of the provisions that came out differently rest on it.
    pub decides: Vec<RuleId>,
}

/// What differs.
#[derive(Debug)]
pub struct Comparison<'a> {
    /// What the sides are to each other.
    pub between: Between,
    /// The sides.
    pub sides: Both<Side<'a>>,
    /// The tiers.
    pub tier: Both<TierRange>,
    /// The provisions that decide the class on one side alone, or otherwise: each as it came out on both.
    pub findings: Vec<Both<&'a FindingReport>>,
    /// The roles that are held otherwise, each as it is on both sides.
    pub roles: Vec<(Role, Both<Truth>)>,
    /// Obligations that are established on the second side alone, in the order of the catalogue.
    pub came: Vec<&'a ObligationReport>,
    /// On the first alone.
    pub went: Vec<&'a ObligationReport>,
    /// On both, with another day or standing.
    pub changed: Vec<Both<&'a ObligationReport>>,
    /// Why: the answers that differ.
    pub answers: Vec<AnswerDiffers>,
    /// Why: the acts that changed the Regulation between the two days.
    pub amended: Vec<&'static Amendment>,
    /// Why: what begins to apply between the two days, by the law of the later one.
    pub began: Vec<Entry>,
}

/// Compare two sides.
pub fn compare<'a>(then: Side<'a>, now: Side<'a>, between: Between) -> Comparison<'a> {
    let (before, after) = (then.subject.report(), now.subject.report());
    let findings = findings(before, after);
    let (rows_then, rows_now) = (then.subject.rows(), now.subject.rows());
    let is_among = |rows: &[&ObligationReport], id: ObligationId| rows.iter().any(|row| row.id == id);
    let on_both = rows_then.iter().filter_map(|row| {
        let now = rows_now.iter().find(|other| other.id == row.id)?;
        stands_otherwise(row, now).then_some(Both { then: *row, now: *now })
    });
    let (from, to) = (before.as_of.min(after.as_of), before.as_of.max(after.as_of));
    Comparison {
        between,
        sides: Both { then, now },
        tier: Both { then: before.tier, now: after.tier },
        roles: roles(before, after),
        changed: on_both.collect(),
        came: rows_now.iter().filter(|row| !is_among(&rows_then, row.id)).copied().collect(),
        went: rows_then.iter().filter(|row| !is_among(&rows_now, row.id)).copied().collect(),
        answers: answers(then.subject, now.subject, &findings),
        findings,
        amended: amended(from, to),
        began: calendar(to).into_iter().filter(|e| from < e.day && e.day <= to && e.force == Force::InForce).collect(),
    }
}

impl Comparison<'_> {
    /// Whether the same comes out on both sides, as far as provisions, roles and obligations go.
    pub fn is_same_outcome(&self) -> bool {
        self.tier.then == self.tier.now
            && self.findings.is_empty()
            && self.roles.is_empty()
            && self.came.is_empty()
            && self.went.is_empty()
            && self.changed.is_empty()
    }
}

/// The acts that entered into force after a day and not after another.
pub(super) fn amended(from: Date, to: Date) -> Vec<&'static Amendment> {
    AMENDMENTS.iter().filter(|act| from < act.day && act.day <= to).collect()
}

/// Whether a finding tells something of the class: it decides it, or keeps the law away.
pub(super) fn counts(report: &Report, finding: &FindingReport) -> bool {
    !report.before_law() && (decides(finding) || keeps_away(finding))
}

fn findings<'a>(then: &'a Report, now: &'a Report) -> Vec<Both<&'a FindingReport>> {
    let differs = then.findings.iter().zip(&now.findings).filter_map(|(before, after)| {
        let (told_before, told_after) = (counts(then, before), counts(now, after));
        let of = |f: &FindingReport| (f.provision.outcome, f.established, f.force, f.applies_from);
        let differs = told_before != told_after || told_before && of(before) != of(after);
        differs.then_some(Both { then: before, now: after })
    });
    differs.collect()
}

fn roles(then: &Report, now: &Report) -> Vec<(Role, Both<Truth>)> {
    let both = then.roles.iter().zip(&now.roles).filter(|(before, after)| before.outcome != after.outcome);
    both.map(|(before, after)| (before.id, Both { then: before.outcome, now: after.outcome })).collect()
}

/// Whether an obligation that is established on both sides has another day or standing.
fn stands_otherwise(then: &ObligationReport, now: &ObligationReport) -> bool {
    let of = |row: &ObligationReport| (row.force, row.applies_from, row.later_from, row.may_fall_away());
    of(then) != of(now)
}

/// Whether a provision rests on an answer, by itself or by an exception.
fn rests_on(provision: &ProvisionReport, id: QuestionId) -> bool {
    provision.because.iter().any(|because: &Because| because.question == id)
        || provision.exceptions.iter().any(|exception| rests_on(exception, id))
}

fn answers(then: &Subject, now: &Subject, findings: &[Both<&FindingReport>]) -> Vec<AnswerDiffers> {
    let differs = preview(&then.saved, &now.saved);
    let changes = differs.part(Area::Answers).map(|part| part.changes.as_slice()).unwrap_or_default();
    let differs = changes.iter().map(|change| {
        let id: Option<QuestionId> = change.name.parse().ok();
        let rests = |finding: &&Both<&FindingReport>| {
            [finding.then, finding.now].iter().any(|side| id.is_some_and(|id| rests_on(&side.provision, id)))
        };
        let decides = findings.iter().filter(rests).map(|finding| finding.now.provision.id);
        AnswerDiffers {
            question: change.name.clone(),
            said: Both { then: change.now.clone(), now: change.then.clone() },
            decides: decides.collect(),
        }
    });
    differs.collect()
}
