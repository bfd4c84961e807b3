//! What would change the result.

use crate::assess::WhatIf;
use crate::ui::context::Context;
use crate::ui::derive::{step, telling};
use crate::ui::parts::open_link;
use yew::{Html, html};

/// How many changes are shown.
const MOST: usize = 10;

/// The single answers that would lead elsewhere, grouped by where.
pub(super) fn what_if(context: &Context) -> Html {
    let (lang, words) = (context.lang(), &context.words().result);
    let report = context.report();
    if context.state.answers().is_empty() {
        return Html::default();
    }
    let item = |other: &WhatIf| {
        let now = context.state.answers().get(other.question).map(|a| a.chosen().to_vec()).unwrap_or_default();
        html! {
            <li>
                { words.what_if_item }{ " " }{ lang.step(&step(lang, other.question, &now, &other.answer)) }{ " " }
                { open_link(context, other.question) }
            </li>
        }
    };
    let groups = telling(lang, &report.what_if, &report.tier, MOST);
    html! {
        <section aria-labelledby="aac-what-if">
            <h2 id="aac-what-if">{ words.what_if }</h2>
            if groups.is_empty() {
                <p>{ words.what_if_none }</p>
            } else {
                <p>{ words.what_if_lead }</p>
            }
            { for groups.iter().map(|(range, list)| html! {
                <div class="aac-what-if">
                    <h3>{ range }</h3>
                    <ul>{ for list.iter().map(item) }</ul>
                </div>
            }) }
        </section>
    }
}
