//! The Statement of Applicability: each control, whether it applies, how far it is, and why.

use super::{Cell, Column, Register, Subject, Table};
use crate::assess::{Item, Rating};
use crate::store::Management;
use crate::words::Lang;

/// The Statement of Applicability of a system's management system; nothing where no control was rated.
pub(super) fn statement(subject: &Subject, lang: Lang) -> Option<Table> {
    Some(table(rows(&subject.management, lang)?, lang))
}

/// The Statement of Applicability of every management system that stands under the systems: that of most of them first, then those
/// that some have of their own.
pub(super) fn statements(register: &Register, lang: Lang) -> Option<Table> {
    let groups = register.managements();
    let one = groups.len() == 1;
    let of = |(at, (management, names)): (usize, (&Management, Vec<&str>))| {
        let whose = match (at, one) {
            (0, true) => lang.registering().all_systems.to_owned(),
            (0, false) => lang.registering().other_systems.to_owned(),
            _ => lang.in_a_row(&names),
        };
        let rows = rows(management, lang).unwrap_or_default();
        rows.into_iter().map(move |row| [vec![Cell::text(whose.clone())], row].concat()).collect::<Vec<_>>()
    };
    let all: Vec<_> = groups.into_iter().enumerate().flat_map(of).collect();
    let mut table = table(all, lang);
    table.columns.insert(0, Column::new(lang.registering().systems, 26));
    (!table.rows.is_empty()).then_some(table)
}

/// A row for each control; nothing where none was rated.
fn rows(management: &Management, lang: Lang) -> Option<Vec<Vec<Cell>>> {
    let own = lang.cover();
    let controls: Vec<&Item> = Item::ALL.iter().filter(|item| item.is_control()).collect();
    controls.iter().find(|item| management.ratings.get(***item).is_some())?;
    let row = |item: &&Item| {
        let (rating, notes) = (management.ratings.get(**item), management.notes(**item));
        let excluded = rating == Some(Rating::Excluded);
        let applicable = match rating {
            None => own.undecided,
            Some(Rating::Excluded) => own.no,
            Some(_) => own.yes,
        };
        let why = if excluded { [notes.justification.as_str(), ""] } else { [notes.note.as_str(), &notes.evidence] };
        let why: Vec<&str> = why.into_iter().map(str::trim).filter(|text| !text.is_empty()).collect();
        let why = if excluded && why.is_empty() { own.unjustified.to_owned() } else { why.join("; ") };
        vec![
            Cell::text([item.as_str(), " ", lang.iso_item(**item).title].concat()),
            Cell::text(applicable),
            Cell::text(lang.rating(rating)),
            Cell::text(why),
        ]
    };
    Some(controls.iter().map(row).collect())
}

fn table(rows: Vec<Vec<Cell>>, lang: Lang) -> Table {
    let own = lang.cover();
    let columns = vec![
        Column::new(own.control, 46),
        Column::new(own.applicable, 14),
        Column::new(own.status, 16),
        Column::new(own.justification, 60),
    ];
    Table { name: lang.tabling().statement, columns, rows }
}
