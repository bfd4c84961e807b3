//! A file that was read as an inventory, and what the visitor changes of how.

use crate::intake::{self, Encoding, Field, Mapping, Separator, Sheet, Table, Wanted};
use std::collections::BTreeMap;

/// A change of how a file is read.
pub(super) enum Reading {
    /// A column goes to a field, or nowhere.
    Column(usize, Option<Field>),
    /// Another encoding.
    Encoding(Encoding),
    /// Another separator.
    Separator(Separator),
    /// Another sheet or list.
    List(usize),
    /// A row is taken, or not.
    Row(usize, bool),
}

/// A file that was read.
#[derive(Clone, PartialEq)]
pub(super) struct Read {
    bytes: Vec<u8>,
    sheets: Vec<Sheet>,
    wanted: Wanted,
    /// Its table.
    pub(super) table: Table,
    /// Which column goes where.
    pub(super) mapping: Mapping,
    /// What the visitor said of rows.
    pub(super) said: BTreeMap<usize, bool>,
}

impl Read {
    fn new(bytes: Vec<u8>, sheets: Vec<Sheet>, table: Table) -> Self {
        let mapping = Mapping::guess(&table);
        Self { bytes, sheets, wanted: Wanted::default(), table, mapping, said: BTreeMap::new() }
    }

    /// From a text.
    pub(super) fn of_text(bytes: Vec<u8>, table: Table) -> Self {
        Self::new(bytes, Vec::new(), table)
    }

    /// From a workbook.
    pub(super) fn of_sheets(sheets: Vec<Sheet>, table: Table) -> Self {
        Self::new(Vec::new(), sheets, table)
    }

    /// The same file as it is after a change. Where it could not be read so, it stays as it is.
    pub(super) fn after(&self, change: &Reading) -> Self {
        let mut after = self.clone();
        match *change {
            Reading::Column(column, field) => after.mapping.assign(column, field),
            Reading::Row(at, taken) => drop(after.said.insert(at, taken)),
            Reading::Encoding(encoding) => return self.read_again(Wanted { encoding: Some(encoding), ..self.wanted }),
            Reading::Separator(separator) => {
                return self.read_again(Wanted { separator: Some(separator), ..self.wanted });
            }
            Reading::List(list) => return self.read_again(Wanted { list: Some(list), ..self.wanted }),
        }
        after
    }

    fn read_again(&self, wanted: Wanted) -> Self {
        let table = if self.sheets.is_empty() {
            intake::read(&self.bytes, wanted)
        } else {
            intake::read_sheets(&self.sheets, wanted)
        };
        table.map_or_else(
            |_| self.clone(),
            |table| Self { wanted, ..Self::new(self.bytes.clone(), self.sheets.clone(), table) },
        )
    }
}
