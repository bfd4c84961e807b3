//! One choice of several in a field.

use crate::ui::fresh::use_shown;
use web_sys::HtmlSelectElement;
use yew::{AttrValue, Callback, Event, Html, Properties, TargetCast, component, html, use_effect_with, use_node_ref};

/// A value, and what it says.
pub(in crate::ui) type SelectOption = (&'static str, &'static str);

/// What it offers.
#[derive(Properties, PartialEq)]
pub(in crate::ui) struct Props {
    /// The name of the element.
    pub(in crate::ui) id: String,
    /// Its label.
    pub(in crate::ui) label: &'static str,
    /// What can be chosen.
    pub(in crate::ui) options: Vec<SelectOption>,
    /// What is chosen.
    pub(in crate::ui) chosen: &'static str,
    /// Another value was chosen.
    pub(in crate::ui) onchoose: Callback<String>,
}

/// What one offers whose values are not known beforehand.
#[derive(Properties, PartialEq)]
pub(in crate::ui) struct NamedProps {
    /// The name of the element.
    pub(in crate::ui) id: String,
    /// Its label.
    pub(in crate::ui) label: &'static str,
    /// What can be chosen: values, and what they say.
    pub(in crate::ui) options: Vec<(AttrValue, AttrValue)>,
    /// What is chosen.
    pub(in crate::ui) chosen: AttrValue,
    /// Another value was chosen.
    pub(in crate::ui) onchoose: Callback<String>,
}

/// A labelled select element of values that are known.
#[component]
pub(in crate::ui) fn Select(props: &Props) -> Html {
    let known = |&(value, label): &SelectOption| (value.into(), label.into());
    let options: Vec<(AttrValue, AttrValue)> = props.options.iter().map(known).collect();
    html! {
        <SelectNamed id={props.id.clone()} label={props.label} {options} chosen={props.chosen} onchoose={props.onchoose.clone()} />
    }
}

/// A labelled select element. Its value is set as well, and not left to the mark at the option, which later changes nothing any more.
#[component]
pub(in crate::ui) fn SelectNamed(props: &NamedProps) -> Html {
    let as_shown = use_shown();
    let element = use_node_ref();
    {
        let element = element.clone();
        use_effect_with((props.chosen.clone(), props.options.clone()), move |(chosen, _)| {
            // Set where it differs alone: a screen reader tells each time that it is set.
            if let Some(select) = element.cast::<HtmlSelectElement>().filter(|select| select.value() != **chosen) {
                select.set_value(chosen);
            }
        });
    }
    let onchange = {
        let onchoose = props.onchoose.clone();
        Callback::from(move |event: Event| {
            if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
                onchoose.emit(select.value());
            }
        })
    };
    let option = |(value, label): &(AttrValue, AttrValue)| {
        html! { <option value={value.clone()} selected={*value == props.chosen}>{ label.clone() }</option> }
    };
    as_shown(html! {
        <div class="aac-field">
            <label for={props.id.clone()}>{ props.label }</label>
            <select ref={element} id={props.id.clone()} {onchange}>{ for props.options.iter().map(option) }</select>
        </div>
    })
}
