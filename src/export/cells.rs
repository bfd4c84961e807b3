//! Cells of tables as a text processor has them: how wide, how lined, how filled.

use crate::outline::{Grid, Line, Shade, text_of};
use docx_rs::{
    BorderType, Paragraph, Shading, ShdType, TableCell, TableCellBorder, TableCellBorderPosition, TableCellBorders,
    VAlignType, WidthType,
};

/// The colours: what is said, what is said beside it, lines, grounds.
pub(super) const INK: &str = "1B2A4A";
pub(super) const SOFT: &str = "55617A";
pub(super) const RULE: &str = "D5DAE3";
pub(super) const WASH: &str = "EEF1F6";
/// What counts.
pub(super) const BAR: &str = "1B5E9B";

/// How wide the text is, in twentieths of a point.
pub(super) const WIDTH: usize = 9_638;
/// How wide the label of a fact or of a bar is.
pub(super) const LABEL: usize = 2_700;

/// A cell with a paragraph.
pub(super) fn cell(said: Paragraph, width: usize) -> TableCell {
    TableCell::new().add_paragraph(said).width(width, WidthType::Dxa).vertical_align(VAlignType::Top)
}

/// A cell with a line below it.
pub(super) fn lined(cell: TableCell, colour: &str, size: usize) -> TableCell {
    let line =
        TableCellBorder::new(TableCellBorderPosition::Bottom).border_type(BorderType::Single).color(colour).size(size);
    cell.set_borders(TableCellBorders::with_empty().set(line))
}

/// A ground of one colour.
pub(super) fn filled(colour: &str) -> Shading {
    Shading::new().shd_type(ShdType::Clear).color("auto").fill(colour)
}

/// A letter of a cell in twentieths of a point, and what stands around it.
const LETTER: usize = 88;
const ROOM: usize = 150;
/// Up to how many letters a column is as wide as they are; the others share the rest.
const SHORT: usize = 18;

/// How wide columns are: short ones as wide as their texts, the others by their longest text, none over all others, and none narrower than
/// its longest word, as far as there is room.
pub(super) fn widths(heads: &[&'static str], rows: &[Vec<Line>]) -> Vec<usize> {
    let fixed = |letters: usize| letters * LETTER + ROOM;
    let columns: Vec<(usize, usize)> = heads
        .iter()
        .enumerate()
        .map(|(at, head)| {
            let texts = || rows.iter().filter_map(|row| row.get(at)).map(|line| text_of(line));
            let longest = texts().map(|text| text.chars().count()).max().unwrap_or_default();
            let word = texts().chain([(*head).to_owned()]).map(|text| longest_word(&text)).max().unwrap_or_default();
            (longest.max(head.chars().count().min(SHORT)), fixed(word.min(LONGEST_WORD)))
        })
        .collect();
    let is_short = |letters: usize| letters <= SHORT;
    let short: usize = columns.iter().filter(|it| is_short(it.0)).map(|it| fixed(it.0).max(it.1)).sum();
    let least: usize = columns.iter().filter(|it| !is_short(it.0)).map(|it| it.1).sum();
    let weight = |letters: usize| letters.clamp(SHORT, 60);
    let all: usize = columns.iter().filter(|it| !is_short(it.0)).map(|it| weight(it.0)).sum();
    let room = WIDTH.saturating_sub(short);
    let share = |of: usize, letters: usize| of * weight(letters) / all.max(1);
    let wide = |(letters, word): (usize, usize)| match room.checked_sub(least) {
        _ if is_short(letters) => fixed(letters).max(word),
        // What is left once each has room for its longest word goes to the long ones.
        Some(rest) => word + share(rest, letters),
        None => share(room, letters),
    };
    columns.into_iter().map(wide).collect()
}

/// Up to how many letters of a word a column makes room for: addresses break.
const LONGEST_WORD: usize = 24;

/// The letters of the longest word. A hyphen ends one, as it does where lines break.
fn longest_word(text: &str) -> usize {
    let words = text.split(|c: char| c.is_whitespace() || c == '-' || c == '/');
    words.map(|word| word.chars().count() + 1).max().unwrap_or_default()
}

/// How wide a cell of a picture is at most that has a head.
const SQUARE: usize = 1_200;

/// How wide the columns of a picture are, the names first: where there are heads all others are alike, else the last takes the rest.
pub(super) fn grid_widths(grid: &Grid) -> Vec<usize> {
    let cells = grid.rows.first().map_or(0, |(_, cells)| cells.len());
    let rest = |wide: usize| WIDTH.saturating_sub(wide * cells);
    if grid.heads.is_empty() {
        let name = LABEL * 4 / 5;
        vec![name; cells].into_iter().chain([rest(name)]).collect()
    } else {
        let square = SQUARE.min(WIDTH * 2 / 3 / cells.max(1));
        [rest(square)].into_iter().chain(vec![square; cells]).collect()
    }
}

/// What a shade is filled with.
pub(super) const fn ground(shade: Shade) -> &'static str {
    match shade {
        Shade::None => "FFFFFF",
        Shade::Faint => WASH,
        Shade::Light => "C9D6EA",
        Shade::Strong => "7D9CC9",
        Shade::Full => BAR,
    }
}

/// In which colour one writes on it.
pub(super) const fn written_on(shade: Shade) -> &'static str {
    match shade {
        Shade::Full => "FFFFFF",
        _ => INK,
    }
}
