//! A comparison as a document. What is the same on both sides is named once, at the end; what differs stands side by side.

use super::compare::{AnswerDiffers, Between, Both, Comparison, counts};
use super::summary::facts;
use super::tasks::title;
use super::{Block, Document, Line, Piece, Subject, cited, headline, line, list, paragraph, section, written_answer};
use crate::assess::{Amendment, Cite, Entry, FindingReport, ObligationReport, Report};
use crate::engine::{Date, Truth};
use crate::words::Lang;

/// What differs between two sides, and why.
pub fn comparison(compared: &Comparison<'_>, lang: Lang) -> Document {
    let own = lang.compared();
    let Both { then, now } = &compared.sides;
    let (differing, same) = summed_up(compared, lang);
    let mut blocks = vec![sides(compared, differing, lang)];
    let earlier = [then, now].into_iter().filter(|side| side.subject.saved.of_earlier_rules().is_some());
    let earlier: Vec<&str> = earlier.map(|side| side.label).collect();
    if !earlier.is_empty() {
        blocks.push(paragraph([own.by_today, " ", &lang.one_by_one(&earlier)].concat()));
    }
    let why = because(compared, lang);
    let parts = [
        section(own.findings, findings(compared, lang)),
        section(own.roles, roles(compared, lang)),
        section(only(compared, Alone::Second, lang), by_article(&compared.came, lang)),
        section(only(compared, Alone::First, lang), by_article(&compared.went, lang)),
        section(own.changed, changed(compared, lang)),
    ];
    let parts: Vec<Block> = parts.into_iter().flatten().collect();
    if compared.answers.is_empty() && parts.is_empty() && then.subject.saved == now.subject.saved {
        blocks.push(paragraph(own.nothing));
    } else {
        blocks.push(Block::Section(own.because.to_owned(), why));
        if compared.is_same_outcome() {
            blocks.push(paragraph(own.nothing_follows));
        }
    }
    blocks.extend(parts);
    if !same.is_empty() {
        blocks.push(paragraph(lang.same(&lang.one_by_one(&same))));
    }
    blocks.push(paragraph(lang.edition(&now.subject.report().edition)));
    blocks.push(paragraph(lang.page().common.no_advice));
    Document { lang: lang.name(), title: lang.comparing(then.label, now.label), cover: Vec::new(), blocks }
}

/// What stands above the two sides.
fn heads(compared: &Comparison<'_>, what: &'static str, lang: Lang) -> Vec<&'static str> {
    let own = lang.compared();
    match compared.between {
        Between::Systems => vec![what, own.first, own.second],
        Between::Days | Between::Times => vec![what, own.then, own.now],
    }
}

/// The results in short: the lines that differ, and the names of those that do not.
fn summed_up(compared: &Comparison<'_>, lang: Lang) -> (Vec<Vec<Line>>, Vec<&'static str>) {
    let reporting = lang.reporting();
    let settled = compared.tier.then.settled && compared.tier.now.settled;
    let all = |subject: &Subject| {
        let report = subject.report();
        let mut all = vec![(reporting.outcome, line(headline(report, lang)))];
        // Two days are named as the sides.
        all.extend((compared.between != Between::Days).then(|| (reporting.day, line(lang.date(report.as_of)))));
        // What is settled, the result says.
        all.extend((!settled).then(|| (lang.compared().class, line(lang.range(&report.tier)))));
        all.extend(facts(subject, lang));
        all
    };
    let (mut differing, mut same) = (Vec::new(), Vec::new());
    let Both { then, now } = &compared.sides;
    for ((label, before), (_, after)) in all(then.subject).into_iter().zip(all(now.subject)) {
        if before == after {
            same.push(label);
        } else {
            differing.push(vec![line(label), before, after]);
        }
    }
    (differing, same)
}

/// Which sides these are, and what differs in short.
fn sides(compared: &Comparison<'_>, differing: Vec<Vec<Line>>, lang: Lang) -> Block {
    let own = lang.compared();
    let Both { then, now } = &compared.sides;
    let named = vec![line(own.sides), line(then.label), line(now.label)];
    Block::Rows(heads(compared, own.fact, lang), [named].into_iter().chain(differing).collect())
}

/// Why it differs: answers that are others, and what happened to the law between the two days.
fn because(compared: &Comparison<'_>, lang: Lang) -> Vec<Block> {
    let own = lang.compared();
    let mut blocks = Vec::new();
    if !compared.answers.is_empty() {
        let mut heads = heads(compared, own.question, lang);
        heads.push(own.decides);
        let rows = compared.answers.iter().map(|differs| answer(differs, lang)).collect();
        blocks.extend([paragraph(own.because_answers), Block::Rows(heads, rows)]);
    }
    let to = compared.sides.then.subject.report().as_of.max(compared.sides.now.subject.report().as_of);
    let mut moved = amended(&compared.amended, to, lang);
    moved.extend(compared.began.iter().map(|entry| began(entry, to, lang)));
    if let Some(moved) = list(moved) {
        blocks.extend([paragraph(own.because_days), moved]);
    }
    if blocks.is_empty() {
        blocks.push(paragraph(own.because_none));
    }
    blocks
}

fn answer(differs: &AnswerDiffers, lang: Lang) -> Vec<Line> {
    let name = differs.question.as_str();
    let title = name.parse().map_or_else(|_| name.to_owned(), |id| lang.question_title(id));
    let said = |written| line(written_answer(lang, name, written));
    let rests: Vec<_> = differs.decides.iter().map(|rule| lang.rule(*rule).title).collect();
    let Both { then, now } = &differs.said;
    vec![line(title), said(then.as_ref()), said(now.as_ref()), line(lang.one_by_one(&rests))]
}

