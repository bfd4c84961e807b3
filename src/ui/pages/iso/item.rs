//! One clause or control to rate. Made anew only when something of its own changes.

use crate::assess::{Item, Rating};
use crate::store::{ItemNotes, Saved};
use crate::ui::edge;
use crate::ui::fresh::use_shown;
use crate::ui::parts::Writing;
use crate::ui::parts::pieces::fold;
use crate::ui::state::{Action, State};
use crate::words::Lang;
use web_sys::{HtmlElement, HtmlInputElement};
use yew::{
    Callback, Event, Html, KeyboardEvent, Properties, TargetCast, UseReducerDispatcher, component, html, use_mut_ref,
};

/// What it shows.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The language.
    pub(super) lang: Lang,
    /// Which.
    pub(super) item: Item,
    /// How it is rated.
    pub(super) rating: Option<Rating>,
    /// What is noted.
    pub(super) notes: ItemNotes,
    /// Whether the fields for notes are offered.
    pub(super) offer_notes: bool,
    /// The way to change it.
    pub(super) state: UseReducerDispatcher<State>,
}

/// The ratings in the order of the digits that choose them.
const DIGITS: [Option<Rating>; 6] = [
    None,
    Some(Rating::None),
    Some(Rating::Partly),
    Some(Rating::Largely),
    Some(Rating::Fully),
    Some(Rating::Excluded),
];

/// Changes the work as it is at that moment, whatever it was when this was made.
pub(super) fn edit(state: &UseReducerDispatcher<State>, change: impl Fn(&mut Saved) + 'static) {
    state.dispatch(Action::editing(change));
}

fn rate(state: &UseReducerDispatcher<State>, item: Item, rating: Option<Rating>) {
    edit(state, move |saved| saved.rate(item, rating));
}

/// A clause or control.
#[component]
pub(super) fn Rate(props: &Props) -> Html {
    let as_shown = use_shown();
    let (lang, item) = (props.lang, props.item);
    // What only a quick start sets can be chosen again once it was there.
    let was_shared = use_mut_ref(|| false);
    *was_shared.borrow_mut() |= props.rating == Some(Rating::Shared);
    let mut offered: Vec<Option<Rating>> = DIGITS.to_vec();
    offered.retain(|rating| *rating != Some(Rating::Excluded) || item.is_control());
    if *was_shared.borrow() {
        offered.insert(3, Some(Rating::Shared));
    }
    let onkeydown = {
        let state = props.state.clone();
        Callback::from(move |event: KeyboardEvent| {
            let plain = !(event.ctrl_key() || event.alt_key() || event.meta_key());
            let digit = event.key().parse::<usize>().ok().filter(|_| plain);
            let Some(&rating) = digit.and_then(|digit| DIGITS.get(digit)) else { return };
            if rating == Some(Rating::Excluded) && !item.is_control() {
                return;
            }
            event.prevent_default();
            rate(&state, item, rating);
            if let Some(target) = event.target_dyn_into::<HtmlElement>() {
                edge::focus_next(&target, ".aac-rate", "input:checked");
            }
        })
    };
    let excluded = props.rating == Some(Rating::Excluded);
    let notes = (excluded || props.offer_notes || props.notes != ItemNotes::default()).then(|| form(props, excluded));
    let own = lang.iso_item(item);
    let hint = format!("aac-intent-{item}");
    as_shown(html! {
        <li class="aac-rate" data-item={item.as_str()} data-rating={props.rating.map_or("", Rating::as_str)}>
            <fieldset aria-describedby={hint.clone()} {onkeydown}>
                <legend><span class="aac-number">{ item.as_str() }</span>{ " " }{ own.title }</legend>
                <p id={hint} class="aac-hint">{ own.intent }</p>
                <div class="aac-scale">{ for offered.into_iter().map(|rating| radio(props, rating)) }</div>
            </fieldset>
            { for notes }
        </li>
    })
}

fn radio(props: &Props, rating: Option<Rating>) -> Html {
    let (item, state) = (props.item, props.state.clone());
    let onchange = Callback::from(move |_: Event| rate(&state, item, rating));
    html! {
        <label key={rating.map_or("open", Rating::as_str)}>
            <input
                type="radio" name={format!("aac-{item}")} value={rating.map_or("", Rating::as_str)}
                checked={props.rating == rating} {onchange}
            />
            <span>{ props.lang.rating(rating) }</span>
        </label>
    }
}

/// Note, evidence and justification. Texts are taken over when the field is left, so that typing stays light.
fn form(props: &Props, excluded: bool) -> Html {
    let own = props.lang.rating_page();
    let missing = excluded && props.notes.justification.trim().is_empty();
    let fault = if missing { own.unjustified } else { "" };
    let whose = [props.item.as_str(), " ", props.lang.iso_item(props.item).title].concat();
    let noted = fold(
        own.notes,
        html! {
            <div class="aac-form">
                { field(props, "note", own.note, &props.notes.note, "", |notes, text| notes.note = text) }
                { field(props, "evidence", own.evidence, &props.notes.evidence, "", |notes, text| notes.evidence = text) }
            </div>
        },
    );
    html! {
        <div role="group" aria-label={whose}>
            if excluded || !props.notes.justification.is_empty() {
                <div class="aac-form">
                    { field(props, "justification", own.justification, &props.notes.justification, fault,
                        |notes, text| notes.justification = text) }
                </div>
            }
            { noted }
        </div>
    }
}

/// How a note is set among those of an item.
type Set = fn(&mut ItemNotes, String);

fn field(props: &Props, name: &'static str, label: &'static str, value: &str, fault: &'static str, set: Set) -> Html {
    let (item, state) = (props.item, props.state.clone());
    // Of the notes as they are then: another field may have been left in the same moment.
    let onwritten = Callback::from(move |text: String| {
        edit(&state, move |saved| {
            let mut notes = saved.management().0.notes(item);
            set(&mut notes, text.clone());
            saved.note(item, &notes);
        });
    });
    let id = format!("aac-{item}-{name}");
    html! { <Writing key={name} {id} {label} value={value.to_owned()} {fault} {onwritten} /> }
}

/// A radio with its label, for a choice outside the list.
pub(super) fn choice(
    name: &'static str,
    value: &'static str,
    label: &'static str,
    checked: bool,
    choose: Callback<()>,
) -> Html {
    let onchange = Callback::from(move |event: Event| {
        if event.target_dyn_into::<HtmlInputElement>().is_some_and(|input| input.checked()) {
            choose.emit(());
        }
    });
    html! {
        <label>
            <input type="radio" {name} {value} {checked} {onchange} />
            <span>{ label }</span>
        </label>
    }
}
