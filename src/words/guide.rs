//! What the pages say that a guide shows by themselves: clauses, calendar, changes of the law, fines, NIS2.

use super::Lang;
use super::nis2::{AspectWords, FloorWords, LimitWords, Nis2Words, RegimeWords};
use super::phrase::phrases;
use super::shape::{List, Table, Text, shape};
use crate::engine::Date;
use crate::iso::{Aspect, Counts};
use crate::law::calendar::{Milestone, Part, Starting};
use crate::law::changelog::{Amendment, ChangeId, ChangeKind};
use crate::law::clocks::{Due, Regime, Since};
use crate::law::fines::FineRule;
use crate::law::obligations::Fine;
use crate::law::{Act, Cite, art};

shape! {
    /// Words said where a page needs answers and there are none.
    pub struct NeededWords {
        duties: List, coverage: List, rating, begin,
    }
}

shape! {
    /// Words of the clause-by-article table.
    pub struct ClauseWords {
        title, go, lead: List, order, by_article, by_item, search, search_hint, level, open_all, fold_all, asks,
        gives, missing, answers, helps, idle, filtered_none, levels_note,
    }
}

shape! {
    /// Words of the calendar.
    pub struct CalendarWords {
        title, go, lead, day, day_help, started, to_come, not_law, not_law_help, started_none, to_come_none,
        earlier, authority, parts, set_by, in_practice, literally, also, own, own_hint,
    }
}

shape! {
    /// Words of an entry of the calendar.
    pub struct MilestoneWords {
        title, text,
    }
}

shape! {
    /// Words of what later acts changed in the Regulation.
    pub struct ChangeWords {
        title, lead, open,
    }
}

shape! {
    /// Words of the page about fines.
    pub struct PenaltyWords {
        title, go, lead, levels, levels_help, level, calculator, calculator_lead, size, size_auto, rules,
        own_hint, own_none,
    }
}

shape! {
    /// Everything of these pages.
    pub(super) struct GuideWords {
        needed: NeededWords, clauses: ClauseWords, calendar: CalendarWords, changes: ChangeWords, penalties: PenaltyWords,
        nis2: Nis2Words, acts: Table<Act, Text>, dues: Table<Due, Text>, limits: LimitWords,
        counted: Table<Since, Option<Text>>,
        floors: FloorWords, change_kinds: Table<ChangeKind, Text>, fines_cover: Table<Fine, Text>,
        fine_rules: Table<FineRule, Text>, change_says: Table<ChangeId, Text>, milestones: Table<Milestone, MilestoneWords>,
        aspects: Table<Aspect, AspectWords>, regimes: Table<Regime, RegimeWords>, phrases: GuidePhrases,
    }
}

phrases! {
    /// Phrases of these pages.
    struct GuidePhrases in tell.guide;
    /// How many rows of the table are shown: all.
    pub(super) fn table_rows(of: usize);
    /// How many rows of the table are shown, of how many.
    pub(super) fn table_rows_of(of: usize, shown: usize);
    /// The only row of an article, with its level.
    pub(super) fn only_row(level: &str);
    /// Since a day.
    pub(super) fn day_since(day: &str);
    /// From a day.
    pub(super) fn day_from(day: &str);
    /// By a day.
    pub(super) fn day_by(day: &str);
    /// How many obligations may start.
    pub(super) fn own_may(count: usize);
    /// How many obligations start.
    pub(super) fn own_are(count: usize);
    /// How many obligations start, and how many more may.
    pub(super) fn own_and_may(count: usize, may: usize);
    /// Why something starts later in practice, with the day of the words.
    pub(super) fn practice_later(day: &str);
    /// Why what starts by the words does so later in practice, for uses and products.
    pub(super) fn practice_for_uses(uses: &str, products: &str);
    /// The same, for products alone.
    pub(super) fn practice_for_products(products: &str);
    /// An act that changes the Regulation, in force.
    pub(super) fn act_since(count: usize, day: &str, celex: &str);
    /// An act that changes the Regulation, not yet in force.
    pub(super) fn act_from(count: usize, day: &str, celex: &str);
    /// How many obligations may carry a ceiling.
    pub(super) fn carried_may(count: usize);
    /// How many obligations carry a ceiling.
    pub(super) fn carried_are(count: usize);
    /// How many obligations carry a ceiling, and how many more may.
    pub(super) fn carried_and_may(count: usize, may: usize);
    /// The least that the maximum of a fine must be.
    pub(super) fn least_maximum(who: &str, amount: &str, share: &str);
    /// Rules that apply since a day.
    pub(super) fn regime_from(day: &str);
    /// Rules of a directive, which apply since a day by the law of the Member States.
    pub(super) fn regime_national(day: &str);
    /// The same, with the days for uses and products in practice.
    pub(super) fn regime_in_practice(day: &str, uses: &str, products: &str);
    /// A number of hours.
    pub(super) fn hours(count: usize);
    /// A number of days.
    pub(super) fn days(count: usize);
    /// A number of months.
    pub(super) fn months(count: usize);
}

