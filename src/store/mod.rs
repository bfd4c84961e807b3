//! Memory that may fail: the saved form of answers, and the browser's storage behind it.

mod annex;
mod browser;
mod carried;
mod edition;
mod everything;
mod file;
mod fingerprint;
mod keeper;
mod keepers;
mod link;
mod management;
mod notebook;
mod organisation;
mod past;
mod preview;
mod progress;
mod readiness;
mod register;
mod saved;
mod schema;
mod slot;
mod system;

pub use annex::Annexed;
pub use browser::{BrowserStorage, Place, WebAnnex, WebStorage};
pub use everything::{Before, Beside, Differing, Everything};
pub use file::{LARGEST_FILE, Mark, refuse_if_too_large, text_of};
pub use fingerprint::fingerprint;
pub use keeper::{Elsewhere, Found, Keeper};
pub use keepers::Keepers;
pub use link::{LONGEST_LINK, LinkError, is_link};
pub use management::{ItemNotes, Management};
pub use notebook::{ALONE, Notebook, Takes};
pub use organisation::ORGANISATION_QUESTIONS;
pub use past::{CameOut, Past, keep_result};
pub use preview::{Area, Change, Counts, Part, Preview, preview};
pub use progress::{Item, Progress};
pub use readiness::{OwnState, OwnStep, ReadinessStep};
pub use register::{Room, Sorting};
pub use saved::{Saved, SavedError};
pub use slot::{Kept, Shelf};
pub use system::{NoSystemId, Record, Stage, SystemId};

/// The start of a name that came from outside, for a message in one line.
fn short(name: &str) -> String {
    name.chars().filter(|c| !c.is_control()).take(60).collect()
}
