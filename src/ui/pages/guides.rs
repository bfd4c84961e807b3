//! The list of guides: what can be read without a result.

use crate::ui::context::Context;
use crate::ui::parts::Heading;
use crate::ui::parts::pieces::{list, words};
use crate::ui::state::View;
use crate::words::Reading;
use yew::{Html, html};

const fn view(reading: Reading) -> View {
    match reading {
        Reading::Timeline => View::Timeline,
        Reading::Penalties => View::Penalties,
        Reading::Clauses => View::Clauses,
        Reading::Frameworks => View::Frameworks,
        Reading::Nis2 => View::Nis2,
        Reading::Terms => View::Terms,
        Reading::Vendors => View::Vendors,
        Reading::Mapping => View::Mapping,
    }
}

/// The page.
#[inline(never)]
pub(in crate::ui) fn guides(context: &Context) -> Html {
    let own = context.lang().navigation();
    let card = |&reading: &Reading| {
        let Some(said) = context.lang().reading(reading) else { return Html::default() };
        html! {
            <div class="aac-offer">
                <h2><button type="button" class="aac-link" data-guide={reading.as_str()} onclick={context.go(view(reading))}>{ said.title }</button></h2>
                { words("", said.text) }
            </div>
        }
    };
    let markup = html! {
        <div key="guides" class="aac-guide aac-guides">
            <Heading context={context.clone()} title={own.guides_title} tab={own.guides_title} />
            { words("aac-lead", own.guides_lead) }
            { list("aac-offers", Reading::ALL.iter().map(card).collect()) }
        </div>
    };
    context.shown(markup)
}
