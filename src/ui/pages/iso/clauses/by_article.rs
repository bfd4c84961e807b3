//! The table by article.

use super::super::rows::level_mark;
use super::filter::Filter;
use super::nothing;
use crate::assess::{Cite, Counts, Item, Row, by_article as articles};
use crate::ui::parts::cite_link;
use crate::ui::parts::pieces::{fold, tag, words};
use crate::words::Lang;
use yew::{Html, html};

/// How many rows are shown, and the table.
pub(super) fn by_article(lang: Lang, filter: &Filter, open: bool) -> (String, Html) {
    let (mut shown, mut all) = (0, 0);
    let mut groups = Vec::new();
    for (article, rows) in articles() {
        all += rows.len();
        let rows: Vec<_> = rows.into_iter().filter(|row| filter.passes_with_items(lang, row)).collect();
        shown += rows.len();
        if !rows.is_empty() {
            groups.push(group(lang, article, &rows, open));
        }
    }
    let body = if groups.is_empty() {
        nothing(lang)
    } else {
        html! { <div class="aac-groups">{ groups }</div> }
    };
    (lang.rows_shown(shown, all), body)
}

/// The rows below an article.
fn group(lang: Lang, article: Cite, rows: &[&'static Row], open: bool) -> Html {
    let own = lang.clauses();
    let counts = Counts::of(rows.iter().map(|row| row.level));
    html! {
        <details key={article.to_string()} class="aac-group-of" {open} data-article={article.to_string()}>
            <summary>
                <strong>{ article.to_string() }</strong>{ " " }{ lang.article(&article) }{ " " }
                <span class="aac-quiet">{ lang.group_counts(&counts) }</span>
            </summary>
            <table class="aac-table aac-clause-table">
                <thead>
                    <tr>
                        <th scope="col">{ own.asks }</th>
                        <th scope="col">{ own.gives }</th>
                        <th scope="col">{ own.missing }</th>
                    </tr>
                </thead>
                <tbody>{ for rows.iter().map(|&row| line(lang, row)) }</tbody>
            </table>
        </details>
    }
}

fn line(lang: Lang, row: &'static Row) -> Html {
    let (own, cover) = (lang.clauses(), lang.cover());
    let said = lang.mapping(row.id);
    let named = |label: &'static str, items: &[Item]| {
        if items.is_empty() {
            return Html::default();
        }
        html! { <><span class="aac-quiet">{ label }</span>{ listed(lang, items) }</> }
    };
    html! {
        <tr key={row.id} data-row={row.id}>
            <th scope="row">
                { cite_link(lang, &row.cite) }{ " " }<strong>{ lang.mapping_title(row) }</strong>
                { words("", row.own.and_then(|id| lang.obligation(id)).map_or("", |words| words.duty)) }
            </th>
            <td>
                <p class="aac-marks">
                    { level_mark(lang, row.level) }
                    if row.gate { { " " }{ tag("aac-tag is-gate", lang.duties().gate) } }
                    if row.contested { { " " }{ tag("aac-tag", cover.contested) } }
                </p>
                { named(cover.primary, row.primary) }
                { named(cover.supporting, row.supporting) }
                { for said.map(|said| fold(cover.rationale, words("", said.rationale))) }
            </td>
            <td>
                <span class="aac-label">{ own.missing }{ ": " }</span>{ said.map_or("", |said| said.missing) }
            </td>
        </tr>
    }
}

fn listed(lang: Lang, items: &[Item]) -> Html {
    let one = |item: &Item| {
        html! { <li><span class="aac-number">{ item.as_str() }</span>{ " " }{ lang.iso_item(*item).title }</li> }
    };
    html! { <ul class="aac-plain">{ for items.iter().map(one) }</ul> }
}
