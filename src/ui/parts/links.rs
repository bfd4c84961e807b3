//! Links to the law and to answers.

use super::pieces::unseen;
use crate::engine::{ActCite, Cite};
use crate::interview::QuestionId;
use crate::text::PageWords;
use crate::ui::context::Context;
use crate::ui::state::Action;
use yew::{Html, html};

/// A provision, linked to its text.
pub(in crate::ui) fn cite_link(words: &PageWords, cite: &Cite) -> Html {
    law_link(words, cite.url(), cite.to_string())
}

/// A provision of another act, with the act's name, linked to its text.
pub(in crate::ui) fn act_link(context: &Context, cite: ActCite) -> Html {
    let (name, place) = (context.lang().act(cite.act()), cite.to_string());
    let label = if place.is_empty() { name.to_owned() } else { [name, " ", &place].concat() };
    law_link(context.words(), cite.url(), label)
}

/// A place in the law under a label.
#[inline(never)]
pub(in crate::ui) fn law_link(words: &PageWords, address: String, label: String) -> Html {
    html! {
        <a class="aac-cite" href={address} target="_blank" rel="noopener noreferrer">
            { label }{ unseen([" ", words.common.new_tab].concat()) }
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
