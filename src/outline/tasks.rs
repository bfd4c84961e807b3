//! The obligations that apply, one a row: as a task list, and by role in a document.

use super::{Block, Cell, Column, Line, Piece, Subject, Table, paragraph, section};
use crate::assess::{Actor, Ceiling, ItemStatus, ObligationReport, Size, Theme, ceiling};
use crate::engine::order_by;
use crate::store::Item;
use crate::words::Lang;

/// The ceiling of fines for an obligation, for the largest: a number to sort by.
pub(super) fn most(row: &ObligationReport) -> Option<Ceiling> {
    ceiling(row.penalty.fine?, Size::Larger, None)
}

/// From when an obligation applies, whether a later act moved or added it, and below that its day by other words of the law.
pub(super) fn from(row: &ObligationReport, lang: Lang) -> String {
    let moved = row.moved_from.map(|day| lang.moved(day));
    let added = row.added.then(|| lang.duties().added.to_owned());
    let first: Vec<_> = [lang.duty_from(row)].into_iter().chain(moved).chain(added).collect();
    let literally = row.literal_from.map(|day| lang.duty_literally(day));
    [first.join(". ")].into_iter().chain(literally).collect::<Vec<_>>().join("\n")
}

/// From when an obligation applies, and what postpones it.
fn from_all(row: &ObligationReport, lang: Lang) -> String {
    let mut told = from(row, lang);
    if let Some(grace) = &row.transitional {
        let state = lang.duty_transitional(&grace.cite, grace.state, grace.until);
        told.extend(["\n", &lang.cite(&grace.cite), ": ", &state]);
    }
    told
}

/// Whom an obligation addresses, as far as that is whoever answers.
pub(super) fn addressee(who: &[Actor], lang: Lang) -> String {
    lang.names(&who.iter().map(|&actor| lang.actor(actor)).collect::<Vec<_>>())
}

/// The ceiling of fines in a few words, with where it is written.
pub(super) fn fine(row: &ObligationReport, lang: Lang) -> Vec<Piece> {
    let Some(fine) = row.penalty.fine else { return Vec::new() };
    let mut told = super::line(lang.fine_short(fine));
    for cite in [row.penalty.cite, row.penalty.via].iter().flatten() {
        told.extend(super::line(" "));
        told.push(Piece::provision(lang, cite));
    }
    told
}

/// The title of an obligation.
pub(super) fn title(row: &ObligationReport, lang: Lang) -> &'static str {
    lang.obligation_title(row.id)
}

fn day(day: Option<crate::engine::Date>) -> Cell {
    day.map_or(Cell::Nothing, Cell::Day)
}

/// The task list of systems: a row for each obligation that applies to each. Where there are several, or one has a name,
/// the system comes first.
pub(super) fn tasks(subjects: &[&Subject], lang: Lang) -> Table {
    let (own, duties) = (lang.tabling(), lang.duties());
    let systems = subjects.len() > 1 || subjects.iter().any(|subject| subject.name.is_some());
    let mut columns: Vec<Column> = systems.then(|| Column::new(own.system, 22)).into_iter().collect();
    // What a list is worked with comes first: it fits on a screen, and on a page across.
    columns.extend([
        Column::new(own.duty, 34),
        Column::new(lang.result().provision, 18),
        Column::new(duties.who, 18),
        Column::new(own.from, 13),
        Column {
            choices: ItemStatus::ALL.iter().map(|&status| lang.status(status)).collect(),
            ..Column::new(duties.status, 16)
        },
        Column::new(duties.owner, 18),
        Column::new(duties.due, 13),
        Column::new(own.note, 36),
        Column::new(duties.what, 60),
        Column::new(duties.proof, 50),
        Column::new(duties.evidence, 30),
        Column::new(duties.fine, 36),
        Column::new(own.ceiling, 16),
        Column::new(own.turnover, 12),
        Column::new(duties.by_theme, 24),
        Column::new(own.kind, 14),
        Column::new(duties.from, 60),
        Column::new(own.unless, 40),
        Column::new(own.id, 16),
    ]);
    let mut rows = Vec::new();
    for subject in subjects {
        for row in subject.rows() {
            let name = systems.then(|| Cell::text(subject.name.clone().unwrap_or_default()));
            rows.push(name.into_iter().chain(cells(subject, row, lang)).collect());
        }
    }
    Table { name: own.tasks, columns, rows }
}

fn cells(subject: &Subject, row: &ObligationReport, lang: Lang) -> Vec<Cell> {
    let words = lang.obligation(row.id);
    let item = subject.item(row);
    let noted = |of: fn(&Item) -> &String| Cell::text(item.map(of).cloned().unwrap_or_default());
    let unless: Vec<_> = row.missing.iter().map(|id| lang.question_title(*id)).collect();
    let most = most(row);
    vec![
        Cell::text(title(row, lang)),
        Cell::Text(vec![Piece::provision(lang, &row.cite)]),
        Cell::text(addressee(&row.who, lang)),
        day(row.applies_from),
        subject.status(row).map_or(Cell::Nothing, |status| Cell::text(lang.status(status))),
        noted(|item| &item.owner),
        day(item.and_then(|item| item.due)),
        noted(|item| &item.note),
        Cell::text(words.map_or("", |words| words.duty)),
        Cell::text(words.map_or("", |words| words.proof)),
        noted(|item| &item.evidence),
        Cell::text(fine(row, lang).into_iter().map(|piece| piece.text).collect::<String>()),
        most.map_or(Cell::Nothing, |most| Cell::Euro(most.amount)),
        most.filter(|most| most.percent > 0)
            .map_or(Cell::Nothing, |most| Cell::Percent(u16::try_from(most.percent).unwrap_or(0))),
        Cell::text(lang.theme(row.theme)),
        Cell::text(lang.kind(row.kind)),
        Cell::text(from_all(row, lang)),
        if row.may_fall_away() { Cell::text(unless.join("; ")) } else { Cell::Nothing },
        Cell::text(row.id.name()),
    ]
}

