//! What was chosen to be compared.

use crate::engine::Date;
use crate::outline::summary_of;
use crate::store::{Saved, SystemId};
use crate::ui::context::Context;
use std::rc::Rc;

/// What is compared.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    Systems,
    Days,
    Times,
}

impl What {
    pub(super) const ALL: [Self; 3] = [Self::Systems, Self::Days, Self::Times];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Systems => "systems",
            Self::Days => "days",
            Self::Times => "times",
        }
    }
}

/// What was chosen. Not saved.
#[derive(Clone, PartialEq)]
pub(super) struct Chosen {
    pub(super) what: What,
    pub(super) systems: (SystemId, Option<SystemId>),
    pub(super) days: (Date, Date),
    pub(super) file: Option<Rc<Saved>>,
}

impl Chosen {
    /// What is compared at first: two systems where there are two, else today with the next day that brings something.
    pub(super) fn new(context: &Context) -> Self {
        let state = &context.state;
        let one = state.system.clone();
        let others = || context.keeper.systems().into_iter().find(|id| *id != one);
        let asked = state.beside.clone().filter(|id| *id != one);
        let other = asked.or_else(others);
        let ahead = summary_of(&state.saved, state.as_of).ahead.first().map(|ahead| ahead.day);
        Self {
            what: if other.is_some() { What::Systems } else { What::Days },
            systems: (one, other),
            days: (state.as_of, ahead.unwrap_or(state.as_of)),
            file: None,
        }
    }
}
