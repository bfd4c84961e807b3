//! Every obligation that is established, with all that is known and noted of it.

use super::{Block, Line, Piece, established, line, list, paragraph, section};
use crate::assess::{ItemStatus, ObligationReport, Report, Theme};
use crate::engine::Truth;
use crate::store::{Item, Progress};
use crate::words::Lang;

/// Every obligation by its theme, what may apply, and notes on what does not apply any more.
pub(super) fn entries(progress: &Progress, report: &Report, lang: Lang) -> Vec<Block> {
    let own = lang.duties();
    let mut blocks = Vec::new();
    let rows = established(report);
    for theme in Theme::ALL {
        let of_theme = rows.iter().filter(|row| row.theme == *theme);
        let entries = of_theme.map(|row| entry(progress.item(row.id), row, lang)).collect();
        blocks.extend(section(lang.theme(*theme), entries));
    }
    let open = report.obligations.iter().filter(|row| row.may_apply());
    blocks.extend(section(own.open, list(open.map(|row| titled(row, lang)).collect()).into_iter().collect()));
    blocks.extend(kept(progress, report, lang));
    blocks
}

/// The name of an obligation, and its provision.
pub(super) fn titled(row: &ObligationReport, lang: Lang) -> Line {
    super::cited(lang, lang.obligation_title(row.id), &row.cite)
}

/// An obligation: opened or closed on the screen, it says the same in a file.
fn entry(item: Option<&Item>, row: &ObligationReport, lang: Lang) -> Block {
    let own = lang.duties();
    let words = lang.obligation(row.id);
    let mut facts: Vec<(&'static str, Line)> = Vec::new();
    if row.is_work() {
        facts.push((own.status, line(lang.status(item.map_or(ItemStatus::ToDo, |item| item.status)))));
    }
    facts.extend(noted(item, lang));
    if row.may_fall_away() {
        let asked: Vec<_> = row.missing.iter().map(|id| lang.question_title(*id)).collect();
        facts.push((own.unless, line(asked.join("; "))));
    }
    if let Some(words) = words {
        facts.push((own.proof, line(words.proof)));
    }
    let who: Vec<_> = row.who.iter().map(|&actor| lang.actor(actor)).collect();
    facts.push((own.who, line(lang.names(&who))));
    let mut from = lang.duty_from(row);
    for more in [row.moved_from.map(|day| lang.moved(day)), row.literal_from.map(|day| lang.duty_literally(day))] {
        from.extend(more.map(|more| [". ", &more].concat()));
    }
    facts.push((own.from, line(from)));
    if let Some(grace) = &row.transitional {
        let mut told = vec![Piece::provision(lang, &grace.cite)];
        told.extend(line([": ", &lang.duty_transitional(&grace.cite, grace.state, grace.until)].concat()));
        if grace.state == Truth::Unknown {
            let asked: Vec<_> = grace.missing.iter().map(|id| lang.question_title(*id)).collect();
            told.extend(line([" ", &asked.join("; ")].concat()));
        }
        facts.push((own.transitional, told));
    }
    if let Some(fine) = row.penalty.fine {
        let mut told = line(lang.fine_short(fine));
        for cite in [row.penalty.cite, row.penalty.via].iter().flatten() {
            told.extend(line(" "));
            told.push(Piece::provision(lang, cite));
        }
        facts.push((own.fine, told));
    }
    facts.push((lang.result().provision, vec![Piece::provision(lang, &row.cite)]));
    let mut blocks: Vec<Block> = words.map(|words| paragraph(words.duty)).into_iter().collect();
    blocks.push(Block::Facts(facts));
    Block::Section(lang.obligation_title(row.id).to_owned(), blocks)
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

/// Notes on what is not established any more: they are not lost.
pub(super) fn kept(progress: &Progress, report: &Report, lang: Lang) -> Option<Block> {
    let rest = report.obligations.iter().filter(|row| !row.established);
    let noted_on = rest.filter_map(|row| {
        let facts = noted(progress.item(row.id), lang);
        let title = lang.obligation_title(row.id);
        (!facts.is_empty()).then(|| Block::Section(title.to_owned(), vec![Block::Facts(facts)]))
    });
    section(lang.duties().kept, noted_on.collect())
}
