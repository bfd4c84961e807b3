//! What is compared: the fields in which it is chosen.

use super::chosen::{Chosen, What};
use super::sides::systems;
use crate::engine::Date;
use crate::store::{Saved, SystemId};
use crate::ui::context::Context;
use crate::ui::edge;
use crate::ui::parts::pieces::words;
use crate::ui::parts::{Select, SelectNamed};
use crate::ui::state::Action;
use crate::ui::typed::{BOUNDS, TypedDay, typed_day};
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::{AttrValue, Callback, Event, Html, TargetCast, UseStateHandle, html};

/// A way to change what is chosen.
fn choose<T: 'static>(chosen: &UseStateHandle<Chosen>, change: impl Fn(&mut Chosen, T) + 'static) -> Callback<T> {
    let (now, set) = ((**chosen).clone(), chosen.setter());
    Callback::from(move |said: T| {
        let mut next = now.clone();
        change(&mut next, said);
        set.set(next);
    })
}

/// The fields.
pub(super) fn fields(context: &Context, chosen: &UseStateHandle<Chosen>) -> Html {
    let own = context.lang().compare_page();
    let kinds = [own.systems, own.days, own.times];
    let options: Vec<_> = What::ALL.into_iter().map(What::name).zip(kinds).collect();
    let what = choose(chosen, |chosen, name: String| {
        chosen.what = What::ALL.into_iter().find(|what| what.name() == name).unwrap_or(chosen.what);
    });
    let rest = match chosen.what {
        What::Systems => two_systems(context, chosen),
        What::Days => html! {
            <>
                { day("aac-compare-day", own.earlier_day, chosen.days.0, choose(chosen, |chosen, day| chosen.days.0 = day)) }
                { day("aac-compare-other-day", own.later_day, chosen.days.1, choose(chosen, |chosen, day| chosen.days.1 = day)) }
            </>
        },
        What::Times => file(context, chosen),
    };
    let help = match chosen.what {
        What::Systems => "",
        What::Days => own.day_help,
        What::Times => own.file_help,
    };
    html! {
        <>
            <div class="aac-filters">
                <Select id={"aac-compare-what"} label={own.what} {options} chosen={chosen.what.name()} onchoose={what} />
                { rest }
            </div>
            { words("aac-hint", help) }
        </>
    }
}

fn two_systems(context: &Context, chosen: &UseStateHandle<Chosen>) -> Html {
    let own = context.lang().compare_page();
    let all = systems(context);
    if all.len() < 2 {
        return Html::default();
    }
    let options: Vec<(AttrValue, AttrValue)> =
        all.into_iter().map(|(id, name, _)| (id.to_string().into(), name.into())).collect();
    let named = |id: &SystemId| AttrValue::from(id.to_string());
    let first = choose(chosen, |chosen, name: String| {
        if let Ok(id) = name.parse() {
            chosen.systems.0 = id;
        }
    });
    let second = choose(chosen, |chosen, name: String| chosen.systems.1 = name.parse().ok());
    html! {
        <>
            <SelectNamed id={"aac-compare-first"} label={own.first} options={options.clone()} chosen={named(&chosen.systems.0)} onchoose={first} />
            <SelectNamed id={"aac-compare-second"} label={own.second} {options}
                chosen={chosen.systems.1.as_ref().map(named).unwrap_or_default()} onchoose={second} />
        </>
    }
}

fn day(id: &'static str, label: &'static str, chosen: Date, set: Callback<Date>) -> Html {
    let change = Callback::from(move |event: Event| {
        let typed = event.target_dyn_into::<HtmlInputElement>().map(|input| typed_day(&input.value(), false));
        if let Some(TypedDay::Day(day)) = typed {
            set.emit(day);
        }
    });
    let [min, max] = BOUNDS;
    html! {
        <div class="aac-field">
            <label for={id}>{ label }</label>
            <input {id} type="date" {min} {max} value={chosen.to_string()} onchange={change} />
        </div>
    }
}

fn file(context: &Context, chosen: &UseStateHandle<Chosen>) -> Html {
    let own = context.lang().compare_page();
    let set = choose(chosen, |chosen, saved: Rc<Saved>| chosen.file = Some(saved));
    let state = context.state.dispatcher();
    let keeper = Rc::clone(&context.keeper);
    let change = Callback::from(move |event: Event| {
        use crate::ui::notice::Notice;
        let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        let (set, state, keeper) = (set.clone(), state.clone(), Rc::clone(&keeper));
        edge::read(&file, move |text| {
            let read = text.and_then(|text| Saved::read(&text).map_err(Notice::LoadFailed));
            match read {
                Ok((saved, _)) => set.emit(Rc::new(keeper.over(saved))),
                Err(notice) => state.dispatch(Action::Tell(notice)),
            }
        });
        // The same file may be chosen again.
        input.set_value("");
    });
    html! {
        <div class="aac-field">
            <label for="aac-compare-file">{ own.file }</label>
            <input id="aac-compare-file" class="aac-file" type="file" accept=".json,application/json" onchange={change} />
        </div>
    }
}
