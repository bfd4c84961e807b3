//! What every page reads: the state and what follows from it.

use super::derive::answer_words;
use super::state::{Action, State, View};
use crate::assess::{Report, report};
use crate::engine::Date;
use crate::interview::{Answers, FactTable, QuestionId, facts_of, next_question, open_questions};
use crate::store::{Keeper, LocalStorage};
use crate::text::{Lang, PageWords};
use std::rc::Rc;
use yew::{Callback, MouseEvent, NodeRef, UseReducerHandle};

/// What follows from the answers on a day.
#[derive(Debug)]
pub(super) struct Derived {
    /// The report.
    pub(super) report: Report,
    /// The facts.
    pub(super) facts: FactTable,
    /// The next question.
    pub(super) next: Option<QuestionId>,
    /// Every question that can still change an outcome and has no answer.
    pub(super) open: Vec<QuestionId>,
}

impl Derived {
    /// Work it out.
    pub(super) fn new(answers: &Answers, as_of: Date) -> Self {
        let facts = facts_of(answers);
        Self {
            report: report(answers, as_of),
            next: next_question(answers, &facts).map(|question| question.id),
            open: open_questions(answers, &facts).iter().map(|question| question.id).collect(),
            facts,
        }
    }
}

/// The one context: given to every view, so that parts take no other state.
#[derive(Clone)]
pub(super) struct Context {
    /// The state, and the way to change it.
    pub(super) state: UseReducerHandle<State>,
    /// What follows from it.
    pub(super) derived: Rc<Derived>,
    /// The visitor's stored work.
    pub(super) keeper: Rc<Keeper<LocalStorage>>,
    /// The top of the page.
    pub(super) top: NodeRef,
}

impl PartialEq for Context {
    fn eq(&self, other: &Self) -> bool {
        self.state == other.state && Rc::ptr_eq(&self.derived, &other.derived)
    }
}

impl Context {
    /// The language.
    pub(super) fn lang(&self) -> Lang {
        self.state.lang
    }

    /// The words of the page.
    pub(super) fn words(&self) -> &'static PageWords {
        self.lang().page()
    }

    /// The report.
    pub(super) fn report(&self) -> &Report {
        &self.derived.report
    }

    /// A click that lets something happen.
    #[inline(never)]
    pub(super) fn on(&self, action: Action) -> Callback<MouseEvent> {
        let state = self.state.dispatcher();
        Callback::from(move |_| state.dispatch(action.clone()))
    }

    /// A click that shows something.
    pub(super) fn go(&self, view: View) -> Callback<MouseEvent> {
        self.on(Action::Go(view))
    }

    /// What was answered, one piece of words for each option chosen.
    pub(super) fn answer(&self, id: QuestionId) -> Vec<&'static str> {
        self.state.answers().get(id).map(|answer| answer_words(self.lang(), id, answer.chosen())).unwrap_or_default()
    }
}
