//! What stands around every view.

use super::ladder::bar;
use super::pieces::{Look, button, unseen, words};
use crate::assess::EDITION;
use crate::store::{Place, SystemId};
use crate::ui::config::{Home, Setting};
use crate::ui::context::Context;
use crate::ui::notice::Notice;
use crate::ui::relay;
use crate::ui::state::{Action, View};
use crate::words::Lang;
use yew::virtual_dom::VTag;
use yew::{Callback, Html, MouseEvent, html};

/// A landmark of a page of its own; of somebody's page, whose landmarks are somebody's, a part like any. Its name as a part is
/// the rest of its class.
pub(in crate::ui) fn landmark(context: &Context, tag: &'static str, class: &'static str, body: Html) -> VTag {
    let mut element = VTag::new(if context.state.config.setting == Setting::Page { tag } else { "div" });
    element.add_attribute("class", class);
    element.add_attribute("part", class.trim_start_matches("aac-"));
    element.add_child(body);
    element
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
    let lost = |notice: &Notice| matches!(notice, Notice::Denied | Notice::Unreadable(_));
    let stays = match context.state.config.place {
        // What cannot be kept does not stay, whatever was meant.
        _ if context.state.notices.iter().any(lost) => common.stays_nowhere,
        Place::Local => common.stays_here,
        Place::Session => common.stays_session,
        Place::None => common.stays_nowhere,
    };
    let body = html! {
        <div class="aac-wrap">
            { name }
            { systems(context) }
            <span class="aac-beside"><span class="aac-private">{ stays }</span>{ languages(context) }</span>
        </div>
    };
    landmark(context, "header", "aac-header", body).into()
}

/// Which system is shown, where there are several, and the way to all of them.
fn systems(context: &Context) -> Html {
    let state = &context.state;
    let record = state.saved.record().0;
    let several = !record.name.is_empty() || state.system != SystemId::first();
    if state.config.home != Home::Checker || !several || state.view == View::Register {
        return Html::default();
    }
    html! {
        <span class="aac-which">
            if !record.name.is_empty() { <strong>{ record.name }</strong>{ " " } }
            { button(Look::Link, context.words().common.systems, "systems", context.go(View::Register)) }
        </span>
    }
}

/// The other languages, each by its own name.
fn languages(context: &Context) -> Html {
    let others = Lang::ALL.iter().filter(|lang| **lang != context.lang());
    let button = |lang: &Lang| {
        let (stage, name) = (context.stage.clone(), lang.name());
        let onclick = Callback::from(move |_: MouseEvent| relay::speak(&stage, name));
        html! {
            <button type="button" class="aac-link" lang={name} {onclick} data-language={name}>{ lang.own_name() }</button>
        }
    };
    // Without a key: the button of one language becomes that of the other, and keeps the focus.
    html! { <span class="aac-languages">{ for others.map(button) }</span> }
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
                // A paragraph within, so that it can be read again, too.
                <div class="aac-sr" role="status"><p>{ lang.range_told(&standing.range) }</p></div>
            </div>
        </section>
    }
}

/// What the page is not, and which law it follows.
pub(in crate::ui) fn footer(context: &Context) -> Html {
    let body = html! {
        <div class="aac-wrap">
            { words("", context.words().common.no_advice) }
            { words("", context.lang().edition(&EDITION)) }
            <p>{ button(Look::Link, context.words().common.data, "data", context.on(Action::Data)) }</p>
        </div>
    };
    landmark(context, "footer", "aac-footer", body).into()
}
