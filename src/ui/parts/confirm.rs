//! A button that asks before it acts.

use crate::ui::context::Context;
use crate::ui::state::Action;
use std::rc::Rc;
use web_sys::HtmlDialogElement;
use yew::{Callback, Html, MouseEvent, NodeRef, Properties, component, html, use_node_ref};

/// The words, and what to do.
#[derive(Properties, PartialEq)]
pub(in crate::ui) struct Props {
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
    pub(in crate::ui) on_yes: Callback<()>,
}

/// A button that asks before it acts. The browser moves the focus in and back, and Escape leaves.
#[component]
pub(in crate::ui) fn Confirm(props: &Props) -> Html {
    let dialog = use_node_ref();
    let with = |act: fn(&HtmlDialogElement)| {
        let dialog: NodeRef = dialog.clone();
        move || {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                act(&dialog);
            }
        }
    };
    // Where a dialog cannot be shown, nothing is erased.
    let open = with(|dialog| drop(dialog.show_modal()));
    let (close, close_first) = (with(HtmlDialogElement::close), with(HtmlDialogElement::close));
    let on_yes = props.on_yes.clone();
    html! {
        <>
            <button type="button" class="aac-button is-quiet" onclick={Callback::from(move |_: MouseEvent| open())} data-action="ask">
                { props.label }
            </button>
            <dialog ref={dialog} class="aac-dialog" aria-labelledby="aac-dialog-title" aria-describedby="aac-dialog-help">
                <h2 id="aac-dialog-title">{ props.title }</h2>
                <p id="aac-dialog-help">{ props.help }</p>
                <div class="aac-actions">
                    <button type="button" class="aac-button is-quiet" onclick={Callback::from(move |_: MouseEvent| close())} data-action="cancel">
                        { props.no }
                    </button>
                    <button type="button" class="aac-button is-grave" data-action="confirm" onclick={Callback::from(move |_: MouseEvent| {
                        close_first();
                        on_yes.emit(());
                    })}>
                        { props.yes }
                    </button>
                </div>
            </dialog>
        </>
    }
}

/// Forget everything that is stored, and start again.
pub(in crate::ui) fn erase(context: &Context) -> Callback<()> {
    let (keeper, state) = (Rc::clone(&context.keeper), context.state.dispatcher());
    Callback::from(move |()| {
        keeper.erase();
        state.dispatch(Action::Erase);
    })
}
