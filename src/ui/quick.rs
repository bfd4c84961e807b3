//! The program that is loaded first: start and questions, and nothing that only a summary or a result needs. It hands the
//! work over to the whole program at the first view that it does not have.

use super::app::{App, Program, Props};
use super::context::Context;
use super::edge;
use super::pages::Waiting;
use super::relay;
use super::state::{Notice, State, View};
use crate::store::{Found, Keeper, LocalStorage, Saved};
use std::cell::RefCell;
use std::marker::PhantomData;
use std::rc::Rc;
use yew::{AppHandle, Callback, Html, Renderer, html};

/// The quick program.
struct Quick;

impl Program for Quick {
    fn shows(view: View) -> bool {
        matches!(view, View::Start | View::Question(_))
    }

    fn page(context: &Context, view: View) -> Html {
        html! { <Waiting key={view.name()} context={context.clone()} /> }
    }
}

/// What was stored, as the state to start from.
fn found(keeper: &Keeper<LocalStorage>) -> State {
    let (saved, notices) = match keeper.read() {
        Found::Nothing => (Saved::default(), Vec::new()),
        Found::Denied => (Saved::default(), vec![Notice::Denied]),
        Found::Work(saved, problems) if problems.is_empty() => (saved, Vec::new()),
        Found::Work(saved, problems) => (saved, vec![Notice::StoredProblems(problems)]),
        Found::Unreadable(error) => (Saved::default(), vec![Notice::Unreadable(error)]),
    };
    State::new(saved, edge::today(), notices)
}

/// Show the page in the document's body.
pub fn start() {
    let Some(host) = edge::new_host() else {
        return;
    };
    let keeper = Rc::new(Keeper::in_browser());
    let running = Rc::new(RefCell::new(None::<AppHandle<App<Quick>>>));
    let pass_on = {
        let (host, running) = (host.clone(), Rc::clone(&running));
        Callback::from(move |work: String| {
            let taken = relay::offer(&host, &work);
            if taken && let Some(app) = running.take() {
                app.destroy();
            }
            taken
        })
    };
    let props = Props { state: found(&keeper), keeper, pass_on, program: PhantomData };
    running.replace(Some(Renderer::with_root_and_props(host, props).render()));
}