/// Acts that changed the Regulation, each with its day.
pub(super) fn amended(acts: &[&'static Amendment], as_of: Date, lang: Lang) -> Vec<Line> {
    let act = |act: &&'static Amendment| {
        let address = lang.act_url(act.act.whole());
        let mut told = vec![Piece::leading(lang.act(act.act), address)];
        told.extend(line([", ", &lang.amendment(act, as_of)].concat()));
        told
    };
    acts.iter().map(act).collect()
}

/// What begins to apply, from when, and the provisions.
fn began(entry: &Entry, as_of: Date, lang: Lang) -> Line {
    let day = lang.calendar_day(entry.opening.what, entry.day, as_of);
    let mut told = line([lang.milestone(entry.opening.id).title, ", ", &day].concat());
    for part in entry.opening.parts {
        let (label, cite) = lang.part(part);
        told.extend(line(", "));
        told.push(Piece::leading(label, lang.url(&cite)));
    }
    told.extend(cited(lang, "", &entry.cite));
    told
}

/// How a provision stands on a side.
fn stands(report: &Report, finding: &FindingReport, lang: Lang) -> String {
    let own = lang.compared();
    let told = if counts(report, finding) {
        if finding.group.is_none() { own.held.to_owned() } else { lang.in_force(finding) }
    } else if finding.provision.outcome.is_open() {
        own.open.to_owned()
    } else {
        own.not_met.to_owned()
    };
    if finding.established && finding.provision.outcome.is_open() {
        lang.remarked(&told, lang.result().unless)
    } else {
        told
    }
}

fn findings(compared: &Comparison<'_>, lang: Lang) -> Vec<Block> {
    let Both { then, now } = &compared.sides;
    let row = |both: &Both<&FindingReport>| {
        let provision = &both.now.provision;
        vec![
            cited(lang, lang.rule(provision.id).title, &provision.cite),
            line(stands(then.subject.report(), both.then, lang)),
            line(stands(now.subject.report(), both.now, lang)),
        ]
    };
    rows(heads(compared, lang.compared().finding, lang), compared.findings.iter().map(row).collect())
}

fn roles(compared: &Comparison<'_>, lang: Lang) -> Vec<Block> {
    let own = lang.compared();
    let held = |truth: Truth| match truth {
        Truth::Yes => own.held,
        Truth::No => own.not_held,
        Truth::Unknown => own.open,
    };
    let row =
        |(role, both): &(_, Both<Truth>)| vec![line(lang.role(*role)), line(held(both.then)), line(held(both.now))];
    rows(heads(compared, own.role, lang), compared.roles.iter().map(row).collect())
}

/// A table, unless it would be empty.
fn rows(heads: Vec<&'static str>, rows: Vec<Vec<Line>>) -> Vec<Block> {
    if rows.is_empty() { Vec::new() } else { vec![Block::Rows(heads, rows)] }
}

/// Which side has something that the other has not.
#[derive(Clone, Copy)]
enum Alone {
    First,
    Second,
}

/// What stands above the obligations of one side.
fn only(compared: &Comparison<'_>, alone: Alone, lang: Lang) -> String {
    let own = lang.compared();
    let Both { then, now } = &compared.sides;
    match (compared.between, alone) {
        (Between::Systems, Alone::First) => lang.only_of(then.label),
        (Between::Systems, Alone::Second) => lang.only_of(now.label),
        (Between::Days | Between::Times, Alone::First) => own.went.to_owned(),
        (Between::Days | Between::Times, Alone::Second) => own.came.to_owned(),
    }
}

/// The article or annex that a provision is part of.
fn whole(cite: Cite) -> Cite {
    std::iter::successors(Some(cite), Cite::parent).last().unwrap_or(cite)
}

/// Obligations article by article, with the days on which they begin.
pub(super) fn by_article(obligations: &[&ObligationReport], lang: Lang) -> Vec<Block> {
    let own = lang.compared();
    let mut articles: Vec<(Cite, Vec<&ObligationReport>)> = Vec::new();
    for row in obligations {
        let article = whole(row.cite);
        match articles.iter_mut().find(|(known, _)| *known == article) {
            Some((_, all)) => all.push(row),
            None => articles.push((article, vec![row])),
        }
    }
    let told = articles.iter().map(|(article, all)| {
        let mut name = vec![Piece::provision(lang, article)];
        name.extend(line([" ", lang.article(article)].concat()).into_iter().filter(|piece| piece.text != " "));
        let mut titles = Line::new();
        for (place, row) in all.iter().enumerate() {
            titles.extend(line(if place == 0 { "" } else { "; " }).into_iter().filter(|piece| !piece.text.is_empty()));
            titles.extend(cited(lang, title(row, lang), &row.cite));
        }
        let mut days: Vec<String> = all.iter().map(|row| lang.duty_from(row)).collect();
        days.dedup();
        vec![name, titles, line(lang.one_by_one(&days))]
    });
    rows(vec![own.article, own.obligations, own.from], told.collect())
}

fn changed(compared: &Comparison<'_>, lang: Lang) -> Vec<Block> {
    let row = |both: &Both<&ObligationReport>| {
        vec![
            cited(lang, title(both.now, lang), &both.now.cite),
            line(lang.duty_from(both.then)),
            line(lang.duty_from(both.now)),
        ]
    };
    rows(heads(compared, lang.compared().obligation, lang), compared.changed.iter().map(row).collect())
}
