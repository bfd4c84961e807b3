//! The work of one program, as text for the next: everything that a visitor would miss. Pure.
//!
//! Not by way of the browser's storage, which may be denied or full, and which holds answers alone.

use super::config::Config;
use super::incoming::Incoming;
use super::notice::Notice;
use super::state::{State, View};
use crate::engine::Date;
use crate::store::{Saved, Seen, SystemId};
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// The state of the page with what its keeper knows. Saved work stands in it as the text that is stored of it.
#[derive(Serialize, Deserialize)]
struct Work {
    system: SystemId,
    saved: String,
    replaced: Option<String>,
    incoming: Option<Incoming>,
    view: View,
    return_to: Option<View>,
    opened: bool,
    as_of: Date,
    today: Date,
    notices: Vec<Notice>,
    moves: u32,
    seen: Seen,
}

/// The text.
pub fn write(state: &State, seen: Seen) -> Option<String> {
    let State {
        config: _,
        system,
        left: _,
        before: _,
        turns: _,
        saved,
        replaced,
        incoming,
        view,
        return_to,
        opened,
        as_of,
        today,
        notices,
        moves,
    } = state;
    let work = Work {
        system: system.clone(),
        saved: saved.write(),
        replaced: replaced.as_ref().map(|saved| saved.write()),
        incoming: incoming.as_deref().cloned(),
        view: *view,
        return_to: *return_to,
        opened: *opened,
        as_of: *as_of,
        today: *today,
        notices: notices.to_vec(),
        moves: *moves,
        seen,
    };
    serde_json::to_string(&work).ok()
}

/// What a text says, or nothing where it is of another version of the page: then it must not be taken. The configuration
/// is no part of it: the script that shows the programs gives it to each.
pub fn read(text: &str, config: Config) -> Option<(State, Seen)> {
    let work: Work = serde_json::from_str(text).ok()?;
    // What could not be read of it was told when it was first read.
    let saved = |text: &str| Saved::read(text).ok().map(|(saved, _)| Rc::new(saved));
    let replaced = match &work.replaced {
        Some(text) => Some(saved(text)?),
        None => None,
    };
    let state = State {
        config,
        system: work.system,
        left: None,
        before: Rc::default(),
        turns: 0,
        saved: saved(&work.saved)?,
        replaced,
        incoming: work.incoming.map(Rc::new),
        view: work.view,
        return_to: work.return_to,
        opened: work.opened,
        as_of: work.as_of,
        today: work.today,
        notices: Rc::new(work.notices),
        moves: work.moves,
    };
    Some((state, work.seen))
}
