//! Why the other routes do not apply.

use crate::assess::{Because, FindingReport, Group, ProvisionReport};
use crate::engine::Basis;
use crate::outline::keeps_away;
use crate::ui::context::Context;
use crate::ui::parts::pieces::{fold, list, section, words};
use crate::ui::parts::{because_list, guidance, rule_link};
use yew::{Html, html};

const GROUPS: [Group; 5] = [Group::Prohibited, Group::Product, Group::Use, Group::Transparency, Group::Model];

/// The routes that are closed, with the answers that closed them.
pub(super) fn why_not(context: &Context) -> Html {
    let own = context.lang().result();
    let findings = &context.report().findings;
    let outside = findings.iter().any(keeps_away);
    let closed = |group: Group, weak: bool| -> Vec<&FindingReport> {
        // Where the law does not apply, every route for systems is closed for the one reason given above.
        let shown = !outside || group == Group::Model;
        let closed = findings.iter().filter(|f| {
            let provision = &f.provision;
            let rests_on_less = provision.basis != Basis::Regulation;
            shown && f.group == Some(group) && provision.outcome.is_no() && !f.established && rests_on_less == weak
        });
        closed.collect()
    };
    let listed = |closed: &[&FindingReport]| {
        list("aac-routes", together(closed).iter().map(|alike| routes(context, alike)).collect())
    };
    let mut body = Vec::new();
    let weak: Vec<_> = GROUPS.iter().flat_map(|&group| closed(group, true)).collect();
    if !weak.is_empty() {
        body.push(words("aac-weak", own.why_not_weak));
        body.push(listed(&weak));
    }
    for group in GROUPS {
        let closed = closed(group, false);
        if !closed.is_empty() {
            body.push(fold(context.lang().closed_routes(group, closed.len()), listed(&closed)));
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
        match groups.iter_mut().find(|known| known.first().is_some_and(|first| closed_alike(first, route))) {
            Some(known) => known.push(route),
            None => groups.push(vec![route]),
        }
    }
    groups
}

/// Whether the same answers close both, on the same basis.
fn closed_alike(one: &ProvisionReport, other: &ProvisionReport) -> bool {
    let same = |(one, other): (&Because, &Because)| one.question == other.question;
    let guided = one.basis == Basis::Regulation || one.guidance == other.guidance;
    let answers = one.because.len() == other.because.len() && one.because.iter().zip(&other.because).all(same);
    one.basis == other.basis && guided && answers
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
