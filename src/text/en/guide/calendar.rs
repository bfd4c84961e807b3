//! Words of the calendar.

use crate::assess::{Milestone, Part, Starting};
use crate::engine::{Cite, Date, art};
use crate::text::en::report::date;
use crate::text::{CalendarWords, MilestoneWords as W};

pub(in crate::text) static CALENDAR: CalendarWords = CalendarWords {
    title: "When the AI Act applies",
    go: "See what applies when",
    lead: "Part by part, with the dates as Regulation (EU) 2026/1744 changed them in July 2026.",
    day: "As of which day?",
    day_help: "Another day shows what had started by then, and which dates the law named on it.",
    started: "Has started",
    to_come: "Still to come",
    not_law: "Not law on this day",
    not_law_help: "Decided later, or only announced. Nothing of it counts on this day.",
    started_none: "Nothing of the AI Act had started on this day.",
    to_come_none: "Nothing is left to come.",
    earlier: "Transitional rule",
    authority: "For authorities",
    parts: "What starts",
    set_by: "Date set by",
    in_practice: "In practice also",
    literally: "Only read literally",
    also: "See also",
    own: "Yours",
    own_hint: "Answer questions about your AI system to see here which of this is yours.",
};

pub(in crate::text) const fn milestone(id: Milestone) -> &'static W {
    match id {
        Milestone::Entry => &W {
            title: "The AI Act enters into force",
            text: "It is law from here on. Its parts apply from later days.",
        },
        Milestone::Beginning => &W {
            title: "Scope, definitions, AI literacy and the first prohibitions",
            text: "Chapters I and II. Eight practices are banned; providers and deployers see to the AI literacy of their staff.",
        },
        Milestone::NotifiedBodies => &W {
            title: "Rules for notified bodies",
            text: "How bodies that assess conformity are named and watched over.",
        },
        Milestone::Models => &W {
            title: "General-purpose AI models",
            text: "Duties of those who provide such models: documentation, copyright policy, summary of training content; more for models with systemic risk. Models from before this day have longer.",
        },
        Milestone::Governance => &W {
            title: "Authorities, confidentiality and fines",
            text: "Who supervises, and what infringements cost. Fines on providers of general-purpose models start a year later.",
        },
        Milestone::Amended => &W {
            title: "Regulation (EU) 2026/1744 changes the AI Act",
            text: "New at once: sensitive data may be used against bias under conditions, the duty of AI literacy is worded anew, small mid-caps get reliefs, and duties along the supply chain join the list of what is fined. It also moves the dates further down.",
        },
        Milestone::OtherActs => &W {
            title: "Changes to other acts",
            text: "What the AI Act alters in laws on vehicles, aviation, ships and railways.",
        },
        Milestone::Transparency => &W {
            title: "Transparency to people",
            text: "People learn that they deal with an AI system, artificial content is marked, deep fakes and some texts are disclosed.",
        },
        Milestone::ModelFines => &W {
            title: "Fines on providers of general-purpose models",
            text: "The Commission can now fine what has been a duty for a year.",
        },
        Milestone::General => &W {
            title: "General date: everything without a date of its own",
            text: "Sandboxes and tests in real conditions, supervision of the market, the rights to complain and to an explanation, codes of conduct, final provisions.",
        },
        Milestone::NewProhibitions => &W {
            title: "Two more prohibitions",
            text: "Intimate imagery of identifiable people without their consent, and child sexual abuse material.",
        },
        Milestone::Marking => &W {
            title: "Marking of artificial content, for earlier generators",
            text: "Until then providers of generators that were on the market before 2 August 2026 have to comply with Article 50(2).",
        },
        Milestone::ProductGuidelines => &W {
            title: "Guidelines for products due",
            text: "By then the Commission has to say how the requirements fit together with the product laws of Annex I Section A.",
        },
        Milestone::Sandboxes => &W {
            title: "National sandboxes due",
            text: "By then each Member State has to have a regulatory sandbox at work.",
        },
        Milestone::ProductLimits => &W {
            title: "Possible limits for products due",
            text: "By then the Commission has to adopt delegated acts that may limit duties where product law protects as well. None is adopted, so nothing is limited.",
        },
        Milestone::EarlierModels => &W {
            title: "General-purpose models from before 2 August 2025",
            text: "Until then their providers have to bring them in line.",
        },
        Milestone::MonitoringTemplate => &W {
            title: "Template for the monitoring plan due",
            text: "By then the Commission has to give guidance with a template for the plan of monitoring after sale.",
        },
        Milestone::Uses => &W {
            title: "High-risk systems by their use (Annex III)",
            text: "Requirements and duties for systems used in the areas of Annex III, such as employment, education, credit or policing. Systems from before are spared until their design changes significantly.",
        },
        Milestone::Designation => &W {
            title: "Last day for product bodies to apply",
            text: "Notified bodies under the product laws of Annex I Section A must have applied for designation under the AI Act.",
        },
        Milestone::Products => &W {
            title: "High-risk systems in products (Annex I)",
            text: "The same for systems that are, or keep safe, a product of Annex I that an outside body has to assess, such as medical devices, lifts or toys. Systems from before are spared until their design changes significantly.",
        },
        Milestone::EarlierPublic => &W {
            title: "Earlier high-risk systems for public authorities",
            text: "By then their providers and deployers must comply, whether or not the design has changed.",
        },
        Milestone::LargeScaleIt => &W {
            title: "Parts of the Union's large-scale IT systems",
            text: "By then AI systems in the systems of Annex X from before 2 August 2027 have to be in line.",
        },
    }
}

/// Some of the Regulation by its articles.
pub(in crate::text) fn part(part: &Part) -> (String, Cite) {
    match *part {
        Part::Of(cite) => (cite.to_string(), cite),
        Part::Articles(first, last) if first == last => (art(first).to_string(), art(first)),
        Part::Articles(first, last) => (format!("Arts. {first} to {last}"), art(first)),
    }
}

/// When an entry starts or is due.
pub(in crate::text) fn calendar_day(what: Starting, day: Date, as_of: Date) -> String {
    match (what, day <= as_of) {
        (Starting::Part, true) => format!("since {}", date(day)),
        (Starting::Part, false) => format!("from {}", date(day)),
        (Starting::Earlier | Starting::Authority, _) => format!("by {}", date(day)),
    }
}

/// How many obligations start, and how many may.
pub(in crate::text) fn calendar_own(own: usize, may: usize) -> String {
    let count = |count: usize| match count {
        1 => "1 obligation".to_owned(),
        _ => format!("{count} obligations"),
    };
    match (own, may) {
        (0, may) => format!("{} may be yours", count(may)),
        (1, 0) => "1 obligation is yours".to_owned(),
        (own, 0) => format!("{} are yours", count(own)),
        (own, may) => format!("{}, and {may} more may be", calendar_own(own, 0)),
    }
}

/// Why something starts later in practice than by the words, with the day that these give.
pub(in crate::text) fn calendar_in_practice(literal: Date) -> String {
    format!(
        "By the words of Article 113 already from {}. But they need a system that Article 6 classifies, and that article \
         applies only from this date.",
        date(literal)
    )
}

/// Why something that starts on a day by the words does so later in practice.
pub(in crate::text) fn calendar_literally(day: Date, (uses, products): (Date, Date)) -> String {
    let products = format!("from {} for products of Annex I", date(products));
    let later = if uses > day { format!("from {} for uses of Annex III and {products}", date(uses)) } else { products };
    format!(
        "Article 113 does not defer these. But they need a system that Article 6 classifies, and that article applies {later}. \
         We show that as the practical date; no word of the Commission on it was found."
    )
}
