//! Memory that may fail: the saved form of answers, and the browser's storage behind it.

mod saved;

pub use saved::{Saved, SavedError};
