//! The obligations at large: how many there are, what comes first, what is open and by which questions, and what does not apply and why.

use super::checklist::titled;
use super::document::{Kind, Listing};
use super::told::because;
use super::{Block, Entry, Lead, Line, Piece, line, listed, paragraph};
use crate::assess::{Force, ObligationReport, Report};
use crate::engine::{Date, order_by};
use crate::interview::{Answers, QuestionId};
use crate::store::Progress;
use crate::words::Lang;
use std::rc::Rc;

/// How many questions are named that decide something together, or could take an obligation away, where there is no room for all.
pub const ASKED: usize = 4;

/// How many questions are named that decide most.
const DECIDING: usize = 5;

/// How many of them stand below the numbers.
const DECIDING_FIRST: usize = 3;

/// How many rows are established and closed; what is open is told by the questions that decide it.
pub fn counted(report: &Report, lang: Lang) -> Vec<Block> {
    let counts = report.duty_counts();
    let told = lang.duties_told(&counts, report.falls());
    let mut blocks: Vec<Block> = told.into_iter().map(|told| Block::Told(Lead::First, line(told))).collect();
    if counts.open + counts.may_fall_away > 0 {
        blocks.push(Block::Told(Lead::Hint, line(lang.duties().decided_by)));
        blocks.extend(deciding(report, DECIDING_FIRST, lang));
    }
    blocks
}

/// The questions that decide what is open, each with how many obligations turn on it.
fn deciding(report: &Report, most: usize, lang: Lang) -> Option<Block> {
    let deciding = report.deciding_duties();
    let entries = deciding.iter().take(most).map(|of| {
        let turn = Piece { text: lang.duties_turn(of.obligations), kind: Kind::Quiet };
        Entry::from(vec![Piece::question(lang, of.question), Piece::text(" "), turn])
    });
    listed(Listing::Plain, entries.collect())
}

/// What is to be done first of these rows, with from when: a day that somebody set comes before the day of the law, and what is
/// finished, or not the law yet, is left out.
pub fn ahead<'a>(progress: &Progress, rows: &[&'a ObligationReport]) -> Vec<(Date, &'a ObligationReport)> {
    let work = rows.iter().filter(|row| row.is_work() && row.event.is_none() && row.force != Force::NotYetLaw);
    let left = work.filter(|row| !progress.is_finished(row.id));
    let mut ahead: Vec<_> = left.filter_map(|row| Some((progress.due(row.id).or(row.applies_from)?, *row))).collect();
    order_by(&mut ahead, |(day, _)| *day);
    ahead
}

/// Rows that share what decides them, in the order of the first of each.
fn together<'a, K: PartialEq>(
    rows: impl Iterator<Item = &'a ObligationReport>,
    key: impl Fn(&'a ObligationReport) -> K,
) -> Vec<(K, Vec<&'a ObligationReport>)> {
    let mut groups: Vec<(K, Vec<&'a ObligationReport>)> = Vec::new();
    for row in rows {
        let key = key(row);
        match groups.iter_mut().find(|(known, _)| *known == key) {
            Some((_, list)) => list.push(row),
            None => groups.push((key, vec![row])),
        }
    }
    groups
}

fn names(rows: &[&ObligationReport], lang: Lang) -> Option<Block> {
    listed(Listing::Names, rows.iter().map(|row| Entry::from(titled(row, lang))).collect())
}

/// The questions that decide rows, as entries.
fn asked(missing: &[QuestionId], lang: Lang) -> Option<Block> {
    let asked = missing.iter().take(ASKED).map(|&id| Entry::from(vec![Piece::question(lang, id)]));
    listed(Listing::Plain, asked.collect())
}

/// The rows that may apply, by the questions that would decide them; nothing where none may.
pub fn open_duties(report: &Report, lang: Lang) -> Vec<Block> {
    let own = lang.duties();
    let groups = together(report.obligations.iter().filter(|row| row.may_apply()), |row| &*row.missing);
    if groups.is_empty() {
        return Vec::new();
    }
    let apart = groups.iter().map(|(missing, rows)| {
        let names = Block::Fold(lang.duties_start(rows.len()), names(rows, lang).into_iter().collect());
        let decides = Block::Told(Lead::Hint, line(own.decides));
        [names, decides].into_iter().chain(asked(missing, lang)).collect()
    });
    let all = Block::Fold(own.open_rows.to_owned(), vec![Block::Apart(apart.collect())]);
    [paragraph(own.open_lead)].into_iter().chain(deciding(report, DECIDING, lang)).chain([all]).collect()
}

/// The rows that do not apply, by the answers that closed them; nothing where all may.
pub fn closed_duties(answers: &Answers, report: &Report, lang: Lang) -> Vec<Block> {
    let own = lang.duties();
    let why = |row: &ObligationReport| match &row.transitional {
        Some(grace) if grace.state.is_yes() => Rc::clone(&grace.because),
        _ => Rc::clone(&row.because),
    };
    let groups = together(report.obligations.iter().filter(|row| row.outcome.is_no()), why);
    if groups.is_empty() {
        return Vec::new();
    }
    let count = groups.iter().map(|(_, rows)| rows.len()).sum();
    let apart = groups.iter().map(|(reasons, rows)| {
        let spared = rows.iter().any(|row| row.transitional.is_some());
        let spared = spared.then(|| Block::Told(Lead::Hint, line(own.spared)));
        because(answers, reasons, lang).into_iter().chain(spared).chain(names(rows, lang)).collect()
    });
    vec![paragraph(own.closed_lead), Block::Fold(lang.duties_start(count), vec![Block::Apart(apart.collect())])]
}

/// A row in a line, with whom it addresses and its day.
pub(super) fn task(day: Date, row: &ObligationReport, lang: Lang) -> Line {
    let mut told = titled(row, lang);
    told.extend(line([", ", &super::tasks::addressee(&row.who, lang), ", ", &lang.date(day)].concat()));
    told
}
