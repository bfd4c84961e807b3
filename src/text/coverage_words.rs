//! The shape of the words of the pages about ISO/IEC 42001.

/// Words of the page on which the management system is rated.
#[derive(Clone, Copy, Debug)]
pub struct RatingWords {
    /// Heading of the page, and title of the browser tab.
    pub title: &'static str,
    /// The way to the page.
    pub go: &'static str,
    /// What the page is for.
    pub lead: &'static str,
    /// How to be quick.
    pub keys: &'static str,
    /// Heading of what this version cannot read.
    pub unread: &'static str,
    /// Heading of the question about the scope.
    pub scope: &'static str,
    /// What the scope is.
    pub scope_help: &'static str,
    /// The system lies inside.
    pub inside: &'static str,
    /// It lies outside.
    pub outside: &'static str,
    /// That is not known.
    pub scope_open: &'static str,
    /// Heading of the quick starts.
    pub starts: &'static str,
    /// What they do.
    pub starts_help: &'static str,
    /// Asks before ratings are replaced.
    pub replace: &'static str,
    /// What would happen.
    pub replace_help: &'static str,
    /// Replace them.
    pub replace_yes: &'static str,
    /// Label of the switch that shows notes.
    pub show_notes: &'static str,
    /// Heading of the clauses.
    pub clauses: &'static str,
    /// Heading of the controls.
    pub controls: &'static str,
    /// What controls are, and what an exclusion does.
    pub controls_help: &'static str,
    /// Summary of the notes on an item.
    pub notes: &'static str,
    /// Label of the note.
    pub note: &'static str,
    /// Label of the evidence.
    pub evidence: &'static str,
    /// Label of the justification.
    pub justification: &'static str,
    /// A justification is missing.
    pub unjustified: &'static str,
    /// Label of the progress.
    pub progress: &'static str,
    /// Heading of the figures.
    pub figures: &'static str,
    /// No figures yet, as a prohibited practice is met.
    pub banned: &'static str,
    /// No figures, as nothing applies.
    pub nothing: &'static str,
}

/// Words of the page that shows coverage.
#[derive(Clone, Copy, Debug)]
pub struct CoverWords {
    /// Heading of the page, and title of the browser tab.
    pub title: &'static str,
    /// The way to the page.
    pub go: &'static str,
    /// What the page is for.
    pub lead: &'static str,
    /// Name of the first figure.
    pub certificate: &'static str,
    /// What it means.
    pub certificate_help: &'static str,
    /// Name of the second figure.
    pub actual: &'static str,
    /// What it means.
    pub actual_help: &'static str,
    /// That they are not to be merged, and how to read them.
    pub figures_help: &'static str,
    /// Why there are no figures: a prohibited practice is met.
    pub banned: &'static str,
    /// Which ones, before a list.
    pub banned_by: &'static str,
    /// Why there are none: nothing that is rated applies.
    pub nothing: &'static str,
    /// The system lies outside the scope.
    pub outside: &'static str,
    /// Nobody said whether it lies inside.
    pub scope_open: &'static str,
    /// Some answers are open.
    pub open: &'static str,
    /// Heading of the chart.
    pub chart: &'static str,
    /// How to read the chart.
    pub chart_help: &'static str,
    /// Column of articles.
    pub article: &'static str,
    /// Column of the picture.
    pub picture: &'static str,
    /// Opens the rows behind a figure.
    pub rows: &'static str,
    /// Mark of a row that may apply.
    pub may_apply: &'static str,
    /// Label of the level.
    pub level: &'static str,
    /// Label of what answers a row.
    pub primary: &'static str,
    /// Label of what helps.
    pub supporting: &'static str,
    /// Nothing of the standard does.
    pub none: &'static str,
    /// Label of what is missing.
    pub missing: &'static str,
    /// Label of the reasoning.
    pub rationale: &'static str,
    /// Mark of a contested level.
    pub contested: &'static str,
    /// What contested means.
    pub contested_help: &'static str,
    /// Heading of the steps.
    pub steps: &'static str,
    /// What a step is.
    pub steps_help: &'static str,
    /// No step raises anything.
    pub steps_none: &'static str,
    /// Heading of what the standard does not give.
    pub gaps: &'static str,
    /// What stands there.
    pub gaps_help: &'static str,
    /// Heading of the gates.
    pub gates: &'static str,
    /// What gates are.
    pub gates_help: &'static str,
    /// Heading of the rows of which the standard has nothing.
    pub silent: &'static str,
    /// Heading of obligations that nobody rated.
    pub unrated: &'static str,
    /// What these are.
    pub unrated_help: &'static str,
    /// Heading of the Statement of Applicability.
    pub statement: &'static str,
    /// What it is.
    pub statement_help: &'static str,
    /// Column of controls.
    pub control: &'static str,
    /// Column: applicable.
    pub applicable: &'static str,
    /// Applicable.
    pub yes: &'static str,
    /// Not applicable.
    pub no: &'static str,
    /// Not decided.
    pub undecided: &'static str,
    /// Column of the status.
    pub status: &'static str,
    /// Column of the justification.
    pub justification: &'static str,
    /// A justification is missing.
    pub unjustified: &'static str,
    /// Heading of the ways of counting.
    pub counting: &'static str,
    /// What the table answers.
    pub counting_help: &'static str,
    /// Label of the switch to core articles.
    pub core: &'static str,
    /// Column of ways.
    pub way: &'static str,
    /// Column: mean of articles.
    pub by_article: &'static str,
    /// Column: mean of rows.
    pub by_row: &'static str,
    /// Column: mean of themes.
    pub by_theme: &'static str,
    /// Mark of a figure between 60 and 70.
    pub claimed: &'static str,
    /// What to make of the table.
    pub counting_note: &'static str,
    /// Heading of the part on presumption.
    pub presumption: &'static str,
    /// Why there is none.
    pub presumption_text: &'static [&'static str],
    /// Heading of rows that are left out.
    pub left_out: &'static str,
    /// What these are.
    pub left_out_help: &'static str,
    /// Title of the part in an opened obligation.
    pub standard: &'static str,
}

