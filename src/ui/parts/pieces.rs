//! The smallest pieces: plain functions, so that each element is built in one place only. That keeps the download small.

use yew::{AttrValue, Callback, Html, MouseEvent, html};

/// How a button looks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::ui) enum Look {
    /// The way on.
    Main,
    /// Another way.
    Quiet,
    /// What cannot be undone.
    Grave,
    /// As a link.
    Link,
}

impl Look {
    /// The class that styles it.
    pub(in crate::ui) const fn class(self) -> &'static str {
        match self {
            Self::Main => "aac-button",
            Self::Quiet => "aac-button is-quiet",
            Self::Grave => "aac-button is-grave",
            Self::Link => "aac-link",
        }
    }

    /// What hosts call it, to style it.
    pub(in crate::ui) const fn part(self) -> &'static str {
        match self {
            Self::Main => "button main-button",
            Self::Quiet => "button",
            Self::Grave => "button grave-button",
            Self::Link => "link",
        }
    }
}

/// A button; its action is its name for tests and hosts.
#[inline(never)]
pub(in crate::ui) fn button(
    look: Look,
    label: &'static str,
    action: &'static str,
    onclick: Callback<MouseEvent>,
) -> Html {
    html! { <button type="button" class={look.class()} part={look.part()} {onclick} data-action={action}>{ label }</button> }
}

/// Buttons in a row.
#[inline(never)]
pub(in crate::ui) fn actions(buttons: Vec<Html>) -> Html {
    html! { <div class="aac-actions">{ buttons }</div> }
}

/// A paragraph, or nothing for no words.
#[inline(never)]
pub(in crate::ui) fn words(class: &'static str, words: impl Into<AttrValue>) -> Html {
    paragraph(class, words.into())
}

#[inline(never)]
fn paragraph(class: &'static str, words: AttrValue) -> Html {
    if words.is_empty() {
        Html::default()
    } else {
        html! { <p {class}>{ words }</p> }
    }
}

/// Words said to screen readers only.
#[inline(never)]
pub(in crate::ui) fn unseen(words: String) -> Html {
    html! { <span class="aac-sr">{ words }</span> }
}

/// Words with a mark around them.
#[inline(never)]
pub(in crate::ui) fn tag(class: &'static str, state: &'static str) -> Html {
    html! { <span {class}>{ state }</span> }
}

/// A section with its heading.
#[inline(never)]
pub(in crate::ui) fn section(id: &'static str, title: &'static str, body: Vec<Html>) -> Html {
    html! {
        <section class={id} aria-labelledby={id}>
            <h2 {id}>{ title }</h2>
            { body }
        </section>
    }
}

/// Something folded away.
#[inline(never)]
pub(in crate::ui) fn fold(summary: impl Into<AttrValue>, body: Html) -> Html {
    folded(summary.into(), body)
}

#[inline(never)]
fn folded(summary: AttrValue, body: Html) -> Html {
    html! { <details><summary>{ summary }</summary>{ body }</details> }
}

/// A list without marks.
#[inline(never)]
pub(in crate::ui) fn list(class: &'static str, items: Vec<Html>) -> Html {
    html! { <ul {class}>{ for items.into_iter().map(item) }</ul> }
}

#[inline(never)]
fn item(content: Html) -> Html {
    html! { <li>{ content }</li> }
}

/// A label and its value, in a list of such.
#[inline(never)]
pub(in crate::ui) fn fact(label: &'static str, value: Html) -> Html {
    html! { <div><dt>{ label }</dt><dd>{ value }</dd></div> }
}
