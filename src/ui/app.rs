//! The root: one context, the page that is shown, and the effects that reach outside.

use super::annex;
use super::config::{Home, Setting};
use super::context::{Context, Derived};
use super::edge;
use super::fresh::{TRANSLATED, Translated};
use super::incoming::Incoming;
use super::later;
use super::notice::Notice;
use super::pages::{self, Loading, QuestionPage};
use super::parts::{frame, notices};
use super::presence;
use super::relay;
use super::state::{Action, State, View};
use super::window::Window;
use crate::store::{BrowserStorage, Elsewhere, Keepers, Kept};
use std::rc::Rc;
use web_sys::Element;
use yew::{
    ContextProvider, Html, Properties, component, html, use_effect_with, use_force_update, use_memo, use_mut_ref,
    use_node_ref, use_reducer,
};

/// How the program begins.
#[derive(Properties)]
pub(super) struct Props {
    /// The state to begin with.
    pub(super) state: State,
    /// The visitor's stored work.
    pub(super) keepers: Rc<Keepers<BrowserStorage>>,
    /// The element that the program is shown in.
    pub(super) stage: Element,
    /// Where the state can be seen from outside.
    pub(super) window: Window,
}

impl PartialEq for Props {
    /// It begins once for its keeper.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.keepers, &other.keepers)
    }
}

