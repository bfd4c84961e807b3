//! The browser's local storage as a shelf. Sandboxed frames and private windows may deny it: then there is none.

use super::keeper::{Keeper, Shelf};

/// Local storage.
#[derive(Debug)]
pub struct LocalStorage(web_sys::Storage);

impl Keeper<LocalStorage> {
    /// Saved work in the browser's local storage, or without any where it is denied.
    pub fn in_browser() -> Self {
        // `gloo` would throw where storage is denied.
        let storage = web_sys::window().and_then(|window| window.local_storage().ok().flatten());
        Self::new(storage.map(LocalStorage))
    }
}

impl Shelf for LocalStorage {
    fn get(&self, key: &str) -> Option<String> {
        self.0.get_item(key).ok().flatten()
    }

    fn set(&self, key: &str, text: &str) -> bool {
        self.0.set_item(key, text).is_ok()
    }

    fn remove(&self, key: &str) {
        // A key that cannot be removed stays: there is nothing better to do.
        let _ = self.0.remove_item(key);
    }

    fn keys(&self) -> Vec<String> {
        (0..self.0.length().unwrap_or(0)).filter_map(|i| self.0.key(i).ok().flatten()).collect()
    }
}
