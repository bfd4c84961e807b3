//! What of a document follows from the work, in blocks.

use super::checklist::titled;
use super::coverage::{chart, figures};
use super::deadlines::deadlines;
use super::maturity::maturity;
use super::result::exceptions_of;
use super::statement::controls;
use super::told::answered;
use super::{Block, Line, Subject, decides, headline, leads, line, taken_out_by};
use crate::assess::{Group, Theme, Tier};
use crate::documents::{IMPACT_ASSESSMENT, Known, document, sections};
use crate::interview::{Page, QuestionId, duty_questions_left, facts_of, open_questions, questions};
use crate::store::Notebook;
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
        Self { facts: vec![(label, line(told))], blocks: Vec::new(), count, blanks: 1 - count }
    }

    /// What is said although nothing follows from the work: it has a label, so that nobody wonders of what it speaks.
    fn told(label: &'static str, said: &str) -> Self {
        Self { facts: vec![(label, line(said))], blocks: Vec::new(), count: 0, blanks: 0 }
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
        Known::Organisation => {
            answers_to(&[(QuestionId::Organisation, own.kind), (QuestionId::Size, own.size)], subject, lang)
        }
        Known::Answers(page) => answers_of(page, subject, lang),
        Known::Roles => {
            let held = report.roles.iter().filter(|role| role.outcome.is_yes());
            let told = held.map(|role| super::cited(lang, lang.role(role.id), &role.cite));
            Found::lines(lang.reporting().roles, told.collect(), own.no_roles)
        }
        Known::Class => {
            let said = leads(report, lang).into_iter().map(|(_, told)| told);
            let told = [line(headline(report, lang))].into_iter().chain(said).chain(remaining(subject, lang)).collect();
            Found { count: 1, ..Found::lines(lang.reporting().outcome, told, "") }
        }
        Known::Findings => {
            let met = report.findings.iter().filter(|finding| decides(finding)).map(|finding| &finding.provision);
            let met = met.map(|found| super::cited(lang, lang.rule(found.id).title, &found.cite)).collect();
            let none = if report.tier.settled { own.no_findings } else { own.no_findings_yet };
            Found::lines(lang.result().decides, met, none)
        }
        Known::Uses => uses(subject, lang),
        Known::Exceptions(group) => {
            Found::lines(lang.result().exceptions, exceptions_of(report, group, lang), own.no_exceptions)
        }
        Known::Obligations(theme) => {
            let rows = subject.rows().into_iter().filter(|row| row.theme == theme);
            let told = rows.map(|row| {
                let mut told = titled(row, lang);
                let more = [lang.duty_from(row), subject.status(row).map_or("", |it| lang.status(it)).to_owned()];
                more.into_iter()
                    .filter(|more| !more.is_empty())
                    .for_each(|more| told.extend(line([". ", &more].concat())));
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
        // They follow from the law, not from the answers: they count as nothing that was filled.
        Known::Clocks => Found::blocks(vec![deadlines(report.as_of, lang)], 0),
        Known::Open => match super::open::questions(subject, lang).len() {
            0 => Found::told(own.open, own.open_none),
            _ => Found::blocks(super::open::open(subject, lang), 0),
        },
        Known::Coverage => {
            let said = Found::told(lang.frame().standard, &figures(subject, lang));
            let blocks = if subject.coverage().is_some() { chart(subject, lang) } else { Vec::new() };
            Found { blocks, count: usize::from(subject.management.rated() > 0), ..said }
        }
        Known::Controls(under) => match controls(subject, under, lang) {
            Some(table) => Found::blocks(vec![table.block(lang)], table.rows.len()),
            None => Found::told(own.standard, own.unrated),
        },
        Known::Frameworks => {
            let run = super::frameworks_run(&subject.saved).len();
            Found::blocks(super::beside::blocks(subject, lang), run)
        }
        Known::Maturity => {
            Found::blocks(maturity(&subject.management, lang), usize::from(subject.management.rated() > 0))
        }
        Known::RiskScale => Found::blocks(super::risks::risk_scales(lang), 0),
        Known::RatedRisks => {
            let rated = super::rated::rated(subject, lang);
            let count = rated.len();
            Found::blocks(super::rated::in_short(rated, lang).into_iter().collect(), count)
        }
        Known::RisksAbout(themes) => {
            let told = super::rated::told(subject, themes, lang);
            Found::lines(lang.risk_page().title, told.into_iter().map(line).collect(), "")
        }
        Known::MeasuresAbout(themes) => {
            let told = super::rated::measures(subject, themes, lang);
            Found::lines(lang.risk_page().measures, told.into_iter().map(line).collect(), "")
        }
        Known::OtherLaw => other_law(subject, lang),
        Known::Written(blank) => written_in(blank, subject, lang),
        Known::Part(document, part) => part_of(document, part, subject, lang),
        Known::Risks => {
            let all = super::risks::risks_of(subject);
            let blanks = all.iter().filter(|row| !row.is_complete()).count();
            Found { blanks, ..Found::blocks(super::risks::blocks(subject, lang), all.len()) }
        }
    }
}

/// That an answer has another law ask for the data protection impact assessment.
fn other_law(subject: &Subject, lang: Lang) -> Found {
    let also = document(IMPACT_ASSESSMENT).and_then(|document| document.also);
    let asks = also.is_some_and(|(question, option)| subject.saved.answers.says(question, option));
    let told = asks.then(|| line(lang.listing().by_other_law));
    Found::lines(lang.frame().need, told.into_iter().collect(), "")
}

/// What was written into a blank of another document.
fn written_in(blank: &str, subject: &Subject, lang: Lang) -> Found {
    let written = subject.saved.jotted(Notebook::Blanks, blank).trim().to_owned();
    let written = (!written.is_empty()).then(|| line(written));
    let label = lang.paper_blank(blank).map_or("", |words| words.label);
    Found::lines(label, written.into_iter().collect(), "")
}

/// A part of another document, where something was written into it.
fn part_of(document: &str, part: &str, subject: &Subject, lang: Lang) -> Found {
    let parts = sections(document).iter().filter(|section| section.id == part);
    let written =
        parts.flat_map(|section| section.blanks).any(|blank| subject.saved.is_jotted(Notebook::Blanks, blank.id));
    let title = lang.offer(document).map_or("", |words| words.title);
    let told = lang.paper_section(part).map(|words| line(lang.labelled(title, words.heading)));
    Found::lines(title, told.filter(|_| written).into_iter().collect(), "")
}

/// Uses of Annex III that are met, those that are still possible, and those that only an exception takes out.
fn uses(subject: &Subject, lang: Lang) -> Found {
    let uses = subject.report().findings.iter().filter(|finding| finding.group == Some(Group::Use));
    let told = uses.filter_map(|finding| {
        let mut told = super::cited(lang, lang.rule(finding.provision.id).title, &finding.provision.cite);
        if finding.provision.outcome.is_no() {
            let by = taken_out_by(finding).map(|it| lang.remarked(lang.rule(it.id).title, &lang.cite(&it.cite)));
            let by: Vec<String> = by.collect();
            let named: Vec<&str> = by.iter().map(String::as_str).collect();
            (!named.is_empty())
                .then(|| told.extend(line([": ", &lang.taken_out(&lang.one_by_one(&named))].concat())))?;
        } else if !decides(finding) {
            told.extend(line([", ", lang.result().exception_open].concat()));
        }
        Some(told)
    });
    Found::lines(lang.frame().uses, told.collect(), lang.frame().no_uses)
}

/// The duties that come with an exception, where a class without duties of its own was reached by it: that class alone would deny them.
fn remaining(subject: &Subject, lang: Lang) -> Option<Line> {
    let report = subject.report();
    let excepted = report.findings.iter().any(|it| it.group == Some(Group::Use) && taken_out_by(it).next().is_some());
    let rows = subject.rows().into_iter().filter(|row| row.is_work());
    let rows = rows.filter(|row| matches!(row.theme, Theme::Classification | Theme::MarketAccess));
    let cites: Vec<String> = rows.map(|row| lang.cite(&row.cite)).collect();
    let named: Vec<&str> = cites.iter().map(String::as_str).collect();
    let told = excepted && report.tier.established < Some(Tier::HighRisk) && !named.is_empty();
    told.then(|| line(lang.duties_remain(&lang.one_by_one(&named))))
}

/// What was answered to some questions. Of the others those are missing on which something still turns.
fn answers_to(ids: &[(QuestionId, &str)], subject: &Subject, lang: Lang) -> Found {
    let answers = &subject.saved.answers;
    let facts = facts_of(answers);
    let left: Vec<_> =
        open_questions(answers, &facts).into_iter().chain(duty_questions_left(answers, &facts)).collect();
    let given = ids.iter().filter(|(id, _)| answers.get(*id).is_some());
    let mut lines: Vec<Line> = given.map(|(id, _)| answered(answers, lang, *id)).collect();
    let count = lines.len();
    let missing = ids.iter().filter(|(id, _)| answers.get(*id).is_none() && left.iter().any(|it| it.id == *id));
    lines.extend(missing.map(|(_, what)| line(lang.gap(what))));
    Found { count, ..Found::lines(lang.frame().organisation, lines, lang.frame().not_asked) }
}

/// What was answered on a topic.
fn answers_of(page: Page, subject: &Subject, lang: Lang) -> Found {
    let answers = &subject.saved.answers;
    let given = questions().filter(|question| question.page == page && answers.get(question.id).is_some());
    let told = given.map(|question| answered(answers, lang, question.id)).collect();
    Found::lines(lang.topic(page), told, lang.frame().no_answers)
}
