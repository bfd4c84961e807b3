//! Draws a document of the outline: the same that a file says, for paper.

use crate::outline::{Bar, Block, Document, Grid, Line, Piece, Shade, Shaded};
use crate::ui::parts::law_link;
use crate::words::Lang;
use yew::virtual_dom::VTag;
use yew::{Html, html};

/// A document under its title.
pub(super) fn draw(document: &Document, lang: Lang) -> Html {
    html! {
        <section class="aac-document" lang={document.lang}>
            <header class={(!document.cover.is_empty()).then_some("aac-cover")}>
                <h1>{ document.title.as_str() }</h1>
                { for document.cover.iter().map(|part| block(part, 2, lang)) }
            </header>
            { for document.blocks.iter().map(|part| block(part, 2, lang)) }
        </section>
    }
}

/// What a document says, below a heading that stands already; its own headings begin at a level.
pub(super) fn body(document: &Document, level: u8, lang: Lang) -> Html {
    html! { <div class="aac-compared" lang={document.lang}>{ for document.blocks.iter().map(|part| block(part, level, lang)) }</div> }
}

/// A part of a document whose own headings begin at a level.
pub(super) fn block(part: &Block, level: u8, lang: Lang) -> Html {
    match part {
        Block::Text(text) => html! { <p>{ line(text, lang) }</p> },
        Block::Section(title, blocks) => html! {
            <section>
                { heading(level, title) }
                { for blocks.iter().map(|part| block(part, level.saturating_add(1), lang)) }
            </section>
        },
        Block::List(lines) => {
            html! { <ul>{ for lines.iter().map(|text| html! { <li>{ line(text, lang) }</li> }) }</ul> }
        }
        Block::Facts(facts) => {
            let fact =
                |(label, text): &(&'static str, Line)| html! { <><dt>{ *label }</dt><dd>{ line(text, lang) }</dd></> };
            html! { <dl>{ for facts.iter().map(fact) }</dl> }
        }
        Block::Rows(heads, rows) => {
            // Where it is narrow each cell stands under its name.
            let cell =
                |(head, text): (&&'static str, &Line)| html! { <td data-label={*head}>{ line(text, lang) }</td> };
            let row = |cells: &Vec<Line>| html! { <tr>{ for heads.iter().zip(cells).map(cell) }</tr> };
            html! {
                <table class="aac-rows">
                    <thead><tr>{ for heads.iter().map(|head| html! { <th scope="col">{ *head }</th> }) }</tr></thead>
                    <tbody>{ for rows.iter().map(row) }</tbody>
                </table>
            }
        }
        Block::Chart(bars) => {
            html! { <table class="aac-bars"><tbody>{ for bars.iter().map(|shown| bar(shown, lang)) }</tbody></table> }
        }
        Block::Grid(shown) => grid(shown, lang),
        Block::Blank(blank) => html! {
            <div class="aac-blank">
                <p><strong>{ line(&blank.label, lang) }</strong></p>
                if let Some((label, noted)) = &blank.noted { <p>{ *label }{ ": " }{ line(noted, lang) }</p> }
                if let Some(written) = &blank.written {
                    <p>{ line(written, lang) }</p>
                } else {
                    <p class="aac-hint">{ blank.mark }{ ": " }{ blank.help }</p>
                }
            </div>
        },
        Block::Page(blocks) => {
            html! { <div class="aac-sheet">{ for blocks.iter().map(|part| block(part, level, lang)) }</div> }
        }
    }
}

/// A picture of cells, with what the shades mean below it.
fn grid(grid: &Grid, lang: Lang) -> Html {
    let cell = |cell: &Shaded| html! { <td class={["is-", cell.shade.as_str()].concat()}>{ cell.text.as_str() }</td> };
    let row = |(name, cells): &(Line, Vec<Shaded>)| {
        html! { <tr><th scope="row">{ line(name, lang) }</th>{ for cells.iter().map(cell) }</tr> }
    };
    let meant = |(label, shade): &(&'static str, Shade)| {
        html! { <span class={["is-", shade.as_str()].concat()}>{ *label }</span> }
    };
    html! {
        <div class="aac-grid">
            <table>
                if !grid.heads.is_empty() {
                    <thead><tr>{ for grid.heads.iter().map(|head| html! { <th scope="col">{ *head }</th> }) }</tr></thead>
                }
                <tbody>{ for grid.rows.iter().map(row) }</tbody>
            </table>
            if !grid.legend.is_empty() { <p>{ for grid.legend.iter().map(meant) }</p> }
        </div>
    }
}

/// A bar: its name, its pictures, and its numbers in words beside them.
fn bar(bar: &Bar, lang: Lang) -> Html {
    // A policy of the page forbids styles in attributes; the width of a picture is no style.
    let picture = |(_, percent, _): &(&'static str, u8, String)| {
        html! { <svg viewBox="0 0 100 6" preserveAspectRatio="none"><rect width={percent.to_string()} height="6" /></svg> }
    };
    let told = |(name, _, told): &(&'static str, u8, String)| html! { <span>{ *name }{ " " }{ told.as_str() }</span> };
    html! {
        <tr>
            <th scope="row">{ line(&bar.label, lang) }</th>
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
pub(super) fn line(text: &Line, lang: Lang) -> Html {
    let piece = |piece: &Piece| match &piece.address {
        Some(address) => law_link(lang, address.clone(), piece.text.clone()),
        None => piece.text.as_str().into(),
    };
    text.iter().map(piece).collect()
}
