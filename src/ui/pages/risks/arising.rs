//! Which of the proposed risks do not arise here: one look at the names of those that nobody has rated yet, and one reason for all
//! that are ticked. The catalogue errs on the side of proposing, so this is where work on it begins.

use crate::outline::{RiskRow, give_reason_together, leave_out_together, reason_together, said_of, tick_risk};
use crate::ui::context::Context;
use crate::ui::fresh::use_shown;
use crate::ui::parts::pieces::{Look, button, words};
use crate::ui::parts::{Writing, use_opened};
use crate::ui::state::Action;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::{Callback, Event, Html, MouseEvent, Properties, TargetCast, component, html};

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
    let rows: Vec<&Rc<RiskRow>> = props.rows.iter().filter(|row| row.is_untouched()).collect();
    // Ticks and the reason are kept like all else that is written: whoever left the page before the click finds them again, and at once.
    let reason = reason_together(&props.context.state.saved);
    let (open, details, ontoggle) = use_opened(!reason.is_empty() || rows.iter().any(|row| row.ticked));
    if rows.is_empty() {
        return Html::default();
    }
    let tick = |row: &&Rc<RiskRow>| {
        let (state, id) = (props.context.state.dispatcher(), row.id.clone());
        let onchange = Callback::from(move |event: Event| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
            let (id, ticked) = (id.clone(), input.checked());
            state.dispatch(Action::editing(move |saved| tick_risk(saved, &id, ticked)));
        });
        html! {
            <li key={row.id.clone()}>
                <label class="aac-check">
                    <input type="checkbox" name={row.id.clone()} checked={row.ticked} {onchange} />
                    <span>{ said_of(row, lang).title }</span>
                </label>
            </li>
        }
    };
    // What was worked on since it was ticked has gone from the list, and is not left out with the rest.
    let chosen: Vec<String> = rows.iter().filter(|row| row.ticked).map(|row| row.id.clone()).collect();
    let (count, needs_reason) = (chosen.len(), !chosen.is_empty() && reason.trim().is_empty());
    let leave_out = {
        let state = props.context.state.dispatcher();
        Callback::from(move |_: MouseEvent| {
            let ids = chosen.clone();
            state.dispatch(Action::editing(move |saved| leave_out_together(saved, &ids)));
        })
    };
    let set_reason = {
        let state = props.context.state.dispatcher();
        Callback::from(move |text: String| {
            state.dispatch(Action::editing(move |saved| give_reason_together(saved, &text)));
        })
    };
    as_shown(html! {
        <details ref={details} {ontoggle} open={*open}>
            <summary>{ own.arising }</summary>
            { words("aac-hint", own.arising_help) }
            <ul class="aac-ticks">{ for rows.iter().map(tick) }</ul>
            <Writing id="aac-arising-reason" label={own.reason} value={reason} rows=2 onwritten={set_reason} />
            <div class="aac-actions">{ button(Look::Quiet, own.arising_do, "leave-out", leave_out) }</div>
            <p class="aac-hint" role="status">
                { lang.risks_to_leave_out(count) }
                if needs_reason { { " " }{ own.arising_reason } }
            </p>
        </details>
    })
}
