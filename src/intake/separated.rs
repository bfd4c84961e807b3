//! Cells with a sign between them, as spreadsheets write them: "CSV", whatever the sign is.
//!
//! Cells are parted by `csv-core`, which never fails and knows quotation marks, doubled ones and line breaks in cells; lines
//! are counted here, because a row may have several.

use super::seems::NoTable;
use super::separator::Separator;
use super::table::{Form, MOST_COLUMNS, MOST_ROWS, Note, Table, TableRow};
use csv_core::{ReadFieldResult, ReaderBuilder};

/// The separator that a text has: the one with which most rows have as many cells as the first has, the more cells the
/// better. Nothing where none parts the first row.
pub(super) fn separator_of(text: &str) -> Option<Separator> {
    let start = text.get(..text.floor_char_boundary(SAMPLE)).unwrap_or(text);
    let fit = |separator: Separator| {
        let mut rows = parted(start, separator, SAMPLE_ROWS).rows;
        // The last may be cut off.
        if rows.len() > 1 && start.len() < text.len() {
            rows.pop();
        }
        // Titles above the headings have one cell: the first row with several tells how many there are.
        let cells = rows.iter().map(|row| row.cells.len()).find(|cells| *cells > 1)?;
        let same = rows.iter().filter(|row| row.cells.len() == cells).count();
        let several = rows.iter().filter(|row| row.cells.len() > 1).count();
        // Letters have commas, too: in half of the rows there must be several cells. In thousandths: how many rows fit, and a
        // little for more cells.
        (several * 2 >= rows.len()).then_some(same * 1000 / rows.len() * (cells - 1) / cells)
    };
    let fits = Separator::ALL.iter().filter_map(|separator| Some((fit(*separator)?, *separator)));
    // Of equals the first counts.
    fits.rev().max_by_key(|(fit, _)| *fit).map(|(_, separator)| separator)
}

/// How much of a text, and how many rows, are looked at to find its separator.
const SAMPLE: usize = 100_000;
const SAMPLE_ROWS: usize = 100;

/// Excel says in a first line which separator a file has.
fn said_by_excel(text: &str) -> Option<(Separator, usize)> {
    let line = text.get(.."sep=,".len()).filter(|line| line.to_ascii_lowercase().starts_with("sep="))?;
    let separator = Separator::ALL.iter().find(|separator| line.ends_with(separator.sign()))?;
    let rest = text.get(line.len()..)?;
    (rest.is_empty() || rest.starts_with(['\r', '\n'])).then_some((*separator, line.len()))
}

/// The table of a text.
///
/// # Errors
/// When it has no columns, or nothing under its headings.
pub(super) fn table_of(text: &str, wanted: Option<Separator>, one_column: bool) -> Result<Table, NoTable> {
    let (said, skipped) = said_by_excel(text).map_or((None, 0), |(separator, length)| (Some(separator), length));
    let rest = text.get(skipped..).unwrap_or(text);
    let found = wanted.or(said).or_else(|| separator_of(rest));
    let separator = match found {
        Some(separator) => separator,
        // A column alone has none: a tab stands in no name.
        None if one_column => Separator::Tab,
        None => return Err(NoTable::PlainText),
    };
    let parted = parted(rest, separator, MOST_ROWS + HEADINGS_BEFORE);
    let notes = parted.open_quote.map(Note::OpenQuote).into_iter().collect();
    Table::under_headings(Form::Separated(separator), parted.rows, notes)
}

/// Room for headings and what stands above them, beside the most rows.
const HEADINGS_BEFORE: usize = 100;

/// Rows of cells.
struct Parted {
    rows: Vec<TableRow>,
    /// The line of the row in which a quotation mark was opened that is never closed.
    open_quote: Option<usize>,
}

/// A row that is put behind the others: where it is not read as a row, a quotation mark is open.
const LAST: &str = "\n\u{1}\n";

fn parted(text: &str, separator: Separator, most: usize) -> Parted {
    let mut reader = ReaderBuilder::new().delimiter(separator.sign() as u8).build();
    let mut lines = Lines { bytes: text.as_bytes(), counted: 0, line: 1 };
    let (mut rows, mut row, mut cell) = (Vec::new(), None, Vec::new());
    let (mut at, mut buffer) = (0, [0; 4_096]);
    // The text; then a row of our own; then nothing, which tells the reader that it is over.
    for (part, mut rest) in [text.as_bytes(), LAST.as_bytes(), b""].into_iter().enumerate() {
        let within = usize::from(part == 0);
        loop {
            if row.is_none() {
                // Between rows: empty lines are skipped here, so that the line of the next row is known.
                let ends = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
                rest = rest.get(ends..).unwrap_or_default();
                at += ends * within;
            }
            if rest.is_empty() && part < 2 {
                break;
            }
            if row.is_none() && part == 0 && rows.len() >= most {
                return Parted { rows, open_quote: None };
            }
            let (result, read, written) = reader.read_field(rest, &mut buffer);
            let done = rest.get(..read).unwrap_or_default();
            rest = rest.get(read..).unwrap_or_default();
            cell.extend(buffer.get(..written).unwrap_or_default());
            let line = lines.at(at);
            let now = row.get_or_insert_with(|| TableRow { from: line, to: line, cells: Vec::new(), given: 0 });
            at += read * within;
            match result {
                ReadFieldResult::InputEmpty | ReadFieldResult::End => break,
                ReadFieldResult::OutputFull => {}
                ReadFieldResult::Field { record_end } => {
                    put(now, &std::mem::take(&mut cell));
                    if record_end {
                        let ended = done.ends_with(b"\n") || done.ends_with(b"\r");
                        now.to = lines.at(at - within * usize::from(ended));
                        rows.extend(row.take());
                    }
                }
            }
        }
    }
    let last = rows.pop();
    let mut open_quote = None;
    if let Some(mut last) = last
        && (last.cells.len() != 1 || last.cells.iter().all(|cell| cell != LAST.trim_matches('\n')))
    {
        if let Some(cell) = last.cells.last_mut() {
            cell.truncate(cell.strip_suffix(LAST).map_or(cell.len(), str::len));
        }
        open_quote = Some(last.from);
        rows.push(last);
    }
    Parted { rows, open_quote }
}

/// A further cell of a row. One more than are shown is kept, so that it is told that some were cut off.
fn put(row: &mut TableRow, cell: &[u8]) {
    row.given += 1;
    let text = String::from_utf8_lossy(cell);
    if row.cells.len() <= MOST_COLUMNS {
        row.cells.push(text.into_owned());
    } else if let Some(last) = row.cells.last_mut().filter(|last| last.is_empty()) {
        *last = text.into_owned();
    }
}

/// Counts lines: they end with LF, CR with LF, or CR alone.
struct Lines<'a> {
    bytes: &'a [u8],
    counted: usize,
    line: usize,
}

impl Lines<'_> {
    /// The line of a place that is not before the last one asked for.
    fn at(&mut self, place: usize) -> usize {
        for at in self.counted..place {
            let ends = match self.bytes.get(at) {
                Some(b'\n') => true,
                Some(b'\r') => self.bytes.get(at + 1) != Some(&b'\n'),
                _ => false,
            };
            self.line += usize::from(ends);
        }
        self.counted = self.counted.max(place);
        self.line
    }
}
