//! A button that asks before it acts.

use super::pieces::{Look, actions, button};
use crate::ui::context::Context;
use crate::ui::fresh::use_shown;
use crate::ui::state::Action;
use std::rc::Rc;
use web_sys::HtmlDialogElement;
use yew::{Callback, Html, MouseEvent, NodeRef, Properties, component, html, use_node_ref};

/// The words, and what to do.
#[derive(Properties, PartialEq)]
pub(in crate::ui) struct Props {
    /// The name of the button's action, where there are several on a page.
    #[prop_or("ask")]
    pub(in crate::ui) action: &'static str,
    /// The button.
    pub(in crate::ui) label: &'static str,
    /// The question.
    pub(in crate::ui) title: &'static str,
    /// What would happen.
    pub(in crate::ui) help: &'static str,
    /// Do it.
    pub(in crate::ui) yes: &'static str,
    /// Leave it.
    pub(in crate::ui) no: &'static str,
    /// What to do.
    pub(in crate::ui) on_yes: Callback<MouseEvent>,
}

/// A button that asks before it acts. The browser moves the focus in and back, and Escape leaves.
#[component]
pub(in crate::ui) fn Confirm(props: &Props) -> Html {
    let as_shown = use_shown();
    let dialog = use_node_ref();
    let with = |act: fn(&HtmlDialogElement), then: Option<Callback<MouseEvent>>| {
        let dialog: NodeRef = dialog.clone();
        Callback::from(move |event: MouseEvent| {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                act(&dialog);
            }
            if let Some(then) = &then {
                then.emit(event);
            }
        })
    };
    // Where a dialog cannot be shown, nothing is erased.
    let open = with(|dialog| drop(dialog.show_modal()), None);
    let no = with(HtmlDialogElement::close, None);
    let yes = with(HtmlDialogElement::close, Some(props.on_yes.clone()));
    let (title, help) = (["aac-title-", props.action].concat(), ["aac-help-", props.action].concat());
    as_shown(html! {
        <>
            { button(Look::Quiet, props.label, props.action, open) }
            <dialog ref={dialog} class="aac-dialog" aria-labelledby={title.clone()} aria-describedby={help.clone()}>
                <h2 id={title}>{ props.title }</h2>
                <p id={help}>{ props.help }</p>
                { actions(vec![
                    button(Look::Quiet, props.no, "cancel", no),
                    button(Look::Grave, props.yes, "confirm", yes),
                ]) }
            </dialog>
        </>
    })
}

/// Forget everything that is stored, and start again: after asking.
pub(in crate::ui) fn erasing(context: &Context, label: &'static str) -> Html {
    let (keeper, state) = (Rc::clone(&context.keeper), context.state.dispatcher());
    let words = context.words();
    let on_yes = Callback::from(move |_| {
        keeper.erase();
        state.dispatch(Action::Erase);
    });
    html! {
        <Confirm
            {label} title={words.erasing.title} help={words.erasing.help} yes={words.erasing.yes}
            no={words.common.cancel} {on_yes}
        />
    }
}
