//! How far the work on an obligation is, as whoever works on it says.

use crate::engine::ids;

ids! {
    /// How far an item of the checklist is.
    pub enum ItemStatus {
        /// Not begun.
        ToDo = "to-do",
        /// Begun.
        InProgress = "in-progress",
        /// Done.
        Done = "done",
        /// Looked at and found not to be owed, with a reason in the note.
        NotApplicable = "not-applicable",
    }
}
