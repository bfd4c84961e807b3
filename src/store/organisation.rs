//! The organisation under its systems: facts that are asked once, and one management system for all.
//!
//! As long as there is one system, its text holds everything. With the second, what is true of the organisation moves to a
//! text of its own, which lies under those of the systems: a system that says nothing of such a fact has the organisation's.
//! What a system was brought with and says otherwise (a file from elsewhere) stays its own, so that nothing changes for the
//! others unseen. Whoever works on a system sees one work: laid over here when it is read, taken apart when it is kept.

use super::Saved;
use super::management::{NOTES, RATINGS};
use super::notebook::Notebook;
use super::saved::Own;
use crate::interview::{Answer, QuestionId};

/// The questions on the organisation: its kind (Art. 27(1), Annex I Section A and others turn on it) and its size (Art. 99(6),
/// Arts. 11(1), 63). What links the organisation to the Union is none of them: it is asked for each system, as Art. 2(1) looks
/// at what is done with that one.
pub const ORGANISATION_QUESTIONS: [QuestionId; 2] = [QuestionId::Organisation, QuestionId::Size];

/// The members that are of the organisation: its management system, the steps to readiness, the frameworks it runs. Whether a system lies
/// inside the scope of the management system is said of each.
const MEMBERS: [&str; 4] = [RATINGS, NOTES, Notebook::Readiness.as_str(), Notebook::Frameworks.as_str()];

impl Saved {
    /// This system with what it says nothing of taken from the organisation.
    #[must_use]
    pub(super) fn over(mut self, organisation: &Self) -> Self {
        self.own = Own::default();
        for id in ORGANISATION_QUESTIONS {
            match (self.answers.get(id), organisation.answers.get(id)) {
                (None, Some(theirs)) if !self.unread.contains_key(&id.to_string()) => {
                    let theirs = theirs.clone();
                    self.put_answer(id, Some(theirs));
                }
                (mine, theirs) if mine != theirs => self.own.questions.push(id),
                _ => {}
            }
        }
        for member in MEMBERS {
            match (self.rest.get(member), organisation.rest.get(member)) {
                (None, Some(theirs)) => drop(self.rest.insert(member.to_owned(), theirs.clone())),
                (mine, theirs) if mine != theirs => self.own.members.push(member),
                _ => {}
            }
        }
        self
    }

    /// Taken apart: the system alone, and the organisation as it is after this.
    pub(super) fn apart(&self, organisation: &Self) -> (Self, Self) {
        let mut system = Self { own: Own::default(), ..self.clone() };
        let mut organisation = organisation.clone();
        for id in ORGANISATION_QUESTIONS.iter().filter(|id| !self.own.questions.contains(id)) {
            organisation.put_answer(*id, self.answers.get(*id).cloned());
            system.put_answer(*id, None);
        }
        for member in MEMBERS.iter().filter(|member| !self.own.members.contains(member)) {
            match system.rest.remove(*member) {
                Some(value) => drop(organisation.rest.insert((*member).to_owned(), value)),
                None => drop(organisation.rest.remove(*member)),
            }
        }
        (system, organisation)
    }

    /// Whether it has a management system of its own beside that of the organisation.
    pub fn has_own_management(&self) -> bool {
        [RATINGS, NOTES].iter().any(|member| self.own.members.contains(member))
    }

    /// Answer, or take an answer back. One that was read fits its question.
    fn put_answer(&mut self, id: QuestionId, answer: Option<Answer>) {
        // An empty answer takes back; nothing else can be at fault.
        let _ = self.answers.set(id, answer.unwrap_or_default());
    }
}
