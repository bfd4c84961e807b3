//! The tables of all systems: the register with a row for each, the task list, what is open, the Statement of Applicability, and what
//! the file says of itself. Nothing in them speaks of one system as if of all.

use super::about::{about_all, counted, limits_of_all};
use super::open::open_tables;
use super::register::SystemLine;
use super::statement::statements;
use super::systems::{Listed, Register};
use super::tables::{list_of, mark_columns, marks, of_facts};
use super::tasks::tasks;
use super::{Cell, Column, Subject, Table, line};
use crate::assess::{Actor, Role, Summary, Work, in_parts};
use crate::documents::required_by;
use crate::words::Lang;

/// The sheets of a workbook on all systems.
pub fn tables_of_all(register: &Register, lang: Lang) -> Vec<Table> {
    let (own, subjects) = (lang.reporting(), register.subjects());
    let mut itself = about_all(register, lang);
    itself.push((own.edition, line(lang.registering().fingerprint_help)));
    itself.extend(own.limits_list.iter().map(|limit| (own.limits, line(*limit))));
    let all = [
        Some(systems(register, lang)),
        Some(tasks(&subjects, lang)),
        Some(open_tables(&subjects, lang)),
        statements(register, lang),
        Some(of_facts(lang.tabling().about, itself, lang)),
    ];
    all.into_iter().flatten().collect()
}

/// The task list of all systems by itself, as [`super::task_list`] has that of one.
pub fn task_list_of_all(register: &Register, lang: Lang) -> Table {
    let limits = limits_of_all(register, lang);
    let marks = |fingerprint| marks(register.as_of, fingerprint, &limits, lang);
    list_of(&register.subjects(), marks, register.fingerprint(), lang)
}

/// The register by itself: every row says what that of a task list says.
pub fn register_list(register: &Register, lang: Lang) -> Table {
    let mut table = systems(register, lang);
    // It is among the marks.
    table.columns.pop();
    let limits = limits_of_all(register, lang);
    for (row, listed) in table.rows.iter_mut().zip(&register.systems) {
        row.pop();
        let fingerprint = listed.subject.as_ref().map(Subject::fingerprint).unwrap_or_default();
        row.extend(marks(register.as_of, fingerprint, &limits, lang));
    }
    if table.rows.is_empty() {
        let said = [Cell::text(counted(register, lang))];
        let empty = std::iter::repeat_n(Cell::Nothing, table.columns.len().saturating_sub(1));
        let marks = marks(register.as_of, register.fingerprint(), &limits, lang);
        table.rows.push(said.into_iter().chain(empty).chain(marks).collect());
    }
    table.columns.extend(mark_columns(lang));
    table
}

/// A row for each system.
fn systems(register: &Register, lang: Lang) -> Table {
    let (own, page) = (lang.tabling(), lang.register());
    // What a page across holds first: which it is, how it stands, and what comes next.
    let columns = vec![
        Column::new(page.columns_name, 28),
        Column::new(page.tier, 20),
        Column::new(page.columns_tier, 28),
        Column::new(page.columns_roles, 20),
        Column::new(page.columns_owner, 18),
        Column::new(page.columns_open, 11),
        Column::new(page.columns_next, 13),
        Column::new(own.finished, 11),
        Column::new(own.all_tasks, 11),
        Column::new(own.beginning, 11),
        Column::new(page.stage, 18),
        Column::new(page.columns_covered, 18),
        Column::new(own.least, 11),
        Column::new(own.most, 11),
        Column::new(own.own_management, 18),
        Column::new(own.documents, 50),
        Column::new(page.purpose, 50),
        Column::new(page.vendor, 24),
        Column::new(lang.reporting().fingerprint, 68),
    ];
    let main = register.managements().into_iter().next().map(|(_, names)| names);
    let row = |listed: &Listed| {
        let (line, record) = (&listed.line, &listed.line.record);
        let mut row = vec![Cell::text(&*record.name)];
        row.extend(match &line.summary {
            Ok(summary) => standing(summary, lang),
            // In the place of a result.
            Err(_) => [Cell::Nothing, Cell::text(page.unread), Cell::Nothing].into_iter().collect(),
        });
        row.push(Cell::text(&*record.owner));
        row.extend(line.summary.as_ref().map_or(vec![Cell::Nothing; 5], |summary| figures(line, summary)));
        row.push(record.stage.map_or(Cell::Nothing, |stage| Cell::text(lang.stage(stage))));
        row.extend(line.summary.as_ref().map_or(vec![Cell::Nothing; 3], coverage));
        let is_own = listed.subject.as_ref().is_some_and(|subject| {
            subject.management.rated() > 0 && main.as_ref().is_some_and(|names| !names.contains(&record.name.as_str()))
        });
        row.push(if is_own { Cell::text(own.its_own) } else { Cell::Nothing });
        row.push(line.summary.as_ref().map_or(Cell::Nothing, |summary| documents(summary, lang)));
        row.push(Cell::text(&*record.purpose));
        row.push(Cell::text(&*record.vendor));
        row.push(listed.subject.as_ref().map_or(Cell::Nothing, |subject| Cell::text(subject.fingerprint())));
        row
    };
    Table { name: own.register, columns, rows: register.systems.iter().map(row).collect() }
}

/// The documents that its obligations ask for.
fn documents(summary: &Summary, lang: Lang) -> Cell {
    let all = required_by(summary);
    let titles = all.iter().filter_map(|document| lang.offer(document.id)).map(|said| said.title);
    Cell::text(titles.collect::<Vec<_>>().join("; "))
}

/// Highest tier, range of tiers, roles.
fn standing(summary: &Summary, lang: Lang) -> Vec<Cell> {
    // Whom obligations address is called by one word each.
    let name = |role: &Role| role.as_str().parse::<Actor>().map_or(lang.role(*role), |actor| lang.actor(actor));
    let roles: Vec<_> = summary.roles.iter().map(name).collect();
    vec![
        Cell::text(lang.tier(summary.tier.highest).name),
        Cell::text(lang.range(&summary.tier)),
        Cell::text(lang.names(&roles)),
    ]
}

/// Open questions, next day, tasks finished and in all, and how many obligations begin on that day.
fn figures(line: &SystemLine, summary: &Summary) -> Vec<Cell> {
    let Work { to_do, in_progress, done, not_applicable } = summary.work;
    let next = line.next();
    vec![
        Cell::Count(summary.open_questions),
        next.map_or(Cell::Nothing, |ahead| Cell::Day(ahead.day)),
        Cell::Count(done + not_applicable),
        Cell::Count(to_do + in_progress + done + not_applicable),
        next.map_or(Cell::Nothing, |ahead| Cell::Count(ahead.obligations)),
    ]
}

/// What is in place covers, and the bounds of that.
fn coverage(summary: &Summary) -> Vec<Cell> {
    let percent = |share| Cell::Percent(in_parts(share, 100));
    let spans = summary.coverage.map(|span| [span.point, span.low, span.high].map(percent).to_vec());
    spans.unwrap_or_else(|| vec![Cell::Nothing; 3])
}
