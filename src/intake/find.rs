//! Finds words in a description: whole words or their beginnings, whatever their letters' size, in the order of the text.

use std::ops::Range;

/// A word of a text, in small letters, with its place in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    letters: String,
    place: Range<usize>,
}

/// The words of a text. Hyphens, apostrophes and all signs part words.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut open = false;
    for (at, letter) in text.char_indices() {
        if !letter.is_alphanumeric() {
            // A soft hyphen stands inside of a word.
            open &= letter == '\u{ad}';
            continue;
        }
        if !open {
            words.push(Word { letters: String::new(), place: at..at });
        }
        open = true;
        if let Some(word) = words.last_mut() {
            word.letters.extend(letter.to_lowercase());
            word.place.end = at + letter.len_utf8();
        }
    }
    words
}

/// Where a pattern stands in words: `credit scor*` is the word "credit" and one that begins with "scor"; `*bewerber*` is a word
/// that has these letters. Where a word before it denies ("no personal data"), it does not count.
pub(super) fn places(words: &[Word], pattern: &str) -> Vec<Range<usize>> {
    let parts: Vec<_> = pattern.split(' ').map(Part::of).collect();
    let fits = |at: usize| {
        let window = words.get(at..at + parts.len())?;
        let fits = window.iter().zip(&parts).all(|(word, part)| part.fits(&word.letters));
        let denied = || words.get(at.saturating_sub(REACH)..at).unwrap_or_default().iter().any(denies);
        let (first, last) = (window.first()?, window.last()?);
        (fits && !denied()).then_some(first.place.start..last.place.end)
    };
    (0..words.len()).filter_map(fits).collect()
}

/// How many words a denial reaches: "geen gebruik gemaakt van persoonsgegevens".
const REACH: usize = 5;

/// Words that deny. That something is denied proposes nothing; it says nothing else either.
fn denies(word: &Word) -> bool {
    matches!(
        word.letters.as_str(),
        "no" | "not"
            | "without"
            | "nor"
            | "never"
            | "cannot"
            | "kein"
            | "keine"
            | "keinen"
            | "keiner"
            | "keinem"
            | "keines"
            | "nicht"
            | "ohne"
            | "nie"
            | "geen"
            | "niet"
            | "zonder"
            | "nooit"
            | "pas"
            | "sans"
            | "aucun"
            | "aucune"
            | "jamais"
            | "ni"
    )
}

/// A word of a pattern.
#[derive(Clone, Copy, Debug)]
enum Part<'a> {
    Whole(&'a str),
    Beginning(&'a str),
    Within(&'a str),
}

impl<'a> Part<'a> {
    fn of(pattern: &'a str) -> Self {
        match pattern.strip_suffix('*') {
            Some(pattern) => pattern.strip_prefix('*').map_or(Self::Beginning(pattern), Self::Within),
            None => Self::Whole(pattern),
        }
    }

    fn fits(self, word: &str) -> bool {
        match self {
            Self::Whole(whole) => word == whole,
            Self::Beginning(beginning) => word.starts_with(beginning),
            Self::Within(within) => word.contains(within),
        }
    }
}
