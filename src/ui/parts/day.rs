//! The day asked about, and the way to another.

use super::pieces::{Look, actions, button};
use crate::ui::context::Context;
use crate::ui::state::Action;
use crate::ui::typed::{BOUNDS, TypedDay, typed_day};
use web_sys::HtmlInputElement;
use yew::{Callback, Event, Html, TargetCast, html};

/// The field, below a heading with this id.
pub(in crate::ui) fn day(context: &Context, heading: &'static str, help: &'static str) -> Html {
    let state = context.state.dispatcher();
    let change = Callback::from(move |event: Event| {
        let typed = event.target_dyn_into::<HtmlInputElement>().map(|input| typed_day(&input.value(), false));
        // A page made anew for a year on the way to another would take the rest of what is typed away.
        if let Some(TypedDay::Day(day)) = typed {
            state.dispatch(Action::AsOf(day));
        }
    });
    let [min, max] = BOUNDS;
    let field = html! {
        <input
            id="aac-as-of" type="date" {min} {max} value={context.state.as_of.to_string()} aria-labelledby={heading}
            aria-describedby="aac-as-of-help" onchange={change}
        />
    };
    let label = context.lang().result().today;
    let today = button(Look::Quiet, label, "today", context.on(Action::AsOf(context.state.today)));
    html! { <><p id="aac-as-of-help" class="aac-hint">{ help }</p>{ actions(vec![field, today]) }</> }
}
