//! What infringements cost: the levels, a calculator, and the rules around them.

mod calculator;
mod carried;
mod levels;

pub(in crate::ui) use calculator::Calculator;

use super::needed::{invited, unanswered};
use crate::assess::{Fine, FineRule};
use crate::ui::context::Context;
use crate::ui::parts::pieces::{Look, button, list, section, words};
use crate::ui::parts::{Heading, cite_link};
use crate::ui::state::View;
use yew::{Html, html};

/// The page. Needs no answers; where there are some, it marks the levels that one's obligations carry.
#[inline(never)]
pub(in crate::ui) fn penalties(context: &Context) -> Html {
    let own = context.lang().penalties();
    html! {
        <div key="penalties" class="aac-guide aac-penalties">
            <Heading context={context.clone()} title={own.title} tab={own.title} />
            { words("aac-lead", own.lead) }
            { levels::levels(context) }
            <Calculator
                context={context.clone()} title={own.calculator} lead={own.calculator_lead} fines={Fine::ALL.to_vec()}
            />
            { rules(context) }
            { invited(context, own.own_hint) }
            <div class="aac-actions is-last">
                { button(Look::Quiet, context.lang().calendar().go, "timeline", context.go(View::Timeline)) }
                if !unanswered(context) {
                    { button(Look::Quiet, context.lang().duties().go, "duties", context.go(View::Duties(None))) }
                    { button(Look::Quiet, context.words().common.result, "result", context.go(View::Result)) }
                }
            </div>
        </div>
    }
}

/// What else counts, each with its provision.
fn rules(context: &Context) -> Html {
    let one = |&rule: &FineRule| {
        html! {
            <span data-rule={rule.as_str()}>
                { context.lang().fine_rule(rule) }{ " " }{ cite_link(context.lang(), &rule.cite()) }
            </span>
        }
    };
    section(
        "aac-fine-rules",
        context.lang().penalties().rules,
        vec![list("aac-list", FineRule::ALL.iter().map(one).collect())],
    )
}
