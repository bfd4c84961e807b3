//! A workbook: a sheet for each table.

use super::Unwritten;
use super::safe::{is_formula, plain};
use crate::engine::Date;
use crate::outline::{Cell, Column, Piece, Table, text_of};
use crate::words::Lang;
use rust_xlsxwriter::{
    Color, DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula, Url, Workbook,
    Worksheet, XlsxError,
};

/// The most units of UTF-16 that a cell holds.
const MOST: usize = 32_767;
/// The most letters that a list of choices holds.
const CHOICES: usize = 255;
/// The most rows below the list in which the choices are still offered: for rows that somebody adds.
const SPARE: u32 = 200;
/// How many letters a page across holds beside each other, at a size that can be read.
const PAPER: u16 = 170;
/// The highest row that there is, in points.
const HIGHEST: f64 = 409.0;
/// The longest address that a cell leads to.
const ADDRESS: usize = 2_000;

const INK: Color = Color::RGB(0x1B_2A4A);
const RULE: Color = Color::RGB(0xD5_DAE3);

/// How cells look.
struct Looks {
    head: Format,
    text: Format,
    quoted: Format,
    link: Format,
    day: Format,
    count: Format,
    euro: Format,
    percent: Format,
}

impl Looks {
    fn new() -> Self {
        let cell =
            Format::new().set_align(FormatAlign::Top).set_border_bottom(FormatBorder::Thin).set_border_color(RULE);
        let text = cell.clone().set_text_wrap();
        Self {
            head: Format::new()
                .set_bold()
                .set_font_color(Color::White)
                .set_background_color(INK)
                .set_align(FormatAlign::VerticalCenter)
                .set_text_wrap(),
            quoted: text.clone().set_quote_prefix(),
            link: text
                .clone()
                .set_font_color(Color::RGB(0x1A_4FA0))
                .set_underline(rust_xlsxwriter::FormatUnderline::Single),
            day: cell.clone().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Left),
            // In the middle: a number at the right runs into the text beside it.
            count: cell.clone().set_num_format("0").set_align(FormatAlign::Center),
            euro: cell.clone().set_num_format("#,##0"),
            percent: cell.set_num_format("0%").set_align(FormatAlign::Center),
            text,
        }
    }
}

/// The tables as a workbook.
///
/// # Errors
/// When the library cannot write it.
pub(super) fn write(title: &str, tables: &[Table], as_of: Date, lang: Lang) -> Result<Vec<u8>, Unwritten> {
    workbook(title, tables, as_of, lang).map_err(|error| Unwritten::Library(error.to_string()))
}

fn workbook(title: &str, tables: &[Table], as_of: Date, lang: Lang) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // The library would take the time of a clock, and the same work would give other bytes every second.
    let made = ExcelDateTime::from_ymd(as_of.year(), as_of.month(), as_of.day())
        .or_else(|_| ExcelDateTime::from_ymd(1900, 1, 1))?;
    workbook.set_properties(
        &DocProperties::new().set_title(title).set_author(lang.page().common.brand).set_creation_datetime(&made),
    );
    let looks = Looks::new();
    for table in tables {
        sheet(workbook.add_worksheet(), table, &looks, lang)?;
    }
    workbook.save_to_buffer()
}

fn sheet(sheet: &mut Worksheet, table: &Table, looks: &Looks, lang: Lang) -> Result<(), XlsxError> {
    let small = |number: usize| u16::try_from(number).unwrap_or(u16::MAX);
    sheet.set_name(table.name)?;
    let last_column = small(table.columns.len().saturating_sub(1));
    let last_row = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    for (at, column) in table.columns.iter().enumerate() {
        sheet.set_column_width(small(at), f64::from(column.width))?;
        sheet.write_string_with_format(0, small(at), column.name, &looks.head)?;
        choices(sheet, small(at), column, last_row)?;
    }
    sheet.set_row_height(0, 32)?;
    for (row, cells) in (1..).zip(&table.rows) {
        sheet.set_row_height(row, height(cells, &table.columns))?;
        for (at, value) in cells.iter().enumerate() {
            cell(sheet, row, small(at), value, looks, lang)?;
        }
    }
    sheet.set_freeze_panes(1, u16::from(table.columns.len() > 2))?;
    if last_row > 0 && table.columns.len() > 2 {
        sheet.autofilter(0, 0, last_row, last_column)?;
    }
    // On paper: A4 across, in as many pages beside each other as letters can be read on, with its head and first column on each.
    let wide: u16 = table.columns.iter().map(|column| u16::from(column.width)).sum();
    sheet.set_paper_size(9).set_landscape().set_print_fit_to_pages(wide.div_ceil(PAPER), 0).set_repeat_rows(0, 0)?;
    sheet.set_repeat_columns(0, 0)?;
    sheet.set_footer(["&L&A&R", &lang.page_of("&P", "&N")].concat());
    Ok(())
}

