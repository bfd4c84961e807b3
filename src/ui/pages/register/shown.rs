//! What of the list is shown, and how.

use crate::assess::Tier;
use crate::store::{Sorting, Stage, SystemId};
use std::rc::Rc;
use yew::{Callback, Reducible, UseReducerHandle};

/// How many rows are drawn at first, and each time more are asked for.
pub(super) const ROWS: usize = 50;

/// What is looked for, and how it is shown. Not saved: a list that hides things tomorrow would mislead.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shown {
    pub(super) search: String,
    pub(super) tier: Option<Tier>,
    pub(super) stage: Option<Stage>,
    pub(super) sorting: Sorting,
    pub(super) archived: bool,
    pub(super) rows: usize,
    /// The system whose details are open.
    pub(super) details: Option<SystemId>,
}

impl Default for Shown {
    fn default() -> Self {
        Self {
            search: String::new(),
            tier: None,
            stage: None,
            sorting: Sorting::default(),
            archived: false,
            rows: ROWS,
            details: None,
        }
    }
}

/// A change of that.
pub(super) enum Change {
    Search(String),
    Tier(Option<Tier>),
    Stage(Option<Stage>),
    Sorting(Sorting),
    Archived(bool),
    More,
    Details(Option<SystemId>),
}

impl Reducible for Shown {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut shown = (*self).clone();
        match change {
            Change::Search(search) => shown.search = search,
            Change::Tier(tier) => shown.tier = tier,
            Change::Stage(stage) => shown.stage = stage,
            Change::Sorting(sorting) => shown.sorting = sorting,
            Change::Archived(archived) => shown.archived = archived,
            Change::More => shown.rows += ROWS,
            Change::Details(details) => shown.details = details,
        }
        Rc::new(shown)
    }
}

/// A way to change what is shown.
pub(super) fn change<T: 'static>(shown: &UseReducerHandle<Shown>, into: impl Fn(T) -> Change + 'static) -> Callback<T> {
    let shown = shown.dispatcher();
    Callback::from(move |said| shown.dispatch(into(said)))
}
