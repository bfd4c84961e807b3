//! One provision in the report: outcome, reasons, exceptions, what is missing, and from when it applies.

use super::because::Because;
use super::shared::Shared;
use crate::engine::{Basis, Date, Fact as _, FactSet, Facts, Rule, Trace, Truth, View, order_by};
use crate::interview::{Answers, FactTable, Known, OptionId, QuestionId, place, question_at, questions_on, spared};
use crate::law::annex_iii::indicated;
use crate::law::links::bound;
use crate::law::obligations::ObligationId;
use crate::law::{APPLIES, Cite, Fact, Finding, Group, Guide, Role, RuleId, Tier, USES};
use serde::Serialize;
use std::cell::OnceCell;
use std::rc::Rc;

/// A rule as it came out, with its exceptions.
#[derive(Clone, Debug, PartialEq)]
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
    pub guidance: &'static [Guide],
    /// The answers that decided it.
    pub because: Rc<[Because]>,
    /// Its exceptions.
    pub exceptions: Vec<ProvisionReport>,
    /// The questions that can still change it.
    pub missing: Rc<[QuestionId]>,
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

impl Force {
    /// Whether what applies from a day, if it is law at all, binds on the day asked about.
    pub(super) fn on(as_of: Date, applies_from: Option<Date>) -> Self {
        match applies_from {
            Some(day) if day <= as_of => Self::InForce,
            Some(_) => Self::Coming,
            None => Self::NotYetLaw,
        }
    }
}

/// A finding of the report.
#[derive(Clone, Debug, PartialEq)]
pub struct FindingReport {
    /// The provision as it came out.
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
    pub who: &'static [Role],
    /// Whether one of those roles is held by whoever answers.
    pub yours: Truth,
    /// The obligations that rest on it and are established: none while it is not.
    pub obligations: Vec<ObligationId>,
    /// For a use of Annex III that is open: the conditions of Article 6(3) to which the facts point, where only the
    /// provider's own assessment (Article 6(4)) is missing.
    pub indicated: Vec<RuleId>,
}

/// The place of a question in the order of asking.
#[derive(Clone, Copy, PartialEq)]
enum Place {}

const _: () = assert!(QuestionId::COUNT <= FactSet::CAPACITY, "a set must hold every question");

/// What is needed to write reports.
pub(super) struct Case<'a> {
    /// The answers.
    pub(super) answers: &'a Answers,
    /// What they say about facts.
    pub(super) facts: &'a FactTable,
    /// The day asked about.
    pub(super) as_of: Date,
    /// For each fact, by its index, the place of the question that can still settle it, once that was looked for.
    askable: Vec<OnceCell<Option<usize>>>,
    /// For each fact, by its index, the options left out that speak of it, once these were looked for.
    left_out: Vec<OnceCell<Vec<OptionId>>>,
    /// The answers behind facts.
    reasons: Shared<Fact, Because>,
    /// The questions that can still settle facts, by these and by the questions.
    waiting: Shared<Fact, QuestionId>,
    asked: Shared<Place, QuestionId>,
    /// Whether the Regulation applies.
    applies: Trace<Fact, RuleId>,
    /// Whether that is established.
    applies_established: bool,
}

impl<'a> Case<'a> {
    /// Answers, and the day asked about.
    pub(super) fn new(answers: &'a Answers, facts: &'a FactTable, as_of: Date) -> Self {
        let (askable, left_out) = (vec![OnceCell::new(); Fact::COUNT], vec![OnceCell::new(); Fact::COUNT]);
        let applies = APPLIES.trace(facts);
        let applies_established = APPLIES.truth(facts, View::ESTABLISHED).is_yes();
        let (reasons, waiting, asked) = (Shared::default(), Shared::default(), Shared::default());
        Self { answers, facts, as_of, askable, left_out, reasons, waiting, asked, applies, applies_established }
    }

    /// The answers behind facts, in the order of asking.
    pub(super) fn because(&self, facts: &FactSet<Fact>) -> Rc<[Because]> {
        self.reasons.of(facts, || self.reasons_of(facts).into())
    }

    fn reasons_of(&self, facts: &FactSet<Fact>) -> Vec<Because> {
        let mut list: Vec<Because> = Vec::new();
        for fact in facts.iter() {
            let (truth, Some(question)) = (self.facts.get(fact), self.facts.source(fact)) else {
                continue;
            };
            let silent = || Because::silent(question, self.answers.get(question), fact, truth);
            let left_out = self.left_out.get(fact.index()).map(|known| known.get_or_init(silent).as_slice());
            let at = list.iter().position(|because| because.question == question).unwrap_or_else(|| {
                let chosen = self.answers.get(question).cloned().unwrap_or_default();
                list.push(Because { question, chosen, left_out: Vec::new(), facts: Vec::new() });
                list.len() - 1
            });
            if let Some(because) = list.get_mut(at) {
                because.note(fact, truth, left_out.unwrap_or_default());
            }
        }
        order_by(&mut list, |because| place(because.question));
        list
    }

