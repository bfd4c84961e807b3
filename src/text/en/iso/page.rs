//! Words of the pages on which the management system is rated and coverage is shown.

use crate::engine::{Cite, Date, Unit};
use crate::iso::{Counts, Span, in_parts};
use crate::text::en::report::date;
use crate::text::{CoverWords, RatingWords};

pub(in crate::text) static RATING: RatingWords = RatingWords {
    title: "Rate your AI management system",
    go: "Rate your management system",
    lead: "Say how far each clause and control of ISO/IEC 42001 is put into practice. What you do not rate stays open: it widens the figures and claims nothing.",
    keys: "With the keyboard: arrow keys choose, Tab goes on to the next. Or press a digit, which chooses and goes on: 1 not in place, 2 partly, 3 largely, 4 fully, 5 excluded, 0 not assessed.",
    unread: "This could not be read and was left as it is:",
    scope: "Is this AI system inside the scope of the management system?",
    scope_help: "Look at the scope statement (clause 4.3) or at the certificate. What leaves the system out does nothing for it.",
    inside: "Yes, it is inside",
    outside: "No, it is outside",
    scope_open: "Not known",
    starts: "Quick start",
    starts_help: "Sets every rating at once. Then correct what differs with you. A certificate says that something is in place, not how well it works for this system.",
    replace: "Replace your ratings?",
    replace_help: "All 70 ratings are set anew. Your notes, evidence and justifications stay.",
    replace_yes: "Replace",
    show_notes: "Show fields for notes and evidence",
    clauses: "Clauses 4 to 10",
    controls: "Controls of Annex A",
    controls_help: "Controls may be excluded in the Statement of Applicability, each with a reason. An excluded control covers nothing and counts 0.",
    notes: "Note and evidence",
    note: "Note",
    evidence: "Evidence, or where it lies",
    justification: "Why this control is excluded",
    unjustified: "Excluded without a reason. An auditor will not accept that, and it counts 0 like every exclusion.",
    progress: "Assessed",
    figures: "Coverage now",
    banned: "No figures: the answers describe a prohibited practice.",
    nothing: "No figures: on these answers nothing applies that the standard was compared with.",
};

pub(in crate::text) static COVER: CoverWords = CoverWords {
    title: "What ISO/IEC 42001 covers of your obligations",
    go: "See what ISO/IEC 42001 covers",
    lead: "Each obligation of this system was compared with the standard. Two figures come out of it. They answer different questions and are never added up.",
    certificate: "Certificate coverage",
    certificate_help: "What a full certification without exclusions would address of these obligations.",
    actual: "Actual coverage",
    actual_help: "What your ratings address of them today.",
    figures_help: "The figure in front is the point shown; the two in brackets are the least and the most it can be, as judgements differ and answers or ratings are still open.",
    banned: "No percentage is shown: the answers describe a practice that the AI Act prohibits. No management system covers that, and a figure beside it would mislead.",
    banned_by: "These prohibitions are met:",
    nothing: "On these answers nothing applies that the standard was compared with. So there is nothing to cover.",
    outside: "This AI system is outside the scope of the management system. So the management system does nothing for its obligations, and actual coverage counts only what binds the organisation as a whole.",
    scope_open: "Nobody said yet whether this AI system is inside the scope of the management system. Until then actual coverage claims nothing for the system.",
    open: "Some answers about the system are open. Obligations that may apply stay in the count and widen the range.",
    chart: "Article by article",
    chart_help: "The bar is the range, the mark in it the point. Open an article to see the rows behind its figures.",
    article: "Article",
    picture: "0 to 100 %",
    rows: "Rows behind it",
    may_apply: "may apply",
    level: "The standard gives",
    primary: "Covered by",
    supporting: "Supported by",
    none: "Nothing in the standard",
    missing: "Still to do",
    rationale: "Why",
    contested: "Contested",
    contested_help: "Two people rated each row on their own. Here they differ, or both doubt; the range holds both views.",
    steps: "Five steps that raise actual coverage most",
    steps_help: "Each put fully into practice by itself, with all else as it is.",
    steps_none: "No single step would raise the figure: either everything is in place, or the system is not known to be inside the scope.",
    gaps: "What the standard does not give you",
    gaps_help: "With or without a certificate this remains to be done.",
    gates: "All or nothing",
    gates_help: "Formal steps: done or not. No percentage speaks to them.",
    silent: "Obligations to which nothing in the standard answers",
    unrated: "Obligations that were not compared",
    unrated_help: "They are in no figure. Each with the reason.",
    statement: "Statement of Applicability",
    statement_help: "The 38 controls of Annex A as you rated them. Without a reason an exclusion does not stand.",
    control: "Control",
    applicable: "Applicable",
    yes: "Yes",
    no: "No, excluded",
    undecided: "Not decided",
    status: "Status",
    justification: "Reason, note or evidence",
    unjustified: "Reason missing: counts 0",
    counting: "Is it 60 to 70 %?",
    counting_help: "Articles and vendors say so. Here are the same rows under several ways of counting. What counts as covered decides the figure.",
    core: "Only the core: Articles 9 to 15, 17 and 72",
    way: "What counts as covered",
    by_article: "Each article once",
    by_row: "Each row once",
    by_theme: "Each theme once",
    claimed: "60 to 70 %",
    counting_note: "A figure of 60 to 70 % comes about where everything the standard touches counts in full, or where half is given for a part and only the core articles are looked at. It is no share of work done. The figure shown first here is in the last line, each article once.",
    presumption: "Why a certificate is no proof of conformity",
    presumption_text: &[
        "Article 40 of the AI Act presumes conformity only for those who follow harmonised standards whose references stand in the Official Journal of the European Union. ISO/IEC 42001 is not among them, and neither is its European edition: it was not written for the AI Act, and it looks at an organisation, not at a product.",
        "The European standard made for the quality management of Article 17 is EN 18286:2026. It was published in July 2026. Its reference does not stand in the Official Journal either, so that for now it gives no presumption as well.",
        "So a certificate is evidence of good order. It helps with many obligations and replaces none: no conformity assessment, no declaration, no CE marking, no registration.",
        "The levels are judgements from public descriptions of the standard, made twice and independently, not from its text. A certificate with exclusions or a narrow scope gives less.",
    ],
    left_out: "What does not apply and is not counted",
    left_out_help: "Rows of the comparison that these answers leave out.",
    standard: "ISO/IEC 42001",
};

