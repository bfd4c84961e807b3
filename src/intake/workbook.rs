//! Workbooks of today's Excel (XLSX), read by `calamine`. It weighs much in the page, so that nothing else of this layer calls
//! it: the program that reads files does, and what runs natively.

use super::seems::{NoTable, refuse_by_first_bytes};
use super::sheets::Sheet;
use super::table::{MOST_COLUMNS, MOST_ROWS};
use calamine::{DataRef, ExcelDateTime, Reader, Xlsx};
use std::io::{self, Cursor, Read as _};
use zip::ZipArchive;

/// Rows and columns that are read: some more than are shown, so that it is told that there are more.
const ROWS: usize = MOST_ROWS + 100;
const COLUMNS: usize = MOST_COLUMNS + 1;

/// The most letters of all cells: what a small file unpacks to may be as large as it likes.
const MOST_LETTERS: usize = 100_000_000;

/// The most bytes that all parts of a workbook may unpack to: some ten times what the largest inventories of thousands of rows hold.
const MOST_UNPACKED: u64 = 100_000_000;

/// The sheets of a workbook, with days as `YYYY-MM-DD`. Sheets that cannot be read, such as charts, are left out where others
/// can be.
///
/// # Errors
/// When it is no workbook, or a damaged one.
pub fn sheets_of(bytes: &[u8]) -> Result<Vec<Sheet>, NoTable> {
    match refuse_by_first_bytes(bytes) {
        Err(NoTable::Workbook) => {}
        Err(other) => return Err(other),
        Ok(()) => return Err(NoTable::Binary),
    }
    refuse_what_unpacks_to_too_much(bytes)?;
    let broken = |error: calamine::XlsxError| NoTable::BrokenWorkbook(error.to_string());
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let (mut sheets, mut fault) = (Vec::new(), None);
    let mut room = MOST_LETTERS;
    for name in workbook.sheet_names() {
        match rows_of(&mut workbook, &name, &mut room) {
            Ok(rows) => sheets.push(Sheet { name, rows }),
            Err(error) => fault = Some(broken(error)),
        }
    }
    match fault {
        Some(fault) if sheets.is_empty() => Err(fault),
        _ if sheets.is_empty() => Err(NoTable::Empty),
        _ => Ok(sheets),
    }
}

/// Refuses what would fill memory: a small file may unpack to gigabytes, and `calamine` takes shared strings in whole. Counted by unpacking, as what
/// the file says of its sizes need not be right.
fn refuse_what_unpacks_to_too_much(bytes: &[u8]) -> Result<(), NoTable> {
    let broken = |error: &dyn std::fmt::Display| NoTable::BrokenWorkbook(error.to_string());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    let mut room = MOST_UNPACKED;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|error| broken(&error))?;
        let unpacked = io::copy(&mut part.take(room + 1), &mut io::sink()).map_err(|error| broken(&error))?;
        room = room.checked_sub(unpacked).ok_or(NoTable::Swollen)?;
    }
    Ok(())
}

/// Cell by cell: a sheet says how large it is, and need not be right.
fn rows_of(
    workbook: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    room: &mut usize,
) -> Result<Vec<Vec<String>>, calamine::XlsxError> {
    let mut cells = workbook.worksheet_cells_reader(name)?;
    let mut rows: Vec<Vec<String>> = Vec::new();
    while let Some(cell) = cells.next_cell()? {
        let (row, column) = cell.get_position();
        let (Ok(row), Ok(column)) = (usize::try_from(row), usize::try_from(column)) else { continue };
        let text = text_of(cell.get_value());
        if text.is_empty() || row >= ROWS {
            continue;
        }
        *room = room.saturating_sub(text.len());
        if *room == 0 {
            break;
        }
        // What lies further to the right is only told of.
        let column = column.min(COLUMNS - 1);
        if rows.len() <= row {
            rows.resize_with(row + 1, Vec::new);
        }
        if let Some(cells) = rows.get_mut(row) {
            if cells.len() <= column {
                cells.resize(column + 1, String::new());
            }
            if let Some(place) = cells.get_mut(column) {
                *place = text;
            }
        }
    }
    Ok(rows)
}

/// What stands in a cell, as a person reads it there.
fn text_of(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(truth) => truth.to_string(),
        DataRef::DateTime(day) => day_of(*day),
        DataRef::DateTimeIso(text) => text.strip_suffix("T00:00:00").unwrap_or(text).to_owned(),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

/// A day, with its time of day where it has one.
fn day_of(day: ExcelDateTime) -> String {
    if day.is_duration() || day.as_f64() < 1.0 {
        return day.as_f64().to_string();
    }
    let (year, month, date, hour, minute, second, _) = day.to_ymd_hms_milli();
    let day = format!("{year:04}-{month:02}-{date:02}");
    if (hour, minute, second) == (0, 0, 0) { day } else { format!("{day} {hour:02}:{minute:02}:{second:02}") }
}
