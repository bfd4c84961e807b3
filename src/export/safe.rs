//! Texts that mean nothing but themselves, whatever reads them.

use std::borrow::Cow;

/// Text without what no XML and no calendar may hold: control characters other than breaks and tabs, and what is no character.
pub fn plain(text: &str) -> Cow<'_, str> {
    let wrong = |c: char| (c.is_control() && !matches!(c, '\n' | '\t')) || matches!(c, '\u{fffe}' | '\u{ffff}');
    if text.contains(wrong) { text.chars().filter(|c| !wrong(*c)).collect::<String>().into() } else { text.into() }
}

/// What spreadsheets take for the beginning of a formula, in the forms of full width too.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Whether a spreadsheet could take a text for a formula.
pub(super) fn is_formula(text: &str) -> bool {
    text.starts_with(FORMULA) || text.starts_with(['\t', '\r', '\n'])
}

/// Text that no spreadsheet takes for a formula: an apostrophe stands before what would begin one, which they read as "this is
/// text".
///
/// A spreadsheet that is told another separator than the comma reads cells within a cell: so that is done after each semicolon,
/// tab and break as well. What is lost by that is one character; the file of answers has the text as it was written.
pub fn data(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 1);
    let mut begins = true;
    for c in text.chars() {
        if begins && (FORMULA.contains(&c) || (safe.is_empty() && matches!(c, '\t' | '\r' | '\n'))) {
            safe.push('\'');
            begins = false;
        }
        begins = matches!(c, ';' | '\t' | '\r' | '\n') || (begins && matches!(c, ' ' | '"'));
        safe.push(c);
    }
    safe
}
