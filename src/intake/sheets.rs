//! Sheets of a workbook whose cells were read to texts, whoever read them.

use super::seems::NoTable;
use super::table::{Form, List, Table, TableRow};
use serde::{Deserialize, Serialize};

/// A sheet with the texts of its cells, from its first row and column on. It goes from the program that reads workbooks to
/// that which shows them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Its rows. Those at its end may be shorter.
    pub rows: Vec<Vec<String>>,
}

impl Sheet {
    /// How many rows say something.
    fn says(&self) -> usize {
        self.rows.iter().filter(|row| row.iter().any(|cell| !cell.trim().is_empty())).count()
    }
}

/// The table of the sheet that is wanted, else of the one with the most rows.
///
/// # Errors
/// When nothing is in it.
pub(super) fn table_of(sheets: &[Sheet], wanted: Option<usize>) -> Result<Table, NoTable> {
    let most = || sheets.iter().enumerate().rev().max_by_key(|(_, sheet)| sheet.says()).map(|(at, _)| at);
    let chosen = wanted.filter(|at| *at < sheets.len()).or_else(most).unwrap_or_default();
    let sheet = sheets.get(chosen).ok_or(NoTable::Empty)?;
    let wide = sheet.rows.iter().map(Vec::len).max().unwrap_or_default();
    let row = |(place, cells): (usize, &Vec<String>)| {
        // A sheet has no cells that are missing: what is left out is empty.
        TableRow { from: place + 1, to: place + 1, cells: cells.clone(), given: wide }
    };
    let rows = sheet.rows.iter().enumerate().map(row).collect();
    let mut table = Table::under_headings(Form::Sheet, rows, Vec::new())?;
    if sheets.len() > 1 {
        table.lists = sheets.iter().map(|sheet| List { name: sheet.name.clone(), rows: sheet.says() }).collect();
        table.list = chosen;
    }
    Ok(table)
}
