//! Stable identifiers: enums in the program, kebab-case words in saved answers, links and reports.

use std::fmt;

/// A word that names nothing of its kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownId(pub String);

impl fmt::Display for UnknownId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\" is not known", self.0)
    }
}

impl std::error::Error for UnknownId {}

/// What an enum of stable names has, so that tables can be made over it.
pub trait Id: Copy + PartialEq + 'static {
    /// Every one, in the order of declaration.
    const EVERY: &'static [Self];

    /// The stable name.
    fn name(self) -> &'static str;

    /// Its place among all, from 0.
    fn place(self) -> usize {
        Self::EVERY.iter().position(|id| *id == self).unwrap_or(Self::EVERY.len())
    }
}

/// Declares a field-less enum whose variants have stable kebab-case names.
///
/// Names live in saved answers and links: never rename one once released.
macro_rules! ids {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $name { $($(#[$vmeta])* $variant),+ }

        impl $name {
            /// Every variant, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable name.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }

        impl $crate::engine::Id for $name {
            const EVERY: &'static [Self] = Self::ALL;

            fn name(self) -> &'static str {
                self.as_str()
            }

            fn place(self) -> usize {
                self as usize
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::engine::UnknownId;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::ALL.iter().copied().find(|id| id.as_str() == text)
                    .ok_or_else(|| $crate::engine::UnknownId(text.to_owned()))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}
pub(crate) use ids;
