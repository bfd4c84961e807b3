//! A framework: what it is, how far it is run, and what shows that.

use crate::assess::Rating;
use crate::frameworks::Framework;
use crate::outline::{EVIDENCE, FAR, RUN, framework_run};
use crate::store::Notebook;
use crate::ui::context::Context;
use crate::ui::parts::pieces::{fold, words};
use crate::ui::parts::{Select, Writing, law_link};
use yew::{Html, html};

/// A framework.
pub(super) fn card(context: &Context, framework: Framework) -> Html {
    let (lang, own) = (context.lang(), context.lang().frameworks_page());
    let said = |field| context.state.saved.jotted_in(Notebook::Frameworks, framework.as_str(), field);
    let write = |field| context.jots(Notebook::Frameworks, framework.as_str(), field);
    let id = |field: &str| ["aac-", framework.as_str(), "-", field].concat();
    let rating = framework_run(&context.state.saved, framework);
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
