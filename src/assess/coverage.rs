//! What a management system to ISO/IEC 42001 covers of the obligations of a case.

use crate::engine::Truth;
use crate::iso::{
    Counts, Item, Levels, Rating, Ratings, Row, ScoredNode, Span, Step, Tree, UNMAPPED, Ways, Why, prohibitions, rows,
    score, steps, ways,
};
use crate::law::obligations::ObligationId;
use crate::law::{Cite, Unit};

/// An all-or-nothing step, to which no percentage can speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gate {
    /// The row.
    pub id: &'static str,
    /// Where it is written.
    pub cite: Cite,
    /// Whether it applies.
    pub outcome: Truth,
    /// Whether it is established, an exception that is still open counting as not shown.
    pub established: bool,
}

/// An obligation that no row rates, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unrated {
    /// The obligation.
    pub obligation: ObligationId,
    /// Whether it applies.
    pub outcome: Truth,
    /// Whether it is established, an exception that is still open counting as not shown.
    pub established: bool,
    /// Why no row rates it.
    pub why: Why,
    /// The rows that speak for it.
    pub rows: &'static [&'static str],
}

/// Coverage of the obligations of a case. Serialises to the `coverage` of the contract.
#[derive(Clone, Debug)]
pub struct Coverage {
    /// What a full certification without exclusions would address.
    pub certificate: Span,
    /// What is in place addresses. Never merged with the other, and shown beside the share assessed.
    pub actual: Span,
    /// The share of items that are rated.
    pub assessed: f64,
    /// Whether the system lies inside the scope of the management system. Where it does not, that is the first thing to say.
    pub in_scope: Truth,
    /// The rows that may apply, by level.
    pub counts: Counts,
    /// Article by article, down to each row.
    pub articles: Vec<ScoredNode>,
    /// The gates that may apply.
    pub gates: Vec<Gate>,
    /// The items that would raise actual coverage most.
    pub steps: Vec<Step>,
    /// Controls that the Statement of Applicability excludes: not done, and not to be done.
    pub excluded: Vec<Item>,
    /// Rows that do not apply, so that leaving them out is seen.
    pub left_out: Vec<&'static str>,
    /// Obligations that may apply and that no row rates.
    pub unrated: Vec<Unrated>,
}

impl Coverage {
    /// How many steps are named.
    pub const STEPS: usize = 5;

    /// Marks what is established, by the obligations. The figures stay: what an exception may still take away is open in
    /// their bounds, and stands in their point as all that may apply does.
    pub(super) fn establish(&mut self, established: &dyn Fn(ObligationId) -> bool) {
        let row = |id: &str| rows().find(|row| row.id == id).is_some_and(|row| row.established(established));
        self.articles.iter_mut().for_each(|article| article.establish(established));
        self.gates.iter_mut().for_each(|gate| gate.established = row(gate.id));
        self.unrated.iter_mut().for_each(|unrated| unrated.established = established(unrated.obligation));
    }
}

/// Each row with whether it applies, by what came out of its obligations.
fn applicable(outcome: &dyn Fn(ObligationId) -> Truth) -> Vec<(&'static Row, Truth)> {
    rows().map(|row| (row, row.applies(outcome))).collect()
}

/// Whether a prohibited practice is met: then no percentage is shown.
fn prohibited(outcome: &dyn Fn(ObligationId) -> Truth) -> bool {
    prohibitions().any(|id| outcome(id).is_yes())
}

/// What is covered, from the outcome of each obligation. None while a prohibited practice is met, and where no
/// row may apply.
///
/// ```
/// use ai_act_checklist::{assess::coverage, engine::Truth, iso::QuickStart, law::obligations::ObligationId};
/// let of = |id: ObligationId| if id.name() == "art-4-1" { Truth::Yes } else { Truth::No };
/// let covered = coverage(&of, &QuickStart::Certified.ratings(), Truth::Yes).unwrap();
/// assert_eq!(covered.actual, covered.certificate);
/// let caught = |id: ObligationId| if id.name() == "art-5-1-c" { Truth::Yes } else { of(id) };
/// assert!(coverage(&caught, &QuickStart::Certified.ratings(), Truth::Yes).is_none());
/// ```
pub fn coverage(outcome: &dyn Fn(ObligationId) -> Truth, ratings: &Ratings, in_scope: Truth) -> Option<Coverage> {
    if prohibited(outcome) {
        return None;
    }
    let rows = applicable(outcome);
    let tree = Tree::of(rows.iter().copied());
    let levels = Levels::of(ratings, in_scope);
    let score = score(&tree, &levels)?;
    let may_apply = rows.iter().filter(|(_, outcome)| !outcome.is_no());
    Some(Coverage {
        certificate: score.certificate,
        actual: score.actual,
        assessed: ratings.assessed(),
        in_scope,
        counts: score.counts,
        articles: score.articles,
        gates: may_apply
            .filter(|(row, _)| row.gate)
            .map(|(row, outcome)| Gate { id: row.id, cite: row.cite, outcome: *outcome, established: outcome.is_yes() })
            .collect(),
        steps: steps(&tree, &levels, Coverage::STEPS),
        excluded: ratings.iter().filter(|(_, rating)| *rating == Rating::Excluded).map(|(item, _)| item).collect(),
        left_out: rows.iter().filter(|(_, outcome)| outcome.is_no()).map(|(row, _)| row.id).collect(),
        unrated: unrated(outcome),
    })
}

fn unrated(outcome: &dyn Fn(ObligationId) -> Truth) -> Vec<Unrated> {
    let each = UNMAPPED.iter().map(|unmapped| {
        let outcome = outcome(unmapped.obligation);
        Unrated {
            obligation: unmapped.obligation,
            outcome,
            established: outcome.is_yes(),
            why: unmapped.why,
            rows: unmapped.rows,
        }
    });
    each.filter(|unrated| !unrated.outcome.is_no()).collect()
}

/// Certificate coverage under every way of counting. Empty where [`coverage`] is none.
pub fn ways_of_counting(outcome: &dyn Fn(ObligationId) -> Truth) -> Vec<Ways> {
    ways_among(outcome, |_| true)
}

/// The articles that published figures are mostly about: Articles 9 to 15, 17 and 72.
pub(super) const CORE: [Unit; 9] = [
    Unit::Article(9, None),
    Unit::Article(10, None),
    Unit::Article(11, None),
    Unit::Article(12, None),
    Unit::Article(13, None),
    Unit::Article(14, None),
    Unit::Article(15, None),
    Unit::Article(17, None),
    Unit::Article(72, None),
];

/// The same, of some articles only.
pub(super) fn ways_among(outcome: &dyn Fn(ObligationId) -> Truth, counts: impl Fn(&Cite) -> bool) -> Vec<Ways> {
    if prohibited(outcome) {
        return Vec::new();
    }
    let counted = |row: &Row| row.path().first().is_some_and(&counts);
    ways(&applicable(outcome).into_iter().filter(|(row, _)| counted(row)).collect::<Vec<_>>())
}

/// The rows that an obligation has.
pub fn rows_of(obligation: ObligationId) -> Vec<&'static Row> {
    rows().filter(|row| row.obligations().contains(&obligation)).collect()
}

/// Why an obligation has no row.
pub fn unrated_why(obligation: ObligationId) -> Option<Why> {
    UNMAPPED.iter().find(|unmapped| unmapped.obligation == obligation).map(|unmapped| unmapped.why)
}
