//! The start: what this is, and the way in.

use crate::ui::context::{use_heading, use_page};
use crate::ui::edge::{self, FileFault};
use crate::ui::parts::{Confirm, erase};
use crate::ui::state::{Action, Notice, View};
use crate::store::Saved;
use web_sys::HtmlInputElement;
use yew::{Callback, Event, Html, TargetCast, component, html};

/// The start.
#[component]
pub(in crate::ui) fn StartPage() -> Html {
    let Some(context) = use_page() else { return Html::default() };
    let words = context.words();
    let start = &words.start;
    let heading = use_heading(&context, words.common.brand);
    let count = context.state.answers().len();
    let begin = html! {
        <button type="button" class="aac-button" onclick={context.on(Action::Resume)} data-action="begin">
            { start.begin }
        </button>
    };
    let resume = html! {
        <section class="aac-panel" aria-labelledby="aac-saved">
            <h2 id="aac-saved">{ start.saved_title }</h2>
            <p>{ context.lang().answered(count) }</p>
            <div class="aac-actions">
                <button type="button" class="aac-button" onclick={context.on(Action::Resume)} data-action="resume">
                    { start.resume }
                </button>
                <button type="button" class="aac-button is-quiet" onclick={context.go(View::Result)} data-action="result">
                    { words.common.result }
                </button>
                <Confirm
                    label={start.again} title={words.result.erase_title} help={words.result.erase_help}
                    yes={words.result.erase_yes} no={words.common.cancel} on_yes={erase(&context)}
                />
            </div>
        </section>
    };
    html! {
        <div class="aac-column">
            <h1 ref={heading} tabindex="-1">{ start.title }</h1>
            <div class="aac-lead">{ for start.lead.iter().map(|line| html! { <p>{ *line }</p> }) }</div>
            if count > 0 { { resume } }
            <h2>{ start.need_title }</h2>
            <ul class="aac-list">{ for start.need.iter().map(|line| html! { <li>{ *line }</li> }) }</ul>
            if count == 0 { <p class="aac-actions">{ begin }</p> }
            <section class="aac-load" aria-labelledby="aac-load-title">
                <h2 id="aac-load-title">{ start.load_title }</h2>
                <p id="aac-load-help" class="aac-hint">{ start.load_help }</p>
                <label for="aac-file">{ start.load_label }</label>
                <input
                    id="aac-file" class="aac-file" type="file" accept=".json,application/json,text/plain"
                    aria-describedby="aac-load-help" onchange={load(&context)}
                />
            </section>
        </div>
    }
}

/// Take over the file that was chosen.
fn load(context: &crate::ui::context::Context) -> Callback<Event> {
    let tell = context.state.dispatcher();
    Callback::from(move |event: Event| {
        let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        let tell = tell.clone();
        edge::read(&file, move |text| {
            tell.dispatch(match text.map(|text| Saved::read(&text)) {
                Ok(Ok((saved, problems))) => Action::Load(Box::new(saved), problems),
                Ok(Err(error)) => Action::Tell(Notice::LoadFailed(error)),
                Err(FileFault::TooLarge) => Action::Tell(Notice::TooLarge),
                Err(FileFault::NotRead) => Action::Tell(Notice::NotRead),
            });
        });
        // The same file may be chosen again.
        input.set_value("");
    })
}
