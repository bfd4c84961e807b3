//! What a report finds, in the order of the Regulation: rule, tier, date and addressee.

use super::annex_iii as a3;
use super::dates::{
    ANNEX_I, ANNEX_III, CHAPTERS_I_II, GENERAL, GENERAL_PURPOSE, MARKING_OF_EARLIER_SYSTEMS, NEW_PROHIBITIONS,
};
use super::{
    C, Fact, R, Role, general_purpose as gp, high_risk as hr, live_identification, new_provider, prohibited as p,
    transparency as t,
};
use crate::engine::Cond::{self, Holds};
use crate::engine::{Date, Id, ids};
use crate::law::Timeline;
use serde::{Deserialize, Serialize};

/// The tier of a system, from low to high.
///
/// The Regulation knows no such pyramid: the tiers sum up which of its parts apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tier {
    /// The Regulation does not apply.
    OutOfScope,
    /// No AI system in the sense of Article 3(1).
    NotAiSystem,
    /// No specific duty; the general ones still apply.
    Minimal,
    /// Article 50.
    Transparency,
    /// Article 6.
    HighRisk,
    /// Article 5.
    Prohibited,
}

impl Tier {
    /// Every tier, lowest first.
    pub const ALL: [Self; 6] =
        [Self::OutOfScope, Self::NotAiSystem, Self::Minimal, Self::Transparency, Self::HighRisk, Self::Prohibited];

    /// The stable name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OutOfScope => "out-of-scope",
            Self::NotAiSystem => "not-ai-system",
            Self::Minimal => "minimal",
            Self::Transparency => "transparency",
            Self::HighRisk => "high-risk",
            Self::Prohibited => "prohibited",
        }
    }
}

impl Id for Tier {
    const EVERY: &'static [Self] = &Self::ALL;

    fn name(self) -> &'static str {
        self.as_str()
    }
}

ids! {
    /// The part of the report that a finding belongs to.
    pub enum Group {
        /// Article 5.
        Prohibited = "prohibited",
        /// Article 6(1), Annex I.
        Product = "product",
        /// Article 6(2), Annex III.
        Use = "use",
        /// Article 50.
        Transparency = "transparency",
        /// Chapter V.
        Model = "model",
        /// Article 25.
        Role = "role",
    }
}

/// A rule that the report looks at.
pub struct Finding {
    /// The rule.
    pub rule: &'static R,
    /// The part of the report.
    pub group: Group,
    /// The tier it leads to, if it leads to one.
    pub tier: Option<Tier>,
    /// From when it applies, as the law said on each day.
    pub applies: &'static Timeline<Date>,
    /// Another date that applies where a condition holds.
    pub transitional: Option<(&'static C, &'static Timeline<Date>)>,
    /// Whose duty it is. Empty where it addresses nobody in particular.
    pub who: &'static [Role],
    /// Whether it is judged for a model rather than a system: then the system need not be an AI system in scope.
    pub of_model: bool,
}

const ANYBODY: &[Role] = &[];
const PROVIDER: &[Role] = &[Role::Provider];
const DEPLOYER: &[Role] = &[Role::Deployer];
const CHAIN: &[Role] = &[
    Role::Provider,
    Role::Deployer,
    Role::Importer,
    Role::Distributor,
    Role::AuthorisedRepresentative,
    Role::ProductManufacturer,
];

const fn finding(
    rule: &'static R,
    group: Group,
    tier: Option<Tier>,
    applies: &'static Timeline<Date>,
    who: &'static [Role],
) -> Finding {
    Finding { rule, group, tier, applies, transitional: None, who, of_model: false }
}

const fn prohibited(rule: &'static R, applies: &'static Timeline<Date>) -> Finding {
    finding(rule, Group::Prohibited, Some(Tier::Prohibited), applies, ANYBODY)
}

const fn product(rule: &'static R, who: &'static [Role]) -> Finding {
    finding(rule, Group::Product, Some(Tier::HighRisk), &ANNEX_I, who)
}

const fn used(rule: &'static R) -> Finding {
    finding(rule, Group::Use, Some(Tier::HighRisk), &ANNEX_III, CHAIN)
}

const fn transparency(rule: &'static R, who: &'static [Role]) -> Finding {
    finding(rule, Group::Transparency, Some(Tier::Transparency), &GENERAL, who)
}

const fn model(rule: &'static R) -> Finding {
    Finding { of_model: true, ..finding(rule, Group::Model, None, &GENERAL_PURPOSE, &[Role::ModelProvider]) }
}

