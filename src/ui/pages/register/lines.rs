//! The lines of the register: worked out once for a text and a day, however often the list is drawn.

use crate::engine::Date;
use crate::outline::SystemLine;
use crate::store::{Saved, SystemId};
use crate::ui::context::Context;
use std::cell::RefCell;
use std::rc::Rc;

/// What was worked out, with what it was worked out from.
#[derive(Debug)]
struct Known {
    work: Option<Saved>,
    as_of: Date,
    line: Rc<SystemLine>,
}

/// Lines that were worked out before.
#[derive(Debug, Default)]
pub(super) struct Lines(RefCell<Vec<(SystemId, Known)>>);

impl Lines {
    /// The line of every system that is kept, and of the one that is open, as it is now.
    pub(super) fn all(&self, context: &Context) -> Vec<Rc<SystemLine>> {
        let (state, as_of) = (&context.state, context.state.as_of);
        let mut known = std::mem::take(&mut *self.0.borrow_mut());
        let mut works = context.keeper.all();
        // What is open may not be kept yet.
        works.retain(|(id, _)| *id != state.system);
        if *state.saved != context.keeper.over(Saved::default()) {
            works.push((state.system.clone(), Ok((*state.saved).clone())));
        }
        let mut lines = Vec::with_capacity(works.len());
        for (id, work) in works {
            let before = known.iter().position(|(each, _)| *each == id).map(|at| known.swap_remove(at).1);
            let line = match before {
                Some(before) if before.as_of == as_of && before.work.as_ref() == work.as_ref().ok() => before.line,
                _ => Rc::new(SystemLine::new(id.clone(), &work, as_of)),
            };
            self.0.borrow_mut().push((id, Known { work: work.ok(), as_of, line: Rc::clone(&line) }));
            lines.push(line);
        }
        lines
    }
}
