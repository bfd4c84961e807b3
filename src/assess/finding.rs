//! One provision in the report: outcome, reasons, exceptions, what is missing, and from when it applies.

use crate::engine::{Basis, Cite, Date, Facts, Guide, Rule, Trace, Truth, View};
use crate::interview::{Answers, FactTable, OptionId, QuestionId, place, questions_on};
use crate::law::{APPLIES, Fact, Finding, Group, ROLES, Role, RuleId, Tier};
use serde::Serialize;
use std::collections::BTreeSet;

/// An answer that decided, and what it said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Because {
    /// The question.
    pub question: QuestionId,
    /// What was answered there.
    pub chosen: Vec<OptionId>,
    /// The facts that decided, with their values.
    pub facts: Vec<(Fact, Truth)>,
}

/// A rule as it came out, with its exceptions.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ProvisionReport {
    /// The rule.
    pub id: RuleId,
    /// Where it is written.
    pub cite: Cite,
    /// Its outcome, exceptions included.
    pub outcome: Truth,
    /// The firmest basis on which this outcome is reached.
    pub basis: Basis,
    /// Guidance that explains it.
    pub guidance: Vec<Guide>,
    /// The answers that decided it.
    pub because: Vec<Because>,
    /// Its exceptions.
    pub exceptions: Vec<ProvisionReport>,
    /// The questions that can still change it.
    pub missing: Vec<QuestionId>,
}

/// Whether a provision binds on the day asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Force {
    /// It applies.
    InForce,
    /// It is law, and applies from a later day.
    Coming,
    /// It was not law on that day: it does not count in the tier.
    NotYetLaw,
}

/// A finding of the report.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FindingReport {
    /// The provision as it came out.
    #[serde(flatten)]
    pub provision: ProvisionReport,
    /// The part of the report.
    pub group: Option<Group>,
    /// The tier it leads to.
    pub tier: Option<Tier>,
    /// Whether its own conditions are met, an open exception not counting.
    pub established: bool,
    /// Whether it binds on the day asked about.
    pub force: Force,
    /// From when it applies, where it is law.
    pub applies_from: Option<Date>,
    /// The provision that sets the date.
    pub date_cite: Option<Cite>,
    /// A later date that may hold, with the question that decides.
    pub transitional: Option<(QuestionId, Date)>,
    /// Whose duty it is.
    pub who: Vec<Role>,
    /// Whether one of those roles is held by whoever answers.
    pub yours: Truth,
}

/// What is needed to write reports.
pub(super) struct Case<'a> {
    /// The answers.
    pub(super) answers: &'a Answers,
    /// What they say about facts.
    pub(super) facts: &'a FactTable,
    /// The day asked about.
    pub(super) as_of: Date,
}

