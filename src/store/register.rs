//! The systems beside each other: which there are, new ones, and those that go.

use super::slot::Shelf;
use super::{Before, Found, Keeper, Kept, Saved, SavedError, SystemId};
use crate::engine::ids;
use std::collections::BTreeSet;

ids! {
    /// By what a list of systems is sorted.
    #[derive(Default)]
    pub enum Sorting {
        /// By name.
        #[default]
        Name = "name",
        /// The highest tier that is possible first: what is unknown may be the worst.
        Tier = "tier",
        /// Most questions without an answer first.
        Open = "open",
        /// The earliest day first.
        Next = "next",
        /// The least finished first.
        Finished = "finished",
    }
}

/// How full a storage is, in characters, which is how browsers count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// What this program keeps.
    pub ours: usize,
    /// What the site around it keeps in the same storage.
    pub others: usize,
    /// What this program keeps in the annex, beside it.
    pub beside: usize,
}

impl Room {
    /// What a browser holds for a site: five million characters and some, in all of today's engines. None says so when asked.
    pub const WHOLE: usize = 5 * 1024 * 1024;

    /// How much is taken.
    pub const fn taken(&self) -> usize {
        self.ours + self.others
    }

    /// How many more systems fit in that are like the ones there are, which are so many.
    pub fn more(&self, systems: usize) -> usize {
        (Self::WHOLE.saturating_sub(self.taken()) * systems).checked_div(self.ours).unwrap_or(0)
    }

    /// Whether it is nearly full: less than a tenth is left.
    pub const fn is_short(&self) -> bool {
        self.taken() > Self::WHOLE / 10 * 9
    }
}

impl<S: Shelf> Keeper<S> {
    /// How full the storage is, where there is one. The texts of systems are given by whoever has read them.
    pub fn room(&self, systems: &[(SystemId, String)]) -> Option<Room> {
        let shelf = self.shelf()?;
        let mut room = Room { ours: 0, others: 0, beside: 0 };
        let mut count = |key: &str, text: &str| {
            let place = match key.starts_with(Self::PREFIX) {
                false => &mut room.others,
                true if shelf.is_beside(key) => &mut room.beside,
                true => &mut room.ours,
            };
            *place += key.len() + text.encode_utf16().count();
        };
        systems.iter().for_each(|(id, text)| count(&Self::key(id), text));
        for key in shelf.keys().iter().filter(|key| !key.starts_with(Self::SYSTEMS)) {
            count(key, &shelf.get(key).unwrap_or_default());
        }
        Some(room)
    }

    /// Whether something lies in the annex.
    pub fn has_beside(&self) -> bool {
        self.shelf().is_some_and(|shelf| shelf.keys().iter().any(|key| shelf.is_beside(key)))
    }

    /// The systems that there are, by what is kept of them.
    pub fn systems(&self) -> BTreeSet<SystemId> {
        let keys = self.shelf().map(S::keys).unwrap_or_default();
        keys.iter().filter_map(|key| key.strip_prefix(Self::SYSTEMS)?.parse().ok()).collect()
    }

    /// Every system there is with its text, as it is kept.
    pub fn texts(&self) -> Vec<(SystemId, String)> {
        let text = |id: SystemId| Some((id.clone(), self.shelf()?.get(&Self::key(&id))?));
        self.systems().into_iter().filter_map(text).collect()
    }

    /// What lies under every system, as it was last read; nothing as long as there is none.
    pub fn organisation(&self) -> Saved {
        self.read_organisation().unwrap_or_default()
    }

    /// Every system there is with its work, laid over the organisation.
    pub fn all(&self) -> Vec<(SystemId, Result<Saved, SavedError>)> {
        let under = self.read_organisation();
        let read = |text: &str| {
            let (saved, _) = Saved::read(text)?;
            Ok(match &under {
                Some(under) => saved.over(under),
                None => saved,
            })
        };
        self.texts().into_iter().map(|(id, text)| (id, read(&text))).collect()
    }

    /// Keep a further system beside the work that is here. With the second, what is of the organisation goes into a text of its
    /// own. Where one of the two cannot be kept, no system is added, and nothing that was is lost.
    pub fn add(&self, id: &SystemId, system: &Saved, here: &Saved) -> Kept {
        let begun = self.begin_organisation(here);
        if begun != Kept::Yes {
            return begun;
        }
        // A system that nobody has worked on yet is still one of them.
        let beside = self.of(id.clone());
        beside.save(&beside.over(system.clone()))
    }

    /// Take a system away. Gives what stood there, with which it can be put back as it was.
    pub fn take_out(&self, id: &SystemId) -> Option<Before> {
        let (shelf, key) = (self.shelf()?, Self::key(id));
        let text = shelf.get(&key)?;
        shelf.remove(&key);
        Some((key, Some(text)))
    }

    /// Change what is kept of a system that is not shown here, as it is now. Nothing where it cannot be read, or is gone.
    pub fn change(&self, id: &SystemId, change: impl FnOnce(&mut Saved)) -> Option<Kept> {
        let other = self.of(id.clone());
        match other.read() {
            Found::Work(mut saved, _) => {
                change(&mut saved);
                Some(other.save(&saved))
            }
            _ => None,
        }
    }
}
