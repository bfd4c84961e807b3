//! The report on all systems: one document, which says the most in the least room. What there is to say of one system in full stands in
//! the report on it.

use super::about::{about_all, counted};
use super::open::first;
use super::register::Portfolio;
use super::result::reasons_in_short;
use super::summary::top_fine;
use super::systems::{Listed, Register};
use super::tasks::{by_role_in_short, filled};
use super::{Bar, Block, Cell, Document, Line, Subject, headline, line, list, paragraph, section};
use crate::assess::{DutyCounts, Work};
use crate::words::Lang;

/// Up to how many systems are named on a day.
const NAMED: usize = 6;
/// How many days ahead are named.
const DAYS: usize = 5;
/// How many open questions of a system are named.
const QUESTIONS: usize = 8;

/// The report on the register: cover, a page for management, a part for each system, what it does not say, its edition.
pub fn report_on_all(register: &Register, lang: Lang) -> Document {
    let own = lang.reporting();
    let page = |section: Block| Block::Page(vec![section]);
    let parts = [section(own.summary, summary(register, lang)).map(page)];
    let systems = register.systems.iter().filter_map(|listed| system(listed, lang)).map(page);
    let limits = list(own.limits_list.iter().map(|limit| line(*limit)).collect()).into_iter().collect();
    let edition = vec![Block::Facts(about_all(register, lang)), paragraph(lang.registering().fingerprint_help)];
    let last = vec![section(own.limits, limits), section(own.edition, edition)].into_iter().flatten().collect();
    let blocks = parts.into_iter().flatten().chain(systems).chain([Block::Page(last)]).collect();
    Document { lang: lang.name(), title: lang.registering().title.to_owned(), cover: cover(register, lang), blocks }
}

fn cover(register: &Register, lang: Lang) -> Vec<Block> {
    vec![
        paragraph(counted(register, lang)),
        Block::Facts(about_all(register, lang).into_iter().skip(1).collect()),
        paragraph(lang.registering().what),
        paragraph(lang.page().common.no_advice),
    ]
}

/// All systems on a page: in numbers, by their highest possible tier, what is ahead, and a row for each.
fn summary(register: &Register, lang: Lang) -> Vec<Block> {
    let page = lang.register();
    let all = register.portfolio();
    let mut blocks = vec![paragraph(lang.registering().lead), Block::Facts(facts(register, &all, lang))];
    blocks.extend(section(page.by_tier, tiers(register, &all, lang)));
    blocks.extend(section(page.work, work(&all.work, lang)));
    blocks.extend(section(page.days, vec![days(register, &all, lang)]));
    blocks.extend(section(lang.registering().each, vec![systems(register, lang)]));
    blocks
}

fn facts(register: &Register, all: &Portfolio, lang: Lang) -> Vec<(&'static str, Line)> {
    let own = lang.reporting();
    let mut obligations = DutyCounts::default();
    let known = register.systems.iter().filter_map(|listed| listed.line.summary.as_ref().ok());
    known.for_each(|summary| obligations.add(&summary.obligations));
    let some = total(&all.work) > 0;
    vec![
        (lang.registering().systems, line(counted(register, lang))),
        (own.duties, line(lang.duties_of_all(obligations.established(), obligations.in_force, obligations.later))),
        (own.work, line(if some { lang.work_counts(&all.work) } else { own.work_none.to_owned() })),
        (own.open, line(lang.open_in_all(all.open_questions))),
        (own.fine, top_fine(&register.subjects(), lang)),
    ]
}

const fn total(work: &Work) -> usize {
    work.to_do + work.in_progress + work.done + work.not_applicable
}

/// The systems by their highest possible tier.
fn tiers(register: &Register, all: &Portfolio, lang: Lang) -> Vec<Block> {
    let bars = all.highest.iter().map(|&(tier, count)| {
        let told = lang.tier_counts(count, all.settled.get(&tier).copied().unwrap_or(0));
        let share = percent(count, register.systems.len());
        Bar { label: line(lang.tier(tier).name), shares: vec![(lang.registering().at_most, share, told)] }
    });
    let bars: Vec<Bar> = bars.collect();
    if bars.is_empty() { Vec::new() } else { vec![Block::Chart(bars)] }
}

