//! What somebody says of the steps to readiness, beside what the work shows.

use super::{Notebook, Saved, Takes};
use crate::engine::{Date, ids};

ids! {
    /// A step to readiness.
    pub enum ReadinessStep {
        /// The AI systems are listed.
        Systems = "systems",
        /// The class of each is found.
        Class = "class",
        /// The scope of the management system is drawn.
        Scope = "scope",
        /// Roles, policies and controls are in place.
        Controls = "controls",
        /// Evidence is tied to the obligations.
        Evidence = "evidence",
        /// What the standard does not give is closed.
        Gaps = "gaps",
    }
}

ids! {
    /// How far somebody says that a step is.
    pub enum OwnState {
        /// Not begun.
        ToDo = "to-do",
        /// Begun.
        InProgress = "in-progress",
        /// Done.
        Done = "done",
        /// There is no need for it.
        NotNeeded = "not-needed",
    }
}

/// What somebody says of a step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnStep {
    /// How far it is; none where what the work shows is enough.
    pub state: Option<OwnState>,
    /// A note.
    pub note: String,
    /// The day by which it is to be done.
    pub due: Option<Date>,
}

const STATE: &str = "state";
const NOTE: &str = "note";
const DUE: &str = "due";

impl OwnStep {
    /// Whether a field of what is said of a step takes a text.
    pub fn takes(field: &str, text: &str) -> Takes {
        match field {
            STATE => Takes::known(text.parse::<OwnState>().is_ok()),
            NOTE => Takes::Any,
            DUE => Takes::known(text.parse::<Date>().is_ok()),
            _ => Takes::Unknown,
        }
    }
}

impl Saved {
    /// What is said of a step. What is no state and no day counts as nothing said.
    pub fn own_step(&self, step: ReadinessStep) -> OwnStep {
        let text = |field: &str| self.jotted_in(Notebook::Readiness, step.as_str(), field);
        OwnStep { state: text(STATE).parse().ok(), note: text(NOTE), due: text(DUE).parse().ok() }
    }

    /// Say how far a step is, or leave that to the work.
    pub fn set_own_state(&mut self, step: ReadinessStep, state: Option<OwnState>) {
        self.jot_in(Notebook::Readiness, step.as_str(), STATE, state.map_or("", OwnState::as_str));
    }

    /// Note something about a step.
    pub fn set_step_note(&mut self, step: ReadinessStep, note: &str) {
        self.jot_in(Notebook::Readiness, step.as_str(), NOTE, note);
    }

    /// Say by when a step is to be done.
    pub fn set_step_due(&mut self, step: ReadinessStep, due: Option<Date>) {
        let day = due.map(|day| day.to_string()).unwrap_or_default();
        self.jot_in(Notebook::Readiness, step.as_str(), DUE, &day);
    }
}
