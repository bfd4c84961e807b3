//! The shape of the words of the page.

/// Words of every view.
#[derive(Clone, Copy, Debug)]
pub struct Common {
    /// The name of the program.
    pub brand: &'static str,
    /// Button: go on.
    pub go_on: &'static str,
    /// Button: go back.
    pub back: &'static str,
    /// Link to the summary of answers.
    pub check: &'static str,
    /// Link to the result.
    pub result: &'static str,
    /// Link to the start.
    pub start: &'static str,
    /// Button: close a notice.
    pub close: &'static str,
    /// Button: keep things as they are.
    pub cancel: &'static str,
    /// Link beside an answer.
    pub change: &'static str,
    /// Said to screen readers of links that leave the page.
    pub new_tab: &'static str,
    /// Name of the range of tiers, before the range.
    pub range: &'static str,
    /// Answer words of a question without an answer.
    pub no_answer: &'static str,
    /// What the page is not.
    pub no_advice: &'static str,
    /// Where the answers are: on this device.
    pub stays_here: &'static str,
    /// Where the answers are: on this device, as long as the tab is open.
    pub stays_session: &'static str,
    /// Where the answers are: in this page alone.
    pub stays_nowhere: &'static str,
    /// Link to what is kept.
    pub data: &'static str,
}

/// Words of the start.
#[derive(Clone, Copy, Debug)]
pub struct Start {
    /// Heading.
    pub title: &'static str,
    /// What it is.
    pub lead: &'static [&'static str],
    /// Heading of what is needed.
    pub need_title: &'static str,
    /// What is needed.
    pub need: &'static [&'static str],
    /// Button: begin.
    pub begin: &'static str,
    /// Heading when there are answers.
    pub saved_title: &'static str,
    /// Button: go on where it was left.
    pub resume: &'static str,
    /// Button: erase and begin anew.
    pub again: &'static str,
    /// Heading of loading a file.
    pub load_title: &'static str,
    /// What can be loaded.
    pub load_help: &'static str,
    /// Label of the file field.
    pub load_label: &'static str,
}

/// Words of a question page.
#[derive(Clone, Copy, Debug)]
pub struct Asking {
    /// Heading of the list of topics.
    pub topics: &'static str,
    /// A topic without open questions.
    pub topic_done: &'static str,
    /// The topic of this question.
    pub topic_now: &'static str,
    /// A topic still to come.
    pub topic_next: &'static str,
    /// How many may be chosen: one.
    pub choose_one: &'static str,
    /// How many may be chosen: any number.
    pub choose_many: &'static str,
    /// What stands before the choices set apart.
    pub or: &'static str,
    /// What "not sure" means beside ticks.
    pub unsure_many: &'static str,
    /// Shows what marks single lines as doubted.
    pub unsure_lines: &'static str,
    /// How single lines are marked, and what that means.
    pub unsure_lines_help: &'static str,
    /// Note at a line that is marked so.
    pub unsure_line: &'static str,
    /// What "none of these" means beside lines that are marked so.
    pub none_but_marked: &'static str,
    /// What "not sure" means where one is chosen.
    pub unsure_one: &'static str,
    /// Summary of the explanation.
    pub what_counts: &'static str,
    /// Heading of what counts.
    pub counts: &'static str,
    /// Heading of what does not.
    pub counts_not: &'static str,
    /// Heading of the example.
    pub example: &'static str,
    /// Heading of the near miss.
    pub near_miss: &'static str,
    /// Before the citation.
    pub source: &'static str,
    /// Heading of the error summary.
    pub problem: &'static str,
    /// Nothing chosen where one is needed.
    pub missing_one: &'static str,
    /// Nothing chosen where several may be.
    pub missing_many: &'static str,
    /// What stands before an error at the field.
    pub error: &'static str,
    /// Note at an option that earlier answers settle.
    pub settled_option: &'static str,
    /// Note at a question that earlier answers settle.
    pub settled_question: &'static str,
    /// Button: save a changed answer.
    pub save: &'static str,
}

/// Words of the summary of answers.
#[derive(Clone, Copy, Debug)]
pub struct Checking {
    /// Heading.
    pub title: &'static str,
    /// What to do here.
    pub lead: &'static str,
    /// Nothing answered yet.
    pub empty: &'static str,
    /// Heading of contradictions.
    pub contradictions: &'static str,
    /// What contradictions mean.
    pub contradictions_lead: &'static str,
    /// Severity: cannot all be true.
    pub error: &'static str,
    /// Severity: unusual.
    pub warning: &'static str,
    /// Severity: good to know.
    pub info: &'static str,
    /// Heading of answers that are kept, but not used.
    pub unused: &'static str,
    /// What that means.
    pub unused_lead: &'static str,
    /// There are questions left.
    pub still_open: &'static str,
    /// A change opened questions.
    pub opened: &'static str,
    /// Button: answer them.
    pub answer_open: &'static str,
    /// Button: to the result.
    pub see_result: &'static str,
}

/// Words of notices.
#[derive(Clone, Copy, Debug)]
pub struct Notices {
    /// Storage is denied.
    pub denied: &'static str,
    /// Storage is full.
    pub full: &'static str,
    /// What is stored cannot be read, before the reason.
    pub unreadable: &'static str,
    /// Some stored answers cannot be read, before the list.
    pub stored_problems: &'static str,
    /// Another tab changed the answers.
    pub elsewhere: &'static str,
    /// Button: take the answers of the other tab.
    pub take_theirs: &'static str,
    /// Button: keep the answers of this tab.
    pub keep_mine: &'static str,
    /// A file could not be loaded, before the reason.
    pub load_failed: &'static str,
    /// A file was not written, before the reason.
    pub not_written: &'static str,
    /// The browser could not read the file.
    pub not_read: &'static str,
    /// Some of what was loaded was left out, before the list.
    pub load_problems: &'static str,
    /// Button: put back what a file replaced.
    pub undo: &'static str,
    /// Everything was erased.
    pub erased: &'static str,
    /// The answers are now those of another tab.
    pub followed: &'static str,
}

/// Words of a view that is still being loaded.
#[derive(Clone, Copy, Debug)]
pub struct Waiting {
    /// Heading.
    pub title: &'static str,
    /// It is being loaded.
    pub loading: &'static str,
    /// It could not be loaded.
    pub missing: &'static str,
    /// Button: try again.
    pub again: &'static str,
}

/// Words of the dialog that erases.
#[derive(Clone, Copy, Debug)]
pub struct Erasing {
    /// Title.
    pub title: &'static str,
    /// What would happen.
    pub help: &'static str,
    /// Button: do it.
    pub yes: &'static str,
}

/// The words that the page needs from its start, as far as they do not depend on anything. Those of the summary of
/// answers and of the result are apart, so that they can be loaded later.
#[derive(Clone, Copy, Debug)]
pub struct PageWords {
    /// Every view.
    pub common: Common,
    /// The start.
    pub start: Start,
    /// A question.
    pub asking: Asking,
    /// A view that is still being loaded.
    pub waiting: Waiting,
    /// Erasing everything.
    pub erasing: Erasing,
    /// Notices.
    pub notices: Notices,
}

/// Words of a tier.
#[derive(Clone, Copy, Debug)]
pub struct TierWords {
    /// Its name.
    pub name: &'static str,
    /// Its name within a sentence.
    pub inline: &'static str,
    /// What it means, in a line.
    pub meaning: &'static str,
}

/// One step between two sets of options.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// One more was ticked.
    Added(String),
    /// One fewer was ticked.
    Removed(String),
    /// One fewer was doubted.
    RuledOut(String),
    /// Another answer.
    Instead(String),
}
