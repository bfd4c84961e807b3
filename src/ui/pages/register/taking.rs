//! Taking all systems along: as files of every format, on paper, and as the file that comes back.

use crate::export::Format;
use crate::outline::{Document, Register, report_on_all};
use crate::ui::context::Context;
use crate::ui::edge;
use crate::ui::notice::Notice;
use crate::ui::parts::Taking;
use crate::ui::parts::pieces::{Look, button, section};
use crate::ui::relay;
use crate::ui::state::Action;
use yew::{Callback, Html, MouseEvent, html};

/// Every format with what it is for; nothing where there is no system.
pub(super) fn taking(context: &Context) -> Html {
    let (lang, own) = (context.lang(), context.lang().registering());
    if context.keeper.systems().is_empty() {
        return Html::default();
    }
    let formats: Vec<_> =
        Format::OF_ALL.into_iter().map(|format| (format, lang.format_use_of_all(format.name()))).collect();
    let ask = {
        let context = context.clone();
        Callback::from(move |format: Format| match everything(&context) {
            Some(text) => {
                relay::take(&context.stage, format.name(), Some(&text));
                true
            }
            None => false,
        })
    };
    let of = (context.state.saved.clone(), context.state.turns);
    let all = html! {
        <Taking
            {lang} stage={context.stage.clone()} lead={own.take} paper_use={own.paper_use} {formats}
            work={save_all(context)} {ask} {of}
        />
    };
    section("aac-take-all", lang.register().take_all, vec![all])
}

/// The button for the work itself.
fn save_all(context: &Context) -> Html {
    let taken = context.clone();
    let save = Callback::from(move |_: MouseEvent| {
        if let Some(text) = everything(&taken) {
            edge::download(&Format::Json.file_name_of_all(taken.state.today), &text);
        }
    });
    button(Look::Quiet, context.lang().register().save_all, "save-all", save)
}

/// The text of everything that is kept, with the work on the open system as it is now. Where it would be too large, that is said.
fn everything(context: &Context) -> Option<String> {
    let state = &context.state;
    // What was said a moment ago is kept as well; where it cannot be, it goes along all the same.
    context.keeper.save(&state.saved);
    let text = context.keeper.kept_with(&state.saved).write();
    text.map_err(|error| state.dispatch(Action::Tell(Notice::NotWritten(error)))).ok()
}

/// The report on all systems, for paper.
pub(in crate::ui) fn documents(context: &Context) -> Vec<Document> {
    let lang = context.lang();
    let all = context.keeper.kept_with(&context.state.saved);
    vec![report_on_all(&Register::new(&all, context.state.as_of, lang), lang)]
}
