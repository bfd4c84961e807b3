//! Whether something that is folded is open: what it holds is made only then, since hundreds of forms at once would be slow.

use web_sys::HtmlDetailsElement;
use yew::{Callback, Event, NodeRef, UseStateHandle, hook, use_node_ref, use_state_eq};

/// Whether the `details` element is open, the way to it, and what hears that it is opened or closed.
#[hook]
pub(in crate::ui) fn use_opened(at_first: bool) -> (UseStateHandle<bool>, NodeRef, Callback<Event>) {
    let open = use_state_eq(|| at_first);
    let details = use_node_ref();
    let ontoggle = {
        let (open, details) = (open.setter(), details.clone());
        Callback::from(move |_: Event| {
            // What is opened within reports here as well: only this one counts.
            if let Some(details) = details.cast::<HtmlDetailsElement>() {
                open.set(details.open());
            }
        })
    };
    (open, details, ontoggle)
}
