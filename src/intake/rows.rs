//! From rows to systems: what would be added, and what is to be said of each row, before anything is.

use super::columns::Mapping;
use super::headings::Field;
use super::stages::{stage_of, yes_of};
use super::table::{Table, TableRow};
use crate::store::Record;
use std::collections::BTreeMap;

/// Something to be said of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// It has no name: the first words of its purpose stand for one.
    NamedByPurpose,
    /// It has neither a name nor a purpose.
    Nameless,
    /// A system of this name is in the register.
    InRegister,
    /// The row with this number has the same name.
    SameName(usize),
    /// What it says of its stage is none that is known: it stands in the purpose.
    UnknownStage(String),
    /// What it says of being put away is neither yes nor no: it stands in the purpose.
    UnknownArchived(String),
    /// It would be added as put away.
    Archived,
    /// A text is very long; it is taken whole.
    Long {
        /// Which.
        field: Field,
        /// How many letters it has.
        letters: usize,
    },
    /// It has another number of cells than there are columns: cells may have moved.
    Cells {
        /// How many it has.
        given: usize,
        /// How many there are.
        columns: usize,
    },
    /// Letters were lost before the file was written, or are in it in another encoding: the text has U+FFFD.
    LostLetters,
}

/// A row, and the system that it would be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Where it begins in the file: see [`Counted`](super::Counted).
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// The system that it would be. Texts are as they stand in the cells.
    pub record: Record,
    /// What is to be said of it.
    pub messages: Vec<Message>,
    /// Whether it is taken unless somebody says otherwise: not without a name, nor where the name is there already.
    pub taken: bool,
}

/// What would be added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Every row.
    pub rows: Vec<Row>,
    /// The columns that say something and are not taken.
    pub unused: Vec<usize>,
}

impl Plan {
    /// The rows that are taken unless somebody says otherwise.
    pub fn taken(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.taken)
    }

    /// How many bytes the texts of the rows have that are taken: what a browser stores has an end.
    pub fn bytes(&self) -> usize {
        let texts = |record: &Record| [&record.name, &record.purpose, &record.owner, &record.vendor].map(String::len);
        self.taken().flat_map(|row| texts(&row.record)).sum()
    }
}

/// How many letters a name has that stands for a missing one, at most.
const PROPOSED_NAME: usize = 60;
/// From how many letters on a name, or another text, is very long.
const LONG_NAME: usize = 150;
const LONG_TEXT: usize = 20_000;

/// What the rows of a table would be as systems, beside those that there are already by their names.
pub fn plan<S: AsRef<str>>(table: &Table, mapping: &Mapping, names: impl IntoIterator<Item = S>) -> Plan {
    let known: Vec<_> = names.into_iter().map(|name| key(name.as_ref())).filter(|name| !name.is_empty()).collect();
    let mut known: BTreeMap<String, Option<usize>> = known.into_iter().map(|name| (name, None)).collect();
    let mut rows = Vec::new();
    for row in &table.rows {
        let (record, mut messages) = read(table, mapping, row);
        let name = key(&record.name);
        let mut taken = !name.is_empty();
        match known.get(&name) {
            _ if name.is_empty() => messages.push(Message::Nameless),
            Some(Some(first)) => messages.push(Message::SameName(*first)),
            Some(None) => messages.push(Message::InRegister),
            None => drop(known.insert(name, Some(row.from))),
        }
        taken &= !messages.iter().any(|message| matches!(message, Message::InRegister | Message::SameName(_)));
        rows.push(Row { from: row.from, to: row.to, record, messages, taken });
    }
    Plan { rows, unused: mapping.unused(table) }
}

