//! The tiers from low to high, with the range that is still possible. Told by shape and words, not by colour alone.

use crate::assess::{Force, Report, Tier};
use crate::text::{Lang, Resulting};
use crate::ui::derive::decides;
use yew::{Html, classes, html};

/// How a rung stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rung {
    Out,
    Possible,
    /// Its provisions apply beside those of a higher tier.
    Beside,
    /// Its provisions may apply beside those of a higher tier.
    MayBeside,
    Established,
    Settled,
}

impl Rung {
    fn of(tier: Tier, report: &Report) -> Self {
        let range = &report.tier;
        let of_tier = || report.findings.iter().filter(|f| f.tier == Some(tier) && f.force != Force::NotYetLaw);
        if tier > range.highest {
            Self::Out
        } else if range.lowest == range.highest && tier == range.lowest {
            Self::Settled
        } else if range.established == Some(tier) {
            Self::Established
        } else if Some(tier) < range.established && of_tier().any(decides) {
            Self::Beside
        } else if tier >= range.lowest {
            Self::Possible
        } else if of_tier().any(|f| f.provision.outcome.is_open()) {
            Self::MayBeside
        } else {
            Self::Out
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Self::Out => "is-out",
            Self::Possible => "is-possible",
            Self::Beside => "is-beside",
            Self::MayBeside => "is-may-beside",
            Self::Established => "is-established",
            Self::Settled => "is-settled",
        }
    }

    const fn words(self, words: &Resulting) -> &'static str {
        match self {
            Self::Out => words.ruled_out,
            Self::Possible => words.possible,
            Self::Beside => words.beside,
            Self::MayBeside => words.may_beside,
            Self::Established => words.established,
            Self::Settled => words.settled,
        }
    }
}

/// Six segments in a row. A picture only: what it shows stands in words beside it.
pub(in crate::ui) fn bar(lang: Lang, report: &Report) -> Html {
    let segment = |&tier: &Tier| {
        let class = Rung::of(tier, report).class();
        html! { <li class={classes!(class, tier.as_str())}><span>{ lang.tier(tier).name }</span></li> }
    };
    html! { <ol class="aac-bar" aria-hidden="true">{ for Tier::ALL.iter().map(segment) }</ol> }
}

/// Six rungs, the highest on top, each with what it means and how it stands.
pub(in crate::ui) fn ladder(lang: Lang, report: &Report) -> Html {
    let words = &lang.page().result;
    let rung = |&tier: &Tier| {
        let rung = Rung::of(tier, report);
        let own = lang.tier(tier);
        html! {
            <li class={classes!(rung.class(), tier.as_str())}>
                <span class="aac-rung">{ own.name }</span><span class="aac-state">{ rung.words(words) }</span>
                <span class="aac-meaning">{ own.meaning }</span>
            </li>
        }
    };
    html! { <ol class="aac-ladder" reversed=true>{ for Tier::ALL.iter().rev().map(rung) }</ol> }
}
