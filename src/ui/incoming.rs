//! Work from outside that waits for a decision: nothing is changed before the visitor has seen what would be.

use crate::interview::AnswerProblem;
use crate::store::{LinkError, Saved, SavedError};
use crate::words::Lang;

/// Where work comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A file that was chosen.
    File,
    /// A link that was opened.
    Link,
}

/// Work that waits, as the text that it came as: it is read where it is shown, and that is loaded second.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// Where it comes from.
    pub source: Source,
    /// The text of the file, or the fragment of the link.
    pub text: String,
}

/// Why nothing can be taken over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Of a file.
    File(SavedError),
    /// Of a link.
    Link(LinkError),
}

impl Refused {
    /// Why, in a language.
    pub fn told(&self, lang: Lang) -> String {
        match self {
            Self::File(error) => lang.saved_error(error),
            Self::Link(error) => lang.link_error(error),
        }
    }
}

impl Incoming {
    /// A file that was chosen.
    pub fn file(text: String) -> Self {
        Self { source: Source::File, text }
    }

    /// A link that was opened.
    pub fn link(fragment: String) -> Self {
        Self { source: Source::Link, text: fragment }
    }

    /// The work as it would be after taking this over, and what of this could not be read.
    ///
    /// # Errors
    /// When nothing of it can be read.
    pub fn over(&self, mine: &Saved) -> Result<(Saved, Vec<AnswerProblem>), Refused> {
        match self.source {
            Source::File => Saved::read(&self.text).map_err(Refused::File),
            Source::Link => {
                let (link, problems) = Saved::from_link(&self.text).map_err(Refused::Link)?;
                Ok((mine.with_link(link), problems))
            }
        }
    }
}
