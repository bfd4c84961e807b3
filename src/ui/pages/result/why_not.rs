//! Why the other routes do not apply.

use crate::assess::{FindingReport, Group};
use crate::engine::Basis;
use crate::ui::context::Context;
use crate::ui::derive::keeps_away;
use crate::ui::parts::{because_list, cite_link, guidance};
use yew::{Html, html};

const GROUPS: [Group; 5] = [Group::Prohibited, Group::Product, Group::Use, Group::Transparency, Group::Model];

/// The routes that are closed, with the answers that closed them.
pub(super) fn why_not(context: &Context) -> Html {
    let words = &context.words().result;
    let findings = &context.report().findings;
    let outside = findings.iter().any(keeps_away);
    let closed = |group: Group| {
        // Where the law does not apply, every route for systems is closed for the one reason given above.
        findings.iter().filter(move |f| {
            f.group == Some(group) && f.provision.outcome.is_no() && !f.established && (!outside || group == Group::Model)
        })
    };
    let any = GROUPS.iter().any(|&group| closed(group).next().is_some());
    html! {
        <section aria-labelledby="aac-why-not">
            <h2 id="aac-why-not">{ words.why_not }</h2>
            if outside { <p>{ words.why_not_outside }</p> }
            if any { <p>{ words.why_not_lead }</p> } else if !outside { <p>{ words.why_not_none }</p> }
            { for GROUPS.iter().map(|&group| routes(context, group, &closed(group).collect::<Vec<_>>())) }
        </section>
    }
}

fn routes(context: &Context, group: Group, closed: &[&FindingReport]) -> Html {
    if closed.is_empty() {
        return Html::default();
    }
    html! {
        <details class="aac-more">
            <summary>{ context.lang().closed_routes(group, closed.len()) }</summary>
            <ul class="aac-routes">{ for closed.iter().map(|finding| route(context, finding)) }</ul>
        </details>
    }
}

fn route(context: &Context, finding: &FindingReport) -> Html {
    let (lang, words) = (context.lang(), context.words());
    let provision = &finding.provision;
    html! {
        <li>
            <strong>{ lang.rule(provision.id).title }</strong>{ " (" }{ cite_link(words, &provision.cite) }{ ")" }
            if provision.basis != Basis::Regulation { <dl class="aac-facts">{ guidance(context, provision) }</dl> }
            { because_list(context, &provision.because) }
        </li>
    }
}
