//! What is said of inventories that are read: what a file is, how it was read, what is to be known of each row, and what a
//! description proposes.

use super::Lang;
use super::phrase::phrases;
use super::shape::{Table, Text, shape};
use crate::intake::{
    Column, Counted, Encoding, Field, Form, Message, NoTable, Note, Proposal, Separator, Table as Read,
};
use crate::store::LARGEST_FILE;

shape! {
    /// What a file is that is no inventory.
    pub(super) struct Instead {
        empty, pdf, picture, workbook, old_office, swollen, open_document, document, archive, html, xml, binary, our_answers,
        our_register, our_report, no_list, plain_text, no_rows, expected,
    }
}

shape! {
    /// What is to be said of a row, where nothing is to be filled in.
    pub(super) struct OfRow {
        named_by_purpose, nameless, in_register, archived, lost_letters,
    }
}

shape! {
    /// Everything about inventories that are read.
    pub(super) struct IntakeWords {
        fields: Table<Field, Text>, encodings: Table<Encoding, Text>, separators: Table<Separator, Text>, instead: Instead,
        of_row: OfRow, phrases: IntakePhrases,
    }
}

phrases! {
    /// Phrases about inventories that are read.
    struct IntakePhrases in tell.intake;
    /// A file is too large.
    pub(super) fn inventory_too_large(size: usize, most: usize);
    /// A workbook cannot be read.
    pub(super) fn broken_workbook(why: &str);
    /// JSON cannot be read.
    pub(super) fn broken_json(why: &str);
    /// How a text with separators was read.
    pub(super) fn read_separated(separator: &str, encoding: &str);
    /// How JSON was read.
    pub(super) fn read_json(encoding: &str);
    /// Which sheet was read.
    pub(super) fn read_sheet(name: &str);
    /// Which sheet was read, where there is one.
    pub(super) fn read_only_sheet(rows: usize);
    /// A column without a heading.
    pub(super) fn column_numbered(number: usize);
    /// A column whose heading others have before it.
    pub(super) fn column_again(heading: &str, number: &str);
    /// A line of a text.
    pub(super) fn at_line(number: usize);
    /// Lines of a text.
    pub(super) fn at_lines(first: &str, last: &str);
    /// A row of a sheet.
    pub(super) fn at_row(number: usize);
    /// An item of a list.
    pub(super) fn at_item(number: usize);
    /// Letters did not fit the encoding.
    pub(super) fn odd_letters(count: usize);
    /// Rows above the headings.
    pub(super) fn above_headings(count: usize);
    /// A heading that comes several times.
    pub(super) fn repeated_heading(heading: &str);
    /// A column that has no heading.
    pub(super) fn no_heading(column: &str);
    /// Empty rows.
    pub(super) fn empty_rows(count: usize);
    /// A quotation mark that is never closed.
    pub(super) fn open_quote(place: &str);
    /// What is no object.
    pub(super) fn no_objects(count: usize, places: &str);
    /// Rows that were cut off.
    pub(super) fn rows_cut(rows: usize);
    /// Columns that were cut off.
    pub(super) fn columns_cut(count: usize);
    /// Another row has the same name.
    pub(super) fn same_name(place: &str);
    /// A stage that is not known.
    pub(super) fn unknown_stage(value: &str);
    /// Put away or not: neither.
    pub(super) fn unknown_archived(value: &str);
    /// A long text.
    pub(super) fn long_text(field: &str, letters: &str);
    /// Another number of cells than there are columns.
    pub(super) fn other_cells(count: usize, columns: &str);
    /// What a description mentions, and what it may mean.
    pub(super) fn mentions(words: &str, option: &str);
}

/// How many places or words are named in a message.
const NAMED: usize = 5;

/// A text from a file, as one line has room for it.
fn in_a_line(text: &str) -> String {
    let mut letters = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter });
    let start: String = letters.by_ref().take(60).collect();
    if letters.next().is_some() { start + "…" } else { start }
}

