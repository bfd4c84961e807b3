//! The same rows under several ways of counting: where "60 to 70 %" comes from.

use super::figures;
use crate::assess::{Span, Way, Ways};
use crate::ui::context::Context;
use crate::ui::parts::pieces::{section, tag, words};
use web_sys::HtmlInputElement;
use yew::{Callback, Event, Html, Properties, TargetCast, component, html, use_state_eq};

/// What it shows.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The context.
    pub(super) context: Context,
}

/// The table, of all articles or of the core alone.
#[component]
pub(super) fn Counting(props: &Props) -> Html {
    let context = &props.context;
    let (lang, own) = (context.lang(), context.lang().cover());
    let core = use_state_eq(|| false);
    let ways = context.report().ways_of_counting(*core);
    let switch = {
        let core = core.setter();
        Callback::from(move |event: Event| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                core.set(input.checked());
            }
        })
    };
    let cell = |label: &'static str, share: Span| {
        let claimed = (0.595..0.705).contains(&share.point);
        html! {
            <td class="aac-sum">
                <span class="aac-label">{ label }{ ": " }</span>{ figures::share(context, share) }
                if claimed { { " " }{ tag("aac-tag is-unless", own.claimed) } }
            </td>
        }
    };
    let row = |ways: &Ways| {
        html! {
            <tr data-way={ways.way.as_str()} class={(ways.way == Way::Ours).then_some("is-ours")}>
                <th scope="row">{ lang.way(ways.way) }</th>
                { cell(own.by_article, ways.articles) }
                { cell(own.by_row, ways.rows) }
                { cell(own.by_theme, ways.themes) }
            </tr>
        }
    };
    let markup = section(
        "aac-counting",
        own.counting,
        vec![
            words("", own.counting_help),
            html! {
                <label class="aac-check">
                    <input type="checkbox" data-action="core" checked={*core} onchange={switch} /><span>{ own.core }</span>
                </label>
            },
            html! {
                <table class="aac-table" aria-live="polite">
                    <thead>
                        <tr>
                            <th scope="col">{ own.way }</th>
                            <th scope="col">{ own.by_article }</th>
                            <th scope="col">{ own.by_row }</th>
                            <th scope="col">{ own.by_theme }</th>
                        </tr>
                    </thead>
                    <tbody>{ for ways.iter().map(row) }</tbody>
                </table>
            },
            words("", own.counting_note),
        ],
    );
    context.shown(markup)
}
