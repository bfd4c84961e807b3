//! Links to the law and to answers.

use super::pieces::unseen;
use crate::assess::{ActCite, Cite};
use crate::interview::QuestionId;
use crate::ui::context::Context;
use crate::ui::state::Action;
use crate::words::Lang;
use yew::{Html, html};

/// A provision, linked to its text.
pub(in crate::ui) fn cite_link(lang: Lang, cite: &Cite) -> Html {
    law_link(lang, lang.url(cite), lang.cite(cite))
}

/// A provision of another act, with the act's name, linked to its text.
pub(in crate::ui) fn act_link(context: &Context, cite: ActCite) -> Html {
    let lang = context.lang();
    let (name, place) = (lang.act(cite.act()), lang.act_cite(cite));
    let label = if place.is_empty() { name.to_owned() } else { [name, " ", &place].concat() };
    law_link(lang, lang.act_url(cite), label)
}

/// A place in the law under a label.
#[inline(never)]
pub(in crate::ui) fn law_link(lang: Lang, address: String, label: String) -> Html {
    html! {
        <a class="aac-cite" href={address} target="_blank" rel="noopener noreferrer">
            { label }{ unseen([" ", lang.page().common.new_tab].concat()) }
        </a>
    }
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

/// The way to a question.
pub(in crate::ui) fn to_question(context: &Context, id: QuestionId, content: Html) -> Html {
    let onclick = context.on(Action::Change(id));
    html! { <button type="button" class="aac-link" {onclick} data-change={id.to_string()}>{ content }</button> }
}
