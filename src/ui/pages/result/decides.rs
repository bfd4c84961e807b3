//! What decides the result.

use crate::assess::{FindingReport, RuleId};
use crate::outline::{GROUPS, decides as decides_it, keeps_away};
use crate::ui::context::Context;
use crate::ui::parts::pieces::{fold, section, tag, words};
use crate::ui::parts::{because_list, card, finding, rule_link};
use yew::{Html, html};

/// Everything that applies, not the first hit.
pub(super) fn decides(context: &Context) -> Html {
    let own = context.lang().result();
    let findings = &context.report().findings;
    let mut body: Vec<Html> = findings.iter().filter(|f| keeps_away(f)).map(|f| ground(context, f)).collect();
    let in_scope = body.is_empty();
    for group in GROUPS {
        let of_group = findings.iter().filter(|f| f.group == Some(group) && decides_it(f));
        body.extend(of_group.map(|f| finding(context, f)));
    }
    if body.is_empty() {
        let settled = context.report().tier.settled;
        body.push(words("", if settled { own.decides_nothing } else { own.decides_none }));
    }
    if in_scope {
        body.push(grounds(context, findings));
    }
    section("aac-decides", own.decides, body)
}

/// A ground that keeps the law away.
fn ground(context: &Context, finding: &FindingReport) -> Html {
    let own = context.lang().result();
    let state = if finding.provision.outcome.is_yes() { own.leaves_out } else { own.not_met };
    card(context, &finding.provision, tag("aac-tag is-yes", state), Vec::new())
}

/// Why the law applies at all: what it is, and its link to the Union.
fn grounds(context: &Context, findings: &[FindingReport]) -> Html {
    let met = findings
        .iter()
        .filter(|f| matches!(f.provision.id, RuleId::AiSystem | RuleId::Scope) && f.provision.outcome.is_yes());
    let met: Vec<_> = met
        .map(|f| {
            html! {
                <>
                    <p>{ rule_link(context, f.provision.id, &f.provision.cite) }</p>
                    { because_list(context, &f.provision.because) }
                </>
            }
        })
        .collect();
    if met.is_empty() { Html::default() } else { fold(context.lang().result().grounds, met.into_iter().collect()) }
}
