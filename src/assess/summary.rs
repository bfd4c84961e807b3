//! The short of it: what a list of systems shows of each. Works out no reasons, so that a thousand take no time to speak of.

use super::binding::{Binding, Routes};
use super::checklist::ItemStatus;
use super::finding::Force;
use super::full::covered;
use super::tier::{GpaiRange, Outcomes, TierRange, gpai_range};
use super::{DutyCounts, Span};
use crate::engine::{Date, Truth, View};
use crate::interview::{
    Answers, CatalogueOutcomes, Conditions, OptionId, QuestionId, duty_questions_of, facts_of, open_questions,
};
use crate::iso::Ratings;
use crate::law::obligations::ObligationId;
use crate::law::{Role, dates, links::bound};
use serde::Serialize;
use std::collections::BTreeMap;

/// A day ahead, and how many obligations that are established begin to apply on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Ahead {
    /// The day.
    pub day: Date,
    /// How many begin.
    pub obligations: usize,
}

/// The work on the obligations that are established, by its state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Work {
    /// Nothing was said of these yet.
    pub to_do: usize,
    /// Begun.
    pub in_progress: usize,
    /// Done.
    pub done: usize,
    /// Held not to apply, by whoever keeps the list.
    pub not_applicable: usize,
}

/// What a list shows of one system. Serialises to the `summary` of the contract.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Summary {
    /// The day asked about.
    pub as_of: Date,
    /// The tiers that the answers allow.
    pub tier: TierRange,
    /// The class of the model.
    pub gpai: GpaiRange,
    /// The roles that are held and bind, in the order of the Regulation.
    pub roles: Vec<Role>,
    /// How many questions on the tier, else on obligations, have no answer.
    pub open_questions: usize,
    /// The obligations by how they came out.
    pub obligations: DutyCounts,
    /// Those that are established and ask for work, by the state of it.
    pub work: Work,
    /// The next days on which established obligations begin to apply, three at most.
    pub ahead: Vec<Ahead>,
    /// The obligations that are established, none before the Regulation is law: what else follows from them, such as documents, is looked up by these.
    #[serde(skip)]
    pub established: Vec<ObligationId>,
    /// What was said that another law turns on.
    #[serde(skip)]
    pub said: Vec<(QuestionId, OptionId)>,
    /// What is in place covers, where a management system was rated; none while a prohibited practice is established, and
    /// where nothing that is rated may apply.
    pub coverage: Option<Span>,
}

/// How many days ahead are named.
const DAYS: usize = 3;

/// Sums up answers, the state of the work on obligations, and a management system, on a day.
pub fn summary(
    answers: &Answers,
    status: &dyn Fn(ObligationId) -> ItemStatus,
    ratings: &Ratings,
    in_scope: Truth,
    as_of: Date,
) -> Summary {
    Judged::of(answers).on(as_of, status, ratings, in_scope)
}

/// What follows from answers whatever the day: kept, it makes a summary for another day in a fraction of the time.
#[derive(Clone, Debug)]
pub struct Judged {
    tiers: Outcomes,
    routes: Routes,
    outcomes: CatalogueOutcomes,
    gpai: GpaiRange,
    roles: Vec<Role>,
    open_questions: usize,
    said: Vec<(QuestionId, OptionId)>,
}

/// What may be said that another law turns on: data protection law asks for an impact assessment (Art. 35 GDPR).
const OF_OTHER_LAW: [(QuestionId, OptionId); 1] = [(QuestionId::Using, OptionId::DataProtection)];

impl Judged {
    /// Judge answers.
    pub fn of(answers: &Answers) -> Self {
        let facts = facts_of(answers);
        let mut conditions = Conditions::new(&facts);
        let outcomes = conditions.outcomes();
        let open_questions = match open_questions(answers, &facts).len() {
            0 => duty_questions_of(answers, &mut conditions).len(),
            open => open,
        };
        let held = |role: &Role| bound(*role).truth(&facts, View::FULL).is_yes();
        let roles = Role::ALL.iter().copied().filter(held).collect();
        let said = OF_OTHER_LAW.into_iter().filter(|&(question, option)| answers.says(question, option)).collect();
        let (tiers, routes, gpai) = (Outcomes::of(&facts), Routes::of(&facts), gpai_range(&facts));
        Self { tiers, routes, outcomes, gpai, roles, open_questions, said }
    }

    /// The summary for a day, with the state of the work on obligations, and a management system.
    pub fn on(
        &self,
        as_of: Date,
        status: &dyn Fn(ObligationId) -> ItemStatus,
        ratings: &Ratings,
        in_scope: Truth,
    ) -> Summary {
        let rows = Binding::all(&self.outcomes, &self.routes, as_of);
        let at = |id: ObligationId| rows.get(id.place());
        let outcome = |id| at(id).map_or(Truth::No, |row| row.outcome);
        let established = |id| at(id).is_some_and(|row| row.established);
        let law = as_of >= dates::IN_FORCE;
        let mut work = Work::default();
        for row in rows.iter().filter(|row| row.established && row.is_work()) {
            *work.of(status(row.id)) += 1;
        }
        Summary {
            as_of,
            tier: self.tiers.range(as_of),
            gpai: self.gpai,
            roles: self.roles.clone(),
            open_questions: self.open_questions,
            obligations: DutyCounts::of(rows.iter().map(|row| (row.outcome, row.established, row.force))),
            work,
            ahead: ahead(&rows),
            established: rows.iter().filter(|row| law && row.established).map(|row| row.id).collect(),
            said: self.said.clone(),
            // Nothing rated is no figure, not a zero.
            coverage: ratings
                .iter()
                .next()
                .and_then(|_| covered(&outcome, &established, ratings, in_scope))
                .map(|coverage| coverage.actual),
        }
    }
}

impl Work {
    /// Count the work of another system in.
    pub const fn add(&mut self, other: &Self) {
        self.to_do += other.to_do;
        self.in_progress += other.in_progress;
        self.done += other.done;
        self.not_applicable += other.not_applicable;
    }

    fn of(&mut self, status: ItemStatus) -> &mut usize {
        match status {
            ItemStatus::ToDo => &mut self.to_do,
            ItemStatus::InProgress => &mut self.in_progress,
            ItemStatus::Done => &mut self.done,
            ItemStatus::NotApplicable => &mut self.not_applicable,
        }
    }
}

fn ahead(rows: &[Binding]) -> Vec<Ahead> {
    let mut days: BTreeMap<Date, usize> = BTreeMap::new();
    let coming = rows.iter().filter(|row| row.established && row.is_work() && row.force == Force::Coming);
    for day in coming.filter_map(|row| row.applies_from) {
        *days.entry(day).or_default() += 1;
    }
    days.into_iter().take(DAYS).map(|(day, obligations)| Ahead { day, obligations }).collect()
}
