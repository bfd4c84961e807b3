//! The letter to the provider, where only the provider's own assessment is missing.

use crate::ui::context::Context;
use crate::ui::parts::Copying;
use crate::ui::parts::pieces::{section, words};
use yew::{Html, html};

/// The request, ready to copy; nothing where there is nothing to ask.
pub(super) fn letter(context: &Context) -> Html {
    let (lang, report) = (context.lang(), context.report());
    let own = lang.letter_words();
    let mut conditions: Vec<_> = report.indicated().flat_map(|finding| &finding.indicated).copied().collect();
    conditions.dedup();
    if conditions.is_empty() {
        return Html::default();
    }
    let conditions: Vec<_> = conditions.into_iter().map(|rule| lang.rule(rule).title).collect();
    let uses: Vec<_> = report.indicated().map(|finding| lang.rule(finding.provision.id).title).collect();
    let text = lang.letter(&uses);
    let body = vec![
        words("", lang.letter_lead(&conditions)),
        html! { <Copying {lang} id="aac-letter" label={own.label} {text} long=true /> },
        words("aac-hint", own.after),
    ];
    section("aac-ask-provider", own.title, body)
}
