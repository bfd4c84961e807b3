//! What stands beside the reasons: ladder, model, roles and day.

use crate::assess::GpaiLevel;
use crate::outline::Told;
use crate::ui::context::Context;
use crate::ui::draw::on_screen;
use crate::ui::parts::pieces::{section, words};
use crate::ui::parts::{day, ladder};
use yew::Html;

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
pub(super) fn beside(context: &Context, told: &Told<'_>) -> Vec<Html> {
    let (lang, own) = (context.lang(), context.lang().result());
    let gpai = &context.report().gpai;
    let mut parts = Vec::new();
    if gpai.highest != GpaiLevel::None {
        parts.push(section("aac-model", own.model, vec![words("", lang.gpai_range(gpai))]));
    }
    parts.push(section("aac-roles", own.roles, vec![on_screen(context, &told.roles())]));
    parts.push(section("aac-day", own.as_of, vec![day(context, "aac-day", own.as_of_help)]));
    parts
}