impl Lang {
    /// The words said where a page needs answers.
    pub fn needed(self) -> &'static NeededWords {
        &self.tell().guide.needed
    }

    /// The words of the clause-by-article table.
    pub fn clauses(self) -> &'static ClauseWords {
        &self.tell().guide.clauses
    }

    /// The words of the calendar.
    pub fn calendar(self) -> &'static CalendarWords {
        &self.tell().guide.calendar
    }

    /// The words of what later acts changed in the Regulation.
    pub fn changes(self) -> &'static ChangeWords {
        &self.tell().guide.changes
    }

    /// The words of the page about fines.
    pub fn penalties(self) -> &'static PenaltyWords {
        &self.tell().guide.penalties
    }

    /// How many rows of the table an article has, by level.
    pub fn group_counts(self, counts: &Counts) -> String {
        let levels = self.counts_short(counts);
        if counts.rows() == 1 { self.only_row(&levels) } else { levels }
    }

    /// How many rows of the table are shown, of how many.
    pub fn rows_shown(self, shown: usize, of: usize) -> String {
        if shown == of { self.table_rows(of) } else { self.table_rows_of(of, shown) }
    }

    /// What starts on a day of the calendar.
    pub fn milestone(self, id: Milestone) -> &'static MilestoneWords {
        self.tell().guide.milestones.of(id).unwrap_or(&MilestoneWords { title: "", text: "" })
    }

    /// Some of the Regulation by its articles, and where it begins.
    pub fn part(self, part: &Part) -> (String, Cite) {
        match *part {
            Part::Of(cite) => (self.cite(&cite), cite),
            Part::Articles(first, last) if first == last => (self.cite(&art(first)), art(first)),
            Part::Articles(first, last) => (self.articles_from_to(first, last), art(first)),
        }
    }

    /// When an entry of the calendar starts or is due.
    pub fn calendar_day(self, what: Starting, day: Date, as_of: Date) -> String {
        let words = self.date(day);
        match (what, day <= as_of) {
            (Starting::Part, true) => self.day_since(&words),
            (Starting::Part, false) => self.day_from(&words),
            (Starting::Earlier | Starting::Authority, _) => self.day_by(&words),
        }
    }

    /// How many obligations start with an entry, and how many may.
    pub fn calendar_own(self, own: usize, may: usize) -> String {
        match (own, may) {
            (0, may) => self.own_may(may),
            (own, 0) => self.own_are(own),
            (own, may) => self.own_and_may(own, may),
        }
    }

    /// Why something starts later in practice than by the words of the law.
    pub fn calendar_in_practice(self, literal: Date) -> String {
        self.practice_later(&self.date(literal))
    }

    /// Why something that starts on a day by the words does so later in practice: for uses, and for products.
    pub fn calendar_literally(self, day: Date, (uses, products): (Date, Date)) -> String {
        let in_products = self.date(products);
        if uses > day {
            self.practice_for_uses(&self.date(uses), &in_products)
        } else {
            self.practice_for_products(&in_products)
        }
    }

    /// Since when an act changes the Regulation, and how much.
    pub fn amendment(self, act: &Amendment, as_of: Date) -> String {
        let (count, day) = (act.changes.len(), self.date(act.day));
        if act.day <= as_of { self.act_since(count, &day, act.celex) } else { self.act_from(count, &day, act.celex) }
    }

    /// What happened to a provision.
    pub fn change_kind(self, kind: ChangeKind) -> &'static str {
        self.tell().guide.change_kinds.name(kind)
    }

    /// What a change of the Regulation brings.
    pub fn change(self, id: ChangeId) -> &'static str {
        self.tell().guide.change_says.name(id)
    }

    /// What a ceiling of fines is for, with the provisions.
    pub fn fine_covers(self, fine: Fine) -> &'static str {
        self.tell().guide.fines_cover.name(fine)
    }

    /// A rule about fines.
    pub fn fine_rule(self, rule: FineRule) -> &'static str {
        self.tell().guide.fine_rules.name(rule)
    }

    /// From when a ceiling applies.
    pub fn fine_since(self, day: Date, as_of: Date) -> String {
        self.calendar_day(Starting::Part, day, as_of)
    }

    /// How many obligations carry a ceiling, and how many may.
    pub fn carried(self, yes: usize, open: usize) -> String {
        match (yes, open) {
            (0, open) => self.carried_may(open),
            (yes, 0) => self.carried_are(yes),
            (yes, open) => self.carried_and_may(yes, open),
        }
    }
}
