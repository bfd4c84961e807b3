//! Taking the result along: a file of each format, made by the program that is loaded for it, and paper.

use crate::export::Format;
use crate::ui::context::Context;
use crate::ui::fresh::use_shown;
use crate::ui::parts::pieces::{Look, button, list, words};
use crate::ui::parts::save_answers;
use crate::ui::relay;
use crate::words::Lang;
use web_sys::Element;
use yew::{Callback, Html, MouseEvent, Properties, component, html, use_effect_with, use_state};

/// How it stands with a file.
#[derive(Clone, PartialEq)]
enum Standing {
    /// None was asked for.
    Nothing,
    /// It is being made.
    Making,
    /// It was handed over, under this name.
    Taken(String),
    /// There is none.
    Failed,
}

#[derive(Properties, PartialEq)]
struct Props {
    context: Context,
    lang: Lang,
    stage: Element,
    /// The answers: a file of other answers is another file.
    text: std::rc::Rc<crate::store::Saved>,
}

/// Every format with what it is for.
pub(super) fn taking(context: &Context) -> Html {
    html! {
        <Taking
            context={context.clone()} lang={context.lang()} stage={context.stage.clone()} text={context.state.saved.clone()}
        />
    }
}

/// The name of the button, for tests and hosts.
const fn action(format: Format) -> &'static str {
    match format {
        Format::Docx => "save-docx",
        Format::Xlsx => "save-xlsx",
        Format::Csv => "save-csv",
        Format::Ics => "save-ics",
        Format::Html => "save-page",
        Format::Markdown => "save-text",
        Format::Json => "save-answers",
        Format::Report => "save-report",
    }
}

#[component]
fn Taking(props: &Props) -> Html {
    let as_shown = use_shown();
    let (lang, own) = (props.lang, props.lang.taking());
    let standing = use_state(|| Standing::Nothing);
    {
        let standing = standing.setter();
        use_effect_with(props.stage.clone(), move |stage| {
            let listeners =
                relay::on_file(stage, move |name| standing.set(name.map_or(Standing::Failed, Standing::Taken)));
            move || drop(listeners)
        });
    }
    {
        // What was said of a file of other answers is not true of these.
        let standing = standing.setter();
        use_effect_with(props.text.clone(), move |_| standing.set(Standing::Nothing));
    }
    let make = |format: Format| {
        let (stage, standing) = (props.stage.clone(), standing.setter());
        Callback::from(move |_: MouseEvent| {
            standing.set(Standing::Making);
            relay::take(&stage, format.name());
        })
    };
    let row =
        |button: Html, used_for: &'static str| html! { <>{ button }<span class="aac-hint">{ used_for }</span></> };
    let print = props.context.print.reform(|_: MouseEvent| ());
    let paper = row(button(Look::Quiet, own.paper, "print", print), own.paper_use);
    let files = Format::ALL.into_iter().map(|format| {
        let button = match format {
            // Nothing has to be loaded to keep one's work.
            Format::Json => save_answers(&props.context),
            other => button(Look::Quiet, lang.format_name(other.name()), action(other), make(other)),
        };
        row(button, lang.format_use(format.name()))
    });
    let said = match &*standing {
        Standing::Nothing => String::new(),
        Standing::Making => own.making.to_owned(),
        Standing::Taken(name) => [own.made, " ", name].concat(),
        Standing::Failed => own.failed.to_owned(),
    };
    let class = if *standing == Standing::Failed { "aac-error" } else { "aac-hint" };
    as_shown(html! {
        <>
            { words("", own.lead) }
            { list("aac-files", [paper].into_iter().chain(files).collect()) }
            <div role="status">{ words(class, said) }</div>
        </>
    })
}
