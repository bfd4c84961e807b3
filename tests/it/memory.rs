//! A shelf in memory that several keepers share, as the tabs of a browser do. The fuzz targets use it as well.

use ai_act_checklist::store::Shelf;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

/// The shelf. Clones are the same shelf.
#[derive(Clone, Debug, Default)]
pub(crate) struct Memory {
    pub(crate) texts: Rc<RefCell<BTreeMap<String, String>>>,
    pub(crate) full: Rc<Cell<bool>>,
    /// How many further keys can still be kept, where that is limited.
    pub(crate) room: Rc<Cell<Option<usize>>>,
}

impl Shelf for Memory {
    fn get(&self, key: &str) -> Option<String> {
        self.texts.borrow().get(key).cloned()
    }

    fn set(&self, key: &str, text: &str) -> bool {
        let mut texts = self.texts.borrow_mut();
        let is_new = !texts.contains_key(key);
        let fits = !(self.full.get() || is_new && self.room.get() == Some(0));
        if fits {
            self.room.set(self.room.get().map(|room| room - usize::from(is_new)));
            texts.insert(key.to_owned(), text.to_owned());
        }
        fits
    }

    fn remove(&self, key: &str) {
        self.texts.borrow_mut().remove(key);
    }

    fn keys(&self) -> Vec<String> {
        self.texts.borrow().keys().cloned().collect()
    }
}
