//! A program at work on its stage, and the way into it from outside.

use super::app::{App, Program, Props};
use super::config::{Config, Setting};
use super::incoming::Incoming;
use super::notice::Notice;
use super::state::{Action, State};
use super::window::Window;
use super::{edge, handover, relay};
use crate::engine::Date;
use crate::interview::AnswerProblem;
use crate::store::{BrowserStorage, Found, Keeper, Keepers, Saved, SavedError, SystemId};
use crate::words::Lang;
use std::cell::RefCell;
use std::marker::PhantomData;
use std::rc::Rc;
use web_sys::Element;
use yew::{AppHandle, Callback, Renderer};

/// A program at work.
pub struct Running {
    window: Window,
    keepers: Rc<Keepers<BrowserStorage>>,
    end: Box<dyn Fn()>,
}

/// Show a program with the work that is stored or, where there is one, with this text of it: what another checklist of the page
/// works on, which may be in memory alone. Where another work is stored, the visitor is asked before anything is stored over it.
///
/// # Errors
/// When there is a text and it is no saved work.
pub fn start<P: Program>(
    stage: Element,
    config: Config,
    shared: Option<(&SystemId, &str)>,
) -> Result<Running, SavedError> {
    let keeper = opened(Keeper::in_browser(config.place), shared.map(|(system, _)| system));
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
    Ok(run::<P>(stage, state, keeper))
}

/// Go on with the work of another program. Nothing where the text is of another version of the page.
pub fn resume<P: Program>(stage: Element, config: Config, work: &str) -> Option<Running> {
    let keeper = Keeper::in_browser(config.place);
    let (state, seen) = handover::read(work, config)?;
    let keeper = keeper.of(state.system.clone()).having(seen);
    Some(run::<P>(stage, state, keeper))
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

fn run<P: Program>(stage: Element, state: State, keeper: Keeper<BrowserStorage>) -> Running {
    let (keepers, window) = (Rc::new(Keepers::new(keeper)), Window::default());
    let app = Rc::new(RefCell::new(None::<AppHandle<App<P>>>));
    let pass_on = {
        let (stage, app) = (stage.clone(), Rc::clone(&app));
        Callback::from(move |work: String| {
            let taken = relay::offer(&stage, &work);
            if taken && let Some(app) = app.take() {
                app.destroy();
            }
            taken
        })
    };
    let props = Props {
        state,
        keepers: Rc::clone(&keepers),
        stage: stage.clone(),
        window: window.clone(),
        pass_on,
        program: PhantomData,
    };
    app.replace(Some(Renderer::with_root_and_props(stage, props).render()));
    let end = Box::new(move || {
        if let Some(app) = app.take() {
            app.destroy();
        }
    });
    Running { window, keepers, end }
}

impl Running {
    /// Everything that another program needs to go on with the work. Nothing before it was shown once.
    pub fn work(&self) -> Option<String> {
        handover::write(&*self.window.state()?, self.keeper()?.seen())
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
            self.dispatch(Action::Open(system.clone(), Box::new(keeper.over(saved)), Vec::new()));
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

    /// Show it no longer. What is stored stays.
    pub fn end(&self) {
        (self.end)();
        // The state knows the program, and the program knows this window.
        self.window.close();
    }
}
