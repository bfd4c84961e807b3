//! Days for a calendar: when obligations begin, and what is due when.

use super::about::told;
use super::tasks::{addressee, fine, title};
use super::{Subject, line};
use crate::assess::{ItemStatus, ObligationReport};
use crate::engine::Date;
use crate::store::fingerprint;
use crate::words::Lang;
use std::collections::BTreeMap;

/// A day of a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// What it is known by: the same for the same thing in every file of the same system, so that a calendar that takes the
    /// file in again changes what it has.
    pub id: String,
    /// The day.
    pub day: Date,
    /// What happens.
    pub title: String,
    /// What there is to say of it.
    pub lines: Vec<String>,
    /// How many days before it somebody should be reminded; none where it is past, or done.
    pub remind: Option<u8>,
}

/// How long before obligations begin: there is work to do until then.
const BEGINS: u8 = 30;
/// How long before something is due.
const DUE: u8 = 7;

/// The days of systems: for each the day of the result with what the file says of itself, every day on which obligations that apply
/// begin, and every due day that was set.
pub fn days(subjects: &[Subject], lang: Lang) -> Vec<Day> {
    subjects.iter().flat_map(|subject| of_system(subject, lang)).collect()
}

fn of_system(subject: &Subject, lang: Lang) -> Vec<Day> {
    let as_of = subject.report().as_of;
    // The name of a system may hold anything; an id may not.
    let of =
        subject.name.as_ref().and_then(|name| fingerprint(name.as_bytes()).get(..16).map(|tag| ["-", tag].concat()));
    let of = of.unwrap_or_default();
    let named = |title: String| match &subject.name {
        Some(name) => lang.remarked(&title, name),
        None => title,
    };
    let mut by_day: BTreeMap<Date, Vec<&ObligationReport>> = BTreeMap::new();
    let mut without = Vec::new();
    let rows = subject.rows();
    for row in &rows {
        match row.applies_from {
            Some(day) => by_day.entry(day).or_default().push(row),
            None => without.push(duty(subject, row, lang)),
        }
    }
    let mut lines = told(subject, lang);
    lines.extend(without);
    let mut days = vec![Day {
        id: ["checked", &of].concat(),
        day: as_of,
        title: named(lang.dating().checked.to_owned()),
        lines,
        remind: None,
    }];
    days.extend(by_day.into_iter().map(|(day, rows)| Day {
        id: ["begins-", &day.to_string(), &of].concat(),
        day,
        title: named(lang.days_begin(rows.len())),
        lines: rows.iter().map(|row| duty(subject, row, lang)).collect(),
        remind: (day > as_of).then_some(BEGINS),
    }));
    days.extend(rows.iter().filter_map(|row| {
        let day = subject.item(row)?.due?;
        let finished = matches!(subject.status(row), Some(ItemStatus::Done | ItemStatus::NotApplicable));
        Some(Day {
            id: ["due-", row.id, &of].concat(),
            day,
            title: named(lang.day_due(title(row, lang))),
            lines: vec![duty(subject, row, lang)],
            remind: (day > as_of && !finished).then_some(DUE),
        })
    }));
    days
}

/// An obligation in a line: what, whose, at what price, how far, and what was noted.
fn duty(subject: &Subject, row: &ObligationReport, lang: Lang) -> String {
    let own = lang.duties();
    let item = subject.item(row);
    let text = |line: super::Line| line.into_iter().map(|piece| piece.text).collect::<String>();
    let noted = |of: fn(&crate::store::Item) -> &String| item.map(of).cloned().unwrap_or_default();
    let facts = [
        (own.who, addressee(&row.who, lang)),
        (own.from, lang.duty_from(row)),
        (own.fine, text(fine(row, lang))),
        (own.status, subject.status(row).map_or("", |status| lang.status(status)).to_owned()),
        (own.owner, noted(|item| &item.owner)),
        (lang.tabling().note, noted(|item| &item.note)),
        (own.evidence, noted(|item| &item.evidence)),
    ];
    let facts = facts.iter().filter(|(_, said)| !said.trim().is_empty());
    let facts: Vec<_> = facts.map(|(label, said)| lang.labelled(label, said.trim())).collect();
    let title = text(super::cited(lang, title(row, lang), &row.cite));
    text(line([title, facts.join("; ")].join(". ")))
}
