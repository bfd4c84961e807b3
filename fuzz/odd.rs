//! Texts as no program would write them: words that mean something here, letters that are hard to handle, and cuts.

use crate::corpus::words;
use crate::harness::{pick, some};
use fastrand::Rng;

/// Letters that programs stumble over.
const LETTERS: &[&str] = &[
    "\0",
    "\n",
    "\r\n",
    "\t",
    "\u{7f}",
    "\u{85}",
    "\u{2028}",
    "\u{feff}",
    "\u{200b}",
    "\u{200d}",
    "\u{202e}",
    "\u{2066}",
    "\u{fffd}",
    "\u{fffe}",
    "\u{10ffff}",
    "e\u{301}\u{301}\u{301}",
    "ß",
    "İ",
    "ﷺ",
    "שלום",
    "🦀",
    "👩‍👩‍👧‍👦",
    "\"",
    "\\",
    "/",
    "'",
    "<",
    "&",
    "%",
    "#",
    "=",
    "+",
    ",",
    ";",
    ":",
    "@",
    "-",
    "_",
    ".",
    " ",
    "٣",
    "０",
];

/// Words that mean something to those who read JSON, links, dates or attributes.
const WORDS: &[&str] = &[
    "null",
    "true",
    "false",
    "0",
    "-0",
    "1e999",
    "-1",
    "2",
    "NaN",
    "99999999999999999999",
    "[]",
    "{}",
    "[[[[",
    "}}",
    "\"\"",
    "\\u0000",
    "\\ud800",
    "\\ud83d\\ude00",
    "\"schema\":2",
    "\"answers\":{}",
    "\"what\":[\"manual\"]",
    "unsure",
    "none",
    "2027-02-29",
    "0000-01-01",
    "9999-12-31",
    "2026-13-01",
    "__proto__",
    "constructor",
    "%00",
    "%",
    "javascript:",
    "<script>",
];

/// A word of ours, an odd one, or a few odd letters.
pub(crate) fn word(rng: &mut Rng) -> String {
    match rng.u8(..10) {
        0..4 => pick(rng, words()).clone(),
        4..6 => (*pick(rng, WORDS)).to_owned(),
        6..9 => (0..some(rng, 12)).map(|_| *pick(rng, LETTERS)).collect(),
        _ => {
            let length = some(rng, 300);
            pick(rng, LETTERS).repeat(length)
        }
    }
}

/// A place between two letters.
fn place(text: &str, rng: &mut Rng) -> usize {
    text.floor_char_boundary(rng.usize(..=text.len()))
}

/// Two places between letters, in order, not far from each other.
fn places(text: &str, rng: &mut Rng) -> (usize, usize) {
    let from = place(text, rng);
    let to = (from + some(rng, 60)).min(text.len());
    (from, text.ceil_char_boundary(to))
}

/// The text with one thing cut, doubled, moved, put in, or with some of its bytes changed.
fn spoil(text: &mut String, rng: &mut Rng) {
    let (from, to) = places(text, rng);
    match rng.u8(..8) {
        0 => drop(text.drain(from..to)),
        1 => text.truncate(from),
        2 => {
            let copy = text[from..to].to_owned();
            let at = place(text, rng);
            text.insert_str(at, &copy);
        }
        3 => {
            let part: String = text.drain(from..to).collect();
            let at = place(text, rng);
            text.insert_str(at, &part);
        }
        4 | 5 => {
            let word = word(rng);
            text.insert_str(from, &word);
        }
        6 => {
            let word = word(rng);
            text.replace_range(from..to, &word);
        }
        _ => {
            let mut bytes = std::mem::take(text).into_bytes();
            for _ in 0..some(rng, 8) {
                if let Some(byte) =
                    (!bytes.is_empty()).then(|| rng.usize(..bytes.len())).and_then(|at| bytes.get_mut(at))
                {
                    *byte = if rng.bool() { *byte ^ (1 << rng.u8(..8)) } else { rng.u8(..) };
                }
            }
            *text = String::from_utf8_lossy(&bytes).into_owned();
        }
    }
}

/// The text with a few things changed, whatever they break.
pub(crate) fn spoiled(mut text: String, rng: &mut Rng) -> String {
    for _ in 0..some(rng, 10) {
        spoil(&mut text, rng);
    }
    text
}
