//! The shape of the words of the pages that a guide shows by themselves: clauses, calendar, fines, NIS2.

/// Words said where a page needs answers and there are none.
#[derive(Clone, Copy, Debug)]
pub struct NeededWords {
    /// On the page of obligations.
    pub duties: &'static [&'static str],
    /// On the page of coverage.
    pub coverage: &'static [&'static str],
    /// On the page of ratings.
    pub rating: &'static str,
    /// The way to the questions.
    pub begin: &'static str,
}

/// Words of the clause-by-article table.
#[derive(Clone, Copy, Debug)]
pub struct ClauseWords {
    /// Heading of the page, and title of the browser tab.
    pub title: &'static str,
    /// The way to the page.
    pub go: &'static str,
    /// What the page is.
    pub lead: &'static [&'static str],
    /// Label of the choice of order.
    pub order: &'static str,
    /// By article.
    pub by_article: &'static str,
    /// By clause or control.
    pub by_item: &'static str,
    /// Label of the search field.
    pub search: &'static str,
    /// What can be searched for.
    pub search_hint: &'static str,
    /// Label of the filter by level.
    pub level: &'static str,
    /// Opens every group.
    pub open_all: &'static str,
    /// Folds every group.
    pub fold_all: &'static str,
    /// Column of what the Regulation asks.
    pub asks: &'static str,
    /// Column of what the standard gives.
    pub gives: &'static str,
    /// Column of what is missing.
    pub missing: &'static str,
    /// Before provisions that an item answers.
    pub answers: &'static str,
    /// Before provisions that an item helps with.
    pub helps: &'static str,
    /// An item that answers and helps with nothing.
    pub idle: &'static str,
    /// Nothing passes the filters.
    pub filtered_none: &'static str,
    /// How to read levels.
    pub levels_note: &'static str,
}

/// Words of the calendar.
#[derive(Clone, Copy, Debug)]
pub struct CalendarWords {
    /// Heading of the page, and title of the browser tab.
    pub title: &'static str,
    /// The way to the page.
    pub go: &'static str,
    /// What the page is.
    pub lead: &'static str,
    /// Heading of the day that it is for.
    pub day: &'static str,
    /// What the day does.
    pub day_help: &'static str,
    /// Heading of what has started.
    pub started: &'static str,
    /// Heading of what is to come.
    pub to_come: &'static str,
    /// Heading of what is not law on the day.
    pub not_law: &'static str,
    /// What that means.
    pub not_law_help: &'static str,
    /// Nothing has started.
    pub started_none: &'static str,
    /// Nothing is to come.
    pub to_come_none: &'static str,
    /// Mark of what was on the market before.
    pub earlier: &'static str,
    /// Mark of what authorities owe.
    pub authority: &'static str,
    /// Label of what starts.
    pub parts: &'static str,
    /// Label of the provision that sets the day.
    pub set_by: &'static str,
    /// Label of what starts in practice.
    pub in_practice: &'static str,
    /// Label of what starts by the words.
    pub literally: &'static str,
    /// Label of what else to read.
    pub also: &'static str,
    /// Label of one's own.
    pub own: &'static str,
    /// That answers would mark one's own.
    pub own_hint: &'static str,
}

/// Words of an entry of the calendar.
#[derive(Clone, Copy, Debug)]
pub struct MilestoneWords {
    /// What starts.
    pub title: &'static str,
    /// In a sentence or two.
    pub text: &'static str,
}

/// Words of what later acts changed in the Regulation.
#[derive(Clone, Copy, Debug)]
pub struct ChangeWords {
    /// Heading of the section.
    pub title: &'static str,
    /// What it is.
    pub lead: &'static str,
    /// Opens the list.
    pub open: &'static str,
}

/// Words of the page about fines.
#[derive(Clone, Copy, Debug)]
pub struct PenaltyWords {
    /// Heading of the page, and title of the browser tab.
    pub title: &'static str,
    /// The way to the page.
    pub go: &'static str,
    /// What the page is.
    pub lead: &'static str,
    /// Heading of the levels.
    pub levels: &'static str,
    /// How to read them.
    pub levels_help: &'static str,
    /// Column of levels.
    pub level: &'static str,
    /// Heading of the calculator.
    pub calculator: &'static str,
    /// What it does.
    pub calculator_lead: &'static str,
    /// Label of the choice of size.
    pub size: &'static str,
    /// Size by the figures and answers.
    pub size_auto: &'static str,
    /// Heading of the rules.
    pub rules: &'static str,
    /// That answers would mark the levels.
    pub own_hint: &'static str,
    /// No level is carried by an obligation.
    pub own_none: &'static str,
}

/// Words of the comparison with NIS2.
#[derive(Clone, Copy, Debug)]
pub struct Nis2Words {
    /// Heading of the page, and title of the browser tab.
    pub title: &'static str,
    /// The way to the page.
    pub go: &'static str,
    /// What the page is.
    pub lead: &'static [&'static str],
    /// Heading of the comparison.
    pub table: &'static str,
    /// Column of aspects.
    pub aspect: &'static str,
    /// Column of the directive.
    pub there: &'static str,
    /// Column of the standard.
    pub here: &'static str,
    /// Heading of the clocks.
    pub clocks: &'static str,
    /// What they are.
    pub clocks_help: &'static str,
    /// Before the latest, where another count runs beside.
    pub at_most: &'static str,
    /// Why one incident may start several.
    pub clocks_note: &'static str,
    /// Mark of a figure that was not compared with the text.
    pub not_compared: &'static str,
    /// What the mark means.
    pub not_compared_help: &'static str,
    /// Heading of what others say.
    pub said: &'static str,
    /// What that is.
    pub said_help: &'static str,
    /// Heading of how to use both.
    pub together: &'static str,
    /// How to use both.
    pub together_text: &'static [&'static str],
}

/// Words of an aspect of the comparison.
#[derive(Clone, Copy, Debug)]
pub struct AspectWords {
    /// Its name.
    pub title: &'static str,
    /// What the directive says.
    pub there: &'static str,
    /// What the standard says.
    pub here: &'static str,
}

/// Words of a set of rules on reports.
#[derive(Clone, Copy, Debug)]
pub struct RegimeWords {
    /// Its name.
    pub title: &'static str,
    /// Who reports what to whom.
    pub text: &'static str,
}