impl Case<'_> {
    /// The answers behind facts, in the order of asking.
    pub(super) fn because(&self, facts: &BTreeSet<Fact>) -> Vec<Because> {
        let mut list: Vec<Because> = Vec::new();
        for &fact in facts {
            let (truth, Some(question)) = (self.facts.get(fact), self.facts.source(fact)) else {
                continue;
            };
            match list.iter_mut().find(|because| because.question == question) {
                Some(because) => because.facts.push((fact, truth)),
                None => {
                    let chosen = self
                        .answers
                        .get(question)
                        .map(|a| a.chosen().to_vec())
                        .unwrap_or_default();
                    list.push(Because {
                        question,
                        chosen,
                        facts: vec![(fact, truth)],
                    });
                }
            }
        }
        list.sort_by_key(|because| place(because.question));
        list
    }

    /// The questions that can still settle facts: those without an answer, else those answered "not sure".
    pub(super) fn missing(&self, facts: &BTreeSet<Fact>) -> Vec<QuestionId> {
        let mut list: Vec<QuestionId> = Vec::new();
        for &fact in facts {
            let asked = |id: QuestionId| self.answers.get(id).is_some();
            let unsure = |id: QuestionId| {
                self.answers
                    .get(id)
                    .is_some_and(crate::interview::Answer::is_unsure)
            };
            let ids = || questions_on(fact).map(|question| question.id);
            if let Some(id) = ids()
                .find(|&id| !asked(id))
                .or_else(|| ids().find(|&id| unsure(id)))
                && !list.contains(&id)
            {
                list.push(id);
            }
        }
        list.sort_by_key(|&id| place(id));
        list
    }

    /// A rule as it came out.
    pub(super) fn provision(&self, rule: &'static Rule<Fact, RuleId>) -> ProvisionReport {
        self.provision_from(rule, rule.trace(self.facts))
    }

    fn provision_from(
        &self,
        rule: &'static Rule<Fact, RuleId>,
        trace: Trace<Fact, RuleId>,
    ) -> ProvisionReport {
        // An exception is worth a word where the rule's own conditions are not closed.
        let looked_at = !rule.when.truth(self.facts, View::FULL).is_no();
        ProvisionReport {
            id: trace.id,
            cite: trace.cite,
            outcome: trace.truth,
            basis: trace.basis,
            guidance: rule.guide.to_vec(),
            because: self.because(&trace.because),
            exceptions: rule
                .unless
                .iter()
                .zip(trace.exceptions)
                .filter(|_| looked_at)
                .map(|(rule, trace)| self.provision_from(rule, trace))
                .collect(),
            missing: self.missing(&trace.missing),
        }
    }

    /// A finding: the provision, as far as the Regulation applies at all.
    pub(super) fn finding(&self, finding: &'static Finding) -> FindingReport {
        let mut provision = self.provision(finding.rule);
        let applies = APPLIES.truth(self.facts, View::FULL);
        let strict = |rule: &Rule<Fact, RuleId>| rule.truth(self.facts, View::ESTABLISHED).is_yes();
        let mut established = strict(finding.rule);
        if !finding.of_model {
            established &= strict(&APPLIES);
            if applies < provision.outcome {
                provision.outcome = applies;
                let (mut facts, mut missing) = (BTreeSet::new(), BTreeSet::new());
                APPLIES.because(self.facts, &mut facts);
                APPLIES.missing(self.facts, &mut missing);
                if applies.is_no() {
                    provision.basis = APPLIES.basis_of_outcome(self.facts);
                    provision.because = self.because(&facts);
                    provision.missing.clear();
                } else {
                    provision.missing.extend(self.missing(&missing));
                    provision.missing.sort_by_key(|&id| place(id));
                    provision.missing.dedup();
                }
            }
        }
        let (timeline, transitional) = match finding.transitional {
            Some((condition, later)) => match condition.truth(self.facts, View::FULL) {
                Truth::Yes => (later, None),
                Truth::Unknown if !provision.outcome.is_no() => {
                    let mut facts = BTreeSet::new();
                    condition.missing(self.facts, &mut facts);
                    let question = self.missing(&facts).first().copied();
                    (
                        finding.applies,
                        question.zip(later.at(self.as_of).map(|version| version.value)),
                    )
                }
                _ => (finding.applies, None),
            },
            None => (finding.applies, None),
        };
        let version = timeline.at(self.as_of);
        FindingReport {
            provision,
            group: Some(finding.group),
            tier: finding.tier,
            established,
            force: match version {
                Some(version) if version.value <= self.as_of => Force::InForce,
                Some(_) => Force::Coming,
                None => Force::NotYetLaw,
            },
            applies_from: version.map(|v| v.value),
            date_cite: version.map(|v| v.cite),
            transitional,
            who: finding.who.to_vec(),
            yours: self.yours(finding.who),
        }
    }

    /// A rule on whether the Regulation applies at all.
    pub(super) fn ground(&self, rule: &'static Rule<Fact, RuleId>) -> FindingReport {
        let version = crate::law::dates::CHAPTERS_I_II.at(self.as_of);
        FindingReport {
            provision: self.provision(rule),
            group: None,
            tier: None,
            established: rule.truth(self.facts, View::ESTABLISHED).is_yes(),
            force: match version {
                Some(version) if version.value <= self.as_of => Force::InForce,
                Some(_) => Force::Coming,
                None => Force::NotYetLaw,
            },
            applies_from: version.map(|v| v.value),
            date_cite: version.map(|v| v.cite),
            transitional: None,
            who: Vec::new(),
            yours: Truth::Yes,
        }
    }

    fn yours(&self, who: &[Role]) -> Truth {
        if who.is_empty() {
            return Truth::Yes;
        }
        ROLES
            .iter()
            .filter(|(role, _)| who.contains(role))
            .map(|(_, rule)| rule.truth(self.facts, View::FULL))
            .max()
            .unwrap_or(Truth::No)
    }
}
