//! The Statement of Applicability: each control, whether it applies, how far it is, and why.

use crate::assess::{Item, Rating};
use crate::store::Management;
use crate::ui::context::Context;
use crate::ui::parts::pieces::{Look, actions, button, section, words};
use crate::ui::state::View;
use yew::{Html, html};

/// The table.
pub(super) fn statement(context: &Context, management: &Management) -> Html {
    let (lang, own) = (context.lang(), context.lang().cover());
    let row = |&item: &Item| {
        let (rating, notes) = (management.ratings.get(item), management.notes(item));
        let excluded = rating == Some(Rating::Excluded);
        let applicable = match rating {
            None => own.undecided,
            Some(Rating::Excluded) => own.no,
            Some(_) => own.yes,
        };
        let why: Vec<&str> =
            if excluded { vec![notes.justification.trim()] } else { vec![notes.note.trim(), notes.evidence.trim()] };
        let why = why.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("; ");
        html! {
            <tr data-control={item.as_str()}>
                <th scope="row"><span class="aac-number">{ item.as_str() }</span>{ " " }{ lang.iso_item(item).title }</th>
                <td><span class="aac-label">{ own.applicable }{ ": " }</span>{ applicable }</td>
                <td><span class="aac-label">{ own.status }{ ": " }</span>{ lang.rating(rating) }</td>
                <td>
                    if excluded && why.is_empty() { <strong class="aac-error">{ own.unjustified }</strong> } else { { why } }
                </td>
            </tr>
        }
    };
    let controls = Item::ALL.iter().filter(|item| item.is_control());
    section(
        "aac-statement",
        own.statement,
        vec![
            words("", own.statement_help),
            html! {
                <table class="aac-table">
                    <thead>
                        <tr>
                            <th scope="col">{ own.control }</th>
                            <th scope="col">{ own.applicable }</th>
                            <th scope="col">{ own.status }</th>
                            <th scope="col">{ own.justification }</th>
                        </tr>
                    </thead>
                    <tbody>{ for controls.map(row) }</tbody>
                </table>
            },
            actions(vec![button(Look::Quiet, lang.rating_page().go, "rate", context.go(View::Assessment))]),
        ],
    )
}
