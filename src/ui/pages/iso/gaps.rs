//! What the standard does not give: gates first, then what nothing in it answers, then what was not compared.

use super::rows::{folded, open_tag};
use crate::assess::{Coverage, Level, ObligationId, RowScore, Unrated, Why};
use crate::store::Management;
use crate::ui::context::Context;
use crate::ui::parts::pieces::{fold, list, section, words};
use yew::{Html, html};

/// The rows that may apply, article by article.
fn rows(coverage: &Coverage) -> impl Iterator<Item = &RowScore> {
    coverage.articles.iter().flat_map(crate::assess::ScoredNode::all_rows)
}

/// The list.
pub(super) fn gaps(context: &Context, coverage: &Coverage, management: &Management) -> Html {
    let own = context.lang().cover();
    let shown = |of: &dyn Fn(&RowScore) -> bool| {
        let rows: Vec<_> = rows(coverage).filter(|row| of(row)).collect();
        let one = |scored: &&RowScore| folded(context, scored, management);
        (rows.len(), html! { <ul class="aac-plain aac-rows">{ for rows.iter().map(one) }</ul> })
    };
    let (gates, gate_rows) = shown(&|scored| scored.row.gate);
    let (silent, silent_rows) = shown(&|scored| !scored.row.gate && scored.row.level == Level::Nothing);
    let mut body = vec![words("", own.gaps_help)];
    if gates > 0 {
        body.push(html! { <div data-gaps="gates"><h3>{ own.gates }</h3>{ words("aac-hint", own.gates_help) }{ gate_rows }</div> });
    }
    if silent > 0 {
        let folded = fold(context.lang().rows(silent), silent_rows);
        body.push(html! { <div data-gaps="silent"><h3>{ own.silent }</h3>{ folded }</div> });
    }
    body.push(unrated(context, coverage));
    section("aac-gaps", own.gaps, body)
}

/// Obligations that no row rates, with the reason. What other rows speak for is left out.
fn unrated(context: &Context, coverage: &Coverage) -> Html {
    let (lang, own) = (context.lang(), context.lang().cover());
    let told = |unrated: &&Unrated| matches!(unrated.why, Why::OnDemand | Why::Silent | Why::Unrated);
    let rows: Vec<_> = coverage.unrated.iter().filter(told).collect();
    if rows.is_empty() {
        return Html::default();
    }
    let one = |unrated: &&Unrated| {
        let title = lang.obligation_title(unrated.obligation);
        html! {
            <>
                { title }{ " " }
                { open_tag(context, unrated.outcome, unrated.established) }
                { words("aac-hint", lang.why_unrated(unrated.why)) }
            </>
        }
    };
    let count = lang.duties_start(rows.len());
    html! {
        <div data-gaps="unrated">
            <h3>{ own.unrated }</h3>
            { words("aac-hint", own.unrated_help) }
            { fold(count, list("aac-plain", rows.iter().map(one).collect())) }
        </div>
    }
}

/// What the answers leave out of the count, by name.
pub(super) fn left_out(context: &Context, coverage: &Coverage) -> Html {
    let own = context.lang().cover();
    if coverage.left_out.is_empty() {
        return Html::default();
    }
    let title = |&id: &&'static str| {
        let said = context.lang().mapping(id).and_then(|words| words.title);
        let title = said.or_else(|| Some(context.lang().obligation_title(ObligationId::named(id)?)));
        title.unwrap_or(id).into()
    };
    let names = list("aac-plain aac-left-out", coverage.left_out.iter().map(title).collect());
    section(
        "aac-left-out-rows",
        own.left_out,
        vec![words("", own.left_out_help), fold(context.lang().rows(coverage.left_out.len()), names)],
    )
}
