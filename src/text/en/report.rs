//! The sentences of the result, and the names of what it speaks of.

use super::result::RESULT;
use crate::assess::{Edition, FindingReport, Force, GpaiLevel, GpaiRange, Group, Role, Tier, TierRange};
use crate::engine::{Basis, Date, Guide, GuideDoc, Truth};
use crate::text::{Step, TierWords};

pub(in crate::text) const fn tier(tier: Tier) -> &'static TierWords {
    match tier {
        Tier::OutOfScope => &TierWords {
            name: "Outside the AI Act",
            inline: "outside the AI Act",
            meaning: "The AI Act does not apply. Other laws may.",
        },
        Tier::NotAiSystem => &TierWords {
            name: "Not an AI system",
            inline: "not an AI system",
            meaning: "It is software, but not AI as the law defines it. Other laws may apply.",
        },
        Tier::Minimal => &TierWords {
            name: "No specific duties",
            inline: "no specific duties",
            meaning: "General duties such as AI literacy still apply.",
        },
        Tier::Transparency => &TierWords {
            name: "Transparency duties",
            inline: "transparency duties",
            meaning: "People must be told about the AI, or its output must be marked.",
        },
        Tier::HighRisk => {
            &TierWords { name: "High-risk", inline: "high-risk", meaning: "Allowed under strict conditions." }
        }
        Tier::Prohibited => {
            &TierWords { name: "Prohibited", inline: "prohibited", meaning: "The AI Act bans the practice." }
        }
    }
}

pub(in crate::text) fn range(range: &TierRange) -> String {
    let (low, high) = (tier(range.lowest), tier(range.highest));
    if range.lowest == range.highest { low.name.to_owned() } else { format!("{} to {}", low.name, high.inline) }
}

pub(in crate::text) const fn gpai(level: GpaiLevel) -> &'static str {
    match level {
        GpaiLevel::None => "Not a provider of a general-purpose AI model",
        GpaiLevel::Gpai => "Provider of a general-purpose AI model",
        GpaiLevel::GpaiSystemic => "Provider of a general-purpose AI model with systemic risk",
    }
}

pub(in crate::text) fn gpai_range(range: &GpaiRange) -> String {
    let high = match range.highest {
        GpaiLevel::None => "no duty for a model",
        GpaiLevel::Gpai => "provider of a general-purpose AI model",
        GpaiLevel::GpaiSystemic => "provider of a general-purpose AI model with systemic risk",
    };
    match range.established {
        Some(level) if range.settled => format!("{}.", gpai(level)),
        Some(level) => format!("{}, as far as your answers go. Still possible: {high}.", gpai(level)),
        None => format!("Not settled. Still possible: {high}."),
    }
}

pub(in crate::text) const fn group(group: Group) -> &'static str {
    match group {
        Group::Prohibited => "Prohibited practices",
        Group::Product => "Products",
        Group::Use => "Uses",
        Group::Transparency => "Transparency",
        Group::Model => "Models",
        Group::Role => "Becoming the provider",
    }
}

pub(in crate::text) fn closed_routes(of: Group, count: usize) -> String {
    format!("{} ({count})", group(of))
}

pub(in crate::text) const fn role(role: Role) -> &'static str {
    match role {
        Role::Provider => "Provider: makes the system and supplies or uses it under its own name",
        Role::Deployer => "Deployer: uses the system under its own authority",
        Role::Importer => "Importer: first to place it on the EU market for a maker elsewhere",
        Role::Distributor => "Distributor: passes it on in the supply chain",
        Role::AuthorisedRepresentative => "Authorised representative: acts in the EU for a maker elsewhere",
        Role::ProductManufacturer => "Product manufacturer: supplies it with its own product",
        Role::ModelProvider => "Provider of a general-purpose AI model",
    }
}

const fn role_name(role: Role) -> &'static str {
    match role {
        Role::Provider => "the provider",
        Role::Deployer => "the deployer",
        Role::Importer => "the importer",
        Role::Distributor => "the distributor",
        Role::AuthorisedRepresentative => "the authorised representative",
        Role::ProductManufacturer => "the product manufacturer",
        Role::ModelProvider => "the provider of the model",
    }
}

pub(in crate::text) fn more_open(shown: usize, count: usize) -> String {
    format!("{shown} of {count} more questions")
}

fn the_roles(roles: &[Role], joined_by: &str) -> String {
    let names: Vec<_> = roles.iter().map(|&role| role_name(role).to_owned()).collect();
    listed(&names, joined_by)
}

