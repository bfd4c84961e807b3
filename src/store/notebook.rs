//! What is written on the views beside the checklist: words in the blanks of documents, ratings of risks, the state of steps, frameworks that
//! are run already.
//!
//! Each stays as it was found among the other members of [`Saved`], an object of names with texts or with fields of texts, until somebody asks.
//! What is not understood is left where it is, so that nothing is lost.

use super::Saved;
use crate::engine::ids;
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
