//! The rated risks in short, for documents that build on the register.

use super::risk_rows::{RiskField, RiskRow};
use super::risks::{risks_of, said_of};
use super::{Block, Line, Subject, line};
use crate::risks::Rating;
use crate::words::Lang;

/// The risks that somebody rated or treated, each in a row: its name, its rating before measures, the measures, its rating after them, and who sees to it.
pub(super) fn rated(subject: &Subject, lang: Lang) -> Vec<Vec<Line>> {
    let label = |rating: Option<Rating>| rating.and_then(|it| lang.risk_rating(it)).map_or("", |words| words.label);
    let all = risks_of(subject).into_iter().filter(|row| !row.excluded);
    let all = all.filter(|row| row.rating().is_some() || !row.text(RiskField::Measures).trim().is_empty());
    let row = |row: RiskRow| {
        let texts = [
            said_of(&row, lang).title,
            label(row.rating()).to_owned(),
            row.text(RiskField::Measures).trim().to_owned(),
            label(row.left()).to_owned(),
            row.text(RiskField::Owner).trim().to_owned(),
        ];
        texts.map(line).to_vec()
    };
    all.map(row).collect()
}

/// The same under the name of the register; nothing where there is none.
pub(super) fn in_short(rated: Vec<Vec<Line>>, lang: Lang) -> Option<Block> {
    let own = lang.risk_page();
    let heads = vec![own.risk, own.rating, own.measures, own.left_rating, own.owner];
    (!rated.is_empty()).then(|| Block::Section(own.title.to_owned(), vec![Block::Rows(heads, rated)]))
}
