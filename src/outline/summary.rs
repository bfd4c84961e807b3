//! The short of it for management: one page.

use super::coverage::{figures, whole};
use super::duties::{ahead, task};
use super::open::questions;
use super::result::led_in_short;
use super::tasks::most;
use super::{Bar, Block, Line, Piece, Subject, headline, line, list, section};
use crate::words::Lang;

/// How many questions and tasks are named.
const NAMED: usize = 3;
/// How many tasks are named.
const FIRST: usize = 5;

/// The page: headline, what it means, the facts, and what to do first.
pub(super) fn summary(subject: &Subject, lang: Lang) -> Vec<Block> {
    let (own, report) = (lang.reporting(), subject.report());
    let mut blocks = vec![Block::Section(headline(report, lang), led_in_short(report, lang))];
    blocks.push(Block::Facts(facts(subject, lang)));
    blocks.push(Block::Chart(bars(subject, lang)));
    let first = ahead(&subject.saved.progress, &subject.rows());
    let first: Vec<Line> = first.into_iter().take(FIRST).map(|(day, row)| task(day, row, lang)).collect();
    blocks.extend(section(own.first, list(first).into_iter().collect()));
    blocks
}

/// The facts of the result in a line each.
pub(super) fn facts(subject: &Subject, lang: Lang) -> Vec<(&'static str, Line)> {
    let own = lang.reporting();
    let short = subject.summary();
    let roles: Vec<_> = short.roles.iter().map(|&role| lang.role(role)).collect();
    let roles = if roles.is_empty() { own.roles_none.to_owned() } else { lang.one_by_one(&roles) };
    let work = &short.work;
    let some = work.to_do + work.in_progress + work.done + work.not_applicable > 0;
    let ahead: Vec<_> = short
        .ahead
        .iter()
        .map(|ahead| lang.labelled(&lang.date(ahead.day), &lang.duties_start(ahead.obligations)))
        .collect();
    let open = questions(subject, lang);
    let titles: Vec<_> = open.iter().take(NAMED).map(|(id, _)| lang.question_title(*id)).collect();
    vec![
        (own.roles, line(roles)),
        (own.duties, line(lang.duty_counts(&short.obligations))),
        (own.work, line(if some { lang.work_counts(work) } else { own.work_none.to_owned() })),
        (own.ahead, line(if ahead.is_empty() { own.ahead_none.to_owned() } else { lang.one_by_one(&ahead) })),
        (own.fine, top_fine(&[subject], lang)),
        (own.coverage, line(figures(subject, lang))),
        (
            own.open,
            line(if open.is_empty() {
                own.open_none.to_owned()
            } else {
                lang.open_counted(open.len(), &lang.one_by_one(&titles))
            }),
        ),
    ]
}

/// How much of the work is finished, and what a management system covers.
fn bars(subject: &Subject, lang: Lang) -> Vec<Bar> {
    let own = lang.reporting();
    let work = subject.summary().work;
    let all = work.to_do + work.in_progress + work.done + work.not_applicable;
    let rows = subject.rows();
    let finished = rows.iter().filter(|row| row.is_work() && subject.saved.progress.is_finished(row.id)).count();
    let percent = (finished * 100).checked_div(all).and_then(|share| u8::try_from(share).ok());
    let finished = percent.map(|percent| Bar {
        label: line(own.finished),
        shares: vec![(own.finished_share, percent, lang.so_many(finished, all))],
    });
    finished.into_iter().chain(whole(subject, lang)).collect()
}

/// The highest ceiling among what applies to any of these systems, and for which obligation.
pub(super) fn top_fine(subjects: &[&Subject], lang: Lang) -> Line {
    let work = subjects.iter().flat_map(|subject| subject.rows()).filter(|row| row.is_work());
    let highest = work.filter_map(|row| Some((most(row)?.amount, row)));
    let highest = highest.reduce(|best, next| if next.0 > best.0 { next } else { best });
    let Some((_, row)) = highest else { return line(lang.reporting().fine_none) };
    let mut told = line(row.penalty.fine.map_or("", |fine| lang.fine_short(fine)));
    if let Some(cite) = &row.penalty.cite {
        told.extend(line(", "));
        told.push(Piece::provision(lang, cite));
    }
    told
}
