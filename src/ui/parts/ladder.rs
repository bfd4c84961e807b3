//! The tiers from low to high, with the range that is still possible. Told by shape and words, not by colour alone.

use crate::assess::{Rung, Standing, Tier};
use crate::words::Lang;
use yew::{Html, classes, html};

const fn class(rung: Rung) -> &'static str {
    match rung {
        Rung::Out => "is-out",
        Rung::Possible => "is-possible",
        Rung::Beside => "is-beside",
        Rung::MayBeside => "is-may-beside",
        Rung::Established => "is-established",
        Rung::Settled => "is-settled",
    }
}

/// Six segments in a row. A picture only: what it shows stands in words beside it.
pub(in crate::ui) fn bar(lang: Lang, standing: &Standing) -> Html {
    let segment = |&(tier, rung): &(Tier, Rung)| {
        html! { <li class={classes!(class(rung), tier.as_str())}><span>{ lang.tier(tier).name }</span></li> }
    };
    html! { <ol class="aac-bar" aria-hidden="true">{ for standing.rungs.iter().map(segment) }</ol> }
}

/// Six rungs, the highest on top, each with what it means and how it stands.
pub(in crate::ui) fn ladder(lang: Lang, standing: &Standing) -> Html {
    let one = |&(tier, rung): &(Tier, Rung)| {
        let own = lang.tier(tier);
        html! {
            <li class={classes!(class(rung), tier.as_str())}>
                <span class="aac-rung">{ own.name }</span><span class="aac-state">{ lang.rung(rung) }</span>
                <span class="aac-meaning">{ own.meaning }</span>
            </li>
        }
    };
    html! { <ol class="aac-ladder" reversed=true>{ for standing.rungs.iter().rev().map(one) }</ol> }
}
