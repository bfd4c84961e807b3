//! The obligations: who owes what, on what condition, from when, and at what price.
//!
//! One row for each paragraph of the Regulation that asks something of an operator, and for each point where the points
//! are separate work. A row knows no words: they are in `text`, under the same name. Whether it applies is three-valued,
//! as the tier is.

mod actor;
mod authorities;
mod claimed;
mod conditions;
mod conformity;
mod deployer;
mod documentation;
mod general;
mod grace;
mod id;
mod model;
mod model_documentation;
mod other_operators;
mod penalty;
mod price;
mod prohibited;
mod provider;
mod quality;
mod requirements;
mod start;
mod succession;
mod testing;
mod transparency;

pub use actor::Actor;
pub use grace::{Effect, Grace};
pub use id::ObligationId;
pub(crate) use id::duties;
pub use penalty::{Fine, Penalty};
pub use price::Supervisors;
pub use start::{BY_ANNEX_III, Route, Start};
pub use succession::{SUCCESSIONS, Succession};

use super::C;
use crate::engine::ids;
use crate::law::Cite;

ids! {
    /// The nature of a row.
    pub enum ObligationKind {
        /// Has to be done.
        Duty = "duty",
        /// Has to be met by whoever makes use of a possibility.
        Condition = "condition",
        /// Lightens a duty.
        Relief = "relief",
        /// Says how far a prohibition reaches.
        Scope = "scope",
        /// A right of whoever answers.
        Right = "right",
    }
}

ids! {
    /// What has to happen before a row asks for anything.
    pub enum Event {
        /// A serious incident (Article 3(49)).
        Incident = "incident",
        /// A request or a decision of an authority.
        Request = "request",
        /// A finding or suspicion that the system does not conform.
        NonConformity = "non-conformity",
        /// A risk in the sense of Article 79(1).
        Risk = "risk",
        /// A substantial modification, or a role that passes to somebody else.
        Change = "change",
        /// A single use, such as one identification.
        Use = "use",
    }
}

ids! {
    /// The kind of work, to group by.
    pub enum Theme {
        /// Prohibitions and the record of the class.
        Classification = "prohibitions-classification",
        /// Responsibility, quality management, literacy.
        Governance = "governance",
        /// Risk management.
        Risk = "risk",
        /// Data.
        Data = "data",
        /// Technical documentation and what is kept.
        Documentation = "documentation",
        /// Logs.
        Logs = "logs",
        /// Information for deployers and people.
        Transparency = "transparency",
        /// Human oversight.
        Oversight = "oversight",
        /// Accuracy, robustness, cybersecurity.
        Robustness = "performance-security",
        /// Duties along the chain of supply.
        ValueChain = "value-chain",
        /// Use by deployers.
        Use = "use",
        /// Rights of people, and their impact assessment.
        RightsImpact = "rights-impact",
        /// Conformity assessment, declaration, marking, registration.
        MarketAccess = "market-access",
        /// Monitoring after the market, incidents.
        PostMarket = "post-market",
        /// Authorities: requests, inspections, decisions.
        Authorities = "authorities",
        /// General-purpose models.
        Model = "gpai",
        /// General-purpose models with systemic risk.
        SystemicModel = "gpai-systemic",
        /// Sandboxes and tests in real-world conditions.
        Testing = "testing",
    }
}

/// What a row is tied to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// A system to which the Regulation applies: out of scope, none of it does.
    System,
    /// A model, or a position that somebody holds whatever becomes of a system.
    Anything,
}

/// An obligation, or a relief or right that stands among them.
pub struct Obligation {
    /// Stable name, made from the citation: "art-26-7". Whatever refers to the row does so by its [`ObligationId`].
    pub name: &'static str,
    /// Where it is written.
    pub cite: Cite,
    /// Whom it addresses. One of them suffices.
    pub who: &'static [Actor],
    /// Its nature.
    pub kind: ObligationKind,
    /// The kind of work.
    pub theme: Theme,
    /// What has to happen first, if anything.
    pub event: Option<Event>,
    /// Whether it is an all-or-nothing step, to which no percentage can speak.
    pub gate: bool,
    /// Whether it presupposes that the Regulation applies to the system.
    pub reach: Reach,
    /// The condition, apart from who is addressed.
    pub when: &'static C,
    /// From when it applies.
    pub start: Start,
    /// What postpones or lifts it for what is already on the market.
    pub grace: &'static [Grace],
    /// What an infringement costs at most.
    pub penalty: Penalty,
    /// What it costs instead for some of those addressed: the first that is so counts.
    pub otherwise: &'static [price::Otherwise],
}

/// A row as most are: a standing duty about a system, no gate.
const fn row(
    name: &'static str,
    cite: Cite,
    who: &'static [Actor],
    theme: Theme,
    when: &'static C,
    start: Start,
    penalty: Penalty,
) -> Obligation {
    Obligation {
        name,
        cite,
        who,
        kind: ObligationKind::Duty,
        theme,
        event: None,
        gate: false,
        reach: Reach::System,
        when,
        start,
        grace: &[],
        penalty,
        otherwise: &[],
    }
}

impl Obligation {
    const fn kind(self, kind: ObligationKind) -> Self {
        Self { kind, ..self }
    }

    const fn on(self, event: Event) -> Self {
        Self { event: Some(event), ..self }
    }

    const fn gate(self) -> Self {
        Self { gate: true, ..self }
    }

    const fn anything(self) -> Self {
        Self { reach: Reach::Anything, ..self }
    }

    const fn grace(self, grace: &'static [Grace]) -> Self {
        Self { grace, ..self }
    }

    const fn otherwise(self, otherwise: &'static [price::Otherwise]) -> Self {
        Self { otherwise, ..self }
    }

    /// The condition as a whole: somebody addressed, and the condition of the row.
    pub fn truth(
        &self,
        facts: &impl crate::engine::Facts<super::Fact>,
        view: crate::engine::View,
    ) -> crate::engine::Truth {
        let who = self.who.iter().map(|actor| actor.held().truth(facts, view)).max().unwrap_or_default();
        who.min(self.when.truth(facts, view))
    }
}

/// The catalogue, in the order of work: one table for each part.
pub static CATALOGUE: &[&[Obligation]] = &[
    general::ROWS,
    prohibited::ROWS,
    requirements::ROWS,
    documentation::ROWS,
    provider::ROWS,
    quality::ROWS,
    other_operators::ROWS,
    deployer::ROWS,
    conformity::ROWS,
    transparency::ROWS,
    model::ROWS,
    model_documentation::ROWS,
    testing::ROWS,
    authorities::ROWS,
];

/// Every obligation, in the order of the catalogue.
pub fn obligations() -> impl Iterator<Item = &'static Obligation> {
    CATALOGUE.iter().copied().flatten()
}
