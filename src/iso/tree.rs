//! From rows to a figure: the mean at each step of the way from point to paragraph to article to the whole.
//!
//! Each article counts once, whatever the length of its lists. There are no weights.

use super::{Counts, Row, Span};
use crate::engine::{Truth, order_by};
use crate::law::Cite;

/// A provision, with the rows at it and the provisions below it.
#[derive(Debug)]
pub struct Node {
    /// The provision.
    pub cite: Cite,
    /// The rows of the provision itself, with whether they apply.
    pub rows: Vec<(&'static Row, Truth)>,
    /// What stands below it.
    pub nodes: Vec<Node>,
}

/// The rows that may apply, article by article.
#[derive(Debug, Default)]
pub struct Tree {
    /// The articles, in the order in which the rows name them.
    pub articles: Vec<Node>,
}

impl Tree {
    /// Of rows and whether each applies. A row that does not leaves the figure.
    pub fn of(rows: impl IntoIterator<Item = (&'static Row, Truth)>) -> Self {
        let mut tree = Self::default();
        for (row, applies) in rows {
            if !applies.is_no() {
                insert(&mut tree.articles, &row.path(), row, applies);
            }
        }
        tree
    }

    /// The figure: the mean of the articles. None where no row may apply.
    pub fn fold(&self, value: &dyn Fn(&Row) -> Span) -> Option<Span> {
        mean(&self.articles.iter().filter_map(|node| Some((node.applies(), node.fold(value)?))).collect::<Vec<_>>())
    }

    /// The rows by level.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        self.articles.iter().flat_map(Node::all_rows).for_each(|(row, _)| counts.count(row.level));
        counts
    }

    /// Each row with its share in the point of the figure.
    pub fn shares(&self) -> Vec<(&'static Row, f64)> {
        let mut shares = Vec::new();
        share(&[], &self.articles, 1.0, &mut shares);
        shares
    }
}

impl Node {
    /// Whether something here applies.
    pub fn applies(&self) -> Truth {
        let rows = self.rows.iter().map(|(_, applies)| *applies);
        rows.chain(self.nodes.iter().map(Self::applies)).max().unwrap_or(Truth::No)
    }

    /// Its rows and those of all that stands below it, with whether they apply.
    pub fn all_rows(&self) -> Vec<(&'static Row, Truth)> {
        let mut rows = self.rows.clone();
        self.nodes.iter().for_each(|node| rows.extend(node.all_rows()));
        rows
    }

    /// The mean of its rows and of what stands below it.
    pub fn fold(&self, value: &dyn Fn(&Row) -> Span) -> Option<Span> {
        let rows = self.rows.iter().map(|(row, applies)| (*applies, value(row)));
        let nodes = self.nodes.iter().filter_map(|node| Some((node.applies(), node.fold(value)?)));
        mean(&rows.chain(nodes).collect::<Vec<_>>())
    }
}

fn insert(nodes: &mut Vec<Node>, path: &[Cite], row: &'static Row, applies: Truth) {
    let Some((first, rest)) = path.split_first() else {
        return;
    };
    // The last one is nearly always the one.
    let at = nodes.iter().rposition(|node| node.cite == *first).unwrap_or_else(|| {
        nodes.push(Node { cite: *first, rows: Vec::new(), nodes: Vec::new() });
        nodes.len() - 1
    });
    if let Some(node) = nodes.get_mut(at) {
        if rest.is_empty() {
            node.rows.push((row, applies));
        } else {
            insert(&mut node.nodes, rest, row, applies);
        }
    }
}

fn share(rows: &[(&'static Row, Truth)], nodes: &[Node], whole: f64, into: &mut Vec<(&'static Row, f64)>) {
    let (mut parts, mut one) = (0.0, whole);
    rows.iter().for_each(|_| parts += 1.0);
    nodes.iter().for_each(|_| parts += 1.0);
    if parts > 0.0 {
        one /= parts;
    }
    into.extend(rows.iter().map(|(row, _)| (*row, one)));
    nodes.iter().for_each(|node| share(&node.rows, &node.nodes, one, into));
}

/// The mean of parts, some of which may turn out not to apply.
///
/// The point keeps an open part in. The lower bound keeps it in with 0.
///
/// INTERPRETATION: the upper bound leaves an open part out, unless it is better covered than the rest: then leaving it out
/// would not bound anything, as the point could lie above and an answer could still raise the figure. So it keeps those that
/// raise the mean. Whatever the open parts turn out to be, the figure then lies within the bounds.
pub fn mean(parts: &[(Truth, Span)]) -> Option<Span> {
    let (mut low, mut point, mut all) = (0.0, 0.0, 0.0);
    let (mut high, mut kept) = (0.0, 0.0);
    let mut open = Vec::new();
    for (applies, span) in parts {
        all += 1.0;
        point += span.point;
        if applies.is_yes() {
            low += span.low;
            high += span.high;
            kept += 1.0;
        } else {
            open.push(span.high);
        }
    }
    if parts.is_empty() {
        return None;
    }
    order_by(&mut open, |high| -high);
    for more in open {
        if kept > 0.0 && more <= high / kept {
            break;
        }
        high += more;
        kept += 1.0;
    }
    Some(Span { low: low / all, point: point / all, high: high / kept })
}
