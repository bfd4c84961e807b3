//! What is open: the questions that can still change the class of a system, then those that obligations turn on.

use super::{Block, Cell, Column, Subject, Table, paragraph};
use crate::interview::QuestionId;
use crate::words::Lang;

/// Every open question, the most decisive first, with what turns on it.
pub(super) fn questions(subject: &Subject, lang: Lang) -> Vec<(QuestionId, String)> {
    let report = subject.report();
    let class = report.open.iter().map(|open| (open.question, lang.reporting().about_class.to_owned()));
    let mut all: Vec<_> = class.collect();
    for deciding in report.deciding_duties() {
        if !all.iter().any(|(known, _)| *known == deciding.question) {
            all.push((deciding.question, lang.about_duties(deciding.obligations)));
        }
    }
    all
}

/// The open questions as a table.
pub(super) fn open_table(subject: &Subject, lang: Lang) -> Table {
    let own = lang.reporting();
    let open = questions(subject, lang);
    let none = open.is_empty().then(|| vec![Cell::text(own.open_none), Cell::Nothing, Cell::Nothing]);
    let rows = open
        .into_iter()
        .map(|(id, about)| vec![Cell::text(lang.question_title(id)), Cell::text(about), Cell::text(id.to_string())]);
    let columns = vec![Column::new(own.question, 80), Column::new(own.about, 32), Column::new(lang.tabling().id, 24)];
    Table { name: lang.tabling().open, columns, rows: rows.chain(none).collect() }
}

/// The open questions in a document.
pub(super) fn open(subject: &Subject, lang: Lang) -> Vec<Block> {
    let own = lang.reporting();
    let mut table = open_table(subject, lang);
    if questions(subject, lang).is_empty() {
        return vec![paragraph(own.open_none)];
    }
    // The stable names are for programs.
    table.columns.pop();
    table.rows.iter_mut().for_each(|row| drop(row.pop()));
    vec![paragraph(own.questions_lead), table.block(lang)]
}
