//! A shelf with an annex: what the shelf has no room for lies there.
//!
//! The annex is slow to keep and quick to take: a text that it was given can be read at once, and whether it was kept is told
//! later. Until then it lies in memory, and the shelf has what it had before. Once it is kept, the shelf has a short reference
//! in its place (`static/embed/annex.js`): so the keys there are, are still the keys of the shelf.

use super::slot::Shelf;
use std::cell::Cell;

/// A shelf that may have an annex.
#[derive(Debug)]
pub struct Annexed<S, A> {
    shelf: S,
    annex: Option<A>,
    /// Whether the annex was given something of which it is not told yet that it was kept.
    unsettled: Cell<bool>,
}

impl<S, A> Annexed<S, A> {
    /// A shelf, and its annex where it has one.
    pub const fn new(shelf: S, annex: Option<A>) -> Self {
        Self { shelf, annex, unsettled: Cell::new(false) }
    }

    /// Whether it has one.
    pub const fn has_annex(&self) -> bool {
        self.annex.is_some()
    }

    /// The shelf without its annex.
    pub const fn shelf(&self) -> &S {
        &self.shelf
    }
}

impl<S: Shelf, A: Shelf> Shelf for Annexed<S, A> {
    fn get(&self, key: &str) -> Option<String> {
        self.annex.as_ref().and_then(|annex| annex.get(key)).or_else(|| self.shelf.get(key))
    }

    fn set(&self, key: &str, text: &str) -> bool {
        let Some(annex) = &self.annex else { return self.shelf.set(key, text) };
        // What lies there stays there: in two places, one would be old. And as long as something is on its way, the rest goes behind
        // it: what the organisation says by now, a system no longer has.
        if self.is_settled() && annex.get(key).is_none() && self.shelf.set(key, text) {
            return true;
        }
        self.unsettled.set(true);
        annex.set(key, text)
    }

    fn set_at_once(&self, key: &str, text: &str) -> bool {
        self.shelf.set_at_once(key, text)
    }

    fn remove(&self, key: &str) {
        self.annex.iter().for_each(|annex| annex.remove(key));
        self.shelf.remove(key);
    }

    fn keys(&self) -> Vec<String> {
        let mut keys = self.shelf.keys();
        if let Some(annex) = self.annex.as_ref().filter(|_| !self.is_settled()) {
            // Those that are not kept yet have no reference.
            keys.extend(annex.keys().into_iter().filter(|key| self.shelf.get(key).is_none()));
        }
        keys
    }

    fn is_beside(&self, key: &str) -> bool {
        self.annex.as_ref().is_some_and(|annex| annex.get(key).is_some())
    }

    fn is_settled(&self) -> bool {
        !self.unsettled.get()
    }

    fn settle(&self) {
        self.unsettled.set(false);
    }

    fn give_up(&self) {
        self.unsettled.set(false);
        self.annex.iter().for_each(A::give_up);
    }
}
