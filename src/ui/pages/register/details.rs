//! What is said of a system beside its answers.

use super::say;
use crate::store::{Record, Stage, SystemId};
use crate::ui::context::Context;
use crate::ui::parts::Select;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::{Callback, Html, InputEvent, Properties, TargetCast, component, html};

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
            if own_management { <p class="aac-hint is-wide">{ own.own_management }</p> }
            <button type="button" class="aac-button is-quiet" data-action="details-done" onclick={props.done.reform(|_| ())}>{ own.done }</button>
        </div>
    };
    context.shown(markup)
}
