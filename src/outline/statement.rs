//! The Statement of Applicability: each control, whether it applies, how far it is, and why.

use super::{Cell, Column, Subject, Table};
use crate::assess::{Item, Rating};
use crate::words::Lang;

/// The Statement of Applicability of a system's management system; nothing where no control was rated.
pub(super) fn statement(subject: &Subject, lang: Lang) -> Option<Table> {
    let (own, management) = (lang.cover(), &subject.management);
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
    let columns = vec![
        Column::new(own.control, 46),
        Column::new(own.applicable, 14),
        Column::new(own.status, 16),
        Column::new(own.justification, 60),
    ];
    Some(Table { name: lang.tabling().statement, columns, rows: controls.iter().map(row).collect() })
}
