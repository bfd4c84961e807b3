//! What is said of what is kept, passed on and taken over.

use super::Lang;
use super::phrase::phrases;
use super::shape::{List, shape};

shape! {
    /// Words of a text that can be copied.
    pub struct Copied {
        copy, done, by_hand,
    }
}

shape! {
    /// Words of a link to share.
    pub struct Sharing {
        title, lead, holds, label, behind_lead, behind, nothing,
    }
}

shape! {
    /// Words of the preview of what taking over work would change.
    pub struct Importing {
        file, link, tab, lead, lead_first, nothing, link_leaves, undo, changes, answers, ratings, scope,
        progress, notes, written, rest, now, then, new, changed, gone, unsaid, problems, problems_lead, link_failed,
        none, take, keep, go_on,
    }
}

shape! {
    /// Words of the view that shows what is kept.
    pub struct Holding {
        title, lead, stored, local, beside, session, nowhere, denied, full, nothing, laid_out, other, others: List,
        readers, page, embedded, framed, always, actions,
    }
}

shape! {
    /// What is new, changed, gone or the same, behind a number.
    pub(super) struct TallyWords {
        new, changed, gone, same,
    }
}

shape! {
    /// Everything about what is kept, passed on and taken over.
    pub(super) struct DataWords {
        copied: Copied, sharing: Sharing, importing: Importing, holding: Holding, tally: TallyWords, phrases: DataPhrases,
    }
}

phrases! {
    /// Phrases about what is kept.
    struct DataPhrases in tell.data;
    /// A number of things in some state.
    pub(super) fn tallied(count: usize, state: &str);
    /// Summary of a list of changes.
    pub fn each_change(count: usize);
    /// A key of the storage, and how long the text under it is.
    pub(super) fn key_holds(bytes: usize, key: &str);
}

impl Lang {
    /// The words of a text that can be copied.
    pub fn copied(self) -> &'static Copied {
        &self.tell().data.copied
    }

    /// The words of a link to share.
    pub fn sharing(self) -> &'static Sharing {
        &self.tell().data.sharing
    }

    /// The words of the preview of what taking over work would change.
    pub fn importing(self) -> &'static Importing {
        &self.tell().data.importing
    }

    /// The words of the view that shows what is kept.
    pub fn holding(self) -> &'static Holding {
        &self.tell().data.holding
    }

    /// How many things are new, changed, gone and the same.
    pub fn tally(self, new: usize, changed: usize, gone: usize, same: usize) -> String {
        let words = &self.tell().data.tally;
        let parts = [(new, words.new), (changed, words.changed), (gone, words.gone), (same, words.same)];
        let parts = parts.into_iter().filter(|(count, _)| *count > 0);
        self.listed(&parts.map(|(count, state)| self.tallied(count, state)).collect::<Vec<_>>())
    }

    /// A key of the storage, and how long the text under it is.
    pub fn stored_under(self, key: &str, bytes: usize) -> String {
        self.key_holds(bytes, key)
    }
}
