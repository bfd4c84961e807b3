//! Why the other routes do not apply.

use crate::assess::{Because, ProvisionReport};
use crate::engine::Basis;
use crate::outline::{Alike, closed};
use crate::ui::context::Context;
use crate::ui::parts::pieces::{fold, list, section, words};
use crate::ui::parts::{because_list, guidance, rule_link};
use yew::{Html, html};

/// The routes that are closed, with the answers that closed them.
pub(super) fn why_not(context: &Context) -> Html {
    let (lang, own) = (context.lang(), context.lang().result());
    let closed = closed(context.report());
    let listed = |all: &[Alike]| list("aac-routes", all.iter().map(|alike| routes(context, alike)).collect());
    let mut body = vec![words("", closed.lead(lang))];
    if !closed.weak.is_empty() {
        body.push(words("aac-weak", own.why_not_weak));
        body.push(listed(&closed.weak));
    }
    for (group, count, all) in &closed.by_group {
        body.push(fold(lang.closed_routes(*group, *count), listed(all)));
    }
    section("aac-why-not", own.why_not, body)
}

fn routes(context: &Context, alike: &[&ProvisionReport]) -> Html {
    let Some(first) = alike.first() else {
        return Html::default();
    };
    let names = alike.iter().map(|route| rule_link(context, route.id, &route.cite)).collect();
    html! {
        <>
            { list("aac-plain aac-names", names) }
            if first.basis != Basis::Regulation { <dl class="aac-facts">{ guidance(context, first) }</dl> }
            { because_list(context, &Because::together(alike.iter().map(|route| route.because.as_slice()))) }
        </>
    }
}
