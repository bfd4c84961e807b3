//! A document for text processors, on A4: styles, a cover, numbered pages. What stands on the pages is in [`super::paragraphs`].

use super::Unwritten;
use super::cells::{BAR, INK, SOFT, WIDTH};
use super::paragraphs::{BULLETS, Body};
use super::safe::plain;
use crate::engine::Date;
use crate::outline::Document;
use crate::words::Lang;
use docx_rs::{
    AbstractNumbering, Docx, Footer, Level, LevelJc, LevelText, LineSpacing, LineSpacingType, NumPages, NumberFormat,
    Numbering, PageMargin, PageNum, Paragraph, ParagraphBorder, ParagraphBorderPosition, ParagraphBorders, Run,
    RunFonts, SpecialIndentType, Start, Style, StyleType, Tab, TabValueType, XMLDocx,
};
use std::io::Cursor;
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipArchive, ZipWriter};

/// The font: Word has it, and others have one of the same widths.
const FONT: &str = "Calibri";

/// A4 in twentieths of a point.
const PAPER: (u32, u32) = (11_906, 16_838);
/// What is left white around the text, likewise.
const MARGIN: i32 = 1_134;

/// A document, as of a day.
///
/// # Errors
/// When the library cannot write it.
pub(super) fn write(document: &Document, as_of: Date, lang: Lang) -> Result<Vec<u8>, Unwritten> {
    let mut body = Body::default();
    body.document(document);
    let title = document.title.as_str();
    let first = Footer::new().add_paragraph(body.paragraph().style("Footer"));
    let others = Footer::new().add_paragraph(foot(body.paragraph(), title, as_of, lang));
    let made = [&as_of.to_string(), "T00:00:00Z"].concat();
    let fonts = RunFonts::new().ascii(FONT).hi_ansi(FONT).cs(FONT).east_asia(FONT);
    let margin =
        PageMargin { top: MARGIN, left: MARGIN, bottom: MARGIN, right: MARGIN, header: 567, footer: 567, gutter: 0 };
    let docx = Docx::new()
        .default_fonts(fonts)
        .default_size(20)
        .page_size(PAPER.0, PAPER.1)
        .page_margin(margin)
        .created_at(&made)
        .updated_at(&made)
        .add_abstract_numbering(bullets())
        .add_numbering(Numbering::new(BULLETS, BULLETS))
        .title_pg()
        .first_footer(first)
        .footer(others);
    let docx = styles().into_iter().fold(docx, Docx::add_style);
    let package = amended(body.into_document(docx).build(), title, lang);
    let mut bytes = Cursor::new(Vec::new());
    let told = |error: zip::result::ZipError| Unwritten::Library(error.to_string());
    package.pack(&mut bytes).map_err(told)?;
    packed(bytes).map_err(told)
}

/// The same parts, compressed: the library leaves them as they are, which is some twenty times as large.
fn packed(bytes: Cursor<Vec<u8>>) -> zip::result::ZipResult<Vec<u8>> {
    let mut parts = ZipArchive::new(bytes)?;
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    // Without a time: that of the clock would be another in each file.
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    for at in 0..parts.len() {
        let mut part = parts.by_index(at)?;
        if part.is_file() {
            writer.start_file(part.name(), options)?;
            std::io::copy(&mut part, &mut writer)?;
        }
    }
    Ok(writer.finish()?.into_inner())
}

/// What stands at the foot of each page: of what it is, as of which day, and "Page 3 of 9", where the text processor counts.
fn foot(line: Paragraph, title: &str, as_of: Date, lang: Lang) -> Paragraph {
    const AT: [&str; 2] = ["\u{1}", "\u{2}"];
    let said = lang.page_of(AT[0], AT[1]);
    let run = |text: &str| Run::new().add_text(text);
    let edge = Tab::new().val(TabValueType::Right).pos(WIDTH);
    let left = run(&[&plain(title), ", ", &lang.date(as_of)].concat()).add_tab();
    let mut line = line.style("Footer").add_tab(edge).add_run(left);
    for piece in said.split_inclusive(['\u{1}', '\u{2}']) {
        let text = piece.trim_end_matches(['\u{1}', '\u{2}']);
        line = line.add_run(run(text));
        line = match piece.chars().last() {
            Some('\u{1}') => line.add_page_num(PageNum::new()),
            Some('\u{2}') => line.add_num_pages(NumPages::new()),
            _ => line,
        };
    }
    line
}

