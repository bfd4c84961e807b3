//! What documents are made of: blocks, and lines of pieces. A piece says what it is, never how it looks.

use super::pictures::Grid;
use crate::assess::{Cite, RuleId};
use crate::interview::QuestionId;
use crate::words::Lang;

/// A document: a title, and what stands below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The language, as in the `lang` attribute of HTML.
    pub lang: &'static str,
    /// The title.
    pub title: String,
    /// What stands below the title on a page of its own; nothing where there is no such page.
    pub cover: Vec<Block>,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Text(Line),
    /// A paragraph that matters more than others, or less.
    Told(Lead, Line),
    /// A part with a heading of its own.
    Section(String, Vec<Block>),
    /// A part that is opened where it is read, on a screen; elsewhere as a section.
    Fold(String, Vec<Block>),
    /// A provision and how it came out.
    Card(Card),
    /// A list of lines.
    List(Vec<Line>),
    /// A list of entries, below which more is said.
    Entries(Listing, Vec<Entry>),
    /// Blocks that belong together, apart from others.
    Apart(Vec<Vec<Block>>),
    /// Names and what is said of them.
    Facts(Vec<(&'static str, Line)>),
    /// A table: the names of its columns, and its rows.
    Rows(Vec<&'static str>, Vec<Vec<Line>>),
    /// A chart, which says its numbers as well.
    Chart(Vec<Bar>),
    /// A picture of cells, each of which says what it is.
    Grid(Grid),
    /// Something to be completed.
    Blank(Blank),
    /// What begins on a page of its own, where there are pages.
    Page(Vec<Block>),
}

/// How much a paragraph matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lead {
    /// The first thing to know.
    First,
    /// One of the most important.
    Strong,
    /// As any other.
    Plain,
    /// On what it rests.
    Weak,
    /// By the way.
    Hint,
}

/// A provision and how it came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The rule.
    pub rule: RuleId,
    /// Its title.
    pub title: &'static str,
    /// How it came out.
    pub state: (Mark, &'static str),
    /// What it says.
    pub says: &'static str,
    /// What else is to be said.
    pub blocks: Vec<Block>,
}

/// What a list is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listing {
    /// Answers that were given.
    Answers,
    /// Names of provisions or obligations.
    Names,
    /// Exceptions to a provision.
    Exceptions,
    /// Roles, questions and the like.
    Plain,
    /// In order, from a number.
    Numbered(usize),
}

/// An entry of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it is.
    pub line: Line,
    /// What is said below it.
    pub below: Vec<Block>,
}

/// Something to be completed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blank {
    /// Its stable name, under which what is written there is kept.
    pub id: String,
    /// What it is, with what asks for it.
    pub label: Line,
    /// The words that mark what is missing.
    pub mark: &'static str,
    /// What belongs there.
    pub help: &'static str,
    /// What was noted elsewhere already, under a label: a beginning.
    pub noted: Option<(&'static str, Line)>,
    /// What of the work it can begin with, as text to be taken over and changed; nothing once something is written. Files leave it out.
    pub beginning: Option<String>,
    /// What the visitor wrote there; then nothing is missing.
    pub written: Option<Line>,
    /// How many lines it takes, about.
    pub rows: u8,
}

/// A bar of a chart, or several of the same thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// What it is of.
    pub label: Line,
    /// The shares: what is measured, from 0 to 100, and how that is said.
    pub shares: Vec<(&'static str, u8, String)>,
}

/// A line: pieces of text, some of which lead somewhere. What visitors wrote may hold line breaks.
pub type Line = Vec<Piece>;

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The text.
    pub text: String,
    /// What it is.
    pub kind: Kind,
}

/// What a piece is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// A question that was answered: its answer follows.
    Asked,
    /// What matters more, such as the answer.
    Strong,
    /// What matters less.
    Quiet,
    /// How something stands.
    Mark(Mark),
    /// Something in the law, or elsewhere, with its address.
    Address(String),
    /// A question that can be answered: it leads to itself where one can go there.
    Question(QuestionId),
    /// That obligations follow from a rule: it leads to them where one can go there.
    Obligations(RuleId),
    /// What can be done, where something can be done: files and paper leave it out.
    Way(Way),
}

/// How something stands, at a glance: words say it as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It holds.
    Yes,
    /// It holds unless something else does, or is open.
    Unless,
    /// It does not hold.
    No,
    /// It rests on less than the law.
    Weak,
}

/// What can be done about what a line says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Change the answer to a question.
    Change(QuestionId),
    /// Say "not sure" of what was left unticked.
    Unsure(QuestionId),
}

