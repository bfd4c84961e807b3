//! The table turned round: by clause and control.

use super::super::rows::level_mark;
use super::filter::Filter;
use super::nothing;
use crate::assess::{Chapter, Item, Row, of_item};
use crate::ui::parts::cite_link;
use crate::ui::parts::pieces::{fact, words};
use crate::words::Lang;
use yew::{Html, html};

/// How many items are shown, and the table.
pub(super) fn by_item(lang: Lang, filter: &Filter, open: bool) -> (String, Html) {
    let mut shown = 0;
    let mut groups = Vec::new();
    for &chapter in Chapter::ALL.iter().filter(|heading| heading.parent().is_none()) {
        let within = |item: &&Item| item.heading().parent().unwrap_or(item.heading()) == chapter;
        let items: Vec<_> = Item::ALL.iter().filter(within).filter_map(|&item| one(lang, filter, item)).collect();
        shown += items.len();
        if !items.is_empty() {
            groups.push(html! {
                <details key={chapter.as_str()} class="aac-group-of" {open} data-chapter={chapter.as_str()}>
                    <summary>
                        <strong>{ chapter.as_str() }</strong>{ " " }{ lang.iso_heading(chapter).title }{ " " }
                        <span class="aac-quiet">{ lang.items(items.len()) }</span>
                    </summary>
                    <ul class="aac-plain aac-rates">{ items }</ul>
                </details>
            });
        }
    }
    let body = if groups.is_empty() {
        nothing(lang)
    } else {
        html! { <div class="aac-groups">{ groups }</div> }
    };
    (lang.items(shown), body)
}

/// An item with the rows that it answers and helps with, as far as they pass. None where nothing does.
fn one(lang: Lang, filter: &Filter, item: Item) -> Option<Html> {
    let own = lang.clauses();
    let (answers, helps) = of_item(item);
    let idle = answers.is_empty() && helps.is_empty();
    let (answers, helps) = (filter.of_item(lang, item, answers), filter.of_item(lang, item, helps));
    if answers.is_empty() && helps.is_empty() && !(idle && filter.passes_idle(lang, item)) {
        return None;
    }
    let rows = |label: &'static str, rows: &[&'static Row]| {
        if rows.is_empty() {
            return Html::default();
        }
        let one = |&row: &&'static Row| {
            html! {
                <li>
                    { cite_link(lang, &row.cite) }{ " " }{ lang.mapping_title(row) }{ " " }
                    { level_mark(lang, row.level) }
                </li>
            }
        };
        fact(label, html! { <ul class="aac-plain">{ for rows.iter().map(one) }</ul> })
    };
    Some(html! {
        <li key={item.as_str()} class="aac-rate" data-item={item.as_str()}>
            <h2><span class="aac-number">{ item.as_str() }</span>{ " " }{ lang.iso_item(item).title }</h2>
            { words("aac-hint", lang.iso_item(item).intent) }
            if idle { { words("", own.idle) } }
            <dl class="aac-facts">{ rows(own.answers, &answers) }{ rows(own.helps, &helps) }</dl>
        </li>
    })
}
