//! One obligation: its line in the checklist, and all about it once it is opened.

use super::overview::{status, status_tag};
use crate::assess::{ItemStatus, ObligationId, ObligationReport};
use crate::outline::{ASKED, Block, because, duty_facts};
use crate::store::Item;
use crate::ui::context::Context;
use crate::ui::draw::on_screen;
use crate::ui::pages::iso::standard;
use crate::ui::parts::pieces::{tag, words};
use crate::ui::parts::{Due, Select, Terms, Writing, use_opened};
use crate::ui::state::Action;
use web_sys::HtmlInputElement;
use yew::{AttrValue, Callback, Event, Html, Properties, TargetCast, component, html};

/// Which one.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The context.
    pub(super) context: Context,
    /// The row.
    pub(super) id: ObligationId,
    /// Rows that are points of it.
    #[prop_or_default]
    pub(super) points: Vec<ObligationId>,
}

/// An entry of the checklist. What it holds is made once it is opened: hundreds of forms at once would be slow.
#[component]
pub(super) fn Entry(props: &Props) -> Html {
    let context = &props.context;
    let (open, details, ontoggle) = use_opened(false);
    let Some(row) = context.report().obligation(props.id) else {
        return Html::default();
    };
    let (lang, own) = (context.lang(), context.lang().duties());
    let title = lang.obligation_title(row.id);
    let event = row.event.map(|event| tag("aac-quiet", lang.event(event)));
    let kind = (!row.is_work()).then(|| tag("aac-tag", lang.kind(row.kind)));
    let markup = html! {
        <li id={format!("aac-{}", row.id)} class="aac-entry" data-duty={row.id.name()}>
            { tick(context, row, title) }
            <details ref={details} {ontoggle}>
                <summary>
                    <span class="aac-entry-title">{ title }</span>
                    <span class="aac-entry-marks">
                        <span class="aac-quiet">{ context.lang().cite(&row.cite) }</span>
                        if row.is_work() { { status_tag(context, status(context, row)) } }
                        if row.may_fall_away() { { tag("aac-tag is-unless", own.unless) } }
                        if row.gate { <span class="aac-tag is-gate" title={own.gate_hint}>{ own.gate }</span> }
                        { for kind }
                        { for event }
                    </span>
                </summary>
                if *open { { body(context, row, &props.points) } }
            </details>
        </li>
    };
    context.shown(markup)
}

/// A box to tick an item off with, for what can be done.
fn tick(context: &Context, row: &ObligationReport, title: &'static str) -> Html {
    if !row.is_work() {
        return html! { <span class="aac-tick" /> };
    }
    let done = status(context, row) == ItemStatus::Done;
    let set = edit(context, row.id, |item, done| item.status = if done { ItemStatus::Done } else { ItemStatus::ToDo });
    let change = Callback::from(move |event: Event| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            set.emit(input.checked());
        }
    });
    let label = [context.lang().status(ItemStatus::Done), ": ", title].concat();
    html! { <input class="aac-tick" type="checkbox" checked={done} aria-label={label} onchange={change} /> }
}

/// Changes the item of a row, as it is at that moment, by what was said.
fn edit<T: Clone + 'static>(context: &Context, id: ObligationId, change: fn(&mut Item, T)) -> Callback<T> {
    let state = context.state.dispatcher();
    Callback::from(move |said: T| state.dispatch(Action::note(id, move |item| change(item, said.clone()))))
}

/// All about a row.
fn body(context: &Context, row: &ObligationReport, points: &[ObligationId]) -> Html {
    let (lang, own) = (context.lang(), context.lang().duties());
    let words_of = lang.obligation(row.id);
    let facts = duty_facts(row, context.report(), ASKED, lang);
    let why =
        because(context.state.answers(), &row.because, lang).map(|why| Block::Fold(own.why.to_owned(), vec![why]));
    html! {
        <div class="aac-entry-body">
            { for words_of.map(|of| html! {
                <>
                    { words("", of.duty) }
                    <Terms {lang} place={row.id.name()} texts={[of.title, of.duty, of.proof].map(AttrValue::from).to_vec()} />
                </>
            }) }
            if row.is_work() { { form(context, row) } }
            { on_screen(context, &[Block::Facts(facts)]) }
            { standard(context, row.id) }
            { on_screen(context, why.as_slice()) }
            if !points.is_empty() {
                <h4>{ own.points }</h4>
                <ul class="aac-entries">
                    { for points.iter().map(|&id| html! { <Entry key={id.name()} context={context.clone()} {id} /> }) }
                </ul>
            }
        </div>
    }
}

/// What is noted about a row.
fn form(context: &Context, row: &ObligationReport) -> Html {
    let (lang, own, id) = (context.lang(), context.lang().duties(), row.id);
    let item = context.state.saved.progress.item(id).cloned().unwrap_or_default();
    let field = |name: &str| format!("aac-{id}-{name}");
    let set_status = edit(context, id, |item, value: String| item.status = value.parse().unwrap_or(ItemStatus::ToDo));
    let options: Vec<_> = ItemStatus::ALL.iter().map(|&status| (status.as_str(), lang.status(status))).collect();
    let excluded = item.status == ItemStatus::NotApplicable;
    let no_reason = item.lacks_reason();
    html! {
        <div class="aac-form">
            <Select id={field("status")} label={own.status} {options} chosen={item.status.as_str()} onchoose={set_status} />
            <Writing
                id={field("owner")} label={own.owner} value={item.owner.clone()} rows=1
                onwritten={edit(context, id, |item, text| item.owner = text)}
            />
            <Due {lang} id={field("due")} day={item.due} onset={edit(context, id, |item, day| item.due = day)} />
            <Writing
                id={field("note")} label={if excluded { own.reason } else { own.note }} value={item.note.clone()}
                fault={if no_reason { own.reason_missing } else { "" }}
                onwritten={edit(context, id, |item, text| item.note = text)}
            />
            <Writing
                id={field("evidence")} label={own.evidence} value={item.evidence.clone()}
                onwritten={edit(context, id, |item, text| item.evidence = text)}
            />
        </div>
    }
}
