//! What the page of obligations says.

use super::Lang;
use super::phrase::phrases;
use super::shape::{Table, Text, shape};
use crate::assess::{Ceiling, DutyCounts, Falls, Force, ItemStatus, ObligationReport, Pick};
use crate::engine::{Date, Truth};
use crate::law::fines::Size;
use crate::law::obligations::{Actor, Event, Fine, ObligationKind, Theme};
use crate::law::{Cite, Unit};

shape! {
    /// Words of the obligations page, apart from those of single obligations.
    pub struct DutyWords {
        title, go, open_note, answer, unless, takes_away, by_standing, settled, decided_by, progress, timeline,
        timeline_lead, by_then, today, added, not_law, next, first, next_none, list, search, by_role, by_status, by_date,
        by_theme, any, in_force, coming, on_event, filtered_none, clear, only_from, what, proof, who, from,
        fine, transitional, why, follows, decides, gate, gate_hint, status, owner, due, due_refused, note,
        reason, reason_missing, evidence, points, open, open_lead, open_rows, closed, closed_lead, spared, kept,
        kept_lead, fines, fines_lead, turnover, staff, balance, figures_hint, infringed, at_most, formula,
        size_unknown, size_unsaid, by_turnover, turnover_missing, national, not_a_number, fines_note,
    }
}

shape! {
    /// What is said where nothing is established.
    pub(super) struct NothingYet {
        elsewhere, product_law, nothing, elsewhere_open, product_law_open, here, open,
    }
}

shape! {
    /// Everything of the obligations page.
    pub(super) struct DutiesWords {
        duties: DutyWords, nothing_yet: NothingYet, themes: Table<Theme, Text>, actors: Table<Actor, Text>,
        events: Table<Event, Text>, kinds: Table<ObligationKind, Text>, statuses: Table<ItemStatus, Text>, fines: Table<Fine, Text>,
        fines_short: Table<Fine, Text>, sizes: Table<Size, Text>, not_law, spares, may_spare, phrases: DutyPhrases,
    }
}

phrases! {
    /// Phrases of the obligations page.
    struct DutyPhrases in tell.duties;
    /// How many apply, in force and later, and how many do not.
    pub(super) fn duties_apply(count: usize, when: &str, closed: usize);
    /// All of them are in force.
    pub(super) fn all_in_force();
    /// All of them come later.
    pub(super) fn all_later();
    /// Some are in force, some come later.
    pub(super) fn some_in_force(in_force: usize, later: usize);
    /// A sentence.
    pub(super) fn sentence(text: &str);
    /// The only one may fall away.
    pub(super) fn the_one_unless();
    /// All of them may fall away.
    pub(super) fn all_unless();
    /// So many of them may fall away.
    pub(super) fn some_unless(count: usize);
    /// How many obligations turn on a question.
    pub fn duties_turn(count: usize);
    /// How many are done, of how many.
    pub fn duties_done(done: usize, of: usize);
    /// How many obligations follow from a finding.
    pub fn duties_follow(count: usize);
    /// How many items are shown: all.
    pub(super) fn items_all(of: usize);
    /// How many items are shown, of how many.
    pub(super) fn items_of(of: usize, shown: usize);
    /// How many obligations start on a day.
    pub fn duties_start(count: usize);
    /// From which day a date was moved.
    pub(super) fn moved_from(day: &str);
    /// An exception still to be checked.
    pub(super) fn unless_checked(text: &str);
    /// A later day where only the rules on products make it high-risk.
    pub(super) fn later_for_products(text: &str, day: &str);
    /// Due by a day that somebody set.
    pub(super) fn due_by(day: &str);
    /// In force since.
    pub(super) fn due_since(day: &str);
    /// From a day.
    pub(super) fn due_from(day: &str);
    /// Unless an exception applies.
    pub(super) fn due_unless(when: &str);
    /// That the words of the law name an earlier day.
    pub(super) fn literally_since(day: &str);
    /// Applies for now.
    pub(super) fn applies_for_now(day: &str);
    /// Earlier systems have until.
    pub(super) fn earlier_until(day: &str);
    /// It may give until.
    pub(super) fn may_give_until(day: &str);
    /// As which size figures count.
    pub(super) fn counted_as(size: &str);
    /// A share of turnover.
    pub(super) fn of_turnover(share: &str);
    /// A share of turnover, and what it comes to.
    pub(super) fn of_turnover_is(share: &str, sum: &str);
    /// The higher of two.
    pub(super) fn whichever_higher(amount: &str, share: &str);
    /// The lower of two.
    pub(super) fn whichever_lower(amount: &str, share: &str);
}

