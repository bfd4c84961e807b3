//! What to take along: files, a link.

use super::share::share;
use crate::export::Format;
use crate::ui::context::Context;
use crate::ui::parts::pieces::{self, section};
use crate::ui::parts::{Taking, about_system, erasing, save_answers};
use crate::ui::relay;
use yew::{Callback, Html, html};

/// Every format with what it is for.
fn taking(context: &Context) -> Html {
    let (lang, own) = (context.lang(), context.lang().taking());
    let formats: Vec<_> = Format::OF_ONE.into_iter().map(|format| (format, lang.format_use(format.name()))).collect();
    let stage = context.stage.clone();
    let ask = {
        let stage = stage.clone();
        Callback::from(move |format: Format| {
            relay::take(&stage, format.name(), None);
            true
        })
    };
    let of = (context.state.saved.clone(), 0);
    html! {
        <>
        { about_system(context) }
        <Taking
            {lang} {stage} lead={own.lead} paper_use={own.paper_use} {formats}
            work={save_answers(context)} {ask} {of}
        />
        </>
    }
}

/// What can be done with the result.
pub(super) fn actions(context: &Context) -> Html {
    let own = context.lang().result();
    section(
        "aac-keep",
        context.lang().taking().title,
        vec![taking(context), share(context), pieces::actions(vec![erasing(context, own.erase)])],
    )
}
