//! What the headline and the lists go by.

use crate::assess::{FindingReport, Force, Group, ObligationReport, ProvisionReport, Report, Role, RuleId, Tier};
use crate::engine::{Date, Truth, gathered};
use crate::interview::{Answer, Answers, Line, QuestionId};
use crate::words::Lang;
use serde_json::{Map, Value};

/// The words of an answer, one piece for each option chosen or doubted.
pub fn answer_words(lang: Lang, id: QuestionId, answer: &Answer) -> Vec<String> {
    let words = |line| match line {
        Line::Chosen(option) => lang.option(id, option).label.to_owned(),
        Line::Doubted(option) => lang.doubted(lang.option(id, option).label),
    };
    answer.lines().map(words).collect()
}

/// The words of an answer as it is written, by the name of its question: as it is, where this version does not know it.
pub fn written_answer(lang: Lang, name: &str, written: Option<&Value>) -> String {
    let Some(written) = written else { return lang.page().common.no_answer.to_owned() };
    let alone = gathered::<Map<String, Value>, _>([(name.to_owned(), written.clone())]);
    let (answers, _) = Answers::from_json(&alone);
    let known = answers.iter().next().map(|(id, answer)| answer_words(lang, id, answer).join("; "));
    known.unwrap_or_else(|| written.to_string())
}

/// Whether a finding decides: it holds, or its own conditions are met, and it counts on the day.
pub fn decides(finding: &FindingReport) -> bool {
    finding.group.is_some() && (finding.provision.outcome.is_yes() || finding.established)
}

/// Whether the system is high-risk with the duties of Chapter III, so not by Annex I Section B alone: certain only where no exception is open.
pub(super) fn high_risk(report: &Report) -> Truth {
    let law = !report.before_law();
    let routes = report.findings.iter().filter(|it| law && it.tier == Some(Tier::HighRisk));
    let routes = routes.filter(|it| it.provision.id != RuleId::AnnexIB && it.force != Force::NotYetLaw);
    routes.map(|it| it.provision.outcome).max().unwrap_or(Truth::No)
}

/// The exceptions that take a finding away although its own conditions are not closed; none where something else closes it.
pub(super) fn taken_out_by(finding: &FindingReport) -> impl Iterator<Item = &ProvisionReport> {
    let provision = &finding.provision;
    let closed = provision.outcome.is_no();
    // A rule whose own conditions are closed has no exceptions in the report.
    provision.exceptions.iter().filter(move |exception| closed && exception.outcome.is_yes())
}

/// The findings behind the tier of the headline.
fn behind(report: &Report, tier: Tier) -> impl Iterator<Item = &FindingReport> {
    report.findings.iter().filter(move |f| f.tier == Some(tier) && decides(f) && f.force != Force::NotYetLaw)
}

/// From when the tier of the headline applies, where none of it does yet.
pub fn coming(report: &Report) -> Option<Date> {
    let findings: Vec<_> = behind(report, report.tier.established?).collect();
    let coming = findings.iter().all(|finding| finding.force == Force::Coming);
    findings.iter().filter_map(|finding| finding.applies_from).min().filter(|_| coming)
}

/// On whom the duties of the headline's tier fall, where none of them is the visitor's.
pub fn others(report: &Report) -> Vec<Role> {
    let mut roles = Vec::new();
    let Some(tier) = report.tier.established else {
        return roles;
    };
    for finding in behind(report, tier) {
        if finding.yours != Truth::No {
            return Vec::new();
        }
        for role in finding.who {
            if !roles.contains(role) {
                roles.push(*role);
            }
        }
    }
    roles
}

/// Whether the law applies at all, as the findings show it: the grounds that keep it away.
pub fn keeps_away(finding: &FindingReport) -> bool {
    use RuleId::{AiSystem, Scope};
    let outcome = finding.provision.outcome;
    finding.group.is_none()
        && match finding.provision.id {
            AiSystem | Scope => outcome.is_no(),
            _ => outcome.is_yes(),
        }
}

/// Those roles of a finding that whoever answers holds.
pub fn held(report: &Report, finding: &FindingReport) -> Vec<Role> {
    let roles = report.roles.iter().filter(|role| role.outcome.is_yes() && finding.who.contains(&role.id));
    roles.map(|role| role.id).collect()
}

/// The rows that are established, in the order of the catalogue.
pub fn established(report: &Report) -> Vec<&ObligationReport> {
    report.obligations.iter().filter(|row| row.established).collect()
}

/// The parts of the report that may decide, in the order in which they are told.
pub const GROUPS: [Group; 6] =
    [Group::Prohibited, Group::Product, Group::Use, Group::Transparency, Group::Model, Group::Role];