/// The checklist.
#[component]
pub(super) fn App(props: &Props) -> Html {
    let keepers = Rc::clone(&props.keepers);
    let state = {
        let begin = props.state.clone();
        use_reducer(move || begin)
    };
    let keeper = keepers.of(&state.system);
    let derived =
        // Of the answers alone: notes and ratings change nothing of it.
        use_memo((state.saved.answers.clone(), state.as_of), |(answers, as_of)| Derived::new(answers, *as_of));
    props.window.show(&state);
    let top = use_node_ref();
    {
        // What was said in the same moment in which another system was opened. Once: what the list says of that system later stays.
        let (keepers, tell) = (Rc::clone(&keepers), state.dispatcher());
        use_effect_with(state.left.clone(), move |left| {
            if let Some((left, work)) = left
                && keepers.of(left).save(work) != Kept::Yes
            {
                tell.dispatch(Action::Tell(Notice::NotKept));
            }
        });
    }
    {
        let (keeper, tell, stage) = (Rc::clone(&keeper), state.dispatcher(), props.stage.clone());
        let was_full = state.notices.contains(&Notice::Full);
        use_effect_with((state.system.clone(), Rc::clone(&state.saved)), move |(system, saved)| {
            match keeper.save(saved) {
                // It is no longer so. What the annex took, it tells of itself.
                Kept::Yes if was_full && keeper.is_settled() => tell.dispatch(Action::Dismiss(Notice::Full)),
                Kept::Yes | Kept::InMemory => {}
                Kept::Full => tell.dispatch(Action::Tell(Notice::Full)),
                Kept::ChangedElsewhere => tell.dispatch(Action::Tell(Notice::ChangedElsewhere)),
            }
            edge::remember_open(system.as_str());
            relay::changed(&stage, system.as_str(), &saved.write());
        });
    }
    {
        let stage = props.stage.clone();
        use_effect_with((state.view, state.as_of), move |(view, _)| relay::shown(&stage, view.name()));
    }
    {
        let (stage, redraw) = (props.stage.clone(), use_force_update());
        use_effect_with((), move |()| {
            let listener = relay::on_here(&stage, move || redraw.force_update());
            move || drop(listener)
        });
    }
    // What is shown, for whoever prints it.
    let shown = use_mut_ref(|| None::<Context>);
    {
        let (top, shown) = (top.clone(), Rc::clone(&shown));
        use_effect_with((), move |()| {
            let listeners = edge::on_print(top, move |top| {
                shown.borrow().as_ref().is_some_and(|context| later::print_on(context, top))
            });
            move || drop(listeners)
        });
    }
    {
        let tell = state.dispatcher();
        use_effect_with(state.today, move |&known| {
            let days = presence::on_look(move || {
                let today = edge::today();
                // Nothing is made anew for the same day: a field may be half typed.
                if today != known {
                    tell.dispatch(Action::Today(today));
                }
            });
            move || drop(days)
        });
    }
    {
        // Made anew with each change of the work, so that it is the work as it is now that is looked at.
        let (keepers, keeper, tell) = (Rc::clone(&keepers), Rc::clone(&keeper), state.dispatcher());
        use_effect_with((state.system.clone(), Rc::clone(&state.saved)), move |(_, saved)| {
            let look = {
                let (keeper, saved, tell) = (Rc::clone(&keeper), Rc::clone(saved), tell.clone());
                // Where nothing happened to the system that is shown, this may be told instead.
                move |else_told: Option<Action>| {
                    if let Some(action) = told_by(keeper.look(&saved)).or(else_told) {
                        tell.dispatch(action);
                    }
                    tell.dispatch(Action::Turn);
                }
            };
            let look = Rc::new(look);
            let elsewhere = {
                let look = Rc::clone(&look);
                keeper.on_write_elsewhere(move || look(None))
            };
            let comeback = {
                let look = Rc::clone(&look);
                presence::on_comeback(move || look(None))
            };
            let of_annex = {
                let keeper = Rc::clone(&keeper);
                annex::on_told(&Rc::clone(&keeper), move |told| match told {
                    "kept" => {
                        keeper.settle();
                        tell.dispatch(Action::Dismiss(Notice::Full));
                    }
                    "full" => tell.dispatch(Action::Tell(Notice::Full)),
                    "here" => look(None),
                    key => {
                        keepers.was_not_kept(key);
                        look(Some(Action::Tell(Notice::NotKept)));
                    }
                })
            };
            move || drop((elsewhere, comeback, of_annex))
        });
    }
    {
        // Once at the beginning as well: work that was put aside for a while may have been overtaken.
        let (keeper, tell, saved) = (Rc::clone(&keeper), state.dispatcher(), Rc::clone(&state.saved));
        use_effect_with((), move |()| {
            if let Some(action) = told_by(keeper.look(&saved)) {
                tell.dispatch(action);
            }
        });
    }
    {
        let tell = state.dispatcher();
        use_effect_with(state.config.setting, move |&setting| {
            let offer = move |fragment| tell.dispatch(Action::Offer(Incoming::link(fragment)));
            // Elsewhere the address is somebody else's.
            let listener = (setting == Setting::Page).then(|| edge::on_link(offer));
            move || drop(listener)
        });
    }
    let stage = props.stage.clone();
    let under_translator = use_mut_ref(|| false);
    if !*under_translator.borrow() && edge::is_there(&top, TRANSLATED) {
        *under_translator.borrow_mut() = true;
        // The texts that these took the place of are made anew, as elements. Once and for all: such texts stay elements.
        edge::take_out(&top, TRANSLATED);
    }
    let translated = *under_translator.borrow();
    let context = Context { state, derived, keeper, keepers, stage, top: top.clone(), translated };
    shown.replace(Some(context.clone()));
    let view = context.state.view;
    // In somebody's page it is one region among others.
    let embedded = context.state.config.setting != Setting::Page;
    let is_here = later::is_here(view, context.lang());
    let page = match view {
        View::Start => pages::start(&context),
        _ if !is_here => html! { <Loading key={view.name()} context={context.clone()} /> },
        View::Question(id) => html! { <QuestionPage key={id.to_string()} context={context.clone()} {id} /> },
        _ => later::page_of(&context, view),
    };
    let notices = notices(&context);
    // A text before the heading: where that is the first of all, a screen reader passes over it when it takes the focus.
    let main: Html = frame::landmark(
        &context,
        "main",
        "aac-main",
        html! { <><span class="aac-sr">{ context.words().common.brand }</span>{ notices }{ page }</> },
    )
    .into();
    let (header, footer) = (frame::header(&context), frame::footer(&context));
    let navigates = context.state.config.home == Home::Checker;
    let all = html! {
        <div
            class="aac" part="base" ref={top} lang={context.lang().name()} dir={context.lang().direction()}
            role={embedded.then_some("region")} aria-label={embedded.then_some(context.words().common.brand)}
            data-view={if is_here { view.name() } else { "waiting" }}
            data-theme={context.state.config.theme.as_str()} data-setting={context.state.config.setting.as_str()}
        >
            { header }
            <div class={if navigates { "aac-around" } else { "" }}>{ later::around_of(&context) }</div>
            // As a branch and not as an option: that would be a child more or less, and all others would be made anew.
            if matches!(view, View::Question(_) | View::Check) { { frame::strip(&context) } }
            { main }
            { footer }
        </div>
    };
    html! { <ContextProvider<Translated> context={Translated(translated)}>{ context.shown(all) }</ContextProvider<Translated>> }
}

/// What follows from what another tab did.
fn told_by(elsewhere: Elsewhere) -> Option<Action> {
    match elsewhere {
        Elsewhere::Nothing => None,
        Elsewhere::Conflict => Some(Action::Tell(Notice::ChangedElsewhere)),
        Elsewhere::Follow(found) => Some(Action::following(found)),
    }
}
