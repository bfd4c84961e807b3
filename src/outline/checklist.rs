//! Every obligation that is established, with all that is known and noted of it.

use super::tasks::{addressee, fine, from};
use super::{Block, Line, Piece, established, line, list, paragraph, section};
use crate::assess::{ItemStatus, ObligationId, ObligationReport, Report, Theme};
use crate::engine::Truth;
use crate::interview::QuestionId;
use crate::store::{Item, Progress};
use crate::words::Lang;

/// Every obligation by its theme, what may apply, and notes on what does not apply any more.
pub(super) fn entries(progress: &Progress, report: &Report, lang: Lang) -> Vec<Block> {
    let own = lang.duties();
    let mut blocks = Vec::new();
    let rows = established(report);
    for theme in Theme::ALL {
        let of_theme = rows.iter().filter(|row| row.theme == *theme);
        let entries = of_theme.map(|row| entry(progress.item(row.id), row, report, lang)).collect();
        blocks.extend(section(lang.theme(*theme), entries));
    }
    let open = report.obligations.iter().filter(|row| row.may_apply());
    blocks.extend(section(own.open, list(open.map(|row| titled(row, lang)).collect()).into_iter().collect()));
    blocks.extend(section(own.kept, kept(progress, report, lang)));
    blocks
}

/// The name of an obligation, and its provision.
pub(super) fn titled(row: &ObligationReport, lang: Lang) -> Line {
    super::cited(lang, lang.obligation_title(row.id), &row.cite)
}

/// An obligation: opened or closed on the screen, it says the same in a file.
fn entry(item: Option<&Item>, row: &ObligationReport, report: &Report, lang: Lang) -> Block {
    let own = lang.duties();
    let mut facts: Vec<(&'static str, Line)> = Vec::new();
    if row.is_work() {
        facts.push((own.status, line(lang.status(item.map_or(ItemStatus::ToDo, |item| item.status)))));
    }
    facts.extend(noted(item, lang));
    facts.extend(duty_facts(row, report, usize::MAX, lang));
    let duty = lang.obligation(row.id).map(|words| paragraph(words.duty));
    let blocks = duty.into_iter().chain([Block::Facts(facts)]);
    Block::Section(lang.obligation_title(row.id).to_owned(), blocks.collect())
}

/// Questions, each in a line of its own.
fn asked(ids: &[QuestionId], most: usize, lang: Lang) -> Line {
    let questions: Vec<Line> = ids.iter().take(most).map(|&id| vec![Piece::question(lang, id)]).collect();
    questions.join(&Piece::text("\n"))
}

/// What the law says of an obligation: what shows that it is met, whom it addresses, from when, what it turns on, and its price. At most so
/// many questions are named that could take it away.
pub fn duty_facts(row: &ObligationReport, report: &Report, most: usize, lang: Lang) -> Vec<(&'static str, Line)> {
    let own = lang.duties();
    let mut facts: Vec<(&'static str, Line)> = Vec::new();
    facts.extend(lang.obligation(row.id).map(|words| (own.proof, line(words.proof))));
    facts.push((own.who, line(addressee(&row.who, lang))));
    facts.push((own.from, line(from(row, lang))));
    if row.may_fall_away() && !row.missing.is_empty() {
        facts.push((own.takes_away, asked(&row.missing, most, lang)));
    }
    if let Some(grace) = &row.transitional {
        let mut told = vec![Piece::provision(lang, &grace.cite)];
        told.extend(line([": ", &lang.duty_transitional(&grace.cite, grace.state, grace.until)].concat()));
        if grace.state == Truth::Unknown {
            told.extend(line("\n"));
            told.extend(asked(&grace.missing, usize::MAX, lang));
        }
        facts.push((own.transitional, told));
    }
    let mut price = fine(row, lang);
    if !price.is_empty() {
        if let Some(also) = row.penalty.also {
            price.extend(line(["\n", lang.fine(also), ": ", lang.fine_short(also)].concat()));
        }
        facts.push((own.fine, price));
    }
    facts.push((lang.result().provision, vec![Piece::provision(lang, &row.cite)]));
    let behind = report.findings.iter().filter(|finding| finding.obligations.contains(&row.id));
    let behind: Vec<_> = behind.map(|finding| lang.rule(finding.provision.id).title).collect();
    if !behind.is_empty() {
        facts.push((own.follows, line(behind.join("\n"))));
    }
    facts
}

/// What was noted, whole.
fn noted(item: Option<&Item>, lang: Lang) -> Vec<(&'static str, Line)> {
    let own = lang.duties();
    let Some(item) = item else { return Vec::new() };
    let note = if item.status == ItemStatus::NotApplicable { own.reason } else { own.note };
    let due = item.due.map(|day| lang.date(day)).unwrap_or_default();
    let all = [(own.owner, &item.owner), (own.due, &due), (note, &item.note), (own.evidence, &item.evidence)];
    all.into_iter()
        .filter(|(_, text)| !text.trim().is_empty())
        .map(|(label, text)| (label, line(text.trim())))
        .collect()
}

/// Notes on what is not established any more, and on what this edition does not know: they are not lost.
pub fn kept(progress: &Progress, report: &Report, lang: Lang) -> Vec<Block> {
    let row = |name: &str| report.obligation(ObligationId::named(name)?);
    let rest = progress.ids().filter(|name| row(name).is_none_or(|row| !row.established));
    let noted_on = rest.map(|name| {
        let item = progress.get(name);
        let title = row(name).map_or(name, |row| lang.obligation_title(row.id));
        let status = item.map(|item| (lang.duties().status, line(lang.status(item.status))));
        let facts = status.into_iter().chain(noted(item, lang)).collect();
        Block::Section(title.to_owned(), vec![Block::Facts(facts)])
    });
    let mut blocks: Vec<Block> = noted_on.collect();
    if !blocks.is_empty() {
        blocks.insert(0, paragraph(lang.duties().kept_lead));
    }
    blocks
}