/// How high a row is, in points: as many lines as its longest cell takes. Not every program works that out by itself.
fn height(cells: &[Cell], columns: &[Column]) -> f64 {
    let lines = |(cell, column): (&Cell, &Column)| match cell {
        Cell::Text(line) => {
            let text = text_of(line);
            // Words are not cut, so that lines are not filled.
            let room = usize::from(column.width).saturating_sub(1).max(1);
            text.lines().map(|line| (line.chars().count() * 11 / 10).div_ceil(room).max(1)).sum()
        }
        _ => 1,
    };
    let most: usize = cells.iter().zip(columns).map(lines).max().unwrap_or(1);
    u16::try_from(most).map_or(HIGHEST, |lines| (f64::from(lines) * 15.0 + 3.0).min(HIGHEST))
}

/// What can be chosen in a column.
fn choices(sheet: &mut Worksheet, at: u16, column: &Column, last_row: u32) -> Result<(), XlsxError> {
    let letters = column.choices.iter().map(|choice| choice.chars().count() + 1).sum::<usize>();
    // A comma would end a choice.
    if column.choices.is_empty() || letters > CHOICES || column.choices.iter().any(|choice| choice.contains(',')) {
        return Ok(());
    }
    let offered = DataValidation::new().allow_list_strings(&column.choices)?;
    sheet.add_data_validation(1, at, last_row + SPARE, at, &offered)?;
    Ok(())
}

fn cell(sheet: &mut Worksheet, row: u32, at: u16, cell: &Cell, looks: &Looks, lang: Lang) -> Result<(), XlsxError> {
    match cell {
        Cell::Nothing => sheet.write_blank(row, at, &looks.text)?,
        Cell::Text(line) => return text(sheet, row, at, line, looks, lang),
        Cell::Day(day) => match ExcelDateTime::from_ymd(day.year(), day.month(), day.day()) {
            Ok(written) => sheet.write_datetime_with_format(row, at, &written, &looks.day)?,
            // Workbooks know no day before 1900.
            Err(_) => sheet.write_string_with_format(row, at, day.to_string(), &looks.text)?,
        },
        Cell::Product(one, other, product) => {
            // For whoever shows the file without working it out.
            let result = product.map_or_else(String::new, |product| product.to_string());
            let place = |at: u8| [column_name(at), (row + 1).to_string()].concat();
            let (one, other) = (place(*one), place(*other));
            let formula = format!("=IF(OR({one}=\"\",{other}=\"\"),\"\",{one}*{other})");
            sheet.write_formula_with_format(row, at, Formula::new(formula).set_result(result), &looks.count)?
        }
        Cell::Count(count) => {
            let count = u32::try_from(*count).unwrap_or(u32::MAX);
            sheet.write_number_with_format(row, at, count, &looks.count)?
        }
        Cell::Euro(sum) =>
        {
            #[expect(clippy::cast_precision_loss, reason = "fines have far fewer digits than fit")]
            sheet.write_number_with_format(row, at, *sum as f64, &looks.euro)?
        }
        Cell::Percent(share) => sheet.write_number_with_format(row, at, f64::from(*share) / 100.0, &looks.percent)?,
    };
    Ok(())
}

/// The name of a column, of which there are 26 at most with a name of one letter: more have no product.
fn column_name(at: u8) -> String {
    char::from(b'A' + at.min(25)).to_string()
}

fn text(sheet: &mut Worksheet, row: u32, at: u16, line: &[Piece], looks: &Looks, lang: Lang) -> Result<(), XlsxError> {
    let whole = text_of(line);
    let said = fitting(&plain(&whole), lang.reporting().cut);
    let address = line.iter().find_map(|piece| piece.address()).filter(|address| address.len() <= ADDRESS);
    match address {
        Some(address) if !is_formula(&said) => {
            sheet.write_url_with_format(row, at, Url::new(address).set_text(said), &looks.link)?;
        }
        // As text, and as text when somebody edits the cell.
        _ => {
            let look = if is_formula(&said) { &looks.quoted } else { &looks.text };
            sheet.write_string_with_format(row, at, said, look)?;
        }
    }
    Ok(())
}

/// A text as far as a cell holds it; where it is cut, that is said.
fn fitting(text: &str, cut: &str) -> String {
    if text.encode_utf16().count() <= MOST {
        return text.to_owned();
    }
    let room = MOST.saturating_sub(cut.encode_utf16().count());
    let mut fits = String::new();
    let mut units = 0;
    for c in text.chars() {
        units += c.len_utf16();
        if units > room {
            break;
        }
        fits.push(c);
    }
    fits + cut
}
