//! Obligations that later rules split, merge or name otherwise: which names came in the place of which, so that what somebody
//! noted goes along.
//!
//! Names are never given up lightly: they stand in saved work. Where a row is split, the row that keeps the substance keeps the
//! name. So far none was given up since rules 1. Rows that came beside others (Arts. 4a(2) for models, 25(4) for suppliers, 26(5),
//! 26(10), 49(5) for deployers, 74(4), 100(2) and (3), Annex VII 4 and 5) are of rules 1 as well, and took no note with them.

/// Names that took the place of others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Succession {
    /// The edition of the rules that it came with.
    pub since: u16,
    /// The names before.
    pub from: &'static [&'static str],
    /// The names now. One that stands among those before is kept.
    pub into: &'static [&'static str],
    /// Whether the rows now ask for more than those before, or say otherwise what was asked for: what was finished is to be
    /// looked at again.
    pub asks_more: bool,
}

/// Every one, in the order of editions.
///
/// A row reads `Succession { since: 2, from: &["art-26-5"], into: &["art-26-5", "art-26-5-sub-2"], asks_more: false }`.
pub static SUCCESSIONS: &[Succession] = &[];
