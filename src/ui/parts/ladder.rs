//! The tiers from low to high, with the range that is still possible. Told by shape and words, not by colour alone.

use crate::assess::{Tier, TierRange};
use crate::text::Lang;
use yew::{Html, classes, html};

/// How a rung stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rung {
    Out,
    Possible,
    Established,
    Settled,
}

impl Rung {
    fn of(tier: Tier, range: &TierRange) -> Self {
        if tier < range.lowest || tier > range.highest {
            Self::Out
        } else if range.lowest == range.highest {
            Self::Settled
        } else if range.established == Some(tier) {
            Self::Established
        } else {
            Self::Possible
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Self::Out => "is-out",
            Self::Possible => "is-possible",
            Self::Established => "is-established",
            Self::Settled => "is-settled",
        }
    }
}

/// Six segments in a row. A picture only: what it shows stands in words beside it.
pub(in crate::ui) fn bar(lang: Lang, range: &TierRange) -> Html {
    let segment = |&tier: &Tier| {
        let rung = Rung::of(tier, range);
        html! { <li class={classes!(rung.class(), tier.as_str())}><span>{ lang.tier(tier).name }</span></li> }
    };
    html! { <ol class="aac-bar" aria-hidden="true">{ for Tier::ALL.iter().map(segment) }</ol> }
}

/// Six rungs, the highest on top, each with what it means and how it stands.
pub(in crate::ui) fn ladder(lang: Lang, range: &TierRange) -> Html {
    let words = &lang.page().result;
    let rung = |&tier: &Tier| {
        let rung = Rung::of(tier, range);
        let state = match rung {
            Rung::Out => words.ruled_out,
            Rung::Possible => words.possible,
            Rung::Established => words.established,
            Rung::Settled => words.settled,
        };
        let own = lang.tier(tier);
        html! {
            <li class={classes!(rung.class(), tier.as_str())}>
                <span class="aac-rung">{ own.name }</span><span class="aac-state">{ state }</span>
                <span class="aac-meaning">{ own.meaning }</span>
            </li>
        }
    };
    html! { <ol class="aac-ladder" reversed=true>{ for Tier::ALL.iter().rev().map(rung) }</ol> }
}
