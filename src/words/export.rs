//! What files say that are taken along: the report, the tables, the calendar, and the control that offers them.

use super::Lang;
use super::phrase::phrases;
use super::shape::{List, Names, Rows, Text, shape};
use crate::assess::{DutyCounts, Edition, Work};

shape! {
    /// Words of the control that takes the result along.
    pub struct Taking {
        title, lead, paper, paper_use, making, made, framed, lasting, failed,
    }
}

shape! {
    /// Words of the report.
    pub struct Reporting {
        title, what, system, day, outcome, law, rules, fingerprint, fingerprint_help, summary, roles, roles_none, duties,
        work, work_none, ahead, ahead_none, fine, fine_none, coverage, unrated, open, open_none, finished, finished_share, first, reasons, by_role,
        by_role_lead, details, chart, chart_help, questions, questions_lead, question, about, about_class, assumptions,
        assumed_day, assumed_exceptions, unsure, unsure_none, drafts, drafts_lead, drafts_none, limits, limits_list: List,
        edition, cut,
    }
}

shape! {
    /// Words of files on all systems.
    pub struct Registering {
        title, what, take, lead, systems, all_systems, other_systems, each, at_most, paper_use, without_a_day, themes, fingerprint,
        fingerprint_help,
    }
}

shape! {
    /// Words of tables.
    pub struct Tabling {
        register, result, tasks, open, statement, coverage, about, system, fact, value, id, duty, from, note, kind, ceiling,
        turnover, unless, least, most, none, beginning, finished, all_tasks, own_management, documents, its_own,
    }
}

shape! {
    /// Words of the calendar.
    pub struct Dating {
        name, checked,
    }
}

/// The formats that have words, by their stable names.
#[derive(Debug)]
pub(super) struct Formats;

impl Names for Formats {
    fn names() -> impl Iterator<Item = &'static str> {
        FORMATS.iter().copied()
    }
}

/// The stable names of the formats.
pub const FORMATS: [&str; 9] = ["docx", "xlsx", "register", "csv", "ics", "html", "md", "json", "report"];

/// The formats that are offered of one system.
#[derive(Debug)]
pub(super) struct OfOne;

impl Names for OfOne {
    fn names() -> impl Iterator<Item = &'static str> {
        FORMATS.iter().copied().filter(|name| *name != "register")
    }
}

/// The formats that are offered of all systems.
#[derive(Debug)]
pub(super) struct OfAll;

impl Names for OfAll {
    fn names() -> impl Iterator<Item = &'static str> {
        FORMATS.iter().copied().filter(|name| *name != "report")
    }
}

shape! {
    /// Everything about files that are taken along.
    pub(super) struct ExportWords {
        taking: Taking, formats: Rows<Formats, Text>, uses: Rows<OfOne, Text>, uses_of_all: Rows<OfAll, Text>, report: Reporting,
        register: Registering, tables: Tabling,
        dates: Dating, phrases: ExportPhrases,
    }
}

phrases! {
    /// Phrases about files.
    struct ExportPhrases in tell.export;
    /// Title of a report on a system that has a name.
    pub fn report_on(system: &str);
    /// How many obligations there are.
    pub(super) fn duties_counted(applying: usize, in_force: usize, later: usize, open: usize, closed: usize);
    /// How far the work is.
    pub(super) fn work_counted(to_do: usize, in_progress: usize, done: usize, not_applicable: usize);
    /// Number of open questions, and the first of them.
    pub fn open_counted(count: usize, titles: &str);
    /// What a certificate would cover, and what ratings cover.
    pub fn covered(certificate: &str, actual: &str);
    /// What a certificate would cover, where nothing was rated.
    pub fn covered_by_certificate(certificate: &str);
    /// Title of a day on which obligations begin.
    pub fn days_begin(count: usize);
    /// Title of a day on which something is due.
    pub fn day_due(title: &str);
    /// The edition of the rules.
    pub(super) fn rules_edition(rules: &str, celex: &str);
    /// The text of the law.
    pub(super) fn law_text(celex: &str, consolidated: &str, checked: &str);
    /// How many obligations turn on a question.
    pub fn about_duties(count: usize);
    /// How many archived systems are left out.
    pub fn archived_left_out(count: usize);
    /// How many systems cannot be read.
    pub fn systems_unread(count: usize);
    /// How many obligations apply in all systems together.
    pub fn duties_of_all(applying: usize, in_force: usize, later: usize);
    /// How many questions there are beside those that are named.
    pub fn more_questions(count: usize);
    /// Which page of how many: what stands for the numbers is filled in by whoever lays out pages.
    pub fn page_of(page: &str, pages: &str);
}

impl Lang {
    /// The words of the control that takes the result along.
    pub fn taking(self) -> &'static Taking {
        &self.tell().export.taking
    }

    /// The words of the report.
    pub fn reporting(self) -> &'static Reporting {
        &self.tell().export.report
    }

    /// The words of files on all systems.
    pub fn registering(self) -> &'static Registering {
        &self.tell().export.register
    }

    /// The words of tables.
    pub fn tabling(self) -> &'static Tabling {
        &self.tell().export.tables
    }

    /// The words of the calendar.
    pub fn dating(self) -> &'static Dating {
        &self.tell().export.dates
    }

    /// The name of a format, by its stable name.
    pub fn format_name(self, format: &str) -> &'static str {
        self.tell().export.formats.of(format).copied().unwrap_or_default()
    }

    /// What a format is for, by its stable name.
    pub fn format_use(self, format: &str) -> &'static str {
        self.tell().export.uses.of(format).copied().unwrap_or_default()
    }

    /// What a format is for where it is of all systems, by its stable name.
    pub fn format_use_of_all(self, format: &str) -> &'static str {
        self.tell().export.uses_of_all.of(format).copied().unwrap_or_default()
    }

    /// How many obligations apply, are open and are closed.
    pub fn duty_counts(self, counts: &DutyCounts) -> String {
        self.duties_counted(counts.established(), counts.in_force, counts.later, counts.open, counts.closed)
    }

    /// How far the work is.
    pub fn work_counts(self, work: &Work) -> String {
        self.work_counted(work.to_do, work.in_progress, work.done, work.not_applicable)
    }

    /// The text of the law that was applied, for behind a label.
    pub fn law_of_edition(self, edition: &Edition) -> String {
        self.law_text(edition.celex, &self.date(edition.consolidated), &self.date(edition.checked))
    }

    /// The edition of the rules, with the text of the law that they encode.
    pub fn rules_of(self, edition: &Edition) -> String {
        self.rules_edition(edition.rules, edition.celex)
    }
}