impl Lang {
    /// The words of the obligations page that depend on nothing.
    pub fn duties(self) -> &'static DutyWords {
        &self.tell().duties.duties
    }

    /// The name of a kind of work.
    pub fn theme(self, theme: Theme) -> &'static str {
        self.tell().duties.themes.name(theme)
    }

    /// Whom an obligation addresses.
    pub fn actor(self, actor: Actor) -> &'static str {
        self.tell().duties.actors.name(actor)
    }

    /// What has to happen first.
    pub fn event(self, event: Event) -> &'static str {
        self.tell().duties.events.name(event)
    }

    /// The nature of a row.
    pub fn kind(self, kind: ObligationKind) -> &'static str {
        self.tell().duties.kinds.name(kind)
    }

    /// How far an item is.
    pub fn status(self, status: ItemStatus) -> &'static str {
        self.tell().duties.statuses.name(status)
    }

    /// What a ceiling of fines is for.
    pub fn fine(self, fine: Fine) -> &'static str {
        self.tell().duties.fines.name(fine)
    }

    /// A ceiling of fines, in a few words.
    pub fn fine_short(self, fine: Fine) -> &'static str {
        self.tell().duties.fines_short.name(fine)
    }

    /// A size of an enterprise.
    pub fn size(self, size: Size) -> &'static str {
        self.tell().duties.sizes.name(size)
    }

    /// As which size figures count.
    pub fn taken_as(self, size: Size) -> String {
        self.counted_as(self.size(size))
    }

    /// What stands above the obligations: how many there are, or why there are none yet.
    pub fn duties_told(self, counts: &DutyCounts, falls: Falls) -> Vec<String> {
        let (established, closed) = (counts.established(), counts.closed);
        if established == 0 {
            let words = &self.tell().duties.nothing_yet;
            let first = match (counts.open, falls) {
                (0, Falls::Elsewhere) => words.elsewhere,
                (0, Falls::ProductLaw) => words.product_law,
                (0, Falls::Nothing) => words.nothing,
                (_, Falls::Elsewhere) => words.elsewhere_open,
                (_, Falls::ProductLaw) => words.product_law_open,
                (0, Falls::Here) => words.here,
                (_, Falls::Nothing | Falls::Here) => words.open,
            };
            return vec![first.to_owned()];
        }
        let when = match (counts.in_force, counts.later) {
            (_, 0) => self.all_in_force(),
            (0, _) => self.all_later(),
            (in_force, later) => self.some_in_force(in_force, later),
        };
        let mut lines = vec![self.duties_apply(established, &when, closed)];
        if counts.may_fall_away > 0 {
            lines.push(self.sentence(&self.duties_unless(counts.may_fall_away, established)));
        }
        lines
    }

    /// How many of those that apply an exception could take away.
    pub fn duties_unless(self, count: usize, of: usize) -> String {
        match (count, of) {
            (1, 1) => self.the_one_unless(),
            _ if count == of => self.all_unless(),
            _ => self.some_unless(count),
        }
    }

    /// How many items are shown, of how many.
    pub fn duties_shown(self, shown: usize, of: usize) -> String {
        if shown == of { self.items_all(of) } else { self.items_of(of, shown) }
    }

    /// From which day a date was moved.
    pub fn moved(self, from: Date) -> String {
        self.moved_from(&self.date(from))
    }

    /// From when an obligation applies, in one line.
    pub fn duty_from(self, row: &ObligationReport) -> String {
        let Some(day) = row.applies_from else {
            return self.tell().duties.not_law.to_owned();
        };
        let day = self.date(day);
        let mut told = if row.force == Force::InForce { self.in_force_since(&day) } else { self.applies_from(&day) };
        if let Some(cite) = row.date_cite {
            told = self.remarked(&told, &self.cite(&cite));
        }
        if row.may_fall_away() {
            told = self.unless_checked(&told);
        }
        row.later_from.map_or(told.clone(), |later| self.later_for_products(&told, &self.date(later)))
    }

    /// When something is due: on a day that somebody set, or as the law says; and whether an exception could take it away.
    pub fn duty_when(self, day: Date, set: bool, as_of: Date, unless: bool) -> String {
        let day_words = self.date(day);
        let when = match (set, day <= as_of) {
            (true, _) => self.due_by(&day_words),
            (false, true) => self.due_since(&day_words),
            (false, false) => self.due_from(&day_words),
        };
        if unless { self.due_unless(&when) } else { when }
    }

    /// That the words of the law name an earlier day.
    pub fn duty_literally(self, day: Date) -> String {
        self.literally_since(&self.date(day))
    }

    /// What a transitional rule does.
    pub fn duty_transitional(self, cite: &Cite, state: Truth, until: Option<Date>) -> String {
        let until = until.map(|day| self.date(day));
        match (state, until) {
            (_, Some(day)) if cite.unit() == Unit::Article(2, None) => self.applies_for_now(&day),
            (Truth::Yes, Some(day)) => self.earlier_until(&day),
            (Truth::Yes, None) => self.tell().duties.spares.to_owned(),
            (_, Some(day)) => self.may_give_until(&day),
            (_, None) => self.tell().duties.may_spare.to_owned(),
        }
    }

    /// How a ceiling comes about.
    pub fn formula(self, ceiling: &Ceiling) -> String {
        let amount = self.euro(ceiling.amount);
        let percent = self.percent(&ceiling.percent.to_string());
        let share = match ceiling.share {
            Some(share) => self.of_turnover_is(&percent, &self.euro(share)),
            None => self.of_turnover(&percent),
        };
        match ceiling.pick {
            Pick::Higher => self.whichever_higher(&amount, &share),
            Pick::Lower => self.whichever_lower(&amount, &share),
            Pick::Amount => amount,
        }
    }
}
