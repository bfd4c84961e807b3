//! Markdown, as `CommonMark` reads it; tables as GitHub has them.

use super::safe::plain;
use crate::outline::{Bar, Block, Document, Line, Piece, readable};

/// Documents one below the other, each under a heading of the first level.
pub fn write(documents: &[Document]) -> String {
    let mut text = String::new();
    for document in documents {
        heading(&mut text, 1, &document.title);
        document.cover.iter().for_each(|part| block(&mut text, 2, part));
        document.blocks.iter().for_each(|part| block(&mut text, 2, part));
    }
    text
}

fn heading(text: &mut String, level: usize, title: &str) {
    // `CommonMark` knows six levels.
    text.push_str(&"#".repeat(level.min(6)));
    text.push(' ');
    text.push_str(&escaped(title, true, " "));
    text.push_str("\n\n");
}

fn block(text: &mut String, level: usize, part: &Block) {
    match part {
        Block::Text(line) | Block::Told(_, line) => {
            text.push_str(&written(line, "\\\n"));
            text.push_str("\n\n");
        }
        Block::Section(title, blocks) | Block::Fold(title, blocks) => {
            heading(text, level, title);
            blocks.iter().for_each(|part| block(text, level + 1, part));
        }
        Block::List(lines) => {
            lines.iter().for_each(|line| item(text, "", line));
            text.push('\n');
        }
        Block::Facts(facts) => {
            facts
                .iter()
                .for_each(|(label, line)| item(text, &["**", &escaped(label, true, " "), ":** "].concat(), line));
            text.push('\n');
        }
        Block::Rows(heads, rows) => {
            let heads: Vec<_> = heads.iter().map(|head| escaped(head, false, " ")).collect();
            row(text, &heads);
            row(text, &heads.iter().map(|_| "---".to_owned()).collect::<Vec<_>>());
            rows.iter()
                .for_each(|cells| row(text, &cells.iter().map(|cell| written(cell, "<br>")).collect::<Vec<_>>()));
            text.push('\n');
        }
        Block::Chart(bars) => {
            bars.iter().for_each(|bar| item(text, "", &said(bar)));
            text.push('\n');
        }
        Block::Grid(grid) => {
            let width = grid.rows.iter().map(|(_, cells)| cells.len() + 1).max().unwrap_or_default();
            // A table of Markdown has heads; where there are none they are empty.
            let heads =
                (0..width).map(|at| grid.heads.get(at).map_or_else(String::new, |head| escaped(head, false, " ")));
            row(text, &heads.collect::<Vec<_>>());
            row(text, &vec!["---".to_owned(); width]);
            for (name, cells) in &grid.rows {
                let cells = cells.iter().map(|cell| escaped(&cell.text, false, "<br>"));
                row(text, &[written(name, "<br>")].into_iter().chain(cells).collect::<Vec<_>>());
            }
            text.push('\n');
        }
        Block::Blank(blank) => {
            text.push_str("**");
            text.push_str(&written(&blank.label, " "));
            text.push_str("**\n\n");
            if let Some((label, noted)) = &blank.noted {
                item(text, &[&escaped(label, true, " "), ": "].concat(), noted);
                text.push('\n');
            }
            if let Some(said) = &blank.written {
                text.push_str(&written(said, "\\\n"));
                text.push_str("\n\n");
                return;
            }
            text.push_str("> _");
            text.push_str(&escaped(blank.mark, true, " "));
            text.push_str(":_ ");
            text.push_str(&escaped(blank.help, true, " "));
            text.push_str("\n\n");
        }
        Block::Card(card) => {
            heading(text, level, card.title);
            block(text, level + 1, &Block::Text(card.line()));
            card.blocks.iter().for_each(|part| block(text, level + 1, part));
        }
        Block::Entries(of, entries) => of.plainly(entries).iter().for_each(|part| block(text, level, part)),
        Block::Apart(groups) => groups.iter().flatten().for_each(|part| block(text, level, part)),
        Block::Page(blocks) => blocks.iter().for_each(|part| block(text, level, part)),
    }
}

fn row(text: &mut String, cells: &[String]) {
    text.push_str("| ");
    text.push_str(&cells.join(" | "));
    text.push_str(" |\n");
}

/// A bar in words: text has no picture, and needs none.
fn said(bar: &Bar) -> Line {
    let mut line = bar.label.clone();
    for (at, (name, _, told)) in bar.shares.iter().enumerate() {
        let before = if at == 0 { ": " } else { "; " };
        line.push(Piece::text([before, name, " ", told].concat()));
    }
    line
}

fn item(text: &mut String, before: &str, line: &Line) {
    text.push_str("- ");
    text.push_str(before);
    // What follows a break in an item stands below its beginning.
    text.push_str(&written(line, "\\\n  "));
    text.push('\n');
}

fn written(line: &Line, at_break: &str) -> String {
    let mut all = String::new();
    for piece in readable(line) {
        let text = escaped(&piece.text, all.is_empty(), at_break);
        match piece.address() {
            Some(address) => all.extend(["[", &text, "](<", &address.replace(['<', '>', '\n'], ""), ">)"]),
            None => all.push_str(&text),
        }
    }
    all
}

/// Text that means nothing but itself: every mark that `CommonMark` knows is escaped, and breaks are kept as they say. What
/// stands at the beginning of a line may mean more.
fn escaped(text: &str, at_start: bool, at_break: &str) -> String {
    let mut safe = String::new();
    let text = plain(&text.replace("\r\n", "\n").replace('\r', "\n")).into_owned();
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            safe.push_str(at_break);
        }
        let begins = at_start || at > 0;
        // Four blanks would begin a block of code.
        let line = if begins { line.trim_start() } else { line };
        let digits = line.bytes().take_while(u8::is_ascii_digit).count();
        for (place, c) in line.char_indices() {
            // A list, a rule, a heading by what stands below it, or a list with numbers.
            let starts = begins && place == 0 && matches!(c, '-' | '+' | '=');
            let numbers = begins && digits > 0 && place == digits && matches!(c, '.' | ')');
            if starts || numbers || "\\`*_[]<>#|~&!".contains(c) {
                safe.push('\\');
            }
            safe.push(c);
        }
    }
    safe
}
