//! Rows of the mapping: what the standard gives for a piece of the Regulation, and what is missing.

use crate::assess::{Item, Level, ObligationId, Rating, Row, RowScore, ScoredNode, rows_of, unrated_why};
use crate::engine::Truth;
use crate::store::Management;
use crate::ui::context::Context;
use crate::ui::parts::cite_link;
use crate::ui::parts::pieces::{Look, actions, button, fact, fold, tag, words};
use crate::ui::state::View;
use crate::words::Lang;
use yew::{Html, html};

/// A mark of a level.
pub(super) fn level_tag(context: &Context, level: Level) -> Html {
    level_mark(context.lang(), level)
}

/// A mark of a level, where there is no context.
pub(in crate::ui) fn level_mark(lang: Lang, level: Level) -> Html {
    let class = match level {
        Level::Full => "aac-tag is-level is-full",
        Level::Substantial => "aac-tag is-level is-substantial",
        Level::Partial => "aac-tag is-level is-partial",
        Level::Nothing => "aac-tag is-level is-nothing",
    };
    tag(class, lang.level(level))
}

/// Clauses and controls with their titles, and how each is rated where that is asked for.
fn items(context: &Context, items: &[Item], management: Option<&Management>) -> Html {
    let lang = context.lang();
    let one = |&item: &Item| {
        let rating = management.map(|management| management.ratings.get(item));
        let class = match rating {
            Some(Some(Rating::Fully | Rating::Largely)) => "aac-item is-there",
            _ => "aac-item",
        };
        html! {
            <li {class}>
                <span class="aac-number">{ item.as_str() }</span>{ " " }{ lang.iso_item(item).title }
                { for rating.map(|rating| html! { <span class="aac-quiet">{ ": " }{ lang.rating(rating) }</span> }) }
            </li>
        }
    };
    html! { <ul class="aac-plain">{ for items.iter().map(one) }</ul> }
}

/// All that is said of a row.
pub(super) fn body(context: &Context, row: &Row, management: Option<&Management>) -> Html {
    let (lang, own) = (context.lang(), context.lang().cover());
    let mut facts = vec![fact(own.level, level_tag(context, row.level))];
    if row.primary.is_empty() {
        facts.push(fact(own.primary, own.none.into()));
    } else {
        facts.push(fact(own.primary, items(context, row.primary, management)));
    }
    if !row.supporting.is_empty() {
        facts.push(fact(own.supporting, items(context, row.supporting, management)));
    }
    if let Some(said) = lang.mapping(row.id) {
        facts.push(fact(own.missing, said.missing.into()));
        facts.push(fact(own.rationale, said.rationale.into()));
    }
    if row.contested {
        facts.push(fact(own.contested, own.contested_help.into()));
    }
    html! { <dl class="aac-facts">{ facts }</dl> }
}

/// A mark of what does not apply for certain: it may, or it does unless an exception applies.
pub(super) fn open_tag(context: &Context, outcome: Truth, established: bool) -> Html {
    let label = if established { context.lang().duties().unless } else { context.lang().cover().may_apply };
    if outcome.is_open() { tag("aac-tag is-unless", label) } else { Html::default() }
}

/// A row folded up: its piece of the Regulation, with its marks.
pub(super) fn folded(context: &Context, scored: &RowScore, management: &Management) -> Html {
    let row = scored.row;
    let (lang, own) = (context.lang(), context.lang().cover());
    html! {
        <li class="aac-row" data-row={row.id}>
            <details>
                <summary>
                    <span class="aac-entry-title">{ lang.mapping_title(row) }</span>
                    <span class="aac-entry-marks">
                        <span class="aac-quiet">{ context.lang().cite(&row.cite) }</span>
                        { level_tag(context, row.level) }
                        if row.gate { { tag("aac-tag is-gate", lang.duties().gate) } }
                        if row.contested { { tag("aac-tag", own.contested) } }
                        { open_tag(context, scored.outcome, scored.established) }
                    </span>
                </summary>
                { body(context, row, Some(management)) }
                <p>{ cite_link(context.lang(), &row.cite) }</p>
            </details>
        </li>
    }
}

/// The rows below a provision.
pub(super) fn below(context: &Context, node: &ScoredNode, management: &Management) -> Html {
    let rows = node.all_rows();
    html! {
        <ul class="aac-plain aac-rows">
            { for rows.iter().map(|scored| folded(context, scored, management)) }
        </ul>
    }
}

/// What covers an obligation and what is missing, in its opened entry of the checklist.
pub(in crate::ui) fn standard(context: &Context, obligation: ObligationId) -> Html {
    let own = context.lang().cover();
    let rows = rows_of(obligation);
    let management = context.state.saved.management().0;
    let body = if rows.is_empty() {
        match unrated_why(obligation) {
            Some(why) => words("", context.lang().why_unrated(why)),
            None => return Html::default(),
        }
    } else {
        let one = |row: &&'static Row| {
            html! {
                <>
                    if rows.len() > 1 { <h4>{ context.lang().mapping_title(row) }</h4> }
                    { body(context, row, Some(&management)) }
                </>
            }
        };
        let go = button(Look::Link, own.go, "coverage", context.go(View::Coverage));
        html! { <>{ for rows.iter().map(one) }{ actions(vec![go]) }</> }
    };
    html! { <div class="aac-standard">{ fold(own.standard, body) }</div> }
}
