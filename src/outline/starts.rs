//! On which days what applies begins: the points of the timeline, and their picture.

use super::{Bar, Block, line, paragraph};
use crate::assess::{ObligationReport, Report};
use crate::engine::{Date, order_by};
use crate::words::Lang;

/// A day on which obligations begin.
#[derive(Clone, Debug, PartialEq)]
pub struct Start<'a> {
    /// The day.
    pub day: Date,
    /// What begins: established, and work.
    pub rows: Vec<&'a ObligationReport>,
}

/// Every day on which something that applies begins, in order. What has no day of its own begins with an event, and is not among them.
pub fn starts(report: &Report) -> Vec<Start<'_>> {
    let mut starts: Vec<Start<'_>> = Vec::new();
    for row in report.obligations.iter().filter(|row| row.is_work() && row.established) {
        let Some(day) = row.applies_from else { continue };
        match starts.iter_mut().find(|start| start.day == day) {
            Some(start) => start.rows.push(row),
            None => starts.push(Start { day, rows: vec![row] }),
        }
    }
    order_by(&mut starts, |start| start.day);
    starts
}

/// A bar for each of these days, as long as the share of what applies that has begun by then; nothing where nothing has a day.
pub(super) fn beginnings(report: &Report, lang: Lang) -> Vec<Block> {
    let (own, starts) = (lang.duties(), starts(report));
    let all: usize = starts.iter().map(|start| start.rows.len()).sum();
    if all == 0 {
        return Vec::new();
    }
    let mut begun = 0;
    let bars = starts.iter().map(|start| {
        begun += start.rows.len();
        let percent = u8::try_from(begun * 100 / all).unwrap_or(100);
        Bar {
            label: line(lang.labelled(&lang.date(start.day), &lang.duties_start(start.rows.len()))),
            shares: vec![(own.by_then, percent, lang.so_many(begun, all))],
        }
    });
    vec![paragraph(own.timeline_lead), Block::Chart(bars.collect())]
}
