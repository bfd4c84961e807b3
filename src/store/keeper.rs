//! Keeps a visitor's work on a shelf that may fail: never throws, never overwrites what it cannot read.
//!
//! | key, after `ai-act-checklist:` | holds |
//! |---|---|
//! | `system:<id>` | the work on one system: what a saved file holds. The systems there are, are the keys there are |
//! | `organisation` | what lies under every system, once there is a second ([`super::organisation`]) |
//! | `answers` | the one system, as earlier versions kept it: it moves to `system:1` |

use super::slot::{Change, Kept, Shelf, Slot};
use super::{Saved, SavedError, SystemId};
use crate::engine::gathered;
use crate::interview::AnswerProblem;
use std::collections::BTreeMap;
use std::rc::Rc;

/// What was found when the shelf was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// Nothing yet.
    Nothing,
    /// There is no shelf: the browser denies it.
    Denied,
    /// Saved work, and what of it could not be read (it is carried along).
    Work(Saved, Vec<AnswerProblem>),
    /// A text that this version cannot read. It stays as it is, and nothing is saved over it.
    Unreadable(SavedError),
}

/// What somebody else did to the shelf, as far as it matters to the work here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Elsewhere {
    /// Nothing that matters.
    Nothing,
    /// Nothing here was unsaved: this is what is there now, to go on with.
    Follow(Found),
    /// There is other work now, and here is work that is not saved. Nothing was read or overwritten.
    Conflict,
}

/// The saved work on one system, on a shelf that others may lie on.
#[derive(Debug)]
pub struct Keeper<S> {
    shelf: Option<Rc<S>>,
    /// Whether there should be a shelf.
    wanted: bool,
    id: SystemId,
    system: Slot,
    /// Of all keepers that came from one.
    organisation: Rc<Slot>,
}

impl<S> Keeper<S> {
    /// What every key of this program starts with.
    pub const PREFIX: &'static str = "ai-act-checklist:";
    /// What the key of a system starts with.
    pub const SYSTEMS: &'static str = "ai-act-checklist:system:";
    /// The key of what lies under every system.
    pub const ORGANISATION: &'static str = "ai-act-checklist:organisation";
    /// The key of earlier versions, which knew one system.
    pub const BEFORE: &'static str = "ai-act-checklist:answers";

    /// The key of a system.
    pub fn key(id: &SystemId) -> String {
        [Self::SYSTEMS, id.as_str()].concat()
    }

    fn with(shelf: Option<Rc<S>>, wanted: bool, id: SystemId, key: String, organisation: Rc<Slot>) -> Self {
        Self { shelf, wanted, id, system: Slot::new(key), organisation }
    }

    /// The shelf, if there is one.
    pub(super) fn shelf(&self) -> Option<&S> {
        self.shelf.as_deref()
    }

    /// Which system it keeps.
    pub fn id(&self) -> &SystemId {
        &self.id
    }

    /// Keep nothing: the work is in memory alone, and nobody is told that anything failed.
    pub fn nowhere() -> Self {
        let id = SystemId::first();
        let key = Self::key(&id);
        Self::with(None, false, id, key, Rc::new(Slot::that_stays(Self::ORGANISATION.to_owned())))
    }

    /// Whether there is a shelf.
    pub fn is_there(&self) -> bool {
        self.shelf.is_some()
    }
}

impl<S: Shelf> Keeper<S> {
    /// Open a shelf at the first system, or go without one. What earlier versions kept is moved to where it is kept now.
    pub fn new(shelf: Option<S>) -> Self {
        let id = SystemId::first();
        let key = shelf.as_ref().map_or_else(|| Self::key(&id), |shelf| Self::moved(shelf, &id));
        let organisation = Rc::new(Slot::that_stays(Self::ORGANISATION.to_owned()));
        Self::with(shelf.map(Rc::new), true, id, key, organisation)
    }

    /// Move what earlier versions kept, byte for byte. Gives the key of the first system: where there is no room for a moment
    /// for both, it stays where it is until the next time.
    fn moved(shelf: &S, id: &SystemId) -> String {
        let key = Self::key(id);
        let Some(before) = shelf.get(Self::BEFORE) else { return key };
        // An earlier version on another page of this site may have written since: then it is a system beside the first.
        let place = match shelf.get(&key) {
            Some(now) if now != before => [Self::SYSTEMS, "answers"].concat(),
            _ => key.clone(),
        };
        let there = shelf.get(&place);
        let is_free = there.as_ref().is_none_or(|text| *text == before);
        if is_free && (there.is_some() || shelf.set_at_once(&place, &before)) {
            shelf.remove(Self::BEFORE);
            return key;
        }
        if place == key { Self::BEFORE.to_owned() } else { key }
    }

    /// A keeper of another system on the same shelf.
    #[must_use]
    pub fn of(&self, id: SystemId) -> Self {
        let key = Self::key(&id);
        Self::with(self.shelf.clone(), self.wanted, id, key, Rc::clone(&self.organisation))
    }

    /// Read what is there.
    pub fn read(&self) -> Found {
        let Some(shelf) = self.shelf() else {
            return if self.wanted { Found::Denied } else { Found::Nothing };
        };
        // What is wrong with the organisation's is no fault of this system, which then goes without.
        let under = self.organisation.read(shelf).and_then(Result::ok);
        match (self.system.read(shelf), under) {
            (Some(Err(error)), _) => Found::Unreadable(error),
            (Some(Ok((saved, problems))), None) => Found::Work(saved, problems),
            (Some(Ok((saved, mut problems))), Some((under, more))) => {
                problems.extend(more);
                Found::Work(saved.over(&under), problems)
            }
            (None, Some((under, problems))) if under != Saved::default() => {
                Found::Work(Saved::default().over(&under), problems)
            }
            (None, _) => Found::Nothing,
        }
    }

