//! Which of the proposed risks do not arise here: one look at the names of those that nobody has rated yet, and one reason for all
//! that are ticked. The catalogue errs on the side of proposing, so this is where work on it begins.

use crate::outline::{RiskField, RiskRow, said_of};
use crate::store::Notebook;
use crate::ui::context::Context;
use crate::ui::fresh::use_shown;
use crate::ui::parts::Writing;
use crate::ui::parts::pieces::{Look, button, fold, words};
use crate::ui::state::Action;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::{Callback, Event, Html, MouseEvent, Properties, TargetCast, component, html, use_state_eq};

/// The risks.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The context.
    pub(super) context: Context,
    /// The risks as they stand.
    pub(super) rows: Vec<Rc<RiskRow>>,
}

/// The names of the risks of the catalogue that nobody has worked on, to be ticked and left out with a reason.
#[component]
pub(super) fn Arising(props: &Props) -> Html {
    let as_shown = use_shown();
    let (lang, own) = (props.context.lang(), props.context.lang().risk_page());
    let (ticked, reason) = (use_state_eq(Vec::<String>::new), use_state_eq(String::new));
    let untouched = |row: &&Rc<RiskRow>| {
        row.risk.is_some()
            && !row.excluded
            && row.likelihood.is_none()
            && row.text(RiskField::Measures).trim().is_empty()
    };
    let rows: Vec<&Rc<RiskRow>> = props.rows.iter().filter(untouched).collect();
    if rows.is_empty() {
        return Html::default();
    }
    let tick = |row: &&Rc<RiskRow>| {
        let (set, before, id) = (ticked.setter(), (*ticked).clone(), row.id.clone());
        let onchange = Callback::from(move |event: Event| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
            let mut now = before.clone();
            now.retain(|ticked| *ticked != id);
            if input.checked() {
                now.push(id.clone());
            }
            set.set(now);
        });
        html! {
            <li key={row.id.clone()}>
                <label class="aac-check">
                    <input type="checkbox" name={row.id.clone()} checked={ticked.contains(&row.id)} {onchange} />
                    <span>{ said_of(row, lang).title }</span>
                </label>
            </li>
        }
    };
    // What was worked on since it was ticked has gone from the list, and is not left out with the rest.
    let chosen: Vec<String> = rows.iter().map(|row| row.id.clone()).filter(|id| ticked.contains(id)).collect();
    let count = chosen.len();
    let is_ready = !chosen.is_empty() && !reason.trim().is_empty();
    let leave_out = {
        let (state, ids, why) = (props.context.state.dispatcher(), chosen, reason.trim().to_owned());
        let (set_ticked, set_reason) = (ticked.setter(), reason.setter());
        Callback::from(move |_: MouseEvent| {
            if !is_ready {
                return;
            }
            let (ids, why) = (ids.clone(), why.clone());
            state.dispatch(Action::editing(move |saved| {
                for id in &ids {
                    saved.jot_in(Notebook::Risks, id, RiskField::Excluded.as_str(), "yes");
                    saved.jot_in(Notebook::Risks, id, RiskField::Reason.as_str(), &why);
                }
            }));
            set_ticked.set(Vec::new());
            set_reason.set(String::new());
        })
    };
    let set_reason = {
        let reason = reason.setter();
        Callback::from(move |text: String| reason.set(text))
    };
    as_shown(fold(
        own.arising,
        html! {
            <>
                { words("aac-hint", own.arising_help) }
                <ul class="aac-ticks">{ for rows.iter().map(tick) }</ul>
                <Writing id="aac-arising-reason" label={own.reason} value={(*reason).clone()} rows=2 onwritten={set_reason} />
                <div class="aac-actions">{ button(Look::Quiet, own.arising_do, "leave-out", leave_out) }</div>
                <p class="aac-hint" role="status">{ lang.risks_to_leave_out(count) }</p>
            </>
        },
    ))
}
