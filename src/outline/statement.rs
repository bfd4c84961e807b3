//! The Statement of Applicability: each control, whether it applies, how far it is, and why.

use super::{Cell, Column, Line, Piece, Register, Subject, Table, line};
use crate::assess::{Item, ObligationId, ObligationReport, Rating, Row, of_item};
use crate::store::Management;
use crate::words::Lang;
use std::collections::BTreeSet;

/// The Statement of Applicability of a system's management system; nothing where no control was rated.
pub(super) fn statement(subject: &Subject, lang: Lang) -> Option<Table> {
    controls(subject, "A.", lang)
}

/// The same for the controls whose numbers begin so.
pub(super) fn controls(subject: &Subject, under: &str, lang: Lang) -> Option<Table> {
    let established = names(subject.rows());
    Some(table(rows(&subject.management, under, &established, lang)?, lang))
}

/// The Statement of Applicability of every management system that stands under the systems: that of most of them first, then those
/// that some have of their own.
pub(super) fn statements(register: &Register, lang: Lang) -> Option<Table> {
    let groups = register.managements();
    let one = groups.len() == 1;
    let established: BTreeSet<_> = register.subjects().into_iter().flat_map(|subject| names(subject.rows())).collect();
    let of = |(at, (management, names)): (usize, (&Management, Vec<&str>))| {
        let whose = match (at, one) {
            (0, true) => lang.registering().all_systems.to_owned(),
            (0, false) => lang.registering().other_systems.to_owned(),
            _ => lang.in_a_row(&names),
        };
        let rows = rows(management, "A.", &established, lang).unwrap_or_default();
        rows.into_iter().map(move |row| [vec![Cell::text(whose.clone())], row].concat()).collect::<Vec<_>>()
    };
    let all: Vec<_> = groups.into_iter().enumerate().flat_map(of).collect();
    let mut table = table(all, lang);
    table.columns.insert(0, Column::new(lang.registering().systems, 26));
    (!table.rows.is_empty()).then_some(table)
}

/// A row for each control whose number begins so; nothing where no control was rated.
fn rows(
    management: &Management,
    under: &str,
    established: &BTreeSet<ObligationId>,
    lang: Lang,
) -> Option<Vec<Vec<Cell>>> {
    let own = lang.cover();
    let controls: Vec<&Item> = Item::ALL.iter().filter(|item| item.is_control()).collect();
    controls.iter().find(|item| management.ratings.get(***item).is_some())?;
    let row = |item: &&Item| {
        let rating = management.ratings.get(**item);
        let excluded = rating == Some(Rating::Excluded);
        let applicable = match rating {
            None => own.undecided,
            Some(Rating::Excluded) => own.no,
            Some(_) => own.yes,
        };
        let (said, missing) = reason(**item, management);
        let why = match (missing, excluded) {
            (false, _) => said,
            (true, true) => own.unjustified.to_owned(),
            (true, false) => own.unreasoned.to_owned(),
        };
        let serves = if excluded { Line::new() } else { provisions(&serves(**item, established), lang) };
        vec![
            Cell::text([item.as_str(), " ", lang.iso_item(**item).title].concat()),
            Cell::text(applicable),
            Cell::text(lang.rating(rating)),
            Cell::text(why),
            if serves.is_empty() { Cell::Nothing } else { Cell::Text(serves) },
            Cell::text(management.notes(**item).evidence),
        ]
    };
    Some(controls.iter().filter(|item| item.as_str().starts_with(under)).map(row).collect())
}

/// What is said of why a control is included or left out, and whether a reason is missing: clause 6.1.3 of the standard wants one
/// for both. Of what was not decided nothing is missing yet.
pub fn reason(control: Item, management: &Management) -> (String, bool) {
    let notes = management.notes(control);
    let (justification, note) = (notes.justification.trim(), notes.note.trim());
    let said = match management.ratings.get(control) {
        None => return (note.to_owned(), false),
        Some(Rating::Excluded) => justification,
        Some(_) if justification.is_empty() => note,
        Some(_) => justification,
    };
    (said.to_owned(), said.is_empty())
}

/// What of the Regulation a control serves, as far as that is established: what a reason for including it may name.
pub fn serves(control: Item, established: &BTreeSet<ObligationId>) -> Vec<&'static Row> {
    let (answered, helped) = of_item(control);
    let binds = |row: &&Row| row.obligations().iter().any(|id| established.contains(id));
    let mut rows: Vec<&'static Row> = answered.into_iter().chain(helped).filter(binds).collect();
    rows.dedup_by_key(|row| row.id);
    rows
}

/// Which obligations rows are about.
pub fn names(rows: Vec<&ObligationReport>) -> BTreeSet<ObligationId> {
    rows.into_iter().map(|row| row.id).collect()
}

/// Their provisions, each once, one after the other: the first of them, as a reason names no more.
fn provisions(rows: &[&Row], lang: Lang) -> Line {
    let mut cites: Vec<_> = Vec::new();
    rows.iter().for_each(|row| {
        if !cites.contains(&&row.cite) {
            cites.push(&row.cite);
        }
    });
    let mut told = Line::new();
    for (at, cite) in cites.iter().take(NAMED).enumerate() {
        if at > 0 {
            told.extend(line(", "));
        }
        told.push(Piece::provision(lang, cite));
    }
    if cites.len() > NAMED {
        told.extend(line(", …"));
    }
    told
}

/// So many provisions are named.
const NAMED: usize = 6;

fn table(rows: Vec<Vec<Cell>>, lang: Lang) -> Table {
    let own = lang.cover();
    let columns = vec![
        Column::new(own.control, 46),
        Column::new(own.applicable, 14),
        Column::new(own.status, 16),
        Column::new(own.justification, 46),
        Column::new(own.serves, 46),
        Column::new(own.evidence, 30),
    ];
    Table { name: lang.tabling().statement, columns, rows }
}
