//! The words of the page: start, questions, summary of answers, notices.

use crate::interview::Page;
use crate::law::Tier;
use crate::text::{Asking, Checking, Common, Erasing, Notices, PageWords, Start, Waiting};

pub(in crate::text) const PAGE: PageWords = PageWords {
    common: Common {
        brand: "EU AI Act checklist",
        go_on: "Continue",
        back: "Back",
        check: "Check your answers",
        result: "See the result so far",
        start: "Start page",
        close: "Dismiss",
        cancel: "Cancel",
        change: "Change",
        new_tab: "(opens in a new tab)",
        range: "Result so far",
        no_answer: "Not answered",
        no_advice: "This is not legal advice. It sorts your answers by the rules of the law and shows its reasons, so that you \
                    can check them with counsel.",
        stays_here: "Your answers stay on this device.",
        stays_session: "Your answers stay on this device until you close this tab.",
        stays_nowhere: "Your answers are not kept: they are gone when you close this page.",
        data: "Your data",
    },
    start: Start {
        title: "Which rules of the EU AI Act apply to your AI system?",
        lead: &[
            "Answer questions about one AI system in plain words.",
            "You see which part of the AI Act it falls under, why, and what would change that.",
            "Everything runs and stays on this device: nothing you answer is sent anywhere.",
        ],
        need_title: "Before you start",
        need: &[
            "About ten minutes for a typical system",
            "What the system does, who uses it and whom it concerns",
            "Your part in it: whether you make it, sell it or use it",
            "\"Not sure\" is always an answer: it leaves the point open and never counts as a no",
        ],
        begin: "Start now",
        saved_title: "You have answers on this device",
        resume: "Continue where you stopped",
        again: "Start again",
        load_title: "Load saved answers",
        load_help: "A file that you downloaded here before. It is read on this device and not uploaded, and you see what would change first.",
        load_label: "File with saved answers (JSON)",
    },
    asking: Asking {
        topics: "Topics",
        topic_done: "done",
        topic_now: "current",
        topic_next: "to come",
        choose_one: "Choose one.",
        choose_many: "Choose all that apply.",
        or: "or",
        unsure_many: "You may tick this beside others. What you do not tick then stays open.",
        unsure_lines: "Not sure about single lines?",
        unsure_lines_help: "Press the ? of each line that you are not sure about. Those lines stay open. A line that you neither tick nor mark counts as a no.",
        unsure_line: "You are not sure about this. It stays open.",
        none_but_marked: "None of the others. The lines that you marked with ? stay open.",
        unsure_one: "This leaves the point open. It never counts as a no.",
        what_counts: "What counts and what does not",
        counts: "Counts",
        counts_not: "Does not count",
        example: "Example",
        near_miss: "Looks similar, but is not meant",
        source: "Read the law:",
        problem: "There is a problem",
        missing_one: "Choose an answer. If you do not know, choose \"Not sure\".",
        missing_many: "Choose at least one answer. If you do not know, choose \"Not sure\".",
        error: "Error:",
        settled_option: "Your earlier answers settle this already.",
        settled_question: "Your earlier answers settle this question already. An answer here is kept, but changes nothing.",
        save: "Save the change",
    },
    waiting: Waiting {
        title: "One moment",
        loading: "This part of the page is still loading. Your answers are kept.",
        missing: "This part of the page could not be loaded. Your answers are kept. Check your connection, then try again.",
        again: "Try again",
    },
    erasing: Erasing {
        title: "Erase all answers on this device?",
        help: "All answers and everything else that this checklist stored in this browser are removed. This cannot be undone.",
        yes: "Erase and start again",
    },
    notices: Notices {
        denied: "This browser does not let the page store anything. You can go on, but your answers are lost when you close \
                 the page. Download them from the result page to keep them.",
        full: "Your last changes are not stored, because the storage of this browser is full. You can go on, but they are lost \
               when you close the page. Download your answers under \"Your data\" to keep them.",
        unreadable: "Answers stored on this device could not be read. They were left as they are, and nothing is stored over \
                     them. What you answer now lasts until you close the page.",
        stored_problems: "Some stored answers could not be used. They are kept in storage, and the others count:",
        elsewhere: "Your answers were changed in another tab or window. Nothing was overwritten. Which answers do you want to \
                    go on with?",
        take_theirs: "Use the answers of the other tab",
        keep_mine: "Keep the answers of this tab",
        load_failed: "The file could not be loaded. Nothing was changed.",
        not_written: "The file was not saved, because it could not be loaded again.",
        not_read: "The browser could not read the file.",
        load_problems: "Some answers could not be used. The others were loaded:",
        undo: "Put my earlier answers back",
        erased: "All answers on this device were erased.",
        followed: "You changed your answers in another tab or window. This one now goes on with them.",
    },
};

