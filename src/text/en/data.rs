//! The words about what is kept, passed on and taken over.

use super::report::listed;
use crate::text::{Copied, Holding, Importing, Sharing};

pub(in crate::text) const COPIED: Copied = Copied {
    copy: "Copy",
    done: "Copied.",
    by_hand: "This browser does not let the page copy. The text is selected: copy it with Ctrl+C or ⌘C.",
};

pub(in crate::text) const SHARING: Sharing = Sharing {
    title: "Copy a link",
    lead: "Whoever opens this link can read what is in it and take it over. It all stands after the #, a part that browsers \
           never send to a server: the checklist reads it on the device of whoever opens it.",
    holds: "In it: your answers, your ratings of ISO/IEC 42001 and whether the system lies inside its scope. Not in it: notes, \
            owners, due dates, evidence and reasons for exclusions. Download the answers to pass those on.",
    label: "Link with your answers",
    nothing: "There is nothing to share yet.",
};

pub(in crate::text) const IMPORTING: Importing = Importing {
    file: "Take over what is in this file?",
    link: "Take over what is in this link?",
    tab: "Preview",
    lead: "Nothing has been changed yet. This is what would be.",
    lead_first: "There are no answers on this device yet. This is what you would start from.",
    nothing: "It says just what you have here. Nothing would change.",
    link_leaves: "A link holds no notes, owners, due dates or evidence: those that you have here stay. So do your ratings, \
                  where the link has none.",
    undo: "What you have now can be put back until you close the page.",
    changes: "What would change",
    answers: "Answers",
    ratings: "Ratings of ISO/IEC 42001",
    scope: "Scope of the management system",
    progress: "Notes on obligations",
    notes: "Notes on clauses and controls",
    rest: "What this version does not know",
    now: "Now:",
    then: "Then:",
    new: "New",
    changed: "Changed",
    gone: "Removed",
    unsaid: "Nothing said",
    problems: "What could not be read",
    problems_lead: "It does not count. The rest does.",
    link_failed: "This link cannot be opened. Nothing was changed.",
    none: "There is nothing to take over.",
    take: "Take over",
    keep: "Keep mine",
    go_on: "Go on without it",
};

pub(in crate::text) const HOLDING: Holding = Holding {
    title: "Your data",
    lead: "Everything that this checklist keeps, letter by letter, and who could read it.",
    stored: "What is stored",
    local: "In the local storage of this browser, under the address of this page, until you erase it. There is no copy \
            on a server and no account.",
    session: "In the session storage of this browser, under the address of this page, until you close this tab. There is no \
              copy on a server and no account.",
    nowhere: "Nowhere. The checklist is set up to keep nothing here: your answers last until you close the page.",
    denied: "Nowhere. This browser does not let the page store anything: your answers last until you close the page.",
    full: "Your answers as they are now: nowhere but in this page, because the storage of this browser is full. What is shown here \
           is what was stored before. Download your answers to keep them.",
    nothing: "Nothing is stored.",
    laid_out: "The same, line by line",
    other: "What else it holds",
    others: &[
        "In memory, until you close the page: your answers as they are now, and those that a file or a link replaced, so that \
         they can be put back",
        "Nothing else: no cookie, no database, no log, and nothing on a server",
    ],
    readers: "Who could read it",
    page: "This page belongs to the checklist and runs no script of anybody else. Other pages under the same web address share \
           its storage and could read it.",
    embedded: "The checklist is part of somebody's page. Scripts of that page run beside it: they could read what is stored and \
               what you choose, and the checklist cannot prevent it. If you do not trust that page, use the checklist on a page \
               of its own.",
    framed: "The checklist runs in a frame within somebody's page. That page is given what the checklist hands out: your answers \
             and the result, whenever they change. Where it comes from the same web address as the frame, it could read \
             everything.",
    always: "Wherever it runs: whoever uses this browser as you, and extensions that you let read pages.",
    actions: "Take it along, or erase it",
};

pub(in crate::text) fn tally(new: usize, changed: usize, gone: usize, same: usize) -> String {
    let parts = [(new, "new"), (changed, "changed"), (gone, "removed"), (same, "as before")];
    let parts: Vec<_> =
        parts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
    listed(&parts, "and")
}

pub(in crate::text) fn each_change(count: usize) -> String {
    match count {
        1 => "See the change".to_owned(),
        _ => format!("See each of the {count} changes"),
    }
}

pub(in crate::text) fn stored_under(key: &str, bytes: usize) -> String {
    match bytes {
        1 => format!("{key}: 1 byte"),
        _ => format!("{key}: {bytes} bytes"),
    }
}
