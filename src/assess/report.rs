//! The report: everything that applies, why, and what is open.

use super::because::Because;
use super::finding::{Case, FindingReport};
use super::obligation::{ObligationReport, follow_from, obligation_reports};
use super::open::{OpenOutcome, OpenQuestion, open_questions};
use super::tier::{GpaiRange, Outcomes, TierRange, gpai_range};
use super::what_if::{WhatIf, what_if};
use crate::engine::{Date, Truth, View, order_by};
use crate::interview::{Answers, QuestionId, facts_and_unused, question};
use crate::law::obligations::ObligationId;
use crate::law::{
    AI_SYSTEM, APPLIES, Cite, EDITION, Edition, FINDINGS, Fact, Nature, OPEN_SOURCE, ROLES, Role, SCOPE, Tier, dates,
};
use serde::Serialize;
use std::rc::Rc;

/// A role, as far as the answers settle it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleReport {
    /// The role.
    pub id: Role,
    /// Where it is defined.
    pub cite: Cite,
    /// Whether it is held.
    pub outcome: Truth,
    /// The answers that decided it.
    pub because: Rc<[Because]>,
}

/// An answer that is an evaluation of the user's own: to check with counsel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Assessment {
    /// The question.
    pub question: QuestionId,
    /// The fact that was judged.
    pub fact: Fact,
    /// How it was judged.
    pub value: Truth,
}

/// The result for a set of answers on a day. Serialises to the `report` of the contract.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Version of this shape.
    pub schema: u32,
    /// The law that was applied.
    pub edition: Edition,
    /// The day asked about.
    pub as_of: Date,
    /// Whether that day lies before the text that the rules encode: dates then follow the day, conditions do not.
    pub before_edition: bool,
    /// The tier of the system.
    pub tier: TierRange,
    /// The class of the model.
    pub gpai: GpaiRange,
    /// The roles, in the order of the Regulation.
    pub roles: Vec<RoleReport>,
    /// Whether the Regulation applies, then every finding in the order of the Regulation.
    pub findings: Vec<FindingReport>,
    /// What is still open, the most decisive first.
    pub open: Vec<OpenQuestion>,
    /// Every obligation, in the order of the catalogue.
    pub obligations: Vec<ObligationReport>,
    /// Single changes of answers that would change the tier.
    pub what_if: Vec<WhatIf>,
    /// Answers that do not fit together.
    pub contradictions: Vec<crate::interview::Contradiction>,
    /// Answers that decided something and are evaluations of the user's own.
    pub assessments: Vec<Assessment>,
    /// Answers that are kept but not used, because earlier answers close what they speak of.
    pub unused: Vec<QuestionId>,
}

impl Report {
    /// Version of the shape of reports. That of saved answers counts by itself.
    pub const SCHEMA: u32 = 2;

    /// Whether the day asked about lies before the Regulation was law at all: then it applied to nothing.
    pub fn before_law(&self) -> bool {
        self.as_of < dates::IN_FORCE
    }

    /// The uses of Annex III that are open for want of the provider's own assessment alone.
    pub fn indicated(&self) -> impl Iterator<Item = &FindingReport> {
        self.findings.iter().filter(|finding| finding.established && !finding.indicated.is_empty())
    }

    /// Whether the system is high-risk for such uses alone: then the headline says so.
    pub fn rests_on_indication(&self) -> bool {
        let of_tier = |finding: &&FindingReport| finding.tier == Some(Tier::HighRisk) && finding.established;
        self.tier.established == Some(Tier::HighRisk)
            && self.tier.highest == Tier::HighRisk
            && self.findings.iter().filter(of_tier).all(|finding| !finding.indicated.is_empty())
    }

    /// What came out for an obligation.
    pub fn obligation(&self, id: ObligationId) -> Option<&ObligationReport> {
        self.obligations.get(id.place())
    }

    /// A finding by its rule.
    pub fn finding(&self, id: crate::law::RuleId) -> Option<&FindingReport> {
        self.findings.iter().find(|finding| finding.provision.id == id)
    }
}

/// Assess answers on a day.
///
/// ```
/// use ai_act_checklist::{assess::report, engine::Date, interview::Answers, law::Tier};
/// let nothing = report(&Answers::default(), Date::ymd(2026, 11, 23));
/// assert_eq!((nothing.tier.lowest, nothing.tier.highest), (Tier::OutOfScope, Tier::Prohibited));
/// assert_eq!(nothing.tier.established, None); // never "minimal" for want of answers
/// ```
pub fn report(answers: &Answers, as_of: Date) -> Report {
    let (facts, unused) = facts_and_unused(answers);
    let case = Case::new(answers, &facts, as_of);
    let outcomes = Outcomes::of(&facts);
    let grounds = [&AI_SYSTEM, &SCOPE].into_iter().chain(APPLIES.unless).chain([&OPEN_SOURCE]);
    let mut findings: Vec<_> = grounds.map(|rule| case.ground(rule)).collect();
    let mut open = vec![OpenOutcome::of(&case, &APPLIES, Some(Tier::Prohibited))];
    let applies = APPLIES.truth(&facts, View::FULL);
    for finding in FINDINGS {
        let (report, missing) = case.finding(finding);
        if finding.of_model || !applies.is_no() {
            open.push(OpenOutcome { id: finding.rule.id, tier: finding.tier, missing });
        }
        findings.push(report);
    }
    if !applies.is_no() {
        open.push(OpenOutcome::of(&case, &OPEN_SOURCE, None));
    }
    if applies.is_no() {
        // What is no AI system is that first: as long as this is open, so is the tier.
        open.push(OpenOutcome::of(&case, &AI_SYSTEM, Some(Tier::NotAiSystem)));
    }
    let obligations = obligation_reports(&case);
    for finding in findings.iter_mut().filter(|finding| finding.established) {
        finding.obligations = follow_from(finding.provision.id, &obligations);
    }
    Report {
        schema: Report::SCHEMA,
        edition: EDITION,
        as_of,
        before_edition: as_of < dates::OMNIBUS,
        tier: outcomes.range(as_of),
        gpai: gpai_range(&facts),
        roles: ROLES
            .iter()
            .map(|(id, rule)| {
                let survey = rule.survey(&facts);
                RoleReport { id: *id, cite: rule.cite, outcome: survey.truth, because: case.because(&survey.because) }
            })
            .collect(),
        assessments: assessments(&findings),
        open: open_questions(&case, &open),
        obligations,
        what_if: what_if(&case, &outcomes),
        contradictions: crate::interview::contradictions_apart_from(answers, &facts, &unused),
        findings,
        unused,
    }
}

/// The judgements among the answers that decided a settled finding.
fn assessments(findings: &[FindingReport]) -> Vec<Assessment> {
    let mut list: Vec<Assessment> = Vec::new();
    let decided = findings
        .iter()
        .filter(|f| f.provision.outcome.settled())
        .flat_map(|f| f.provision.because.iter().chain(f.provision.exceptions.iter().flat_map(|e| e.because.iter())));
    for because in decided {
        for &(fact, value) in &because.facts {
            let known = list.iter().any(|a| a.fact == fact);
            if fact.nature() == Nature::Assessment && !known && question(because.question).is_some() {
                list.push(Assessment { question: because.question, fact, value });
            }
        }
    }
    order_by(&mut list, |a| crate::interview::place(a.question));
    list
}