/// What tells names apart: neither large letters nor the number of spaces.
fn key(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn read(table: &Table, mapping: &Mapping, row: &TableRow) -> (Record, Vec<Message>) {
    let mut messages = Vec::new();
    let said = |column: &usize| Some(row.cell(*column)).filter(|cell| !cell.trim().is_empty());
    let one = |field: Field| mapping.columns(field).iter().find_map(said).unwrap_or_default();
    let name = one(Field::Name).trim();
    let mut record = Record {
        name: name.to_owned(),
        purpose: purpose(table, mapping, row),
        owner: one(Field::Owner).to_owned(),
        vendor: one(Field::Vendor).to_owned(),
        ..Record::default()
    };
    if name.is_empty()
        && let Some(words) = mapping.columns(Field::Purpose).iter().find_map(said)
    {
        record.name = first_words(words);
        messages.push(Message::NamedByPurpose);
    }
    // What is not understood is not lost: it stands in the purpose, under its heading.
    let mut keep = |field: Field, value: &str| {
        let column = mapping.columns(field).iter().find(|column| said(column).is_some());
        let line = under(table, column.copied(), value, " ");
        let gap = if record.purpose.is_empty() { "" } else { "\n\n" };
        record.purpose = format!("{}{gap}{line}", record.purpose);
    };
    let (stage, archived) = (one(Field::Stage), one(Field::Archived));
    let known = (stage_of(stage), yes_of(archived));
    if known.0.is_none() && !stage.is_empty() {
        keep(Field::Stage, stage);
        messages.push(Message::UnknownStage(stage.to_owned()));
    }
    if known.1.is_none() {
        keep(Field::Archived, archived);
        messages.push(Message::UnknownArchived(archived.to_owned()));
    }
    record.stage = known.0;
    record.archived = known.1 == Some(true);
    messages.extend(record.archived.then_some(Message::Archived));
    messages.extend(of_its_texts(&record));
    if row.given != table.columns.len() {
        messages.push(Message::Cells { given: row.given, columns: table.columns.len() });
    }
    (record, messages)
}

/// The purpose: a column as it is, or several with their headings and an empty line between them.
fn purpose(table: &Table, mapping: &Mapping, row: &TableRow) -> String {
    let columns = mapping.columns(Field::Purpose);
    if let [column] = columns {
        return row.cell(*column).to_owned();
    }
    let part = |column: &usize| {
        let cell = Some(row.cell(*column)).filter(|cell| !cell.trim().is_empty())?;
        Some(under(table, Some(*column), cell, "\n"))
    };
    columns.iter().filter_map(part).collect::<Vec<_>>().join("\n\n")
}

/// A text with the heading of its column before it, where it has one.
fn under(table: &Table, column: Option<usize>, text: &str, gap: &str) -> String {
    let heading = column.and_then(|column| table.columns.get(column)).map_or("", |column| column.heading.trim());
    if heading.is_empty() { text.to_owned() } else { format!("{heading}:{gap}{text}") }
}

fn of_its_texts(record: &Record) -> Vec<Message> {
    let texts = [
        (Field::Name, &record.name, LONG_NAME),
        (Field::Purpose, &record.purpose, LONG_TEXT),
        (Field::Owner, &record.owner, LONG_TEXT),
        (Field::Vendor, &record.vendor, LONG_TEXT),
    ];
    let long = texts.iter().filter_map(|(field, text, most)| {
        let letters = text.chars().count();
        (letters > *most).then_some(Message::Long { field: *field, letters })
    });
    let lost = texts.iter().any(|(_, text, _)| text.contains(char::REPLACEMENT_CHARACTER));
    long.chain(lost.then_some(Message::LostLetters)).collect()
}

/// The first words of a text, in one line.
fn first_words(text: &str) -> String {
    let mut name = String::new();
    for word in text.split_whitespace() {
        let letters = name.chars().count() + word.chars().count() + usize::from(!name.is_empty());
        if letters > PROPOSED_NAME && !name.is_empty() {
            return name + "…";
        }
        if !name.is_empty() {
            name.push(' ');
        }
        name.push_str(word);
    }
    // A word may be as long as a text.
    match name.char_indices().nth(PROPOSED_NAME * 2) {
        Some((end, _)) => name.get(..end).unwrap_or_default().to_owned() + "…",
        None => name,
    }
}
