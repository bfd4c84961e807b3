//! The parts of a document as a text processor has them: paragraphs, lists and tables.

use super::safe::plain;
use crate::outline::{Bar, Blank, Block, Document, Line};
use docx_rs::{
    BorderType, BreakType, Docx, Hyperlink, HyperlinkData, HyperlinkType, IndentLevel, LineSpacing, LineSpacingType,
    NumberingId, Paragraph, Run, Shading, ShdType, Table, TableCell, TableCellBorder, TableCellBorderPosition,
    TableCellBorders, TableCellMargins, TableLayoutType, TableRow, VAlignType, VMergeType, WidthType,
};

/// The number of the list that has bullets.
pub(super) const BULLETS: usize = 2;
pub(super) const INK: &str = "1B2A4A";
pub(super) const SOFT: &str = "55617A";
const RULE: &str = "D5DAE3";
const WASH: &str = "EEF1F6";
/// The colours of the bars of a chart.
pub(super) const BAR: &str = "1B5E9B";
const BARS: [&str; 2] = ["8A9BBD", BAR];

/// How wide the text is, in twentieths of a point.
pub(super) const WIDTH: usize = 9_638;
/// How wide the label of a fact or of a bar is.
const LABEL: usize = 2_700;
/// In how many steps a bar is drawn, and how wide each is.
const STEPS: usize = 20;
const STEP: usize = 160;

enum Part {
    Paragraph(Box<Paragraph>),
    Table(Box<Table>),
}

/// What is being written.
#[derive(Default)]
pub(super) struct Body {
    parts: Vec<Part>,
    /// How many paragraphs and links there are: each is known by its number.
    paragraphs: usize,
    links: usize,
    /// Whether the next heading begins a page.
    new_page: bool,
}

impl Body {
    /// A paragraph with a name of its own: the library would count over all documents that it ever made.
    pub(super) fn paragraph(&mut self) -> Paragraph {
        self.paragraphs += 1;
        Paragraph::new().id(format!("{:08x}", self.paragraphs))
    }

    /// Everything in a document of the library.
    pub(super) fn into_document(self, docx: Docx) -> Docx {
        self.parts.into_iter().fold(docx, |docx, part| match part {
            Part::Paragraph(paragraph) => docx.add_paragraph(*paragraph),
            Part::Table(table) => docx.add_table(*table),
        })
    }

    /// A document: its cover on a page of its own, then what it says.
    pub(super) fn document(&mut self, document: &Document) {
        let title = self.paragraph().style("Title");
        let run = Run::new().add_text(plain(&document.title));
        self.push(if document.cover.is_empty() {
            // Without a cover it is the head of a page, and not alone on one.
            title
                .line_spacing(LineSpacing::new().before(0).after(200).line(264).line_rule(LineSpacingType::Auto))
                .add_run(run.size(40))
        } else {
            title.add_run(run)
        });
        let mut cover = document.cover.iter();
        if let Some(Block::Text(line)) = cover.clone().next() {
            cover.next();
            let subtitle = self.paragraph().style("Subtitle");
            let subtitle = self.said(subtitle, line);
            self.push(subtitle);
        }
        cover.for_each(|part| self.block(1, part, false));
        self.new_page = !document.cover.is_empty();
        self.blocks(1, &document.blocks);
    }

    fn push(&mut self, paragraph: Paragraph) {
        self.parts.push(Part::Paragraph(Box::new(paragraph)));
    }

    /// A table, and a little room below it: two tables with nothing between are one.
    fn table(&mut self, table: Table, widths: Vec<usize>) {
        let table = table
            .set_grid(widths)
            .layout(TableLayoutType::Fixed)
            .width(WIDTH, WidthType::Dxa)
            .margins(TableCellMargins::new().margin(20, 120, 20, 0));
        self.parts.push(Part::Table(Box::new(table)));
        let room = self.paragraph().line_spacing(LineSpacing::new().before(0).after(60).line(120));
        self.push(room);
    }

    fn blocks(&mut self, level: usize, parts: &[Block]) {
        let next = parts.iter().skip(1).map(Some).chain([None]);
        for (part, next) in parts.iter().zip(next) {
            // What is said above facts, or right below a heading, stands on the page of what follows.
            self.block(level, part, matches!(next, Some(Block::Facts(_) | Block::Blank(_) | Block::Section(..))));
        }
    }

