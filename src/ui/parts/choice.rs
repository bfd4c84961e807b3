//! One radio or checkbox with its label, and the error summary.

use crate::ui::edge;
use yew::{AttrValue, Callback, Event, Html, MouseEvent, NodeRef, classes, html};

/// What a choice is made of.
pub(in crate::ui) struct Choice {
    /// Its element id.
    pub(in crate::ui) id: AttrValue,
    /// The name that the group shares.
    pub(in crate::ui) name: AttrValue,
    /// Its value.
    pub(in crate::ui) value: &'static str,
    /// Whether only one of the group may be chosen.
    pub(in crate::ui) one: bool,
    /// Whether it is chosen.
    pub(in crate::ui) checked: bool,
    /// What it says.
    pub(in crate::ui) label: &'static str,
    /// A line below, or empty.
    pub(in crate::ui) help: &'static str,
    /// The name of the element that says what is wrong, or nothing.
    pub(in crate::ui) fault: Option<String>,
    /// A quiet note.
    pub(in crate::ui) note: Option<&'static str>,
    /// What marks it as doubted, where it can be.
    pub(in crate::ui) doubt: Option<Doubt>,
    /// A hold on the input.
    pub(in crate::ui) node: NodeRef,
    /// What a click does.
    pub(in crate::ui) on_change: Callback<Event>,
}

/// What marks a choice as doubted.
pub(in crate::ui) struct Doubt {
    /// What it is called.
    pub(in crate::ui) label: String,
    /// Whether the choice is doubted.
    pub(in crate::ui) pressed: bool,
    /// What a click does.
    pub(in crate::ui) on_click: Callback<MouseEvent>,
}

/// A choice.
pub(in crate::ui) fn choice(choice: Choice) -> Html {
    let Choice { id, name, value, one, checked, label, help, fault, note, doubt, node, on_change } = choice;
    let hint = format!("{id}-hint");
    let is_described = !help.is_empty() || note.is_some();
    let described = match &fault {
        Some(fault) if is_described => Some([fault, " ", &hint].concat()),
        Some(fault) => Some(fault.clone()),
        None => is_described.then(|| hint.clone()),
    };
    html! {
        <div class={classes!("aac-choice", doubt.as_ref().is_some_and(|doubt| doubt.pressed).then_some("is-doubted"))}>
            <input
                ref={node} type={if one { "radio" } else { "checkbox" }} id={id.clone()} {name} {value} {checked}
                aria-describedby={described} onchange={on_change}
            />
            <label for={id}>{ label }</label>
            { for doubt.map(|Doubt { label, pressed, on_click }| html! {
                <button
                    type="button" class="aac-doubt" data-doubt={value} aria-label={label}
                    aria-pressed={pressed.to_string()} onclick={on_click}
                >
                    { "?" }
                </button>
            }) }
            if is_described {
                <p id={hint} class="aac-hint">
                    { help }
                    if let Some(note) = note { <span class="aac-settled">{ note }</span> }
                </p>
            }
        </div>
    }
}

/// What went wrong, with the way to where it went wrong. Takes the focus.
pub(in crate::ui) fn error_summary(title: &'static str, error: &'static str, node: NodeRef, field: NodeRef) -> Html {
    html! {
        <div class="aac-problem" role="alert" tabindex="-1" ref={node}>
            <h2>{ title }</h2>
            <button type="button" class="aac-link" onclick={Callback::from(move |_| edge::focus(&field))}>{ error }</button>
        </div>
    }
}