/// A list as people write it.
pub(super) fn listed(items: &[String], joined_by: &str) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} {joined_by} {last}", first.join(", ")),
    }
}

pub(in crate::text) const fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Regulation => "The AI Act itself",
        Basis::AdoptedGuidance => "Adopted guidelines",
        Basis::DraftGuidance => "Draft guidelines",
        Basis::OurReading => "Our own reading",
    }
}

pub(in crate::text) fn guide(guide: Guide) -> String {
    let (document, places) = match guide.doc {
        GuideDoc::Definition => ("Commission guidelines on the definition of an AI system, C(2025) 5053", "points"),
        GuideDoc::Prohibited => ("Commission guidelines on prohibited practices, C(2025) 5052", "points"),
        GuideDoc::Transparency => ("Commission guidelines on transparency, C(2026) 5054", "points"),
        GuideDoc::GeneralPurpose => ("Commission guidelines on general-purpose AI models, C(2025) 5045", "points"),
        GuideDoc::HighRiskDraft => ("Commission draft guidelines on high-risk systems, 19 May 2026", "points"),
        GuideDoc::OmnibusRecital => ("Regulation (EU) 2026/1744", "recital"),
    };
    format!("{document}, {places} {}", guide.at)
}

pub(in crate::text) fn date(day: Date) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = usize::from(day.month()).checked_sub(1).and_then(|place| MONTHS.get(place)).unwrap_or(&"");
    format!("{} {month} {}", day.day(), day.year())
}

pub(in crate::text) fn in_force(finding: &FindingReport) -> String {
    match (finding.force, finding.applies_from) {
        (Force::InForce, Some(day)) => format!("In force since {}", date(day)),
        (Force::Coming, Some(day)) => format!("Applies from {}", date(day)),
        _ => RESULT.not_yet_law.to_owned(),
    }
}

pub(in crate::text) fn transitional(day: Date) -> String {
    format!("Perhaps only from {}:", date(day))
}

pub(in crate::text) fn whose(roles: &[Role], yours: Truth, held: &[Role]) -> String {
    if roles.is_empty() {
        return "Everybody's, yours included".to_owned();
    }
    match yours {
        Truth::Yes if roles.len() > held.len() => {
            format!("Yours, as {}, among others", the_roles(held, "and"))
        }
        Truth::Yes => format!("Yours, as {}", the_roles(held, "and")),
        Truth::No => format!("Somebody else's: {}", some_roles(roles)),
        Truth::Unknown => format!("That of {}. Whether it is yours is still open", some_roles(roles)),
    }
}

/// A whole chain of roles is no help to anybody.
pub(super) fn some_roles(roles: &[Role]) -> String {
    if roles.len() > 3 { "the provider and others in the supply chain".to_owned() } else { the_roles(roles, "and") }
}

pub(in crate::text) fn could_change(titles: &[&str], more: usize) -> String {
    let list = titles.join("; ");
    match more {
        0 => format!("Could change: {list}"),
        _ => format!("Could change: {list}; and {more} more"),
    }
}

pub(in crate::text) fn more(count: usize) -> String {
    match count {
        1 => "1 more question".to_owned(),
        _ => format!("{count} more questions"),
    }
}

pub(in crate::text) fn step(step: &Step) -> String {
    match step {
        Step::Added(option) => format!("If you also chose \"{option}\" at"),
        Step::RuledOut(option) => format!("If you ruled out \"{option}\" at"),
        Step::Removed(option) => format!("If you had not chosen \"{option}\" at"),
        Step::Instead(option) => format!("If you answered \"{option}\" to"),
    }
}

pub(in crate::text) fn edition(edition: &Edition) -> String {
    format!(
        "Law applied: Regulation (EU) 2024/1689 as amended, CELEX {}, consolidated on {}, last checked on {}.",
        edition.celex,
        date(edition.consolidated),
        date(edition.checked)
    )
}

pub(in crate::text) fn result_on(day: Date) -> String {
    format!("For {}, on the answers given.", date(day))
}

pub(in crate::text) fn contradictions_wait(count: usize) -> String {
    match count {
        1 => "One point in your answers should be looked at again.".to_owned(),
        _ => format!("{count} points in your answers should be looked at again."),
    }
}

pub(in crate::text) fn judgements(count: usize) -> String {
    match count {
        1 => "1 judgement".to_owned(),
        _ => format!("{count} judgements"),
    }
}
