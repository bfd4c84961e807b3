//! What files are made of, as it comes from outside: the work on one system, or on all.

use crate::engine::Date;
use crate::export::{Format, Unwritten};
use crate::outline::{Register, Subject};
use crate::store::{Everything, Saved, SavedError, SystemId};
use crate::words::Lang;

/// The work that a file is made of.
#[derive(Clone, Debug)]
pub enum Works {
    /// On one system.
    One(Box<Subject>),
    /// On all.
    All(Register),
}

/// A file to be taken along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// What it is called.
    pub name: String,
    /// What a browser calls its kind.
    pub media_type: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Works {
    /// The text of the work on one system, or of a file of all systems, looked at for a day.
    ///
    /// # Errors
    /// When it is neither.
    pub fn read(text: &str, as_of: Date, lang: Lang) -> Result<Self, SavedError> {
        if Everything::is_one(text) {
            return Ok(Self::All(Register::new(&Everything::read(text)?, as_of, lang)));
        }
        let (saved, _) = Saved::read(text)?;
        Ok(Self::One(Box::new(Subject::of(saved, as_of))))
    }

    /// The texts of the works on several systems, each with a name for where its record has none.
    ///
    /// # Errors
    /// When a text is no work on one system: which, from 0, and why.
    pub fn several(
        works: impl IntoIterator<Item = (Option<String>, String)>,
        as_of: Date,
        lang: Lang,
    ) -> Result<Self, (usize, SavedError)> {
        let (names, texts): (Vec<_>, Vec<_>) = works.into_iter().unzip();
        let all = Everything::of(texts)?;
        let places: Vec<SystemId> = all.systems.keys().cloned().collect();
        let name_of = |id: &SystemId| names.get(places.iter().position(|place| place == id)?).cloned()?;
        Ok(Self::All(Register::named(&all, as_of, lang, name_of)))
    }

    /// A document, filled from the work on one system, as a file.
    ///
    /// # Errors
    /// When there are several systems, there is no such document, the format holds none, or a library cannot write it.
    pub fn paper(&self, id: &str, format: Format, lang: Lang) -> Result<Taken, Unwritten> {
        let Self::One(subject) = self else { return Err(Unwritten::OfOne) };
        let bytes = format.write_paper(id, subject, lang)?;
        Ok(Taken { name: format.paper_name(id, subject.report().as_of), media_type: format.media_type(), bytes })
    }

    /// A file of them.
    ///
    /// # Errors
    /// When the format is none of such works, or a library cannot write it.
    pub fn write(&self, format: Format, lang: Lang) -> Result<Taken, Unwritten> {
        let (name, bytes) = match self {
            Self::One(subject) => (format.file_name(subject.report().as_of), format.write(subject, lang)?),
            Self::All(register) => (format.file_name_of_all(register.as_of), format.write_all(register, lang)?),
        };
        Ok(Taken { name, media_type: format.media_type(), bytes })
    }
}
