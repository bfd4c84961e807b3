//! The report as the contract has it: text for other programs.
//!
//! Hundreds of provisions rest on a few dozen answers, wait for the same questions and begin on the same days. So whatever
//! repeats itself stands once, in a list, and is referred to by its place there. What never changes, such as where a
//! provision is written, stands in `law` alone.

mod covered;
mod named;

use super::because::Because;
use super::full::FullReport;
use super::report::Assessment;
use super::tier::{GpaiRange, TierRange};
use super::what_if::WhatIf;
use crate::engine::Date;
use crate::interview::{Contradiction, QuestionId};
use crate::iso::Span;
use crate::law::obligations::Penalty;
use crate::law::{Edition, RuleId};
use covered::WrittenCoverage;
use named::{Named, Run, Time, WrittenFinding, WrittenObligation, WrittenOpen, WrittenRole, WrittenTransitional};
use serde::{Serialize, Serializer};

/// A place in one of the lists that are shared.
type Place = usize;

/// The report as it is written.
#[derive(Serialize)]
struct Written<'a> {
    schema: u32,
    edition: &'a Edition,
    as_of: Date,
    before_edition: bool,
    tier: &'a TierRange,
    gpai: &'a GpaiRange,
    roles: Vec<WrittenRole>,
    findings: Vec<WrittenFinding<'a>>,
    open: Vec<WrittenOpen>,
    obligations: Vec<WrittenObligation<'a>>,
    what_if: &'a [WhatIf],
    contradictions: &'a [Contradiction],
    assessments: &'a [Assessment],
    unused: &'a [QuestionId],
    coverage: Option<WrittenCoverage<'a>>,
    answers: Vec<&'a Because>,
    reasons: Vec<Vec<Place>>,
    asked: Vec<QuestionId>,
    questions: Vec<Vec<Run>>,
    outcomes: Vec<&'a [RuleId]>,
    times: Vec<Time>,
    transitional_rules: Vec<WrittenTransitional>,
    penalties: Vec<&'a Penalty>,
    shares: Vec<Span>,
}

/// The place of a value among those named, which it joins if it is new.
fn place<T: PartialEq>(among: &mut Vec<T>, value: T) -> Place {
    among.iter().position(|known| *known == value).unwrap_or_else(|| {
        among.push(value);
        among.len() - 1
    })
}

impl Serialize for FullReport {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let report = &self.report;
        let mut named = Named::default();
        let open = report.open.iter().map(|open| named.open(open)).collect();
        let roles = report.roles.iter().map(|role| named.role(role)).collect();
        let findings = report.findings.iter().map(|finding| named.finding(finding)).collect();
        let obligations = report.obligations.iter().map(|row| named.obligation(row)).collect();
        let mut shares = Vec::new();
        let coverage = self.coverage.as_ref().map(|coverage| WrittenCoverage::of(coverage, &mut shares));
        let (asked, questions) = named.questions_by_place();
        let written = Written {
            schema: report.schema,
            edition: &report.edition,
            as_of: report.as_of,
            before_edition: report.before_edition,
            tier: &report.tier,
            gpai: &report.gpai,
            roles,
            findings,
            open,
            obligations,
            what_if: &report.what_if,
            contradictions: &report.contradictions,
            assessments: &report.assessments,
            unused: &report.unused,
            coverage,
            answers: named.answers,
            reasons: named.reasons,
            asked,
            questions,
            outcomes: named.outcomes,
            times: named.times,
            transitional_rules: named.transitional_rules,
            penalties: named.penalties,
            shares,
        };
        written.serialize(to)
    }
}
