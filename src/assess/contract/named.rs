//! What was named so far, and provisions that refer to it.

use super::{Place, place};
use crate::assess::because::Because;
use crate::assess::finding::{FindingReport, Force, ProvisionReport};
use crate::assess::obligation::{ObligationReport, Transitional};
use crate::assess::open::OpenQuestion;
use crate::assess::report::RoleReport;
use crate::engine::{Basis, Date, Truth};
use crate::interview::{QuestionId, questions};
use crate::law::obligations::{Actor, ObligationId, Penalty};
use crate::law::{Cite, Role, RuleId};
use serde::Serialize;

/// The first and the last place of questions that follow each other.
pub(super) type Run = [Place; 2];

#[derive(Serialize)]
pub(super) struct WrittenRole {
    id: Role,
    outcome: Truth,
    #[serde(skip_serializing_if = "Option::is_none")]
    because: Option<Place>,
}

#[derive(Serialize)]
struct WrittenProvision {
    id: RuleId,
    outcome: Truth,
    basis: Basis,
    #[serde(skip_serializing_if = "Option::is_none")]
    because: Option<Place>,
    #[serde(skip_serializing_if = "Option::is_none")]
    missing: Option<Place>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    exceptions: Vec<WrittenProvision>,
}

#[derive(Serialize)]
pub(super) struct WrittenFinding<'a> {
    #[serde(flatten)]
    provision: WrittenProvision,
    established: bool,
    yours: Truth,
    time: Place,
    #[serde(skip_serializing_if = "Option::is_none")]
    later: Option<(QuestionId, Date)>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    obligations: &'a [ObligationId],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    indicated: &'a [RuleId],
}

#[derive(Serialize)]
pub(super) struct WrittenOpen {
    question: QuestionId,
    could_change: Place,
}

/// Whether something binds on the day asked about, and from when.
#[derive(PartialEq, Serialize)]
pub(super) struct Time {
    force: Force,
    #[serde(skip_serializing_if = "Option::is_none")]
    applies_from: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_cite: Option<Cite>,
    #[serde(skip_serializing_if = "Option::is_none")]
    moved_from: Option<Date>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    added: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    later_from: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    literal_from: Option<Date>,
}

#[derive(PartialEq, Serialize)]
pub(super) struct WrittenTransitional {
    cite: Cite,
    state: Truth,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    because: Option<Place>,
    #[serde(skip_serializing_if = "Option::is_none")]
    missing: Option<Place>,
}

#[derive(Serialize)]
pub(super) struct WrittenObligation<'a> {
    id: ObligationId,
    outcome: Truth,
    established: bool,
    who: &'a [Actor],
    #[serde(skip_serializing_if = "Option::is_none")]
    because: Option<Place>,
    #[serde(skip_serializing_if = "Option::is_none")]
    missing: Option<Place>,
    time: Place,
    #[serde(skip_serializing_if = "Option::is_none")]
    transitional: Option<Place>,
    #[serde(skip_serializing_if = "Option::is_none")]
    penalty: Option<Place>,
}

/// What was named so far.
#[derive(Default)]
pub(super) struct Named<'a> {
    pub(super) answers: Vec<&'a Because>,
    pub(super) reasons: Vec<Vec<Place>>,
    pub(super) outcomes: Vec<&'a [RuleId]>,
    pub(super) times: Vec<Time>,
    pub(super) transitional_rules: Vec<WrittenTransitional>,
    pub(super) penalties: Vec<&'a Penalty>,
    /// The list behind each of the reasons: rows that come out alike share it.
    lists: Vec<&'a [Because]>,
    questions: Vec<&'a [QuestionId]>,
}

/// The place of a list: most are the very same list, so that its address is looked at first.
fn list_place<'a, T: PartialEq>(among: &mut Vec<&'a [T]>, list: &'a [T]) -> Place {
    let same = among.iter().position(|known| std::ptr::eq(*known, list));
    same.unwrap_or_else(|| place(among, list))
}

impl<'a> Named<'a> {
    fn because(&mut self, because: &'a [Because]) -> Option<Place> {
        if because.is_empty() {
            return None;
        }
        let at = list_place(&mut self.lists, because);
        if at == self.reasons.len() {
            let list = because.iter().map(|answer| place(&mut self.answers, answer)).collect();
            self.reasons.push(list);
        }
        Some(at)
    }

