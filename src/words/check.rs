//! What the summary of answers says, and what does not fit together in them.

use super::Lang;
use super::shape::{Table, Text, shape};
use crate::interview::CheckId;

shape! {
    /// Words of the summary of answers.
    pub struct Checking {
        title, lead, empty, contradictions, contradictions_lead, error, warning, info, unused, unused_lead,
        still_open, opened, answer_open, see_result,
    }
}

shape! {
    /// Everything of the summary of answers.
    pub(super) struct CheckWords {
        checking: Checking, checks: Table<CheckId, Text>,
    }
}

impl Lang {
    /// The words of the summary of answers.
    pub fn checking(self) -> &'static Checking {
        &self.tell().check.checking
    }

    /// What does not fit together in the answers, by the check that found it.
    pub fn check(self, id: CheckId) -> &'static str {
        self.tell().check.checks.name(id)
    }
}
