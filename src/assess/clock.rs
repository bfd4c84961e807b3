//! From when the clocks for incidents run, on a day.

use crate::engine::Date;
use crate::law::clocks::Clock;
use crate::law::dates::{ANNEX_I, ANNEX_III};

/// From when a set of rules on reports applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Running {
    /// The day by the words of the law.
    pub day: Date,
    /// The days in practice, where these are later: for uses of Annex III, and for products of Annex I.
    pub practice: Option<(Date, Date)>,
}

impl Clock {
    /// From when its reports are due, as the law has it on a day. None where that is not known, or was not law yet.
    pub fn running(&self, as_of: Date) -> Option<Running> {
        let plain = self.since.map(|day| Running { day, practice: None });
        plain.or_else(|| {
            let at = |timeline: &crate::law::Timeline<Date>| timeline.at(as_of).map(|version| version.value);
            let practice = at(&ANNEX_III).zip(at(&ANNEX_I));
            Some(Running { day: at(self.literal?)?, practice })
        })
    }
}