/// What Article 25 attaches follows the date of the route that makes the system high-risk.
const fn role(rule: &'static R) -> Finding {
    Finding {
        transitional: Some((&hr::ONLY_ANNEX_I, &ANNEX_I)),
        ..finding(rule, Group::Role, None, &ANNEX_III, ANYBODY)
    }
}

macro_rules! findings {
    (regulated [$($kind:ident($rule:path $(, $arg:expr)*)),+ $(,)?] others [$($other:expr),* $(,)?]) => {
        /// Every finding, in the order of the Regulation within its group.
        pub static FINDINGS: &[Finding] = &[$($kind(&$rule $(, $arg)*),)+ $($other),*];
        /// Everything that Article 2(12) names: Articles 5, 6 and 50.
        ///
        /// Article 50(2) counts for the system as such, whoever answers.
        pub(super) const REGULATED: &[C] = &[$(Holds(&$rule),)+ Holds(&t::SYNTHETIC_CONTENT)];
    };
}

findings! {
    regulated [
        prohibited(p::MANIPULATION, &CHAPTERS_I_II),
        prohibited(p::EXPLOITATION, &CHAPTERS_I_II),
        prohibited(p::INTIMATE_MATERIAL, &NEW_PROHIBITIONS),
        prohibited(p::ABUSE_MATERIAL, &NEW_PROHIBITIONS),
        prohibited(p::SOCIAL_SCORING, &CHAPTERS_I_II),
        prohibited(p::CRIME_PREDICTION, &CHAPTERS_I_II),
        prohibited(p::FACE_SCRAPING, &CHAPTERS_I_II),
        prohibited(p::EMOTIONS_AT_WORK, &CHAPTERS_I_II),
        prohibited(p::SENSITIVE_CATEGORISATION, &CHAPTERS_I_II),
        live(live_identification::LIVE_IDENTIFICATION),
        product(hr::ANNEX_I_A, CHAIN),
        product(hr::ANNEX_I_B, ANYBODY),
        used(a3::REMOTE_IDENTIFICATION_USE),
        used(a3::CATEGORISATION),
        used(a3::EMOTIONS),
        used(a3::CRITICAL_INFRASTRUCTURE),
        used(a3::EDUCATION_ADMISSION),
        used(a3::EDUCATION_OUTCOMES),
        used(a3::EDUCATION_LEVEL),
        used(a3::EDUCATION_TESTS),
        used(a3::RECRUITMENT),
        used(a3::WORK_RELATIONSHIP),
        used(a3::PUBLIC_BENEFITS),
        used(a3::CREDITWORTHINESS),
        used(a3::INSURANCE),
        used(a3::EMERGENCY),
        used(a3::VICTIM_RISK),
        used(a3::POLICE_POLYGRAPH),
        used(a3::EVIDENCE),
        used(a3::OFFENDING_RISK),
        used(a3::POLICE_PROFILING),
        used(a3::MIGRATION_POLYGRAPH),
        used(a3::MIGRATION_RISK),
        used(a3::MIGRATION_APPLICATIONS),
        used(a3::MIGRATION_DETECTION),
        used(a3::JUSTICE),
        used(a3::ELECTIONS),
        transparency(t::INTERACTION, PROVIDER),
        marking(t::MARKING),
        transparency(t::EXPOSURE_NOTICE, DEPLOYER),
        transparency(t::DEEP_FAKE, DEPLOYER),
        transparency(t::PUBLIC_TEXT, DEPLOYER),
    ]
    others [
        Finding { tier: None, ..transparency(&t::ARTISTIC_WORK, DEPLOYER) },
        model(&gp::GPAI_PROVIDER),
        model(&gp::SYSTEMIC),
        model(&gp::SYSTEMIC_NOTIFICATION),
        model(&gp::MODEL_OPEN_SOURCE),
        role(&new_provider::NEW_PROVIDER_NAME),
        role(&new_provider::NEW_PROVIDER_MODIFICATION),
        role(&new_provider::NEW_PROVIDER_PURPOSE),
        Finding { applies: &ANNEX_I, transitional: None, ..role(&new_provider::MANUFACTURER_AS_PROVIDER) },
    ]
}

/// Article 5(1)(h), which only forbids use.
const fn live(rule: &'static R) -> Finding {
    Finding { who: DEPLOYER, ..prohibited(rule, &CHAPTERS_I_II) }
}

/// Article 50(2), with the later date for generators that were on the market before 2 August 2026.
const fn marking(rule: &'static R) -> Finding {
    Finding {
        transitional: Some((&Cond::Is(Fact::GeneratorBeforeAugust2026), &MARKING_OF_EARLIER_SYSTEMS)),
        ..transparency(rule, PROVIDER)
    }
}
