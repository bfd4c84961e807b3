//! Words of the page about fines.

use crate::assess::{Fine, FineRule};
use crate::engine::Date;
use crate::text::PenaltyWords;
use crate::text::en::report::date;

pub(in crate::text) static PENALTIES: PenaltyWords = PenaltyWords {
    title: "What infringements of the AI Act cost",
    go: "See the fines",
    lead: "The ceilings of Articles 99 to 101 and 75c, who is spared a part of them, and what they come to for you.",
    levels: "The levels",
    levels_help: "The most that a fine can be. Authorities set it by the case, up to these sums. Share of turnover: worldwide, of the whole undertaking, in the year before.",
    level: "What is infringed",
    calculator: "What it comes to",
    calculator_lead: "Choose the size, or let the figures and your answers tell it.",
    size: "Size",
    size_auto: "Work it out",
    rules: "What else counts",
    own_hint: "Answer questions about your AI system to see which of these levels your obligations carry.",
    own_none: "None of your obligations carries this level on the answers so far.",
};

/// What a level is for, with the provisions.
pub(in crate::text) const fn fine_covers(fine: Fine) -> &'static str {
    match fine {
        Fine::Practices => "Doing what Article 5 forbids.",
        Fine::Operators => {
            "Duties of providers (Article 16), authorised representatives (22), importers (23), distributors (24), along the supply chain (25(2) and (4)), deployers (26), notified bodies (31, 33, 34), and of transparency (50)."
        }
        Fine::Information => {
            "Incorrect, incomplete or misleading answers to a notified body or an authority that asked."
        }
        Fine::National => {
            "Every other duty, such as AI literacy (Article 4) or the assessment of fundamental rights (27)."
        }
        Fine::Model => {
            "Providers of general-purpose models that, on purpose or carelessly, break their duties, withhold or falsify information, ignore a measure or refuse access for an evaluation."
        }
        Fine::AiOffice => "Systems that the AI Office supervises alone (Article 75(1)): any duty of the AI Act.",
        Fine::UnionPractices => "Institutions, bodies and agencies of the Union that do what Article 5 forbids.",
        Fine::Union => "Institutions, bodies and agencies of the Union that break any other duty of the AI Act.",
    }
}

/// A rule about fines.
pub(in crate::text) const fn fine_rule(rule: FineRule) -> &'static str {
    match rule {
        FineRule::Small => {
            "For small and medium-sized enterprises, start-ups included, the lower of amount and share is the ceiling, at every level of Article 99."
        }
        FineRule::MidCap => {
            "For small mid-caps the lower of the two counts as well, but not for prohibited practices: there the higher one stays."
        }
        FineRule::UnionBodies => {
            "Institutions, bodies and agencies of the Union are fined by the European Data Protection Supervisor: up to EUR 1.5 million for prohibited practices, up to EUR 750,000 for all else."
        }
        FineRule::Models => {
            "Providers of general-purpose models are fined by the Commission. Article 101 knows no lower ceiling for smaller enterprises."
        }
        FineRule::AiOffice => {
            "Where the AI Office supervises a system by itself, it fines at the levels of Article 99, and for any duty, also one that Article 99(4) does not list."
        }
        FineRule::Periodic => {
            "To make an operator comply, the AI Office may also ask a payment for each day, of at most 5 % of average daily income or turnover."
        }
        FineRule::National => {
            "What no level names is for the Member States to punish, effectively, in proportion and so that it deters. They may also warn, or order other measures."
        }
        FineRule::PublicBodies => "Each Member State decides how far its public authorities can be fined at all.",
        FineRule::Measure => {
            "Within the ceiling everything counts: how grave and how long, how many people and how much harm, intent, size and market share, help given to authorities, and what was done to limit the harm."
        }
        FineRule::Besides => {
            "The same conduct may break other laws too, such as data protection. Fines for that come on top, and are taken into account."
        }
    }
}

/// From when a level applies.
pub(in crate::text) fn fine_since(day: Date, as_of: Date) -> String {
    let word = if day <= as_of { "since" } else { "from" };
    format!("{word} {}", date(day))
}

/// How many obligations carry a level, and how many may.
pub(in crate::text) fn carried(yes: usize, open: usize) -> String {
    let count = |count: usize| match count {
        1 => "1 obligation".to_owned(),
        _ => format!("{count} obligations"),
    };
    match (yes, open) {
        (0, open) => format!("may come with {}", count(open)),
        (yes, 0) => format!("{} of yours", count(yes)),
        (yes, open) => format!("{} of yours, {open} more may be", count(yes)),
    }
}
