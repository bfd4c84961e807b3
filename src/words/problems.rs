//! What is said of files, links, days and attributes that cannot be read: what, where, and what to do.

use super::Lang;
use super::phrase::phrases;
use super::shape::{Text, shape};
use crate::engine::DateError;
use crate::interview::{AnswerFault, AnswerProblem};
use crate::iso::Rating;
use crate::store::{LARGEST_FILE, LONGEST_LINK, LinkError, Saved, SavedError};

shape! {
    /// Everything about what cannot be read.
    pub(super) struct ProblemWords {
        empty: Text, not_saved: Text, not_answers: Text, report: Text, register: Text, not_text: Text, not_unicode: Text, no_link: Text, phrases: ProblemPhrases,
    }
}

phrases! {
    /// Phrases about what cannot be read.
    struct ProblemPhrases in ask.problems;
    /// A file is no JSON.
    pub(super) fn not_json(why: &str);
    /// A file is of a later version.
    pub(super) fn newer(theirs: &str, ours: &str);
    /// A file is too large.
    pub(super) fn too_large(size: usize, most: usize);
    /// A link is too long.
    pub(super) fn link_too_long(length: usize, most: usize);
    /// A link is of a later version.
    pub(super) fn link_newer(theirs: &str, ours: &str);
    /// A question does not offer an option.
    pub(super) fn not_offered(option: &str, question: &str);
    /// A question takes one option.
    pub(super) fn too_many(question: &str, given: usize);
    /// "None of these" stands beside others.
    pub(super) fn none_beside(question: &str);
    /// A doubted option where one is taken.
    pub(super) fn doubt_of_one(question: &str, option: &str);
    /// An option that cannot be doubted.
    pub(super) fn not_doubtable(option: &str, question: &str);
    /// An option is chosen and doubted at once.
    pub(super) fn chosen_and_doubted(option: &str, question: &str);
    /// An answer was left out.
    pub(super) fn answer_left_out(fault: &str);
    /// There is no such question.
    pub(super) fn unknown_question(question: &str);
    /// An answer is no list of options.
    pub(super) fn not_options(question: &str);
    /// A question has options that are new.
    pub(super) fn new_options(question: &str);
    /// There is no such obligation.
    pub(super) fn unknown_obligation(obligation: &str);
    /// Notes went along to other obligations.
    pub(super) fn notes_moved(from: &str, into: &str);
    /// A member of the notes on an obligation cannot be read.
    pub(super) fn unread_note(member: &str, obligation: &str);
    /// The notes on an obligation are no object.
    pub(super) fn not_notes(obligation: &str);
    /// A member is no object.
    pub(super) fn not_an_object(member: &str);
    /// What is said of a system cannot be read.
    pub(super) fn unread_record(member: &str);
    /// What stands in a notebook under a name cannot be read.
    pub(super) fn unread_jotting(book: &str, name: &str);
    /// A rating is none.
    pub(super) fn unread_rating(item: &str, known: &str);
    /// There is no such clause or control.
    pub(super) fn unknown_item(item: &str);
    /// The same, with those that there are instead.
    pub(super) fn unknown_item_among(item: &str, known: &str);
    /// A clause was to be excluded.
    pub(super) fn clause_excluded(item: &str);
    /// A member of the notes on a clause or control is no text.
    pub(super) fn unread_item_note(member: &str, item: &str);
    /// The notes on a clause or control cannot be read.
    pub(super) fn unread_item_notes(item: &str);
    /// A member must be "yes" or "no".
    pub(super) fn not_yes_or_no(member: &str);
    /// The edition cannot be read.
    pub(super) fn unread_edition(member: &str);
    /// The answers are of a later edition.
    pub(super) fn later_edition(theirs: &str, ours: &str);
    /// No schema is named.
    pub(super) fn no_schema(schema: &str);
    /// A part of a link behind its end.
    pub(super) fn behind_end(part: &str);
    /// A part of a link without its mark.
    pub(super) fn no_mark(part: &str, mark: &str);
    /// A name that comes twice in a link.
    pub(super) fn twice(name: &str);
    /// The end of a link is missing.
    pub(super) fn cut_off(end: &str);
    /// A text that is no day.
    pub(super) fn no_day(text: &str);
    /// An attribute that is not known.
    pub fn unknown_attribute(name: &str, given: &str, known: &str);
    /// An attribute takes a JSON object.
    pub fn takes_object(example: &str);
    /// An attribute takes a place to begin.
    pub fn takes_begin(example: &str);
    /// An attribute takes a day.
    pub fn takes_day(example: &str);
}

