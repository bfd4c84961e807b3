//! Keeps a visitor's work on a shelf that may fail: never throws, never overwrites what it cannot read.

use super::{Saved, SavedError};
use crate::engine::order_by;
use crate::interview::AnswerProblem;
use serde::{Deserialize, Serialize};
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
}

/// What was found when the shelf was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// Nothing yet.
    Nothing,
    /// There is no shelf: the browser denies it.
    Denied,
    /// Saved work, and what of it could not be read (it is carried along).
    Work(Saved, Vec<AnswerProblem>),
    /// A text that this version cannot read. It stays as it is, and nothing is saved over it.
    Unreadable(SavedError),
}

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

/// What somebody else did to the shelf, as far as it matters to the work here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Elsewhere {
    /// Nothing that matters.
    Nothing,
    /// Nothing here was unsaved: this is what is there now, to go on with.
    Follow(Found),
    /// There is other work now, and here is work that is not saved. Nothing was read or overwritten.
    Conflict,
}

/// What a keeper knows of its shelf.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// The text that was last read or written here.
    text: Option<String>,
    /// Whether the text there must stay as it is.
    locked: bool,
}

/// Saved work on a shelf.
#[derive(Debug)]
pub struct Keeper<S> {
    shelf: Option<S>,
    /// Whether there should be a shelf.
    wanted: bool,
    seen: RefCell<Seen>,
}

impl Seen {
    /// Whether the text that was last read says just this.
    fn says(&self, saved: &Saved) -> bool {
        match &self.text {
            None => *saved == Saved::default(),
            Some(text) => Saved::read(text).is_ok_and(|(read, _)| read == *saved),
        }
    }
}

/// The text to keep. Nothing done, nothing kept.
fn text_of(saved: &Saved) -> Option<String> {
    (*saved != Saved::default()).then(|| saved.write())
}

impl<S: Shelf> Keeper<S> {
    /// What every key of this program starts with.
    pub const PREFIX: &'static str = "ai-act-checklist:";
    /// The key of the answers.
    pub const KEY: &'static str = "ai-act-checklist:answers";

    /// Open a shelf, or go without one.
    pub fn new(shelf: Option<S>) -> Self {
        Self { shelf, wanted: true, seen: RefCell::default() }
    }

    /// Keep nothing: the work is in memory alone, and nobody is told that anything failed.
    pub fn nowhere() -> Self {
        Self { shelf: None, wanted: false, seen: RefCell::default() }
    }

    /// Whether there is a shelf.
    pub fn is_there(&self) -> bool {
        self.shelf.is_some()
    }

    /// The same shelf, for a keeper that goes on where another stopped.
    #[must_use]
    pub fn having(self, seen: Seen) -> Self {
        self.seen.replace(seen);
        self
    }

    /// What is known of the shelf, for a keeper that goes on from here.
    pub fn seen(&self) -> Seen {
        self.seen.borrow().clone()
    }

    /// Read what is there.
    pub fn read(&self) -> Found {
        let Some(shelf) = &self.shelf else {
            return if self.wanted { Found::Denied } else { Found::Nothing };
        };
        let text = shelf.get(Self::KEY);
        let found = match text.as_deref().map(Saved::read) {
            None => Found::Nothing,
            Some(Ok((saved, problems))) => Found::Work(saved, problems),
            Some(Err(error)) => Found::Unreadable(error),
        };
        self.seen.replace(Seen { text, locked: matches!(found, Found::Unreadable(_)) });
        found
    }

    /// Save, unless that would overwrite what is not ours to overwrite.
    pub fn save(&self, saved: &Saved) -> Kept {
        let Some(shelf) = &self.shelf else {
            return Kept::InMemory;
        };
        let seen = self.seen();
        if seen.locked {
            return Kept::InMemory;
        }
        let text = text_of(saved);
        // A text of other form that says the same stays: two versions would rewrite each other's without end.
        if seen.text == text || seen.says(saved) {
            return Kept::Yes;
        }
        let there = shelf.get(Self::KEY);
        // Where the very text is there already, nothing would be overwritten, whoever wrote it.
        if there != seen.text && there != text {
            return Kept::ChangedElsewhere;
        }
        self.put(shelf, text)
    }

    /// Save over whatever is there: the visitor said so.
    pub fn save_over(&self, saved: &Saved) -> Kept {
        let Some(shelf) = &self.shelf else {
            return Kept::InMemory;
        };
        self.seen.borrow_mut().locked = false;
        self.put(shelf, text_of(saved))
    }

    /// Look at the shelf after somebody else wrote there, with the work that is here.
    pub fn look(&self, saved: &Saved) -> Elsewhere {
        let Some(shelf) = &self.shelf else {
            return Elsewhere::Nothing;
        };
        let (seen, there) = (self.seen(), shelf.get(Self::KEY));
        if there == seen.text {
            return Elsewhere::Nothing;
        }
        let mine = text_of(saved);
        if there == mine {
            self.seen.replace(Seen { text: there, locked: false });
            return Elsewhere::Nothing;
        }
        // Where the text must stay as it is, work is in memory alone: none is lost where there is none.
        let unsaved = if seen.locked { mine.is_some() } else { seen.text != mine && !seen.says(saved) };
        if unsaved { Elsewhere::Conflict } else { Elsewhere::Follow(self.read()) }
    }

    /// Everything that this program keeps, as it is: each key with its text.
    pub fn everything(&self) -> Vec<(String, String)> {
        let Some(shelf) = &self.shelf else {
            return Vec::new();
        };
        let mut keys = shelf.keys();
        keys.retain(|key| key.starts_with(Self::PREFIX));
        order_by(&mut keys, String::clone);
        keys.into_iter().filter_map(|key| Some((key.clone(), shelf.get(&key)?))).collect()
    }

    /// The shelf, if there is one.
    pub(super) fn shelf(&self) -> Option<&S> {
        self.shelf.as_ref()
    }

    /// Take note that the shelf holds this work by now, kept by another checklist of the same page. Anything else there is
    /// left for the next save to notice.
    pub fn refresh(&self, saved: &Saved) {
        let text = text_of(saved);
        if self.shelf.as_ref().is_some_and(|shelf| shelf.get(Self::KEY) == text) {
            self.seen.replace(Seen { text, locked: false });
        }
    }

    /// The work to go on with is not what was read here: from whatever there is, only a decision of the visitor leads on.
    pub fn doubt(&self) {
        self.seen.borrow_mut().text = None;
    }

    /// Forget everything that this program keeps.
    pub fn erase(&self) {
        if let Some(shelf) = &self.shelf {
            for key in shelf.keys().iter().filter(|key| key.starts_with(Self::PREFIX)) {
                shelf.remove(key);
            }
        }
        self.seen.take();
    }

    fn put(&self, shelf: &S, text: Option<String>) -> Kept {
        match &text {
            Some(text) if !shelf.set(Self::KEY, text) => return Kept::Full,
            Some(_) => {}
            None => shelf.remove(Self::KEY),
        }
        self.seen.borrow_mut().text = text;
        Kept::Yes
    }
}
