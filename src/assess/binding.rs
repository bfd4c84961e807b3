//! What a row of the catalogue comes to on a day: whether it applies, and from when. Works out no reasons.

use super::finding::Force;
use crate::engine::{Date, Facts, Status, Truth, View};
use crate::interview::CatalogueOutcomes;
use crate::law::dates::{ANNEX_I, ANNEX_III};
use crate::law::obligations::{
    BY_ANNEX_III, Effect, Grace, Obligation, ObligationId, ObligationKind, Route, obligations,
};
use crate::law::{ANNEX_I_A, Cite, Fact, Timeline, Version};

/// The dates of Chapter III for the routes that are open.
#[derive(Clone, Copy, Debug)]
pub(super) struct Routes {
    /// That which counts for what either route brings.
    either: &'static Timeline<Date>,
    /// The later one, where that is still possible.
    later: Option<&'static Timeline<Date>>,
}

impl Routes {
    /// While it is open whether a use of Annex III is high-risk, its date counts, which is the earlier one.
    pub(super) fn of(facts: &impl Facts<Fact>) -> Self {
        match BY_ANNEX_III.truth(facts, View::FULL) {
            Truth::No => Self { either: &ANNEX_I, later: None },
            Truth::Yes => Self { either: &ANNEX_III, later: None },
            Truth::Unknown => {
                let product = !ANNEX_I_A.truth(facts, View::FULL).is_no();
                Self { either: &ANNEX_III, later: product.then_some(&ANNEX_I) }
            }
        }
    }

    fn timeline(&self, row: &Obligation) -> &'static Timeline<Date> {
        match row.start.route {
            Route::Fixed(timeline) => timeline,
            Route::AnnexOne => &ANNEX_I,
            Route::ChapterThree => self.either,
            Route::AnnexThree => &ANNEX_III,
        }
    }

    fn later(&self, row: &Obligation, as_of: Date) -> Option<Date> {
        let later = self.later.filter(|_| matches!(row.start.route, Route::ChapterThree));
        Some(later?.at(as_of)?.value)
    }
}

/// A transitional rule that helps or may help.
#[derive(Clone, Copy, Debug)]
pub(super) struct Postponed {
    /// Its place among those of the row.
    pub(super) place: usize,
    /// The rule.
    pub(super) grace: &'static Grace,
    /// Whether it helps.
    pub(super) state: Truth,
    /// Until when, or from when it may lift the row.
    pub(super) until: Option<Date>,
}

/// A row on a day.
#[derive(Clone, Copy, Debug)]
pub(super) struct Binding {
    /// Which one.
    pub(super) id: ObligationId,
    /// Its nature.
    pub(super) kind: ObligationKind,
    /// Whether it applies.
    pub(super) outcome: Truth,
    /// Whether it is established.
    pub(super) established: bool,
    /// Whether it binds on the day.
    pub(super) force: Force,
    /// From when it applies, where it is law.
    pub(super) applies_from: Option<Date>,
    /// The provision that sets the date.
    pub(super) date_cite: Option<Cite>,
    /// The version of its date that is law on the day, no transitional rule counting, and the one before it.
    pub(super) law: Option<(&'static Version<Date>, Option<&'static Version<Date>>)>,
    /// Whether a transitional rule gives it another date.
    pub(super) another_date: bool,
    /// A later date that holds where what is open leaves the product route alone.
    pub(super) later_from: Option<Date>,
    /// The transitional rule that helps, or the first that may.
    pub(super) postponed: Option<Postponed>,
    /// Whether a transitional rule spares it altogether.
    pub(super) spared: bool,
}

impl Binding {
    /// Every row of the catalogue on a day, in its order.
    pub(super) fn all(outcomes: &CatalogueOutcomes, routes: &Routes, as_of: Date) -> Vec<Self> {
        let on = |(id, row): (ObligationId, &'static Obligation)| {
            Self::of((id, row), outcomes.row(id), |grace| outcomes.postponed(id, grace), routes, as_of)
        };
        ObligationId::all().zip(obligations()).map(on).collect()
    }

    /// A row on a day, by whether it applies and is established, and how its transitional rules came out.
    pub(super) fn of(
        (id, row): (ObligationId, &'static Obligation),
        (outcome, established): (Truth, bool),
        postponed: impl FnMut(usize) -> Truth,
        routes: &Routes,
        as_of: Date,
    ) -> Self {
        let mut binding = Self {
            id,
            kind: row.kind,
            outcome,
            established,
            force: Force::NotYetLaw,
            applies_from: None,
            date_cite: None,
            law: None,
            another_date: false,
            later_from: None,
            postponed: None,
            spared: false,
        };
        let timeline = routes.timeline(row);
        if let Some(version) = timeline.at(as_of) {
            (binding.applies_from, binding.date_cite) = (Some(version.value), Some(version.cite));
            let earlier = timeline.versions().iter().rev().find(|earlier| earlier.from < version.from);
            binding.law = Some((version, earlier));
        } else if let Some(announced) = timeline.versions().iter().find(|version| version.status == Status::Expected) {
            binding.date_cite = Some(announced.cite);
        }
        if !outcome.is_no() {
            binding.later_from = routes.later(row, as_of);
            binding.postpone(row.grace, postponed, as_of);
        }
        binding.force = Force::on(as_of, binding.applies_from);
        binding
    }

    /// What Articles 111 and 2(2) do: the first rule that holds decides; those before it that are open are only named.
    fn postpone(&mut self, graces: &'static [Grace], mut postponed: impl FnMut(usize) -> Truth, as_of: Date) {
        for (place, grace) in graces.iter().enumerate() {
            let truth = postponed(place);
            let lifts = matches!(grace.effect, Effect::OpenFrom(_));
            if truth.is_no() || lifts && !truth.is_yes() {
                continue;
            }
            let version = match grace.effect {
                Effect::From(timeline) | Effect::OpenFrom(timeline) => timeline.at(as_of),
                Effect::UntilChanged => None,
            };
            if lifts && version.is_some_and(|version| version.value <= as_of) {
                self.outcome = self.outcome.min(Truth::Unknown);
            }
            let holds = truth.is_yes() && !lifts;
            if self.postponed.is_some() && !holds {
                continue;
            }
            let state = if lifts { Truth::Unknown } else { truth };
            self.postponed = Some(Postponed { place, grace, state, until: version.map(|version| version.value) });
            if !holds {
                continue;
            }
            if let Some(version) = version {
                (self.applies_from, self.date_cite) = (Some(version.value), Some(version.cite));
                (self.another_date, self.later_from) = (true, None);
            } else if matches!(grace.effect, Effect::UntilChanged) {
                (self.outcome, self.established, self.spared) = (Truth::No, false, true);
                self.later_from = None;
            }
            return;
        }
    }

    /// Whether something has to be done: a relief, a note on scope or a right asks for nothing.
    pub(super) const fn is_work(&self) -> bool {
        matches!(self.kind, ObligationKind::Duty | ObligationKind::Condition)
    }
}
