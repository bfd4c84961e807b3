//! Everything that is kept, as one file: what goes out comes back byte for byte.
//!
//! ```json
//! {"schema": 1, "register": {"organisation": {…}, "systems": {"<id>": {…}}}}
//! ```
//!
//! Each text stands in it as it is kept: as the object that it is, where that is written the same again, else as a string. So a
//! text that this version cannot read goes along as well.

use super::saved::REGISTER;
use super::slot::Shelf;
use super::{Keeper, Kept, Saved, SavedError, SystemId, refuse_if_too_large};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The texts of everything that is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Everything {
    /// What lies under every system, where there is more than one.
    pub organisation: Option<String>,
    /// Each system.
    pub systems: BTreeMap<SystemId, String>,
}

/// How a system of a file stands to what is kept here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// There is none of that name here.
    New,
    /// It is here just so.
    Same,
    /// It is here, and says something else.
    Differs,
}

/// What becomes of systems that are here and in the file, and differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Differing {
    /// Those here stay.
    Keep,
    /// Those of the file take their place.
    Replace,
    /// Those of the file come beside them.
    Both,
}

/// A key, and what stood there before something was done; nothing where it was not there.
pub type Before = (String, Option<String>);

fn member(text: &str) -> Value {
    let object = serde_json::from_str::<Value>(text)
        .ok()
        .filter(|value| value.is_object() && text == value.to_string().as_str());
    object.unwrap_or_else(|| text.into())
}

fn text_of(value: Value) -> String {
    match value {
        Value::String(text) => text,
        other => other.to_string(),
    }
}

impl Everything {
    /// Whether a text is such a file, whatever else may be wrong with it.
    pub fn is_one(text: &str) -> bool {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        serde_json::from_str::<Value>(text).is_ok_and(|value| value.get(REGISTER).is_some_and(Value::is_object))
    }

    /// The text of a file.
    ///
    /// # Errors
    /// When it would be too large to be read again.
    pub fn write(&self) -> Result<String, SavedError> {
        let text = self.text();
        refuse_if_too_large(text.len()).map(|()| text)
    }

    /// The same text, however large.
    pub fn text(&self) -> String {
        let mut register = Map::new();
        if let Some(organisation) = &self.organisation {
            register.insert("organisation".to_owned(), member(organisation));
        }
        let mut systems = Map::new();
        for (id, text) in &self.systems {
            systems.insert(id.to_string(), member(text));
        }
        register.insert("systems".to_owned(), systems.into());
        let mut members = Map::new();
        members.insert("schema".to_owned(), Saved::SCHEMA.into());
        members.insert(REGISTER.to_owned(), register.into());
        Value::Object(members).to_string()
    }

    /// The works on several systems, as texts without an organisation under them: each is named by its place.
    ///
    /// # Errors
    /// When a text is no work on one system: which, from 0, and why.
    pub fn of(texts: impl IntoIterator<Item = String>) -> Result<Self, (usize, SavedError)> {
        let texts: Vec<String> = texts.into_iter().collect();
        let digits = texts.len().to_string().len();
        let mut all = Self::default();
        for (at, text) in texts.into_iter().enumerate() {
            Saved::read(&text).map_err(|error| (at, error))?;
            let id = format!("{:0digits$}", at + 1).parse().map_err(|_| (at, SavedError::NotAnswers))?;
            all.systems.insert(id, text);
        }
        Ok(all)
    }

    /// Each system with its work, laid over the organisation.
    pub fn works(&self) -> Vec<(SystemId, Result<Saved, SavedError>)> {
        let under = self.organisation.as_ref().and_then(|text| Saved::read(text).ok());
        let read = |text: &str| {
            let (saved, _) = Saved::read(text)?;
            Ok(match &under {
                Some((under, _)) => saved.over(under),
                None => saved,
            })
        };
        self.systems.iter().map(|(id, text)| (id.clone(), read(text))).collect()
    }

    /// Read a file.
    ///
    /// # Errors
    /// When it is no such file, is damaged, or was written by a later version.
    pub fn read(text: &str) -> Result<Self, SavedError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let value: Value = serde_json::from_str(text).map_err(|error| SavedError::NotJson(error.to_string()))?;
        match value.get("schema").and_then(Value::as_u64) {
            Some(schema) if schema > Saved::SCHEMA => return Err(SavedError::Newer(schema)),
            _ => {}
        }
        let Value::Object(mut members) = value else { return Err(SavedError::NotAnswers) };
        let Some(Value::Object(mut register)) = members.remove(REGISTER) else { return Err(SavedError::NotAnswers) };
        let Some(Value::Object(systems)) = register.remove("systems") else { return Err(SavedError::NotAnswers) };
        let organisation = register.remove("organisation").map(text_of);
        let mut all = Self { organisation, ..Self::default() };
        for (name, value) in systems {
            // A name that no system can have is damage: to leave it out would lose a system unsaid.
            let id: SystemId = name.parse().map_err(|_| SavedError::NotAnswers)?;
            all.systems.insert(id, text_of(value));
        }
        Ok(all)
    }

    /// How each system stands to what is kept.
    pub fn beside<S: Shelf>(&self, keeper: &Keeper<S>) -> Vec<(SystemId, Beside)> {
        let here: BTreeMap<_, _> = keeper.texts().into_iter().collect();
        let stands = |(id, text): (&SystemId, &String)| {
            let beside = match here.get(id) {
                None => Beside::New,
                Some(mine) if mine == text => Beside::Same,
                Some(_) => Beside::Differs,
            };
            (id.clone(), beside)
        };
        self.systems.iter().map(stands).collect()
    }
}

