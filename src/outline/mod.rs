//! What a page says, as a value: so that files can say the same as the screen. Pure; knows no markup.

mod about;
mod asked;
mod beside;
mod checklist;
mod closed;
mod compare;
mod compared;
mod coverage;
mod days;
mod deadlines;
mod fines;
mod known;
mod maturity;
mod open;
mod paper;
mod pictures;
mod places;
mod portfolio;
mod rated;
mod ratings;
mod readiness;
mod register;
mod renewed;
mod report;
mod result;
mod risk_rows;
mod risks;
mod sheets;
mod starts;
mod statement;
mod subject;
mod summary;
mod systems;
mod table;
mod tables;
mod tasks;
mod telling;

pub use asked::source;
pub use beside::{
    Beside, EVIDENCE, FAR, RUN, Referred, beside_controls, beside_duties, by_reference, covered_controls,
    covered_duties, far_told, framework_run, frameworks_run, references_told, still_to_do,
};
pub use closed::{Alike, Closed, closed};
pub use compare::{AnswerDiffers, Between, Both, Comparison, Side, compare};
pub use compared::comparison;
pub use days::{Day, days, days_of_all};
pub use fines::{answered_size, fines_by_turnover, is_union_body, relevant_fines};
pub use maturity::{facts as maturity_facts, overall as maturity_overall, step_told, theme_name};
pub use paper::{Filled, paper};
pub use pictures::{Grid, Shade, Shaded};
pub use portfolio::report_on_all;
pub use ratings::ratings;
pub use readiness::{Readiness, readiness};
pub use register::{JudgedWork, NoSummary, Portfolio, SystemLine, sort_systems, summary_of};
pub use renewed::{Renewed, renewal, renewed};
pub use report::report;
pub use result::{Lead, headline, leads, notes};
pub use risk_rows::{OWN, RiskField, RiskRow, matrix, new_risk, risk_rows};
pub use risks::{SaidOfRisk, duties_of_risk, field_name, risk_scales, risk_tables, said_of};
pub use sheets::{register_list, tables_of_all, task_list_of_all};
pub use starts::{Start, starts};
pub use statement::{names, reason, serves};
pub use subject::Subject;
pub use systems::{Listed, Register};
pub use table::{Cell, Column, Table};
pub use tables::{itself, tables, task_list};
pub use telling::{GROUPS, answer_words, coming, decides, established, held, keeps_away, others, written_answer};
use telling::{high_risk, taken_out_by};

pub use crate::documents::{FRAMEWORKS_REPORT, MATURITY_REPORT, RISK_REGISTER};

use crate::assess::Cite;
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
    /// A part with a heading of its own.
    Section(String, Vec<Block>),
    /// A list of lines.
    List(Vec<Line>),
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
    /// Where it leads.
    pub address: Option<String>,
}

impl Piece {
    /// A provision, which leads to its text.
    fn provision(lang: Lang, cite: &Cite) -> Self {
        Self { text: lang.cite(cite), address: Some(lang.url(cite)) }
    }
}

/// A line of text alone.
fn line(text: impl Into<String>) -> Line {
    vec![Piece { text: text.into(), address: None }]
}

/// The text of a line, without where it leads.
pub fn text_of(line: &[Piece]) -> String {
    line.iter().map(|piece| piece.text.as_str()).collect()
}

/// A paragraph of text alone.
fn paragraph(text: impl Into<String>) -> Block {
    Block::Text(line(text))
}

/// A line with a provision behind the text.
fn cited(lang: Lang, text: &str, cite: &Cite) -> Line {
    let mut all = line([text, " ("].concat());
    all.push(Piece::provision(lang, cite));
    all.extend(line(")"));
    all
}

/// A part, unless it would be empty.
fn section(title: impl Into<String>, blocks: Vec<Block>) -> Option<Block> {
    (!blocks.is_empty()).then(|| Block::Section(title.into(), blocks))
}

/// A list, unless it would be empty.
fn list(lines: Vec<Line>) -> Option<Block> {
    (!lines.is_empty()).then_some(Block::List(lines))
}
