//! The same rows under other ways of counting: where figures such as "60 to 70 %" come from.

use super::tree::mean;
use super::{Level, Row, Span, Tree};
use crate::engine::{Truth, ids};
use crate::law::obligations::Theme;
use serde::Serialize;

ids! {
    /// A way of counting a row.
    pub enum Way {
        /// Whatever the standard touches counts in full.
        AnyLink = "any-link",
        /// Substantial counts in full, partial half: as most published tables do.
        Usual = "usual",
        /// Only full and substantial count, in full.
        Strict = "strict",
        /// Thirds: partial one, substantial two, full three.
        Linear = "linear",
        /// The bands of this mapping.
        Ours = "ours",
    }
}

impl Way {
    /// What a row counts.
    pub fn value(self, row: &Row) -> Span {
        let share = match (self, row.level) {
            (Self::Ours, _) => return row.certificate(),
            (_, Level::Nothing) | (Self::Strict, Level::Partial) => 0.0,
            (Self::Usual, Level::Partial) => 0.5,
            (Self::Linear, Level::Partial) => 1.0 / 3.0,
            (Self::Linear, Level::Substantial) => 2.0 / 3.0,
            _ => 1.0,
        };
        Span::exactly(share)
    }
}

/// Certificate coverage in one way of counting, in three ways of adding up.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Ways {
    /// How a row counts.
    pub way: Way,
    /// The mean from point to paragraph to article to the whole: the figure that is shown first.
    pub articles: Span,
    /// The mean of all rows, each once.
    pub rows: Span,
    /// The mean of the themes, each the mean of its articles, each the mean of its rows there.
    pub themes: Span,
}

/// Certificate coverage in every way of counting. Empty where no row may apply.
pub fn ways(rows: &[(&'static Row, Truth)]) -> Vec<Ways> {
    let may_apply: Vec<_> = rows.iter().copied().filter(|(_, applies)| !applies.is_no()).collect();
    let tree = Tree::of(may_apply.iter().copied());
    let of_theme = |theme: &Theme| Tree::of(may_apply.iter().copied().filter(|(row, _)| row.theme == *theme));
    let themes: Vec<_> = Theme::ALL.iter().map(of_theme).collect();
    let counted = |way: Way| {
        let value = |row: &Row| way.value(row);
        Some(Ways {
            way,
            articles: tree.fold(&value)?,
            rows: flat(&may_apply, &value)?.1,
            themes: mean(&themes.iter().filter_map(|theme| by_article(theme, &value)).collect::<Vec<_>>())?,
        })
    };
    Way::ALL.iter().filter_map(|way| counted(*way)).collect()
}

/// The mean of rows, each once.
fn flat(rows: &[(&'static Row, Truth)], value: &dyn Fn(&Row) -> Span) -> Option<(Truth, Span)> {
    let parts: Vec<_> = rows.iter().map(|(row, applies)| (*applies, value(row))).collect();
    Some((parts.iter().map(|(applies, _)| *applies).max()?, mean(&parts)?))
}

/// The mean of articles, each the mean of its rows.
fn by_article(tree: &Tree, value: &dyn Fn(&Row) -> Span) -> Option<(Truth, Span)> {
    let articles: Vec<_> = tree.articles.iter().filter_map(|article| flat(&article.all_rows(), value)).collect();
    Some((articles.iter().map(|(applies, _)| *applies).max()?, mean(&articles)?))
}
