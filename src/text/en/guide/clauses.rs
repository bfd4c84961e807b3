//! Words of the clause-by-article table, and of pages that need answers.

use crate::iso::Counts;
use crate::text::en::iso::counts_short;
use crate::text::{ClauseWords, NeededWords};

pub(in crate::text) static NEEDED: NeededWords = NeededWords {
    duties: &[
        "Which obligations are yours turns on your system and on your part in it. Nothing has been answered yet, so any of them may be.",
        "Answer some questions, and this page lists yours: with their dates, their fines and a checklist to work through.",
    ],
    coverage: &[
        "What ISO/IEC 42001 covers is measured against the obligations of one AI system. Nothing has been answered yet, so there is nothing to measure against, and no figure is shown.",
        "You can rate your management system at any time: the ratings wait for the answers.",
    ],
    rating: "Figures follow once you answer questions about the AI system: they count its obligations, not the law in general. You can rate first; nothing is lost.",
    begin: "Answer the questions",
};

pub(in crate::text) static CLAUSES: ClauseWords = ClauseWords {
    title: "The AI Act and ISO/IEC 42001, clause by clause",
    go: "See the table clause by clause",
    lead: &[
        "Piece by piece: what the AI Act asks, which clauses and controls of ISO/IEC 42001 answer it, how far they go, and what stays to be done.",
        "For everybody whom the AI Act addresses, not only for you. It needs no answers.",
    ],
    order: "Show",
    by_article: "By article",
    by_item: "By clause, control",
    search: "Search",
    search_hint: "Words, an article such as 26, or a number such as A.6.2.8",
    level: "The standard gives",
    open_all: "Open all",
    fold_all: "Fold all",
    asks: "The AI Act asks",
    gives: "The standard gives",
    missing: "Stays missing",
    answers: "Answers",
    helps: "Helps with",
    idle: "No row names it: it helps to run the management system, and answers no piece of the AI Act by itself.",
    filtered_none: "Nothing matches. Try another word, or show everything.",
    levels_note: "Levels are judgements of ours, made twice and independently from public descriptions of the standard, not from its text. \"Contested\" marks where the two differ. No level is a presumption of conformity.",
};

/// How many rows a group has, by level.
pub(in crate::text) fn group_counts(counts: &Counts) -> String {
    match counts.rows() {
        1 => format!("1 row: {}", counts_short(counts)),
        _ => counts_short(counts),
    }
}

pub(in crate::text) fn rows_shown(shown: usize, of: usize) -> String {
    if shown == of { format!("{of} rows") } else { format!("{shown} of {of} rows") }
}