impl Piece {
    /// A text.
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), kind: Kind::Text }
    }

    /// A text with an address behind it.
    pub(super) fn leading(text: impl Into<String>, address: String) -> Self {
        Self { text: text.into(), kind: Kind::Address(address) }
    }

    /// A provision, which leads to its text.
    pub(super) fn provision(lang: Lang, cite: &Cite) -> Self {
        Self::leading(lang.cite(cite), lang.url(cite))
    }

    /// A question, which leads to itself.
    pub(super) fn question(lang: Lang, id: QuestionId) -> Self {
        Self { text: lang.question_title(id), kind: Kind::Question(id) }
    }

    /// How something stands.
    pub(super) fn mark(mark: Mark, text: impl Into<String>) -> Self {
        Self { text: text.into(), kind: Kind::Mark(mark) }
    }

    /// What can be done.
    pub(super) fn way(way: Way, text: impl Into<String>) -> Self {
        Self { text: text.into(), kind: Kind::Way(way) }
    }

    /// Where it leads, out of the checklist.
    pub const fn address(&self) -> Option<&String> {
        if let Kind::Address(address) = &self.kind { Some(address) } else { None }
    }
}

impl Card {
    /// How it came out and what it says in one line, for what has no marks.
    pub fn line(&self) -> Line {
        line([self.state.1, ". ", self.says].concat())
    }
}

impl Listing {
    /// The same for what knows lists of lines alone.
    pub fn plainly(self, entries: &[Entry]) -> Vec<Block> {
        let lines = as_lines(entries);
        match self {
            // A list that another list follows would look like one.
            Self::Names => lines.into_iter().map(Block::Text).collect(),
            _ => vec![Block::List(lines)],
        }
    }
}

impl From<Line> for Entry {
    fn from(line: Line) -> Self {
        Self { line, below: Vec::new() }
    }
}

/// Entries as lines: what is said below one follows in its line, entries below it follow it.
pub(super) fn as_lines(entries: &[Entry]) -> Vec<Line> {
    let mut lines = Vec::new();
    for entry in entries {
        let mut line = entry.line.clone();
        let mut after = Vec::new();
        for block in &entry.below {
            match block {
                Block::Text(told) | Block::Told(_, told) => {
                    // A question or a sentence ends by itself.
                    let ended = text_of(&line).ends_with(['?', '.', '!', ':']);
                    line.push(Piece::text(if ended { " " } else { ". " }));
                    line.extend(told.iter().cloned());
                }
                Block::Entries(_, more) => after.extend(as_lines(more)),
                Block::List(more) => after.extend(more.iter().cloned()),
                _ => {}
            }
        }
        lines.push(line);
        lines.extend(after);
    }
    lines
}

/// A line as it is read where nothing can be done: without the ways, and a mark that begins it stands before a colon.
pub fn readable(line: &[Piece]) -> Vec<Piece> {
    let mut read: Vec<Piece> = line.iter().filter(|piece| !matches!(piece.kind, Kind::Way(_))).cloned().collect();
    // As text, so that it says the same when it is read once more.
    if let [first, _, ..] = read.as_mut_slice()
        && matches!(first.kind, Kind::Mark(_))
    {
        *first = Piece::text([&first.text, ":"].concat());
    }
    read
}

/// The text of a line as it is read.
pub fn text_of(line: &[Piece]) -> String {
    readable(line).into_iter().map(|piece| piece.text).collect()
}

/// A line of text alone.
pub(super) fn line(text: impl Into<String>) -> Line {
    vec![Piece::text(text)]
}

/// A paragraph of text alone.
pub(super) fn paragraph(text: impl Into<String>) -> Block {
    Block::Text(line(text))
}

/// A line with a provision behind the text.
pub(super) fn cited(lang: Lang, text: &str, cite: &Cite) -> Line {
    let mut all = line([text, " ("].concat());
    all.push(Piece::provision(lang, cite));
    all.extend(line(")"));
    all
}

/// A part, unless it would be empty.
pub(super) fn section(title: impl Into<String>, blocks: Vec<Block>) -> Option<Block> {
    (!blocks.is_empty()).then(|| Block::Section(title.into(), blocks))
}

/// A list, unless it would be empty.
pub(super) fn list(lines: Vec<Line>) -> Option<Block> {
    (!lines.is_empty()).then_some(Block::List(lines))
}

/// The same with entries.
pub(super) fn listed(of: Listing, entries: Vec<Entry>) -> Option<Block> {
    (!entries.is_empty()).then_some(Block::Entries(of, entries))
}