    /// The questions that can still settle facts, in the order of asking: those without an answer, else those answered
    /// "not sure". The same questions are the same list, in memory as well.
    pub(super) fn missing(&self, facts: &FactSet<Fact>) -> Rc<[QuestionId]> {
        self.waiting.of(facts, || {
            let mut asked: FactSet<Place> = FactSet::new();
            facts.places().filter_map(|fact| self.askable(fact)).for_each(|place| asked.put(place));
            let list = || asked.places().filter_map(question_at).map(|question| question.id).collect();
            self.asked.of(&asked, list)
        })
    }

    fn askable(&self, fact: usize) -> Option<usize> {
        *self.askable.get(fact)?.get_or_init(|| askable(self.answers, Fact::at(fact)?))
    }

    /// A rule as it came out.
    fn provision(&self, rule: &'static Rule<Fact, RuleId>, trace: &Trace<Fact, RuleId>) -> ProvisionReport {
        ProvisionReport {
            id: trace.id,
            cite: trace.cite,
            outcome: trace.truth,
            basis: trace.basis,
            guidance: rule.guide,
            because: self.because(&trace.because),
            exceptions: rule.unless.iter().zip(&trace.exceptions).map(|(e, trace)| self.provision(e, trace)).collect(),
            missing: self.missing(&trace.missing),
        }
    }

    /// A finding: the provision, as far as the Regulation applies at all. With the facts that can still change the rule
    /// itself.
    pub(super) fn finding(&self, finding: &'static Finding) -> (FindingReport, FactSet<Fact>) {
        let trace = finding.rule.trace(self.facts);
        let mut provision = self.provision(finding.rule, &trace);
        // Where the outcome is settled, so is what is established.
        let mut established = match trace.truth {
            Truth::Unknown => finding.rule.truth(self.facts, View::ESTABLISHED).is_yes(),
            truth => truth.is_yes(),
        };
        if !finding.of_model {
            established &= self.applies_established;
            if self.applies.truth < provision.outcome {
                provision.outcome = self.applies.truth;
                if self.applies.truth.is_no() {
                    provision.basis = self.applies.basis;
                    provision.because = self.because(&self.applies.because);
                    provision.missing = Rc::default();
                } else {
                    let mut missing = trace.missing;
                    missing.absorb(&self.applies.missing);
                    provision.missing = self.missing(&missing);
                }
            }
        }
        let (timeline, transitional) = match finding.transitional {
            Some((condition, later)) => match condition.truth(self.facts, View::FULL) {
                Truth::Yes => (later, None),
                Truth::Unknown if !provision.outcome.is_no() => {
                    let question = self.missing(&condition.survey(self.facts).missing).first().copied();
                    (finding.applies, question.zip(later.at(self.as_of).map(|version| version.value)))
                }
                _ => (finding.applies, None),
            },
            None => (finding.applies, None),
        };
        let version = timeline.at(self.as_of);
        let report = FindingReport {
            provision,
            group: Some(finding.group),
            tier: finding.tier,
            established,
            force: Force::on(self.as_of, version.map(|v| v.value)),
            applies_from: version.map(|v| v.value),
            date_cite: version.map(|v| v.cite),
            transitional,
            who: finding.who,
            yours: self.yours(finding.who),
            obligations: Vec::new(),
            indicated: self.indicated(finding),
        };
        (report, trace.missing)
    }

    /// See [`FindingReport::indicated`].
    fn indicated(&self, finding: &'static Finding) -> Vec<RuleId> {
        let of = USES.iter().find(|r#use| std::ptr::eq(r#use.rule, finding.rule));
        of.map(|r#use| indicated(r#use.id, self.facts)).unwrap_or_default()
    }

    /// A rule on whether the Regulation applies at all.
    pub(super) fn ground(&self, rule: &'static Rule<Fact, RuleId>) -> FindingReport {
        let trace = rule.trace(self.facts);
        let version = crate::law::dates::CHAPTERS_I_II.at(self.as_of);
        FindingReport {
            provision: self.provision(rule, &trace),
            group: None,
            tier: None,
            established: rule.truth(self.facts, View::ESTABLISHED).is_yes(),
            force: Force::on(self.as_of, version.map(|v| v.value)),
            applies_from: version.map(|v| v.value),
            date_cite: version.map(|v| v.cite),
            transitional: None,
            who: &[],
            yours: Truth::Yes,
            obligations: Vec::new(),
            indicated: Vec::new(),
        }
    }

    fn yours(&self, who: &[Role]) -> Truth {
        if who.is_empty() {
            return Truth::Yes;
        }
        who.iter().map(|role| bound(*role).truth(self.facts, View::FULL)).max().unwrap_or(Truth::No)
    }
}

/// The place of the question that can still settle a fact: the first without an answer, else the first whose answer leaves
/// open what it does not say or doubts what speaks of the fact, else the last whose answer left out just this.
fn askable(answers: &Answers, fact: Fact) -> Option<usize> {
    let (mut unsure, mut left_out) = (None, None);
    for question in questions_on(fact) {
        match answers.get(question.id) {
            None if spared(question, answers) => {}
            None => return Some(place(question.id)),
            Some(answer) if unsure.is_none() && (question.kept_open(answer) || question.in_doubt(answer, fact)) => {
                unsure = Some(place(question.id));
            }
            Some(answer) if Known::said(question, answer).get(fact).is_open() => {
                left_out = Some(place(question.id));
            }
            Some(_) => {}
        }
    }
    unsure.or(left_out)
}
