//! The systems side by side: a line for each, and all of them in numbers.

use crate::assess::{Ahead, ItemStatus, Summary, Tier, Work, summary};
use crate::engine::Date;
use crate::store::{Record, Saved, SavedError, Sorting, SystemId};
use std::cmp::{Ordering, Reverse};
use std::collections::BTreeMap;

/// The short of saved work on a day: what a list of systems shows of each.
pub fn summary_of(saved: &Saved, as_of: Date) -> Summary {
    let (management, _) = saved.management();
    let status = |id: &str| saved.progress.get(id).map_or(ItemStatus::ToDo, |item| item.status);
    summary(&saved.answers, &status, &management.ratings, management.in_scope, as_of)
}

/// One system in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct SystemLine {
    /// Which.
    pub id: SystemId,
    /// What is said of it.
    pub record: Record,
    /// Whether it was saved under earlier rules, and nobody has seen yet what became of it.
    pub earlier: bool,
    /// How it stands; none where its text cannot be read.
    pub summary: Result<Summary, SavedError>,
}

impl SystemLine {
    /// The line of a system's work on a day.
    pub fn new(id: SystemId, work: &Result<Saved, SavedError>, as_of: Date) -> Self {
        match work {
            Ok(saved) => {
                let earlier = saved.of_earlier_rules().is_some();
                Self { id, record: saved.record().0, earlier, summary: Ok(summary_of(saved, as_of)) }
            }
            Err(error) => Self { id, record: Record::default(), earlier: false, summary: Err(error.clone()) },
        }
    }

    fn known(&self) -> Option<&Summary> {
        self.summary.as_ref().ok()
    }

    /// How much of the work on obligations is finished, in thousandths; none where there is none.
    pub fn finished(&self) -> Option<usize> {
        let Work { to_do, in_progress, done, not_applicable } = self.known()?.work;
        let all = to_do + in_progress + done + not_applicable;
        ((done + not_applicable) * 1000).checked_div(all)
    }

    /// The next day on which obligations begin.
    pub fn next(&self) -> Option<Ahead> {
        self.known()?.ahead.first().copied()
    }
}

/// Sort lines. Those that cannot be read come first: somebody has to look at them.
pub fn sort_systems(sorting: Sorting, lines: &mut [&SystemLine]) {
    lines.sort_by(|a, b| {
        let by_name = || (a.record.name.to_ascii_lowercase(), &a.id).cmp(&(b.record.name.to_ascii_lowercase(), &b.id));
        let (Some(one), Some(other)) = (a.known(), b.known()) else {
            return a.known().is_some().cmp(&b.known().is_some()).then_with(by_name);
        };
        let first = match sorting {
            Sorting::Name => Ordering::Equal,
            Sorting::Tier => {
                Reverse((one.tier.highest, one.tier.lowest)).cmp(&Reverse((other.tier.highest, other.tier.lowest)))
            }
            Sorting::Open => other.open_questions.cmp(&one.open_questions),
            // No day is later than every day.
            Sorting::Next => (a.next().is_none(), a.next().map(|ahead| ahead.day))
                .cmp(&(b.next().is_none(), b.next().map(|ahead| ahead.day))),
            Sorting::Finished => (a.finished().is_none(), a.finished()).cmp(&(b.finished().is_none(), b.finished())),
        };
        first.then_with(by_name)
    });
}

/// All systems in numbers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Portfolio {
    /// How many may be in a tier at most, the highest first. Each system counts once, at the highest tier that its answers allow.
    pub highest: Vec<(Tier, usize)>,
    /// Of each of these, how many are settled there.
    pub settled: BTreeMap<Tier, usize>,
    /// How many cannot be read.
    pub unread: usize,
    /// The days ahead, and how many systems have obligations that begin on them.
    pub ahead: Vec<(Date, usize)>,
    /// The work on established obligations of all.
    pub work: Work,
    /// How many questions are without an answer.
    pub open_questions: usize,
}

impl Portfolio {
    /// Of the systems in these lines.
    pub fn of<'a>(lines: impl IntoIterator<Item = &'a SystemLine>) -> Self {
        let mut all = Self::default();
        let mut highest: BTreeMap<Tier, usize> = BTreeMap::new();
        let mut ahead: BTreeMap<Date, usize> = BTreeMap::new();
        for line in lines {
            let Some(summary) = line.known() else {
                all.unread += 1;
                continue;
            };
            *highest.entry(summary.tier.highest).or_default() += 1;
            if summary.tier.lowest == summary.tier.highest {
                *all.settled.entry(summary.tier.highest).or_default() += 1;
            }
            for day in &summary.ahead {
                *ahead.entry(day.day).or_default() += 1;
            }
            all.work.add(&summary.work);
            all.open_questions += summary.open_questions;
        }
        all.highest = highest.into_iter().rev().collect();
        all.ahead = ahead.into_iter().collect();
        all
    }
}
