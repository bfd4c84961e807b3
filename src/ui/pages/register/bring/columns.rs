//! Which column of an inventory goes where, and how the file was read: guessed, and to be changed.

use super::read::{Read, Reading};
use crate::intake::{Encoding, Field, Form, Separator};
use crate::ui::parts::Select;
use crate::ui::parts::pieces::{fold, list, words};
use crate::words::Lang;
use std::rc::Rc;
use yew::{Callback, Html, html};

/// How it was read, and the ways to change that.
pub(super) fn reading(lang: Lang, read: &Rc<Read>, change: &Callback<Reading>) -> Html {
    let own = lang.bringing();
    let table = &read.table;
    let notes: Vec<Html> = table.notes.iter().map(|note| lang.reading_note(table, note).into()).collect();
    let named = |places: &[usize]| {
        let name = |&at: &usize| table.columns.get(at).map(|column| lang.quoted(&lang.column(column, at)));
        lang.listed(&places.iter().filter_map(name).collect::<Vec<_>>())
    };
    let fields = Field::ALL.iter().filter_map(|&field| {
        let columns = read.mapping.columns(field);
        (!columns.is_empty()).then(|| html! { <div><dt>{ lang.field(field) }</dt><dd>{ named(columns) }</dd></div> })
    });
    let unused = read.mapping.unused(table);
    html! {
        <>
            { words("", lang.read_as(table)) }
            if !notes.is_empty() { { list("aac-list", notes) } }
            { for sheets(lang, read, change) }
            <h3>{ own.fields }</h3>
            <dl class="aac-facts" data-mapping="">{ for fields }</dl>
            if !unused.is_empty() { { words("aac-hint", lang.columns_not_taken(unused.len(), &named(&unused))) } }
            { fold(own.change_columns, columns(lang, read, change)) }
            if table.encoding.is_some() { { fold(own.change_reading, as_text(lang, read, change)) } }
        </>
    }
}

fn sheets(lang: Lang, read: &Rc<Read>, change: &Callback<Reading>) -> Option<Html> {
    let lists = &read.table.lists;
    (lists.len() > 1).then(|| {
        let change = change.clone();
        let onchange = Callback::from(move |name: String| change.emit(Reading::List(name.parse().unwrap_or(0))));
        let option = |(at, list): (usize, &crate::intake::List)| (at.to_string(), lang.list_with_rows(list.rows, &list.name));
        html! { <Choosing id="aac-bring-list" label={lang.bringing().which_list} options={lists.iter().enumerate().map(option).collect::<Vec<_>>()}
            chosen={read.table.list.to_string()} {onchange} /> }
    })
}

/// Each column with what stands in it first, and where it goes.
fn columns(lang: Lang, read: &Rc<Read>, change: &Callback<Reading>) -> Html {
    let own = lang.bringing();
    let fields: Vec<_> = [("", own.nowhere)]
        .into_iter()
        .chain(Field::ALL.iter().map(|&field| (field.as_str(), lang.field(field))))
        .collect();
    let one = |(at, column): (usize, &crate::intake::Column)| {
        let change = change.clone();
        let onchoose = Callback::from(move |name: String| change.emit(Reading::Column(at, name.parse().ok())));
        let first =
            read.table.rows.iter().map(|row| row.cell(at)).find(|cell| !cell.trim().is_empty()).unwrap_or_default();
        let shown: String = first.chars().take(EXAMPLE).collect();
        html! {
            <div class="aac-bring-column" data-column={at.to_string()}>
                <p><strong>{ lang.column(column, at) }</strong><span class="aac-quiet">{ shown }</span></p>
                <Select id={format!("aac-column-{at}")} label={own.goes_to} options={fields.clone()}
                    chosen={read.mapping.field(at).map_or("", Field::as_str)} {onchoose} />
            </div>
        }
    };
    html! { <div class="aac-bring-columns">{ for read.table.columns.iter().enumerate().map(one) }</div> }
}

/// How many letters of a cell are shown.
const EXAMPLE: usize = 80;

fn as_text(lang: Lang, read: &Rc<Read>, change: &Callback<Reading>) -> Html {
    let own = lang.bringing();
    let encodings: Vec<_> = Encoding::ALL.iter().map(|&each| (each.as_str(), lang.encoding(each))).collect();
    let separators: Vec<_> = Separator::ALL.iter().map(|&each| (each.as_str(), lang.separator(each))).collect();
    let (encoded, separated) = (change.clone(), change.clone());
    let encoded = Callback::from(move |name: String| {
        name.parse().into_iter().for_each(|each| encoded.emit(Reading::Encoding(each)));
    });
    let separated = Callback::from(move |name: String| {
        name.parse().into_iter().for_each(|each| separated.emit(Reading::Separator(each)));
    });
    html! {
        <div class="aac-form">
            <Select id="aac-bring-encoding" label={own.encoding} options={encodings} chosen={read.table.encoding.map_or("", Encoding::as_str)} onchoose={encoded} />
            if let Form::Separated(separator) = read.table.form {
                <Select id="aac-bring-separator" label={own.separator} options={separators} chosen={separator.as_str()} onchoose={separated} />
            }
        </div>
    }
}

/// A field for one of several names that are no words of ours.
#[derive(yew::Properties, PartialEq)]
struct ChoosingProps {
    id: &'static str,
    label: &'static str,
    options: Vec<(String, String)>,
    chosen: String,
    onchange: Callback<String>,
}

#[yew::component]
fn Choosing(props: &ChoosingProps) -> Html {
    use web_sys::HtmlSelectElement;
    use yew::TargetCast;
    let onchange = {
        let onchange = props.onchange.clone();
        Callback::from(move |event: yew::Event| {
            if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
                onchange.emit(select.value());
            }
        })
    };
    let option = |(value, label): &(String, String)| {
        html! { <option value={value.clone()} selected={*value == props.chosen}>{ label.clone() }</option> }
    };
    html! {
        <div class="aac-field">
            <label for={props.id}>{ props.label }</label>
            <select id={props.id} {onchange}>{ for props.options.iter().map(option) }</select>
        </div>
    }
}
