//! Systems from a file: an inventory, a file of all systems, or the work on one. Nothing is added before it was seen.

mod columns;
mod inventory;
mod read;
mod whole;

use crate::intake::{self, NoTable, Sheet, Wanted};
use crate::store::{Everything, Saved, text_of};
use crate::ui::context::Context;
use crate::ui::notice::Notice;
use crate::ui::parts::pieces::{Look, actions, button, words};
use crate::ui::state::Action;
use crate::ui::{edge, relay};
use inventory::Inventory;
use read::Read;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use whole::{one, whole};
use yew::{Callback, Event, Html, Properties, TargetCast, component, html, use_effect_with, use_mut_ref, use_state_eq};

/// What was found in a file.
#[derive(Clone, PartialEq)]
enum Found {
    /// No file was chosen.
    Nothing,
    /// It is being read.
    Reading,
    /// It is nothing of what can be read: what it is, in words.
    Refused(String),
    /// An inventory.
    Inventory(Rc<Read>),
    /// A file of all systems.
    Everything(Rc<Everything>),
    /// The work on one system.
    One(Rc<Saved>),
}

/// What it is shown in.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The context.
    pub(super) context: Context,
}

/// What a file is, whose bytes these are. A workbook is read by the program that has what it takes.
fn found(context: &Context, bytes: Vec<u8>) -> Result<Found, Vec<u8>> {
    let lang = context.lang();
    let refused =
        |instead: &NoTable| Found::Refused([&lang.no_table(instead), " ", lang.expected_inventory()].concat());
    let text = text_of(&bytes).ok();
    if let Some(text) = text.as_deref().filter(|text| Everything::is_one(text)) {
        let read = Everything::read(text).map(|all| Found::Everything(Rc::new(all)));
        return Ok(read.unwrap_or_else(|error| Found::Refused(lang.saved_error(&error))));
    }
    Ok(match intake::read(&bytes, Wanted::default()) {
        Ok(table) => Found::Inventory(Rc::new(Read::of_text(bytes, table))),
        Err(NoTable::Workbook) => return Err(bytes),
        Err(instead @ NoTable::OurAnswers) => {
            let saved = text.and_then(|text| Saved::read(&text).ok());
            saved.map_or_else(|| refused(&instead), |(saved, _)| Found::One(Rc::new(saved)))
        }
        Err(instead) => refused(&instead),
    })
}

/// The field for a file, and what is in it.
#[component]
pub(super) fn Bring(props: &Props) -> Html {
    let context = &props.context;
    let (lang, own) = (context.lang(), context.lang().bringing());
    let state = use_state_eq(|| Found::Nothing);
    // The bytes of a workbook that is being read: whoever chooses another file meanwhile gets that one.
    let asked = use_mut_ref(|| 0_u32);
    {
        let state = state.setter();
        use_effect_with(context.stage.clone(), move |stage| {
            let listener = relay::on_sheets(stage, move |sheets| {
                let sheets = sheets
                    .and_then(|text| serde_json::from_str::<Vec<Sheet>>(&text).map_err(|error| error.to_string()));
                let table = sheets.map_err(NoTable::BrokenWorkbook).and_then(|sheets| {
                    let table = intake::read_sheets(&sheets, Wanted::default())?;
                    Ok(Found::Inventory(Rc::new(Read::of_sheets(sheets, table))))
                });
                let refused =
                    |instead| Found::Refused([&lang.no_table(&instead), " ", lang.expected_inventory()].concat());
                state.set(table.unwrap_or_else(refused));
            });
            move || drop(listener)
        });
    }
    let chosen = {
        let (context, state) = (context.clone(), state.setter());
        Callback::from(move |event: Event| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
            let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
            let (context, state, asked) = (context.clone(), state.clone(), Rc::clone(&asked));
            let turn = asked.borrow().wrapping_add(1);
            *asked.borrow_mut() = turn;
            state.set(Found::Reading);
            edge::read_bytes(&file, move |bytes| {
                if *asked.borrow() != turn {
                    return;
                }
                match bytes.map(|bytes| found(&context, bytes)) {
                    Ok(Ok(found)) => state.set(found),
                    Ok(Err(workbook)) => relay::read_workbook(&context.stage, &workbook),
                    Err(notice) => {
                        state.set(Found::Nothing);
                        context.state.dispatch(Action::Tell(notice));
                    }
                }
            });
            // The same file may be chosen again.
            input.set_value("");
        })
    };
    let done = {
        let state = state.setter();
        Callback::from(move |()| state.set(Found::Nothing))
    };
    let leave = |label: &'static str| actions(vec![button(Look::Quiet, label, "bring-nothing", done.reform(|_| ()))]);
    let body = match &*state {
        Found::Nothing => Html::default(),
        Found::Reading => words("aac-hint", own.reading),
        Found::Refused(why) => {
            html! { <><div class="aac-notice is-bad" role="alert">{ words("", why.clone()) }</div>{ leave(own.close) }</> }
        }
        Found::Inventory(read) => {
            html! { <Inventory context={context.clone()} read={Rc::clone(read)} done={done.clone()} /> }
        }
        Found::Everything(all) => whole(context, all, &done),
        Found::One(saved) => one(context, saved, &done),
    };
    let markup = html! {
        <section class="aac-bring" aria-labelledby="aac-bring">
            <h2 id="aac-bring">{ own.title }</h2>
            <p id="aac-bring-help" class="aac-hint">{ own.help }</p>
            <label for="aac-bring-file">{ own.label }</label>
            <input id="aac-bring-file" class="aac-file" type="file" aria-describedby="aac-bring-help" onchange={chosen}
                accept=".csv,.tsv,.txt,.xlsx,.json,.jsonl,text/csv,application/json" />
            { body }
        </section>
    };
    context.shown(markup)
}

/// Tell that systems came, so that it can be undone; or that they could not be kept.
fn told(context: &Context, kept: Result<Vec<crate::store::Before>, Vec<crate::store::Before>>, done: &Callback<()>) {
    match kept {
        Ok(before) => {
            let count = before.iter().filter(|(key, _)| key.contains(":system:")).count();
            context.state.dispatch(Action::Stored(Notice::TakenOver(count), before));
            done.emit(());
        }
        Err(_) => context.state.dispatch(Action::Tell(Notice::NotKept)),
    }
}
