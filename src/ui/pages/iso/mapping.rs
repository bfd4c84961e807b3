//! What published articles say that the standard covers, beside ours.

use crate::ui::context::Context;
use crate::ui::parts::Heading;
use crate::ui::parts::pieces::{Look, actions, button, words};
use crate::ui::state::View;
use yew::{Html, html};

/// The page.
pub(in crate::ui) fn mapping(context: &Context) -> Html {
    let own = context.lang().articles();
    html! {
        <div key="mapping" class="aac-mapping">
            <Heading context={context.clone()} title={own.title} tab={own.title} />
            { words("aac-lead", own.lead) }
            { actions(vec![button(Look::Quiet, context.lang().cover().go, "coverage", context.go(View::Coverage))]) }
        </div>
    }
}
