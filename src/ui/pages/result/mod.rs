//! The result: headline, what decides it, what is open, what would change it, and why not.

mod beside;
mod decides;
mod open;
mod what_if;
mod why_not;

use super::check::open_note;
use crate::assess::Tier;
use crate::ui::context::{Context, use_heading, use_page};
use crate::ui::derive::{coming, others};
use crate::ui::state::View;
use yew::{Html, component, html};

/// The result.
#[component]
pub(in crate::ui) fn ResultPage() -> Html {
    let Some(context) = use_page() else { return Html::default() };
    let heading = use_heading(&context, context.words().result.tab);
    html! {
        <div class="aac-result">
            <div class="aac-headline" aria-live="polite">
                <h1 ref={heading} tabindex="-1">{ context.lang().headline(&context.report().tier) }</h1>
                { lines(&context) }
            </div>
            <div class="aac-where">{ beside::standing(&context) }</div>
            <div class="aac-reasons">
                { open_note(&context) }
                { contradictions(&context) }
                { decides::decides(&context) }
                { open::open(&context) }
                { what_if::what_if(&context) }
                { why_not::why_not(&context) }
                { beside::assessments(&context) }
                { beside::notes(&context) }
                { beside::actions(&context) }
                <p class="aac-actions is-last">
                    <button type="button" class="aac-button is-quiet" onclick={context.go(View::Check)} data-action="check">
                        { context.words().common.check }
                    </button>
                </p>
            </div>
            <div class="aac-beside">{ beside::beside(&context) }</div>
        </div>
    }
}

/// The lines below the headline.
fn lines(context: &Context) -> Html {
    let (lang, report) = (context.lang(), context.report());
    let words = &context.words().result;
    let others = others(report);
    html! {
        <>
            if report.before_edition { <p class="aac-weak-line">{ words.before_edition }</p> }
            if !report.before_edition || report.tier.established != Some(Tier::Minimal) {
                <p class="aac-lead">{ lang.headline_meaning(&report.tier) }</p>
            }
            if !others.is_empty() { <p>{ lang.headline_others(&others) }</p> }
            { for coming(report).map(|day| html! { <p><strong>{ lang.headline_from(day) }</strong></p> }) }
            { for lang.headline_basis(report.tier.basis).map(|line| html! { <p class="aac-weak-line">{ line }</p> }) }
            <p class="aac-hint">{ lang.result_on(report.as_of) }</p>
        </>
    }
}

/// That answers do not fit together, and the way to them.
fn contradictions(context: &Context) -> Html {
    let serious = context.report().contradictions.iter().filter(|found| found.severity != crate::interview::Severity::Info);
    let count = serious.count();
    if count == 0 {
        return Html::default();
    }
    html! {
        <div class="aac-note is-new">
            <p>{ context.lang().contradictions_wait(count) }</p>
            <button type="button" class="aac-button is-quiet" onclick={context.go(View::Check)} data-action="contradictions">
                { context.words().result.contradictions }
            </button>
        </div>
    }
}
