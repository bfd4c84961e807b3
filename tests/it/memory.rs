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
}

impl Shelf for Memory {
    fn get(&self, key: &str) -> Option<String> {
        self.texts.borrow().get(key).cloned()
    }

    fn set(&self, key: &str, text: &str) -> bool {
        if !self.full.get() {
            self.texts.borrow_mut().insert(key.to_owned(), text.to_owned());
        }
        !self.full.get()
    }

    fn remove(&self, key: &str) {
        self.texts.borrow_mut().remove(key);
    }

    fn keys(&self) -> Vec<String> {
        self.texts.borrow().keys().cloned().collect()
    }
}
