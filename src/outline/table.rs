//! Tables as values, so that every format says the same in its cells. A cell knows what it holds: a day is a day, and a sum is
//! a number, wherever a format has such things.

use super::{Block, Line, line};
use crate::engine::Date;
use crate::words::Lang;

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name: 31 letters at most, as sheets of workbooks have it.
    pub name: &'static str,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows: a cell for each column.
    pub rows: Vec<Vec<Cell>>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What stands above it.
    pub name: &'static str,
    /// How wide it is, in letters.
    pub width: u8,
    /// What can be chosen in it; nothing where anything can stand there.
    pub choices: Vec<&'static str>,
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Nothing,
    /// A text, parts of which may lead somewhere.
    Text(Line),
    /// A day.
    Day(Date),
    /// A number of things.
    Count(usize),
    /// The product of two other cells of the row, by their places, once both have a number; and what it is now.
    Product(u8, u8, Option<u8>),
    /// A sum in whole euro.
    Euro(u64),
    /// A share in whole percent.
    Percent(u16),
}

impl Column {
    /// A column in which anything can stand.
    pub(super) const fn new(name: &'static str, width: u8) -> Self {
        Self { name, width, choices: Vec::new() }
    }
}

impl Cell {
    /// A text; nothing where it is empty.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.trim().is_empty() { Self::Nothing } else { Self::Text(line(text.trim())) }
    }

    /// What people read in it.
    pub fn told(&self, lang: Lang) -> Line {
        match self {
            // There is no product yet where one has to choose first.
            Self::Nothing | Self::Product(_, _, None) => Line::new(),
            Self::Product(_, _, Some(product)) => line(product.to_string()),
            Self::Text(said) => said.clone(),
            // A day stands in one line.
            Self::Day(day) => line(lang.date(*day).replace(' ', "\u{a0}")),
            Self::Count(count) => line(count.to_string()),
            Self::Euro(sum) => line(lang.euro(*sum)),
            Self::Percent(share) => line(lang.percent(&share.to_string())),
        }
    }
}

impl Table {
    /// The table as a part of a document.
    pub(super) fn block(&self, lang: Lang) -> Block {
        let rows = self.rows.iter().map(|row| row.iter().map(|cell| cell.told(lang)).collect());
        Block::Rows(self.columns.iter().map(|column| column.name).collect(), rows.collect())
    }
}
