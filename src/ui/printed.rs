//! What is printed, made at once: it has to be there when the browser says that it prints, and what Yew draws comes later.

use super::context::Context;
use super::draw::draw;
use super::pages;
use super::state::View;
use crate::documents::DOCUMENTS;
use crate::outline::{self, Document, RISK_REGISTER, Subject};
use web_sys::{Document as Page, Element, Node};
use yew::Html;

/// The namespace of pictures.
const SVG: &str = "http://www.w3.org/2000/svg";

/// Put the paper of what is shown below an element: the documents that say it, whatever is folded on the screen. Says whether there
/// is one; else the screen is printed.
pub(super) fn print_into(context: &Context, top: &Element) -> bool {
    let documents = documents(context, context.state.view);
    let Some(page) = top.owner_document().filter(|_| !documents.is_empty()) else { return false };
    let Ok(paper) = page.create_element("div") else { return false };
    paper.set_class_name("aac-paper");
    documents.iter().for_each(|document| put(&draw(document, context.lang()), &paper, &page, None));
    top.append_child(&paper).is_ok()
}

/// The documents that are printed in the place of a view; none where paper shows the view itself.
fn documents(context: &Context, view: View) -> Vec<Document> {
    let lang = context.lang();
    let subject = || Subject::of((*context.state.saved).clone(), context.state.as_of);
    let document = |id: &str| outline::paper(id, &subject(), lang).into_iter().collect();
    match (view, context.state.saved.of_earlier_rules()) {
        (View::Result | View::Duties(_), Some(past)) => vec![pages::renewal_of(context, &past)],
        (View::Result | View::Duties(_), None) => vec![outline::report(&subject(), lang)],
        (View::Assessment, _) => vec![outline::ratings(&subject(), lang)],
        (View::Register, _) => pages::register_documents(context),
        (View::Paper(place), _) => DOCUMENTS.get(usize::from(place)).map(|of| document(of.id)).unwrap_or_default(),
        (View::Risks, _) => document(RISK_REGISTER),
        (View::Maturity, _) => document(outline::MATURITY_REPORT),
        (View::Frameworks, _) => document(outline::FRAMEWORKS_REPORT),
        _ => Vec::new(),
    }
}

/// Make elements of markup that nothing happens in: no component, no listener.
fn put(markup: &Html, into: &Node, page: &Page, space: Option<&str>) {
    match markup {
        Html::VText(text) => _ = into.append_child(&page.create_text_node(&text.text)),
        Html::VList(list) => list.iter().for_each(|part| put(part, into, page, space)),
        Html::VTag(tag) => {
            let space = if tag.tag() == "svg" { Some(SVG) } else { space };
            let made = match space {
                Some(space) => page.create_element_ns(Some(space), tag.tag()),
                None => page.create_element(tag.tag()),
            };
            let Ok(made) = made else { return };
            for (name, value) in tag.attributes.iter() {
                _ = made.set_attribute(name, value);
            }
            if let Some(children) = tag.children() {
                put(children, &made, page, space);
            }
            _ = into.append_child(&made);
        }
        _ => {}
    }
}
