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
    /// Where the answers are.
    pub stays_here: &'static str,
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

/// Words of the result.
#[derive(Clone, Copy, Debug)]
pub struct Resulting {
    /// Title of the browser tab.
    pub tab: &'static str,
    /// Heading of the ladder.
    pub ladder: &'static str,
    /// Rung: established.
    pub established: &'static str,
    /// Rung: settled.
    pub settled: &'static str,
    /// Rung: still possible.
    pub possible: &'static str,
    /// Rung: ruled out.
    pub ruled_out: &'static str,
    /// Rung: its duties apply beside those of a higher one.
    pub beside: &'static str,
    /// Rung: its duties may apply beside those of a higher one.
    pub may_beside: &'static str,
    /// The tiers are ours.
    pub no_pyramid: &'static str,
    /// Heading of the model's class.
    pub model: &'static str,
    /// Heading of what decides.
    pub decides: &'static str,
    /// Nothing decides yet.
    pub decides_none: &'static str,
    /// A finding that applies.
    pub applies: &'static str,
    /// A finding that applies unless an exception does.
    pub unless: &'static str,
    /// A ground that keeps the law away.
    pub leaves_out: &'static str,
    /// A condition that is not met.
    pub not_met: &'static str,
    /// Not law on the day asked about.
    pub not_yet_law: &'static str,
    /// Label of the provision.
    pub provision: &'static str,
    /// Label of the date.
    pub from: &'static str,
    /// Label of the addressee.
    pub whose: &'static str,
    /// Label of the basis.
    pub basis: &'static str,
    /// Label of guidance.
    pub guidance: &'static str,
    /// Summary of the reasons.
    pub why: &'static str,
    /// Heading of the exceptions.
    pub exceptions: &'static str,
    /// Before the exceptions of an exception.
    pub unless_again: &'static str,
    /// State of an exception: holds.
    pub exception_yes: &'static str,
    /// State of an exception: does not hold.
    pub exception_no: &'static str,
    /// State of an exception: open.
    pub exception_open: &'static str,
    /// Why the law applies at all.
    pub grounds: &'static str,
    /// Heading of what is open.
    pub open: &'static str,
    /// What it means.
    pub open_lead: &'static str,
    /// There are more questions than are listed.
    pub open_rest: &'static str,
    /// Nothing is open.
    pub open_none: &'static str,
    /// Said of a question that was answered with "not sure".
    pub was_unsure: &'static str,
    /// Heading of what would change it.
    pub what_if: &'static str,
    /// What it means.
    pub what_if_lead: &'static str,
    /// No single answer would change it.
    pub what_if_none: &'static str,
    /// Heading of the routes not taken.
    pub why_not: &'static str,
    /// What it means.
    pub why_not_lead: &'static str,
    /// Every route is closed because the law does not apply.
    pub why_not_outside: &'static str,
    /// None is closed yet.
    pub why_not_none: &'static str,
    /// Heading of the roles.
    pub roles: &'static str,
    /// A role that is held.
    pub role_yes: &'static str,
    /// A role that is open.
    pub role_open: &'static str,
    /// No role yet.
    pub role_none: &'static str,
    /// Heading of own assessments.
    pub assessments: &'static str,
    /// What they are.
    pub assessments_lead: &'static str,
    /// Heading of notes.
    pub notes: &'static str,
    /// Section B of Annex I may be the only regime.
    pub section_b: &'static str,
    /// The general duties.
    pub general_duties: &'static str,
    /// The day lies before the text.
    pub before_edition: &'static str,
    /// Label of the date field.
    pub as_of: &'static str,
    /// What the date does.
    pub as_of_help: &'static str,
    /// Button: today.
    pub today: &'static str,
    /// Heading of the actions.
    pub actions: &'static str,
    /// Button: print.
    pub print: &'static str,
    /// Button: save the answers as a file.
    pub save_answers: &'static str,
    /// Button: save the report as a file.
    pub save_report: &'static str,
    /// Button: erase.
    pub erase: &'static str,
    /// Question before erasing.
    pub erase_title: &'static str,
    /// What erasing does.
    pub erase_help: &'static str,
    /// Button: do erase.
    pub erase_yes: &'static str,
    /// Contradictions wait.
    pub contradictions: &'static str,
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
    /// A file is too large to be saved answers.
    pub too_large: &'static str,
    /// The browser could not read the file.
    pub not_read: &'static str,
    /// Some answers of a file were left out, before the list.
    pub load_problems: &'static str,
    /// Button: put back what a file replaced.
    pub undo: &'static str,
    /// Everything was erased.
    pub erased: &'static str,
}

/// All words of the page that do not depend on anything.
#[derive(Clone, Copy, Debug)]
pub struct PageWords {
    /// Every view.
    pub common: Common,
    /// The start.
    pub start: Start,
    /// A question.
    pub asking: Asking,
    /// The summary of answers.
    pub checking: Checking,
    /// The result.
    pub result: Resulting,
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
    /// Another answer.
    Instead(String),
}
