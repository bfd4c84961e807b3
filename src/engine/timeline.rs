//! What the law said, and when.

use super::Date;

/// Whether a version is law already or only announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Published in the Official Journal.
    Adopted,
    /// Announced but not adopted: shown to readers, never applied.
    Expected,
}

/// One value of a parameter of the law, from a day on.
#[derive(Clone, Copy, Debug)]
pub struct Version<T: 'static, C: 'static> {
    /// First day on which the law said so.
    pub from: Date,
    /// The value.
    pub value: T,
    /// The provision that sets it.
    pub cite: C,
    /// Adopted or only expected.
    pub status: Status,
}

/// Every value a parameter has had, oldest first. There is no "latest": a day before the first adopted version
/// has no value at all.
#[derive(Clone, Copy, Debug)]
pub struct Timeline<T: 'static, C: 'static>(&'static [Version<T, C>]);

impl<T, C> Timeline<T, C> {
    /// In a `const` or `static`, versions out of order fail the build.
    ///
    /// # Panics
    /// When empty or not strictly ascending.
    #[expect(clippy::indexing_slicing, reason = "evaluated in statics: out of bounds fails the build")]
    pub const fn new(versions: &'static [Version<T, C>]) -> Self {
        assert!(!versions.is_empty(), "a timeline needs a version");
        let mut i = 1;
        while i < versions.len() {
            assert!(versions[i - 1].from.before(versions[i].from), "versions must ascend");
            i += 1;
        }
        Self(versions)
    }

    /// The adopted version in force on a day, if the law had one.
    pub fn at(&self, day: Date) -> Option<&'static Version<T, C>> {
        self.0.iter().rev().find(|v| v.status == Status::Adopted && v.from <= day)
    }

    /// Every version, for display.
    pub const fn versions(&self) -> &'static [Version<T, C>] {
        self.0
    }
}
