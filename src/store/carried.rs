//! Notes go along where later rules split, merge or rename obligations: nothing that somebody noted is lost or said to be more than
//! it was.
//!
//! | became | notes, owner, evidence | due | status |
//! |---|---|---|---|
//! | another name | as they are | as it is | as it is |
//! | several | each has them | each has it | each has it |
//! | one with others | one below the other | the earliest | the lowest: what was not begun counts |
//!
//! Where the new rows ask for more, what was finished is in progress.

use super::progress::{Item, Progress};
use crate::assess::{ItemStatus, Succession};
use crate::interview::AnswerProblem;

/// Texts that were said of several things which are one by now: each once.
fn joined(one: String, other: &str, between: &str) -> String {
    if other.is_empty() || one == other {
        one
    } else if one.is_empty() {
        other.to_owned()
    } else {
        [&one, between, other].concat()
    }
}

impl Item {
    /// This with what was noted on another obligation, which is the same by now.
    fn with(mut self, other: Self, of: &str) -> Self {
        self.status = self.status.min(other.status);
        self.note = joined(self.note, &other.note, "\n");
        self.owner = joined(self.owner, &other.owner, ", ");
        self.evidence = joined(self.evidence, &other.evidence, "\n");
        self.due = [self.due, other.due].into_iter().flatten().min();
        for (mut name, value) in other.rest {
            // What this version cannot read and is said twice stays twice.
            while self.rest.get(&name).is_some_and(|known| *known != value) {
                name.push('@');
                name.push_str(of);
            }
            self.rest.insert(name, value);
        }
        self
    }
}

impl Progress {
    /// Take what was noted under rules before these along to the obligations that have taken the place of others since. Gives what
    /// is to be told of it.
    pub fn carry(&mut self, table: &[Succession], rules: u16) -> Vec<AnswerProblem> {
        let mut told = Vec::new();
        for row in table.iter().filter(|row| row.since > rules) {
            let noted: Vec<&str> = row.from.iter().copied().filter(|id| self.items.contains_key(*id)).collect();
            if noted.is_empty() {
                continue;
            }
            let mut all = row.from.iter().map(|id| (*id, self.items.remove(*id).unwrap_or_default()));
            let first = all.next().map(|(_, item)| item).unwrap_or_default();
            let mut item = all.fold(first, |item, (id, other)| item.with(other, id));
            if row.asks_more && matches!(item.status, ItemStatus::Done | ItemStatus::NotApplicable) {
                item.status = ItemStatus::InProgress;
            }
            for id in row.into {
                // Somebody may have written there already, by hand or with a later version.
                let there = self.items.remove(*id);
                let item = there.map_or_else(|| item.clone(), |there| there.with(item.clone(), id));
                if !item.is_empty() {
                    self.items.insert((*id).to_owned(), item);
                }
            }
            let names = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
            told.push(AnswerProblem::NotesMoved { from: names(&noted), into: names(row.into) });
        }
        told
    }
}
