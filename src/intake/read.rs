//! From a file to a table, whatever the file is.

use super::decode::{Encoding, decode};
use super::headings::Field;
use super::json;
use super::seems::{NoTable, refuse_by_first_bytes, refuse_by_first_letters};
use super::separated;
use super::separator::Separator;
use super::sheets::{self, Sheet};
use super::table::{Note, Table};

/// How a file is to be read, where it was found out wrongly.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Its encoding.
    pub encoding: Option<Encoding>,
    /// Its separator.
    pub separator: Option<Separator>,
    /// Which of its lists or sheets, from 0.
    pub list: Option<usize>,
}

/// The table of a file that is a text. What a workbook holds comes through [`sheets_of`](super::sheets_of) and
/// [`read_sheets`].
///
/// # Errors
/// Says what the file is instead.
pub fn read(bytes: &[u8], wanted: Wanted) -> Result<Table, NoTable> {
    refuse_by_first_bytes(bytes)?;
    let decoded = decode(bytes, wanted.encoding);
    let text = decoded.text.as_str();
    refuse_by_first_letters(text)?;
    let begins = text.trim_start();
    // Whoever names a separator says that it is no JSON.
    let mut table = if begins.starts_with(['{', '[']) && wanted.separator.is_none() {
        json::table_of(text, wanted.list)?
    } else {
        separated::table_of(text, wanted.separator, names_alone(begins))?
    };
    table.encoding = Some(decoded.encoding);
    table.notes.extend((decoded.odd > 0).then_some(Note::OddLetters(decoded.odd)));
    Ok(table)
}

/// The table of the sheets of a workbook.
///
/// # Errors
/// When nothing is in them.
pub fn read_sheets(sheets: &[Sheet], wanted: Wanted) -> Result<Table, NoTable> {
    sheets::table_of(sheets, wanted.list)
}

/// Whether it is a column of names with nothing beside them: other texts without columns are letters, not inventories.
fn names_alone(text: &str) -> bool {
    let heading = text.lines().next().unwrap_or_default();
    Field::of(heading.trim_matches('"')).is_some_and(|(field, _)| field == Field::Name)
}
