//! Everything that is a table: the sheets of a workbook, and the task list by itself.

use super::about::{about, told};
use super::coverage::coverage_table;
use super::open::open_table;
use super::statement::statement;
use super::summary::facts;
use super::tasks::tasks;
use super::{Cell, Column, Line, Subject, Table, headline, line};
use crate::assess::EDITION;
use crate::engine::Date;
use crate::words::Lang;

/// Names and what is said of them, as a table.
pub(super) fn of_facts(name: &'static str, facts: Vec<(&'static str, Line)>, lang: Lang) -> Table {
    let own = lang.tabling();
    let rows = facts.into_iter().map(|(label, said)| vec![Cell::text(label), Cell::Text(said)]);
    Table { name, columns: vec![Column::new(own.fact, 36), Column::new(own.value, 100)], rows: rows.collect() }
}

/// The tables of a system: result, task list, open questions, coverage, Statement of Applicability, and what the file says of
/// itself.
pub fn tables(subject: &Subject, lang: Lang) -> Vec<Table> {
    let own = lang.tabling();
    let mut result = vec![(lang.reporting().outcome, line(headline(subject.report(), lang)))];
    result.extend(facts(subject, lang));
    let coverage = subject.coverage().map(|coverage| coverage_table(coverage, subject.management.rated() > 0, lang));
    let mut itself = about(subject, lang);
    itself.push((lang.reporting().edition, line(lang.reporting().fingerprint_help)));
    itself.extend(lang.reporting().limits_list.iter().map(|limit| (lang.reporting().limits, line(*limit))));
    let all = [
        Some(of_facts(own.result, result, lang)),
        Some(tasks(&[subject], lang)),
        Some(open_table(subject, lang)),
        coverage,
        statement(subject, lang),
        Some(of_facts(own.about, itself, lang)),
    ];
    all.into_iter().flatten().collect()
}

/// The task list by itself: every row says of which day, edition and answers it is, and what it does not say, so that none is
/// lost when rows are sorted or taken out. Where nothing applies, one row says so.
pub fn task_list(subject: &Subject, lang: Lang) -> Table {
    let limits = lang.reporting().limits_list.join(" ");
    let marks = |fingerprint| marks(subject.report().as_of, fingerprint, &limits, lang);
    list_of(&[subject], marks, subject.fingerprint(), lang)
}

/// The task list of systems, each row with the marks that go with the fingerprint of its answers; that of a row which says that there is
/// none, with those of all of them.
pub(super) fn list_of(
    subjects: &[&Subject],
    marks: impl Fn(String) -> [Cell; MARKS],
    of_all: String,
    lang: Lang,
) -> Table {
    let mut table = tasks(subjects, lang);
    let of_rows = subjects.iter().flat_map(|subject| {
        let said = marks(subject.fingerprint());
        vec![said; subject.rows().len()]
    });
    for (row, said) in table.rows.iter_mut().zip(of_rows) {
        row.extend(said);
    }
    if table.rows.is_empty() {
        let at = table.columns.iter().position(|column| column.name == lang.tabling().duty).unwrap_or_default();
        let said = |column| if column == at { Cell::text(lang.tabling().none) } else { Cell::Nothing };
        table.rows.push((0..table.columns.len()).map(said).chain(marks(of_all)).collect());
    }
    table.columns.extend(mark_columns(lang));
    table
}

/// How many marks a row has that stands by itself.
pub(super) const MARKS: usize = 5;

/// What a row says that stands by itself: day, edition, fingerprint, and what it does not say.
pub(super) fn marks(as_of: Date, fingerprint: String, limits: &str, lang: Lang) -> [Cell; MARKS] {
    [
        Cell::Day(as_of),
        Cell::text(lang.law_of_edition(&EDITION)),
        Cell::text(lang.rules_of(&EDITION)),
        Cell::text(fingerprint),
        Cell::text(limits),
    ]
}

/// The columns of these.
pub(super) fn mark_columns(lang: Lang) -> [Column; MARKS] {
    let own = lang.reporting();
    [own.day, own.law, own.rules, own.fingerprint, own.limits].map(|name| Column::new(name, 24))
}

/// What a file says of itself, in lines.
pub fn itself(subject: &Subject, lang: Lang) -> Vec<String> {
    told(subject, lang)
}
