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
    /// The mean of the themes, each with its rows added up as above.
    pub themes: Span,
}

/// Certificate coverage in every way of counting. Empty where no row may apply.
pub fn ways(rows: &[(&'static Row, Truth)]) -> Vec<Ways> {
    let tree = Tree::of(rows.iter().copied());
    let themes: Vec<_> =
        Theme::ALL.iter().map(|theme| Tree::of(rows.iter().copied().filter(|(row, _)| row.theme == *theme))).collect();
    let may_apply: Vec<_> = rows.iter().filter(|(_, applies)| !applies.is_no()).collect();
    let counted = |way: Way| {
        let value = |row: &Row| way.value(row);
        let of_themes = themes.iter().filter_map(|theme| {
            let applies = theme.articles.iter().map(super::Node::applies).max()?;
            Some((applies, theme.fold(&value)?))
        });
        Some(Ways {
            way,
            articles: tree.fold(&value)?,
            rows: mean(&may_apply.iter().map(|(row, applies)| (*applies, value(row))).collect::<Vec<_>>())?,
            themes: mean(&of_themes.collect::<Vec<_>>())?,
        })
    };
    Way::ALL.iter().filter_map(|way| counted(*way)).collect()
}
