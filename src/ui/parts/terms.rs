//! Help with the terms of the law that a text holds: each is a button, and what it means opens over the page.

use super::cite_link;
use crate::assess::Term;
use crate::ui::fresh::use_shown;
use crate::words::Lang;
use yew::{AttrValue, Html, Properties, component, html, use_memo};

/// Which texts.
#[derive(Properties, PartialEq)]
pub(in crate::ui) struct Props {
    /// The language.
    pub(in crate::ui) lang: Lang,
    /// A name for the place: the same term may be explained at several.
    pub(in crate::ui) place: AttrValue,
    /// The texts.
    pub(in crate::ui) texts: Vec<AttrValue>,
}

/// The terms of some texts, in a line; nothing where they hold none.
#[component]
pub(in crate::ui) fn Terms(props: &Props) -> Html {
    let as_shown = use_shown();
    let found = use_memo((props.lang, props.texts.clone()), |(lang, texts)| {
        lang.terms_in(&texts.iter().map(AsRef::as_ref).collect::<Vec<_>>())
    });
    if found.is_empty() {
        return Html::default();
    }
    let lang = props.lang;
    let one = |(term, written): &(Term, String)| {
        let id = ["aac-term-", &props.place, "-", term.as_str()].concat();
        html! {
            <>
                <button key={term.as_str()} type="button" class="aac-term" data-term={term.as_str()} popovertarget={id.clone()}>
                    { written.as_str() }
                </button>
                <div {id} class="aac-term-card" popover="auto">
                    <p><strong>{ lang.term(*term).map_or("", |words| words.name) }</strong></p>
                    { meaning(lang, *term) }
                </div>
            </>
        }
    };
    as_shown(html! {
        <div class="aac-terms"><span>{ lang.term_page().label }</span>{ for found.iter().map(one) }</div>
    })
}

/// What a term means, and where it is laid down.
pub(in crate::ui) fn meaning(lang: Lang, term: Term) -> Html {
    let Some(words) = lang.term(term) else { return Html::default() };
    let cites = term.provisions().iter().map(|cite| html! { <>{ cite_link(lang, cite) }{ " " }</> });
    html! {
        <>
            <p>{ words.means }</p>
            <p class="aac-hint">{ for cites }{ for term.clause().map(|clause| lang.clause_of_standard(clause)) }</p>
        </>
    }
}
