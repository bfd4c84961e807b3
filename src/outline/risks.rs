//! The AI risk register: the risks that are proposed, in a document and as tables to work on.

use super::about::about;
use super::asked::source;
use super::pictures::risk_matrix;
use super::risk_rows::{RiskField, RiskRow, matrix, risk_rows};
use super::subject::{rows_of, status_of};
use super::tables::of_facts;
use super::{Blank, Block, Cell, Column, Line, Subject, Table, line, paragraph, text_of};
use crate::assess::{Item, Report};
use crate::documents::Source;
use crate::risks::{Affected, Rating, Risk, RiskTheme, Treatment};
use crate::store::Progress;
use crate::words::{Lang, ScaleWords, VALUES};

/// The risks of a system as they stand.
pub(super) fn risks_of(subject: &Subject) -> Vec<RiskRow> {
    risk_rows(&subject.saved, subject.report())
}

/// The register as tables: the risks, the scales, and what the file says of itself.
pub fn risk_tables(subject: &Subject, lang: Lang) -> Vec<Table> {
    let mut itself = about(subject, lang);
    itself.extend(lang.reporting().limits_list.iter().map(|limit| (lang.reporting().limits, line(*limit))));
    itself.push((lang.risk_page().rating, line(lang.risk_notes().rating)));
    itself.push((lang.risk_page().proposed, line(lang.risk_notes().severity)));
    vec![register(subject, lang), scale_table(lang), of_facts(lang.tabling().about, itself, lang)]
}

/// A row for each risk. What nobody said yet is an empty cell, with the choices there are.
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
    let row = |row: &RiskRow| {
        let said = said_of(row, lang);
        let number = |value: Option<u8>| value.map_or(Cell::Nothing, |value| Cell::Count(value.into()));
        let measures = if row.excluded {
            lang.labelled(own.excluded, row.text(RiskField::Reason))
        } else {
            row.text(RiskField::Measures).to_owned()
        };
        vec![
            Cell::text(said.title),
            Cell::text(said.cause),
            Cell::text(said.consequence),
            Cell::text(said.whom),
            number(row.likelihood),
            number(row.gravity()),
            Cell::Product(4, 5, row.rating_product()),
            Cell::text(row.treatment.and_then(|it| lang.treatment(it)).map_or("", |words| words.label)),
            Cell::text(row.risk.and_then(|risk| lang.risk(risk.id)).map_or("", |words| words.treatment)),
            Cell::text(measures),
            number(row.left_likelihood),
            number(row.left_severity),
            Cell::Product(10, 11, row.left_product()),
            Cell::text(row.text(RiskField::Owner)),
            row.due.map_or(Cell::Nothing, Cell::Day),
            Cell::text(row.risk.map_or("", |risk| lang.risk_theme(risk.theme))),
            row.risk.map_or(Cell::Nothing, |risk| Cell::Text(source(risk.source, lang))),
            Cell::text(
                row.risk
                    .map(|risk| text_of(&duties_of_risk(risk, subject.report(), &subject.saved.progress, lang)))
                    .unwrap_or_default(),
            ),
            Cell::text(row.risk.map(|risk| risk.controls.join(", ")).unwrap_or_default()),
            Cell::text(row.id.as_str()),
        ]
    };
    let rows: Vec<_> = risks_of(subject).iter().map(row).collect();
    Table { name: own.title, columns, rows }
}

/// What a risk is, in words: of the catalogue, or the visitor's.
pub struct SaidOfRisk {
    /// What it is called.
    pub title: String,
    /// What brings it.
    pub cause: String,
    /// What comes of it.
    pub consequence: String,
    /// Whom it affects.
    pub whom: String,
}

/// What a risk is, in words.
pub fn said_of(row: &RiskRow, lang: Lang) -> SaidOfRisk {
    let words = row.risk.and_then(|risk| Some((risk, lang.risk(risk.id)?)));
    let own = |field| row.text(field).trim().to_owned();
    match words {
        Some((risk, words)) => SaidOfRisk {
            title: words.title.to_owned(),
            cause: words.cause.to_owned(),
            consequence: words.consequence.to_owned(),
            whom: affected_words(risk.affected, lang),
        },
        None => SaidOfRisk {
            title: own(RiskField::Title),
            cause: own(RiskField::Cause),
            consequence: own(RiskField::Consequence),
            whom: own(RiskField::Whom),
        },
    }
}

