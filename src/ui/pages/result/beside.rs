//! What stands beside the reasons: ladder, model, roles and day.

use crate::assess::GpaiLevel;
use crate::engine::{Date, Truth};
use crate::ui::context::Context;
use crate::ui::parts::ladder;
use crate::ui::parts::pieces::{Look, actions, button, list, section, tag, words};
use crate::ui::state::Action;
use web_sys::HtmlInputElement;
use yew::{Callback, Event, Html, TargetCast, html};

/// The ladder.
pub(super) fn standing(context: &Context) -> Html {
    let own = context.lang().result();
    section(
        "aac-standing",
        own.ladder,
        vec![ladder(context.lang(), &context.derived.standing), words("aac-hint", own.no_pyramid)],
    )
}

/// The column beside the reasons.
pub(super) fn beside(context: &Context) -> Vec<Html> {
    let (lang, own) = (context.lang(), context.lang().result());
    let gpai = &context.report().gpai;
    let mut parts = Vec::new();
    if gpai.highest != GpaiLevel::None {
        parts.push(section("aac-model", own.model, vec![words("", lang.gpai_range(gpai))]));
    }
    parts.push(section("aac-roles", own.roles, vec![roles(context)]));
    parts.push(section("aac-day", own.as_of, vec![day(context)]));
    parts
}

fn roles(context: &Context) -> Html {
    let (lang, own) = (context.lang(), context.lang().result());
    let roles = context.report().roles.iter().filter(|role| !role.outcome.is_no());
    let rows: Vec<_> = roles
        .map(|role| {
            let state = match role.outcome {
                Truth::Yes => tag("aac-tag is-yes", own.role_yes),
                _ => tag("aac-tag is-unless", own.role_open),
            };
            html! { <>{ state }{ " " }{ lang.role(role.id) }</> }
        })
        .collect();
    if rows.is_empty() { words("", own.role_none) } else { list("aac-plain", rows) }
}

/// The day asked about.
fn day(context: &Context) -> Html {
    let own = context.lang().result();
    let state = context.state.dispatcher();
    let change = Callback::from(move |event: Event| {
        let day = event.target_dyn_into::<HtmlInputElement>().and_then(|input| input.value().parse::<Date>().ok());
        if let Some(day) = day {
            state.dispatch(Action::AsOf(day));
        }
    });
    let field = html! {
        <input
            id="aac-as-of" type="date" value={context.state.as_of.to_string()} aria-labelledby="aac-day"
            aria-describedby="aac-as-of-help" onchange={change}
        />
    };
    let today = button(Look::Quiet, own.today, "today", context.on(Action::AsOf(context.state.today)));
    html! { <><p id="aac-as-of-help" class="aac-hint">{ own.as_of_help }</p>{ actions(vec![field, today]) }</> }
}
