//! The rated risks in short, for documents that build on the register.

use super::risk_rows::{RiskField, RiskRow};
use super::risks::{risks_of, said_of};
use super::{Block, Line, Subject, line};
use crate::risks::{RISKS_TO_PEOPLE, Rating, RiskTheme};
use crate::words::Lang;

/// The risks that somebody rated or treated, as far as they arise.
fn worked_out(subject: &Subject) -> impl Iterator<Item = RiskRow> {
    let all = risks_of(subject).into_iter().filter(|row| !row.excluded);
    all.filter(|row| row.rating().is_some() || !row.text(RiskField::Measures).trim().is_empty())
}

/// Those of them that are about these things. The visitor's own risks are about nothing in particular: they stand where all risks to people do.
fn about(subject: &Subject, themes: &'static [RiskTheme]) -> impl Iterator<Item = RiskRow> {
    worked_out(subject)
        .filter(move |row| row.risk.map_or(themes == RISKS_TO_PEOPLE, |risk| themes.contains(&risk.theme)))
}

fn named(rating: Option<Rating>, lang: Lang) -> &'static str {
    rating.and_then(|it| lang.risk_rating(it)).map_or("", |words| words.label)
}

/// The risks that somebody rated or treated, each in a row: its name, its rating before measures, the measures, its rating after them, and who sees to it.
pub(super) fn rated(subject: &Subject, lang: Lang) -> Vec<Vec<Line>> {
    let row = |row: RiskRow| {
        let texts = [
            said_of(&row, lang).title,
            named(row.rating(), lang).to_owned(),
            row.text(RiskField::Measures).trim().to_owned(),
            named(row.left(), lang).to_owned(),
            row.text(RiskField::Owner).trim().to_owned(),
        ];
        texts.map(line).to_vec()
    };
    worked_out(subject).map(row).collect()
}

/// The same under the name of the register; nothing where there is none.
pub(super) fn in_short(rated: Vec<Vec<Line>>, lang: Lang) -> Option<Block> {
    let own = lang.risk_page();
    let heads = vec![own.risk, own.rating, own.measures, own.left_rating, own.owner];
    (!rated.is_empty()).then(|| Block::Section(own.title.to_owned(), vec![Block::Rows(heads, rated)]))
}

/// The rated risks about these things, each in a sentence or two: its name, what may come of it, and the ratings.
pub(super) fn told(subject: &Subject, themes: &'static [RiskTheme], lang: Lang) -> Vec<String> {
    let own = lang.risk_page();
    let told = |row: RiskRow| {
        let said = said_of(&row, lang);
        let rating = |label, rating| {
            let named = named(rating, lang);
            (!named.is_empty()).then(|| lang.labelled(label, named))
        };
        let ratings = [rating(own.rating, row.rating()), rating(own.left_rating, row.left())];
        let ratings = ratings.into_iter().flatten().collect::<Vec<_>>().join("; ");
        let all = [lang.labelled(&said.title, &said.consequence), ratings];
        let all = all.iter().map(|told| told.trim().trim_end_matches('.')).filter(|told| !told.is_empty());
        all.map(|told| [told, "."].concat()).collect::<Vec<_>>().join(" ")
    };
    about(subject, themes).map(told).collect()
}

/// The measures against them, each with the risk that it is against and who sees to it.
pub(super) fn measures(subject: &Subject, themes: &'static [RiskTheme], lang: Lang) -> Vec<String> {
    let told = |row: RiskRow| {
        let [measures, owner] = [RiskField::Measures, RiskField::Owner].map(|field| row.text(field).trim().to_owned());
        let owner = if owner.is_empty() { owner } else { [" (", &owner, ")"].concat() };
        let title = said_of(&row, lang).title;
        (!measures.is_empty()).then(|| [&lang.labelled(&title, &measures), owner.as_str()].concat())
    };
    about(subject, themes).filter_map(told).collect()
}
