//! The systems side by side: a line for each, and all of them in numbers.

use crate::assess::{Ahead, Judged, ObligationId, Summary, Tier, Work};
use crate::engine::Date;
use crate::store::{Management, Progress, Record, Saved, SavedError, Sorting, SystemId};
use std::cmp::{Ordering, Reverse};
use std::collections::BTreeMap;

/// The short of saved work on a day: what a list of systems shows of each.
pub fn summary_of(saved: &Saved, as_of: Date) -> Summary {
    JudgedWork::of(saved).on(as_of)
}

/// The work on a system, judged whatever the day: a summary of another day takes a fraction of the time.
#[derive(Clone, Debug)]
pub struct JudgedWork {
    judged: Judged,
    progress: Progress,
    management: Management,
    /// Whether it was saved under earlier rules, and nobody has seen yet what became of it.
    pub earlier: bool,
}

impl JudgedWork {
    /// Judge saved work.
    pub fn of(saved: &Saved) -> Self {
        let (management, _) = saved.management();
        Self {
            judged: Judged::of(&saved.answers),
            progress: saved.progress.clone(),
            management,
            earlier: saved.of_earlier_rules().is_some(),
        }
    }

    /// The short of it on a day.
    pub fn on(&self, as_of: Date) -> Summary {
        let status = |id: ObligationId| self.progress.counted(id);
        self.judged.on(as_of, &status, &self.management.ratings, self.management.in_scope)
    }
}

/// Why a line has no summary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoSummary {
    /// Its text cannot be read.
    Unreadable(SavedError),
    /// Nobody has looked yet.
    NotYet,
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
    /// How it stands.
    pub summary: Result<Summary, NoSummary>,
}

impl SystemLine {
    /// The line of a system's work on a day.
    pub fn new(id: SystemId, work: &Result<Saved, SavedError>, as_of: Date) -> Self {
        match work {
            Ok(saved) => {
                let earlier = saved.of_earlier_rules().is_some();
                Self { id, record: saved.record().0, earlier, summary: Ok(summary_of(saved, as_of)) }
            }
            Err(error) => {
                let summary = Err(NoSummary::Unreadable(error.clone()));
                Self { id, record: Record::default(), earlier: false, summary }
            }
        }
    }

    /// The line of a system at whose work nobody has looked yet.
    pub const fn not_yet(id: SystemId, record: Record) -> Self {
        Self { id, record, earlier: false, summary: Err(NoSummary::NotYet) }
    }

    /// Whether nobody has looked yet.
    pub fn is_not_yet(&self) -> bool {
        self.summary == Err(NoSummary::NotYet)
    }

    fn is_unread(&self) -> bool {
        matches!(self.summary, Err(NoSummary::Unreadable(_)))
    }

    fn rank(&self) -> u8 {
        match self.summary {
            Err(NoSummary::Unreadable(_)) => 0,
            Ok(_) => 1,
            Err(NoSummary::NotYet) => 2,
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

/// Sort lines. Those that cannot be read come first: somebody has to look at them. Those at which nobody has looked yet come last.
pub fn sort_systems(sorting: Sorting, lines: &mut [&SystemLine]) {
    lines.sort_by(|a, b| {
        let by_name = || {
            let (one, other) = (a.record.name.bytes(), b.record.name.bytes());
            let lower = |byte: u8| byte.to_ascii_lowercase();
            one.map(lower).cmp(other.map(lower)).then_with(|| a.id.cmp(&b.id))
        };
        let (Some(one), Some(other)) = (a.known(), b.known()) else {
            if sorting == Sorting::Name && (a.is_not_yet() || b.is_not_yet()) && !(a.is_unread() || b.is_unread()) {
                return by_name();
            }
            return a.rank().cmp(&b.rank()).then_with(by_name);
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
    /// At how many nobody has looked yet.
    pub not_yet: usize,
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
            let summary = match &line.summary {
                Ok(summary) => summary,
                Err(NoSummary::Unreadable(_)) => {
                    all.unread += 1;
                    continue;
                }
                Err(NoSummary::NotYet) => {
                    all.not_yet += 1;
                    continue;
                }
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
