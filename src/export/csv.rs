//! Comma-separated values, RFC 4180: UTF-8 with a mark at the beginning, by which Excel knows it; lines end with CR LF.

use super::Unwritten;
use super::safe::{data, plain};
use crate::outline::{Cell, Table, text_of};
use csv::{Terminator, WriterBuilder};

/// What says that a file is UTF-8.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// A table. Days are written as ISO 8601 has them, sums and shares as numbers; texts are data and never formulas.
///
/// # Errors
/// When the library cannot write it.
pub(super) fn write(table: &Table) -> Result<Vec<u8>, Unwritten> {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(MARK.to_vec());
    let told = |error: csv::Error| Unwritten::Library(error.to_string());
    writer.write_record(table.columns.iter().map(|column| data(column.name))).map_err(told)?;
    for row in &table.rows {
        writer.write_record(row.iter().map(written)).map_err(told)?;
    }
    writer.into_inner().map_err(|error| Unwritten::Library(error.to_string()))
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Nothing => String::new(),
        Cell::Product(_, _, product) => product.map_or_else(String::new, |product| product.to_string()),
        Cell::Text(line) => data(&plain(&text_of(line))),
        Cell::Day(day) => day.to_string(),
        Cell::Count(count) => count.to_string(),
        Cell::Euro(sum) => sum.to_string(),
        Cell::Percent(share) => share.to_string(),
    }
}
