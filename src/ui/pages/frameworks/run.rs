//! A framework: what it is, how far it is run, and what shows that.

use crate::assess::Rating;
use crate::frameworks::Framework;
use crate::outline::{FAR, FrameworkField, framework_run};
use crate::store::Notebook;
use crate::ui::context::Context;
use crate::ui::parts::pieces::{fold, words};
use crate::ui::parts::{Select, Writing, law_link};
use yew::{Html, html};

/// A framework.
pub(super) fn card(context: &Context, framework: Framework) -> Html {
    let (lang, own) = (context.lang(), context.lang().frameworks_page());
    let write = |field: FrameworkField| context.jots(Notebook::Frameworks, framework.as_str(), field.as_str());
    let id = |field: FrameworkField| ["aac-", framework.as_str(), "-", field.as_str()].concat();
    let shown = FrameworkField::Evidence;
    let evidence = context.state.saved.jotted_in(Notebook::Frameworks, framework.as_str(), shown.as_str());
    let rating = framework_run(&context.state.saved, framework);
    let mut options = vec![("", own.not_run)];
    options.extend(FAR.map(|rating| (rating.as_str(), lang.rating(Some(rating)))));
    let about = lang.framework(framework);
    html! {
        <div class="aac-offer" data-framework={framework.as_str()}>
            <h3>{ about.map_or(framework.as_str(), |about| about.name) }</h3>
            { for about.map(|about| words("aac-hint", about.what)) }
            <Select id={id(FrameworkField::Run)} label={own.state} {options} chosen={rating.map_or("", Rating::as_str)} onchoose={write(FrameworkField::Run)} />
            if rating.is_some() || !evidence.is_empty() {
                <Writing id={id(shown)} label={own.evidence} value={evidence} onwritten={write(shown)} />
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
