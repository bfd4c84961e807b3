//! Memory that may fail: the saved form of answers, and the browser's storage behind it.

mod browser;
mod edition;
mod file;
mod fingerprint;
mod keeper;
mod link;
mod management;
mod preview;
mod progress;
mod saved;
mod schema;

pub use browser::{BrowserStorage, Place};
pub use file::{LARGEST_FILE, refuse_if_too_large, text_of};
pub use fingerprint::fingerprint;
pub use keeper::{Elsewhere, Found, Keeper, Kept, Seen, Shelf};
pub use link::{LONGEST_LINK, LinkError, is_link};
pub use management::{ItemNotes, Management};
pub use preview::{Area, Change, Counts, Part, Preview, preview};
pub use progress::{Item, Progress};
pub use saved::{Saved, SavedError};

/// The start of a name that came from outside, for a message in one line.
fn short(name: &str) -> String {
    name.chars().filter(|c| !c.is_control()).take(60).collect()
}
