//! What is said where results are compared: two systems, two days, two points in time, and the result of then with that of today.

use super::Lang;
use super::phrase::phrases;
use super::shape::{Table, Text, shape};
use crate::engine::Date;
use crate::law::rules::{RulesEdition, RulesId};

shape! {
    /// Words of the page that compares.
    pub struct ComparePage {
        title, lead, go, go_with, what, systems, days, times, first, second, earlier_day, later_day, day_help, file, file_help, alone,
        unread, choose_file, save, from_file, as_now,
    }
}

shape! {
    /// Words of a comparison.
    pub struct Comparing {
        fact, then, now, first, second, sides, class, by_today, nothing, nothing_follows, because, because_answers, because_days,
        because_none, question, decides, findings, finding, not_met, open, roles, role, held, not_held, came, went, changed,
        obligation, obligations, article, from,
    }
}

shape! {
    /// Words of what became of work that was saved under earlier rules.
    pub struct Renewing {
        title, unknown, changed, nothing, because, then, today, go_on, go_on_help, tag,
    }
}

shape! {
    /// Everything about comparisons.
    pub(super) struct CompareWords {
        page: ComparePage, said: Comparing, renewed: Renewing, rules: Table<RulesId, Text>, phrases: ComparePhrases,
    }
}

phrases! {
    /// Phrases about comparisons.
    struct ComparePhrases in tell.compare;
    /// Title of a comparison.
    pub fn comparing(one: &str, other: &str);
    /// Obligations of one of two systems.
    pub fn only_of(system: &str);
    /// What is the same.
    pub fn same(parts: &str);
    /// By which rules work was saved.
    pub fn saved_of(rules: &str);
    /// What came out when work was saved.
    pub(super) fn saved_on(day: &str, rules: &str, celex: &str, range: &str);
    /// What comes out by the rules of today.
    pub fn became(range: &str);
    /// An edition of the rules and its day.
    pub(super) fn rules_of_day(rules: &str, day: &str);
}

impl Lang {
    /// The words of the page that compares.
    pub fn compare_page(self) -> &'static ComparePage {
        &self.tell().compare.page
    }

    /// The words of a comparison.
    pub fn compared(self) -> &'static Comparing {
        &self.tell().compare.said
    }

    /// The words of what became of work that was saved under earlier rules.
    pub fn renewing(self) -> &'static Renewing {
        &self.tell().compare.renewed
    }

    /// What an edition of the rules brought, with its number and day.
    pub fn rules_edition_told(self, edition: &RulesEdition) -> String {
        let name = self.rules_of_day(&edition.number.to_string(), &self.date(edition.day));
        self.labelled(&name, self.tell().compare.rules.name(edition.id))
    }

    /// What came out when work was saved.
    pub fn came_out_on(self, day: Date, rules: u16, celex: &str, range: &str) -> String {
        self.saved_on(&self.date(day), &rules.to_string(), celex, range)
    }
}