pub(in crate::text) const CHECKING: Checking = Checking {
    title: "Check your answers",
    lead: "You can change any answer. The others are kept.",
    empty: "There are no answers yet.",
    contradictions: "Please look at these again",
    contradictions_lead: "Nothing was changed for you. The result follows your answers as they stand.",
    error: "Cannot both be true",
    warning: "Unusual together",
    info: "Good to know",
    unused: "Kept, but not used",
    unused_lead: "Other answers settle what these are about. They count again if you change those.",
    still_open: "Some questions are still open. The result shows a range until they are answered.",
    opened: "Your change opened new questions.",
    answer_open: "Answer the open questions",
    see_result: "See the result",
};

pub(in crate::text) const fn topic(topic: Page) -> &'static str {
    match topic {
        Page::System => "What it is",
        Page::Role => "Your part in it",
        Page::Scope => "Special cases",
        Page::People => "Whom it concerns",
        Page::Body => "Faces, voices and other body signals",
        Page::Conduct => "Practices that may be banned",
        Page::Product => "Products with safety rules",
        Page::Areas => "Areas of use",
        Page::Change => "Changes to somebody else's system",
        Page::Task => "The task in detail",
        Page::Transparency => "What people see and hear",
        Page::Model => "General-purpose models",
        Page::Duties => "Details for your duties",
    }
}

pub(in crate::text) fn topic_line(at: usize, of: usize, page: Page) -> String {
    format!("Topic {at} of {of}: {}", topic(page))
}

pub(in crate::text) fn tier_settled(tier: Option<Tier>, left: usize, of_duties: bool) -> String {
    let tier = tier.map_or("the result stays as it is", |tier| super::report::tier(tier).name);
    let left = match (left, of_duties) {
        (1, true) => "One question is left, this one: it only settles which obligations apply.".to_owned(),
        (1, false) => "This question refines what else applies, not the tier.".to_owned(),
        (left, true) => format!("{left} questions are left, with this one. They only settle which obligations apply."),
        (left, false) => format!("{left} questions, with this one, refine what else applies, not the tier."),
    };
    format!("Settled, whatever you answer from here: {tier}. {left}")
}

pub(in crate::text) fn answered(count: usize) -> String {
    match count {
        1 => "1 question answered so far.".to_owned(),
        _ => format!("{count} questions answered so far."),
    }
}

pub(in crate::text) fn loaded(count: usize) -> String {
    match count {
        0 => "It was loaded, and holds no answers.".to_owned(),
        1 => "1 answer was loaded.".to_owned(),
        _ => format!("{count} answers were loaded."),
    }
}

pub(in crate::text) fn and_more(count: usize) -> String {
    format!("and {count} more")
}

pub(in crate::text) fn doubted(label: &str) -> String {
    ["Not sure about: ", label].concat()
}

pub(in crate::text) fn settled_by(titles: &[String]) -> String {
    if titles.is_empty() {
        return String::new();
    }
    let quoted: Vec<_> = titles.iter().map(|title| format!("\"{title}\"")).collect();
    format!("Settled by your answer to {}", super::report::listed(&quoted, "and"))
}
