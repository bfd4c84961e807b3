//! Owner, day, severity and measures for many risks at once: one person often sees to most of them, and most proposals hold.

use crate::engine::Date;
use crate::outline::{RiskField, RiskRow};
use crate::store::Notebook;
use crate::ui::context::Context;
use crate::ui::fresh::use_shown;
use crate::ui::parts::pieces::{Look, button, fold, words};
use crate::ui::parts::{Due, Writing};
use crate::ui::state::Action;
use crate::words::Lang;
use std::rc::Rc;
use yew::{Callback, Html, MouseEvent, Properties, component, html, use_state_eq};

/// The risks.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The context.
    pub(super) context: Context,
    /// The risks as they stand.
    pub(super) rows: Vec<Rc<RiskRow>>,
}

/// What is said here goes to every risk that has none of it yet; what was said of a risk stays.
#[component]
pub(super) fn Everywhere(props: &Props) -> Html {
    let as_shown = use_shown();
    let (lang, own) = (props.context.lang(), props.context.lang().risk_page());
    let (owner, due) = (use_state_eq(String::new), use_state_eq(|| None::<Date>));
    let lacks = |row: &&Rc<RiskRow>, field| match field {
        RiskField::Due => row.due.is_none(),
        field => row.text(field).trim().is_empty(),
    };
    let of = |field| -> Rc<[String]> {
        let rows = props.rows.iter().filter(|row| !row.excluded && lacks(row, field));
        rows.map(|row| row.id.clone()).collect()
    };
    let (no_owner, no_due) = (of(RiskField::Owner), of(RiskField::Due));
    let (owners, days) = (no_owner.len(), no_due.len());
    let apply = {
        let (state, owner, due) = (props.context.state.dispatcher(), (*owner).trim().to_owned(), *due);
        Callback::from(move |_: MouseEvent| {
            let (owner, no_owner, no_due) = (owner.clone(), Rc::clone(&no_owner), Rc::clone(&no_due));
            state.dispatch(Action::editing(move |saved| {
                let mut say = |ids: &[String], field: RiskField, text: &str| {
                    ids.iter().for_each(|id| saved.jot_in(Notebook::Risks, id, field.as_str(), text));
                };
                if !owner.is_empty() {
                    say(&no_owner, RiskField::Owner, &owner);
                }
                if let Some(due) = due {
                    say(&no_due, RiskField::Due, &due.to_string());
                }
            }));
        })
    };
    // What is only proposed is nobody's until somebody says so: a click says it of all.
    let each = |field: RiskField, said: fn(Lang, &RiskRow) -> Option<String>| {
        let rows = props.rows.iter().filter(|row| !row.excluded && row.text(field).trim().is_empty());
        let all: Vec<(String, String)> = rows.filter_map(|row| Some((row.id.clone(), said(lang, row)?))).collect();
        let (count, state) = (all.len(), props.context.state.dispatcher());
        let onclick = Callback::from(move |_: MouseEvent| {
            let all = all.clone();
            state.dispatch(Action::editing(move |saved| {
                all.iter().for_each(|(id, text)| saved.jot_missing(Notebook::Risks, id, field.as_str(), text));
            }));
        });
        (count, onclick)
    };
    let (severities, confirm) = each(RiskField::Severity, |_, row| {
        row.severity.is_none().then_some(row.risk).flatten().map(|risk| risk.severity.to_string())
    });
    let (usual, take) = each(RiskField::Measures, |lang, row| {
        row.risk.and_then(|risk| lang.risk(risk.id)).map(|words| words.treatment.to_owned())
    });
    let set_owner = {
        let owner = owner.setter();
        Callback::from(move |text: String| owner.set(text))
    };
    let set_due = {
        let due = due.setter();
        Callback::from(move |day: Option<Date>| due.set(day))
    };
    as_shown(fold(
        own.everywhere,
        html! {
            <>
                { words("aac-hint", own.everywhere_help) }
                <div class="aac-form">
                    <Writing id="aac-every-owner" label={own.owner} value={(*owner).clone()} rows=1 onwritten={set_owner} />
                    <Due {lang} id="aac-every-due" day={*due} onset={set_due} />
                </div>
                <div class="aac-actions">{ button(Look::Quiet, own.everywhere_do, "everywhere", apply) }</div>
                <div class="aac-actions">
                    if severities > 0 { { button(Look::Quiet, own.confirm_all, "confirm-all", confirm) } }
                    if usual > 0 { { button(Look::Quiet, own.usual_all, "usual-all", take) } }
                </div>
                <p class="aac-hint" role="status">{ lang.lack_of_all(owners, days) }</p>
            </>
        },
    ))
}
