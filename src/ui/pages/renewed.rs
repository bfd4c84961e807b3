//! What became of work that was saved under earlier rules, in the place of its result until somebody goes on with those of today.

use crate::outline::{self, Document, Subject};
use crate::store::{Past, Saved};
use crate::ui::context::Context;
use crate::ui::draw::body;
use crate::ui::parts::Heading;
use crate::ui::parts::pieces::{Look, actions, button, words};
use crate::ui::state::Action;
use yew::{Html, html};

/// What became of it, as a value.
pub(in crate::ui) fn renewal_of(context: &Context, past: &Past) -> Document {
    let subject = Subject::new((*context.state.saved).clone(), None, context.state.today);
    outline::renewed(&outline::renewal(past, &subject), context.lang())
}

/// The same as a page, with the way on.
#[inline(never)]
pub(in crate::ui) fn renewed(context: &Context, past: &Past) -> Html {
    let own = context.lang().renewing();
    let document = renewal_of(context, past);
    let today = context.state.today;
    let go_on = context.on(Action::editing(move |saved: &mut Saved| saved.note_result(today)));
    html! {
        <div key="renewed" class="aac-wide aac-renewed">
            <Heading context={context.clone()} title={own.title} tab={own.title} />
            { body(&document, 2, context.lang()) }
            { words("aac-hint", own.go_on_help) }
            { actions(vec![
                button(Look::Main, own.go_on, "go-on", go_on),
                button(Look::Quiet, context.words().common.check, "check", context.go(crate::ui::state::View::Check)),
            ]) }
        </div>
    }
}