/// Who is affected, in words.
fn affected_words(affected: &[Affected], lang: Lang) -> String {
    affected.iter().map(|&who| lang.affected(who)).collect::<Vec<_>>().join("; ")
}

/// The obligations of whoever answers that treat a risk, with how far each is.
pub fn duties_of_risk(risk: &Risk, report: &Report, progress: &Progress, lang: Lang) -> Line {
    let mut told = Line::new();
    for row in rows_of(report).into_iter().filter(|row| risk.obligations.contains(&row.id)) {
        if !told.is_empty() {
            told.extend(line("\n"));
        }
        told.extend(super::checklist::titled(row, lang));
        told.extend(
            status_of(row, progress).map(|status| line([", ", lang.status(status)].concat())).into_iter().flatten(),
        );
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
    let columns = vec![Column::new(own.scale_name, 26), Column::new(own.value, 24), Column::new(own.meaning, 90)];
    let mut rows = Vec::new();
    let mut say = |scale: &'static str, value: String, help: &'static str| {
        rows.push(vec![Cell::text(scale), Cell::text(value), Cell::text(help)]);
    };
    for value in VALUES {
        let words = lang.likelihood(value);
        words.into_iter().for_each(|it| say(own.likelihood_name, lang.scale_value(value, it.label), it.help));
    }
    for value in VALUES {
        let words = lang.severity(value);
        words.into_iter().for_each(|it| say(own.severity_name, lang.scale_value(value, it.label), it.help));
    }
    for &rating in Rating::ALL {
        let reaches = lang.rating_reaches(&rating.from().to_string(), &rating.to().to_string());
        let words = lang.risk_rating(rating);
        words.into_iter().for_each(|it| say(own.rating_name, lang.scale_value(&reaches, it.label), it.help));
    }
    for &treatment in Treatment::ALL {
        let words = lang.treatment(treatment);
        words.into_iter().for_each(|it| say(own.treatment, it.label.to_owned(), it.help));
    }
    Table { name: own.scale, columns, rows }
}

/// The scales: what each value means.
pub fn risk_scales(lang: Lang) -> Vec<Block> {
    let notes = lang.risk_notes();
    vec![paragraph(notes.rating), paragraph(notes.severity), scale_table(lang).block(lang)]
}

/// The risks in a document: first where they stand, then each, by what it is about, with what is known and what was said of it.
pub(super) fn blocks(subject: &Subject, lang: Lang) -> Vec<Block> {
    let own = lang.risk_page();
    let all = risks_of(subject);
    if all.is_empty() {
        return vec![paragraph(own.none)];
    }
    let [before, after] = matrix(&all);
    let mut blocks: Vec<Block> = [(own.matrix, before), (own.left_matrix, after)]
        .into_iter()
        .filter(|(_, matrix)| matrix.iter().flatten().any(|count| *count > 0))
        .map(|(title, matrix)| Block::Section(title.to_owned(), vec![Block::Grid(risk_matrix(&matrix, lang))]))
        .collect();
    let of_theme = |&theme: &RiskTheme| {
        let of = |row: &&RiskRow| row.risk.is_some_and(|risk| risk.theme == theme);
        let risks: Vec<_> = all.iter().filter(of).map(|row| block(row, subject, lang)).collect();
        super::section(lang.risk_theme(theme), risks)
    };
    blocks.extend(RiskTheme::ALL.iter().filter_map(of_theme));
    let own_risks = all.iter().filter(|row| row.risk.is_none()).map(|row| block(row, subject, lang)).collect();
    blocks.extend(super::section(own.your_own, own_risks));
    blocks
}

/// A value of a scale in words.
fn value_words(value: u8, of: fn(Lang, &str) -> Option<&'static ScaleWords>, lang: Lang) -> String {
    let number = value.to_string();
    lang.scale_value(&number, of(lang, &number).map_or("", |words| words.label))
}

/// What a field for a risk is called.
pub fn field_name(field: RiskField, lang: Lang) -> &'static str {
    let own = lang.risk_page();
    match field {
        RiskField::Title => own.risk,
        RiskField::Cause => own.cause,
        RiskField::Consequence => own.consequence,
        RiskField::Whom => own.whom,
        RiskField::Likelihood => own.likelihood,
        RiskField::Severity => own.severity,
        RiskField::Treatment => own.treatment,
        RiskField::Measures => own.measures,
        RiskField::LeftLikelihood => own.left_likelihood,
        RiskField::LeftSeverity => own.left_severity,
        RiskField::Owner => own.owner,
        RiskField::Due => own.due,
        RiskField::Excluded | RiskField::Ticked => own.excluded,
        RiskField::Reason => own.reason,
    }
}