/// Words of the page about published articles.
#[derive(Clone, Copy, Debug)]
pub struct ArticleWords {
    /// Heading of the page, and title of the browser tab.
    pub title: &'static str,
    /// The way to the page.
    pub go: &'static str,
    /// What the page is for.
    pub lead: &'static str,
    /// Heading of the tables.
    pub tables: &'static str,
    /// How to read them.
    pub tables_help: &'static str,
    /// Column of provisions.
    pub provision: &'static str,
    /// Column of what they say.
    pub theirs: &'static str,
    /// Column of ours.
    pub ours: &'static str,
    /// Column of what was found.
    pub verdict: &'static str,
    /// No clause is named.
    pub unnamed: &'static str,
    /// Heading of the gaps.
    pub gaps: &'static str,
    /// What they are.
    pub gaps_help: &'static str,
    /// Heading of other statements.
    pub statements: &'static str,
    /// What they are.
    pub statements_help: &'static str,
    /// Heading of the scenarios.
    pub scenarios: &'static str,
    /// What they do.
    pub scenarios_help: &'static str,
    /// Fill the questionnaire with one.
    pub fill: &'static str,
    /// Asks before answers are replaced.
    pub replace: &'static str,
    /// What would happen.
    pub replace_help: &'static str,
    /// Replace them.
    pub replace_yes: &'static str,
    /// Heading of the plan.
    pub plan: &'static str,
    /// What it is.
    pub plan_help: &'static str,
}

/// Words of a claim or statement of an article.
#[derive(Clone, Copy, Debug)]
pub struct ClaimWords {
    /// Its name.
    pub id: &'static str,
    /// What is said, in our words.
    pub says: &'static str,
    /// What is right.
    pub correct: &'static str,
}

/// Words of a ready-made case.
#[derive(Clone, Copy, Debug)]
pub struct ScenarioWords {
    /// Its name.
    pub title: &'static str,
    /// What it is, and what follows.
    pub text: &'static str,
}

/// Words of a step to prepare.
#[derive(Clone, Copy, Debug)]
pub struct PlanWords {
    /// What to do.
    pub title: &'static str,
    /// In a few more words.
    pub text: &'static str,
}