    /// What lies under every system, read anew.
    pub(super) fn read_organisation(&self) -> Option<Saved> {
        Some(self.organisation.read(self.shelf()?)?.ok()?.0)
    }

    /// From now on, what is of the organisation has a text of its own: at first what the work here says of it.
    pub(super) fn begin_organisation(&self, here: &Saved) -> Kept {
        let Some(shelf) = self.shelf() else { return Kept::InMemory };
        if self.organisation.read(shelf).is_none() {
            let (_, organisation) = here.apart(&Saved::default());
            let kept = self.organisation.save(shelf, &organisation);
            if kept != Kept::Yes {
                return kept;
            }
        }
        self.save(here)
    }

    /// What the system says alone, and what goes to the organisation, where there is a text of it.
    fn apart(&self, saved: &Saved) -> (Saved, Option<Saved>) {
        if self.organisation.is_readable() {
            let (system, organisation) = saved.apart(&self.organisation.says());
            (system, Some(organisation))
        } else {
            (saved.clone(), None)
        }
    }

    /// Work from outside laid over the organisation, as it would be read.
    #[must_use]
    pub fn over(&self, saved: Saved) -> Saved {
        if self.organisation.is_readable() { saved.over(&self.organisation.says()) } else { saved }
    }

    /// Save, unless that would overwrite what is not ours to overwrite.
    pub fn save(&self, saved: &Saved) -> Kept {
        self.keep(saved, Slot::save)
    }

    /// Save over whatever is there: the visitor said so.
    pub fn save_over(&self, saved: &Saved) -> Kept {
        self.keep(saved, Slot::save_over)
    }

    fn keep(&self, saved: &Saved, keep: impl Fn(&Slot, &S, &Saved) -> Kept) -> Kept {
        let Some(shelf) = self.shelf() else {
            return Kept::InMemory;
        };
        let (system, organisation) = self.apart(saved);
        // First what the system may lack then: a page closed between the two has it twice, not never.
        let under = organisation.map_or(Kept::Yes, |organisation| keep(&self.organisation, shelf, &organisation));
        if under == Kept::Yes { keep(&self.system, shelf, &system) } else { under }
    }

    /// Look at the shelf after somebody else wrote there, with the work that is here.
    pub fn look(&self, saved: &Saved) -> Elsewhere {
        let Some(shelf) = self.shelf() else {
            return Elsewhere::Nothing;
        };
        let (system, organisation) = self.apart(saved);
        let under = match organisation {
            Some(organisation) => self.organisation.look(shelf, &organisation),
            // It may have come meanwhile.
            None => self.organisation.look(shelf, &self.organisation.says()),
        };
        match (under, self.system.look(shelf, &system)) {
            (Change::None, Change::None) => Elsewhere::Nothing,
            (Change::Conflict, _) | (_, Change::Conflict) => Elsewhere::Conflict,
            _ => Elsewhere::Follow(self.read()),
        }
    }

    /// Everything that this program keeps, as it is: each key with its text.
    pub fn everything(&self) -> Vec<(String, String)> {
        let Some(shelf) = self.shelf() else {
            return Vec::new();
        };
        let keys = shelf.keys().into_iter().filter(|key| key.starts_with(Self::PREFIX));
        let texts = keys.filter_map(|key| shelf.get(&key).map(|text| (key, text)));
        gathered::<BTreeMap<_, _>, _>(texts).into_iter().collect()
    }

    /// Take note that the shelf holds this work by now, kept by another checklist of the same page. Anything else there is
    /// left for the next save to notice.
    pub fn refresh(&self, saved: &Saved) {
        let Some(shelf) = self.shelf() else { return };
        let (system, organisation) = self.apart(saved);
        self.system.refresh(shelf, &system);
        if let Some(organisation) = organisation {
            self.organisation.refresh(shelf, &organisation);
        }
    }

    /// The work to go on with is not what was read here: from whatever there is, only a decision of the visitor leads on.
    pub fn doubt(&self) {
        self.system.doubt();
    }

    /// Forget everything that this program keeps.
    pub fn erase(&self) {
        if let Some(shelf) = self.shelf() {
            for key in shelf.keys().iter().filter(|key| key.starts_with(Self::PREFIX)) {
                shelf.remove(key);
            }
            shelf.give_up();
        }
        self.system.seen.take();
        self.organisation.seen.take();
    }

    /// Whether all that was saved is kept. See [`Shelf::is_settled`].
    pub fn is_settled(&self) -> bool {
        self.shelf().is_none_or(S::is_settled)
    }

    /// Everything that was saved is kept by now.
    pub fn settle(&self) {
        self.shelf().into_iter().for_each(S::settle);
    }

    /// What was saved under a key could not be kept, as another tab has kept something else there. What is here is unsaved then.
    pub fn was_not_kept(&self, key: &str) {
        let slots = [&self.system, &*self.organisation].into_iter();
        slots.filter(|slot| slot.key() == key && slot.is_readable()).for_each(Slot::was_not_kept);
    }
}
