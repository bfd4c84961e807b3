//! The saved form of a visitor's work: the `answers` of the contract, in files, storage and on the command line.

use super::edition::{self, EDITION};
use super::progress::Progress;
use super::{past, schema};
use crate::engine::gathered;
use crate::interview::{AnswerProblem, Answers, QuestionId};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// What is saved. What this version cannot read is carried along untouched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saved {
    /// The answers.
    pub answers: Answers,
    /// The checklist of obligations.
    pub progress: Progress,
    /// Answers that could not be read, as they were found: kept, so that no work is lost.
    pub(super) unread: Map<String, Value>,
    /// Other members, as they were found; the management system is read from them when it is asked for.
    pub(super) rest: Map<String, Value>,
    /// What of it the system says otherwise than the organisation, where it lies over one.
    pub(super) own: Own,
}

/// What a system says otherwise than the organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Own {
    pub(super) questions: Vec<QuestionId>,
    pub(super) members: Vec<&'static str>,
}

/// The member that tells a file of all systems from the work on one.
pub(super) const REGISTER: &str = "register";

/// A text that cannot be taken for saved answers at all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SavedError {
    /// Not JSON: what the reader said, with line and column.
    NotJson(String),
    /// Nothing at all.
    Empty,
    /// A text that is no JSON from its first letter: a table, or a letter.
    NotSaved,
    /// JSON, but not an object with answers.
    NotAnswers,
    /// The report of a result, which brings no answers back.
    Report,
    /// The file of all systems, which is loaded where these are listed.
    Register,
    /// No text: a picture, say.
    NotText,
    /// Written by a later version, whose number it names. It must not be overwritten.
    Newer(u64),
    /// In an encoding in which letters would be lost.
    NotUnicode,
    /// Too large, by its number of bytes.
    TooLarge(usize),
}

impl Saved {
    /// The schema that this version writes.
    pub const SCHEMA: u64 = 1;

    /// The same work with other answers.
    #[must_use]
    pub fn with(mut self, answers: Answers) -> Self {
        self.answers = answers;
        self
    }

    /// Read a saved text. Answers that cannot be used are named and carried along; the others count.
    ///
    /// # Errors
    /// When the text is not JSON, holds no answers, or was written by a later version.
    pub fn read(text: &str) -> Result<(Self, Vec<AnswerProblem>), SavedError> {
        // A mark at the beginning says how a file was encoded, and nothing of what is in it.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let value: Value = serde_json::from_str(text).map_err(|error| match text.trim_start().chars().next() {
            None => SavedError::Empty,
            Some('{' | '[' | '"') => SavedError::NotJson(error.to_string()),
            Some(_) => SavedError::NotSaved,
        })?;
        let Value::Object(mut members) = value else {
            return Err(SavedError::NotAnswers);
        };
        let has = |name| members.contains_key(name);
        // It has a schema of its own.
        if has("tier") && has("as_of") {
            return Err(SavedError::Report);
        }
        if has(REGISTER) && !has("answers") {
            return Err(SavedError::Register);
        }
        let mut problems = Vec::new();
        problems.extend(schema::bring_up_to_date(&mut members)?);
        Self::from_members(members, problems)
    }

    /// From members of the schema as it is now, with the problems found so far.
    pub(super) fn from_members(
        mut members: Map<String, Value>,
        mut problems: Vec<AnswerProblem>,
    ) -> Result<(Self, Vec<AnswerProblem>), SavedError> {
        let Some(Value::Object(object)) = members.remove("answers") else {
            return Err(SavedError::NotAnswers);
        };
        let (mut answers, faults) = Answers::from_json(&object);
        problems.extend(faults);
        let edition = members.remove(EDITION);
        past::remember(edition.as_ref(), &mut members);
        problems.extend(edition::bring_up_to_date(edition.as_ref(), &mut answers));
        let read = answers.to_json();
        let unread = gathered(object.into_iter().filter(|(name, value)| !read.contains_key(name) && !is_empty(value)));
        let progress = match members.remove("progress") {
            Some(Value::Object(object)) => {
                let (progress, faults) = Progress::read(object, edition::read_by(edition.as_ref()));
                problems.extend(faults);
                progress
            }
            Some(other) => {
                problems.push(AnswerProblem::NotAnObject("progress".to_owned()));
                members.insert("progress".to_owned(), other);
                Progress::default()
            }
            None => Progress::default(),
        };
        Ok((Self { answers, progress, unread, rest: members, own: Own::default() }, problems))
    }

    /// The saved text.
    pub fn write(&self) -> String {
        Value::Object(self.members()).to_string()
    }

    /// What is written, member by member.
    pub(super) fn members(&self) -> Map<String, Value> {
        let mut answers = self.unread.clone();
        answers.extend(self.answers.to_json());
        let mut members = Map::new();
        members.insert("schema".to_owned(), Self::SCHEMA.into());
        members.insert("answers".to_owned(), answers.into());
        members.insert(EDITION.to_owned(), edition::of_today());
        members.extend(self.rest.clone());
        if !self.progress.is_empty() {
            members.insert("progress".to_owned(), self.progress.write().into());
        }
        members
    }
}

/// An empty list is a question without an answer.
fn is_empty(value: &Value) -> bool {
    value.as_array().is_some_and(Vec::is_empty)
}
