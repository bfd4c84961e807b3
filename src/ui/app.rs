//! The root: one context, the page that is shown, and the effects that reach outside.

use super::context::{Context, Derived};
use super::edge;
use super::pages::{self, QuestionPage};
use super::parts::{frame, notices};
use super::state::{Action, Notice, State, View};
use crate::store::{Found, Keeper, Kept, LocalStorage, Saved};
use std::rc::Rc;
use yew::{Html, component, html, use_effect_with, use_memo, use_node_ref, use_reducer};

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

/// The checklist.
#[component]
pub fn App() -> Html {
    let keeper = use_memo((), |()| Keeper::in_browser());
    let state = {
        let keeper = Rc::clone(&keeper);
        use_reducer(move || found(&keeper))
    };
    let derived =
        use_memo((Rc::clone(&state.saved), state.as_of), |(saved, as_of)| Derived::new(&saved.answers, *as_of));
    let top = use_node_ref();
    {
        let (keeper, tell) = (Rc::clone(&keeper), state.dispatcher());
        use_effect_with(Rc::clone(&state.saved), move |saved| match keeper.save(saved) {
            Kept::Yes | Kept::InMemory => {}
            Kept::Full => tell.dispatch(Action::Tell(Notice::Full)),
            Kept::ChangedElsewhere => tell.dispatch(Action::Tell(Notice::ChangedElsewhere)),
        });
    }
    {
        let top = top.clone();
        use_effect_with((), move |()| {
            let listeners = edge::open_for_print(top);
            move || drop(listeners)
        });
    }
    let context = Context { state, derived, keeper, top: top.clone() };
    let view = context.state.view;
    let page = match view {
        View::Start => pages::start(&context),
        View::Question(id) => html! { <QuestionPage key={id.to_string()} context={context.clone()} {id} /> },
        View::Check => pages::check(&context),
        View::Result => pages::result(&context),
    };
    let notices = notices(&context);
    let (header, footer) = (frame::header(&context), frame::footer(&context));
    let strip = matches!(view, View::Question(_) | View::Check).then(|| frame::strip(&context));
    html! {
        <div class="aac" ref={top} data-view={view.name()}>
            { header }
            { strip }
            <main class="aac-main">
                { notices }
                { page }
            </main>
            { footer }
        </div>
    }
}
