//! The six steps to readiness: how far each is by the work, and what somebody says beside that.

use crate::assess::{Item, ItemStatus, Rating, Report};
use crate::engine::Truth;
use crate::store::{OwnState, OwnStep, ReadinessStep, Saved};

/// What of the standard the step on controls is about: policy, roles, risk treatment, data, life cycle, suppliers.
const CONTROLS: [Item; 18] = [
    Item::C5_2,
    Item::C5_3,
    Item::C6_1_3,
    Item::C8_3,
    Item::A2_2,
    Item::A3_2,
    Item::A6_1_3,
    Item::A6_2_2,
    Item::A6_2_4,
    Item::A6_2_5,
    Item::A6_2_6,
    Item::A7_2,
    Item::A7_3,
    Item::A7_4,
    Item::A7_5,
    Item::A7_6,
    Item::A9_2,
    Item::A10_3,
];

/// A step: what the work shows of it, and what is said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readiness {
    /// Which.
    pub step: ReadinessStep,
    /// How much of it the work shows to be done.
    pub count: usize,
    /// Out of how much. Where that is nothing, there is nothing to count yet, or nothing to do.
    pub of: usize,
    /// How far it is by the work.
    pub worked: ItemStatus,
    /// What is said of it.
    pub own: OwnStep,
}

impl Readiness {
    /// Whether it is behind: done or not needed, by what is said; where nothing is said, by the work.
    pub fn is_behind(&self) -> bool {
        match self.own.state {
            Some(state) => matches!(state, OwnState::Done | OwnState::NotNeeded),
            None => self.worked == ItemStatus::Done,
        }
    }

    /// Whether somebody says more of it than the work shows.
    pub fn says_more(&self) -> bool {
        match self.own.state {
            None | Some(OwnState::ToDo) => false,
            Some(OwnState::InProgress) => self.worked == ItemStatus::ToDo,
            // Whether the list has every system, no work shows.
            Some(OwnState::Done) if self.step == ReadinessStep::Systems => self.worked == ItemStatus::ToDo,
            Some(OwnState::Done | OwnState::NotNeeded) => self.worked != ItemStatus::Done,
        }
    }
}

/// The steps in their order. What is open in the answers is given: whoever draws a page knows it already.
pub fn readiness(saved: &Saved, report: &Report, open: usize) -> Vec<Readiness> {
    let management = saved.management().0;
    let in_place = |item: &Item| matches!(management.ratings.get(*item), Some(Rating::Largely | Rating::Fully));
    let answered = saved.answers.len();
    let work: Vec<_> = report.obligations.iter().filter(|row| row.established && row.is_work()).collect();
    let evident =
        work.iter().filter(|row| saved.progress.item(row.id).is_some_and(|item| !item.evidence.trim().is_empty()));
    let gates: Vec<_> = work.iter().filter(|row| row.gate).collect();
    let closed = gates.iter().filter(|row| saved.progress.is_finished(row.id));
    let scope = usize::from(management.in_scope != Truth::Unknown) + usize::from(in_place(&Item::C4_3));
    let far = |step: ReadinessStep| match step {
        ReadinessStep::Systems => (usize::from(answered > 0), 1),
        ReadinessStep::Class => (answered, answered + open),
        ReadinessStep::Scope => (scope, 2),
        ReadinessStep::Controls => (CONTROLS.iter().filter(|item| in_place(item)).count(), CONTROLS.len()),
        ReadinessStep::Evidence => (evident.clone().count(), work.len()),
        ReadinessStep::Gaps => (closed.clone().count(), gates.len()),
    };
    let one = |&step: &ReadinessStep| {
        let (count, of) = far(step);
        // That no obligation is established yet is no work done, as long as answers are missing.
        let worked = match count {
            _ if of == 0 && (answered == 0 || open > 0) => ItemStatus::ToDo,
            // One system is a beginning: whether there are others, only somebody can say.
            _ if count >= of && step == ReadinessStep::Systems => ItemStatus::InProgress,
            _ if count >= of => ItemStatus::Done,
            0 => ItemStatus::ToDo,
            _ => ItemStatus::InProgress,
        };
        Readiness { step, count, of, worked, own: saved.own_step(step) }
    };
    ReadinessStep::ALL.iter().map(one).collect()
}
