//! The Statement of Applicability: each control, whether it applies, how far it is, and why.

use crate::assess::{Item, Rating};
use crate::outline::{established, names, reason, serves};
use crate::store::Management;
use crate::ui::context::Context;
use crate::ui::parts::cite_link;
use crate::ui::parts::pieces::{Look, actions, button, section, words};
use crate::ui::state::View;
use yew::{Html, html};

/// So many provisions are named.
const NAMED: usize = 6;

/// The table.
pub(super) fn statement(context: &Context, management: &Management) -> Html {
    let (lang, own) = (context.lang(), context.lang().cover());
    let bound = names(established(context.report()));
    let row = |&item: &Item| {
        let rating = management.ratings.get(item);
        let excluded = rating == Some(Rating::Excluded);
        let applicable = match rating {
            None => own.undecided,
            Some(Rating::Excluded) => own.no,
            Some(_) => own.yes,
        };
        let (why, missing) = reason(item, management);
        let serving = if excluded { Vec::new() } else { serves(item, &bound) };
        let evidence = management.notes(item).evidence;
        html! {
            <tr data-control={item.as_str()}>
                <th scope="row"><span class="aac-number">{ item.as_str() }</span>{ " " }{ lang.iso_item(item).title }</th>
                <td><span class="aac-label">{ own.applicable }{ ": " }</span>{ applicable }</td>
                <td><span class="aac-label">{ own.status }{ ": " }</span>{ lang.rating(rating) }</td>
                <td>
                    if missing {
                        <strong class="aac-error">{ if excluded { own.unjustified } else { own.unreasoned } }</strong>
                    } else { { why } }
                    if !serving.is_empty() {
                        <p class="aac-hint">
                            { own.serves }{ ": " }
                            { for serving.iter().take(NAMED).map(|row| html! { <span class="aac-asks">{ cite_link(lang, &row.cite) }</span> }) }
                        </p>
                    }
                    if !evidence.trim().is_empty() { <p class="aac-hint">{ own.evidence }{ ": " }{ evidence }</p> }
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
