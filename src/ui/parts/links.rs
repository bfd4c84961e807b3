//! Links to the law and to answers.

use super::pieces::unseen;
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
            { cite.to_string() }{ unseen([" ", words.common.new_tab].concat()) }
        </a>
    }
}

/// A rule's name with its provision.
pub(in crate::ui) fn rule_link(context: &Context, id: crate::assess::RuleId, cite: &Cite) -> Html {
    html! { <>{ context.lang().rule(id).title }{ " (" }{ cite_link(context.words(), cite) }{ ")" }</> }
}

/// The way to change an answer.
pub(in crate::ui) fn change_link(context: &Context, id: QuestionId) -> Html {
    let title = unseen([": ", &context.lang().question_title(id)].concat());
    to_question(context, id, html! { <>{ context.words().common.change }{ title }</> })
}

/// A question as the way to answer it.
pub(in crate::ui) fn open_link(context: &Context, id: QuestionId) -> Html {
    to_question(context, id, context.lang().question_title(id).into())
}

fn to_question(context: &Context, id: QuestionId, content: Html) -> Html {
    let onclick = context.on(Action::Change(id));
    html! { <button type="button" class="aac-link" {onclick} data-change={id.to_string()}>{ content }</button> }
}
