//! What is kept, byte for byte, and who could read it.

use crate::store::Place;
use crate::ui::config::Setting;
use crate::ui::context::Context;
use crate::ui::edge;
use crate::ui::notice::Notice;
use crate::ui::parts::pieces::{Look, actions, button, fold, list, section, words};
use crate::ui::parts::{Copying, Handed, Heading, erasing, save_answers};
use crate::ui::state::Action;
use serde_json::Value;
use yew::{Html, html};

/// How many texts are shown: whoever keeps more systems takes them along as one file.
const MOST_SHOWN: usize = 20;

/// Longer texts are shown as they are alone.
const LONGEST_LAID_OUT: usize = 200_000;

/// What is kept.
#[inline(never)]
pub(in crate::ui) fn data(context: &Context) -> Html {
    let own = context.lang().holding();
    let state = &context.state;
    let readers = match state.config.setting {
        Setting::Page => own.page,
        Setting::Embedded => own.embedded,
        Setting::Framed => own.framed,
    };
    html! {
        <div key="data" class="aac-column">
            <Heading context={context.clone()} title={own.title} tab={own.title} />
            { words("aac-lead", own.lead) }
            { section("aac-stored", own.stored, stored(context)) }
            { section("aac-other", own.other, vec![
                list("aac-list", own.others.iter().map(|&line| line.into()).collect()),
            ]) }
            { section("aac-readers", own.readers, vec![
                list("aac-list", [readers, own.always].map(Html::from).into()),
            ]) }
            { section("aac-keep", own.actions, vec![actions(vec![
                save_answers(context),
                button(Look::Quiet, context.lang().compare_page().go, "compare", context.on(Action::Compare(None))),
                erasing(context, context.lang().result().erase),
            ]), html! { <Handed lang={context.lang()} stage={context.stage.clone()} of={context.state.saved.clone()} /> }]) }
            <div class="aac-actions is-last">
                { button(Look::Main, context.words().common.back, "back", context.on(Action::Back)) }
            </div>
        </div>
    }
}

/// Where it is, and each key with its text.
fn stored(context: &Context) -> Vec<Html> {
    let own = context.lang().holding();
    let place = match context.state.config.place {
        Place::None => own.nowhere,
        _ if !context.keeper.is_there() => own.denied,
        _ if context.state.notices.contains(&Notice::Full) => own.full,
        Place::Local => own.local,
        Place::Session => own.session,
    };
    let mut everything = context.keeper.everything();
    // The tab's own storage has it, wherever the work is kept. Where that is the place of the work, it is there already.
    let open = edge::open_as_stored().filter(|(key, _)| everything.iter().all(|(known, _)| known != key));
    everything.extend(open);
    let mut body = vec![words("", place)];
    if context.keeper.has_beside() {
        body.push(words("", own.beside));
    }
    if everything.is_empty() && context.keeper.is_there() {
        body.push(words("aac-strong", own.nothing));
    }
    let more = everything.len().saturating_sub(MOST_SHOWN);
    body.extend(everything.into_iter().take(MOST_SHOWN).map(|(key, text)| {
        let laid_out = laid_out(&text).map(|lines| fold(own.laid_out, html! { <pre class="aac-raw">{ lines }</pre> }));
        html! {
            <div key={key.clone()} data-stored={key.clone()}>
                <Copying
                    lang={context.lang()} id={["aac-raw-", &key].concat()} label={context.lang().stored_under(&key, text.len())}
                    text={text} long=true
                />
                { for laid_out }
            </div>
        }
    }));
    if more > 0 {
        body.push(words("aac-hint", context.lang().and_more(more)));
    }
    body
}

/// The same text line by line, where it is JSON.
fn laid_out(text: &str) -> Option<String> {
    if text.len() > LONGEST_LAID_OUT {
        return None;
    }
    serde_json::from_str::<Value>(text).and_then(|value| serde_json::to_string_pretty(&value)).ok()
}
