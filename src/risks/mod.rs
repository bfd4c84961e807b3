//! Risks that AI systems bring, to people and to organisations: a catalogue of our own, from which those are proposed that fit
//! answers. A proposal is a start and no finding: it says how grave such a risk is as a rule, and never how likely. Knows no words.

mod organisation;
mod people;
mod private_life;
mod proposed;
mod system;

pub use proposed::proposed;

use crate::engine::ids;
use crate::law::Source;
use crate::law::obligations::ObligationId;
use crate::law::{Fact, RuleId, Tier};

ids! {
    /// What a risk is about.
    pub enum RiskTheme {
        /// Equal treatment.
        Fairness = "fairness",
        /// Health and safety.
        Safety = "safety",
        /// Rights and freedoms.
        Rights = "rights",
        /// Private life and personal data.
        Privacy = "privacy",
        /// Attacks.
        Security = "security",
        /// Human oversight.
        Oversight = "oversight",
        /// Whether people know what they deal with.
        Transparency = "transparency",
        /// Data.
        Data = "data",
        /// The model.
        Model = "model",
        /// Whoever supplies it.
        Supply = "supply",
        /// Keeping the law.
        Compliance = "compliance",
        /// The organisation.
        Organisation = "organisation",
    }
}

/// What risks to people are about; the others are risks to the organisation first.
pub const RISKS_TO_PEOPLE: &[RiskTheme] = &[
    RiskTheme::Fairness,
    RiskTheme::Safety,
    RiskTheme::Rights,
    RiskTheme::Privacy,
    RiskTheme::Security,
    RiskTheme::Oversight,
    RiskTheme::Transparency,
    RiskTheme::Data,
    RiskTheme::Model,
];

ids! {
    /// Who is affected.
    pub enum Affected {
        /// People the output is about.
        PersonsConcerned = "persons-concerned",
        /// Applicants and workers.
        ApplicantsWorkers = "applicants-workers",
        /// Customers and recipients of services.
        Customers = "customers",
        /// Children and young people.
        Children = "children",
        /// People in need of special protection.
        VulnerableGroups = "vulnerable-groups",
        /// People who work with the system.
        Staff = "staff",
        /// Authors and other rights holders.
        RightsHolders = "rights-holders",
        /// The public.
        Public = "public",
        /// The environment.
        Environment = "environment",
        /// The organisation itself.
        Organisation = "organisation",
    }
}

ids! {
    /// What is done about a risk.
    pub enum Treatment {
        /// What brings it is given up.
        Avoid = "avoid",
        /// It is made rarer or less grave.
        Reduce = "reduce",
        /// Somebody else bears a part of the cost.
        Share = "share",
        /// It is lived with, knowingly.
        Accept = "accept",
    }
}

ids! {
    /// What likelihood and severity come to.
    pub enum Rating {
        /// Whoever owns it may accept it.
        Low = "low",
        /// Whoever is responsible for the system decides.
        Medium = "medium",
        /// Management decides.
        High = "high",
        /// Top management decides, and the system waits.
        VeryHigh = "very-high",
    }
}

impl Rating {
    /// What a likelihood and a severity (each 1 to 5) come to.
    pub fn of(likelihood: u8, severity: u8) -> Option<Self> {
        let product = likelihood.checked_mul(severity)?;
        Self::ALL.iter().copied().find(|rating| (rating.from()..=rating.to()).contains(&product))
    }

    /// The least product of likelihood and severity (each 1 to 5) from which on it is this.
    pub const fn from(self) -> u8 {
        match self {
            Self::Low => 1,
            Self::Medium => 5,
            Self::High => 10,
            Self::VeryHigh => 15,
        }
    }

    /// The greatest product.
    pub const fn to(self) -> u8 {
        match self {
            Self::Low => 4,
            Self::Medium => 9,
            Self::High => 14,
            Self::VeryHigh => 25,
        }
    }
}

/// When a risk is proposed. It errs on the side of proposing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// For every system that the Regulation may reach.
    Always,
    /// Where an obligation is established or still possible.
    Obligation(ObligationId),
    /// Where a finding is met or still possible.
    Finding(RuleId),
    /// Where a fact is affirmed.
    Fact(Fact),
    /// Where the highest tier that is possible is this or a higher one.
    Tier(Tier),
    /// Where a general-purpose model is made, changed or built upon.
    Model,
}

impl When {
    /// Where the obligation of this name is established or still possible.
    const fn obligation(name: &str) -> Self {
        Self::Obligation(ObligationId::of(name))
    }
}

/// A risk.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Risk {
    /// Stable name, which its words have.
    pub id: &'static str,
    /// What it is about.
    pub theme: RiskTheme,
    /// Who is affected.
    pub affected: &'static [Affected],
    /// When it is proposed: where any of these holds.
    pub when: &'static [When],
    /// The obligations whose work treats it.
    pub obligations: &'static [ObligationId],
    /// Controls and clauses of ISO/IEC 42001 that treat it, by their numbers.
    pub controls: &'static [&'static str],
    /// How grave such a risk is as a rule, before any measures: 1 to 5.
    pub severity: u8,
    /// The provision behind it, which need not bind whoever answers.
    pub source: Source,
}

/// Every risk.
pub fn risks() -> impl Iterator<Item = &'static Risk> {
    people::PEOPLE.iter().chain(private_life::PRIVATE_LIFE).chain(system::SYSTEM).chain(organisation::ORGANISATION)
}
