//! What the page remembers, and what can happen to it. Pure: storage, clock and focus are elsewhere.

mod reduce;

pub use super::action::{Action, Edit};
pub use super::view::View;

use super::config::{Begin, Config, Home};
use super::incoming::Incoming;
use super::notice::Notice;
use super::recorder::record;
use crate::engine::Date;
use crate::interview::{
    Answer, AnswerProblem, Answers, QuestionId, facts_of, next_duty_question, next_question, open_questions, place,
};
use crate::store::{Before, Saved, SystemId};
use crate::words::Lang;
use std::rc::Rc;

/// The state of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// What the page around asks for.
    pub config: Config,
    /// Which system it is about.
    pub system: SystemId,
    /// The work on it: the only thing that is stored.
    pub saved: Rc<Saved>,
    /// The system that was shown before, with the work on it: kept before anything else is.
    pub left: Option<(SystemId, Rc<Saved>)>,
    /// What stood in the storage before systems were deleted or taken over, so that it can be put back.
    pub before: Rc<Vec<Before>>,
    /// The system that the one that is shown is to be compared with.
    pub beside: Option<SystemId>,
    /// How often the systems beside this one changed: who lists them looks anew.
    pub turns: u32,
    /// The work that a file or a link replaced, so that it can be put back.
    pub replaced: Option<Rc<Saved>>,
    /// Work from outside that waits for a decision.
    pub incoming: Option<Rc<Incoming>>,
    /// What is shown.
    pub view: View,
    /// Where a change of an answer was asked for, to return there.
    pub return_to: Option<View>,
    /// What was ticked at the question that is shown and not given, before the page was loaded anew.
    pub draft: Option<Answer>,
    /// Whether the last change opened new questions.
    pub opened: bool,
    /// The day asked about.
    pub as_of: Date,
    /// Today.
    pub today: Date,
    /// What people are told.
    pub notices: Rc<Vec<Notice>>,
    /// How often the view changed: 0 as long as the page is as it was loaded.
    pub moves: u32,
}

impl State {
    /// The page as it starts, with the work that was found.
    pub fn new(config: Config, saved: Saved, today: Date, notices: Vec<Notice>) -> Self {
        let start = Self {
            system: SystemId::first(),
            saved: Rc::new(saved),
            left: None,
            before: Rc::default(),
            beside: None,
            turns: 0,
            replaced: None,
            incoming: None,
            view: config.home.view(),
            return_to: None,
            draft: None,
            opened: false,
            as_of: config.as_of.unwrap_or(today),
            config,
            today,
            notices: Rc::new(notices),
            moves: 0,
        };
        let view = match start.config.begin {
            Begin::Home => start.view,
            Begin::Questions => start.next_view(),
            Begin::Question(id) => View::Question(id),
        };
        Self { view, ..start }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.config.lang
    }

    /// The answers.
    pub fn answers(&self) -> &Answers {
        &self.saved.answers
    }

    /// The same page with another view.
    fn showing(&self, view: View) -> Self {
        // Whoever leaves the preview leaves all as it is; who looks what is kept comes back to it.
        let incoming = self.incoming.clone().filter(|_| matches!(view, View::Import | View::Data));
        Self {
            view,
            incoming,
            return_to: None,
            draft: None,
            opened: false,
            moves: self.moves.saturating_add(1),
            ..self.clone()
        }
    }

    /// The next open question, or what follows the last.
    fn next_view(&self) -> View {
        let answers = self.answers();
        match next_question(answers, &facts_of(answers)) {
            Some(question) => View::Question(question.id),
            None if matches!(self.config.home, Home::Checker | Home::Classifier) => View::Check,
            // Who came for something that follows from the answers goes on to it, by way of what it turns on as well.
            None => self.next_duty_view(self.config.home.view()),
        }
    }

    /// The next open question that only obligations turn on, or what follows the last.
    fn next_duty_view(&self, after: View) -> View {
        let answers = self.answers();
        next_duty_question(answers, &facts_of(answers)).map_or(after, |question| View::Question(question.id))
    }

    fn resumed(&self) -> Self {
        self.showing(self.next_view())
    }

    fn resumed_duties(&self) -> Self {
        let after = match self.config.home {
            Home::Checker | Home::Classifier => View::Duties(None),
            home => home.view(),
        };
        self.showing(self.next_duty_view(after))
    }

    fn configured(&self, config: Config) -> Self {
        let view = if config.home == self.config.home { self.view } else { config.home.view() };
        let as_of = if config.as_of == self.config.as_of { self.as_of } else { config.as_of.unwrap_or(self.today) };
        // Where the work is kept was decided when it began: to say otherwise would be untrue.
        let config = Config { place: self.config.place, ..config };
        Self { config, view, as_of, ..self.clone() }
    }

    fn answered(&self, id: QuestionId, answer: Answer) -> Option<Self> {
        let mut answers = self.answers().clone();
        let open_before = open_questions(&answers, &facts_of(&answers));
        // Once the tier turns on nothing more, a new question is one that only duties turn on.
        let of_duties = open_before.is_empty() && answers.get(id).is_none();
        answers.set(id, answer).ok()?;
        let facts = facts_of(&answers);
        let now = Self { saved: Rc::new((*self.saved).clone().with(answers)), ..self.clone() };
        Some(match self.return_to {
            None if of_duties => now.resumed_duties(),
            None => now.resumed(),
            Some(view) => {
                let is_new = |question: &&crate::interview::Question| !open_before.iter().any(|q| q.id == question.id);
                let opened = open_questions(now.answers(), &facts).iter().any(is_new);
                Self { opened, ..now.showing(view) }
            }
        })
    }

