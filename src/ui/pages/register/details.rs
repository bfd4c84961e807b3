//! What is said of a system beside its answers.

use super::{change, say};
use crate::intake::{confirm, proposals};
use crate::store::{Found, Record, Stage, SystemId};
use crate::ui::context::Context;
use crate::ui::parts::Select;
use crate::ui::parts::pieces::list;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::{Callback, Html, InputEvent, MouseEvent, Properties, TargetCast, component, html};

/// Which system.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The context.
    pub(super) context: Context,
    /// The system.
    pub(super) id: SystemId,
    /// What is said of it.
    pub(super) record: Record,
    /// Close it.
    pub(super) done: Callback<()>,
}

/// What name and description propose to tick, each to be confirmed by itself.
fn mentioned(context: &Context, id: &SystemId, record: &Record) -> Option<Html> {
    let (lang, own) = (context.lang(), context.lang().register());
    let answers = if *id == context.state.system {
        context.state.answers().clone()
    } else {
        match context.keeper.of(id.clone()).read() {
            Found::Work(saved, _) => saved.answers,
            _ => return None,
        }
    };
    let rows: Vec<Html> = proposals(record, &answers).into_iter().map(|proposal| {
        let (context, id) = (context.clone(), id.clone());
        let asked = lang.proposal(&proposal);
        let onclick = Callback::from(move |_: MouseEvent| {
            let proposal = proposal.clone();
            change(&context, &id, move |saved| {
                let answers = std::mem::take(&mut saved.answers);
                saved.answers = confirm(answers, &proposal);
            });
        });
        html! {
            <>
                <span>{ asked.clone() }</span>{ " " }
                <button type="button" class="aac-link" data-action="tick-proposal" aria-label={[own.tick_it, ": ", &asked].concat()} {onclick}>{ own.tick_it }</button>
            </>
        }
    }).collect();
    (!rows.is_empty())
        .then(|| html! { <div class="is-wide aac-mentions"><h4>{ own.mentions }</h4>{ list("aac-list", rows) }</div> })
}

/// The fields. What is typed is kept letter by letter: whoever closes the page while writing loses nothing.
#[component]
pub(super) fn Details(props: &Props) -> Html {
    let context = &props.context;
    let (lang, own) = (context.lang(), context.lang().register());
    let write = |change: fn(&mut Record, String)| {
        let (context, id) = (context.clone(), props.id.clone());
        Callback::from(move |text: String| say(&context, &id, move |record| change(record, text.clone())))
    };
    let typed = |change: fn(&mut Record, String)| {
        let write = write(change);
        Callback::from(move |event: InputEvent| {
            let input = event.target_dyn_into::<HtmlInputElement>().map(|input| input.value());
            let text = input.or_else(|| event.target_dyn_into::<HtmlTextAreaElement>().map(|area| area.value()));
            text.into_iter().for_each(|text| write.emit(text));
        })
    };
    let field = |name: &'static str, label: &'static str, value: &str, change: fn(&mut Record, String)| {
        let id = format!("aac-{}-{name}", props.id);
        html! {
            <div class="aac-field">
                <label for={id.clone()}>{ label }</label>
                <input {id} type="text" autocomplete="off" value={value.to_owned()} oninput={typed(change)} data-detail={name} />
            </div>
        }
    };
    let record = &props.record;
    let stages = Stage::ALL.iter().map(|&stage| (stage.as_str(), lang.stage(stage)));
    let purpose = format!("aac-{}-purpose", props.id);
    let own_management = context.state.system == props.id && context.state.saved.has_own_management();
    let markup = html! {
        <div class="aac-form">
            { field("name", own.name, &record.name, |record, text| record.name = text) }
            <Select id={format!("aac-{}-stage", props.id)} label={own.stage}
                options={[("", own.no_stage)].into_iter().chain(stages).collect::<Vec<_>>()} chosen={record.stage.map_or("", Stage::as_str)}
                onchoose={write(|record, name| record.stage = name.parse().ok())} />
            { field("owner", own.owner, &record.owner, |record, text| record.owner = text) }
            { field("vendor", own.vendor, &record.vendor, |record, text| record.vendor = text) }
            <div class="aac-field is-wide">
                <label for={purpose.clone()}>{ own.purpose }</label>
                <textarea id={purpose} value={record.purpose.clone()} data-detail="purpose" oninput={typed(|record, text| record.purpose = text)} />
            </div>
            { for mentioned(context, &props.id, record) }
            if own_management { <p class="aac-hint is-wide">{ own.own_management }</p> }
            <button type="button" class="aac-button is-quiet" data-action="details-done" onclick={props.done.reform(|_| ())}>{ own.done }</button>
        </div>
    };
    context.shown(markup)
}
