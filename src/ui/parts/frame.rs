//! What stands around every view.

use super::ladder::bar;
use crate::assess::EDITION;
use crate::ui::context::Context;
use crate::ui::state::View;
use yew::{Html, html};

/// The name of the page, and the way to its start.
pub(in crate::ui) fn header(context: &Context) -> Html {
    let brand = context.words().common.brand;
    let name = if context.state.view == View::Start {
        html! { <span class="aac-brand">{ brand }</span> }
    } else {
        html! {
            <button type="button" class="aac-brand" onclick={context.go(View::Start)} data-action="start">
                { brand }<span class="aac-sr">{ ": " }{ context.words().common.start }</span>
            </button>
        }
    };
    html! {
        <header class="aac-header">
            <div class="aac-wrap">{ name }<span class="aac-private">{ context.words().common.stays_here }</span></div>
        </header>
    }
}

/// The result so far, in a strip: said when it changes.
pub(in crate::ui) fn strip(context: &Context) -> Html {
    let (lang, tier) = (context.lang(), &context.report().tier);
    html! {
        <section class="aac-strip" aria-label={context.words().common.range}>
            <div class="aac-wrap">
                <p aria-hidden="true">{ context.words().common.range }{ ": " }<strong>{ lang.range(tier) }</strong></p>
                { bar(lang, context.report()) }
                <p class="aac-sr" role="status">{ lang.range_told(tier) }</p>
            </div>
        </section>
    }
}

/// What the page is not, and which law it follows.
pub(in crate::ui) fn footer(context: &Context) -> Html {
    html! {
        <footer class="aac-footer">
            <div class="aac-wrap">
                <p>{ context.words().common.no_advice }</p>
                <p>{ context.lang().edition(&EDITION) }</p>
            </div>
        </footer>
    }
}
