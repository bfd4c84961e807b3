//! The checklist: what somebody noted about obligations, under their stable names.

use super::short;
use crate::assess::{ItemStatus, ObligationId, SUCCESSIONS};
use crate::engine::Date;
use crate::interview::AnswerProblem;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What is noted about one obligation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// How far it is. What is not begun is not written.
    pub status: ItemStatus,
    /// A note; for what is found not to apply, the reason.
    pub note: String,
    /// Who sees to it.
    pub owner: String,
    /// By when it is to be done.
    pub due: Option<Date>,
    /// What shows that it is done, or where that lies.
    pub evidence: String,
    /// Members that this version does not know, carried along.
    pub(super) rest: Map<String, Value>,
}

impl Default for Item {
    fn default() -> Self {
        Self {
            status: ItemStatus::ToDo,
            note: String::new(),
            owner: String::new(),
            due: None,
            evidence: String::new(),
            rest: Map::new(),
        }
    }
}

impl Item {
    /// Whether nothing is noted.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether it is found not to apply without a word why: that is no end of it that others could follow.
    pub fn lacks_reason(&self) -> bool {
        self.status == ItemStatus::NotApplicable && self.note.trim().is_empty()
    }

    /// Whether it needs no more work: it is done, or there is a reason why it does not apply.
    pub fn is_finished(&self) -> bool {
        matches!(self.status, ItemStatus::Done | ItemStatus::NotApplicable) && !self.lacks_reason()
    }

    /// The status that counts: found not to apply without a word why is still to do, so that every figure says the same.
    pub fn counted(&self) -> ItemStatus {
        if self.lacks_reason() { ItemStatus::ToDo } else { self.status }
    }

    /// From its written form. What does not fit is carried along and named by its member.
    fn read(members: &Map<String, Value>) -> (Self, Vec<&'static str>) {
        let (mut item, mut faults) = (Self::default(), Vec::new());
        for (name, value) in members {
            let text = value.as_str();
            let fits = match (name.as_str(), text) {
                ("status", Some(text)) => text.parse().map(|status| item.status = status).is_ok(),
                ("due", Some(text)) => text.parse().map(|day| item.due = Some(day)).is_ok(),
                ("note", Some(text)) => {
                    text.clone_into(&mut item.note);
                    true
                }
                ("owner", Some(text)) => {
                    text.clone_into(&mut item.owner);
                    true
                }
                ("evidence", Some(text)) => {
                    text.clone_into(&mut item.evidence);
                    true
                }
                _ => false,
            };
            if !fits {
                item.rest.insert(name.clone(), value.clone());
                if let Some(known) = MEMBERS.iter().find(|known| *known == name) {
                    faults.push(*known);
                }
            }
        }
        (item, faults)
    }

    fn write(&self) -> Value {
        let mut members = self.rest.clone();
        let mut put = |name: &str, text: &str| {
            if !text.is_empty() {
                members.insert(name.to_owned(), text.into());
            }
        };
        put("note", &self.note);
        put("owner", &self.owner);
        put("evidence", &self.evidence);
        put("due", &self.due.map(|day| day.to_string()).unwrap_or_default());
        if self.status != ItemStatus::ToDo {
            put("status", self.status.as_str());
        }
        members.into()
    }
}

const MEMBERS: [&str; 5] = ["status", "note", "owner", "due", "evidence"];

/// Everything that is noted, by the name of the obligation. Names that this version does not know are carried along.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub(super) items: BTreeMap<String, Item>,
    /// What could not be read, as it was found.
    unread: Map<String, Value>,
}

impl Progress {
    /// The status of an obligation that counts; what nobody noted anything on is to do.
    pub fn counted(&self, id: ObligationId) -> ItemStatus {
        self.item(id).map_or(ItemStatus::ToDo, Item::counted)
    }

    /// What is noted about an obligation.
    pub fn item(&self, id: ObligationId) -> Option<&Item> {
        self.get(id.name())
    }

    /// Whether an obligation needs no more work.
    pub fn is_finished(&self, id: ObligationId) -> bool {
        self.item(id).is_some_and(Item::is_finished)
    }

    /// The day that somebody set for an obligation.
    pub fn due(&self, id: ObligationId) -> Option<Date> {
        self.item(id)?.due
    }

    /// What is noted under a name, which may be that of no obligation of today.
    pub fn get(&self, id: &str) -> Option<&Item> {
        self.items.get(id)
    }

    /// Note something under a name; an empty item is forgotten. What is said anew takes the place of what could not be read, for good.
    pub fn set(&mut self, id: &str, mut item: Item) {
        let before = self.items.get(id).cloned().unwrap_or_default();
        let said = [
            ("status", item.status != before.status),
            ("note", item.note != before.note),
            ("owner", item.owner != before.owner),
            ("due", item.due != before.due),
            ("evidence", item.evidence != before.evidence),
        ];
        for (member, _) in said.iter().filter(|(_, anew)| *anew) {
            item.rest.remove(*member);
        }
        if item.is_empty() {
            self.items.remove(id);
        } else {
            self.items.insert(id.to_owned(), item);
        }
    }

    /// The names of the obligations with notes.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.items.keys().map(String::as_str)
    }

    /// Whether nothing is noted.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty() && self.unread.is_empty()
    }

    /// From the `progress` of the contract, written under these rules. What cannot be read is named and carried along; what is
    /// noted on obligations that have other names by now goes along to those.
    pub(super) fn read(object: Map<String, Value>, rules: u16) -> (Self, Vec<AnswerProblem>) {
        let (mut progress, mut problems) = (Self::default(), Vec::new());
        let since = || SUCCESSIONS.iter().filter(move |row| row.since > rules);
        let moves = |id: &str, value: &Value| value.is_object() && since().any(|row| row.from.contains(&id));
        for (id, value) in object {
            let named = short(&id);
            if ObligationId::named(&id).is_none() && !moves(&id, &value) {
                problems.push(AnswerProblem::UnknownObligation(named.clone()));
            }
            if let Value::Object(members) = &value {
                let (item, wrong) = Item::read(members);
                let told =
                    |member: &str| AnswerProblem::UnreadNote { member: member.to_owned(), obligation: named.clone() };
                problems.extend(wrong.into_iter().map(told));
                if !item.is_empty() {
                    progress.items.insert(id, item);
                }
            } else {
                problems.push(AnswerProblem::NotNotes(named));
                progress.unread.insert(id, value);
            }
        }
        if since().next().is_some() {
            problems.extend(progress.carry(SUCCESSIONS, rules));
        }
        (progress, problems)
    }

    /// The `progress` of the contract.
    pub(super) fn write(&self) -> Map<String, Value> {
        let mut object = self.unread.clone();
        object.extend(self.items.iter().map(|(id, item)| (id.clone(), item.write())));
        object
    }
}
