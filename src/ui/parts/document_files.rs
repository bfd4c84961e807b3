//! The files of a document, each behind a button.

use super::pieces::Look;
use super::standing::Standing;
use crate::export::Format;
use crate::ui::context::Context;
use crate::ui::relay;
use yew::{Callback, Html, MouseEvent, UseStateHandle, html};

/// The buttons. What came of them is told to the standing.
pub(in crate::ui) fn document_files(
    context: &Context,
    standing: &UseStateHandle<Standing>,
    id: &'static str,
    look: Look,
) -> Vec<Html> {
    let (lang, own) = (context.lang(), context.lang().listing());
    let title = lang.offer(id).map_or(id, |said| said.title);
    let take = |&format: &Format| {
        let label = match format {
            Format::Xlsx => own.table,
            Format::Markdown => own.text,
            _ => own.word,
        };
        let (stage, standing) = (context.stage.clone(), standing.setter());
        let wanted = [id, ".", format.name()].concat();
        let onclick = Callback::from(move |_: MouseEvent| {
            standing.set(Standing::Making);
            relay::take(&stage, &wanted, None);
        });
        html! {
            <button type="button" class={look.class()} part={look.part()} data-action="take-document" data-document={id}
                data-format={format.name()} aria-label={lang.document_as(label, title)} {onclick}>{ label }</button>
        }
    };
    Format::of_paper(id).iter().map(take).collect()
}
