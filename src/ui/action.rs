//! What can happen. What becomes of it is in `state`.

use super::config::Config;
use super::incoming::Incoming;
use super::notice::Notice;
use super::view::View;
use crate::assess::ObligationId;
use crate::engine::Date;
use crate::interview::{Answer, AnswerProblem, QuestionId};
use crate::store::{Before, Found, Item, Saved, SystemId};
use std::rc::Rc;
use yew::Callback;

/// What can happen.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Show something.
    Go(View),
    /// Go on with the next open question, or to the summary.
    Resume,
    /// Open a question to change its answer, and return afterwards.
    Change(QuestionId),
    /// Show a question with what was ticked there and not given.
    Draft(QuestionId, Answer),
    /// Answer a question and go on.
    Answer(QuestionId, Answer),
    /// Go back to where one came from.
    Back,
    /// Take over loaded work.
    Load(Box<Saved>, Vec<AnswerProblem>),
    /// Take over the work that another checklist of this page has: the view stays.
    Share(Box<Saved>),
    /// The page around asks for something else.
    Configure(Config),
    /// Show what taking over work from outside would change.
    Offer(Incoming),
    /// Show what is kept, and return afterwards.
    Data,
    /// Compare the system that is shown, with another where one is named, and return afterwards.
    Compare(Option<SystemId>),
    /// Go on with the work that another tab stored, where one is.
    Follow(Box<Saved>, Vec<AnswerProblem>),
    /// Show another system, with its work and what of that could not be read.
    Open(SystemId, Box<Saved>, Vec<AnswerProblem>),
    /// Something was done to what is stored: what is told of it, and what stood there before.
    Stored(Notice, Vec<Before>),
    /// The systems beside this one changed.
    Turn,
    /// Put back the work that a file or a link replaced.
    Undo,
    /// Forget all answers.
    Erase,
    /// Ask about another day.
    AsOf(Date),
    /// It is another day than when the page was opened.
    Today(Date),
    /// Tell something.
    Tell(Notice),
    /// Take a notice away.
    Dismiss(Notice),
    /// Go on with the next open question that only obligations turn on.
    ResumeDuties,
    /// Change the work in a way that only one view knows.
    Edit(Edit),
}

/// A change of the work. A function, so that the file that is loaded first needs to know nothing of what it changes.
pub type Edit = Callback<Rc<Saved>, Saved>;

impl Action {
    /// Change what is noted about an obligation, as it is at that moment: several fields may be changed before any is shown.
    pub fn note(id: ObligationId, change: impl Fn(&mut Item) + 'static) -> Self {
        Self::editing(move |saved| {
            let mut item = saved.progress.item(id).cloned().unwrap_or_default();
            change(&mut item);
            saved.progress.set(id.name(), item);
        })
    }

    /// Change the work as it is at that moment, whatever it was when this was made.
    pub fn editing(change: impl Fn(&mut Saved) + 'static) -> Self {
        Self::Edit(Callback::from(move |saved: Rc<Saved>| {
            let mut saved = (*saved).clone();
            change(&mut saved);
            saved
        }))
    }

    /// Go on with what is stored now.
    pub fn following(found: Found) -> Self {
        match found {
            Found::Work(saved, problems) => Self::Follow(Box::new(saved), problems),
            Found::Nothing => Self::Follow(Box::default(), Vec::new()),
            Found::Unreadable(error) => Self::Tell(Notice::Unreadable(error)),
            Found::Denied => Self::Tell(Notice::Denied),
        }
    }
}
