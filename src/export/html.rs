//! A page of HTML that holds all it needs: no script, no address that is asked for by itself. It prints as a document on A4: a
//! cover, parts on pages of their own, no entry split badly, pages numbered.

use super::safe::plain;
use crate::outline::{Bar, Block, Document, Grid, Line, readable};

/// Calm and printable: one column, the letters of the device.
const STYLE: &str = include_str!("html.css");

/// Documents one below the other. A policy in the page forbids it to load or to run anything.
pub fn write(documents: &[Document]) -> String {
    let (lang, title) = documents.first().map_or(("", ""), |first| (first.lang, first.title.as_str()));
    let mut text = [
        "<!doctype html>\n<html lang=\"",
        &escaped(lang),
        "\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>",
        &escaped(title),
        "</title>\n<style>",
        STYLE,
        "</style>\n<main>\n",
    ]
    .concat();
    for document in documents {
        if document.cover.is_empty() {
            element(&mut text, "h1", &escaped(&document.title));
        } else {
            text.push_str("<header class=\"cover\">\n");
            element(&mut text, "h1", &escaped(&document.title));
            document.cover.iter().for_each(|part| block(&mut text, 2, part));
            text.push_str("</header>\n");
        }
        document.blocks.iter().for_each(|part| block(&mut text, 2, part));
    }
    text.push_str("</main>\n</html>\n");
    text
}

fn element(text: &mut String, name: &str, inside: &str) {
    text.extend(["<", name, ">", inside, "</", name, ">\n"]);
}

fn heading(text: &mut String, level: usize, title: &str) {
    element(text, &["h", &level.min(6).to_string()].concat(), &escaped(title));
}

fn block(text: &mut String, level: usize, part: &Block) {
    match part {
        Block::Text(line) | Block::Told(_, line) => element(text, "p", &written(line)),
        Block::Section(title, blocks) | Block::Fold(title, blocks) => {
            text.push_str("<section>\n");
            heading(text, level, title);
            blocks.iter().for_each(|part| block(text, level + 1, part));
            text.push_str("</section>\n");
        }
        Block::List(lines) => {
            text.push_str("<ul>\n");
            lines.iter().for_each(|line| element(text, "li", &written(line)));
            text.push_str("</ul>\n");
        }
        Block::Facts(facts) => {
            text.push_str("<dl>\n");
            for (label, line) in facts {
                element(text, "dt", &escaped(label));
                element(text, "dd", &written(line));
            }
            text.push_str("</dl>\n");
        }
        Block::Rows(heads, rows) => {
            text.push_str("<table>\n<thead><tr>");
            heads.iter().for_each(|head| element(text, "th", &escaped(head)));
            text.push_str("</tr></thead>\n<tbody>\n");
            for row in rows {
                text.push_str("<tr>");
                row.iter().for_each(|cell| element(text, "td", &written(cell)));
                text.push_str("</tr>\n");
            }
            text.push_str("</tbody>\n</table>\n");
        }
        Block::Chart(bars) => {
            text.push_str("<table class=\"chart\">\n<tbody>\n");
            bars.iter().for_each(|part| bar(text, part));
            text.push_str("</tbody>\n</table>\n");
        }
        Block::Grid(shown) => grid(text, shown),
        Block::Blank(blank) => {
            text.push_str("<div class=\"blank\">");
            element(text, "h5", &written(&blank.label));
            if let Some((label, noted)) = &blank.noted {
                element(text, "p", &[&escaped(label), ": ", &written(noted)].concat());
            }
            if let Some(said) = &blank.written {
                element(text, "p", &written(said));
                text.push_str("</div>");
                return;
            }
            let room = ["<b>", &escaped(blank.mark), ":</b> ", &escaped(blank.help)].concat();
            text.push_str(&["<p class=\"room r", &blank.rows.to_string(), "\">"].concat());
            text.push_str(&room);
            text.push_str("</p></div>");
        }
        Block::Card(card) => {
            text.push_str("<section>\n");
            heading(text, level, card.title);
            element(text, "p", &written(&card.line()));
            card.blocks.iter().for_each(|part| block(text, level + 1, part));
            text.push_str("</section>\n");
        }
        Block::Entries(of, entries) => of.plainly(entries).iter().for_each(|part| block(text, level, part)),
        Block::Apart(groups) => groups.iter().flatten().for_each(|part| block(text, level, part)),
        Block::Page(blocks) => {
            text.push_str("<div class=\"page\">\n");
            blocks.iter().for_each(|part| block(text, level, part));
            text.push_str("</div>\n");
        }
    }
}

/// A picture of cells, with what the shades mean below it.
fn grid(text: &mut String, grid: &Grid) {
    text.push_str("<table class=\"grid\">\n");
    if !grid.heads.is_empty() {
        text.push_str("<thead><tr>");
        grid.heads.iter().for_each(|head| element(text, "th", &escaped(head)));
        text.push_str("</tr></thead>\n");
    }
    text.push_str("<tbody>\n");
    for (name, cells) in &grid.rows {
        text.push_str("<tr>");
        element(text, "th", &written(name));
        for cell in cells {
            text.extend(["<td class=\"", cell.shade.as_str(), "\">", &escaped(&cell.text), "</td>\n"]);
        }
        text.push_str("</tr>\n");
    }
    text.push_str("</tbody>\n</table>\n");
    if !grid.legend.is_empty() {
        text.push_str("<p class=\"legend\">");
        for (label, shade) in &grid.legend {
            text.extend(["<span class=\"", shade.as_str(), "\">", &escaped(label), "</span> "]);
        }
        text.push_str("</p>\n");
    }
}

/// A bar: its name, its pictures, and its numbers in words beside them.
fn bar(text: &mut String, bar: &Bar) {
    text.push_str("<tr>");
    element(text, "th", &written(&bar.label));
    text.push_str("<td aria-hidden=\"true\">");
    for (at, (_, percent, _)) in bar.shares.iter().enumerate() {
        let kind = if at == 0 { "first" } else { "second" };
        text.extend(["<i class=\"", kind, "\"><b style=\"width:", &percent.to_string(), "%\"></b></i>"]);
    }
    text.push_str("</td>\n");
    let told: Vec<_> = bar
        .shares
        .iter()
        .enumerate()
        .map(|(at, (name, _, told))| {
            let kind = if at == 0 { "first" } else { "second" };
            ["<span class=\"", kind, "\">", &escaped(name), "</span> ", &escaped(told)].concat()
        })
        .collect();
    element(text, "td", &told.join("<br>"));
    text.push_str("</tr>\n");
}

fn written(line: &Line) -> String {
    let mut all = String::new();
    for piece in readable(line) {
        let text = escaped(&piece.text);
        match piece.address() {
            Some(address) => all.extend(["<a href=\"", &escaped(address), "\">", &text, "</a>"]),
            None => all.push_str(&text),
        }
    }
    all
}

fn escaped(text: &str) -> String {
    let mut safe = String::new();
    for c in plain(text).chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\n' => safe.push_str("<br>"),
            '\r' => {}
            c => safe.push(c),
        }
    }
    safe
}