impl Lang {
    /// Why a text cannot be taken for saved answers.
    pub fn saved_error(self, error: &SavedError) -> String {
        let words = &self.ask().problems;
        match error {
            SavedError::NotJson(why) => self.not_json(why),
            SavedError::Empty => words.empty.to_owned(),
            SavedError::NotSaved => words.not_saved.to_owned(),
            SavedError::NotAnswers => words.not_answers.to_owned(),
            SavedError::Report => words.report.to_owned(),
            SavedError::Register => words.register.to_owned(),
            SavedError::NotText => words.not_text.to_owned(),
            SavedError::Newer(schema) => self.newer(&schema.to_string(), &Saved::SCHEMA.to_string()),
            SavedError::NotUnicode => words.not_unicode.to_owned(),
            SavedError::TooLarge(size) => self.too_large(*size, LARGEST_FILE),
        }
    }

    /// Why there is no link, or none can be read.
    pub fn link_error(self, error: &LinkError) -> String {
        match error {
            LinkError::TooLong(length) => self.link_too_long(*length, LONGEST_LINK),
            LinkError::NoLink => self.ask().problems.no_link.to_owned(),
            LinkError::Newer(version) => self.link_newer(&version.to_string(), &LinkError::VERSION.to_string()),
        }
    }

    /// What of saved answers cannot be used.
    pub fn problem(self, problem: &AnswerProblem) -> String {
        use AnswerProblem as P;
        match problem {
            P::LeftOut(fault) => self.answer_left_out(&self.fault(fault)),
            P::UnknownQuestion(question) => self.unknown_question(question),
            P::NotOptions(question) => self.not_options(question),
            P::NewOptions(question) => self.new_options(question),
            P::UnknownObligation(obligation) => self.unknown_obligation(obligation),
            P::NotesMoved { from, into } => self.notes_moved(&self.in_a_row(from), &self.in_a_row(into)),
            P::UnreadNote { member, obligation } => self.unread_note(member, obligation),
            P::NotNotes(obligation) => self.not_notes(obligation),
            P::NotAnObject(member) => self.not_an_object(member),
            P::UnreadRating(item) => {
                let known: Vec<_> = Rating::ALL.iter().map(|rating| rating.as_str()).collect();
                self.unread_rating(item, &self.in_a_row(&known))
            }
            P::UnknownItem { item, known } if known.is_empty() => self.unknown_item(item),
            P::UnknownItem { item, known } => self.unknown_item_among(item, &known.join(", ")),
            P::ClauseExcluded(item) => self.clause_excluded(item),
            P::UnreadItemNote { member, item } => self.unread_item_note(member, item),
            P::UnreadItemNotes(item) => self.unread_item_notes(item),
            P::UnreadRecord(member) => self.unread_record(member),
            P::UnreadJotting { book, name } => self.unread_jotting(book, name),
            P::NotYesOrNo(member) => self.not_yes_or_no(member),
            P::UnreadEdition(member) => self.unread_edition(member),
            P::LaterEdition { theirs, ours } => self.later_edition(&theirs.to_string(), &ours.to_string()),
            P::NoSchema(schema) => self.no_schema(&schema.to_string()),
            P::BehindEnd(part) => self.behind_end(part),
            P::NoMark { part, mark } => self.no_mark(part, &mark.to_string()),
            P::Twice(name) => self.twice(name),
            P::CutOff(end) => self.cut_off(end),
        }
    }

    /// Why a question does not take an answer.
    pub fn fault(self, fault: &AnswerFault) -> String {
        match fault {
            AnswerFault::NotOffered { option, question } => self.not_offered(option, question),
            AnswerFault::TooMany { question, given } => self.too_many(question, *given),
            AnswerFault::NoneBesideOthers(question) => self.none_beside(question),
            AnswerFault::DoubtOfOne { option, question } => self.doubt_of_one(question, option),
            AnswerFault::NotDoubtable { option, question } => self.not_doubtable(option, question),
            AnswerFault::ChosenAndDoubted { option, question } => self.chosen_and_doubted(option, question),
        }
    }

    /// A text that is no day.
    pub fn date_error(self, error: &DateError) -> String {
        self.no_day(error.text())
    }
}

/// In English, for programs that are no page: a page says it in its language.
#[cfg(not(target_family = "wasm"))]
mod in_english {
    use super::{AnswerFault, AnswerProblem, DateError, Lang, LinkError, SavedError};
    use std::fmt;

    macro_rules! told_by {
        ($($kind:ty => $told:ident),+ $(,)?) => {$(
            impl fmt::Display for $kind {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str(&Lang::En.$told(self))
                }
            }

            impl std::error::Error for $kind {}
        )+};
    }

    told_by! {
        SavedError => saved_error,
        LinkError => link_error,
        AnswerProblem => problem,
        AnswerFault => fault,
        DateError => date_error,
    }
}
