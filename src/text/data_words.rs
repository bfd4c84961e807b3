//! The words about what is kept, passed on and taken over.

use super::{Lang, en};

/// Words of a text that can be copied.
#[derive(Clone, Copy, Debug)]
pub struct Copied {
    /// Button: copy it.
    pub copy: &'static str,
    /// It was copied.
    pub done: &'static str,
    /// The browser does not allow it; the text is selected.
    pub by_hand: &'static str,
}

/// Words of a link to share.
#[derive(Clone, Copy, Debug)]
pub struct Sharing {
    /// What is folded away: the link.
    pub title: &'static str,
    /// What opening it does, and what is never sent.
    pub lead: &'static str,
    /// What is in it and what is not.
    pub holds: &'static str,
    /// Label of the field.
    pub label: &'static str,
    /// There is nothing to share.
    pub nothing: &'static str,
}

/// Words of the preview of what taking over work would change.
#[derive(Clone, Copy, Debug)]
pub struct Importing {
    /// Heading for a file.
    pub file: &'static str,
    /// Heading for a link.
    pub link: &'static str,
    /// Name of the browser tab.
    pub tab: &'static str,
    /// Nothing has changed so far.
    pub lead: &'static str,
    /// The same, where there is no work yet.
    pub lead_first: &'static str,
    /// Nothing would change.
    pub nothing: &'static str,
    /// What a link leaves as it is.
    pub link_leaves: &'static str,
    /// It can be undone.
    pub undo: &'static str,
    /// Heading of what would change.
    pub changes: &'static str,
    /// Part: answers.
    pub answers: &'static str,
    /// Part: ratings.
    pub ratings: &'static str,
    /// Part: scope of the management system.
    pub scope: &'static str,
    /// Part: notes on obligations.
    pub progress: &'static str,
    /// Part: notes on clauses and controls.
    pub notes: &'static str,
    /// Part: what this version does not know.
    pub rest: &'static str,
    /// Before what is said now.
    pub now: &'static str,
    /// Before what would be said.
    pub then: &'static str,
    /// A note that is new.
    pub new: &'static str,
    /// A note that is another.
    pub changed: &'static str,
    /// A note that is gone.
    pub gone: &'static str,
    /// Nothing is said.
    pub unsaid: &'static str,
    /// Heading of what could not be read.
    pub problems: &'static str,
    /// What happens to it.
    pub problems_lead: &'static str,
    /// A link cannot be read, before the reason.
    pub link_failed: &'static str,
    /// There is nothing to take over.
    pub none: &'static str,
    /// Button: take it over.
    pub take: &'static str,
    /// Button: leave all as it is.
    pub keep: &'static str,
    /// Button: go on where nothing can be taken over.
    pub go_on: &'static str,
}

/// Words of the view that shows what is kept.
#[derive(Clone, Copy, Debug)]
pub struct Holding {
    /// Heading.
    pub title: &'static str,
    /// What is to be seen here.
    pub lead: &'static str,
    /// Heading of what is stored.
    pub stored: &'static str,
    /// Where: local storage.
    pub local: &'static str,
    /// Where: session storage.
    pub session: &'static str,
    /// Where: nowhere.
    pub nowhere: &'static str,
    /// Where: nowhere, because the browser denies it.
    pub denied: &'static str,
    /// Where: in memory, because the storage is full.
    pub full: &'static str,
    /// Nothing is stored.
    pub nothing: &'static str,
    /// What is folded away: the same text in lines.
    pub laid_out: &'static str,
    /// Heading of what else there is.
    pub other: &'static str,
    /// What else there is.
    pub others: &'static [&'static str],
    /// Heading of who could read it.
    pub readers: &'static str,
    /// On a page of its own.
    pub page: &'static str,
    /// In somebody's page.
    pub embedded: &'static str,
    /// In a frame.
    pub framed: &'static str,
    /// Wherever it stands.
    pub always: &'static str,
    /// Heading of what can be done.
    pub actions: &'static str,
}

impl Lang {
    /// The words of a text that can be copied.
    pub const fn copied(self) -> &'static Copied {
        match self {
            Self::En => &en::COPIED,
        }
    }

    /// The words of a link to share.
    pub const fn sharing(self) -> &'static Sharing {
        match self {
            Self::En => &en::SHARING,
        }
    }

    /// The words of the preview of what taking over work would change.
    pub const fn importing(self) -> &'static Importing {
        match self {
            Self::En => &en::IMPORTING,
        }
    }

    /// The words of the view that shows what is kept.
    pub const fn holding(self) -> &'static Holding {
        match self {
            Self::En => &en::HOLDING,
        }
    }

    /// How many things are new, changed, gone and the same.
    pub fn tally(self, new: usize, changed: usize, gone: usize, same: usize) -> String {
        match self {
            Self::En => en::tally(new, changed, gone, same),
        }
    }

    /// Summary of a list of changes.
    pub fn each_change(self, count: usize) -> String {
        match self {
            Self::En => en::each_change(count),
        }
    }

    /// A key of the storage, and how long the text under it is.
    pub fn stored_under(self, key: &str, bytes: usize) -> String {
        match self {
            Self::En => en::stored_under(key, bytes),
        }
    }
}
