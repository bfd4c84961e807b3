//! Memory that may fail: the saved form of answers, and the browser's storage behind it.

mod browser;
mod keeper;
mod management;
mod progress;
mod saved;

pub use browser::{BrowserStorage, Place};
pub use keeper::{Found, Keeper, Kept, Seen, Shelf};
pub use management::{ItemNotes, Management};
pub use progress::{Item, Progress};
pub use saved::{Saved, SavedError};
