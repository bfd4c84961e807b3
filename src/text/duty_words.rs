//! The shape of the words of the obligations page.

/// Words of the obligations page, apart from those of single obligations.
#[derive(Clone, Copy, Debug)]
pub struct DutyWords {
    /// Heading of the page, and title of the browser tab.
    pub title: &'static str,
    /// The way to the page.
    pub go: &'static str,
    /// Questions are open that duties turn on.
    pub open_note: &'static str,
    /// The way to them.
    pub answer: &'static str,
    /// Mark of a row that an exception could still take away; also a filter.
    pub unless: &'static str,
    /// Label: the questions that could take such a row away.
    pub takes_away: &'static str,
    /// Label of the filter by standing.
    pub by_standing: &'static str,
    /// Only what no answer can change.
    pub settled: &'static str,
    /// Before the questions that decide what is open.
    pub decided_by: &'static str,
    /// Heading of the progress bar.
    pub progress: &'static str,
    /// Heading of the timeline.
    pub timeline: &'static str,
    /// What the timeline shows.
    pub timeline_lead: &'static str,
    /// The day asked about, on the timeline.
    pub today: &'static str,
    /// A date that Regulation (EU) 2026/1744 added.
    pub added: &'static str,
    /// Rows that are not law yet.
    pub not_law: &'static str,
    /// Heading of the next actions.
    pub next: &'static str,
    /// Nothing is left to do.
    pub next_none: &'static str,
    /// Heading of the list.
    pub list: &'static str,
    /// Label of the search field.
    pub search: &'static str,
    /// Label of the filter by role.
    pub by_role: &'static str,
    /// Label of the filter by status.
    pub by_status: &'static str,
    /// Label of the filter by date.
    pub by_date: &'static str,
    /// Label of the filter by theme.
    pub by_theme: &'static str,
    /// A filter that lets everything through.
    pub any: &'static str,
    /// Only what is in force.
    pub in_force: &'static str,
    /// Only what is coming.
    pub coming: &'static str,
    /// Only what bites when something happens.
    pub on_event: &'static str,
    /// Nothing passes the filters.
    pub filtered_none: &'static str,
    /// Takes all filters away.
    pub clear: &'static str,
    /// Only what follows from one finding is shown.
    pub only_from: &'static str,
    /// Label: what is to be done.
    pub what: &'static str,
    /// Label: what proves it.
    pub proof: &'static str,
    /// Label: whom it addresses.
    pub who: &'static str,
    /// Label: from when.
    pub from: &'static str,
    /// Label: the fine.
    pub fine: &'static str,
    /// Label: the transitional rule.
    pub transitional: &'static str,
    /// Label: the answers that make it apply.
    pub why: &'static str,
    /// Label: what it follows from.
    pub follows: &'static str,
    /// Label: what decides an open one.
    pub decides: &'static str,
    /// Mark of a gate.
    pub gate: &'static str,
    /// What a gate is.
    pub gate_hint: &'static str,
    /// Label of the status.
    pub status: &'static str,
    /// Label of the owner.
    pub owner: &'static str,
    /// Label of the due date.
    pub due: &'static str,
    /// What was typed is no day that can be kept.
    pub due_refused: &'static str,
    /// Label of the note.
    pub note: &'static str,
    /// Label of the note where it is the reason why something does not apply.
    pub reason: &'static str,
    /// A reason is missing.
    pub reason_missing: &'static str,
    /// Label of the evidence.
    pub evidence: &'static str,
    /// Heading of the points of a row.
    pub points: &'static str,
    /// Heading of the open rows.
    pub open: &'static str,
    /// What open means.
    pub open_lead: &'static str,
    /// Summary of the open rows, folded away.
    pub open_rows: &'static str,
    /// Heading of the rows that do not apply.
    pub closed: &'static str,
    /// What closed rows are.
    pub closed_lead: &'static str,
    /// Spared until the design changes.
    pub spared: &'static str,
    /// Heading of notes on rows that no longer apply.
    pub kept: &'static str,
    /// Why they are kept.
    pub kept_lead: &'static str,
    /// Heading of the fines.
    pub fines: &'static str,
    /// What the calculator does.
    pub fines_lead: &'static str,
    /// Label of the turnover.
    pub turnover: &'static str,
    /// Label of the staff.
    pub staff: &'static str,
    /// Label of the balance sheet.
    pub balance: &'static str,
    /// Explains how figures are counted.
    pub figures_hint: &'static str,
    /// Label of the column of what is infringed.
    pub infringed: &'static str,
    /// Label of the column of the ceiling.
    pub at_most: &'static str,
    /// Label of the column of the formula.
    pub formula: &'static str,
    /// The size is not known.
    pub size_unknown: &'static str,
    /// The turnover is missing.
    pub turnover_missing: &'static str,
    /// National law decides.
    pub national: &'static str,
    /// A figure cannot be read.
    pub not_a_number: &'static str,
    /// What the calculator does not say.
    pub fines_note: &'static str,
}
