//! What became of work that was saved under earlier rules: told before anything is shown as current.

use super::compare::amended;
use super::compared::{amended as acts_told, by_article};
use super::{Block, Document, Line, Subject, list, paragraph, section};
use crate::assess::{
    AMENDMENTS, Amendment, EDITION, ObligationId, ObligationReport, RulesEdition, SUCCESSIONS, Succession, rules_since,
};
use crate::engine::Date;
use crate::store::{CameOut, Past};
use crate::words::Lang;

/// What came out then beside what comes out today.
#[derive(Debug)]
pub struct Renewed<'a> {
    /// By which rules, and what came out.
    pub past: &'a Past,
    /// The same work today.
    pub subject: &'a Subject,
    /// Obligations that were not established then, in the order of the catalogue.
    pub came: Vec<&'a ObligationReport>,
    /// The names of those that are no longer.
    pub went: Vec<String>,
    /// Why: the editions of the rules since.
    pub rules: Vec<&'static RulesEdition>,
    /// Why: the acts that changed the law since.
    pub amended: Vec<&'static Amendment>,
}

/// Hold what came out then against today.
pub fn renewal<'a>(past: &'a Past, subject: &'a Subject) -> Renewed<'a> {
    let then = past.came_out.as_ref().map(|came_out| named_today(&came_out.obligations, past.rules, SUCCESSIONS));
    let rows = subject.rows();
    let today = subject.report().as_of;
    let (came, went) = match &then {
        None => (Vec::new(), Vec::new()),
        Some(then) => (
            rows.iter().filter(|row| !then.iter().any(|name| name == row.id.name())).copied().collect(),
            then.iter().filter(|name| !rows.iter().any(|row| row.id.name() == name.as_str())).cloned().collect(),
        ),
    };
    Renewed { past, subject, came, went, rules: rules_since(past.rules).collect(), amended: of_text(past, today) }
}

impl Renewed<'_> {
    /// Whether the same comes out as then.
    pub fn is_same(&self) -> bool {
        let tier = self.subject.report().tier;
        let same =
            |was: &CameOut| (was.lowest, was.highest, was.established) == (tier.lowest, tier.highest, tier.established);
        self.past.came_out.as_ref().is_some_and(same) && self.came.is_empty() && self.went.is_empty()
    }
}

/// Names of obligations under earlier rules, as they are today: one that has another name by now neither came nor went.
fn named_today(names: &[String], rules: u16, table: &[Succession]) -> Vec<String> {
    let mut names = names.to_vec();
    for row in table.iter().filter(|row| row.since > rules) {
        let before = names.len();
        names.retain(|name| !row.from.contains(&name.as_str()));
        if names.len() < before {
            names.extend(row.into.iter().map(|id| (*id).to_owned()));
        }
    }
    names
}

/// The acts since what came out then: those of another text by the day of that text, which its CELEX number ends with.
fn of_text(past: &Past, today: Date) -> Vec<&'static Amendment> {
    let text = past.celex.as_deref().filter(|celex| *celex != EDITION.celex);
    let digits = text.and_then(|celex| celex.rsplit_once('-')).map(|(_, digits)| digits);
    let consolidated = digits.and_then(|digits| {
        let (year, rest) = digits.split_at_checked(4)?;
        let (month, day) = rest.split_at_checked(2)?;
        Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    });
    let on = past.came_out.as_ref().map(|came_out| came_out.day);
    match consolidated {
        Some(text) => AMENDMENTS.iter().filter(|act| text < act.day && act.day <= EDITION.consolidated).collect(),
        None => on.map(|on| amended(on, today)).unwrap_or_default(),
    }
}

/// The same as a document.
pub fn renewed(renewed: &Renewed<'_>, lang: Lang) -> Document {
    let (own, said, past) = (lang.renewing(), lang.compared(), renewed.past);
    let report = renewed.subject.report();
    let mut blocks = Vec::new();
    match &past.came_out {
        Some(was) => {
            let celex = past.celex.as_deref().unwrap_or_default();
            let range = lang.tiers(was.lowest, was.highest);
            blocks.push(paragraph(lang.came_out_on(was.day, past.rules, celex, &range)));
            blocks.push(paragraph(if renewed.is_same() {
                own.nothing.to_owned()
            } else {
                lang.became(&lang.range(&report.tier))
            }));
        }
        None => blocks.extend([paragraph(lang.saved_of(&past.rules.to_string())), paragraph(own.unknown)]),
    }
    blocks.extend(past.changed.then(|| paragraph(own.changed)));
    let mut because: Vec<Line> = renewed.rules.iter().map(|edition| edition_told(edition, lang)).collect();
    because.extend(acts_told(&renewed.amended, report.as_of, lang));
    blocks.extend(section(own.because, list(because).into_iter().collect()));
    blocks.extend(section(said.came, by_article(&renewed.came, lang)));
    blocks.extend(section(
        said.went,
        list(renewed.went.iter().map(|name| gone(renewed, name, lang)).collect()).into_iter().collect::<Vec<Block>>(),
    ));
    Document { lang: lang.name(), title: own.title.to_owned(), cover: Vec::new(), blocks }
}

/// What an edition of the rules brought, with its provisions.
fn edition_told(edition: &RulesEdition, lang: Lang) -> Line {
    let mut told = super::line(lang.rules_edition_told(edition));
    for cite in edition.cites {
        told.extend(super::line(" "));
        told.push(super::Piece::provision(lang, cite));
    }
    told
}

/// An obligation that was established: by its title and provision where it is one of today, else by its name.
fn gone(renewed: &Renewed<'_>, name: &str, lang: Lang) -> Line {
    let row = ObligationId::named(name).and_then(|id| renewed.subject.report().obligation(id));
    row.map_or_else(|| super::line(name), |row| super::cited(lang, super::tasks::title(row, lang), &row.cite))
}
