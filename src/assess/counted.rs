//! How many obligations are established, open and closed, and the questions that decide what is open.

use super::finding::Force;
use super::report::Report;
use crate::engine::{Truth, order_by};
use crate::interview::{QuestionId, place, question};
use crate::law::{RuleId, Tier};
use serde::Serialize;
use std::cmp::Reverse;

/// The catalogue in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DutyCounts {
    /// Established, and in force on the day asked about.
    pub in_force: usize,
    /// Established, from a later day.
    pub later: usize,
    /// Of those that are established, how many an exception that is still open could take away.
    pub may_fall_away: usize,
    /// Not established, and still possible.
    pub open: usize,
    /// Closed.
    pub closed: usize,
}

impl DutyCounts {
    /// Count those of another system in.
    pub const fn add(&mut self, other: &Self) {
        self.in_force += other.in_force;
        self.later += other.later;
        self.may_fall_away += other.may_fall_away;
        self.open += other.open;
        self.closed += other.closed;
    }

    /// Of rows, by whether each applies, is established, and binds on the day.
    pub(super) fn of(rows: impl Iterator<Item = (Truth, bool, Force)>) -> Self {
        let mut counts = Self::default();
        for (outcome, established, force) in rows {
            let slot = match (established, outcome) {
                (true, _) if force == Force::InForce => &mut counts.in_force,
                (true, _) => &mut counts.later,
                (false, Truth::No) => &mut counts.closed,
                (false, _) => &mut counts.open,
            };
            *slot += 1;
            counts.may_fall_away += usize::from(established && outcome.is_open());
        }
        counts
    }

    /// How many are established.
    pub const fn established(&self) -> usize {
        self.in_force + self.later
    }
}

/// On whom what stands behind the headline falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Falls {
    /// No provision with a class of its own is established.
    Nothing,
    /// On whoever answers, as far as the answers go.
    Here,
    /// On others alone.
    Elsewhere,
    /// On nobody directly: a product of Annex I Section B, which the Regulation leaves to the law on that product.
    ProductLaw,
}

/// A question that decides obligations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deciding {
    /// The question.
    pub question: QuestionId,
    /// How many obligations turn on it.
    pub obligations: usize,
}

impl Report {
    /// The catalogue in numbers.
    pub fn duty_counts(&self) -> DutyCounts {
        DutyCounts::of(self.obligations.iter().map(|row| (row.outcome, row.established, row.force)))
    }

    /// On whom what stands behind the headline falls.
    pub fn falls(&self) -> Falls {
        let Some(tier) = self.tier.established.filter(|&tier| tier >= Tier::Transparency) else {
            return Falls::Nothing;
        };
        let behind: Vec<_> = self
            .findings
            .iter()
            .filter(|f| f.tier == Some(tier) && f.established && f.force != Force::NotYetLaw)
            .collect();
        if behind.iter().all(|f| f.yours.is_no()) {
            Falls::Elsewhere
        } else if behind.iter().all(|f| f.provision.id == RuleId::AnnexIB) {
            Falls::ProductLaw
        } else {
            Falls::Here
        }
    }

    /// The questions that decide what is open, first those on which most obligations turn, then in the order of asking: of each
    /// topic one, as what it opens comes after it.
    pub fn deciding_duties(&self) -> Vec<Deciding> {
        let mut deciding: Vec<Deciding> = Vec::new();
        for row in self.obligations.iter().filter(|row| row.outcome.is_open()) {
            for &id in &*row.missing {
                match deciding.iter_mut().find(|known| known.question == id) {
                    Some(known) => known.obligations += 1,
                    None => deciding.push(Deciding { question: id, obligations: 1 }),
                }
            }
        }
        order_by(&mut deciding, |of| (Reverse(of.obligations), place(of.question)));
        let mut topics = Vec::new();
        deciding.retain(|of| {
            let topic = question(of.question).map(|question| question.page);
            let new = !topics.contains(&topic);
            topics.push(topic);
            new
        });
        deciding
    }
}
