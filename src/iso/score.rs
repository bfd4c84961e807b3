//! The two figures, down to each row.

use super::tree::mean;
use super::{Item, Level, Levels, Node, Row, Span, Tree};
use crate::engine::Truth;
use crate::law::Cite;
use crate::law::obligations::ObligationId;
use serde::Serialize;

/// How many rows the standard goes how far for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Rows of level "full".
    pub full: usize,
    /// Rows of level "substantial".
    pub substantial: usize,
    /// Rows of level "partial".
    pub partial: usize,
    /// Rows of level "none".
    pub none: usize,
}

impl Counts {
    /// How many there are of each level.
    pub fn of(levels: impl IntoIterator<Item = Level>) -> Self {
        let mut counts = Self::default();
        levels.into_iter().for_each(|level| counts.count(level));
        counts
    }

    pub(super) fn count(&mut self, level: Level) {
        match level {
            Level::Full => self.full += 1,
            Level::Substantial => self.substantial += 1,
            Level::Partial => self.partial += 1,
            Level::Nothing => self.none += 1,
        }
    }

    /// All rows.
    pub const fn rows(&self) -> usize {
        self.full + self.substantial + self.partial + self.none
    }
}

/// A row as it came out.
#[derive(Clone, Copy, Debug)]
pub struct RowScore {
    /// The row.
    pub row: &'static Row,
    /// Whether it applies.
    pub outcome: Truth,
    /// Whether an obligation behind it is established, an exception that is still open counting as not shown.
    pub established: bool,
    /// What a full certification would address.
    pub certificate: Span,
    /// What is in place addresses.
    pub actual: Span,
}

/// A provision as it came out: the mean of its rows and parts.
#[derive(Clone, Debug)]
pub struct ScoredNode {
    /// The provision.
    pub cite: Cite,
    /// Whether something here applies.
    pub outcome: Truth,
    /// Whether something here is established.
    pub established: bool,
    /// What a full certification would address.
    pub certificate: Span,
    /// What is in place addresses.
    pub actual: Span,
    /// The rows of the provision itself.
    pub rows: Vec<RowScore>,
    /// What stands below it.
    pub parts: Vec<ScoredNode>,
}

impl ScoredNode {
    /// The rows of the provision and of all that stands below it.
    pub fn all_rows(&self) -> Vec<&RowScore> {
        let mut rows: Vec<_> = self.rows.iter().collect();
        self.parts.iter().for_each(|part| rows.extend(part.all_rows()));
        rows
    }

    /// Marks what is established, by the obligations.
    pub fn establish(&mut self, established: &dyn Fn(ObligationId) -> bool) {
        self.rows.iter_mut().for_each(|row| row.established = row.row.established(established));
        self.parts.iter_mut().for_each(|part| part.establish(established));
        self.established =
            self.rows.iter().any(|row| row.established) || self.parts.iter().any(|part| part.established);
    }
}

/// The figures.
#[derive(Clone, Debug)]
pub struct Score {
    /// What a full certification without exclusions would address.
    pub certificate: Span,
    /// What is in place addresses.
    pub actual: Span,
    /// The rows that may apply, by level.
    pub counts: Counts,
    /// Article by article.
    pub articles: Vec<ScoredNode>,
}

/// The figures for the rows that may apply. None where there are none: then there is nothing to cover.
pub fn score(tree: &Tree, levels: &Levels) -> Option<Score> {
    let articles: Vec<_> = tree.articles.iter().filter_map(|node| scored(node, levels)).collect();
    let mut counts = Counts::default();
    for row in articles.iter().flat_map(ScoredNode::all_rows) {
        counts.count(row.row.level);
    }
    let (certificate, actual) = figures(&[], &articles)?;
    Some(Score { certificate, actual, counts, articles })
}

fn scored(node: &Node, levels: &Levels) -> Option<ScoredNode> {
    let rows: Vec<_> = node.rows.iter().map(|(row, outcome)| row_score(row, *outcome, levels)).collect();
    let parts: Vec<_> = node.nodes.iter().filter_map(|part| scored(part, levels)).collect();
    let (certificate, actual) = figures(&rows, &parts)?;
    let outcome = node.applies();
    Some(ScoredNode { cite: node.cite, outcome, established: outcome.is_yes(), certificate, actual, rows, parts })
}

/// Both figures of a provision, from what it consists of.
fn figures(rows: &[RowScore], parts: &[ScoredNode]) -> Option<(Span, Span)> {
    let certificates = rows.iter().map(|row| (row.outcome, row.certificate));
    let actuals = rows.iter().map(|row| (row.outcome, row.actual));
    let certificate = certificates.chain(parts.iter().map(|part| (part.outcome, part.certificate)));
    let actual = actuals.chain(parts.iter().map(|part| (part.outcome, part.actual)));
    Some((mean(&certificate.collect::<Vec<_>>())?, mean(&actual.collect::<Vec<_>>())?))
}

fn row_score(row: &'static Row, outcome: Truth, levels: &Levels) -> RowScore {
    let (certificate, actual) = (row.certificate(), actual(row, levels));
    RowScore { row, outcome, established: outcome.is_yes(), certificate, actual }
}

/// What is in place addresses of a row: nothing where the system lies outside the management system, nothing shown while
/// that is open.
fn actual(row: &Row, levels: &Levels) -> Span {
    let in_place = row.certificate().times(factor(row, levels));
    match levels.in_scope {
        Truth::Yes => in_place,
        _ if !row.of_system() => in_place,
        Truth::No => Span::ZERO,
        Truth::Unknown => Span { low: 0.0, point: 0.0, ..in_place },
    }
}

/// How far what answers a row is in place: two thirds by its primary items, one third by its supporting ones. While a
/// primary one is not there at all, half at most.
pub fn factor(row: &Row, levels: &Levels) -> Span {
    Span {
        low: share(row, &|item| levels.get(item).low),
        point: share(row, &|item| levels.get(item).point),
        high: share(row, &|item| levels.get(item).high),
    }
}

pub(super) fn share(row: &Row, in_place: &dyn Fn(Item) -> f64) -> f64 {
    let mean = |items: &[Item]| {
        let (mut sum, mut count) = (0.0, 0.0);
        for item in items {
            sum += in_place(*item);
            count += 1.0;
        }
        (count > 0.0).then_some(sum / count)
    };
    let Some(primary) = mean(row.primary) else {
        return 0.0;
    };
    let share = mean(row.supporting).map_or(primary, |supporting| (2.0 * primary + supporting) / 3.0);
    let missing = row.primary.iter().any(|item| in_place(*item) <= 0.0);
    if missing { share.min(0.5) } else { share }
}
