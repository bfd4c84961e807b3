//! What keeps the short of a result with the work, where it is here: it comes with the views that are loaded second, and whoever
//! names it is loaded with them.

use crate::engine::Date;
use crate::store::Saved;
use std::cell::Cell;

/// Keeps what comes out on a day with work that was changed, as it was before and as it is after.
pub(super) type Record = fn(&Saved, &mut Saved, Date);

thread_local! {
    static RECORD: Cell<Option<Record>> = const { Cell::new(None) };
}

/// From here on it is kept.
pub(super) fn take_in(record: Record) {
    RECORD.set(Some(record));
}

/// Keep it, where that can be done; else what was kept is marked as that of other answers.
pub(super) fn record(before: &Saved, after: &mut Saved, today: Date) {
    match RECORD.get() {
        Some(record) => record(before, after, today),
        None if before.answers != after.answers => after.result_is_overtaken(),
        None => {}
    }
}
