//! A link with the answers in it.

use crate::ui::context::Context;
use crate::ui::edge;
use crate::ui::parts::Copying;
use crate::ui::parts::pieces::{fold, words};
use yew::{Html, html};

/// The link, folded away.
pub(super) fn share(context: &Context) -> Html {
    let own = context.lang().sharing();
    let saved = &context.state.saved;
    let body = match saved.to_link() {
        _ if saved.answers.is_empty() && saved.management().0.rated() == 0 => words("", own.nothing),
        Ok(fragment) => {
            let base = edge::link_base(&context.state.config);
            let (label, lead) = if base.is_empty() { (own.behind, own.behind_lead) } else { (own.label, own.lead) };
            let text = [&base, "#", &fragment].concat();
            html! {
                <>
                    { words("", lead) }
                    <Copying lang={context.lang()} id="aac-link" {label} {text} />
                    { words("aac-hint", own.holds) }
                </>
            }
        }
        Err(error) => words("aac-error", context.lang().link_error(&error)),
    };
    html! { <div class="aac-link-out" data-share="link">{ fold(own.title, body) }</div> }
}
