//! What published articles say that the standard covers, beside ours; cases to try; steps to prepare.

use super::items;
use crate::assess::{CLAIMS, Cite, Claim, GAPS, STATEMENTS, Source, Statement, Verdict};
use crate::interview::Scenario;
use crate::ui::context::Context;
use crate::ui::parts::pieces::{Look, actions, button, fold, section, tag, words};
use crate::ui::parts::{Confirm, Heading, cite_link};
use crate::ui::state::{Action, View};
use std::rc::Rc;
use yew::{Callback, Html, MouseEvent, html};

/// The page.
#[inline(never)]
pub(in crate::ui) fn mapping(context: &Context) -> Html {
    let own = context.lang().articles();
    html! {
        <div key="mapping" class="aac-mapping">
            <Heading context={context.clone()} title={own.title} tab={own.title} />
            { words("aac-lead", own.lead) }
            { tables(context) }
            { statements(context, "aac-listed-gaps", own.gaps, own.gaps_help, GAPS) }
            { statements(context, "aac-said", own.statements, own.statements_help, STATEMENTS) }
            { cases(context) }
            { plan(context) }
            <div class="aac-actions is-last">
                { button(Look::Quiet, context.lang().clauses().go, "clauses", context.go(View::Clauses)) }
                { button(Look::Quiet, context.lang().cover().go, "coverage", context.go(View::Coverage)) }
                if !context.state.answers().is_empty() {
                    { button(Look::Quiet, context.words().common.result, "result", context.go(View::Result)) }
                }
            </div>
        </div>
    }
}

/// How a claim stands, as marks.
fn marks(context: &Context, verdicts: &[Verdict]) -> Html {
    let one = |&verdict: &Verdict| {
        let class = match verdict {
            Verdict::Right => "aac-tag is-right",
            Verdict::Wrong => "aac-tag is-wrong",
            Verdict::Imprecise | Verdict::Outdated => "aac-tag is-doubtful",
            Verdict::Contradicted => "aac-tag",
        };
        html! { <>{ tag(class, context.lang().verdict(verdict)) }{ " " }</> }
    };
    verdicts.iter().map(one).collect()
}

/// A claim of its source with what is right, by its name.
fn checked(context: &Context, id: &str, verdicts: &[Verdict]) -> Html {
    let correct = context.lang().claim(id).map_or("", |words| words.correct);
    html! { <>{ marks(context, verdicts) }{ words("", correct) }</> }
}

fn provision(context: &Context, cite: &Cite) -> Html {
    html! {
        <>{ cite_link(context.lang(), cite) }<span class="aac-article-name">{ context.lang().article(cite) }</span></>
    }
}

/// The two published tables, each line beside our rows.
fn tables(context: &Context) -> Html {
    let (lang, own) = (context.lang(), context.lang().articles());
    let row = |claim: &Claim| {
        let (counts, answered_by) = claim.ours();
        let names = if claim.names.is_empty() { own.unnamed } else { claim.names };
        html! {
            <tr data-claim={claim.id}>
                <th scope="row">{ provision(context, &claim.cite) }</th>
                <td>
                    <strong>{ lang.said(claim.said) }</strong>{ ": " }{ names }
                    { words("aac-hint", lang.claim(claim.id).map_or("", |words| words.says)) }
                </td>
                <td>
                    { lang.counts_short(&counts) }
                    if !answered_by.is_empty() { { fold(lang.items(answered_by.len()), items::list(context, &answered_by)) } }
                </td>
                <td>{ checked(context, claim.id, claim.verdicts) }</td>
            </tr>
        }
    };
    let table = |source: Source| {
        html! {
            <>
                <h3>{ lang.source(source) }</h3>
                <table class="aac-table aac-claims" data-source={source.as_str()}>
                    <thead>
                        <tr>
                            <th scope="col">{ own.provision }</th>
                            <th scope="col">{ own.theirs }</th>
                            <th scope="col">{ own.ours }</th>
                            <th scope="col">{ own.verdict }</th>
                        </tr>
                    </thead>
                    <tbody>{ for CLAIMS.iter().filter(|claim| claim.source == source).map(row) }</tbody>
                </table>
            </>
        }
    };
    section("aac-tables", own.tables, vec![words("", own.tables_help), table(Source::Guide), table(Source::Vendor)])
}

/// Gaps or other statements, by who says so.
fn statements(context: &Context, id: &'static str, title: &'static str, help: &'static str, all: &[Statement]) -> Html {
    let lang = context.lang();
    let table = |source: &Source| {
        if all.iter().all(|statement| statement.source != *source) {
            return Html::default();
        }
        html! { <><h3>{ lang.source(*source) }</h3>{ stated(context, all, *source) }</> }
    };
    section(id, title, vec![words("", help), Source::ALL.iter().map(table).collect()])
}

/// The statements of a source, each with what is right.
pub(super) fn stated(context: &Context, all: &[Statement], source: Source) -> Html {
    let (lang, own) = (context.lang(), context.lang().articles());
    let row = |statement: &Statement| {
        html! {
            <tr data-claim={statement.id}>
                <th scope="row">{ lang.claim(statement.id).map_or("", |words| words.says) }</th>
                <td>{ for statement.cite.map(|cite| cite_link(context.lang(), &cite)) }</td>
                <td>{ checked(context, statement.id, statement.verdicts) }</td>
            </tr>
        }
    };
    let rows = all.iter().filter(|statement| statement.source == source);
    html! {
        <table class="aac-table aac-claims">
            <thead>
                <tr>
                    <th scope="col">{ own.theirs }</th>
                    <th scope="col">{ own.provision }</th>
                    <th scope="col">{ own.verdict }</th>
                </tr>
            </thead>
            <tbody>{ for rows.map(row) }</tbody>
        </table>
    }
}

/// Ready-made cases. Asks before answers are replaced; the notice that follows offers to undo.
fn cases(context: &Context) -> Html {
    let (lang, own) = (context.lang(), context.lang().articles());
    let one = |&case: &Scenario| {
        let (state, saved) = (context.state.dispatcher(), Rc::clone(&context.state.saved));
        let on_yes: Callback<MouseEvent> = Callback::from(move |_| {
            // Ratings and notes stay: only the answers are of the case.
            state.dispatch(Action::Load(Box::new((*saved).clone().with(case.answers())), Vec::new()));
            state.dispatch(Action::Go(View::Coverage));
        });
        let said = lang.scenario(case);
        let fill = if context.state.answers().is_empty() {
            actions(vec![button(Look::Quiet, own.fill, case.as_str(), on_yes)])
        } else {
            html! {
                <Confirm
                    action={case.as_str()} label={own.fill} title={own.replace} help={own.replace_help} yes={own.replace_yes}
                    no={context.words().common.cancel} {on_yes}
                />
            }
        };
        html! { <li data-case={case.as_str()}><h3>{ said.title }</h3>{ words("", said.text) }{ fill }</li> }
    };
    section(
        "aac-scenarios",
        own.scenarios,
        vec![words("", own.scenarios_help), html! { <ul class="aac-cases">{ for Scenario::ALL.iter().map(one) }</ul> }],
    )
}

/// The steps to prepare stand on a page of their own.
fn plan(context: &Context) -> Html {
    let (lang, own) = (context.lang(), context.lang().articles());
    let go = button(Look::Quiet, lang.listing().go_readiness, "readiness", context.go(View::Readiness));
    section("aac-plan-steps", own.plan, vec![words("", own.plan_help), actions(vec![go])])
}