fn block(row: &RiskRow, subject: &Subject, lang: Lang) -> Block {
    let own = lang.risk_page();
    let said = said_of(row, lang);
    let mut facts = Vec::new();
    let mut say = |label: &'static str, text: String| {
        if !text.trim().is_empty() {
            facts.push((label, line(text)));
        }
    };
    say(own.cause, said.cause);
    say(own.consequence, said.consequence);
    say(own.whom, said.whom);
    if let Some(risk) = row.risk {
        say(own.proposed, value_words(risk.severity, Lang::severity, lang));
        say(own.usual, lang.risk(risk.id).map_or("", |words| words.treatment).to_owned());
    }
    let rating = |rating: Option<Rating>| rating.and_then(|it| lang.risk_rating(it)).map_or("", |words| words.label);
    if row.excluded {
        say(own.excluded, row.text(RiskField::Reason).to_owned());
    }
    say(own.likelihood, row.likelihood.map(|it| value_words(it, Lang::likelihood, lang)).unwrap_or_default());
    let severity = row.severity.map(|it| value_words(it, Lang::severity, lang));
    // What a rating counts with is said, and that nobody said it.
    let proposed = row
        .rating()
        .and(row.risk)
        .map(|it| lang.remarked(&value_words(it.severity, Lang::severity, lang), own.unconfirmed));
    say(own.severity, severity.or(proposed).unwrap_or_default());
    say(own.rating, rating(row.rating()).to_owned());
    say(own.treatment, row.treatment.and_then(|it| lang.treatment(it)).map_or("", |words| words.label).to_owned());
    say(own.measures, row.text(RiskField::Measures).to_owned());
    say(own.left_likelihood, row.left_likelihood.map(|it| value_words(it, Lang::likelihood, lang)).unwrap_or_default());
    say(own.left_severity, row.left_severity.map(|it| value_words(it, Lang::severity, lang)).unwrap_or_default());
    say(own.left_rating, rating(row.left()).to_owned());
    say(own.owner, row.text(RiskField::Owner).to_owned());
    say(own.due, row.due.map(|day| lang.date(day)).unwrap_or_default());
    if let Some(risk) = row.risk {
        if risk.source != Source::Ours {
            facts.push((own.provision, source(risk.source, lang)));
        }
        let duties = duties_of_risk(risk, subject.report(), &subject.saved.progress, lang);
        if !duties.is_empty() {
            facts.push((own.duties, duties));
        }
        facts.push((own.controls, line(controls(risk, subject, lang))));
    }
    let mut blocks = vec![Block::Facts(facts)];
    let missing = row.missing();
    if !missing.is_empty() {
        let missing: Vec<_> = missing.into_iter().map(|field| field_name(field, lang)).collect();
        blocks.push(Block::Blank(Blank {
            beginning: None,
            id: row.id.clone(),
            label: line(lang.labelled(own.rate_and_treat, &missing.join("; "))),
            mark: lang.frame().to_complete,
            help: if row.excluded { own.reason } else { own.to_rate },
            noted: None,
            written: None,
            rows: 3,
        }));
    }
    Block::Section(said.title, blocks)
}
