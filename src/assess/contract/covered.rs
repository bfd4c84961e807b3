//! Coverage as the contract has it.

use super::{Place, place};
use crate::assess::coverage::{Coverage, Gate, Unrated};
use crate::engine::Truth;
use crate::iso::{Counts, Item, RowScore, ScoredNode, Span, Step};
use crate::law::Cite;
use crate::law::obligations::ObligationId;
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct WrittenCoverage<'a> {
    certificate: Span,
    actual: Span,
    assessed: f64,
    in_scope: Truth,
    counts: Counts,
    articles: Vec<WrittenNode>,
    gates: Vec<WrittenGate>,
    steps: &'a [Step],
    excluded: &'a [Item],
    left_out: &'a [&'static str],
    unrated: Vec<WrittenUnrated>,
}

#[derive(Serialize)]
struct WrittenNode {
    cite: Cite,
    outcome: Truth,
    established: bool,
    certificate: Place,
    actual: Place,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rows: Vec<WrittenRow>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parts: Vec<WrittenNode>,
}

#[derive(Serialize)]
struct WrittenRow {
    id: &'static str,
    outcome: Truth,
    established: bool,
    certificate: Place,
    actual: Place,
}

#[derive(Serialize)]
struct WrittenGate {
    id: &'static str,
    outcome: Truth,
    established: bool,
}

#[derive(Serialize)]
struct WrittenUnrated {
    obligation: ObligationId,
    outcome: Truth,
    established: bool,
}

impl<'a> WrittenCoverage<'a> {
    /// Coverage, whose shares join those named.
    pub(super) fn of(coverage: &'a Coverage, shares: &mut Vec<Span>) -> Self {
        let gate = |gate: &Gate| WrittenGate { id: gate.id, outcome: gate.outcome, established: gate.established };
        let unrated = |unrated: &Unrated| WrittenUnrated {
            obligation: unrated.obligation,
            outcome: unrated.outcome,
            established: unrated.established,
        };
        Self {
            certificate: coverage.certificate,
            actual: coverage.actual,
            assessed: coverage.assessed,
            in_scope: coverage.in_scope,
            counts: coverage.counts,
            articles: coverage.articles.iter().map(|article| node(article, shares)).collect(),
            gates: coverage.gates.iter().map(gate).collect(),
            steps: &coverage.steps,
            excluded: &coverage.excluded,
            left_out: &coverage.left_out,
            unrated: coverage.unrated.iter().map(unrated).collect(),
        }
    }
}

fn node(of: &ScoredNode, shares: &mut Vec<Span>) -> WrittenNode {
    let row = |of: &RowScore, shares: &mut Vec<Span>| WrittenRow {
        id: of.row.id,
        outcome: of.outcome,
        established: of.established,
        certificate: place(shares, of.certificate),
        actual: place(shares, of.actual),
    };
    WrittenNode {
        cite: of.cite,
        outcome: of.outcome,
        established: of.established,
        certificate: place(shares, of.certificate),
        actual: place(shares, of.actual),
        rows: of.rows.iter().map(|of| row(of, shares)).collect(),
        parts: of.parts.iter().map(|part| node(part, shares)).collect(),
    }
}
