//! The Regulation as rules: conditions, dates and citations as statics. Knows no question, no word for people and
//! no browser.
//!
//! Law is Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744, in the consolidation of 27 July 2026.
//! `INTERPRETATION:` marks a choice between readings, `OPEN:` what the rules do not decide.

mod act;
pub mod annex_iii;
pub mod biometrics;
pub mod calendar;
pub mod changelog;
mod cite;
pub mod clocks;
pub mod dates;
mod edition;
mod facts;
mod findings;
pub mod fines;
pub mod general_purpose;
mod guide;
pub mod high_risk;
mod ids;
pub mod links;
pub mod live_identification;
pub mod new_provider;
pub mod obligations;
pub mod prohibited;
pub mod roles;
pub mod rules;
pub mod scope;
mod source;
pub mod terms;
pub mod transparency;
mod uses;

pub use act::{Act, ActCite};
pub use annex_iii::{USES, Use};
pub use cite::{Cite, Unit, Within, annex, art, art_with, recital, roman};
pub use edition::{EDITION, Edition};
pub use facts::{Fact, Nature};
pub use findings::{FINDINGS, Finding, Group, Tier};
pub use general_purpose::{GPAI_PROVIDER, SYSTEMIC};
pub use guide::{Guide, GuideDoc};
pub use high_risk::{ANNEX_I_A, ANNEX_I_B};
pub use ids::{Role, RuleId};
pub use new_provider::NEW_PROVIDER;
pub use roles::{DEPLOYER, PROVIDER, ROLES};
pub use scope::{AI_SYSTEM, APPLIES, OPEN_SOURCE, SCOPE};
pub use source::Source;
pub use uses::{AnnexIiiUse, Task};

use crate::engine::{self, Basis, Cond, Rule};

/// A rule of the Regulation.
pub type R = Rule<Fact, RuleId>;
/// A condition of the Regulation.
pub type C = Cond<Fact, RuleId>;
/// Every value that a parameter of the law has had.
pub type Timeline<T> = engine::Timeline<T, Cite>;
/// One of these values, and the provision that set it.
pub type Version<T> = engine::Version<T, Cite>;

/// A rule of the Regulation itself, without exceptions. Tables override what differs with `..law(…)`.
const fn law(id: RuleId, cite: Cite, when: C) -> R {
    Rule { id, cite, basis: Basis::Regulation, guide: &[], when, unless: &[] }
}

/// A rule that rests on adopted guidance.
const fn adopted(id: RuleId, cite: Cite, guide: &'static [Guide], when: C) -> R {
    Rule { id, cite, basis: Basis::AdoptedGuidance, guide, when, unless: &[] }
}

/// A rule that rests on draft guidance.
const fn draft(id: RuleId, cite: Cite, guide: &'static [Guide], when: C) -> R {
    Rule { id, cite, basis: Basis::DraftGuidance, guide, when, unless: &[] }
}

/// A place in a guidance document.
const fn guide(doc: GuideDoc, at: &'static str) -> Guide {
    Guide { doc, at }
}

/// Every rule that classification uses, exceptions and definitions included.
pub fn all_rules() -> Vec<&'static R> {
    let mut rules = Vec::new();
    let mut visit = |rule| note(&mut rules, rule);
    APPLIES.rules(&mut visit);
    OPEN_SOURCE.rules(&mut visit);
    for (_, rule) in &ROLES {
        rule.rules(&mut visit);
    }
    for finding in FINDINGS {
        finding.rule.rules(&mut visit);
    }
    rules
}

/// Every rule there is: also those that only a date or an obligation refers to.
pub fn every_rule() -> Vec<&'static R> {
    let mut rules = all_rules();
    let mut visit = |rule| note(&mut rules, rule);
    for (condition, _) in FINDINGS.iter().filter_map(|finding| finding.transitional) {
        condition.rules(&mut visit);
    }
    for row in obligations::obligations() {
        row.who.iter().for_each(|actor| actor.held().rules(&mut visit));
        row.when.rules(&mut visit);
        row.grace.iter().for_each(|grace| grace.when.rules(&mut visit));
    }
    rules
}

/// Add a rule that is not there yet.
fn note(rules: &mut Vec<&'static R>, rule: &'static R) {
    if !rules.iter().any(|known| std::ptr::eq(*known, rule)) {
        rules.push(rule);
    }
}
