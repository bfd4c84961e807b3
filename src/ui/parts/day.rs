//! The day asked about, and the way to another.

use super::pieces::{Look, actions, button};
use crate::engine::Date;
use crate::ui::context::Context;
use crate::ui::state::Action;
use web_sys::HtmlInputElement;
use yew::{Callback, Event, Html, TargetCast, html};

/// A year that is typed passes through years like 202 on its way, and a page made anew for one of them would take the rest of
/// what is typed away.
const EARLIEST: Date = Date::ymd(1900, 1, 1);

/// The field, below a heading with this id.
pub(in crate::ui) fn day(context: &Context, heading: &'static str, help: &'static str) -> Html {
    let state = context.state.dispatcher();
    let change = Callback::from(move |event: Event| {
        let day = event.target_dyn_into::<HtmlInputElement>().and_then(|input| input.value().parse::<Date>().ok());
        if let Some(day) = day.filter(|day| *day >= EARLIEST) {
            state.dispatch(Action::AsOf(day));
        }
    });
    let field = html! {
        <input
            id="aac-as-of" type="date" value={context.state.as_of.to_string()} aria-labelledby={heading}
            aria-describedby="aac-as-of-help" onchange={change}
        />
    };
    let label = context.lang().result().today;
    let today = button(Look::Quiet, label, "today", context.on(Action::AsOf(context.state.today)));
    html! { <><p id="aac-as-of-help" class="aac-hint">{ help }</p>{ actions(vec![field, today]) }</> }
}
