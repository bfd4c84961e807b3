//! What asks for something.

use super::{ActCite, Cite};

/// What asks for something, or is behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A provision of the Regulation.
    Law(Cite),
    /// A provision of another act.
    Act(ActCite),
    /// A clause or control of ISO/IEC 42001, by its number.
    Standard(&'static str),
    /// Nobody asks for it: it is there because such a document has no use without.
    Ours,
}