/// A table without those of its columns in which nothing stands.
pub(super) fn filled(heads: &[&'static str], rows: Vec<Vec<Line>>) -> Block {
    let kept: Vec<bool> =
        (0..heads.len()).map(|at| rows.iter().any(|row| row.get(at).is_some_and(|cell| !cell.is_empty()))).collect();
    let rows = rows
        .into_iter()
        .map(|row| row.into_iter().zip(&kept).filter(|(_, kept)| **kept).map(|(cell, _)| cell).collect());
    Block::Rows(heads.iter().zip(&kept).filter(|(_, kept)| **kept).map(|(head, _)| *head).collect(), rows.collect())
}

/// The obligations that apply, in a list for each of those whom they address: a line for each day, the soonest first.
pub(super) fn by_role_in_short(subject: &Subject, lang: Lang) -> Vec<Block> {
    let (rows, mut are_many) = (subject.rows(), false);
    let lists = groups(&rows).into_iter().filter_map(|who| {
        let mut of_role: Vec<&ObligationReport> = rows.iter().copied().filter(|row| &*row.who == who).collect();
        // What has no day of its own comes last.
        order_by(&mut of_role, |row| (row.applies_from.is_none(), row.applies_from));
        let by_day = of_role.chunk_by(|one, next| one.applies_from == next.applies_from);
        let lines = by_day.map(|rows| {
            let day = rows.first().and_then(|row| row.applies_from);
            let day = day.map_or_else(|| lang.registering().without_a_day.to_owned(), |day| lang.date(day));
            let mut told = super::line(lang.labelled(&lang.remarked(&day, &rows.len().to_string()), ""));
            let named: Vec<Line> = if rows.len() > NAMED {
                are_many = true;
                themes(rows, lang).into_iter().map(super::line).collect()
            } else {
                rows.iter().map(|row| super::cited(lang, title(row, lang), &row.cite)).collect()
            };
            told.extend(named.join(&Piece::text("; ")));
            told
        });
        section(addressee(who, lang), super::list(lines.collect()).into_iter().collect())
    });
    let told = lang.duties_told(&subject.report().duty_counts(), subject.report().falls()).into_iter().map(paragraph);
    let lists: Vec<Block> = lists.collect();
    let mut blocks: Vec<Block> = told.collect();
    if are_many {
        blocks.push(paragraph(lang.registering().themes));
    }
    blocks.extend(lists);
    blocks
}

/// How many obligations of a day are named: where there are more, their themes are.
const NAMED: usize = 12;

/// What obligations are about, and how many are about each.
fn themes(rows: &[&ObligationReport], lang: Lang) -> Vec<String> {
    let mut counted: Vec<(Theme, usize)> = Vec::new();
    for row in rows {
        match counted.iter_mut().find(|(theme, _)| *theme == row.theme) {
            Some((_, count)) => *count += 1,
            None => counted.push((row.theme, 1)),
        }
    }
    counted.into_iter().map(|(theme, count)| lang.remarked(lang.theme(theme), &count.to_string())).collect()
}

/// Whom obligations address, in their order.
fn groups<'a>(rows: &[&'a ObligationReport]) -> Vec<&'a [Actor]> {
    let mut groups: Vec<&[Actor]> = Vec::new();
    for row in rows {
        if !groups.contains(&&*row.who) {
            groups.push(&row.who);
        }
    }
    groups
}

/// The obligations that apply, in a table for each of those whom they address: what addresses several stands once.
pub(super) fn by_role(subject: &Subject, lang: Lang) -> Vec<Block> {
    let (own, duties) = (lang.tabling(), lang.duties());
    let rows = subject.rows();
    let heads = vec![own.duty, own.from, duties.fine, duties.status, duties.owner, duties.due];
    let tables = groups(&rows).into_iter().filter_map(|who| {
        let of_role = rows.iter().filter(|row| &*row.who == who);
        let cells = of_role.map(|row| {
            let item = subject.item(row);
            let status = subject.status(row).map_or_else(|| lang.kind(row.kind), |status| lang.status(status));
            vec![
                super::cited(lang, title(row, lang), &row.cite),
                day(row.applies_from).told(lang),
                Cell::text(row.penalty.fine.map_or("", |fine| lang.fine_short(fine))).told(lang),
                Cell::text(status).told(lang),
                Cell::text(item.map_or("", |item| item.owner.as_str())).told(lang),
                day(item.and_then(|item| item.due)).told(lang),
            ]
        });
        section(addressee(who, lang), vec![filled(&heads, cells.collect())])
    });
    let told = lang.duties_told(&subject.report().duty_counts(), subject.report().falls()).into_iter().map(paragraph);
    let mut blocks: Vec<Block> = told.collect();
    if !rows.is_empty() {
        blocks.push(paragraph(lang.reporting().by_role_lead));
    }
    blocks.extend(tables);
    blocks
}
