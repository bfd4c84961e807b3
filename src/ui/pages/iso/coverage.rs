//! The page that shows coverage.

use super::counting::Counting;
use super::{chart, figures, gaps, statement};
use crate::assess::{Coverage, EDITION, ObligationId, ObligationReport, Step};
use crate::engine::Truth;
use crate::store::Management;
use crate::ui::context::Context;
use crate::ui::pages::needed::{needed, unanswered};
use crate::ui::parts::Heading;
use crate::ui::parts::pieces::{Look, actions, button, list, section, tag, words};
use crate::ui::state::View;
use yew::{Html, html};

/// The page.
#[inline(never)]
pub(in crate::ui) fn coverage(context: &Context) -> Html {
    let own = context.lang().cover();
    if unanswered(context) {
        return waiting(context);
    }
    let management = context.state.saved.management().0;
    let found = context.report().coverage(&management.ratings, management.in_scope);
    let (beside, body) = match &found {
        Some(coverage) => (figures::both(context, coverage, &management), shown(context, coverage, &management)),
        None => (figures::assessed(context, &management), vec![statement::statement(context, &management)]),
    };
    html! {
        <div key="coverage" class="aac-result aac-coverage">
            <div class="aac-headline">
                <Heading context={context.clone()} title={own.title} tab={own.title} />
                <>{ warnings(context, found.as_ref(), &management) }</>
                if found.is_some() { { words("aac-lead", own.lead) } }
                { words("aac-hint", context.lang().result_on(context.report().as_of)) }
            </div>
            <div class="aac-where">
                <div class="aac-sticky">
                    { beside }
                    if found.is_some() { { words("aac-hint", own.figures_help) } }
                    { actions(vec![button(Look::Main, context.lang().rating_page().go, "rate", context.go(View::Assessment))]) }
                </div>
            </div>
            <div class="aac-reasons">
                <>{ body }</>
                { presumption(context) }
                <div class="aac-actions is-last">
                    { button(Look::Quiet, context.lang().listing().go_maturity, "maturity", context.go(View::Maturity)) }
                    { button(Look::Quiet, context.lang().listing().go_readiness, "readiness", context.go(View::Readiness)) }
                    { button(Look::Quiet, context.lang().clauses().go, "clauses", context.go(View::Clauses)) }
                    { button(Look::Quiet, context.lang().articles().go, "mapping", context.go(View::Mapping)) }
                    { button(Look::Quiet, context.lang().nis2().go, "nis2", context.go(View::Nis2)) }
                    { button(Look::Quiet, context.lang().duties().title, "duties", context.go(View::Duties(None))) }
                    { button(Look::Quiet, context.words().common.result, "result", context.go(View::Result)) }
                </div>
            </div>
        </div>
    }
}

/// Without answers there is nothing to measure against, and no figure: what can be read and rated all the same.
fn waiting(context: &Context) -> Html {
    let own = context.lang().cover();
    let management = context.state.saved.management().0;
    html! {
        <div key="coverage" class="aac-guide aac-coverage">
            <Heading context={context.clone()} title={own.title} tab={own.title} />
            { needed(context, &context.lang().needed().coverage) }
            if management.rated() > 0 {
                { figures::assessed(context, &management) }
                { statement::statement(context, &management) }
            } else {
                { actions(vec![button(Look::Quiet, context.lang().rating_page().go, "rate", context.go(View::Assessment))]) }
            }
            { presumption(context) }
            <div class="aac-actions is-last">
                { button(Look::Quiet, context.lang().listing().go_maturity, "maturity", context.go(View::Maturity)) }
                { button(Look::Quiet, context.lang().listing().go_readiness, "readiness", context.go(View::Readiness)) }
                { button(Look::Quiet, context.lang().clauses().go, "clauses", context.go(View::Clauses)) }
                { button(Look::Quiet, context.lang().articles().go, "mapping", context.go(View::Mapping)) }
                { button(Look::Quiet, context.lang().nis2().go, "nis2", context.go(View::Nis2)) }
            </div>
        </div>
    }
}

