//! What stands beside the reasons: ladder, model, roles and day.

use crate::assess::GpaiLevel;
use crate::engine::Truth;
use crate::ui::context::Context;
use crate::ui::parts::pieces::{list, section, tag, words};
use crate::ui::parts::{day, ladder};
use yew::{Html, html};

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
    parts.push(section("aac-day", own.as_of, vec![day(context, "aac-day", own.as_of_help)]));
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
