//! The program at work on its stage, and the way into it from outside.

use super::app::{App, Props};
use super::config::{Config, Setting};
use super::edge;
use super::incoming::Incoming;
use super::notice::Notice;
use super::state::{Action, State};
use super::window::Window;
use crate::engine::Date;
use crate::interview::AnswerProblem;
use crate::store::{BrowserStorage, Found, Keeper, Keepers, Saved, SavedError, SystemId};
use crate::words::Lang;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::{Element, Storage};
use yew::{AppHandle, Renderer};

/// The program at work.
pub struct Running {
    window: Window,
    keepers: Rc<Keepers<BrowserStorage>>,
    app: RefCell<Option<AppHandle<App>>>,
    /// Where it was when it was last shown no longer.
    left: RefCell<Option<State>>,
}

/// Show the program with the work that is stored or, where there is one, with this text of it: what another checklist of the page
/// works on, which may be in memory alone. What local storage has no room for lies in the annex. Where another work is stored, the visitor is asked before anything is stored over it.
///
/// # Errors
/// When there is a text and it is no saved work.
pub fn start(
    stage: Element,
    config: Config,
    shared: Option<(&SystemId, &str)>,
    annex: Option<Storage>,
) -> Result<Running, SavedError> {
    let keeper = opened(Keeper::in_browser(config.place, annex), shared.map(|(system, _)| system));
    let (mut saved, notices) = match keeper.read() {
        Found::Nothing => (Saved::default(), Vec::new()),
        Found::Denied => (Saved::default(), vec![Notice::Denied]),
        Found::Work(saved, problems) if problems.is_empty() => (saved, Vec::new()),
        Found::Work(saved, problems) => (saved, vec![Notice::StoredProblems(problems)]),
        Found::Unreadable(error) => (Saved::default(), vec![Notice::Unreadable(error)]),
    };
    if let Some((_, text)) = shared {
        let theirs = keeper.over(Saved::read(text)?.0);
        if theirs != saved {
            keeper.doubt();
            saved = theirs;
        }
    }
    let state = State { system: keeper.id().clone(), ..State::new(config, saved, edge::today(), notices) };
    // Elsewhere the address is somebody else's.
    let link = (state.config.setting == Setting::Page).then(edge::shared_link).flatten();
    let state = match link {
        // As it is loaded: the focus stays where the visitor has it.
        Some(fragment) => State { moves: 0, ..state.offered(Incoming::link(fragment)) },
        None => state,
    };
    let running = Running {
        window: Window::default(),
        keepers: Rc::new(Keepers::new(keeper)),
        app: RefCell::default(),
        left: RefCell::default(),
    };
    running.show(stage, state);
    Ok(running)
}

/// The system that this tab had open, else the first one, or any where that one is gone.
fn opened(keeper: Keeper<BrowserStorage>, shared: Option<&SystemId>) -> Keeper<BrowserStorage> {
    let there = keeper.systems();
    let was_open = edge::was_open().and_then(|name| name.parse().ok()).filter(|id| there.contains(id));
    let id = shared.cloned().or(was_open).unwrap_or_else(|| {
        let first = keeper.id();
        if there.is_empty() || there.contains(first) {
            first.clone()
        } else {
            there.iter().next().unwrap_or(first).clone()
        }
    });
    if id == *keeper.id() { keeper } else { keeper.of(id) }
}

impl Running {
    fn show(&self, stage: Element, state: State) {
        let (keepers, window) = (Rc::clone(&self.keepers), self.window.clone());
        // It was kept when it was left; what was said of it since must not be written over.
        let state = State { left: None, ..state };
        let props = Props { state, keepers, stage: stage.clone(), window };
        self.app.replace(Some(Renderer::with_root_and_props(stage, props).render()));
    }

    /// Show it on another stage, as it was when it ended. Says whether it had: before it was shown once, there is nothing to
    /// go on with.
    pub fn again(&self, stage: Element) -> bool {
        let left = self.left.take();
        left.map(|state| self.show(stage, state)).is_some()
    }

    /// The saved work, as text.
    pub fn answers(&self) -> Option<String> {
        Some(self.window.state()?.saved.write())
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.window.state().map(|state| state.lang()).unwrap_or_default()
    }

    /// The day asked about.
    pub fn as_of(&self) -> Option<Date> {
        Some(self.window.state()?.as_of)
    }

    /// Which system is shown, by its name in the storage.
    pub fn system(&self) -> Option<SystemId> {
        Some(self.window.state()?.system.clone())
    }

    fn keeper(&self) -> Option<Rc<Keeper<BrowserStorage>>> {
        Some(self.keepers.of(&self.system()?))
    }

    fn dispatch(&self, action: Action) {
        if let Some(state) = self.window.state() {
            state.dispatch(action);
        }
    }

    /// Take over saved work, as from a file that was chosen. Says what of it could not be read: that is carried along.
    ///
    /// # Errors
    /// When the text is no saved work. Nothing is changed then.
    pub fn load(&self, text: &str) -> Result<Vec<AnswerProblem>, SavedError> {
        let (saved, problems) = Saved::read(text)?;
        let saved = match self.keeper() {
            Some(keeper) => keeper.over(saved),
            None => saved,
        };
        self.dispatch(Action::Load(Box::new(saved), problems.clone()));
        Ok(problems)
    }

    /// Go on with the work that another checklist of the same page has, and stored already.
    ///
    /// # Errors
    /// When the text is no saved work. Nothing is changed then.
    pub fn share(&self, system: &SystemId, text: &str) -> Result<(), SavedError> {
        let (saved, _) = Saved::read(text)?;
        let keeper = self.keepers.of(system);
        if self.system().as_ref() == Some(system) {
            let saved = keeper.over(saved);
            keeper.refresh(&saved);
            self.dispatch(Action::Share(Box::new(saved)));
        } else {
            // What is stored of it is what the other checklist found there.
            keeper.read();
            let view = self.window.state().map(|state| state.view);
            self.dispatch(Action::Open(system.clone(), Box::new(keeper.over(saved)), Vec::new()));
            // What is shown stays: nobody asked for another view here.
            view.into_iter().for_each(|view| self.dispatch(Action::Go(view)));
        }
        Ok(())
    }

    /// Follow another configuration. Where the work is kept and where it began stay as they are.
    pub fn configure(&self, config: Config) {
        self.dispatch(Action::Configure(config));
    }

    /// Forget everything, what is stored as well.
    pub fn reset(&self) {
        if let Some(keeper) = self.keeper() {
            keeper.erase();
        }
        self.dispatch(Action::Erase);
    }

    /// Show it no longer. What is stored stays, and it can be shown again.
    pub fn end(&self) {
        if let Some(app) = self.app.take() {
            self.left.replace(self.window.state().map(|state| (*state).clone()));
            app.destroy();
            // The state knows the program, and the program knows this window.
            self.window.close();
        }
    }
}
