//! Which obligation: tables refer to it by this and not by its name, so that a name that leads nowhere does not compile.

use super::{CATALOGUE, Obligation};
use crate::engine::UnknownId;
use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

/// An obligation: the place of its row in the catalogue. Its stable name stands where something is written or read.
///
/// ```
/// use ai_act_checklist::law::obligations::ObligationId;
/// let logs = ObligationId::named("art-26-6").unwrap();
/// assert_eq!((logs.to_string().as_str(), logs.row().name), ("art-26-6", "art-26-6"));
/// assert!(ObligationId::named("art-26-66").is_none());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObligationId(u16);

/// A row to fall back on, which no id comes to: there is none but for rows of the catalogue.
static FIRST: &Obligation = match CATALOGUE {
    [[first, ..], ..] => first,
    _ => panic!("the catalogue begins with a row"),
};

impl ObligationId {
    /// That of a name, for tables: it is looked up when they are compiled, and a name that is unknown is an error there.
    pub(crate) const fn of(name: &str) -> Self {
        let found = Self::named(name);
        assert!(found.is_some(), "no obligation has this name");
        match found {
            Some(id) => id,
            None => Self(0),
        }
    }

    /// That of a name, which is to be looked up once where something is read.
    pub const fn named(name: &str) -> Option<Self> {
        let (mut place, mut parts) = (0, CATALOGUE);
        while let [part, later @ ..] = parts {
            let mut rows = *part;
            while let [row, rest @ ..] = rows {
                if same(row.name, name) {
                    return Some(Self(place));
                }
                (place, rows) = (place + 1, rest);
            }
            parts = later;
        }
        None
    }

    /// Every one, in the order of the catalogue.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..).zip(super::obligations()).map(|(place, _)| Self(place))
    }

    /// Its place in the catalogue, from 0.
    pub const fn place(self) -> usize {
        self.0 as usize
    }

    /// Its row.
    pub fn row(self) -> &'static Obligation {
        super::obligations().nth(self.place()).unwrap_or(FIRST)
    }

    /// Its stable name.
    pub fn name(self) -> &'static str {
        self.row().name
    }
}

/// Whether two texts are the same. Names differ at their ends, so that is where it looks first.
const fn same(one: &str, other: &str) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let (mut one, mut other) = (one.as_bytes(), other.as_bytes());
    while let ([one_begins @ .., a], [other_begins @ .., b]) = (one, other) {
        if *a != *b {
            return false;
        }
        (one, other) = (one_begins, other_begins);
    }
    true
}

impl fmt::Debug for ObligationId {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Display for ObligationId {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for ObligationId {
    type Err = UnknownId;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::named(name).ok_or_else(|| UnknownId(name.to_owned()))
    }
}

impl serde::Serialize for ObligationId {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.name())
    }
}

/// Obligations by their names, for a table.
macro_rules! duties {
    ($($name:literal),* $(,)?) => {
        const { &[$($crate::law::obligations::ObligationId::of($name)),*] as &[_] }
    };
}
pub(crate) use duties;
