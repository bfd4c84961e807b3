//! What of a document follows from the work, in blocks.

use super::checklist::titled;
use super::coverage::{chart, figures};
use super::result::{answered, exceptions_of};
use super::statement::statement;
use super::{Block, Line, Piece, Subject, decides, headline, leads, line, paragraph};
use crate::assess::{CLOCKS, Clock, Group, Place};
use crate::documents::Known;
use crate::interview::{Page, QuestionId, question, questions};
use crate::words::Lang;

/// What follows, and how many entries that is.
pub(super) struct Found {
    /// Under a label.
    pub(super) facts: Vec<(&'static str, Line)>,
    /// What is more than a fact.
    pub(super) blocks: Vec<Block>,
    /// How many entries.
    pub(super) count: usize,
    /// How many things are to be completed among them.
    pub(super) blanks: usize,
}

impl Found {
    /// Lines under a label; where there is none, what is said instead.
    fn lines(label: &'static str, lines: Vec<Line>, none: &str) -> Self {
        let count = lines.len();
        let told = if count == 0 { line(none) } else { one_below_the_other(lines) };
        Self { facts: vec![(label, told)], blocks: Vec::new(), count, blanks: 0 }
    }

    /// Something that was recorded, or the mark that it is missing.
    fn record(label: &'static str, said: &str, missing: &str, lang: Lang) -> Self {
        let count = usize::from(!said.trim().is_empty());
        let told = if count == 1 { said.trim().to_owned() } else { lang.gap(missing) };
        Self { facts: vec![(label, line(told))], blocks: Vec::new(), count, blanks: 0 }
    }

