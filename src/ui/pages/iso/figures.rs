//! The two figures, as pictures and in words. They are never merged, and never without the share that is assessed.

use crate::assess::{Coverage, Item, Span, in_parts};
use crate::store::Management;
use crate::ui::context::Context;
use crate::ui::parts::pieces::words;
use yew::{Html, html};

/// Which of the two.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    /// What a full certification would address.
    Certificate,
    /// What is in place addresses.
    Actual,
}

impl Which {
    const fn class(self) -> &'static str {
        match self {
            Self::Certificate => "aac-span is-certificate",
            Self::Actual => "aac-span is-actual",
        }
    }
}

/// A share of the width, from 0 to 1.
fn percent(share: f64) -> String {
    let hundredths = in_parts(share, 10_000);
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

/// The interval as a bar with a mark at the point. A picture only: what it shows stands in words beside it.
pub(super) fn bar(which: Which, span: Span) -> Html {
    let point = percent(span.point);
    html! {
        <svg class={which.class()} aria-hidden="true" height="16" width="100%">
            <rect class="aac-track" x="0" y="6" width="100%" height="4" />
            <rect class="aac-range" x={percent(span.low)} y="3" width={percent(span.high - span.low)} height="10" />
            <line class="aac-point" x1={point.clone()} x2={point} y1="0" y2="16" />
        </svg>
    }
}

/// An interval as a bar, for what is no figure of the standard.
pub(in crate::ui) fn span_bar(span: Span) -> Html {
    bar(Which::Actual, span)
}

/// The lines of a quarter each, above a column of bars.
pub(super) fn scale() -> Html {
    html! {
        <span class="aac-scale-marks" aria-hidden="true">
            <span>{ "0" }</span><span>{ "25" }</span><span>{ "50" }</span><span>{ "75" }</span><span>{ "100 %" }</span>
        </span>
    }
}

/// A share in words: the point, and the bounds, each kept on one line.
pub(super) fn share(context: &Context, span: Span) -> Html {
    let (point, bounds) = context.lang().share_and_bounds(span);
    html! {
        <>
            <span class="aac-keep-line">{ point }</span>
            { for bounds.map(|bounds| html! { <>{ " " }<span class="aac-keep-line aac-bounds">{ bounds }</span></> }) }
        </>
    }
}

/// One figure with its name and what it means.
fn figure(context: &Context, which: Which, span: Span) -> Html {
    let own = context.lang().cover();
    let (id, name, help) = match which {
        Which::Certificate => ("certificate", own.certificate, own.certificate_help),
        Which::Actual => ("actual", own.actual, own.actual_help),
    };
    html! {
        <div class="aac-figure" data-figure={id}>
            <span class="aac-figure-name">{ name }</span>
            <strong class="aac-figure-share">{ share(context, span) }</strong>
            { bar(which, span) }
            { words("aac-hint", help) }
        </div>
    }
}

/// How many items are assessed, as a bar and in words.
pub(super) fn assessed(context: &Context, management: &Management) -> Html {
    let (rated, of) = (management.rated(), Item::COUNT);
    let label = context.lang().rating_page().progress;
    html! {
        <div class="aac-share" data-figure="assessed">
            <span>{ label }</span>
            <progress aria-hidden="true" value={rated.to_string()} max={of.to_string()} />
            <span class="aac-quiet">{ context.lang().assessed(rated, of) }</span>
        </div>
    }
}

/// Both figures, with the share assessed.
pub(super) fn both(context: &Context, coverage: &Coverage, management: &Management) -> Html {
    html! {
        <div class="aac-figures">
            { figure(context, Which::Certificate, coverage.certificate) }
            { figure(context, Which::Actual, coverage.actual) }
            { assessed(context, management) }
        </div>
    }
}
