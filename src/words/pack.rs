//! A pack of words as it is fetched: every text in the order of the shape, with a mark between them.

use super::phrase::FORM;
use super::shape::{Shaped, Source};
use std::str::Split;

/// Between the texts of a pack.
pub(super) const TEXT: char = '\u{1f}';

/// A text that is no pack of the words that this program wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WrongPack;

/// Reads a pack.
pub(super) struct Reader {
    rest: Split<'static, char>,
    short: bool,
}

impl Reader {
    fn next(&mut self) -> &'static str {
        let next = self.rest.next();
        self.short |= next.is_none();
        next.unwrap_or_default()
    }
}

impl Source for Reader {
    fn text(&mut self, _: &str) -> &'static str {
        self.next()
    }

    fn optional(&mut self, _: &str) -> Option<&'static str> {
        Some(self.next()).filter(|text| !text.is_empty())
    }

    fn list(&mut self, _: &str) -> Vec<&'static str> {
        self.next().split_terminator(FORM).collect()
    }

    fn optional_list(&mut self, _: &str) -> Vec<&'static str> {
        self.next().split_terminator(FORM).collect()
    }

    fn phrase(&mut self, _: &str, _: &[&str]) -> &'static str {
        self.next()
    }

    fn within<T>(&mut self, _: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        read(self)
    }
}

/// The words of a pack.
///
/// # Errors
/// When it has fewer or more texts than the shape.
pub(super) fn read<T: Shaped>(pack: &'static str) -> Result<T, WrongPack> {
    let mut reader = Reader { rest: pack.split(TEXT), short: false };
    let words = T::take(&mut reader, "", &[]);
    // A pack ends with a mark, so that one text is left, which is empty.
    let whole = !reader.short && reader.rest.next() == Some("") && reader.rest.next().is_none();
    if whole { Ok(words) } else { Err(WrongPack) }
}

/// Words that say nothing.
pub(super) fn silent<T: Shaped>() -> T {
    T::take(&mut Reader { rest: "".split(TEXT), short: false }, "", &[])
}
