//! A framework: what it is, how far it is run, and what shows that.

use crate::assess::Rating;
use crate::frameworks::Framework;
use crate::outline::{EVIDENCE, RUN};
use crate::store::Notebook;
use crate::ui::context::Context;
use crate::ui::parts::pieces::{fold, words};
use crate::ui::parts::{Select, Writing, law_link};
use crate::ui::state::Action;
use yew::{Callback, Html, html};

/// How far a framework can be run: what a quick start sets for clauses has no place here.
const FAR: [Rating; 3] = [Rating::Partly, Rating::Largely, Rating::Fully];

/// A framework.
pub(super) fn card(context: &Context, framework: Framework) -> Html {
    let (lang, own) = (context.lang(), context.lang().frameworks_page());
    let said = |field| context.state.saved.jotted_in(Notebook::Frameworks, framework.as_str(), field);
    let write = |field: &'static str| {
        let state = context.state.dispatcher();
        Callback::from(move |text: String| {
            state.dispatch(Action::editing(move |saved| {
                saved.jot_in(Notebook::Frameworks, framework.as_str(), field, &text);
            }));
        })
    };
    let id = |field: &str| ["aac-", framework.as_str(), "-", field].concat();
    let rating = said(RUN).parse::<Rating>().ok().filter(|rating| FAR.contains(rating));
    let mut options = vec![("", own.not_run)];
    options.extend(FAR.map(|rating| (rating.as_str(), lang.rating(Some(rating)))));
    let about = lang.framework(framework);
    html! {
        <div class="aac-offer" data-framework={framework.as_str()}>
            <h3>{ about.map_or(framework.as_str(), |about| about.name) }</h3>
            { for about.map(|about| words("aac-hint", about.what)) }
            <Select id={id(RUN)} label={own.state} {options} chosen={rating.map_or("", Rating::as_str)} onchoose={write(RUN)} />
            if rating.is_some() || !said(EVIDENCE).is_empty() {
                <Writing id={id(EVIDENCE)} label={own.evidence} value={said(EVIDENCE)} onwritten={write(EVIDENCE)} />
            }
            { for about.map(|about| fold(own.about, html! {
                <>
                    { words("", about.run) }
                    { words("", about.limit) }
                    <p>{ law_link(lang, framework.source().to_owned(), own.source.to_owned()) }</p>
                </>
            })) }
        </div>
    }
}
