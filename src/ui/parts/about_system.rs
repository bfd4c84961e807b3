//! What the system is called and who is behind it: asked where it is needed, as every file names it.

use super::pieces::{fold, words};
use super::{Select, Writing};
use crate::store::{Record, Stage};
use crate::ui::context::Context;
use crate::ui::state::Action;
use yew::{Callback, Html, html};

/// The fields for the system that is open: its name, and folded the others.
pub(in crate::ui) fn about_system(context: &Context) -> Html {
    let (lang, own) = (context.lang(), context.lang().register());
    let record = context.state.saved.record().0;
    let write = |change: fn(&mut Record, String)| {
        let state = context.state.dispatcher();
        Callback::from(move |text: String| {
            state.dispatch(Action::editing(move |saved| {
                let mut record = saved.record().0;
                change(&mut record, text.clone());
                saved.set_record(&record);
            }));
        })
    };
    let field = |name: &'static str, label: &'static str, value: &str, rows: u32, change: fn(&mut Record, String)| {
        html! {
            <Writing key={name} id={["aac-about-", name].concat()} {label} value={value.to_owned()} {rows} onwritten={write(change)} />
        }
    };
    let stages = Stage::ALL.iter().map(|&stage| (stage.as_str(), lang.stage(stage)));
    let options: Vec<_> = [("", own.no_stage)].into_iter().chain(stages).collect();
    let stage = record.stage.map_or("", Stage::as_str);
    html! {
        <div class="aac-about-system">
            <div class="aac-form">
                { field("name", own.name, &record.name, 1, |record, text| record.name = text) }
            </div>
            { fold(own.about, html! {
                <>
                    { words("aac-hint", own.about_help) }
                    <div class="aac-form">
                        { field("owner", own.owner, &record.owner, 1, |record, text| record.owner = text) }
                        { field("vendor", own.vendor, &record.vendor, 1, |record, text| record.vendor = text) }
                        <Select id="aac-about-stage" label={own.stage} {options} chosen={stage}
                            onchoose={write(|record, name| record.stage = name.parse().ok())} />
                        { field("purpose", own.purpose, &record.purpose, 2, |record, text| record.purpose = text) }
                    </div>
                </>
            }) }
        </div>
    }
}
