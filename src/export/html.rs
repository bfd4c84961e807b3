//! A page of HTML that holds all it needs: no script, no address that is asked for by itself.

use crate::outline::{Block, Document, Line};

/// Calm and printable: one column, the letters of the device.
const STYLE: &str = "body{font:1rem/1.55 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;\
    color-scheme:light dark}h1{font-size:1.9rem;line-height:1.2}h2{margin-top:2.5rem}h3{margin-top:1.75rem}\
    dl{display:grid;grid-template-columns:minmax(8rem,11rem) 1fr;gap:.3rem 1rem}dt{opacity:.75}dd{margin:0}\
    li{margin:.25rem 0}@media(max-width:32rem){dl{display:block}dd{margin-bottom:.5rem}}\
    @media print{body{max-width:none;margin:0}h2,h3,h4{break-after:avoid}dl,li{break-inside:avoid}}";

/// Documents one below the other. A policy in the page forbids it to load or to run anything.
pub(super) fn write(documents: &[Document]) -> String {
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
        element(&mut text, "h1", &escaped(&document.title));
        document.blocks.iter().for_each(|part| block(&mut text, 2, part));
    }
    text.push_str("</main>\n</html>\n");
    text
}

fn element(text: &mut String, name: &str, inside: &str) {
    text.extend(["<", name, ">", inside, "</", name, ">\n"]);
}

fn block(text: &mut String, level: usize, part: &Block) {
    match part {
        Block::Text(line) => element(text, "p", &written(line)),
        Block::Section(title, blocks) => {
            let name = ["h", &level.min(6).to_string()].concat();
            text.push_str("<section>\n");
            element(text, &name, &escaped(title));
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
    }
}

fn written(line: &Line) -> String {
    let mut all = String::new();
    for piece in line {
        let text = escaped(&piece.text);
        match &piece.address {
            Some(address) => all.extend(["<a href=\"", &escaped(address), "\">", &text, "</a>"]),
            None => all.push_str(&text),
        }
    }
    all
}

fn escaped(text: &str) -> String {
    let mut safe = String::new();
    for c in text.chars() {
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
