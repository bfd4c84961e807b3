//! The browser's storage as a shelf. Sandboxed frames and private windows may deny it: then there is none.

use super::annex::Annexed;
use super::keeper::Keeper;
use super::slot::Shelf;
use crate::engine::ids;
use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Storage, StorageEvent};

ids! {
    /// Where work is kept.
    #[derive(Default)]
    pub enum Place {
        /// The browser's local storage, until it is erased.
        #[default]
        Local = "local",
        /// The browser's session storage, until the tab is closed.
        Session = "session",
        /// Nowhere: it is gone with the page.
        None = "none",
    }
}

/// A storage of the browser.
#[derive(Debug)]
pub struct WebStorage(Storage);

/// What `static/embed/room.js` has of texts that local storage had no room for: it looks like a storage.
#[derive(Debug)]
pub struct WebAnnex(WebStorage);

/// Where a browser keeps texts.
pub type BrowserStorage = Annexed<WebStorage, WebAnnex>;

impl Keeper<BrowserStorage> {
    /// Saved work in a storage of the browser, or without any where it is denied or not wanted. Only local storage has an annex.
    pub fn in_browser(place: Place, annex: Option<Storage>) -> Self {
        let window = web_sys::window();
        // `gloo` would throw where storage is denied.
        let (storage, annex) = match place {
            Place::Local => (window.and_then(|window| window.local_storage().ok().flatten()), annex),
            Place::Session => (window.and_then(|window| window.session_storage().ok().flatten()), None),
            Place::None => return Self::nowhere(),
        };
        let annex = annex.map(|annex| WebAnnex(WebStorage(annex)));
        Self::new(storage.map(|storage| Annexed::new(WebStorage(storage), annex)))
    }

    /// Whether what has no room lies in an annex.
    pub fn has_annex(&self) -> bool {
        self.shelf().is_some_and(Annexed::has_annex)
    }

    /// Hear of every time that another tab writes where this program keeps anything, for as long as the listener lives. Only
    /// local storage is shared between tabs.
    pub fn on_write_elsewhere(&self, hear: impl Fn() + 'static) -> Option<EventListener> {
        let window = web_sys::window()?;
        let local = window.local_storage().ok().flatten()?;
        // Two handles of one storage are the same object.
        let storage = self.shelf().map(|shelf| &shelf.shelf().0).filter(|storage| **storage == local)?.clone();
        let listen = move |event: &web_sys::Event| {
            let Some(event) = event.dyn_ref::<StorageEvent>() else { return };
            // No key: all was cleared.
            let ours = event.key().is_none_or(|key| key.starts_with(Self::PREFIX));
            if ours && event.storage_area().is_none_or(|area| area == storage) {
                hear();
            }
        };
        Some(EventListener::new(&window, "storage", listen))
    }
}

impl Shelf for WebStorage {
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

impl Shelf for WebAnnex {
    fn get(&self, key: &str) -> Option<String> {
        self.0.get(key)
    }

    fn set(&self, key: &str, text: &str) -> bool {
        self.0.set(key, text)
    }

    fn remove(&self, key: &str) {
        self.0.remove(key);
    }

    fn keys(&self) -> Vec<String> {
        self.0.keys()
    }

    fn give_up(&self) {
        let _ = self.0.0.clear();
    }
}
