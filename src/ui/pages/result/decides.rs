//! What decides the result.

use crate::assess::{FindingReport, Group, RuleId};
use crate::ui::context::Context;
use crate::ui::derive::{decides as decides_it, keeps_away};
use crate::ui::parts::{because_list, cite_link, finding, guidance};
use yew::{Html, html};

/// Everything that applies, not the first hit.
pub(super) fn decides(context: &Context) -> Html {
    let words = &context.words().result;
    let report = context.report();
    let found: Vec<_> = report.findings.iter().filter(|f| decides_it(f)).collect();
    let away: Vec<_> = report.findings.iter().filter(|f| keeps_away(f)).collect();
    let in_scope = away.is_empty();
    let group = |&group: &Group| {
        let cards: Vec<_> = found.iter().filter(|f| f.group == Some(group)).collect();
        if cards.is_empty() {
            return Html::default();
        }
        html! { <>{ for cards.into_iter().map(|f| finding(context, f)) }</> }
    };
    const GROUPS: [Group; 6] =
        [Group::Prohibited, Group::Product, Group::Use, Group::Transparency, Group::Model, Group::Role];
    html! {
        <section aria-labelledby="aac-decides">
            <h2 id="aac-decides">{ words.decides }</h2>
            if found.is_empty() && away.is_empty() { <p>{ words.decides_none }</p> }
            { for away.iter().map(|f| ground(context, f)) }
            { for GROUPS.iter().map(group) }
            if in_scope { { grounds(context, &report.findings) } }
        </section>
    }
}

/// A ground that keeps the law away.
fn ground(context: &Context, finding: &FindingReport) -> Html {
    let (lang, words) = (context.lang(), context.words());
    let provision = &finding.provision;
    let rule = lang.rule(provision.id);
    let state = if provision.outcome.is_yes() { words.result.leaves_out } else { words.result.not_met };
    html! {
        <article class="aac-card" data-finding={provision.id.as_str()}>
            <h3>{ rule.title }</h3>
            <p class="aac-tag is-yes">{ state }</p>
            <p>{ rule.says }</p>
            <dl class="aac-facts">
                <div><dt>{ words.result.provision }</dt><dd>{ cite_link(words, &provision.cite) }</dd></div>
                { guidance(context, provision) }
            </dl>
            <details>
                <summary>{ words.result.why }</summary>
                { because_list(context, &provision.because) }
            </details>
        </article>
    }
}

/// Why the law applies at all: what it is, and its link to the Union.
fn grounds(context: &Context, findings: &[FindingReport]) -> Html {
    let met: Vec<_> = findings
        .iter()
        .filter(|f| matches!(f.provision.id, RuleId::AiSystem | RuleId::Scope) && f.provision.outcome.is_yes())
        .collect();
    if met.is_empty() {
        return Html::default();
    }
    let (lang, words) = (context.lang(), context.words());
    html! {
        <details class="aac-more">
            <summary>{ words.result.grounds }</summary>
            { for met.into_iter().map(|f| html! {
                <>
                    <p><strong>{ lang.rule(f.provision.id).title }</strong>{ " (" }{ cite_link(words, &f.provision.cite) }{ ")" }</p>
                    { because_list(context, &f.provision.because) }
                </>
            }) }
        </details>
    }
}
