//! Words of the pages that a guide shows by themselves.

mod calendar;
mod changes;
mod clauses;
mod nis2;
mod penalties;

pub(in crate::text) use calendar::{
    CALENDAR, calendar_day, calendar_in_practice, calendar_literally, calendar_own, milestone, part,
};
pub(in crate::text) use changes::{CHANGES, amendment, change, change_kind};
pub(in crate::text) use clauses::{CLAUSES, NEEDED, group_counts, rows_shown};
pub(in crate::text) use nis2::{NIS2, act, aspect, counted, due, floor, limit, regime, regime_since};
pub(in crate::text) use penalties::{PENALTIES, carried, fine_covers, fine_rule, fine_since};
