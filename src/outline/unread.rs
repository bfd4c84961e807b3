//! What is written on the views beside the checklist and cannot be read: told where it would stand, and before a file is taken over.

use super::beside::FrameworkField;
use super::risk_rows::RiskField;
use crate::interview::AnswerProblem;
use crate::store::{Notebook, OwnStep, Saved, Takes};

/// What of a notebook cannot be read. It stays as it was found.
pub fn unread_in(saved: &Saved, book: Notebook) -> Vec<AnswerProblem> {
    let takes = match book {
        Notebook::Blanks => |_: &str, _: &str| Takes::Any,
        Notebook::Risks => RiskField::takes,
        Notebook::Readiness => OwnStep::takes,
        Notebook::Frameworks => FrameworkField::takes,
    };
    saved.unread_in(book, &takes)
}

/// What cannot be read of all that is kept beside answers and notes on obligations: of the management system and of every notebook.
pub fn unread_beside(saved: &Saved) -> Vec<AnswerProblem> {
    let books = Notebook::ALL.iter().flat_map(|&book| unread_in(saved, book));
    saved.management().1.into_iter().chain(saved.record().1).chain(books).collect()
}
