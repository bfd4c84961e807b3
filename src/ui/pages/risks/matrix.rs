//! Pictures of where risks stand: likelihood against severity, with the rating that each place comes to.

use crate::outline::{RiskRow, matrix};
use crate::risks::Rating;
use crate::ui::parts::pieces::words;
use crate::words::{Lang, ScaleWords, VALUES};
use std::rc::Rc;
use yew::{Html, html};

/// Where the risks stand before measures and after them: pictures that say their numbers.
pub(super) fn matrices(lang: Lang, rows: &[Rc<RiskRow>]) -> Html {
    let own = lang.risk_page();
    let legend = |&rating: &Rating| {
        let words = lang.risk_rating(rating);
        words.map_or_else(
            Html::default,
            |it| html! { <span class={["aac-tag ", rating_class(Some(rating))].concat()}>{ it.label }</span> },
        )
    };
    let [before, after] = matrix(rows.iter().map(|row| &**row));
    html! {
        <div class="aac-matrices">
            { picture(lang, own.matrix, &before) }
            { picture(lang, own.left_matrix, &after) }
            <p class="aac-legend">{ for Rating::ALL.iter().rev().map(legend) }</p>
            { words("aac-hint", own.matrix_help) }
        </div>
    }
}

/// A matrix: the most likely above, the gravest on the right.
fn picture(lang: Lang, title: &'static str, matrix: &[[usize; 5]; 5]) -> Html {
    let own = lang.risk_page();
    let name = |words: Option<&'static ScaleWords>| words.map_or("", |words| words.label);
    let cell = |likelihood: u8, severity: u8, count: usize| {
        let rating = Rating::of(likelihood, severity);
        let said = rating.and_then(|it| lang.risk_rating(it)).map_or("", |words| words.label);
        let (row, column) = (likelihood.to_string(), severity.to_string());
        let told = lang.matrix_cell(count, name(lang.likelihood(&row)), name(lang.severity(&column)), said);
        html! {
            <td class={rating_class(rating)} title={(count > 0).then(|| told.clone())}>
                <span aria-hidden="true">{ if count == 0 { String::new() } else { count.to_string() } }</span>
                if count > 0 { <span class="aac-sr">{ told }</span> }
            </td>
        }
    };
    let row = |(at, counts): (u8, &[usize; 5])| {
        let value = at.to_string();
        html! {
            <tr>
                <th scope="row"><span aria-hidden="true">{ value.clone() }</span><span class="aac-sr">{ name(lang.likelihood(&value)) }</span></th>
                { for (1..).zip(counts).map(|(severity, &count)| cell(at, severity, count)) }
            </tr>
        }
    };
    let head = |value: &&'static str| html! { <th scope="col"><span aria-hidden="true">{ *value }</span><span class="aac-sr">{ name(lang.severity(value)) }</span></th> };
    let rows: Vec<Html> = (1..).zip(matrix).map(row).collect();
    html! {
        <table class="aac-matrix">
            <caption>{ title }</caption>
            <tbody>{ for rows.into_iter().rev() }</tbody>
            <tfoot>
                <tr><td class="aac-axis" />{ for VALUES.iter().map(head) }</tr>
                <tr aria-hidden="true"><td class="aac-axis" colspan="6">{ "↑ " }{ own.likelihood_name }{ " · " }{ own.severity_name }{ " →" }</td></tr>
            </tfoot>
        </table>
    }
}

/// The class of what a rating colours.
pub(super) const fn rating_class(rating: Option<Rating>) -> &'static str {
    match rating {
        Some(Rating::Low) => "is-low",
        Some(Rating::Medium) => "is-medium",
        Some(Rating::High) => "is-high",
        Some(Rating::VeryHigh) => "is-very-high",
        None => "",
    }
}
