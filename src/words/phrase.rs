//! Phrases: sentences with places that are filled, in as many forms as the language has for a number.

use super::shape::{Shaped, Source};
use std::borrow::Cow;

/// Between the forms of a phrase in a pack.
pub(super) const FORM: char = '\u{1e}';
/// The first place of a phrase in a pack; the next are the characters after it.
pub(super) const PLACE: u8 = 1;
/// How many places a phrase can have.
#[cfg(not(target_family = "wasm"))]
pub(super) const MOST_PLACES: usize = 8;

/// What fills a place of a phrase.
#[derive(Clone, Debug)]
pub(super) enum Arg<'a> {
    /// A number. The first one of a phrase chooses its form.
    Count(usize),
    /// A text.
    Text(Cow<'a, str>),
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

/// A phrase.
#[derive(Clone, Copy, Debug)]
pub(super) struct Phrase(&'static str);

impl Phrase {
    /// The phrase with its places filled, in the order in which they were declared.
    pub(super) fn fill(self, plurals: &Plurals, args: &[Arg]) -> String {
        let count = args.iter().find_map(|arg| match arg {
            Arg::Count(count) => Some(*count),
            Arg::Text(_) => None,
        });
        let form = count.map_or(0, |count| plurals.form(count));
        // Phrases without forms of their own have one for all numbers.
        let text = self.0.split(FORM).nth(form).or_else(|| self.0.split(FORM).next()).unwrap_or_default();
        let mut filled = String::with_capacity(text.len() + 16);
        for letter in text.chars() {
            let place = u32::from(letter).checked_sub(u32::from(PLACE)).and_then(|place| usize::try_from(place).ok());
            match place.and_then(|place| args.get(place)) {
                Some(Arg::Count(count)) => filled.push_str(&count.to_string()),
                Some(Arg::Text(text)) => filled.push_str(text),
                None => filled.push(letter),
            }
        }
        filled
    }
}

impl Shaped for Phrase {
    fn take(source: &mut impl Source, name: &str, places: &[&str]) -> Self {
        Self(source.phrase(name, places))
    }
}

/// Declares phrases: a struct that holds them, read as a part, and for each a function of a language that fills it.
macro_rules! phrases {
    (
        $(#[$meta:meta])* struct $name:ident in $part:ident.$file:ident;
        $($(#[$about:meta])* $vis:vis fn $phrase:ident($($place:ident: $kind:ty),* $(,)?);)+
    ) => {
        $(#[$meta])*
        #[derive(Debug)]
        pub(super) struct $name { $($phrase: $crate::words::phrase::Phrase),+ }

        impl $crate::words::shape::Shaped for $name {
            fn take(source: &mut impl $crate::words::shape::Source, name: &str, _: &[&str]) -> Self {
                source.within(name, |source| Self {
                    $($phrase: <$crate::words::phrase::Phrase as $crate::words::shape::Shaped>::take(
                        source, stringify!($phrase), &[$(stringify!($place)),*],
                    )),+
                })
            }
        }

        impl $crate::words::Lang {
            $($(#[$about])* $vis fn $phrase(self $(, $place: $kind)*) -> String {
                self.$part().$file.phrases.$phrase.fill(self.plurals(), &[$($crate::words::phrase::Arg::from($place)),*])
            })+
        }
    };
}
pub(super) use phrases;

/// Which form of a phrase a number takes, as CLDR has it for the language.
///
/// In the words of a language `one = "i = 1 and v = 0"` is the rule of a category, in the syntax of CLDR's plural rules as far
/// as whole numbers need it: `n` or `i`, `%`, `=`, `!=`, lists and ranges, `and`, `or`. Numbers here are whole: `v`, `f`, `t` and
/// `e` are 0. A category is left out where the language has none.
#[derive(Debug)]
pub struct Plurals {
    /// The rule of each category that the language has; "other", which needs none, is the last form.
    rules: Vec<&'static str>,
}

/// The categories of CLDR, in its order; "other" comes after them and has no rule.
pub const CATEGORIES: [&str; 5] = ["zero", "one", "two", "few", "many"];

impl Plurals {
    /// The rules in the order of [`CATEGORIES`], empty where the language has none.
    pub fn new(rules: [&'static str; 5]) -> Self {
        Self { rules: rules.into_iter().filter(|rule| !rule.is_empty()).collect() }
    }

    /// Which form a number takes, from 0.
    pub fn form(&self, count: usize) -> usize {
        self.rules.iter().position(|rule| holds(rule, count)).unwrap_or(self.rules.len())
    }
}

impl Shaped for Plurals {
    fn take(source: &mut impl Source, name: &str, _: &[&str]) -> Self {
        Self::new(
            source.within(name, |source| CATEGORIES.map(|category| source.optional(category).unwrap_or_default())),
        )
    }
}

/// Whether a rule holds for a number.
fn holds(rule: &str, count: usize) -> bool {
    rule.split(" or ").any(|part| part.split(" and ").all(|relation| relation_holds(relation, count).unwrap_or(false)))
}

/// Whether a relation such as `n % 10 = 2..4,6` holds; nothing where it is none.
fn relation_holds(relation: &str, count: usize) -> Option<bool> {
    let (expression, wanted, equal) = match relation.split_once("!=") {
        Some((expression, wanted)) => (expression, wanted, false),
        None => relation.split_once('=').map(|(expression, wanted)| (expression, wanted, true))?,
    };
    let (operand, modulus) = match expression.split_once('%') {
        Some((operand, modulus)) => (operand.trim(), Some(modulus.trim().parse::<usize>().ok()?)),
        None => (expression.trim(), None),
    };
    let value = match operand {
        "n" | "i" => count,
        "v" | "w" | "f" | "t" | "c" | "e" => 0,
        _ => return None,
    };
    let value = modulus.map_or(Some(value), |modulus| value.checked_rem(modulus))?;
    let within = |range: &str| match range.split_once("..") {
        Some((from, to)) => Some((from.trim().parse().ok()?..=to.trim().parse().ok()?).contains(&value)),
        None => Some(range.trim().parse::<usize>().ok()? == value),
    };
    let among = wanted.split(',').map(within).collect::<Option<Vec<_>>>()?.contains(&true);
    Some(among == equal)
}

/// Whether a rule is well formed.
#[cfg(not(target_family = "wasm"))]
pub fn is_rule(rule: &str) -> bool {
    rule.split(" or ").flat_map(|part| part.split(" and ")).all(|relation| relation_holds(relation, 0).is_some())
}
