//! Taking work along: a file of each format, made by the program that is loaded for it, and paper.

use super::pieces::{Look, button, list, words};
use super::standing::{Standing, standing_words, use_standing};
use crate::export::Format;
use crate::store::Saved;
use crate::ui::edge;
use crate::ui::fresh::use_shown;
use crate::words::Lang;
use std::rc::Rc;
use web_sys::Element;
use yew::{Callback, Html, MouseEvent, Properties, component, html};

/// What can be taken along.
#[derive(Properties, PartialEq)]
pub(in crate::ui) struct Props {
    /// The language.
    pub(in crate::ui) lang: Lang,
    /// The element that the program is shown in.
    pub(in crate::ui) stage: Element,
    /// What every file has in it.
    pub(in crate::ui) lead: &'static str,
    /// What paper is for.
    pub(in crate::ui) paper_use: &'static str,
    /// The formats, with what each is for.
    pub(in crate::ui) formats: Vec<(Format, &'static str)>,
    /// The button for the work itself: nothing has to be loaded to keep it.
    pub(in crate::ui) work: Html,
    /// Asks for a file. Says whether that could be done.
    pub(in crate::ui) ask: Callback<Format, bool>,
    /// The answers, and how often something else changed: a file of other work is another file.
    pub(in crate::ui) of: (Rc<Saved>, u32),
}

/// The name of the button, for tests and hosts.
const fn action(format: Format) -> &'static str {
    match format {
        Format::Docx => "save-docx",
        Format::Xlsx => "save-xlsx",
        Format::Register => "save-register",
        Format::Csv => "save-csv",
        Format::Ics => "save-ics",
        Format::Html => "save-page",
        Format::Markdown => "save-text",
        Format::Json => "save-answers",
        Format::Report => "save-report",
    }
}

/// Every format with what it is for.
#[component]
pub(in crate::ui) fn Taking(props: &Props) -> Html {
    let as_shown = use_shown();
    let (lang, own) = (props.lang, props.lang.taking());
    let standing = use_standing(&props.stage, props.of.clone());
    let make = |format: Format| {
        let (ask, standing) = (props.ask.clone(), standing.setter());
        Callback::from(move |_: MouseEvent| {
            standing.set(Standing::Making);
            if !ask.emit(format) {
                standing.set(Standing::Nothing);
            }
        })
    };
    let row =
        |button: Html, used_for: &'static str| html! { <>{ button }<span class="aac-hint">{ used_for }</span></> };
    let paper =
        row(button(Look::Quiet, own.paper, "print", Callback::from(|_: MouseEvent| edge::print())), props.paper_use);
    let files = props.formats.iter().map(|&(format, used_for)| {
        let button = match format {
            Format::Json => props.work.clone(),
            other => button(Look::Quiet, lang.format_name(other.name()), action(other), make(other)),
        };
        row(button, used_for)
    });
    as_shown(html! {
        <>
            { words("", props.lead) }
            { list("aac-files", [paper].into_iter().chain(files).collect()) }
            { standing_words(lang, &standing) }
        </>
    })
}
