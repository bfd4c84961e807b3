//! How it stands with a file that was asked for.

use super::pieces::words;
use crate::store::Saved;
use crate::ui::fresh::use_shown;
use crate::ui::{edge, relay};
use crate::words::Lang;
use std::rc::Rc;
use web_sys::Element;
use yew::{Html, Properties, UseStateHandle, component, hook, html, use_effect_with, use_state};

/// How it stands with a file.
#[derive(Clone, PartialEq)]
pub(in crate::ui) enum Standing {
    /// None was asked for.
    Nothing,
    /// It is being made.
    Making,
    /// It was handed over, under this name.
    Taken(String),
    /// There is none.
    Failed,
}

/// How it stands with files that are asked for on a stage: what was said of one is not true any more where what it is made of
/// changes.
#[hook]
pub(in crate::ui) fn use_standing<T: PartialEq + 'static>(stage: &Element, of: T) -> UseStateHandle<Standing> {
    let standing = use_state(|| Standing::Nothing);
    {
        let standing = standing.setter();
        use_effect_with(stage.clone(), move |stage| {
            let listeners =
                relay::on_file(stage, move |name| standing.set(name.map_or(Standing::Failed, Standing::Taken)));
            move || drop(listeners)
        });
    }
    {
        let standing = standing.setter();
        use_effect_with(of, move |_| standing.set(Standing::Nothing));
    }
    standing
}

/// What a file is of that is handed over, and where.
#[derive(Properties, PartialEq)]
pub(in crate::ui) struct HandedProps {
    /// The language.
    pub(in crate::ui) lang: Lang,
    /// The element that the program is shown in.
    pub(in crate::ui) stage: Element,
    /// The answers.
    pub(in crate::ui) of: Rc<Saved>,
}

/// That a file was handed over: for pages that have a button for the answers and none for other files.
#[component]
pub(in crate::ui) fn Handed(props: &HandedProps) -> Html {
    let as_shown = use_shown();
    as_shown(standing_words(props.lang, &use_standing(&props.stage, props.of.clone())))
}

/// What is said of that.
pub(in crate::ui) fn standing_words(lang: Lang, standing: &Standing) -> Html {
    let own = lang.taking();
    let said = match standing {
        Standing::Nothing => String::new(),
        Standing::Making => own.making.to_owned(),
        Standing::Taken(name) => [own.made, " ", name].concat(),
        Standing::Failed => own.failed.to_owned(),
    };
    let class = if *standing == Standing::Failed { "aac-error" } else { "aac-hint" };
    let framed = matches!(standing, Standing::Taken(_)) && edge::is_framed();
    html! {
        <div role="status">
            { words(class, said) }
            if framed { { words("aac-hint", own.framed) } }
        </div>
    }
}
