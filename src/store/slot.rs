//! One key of a shelf: what was last read or written there, so that nothing is overwritten that was not seen.

use super::{Saved, SavedError};
use crate::interview::AnswerProblem;
use std::cell::RefCell;

/// Where texts are kept by key. Every call may fail.
pub trait Shelf {
    /// The text under a key, if there is one.
    fn get(&self, key: &str) -> Option<String>;
    /// Keep a text under a key. Says whether that worked.
    fn set(&self, key: &str, text: &str) -> bool;
    /// Forget a key.
    fn remove(&self, key: &str);
    /// Every key there is.
    fn keys(&self) -> Vec<String>;

    /// The same, and nothing is left to be done: what it took the place of may be forgotten.
    fn set_at_once(&self, key: &str, text: &str) -> bool {
        self.set(key, text)
    }

    /// Whether the text under a key lies elsewhere than where texts lie at first ([`super::Annexed`]).
    fn is_beside(&self, _key: &str) -> bool {
        false
    }

    /// Whether all that was taken is kept. What is not yet, whoever holds the shelf is told of later.
    fn is_settled(&self) -> bool {
        true
    }

    /// Everything that was taken is kept by now.
    fn settle(&self) {}

    /// Nothing of this program is to be left: give up what held its texts.
    fn give_up(&self) {}
}

/// What stands under a key for a text that lies in the annex. No saved work begins so: versions that know no annex leave it alone.
pub(super) const REFERENCE: &str = "annex:";

/// What became of an attempt to save.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is saved, or there was nothing to save.
    Yes,
    /// There is no shelf, or its text must stay as it is: the work goes on in memory.
    InMemory,
    /// The shelf is full or refused: the work goes on in memory.
    Full,
    /// The text changed since it was last read, by another tab: nothing was overwritten.
    ChangedElsewhere,
}

/// What is known of a key.
#[derive(Debug)]
pub(super) struct Seen {
    /// The text that was last read or written here.
    text: Option<String>,
    /// What that says, where it says anything: a text of other form that says the same stays.
    says: Option<Saved>,
    /// Whether the text there must stay as it is.
    locked: bool,
}

impl Default for Seen {
    /// Nothing is there.
    fn default() -> Self {
        Self { text: None, says: Some(Saved::default()), locked: false }
    }
}

/// What was found under a key.
pub(super) type Text = Option<Result<(Saved, Vec<AnswerProblem>), SavedError>>;

/// What somebody else did to a key.
pub(super) enum Change {
    /// Nothing.
    None,
    /// The text there is another, and nothing here was unsaved.
    Followed,
    /// The text there is another, and here is work that is not saved.
    Conflict,
}

/// A key of a shelf.
#[derive(Debug)]
pub(super) struct Slot {
    key: String,
    /// Whether a text that says nothing is kept all the same: that it is there says something.
    keeps_nothing: bool,
    pub(super) seen: RefCell<Seen>,
}

impl Slot {
    pub(super) fn new(key: String) -> Self {
        Self { key, keeps_nothing: false, seen: RefCell::default() }
    }

    /// A key whose text is kept even where it says nothing.
    pub(super) fn that_stays(key: String) -> Self {
        Self { keeps_nothing: true, ..Self::new(key) }
    }

    /// Its key.
    pub(super) fn key(&self) -> &str {
        &self.key
    }

    /// The text to keep. Nothing done, nothing kept.
    fn text_of(&self, saved: &Saved) -> Option<String> {
        (self.keeps_nothing || *saved != Saved::default()).then(|| saved.write())
    }

    /// Whether there was a text, and one that can be read.
    pub(super) fn is_readable(&self) -> bool {
        let seen = self.seen.borrow();
        seen.text.is_some() && seen.says.is_some() && !seen.locked
    }

    /// What the text says that was last read or written here; nothing where there is none that can be read.
    pub(super) fn says(&self) -> Saved {
        self.seen.borrow().says.clone().unwrap_or_default()
    }

