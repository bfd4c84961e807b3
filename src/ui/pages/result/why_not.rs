//! Why the other routes do not apply.

use crate::assess::{FindingReport, Group, ProvisionReport};
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
    // Routes that the same answers close are told together.
    let mut together: Vec<Vec<&FindingReport>> = Vec::new();
    for &finding in closed {
        let same = |known: &&mut Vec<&FindingReport>| known.first().is_some_and(|first| closed_alike(first, finding));
        match together.iter_mut().find(same) {
            Some(known) => known.push(finding),
            None => together.push(vec![finding]),
        }
    }
    html! {
        <details class="aac-more">
            <summary>{ context.lang().closed_routes(group, closed.len()) }</summary>
            <ul class="aac-routes">{ for together.iter().map(|findings| route(context, findings)) }</ul>
        </details>
    }
}

/// Whether the same answers close both, on the same basis.
fn closed_alike(one: &FindingReport, other: &FindingReport) -> bool {
    let (one, other) = (&one.provision, &other.provision);
    let answers = |provision: &ProvisionReport| provision.because.iter().map(|b| b.question).collect::<Vec<_>>();
    let guided = one.basis == Basis::Regulation || one.guidance == other.guidance;
    one.basis == other.basis && guided && answers(one) == answers(other)
}

fn route(context: &Context, findings: &[&FindingReport]) -> Html {
    let (lang, words) = (context.lang(), context.words());
    let Some(provision) = findings.first().map(|finding| &finding.provision) else { return Html::default() };
    let name = |finding: &&FindingReport| {
        let provision = &finding.provision;
        html! {
            <li><strong>{ lang.rule(provision.id).title }</strong>{ " (" }{ cite_link(words, &provision.cite) }{ ")" }</li>
        }
    };
    html! {
        <li>
            <ul class="aac-plain">{ for findings.iter().map(name) }</ul>
            if provision.basis != Basis::Regulation { <dl class="aac-facts">{ guidance(context, provision) }</dl> }
            { because_list(context, &provision.because) }
        </li>
    }
}
