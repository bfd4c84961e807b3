//! A field for a text that is taken over when typing rests, and when it is left.

use crate::ui::fresh::use_shown;
use crate::ui::presence;
use gloo::timers::callback::Timeout;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::HtmlTextAreaElement;
use yew::{
    AttrValue, Callback, Event, Html, InputEvent, Properties, TargetCast, component, html, use_effect_with,
    use_mut_ref, use_state,
};

/// What it shows.
#[derive(Properties, PartialEq)]
pub(in crate::ui) struct Props {
    /// The name of the element.
    pub(in crate::ui) id: String,
    /// Its label.
    pub(in crate::ui) label: AttrValue,
    /// What belongs there, below the label.
    #[prop_or_default]
    pub(in crate::ui) help: AttrValue,
    /// The text.
    pub(in crate::ui) value: String,
    /// What is wrong with the text, or nothing.
    #[prop_or_default]
    pub(in crate::ui) fault: AttrValue,
    /// How many lines it has.
    #[prop_or(2)]
    pub(in crate::ui) rows: u32,
    /// It was left with this text.
    pub(in crate::ui) onwritten: Callback<String>,
}

/// So long typing rests before what is typed is taken over, in milliseconds: each time the whole work is written. Whoever leaves the
/// page earlier loses nothing, as it is taken over then.
const REST: u32 = 600;

/// Hand over what waits.
fn take_over(waiting: &RefCell<Option<(Callback<String>, String)>>) {
    // Taken out first: whoever takes it over may come back here.
    let told = waiting.take();
    if let Some((onwritten, text)) = told {
        onwritten.emit(text);
    }
}

/// A field that is taken over when typing rests, and when it is left or goes away. Until it is left it keeps what is typed, whatever changes around it:
/// another tab may change the same text meanwhile.
#[component]
pub(in crate::ui) fn Writing(props: &Props) -> Html {
    let as_shown = use_shown();
    let typed = use_state(|| None::<String>);
    let resting = use_mut_ref(|| None::<Timeout>);
    // What waits for typing to rest, and who takes it over.
    let waiting = use_mut_ref(|| None::<(Callback<String>, String)>);
    {
        let waiting = Rc::clone(&waiting);
        // The field may go away with a key of the browser, without being left; and so may the page.
        use_effect_with((), move |()| {
            let leaving = {
                let waiting = Rc::clone(&waiting);
                presence::on_leave(move || take_over(&waiting))
            };
            move || {
                drop(leaving);
                take_over(&waiting);
            }
        });
    }
    let oninput = {
        let (typed, resting, onwritten) = (typed.setter(), Rc::clone(&resting), props.onwritten.clone());
        let waiting = Rc::clone(&waiting);
        Callback::from(move |event: InputEvent| {
            let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() else { return };
            let text = area.value();
            waiting.replace(Some((onwritten.clone(), text.clone())));
            typed.set(Some(text));
            let waiting = Rc::clone(&waiting);
            // The one before is given up with it.
            *resting.borrow_mut() = Some(Timeout::new(REST, move || take_over(&waiting)));
        })
    };
    let onchange = {
        let (typed, onwritten) = (typed.setter(), props.onwritten.clone());
        Callback::from(move |event: Event| {
            resting.borrow_mut().take();
            waiting.take();
            if let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() {
                onwritten.emit(area.value());
            }
            typed.set(None);
        })
    };
    let value = (*typed).clone().unwrap_or_else(|| props.value.clone());
    let name = |of: &AttrValue, end: &str| (!of.is_empty()).then(|| [&props.id, end].concat());
    let (help, fault) = (name(&props.help, "-help"), name(&props.fault, "-fault"));
    let described = match (&help, &fault) {
        (Some(help), Some(fault)) => Some([help, " ", fault].concat()),
        (one, other) => one.clone().or_else(|| other.clone()),
    };
    as_shown(html! {
        <div class={if props.rows > 1 { "aac-field is-wide" } else { "aac-field" }}>
            <label for={props.id.clone()}>{ props.label.clone() }</label>
            if help.is_some() { <p id={help.clone()} class="aac-hint">{ props.help.clone() }</p> }
            <textarea
                id={props.id.clone()} rows={props.rows.to_string()} {value} aria-describedby={described}
                aria-invalid={fault.is_some().then_some("true")} {oninput} {onchange}
            />
            if fault.is_some() { <p id={fault} class="aac-error">{ props.fault.clone() }</p> }
        </div>
    })
}
