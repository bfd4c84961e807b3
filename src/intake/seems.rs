//! What a file is that is no table: so that it can be said what it seems to be, what is expected, and where that comes from.

use super::node::Node;
use crate::store::LARGEST_FILE;

/// Why a file gives no rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoTable {
    /// Nothing is in it: an empty file, or one that a cloud drive has not fetched.
    Empty,
    /// Too large, by its number of bytes.
    TooLarge(usize),
    /// A PDF.
    Pdf,
    /// A picture.
    Picture,
    /// A workbook of today's Excel, to be read by [`sheets_of`](super::sheets_of).
    Workbook,
    /// A workbook of today's Excel that cannot be read, with what its reader said.
    BrokenWorkbook(String),
    /// A workbook that unpacks to far more than an inventory does.
    Swollen,
    /// A file of Office before 2007.
    OldOffice,
    /// A file of an office program with open formats.
    OpenDocument,
    /// A text or slides of an office program.
    Document,
    /// Packed files.
    Archive,
    /// A page that a browser or a program saved.
    Html,
    /// XML.
    Xml,
    /// No text, and nothing of these.
    Binary,
    /// Our own saved answers of one system.
    OurAnswers,
    /// Our own file of all systems.
    OurRegister,
    /// Our own report, which brings no answers back.
    OurReport,
    /// JSON that has no list of objects.
    NoList,
    /// It begins like JSON and cannot be read, with what the reader said.
    BrokenJson(String),
    /// A text without columns.
    PlainText,
    /// Headings, and nothing under them.
    NoRows,
}

/// Refuses what its first bytes tell to be no table. What is left may be a text.
///
/// # Errors
/// Says what it is.
pub(super) fn refuse_by_first_bytes(bytes: &[u8]) -> Result<(), NoTable> {
    if bytes.len() > LARGEST_FILE {
        return Err(NoTable::TooLarge(bytes.len()));
    }
    let has = |part: &[u8]| bytes.get(..4_096).unwrap_or(bytes).windows(part.len()).any(|window| window == part);
    Err(match bytes {
        _ if bytes.iter().all(|byte| *byte == 0 || byte.is_ascii_whitespace()) => NoTable::Empty,
        [b'%', b'P', b'D', b'F', b'-', ..] => NoTable::Pdf,
        [0x89, b'P', b'N', b'G', ..]
        | [0xFF, 0xD8, 0xFF, ..]
        | [b'G', b'I', b'F', b'8', ..]
        | [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..]
        | [_, _, _, _, b'f', b't', b'y', b'p', b'h' | b'a', ..] => NoTable::Picture,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => NoTable::OldOffice,
        [b'P', b'K', 3, 4, ..] if has(b"opendocument") => NoTable::OpenDocument,
        [b'P', b'K', 3, 4, ..] if has(b"word/") || has(b"ppt/") => NoTable::Document,
        // The names of its parts stand in any order: a workbook is what has none of the others.
        [b'P', b'K', 3, 4, ..] if has(b"xl/") || has(b"[Content_Types].xml") || has(b"_rels/") => NoTable::Workbook,
        [b'P', b'K', 3 | 5, 4 | 6, ..] | [0x1F, 0x8B, ..] | [b'7', b'z', 0xBC, 0xAF, ..] => NoTable::Archive,
        [b'{', b'\\', b'r', b't', b'f', ..] => NoTable::Document,
        _ => return Ok(()),
    })
}

/// Refuses a text that is no table and no JSON.
///
/// # Errors
/// Says what it is.
pub(super) fn refuse_by_first_letters(text: &str) -> Result<(), NoTable> {
    let start: String = text.trim_start().chars().take(200).collect::<String>().to_ascii_lowercase();
    if text.trim().is_empty() {
        return Err(NoTable::Empty);
    }
    if ["<!doctype html", "<html", "<head", "<body", "<table", "<!-- saved from"]
        .iter()
        .any(|tag| start.starts_with(tag))
        || start.starts_with('<') && start.contains("<html")
    {
        return Err(NoTable::Html);
    }
    if start.starts_with("<?xml") || start.starts_with("<!--") {
        return Err(NoTable::Xml);
    }
    let odd =
        |letter: char| letter.is_control() && !matches!(letter, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}');
    let (mut all, mut strange) = (0_usize, 0_usize);
    for letter in text.chars().take(20_000) {
        all += 1;
        strange += usize::from(odd(letter) || letter == char::REPLACEMENT_CHARACTER);
    }
    if strange > 3 && strange * 20 > all { Err(NoTable::Binary) } else { Ok(()) }
}

/// Refuses JSON that this program wrote itself: it has ways of its own to come back.
///
/// # Errors
/// Says which it is.
pub(super) fn refuse_ours(document: &Node) -> Result<(), NoTable> {
    let answers = |node: &Node| matches!(node.member("answers"), Some(Node::Object(_)));
    if document.member("tier").is_some() && document.member("as_of").is_some() {
        return Err(NoTable::OurReport);
    }
    if answers(document) {
        return Err(NoTable::OurAnswers);
    }
    let of_systems = document.member("systems").is_some_and(|systems| match systems {
        Node::Object(systems) => systems.iter().any(|(_, system)| answers(system)),
        Node::Array(systems) => systems.iter().any(answers),
        Node::Text(_) | Node::Null => false,
    });
    if of_systems { Err(NoTable::OurRegister) } else { Ok(()) }
}
