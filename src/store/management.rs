//! The management system: ratings of clauses and controls, notes on them, and whether the system is inside its scope.
//!
//! It stays as it was found among the other members of [`Saved`] until somebody asks for it: the program that is loaded
//! first never does, and is without all this. What is not understood is left where it is, so that nothing is lost.

use super::{Saved, short};
use crate::assess::{Item, ItemState, Maturity, QuickStart, Rating, Ratings};
use crate::engine::Truth;
use crate::interview::AnswerProblem;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

pub(super) const RATINGS: &str = "iso";
pub(super) const NOTES: &str = "iso_notes";
pub(super) const SCOPE: &str = "iso_scope";

/// What is noted about a clause or control.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemNotes {
    /// Why a control is excluded.
    pub justification: String,
    /// A note.
    pub note: String,
    /// What shows that it is in place, or where that lies.
    pub evidence: String,
}

impl ItemNotes {
    const MEMBERS: [&'static str; 3] = ["justification", "note", "evidence"];

    fn members(&self) -> [(&'static str, &str); 3] {
        let [justification, note, evidence] = Self::MEMBERS;
        [(justification, &self.justification), (note, &self.note), (evidence, &self.evidence)]
    }

    fn set(&mut self, member: &str, text: &str) {
        let place = match member {
            "justification" => &mut self.justification,
            "note" => &mut self.note,
            _ => &mut self.evidence,
        };
        text.clone_into(place);
    }
}

/// What is said of the management system.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Management {
    /// How far clauses and controls are put into practice.
    pub ratings: Ratings,
    /// Whether the system that the answers are about lies inside its scope.
    pub in_scope: Truth,
    notes: BTreeMap<Item, ItemNotes>,
}

impl Management {
    /// What is noted about an item.
    pub fn notes(&self, item: Item) -> ItemNotes {
        self.notes.get(&item).cloned().unwrap_or_default()
    }

    /// Whether it is the same management system: whether a system lies inside its scope is said of each system.
    pub fn is_same_system(&self, other: &Self) -> bool {
        (&self.ratings, &self.notes) == (&other.ratings, &other.notes)
    }

    /// How many items are rated.
    pub fn rated(&self) -> usize {
        self.ratings.iter().count()
    }

    /// Controls that are excluded without a word why. Each counts 0 like every exclusion, and is no exclusion that an
    /// auditor would accept.
    pub fn unjustified(&self) -> Vec<Item> {
        let excluded = self.ratings.iter().filter(|(_, rating)| *rating == Rating::Excluded);
        excluded.map(|(item, _)| item).filter(|item| self.notes(*item).justification.trim().is_empty()).collect()
    }

    /// How mature it is, by ratings and by what is noted.
    pub fn maturity(&self) -> Maturity {
        let noted = |item: Item, text: fn(&ItemNotes) -> &String| {
            self.notes.get(&item).is_some_and(|notes| !text(notes).trim().is_empty())
        };
        Maturity::of(|item| ItemState {
            rating: self.ratings.get(item),
            evidence: noted(item, |notes| &notes.evidence),
            reason: noted(item, |notes| &notes.justification),
        })
    }
}

impl Saved {
    /// What is said of the management system. What cannot be read is named; it stays as it was found.
    pub fn management(&self) -> (Management, Vec<AnswerProblem>) {
        let (mut management, mut problems) = (Management::default(), Vec::new());
        let mut told = |problem: AnswerProblem| problems.push(problem);
        match self.rest.get(RATINGS) {
            None => {}
            Some(Value::Object(ratings)) => {
                for (name, value) in ratings {
                    if let Err(problem) = read_rating(&mut management.ratings, name, value) {
                        told(problem);
                    }
                }
            }
            Some(_) => told(AnswerProblem::NotAnObject(RATINGS.to_owned())),
        }
        match self.rest.get(NOTES) {
            None => {}
            Some(Value::Object(notes)) => {
                for (name, value) in notes {
                    if let Some((item, notes)) = read_notes(name, value, &mut told) {
                        management.notes.insert(item, notes);
                    } else {
                        told(AnswerProblem::UnreadItemNotes(short(name)));
                    }
                }
            }
            Some(_) => told(AnswerProblem::NotAnObject(NOTES.to_owned())),
        }
        match self.rest.get(SCOPE).map(Value::as_str) {
            None => {}
            Some(Some("yes")) => management.in_scope = Truth::Yes,
            Some(Some("no")) => management.in_scope = Truth::No,
            Some(_) => told(AnswerProblem::NotYesOrNo(SCOPE.to_owned())),
        }
        (management, problems)
    }