/// How much of the work is finished.
fn work(work: &Work, lang: Lang) -> Vec<Block> {
    let (own, finished, of) = (lang.reporting(), work.done + work.not_applicable, total(work));
    if of == 0 {
        return Vec::new();
    }
    let told = lang.so_many(finished, of);
    let share = (own.finished_share, percent(finished, of), told);
    vec![Block::Chart(vec![Bar { label: line(lang.registering().all_systems), shares: vec![share] }])]
}

fn percent(count: usize, of: usize) -> u8 {
    u8::try_from((count * 100).checked_div(of).unwrap_or(0)).unwrap_or(100)
}

/// The next days, and which systems they are about.
fn days(register: &Register, all: &Portfolio, lang: Lang) -> Block {
    let lines = all.ahead.iter().take(DAYS).map(|&(day, count)| {
        let told = lang.systems_on(count, &lang.date(day));
        let about = register.systems.iter().filter(|listed| {
            listed.line.summary.as_ref().is_ok_and(|summary| summary.ahead.iter().any(|ahead| ahead.day == day))
        });
        let names: Vec<&str> = about.map(|listed| listed.line.record.name.as_str()).collect();
        line(if names.len() > NAMED { told } else { lang.remarked(&told, &lang.in_a_row(&names)) })
    });
    list(lines.collect()).unwrap_or_else(|| paragraph(lang.register().nothing_ahead))
}

/// A row for each system.
fn systems(register: &Register, lang: Lang) -> Block {
    let page = lang.register();
    let heads = [
        page.columns_name,
        page.columns_tier,
        page.columns_owner,
        page.columns_open,
        page.columns_next,
        page.columns_done,
    ];
    let row = |listed: &Listed| {
        let (of, record) = (&listed.line, &listed.line.record);
        let owner = Cell::text(record.owner.trim()).told(lang);
        let Ok(summary) = &of.summary else {
            return vec![line(&*record.name), line(page.unread), owner, Line::new(), Line::new(), Line::new()];
        };
        let next = of.next().map(|ahead| line(lang.date(ahead.day).replace(' ', "\u{a0}"))).unwrap_or_default();
        let (finished, all) = (summary.work.done + summary.work.not_applicable, total(&summary.work));
        let done = if all > 0 { line(lang.so_many(finished, all)) } else { Line::new() };
        let open = line(summary.open_questions.to_string());
        vec![line(&*record.name), line(lang.range(&summary.tier)), owner, open, next, done]
    };
    filled(&heads, register.systems.iter().map(row).collect())
}

/// A system: what it is, what came out and why, its obligations by role, and what is open.
///
/// Of one that cannot be read there is nothing to say beside its row.
fn system(listed: &Listed, lang: Lang) -> Option<Block> {
    let (own, record, subject) = (lang.reporting(), &listed.line.record, listed.subject.as_ref()?);
    let mut blocks: Vec<Block> = Vec::new();
    if !record.purpose.trim().is_empty() {
        blocks.push(paragraph(record.purpose.trim()));
    }
    blocks.push(Block::Facts(known(listed, subject, lang)));
    let report = subject.report();
    blocks.extend(section(headline(report, lang), reasons_in_short(report, lang)));
    blocks.extend(section(own.by_role, by_role_in_short(subject, lang)));
    blocks.extend(section(own.questions, first(subject, QUESTIONS, lang)));
    Some(Block::Section(record.name.clone(), blocks))
}

/// What is said of it, and how it stands.
fn known(listed: &Listed, subject: &Subject, lang: Lang) -> Vec<(&'static str, Line)> {
    let (own, page, record) = (lang.reporting(), lang.register(), &listed.line.record);
    let stage = record.stage.map(|stage| lang.stage(stage)).unwrap_or_default();
    let said = [(page.columns_owner, record.owner.as_str()), (page.vendor, &record.vendor), (page.stage, stage)];
    let said = said.into_iter().filter(|(_, text)| !text.trim().is_empty());
    let mut facts: Vec<_> = said.map(|(label, text)| (label, line(text.trim()))).collect();
    let wanted = [own.roles, own.duties, own.work, own.ahead, own.fine, own.coverage];
    facts.extend(super::summary::facts(subject, lang).into_iter().filter(|(label, _)| wanted.contains(label)));
    facts.push((lang.registering().fingerprint, line(subject.fingerprint())));
    facts
}
