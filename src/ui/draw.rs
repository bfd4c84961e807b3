//! Draws a document of the outline: the same that a file says, for paper.

use crate::outline::{Block, Document, Line, Piece};
use yew::virtual_dom::VTag;
use yew::{Html, html};

/// A document under its title.
pub(super) fn draw(document: &Document) -> Html {
    html! {
        <section class="aac-document" lang={document.lang}>
            <h1>{ document.title.as_str() }</h1>
            { for document.blocks.iter().map(|part| block(part, 2)) }
        </section>
    }
}

fn block(part: &Block, level: u8) -> Html {
    match part {
        Block::Text(text) => html! { <p>{ line(text) }</p> },
        Block::Section(title, blocks) => html! {
            <section>
                { heading(level, title) }
                { for blocks.iter().map(|part| block(part, level.saturating_add(1))) }
            </section>
        },
        Block::List(lines) => html! { <ul>{ for lines.iter().map(|text| html! { <li>{ line(text) }</li> }) }</ul> },
        Block::Facts(facts) => {
            let fact = |(label, text): &(&'static str, Line)| html! { <><dt>{ *label }</dt><dd>{ line(text) }</dd></> };
            html! { <dl>{ for facts.iter().map(fact) }</dl> }
        }
    }
}

fn heading(level: u8, title: &str) -> Html {
    let mut element = VTag::new(match level {
        2 => "h2",
        3 => "h3",
        _ => "h4",
    });
    element.add_child(title.to_owned().into());
    element.into()
}

/// A line: its breaks are those that visitors wrote, and the stylesheet keeps them.
fn line(text: &Line) -> Html {
    let piece = |piece: &Piece| match &piece.address {
        Some(address) => html! { <a href={address.clone()}>{ piece.text.as_str() }</a> },
        None => piece.text.as_str().into(),
    };
    text.iter().map(piece).collect()
}
