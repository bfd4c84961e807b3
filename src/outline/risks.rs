//! The AI risk register: the risks that are proposed, in a document and as tables to work on.

use super::about::about;
use super::asked::source;
use super::tables::of_facts;
use super::{Blank, Block, Cell, Column, Line, Subject, Table, line, paragraph};
use crate::assess::Item;
use crate::documents::Source;
use crate::risks::{Affected, Rating, Risk, RiskTheme, Treatment, proposed};
use crate::words::{Lang, VALUES};

/// The risks that are proposed for a system.
pub(super) fn risks_of(subject: &Subject) -> Vec<&'static Risk> {
    proposed(&subject.saved.answers, subject.report())
}

/// The register as tables: the risks, the scales, and what the file says of itself.
pub fn risk_tables(subject: &Subject, lang: Lang) -> Vec<Table> {
    let mut itself = about(subject, lang);
    itself.extend(lang.reporting().limits_list.iter().map(|limit| (lang.reporting().limits, line(*limit))));
    itself.push((lang.risk_page().rating, line(lang.risk_notes().rating)));
    itself.push((lang.risk_page().proposed, line(lang.risk_notes().severity)));
    vec![register(subject, lang), scale_table(lang), of_facts(lang.tabling().about, itself, lang)]
}

/// A row for each risk. Likelihood, measures and what is left are the visitor's: their cells are empty, with the choices there are.
fn register(subject: &Subject, lang: Lang) -> Table {
    let own = lang.risk_page();
    let chosen = |name, choices: Vec<&'static str>| Column { choices, ..Column::new(name, 14) };
    let value = |name| chosen(name, VALUES.to_vec());
    let treatments = Treatment::ALL.iter().filter_map(|&treatment| lang.treatment(treatment)).map(|words| words.label);
    let columns = vec![
        Column::new(own.risk, 30),
        Column::new(own.cause, 40),
        Column::new(own.consequence, 40),
        Column::new(own.whom, 28),
        value(own.likelihood),
        value(own.severity),
        Column::new(own.rating, 14),
        chosen(own.treatment, treatments.collect()),
        Column::new(own.usual, 46),
        Column::new(own.measures, 40),
        value(own.left_likelihood),
        value(own.left_severity),
        Column::new(own.left_rating, 14),
        Column::new(own.owner, 18),
        Column::new(own.due, 13),
        Column::new(own.theme, 18),
        Column::new(own.provision, 18),
        Column::new(own.duties, 46),
        Column::new(own.controls, 24),
        Column::new(lang.tabling().id, 22),
    ];
    let row = |risk: &&Risk| {
        let words = lang.risk(risk.id);
        let said = |of: fn(&crate::words::RiskWords) -> &'static str| Cell::text(words.map_or("", of));
        vec![
            said(|words| words.title),
            said(|words| words.cause),
            said(|words| words.consequence),
            Cell::text(whom(risk.affected, lang)),
            Cell::Nothing,
            Cell::Count(risk.severity.into()),
            Cell::Product(4, 5),
            Cell::Nothing,
            said(|words| words.treatment),
            Cell::Nothing,
            Cell::Nothing,
            Cell::Nothing,
            Cell::Product(10, 11),
            Cell::Nothing,
            Cell::Nothing,
            Cell::text(lang.risk_theme(risk.theme)),
            Cell::Text(source(risk.source, lang)),
            Cell::text(text(&duties(risk, subject, lang))),
            Cell::text(risk.controls.join(", ")),
            Cell::text(risk.id),
        ]
    };
    let rows: Vec<_> = risks_of(subject).iter().map(row).collect();
    Table { name: own.title, columns, rows }
}

fn text(said: &Line) -> String {
    said.iter().map(|piece| piece.text.as_str()).collect()
}

fn whom(affected: &[Affected], lang: Lang) -> String {
    affected.iter().map(|&who| lang.affected(who)).collect::<Vec<_>>().join("; ")
}

/// The obligations of whoever answers that treat a risk, with how far each is.
fn duties(risk: &Risk, subject: &Subject, lang: Lang) -> Line {
    let mut told = Line::new();
    for row in subject.rows().into_iter().filter(|row| risk.obligations.contains(&row.id)) {
        if !told.is_empty() {
            told.extend(line("\n"));
        }
        told.extend(super::checklist::titled(row, lang));
        told.extend(subject.status(row).map(|status| line([", ", lang.status(status)].concat())).into_iter().flatten());
    }
    told
}

