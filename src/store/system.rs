//! A system among others: which it is, and what is said of it beside the answers.
//!
//! What is said of it stands in its saved text (`system`), so that a file of one system says which it is. It stays among the
//! other members of [`Saved`] until somebody asks for it.

use super::{Saved, short};
use crate::engine::{gathered, ids};
use crate::interview::AnswerProblem;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::fmt;
use std::rc::Rc;
use std::str::FromStr;

/// The member of the written form.
pub(super) const SYSTEM: &str = "system";

/// Which system it is: a short name that it has in the storage, and nowhere else. Small letters of ASCII and digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SystemId(Rc<str>);

/// A text that is no [`SystemId`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoSystemId(pub String);

/// The longest name of a system in the storage, in characters.
const LONGEST_ID: usize = 32;

impl SystemId {
    /// The system of whoever checks one alone.
    pub fn first() -> Self {
        Self("1".into())
    }

    /// A new one, from numbers that are not told beforehand (each from 0 to 1, without 1): so two machines name their systems
    /// apart, and what is carried from one to the other meets no stranger.
    pub fn new(random: impl Fn() -> f64) -> Self {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 35")]
        let digit = || char::from_digit((random() * 36.0) as u32, 36).unwrap_or('0');
        Self((0..10).map(|_| digit()).collect::<String>().into())
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for SystemId {
    fn default() -> Self {
        Self::first()
    }
}

impl FromStr for SystemId {
    type Err = NoSystemId;

    fn from_str(text: &str) -> Result<Self, NoSystemId> {
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        let good = !text.is_empty() && text.len() <= LONGEST_ID && text.bytes().all(fits);
        if good { Ok(Self(text.into())) } else { Err(NoSystemId(short(text))) }
    }
}

impl TryFrom<String> for SystemId {
    type Error = NoSystemId;

    fn try_from(text: String) -> Result<Self, NoSystemId> {
        text.parse()
    }
}

impl From<SystemId> for String {
    fn from(id: SystemId) -> Self {
        id.as_str().to_owned()
    }
}

impl fmt::Display for SystemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for NoSystemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

ids! {
    /// Where a system stands in its life, as inventories have it. It decides nothing of the law: what it means for a duty is asked.
    pub enum Stage {
        /// Thought of.
        Planned = "planned",
        /// Being made or bought.
        Development = "development",
        /// Tried out.
        Trial = "trial",
        /// At work.
        InUse = "in-use",
        /// At work no longer.
        Retired = "retired",
    }
}

/// What is said of a system beside the answers. Texts are the visitor's own, as they were typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// What it is called.
    pub name: String,
    /// What it does.
    pub purpose: String,
    /// Who answers for it within the organisation.
    pub owner: String,
    /// Who supplies it.
    pub vendor: String,
    /// Where it stands in its life; none where nothing was said.
    pub stage: Option<Stage>,
    /// Whether it was put away: it is kept and counts nowhere.
    pub archived: bool,
}

/// The texts of a record by their names in the written form.
const TEXTS: [&str; 4] = ["name", "purpose", "owner", "vendor"];

impl Record {
    /// A record with a name alone.
    pub fn named(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }

    fn texts(&self) -> [&str; 4] {
        [&self.name, &self.purpose, &self.owner, &self.vendor]
    }

    fn text_mut(&mut self, name: &str) -> Option<&mut String> {
        Some(match name {
            "name" => &mut self.name,
            "purpose" => &mut self.purpose,
            "owner" => &mut self.owner,
            "vendor" => &mut self.vendor,
            _ => return None,
        })
    }
}

impl Record {
    /// What a saved text says of its system, without reading anything else of it: a long list can show its names at once. What
    /// cannot be read says nothing.
    pub fn in_text(text: &str) -> Self {
        #[derive(Deserialize)]
        struct Only {
            system: Option<Value>,
        }
        let only: Option<Only> = serde_json::from_str(text).ok();
        Self::of(only.and_then(|only| only.system).as_ref()).0
    }

    /// As it stands in its member. What cannot be read is named.
    fn of(member: Option<&Value>) -> (Self, Vec<AnswerProblem>) {
        let (mut record, mut problems) = (Self::default(), Vec::new());
        let members = match member {
            None => return (record, problems),
            Some(Value::Object(members)) => members,
            Some(_) => return (record, vec![AnswerProblem::NotAnObject(SYSTEM.to_owned())]),
        };
        let mut told = |name: &str| problems.push(AnswerProblem::UnreadRecord(short(name)));
        for (name, value) in members {
            match (name.as_str(), value) {
                ("stage", Value::String(stage)) if stage.parse::<Stage>().is_ok() => record.stage = stage.parse().ok(),
                ("archived", Value::Bool(archived)) => record.archived = *archived,
                ("stage" | "archived", _) => told(name),
                (_, value) => match (record.text_mut(name), value.as_str()) {
                    (Some(place), Some(text)) => text.clone_into(place),
                    (Some(_), None) => told(name),
                    // Of a later version: it is carried along.
                    (None, _) => {}
                },
            }
        }
        (record, problems)
    }
}

impl Saved {
    /// What is said of the system. What cannot be read is named; it stays as it was found.
    pub fn record(&self) -> (Record, Vec<AnswerProblem>) {
        Record::of(self.rest.get(SYSTEM))
    }

    /// Say what the system is. What of it could not be read stays until something is said in its place.
    pub fn set_record(&mut self, record: &Record) {
        let (before, _) = self.record();
        let mut members = match self.rest.remove(SYSTEM) {
            Some(Value::Object(members)) => members,
            _ => Map::new(),
        };
        let mut put = |name: &str, value: Option<Value>| match value {
            Some(value) => drop(members.insert(name.to_owned(), value)),
            None => drop(members.remove(name)),
        };
        for ((name, text), known) in TEXTS.into_iter().zip(record.texts()).zip(before.texts()) {
            if text != known {
                put(name, (!text.is_empty()).then(|| text.into()));
            }
        }
        if record.stage != before.stage {
            put("stage", record.stage.map(|stage| stage.as_str().into()));
        }
        if record.archived != before.archived {
            put("archived", record.archived.then_some(Value::Bool(true)));
        }
        if !members.is_empty() {
            self.rest.insert(SYSTEM.to_owned(), gathered::<Map<String, Value>, _>(members).into());
        }
    }
}