    const fn blocks(blocks: Vec<Block>, count: usize) -> Self {
        Self { facts: Vec::new(), blocks, count, blanks: 0 }
    }
}

fn one_below_the_other(lines: Vec<Line>) -> Line {
    let mut all = Line::new();
    for (at, told) in lines.into_iter().enumerate() {
        if at > 0 {
            all.extend(line("\n"));
        }
        all.extend(told);
    }
    all
}

/// What of a document follows from the work.
pub(super) fn known(kind: Known, subject: &Subject, lang: Lang) -> Found {
    let (own, register, report) = (lang.frame(), lang.register(), subject.report());
    let record = subject.saved.record().0;
    match kind {
        Known::Name => {
            let name = subject.name.as_deref().unwrap_or(&record.name);
            Found::record(register.name, name, own.name, lang)
        }
        Known::Purpose => Found::record(register.purpose, &record.purpose, own.purpose, lang),
        Known::Owner => Found::record(register.owner, &record.owner, own.owner, lang),
        Known::Vendor => Found::record(register.vendor, &record.vendor, own.vendor, lang),
        Known::Stage => {
            let stage = record.stage.map_or("", |stage| lang.stage(stage));
            Found::record(register.stage, stage, register.stage, lang)
        }
        Known::Organisation => answers_to(&[QuestionId::Organisation, QuestionId::Size], subject, lang),
        Known::Answers(page) => answers_of(page, subject, lang),
        Known::Roles => {
            let held = report.roles.iter().filter(|role| role.outcome.is_yes());
            let told = held.map(|role| super::cited(lang, lang.role(role.id), &role.cite));
            Found::lines(lang.reporting().roles, told.collect(), own.no_roles)
        }
        Known::Class => {
            let said = leads(report, lang).into_iter().map(|(_, told)| line(told));
            let told = [line(headline(report, lang))].into_iter().chain(said).collect();
            Found { count: 1, ..Found::lines(lang.reporting().outcome, told, "") }
        }
        Known::Findings => {
            let met = report.findings.iter().filter(|finding| decides(finding)).map(|finding| &finding.provision);
            let met = met.map(|found| super::cited(lang, lang.rule(found.id).title, &found.cite)).collect();
            Found::lines(lang.result().decides, met, lang.result().decides_none)
        }
        Known::Uses => uses(subject, lang),
        Known::Exceptions => Found::lines(lang.result().exceptions, exceptions_of(report, lang), own.no_exceptions),
        Known::Obligations(theme) => {
            let rows = subject.rows().into_iter().filter(|row| row.theme == theme);
            let told = rows.map(|row| {
                let mut told = titled(row, lang);
                let more = [lang.duty_from(row), subject.status(row).map_or("", |it| lang.status(it)).to_owned()];
                more.into_iter()
                    .filter(|more| !more.is_empty())
                    .for_each(|more| told.extend(line([", ", &more].concat())));
                told
            });
            Found::lines(lang.theme(theme), told.collect(), own.no_obligations)
        }
        Known::Dates => {
            let ahead = subject.summary().ahead;
            let told =
                ahead.iter().map(|it| line(lang.labelled(&lang.date(it.day), &lang.duties_start(it.obligations))));
            Found::lines(lang.reporting().ahead, told.collect(), own.no_dates)
        }
        Known::Clocks => Found::lines(
            lang.nis2().clocks,
            CLOCKS.iter().flat_map(|clock| deadlines(clock, subject, lang)).collect(),
            "",
        ),
        Known::Open => Found::blocks(super::open::open(subject, lang), 0),
        Known::Coverage => {
            let mut blocks = vec![paragraph(figures(subject, lang))];
            blocks.extend(chart(subject, lang));
            Found::blocks(blocks, usize::from(subject.management.rated() > 0))
        }
        Known::Controls => match statement(subject, lang) {
            Some(table) => Found::blocks(vec![table.block(lang)], table.rows.len()),
            None => Found::blocks(vec![paragraph(lang.reporting().unrated)], 0),
        },
        Known::RiskScale => Found::blocks(super::risks::scales(lang), 0),
        Known::Risks => {
            let count = super::risks::risks_of(subject).len();
            Found { blanks: count, ..Found::blocks(super::risks::blocks(subject, lang), count) }
        }
        Known::Edition => Found { facts: super::about::about(subject, lang), blocks: Vec::new(), count: 0, blanks: 0 },
    }
}

/// Uses of Annex III that are met, and those that are still possible.
fn uses(subject: &Subject, lang: Lang) -> Found {
    let uses = subject.report().findings.iter().filter(|finding| finding.group == Some(Group::Use));
    let told = uses.filter(|finding| !finding.provision.outcome.is_no()).map(|finding| {
        let mut told = super::cited(lang, lang.rule(finding.provision.id).title, &finding.provision.cite);
        if !decides(finding) {
            told.extend(line([", ", lang.result().exception_open].concat()));
        }
        told
    });
    Found::lines(lang.frame().uses, told.collect(), lang.frame().no_uses)
}

fn answers_to(ids: &[QuestionId], subject: &Subject, lang: Lang) -> Found {
    let answers = &subject.saved.answers;
    let given: Vec<_> = ids.iter().filter(|id| answers.get(**id).is_some()).collect();
    let mut lines: Vec<Line> = given.iter().map(|id| answered(answers, lang, **id)).collect();
    let count = lines.len();
    let missing = ids.iter().filter(|id| answers.get(**id).is_none() && question(**id).is_some());
    lines.extend(missing.map(|id| line(lang.gap(&lang.question_title(*id)))));
    Found { count, ..Found::lines(lang.frame().organisation, lines, "") }
}

/// What was answered on a topic.
fn answers_of(page: Page, subject: &Subject, lang: Lang) -> Found {
    let answers = &subject.saved.answers;
    let given = questions().filter(|question| question.page == page && answers.get(question.id).is_some());
    let told = given.map(|question| answered(answers, lang, question.id)).collect();
    Found::lines(lang.topic(page), told, lang.frame().no_answers)
}

/// How long there is to report, by one set of rules.
fn deadlines(clock: &Clock, subject: &Subject, lang: Lang) -> Vec<Line> {
    // What applies from no day yet binds nobody.
    if clock.running(subject.report().as_of).is_none() {
        return Vec::new();
    }
    let title = lang.regime(clock.regime).title;
    let said = |report: &crate::assess::DueReport| {
        let from = lang.counted(report.since);
        let limit = [lang.limit(report.limit), from.to_owned()].join(" ");
        let mut told = line([title, ": ", lang.due(report.due), ", ", limit.trim(), " ("].concat());
        told.push(match report.place {
            Place::Here(cite) => Piece::provision(lang, &cite),
            Place::There(cite) => Piece { text: lang.act_cite(cite), address: Some(lang.act_url(cite)) },
        });
        told.extend(line(")"));
        told
    };
    clock.reports.iter().map(said).collect()
}
