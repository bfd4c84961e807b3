//! A finding as a card: what it says, from when, for whom, on what it rests, and why.

use super::pieces::{fact, fold, list, tag, unseen, words};
use super::{Terms, change_link, cite_link, open_link, rule_link};
use crate::assess::{Because, FindingReport, ProvisionReport, RuleId};
use crate::engine::{Basis, Truth};
use crate::interview::{QuestionId, question};
use crate::outline::held;
use crate::ui::context::Context;
use crate::ui::state::{Action, View};
use yew::{AttrValue, Html, html};

/// A finding that holds, or whose own conditions are met.
pub(in crate::ui) fn finding(context: &Context, finding: &FindingReport) -> Html {
    let (lang, own) = (context.lang(), context.lang().result());
    let provision = &finding.provision;
    let state = if provision.outcome.is_yes() {
        tag("aac-tag is-yes", own.applies)
    } else {
        tag("aac-tag is-unless", own.unless)
    };
    let later = finding.transitional.map(|(question, day)| {
        html! {
            <>{ " " }{ lang.transitional(day) }{ " " }{ open_link(context, question) }</>
        }
    });
    let when = html! { <>{ lang.in_force(finding) }{ for later }</> };
    let mut facts = vec![
        fact(own.from, when),
        fact(own.whose, lang.whose(finding.who, finding.yours, &held(context.report(), finding)).into()),
    ];
    let count = finding.obligations.len();
    if count > 0 {
        let place = RuleId::ALL.iter().position(|&id| id == provision.id).and_then(|place| u16::try_from(place).ok());
        let onclick = context.go(View::Duties(place));
        let link = html! {
            <button type="button" class="aac-link" {onclick} data-action="follows">{ lang.duties_follow(count) }</button>
        };
        facts.push(fact(lang.duties().title, link));
    }
    card(context, provision, state, facts)
}

/// A provision as a card, with its state and what else is to be said of it.
pub(in crate::ui) fn card(context: &Context, provision: &ProvisionReport, state: Html, facts: Vec<Html>) -> Html {
    let own = context.lang().result();
    let rule = context.lang().rule(provision.id);
    html! {
        <article class="aac-card" data-finding={provision.id.as_str()}>
            <h3>{ rule.title }</h3>
            { state }
            { words("", rule.says) }
            <Terms lang={context.lang()} place={provision.id.as_str()} texts={[rule.title, rule.says].map(AttrValue::from).to_vec()} />
            <dl class="aac-facts">
                { fact(own.provision, cite_link(context.lang(), &provision.cite)) }
                { facts }
                { guidance(context, provision) }
            </dl>
            if !provision.exceptions.is_empty() {
                <h4>{ own.exceptions }</h4>
                { exceptions(context, &provision.exceptions) }
            }
            if !provision.because.is_empty() { { fold(own.why, because_list(context, &provision.because)) } }
        </article>
    }
}

/// On what an outcome rests where that is not the law itself, and where guidance can be read.
pub(in crate::ui) fn guidance(context: &Context, provision: &ProvisionReport) -> Html {
    let (lang, own) = (context.lang(), context.lang().result());
    let guides: Vec<_> = provision.guidance.iter().map(|guide| lang.guide(*guide)).collect();
    html! {
        <>
            if provision.basis != Basis::Regulation {
                { fact(own.basis, tag("aac-weak", lang.basis(provision.basis))) }
            }
            if !guides.is_empty() { { fact(own.guidance, guides.join("; ").into()) } }
        </>
    }
}

/// Exceptions, each with its state and its own exceptions.
fn exceptions(context: &Context, exceptions: &[ProvisionReport]) -> Html {
    let (lang, own) = (context.lang(), context.lang().result());
    let item = |exception: &ProvisionReport| {
        let state = match exception.outcome {
            Truth::Yes => tag("aac-tag is-yes", own.exception_yes),
            Truth::No => tag("aac-tag is-no", own.exception_no),
            Truth::Unknown => tag("aac-tag is-unless", own.exception_open),
        };
        let ask = exception.missing.first().filter(|_| exception.outcome.is_open());
        html! {
            <>
                { state }{ " " }{ rule_link(context, exception.id, &exception.cite) }
                if exception.basis != Basis::Regulation { { " " }{ tag("aac-weak", lang.basis(exception.basis)) } }
                { for ask.map(|&id| html! { <div>{ open_link(context, id) }{ unsaid(context, id) }</div> }) }
                if !exception.exceptions.is_empty() {
                    { words("aac-hint", own.unless_again) }
                    { self::exceptions(context, &exception.exceptions) }
                }
            </>
        }
    };
    list("aac-plain aac-exceptions", exceptions.iter().map(item).collect())
}

/// What an answer that was given leaves unsaid, one by one: each safeguard of Article 5(2) to (5), for example.
fn unsaid(context: &Context, id: QuestionId) -> Html {
    let (lang, facts) = (context.lang(), &context.derived.facts);
    let given = question(id).zip(context.state.answers().get(id)).filter(|(_, answer)| !answer.is_unsure());
    let labels: Vec<_> = given
        .into_iter()
        .flat_map(|(asked, answer)| asked.unsaid(answer, facts))
        .map(|option| lang.option(id, option).label)
        .collect();
    if labels.is_empty() { Html::default() } else { words("aac-hint", lang.left_out(&labels)) }
}

/// Answers that decided: each question, its answer, and the way to change it.
pub(in crate::ui) fn because_list(context: &Context, because: &[Because]) -> Html {
    let row =
        |because: &Because| html! { <>{ answer_row(context, because.question) }{ left_out(context, because) }</> };
    list("aac-because", because.iter().map(row).collect())
}

/// What an answer settled by leaving it unticked, and the way to say "not sure" there.
fn left_out(context: &Context, because: &Because) -> Html {
    if because.left_out.is_empty() {
        return Html::default();
    }
    let (lang, id) = (context.lang(), because.question);
    let labels: Vec<_> = because.left_out.iter().map(|option| lang.option(id, *option).label).collect();
    let onclick = context.on(Action::Change(id));
    html! {
        <div class="aac-hint">
            { lang.left_out(&labels) }{ " " }
            <button type="button" class="aac-link" {onclick} data-unsure={id.to_string()}>
                { lang.result().say_unsure }{ unseen([": ", &lang.question_title(id)].concat()) }
            </button>
        </div>
    }
}

/// A question, what was answered, and the way to change it.
pub(in crate::ui) fn answer_row(context: &Context, id: QuestionId) -> Html {
    let answer = context.answer(id).join("; ");
    html! {
        <><span>{ context.lang().question_title(id) }</span>{ " " }<strong>{ answer }</strong>{ " " }{ change_link(context, id) }</>
    }
}
