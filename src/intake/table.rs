//! Rows under headings, from whatever form they came, with what is to be told of how they were read.

use super::decode::Encoding;
use super::headings::Field;
use super::seems::NoTable;
use super::separator::Separator;

/// The most rows that are read: far more systems than anybody has.
pub const MOST_ROWS: usize = 10_000;

/// The most columns that are read.
pub const MOST_COLUMNS: usize = 500;

/// The form of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Cells with a sign between them.
    Separated(Separator),
    /// A sheet of a workbook.
    Sheet,
    /// A list of objects in JSON.
    Json,
    /// An object in each line.
    JsonLines,
}

/// What the numbers of rows count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Lines of a text.
    Lines,
    /// Rows of a sheet.
    Rows,
    /// Items of a list.
    Items,
}

impl Form {
    /// What the numbers of its rows count, from 1.
    pub const fn counted(self) -> Counted {
        match self {
            Self::Separated(_) | Self::JsonLines => Counted::Lines,
            Self::Sheet => Counted::Rows,
            Self::Json => Counted::Items,
        }
    }
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its heading as it stands there; empty where it has none.
    pub heading: String,
    /// How many columns before it have the same heading.
    pub again: usize,
}

/// A row under the headings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableRow {
    /// Where it begins: see [`Counted`].
    pub from: usize,
    /// Where it ends: cells may have line breaks.
    pub to: usize,
    /// A cell for each column, as it stands there.
    pub cells: Vec<String>,
    /// How many cells it had.
    pub given: usize,
}

/// One of several lists of which one is read: the sheets of a workbook, the lists of a JSON document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// Its name; empty for the document itself.
    pub name: String,
    /// How many rows it has.
    pub rows: usize,
}

/// What is to be told of how a file was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// So many bytes or half letters did not fit the encoding.
    OddLetters(usize),
    /// So many rows above the headings were left out.
    AboveHeadings(usize),
    /// A heading comes several times.
    RepeatedHeading(String),
    /// The column of this number, from 1, has no heading.
    NoHeading(usize),
    /// So many empty rows were left out.
    EmptyRows(usize),
    /// A quotation mark was opened in the row at this line and never closed, so that all behind it is one cell.
    OpenQuote(usize),
    /// Lines, or items of a list, that are no objects and were left out.
    NoObjects(Vec<usize>),
    /// Rows were cut off behind this many.
    RowsCut(usize),
    /// Columns were cut off behind this many.
    ColumnsCut(usize),
}

/// Rows under headings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The form that it had.
    pub form: Form,
    /// How its text was encoded; nothing for workbooks.
    pub encoding: Option<Encoding>,
    /// The lists that there were to choose from: none, or several.
    pub lists: Vec<List>,
    /// Which of them this is.
    pub list: usize,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows.
    pub rows: Vec<TableRow>,
    /// What is to be told of how it was read.
    pub notes: Vec<Note>,
}

impl TableRow {
    /// What stands in a column; nothing where there is no such column.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }
}

impl Table {
    /// How many rows say something in a column.
    pub fn filled(&self, column: usize) -> usize {
        self.rows.iter().filter(|row| !row.cell(column).trim().is_empty()).count()
    }

    /// What the first row that says something in a column says there.
    pub fn example(&self, column: usize) -> Option<&str> {
        self.rows.iter().map(|row| row.cell(column)).find(|cell| !cell.trim().is_empty())
    }

    /// From rows of which one has the headings.
    ///
    /// # Errors
    /// When there is nothing under them.
    pub(super) fn under_headings(form: Form, rows: Vec<TableRow>, mut notes: Vec<Note>) -> Result<Self, NoTable> {
        let says = |row: &TableRow| row.cells.iter().filter(|cell| !cell.trim().is_empty()).count();
        let all = rows.len();
        let mut rows: Vec<_> = rows.into_iter().filter(|row| says(row) > 0).collect();
        let empty = all - rows.len();
        let under = rows.split_off(headings_in(&rows));
        let above = rows.len();
        let mut under = under.into_iter();
        let headings = under.next().map(|row| row.cells).unwrap_or_default();
        let rows: Vec<_> = under.collect();
        if rows.is_empty() {
            return Err(if all == 0 { NoTable::Empty } else { NoTable::NoRows });
        }
        notes.extend((above > 0).then_some(Note::AboveHeadings(above)));
        notes.extend((empty > 0).then_some(Note::EmptyRows(empty)));
        Ok(Self::of(form, headings, rows, notes))
    }

    /// From headings and rows. Cells beyond the headings get columns without one; empty ones at the end count as none.
    pub(super) fn of(form: Form, mut headings: Vec<String>, mut rows: Vec<TableRow>, mut notes: Vec<Note>) -> Self {
        let last = |cells: &[String]| cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |at| at + 1);
        let wide = rows.iter().map(|row| last(&row.cells)).fold(last(&headings), usize::max);
        if wide > MOST_COLUMNS {
            notes.push(Note::ColumnsCut(MOST_COLUMNS));
        }
        if rows.len() > MOST_ROWS {
            notes.push(Note::RowsCut(MOST_ROWS));
            rows.truncate(MOST_ROWS);
        }
        let (wide, given) = (wide.min(MOST_COLUMNS), headings.len());
        headings.resize(wide, String::new());
        for row in &mut rows {
            // As many as the headings are: empty ones at the end are none on both sides.
            row.given = if row.given == given { wide } else { row.given };
            row.cells.resize(wide, String::new());
        }
        let mut columns: Vec<Column> = Vec::new();
        for (place, heading) in headings.into_iter().enumerate() {
            let same = |column: &&Column| !heading.trim().is_empty() && column.heading.trim() == heading.trim();
            let again = columns.iter().filter(same).count();
            if heading.trim().is_empty() {
                notes.push(Note::NoHeading(place + 1));
            } else if again == 1 {
                notes.push(Note::RepeatedHeading(heading.clone()));
            }
            columns.push(Column { heading, again });
        }
        Self { form, encoding: None, lists: Vec::new(), list: 0, columns, rows, notes }
    }
}

/// How many rows are looked at for headings.
const HEADINGS_WITHIN: usize = 10;

/// Which row has the headings: the first in which a name and something else that is known stand, else the first with several
/// cells, else the first.
fn headings_in(rows: &[TableRow]) -> usize {
    let cells = |row: &TableRow| row.cells.iter().filter(|cell| !cell.trim().is_empty()).count();
    let known = |row: &TableRow| {
        let fields: Vec<_> = row.cells.iter().filter_map(|cell| Field::of(cell)).map(|(field, _)| field).collect();
        fields.contains(&Field::Name) && fields.iter().any(|field| *field != Field::Name)
    };
    let first = || rows.iter().take(HEADINGS_WITHIN);
    first().position(known).or_else(|| first().position(|row| cells(row) > 1)).unwrap_or(0)
}
