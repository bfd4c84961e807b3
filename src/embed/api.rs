//! The assessment without an interface: saved answers in, plain data out. Pure, so that it works in a worker, in Node.js and
//! on the command line alike.

use crate::assess::{FullReport, TierRange, full_report, tier_range};
use crate::engine::{Date, DateError};
use crate::interview::{duty_questions_left, facts_of, open_questions};
pub use crate::outline::summary_of;
use crate::store::Saved;
use crate::words::{AskedQuestion, Lang};
use serde::Serialize;

/// The report for saved work on a day: tier, findings, obligations and coverage.
pub fn report_of(saved: &Saved, as_of: Date) -> FullReport {
    let (management, _) = saved.management();
    full_report(&saved.answers, &management.ratings, management.in_scope, as_of)
}

/// What to ask next.
#[derive(Debug, Serialize)]
pub struct NextQuestion {
    /// The question; none where no answer can change anything any more.
    pub question: Option<AskedQuestion>,
    /// What it is about: `tier` first, then `duties`; none where there is no question.
    pub about: Option<&'static str>,
    /// How many are open that are about the same.
    pub open: usize,
    /// The tiers that the answers so far allow.
    pub tier: TierRange,
}

/// The next question for saved work: first what the tier turns on, then what only the duties turn on.
pub fn next_question(saved: &Saved, lang: Lang, as_of: Date) -> NextQuestion {
    let facts = facts_of(&saved.answers);
    let (about, open) = match open_questions(&saved.answers, &facts) {
        open if !open.is_empty() => ("tier", open),
        _ => ("duties", duty_questions_left(&saved.answers, &facts)),
    };
    NextQuestion {
        question: open.first().map(|question| lang.asked(question)),
        about: (!open.is_empty()).then_some(about),
        open: open.len(),
        tier: tier_range(&facts, as_of),
    }
}

/// A day, or this one where none is given.
///
/// # Errors
/// When it is no day.
pub fn read_day(day: Option<&str>, today: Date) -> Result<Date, DateError> {
    day.map_or(Ok(today), str::parse)
}