    fn block(&mut self, level: usize, part: &Block, kept: bool) {
        match part {
            Block::Text(line) => {
                let paragraph = self.paragraph().keep_next(kept);
                let paragraph = self.said(paragraph, line);
                self.push(paragraph);
            }
            Block::Section(title, blocks) => {
                let heading = self.paragraph().style(&format!("Heading{}", level.min(4))).keep_next(true);
                let heading = heading.page_break_before(std::mem::take(&mut self.new_page));
                self.push(heading.add_run(Run::new().add_text(plain(title))));
                self.blocks(level + 1, blocks);
            }
            Block::List(lines) => {
                for line in lines {
                    let item = bullet(self.paragraph());
                    let item = self.said(item, line);
                    self.push(item);
                }
            }
            Block::Facts(facts) => self.facts(facts),
            Block::Rows(heads, rows) => self.rows(heads, rows),
            Block::Chart(bars) => self.chart(bars),
            Block::Blank(blank) => self.blank(blank),
            Block::Page(blocks) => {
                self.new_page = true;
                self.blocks(level, blocks);
            }
        }
    }

    fn facts(&mut self, facts: &[(&'static str, Line)]) {
        let mut rows = Vec::new();
        for (at, (label, line)) in (1..).zip(facts) {
            // They stand on one page, as far as they fit on it.
            let kept = at < facts.len();
            let name = self.paragraph().style("Fact").keep_next(kept);
            let name = name.add_run(Run::new().add_text(plain(label)).color(SOFT));
            let said = self.paragraph().style("Fact").keep_next(kept);
            let said = self.said(said, line);
            rows.push(TableRow::new(vec![cell(name, LABEL), cell(said, WIDTH - LABEL)]));
        }
        self.table(Table::without_borders(rows), vec![LABEL, WIDTH - LABEL]);
    }

    fn rows(&mut self, heads: &[&'static str], rows: &[Vec<Line>]) {
        let widths = widths(heads, rows);
        let mut written = Vec::new();
        let head: Vec<TableCell> = heads
            .iter()
            .zip(&widths)
            .map(|(head, width)| {
                let name = self.paragraph().style("Cell").keep_next(true);
                let name = name.add_run(Run::new().add_text(plain(head)).bold().color(INK));
                lined(cell(name, *width), INK, 8).shading(filled(WASH))
            })
            .collect();
        written.push(TableRow::new(head).cant_split());
        for row in rows {
            let cells = row.iter().zip(&widths).map(|(line, width)| lined(cell(self.cell_of(line), *width), RULE, 4));
            written.push(TableRow::new(cells.collect()).cant_split());
        }
        self.table(Table::without_borders(written), widths);
    }

    /// Bars are cells with a ground of their own: so they are there on paper, in every program, and need no picture.
    fn chart(&mut self, bars: &[Bar]) {
        let told = WIDTH - LABEL - STEPS * STEP;
        let mut rows = Vec::new();
        for bar in bars {
            for (at, (name, percent, said)) in bar.shares.iter().enumerate() {
                let label = if at == 0 { self.cell_of(&bar.label) } else { self.paragraph().style("Cell") };
                let merge = if at == 0 { VMergeType::Restart } else { VMergeType::Continue };
                let mut cells = vec![cell(label, LABEL).vertical_merge(merge)];
                // To the nearest step; what is more than nothing is seen.
                let steps = (usize::from(*percent) * STEPS + 50) / 100;
                let steps = if *percent > 0 { steps.max(1) } else { 0 };
                let colour = BARS.get(at.min(1)).copied().unwrap_or(INK);
                for (wide, ground) in [(steps, colour), (STEPS - steps.min(STEPS), WASH)] {
                    if wide > 0 {
                        let empty = self.paragraph().style("Cell");
                        let piece = cell(empty, wide * STEP).grid_span(wide).shading(filled(ground));
                        cells.push(lined(piece, "FFFFFF", 24));
                    }
                }
                let words = self.paragraph().style("Cell");
                let words = words.add_run(Run::new().add_text([" ", name, ": "].concat()).color(SOFT));
                cells.push(cell(words.add_run(Run::new().add_text(plain(said))), told));
                rows.push(TableRow::new(cells).cant_split());
            }
        }
        let widths = [LABEL].into_iter().chain([STEP; STEPS]).chain([told]).collect();
        self.table(Table::without_borders(rows), widths);
    }

    /// A label, what was noted already, and a box with what belongs in it, to be written over.
    fn blank(&mut self, blank: &Blank) {
        let label = self.paragraph().style("Heading4").keep_next(true);
        let label = self.said(label, &blank.label);
        self.push(label);
        if let Some((name, noted)) = &blank.noted {
            let said = self.paragraph().keep_next(true);
            let said = said.add_run(Run::new().add_text([&plain(name), ": "].concat()).color(SOFT));
            let said = self.said(said, noted);
            self.push(said);
        }
        if let Some(written) = &blank.written {
            let said = self.paragraph();
            let said = self.said(said, written);
            self.push(said);
            return;
        }
        let help = self.paragraph().style("Fact");
        let mark = Run::new().add_text([&plain(blank.mark), ": "].concat()).bold().color(INK);
        let help = help.add_run(mark).add_run(Run::new().add_text(plain(blank.help)).italic().color(SOFT));
        let mut room = cell(help, WIDTH);
        for _ in 1..blank.rows.min(6) {
            room = room.add_paragraph(self.paragraph().style("Fact"));
        }
        let row = TableRow::new(vec![lined(room, RULE, 4).shading(filled(WASH))]).cant_split();
        self.table(Table::without_borders(vec![row]), vec![WIDTH]);
    }

    fn cell_of(&mut self, line: &Line) -> Paragraph {
        let paragraph = self.paragraph().style("Cell");
        self.said(paragraph, line)
    }

    /// A line in a paragraph: what leads somewhere is a link, and breaks are breaks.
    fn said(&mut self, paragraph: Paragraph, line: &Line) -> Paragraph {
        line.iter().fold(paragraph, |paragraph, piece| {
            let run = run(&piece.text);
            let Some(address) = &piece.address else { return paragraph.add_run(run) };
            self.links += 1;
            let mut link = Hyperlink::new(plain(address), HyperlinkType::External);
            if let HyperlinkData::External { rid, .. } = &mut link.link {
                // As for paragraphs: a name that does not turn on what was made before.
                *rid = format!("rIdLink{:05}", self.links);
            }
            paragraph.add_hyperlink(link.add_run(run.color("1A4FA0")))
        })
    }
}

/// What lists look like.
fn bullet(line: Paragraph) -> Paragraph {
    line.style("List").numbering(NumberingId::new(BULLETS), IndentLevel::new(0))
}

fn run(text: &str) -> Run {
    let text = plain(text).replace('\r', "");
    let mut lines = text.split('\n');
    let first = Run::new().add_text(lines.next().unwrap_or_default());
    lines.fold(first, |run, line| run.add_break(BreakType::TextWrapping).add_text(line))
}

fn cell(said: Paragraph, width: usize) -> TableCell {
    TableCell::new().add_paragraph(said).width(width, WidthType::Dxa).vertical_align(VAlignType::Top)
}

fn lined(cell: TableCell, colour: &str, size: usize) -> TableCell {
    let line =
        TableCellBorder::new(TableCellBorderPosition::Bottom).border_type(BorderType::Single).color(colour).size(size);
    cell.set_borders(TableCellBorders::with_empty().set(line))
}

fn filled(colour: &str) -> Shading {
    Shading::new().shd_type(ShdType::Clear).color("auto").fill(colour)
}

/// A letter of a cell in twentieths of a point, and what stands around it.
const LETTER: usize = 88;
const ROOM: usize = 150;
/// Up to how many letters a column is as wide as they are; the others share the rest.
const SHORT: usize = 18;

/// How wide columns are: short ones as wide as their texts, the others by their longest text, none over all others.
fn widths(heads: &[&'static str], rows: &[Vec<Line>]) -> Vec<usize> {
    let letters = |line: &Line| line.iter().map(|piece| piece.text.chars().count()).sum::<usize>();
    let longest = |at: usize| rows.iter().filter_map(|row| row.get(at)).map(letters).max().unwrap_or_default();
    let heads = heads.iter().enumerate();
    let longest: Vec<usize> = heads.map(|(at, head)| longest(at).max(head.chars().count().min(SHORT))).collect();
    let fixed = |letters: usize| letters * LETTER + ROOM;
    let short: usize = longest.iter().filter(|letters| **letters <= SHORT).map(|letters| fixed(*letters)).sum();
    let weight = |letters: usize| letters.clamp(SHORT, 60);
    let all: usize = longest.iter().filter(|letters| **letters > SHORT).map(|letters| weight(*letters)).sum();
    let rest = WIDTH.saturating_sub(short);
    let wide = |letters: usize| if letters > SHORT { rest * weight(letters) / all.max(1) } else { fixed(letters) };
    longest.into_iter().map(wide).collect()
}
