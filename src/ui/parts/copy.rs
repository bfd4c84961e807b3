//! Work to take along: a text to copy, and the answers as a file.

use super::pieces::{Look, actions, button, words};
use crate::ui::context::Context;
use crate::ui::edge;
use crate::ui::fresh::use_shown;
use crate::ui::notice::Notice;
use crate::ui::relay;
use crate::ui::state::Action;
use crate::words::Lang;
use std::rc::Rc;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::{AttrValue, Callback, Html, Properties, component, html, use_effect_with, use_node_ref, use_state};

/// The name of the file of answers.
const ANSWERS_FILE: &str = "ai-act-answers.json";

/// The text.
#[derive(Properties, PartialEq)]
pub(in crate::ui) struct Props {
    /// The language.
    pub(in crate::ui) lang: Lang,
    /// The name of the element.
    pub(in crate::ui) id: AttrValue,
    /// Its label.
    pub(in crate::ui) label: AttrValue,
    /// What can be copied.
    pub(in crate::ui) text: AttrValue,
    /// Whether it may take several lines.
    #[prop_or(false)]
    pub(in crate::ui) long: bool,
}

/// A text that can be read and copied, and not changed. Where the browser does not let the page copy, the text is selected.
#[component]
pub(in crate::ui) fn Copying(props: &Props) -> Html {
    let as_shown = use_shown();
    let own = props.lang.copied();
    let field = use_node_ref();
    let copied = use_state(|| None::<bool>);
    {
        // What was said of another text is not true of this one.
        let copied = copied.setter();
        use_effect_with(props.text.clone(), move |_| copied.set(None));
    }
    let copy = {
        let (text, field, copied) = (props.text.clone(), field.clone(), copied.setter());
        Callback::from(move |_| {
            let (field, copied) = (field.clone(), copied.clone());
            edge::copy(&text, move |done| {
                if !done {
                    if let Some(input) = field.cast::<HtmlInputElement>() {
                        input.select();
                    } else if let Some(area) = field.cast::<HtmlTextAreaElement>() {
                        area.select();
                    }
                    edge::focus(&field);
                }
                copied.set(Some(done));
            });
        })
    };
    let (id, text) = (props.id.clone(), props.text.clone());
    let shown = if props.long {
        html! { <textarea ref={field} {id} readonly=true rows="6" spellcheck="false" value={text} /> }
    } else {
        html! { <input ref={field} {id} type="text" readonly=true value={text} /> }
    };
    let said = match *copied {
        None => "",
        Some(true) => own.done,
        Some(false) => own.by_hand,
    };
    as_shown(html! {
        <div class="aac-copy">
            <div class="aac-field">
                <label for={props.id.clone()}>{ props.label.clone() }</label>
                { shown }
            </div>
            { button(Look::Quiet, own.copy, "copy", copy) }
            <div role="status">{ words("aac-hint", said) }</div>
        </div>
    })
}

/// That what was written may go with what the browser keeps, and the file that brings it back.
pub(in crate::ui) fn lasting(context: &Context) -> Html {
    html! {
        <div class="aac-lasting">
            { words("aac-hint", context.lang().taking().lasting) }
            { actions(vec![save_answers(context)]) }
        </div>
    }
}

/// The answers as a file.
pub(in crate::ui) fn save_answers(context: &Context) -> Html {
    let saved = Rc::clone(&context.state.saved);
    let (tell, stage) = (context.state.dispatcher(), context.stage.clone());
    let save = Callback::from(move |_| match saved.to_file() {
        Ok(text) => {
            edge::download(ANSWERS_FILE, &text);
            relay::handed_over(&stage, ANSWERS_FILE);
        }
        Err(error) => tell.dispatch(Action::Tell(Notice::NotWritten(error))),
    });
    button(Look::Quiet, context.lang().result().save_answers, "save-answers", save)
}
