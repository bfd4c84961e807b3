//! A finding as a card: what it says, from when, for whom, on what it rests, and why.

use super::{change_link, cite_link};
use crate::assess::{Because, FindingReport, ProvisionReport, Role};
use crate::engine::{Basis, Truth};
use crate::interview::QuestionId;
use crate::ui::context::Context;
use crate::ui::derive::answer_words;
use yew::{Html, html};

/// A finding that holds, or whose own conditions are met.
pub(in crate::ui) fn finding(context: &Context, finding: &FindingReport) -> Html {
    let (lang, words) = (context.lang(), context.words());
    let provision = &finding.provision;
    let rule = lang.rule(provision.id);
    let (class, state) = if provision.outcome.is_yes() {
        ("aac-tag is-yes", words.result.applies)
    } else {
        ("aac-tag is-unless", words.result.unless)
    };
    let later = finding.transitional.map(|(question, day)| html! {
        <>{ " " }{ lang.transitional(day) }{ " " }{ open_link(context, question) }</>
    });
    html! {
        <article class="aac-card" data-finding={provision.id.as_str()}>
            <h3>{ rule.title }</h3>
            <p class={class}>{ state }</p>
            <p>{ rule.says }</p>
            <dl class="aac-facts">
                <div><dt>{ words.result.provision }</dt><dd>{ cite_link(words, &provision.cite) }</dd></div>
                <div><dt>{ words.result.from }</dt><dd>{ lang.in_force(finding) }{ for later }</dd></div>
                <div><dt>{ words.result.whose }</dt><dd>{ lang.whose(&finding.who, finding.yours, &held(context, finding)) }</dd></div>
                { guidance(context, provision) }
            </dl>
            { exceptions(context, &provision.exceptions) }
            if !provision.because.is_empty() {
                <details>
                    <summary>{ words.result.why }</summary>
                    { because_list(context, &provision.because) }
                </details>
            }
        </article>
    }
}

/// Those roles of a finding that the visitor holds.
fn held(context: &Context, finding: &FindingReport) -> Vec<Role> {
    let roles = context.report().roles.iter().filter(|role| role.outcome.is_yes() && finding.who.contains(&role.id));
    roles.map(|role| role.id).collect()
}

/// On what an outcome rests where that is not the law itself, and where guidance can be read.
pub(in crate::ui) fn guidance(context: &Context, provision: &ProvisionReport) -> Html {
    let (lang, words) = (context.lang(), &context.words().result);
    let guides: Vec<_> = provision.guidance.iter().map(|guide| lang.guide(*guide)).collect();
    html! {
        <>
            if provision.basis != Basis::Regulation {
                <div class="is-weak"><dt>{ words.basis }</dt><dd>{ lang.basis(provision.basis) }</dd></div>
            }
            if !guides.is_empty() {
                <div><dt>{ words.guidance }</dt><dd>{ guides.join("; ") }</dd></div>
            }
        </>
    }
}

fn exceptions(context: &Context, exceptions: &[ProvisionReport]) -> Html {
    if exceptions.is_empty() {
        return Html::default();
    }
    html! {
        <div class="aac-exceptions">
            <h4>{ context.words().result.exceptions }</h4>
            { exception_list(context, exceptions) }
        </div>
    }
}

/// Exceptions, each with its state and its own exceptions.
fn exception_list(context: &Context, exceptions: &[ProvisionReport]) -> Html {
    let (lang, words) = (context.lang(), context.words());
    let item = |exception: &ProvisionReport| {
        let (class, state) = match exception.outcome {
            Truth::Yes => ("aac-tag is-yes", words.result.exception_yes),
            Truth::No => ("aac-tag is-no", words.result.exception_no),
            Truth::Unknown => ("aac-tag is-unless", words.result.exception_open),
        };
        let ask = exception.missing.first().filter(|_| exception.outcome.is_open());
        html! {
            <li>
                <span class={class}>{ state }</span>{ " " }{ lang.rule(exception.id).title }
                { " (" }{ cite_link(words, &exception.cite) }{ ")" }
                if exception.basis != Basis::Regulation { <span class="aac-weak">{ lang.basis(exception.basis) }</span> }
                { for ask.map(|&id| html! { <div>{ open_link(context, id) }</div> }) }
                if !exception.exceptions.is_empty() {
                    <p class="aac-hint">{ words.result.unless_again }</p>
                    { exception_list(context, &exception.exceptions) }
                }
            </li>
        }
    };
    html! { <ul class="aac-plain">{ for exceptions.iter().map(item) }</ul> }
}

/// A question as the way to answer it.
pub(in crate::ui) fn open_link(context: &Context, id: QuestionId) -> Html {
    let onclick = context.on(crate::ui::Action::Change(id));
    html! {
        <button type="button" class="aac-link" {onclick} data-change={id.to_string()}>{ context.lang().question_title(id) }</button>
    }
}

/// Answers that decided: each question, its answer, and the way to change it.
pub(in crate::ui) fn because_list(context: &Context, because: &[Because]) -> Html {
    let lang = context.lang();
    let row = |because: &Because| {
        let answer = answer_words(lang, because.question, &because.chosen).join("; ");
        html! {
            <li>
                <span>{ lang.question_title(because.question) }</span>{ " " }<strong>{ answer }</strong>{ " " }
                { change_link(context, because.question) }
            </li>
        }
    };
    html! { <ul class="aac-because">{ for because.iter().map(row) }</ul> }
}