fn bullets() -> AbstractNumbering {
    let level = Level::new(0, Start::new(1), NumberFormat::new("bullet"), LevelText::new("•"), LevelJc::new("left"));
    AbstractNumbering::new(BULLETS).add_level(level.indent(
        Some(340),
        Some(SpecialIndentType::Hanging(340)),
        None,
        None,
    ))
}

/// A title with a bar beside it.
fn barred(mut style: Style) -> Style {
    let bar = ParagraphBorder::new(ParagraphBorderPosition::Left).size(48).space(14).color(BAR);
    style.paragraph_property = style.paragraph_property.set_borders(ParagraphBorders::with_empty().set(bar));
    style
}

fn styles() -> Vec<Style> {
    // Said in so many words: without the rule, LibreOffice sets the lines of a large title into each other.
    let spaced =
        |before: u32, after: u32| LineSpacing::new().before(before).after(after).line_rule(LineSpacingType::Auto);
    let paragraph = |id: &str, name: &str| Style::new(id, StyleType::Paragraph).name(name);
    let heading = |level: usize, size: usize, before: u32| {
        let (id, name) = (format!("Heading{level}"), format!("heading {level}"));
        paragraph(&id, &name)
            .based_on("Normal")
            .next("Normal")
            .size(size)
            .bold()
            .color(INK)
            .outline_lvl(level - 1)
            .line_spacing(spaced(before, 80).line(252))
    };
    vec![
        paragraph("Normal", "Normal").line_spacing(spaced(0, 100).line(264)),
        barred(
            paragraph("Title", "Title")
                .based_on("Normal")
                .size(56)
                .bold()
                .color(INK)
                .line_spacing(spaced(3_400, 240).line(240)),
        ),
        paragraph("Subtitle", "Subtitle")
            .based_on("Normal")
            .size(32)
            .color(INK)
            .line_spacing(spaced(0, 1_200).line(252)),
        heading(1, 34, 360),
        heading(2, 26, 300),
        heading(3, 22, 240),
        heading(4, 20, 160),
        paragraph("List", "List").based_on("Normal").line_spacing(spaced(0, 50).line(252)),
        paragraph("Fact", "Fact").based_on("Normal").size(19).line_spacing(spaced(20, 20).line(245)),
        paragraph("Footer", "footer").based_on("Normal").size(16).color(SOFT).line_spacing(spaced(0, 0).line(240)),
        paragraph("Cell", "Cell").based_on("Normal").size(17).line_spacing(spaced(30, 30).line(240)),
    ]
}

/// The package with what the library has no words for: title, author and language; rows that stand above a table on each of its
/// pages; and links in an order that does not turn on chance.
fn amended(mut package: XMLDocx, title: &str, lang: Lang) -> XMLDocx {
    let replaced = |part: &[u8], from: &str, to: &str| String::from_utf8_lossy(part).replacen(from, to, 1).into_bytes();
    let escaped = |text: &str| plain(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let about = [
        "<dc:creator>",
        &escaped(lang.page().common.brand),
        "</dc:creator><dc:title>",
        &escaped(title),
        "</dc:title><dc:language>",
        lang.name(),
        "</dc:language>",
    ]
    .concat();
    package.doc_props.core = replaced(&package.doc_props.core, "<dc:creator>unknown</dc:creator>", &about);
    let spoken = ["<w:rPrDefault><w:rPr><w:lang w:val=\"", lang.name(), "\" />"].concat();
    package.styles = replaced(&package.styles, "<w:rPrDefault><w:rPr>", &spoken);
    package.document = String::from_utf8_lossy(&package.document)
        .replace(
            "</w:tblGrid><w:tr><w:trPr><w:cantSplit />",
            "</w:tblGrid><w:tr><w:trPr><w:cantSplit /><w:tblHeader />",
        )
        .into_bytes();
    package.document_rels = in_order(&package.document_rels);
    package
}

/// Links in the order of their names: the library keeps them in an order of chance.
fn in_order(links: &[u8]) -> Vec<u8> {
    const LINK: &str = "<Relationship ";
    const END: &str = "</Relationships>";
    let text = String::from_utf8_lossy(links);
    let Some((head, rest)) = text.split_once(LINK) else { return links.to_vec() };
    let Some((body, end)) = rest.rsplit_once(END) else { return links.to_vec() };
    let mut all: Vec<&str> = body.split(LINK).map(str::trim).collect();
    all.sort_unstable();
    [head, LINK, &all.join(LINK), END, end].concat().into_bytes()
}
