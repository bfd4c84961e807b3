//! Clauses and controls by number and title.

use crate::assess::Item;
use crate::ui::context::Context;
use yew::{Html, html};

/// A list of them.
pub(super) fn list(context: &Context, items: &[Item]) -> Html {
    let one = |item: &Item| {
        html! { <li><span class="aac-number">{ item.as_str() }</span>{ " " }{ context.lang().iso_item(*item).title }</li> }
    };
    html! { <ul class="aac-plain">{ for items.iter().map(one) }</ul> }
}