/// A share with its bounds, in whole percent.
pub(in crate::text) fn share(span: Span) -> String {
    let [low, point, high] = [span.low, span.point, span.high].map(|share| in_parts(share, 100));
    if low == high { format!("{point} %") } else { format!("{point} % ({low} to {high})") }
}

/// How many items are assessed.
pub(in crate::text) fn assessed(rated: usize, of: usize) -> String {
    format!("{rated} of {of} assessed")
}

/// How many exclusions lack a reason.
pub(in crate::text) fn unjustified(count: usize) -> String {
    match count {
        1 => "1 control is excluded without a reason".to_owned(),
        _ => format!("{count} controls are excluded without a reason"),
    }
}

/// By how much a step raises actual coverage.
pub(in crate::text) fn gain(share: f64) -> String {
    let tenths = in_parts(share, 1000);
    format!("+{}.{} points", tenths / 10, tenths % 10)
}

/// How many rows have which level.
pub(in crate::text) fn counts(counts: &Counts) -> String {
    let Counts { full, substantial, partial, none } = counts;
    format!(
        "{} rows may apply: of {full} the standard gives all, of {substantial} most, of {partial} a part, of {none} nothing.",
        counts.rows()
    )
}

/// How many rows stand behind a figure.
pub(in crate::text) fn rows(count: usize) -> String {
    match count {
        1 => "1 row".to_owned(),
        _ => format!("{count} rows"),
    }
}

/// As of when the text on presumption is right.
pub(in crate::text) fn presumption_on(day: Date) -> String {
    format!("As of {}.", date(day))
}

/// What an article is about, in a few words.
pub(in crate::text) fn article(cite: &Cite) -> &'static str {
    match cite.unit() {
        Unit::Article(4, None) => "AI literacy",
        Unit::Article(4, Some('a')) => "Sensitive data against bias",
        Unit::Article(5, None) => "Prohibited practices",
        Unit::Article(6, None) => "Classification",
        Unit::Article(8, None) => "Meeting the requirements",
        Unit::Article(9, None) => "Risk management",
        Unit::Article(10, None) => "Data and its governance",
        Unit::Article(11, None) => "Technical documentation",
        Unit::Article(12, None) => "Logs",
        Unit::Article(13, None) => "Instructions for use",
        Unit::Article(14, None) => "Human oversight",
        Unit::Article(15, None) => "Accuracy, robustness, cybersecurity",
        Unit::Article(16, None) => "Duties of providers",
        Unit::Article(17, None) => "Quality management",
        Unit::Article(18, None) => "Keeping documents",
        Unit::Article(19, None) => "Keeping logs",
        Unit::Article(20, None) => "Corrective action",
        Unit::Article(21, None) => "Working with authorities",
        Unit::Article(22, None) => "Authorised representatives",
        Unit::Article(23, None) => "Importers",
        Unit::Article(24, None) => "Distributors",
        Unit::Article(25, None) => "Duties along the chain",
        Unit::Article(26, None) => "Duties of deployers",
        Unit::Article(27, None) => "Fundamental rights assessment",
        Unit::Article(43, None) => "Conformity assessment",
        Unit::Article(47, None) => "Declaration of conformity",
        Unit::Article(48, None) => "CE marking",
        Unit::Article(49, None) => "Registration",
        Unit::Article(50, None) => "Transparency to people",
        Unit::Article(52, None) => "Notice of a systemic model",
        Unit::Article(53, None) => "Providers of general-purpose models",
        Unit::Article(54, None) => "Representatives for models",
        Unit::Article(55, None) => "Models with systemic risk",
        Unit::Article(60, None) => "Tests in real conditions",
        Unit::Article(61, None) => "Consent to tests",
        Unit::Article(72, None) => "Monitoring after sale",
        Unit::Article(73, None) => "Serious incidents",
        Unit::Article(86, None) => "Explanation of decisions",
        _ => "",
    }
}

/// Of the rows of a provision, how many have which level.
pub(in crate::text) fn counts_short(counts: &Counts) -> String {
    let Counts { full, substantial, partial, none } = *counts;
    let levels = [(full, "all"), (substantial, "most"), (partial, "a part"), (none, "nothing")];
    let told: Vec<_> =
        levels.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{what} of {count}")).collect();
    match counts.rows() {
        0 => "No row".to_owned(),
        1 => told.join(", ").replace(" of 1", ""),
        rows => format!("{rows} rows: {}", told.join(", ")),
    }
}

/// How many of a number.
pub(in crate::text) fn so_many(count: usize, of: usize) -> String {
    format!("{count} of {of}")
}

/// How many clauses and controls.
pub(in crate::text) fn items(count: usize) -> String {
    match count {
        1 => "1 clause or control".to_owned(),
        _ => format!("{count} clauses and controls"),
    }
}
