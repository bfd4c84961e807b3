//! Everything that is a table: the sheets of a workbook, and the task list by itself.

use super::about::{about, told};
use super::coverage::coverage_table;
use super::open::open_table;
use super::statement::statement;
use super::summary::facts;
use super::tasks::tasks;
use super::{Cell, Column, Line, Subject, Table, headline, line};
use crate::words::Lang;

/// Names and what is said of them, as a table.
fn of_facts(name: &'static str, facts: Vec<(&'static str, Line)>, lang: Lang) -> Table {
    let own = lang.tabling();
    let rows = facts.into_iter().map(|(label, said)| vec![Cell::text(label), Cell::Text(said)]);
    Table { name, columns: vec![Column::new(own.fact, 36), Column::new(own.value, 100)], rows: rows.collect() }
}

/// The tables of systems: result, task list, open questions, coverage, Statement of Applicability, and what the file says of
/// itself. The task list has all systems; the others speak of the first.
pub fn tables(subjects: &[Subject], lang: Lang) -> Vec<Table> {
    let own = lang.tabling();
    let Some(subject) = subjects.first() else { return Vec::new() };
    let mut result = vec![(lang.reporting().outcome, line(headline(subject.report(), lang)))];
    result.extend(facts(subject, lang));
    let coverage = subject.coverage().map(|coverage| coverage_table(coverage, subject.management.rated() > 0, lang));
    let mut itself = about(subject, lang);
    itself.push((lang.reporting().edition, line(lang.reporting().fingerprint_help)));
    itself.extend(lang.reporting().limits_list.iter().map(|limit| (lang.reporting().limits, line(*limit))));
    let all = [
        Some(of_facts(own.result, result, lang)),
        Some(tasks(subjects, lang)),
        Some(open_table(subject, lang)),
        coverage,
        statement(subject, lang),
        Some(of_facts(own.about, itself, lang)),
    ];
    all.into_iter().flatten().collect()
}

/// The task list by itself: every row says of which day, edition and answers it is, and what it does not say, so that none is
/// lost when rows are sorted or taken out. Where nothing applies, one row says so.
pub fn task_list(subjects: &[Subject], lang: Lang) -> Table {
    let own = lang.reporting();
    let mut table = tasks(subjects, lang);
    let said = |subject: &Subject| {
        let report = subject.report();
        let limits = own.limits_list.join(" ");
        [
            Cell::Day(report.as_of),
            Cell::text(lang.law_of_edition(&report.edition)),
            Cell::text(lang.rules_of(&report.edition)),
            Cell::text(subject.fingerprint()),
            Cell::text(limits),
        ]
    };
    let mut of_rows = subjects.iter().flat_map(|subject| {
        let said = said(subject);
        subject.rows().into_iter().map(move |_| said.clone()).collect::<Vec<_>>()
    });
    for row in &mut table.rows {
        row.extend(of_rows.next().into_iter().flatten());
    }
    if table.rows.is_empty()
        && let Some(subject) = subjects.first()
    {
        let mut row = vec![Cell::Nothing; table.columns.len()];
        let at = usize::from(subjects.len() > 1 || subject.name.is_some());
        if let Some(cell) = row.get_mut(at) {
            *cell = Cell::text(lang.tabling().none);
        }
        row.extend(said(subject));
        table.rows.push(row);
    }
    let names = [own.day, own.law, own.rules, own.fingerprint, own.limits];
    table.columns.extend(names.map(|name| Column::new(name, 24)));
    table
}

/// What a file says of itself, in lines.
pub fn itself(subject: &Subject, lang: Lang) -> Vec<String> {
    told(subject, lang)
}
