//! What stands around every view.

use super::ladder::bar;
use super::pieces::{Look, button, unseen, words};
use crate::assess::EDITION;
use crate::store::Place;
use crate::ui::config::Setting;
use crate::ui::context::Context;
use crate::ui::state::Action;
use yew::{Html, html};

fn is_page(context: &Context) -> bool {
    context.state.config.setting == Setting::Page
}

/// The name of the page, and the way to its start.
pub(in crate::ui) fn header(context: &Context) -> Html {
    let common = &context.words().common;
    let home = context.state.config.home.view();
    let name = if context.state.view == home {
        html! { <span class="aac-brand">{ common.brand }</span> }
    } else {
        html! {
            <button type="button" class="aac-brand" onclick={context.go(home)} data-action="start">
                { common.brand }{ unseen([": ", common.start].concat()) }
            </button>
        }
    };
    let stays = match context.state.config.place {
        Place::Local => common.stays_here,
        Place::Session => common.stays_session,
        Place::None => common.stays_nowhere,
    };
    html! {
        // The landmarks of somebody's page are somebody's.
        <@{if is_page(context) { "header" } else { "div" }} class="aac-header" part="header">
            <div class="aac-wrap">{ name }<span class="aac-private">{ stays }</span></div>
        </@>
    }
}

/// The result so far, in a strip: said when it changes.
pub(in crate::ui) fn strip(context: &Context) -> Html {
    let (lang, standing) = (context.lang(), &context.derived.standing);
    let common = &context.words().common;
    html! {
        <section class="aac-strip" part="strip" aria-label={common.range}>
            <div class="aac-wrap">
                <p aria-hidden="true">{ common.range }{ ": " }<strong>{ lang.range(&standing.range) }</strong></p>
                { bar(lang, standing) }
                <p class="aac-sr" role="status">{ lang.range_told(&standing.range) }</p>
            </div>
        </section>
    }
}

/// What the page is not, and which law it follows.
pub(in crate::ui) fn footer(context: &Context) -> Html {
    html! {
        <@{if is_page(context) { "footer" } else { "div" }} class="aac-footer" part="footer">
            <div class="aac-wrap">
                { words("", context.words().common.no_advice) }
                { words("", context.lang().edition(&EDITION)) }
                <p>{ button(Look::Link, context.words().common.data, "data", context.on(Action::Data)) }</p>
            </div>
        </@>
    }
}
