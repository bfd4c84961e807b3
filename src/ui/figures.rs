//! Figures as people type them. Pure.

/// What groups digits or names the currency, and says nothing more.
const LEFT_OUT: [char; 4] = ['\'', '\u{2019}', '\u{20ac}', '_'];

/// What was typed is no whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoFigure;

/// A figure as it was typed: nothing, a number, or something that is none. Spaces and apostrophes part groups, and so do points and
/// commas before three digits; cents are left out where there are none. "2000000,50" is none, and neither read as 200 million.
///
/// # Errors
/// When it is no whole number.
pub fn figure(text: &str) -> Result<Option<u64>, NoFigure> {
    let text = text.trim();
    let text = ["EUR", "eur", "Euro", "euro"]
        .iter()
        .find_map(|name| text.strip_prefix(name).or_else(|| text.strip_suffix(name)))
        .unwrap_or(text);
    let text: String = text.chars().filter(|c| !c.is_whitespace() && !LEFT_OUT.contains(c)).collect();
    if text.is_empty() {
        return Ok(None);
    }
    let text = [",00", ".00", ",-", ",\u{2013}"].iter().find_map(|cents| text.strip_suffix(cents)).unwrap_or(&text);
    for mark in [',', '.'] {
        let mut groups = text.split(mark);
        let first = groups.next().unwrap_or_default();
        if text.contains(mark) && (first.is_empty() || first.len() > 3 || groups.any(|group| group.len() != 3)) {
            return Err(NoFigure);
        }
    }
    if !text.chars().all(|c| c.is_ascii_digit() || matches!(c, ',' | '.')) {
        return Err(NoFigure);
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    digits.parse().map(Some).map_err(|_| NoFigure)
}
