//! What is open: the questions that can still change the class of a system, then those that obligations turn on.

use super::document::Listing;
use super::{Block, Cell, Column, Entry, Lead, Piece, Subject, Table, Told, line, list, listed, paragraph};
use crate::assess::OpenQuestion;
use crate::interview::{QuestionId, duty_questions_left, facts_of, open_questions};
use crate::words::Lang;

/// Every open question, the most decisive first, with what turns on it.
pub(super) fn questions(subject: &Subject, lang: Lang) -> Vec<(QuestionId, String)> {
    let report = subject.report();
    let class = report.open.iter().map(|open| (open.question, lang.reporting().about_class.to_owned()));
    let mut all: Vec<_> = class.collect();
    for deciding in report.deciding_duties() {
        if !all.iter().any(|(known, _)| *known == deciding.question) {
            all.push((deciding.question, lang.about_duties(deciding.obligations)));
        }
    }
    all
}

/// Those of them that a list of systems counts: on the class of the system as long as there are any, else on obligations.
fn next(subject: &Subject, lang: Lang) -> Vec<(QuestionId, String)> {
    let answers = &subject.saved.answers;
    let facts = facts_of(answers);
    let asked = match open_questions(answers, &facts) {
        asked if !asked.is_empty() => asked,
        _ => duty_questions_left(answers, &facts),
    };
    let mut asked: Vec<QuestionId> = asked.iter().map(|question| question.id).collect();
    let mut all = questions(subject, lang);
    all.retain(|(id, _)| asked.contains(id));
    // What decides nothing by itself comes last.
    asked.retain(|id| !all.iter().any(|(known, _)| known == id));
    all.extend(asked.into_iter().map(|id| (id, String::new())));
    all
}

/// The most decisive of them in a list, and how many more there are.
pub(super) fn first(subject: &Subject, most: usize, lang: Lang) -> Vec<Block> {
    let all = next(subject, lang);
    let mut lines: Vec<_> = all.iter().take(most).map(|(id, _)| line(lang.question_title(*id))).collect();
    lines.extend((all.len() > most).then(|| line(lang.more_questions(all.len() - most))));
    list(lines).map_or_else(|| vec![paragraph(lang.reporting().open_none)], |list| vec![list])
}

fn rows(questions: Vec<(QuestionId, String)>, lang: Lang) -> Vec<Vec<Cell>> {
    let row = |(id, about): (QuestionId, String)| {
        vec![Cell::text(lang.question_title(id)), Cell::text(about), Cell::text(id.to_string())]
    };
    questions.into_iter().map(row).collect()
}

fn table(rows: Vec<Vec<Cell>>, lang: Lang) -> Table {
    let own = lang.reporting();
    let none = rows.is_empty().then(|| vec![Cell::text(own.open_none), Cell::Nothing, Cell::Nothing]);
    let columns = vec![Column::new(own.question, 80), Column::new(own.about, 32), Column::new(lang.tabling().id, 24)];
    Table { name: lang.tabling().open, columns, rows: rows.into_iter().chain(none).collect() }
}

/// The open questions as a table.
pub(super) fn open_table(subject: &Subject, lang: Lang) -> Table {
    table(rows(questions(subject, lang), lang), lang)
}

/// The open questions of several systems, each with its system.
pub(super) fn open_tables(subjects: &[&Subject], lang: Lang) -> Table {
    let of = |subject: &&Subject| {
        let name = Cell::text(subject.name.clone().unwrap_or_default());
        rows(next(subject, lang), lang)
            .into_iter()
            .map(move |row| [vec![name.clone()], row].concat())
            .collect::<Vec<_>>()
    };
    let mut table = table(Vec::new(), lang);
    table.columns.insert(0, Column::new(lang.tabling().system, 22));
    let all: Vec<_> = subjects.iter().flat_map(of).collect();
    if all.is_empty() {
        table.rows.iter_mut().for_each(|row| row.insert(0, Cell::Nothing));
    } else {
        table.rows = all;
    }
    table
}

/// The open questions in a document.
pub(super) fn open(subject: &Subject, lang: Lang) -> Vec<Block> {
    let own = lang.reporting();
    let mut table = open_table(subject, lang);
    if questions(subject, lang).is_empty() {
        return vec![paragraph(own.open_none)];
    }
    // The stable names are for programs.
    table.columns.pop();
    table.rows.iter_mut().for_each(|row| drop(row.pop()));
    vec![paragraph(own.questions_lead), table.block(lang)]
}

/// How many are told at once.
const FIRST: usize = 5;

/// How many more are told at most: without answers, hundreds are open that need none in the end.
const MORE: usize = 20;

/// How many outcomes are named for each.
const NAMED: usize = 3;

impl Told<'_> {
    /// The questions that can still change the class, the most decisive first, with what turns on them.
    pub fn open(&self) -> Vec<Block> {
        let (lang, own, open) = (self.lang, self.lang.result(), &self.report.open);
        let (first, rest) = open.split_at(open.len().min(FIRST));
        let (more, left) = rest.split_at(rest.len().min(MORE));
        let mut blocks = vec![paragraph(if open.is_empty() { own.open_none } else { own.open_lead })];
        blocks.extend(self.numbered(first, 1));
        if let Some(listed) = self.numbered(more, FIRST + 1) {
            let title = if left.is_empty() { lang.more(more.len()) } else { lang.more_open(more.len(), rest.len()) };
            let last = (!left.is_empty()).then(|| paragraph(own.open_rest));
            blocks.push(Block::Fold(title, [listed].into_iter().chain(last).collect()));
        }
        blocks
    }

    fn numbered(&self, open: &[OpenQuestion], from: usize) -> Option<Block> {
        listed(Listing::Numbered(from), open.iter().map(|question| self.open_question(question)).collect())
    }

    fn open_question(&self, open: &OpenQuestion) -> Entry {
        let (lang, own) = (self.lang, self.lang.result());
        let label = |&option| lang.option(open.question, option).label;
        let unsure = self.answers.get(open.question).map(|answer| match answer.doubted() {
            [] => own.was_unsure.to_owned(),
            lines => lang.doubted(&lines.iter().map(label).collect::<Vec<_>>().join("; ")),
        });
        let titles: Vec<_> = open.could_change.iter().take(NAMED).map(|&rule| lang.rule(rule).title).collect();
        let change = lang.could_change(&titles, open.could_change.len().saturating_sub(NAMED));
        let below = unsure.into_iter().chain([change]).filter(|told| !told.is_empty());
        let below = below.map(|told| Block::Told(Lead::Hint, line(told))).collect();
        Entry { line: vec![Piece::question(lang, open.question)], below }
    }
}
