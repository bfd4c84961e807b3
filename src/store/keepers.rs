//! The keepers of the systems that were opened in a page, each with what it has seen of its key.

use super::slot::Shelf;
use super::{Keeper, SystemId};
use std::cell::RefCell;
use std::rc::Rc;

/// A keeper for each system that was opened.
#[derive(Debug)]
pub struct Keepers<S> {
    opened: RefCell<Vec<Rc<Keeper<S>>>>,
    first: Rc<Keeper<S>>,
}

impl<S: Shelf> Keepers<S> {
    /// Those of the shelf on which this one keeps a system.
    pub fn new(first: Keeper<S>) -> Self {
        let first = Rc::new(first);
        Self { opened: RefCell::new(vec![Rc::clone(&first)]), first }
    }

    /// The keeper of a system. One that was not opened yet has seen nothing: it reads before it saves.
    pub fn of(&self, id: &SystemId) -> Rc<Keeper<S>> {
        let known = self.opened.borrow().iter().find(|keeper| keeper.id() == id).map(Rc::clone);
        known.unwrap_or_else(|| {
            let keeper = Rc::new(self.first.of(id.clone()));
            self.opened.borrow_mut().push(Rc::clone(&keeper));
            keeper
        })
    }

    /// What was saved under a key could not be kept, as another tab has kept something else there. What is here is unsaved then.
    pub fn was_not_kept(&self, key: &str) {
        self.opened.borrow().iter().for_each(|keeper| keeper.was_not_kept(key));
    }
}
