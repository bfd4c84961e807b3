//! What is still open, what does not apply and why, and notes on what no longer applies.

use super::overview::{deciding, status_tag};
use crate::assess::{Because, ObligationId, ObligationReport};
use crate::interview::QuestionId;
use crate::ui::context::Context;
use crate::ui::parts::pieces::{fold, list, section, words};
use crate::ui::parts::{because_list, cite_link, open_link};
use yew::{Html, html};

fn title(context: &Context, row: &ObligationReport) -> &'static str {
    context.lang().obligation_title(row.id)
}

/// A row's name with its provision.
fn named(context: &Context, row: &ObligationReport) -> Html {
    html! { <>{ title(context, row) }{ " (" }{ cite_link(context.lang(), &row.cite) }{ ")" }</> }
}

/// Rows that share what decides them, in the order of the first of each.
fn together<'a, K: PartialEq>(
    rows: impl Iterator<Item = &'a ObligationReport>,
    key: impl Fn(&'a ObligationReport) -> K,
) -> Vec<(K, Vec<&'a ObligationReport>)> {
    let mut groups: Vec<(K, Vec<&'a ObligationReport>)> = Vec::new();
    for row in rows {
        let key = key(row);
        match groups.iter_mut().find(|(known, _)| *known == key) {
            Some((_, list)) => list.push(row),
            None => groups.push((key, vec![row])),
        }
    }
    groups
}

/// The rows that may apply, by the questions that would decide them.
pub(super) fn open(context: &Context) -> Html {
    let own = context.lang().duties();
    let rows = context.report().obligations.iter().filter(|row| row.may_apply());
    let groups = together(rows, |row| &*row.missing);
    if groups.is_empty() {
        return Html::default();
    }
    let group = |(missing, rows): &(&[QuestionId], Vec<&ObligationReport>)| {
        let names = list("aac-plain aac-names", rows.iter().map(|row| named(context, row)).collect());
        let asked = missing.iter().take(4).map(|&id| open_link(context, id)).collect();
        html! {
            <div class="aac-why-not">
                { fold(context.lang().duties_start(rows.len()), names) }
                { words("aac-hint", own.decides) }
                { list("aac-plain", asked) }
            </div>
        }
    };
    let body = vec![
        words("", own.open_lead),
        deciding(context, 5),
        fold(own.open_rows, html! { <>{ for groups.iter().map(group) }</> }),
    ];
    section("aac-duties-open", own.open, body)
}

/// The rows that do not apply, by the answers that closed them.
pub(super) fn closed(context: &Context) -> Html {
    let own = context.lang().duties();
    let why = |row: &'_ ObligationReport| -> Vec<Because> {
        match &row.transitional {
            Some(grace) if grace.state.is_yes() => grace.because.clone(),
            _ => row.because.to_vec(),
        }
    };
    let rows = context.report().obligations.iter().filter(|row| row.outcome.is_no());
    let groups = together(rows, why);
    if groups.is_empty() {
        return Html::default();
    }
    let group = |(because, rows): &(Vec<Because>, Vec<&ObligationReport>)| {
        let spared = rows.iter().any(|row| row.transitional.is_some());
        html! {
            <div class="aac-why-not">
                { because_list(context, because) }
                if spared { { words("aac-hint", own.spared) } }
                { list("aac-plain aac-names", rows.iter().map(|row| named(context, row)).collect()) }
            </div>
        }
    };
    let count = groups.iter().map(|(_, rows)| rows.len()).sum();
    let body = html! { <>{ for groups.iter().map(group) }</> };
    section(
        "aac-duties-closed",
        own.closed,
        vec![words("", own.closed_lead), fold(context.lang().duties_start(count), body)],
    )
}

/// Notes on rows that do not apply any more: kept, and shown apart.
pub(super) fn kept(context: &Context) -> Html {
    let own = context.lang().duties();
    let progress = &context.state.saved.progress;
    let known = |name: &str| context.report().obligation(ObligationId::named(name)?);
    let rows: Vec<_> = progress.ids().filter(|name| known(name).is_none_or(|row| !row.established)).collect();
    if rows.is_empty() {
        return Html::default();
    }
    let item = |id: &&str| {
        let item = progress.get(id);
        let name = known(id).map_or(*id, |row| title(context, row)).to_owned();
        let notes = item.map(|item| [item.owner.clone(), item.note.clone(), item.evidence.clone()]);
        let notes = notes.into_iter().flatten().filter(|note| !note.is_empty()).collect::<Vec<_>>().join("; ");
        html! {
            <>
                <span data-kept={(*id).to_owned()}>{ name }</span>{ " " }
                { for item.map(|item| status_tag(context, item.status)) }
                { words("aac-hint", notes) }
            </>
        }
    };
    section(
        "aac-duties-kept",
        own.kept,
        vec![words("", own.kept_lead), list("aac-plain", rows.iter().map(item).collect())],
    )
}
