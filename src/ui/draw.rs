//! Draws a document of the outline: the same that a file says, for paper.

use crate::outline::{Bar, Block, Document, Line, Piece};
use yew::virtual_dom::VTag;
use yew::{Html, html};

/// A document under its title.
pub(super) fn draw(document: &Document) -> Html {
    html! {
        <section class="aac-document" lang={document.lang}>
            <header class={(!document.cover.is_empty()).then_some("aac-cover")}>
                <h1>{ document.title.as_str() }</h1>
                { for document.cover.iter().map(|part| block(part, 2)) }
            </header>
            { for document.blocks.iter().map(|part| block(part, 2)) }
        </section>
    }
}

/// What a document says, below a heading that stands already; its own headings begin at a level.
pub(super) fn body(document: &Document, level: u8) -> Html {
    html! { <div class="aac-compared" lang={document.lang}>{ for document.blocks.iter().map(|part| block(part, level)) }</div> }
}

/// A part of a document whose own headings begin at a level.
pub(super) fn block(part: &Block, level: u8) -> Html {
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
        Block::Rows(heads, rows) => {
            // Where it is narrow each cell stands under its name.
            let cell = |(head, text): (&&'static str, &Line)| html! { <td data-label={*head}>{ line(text) }</td> };
            let row = |cells: &Vec<Line>| html! { <tr>{ for heads.iter().zip(cells).map(cell) }</tr> };
            html! {
                <table class="aac-rows">
                    <thead><tr>{ for heads.iter().map(|head| html! { <th scope="col">{ *head }</th> }) }</tr></thead>
                    <tbody>{ for rows.iter().map(row) }</tbody>
                </table>
            }
        }
        Block::Chart(bars) => html! { <table class="aac-bars"><tbody>{ for bars.iter().map(bar) }</tbody></table> },
        Block::Blank(blank) => html! {
            <div class="aac-blank">
                <p><strong>{ line(&blank.label) }</strong></p>
                if let Some((label, noted)) = &blank.noted { <p>{ *label }{ ": " }{ line(noted) }</p> }
                if let Some(written) = &blank.written {
                    <p>{ line(written) }</p>
                } else {
                    <p class="aac-hint">{ blank.mark }{ ": " }{ blank.help }</p>
                }
            </div>
        },
        Block::Page(blocks) => {
            html! { <div class="aac-sheet">{ for blocks.iter().map(|part| block(part, level)) }</div> }
        }
    }
}

/// A bar: its name, its pictures, and its numbers in words beside them.
fn bar(bar: &Bar) -> Html {
    // A policy of the page forbids styles in attributes; the width of a picture is no style.
    let picture = |(_, percent, _): &(&'static str, u8, String)| {
        html! { <svg viewBox="0 0 100 6" preserveAspectRatio="none"><rect width={percent.to_string()} height="6" /></svg> }
    };
    let told = |(name, _, told): &(&'static str, u8, String)| html! { <span>{ *name }{ " " }{ told.as_str() }</span> };
    html! {
        <tr>
            <th scope="row">{ line(&bar.label) }</th>
            <td aria-hidden="true">{ for bar.shares.iter().map(picture) }</td>
            <td>{ for bar.shares.iter().map(told) }</td>
        </tr>
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
pub(super) fn line(text: &Line) -> Html {
    let piece = |piece: &Piece| match &piece.address {
        Some(address) => html! { <a href={address.clone()}>{ piece.text.as_str() }</a> },
        None => piece.text.as_str().into(),
    };
    text.iter().map(piece).collect()
}