/// Where coverage stands, with the way to it: below a result or above obligations.
pub(in crate::ui) fn summary(context: &Context) -> Html {
    let own = context.lang().cover();
    let rate = button(Look::Quiet, context.lang().rating_page().go, "rate", context.go(View::Assessment));
    let go = button(Look::Quiet, own.go, "coverage", context.go(View::Coverage));
    section("aac-coverage-summary", own.standard, vec![words("", own.lead), actions(vec![go, rate])])
}

/// What has to be said before any figure.
fn warnings(context: &Context, found: Option<&Coverage>, management: &Management) -> Vec<Html> {
    let own = context.lang().cover();
    let met = context.report().prohibitions_met();
    let note = |class: &'static str, body: Html| html! { <div {class}>{ body }</div> };
    let Some(coverage) = found else {
        if met.is_empty() {
            return vec![words("aac-lead", own.nothing)];
        }
        let unless = |id| context.report().obligation(id).is_some_and(ObligationReport::may_fall_away);
        let title = |&id: &ObligationId| {
            let title = context.lang().obligation_title(id);
            html! { <>{ title }if unless(id) { { " " }{ tag("aac-tag is-unless", context.lang().duties().unless) } }</> }
        };
        let body = html! {
            <>
                <p><strong>{ own.banned }</strong></p>
                { words("", own.banned_by) }
                { list("", met.iter().map(title).collect()) }
            </>
        };
        return vec![note("aac-notice is-bad", body)];
    };
    let mut notes = Vec::new();
    match management.in_scope {
        Truth::No => {
            notes.push(note("aac-notice is-bad aac-outside", html! { <p><strong>{ own.outside }</strong></p> }));
        }
        Truth::Unknown => notes.push(note("aac-notice is-warning aac-outside", words("", own.scope_open))),
        Truth::Yes => {}
    }
    if coverage.articles.iter().any(|node| node.all_rows().iter().any(|row| row.outcome.is_open())) {
        notes.push(words("aac-weak", own.open));
    }
    notes
}

/// Everything that speaks in percent or counts.
fn shown(context: &Context, coverage: &Coverage, management: &Management) -> Vec<Html> {
    vec![
        words("", context.lang().counts(&coverage.counts)),
        chart::chart(context, coverage, management),
        steps(context, coverage),
        gaps::gaps(context, coverage, management),
        statement::statement(context, management),
        html! { <Counting context={context.clone()} /> },
        gaps::left_out(context, coverage),
    ]
}

/// What to do next.
fn steps(context: &Context, coverage: &Coverage) -> Html {
    let (lang, own) = (context.lang(), context.lang().cover());
    let one = |step: &Step| {
        html! {
            <li data-step={step.item.as_str()}>
                <span class="aac-number">{ step.item.as_str() }</span>{ " " }<strong>{ lang.iso_item(step.item).title }</strong>
                { " " }<span class="aac-gain">{ lang.gain(step.gain) }</span>
                <span class="aac-hint">{ lang.iso_item(step.item).intent }</span>
            </li>
        }
    };
    let body = if coverage.steps.is_empty() {
        words("", own.steps_none)
    } else {
        html! { <>{ words("aac-hint", own.steps_help) }<ol class="aac-steps">{ for coverage.steps.iter().map(one) }</ol></> }
    };
    section("aac-steps-next", own.steps, vec![body])
}

/// Why a certificate gives no presumption of conformity.
fn presumption(context: &Context) -> Html {
    let own = context.lang().cover();
    let mut body: Vec<_> = own.presumption_text.iter().map(|&text| words("", text)).collect();
    body.push(words("aac-hint", context.lang().presumption_on(EDITION.checked)));
    section("aac-presumption", own.presumption, body)
}
