//! The least that tells one result from another: what is kept of a result with the work, to be held against the result of later
//! rules.

use super::binding::{Binding, Routes};
use super::tier::{TierRange, tier_range};
use crate::engine::Date;
use crate::interview::{Answers, Conditions, facts_of};
use crate::law::dates;
use crate::law::obligations::ObligationId;

/// What came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The tiers that the answers allow.
    pub tier: TierRange,
    /// The obligations that are established, in the order of the catalogue.
    pub obligations: Vec<ObligationId>,
}

/// What comes out of answers on a day, without reasons.
pub fn outcome(answers: &Answers, as_of: Date) -> Outcome {
    let facts = facts_of(answers);
    let outcomes = Conditions::new(&facts).outcomes();
    let rows = if as_of < dates::IN_FORCE { Vec::new() } else { Binding::all(&outcomes, &Routes::of(&facts), as_of) };
    Outcome {
        tier: tier_range(&facts, as_of),
        obligations: rows.iter().filter(|row| row.established).map(|row| row.id).collect(),
    }
}