    /// The same questions are the same list: nothing but its address is looked at.
    fn missing(&mut self, missing: &'a [QuestionId]) -> Option<Place> {
        if missing.is_empty() {
            return None;
        }
        let known = self.questions.iter().position(|known| std::ptr::eq(*known, missing));
        known.or_else(|| {
            self.questions.push(missing);
            Some(self.questions.len() - 1)
        })
    }

    /// The questions that something waits for, in the order of asking, and each list as runs of places among them: an open
    /// class waits for the same hundreds of questions in many combinations.
    pub(super) fn questions_by_place(&self) -> (Vec<QuestionId>, Vec<Vec<Run>>) {
        // By the index of a question, the place where it stands among those asked.
        let mut at = vec![None; QuestionId::COUNT];
        for id in self.questions.iter().copied().flatten() {
            if let Some(slot) = at.get_mut(id.index()) {
                *slot = Some(0);
            }
        }
        let mut asked: Vec<QuestionId> = Vec::new();
        for id in questions().map(|question| question.id) {
            if let Some(Some(place)) = at.get_mut(id.index()) {
                *place = asked.len();
                asked.push(id);
            }
        }
        let runs = |list: &&[QuestionId]| {
            let mut runs: Vec<Run> = Vec::new();
            for at in list.iter().filter_map(|id| at.get(id.index()).copied().flatten()) {
                match runs.last_mut() {
                    Some([_, last]) if *last + 1 == at => *last = at,
                    _ => runs.push([at, at]),
                }
            }
            runs
        };
        let lists = self.questions.iter().map(runs).collect();
        (asked, lists)
    }

    pub(super) fn open(&mut self, open: &'a OpenQuestion) -> WrittenOpen {
        WrittenOpen { question: open.question, could_change: list_place(&mut self.outcomes, &open.could_change) }
    }

    pub(super) fn role(&mut self, role: &'a RoleReport) -> WrittenRole {
        WrittenRole { id: role.id, outcome: role.outcome, because: self.because(&role.because) }
    }

    fn provision(&mut self, provision: &'a ProvisionReport) -> WrittenProvision {
        WrittenProvision {
            id: provision.id,
            outcome: provision.outcome,
            basis: provision.basis,
            because: self.because(&provision.because),
            missing: self.missing(&provision.missing),
            exceptions: provision.exceptions.iter().map(|exception| self.provision(exception)).collect(),
        }
    }

    pub(super) fn finding(&mut self, finding: &'a FindingReport) -> WrittenFinding<'a> {
        let time = Time {
            force: finding.force,
            applies_from: finding.applies_from,
            date_cite: finding.date_cite,
            moved_from: None,
            added: false,
            later_from: None,
            literal_from: None,
        };
        WrittenFinding {
            provision: self.provision(&finding.provision),
            established: finding.established,
            yours: finding.yours,
            time: place(&mut self.times, time),
            later: finding.transitional,
            obligations: &finding.obligations,
            indicated: &finding.indicated,
        }
    }

    fn grace(&mut self, grace: &'a Transitional) -> Place {
        let written = WrittenTransitional {
            cite: grace.cite,
            state: grace.state,
            until: grace.until,
            because: self.because(&grace.because),
            missing: self.missing(&grace.missing),
        };
        place(&mut self.transitional_rules, written)
    }

    pub(super) fn obligation(&mut self, row: &'a ObligationReport) -> WrittenObligation<'a> {
        let time = Time {
            force: row.force,
            applies_from: row.applies_from,
            date_cite: row.date_cite,
            moved_from: row.moved_from,
            added: row.added,
            later_from: row.later_from,
            literal_from: row.literal_from,
        };
        WrittenObligation {
            id: row.id,
            outcome: row.outcome,
            established: row.established,
            who: &row.who,
            because: self.because(&row.because),
            missing: self.missing(&row.missing),
            time: place(&mut self.times, time),
            transitional: row.transitional.as_ref().map(|grace| self.grace(grace)),
            penalty: row.penalty.fine.is_some().then(|| place(&mut self.penalties, &row.penalty)),
        }
    }
}