/// Controls and clauses that treat a risk, with how far each is.
fn controls(risk: &Risk, subject: &Subject, lang: Lang) -> String {
    let rated = |number: &&str| {
        let rating = number.parse::<Item>().ok().and_then(|item| subject.management.ratings.get(item));
        rating.map_or_else(|| (*number).to_owned(), |rating| lang.labelled(number, lang.rating(Some(rating))))
    };
    risk.controls.iter().map(rated).collect::<Vec<_>>().join(", ")
}

/// What the values of the scales mean, and from which product on which rating begins.
fn scale_table(lang: Lang) -> Table {
    let own = lang.risk_page();
    let columns = vec![Column::new(own.scale, 26), Column::new(own.value, 24), Column::new(own.meaning, 90)];
    let mut rows = Vec::new();
    let mut say = |scale: &'static str, value: String, help: &'static str| {
        rows.push(vec![Cell::text(scale), Cell::text(value), Cell::text(help)]);
    };
    for value in VALUES {
        let words = lang.likelihood(value);
        words.into_iter().for_each(|it| say(own.likelihood, lang.scale_value(value, it.label), it.help));
    }
    for value in VALUES {
        let words = lang.severity(value);
        words.into_iter().for_each(|it| say(own.severity, lang.scale_value(value, it.label), it.help));
    }
    for &rating in Rating::ALL {
        let reaches = lang.rating_reaches(&rating.from().to_string(), &rating.to().to_string());
        let words = lang.risk_rating(rating);
        words.into_iter().for_each(|it| say(own.rating, lang.scale_value(&reaches, it.label), it.help));
    }
    for &treatment in Treatment::ALL {
        let words = lang.treatment(treatment);
        words.into_iter().for_each(|it| say(own.treatment, it.label.to_owned(), it.help));
    }
    Table { name: own.scale, columns, rows }
}

/// The scales in a document.
pub(super) fn scales(lang: Lang) -> Vec<Block> {
    let notes = lang.risk_notes();
    vec![paragraph(notes.rating), paragraph(notes.severity), scale_table(lang).block(lang)]
}

/// The risks in a document, by what they are about: each with what is known, and a place for the visitor's own word.
pub(super) fn blocks(subject: &Subject, lang: Lang) -> Vec<Block> {
    let own = lang.risk_page();
    let all = risks_of(subject);
    if all.is_empty() {
        return vec![paragraph(own.none)];
    }
    let of_theme = |&theme: &RiskTheme| {
        let risks: Vec<_> =
            all.iter().filter(|risk| risk.theme == theme).map(|risk| block(risk, subject, lang)).collect();
        super::section(lang.risk_theme(theme), risks)
    };
    RiskTheme::ALL.iter().filter_map(of_theme).collect()
}

fn block(risk: &Risk, subject: &Subject, lang: Lang) -> Block {
    let own = lang.risk_page();
    let Some(words) = lang.risk(risk.id) else { return paragraph(risk.id) };
    let severity = risk.severity.to_string();
    let grave = lang.severity(&severity).map_or("", |words| words.label);
    let mut facts = vec![
        (own.cause, line(words.cause)),
        (own.consequence, line(words.consequence)),
        (own.whom, line(whom(risk.affected, lang))),
        (own.proposed, line(lang.scale_value(&severity, grave))),
        (own.usual, line(words.treatment)),
    ];
    if risk.source != Source::Ours {
        facts.push((own.provision, source(risk.source, lang)));
    }
    let duties = duties(risk, subject, lang);
    if !duties.is_empty() {
        facts.push((own.duties, duties));
    }
    facts.push((own.controls, line(controls(risk, subject, lang))));
    let rated = Blank {
        label: line([own.rating, ", ", own.measures].concat()),
        mark: lang.frame().to_complete,
        help: own.to_rate,
        noted: None,
        rows: 3,
    };
    Block::Section(words.title.to_owned(), vec![Block::Facts(facts), Block::Blank(rated)])
}
