//! What counts and what does not.

use super::pieces::{fold, list};
use crate::words::{Asking, QuestionWords};
use yew::{Html, html};

/// What counts and what does not, with examples, folded away.
pub(in crate::ui) fn explanation(words: &Asking, own: &QuestionWords) -> Html {
    let points = |class: &'static str, title: &'static str, items: &[&'static str]| {
        if items.is_empty() {
            return Html::default();
        }
        html! { <><h2>{ title }</h2>{ list(class, items.iter().map(|&item| item.into()).collect()) }</> }
    };
    let line = |title: &'static str, text: &'static str| {
        if text.is_empty() {
            Html::default()
        } else {
            html! { <p><strong>{ title }{ ": " }</strong>{ text }</p> }
        }
    };
    if own.counts.is_empty() && own.not.is_empty() && own.example.is_empty() && own.near_miss.is_empty() {
        return Html::default();
    }
    fold(
        words.what_counts,
        html! {
            <div class="aac-explain">
                { points("aac-counts", words.counts, &own.counts) }
                { points("aac-counts-not", words.counts_not, &own.not) }
                { line(words.example, own.example) }
                { line(words.near_miss, own.near_miss) }
            </div>
        },
    )
}
