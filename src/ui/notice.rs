//! What people are told once. Pure.

use crate::interview::AnswerProblem;
use crate::store::SavedError;

/// Something that people are told once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The browser denies storage.
    Denied,
    /// The storage is full: told for as long as it is so.
    Full,
    /// What is stored cannot be read. It was left alone.
    Unreadable(SavedError),
    /// Some stored answers cannot be read. They were carried along.
    StoredProblems(Vec<AnswerProblem>),
    /// Another tab changed the answers.
    ChangedElsewhere,
    /// A file could not be loaded.
    LoadFailed(SavedError),
    /// The answers were not written to a file, because it could not be read again.
    NotWritten(SavedError),
    /// The browser could not read a file.
    NotRead,
    /// A file was loaded: how many answers, and what was left out.
    Loaded(usize, Vec<AnswerProblem>),
    /// Everything was erased, here or in another tab.
    Erased,
    /// Another tab changed the answers, and this one goes on with them.
    Followed,
    /// Systems were taken out of the register.
    Removed,
    /// So many systems were taken over from a file.
    TakenOver(usize),
    /// A system could not be added or changed: there is no room, or no storage.
    NotKept,
}

impl Notice {
    /// Whether it speaks of a file that was chosen: the next file takes it away.
    pub const fn is_about_file(&self) -> bool {
        matches!(self, Self::LoadFailed(_) | Self::NotWritten(_) | Self::NotRead | Self::Loaded(..) | Self::Erased)
    }
}
