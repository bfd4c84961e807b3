//! The levels of fines by size, as a table that needs nothing to be entered.

use super::carried::carrying;
use crate::assess::{Fine, Size, ceiling, in_force_from};
use crate::ui::context::Context;
use crate::ui::pages::needed::unanswered;
use crate::ui::parts::cite_link;
use crate::ui::parts::pieces::{section, words};
use yew::{Html, html};

/// The sizes from the highest ceiling to the lowest.
const SIZES: [Size; 4] = [Size::Larger, Size::SmallMidCap, Size::Sme, Size::UnionBody];

/// The table.
pub(super) fn levels(context: &Context) -> Html {
    let (lang, own) = (context.lang(), context.lang().penalties());
    let heading = |&size: &Size| html! { <th scope="col">{ lang.size(size) }</th> };
    section(
        "aac-levels",
        own.levels,
        vec![
            words("", own.levels_help),
            html! {
                <table class="aac-table aac-levels-table">
                    <thead>
                        <tr><th scope="col">{ own.level }</th>{ for SIZES.iter().map(heading) }</tr>
                    </thead>
                    <tbody>{ for Fine::ALL.iter().map(|&fine| row(context, fine)) }</tbody>
                </table>
            },
        ],
    )
}

/// A level: what it is for, from when, whether one's obligations carry it, and its ceiling by size.
fn row(context: &Context, fine: Fine) -> Html {
    let lang = context.lang();
    let cell = |&size: &Size| {
        let Some(of) = ceiling(fine, size, None) else { return Html::default() };
        let cite = of.size_cite.unwrap_or(of.cite);
        html! {
            <td data-size={size.as_str()}>
                <span class="aac-label">{ lang.size(size) }{ ": " }</span>{ lang.formula(&of) }{ " " }
                { cite_link(context.lang(), &cite) }
            </td>
        }
    };
    let cells = match ceiling(fine, Size::Larger, None) {
        Some(_) => SIZES.iter().map(cell).collect(),
        None => html! { <td colspan="4">{ lang.duties().national }</td> },
    };
    let since =
        in_force_from(fine).at(context.state.as_of).map(|version| lang.fine_since(version.value, context.state.as_of));
    html! {
        <tr data-level={fine.as_str()}>
            <th scope="row">
                <strong>{ lang.fine(fine) }</strong>
                { for since.map(|since| html! { <>{ ", " }{ since }</> }) }
                { words("aac-hint", lang.fine_covers(fine)) }
                { carried(context, fine) }
            </th>
            { cells }
        </tr>
    }
}

/// How many of the visitor's obligations carry the level: nothing without answers.
fn carried(context: &Context, fine: Fine) -> Html {
    if unanswered(context) {
        return Html::default();
    }
    match carrying(&context.report().obligations, fine) {
        // What is forbidden binds everybody, so nothing is said of it while nobody is caught.
        (0, 0) if fine == Fine::Practices => Html::default(),
        (0, 0) => words("aac-hint", context.lang().penalties().own_none),
        (yes, open) => {
            let class = if yes > 0 { "aac-tag is-yes" } else { "aac-tag is-unless" };
            html! { <span {class} data-carried={yes.to_string()}>{ context.lang().carried(yes, open) }</span> }
        }
    }
}
