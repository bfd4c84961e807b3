//! What of saved answers cannot be used. What is said of it are words.

use serde::{Deserialize, Serialize};

/// Something in a text of saved work, or in a link, that could not be used. The rest was kept.
///
/// Names are those of the text, as far as one line has room for them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AnswerProblem {
    /// An answer that its question does not take, so that it was left out.
    LeftOut(AnswerFault),
    /// There is no such question.
    UnknownQuestion(String),
    /// The answer to this question is neither a list of options nor "unsure".
    NotOptions(String),
    /// This question has options that are new since it was answered.
    NewOptions(String),
    /// There is no such obligation.
    UnknownObligation(String),
    /// Notes went along to the obligations that took the place of those that they were on.
    NotesMoved {
        /// The obligations before.
        from: Vec<String>,
        /// Those now.
        into: Vec<String>,
    },
    /// A member of the notes on an obligation cannot be read.
    UnreadNote {
        /// The member.
        member: String,
        /// The obligation.
        obligation: String,
    },
    /// The notes on this obligation are no object.
    NotNotes(String),
    /// This member is no object.
    NotAnObject(String),
    /// The rating of this clause or control is none.
    UnreadRating(String),
    /// There is no such clause or control.
    UnknownItem {
        /// Its number, as it was given.
        item: String,
        /// Those that there are instead, as far as the number leads.
        known: Vec<String>,
    },
    /// This is a clause, and only controls can be excluded.
    ClauseExcluded(String),
    /// A member of the notes on a clause or control is no text.
    UnreadItemNote {
        /// The member.
        member: String,
        /// The clause or control.
        item: String,
    },
    /// The notes on this clause or control cannot be read.
    UnreadItemNotes(String),
    /// What is said of the system under this name cannot be read.
    UnreadRecord(String),
    /// What stands in a notebook, such as that of risks, under a name cannot be read.
    UnreadJotting {
        /// The member that is the notebook.
        book: String,
        /// The name, and the field behind it where there is one.
        name: String,
    },
    /// This member must be "yes" or "no".
    NotYesOrNo(String),
    /// The edition cannot be read.
    UnreadEdition(String),
    /// The answers are of a later edition of the rules.
    LaterEdition {
        /// That of the answers.
        theirs: u16,
        /// That of this version.
        ours: u16,
    },
    /// No schema is named: the answers were read as of this one.
    NoSchema(u64),
    /// A part of a link stands behind its end.
    BehindEnd(String),
    /// A part of a link lacks this mark.
    NoMark {
        /// The part.
        part: String,
        /// The mark.
        mark: char,
    },
    /// This name comes twice in a link.
    Twice(String),
    /// The end of a link is missing: this text.
    CutOff(String),
}

/// Why a question does not take an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AnswerFault {
    /// It does not offer the option.
    NotOffered {
        /// The option.
        option: String,
        /// The question.
        question: String,
    },
    /// It takes one option, not so many.
    TooMany {
        /// The question.
        question: String,
        /// How many were given.
        given: usize,
    },
    /// "None of these" stands beside others in this question.
    NoneBesideOthers(String),
    /// It takes one option, so that a doubted one says nothing.
    DoubtOfOne {
        /// The doubted option.
        option: String,
        /// The question.
        question: String,
    },
    /// The option cannot be doubted.
    NotDoubtable {
        /// The option.
        option: String,
        /// The question.
        question: String,
    },
    /// The option is chosen and doubted at once.
    ChosenAndDoubted {
        /// The option.
        option: String,
        /// The question.
        question: String,
    },
}
