//! An inventory before anything of it is added: how it was read, which column goes where, and each row with what is to be said
//! of it.

use super::columns::reading;
use super::read::{Read, Reading};
use super::told;
use crate::intake::{self, Plan, Row, Table};
use crate::store::{Record, Saved, SystemId};
use crate::ui::context::Context;
use crate::ui::parts::pieces::{Look, actions, button, list, words};
use js_sys::Math;
use std::collections::BTreeMap;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::{Callback, Event, Html, MouseEvent, Properties, TargetCast, component, html, use_memo, use_state};

/// How many rows are drawn at first, and each time more are asked for.
const ROWS: usize = 50;

/// What it shows.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The context.
    pub(super) context: Context,
    /// The file, as it was found.
    pub(super) read: Rc<Read>,
    /// Close it.
    pub(super) done: Callback<()>,
}

/// The preview.
#[component]
pub(super) fn Inventory(props: &Props) -> Html {
    let context = &props.context;
    let (lang, own) = (context.lang(), context.lang().bringing());
    let read = use_state(|| Rc::clone(&props.read));
    let shown = use_state(|| ROWS);
    let turns = context.state.turns;
    let plan = {
        let context = context.clone();
        use_memo((Rc::clone(&read), turns), move |(read, _)| {
            let names: Vec<_> = context.keeper.texts().iter().map(|(_, text)| Record::in_text(text).name).collect();
            intake::plan(&read.table, &read.mapping, names)
        })
    };
    let taken = |at: usize, row: &Row| read.said.get(&at).copied().unwrap_or(row.taken);
    let count = plan.rows.iter().enumerate().filter(|(at, row)| taken(*at, row)).count();
    let change = {
        let read = read.clone();
        Callback::from(move |change: Reading| read.set(Rc::new(read.after(&change))))
    };
    let add = {
        // As it is when it is clicked: a row that was ticked just before may not be drawn yet.
        let (context, plan, read, done) = (context.clone(), Rc::clone(&plan), read.clone(), props.done.clone());
        Callback::from(move |_: MouseEvent| {
            let systems = taken_records(&plan, &read.said).map(|record| {
                let mut saved = Saved::default();
                saved.set_record(record);
                (SystemId::new(Math::random), saved)
            });
            let kept = context.keeper.add_all(systems, &context.state.saved);
            told(&context, kept, &done);
        })
    };
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(*shown + ROWS))
    };
    let left = plan.rows.len().saturating_sub(*shown);
    let rows = plan
        .rows
        .iter()
        .take(*shown)
        .enumerate()
        .map(|(at, row)| self::row(context, &read.table, at, row, taken(at, row), &change));
    let markup = html! {
        <div class="aac-inventory">
            { reading(lang, &read, &change) }
            <h3>{ lang.rows_to_take(count, plan.rows.len()) }</h3>
            <ul class="aac-plan">{ for rows }</ul>
            if left > 0 { <button type="button" class="aac-link" data-action="more-rows" onclick={more}>{ lang.more_systems(left.min(ROWS)) }</button> }
            { words("aac-hint", own.proposes) }
            <div class="aac-actions is-last">
                if count > 0 {
                    <button type="button" class="aac-button" part="button main-button" data-action="add-systems" onclick={add}>{ lang.add_systems(count) }</button>
                }
                { actions(vec![button(Look::Quiet, own.close, "bring-nothing", props.done.reform(|_| ()))]) }
            </div>
        </div>
    };
    context.shown(markup)
}

fn taken_records<'a>(plan: &'a Plan, said: &'a BTreeMap<usize, bool>) -> impl Iterator<Item = &'a Record> {
    let taken = |(at, row): &(usize, &Row)| said.get(at).copied().unwrap_or(row.taken);
    plan.rows.iter().enumerate().filter(taken).map(|(_, row)| &row.record)
}

/// A row, with a box to take it or leave it.
fn row(context: &Context, table: &Table, at: usize, row: &Row, taken: bool, change: &Callback<Reading>) -> Html {
    let (lang, record) = (context.lang(), &row.record);
    let change = change.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            change.emit(Reading::Row(at, input.checked()));
        }
    });
    let messages: Vec<Html> = row.messages.iter().map(|message| lang.row_message(table, message).into()).collect();
    html! {
        <li key={at} data-row={row.from.to_string()}>
            <label class="aac-check">
                <input type="checkbox" checked={taken} {onchange} />
                <span><strong>{ record.name.clone() }</strong>{ " " }<span class="aac-quiet">{ lang.place_in_file(table.form.counted(), row.from, row.to) }</span></span>
            </label>
            if !record.purpose.is_empty() { <span class="aac-purpose">{ record.purpose.clone() }</span> }
            if !messages.is_empty() { { list("aac-list aac-messages", messages) } }
        </li>
    }
}
