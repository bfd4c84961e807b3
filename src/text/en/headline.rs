//! The headline of the result and the lines below it.

use super::report::{date, some_roles, tier};
use crate::assess::{Role, Tier, TierRange};
use crate::engine::{Basis, Date};

pub(in crate::text) fn headline(range: &TierRange) -> String {
    let Some(established) = range.established else {
        return "Too early to say".to_owned();
    };
    let Some(according) = according(range.basis) else {
        return if range.settled { settled(range.lowest).to_owned() } else { so_far(range, established) };
    };
    if range.settled {
        format!("{} {according}", weakly_settled(range))
    } else {
        format!("{}; in part {according}", so_far(range, established))
    }
}

/// On what a headline rests, where that is less than the law itself: whoever reads one line only must read it there.
const fn according(basis: Basis) -> Option<&'static str> {
    match basis {
        Basis::Regulation => None,
        Basis::AdoptedGuidance => Some("according to adopted guidelines of the Commission"),
        Basis::DraftGuidance => Some("according to draft guidelines of the Commission"),
        Basis::OurReading => Some("according to our own reading"),
    }
}

const fn settled(tier: Tier) -> &'static str {
    match tier {
        Tier::OutOfScope => "Outside the AI Act",
        Tier::NotAiSystem => "Not an AI system under the AI Act",
        Tier::Minimal => "No specific duties found",
        Tier::Transparency => "Transparency duties apply",
        Tier::HighRisk => "High-risk",
        Tier::Prohibited => "Prohibited",
    }
}

/// A settled result that rests on less than the text: what it denies comes first, where the text alone would leave that
/// open.
const fn weakly_settled(range: &TierRange) -> &'static str {
    match (range.lowest, range.highest_by_text) {
        (Tier::OutOfScope, _) => "Outside the AI Act",
        (Tier::NotAiSystem, _) => "Not an AI system",
        (Tier::Minimal, Tier::HighRisk) => "Not high-risk",
        (Tier::Minimal, Tier::Prohibited) => "Neither prohibited nor high-risk",
        (Tier::Minimal, _) => "No specific duties",
        (Tier::Transparency, Tier::HighRisk) => "Transparency duties, but not high-risk",
        (Tier::Transparency, Tier::Prohibited) => "Transparency duties, but neither prohibited nor high-risk",
        (Tier::Transparency, _) => "Transparency duties",
        (Tier::HighRisk, Tier::Prohibited) => "High-risk, but not prohibited",
        (Tier::HighRisk, _) => "High-risk",
        (Tier::Prohibited, _) => "Prohibited",
    }
}

fn so_far(range: &TierRange, established: Tier) -> String {
    let (low, high) = (range.lowest, range.highest);
    let name = tier(established).name;
    let could_be = tier(high).inline;
    match (established > low, established < high) {
        (true, false) if established <= Tier::Minimal => {
            format!("{name}, and perhaps {}", tier(low).inline)
        }
        (true, false) => format!("{name}, unless an exception still to be checked applies"),
        (false, _) if established <= Tier::Minimal => format!("{name} so far; could be {could_be}"),
        (false, _) => format!("At least {}; could be {could_be}", tier(established).inline),
        (true, true) => {
            format!("{name}, unless an exception still to be checked applies; could be {could_be}")
        }
    }
}

pub(in crate::text) fn headline_meaning(range: &TierRange) -> String {
    match range.established {
        None => {
            return format!(
                "Your answers so far allow anything from {} to {}.",
                tier(range.lowest).inline,
                tier(range.highest).inline
            );
        }
        Some(Tier::OutOfScope) => "On your answers, the AI Act does not apply to this system. Other laws may.",
        Some(Tier::NotAiSystem) => {
            "On your answers, this is not an AI system as the law defines it, so the rules for AI systems do not apply. \
             Other laws may."
        }
        Some(Tier::Minimal) => {
            "On your answers, none of the specific rules of the AI Act applies to this system. General ones, such as \
             AI literacy (Article 4), still apply."
        }
        Some(Tier::Transparency) => {
            "People must be told that they deal with AI, or its output must be marked. The duties and their addressees \
             are listed below."
        }
        Some(Tier::HighRisk) => {
            "The AI Act allows this system only under strict conditions for those who make it and those who use it."
        }
        Some(Tier::Prohibited) => {
            "The AI Act bans this practice. Do not supply or use the system in this way, and take legal advice."
        }
    }
    .to_owned()
}

pub(in crate::text) const fn headline_basis(basis: Basis) -> Option<&'static str> {
    match basis {
        Basis::Regulation => None,
        Basis::AdoptedGuidance => Some(
            "This rests in part on adopted guidelines of the Commission, which state its view and do not bind courts.",
        ),
        Basis::DraftGuidance => {
            Some("This rests in part on draft guidelines of the Commission, which may still change.")
        }
        Basis::OurReading => {
            Some("This rests in part on our own reading, where the law and official guidance are silent.")
        }
    }
}

pub(in crate::text) fn headline_from(day: Date) -> String {
    format!("Applies from {}.", date(day))
}

pub(in crate::text) fn headline_others(roles: &[Role]) -> String {
    format!("On your answers, these duties are not yours. They fall on {}.", some_roles(roles))
}

pub(in crate::text) fn range_told(told: &TierRange) -> String {
    let (low, high) = (tier(told.lowest), tier(told.highest));
    match told.established {
        _ if told.lowest == told.highest => match according(told.basis) {
            Some(according) => format!("Result: {} {according}.", low.inline),
            None => format!("Result: {}.", low.inline),
        },
        Some(established) => format!(
            "Result so far: anything from {} to {} is still possible. Established: {}.",
            low.inline,
            high.inline,
            tier(established).inline
        ),
        None => format!(
            "Result so far: anything from {} to {} is still possible. Nothing is established yet.",
            low.inline, high.inline
        ),
    }
}

pub(in crate::text) fn would_be(range: &TierRange) -> String {
    match range.established {
        None => format!("Too early to say: {} to {}", tier(range.lowest).inline, tier(range.highest).inline),
        Some(_) => headline(range),
    }
}
