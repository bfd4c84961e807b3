//! The parts of a document as a text processor has them: paragraphs, lists and tables.

use super::cells::{
    BAR, INK, LABEL, RULE, SOFT, WASH, WIDTH, cell, filled, grid_widths, ground, lined, widths, written_on,
};
use super::safe::plain;
use crate::outline::{Bar, Blank, Block, Document, Grid, Line, readable};
use docx_rs::{
    AlignmentType, BreakType, Docx, Hyperlink, HyperlinkData, HyperlinkType, IndentLevel, LineSpacing, LineSpacingType,
    NumberingId, Paragraph, Run, Table, TableCell, TableCellMargins, TableLayoutType, TableRow, VMergeType, WidthType,
};

/// The number of the list that has bullets.
pub(super) const BULLETS: usize = 2;
/// The colours of the bars of a chart.
const BARS: [&str; 2] = ["8A9BBD", BAR];

/// Up to how many lines of facts stand on one page, and how many letters a line of them has, about.
const TOGETHER: usize = 14;
const FACT_LINE: usize = 80;

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
        // What has to stand below a table at the end is no reason for another page.
        if let [.., Part::Table(_), Part::Paragraph(_)] = self.parts.as_slice() {
            self.parts.pop();
            let end = LineSpacing::new().before(0).after(0).line(20).line_rule(LineSpacingType::Exact);
            let end = self.paragraph().line_spacing(end).size(2);
            self.push(end);
        }
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

    /// Parts one below the other; the first stands right below a heading, or begins the document.
    fn blocks(&mut self, level: usize, parts: &[Block]) {
        let next = parts.iter().skip(1).map(Some).chain([None]);
        for (at, (part, next)) in parts.iter().zip(next).enumerate() {
            let kept = match (part, next) {
                (_, None) => false,
                // A short list of facts stands with the place to write that follows.
                (Block::Facts(_), Some(next)) => matches!(next, Block::Blank(_)),
                // What is said right below a heading, or above what is no text, stands on the page of what follows.
                (_, Some(next)) => {
                    let flows = matches!(next, Block::Text(_) | Block::Told(..) | Block::List(_) | Block::Entries(..));
                    at == 0 || !(flows || matches!(next, Block::Page(_)))
                }
            };
            self.block(level, part, kept);
        }
    }

    fn heading(&mut self, level: usize, title: &str) {
        let heading = self.paragraph().style(&format!("Heading{}", level.min(4))).keep_next(true);
        let heading = heading.page_break_before(std::mem::take(&mut self.new_page));
        self.push(heading.add_run(Run::new().add_text(plain(title))));
    }

    fn block(&mut self, level: usize, part: &Block, kept: bool) {
        match part {
            Block::Text(line) | Block::Told(_, line) => {
                let paragraph = self.paragraph().keep_next(kept);
                let paragraph = self.said(paragraph, line);
                self.push(paragraph);
            }
            Block::Section(title, blocks) | Block::Fold(title, blocks) => {
                self.heading(level, title);
                self.blocks(level + 1, blocks);
            }
            Block::List(lines) => {
                for line in lines {
                    let item = bullet(self.paragraph());
                    let item = self.said(item, line);
                    self.push(item);
                }
            }
            Block::Facts(facts) => self.facts(facts, kept),
            Block::Rows(heads, rows) => self.rows(heads, rows),
            Block::Chart(bars) => self.chart(bars),
            Block::Grid(grid) => self.grid(grid),
            Block::Blank(blank) => self.blank(blank),
            Block::Card(card) => {
                self.heading(level, card.title);
                let said = self.paragraph().keep_next(true);
                let said = self.said(said, &card.line());
                self.push(said);
                self.blocks(level + 1, &card.blocks);
            }
            Block::Entries(of, entries) => self.blocks(level, &of.plainly(entries)),
            Block::Apart(groups) => groups.iter().for_each(|blocks| self.blocks(level, blocks)),
            Block::Page(blocks) => {
                self.new_page = true;
                self.blocks(level, blocks);
            }
        }
    }

    /// Facts, maybe on the page of what follows.
    fn facts(&mut self, facts: &[(&'static str, Line)], with_next: bool) {
        let mut rows = Vec::new();
        let lines = |line: &Line| 1 + line.iter().map(|piece| piece.text.chars().count()).sum::<usize>() / FACT_LINE;
        let short = facts.iter().map(|(_, line)| lines(line)).sum::<usize>() <= TOGETHER;
        for (at, (label, line)) in (1..).zip(facts) {
            // A few stand on one page; of many the first stays with the heading above.
            let kept = if short { at < facts.len() || with_next } else { at == 1 };
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

    /// A picture of cells, as [`Self::chart`] has bars: a ground of their own, and words.
    fn grid(&mut self, grid: &Grid) {
        let widths = grid_widths(grid);
        let side = if grid.heads.is_empty() { AlignmentType::Left } else { AlignmentType::Center };
        let mut rows = Vec::new();
        if !grid.heads.is_empty() {
            let head = grid.heads.iter().zip(&widths).enumerate().map(|(at, (head, width))| {
                let side = if at == 0 { AlignmentType::Left } else { side };
                let name = self.paragraph().style("Cell").keep_next(true).align(side);
                cell(name.add_run(Run::new().add_text(plain(head)).color(SOFT)), *width)
            });
            rows.push(TableRow::new(head.collect()).cant_split());
        }
        for (at, (name, cells)) in (1..).zip(&grid.rows) {
            let kept = at < grid.rows.len();
            let label = self.cell_of(name).keep_next(kept);
            let label = cell(label, widths.first().copied().unwrap_or(LABEL));
            let shaded = cells.iter().zip(widths.iter().skip(1)).map(|(it, width)| {
                let said = self.paragraph().style("Cell").keep_next(kept).align(side);
                let said = said.add_run(Run::new().add_text(plain(&it.text)).color(written_on(it.shade)));
                lined(cell(said, *width).shading(filled(ground(it.shade))), "FFFFFF", 24)
            });
            rows.push(TableRow::new([label].into_iter().chain(shaded).collect()).cant_split());
        }
        self.table(Table::without_borders(rows), widths);
        if !grid.legend.is_empty() {
            let meant = grid.legend.iter().fold(self.paragraph().style("Fact"), |line, (label, shade)| {
                let name = [" ", &plain(label), " "].concat();
                let run = Run::new().add_text(name).color(written_on(*shade)).shading(filled(ground(*shade)));
                line.add_run(run).add_run(Run::new().add_text("  "))
            });
            self.push(meant);
        }
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
        readable(line).iter().fold(paragraph, |paragraph, piece| {
            let run = run(&piece.text);
            let Some(address) = piece.address() else { return paragraph.add_run(run) };
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
