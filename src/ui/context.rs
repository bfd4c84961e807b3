//! What every page reads: the state and what follows from it.

use super::config::Home;

use super::fresh::fresh;
use super::state::{Action, State, View};
use crate::assess::{Report, Standing, report, standing};
use crate::engine::Date;
use crate::interview::{Answers, FactTable, QuestionId, facts_of, next_question, open_duty_questions, open_questions};
use crate::outline::answer_words;
use crate::store::{BrowserStorage, Keeper, Keepers, Notebook};
use crate::words::{Lang, PageWords};
use std::cell::OnceCell;
use std::rc::Rc;
use web_sys::Element;
use yew::{Callback, Html, MouseEvent, NodeRef, UseReducerHandle};

/// What follows from the answers on a day.
#[derive(Debug)]
pub(super) struct Derived {
    /// How every tier stands.
    pub(super) standing: Standing,
    /// The facts.
    pub(super) facts: FactTable,
    /// The next question.
    pub(super) next: Option<QuestionId>,
    /// Every question that can still change an outcome and has no answer.
    pub(super) open: Vec<QuestionId>,
    /// How many questions on duties alone have no answer, once somebody asks for it.
    duties_left: OnceCell<usize>,
    /// The report, once somebody asks for it: it takes much longer than all else here.
    report: OnceCell<Report>,
}

impl Derived {
    /// Work it out.
    pub(super) fn new(answers: &Answers, as_of: Date) -> Self {
        let facts = facts_of(answers);
        Self {
            standing: standing(&facts, as_of),
            next: next_question(answers, &facts).map(|question| question.id),
            open: open_questions(answers, &facts).iter().map(|question| question.id).collect(),
            facts,
            duties_left: OnceCell::new(),
            report: OnceCell::new(),
        }
    }
}

/// The one context: given to every view, so that parts take no other state.
#[derive(Clone)]
pub struct Context {
    /// The state, and the way to change it.
    pub(super) state: UseReducerHandle<State>,
    /// What follows from it.
    pub(super) derived: Rc<Derived>,
    /// The stored work on the system that is shown.
    pub(super) keeper: Rc<Keeper<BrowserStorage>>,
    /// That of every system.
    pub(super) keepers: Rc<Keepers<BrowserStorage>>,
    /// The element that the program is shown in.
    pub(super) stage: Element,
    /// The top of the page.
    pub(super) top: NodeRef,
    /// Whether a translator is at work in the page.
    pub(super) translated: bool,
}

impl PartialEq for Context {
    fn eq(&self, other: &Self) -> bool {
        self.state == other.state && Rc::ptr_eq(&self.derived, &other.derived) && self.translated == other.translated
    }
}

impl Context {
    /// Markup as it is shown: under a translator with texts that are made anew when they change.
    pub(super) fn shown(&self, markup: Html) -> Html {
        if self.translated { fresh(markup) } else { markup }
    }

    /// The language.
    pub(super) fn lang(&self) -> Lang {
        self.state.lang()
    }

    /// Whether the duties and what covers them belong to what is shown here.
    pub(super) fn has_duties(&self) -> bool {
        self.state.config.home != Home::Classifier
    }

    /// The words of the page.
    pub(super) fn words(&self) -> &'static PageWords {
        self.lang().page()
    }

    /// The report. Only views that are loaded second may ask for it: all that makes it is loaded with them.
    pub(super) fn report(&self) -> &Report {
        self.derived.report.get_or_init(|| report(self.state.answers(), self.state.as_of))
    }

    /// How many questions are left that only duties turn on: none while the tier turns on one.
    pub(super) fn duties_left(&self) -> usize {
        let count = || open_duty_questions(self.state.answers(), &self.derived.facts).len();
        *self.derived.duties_left.get_or_init(count)
    }

    /// A click that lets something happen.
    #[inline(never)]
    pub(super) fn on(&self, action: Action) -> Callback<MouseEvent> {
        let state = self.state.dispatcher();
        Callback::from(move |_| state.dispatch(action.clone()))
    }

    /// Takes a text over into a field under a name of a notebook, as the work is at that moment.
    pub(super) fn jots(&self, book: Notebook, name: impl Into<Rc<str>>, field: &'static str) -> Callback<String> {
        let (state, name) = (self.state.dispatcher(), name.into());
        Callback::from(move |text: String| {
            let name = Rc::clone(&name);
            state.dispatch(Action::editing(move |saved| saved.jot_in(book, &name, field, &text)));
        })
    }

    /// A click that shows something.
    pub(super) fn go(&self, view: View) -> Callback<MouseEvent> {
        self.on(Action::Go(view))
    }

    /// What was answered, one piece of words for each option chosen or doubted.
    pub(super) fn answer(&self, id: QuestionId) -> Vec<String> {
        self.state.answers().get(id).map(|answer| answer_words(self.lang(), id, answer)).unwrap_or_default()
    }
}
