//! The day by which something is to be done. What is kept stays until another day is typed whole or the field is cleared.

use super::pieces::words;
use crate::engine::Date;
use crate::ui::fresh::use_shown;
use crate::ui::typed::{BOUNDS, TypedDay, typed_day};
use crate::words::Lang;
use web_sys::HtmlInputElement;
use yew::{AttrValue, Callback, Event, FocusEvent, Html, Properties, TargetCast, component, html, use_state_eq};

/// What it shows.
#[derive(Properties, PartialEq)]
pub(in crate::ui) struct Props {
    /// The language.
    pub(in crate::ui) lang: Lang,
    /// The name of the field.
    pub(in crate::ui) id: AttrValue,
    /// The day that is kept.
    pub(in crate::ui) day: Option<Date>,
    /// Another day was typed, or the field was cleared.
    pub(in crate::ui) onset: Callback<Option<Date>>,
}

/// What stands in the field.
fn typed(input: &HtmlInputElement) -> TypedDay {
    let value = input.value();
    // An empty field is good, unless a part of a day stands in it.
    let half_typed = value.is_empty() && !input.check_validity();
    typed_day(&value, half_typed)
}

/// The field.
#[component]
pub(in crate::ui) fn Due(props: &Props) -> Html {
    let as_shown = use_shown();
    let refused = use_state_eq(|| false);
    let shown = props.day.map(|day| day.to_string()).unwrap_or_default();
    let onchange = {
        let (refused, onset) = (refused.setter(), props.onset.clone());
        Callback::from(move |event: Event| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
            let day = match typed(&input) {
                TypedDay::Day(day) => Some(day),
                TypedDay::Cleared => None,
                // It may be typed to its end yet.
                TypedDay::Unfinished => return,
                TypedDay::Impossible => return refused.set(true),
            };
            refused.set(false);
            onset.emit(day);
        })
    };
    let onblur = {
        let (refused, shown) = (refused.setter(), shown.clone());
        Callback::from(move |event: FocusEvent| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
            // An odd day that a file brought may stay.
            let kept = !shown.is_empty() && input.value() == shown;
            if !kept && matches!(typed(&input), TypedDay::Unfinished | TypedDay::Impossible) {
                // What is kept is what is shown.
                input.set_value(&shown);
                refused.set(true);
            }
        })
    };
    let (own, [min, max]) = (props.lang.duties(), BOUNDS);
    let told = [&*props.id, "-refused"].concat();
    as_shown(html! {
        <div class="aac-field">
            <label for={props.id.clone()}>{ own.due }</label>
            <input
                id={props.id.clone()} type="date" {min} {max} value={shown} {onchange} {onblur}
                aria-describedby={refused.then(|| told.clone())}
            />
            <div id={told} role="status">{ words("aac-error", if *refused { own.due_refused } else { "" }) }</div>
        </div>
    })
}
