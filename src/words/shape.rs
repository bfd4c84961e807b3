//! The shape of words: which entries there are, with which places. A pack is read by it, in its order; the files that
//! people write are checked against it, by name.

use crate::engine::Id;
use std::marker::PhantomData;

/// Where words come from, one after another in the order of the shape: a pack, which is read, or files, which are checked and
/// packed.
pub(super) trait Source {
    /// A text.
    fn text(&mut self, name: &str) -> &'static str;
    /// A text that a language may leave out where English does.
    fn optional(&mut self, name: &str) -> Option<&'static str>;
    /// Several texts.
    fn list(&mut self, name: &str) -> Vec<&'static str>;
    /// Several texts that may be left out.
    fn optional_list(&mut self, name: &str) -> Vec<&'static str>;
    /// A phrase with places of these names.
    fn phrase(&mut self, name: &str, places: &[&str]) -> &'static str;
    /// What stands in a part of this name.
    fn within<T>(&mut self, name: &str, read: impl FnOnce(&mut Self) -> T) -> T;
}

/// What can be read from a source by its name; `places` are those of a phrase.
pub(super) trait Shaped: Sized {
    /// Read it.
    fn take(source: &mut impl Source, name: &str, places: &[&str]) -> Self;
}

impl Shaped for &'static str {
    fn take(source: &mut impl Source, name: &str, _: &[&str]) -> Self {
        source.text(name)
    }
}

impl Shaped for Option<&'static str> {
    fn take(source: &mut impl Source, name: &str, _: &[&str]) -> Self {
        source.optional(name)
    }
}

impl Shaped for Vec<&'static str> {
    fn take(source: &mut impl Source, name: &str, _: &[&str]) -> Self {
        source.list(name)
    }
}

impl Shaped for Option<Vec<&'static str>> {
    fn take(source: &mut impl Source, name: &str, _: &[&str]) -> Self {
        Some(source.optional_list(name)).filter(|texts| !texts.is_empty())
    }
}

/// A row of parts of the same shape, named by their places from 0.
impl<T: Shaped, const N: usize> Shaped for [T; N] {
    fn take(source: &mut impl Source, name: &str, _: &[&str]) -> Self {
        source.within(name, |source| std::array::from_fn(|place| T::take(source, &place.to_string(), &[])))
    }
}

/// Words whose entries stand beside those around them, in no part of their own.
#[derive(Debug)]
pub(super) struct Flat<T>(pub(super) T);

impl<T: Shaped> Shaped for Flat<T> {
    fn take(source: &mut impl Source, _: &str, _: &[&str]) -> Self {
        Self(T::take(source, "", &[]))
    }
}

/// Words for each of the things that an enum names.
#[derive(Debug)]
pub(super) struct Table<K, T> {
    words: Vec<T>,
    keys: PhantomData<K>,
}

impl<K: Id, T> Table<K, T> {
    /// The words of one.
    pub(super) fn of(&self, key: K) -> Option<&T> {
        self.words.get(K::EVERY.iter().position(|each| *each == key)?)
    }
}

impl<K: Id> Table<K, &'static str> {
    /// The word for one.
    pub(super) fn name(&self, key: K) -> &'static str {
        self.of(key).copied().unwrap_or_default()
    }
}

impl<K: Id, T: Shaped> Shaped for Table<K, T> {
    fn take(source: &mut impl Source, name: &str, _: &[&str]) -> Self {
        let words = source.within(name, |source| K::EVERY.iter().map(|key| T::take(source, key.name(), &[])).collect());
        Self { words, keys: PhantomData }
    }
}

/// Names that are no enum: those of rows of a table of the law.
pub(super) trait Names {
    /// Every name, in the order of the rows.
    fn names() -> impl Iterator<Item = &'static str>;
}

/// Words for each row of a table of the law.
#[derive(Debug)]
pub(super) struct Rows<N, T> {
    words: Vec<T>,
    names: PhantomData<N>,
}

impl<N: Names, T> Rows<N, T> {
    /// The words of a row, by its place in the table.
    pub(super) fn at(&self, place: usize) -> Option<&T> {
        self.words.get(place)
    }

    /// The words of a row, by its name.
    pub(super) fn of(&self, name: &str) -> Option<&T> {
        self.words.get(N::names().position(|each| each == name)?)
    }
}

impl<N: Names, T: Shaped> Shaped for Rows<N, T> {
    fn take(source: &mut impl Source, name: &str, _: &[&str]) -> Self {
        let words = source.within(name, |source| N::names().map(|name| T::take(source, name, &[])).collect());
        Self { words, names: PhantomData }
    }
}

/// One text.
pub(super) type Text = &'static str;
/// Several texts.
pub(super) type List = Vec<&'static str>;

/// Declares a struct of words. Each field is an entry of the same name, with `-` for `_`; where it has no
/// type it is a text. What each is for stands as a comment beside it in the English file, for translators too.
macro_rules! shape {
    ($(#[$meta:meta])* $vis:vis struct $name:ident { $($field:ident $(: $kind:ty)?),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug)]
        #[allow(missing_docs, reason = "what each is for stands in the English file")]
        $vis struct $name { $($vis $field: $crate::words::shape::kind!($($kind)?)),+ }

        impl $crate::words::shape::Shaped for $name {
            fn take(source: &mut impl $crate::words::shape::Source, name: &str, _: &[&str]) -> Self {
                source.within(name, |source| Self {
                    $($field: <$crate::words::shape::kind!($($kind)?) as $crate::words::shape::Shaped>::take(
                        source, stringify!($field), &[],
                    )),+
                })
            }
        }
    };
}
pub(super) use shape;

/// The type of a field: a text, where none is named.
macro_rules! kind {
    () => { &'static str };
    ($kind:ty) => { $kind };
}
pub(super) use kind;