    /// Rate an item, or take its rating back. A clause cannot be excluded: then all stays as it is.
    pub fn rate(&mut self, item: Item, rating: Option<Rating>) {
        if Ratings::default().set(item, rating).is_ok() {
            self.put(RATINGS, item.as_str(), rating.map(|rating| rating.as_str().into()));
        }
    }

    /// Rate every item as a quick start does. Notes stay.
    pub fn start_from(&mut self, start: QuickStart) {
        for (item, rating) in start.ratings().iter() {
            self.rate(item, Some(rating));
        }
    }

    /// Note something about an item; empty texts are forgotten.
    pub fn note(&mut self, item: Item, notes: &ItemNotes) {
        let known = self.rest.get(NOTES).and_then(|all| all.get(item.as_str())).and_then(Value::as_object);
        let mut members = known.cloned().unwrap_or_default();
        for (name, text) in notes.members() {
            if !text.is_empty() {
                members.insert(name.to_owned(), text.into());
            } else if members.get(name).is_some_and(Value::is_string) {
                members.remove(name);
            }
        }
        self.put(NOTES, item.as_str(), (!members.is_empty()).then(|| members.into()));
    }

    /// Say whether the system lies inside the scope of the management system.
    pub fn set_scope(&mut self, in_scope: Truth) {
        match in_scope {
            Truth::Yes => drop(self.rest.insert(SCOPE.to_owned(), "yes".into())),
            Truth::No => drop(self.rest.insert(SCOPE.to_owned(), "no".into())),
            Truth::Unknown => drop(self.rest.remove(SCOPE)),
        }
    }

    /// Put a value into one of the members that are objects, or take it out; an empty object is taken out as a whole.
    pub(super) fn put(&mut self, member: &str, name: &str, value: Option<Value>) {
        let mut object = match self.rest.remove(member) {
            Some(Value::Object(object)) => object,
            _ => Map::new(),
        };
        match value {
            Some(value) => drop(object.insert(name.to_owned(), value)),
            None => drop(object.remove(name)),
        }
        if !object.is_empty() {
            self.rest.insert(member.to_owned(), object.into());
        }
    }
}

/// What there is to rate as far as the number of something else leads: below it, else beside it. Templates have numbers that the
/// standard has not, and whoever brings one wants to know where its work belongs.
fn instead_of(name: &str) -> Vec<String> {
    let mut part = name;
    loop {
        let below = |item: &&str| item.strip_prefix(part).is_some_and(|rest| rest.starts_with('.'));
        let items = Item::ALL.iter().map(|item| item.as_str()).filter(below);
        let known: Vec<String> = items.map(str::to_owned).collect();
        match part.rsplit_once('.') {
            _ if !known.is_empty() => return known,
            Some((above, _)) => part = above,
            None => return known,
        }
    }
}

fn read_rating(ratings: &mut Ratings, name: &str, value: &Value) -> Result<(), AnswerProblem> {
    let Ok(item) = name.parse::<Item>() else {
        return Err(AnswerProblem::UnknownItem { item: short(name), known: instead_of(name) });
    };
    let Some(rating) = value.as_str().and_then(|text| text.parse().ok()) else {
        return Err(AnswerProblem::UnreadRating(item.to_string()));
    };
    ratings.set(item, Some(rating)).map_err(|_| AnswerProblem::ClauseExcluded(item.to_string()))
}

fn read_notes(name: &str, value: &Value, told: &mut impl FnMut(AnswerProblem)) -> Option<(Item, ItemNotes)> {
    let (item, members) = (name.parse::<Item>().ok()?, value.as_object()?);
    let mut notes = ItemNotes::default();
    for member in ItemNotes::MEMBERS {
        match members.get(member).map(Value::as_str) {
            None => {}
            Some(Some(text)) => notes.set(member, text),
            Some(None) => told(AnswerProblem::UnreadItemNote { member: member.to_owned(), item: item.to_string() }),
        }
    }
    Some((item, notes))
}
