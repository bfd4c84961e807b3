//! Pages under a translator. Translators of browsers take texts out of the page and put elements of their own in their place;
//! a text that is changed later is changed where nobody sees it any more, and an old result would stand there for ever. So
//! where one is at work, each text is an element that is made anew when it says something else.

use std::rc::Rc;
use yew::virtual_dom::{Key, VNode, VTag};
use yew::{hook, use_context};

/// What translators put in the place of a text. In an option there is no room for elements of ours.
pub(super) const TRANSLATED: &str = "font:not(option *)";

/// Whether a translator is at work in the page: for parts that are given no context.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Translated(pub(super) bool);

/// Markup as it is shown, in a part that is given no context.
#[hook]
pub(super) fn use_shown() -> impl Fn(VNode) -> VNode {
    let translated = use_context::<Translated>().is_some_and(|translated| translated.0);
    move |markup| if translated { fresh(markup) } else { markup }
}

/// Elements that hold text alone, or none of HTML.
const TEXT_ONLY: [&str; 3] = ["option", "textarea", "svg"];

/// The same with every text in an element of its own, keyed by what it says.
pub(super) fn fresh(node: VNode) -> VNode {
    made_fresh(node, 0)
}

fn made_fresh(node: VNode, place: usize) -> VNode {
    match node {
        VNode::VText(text) if !text.text.trim().is_empty() => {
            let mut element = VTag::new("span");
            // With its place: the same words may stand twice among siblings.
            element.key = Some(Key::from(format!("{place} {}", text.text)));
            element.add_child(text.into());
            element.into()
        }
        VNode::VTag(mut tag) if !TEXT_ONLY.contains(&tag.tag()) => {
            if let Some(children) = Rc::make_mut(&mut tag).children_mut() {
                *children = made_fresh(std::mem::take(children), 0);
            }
            VNode::VTag(tag)
        }
        VNode::VList(mut list) => {
            for (place, child) in Rc::make_mut(&mut list).iter_mut().enumerate() {
                *child = made_fresh(std::mem::take(child), place);
            }
            VNode::VList(list)
        }
        other => other,
    }
}
