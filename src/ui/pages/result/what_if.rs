//! What would change the result.

use crate::assess::WhatIf;
use crate::ui::context::Context;
use crate::ui::derive::{step, telling};
use crate::ui::parts::open_link;
use crate::ui::parts::pieces::{list, section, words};
use yew::{Html, html};

/// How many changes are shown.
const MOST: usize = 10;

/// The single answers that would lead elsewhere, grouped by where.
pub(super) fn what_if(context: &Context) -> Html {
    let (lang, own) = (context.lang(), context.lang().result());
    let report = context.report();
    if context.state.answers().is_empty() {
        return Html::default();
    }
    let item = |other: &WhatIf| {
        let now = context.state.answers().get(other.question).cloned().unwrap_or_default();
        let step = lang.step(&step(lang, other.question, &now, &other.answer));
        html! { <>{ step }{ " " }{ open_link(context, other.question) }</> }
    };
    let groups = telling(lang, &report.what_if, &report.tier, MOST);
    let mut body = vec![words("", if groups.is_empty() { own.what_if_none } else { own.what_if_lead })];
    body.extend(groups.iter().map(|(headline, changes)| {
        html! {
            <><h3>{ headline }</h3>{ list("", changes.iter().map(item).collect()) }</>
        }
    }));
    section("aac-what-if", own.what_if, body)
}