    /// Read what is there.
    pub(super) fn read(&self, shelf: &impl Shelf) -> Text {
        let text = shelf.get(&self.key);
        let found = text.as_deref().map(Saved::read);
        let says = match &found {
            None => Some(Saved::default()),
            Some(read) => read.as_ref().ok().map(|(saved, _)| saved.clone()),
        };
        self.seen.replace(Seen { text, says, locked: matches!(found, Some(Err(_))) });
        found
    }

    /// Save, unless that would overwrite what is not ours to overwrite.
    pub(super) fn save(&self, shelf: &impl Shelf, saved: &Saved) -> Kept {
        {
            let seen = self.seen.borrow();
            if seen.locked {
                return Kept::InMemory;
            }
            // A text of other form that says the same stays: two versions would rewrite each other's without end.
            let nothing_to_do = seen.text.is_some() || !self.keeps_nothing;
            if seen.says.as_ref() == Some(saved) && nothing_to_do {
                return Kept::Yes;
            }
        }
        let (text, there) = (self.text_of(saved), shelf.get(&self.key));
        // Where the very text is there already, nothing would be overwritten, whoever wrote it.
        if there != self.seen.borrow().text && there != text {
            return Kept::ChangedElsewhere;
        }
        self.put(shelf, saved)
    }

    /// Save over whatever is there: the visitor said so.
    pub(super) fn save_over(&self, shelf: &impl Shelf, saved: &Saved) -> Kept {
        self.seen.borrow_mut().locked = false;
        self.put(shelf, saved)
    }

    /// Look at what somebody else wrote, with the work that is here. What says the same as that is taken note of.
    pub(super) fn look(&self, shelf: &impl Shelf, saved: &Saved) -> Change {
        let there = shelf.get(&self.key);
        // What lies in the annex and is on its way is looked at once it is here.
        let on_its_way = there.as_ref().is_some_and(|text| text.starts_with(REFERENCE));
        if on_its_way || there == self.seen.borrow().text {
            return Change::None;
        }
        let mine = self.text_of(saved);
        if there == mine {
            self.took_note(there, saved);
            return Change::None;
        }
        let seen = self.seen.borrow();
        // Where the text must stay as it is, work is in memory alone: none is lost where there is none.
        let unsaved = if seen.locked {
            *saved != Saved::default()
        } else {
            seen.text != mine && seen.says.as_ref() != Some(saved)
        };
        if unsaved { Change::Conflict } else { Change::Followed }
    }

    /// Take note that this is there by now, where it is.
    pub(super) fn refresh(&self, shelf: &impl Shelf, saved: &Saved) {
        let text = self.text_of(saved);
        if shelf.get(&self.key) == text {
            self.took_note(text, saved);
        }
    }

    /// What is to be saved is not what was read here. What must stay as it is stays so.
    pub(super) fn doubt(&self) {
        let mut seen = self.seen.borrow_mut();
        (seen.text, seen.says) = (None, Some(Saved::default()));
    }

    /// What was taken from here could not be kept, as another text is there by now: the work here is unsaved, whatever that says.
    pub(super) fn was_not_kept(&self) {
        // No text is empty, so it is another than whatever is there.
        self.seen.replace(Seen { text: Some(String::new()), says: Some(Saved::default()), locked: false });
    }

    fn took_note(&self, text: Option<String>, saved: &Saved) {
        self.seen.replace(Seen { text, says: Some(saved.clone()), locked: false });
    }

    fn put(&self, shelf: &impl Shelf, saved: &Saved) -> Kept {
        let text = self.text_of(saved);
        match &text {
            Some(text) if !shelf.set(&self.key, text) => return Kept::Full,
            Some(_) => {}
            None => shelf.remove(&self.key),
        }
        self.took_note(text, saved);
        Kept::Yes
    }
}
