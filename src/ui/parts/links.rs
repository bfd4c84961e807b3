//! Links to the law and to answers.

use crate::engine::Cite;
use crate::interview::QuestionId;
use crate::text::PageWords;
use crate::ui::context::Context;
use crate::ui::state::Action;
use yew::{Html, html};

/// A provision, linked to its text.
pub(in crate::ui) fn cite_link(words: &PageWords, cite: &Cite) -> Html {
    html! {
        <a class="aac-cite" href={cite.url()} target="_blank" rel="noopener noreferrer">
            { cite.to_string() }<span class="aac-sr">{ " " }{ words.common.new_tab }</span>
        </a>
    }
}

/// The way to change an answer.
pub(in crate::ui) fn change_link(context: &Context, id: QuestionId) -> Html {
    html! {
        <button type="button" class="aac-link" onclick={context.on(Action::Change(id))} data-change={id.to_string()}>
            { context.words().common.change }<span class="aac-sr">{ ": " }{ context.lang().question_title(id) }</span>
        </button>
    }
}
