//! What would change if other work took the place of this: looked at before anything does.

use super::Saved;
use super::edition::EDITION;
use super::management::{NOTES, RATINGS, SCOPE};
use super::notebook::Notebook;
use super::past::RESULT;
use crate::engine::gathered;
use crate::interview::questions;
use serde_json::{Map, Value};

/// A part of the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// Answers, by question.
    Answers,
    /// Ratings, by clause or control.
    Ratings,
    /// Whether the system lies inside the scope of the management system.
    Scope,
    /// Notes on obligations.
    Progress,
    /// Notes on clauses and controls.
    Notes,
    /// What is written into documents, and said of risks, steps and frameworks.
    Written,
    /// Members that this version does not know.
    Rest,
}

impl Area {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 7] =
        [Self::Answers, Self::Ratings, Self::Scope, Self::Progress, Self::Notes, Self::Written, Self::Rest];

    /// Its name, for styles and tests.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Answers => "answers",
            Self::Ratings => "ratings",
            Self::Scope => "scope",
            Self::Progress => "progress",
            Self::Notes => "notes",
            Self::Written => "written",
            Self::Rest => "rest",
        }
    }

    /// The member of the written form that holds it, as an object of names.
    const fn member(self) -> Option<&'static str> {
        match self {
            Self::Answers => Some("answers"),
            Self::Ratings => Some(RATINGS),
            Self::Progress => Some("progress"),
            Self::Notes => Some(NOTES),
            Self::Scope | Self::Written | Self::Rest => None,
        }
    }
}

/// Something that is said otherwise here and there, in its written form. Nothing on one side: it is new, or gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its name: a question, an obligation, a clause or control, or a member.
    pub name: String,
    /// What is said now.
    pub now: Option<Value>,
    /// What would be said.
    pub then: Option<Value>,
}

/// How many things are said otherwise, and how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Said there alone.
    pub new: usize,
    /// Said otherwise.
    pub changed: usize,
    /// Said here alone.
    pub gone: usize,
    /// Said just so on both sides.
    pub same: usize,
}

/// A part of the work on both sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Which.
    pub area: Area,
    /// What is said otherwise: questions in the order of asking, else by name.
    pub changes: Vec<Change>,
    /// How many things are said just so on both sides.
    pub same: usize,
}

impl Part {
    /// How many of them are new, changed, gone and the same.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts { same: self.same, ..Counts::default() };
        for change in &self.changes {
            match (&change.now, &change.then) {
                (None, _) => counts.new += 1,
                (_, None) => counts.gone += 1,
                _ => counts.changed += 1,
            }
        }
        counts
    }
}

/// All that would change. Parts of which neither side says anything are left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The parts.
    pub parts: Vec<Part>,
}

impl Preview {
    /// Whether nothing would change.
    pub fn is_nothing(&self) -> bool {
        self.parts.iter().all(|part| part.changes.is_empty())
    }

    /// A part, where one side says something of it.
    pub fn part(&self, area: Area) -> Option<&Part> {
        self.parts.iter().find(|part| part.area == area)
    }
}

/// What would change if `then` took the place of `now`. Compared as both are written, so that what this version cannot
/// read is compared as well.
pub fn preview(now: &Saved, then: &Saved) -> Preview {
    let (mut now, mut then) = (now.members(), then.members());
    // What came out follows from the rest.
    for member in ["schema", EDITION, RESULT] {
        now.remove(member);
        then.remove(member);
    }
    let parts = Area::ALL.map(|area| part(area, taken(&mut now, area), taken(&mut then, area)));
    Preview { parts: parts.into_iter().filter(|part| part.same > 0 || !part.changes.is_empty()).collect() }
}

/// Takes a part of the work out of its written form: what is said, by name. A member of another form than expected is left
/// for the rest.
fn taken(members: &mut Map<String, Value>, area: Area) -> Map<String, Value> {
    match (area, area.member()) {
        (_, Some(member)) => object_of(members, member),
        (Area::Written, None) => Notebook::ALL.iter().flat_map(|book| written(members, book.as_str())).collect(),
        (Area::Rest, None) => std::mem::take(members),
        (_, None) => gathered(members.remove_entry(SCOPE)),
    }
}

/// Takes a member out that is an object of names. One of another form stays, for the rest.
fn object_of(members: &mut Map<String, Value>, member: &str) -> Map<String, Value> {
    match members.remove(member) {
        Some(Value::Object(object)) => object,
        Some(other) => {
            members.insert(member.to_owned(), other);
            Map::new()
        }
        None => Map::new(),
    }
}

/// What stands under the names of a member, each name with the member's before it.
fn written(members: &mut Map<String, Value>, book: &str) -> Map<String, Value> {
    object_of(members, book).into_iter().map(|(name, value)| ([book, " ", &name].concat(), value)).collect()
}

fn part(area: Area, mut now: Map<String, Value>, mut then: Map<String, Value>) -> Part {
    let mut names: Vec<String> = match area {
        Area::Answers => questions().map(|question| question.id.to_string()).collect(),
        _ => Vec::new(),
    };
    // What is no question of this version comes behind them. Maps are in the order of their names.
    let mut all = now.clone();
    all.extend(then.clone());
    names.extend(all.into_iter().map(|(name, _)| name));
    let (mut changes, mut same) = (Vec::new(), 0);
    for name in names {
        match (now.remove(&name), then.remove(&name)) {
            (None, None) => {}
            (now, then) if now == then => same += 1,
            (now, then) => changes.push(Change { name, now, then }),
        }
    }
    Part { area, changes, same }
}