    fn back(&self) -> Self {
        let before = match self.view {
            View::Question(id) => place(id),
            _ => usize::MAX,
        };
        let unused = crate::interview::settled_before(self.answers());
        let mut earlier = self.answers().in_order().into_iter().map(|(question, _)| question.id);
        let earlier = earlier.rfind(|&id| place(id) < before && !unused.contains(&id));
        self.showing(match (self.return_to, self.view) {
            (Some(view), _) => view,
            (None, View::Result) => View::Check,
            (None, View::Duties(_) | View::Assessment | View::Coverage | View::Mapping) => View::Result,
            (None, View::Clauses | View::Nis2) => View::Coverage,
            (None, View::Paper(_)) => View::Documents,
            (None, View::Timeline | View::Penalties | View::Documents | View::Guides | View::Terms) => {
                self.result_or_home()
            }
            (None, view) if view.needs_papers() => self.result_or_home(),
            (None, View::Import | View::Data | View::Register | View::Compare) => self.config.home.view(),
            _ => earlier.map_or(self.config.home.view(), View::Question),
        })
    }

    /// Without answers there is no result to go back to.
    fn result_or_home(&self) -> View {
        if self.answers().is_empty() { self.config.home.view() } else { View::Result }
    }

    fn told(&self, notice: Notice) -> Option<Self> {
        if self.notices.contains(&notice) {
            return None;
        }
        let mut notices = self.notices.to_vec();
        notices.push(notice);
        Some(Self { notices: Rc::new(notices), ..self.clone() })
    }

    fn without(&self, gone: impl Fn(&Notice) -> bool) -> Self {
        let notices = self.notices.iter().filter(|notice| !gone(notice)).cloned().collect();
        Self { notices: Rc::new(notices), ..self.clone() }
    }

    fn loaded(&self, saved: Saved, problems: Vec<AnswerProblem>) -> Self {
        let count = saved.answers.len();
        let replaced = (*self.saved != Saved::default()).then(|| Rc::clone(&self.saved));
        let now = Self { saved: Rc::new(saved), replaced, ..self.without(Notice::is_about_file) };
        let now = now.told(Notice::Loaded(count, problems)).unwrap_or(now);
        if self.view == View::Import { now.showing(self.config.home.view()) } else { now }
    }

    /// This page with work from outside that waits for a decision.
    #[must_use]
    pub fn offered(&self, incoming: Incoming) -> Self {
        Self { incoming: Some(Rc::new(incoming)), ..self.without(Notice::is_about_file).showing(View::Import) }
    }

    /// Whatever is shown and typed stays.
    fn followed(&self, saved: Saved, problems: Vec<AnswerProblem>) -> Self {
        let erased = saved == Saved::default();
        // What was erased is gone from memory as well.
        let replaced = self.replaced.clone().filter(|_| !erased);
        let now = self.without(|notice| matches!(notice, Notice::ChangedElsewhere | Notice::Followed | Notice::Erased));
        let now = Self { saved: Rc::new(saved), replaced, ..now };
        let now = now.told(if erased { Notice::Erased } else { Notice::Followed }).unwrap_or(now);
        if problems.is_empty() { now } else { now.told(Notice::StoredProblems(problems)).unwrap_or(now) }
    }

    /// As where another tab is followed, but nobody need be told: it happens before everybody's eyes.
    fn shared(&self, saved: Saved) -> Self {
        let replaced = self.replaced.clone().filter(|_| saved != Saved::default());
        let now = self.without(|notice| {
            matches!(notice, Notice::ChangedElsewhere | Notice::Erased | Notice::Unreadable(_))
                || notice.is_about_file()
        });
        Self { saved: Rc::new(saved), replaced, ..now }
    }

    /// Another system: what was told and put aside of the one before is of that one.
    fn opened(&self, system: SystemId, saved: Saved, problems: Vec<AnswerProblem>) -> Self {
        let left = Some((self.system.clone(), Rc::clone(&self.saved)));
        let now = self.without(|notice| *notice != Notice::Denied);
        let now = Self { system, saved: Rc::new(saved), left, replaced: None, ..now };
        let now = if problems.is_empty() { now } else { now.told(Notice::StoredProblems(problems)).unwrap_or(now) };
        let view = if now.answers().is_empty() { now.next_view() } else { View::Result };
        now.showing(view)
    }

    /// This page with the short of what comes out kept beside work that was changed here.
    fn recorded(self, before: &Self) -> Self {
        if Rc::ptr_eq(&self.saved, &before.saved) {
            return self;
        }
        let mut saved = (*self.saved).clone();
        record(&before.saved, &mut saved, self.today);
        Self { saved: Rc::new(saved), ..self }
    }

    fn erased(&self) -> Self {
        let mut notices = vec![Notice::Erased];
        notices.extend(self.notices.iter().filter(|notice| **notice == Notice::Denied).cloned());
        let now = Self::new(self.config.clone(), Saved::default(), self.today, notices);
        Self { view: self.config.home.view(), moves: self.moves.saturating_add(1), ..now }
    }
}
