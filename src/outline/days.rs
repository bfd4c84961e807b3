//! Days for a calendar: when obligations begin, and what is due when.

use super::about::{about_all, limits_of_all, told};
use super::tasks::{addressee, fine, title};
use super::{Register, Subject, headline, line};
use crate::assess::ObligationReport;
use crate::engine::Date;
use crate::store::Item;
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

/// The days of a system: the day of the result with what the file says of itself, every day on which obligations that apply
/// begin, and every due day that was set.
pub fn days(subject: &Subject, lang: Lang) -> Vec<Day> {
    let mut lines = told(subject, lang);
    let rows = subject.rows();
    lines.extend(rows.iter().filter(|row| row.applies_from.is_none()).map(|row| duty(subject, row, lang)));
    let checked = Day {
        id: ["checked", &subject.tag].concat(),
        day: subject.report().as_of,
        title: named(subject, lang.dating().checked.to_owned(), lang),
        lines,
        remind: None,
    };
    [checked].into_iter().chain(of_system(subject, lang)).collect()
}

/// The days of all systems, each with its system in the title. The day of the results is one, with a line for each system.
pub fn days_of_all(register: &Register, lang: Lang) -> Vec<Day> {
    let text = |line: super::Line| line.into_iter().map(|piece| piece.text).collect::<String>();
    let about = about_all(register, lang).into_iter().map(|(label, said)| lang.labelled(label, &text(said)));
    let mut lines: Vec<String> = about.chain([limits_of_all(register, lang)]).collect();
    lines.extend(register.systems.iter().map(|listed| {
        let name = &listed.line.record.name;
        let Some(subject) = &listed.subject else { return lang.labelled(name, lang.register().unread) };
        let rows = subject.rows();
        let without = rows.iter().filter(|row| row.applies_from.is_none()).map(|row| title(row, lang));
        let without: Vec<_> = without.collect();
        let mut facts = vec![headline(subject.report(), lang)];
        facts.extend(
            (!without.is_empty()).then(|| lang.labelled(lang.registering().without_a_day, &without.join("; "))),
        );
        facts.push(lang.labelled(lang.reporting().fingerprint, &subject.fingerprint()));
        lang.labelled(name, &facts.join(". "))
    }));
    let checked = Day {
        id: "checked-register".to_owned(),
        day: register.as_of,
        title: lang.remarked(lang.dating().checked, &lang.systems(register.systems.len())),
        lines,
        remind: None,
    };
    let of_systems = register.subjects().into_iter().flat_map(|subject| of_system(subject, lang));
    [checked].into_iter().chain(of_systems).collect()
}

/// A title with the name of the system, where it has one.
fn named(subject: &Subject, title: String, lang: Lang) -> String {
    match &subject.name {
        Some(name) => lang.remarked(&title, name),
        None => title,
    }
}

/// When obligations begin, and what is due.
fn of_system(subject: &Subject, lang: Lang) -> Vec<Day> {
    let as_of = subject.report().as_of;
    let mut by_day: BTreeMap<Date, Vec<&ObligationReport>> = BTreeMap::new();
    let rows = subject.rows();
    for (day, row) in rows.iter().filter_map(|row| Some((row.applies_from?, row))) {
        by_day.entry(day).or_default().push(row);
    }
    let begins = by_day.into_iter().map(|(day, rows)| Day {
        id: ["begins-", &day.to_string(), &subject.tag].concat(),
        day,
        title: named(subject, lang.days_begin(rows.len()), lang),
        lines: rows.iter().map(|row| duty(subject, row, lang)).collect(),
        remind: (day > as_of).then_some(BEGINS),
    });
    let due = rows.iter().filter_map(|row| {
        let day = subject.saved.progress.due(row.id)?;
        let finished = subject.saved.progress.is_finished(row.id);
        Some(Day {
            id: ["due-", row.id.name(), &subject.tag].concat(),
            day,
            title: named(subject, lang.day_due(title(row, lang)), lang),
            lines: vec![duty(subject, row, lang)],
            remind: (day > as_of && !finished).then_some(DUE),
        })
    });
    begins.chain(due).collect()
}

/// An obligation in a line: what, whose, at what price, how far, and what was noted.
fn duty(subject: &Subject, row: &ObligationReport, lang: Lang) -> String {
    let own = lang.duties();
    let item = subject.item(row);
    let text = |line: super::Line| line.into_iter().map(|piece| piece.text).collect::<String>();
    let noted = |of: fn(&Item) -> &String| item.map(of).cloned().unwrap_or_default();
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
