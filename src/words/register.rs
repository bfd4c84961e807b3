//! What is said of the systems side by side.

use super::Lang;
use super::phrase::phrases;
use super::shape::{Table, Text, shape};
use crate::store::{Sorting, Stage};

shape! {
    /// Words of the list of systems.
    pub struct Register {
        title, lead, one, add_label, add, name_missing, nowhere, search, tier, any_tier, stage, any_stage, sort,
        archived, show_archived, columns_name, columns_tier, columns_roles, columns_open, columns_next, columns_done,
        columns_covered, columns_owner, unnamed, unread, none_found, nothing_yet, here, open, details, about, about_help, duplicate, archive,
        unarchive, delete, name, purpose, owner, vendor, no_stage, done, picture, by_tier, work, days,
        finished, nothing_ahead, organisation, own_management, room, room_short, room_beside, save_all, take_all, mentions, tick_it,
    }
}

shape! {
    /// Words of systems that come from a file.
    pub struct Bringing {
        title, help, label, reading, close, is_everything, is_one, loaded_name, add_one, take_new, take_both, take_theirs,
        other_organisation, fields, change_columns, change_reading, which_list, nowhere, goes_to, encoding, separator, proposes,
    }
}

shape! {
    /// Everything about the systems side by side.
    pub(super) struct RegisterWords {
        page: Register, bringing: Bringing, stages: Table<Stage, Text>, sortings: Table<Sorting, Text>, phrases: RegisterPhrases,
    }
}

phrases! {
    /// Phrases about the systems side by side.
    struct RegisterPhrases in tell.register;
    /// How many documents are required.
    pub fn documents_required(count: usize);
    /// How many systems there are.
    pub fn systems(count: usize);
    /// How many of them are shown.
    pub fn systems_shown(shown: usize, of: usize);
    /// Show so many more.
    pub fn more_systems(count: usize);
    /// How many systems have a tier as their highest, and of how many that is settled.
    pub fn tier_counts(count: usize, settled: usize);
    /// How many systems have duties that begin on a day.
    pub fn systems_on(count: usize, day: &str);
    /// How many obligations begin for one system on a day.
    pub fn duties_on(count: usize, day: &str);
    /// How much of the work is finished.
    pub fn work_finished(finished: usize, of: usize);
    /// How many questions are open in all.
    pub fn open_in_all(count: usize);
    /// How many systems were looked at so far.
    pub fn looked_at(done: usize, of: usize);
    /// How much of the storage is taken, in hundredths, and how many more systems fit in.
    pub fn room_left(taken: usize, count: usize);
    /// How many megabytes the browser still has room for, in the annex.
    pub fn room_beside_left(megabytes: &str);
    /// The name of a copy.
    pub fn copied_name(name: &str);
    /// A button for one system: what it does, and which system.
    pub fn for_system(action: &str, name: &str);
    /// How many systems of a file are new.
    pub fn new_systems(count: usize);
    /// How many are here and say something else.
    pub fn differing_systems(count: usize);
    /// How many are here just so.
    pub fn same_systems(count: usize);
    /// Columns that are not taken.
    pub fn columns_not_taken(count: usize, names: &str);
    /// One of several lists in a file, and how many rows it has.
    pub fn list_with_rows(rows: usize, name: &str);
    /// How many rows are taken.
    pub fn rows_to_take(taken: usize, of: usize);
    /// Add so many.
    pub fn add_systems(count: usize);
    /// How many are put away.
    pub fn put_away(count: usize);
}

impl Lang {
    /// The words of the list of systems.
    pub fn register(self) -> &'static Register {
        &self.tell().register.page
    }

    /// The words of systems that come from a file.
    pub fn bringing(self) -> &'static Bringing {
        &self.tell().register.bringing
    }

    /// Where a system stands in its life.
    pub fn stage(self, stage: Stage) -> &'static str {
        self.tell().register.stages.name(stage)
    }

    /// By what the list is sorted.
    pub fn sorting(self, sorting: Sorting) -> &'static str {
        self.tell().register.sortings.name(sorting)
    }
}