impl<S: Shelf> Keeper<S> {
    /// The texts of everything that is kept.
    pub fn kept(&self) -> Everything {
        let organisation = self.shelf().and_then(|shelf| shelf.get(Self::ORGANISATION));
        Everything { organisation, systems: self.texts().into_iter().collect() }
    }

    /// The same, with the work here as it is now, whether it could be kept or not.
    pub fn kept_with(&self, here: &Saved) -> Everything {
        let mut all = self.kept();
        let under = self.read_organisation();
        // What nobody began is no system.
        if !all.systems.contains_key(self.id()) && *here == self.over(Saved::default()) {
            return all;
        }
        let text = match under {
            Some(under) => {
                let (system, under) = here.apart(&under);
                all.organisation = Some(under.write());
                system.write()
            }
            None => here.write(),
        };
        all.systems.insert(self.id().clone(), text);
        all
    }

    /// Take over what a file has. Gives what stood there before, to put it back. Facts on the organisation that are here stay,
    /// unless those of the file are to take the place of what differs; systems of the file then say theirs as their own.
    ///
    /// # Errors
    /// When something cannot be kept: then everything is as it was.
    pub fn take_over(
        &self,
        file: &Everything,
        differing: Differing,
        new_id: impl Fn() -> SystemId,
    ) -> Result<Vec<Before>, Vec<Before>> {
        let mut before = Vec::new();
        let mut put = |key: String, text: &str| {
            let was = self.shelf().and_then(|shelf| shelf.get(&key));
            if was.as_deref() == Some(text) {
                return true;
            }
            let kept = self.shelf().is_some_and(|shelf| shelf.set(&key, text));
            if kept {
                before.push((key, was));
            }
            kept
        };
        let here = self.shelf().and_then(|shelf| shelf.get(Self::ORGANISATION));
        // Whose organisation it is from now on.
        let theirs = file.organisation.as_ref().filter(|_| here.is_none() || differing == Differing::Replace);
        let mut all = theirs.is_none_or(|text| put(Self::ORGANISATION.to_owned(), text));
        let other = file.organisation.as_ref().filter(|text| theirs.is_none() && here.as_ref() != Some(*text));
        for (id, beside) in file.beside(self) {
            let Some(text) = file.systems.get(&id) else { continue };
            let place = match (beside, differing) {
                (Beside::New, _) | (Beside::Differs, Differing::Replace) => id,
                (Beside::Differs, Differing::Both) => new_id(),
                _ => continue,
            };
            // What the other organisation says of it would else be lost, or this one's count for it unseen.
            let own = other.and_then(|other| own_text(text, other, here.as_deref()));
            all = all && put(Self::key(&place), own.as_deref().unwrap_or(text));
        }
        if all {
            return Ok(before);
        }
        self.restore(&before);
        Err(before)
    }

    /// Keep further systems beside the work that is here, all or none. Gives what stood there before, to put it back.
    ///
    /// # Errors
    /// When something cannot be kept: then no system is added.
    pub fn add_all(
        &self,
        systems: impl IntoIterator<Item = (SystemId, Saved)>,
        here: &Saved,
    ) -> Result<Vec<Before>, Vec<Before>> {
        if self.begin_organisation(here) != Kept::Yes {
            return Err(Vec::new());
        }
        let mut before = Vec::new();
        for (id, system) in systems {
            let beside = self.of(id);
            if beside.save(&self.over(system)) != Kept::Yes {
                self.restore(&before);
                return Err(before);
            }
            before.push((Self::key(beside.id()), None));
        }
        Ok(before)
    }

    /// Put back what stood there before. Says whether all of it could be.
    pub fn restore(&self, before: &[Before]) -> bool {
        let Some(shelf) = self.shelf() else { return before.is_empty() };
        let mut all = true;
        // The last first; and none is left out because another failed.
        for (key, text) in before.iter().rev() {
            if let Some(text) = text {
                all &= shelf.set(key, text);
            } else {
                shelf.remove(key);
            }
        }
        all
    }
}

/// A system of another organisation, with what that one says as its own. Nothing where a text cannot be read: it goes along as
/// it is.
fn own_text(system: &str, theirs: &str, here: Option<&str>) -> Option<String> {
    let read = |text: &str| Saved::read(text).ok().map(|(saved, _)| saved);
    let whole = read(system)?.over(&read(theirs)?);
    let here = here.and_then(read).unwrap_or_default();
    Some(whole.over(&here).apart(&here).0.write())
}
