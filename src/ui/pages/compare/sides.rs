//! The two sides that are compared, by what was chosen.

use super::chosen::{Chosen, What};
use crate::engine::Date;
use crate::outline::Between;
use crate::store::{Saved, SystemId};
use crate::ui::context::Context;
use std::rc::Rc;

/// A side: what it is called, the work, and the day.
#[derive(Clone, PartialEq)]
pub(super) struct Work {
    pub(super) label: String,
    pub(super) saved: Rc<Saved>,
    pub(super) day: Date,
}

/// Both sides.
#[derive(Clone, PartialEq)]
pub(super) struct Pair {
    pub(super) between: Between,
    pub(super) then: Work,
    pub(super) now: Work,
}

/// Every system with its name, and its work where that can be read. That of the one that is open is as it is now.
pub(super) fn systems(context: &Context) -> Vec<(SystemId, String, Option<Rc<Saved>>)> {
    let state = &context.state;
    let mut works: Vec<_> = context.keeper.all().into_iter().map(|(id, work)| (id, work.ok().map(Rc::new))).collect();
    match works.iter_mut().find(|(id, _)| *id == state.system) {
        Some((_, work)) => *work = Some(Rc::clone(&state.saved)),
        None => works.insert(0, (state.system.clone(), Some(Rc::clone(&state.saved)))),
    }
    let named = |(id, work): (SystemId, Option<Rc<Saved>>)| {
        let name = work.as_ref().map(|work| work.record().0.name).unwrap_or_default();
        let name = if name.is_empty() { context.lang().register().unnamed.to_owned() } else { name };
        (id, name, work)
    };
    works.into_iter().map(named).collect()
}

/// Both sides; what is said instead where there are not two.
pub(super) fn pair(context: &Context, chosen: &Chosen) -> Result<Pair, &'static str> {
    let (lang, own) = (context.lang(), context.lang().compare_page());
    let (state, day) = (&context.state, context.state.as_of);
    let mine = |label: String, day: Date| Work { label, saved: Rc::clone(&state.saved), day };
    match chosen.what {
        What::Days => Ok(Pair {
            between: Between::Days,
            then: mine(lang.date(chosen.days.0), chosen.days.0),
            now: mine(lang.date(chosen.days.1), chosen.days.1),
        }),
        What::Times => {
            let file = chosen.file.as_ref().ok_or(own.choose_file)?;
            let then = Work { label: own.from_file.to_owned(), saved: Rc::clone(file), day };
            Ok(Pair { between: Between::Times, then, now: mine(own.as_now.to_owned(), day) })
        }
        What::Systems => {
            let all = systems(context);
            let side = |id: &SystemId| {
                let (_, label, work) = all.iter().find(|(each, _, _)| each == id).ok_or(own.alone)?;
                let saved = work.clone().ok_or(own.unread)?;
                Ok::<_, &'static str>(Work { label: label.clone(), saved, day })
            };
            let other = chosen.systems.1.as_ref().ok_or(own.alone)?;
            Ok(Pair { between: Between::Systems, then: side(&chosen.systems.0)?, now: side(other)? })
        }
    }
}
