//! Why the other routes do not apply.

use crate::assess::{FindingReport, Group, ProvisionReport};
use crate::engine::Basis;
use crate::ui::context::Context;
use crate::ui::derive::keeps_away;
use crate::ui::parts::pieces::{fold, list, section, words};
use crate::ui::parts::{because_list, guidance, rule_link};
use yew::{Html, html};

const GROUPS: [Group; 5] = [
    Group::Prohibited,
    Group::Product,
    Group::Use,
    Group::Transparency,
    Group::Model,
];

/// The routes that are closed, with the answers that closed them.
pub(super) fn why_not(context: &Context) -> Html {
    let own = &context.words().result;
    let findings = &context.report().findings;
    let outside = findings.iter().any(keeps_away);
    let mut body = Vec::new();
    for group in GROUPS {
        // Where the law does not apply, every route for systems is closed for the one reason given above.
        let shown = !outside || group == Group::Model;
        let closed = findings.iter().filter(|f| {
            shown && f.group == Some(group) && f.provision.outcome.is_no() && !f.established
        });
        let closed: Vec<_> = closed.collect();
        if !closed.is_empty() {
            let items = together(&closed)
                .iter()
                .map(|alike| routes(context, alike))
                .collect();
            body.push(fold(
                context.lang().closed_routes(group, closed.len()),
                list("aac-routes", items),
            ));
        }
    }
    let lead = match (outside, body.is_empty()) {
        (true, _) => own.why_not_outside,
        (false, true) => own.why_not_none,
        (false, false) => own.why_not_lead,
    };
    body.insert(0, words("", lead));
    section("aac-why-not", own.why_not, body)
}

/// Routes that the same answers close, told together.
fn together<'a>(closed: &[&'a FindingReport]) -> Vec<Vec<&'a ProvisionReport>> {
    let mut groups: Vec<Vec<&ProvisionReport>> = Vec::new();
    for finding in closed {
        let route = &finding.provision;
        match groups.iter_mut().find(|known| {
            known
                .first()
                .is_some_and(|first| closed_alike(first, route))
        }) {
            Some(known) => known.push(route),
            None => groups.push(vec![route]),
        }
    }
    groups
}

/// Whether the same answers close both, on the same basis.
fn closed_alike(one: &ProvisionReport, other: &ProvisionReport) -> bool {
    let same = |(one, other): (&crate::assess::Because, &crate::assess::Because)| {
        one.question == other.question
    };
    let guided = one.basis == Basis::Regulation || one.guidance == other.guidance;
    let answers = one.because.len() == other.because.len()
        && one.because.iter().zip(&other.because).all(same);
    one.basis == other.basis && guided && answers
}

fn routes(context: &Context, alike: &[&ProvisionReport]) -> Html {
    let Some(first) = alike.first() else {
        return Html::default();
    };
    let names = alike
        .iter()
        .map(|route| rule_link(context, route.id, &route.cite))
        .collect();
    html! {
        <>
            { list("aac-plain aac-names", names) }
            if first.basis != Basis::Regulation { <dl class="aac-facts">{ guidance(context, first) }</dl> }
            { because_list(context, &first.because) }
        </>
    }
}
