//! From bytes to text, whatever program wrote them.
//!
//! Office programs write four encodings here: UTF-8, UTF-16 (PowerShell, "Unicode text" of Excel) and Windows-1252 (CSV of
//! Excel in western Europe). Of a library for all of them (`encoding_rs`) a table of 27 letters would be used, and its tables
//! for Asian encodings would weigh more than the whole of this layer; so the table stands here.

use crate::engine::ids;
use crate::store::Mark;

ids! {
    /// How a file is encoded.
    pub enum Encoding {
        /// UTF-8.
        Utf8 = "utf-8",
        /// UTF-16, the lower byte first.
        Utf16Le = "utf-16le",
        /// UTF-16, the higher byte first.
        Utf16Be = "utf-16be",
        /// Windows-1252, of which Latin-1 is a part as far as letters go.
        Windows1252 = "windows-1252",
    }
}

/// A text, and how it was encoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without a mark at its beginning and without zeros that fill up its end.
    pub text: String,
    /// How it was encoded, as the file says or as it was found out.
    pub encoding: Encoding,
    /// How many bytes or half letters did not fit the encoding. In UTF-8 they were read as Windows-1252, in UTF-16 each stands as
    /// U+FFFD, in Windows-1252 as the control character of the same number. They have to be told of.
    pub odd: usize,
}

/// How much of a file is looked at to find out its encoding.
const SAMPLE: usize = 4_000;

/// The text of these bytes: by the encoding that is wanted, else by a mark at the beginning, else as found out.
pub fn decode(bytes: &[u8], wanted: Option<Encoding>) -> Decoded {
    let (mark, rest) = match Mark::of(bytes) {
        Some((mark, rest)) => (Some(of_mark(mark)), rest),
        None => (None, bytes),
    };
    // A mark of another encoding than the wanted one is text like any other.
    let rest = if wanted.is_some() && wanted != mark { bytes } else { rest };
    let encoding = wanted.or(mark).or_else(|| utf_16_by_its_zeros(rest));
    let (text, odd, encoding) = match encoding {
        Some(Encoding::Utf8) => mended(rest),
        Some(Encoding::Utf16Le) => utf_16(rest, u16::from_le_bytes, Encoding::Utf16Le),
        Some(Encoding::Utf16Be) => utf_16(rest, u16::from_be_bytes, Encoding::Utf16Be),
        None if is_utf_8(rest) => mended(rest),
        Some(Encoding::Windows1252) | None => windows_1252(rest),
    };
    Decoded { text: text.trim_end_matches('\0').to_owned(), encoding, odd }
}

const fn of_mark(mark: Mark) -> Encoding {
    match mark {
        Mark::Utf8 => Encoding::Utf8,
        Mark::Utf16Le => Encoding::Utf16Le,
        Mark::Utf16Be => Encoding::Utf16Be,
    }
}

/// Letters of European languages have a zero for one of their two bytes, mostly.
fn utf_16_by_its_zeros(bytes: &[u8]) -> Option<Encoding> {
    let (pairs, _) = bytes.get(..SAMPLE).unwrap_or(bytes).as_chunks::<2>();
    let zeros = |place: fn(&[u8; 2]) -> u8| pairs.iter().filter(|pair| place(pair) == 0).count();
    let (first, second) = (zeros(|[first, _]| *first), zeros(|[_, second]| *second));
    let many = |zeros: usize, others: usize| zeros > 0 && zeros * 10 > pairs.len() * 4 && others * 10 < pairs.len();
    if many(second, first) { Some(Encoding::Utf16Le) } else { many(first, second).then_some(Encoding::Utf16Be) }
}

/// Whether it is UTF-8, be it damaged: more letters of several bytes are whole than bytes do not fit. In Windows-1252 hardly two
/// letters beside each other make one of UTF-8. The last letter may be cut off.
fn is_utf_8(bytes: &[u8]) -> bool {
    let (mut whole, mut odd) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        odd += chunk.invalid().len();
    }
    odd == 0 || whole > odd || std::str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none())
}

/// UTF-8, with bytes that do not fit read as Windows-1252: where programs paste files together, they are that.
fn mended(bytes: &[u8]) -> (String, usize, Encoding) {
    let (mut text, mut odd) = (String::with_capacity(bytes.len()), 0);
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|byte| letter(*byte)));
        odd += chunk.invalid().len();
    }
    (text, odd, Encoding::Utf8)
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16, encoding: Encoding) -> (String, usize, Encoding) {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut odd = rest.len();
    let letters = char::decode_utf16(pairs.iter().map(|pair| unit(*pair)));
    let text = letters.map(|letter| {
        letter.unwrap_or_else(|_| {
            odd += 1;
            char::REPLACEMENT_CHARACTER
        })
    });
    (text.collect(), odd, encoding)
}

fn windows_1252(bytes: &[u8]) -> (String, usize, Encoding) {
    let odd = bytes.iter().filter(|byte| matches!(byte, 0x81 | 0x8D | 0x8F | 0x90 | 0x9D)).count();
    (bytes.iter().map(|byte| letter(*byte)).collect(), odd, Encoding::Windows1252)
}

/// The letter of a byte in Windows-1252.
const fn letter(byte: u8) -> char {
    match byte {
        0x80 => '€',
        0x82 => '‚',
        0x83 => 'ƒ',
        0x84 => '„',
        0x85 => '…',
        0x86 => '†',
        0x87 => '‡',
        0x88 => 'ˆ',
        0x89 => '‰',
        0x8A => 'Š',
        0x8B => '‹',
        0x8C => 'Œ',
        0x8E => 'Ž',
        0x91 => '‘',
        0x92 => '’',
        0x93 => '“',
        0x94 => '”',
        0x95 => '•',
        0x96 => '–',
        0x97 => '—',
        0x98 => '˜',
        0x99 => '™',
        0x9A => 'š',
        0x9B => '›',
        0x9C => 'œ',
        0x9E => 'ž',
        0x9F => 'Ÿ',
        other => other as char,
    }
}
