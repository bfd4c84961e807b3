//! What stands around every view of a checklist of its own once everything is loaded: the navigation, and the browser's history.

use super::config::{Home, Setting};
use super::context::Context;
use super::fresh::use_shown;
use super::history;
use super::notice::Notice;
use super::parts::frame::landmark;
use super::presence;
use super::state::{Action, View};
use super::view::Branch;
use std::rc::Rc;
use yew::{Callback, Html, MouseEvent, Properties, component, html, use_effect_with, use_mut_ref, use_state_eq};

/// The places of the navigation. Nothing where a view stands alone in somebody's article.
pub(super) fn around(context: &Context) -> Html {
    let config = &context.state.config;
    html! {
        <>
            if config.home == Home::Checker { <Navigation context={context.clone()} /> }
            if config.setting == Setting::Page { <History context={context.clone()} /> }
        </>
    }
}

/// What both show.
#[derive(Properties, PartialEq)]
struct Props {
    /// The context.
    context: Context,
}

/// The navigation: in a row where there is room, else behind a button.
#[component]
fn Navigation(props: &Props) -> Html {
    let as_shown = use_shown();
    let context = &props.context;
    let own = context.lang().navigation();
    let open = use_state_eq(|| false);
    let here = context.state.view.place();
    {
        // Whoever went somewhere has seen the list.
        let open = open.setter();
        use_effect_with(context.state.moves, move |_| open.set(false));
    }
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let item = |place: Branch, label: &'static str, action: Action| {
        // The page itself, or one that stands below it.
        let current = (here == Some(place)).then_some(if context.state.view == place.view() { "page" } else { "true" });
        html! {
            <li key={place.as_str()}>
                <button type="button" data-place={place.as_str()} aria-current={current} onclick={context.on(action)}>{ label }</button>
            </li>
        }
    };
    let name = |place: Branch| match place {
        Branch::System => own.system,
        Branch::Result => own.result,
        Branch::Duties => own.duties,
        Branch::Standard => own.standard,
        Branch::Documents => own.documents,
        Branch::Guides => own.guides,
        Branch::Register => own.register,
        Branch::Data => own.data,
    };
    let items = Branch::ALL.iter().map(|&place| {
        let action = match place {
            // Without answers there is nothing to check.
            Branch::System if context.state.answers().is_empty() => Action::Go(View::Start),
            Branch::Data => Action::Data,
            _ => Action::Go(place.view()),
        };
        item(place, name(place), action)
    });
    let body = html! {
        <div class="aac-wrap">
            <button type="button" class="aac-menu" aria-expanded={open.to_string()} onclick={toggle}>
                { own.menu }<span aria-hidden="true">{ here.map_or("", name) }</span>
            </button>
            <ul class={if *open { "aac-places is-open" } else { "aac-places" }}>{ for items }</ul>
        </div>
    };
    let mut element = landmark(context, "nav", "aac-nav", body);
    element.add_attribute("aria-label", own.label);
    if context.state.config.setting != Setting::Page {
        element.add_attribute("role", "group");
    }
    as_shown(element.into())
}

/// A place in the browser's history for each view, on a page of its own: Back and Forward work, and after a reload the view comes up again. In
/// somebody's page nothing of theirs is touched.
#[component]
fn History(props: &Props) -> Html {
    let state = &props.context.state;
    // The view that the history is at. What it brought itself is no new entry.
    let at = use_mut_ref(|| None::<View>);
    // While the view of an entry is on its way to the screen: what is shown until then is none.
    let comes = use_mut_ref(|| false);
    {
        let (tell, at, comes) = (state.dispatcher(), Rc::clone(&at), Rc::clone(&comes));
        let shown = state.view;
        use_effect_with((), move |()| {
            if let Some(view) = history::view_in_history().and_then(|name| View::named(&name)) {
                *at.borrow_mut() = Some(view);
                if let (View::Question(id), Some(draft)) = (view, history::draft_in_history()) {
                    *comes.borrow_mut() = true;
                    tell.dispatch(Action::Draft(id, draft));
                } else if view != shown {
                    *comes.borrow_mut() = true;
                    tell.dispatch(Action::Go(view));
                }
            }
            let listener = history::on_history(move |name| {
                if let Some(view) = View::named(&name) {
                    *at.borrow_mut() = Some(view);
                    tell.dispatch(Action::Go(view));
                }
            });
            move || drop(listener)
        });
    }
    {
        // Only where nothing is kept that was worked on: a page that asks is kept from the browser's cache for going back.
        let lost = |notice: &Notice| matches!(notice, Notice::Denied | Notice::Unreadable(_) | Notice::Full);
        let asks = !state.answers().is_empty() && state.notices.iter().any(lost);
        use_effect_with(asks, |&asks| {
            let listener = asks.then(presence::ask_before_leaving);
            move || drop(listener)
        });
    }
    use_effect_with(state.view, move |&view| {
        if comes.replace(false) && *at.borrow() != Some(view) {
            return;
        }
        let before = at.replace(Some(view));
        if before != Some(view) {
            history::remember_view(&view.to_name(), before.is_none());
        }
    });
    Html::default()
}
