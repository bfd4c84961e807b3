//! The calendar of the law on a day, with what of it is one's own.

use super::finding::Force;
use super::obligation::ObligationReport;
use crate::engine::{Date, Status, Truth, order_by};
use crate::law::{Cite, Timeline, Unit, Version};

use crate::law::calendar::{CALENDAR, Opening, Starting};
use crate::law::changelog::amended_on;
use crate::law::dates::{ANNEX_I, ANNEX_III, GENERAL};

/// An entry of the calendar, as the law has it on a day.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What starts.
    pub opening: &'static Opening,
    /// The day on which it starts, or would.
    pub day: Date,
    /// The provision that sets the day.
    pub cite: Cite,
    /// Whether it has started on the day asked about, or is law at all.
    pub force: Force,
    /// The day that earlier law named.
    pub moved_from: Option<Date>,
    /// Whether an act that changed the Regulation added it.
    pub added: bool,
    /// The earlier day that the words of Article 113 give for what starts with it in practice.
    pub literal_from: Option<Date>,
    /// The later days on which, in practice, what starts with it by the words does so: for uses of Annex III and for products
    /// of Annex I.
    pub practice: Option<(Date, Date)>,
}

/// The calendar on a day, in the order of days. What is not law on it stands there too, marked as such.
///
/// ```
/// use ai_act_checklist::{assess::{Force, calendar}, engine::Date};
/// let day = Date::ymd(2026, 12, 2);
/// let starting: Vec<_> = calendar(day).into_iter().filter(|entry| entry.day == day).collect();
/// assert!(starting.len() == 2 && starting.iter().all(|entry| entry.force == Force::InForce));
/// ```
pub fn calendar(as_of: Date) -> Vec<Entry> {
    let mut entries: Vec<Entry> = CALENDAR.iter().filter_map(|opening| entry(opening, as_of)).collect();
    order_by(&mut entries, |entry| entry.day);
    entries
}

fn entry(opening: &'static Opening, as_of: Date) -> Option<Entry> {
    let versions = opening.day.versions();
    let law = opening.day.at(as_of);
    // What was not law yet on that day is told with the day that it got.
    let shown = law.or(versions.first())?;
    // Before Article 111 gave a day of its own, there was no entry of its own.
    if opening.what == Starting::Earlier && shown.cite.unit() != Unit::Article(111, None) {
        return None;
    }
    let at = |timeline: &Timeline<Date>| timeline.at(as_of).map(|version| version.value);
    let literal_from = at(&GENERAL).filter(|general| !opening.in_practice.is_empty() && *general < shown.value);
    let practice = at(&ANNEX_III).zip(at(&ANNEX_I)).filter(|_| !opening.literally.is_empty());
    let earlier = versions.iter().rev().find(|earlier| earlier.from < shown.from && earlier.value != shown.value);
    Some(Entry {
        opening,
        day: shown.value,
        cite: shown.cite,
        force: Force::on(as_of, law.map(|version| version.value)),
        moved_from: earlier.map(|earlier| earlier.value),
        added: earlier.is_none() && amended_on(shown.from) && shown.status == Status::Adopted,
        literal_from,
        practice,
    })
}

impl Entry {
    /// Whether it is announced, and not adopted yet.
    pub fn announced(&self) -> bool {
        self.opening.day.versions().iter().all(|version: &Version<Date>| version.status == Status::Expected)
    }

    /// How closely it fits an obligation: none where that has another day.
    fn fit(&self, row: &ObligationReport) -> Option<usize> {
        let same = row.applies_from == Some(self.day) && row.date_cite == Some(self.cite);
        let parts = self.opening.parts.iter().chain(self.opening.in_practice);
        let narrowest = parts.filter_map(|part| part.fit(&row.cite)).max();
        same.then(|| narrowest.map_or(0, |fit| fit + 1))
    }
}

/// The obligations that start with each entry, and those that may: each in the one entry that fits it most closely.
pub fn own<'a>(entries: &[Entry], rows: &'a [ObligationReport]) -> Vec<Vec<&'a ObligationReport>> {
    let mut own: Vec<Vec<&ObligationReport>> = vec![Vec::new(); entries.len()];
    for row in rows.iter().filter(|row| row.is_work() && row.outcome != Truth::No) {
        let fits = entries.iter().enumerate().filter_map(|(place, entry)| Some((entry.fit(row)?, place)));
        // Of those that fit alike, the first.
        let best = fits.reduce(|best, next| if next.0 > best.0 { next } else { best });
        if let Some(list) = best.and_then(|(_, place)| own.get_mut(place)) {
            list.push(row);
        }
    }
    own
}
