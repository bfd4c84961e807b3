//! Saved work as a file: what is written can be read again, whatever its size, and no letter of what is read is lost unsaid.

use super::{Saved, SavedError};

/// The most bytes that a file may have: several times what a browser stores. What is larger is no saved work, and would only
/// stop the page.
pub const LARGEST_FILE: usize = 50_000_000;

/// How a text says by its first bytes that it is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// UTF-8.
    Utf8,
    /// UTF-16, the lower byte first.
    Utf16Le,
    /// UTF-16, the higher byte first.
    Utf16Be,
}

impl Mark {
    /// The mark at the beginning, with what stands behind it.
    pub fn of(bytes: &[u8]) -> Option<(Self, &[u8])> {
        match bytes {
            [0xEF, 0xBB, 0xBF, text @ ..] => Some((Self::Utf8, text)),
            [0xFF, 0xFE, text @ ..] => Some((Self::Utf16Le, text)),
            [0xFE, 0xFF, text @ ..] => Some((Self::Utf16Be, text)),
            _ => None,
        }
    }
}

/// The text of a file. By its first bytes where these say how it is encoded, else UTF-8.
///
/// # Errors
/// When it is no text, or letters would be lost because the encoding is another.
pub fn text_of(bytes: &[u8]) -> Result<String, SavedError> {
    match Mark::of(bytes) {
        Some((Mark::Utf8, text)) => return utf_8(text),
        Some((Mark::Utf16Le, text)) => return utf_16(text, u16::from_le_bytes),
        Some((Mark::Utf16Be, text)) => return utf_16(text, u16::from_be_bytes),
        None => {}
    }
    match bytes {
        // JSON begins with a sign of ASCII: a zero beside it tells that each has two bytes.
        [1..=0xFF, 0, ..] => utf_16(bytes, u16::from_le_bytes),
        [0, 1..=0xFF, ..] => utf_16(bytes, u16::from_be_bytes),
        _ => utf_8(bytes),
    }
}

/// Refuses a file of this size, before it is read or written.
///
/// # Errors
/// When it is too large.
pub fn refuse_if_too_large(size: usize) -> Result<(), SavedError> {
    if size > LARGEST_FILE { Err(SavedError::TooLarge(size)) } else { Ok(()) }
}

fn utf_8(bytes: &[u8]) -> Result<String, SavedError> {
    // Saved work begins so, whatever the encoding.
    let begins = || bytes.trim_ascii_start().starts_with(b"{");
    let fault = |_| if begins() { SavedError::NotUnicode } else { SavedError::NotText };
    std::str::from_utf8(bytes).map(str::to_owned).map_err(fault)
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, SavedError> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let text = char::decode_utf16(pairs.iter().map(|pair| unit(*pair))).collect::<Result<String, _>>();
    text.ok().filter(|_| rest.is_empty()).ok_or(SavedError::NotUnicode)
}

impl Saved {
    /// The text of a file, where it can be read again.
    ///
    /// # Errors
    /// When it would be too large.
    pub fn to_file(&self) -> Result<String, SavedError> {
        let text = self.write();
        refuse_if_too_large(text.len()).map(|()| text)
    }
}
