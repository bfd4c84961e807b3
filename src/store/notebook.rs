//! What is written on the views beside the checklist: words in the blanks of documents, ratings of risks, the state of steps, frameworks that
//! are run already.
//!
//! Each stays as it was found among the other members of [`Saved`], an object of names with texts or with fields of texts, until somebody asks.
//! What is not understood is left where it is, so that nothing is lost.

use super::{Saved, short};
use crate::engine::ids;
use crate::interview::AnswerProblem;
use serde_json::{Map, Value};

ids! {
    /// A member of saved work that holds texts under names.
    pub enum Notebook {
        /// What stands in the blanks of documents, by their names.
        Blanks = "blanks",
        /// What is said of risks, by their names, field by field.
        Risks = "risks",
        /// What is said of the steps to readiness, by their names.
        Readiness = "readiness",
        /// What is said of frameworks that are run already, by their names.
        Frameworks = "frameworks",
    }
}

impl Notebook {
    /// Whether there are fields under its names, and not a text.
    const fn has_fields(self) -> bool {
        !matches!(self, Self::Blanks)
    }
}

/// Whether a field of a notebook takes a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// It does.
    Any,
    /// It does not: what stands there says nothing.
    Not,
    /// There is no such field in this version.
    Unknown,
}

impl Takes {
    /// By whether a field that there is can be read.
    pub const fn known(reads: bool) -> Self {
        if reads { Self::Any } else { Self::Not }
    }
}

/// The field that has the text where a name has no fields.
pub const ALONE: &str = "";

/// A text as it stands: numbers in a file that somebody else wrote are texts too.
fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

impl Saved {
    /// The text under a name; none where nothing stands there.
    pub fn jotted(&self, book: Notebook, name: &str) -> String {
        self.jotted_in(book, name, ALONE)
    }

    /// The text of a field under a name; none where nothing stands there.
    pub fn jotted_in(&self, book: Notebook, name: &str, field: &str) -> String {
        let under = self.rest.get(book.as_str()).and_then(|all| all.get(name));
        let value = if field == ALONE { under } else { under.and_then(|fields| fields.get(field)) };
        value.and_then(text_of).unwrap_or_default()
    }

    /// Whether a text stands under a name: more than space.
    pub fn is_jotted(&self, book: Notebook, name: &str) -> bool {
        !self.jotted(book, name).trim().is_empty()
    }

    /// The names under which something stands.
    pub fn jotted_names(&self, book: Notebook) -> impl Iterator<Item = &str> {
        self.rest.get(book.as_str()).and_then(Value::as_object).into_iter().flat_map(Map::keys).map(String::as_str)
    }

    /// What stands in a notebook and cannot be read, by name: no text, or none that its field takes. It stays as it was found, and nothing
    /// follows from it. Fields that are not known are of a later version, and nobody's fault.
    pub fn unread_in(&self, book: Notebook, takes: &dyn Fn(&str, &str) -> Takes) -> Vec<AnswerProblem> {
        let names = match self.rest.get(book.as_str()) {
            None => return Vec::new(),
            Some(Value::Object(names)) => names,
            Some(_) => return vec![AnswerProblem::NotAnObject(book.as_str().to_owned())],
        };
        let mut problems = Vec::new();
        let mut told = |name: &str| {
            problems.push(AnswerProblem::UnreadJotting { book: book.as_str().to_owned(), name: short(name) });
        };
        let reads = |field: &str, value: &Value| match text_of(value) {
            Some(text) => text.is_empty() || takes(field, &text) != Takes::Not,
            None => takes(field, "") == Takes::Unknown,
        };
        for (name, value) in names {
            match value {
                _ if !book.has_fields() => {
                    if !reads(ALONE, value) {
                        told(name);
                    }
                }
                Value::Object(fields) => {
                    let unread = fields.iter().filter(|(field, value)| !reads(field, value));
                    unread.for_each(|(field, _)| told(&[name, ".", field].concat()));
                }
                _ => told(name),
            }
        }
        problems
    }

    /// Write a text under a name. An empty one takes back what stood there.
    pub fn jot(&mut self, book: Notebook, name: &str, text: &str) {
        self.jot_in(book, name, ALONE, text);
    }

    /// Write a text into a field under a name where none stands yet: what somebody typed in the meantime stays.
    pub fn jot_missing(&mut self, book: Notebook, name: &str, field: &str, text: &str) {
        if self.jotted_in(book, name, field).trim().is_empty() {
            self.jot_in(book, name, field, text);
        }
    }

    /// Write a text into a field under a name. An empty one takes back what stood there; a name without fields is forgotten.
    pub fn jot_in(&mut self, book: Notebook, name: &str, field: &str, text: &str) {
        let text = (!text.is_empty()).then(|| Value::from(text));
        let value = if field == ALONE {
            text
        } else {
            let known = self.rest.get(book.as_str()).and_then(|all| all.get(name)).and_then(Value::as_object);
            let mut fields = known.cloned().unwrap_or_default();
            match text {
                Some(text) => drop(fields.insert(field.to_owned(), text)),
                None => drop(fields.remove(field)),
            }
            (!fields.is_empty()).then(|| fields.into())
        };
        self.put(book.as_str(), name, value);
    }

    /// Forget all that stands under a name.
    pub fn forget(&mut self, book: Notebook, name: &str) {
        self.put(book.as_str(), name, None);
    }
}
