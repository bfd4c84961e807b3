//! The terms of the law and of the standard, with what each means: a guide.

use crate::assess::Term;
use crate::ui::context::Context;
use crate::ui::parts::pieces::{Look, button, words};
use crate::ui::parts::{Heading, meaning};
use crate::ui::state::View;
use yew::{Html, html};

/// The page.
#[inline(never)]
pub(in crate::ui) fn terms(context: &Context) -> Html {
    let (lang, own) = (context.lang(), context.lang().term_page());
    let name = |term: &Term| lang.term(*term).map_or("", |words| words.name);
    let group = |title: &'static str, of_standard: bool| {
        let mut terms: Vec<Term> =
            Term::ALL.iter().copied().filter(|term| term.clause().is_some() == of_standard).collect();
        // As a reader looks them up; capitals and small letters make no difference.
        terms.sort_by_cached_key(|term| name(term).to_lowercase());
        let one = |term: &Term| {
            html! {
                <div id={["aac-term-", term.as_str()].concat()} class="aac-defined" data-term={term.as_str()}>
                    <dt>{ name(term) }</dt>
                    <dd>{ meaning(lang, *term) }</dd>
                </div>
            }
        };
        html! { <section><h2>{ title }</h2><dl class="aac-glossary">{ for terms.iter().map(one) }</dl></section> }
    };
    context.shown(html! {
        <div key="terms" class="aac-guide">
            <Heading context={context.clone()} title={own.title} tab={own.title} />
            { words("aac-lead", own.lead) }
            { group(own.regulation, false) }
            { group(own.standard, true) }
            <div class="aac-actions is-last">
                { button(Look::Quiet, lang.navigation().guides, "guides", context.go(View::Guides)) }
            </div>
        </div>
    })
}
