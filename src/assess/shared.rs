//! Lists that are made once: hundreds of provisions rest on the same answers and wait for the same questions.

use crate::engine::FactSet;
use std::cell::RefCell;
use std::rc::Rc;

/// Lists by the set that they are made of. What is made of the same is the same list, also in memory.
pub(super) struct Shared<F, T>(RefCell<Vec<Made<F, T>>>);

/// A list, what it is made of, and the digest of that.
struct Made<F, T> {
    digest: u64,
    of: FactSet<F>,
    list: Rc<[T]>,
}

impl<F, T> Default for Shared<F, T> {
    fn default() -> Self {
        Self(RefCell::default())
    }
}

impl<F: Copy + PartialEq, T> Shared<F, T> {
    /// The list that is made of a set, which is made where it is the first of it.
    pub(super) fn of(&self, set: &FactSet<F>, make: impl FnOnce() -> Rc<[T]>) -> Rc<[T]> {
        let digest = set.digest();
        let same = |made: &&Made<F, T>| made.digest == digest && made.of == *set;
        let known = self.0.borrow().iter().find(same).map(|made| Rc::clone(&made.list));
        known.unwrap_or_else(|| {
            let list = make();
            self.0.borrow_mut().push(Made { digest, of: *set, list: Rc::clone(&list) });
            list
        })
    }
}
