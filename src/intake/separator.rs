//! What stands between cells.

use crate::engine::ids;

ids! {
    /// What stands between cells.
    pub enum Separator {
        /// A comma.
        Comma = "comma",
        /// A semicolon, as where the comma parts decimals.
        Semicolon = "semicolon",
        /// A tab.
        Tab = "tab",
        /// A vertical bar.
        Bar = "bar",
    }
}

impl Separator {
    /// The sign itself. All of them are ASCII, so that no letter is cut in two.
    pub const fn sign(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Semicolon => ';',
            Self::Tab => '\t',
            Self::Bar => '|',
        }
    }
}