impl Lang {
    /// What a field is called.
    pub fn field(self, field: Field) -> &'static str {
        self.tell().intake.fields.name(field)
    }

    /// What an encoding is called.
    pub fn encoding(self, encoding: Encoding) -> &'static str {
        self.tell().intake.encodings.name(encoding)
    }

    /// What a separator is called.
    pub fn separator(self, separator: Separator) -> &'static str {
        self.tell().intake.separators.name(separator)
    }

    /// What a file seems to be that gives no rows, and what can be done.
    pub fn no_table(self, instead: &NoTable) -> String {
        let words = &self.tell().intake.instead;
        let text = match instead {
            NoTable::Empty => words.empty,
            NoTable::TooLarge(size) => return self.inventory_too_large(*size, LARGEST_FILE),
            NoTable::Pdf => words.pdf,
            NoTable::Picture => words.picture,
            NoTable::Workbook => words.workbook,
            NoTable::BrokenWorkbook(why) => return self.broken_workbook(&in_a_line(why)),
            NoTable::Swollen => words.swollen,
            NoTable::OldOffice => words.old_office,
            NoTable::OpenDocument => words.open_document,
            NoTable::Document => words.document,
            NoTable::Archive => words.archive,
            NoTable::Html => words.html,
            NoTable::Xml => words.xml,
            NoTable::Binary => words.binary,
            NoTable::OurAnswers => words.our_answers,
            NoTable::OurRegister => words.our_register,
            NoTable::OurReport => words.our_report,
            NoTable::NoList => words.no_list,
            NoTable::BrokenJson(why) => return self.broken_json(&in_a_line(why)),
            NoTable::PlainText => words.plain_text,
            NoTable::NoRows => words.no_rows,
        };
        text.to_owned()
    }

    /// What is expected of a file with an inventory, and where it comes from.
    pub fn expected_inventory(self) -> &'static str {
        self.tell().intake.instead.expected
    }

    /// How a table was read: its form, its separator and its encoding.
    pub fn read_as(self, table: &Read) -> String {
        let encoding = table.encoding.map_or("", |encoding| self.encoding(encoding));
        match table.form {
            Form::Separated(separator) => self.read_separated(self.separator(separator), encoding),
            Form::Json | Form::JsonLines => self.read_json(encoding),
            Form::Sheet => match table.lists.get(table.list) {
                Some(sheet) => self.read_sheet(&self.quoted(&in_a_line(&sheet.name))),
                None => self.read_only_sheet(table.rows.len()),
            },
        }
    }

    /// What a column is called; `place` counts from 0.
    pub fn column(self, column: &Column, place: usize) -> String {
        let heading = in_a_line(column.heading.trim());
        match (heading.is_empty(), column.again) {
            (true, _) => self.column_numbered(place + 1),
            (false, 0) => heading,
            (false, again) => self.column_again(&heading, &(again + 1).to_string()),
        }
    }

    /// Where a row stands in its file.
    pub fn place_in_file(self, counted: Counted, from: usize, to: usize) -> String {
        match counted {
            Counted::Lines if from < to => self.at_lines(&from.to_string(), &to.to_string()),
            Counted::Lines => self.at_line(from),
            Counted::Rows => self.at_row(from),
            Counted::Items => self.at_item(from),
        }
    }

    /// What is to be told of how a table was read.
    pub fn reading_note(self, table: &Read, note: &Note) -> String {
        let place = |at: usize| self.place_in_file(table.form.counted(), at, at);
        match note {
            Note::OddLetters(count) => self.odd_letters(*count),
            Note::AboveHeadings(count) => self.above_headings(*count),
            Note::RepeatedHeading(heading) => self.repeated_heading(&self.quoted(&in_a_line(heading.trim()))),
            Note::NoHeading(number) => self.no_heading(&self.column_numbered(*number)),
            Note::EmptyRows(count) => self.empty_rows(*count),
            Note::OpenQuote(line) => self.open_quote(&place(*line)),
            Note::NoObjects(places) => {
                let named: Vec<_> = places.iter().take(NAMED).map(|at| place(*at)).collect();
                let listed = match places.len() - named.len() {
                    0 => self.listed(&named),
                    more => self.and_rest(&self.in_a_row(&named), more),
                };
                self.no_objects(places.len(), &listed)
            }
            Note::RowsCut(most) => self.rows_cut(*most),
            Note::ColumnsCut(most) => self.columns_cut(*most),
        }
    }

    /// What is to be said of a row.
    pub fn row_message(self, table: &Read, message: &Message) -> String {
        let words = &self.tell().intake.of_row;
        let quoted = |text: &str| self.quoted(&in_a_line(text));
        let text = match message {
            Message::NamedByPurpose => words.named_by_purpose,
            Message::Nameless => words.nameless,
            Message::InRegister => words.in_register,
            Message::SameName(at) => return self.same_name(&self.place_in_file(table.form.counted(), *at, *at)),
            Message::UnknownStage(value) => return self.unknown_stage(&quoted(value)),
            Message::UnknownArchived(value) => return self.unknown_archived(&quoted(value)),
            Message::Archived => words.archived,
            Message::Long { field, letters } => return self.long_text(self.field(*field), &letters.to_string()),
            Message::Cells { given, columns } => return self.other_cells(*given, &columns.to_string()),
            Message::LostLetters => words.lost_letters,
        };
        text.to_owned()
    }

    /// What a description mentions, and the tick that it may mean, as a question. The words of the question have to be there:
    /// [`Lang::has_question`].
    pub fn proposal(self, proposal: &Proposal) -> String {
        let words: Vec<_> =
            proposal.words().into_iter().take(NAMED).map(|word| self.quoted(&in_a_line(word))).collect();
        self.mentions(&self.listed(&words), self.option(proposal.question(), proposal.option()).label)
    }
}
