//! Words of the obligations page.

use super::report::{date, listed};
use crate::assess::{
    Actor, Ceiling, Event, Fine, Force, ItemStatus, ObligationKind, ObligationReport, Pick, Size, Theme,
};
use crate::engine::{Cite, Date, Truth, Unit};
use crate::text::DutyWords;

pub(in crate::text) static DUTIES: DutyWords = DutyWords {
    title: "Your obligations",
    go: "See and work through your obligations",
    open_note: "Some obligations turn on a few more details.",
    answer: "Answer what is open",
    unless: "Unless an exception applies",
    takes_away: "What could take it away",
    by_standing: "Standing",
    settled: "Settled",
    decided_by: "These questions decide what is still open:",
    progress: "Progress",
    timeline: "From when",
    timeline_lead: "Each date with what starts then for this system and your roles.",
    today: "Day of this result",
    added: "New since July 2026",
    not_law: "Announced, not law yet",
    next: "Next actions",
    next_none: "Nothing is left to do. What bites only when something happens stays in the list below.",
    list: "Checklist",
    search: "Search",
    by_role: "Role",
    by_status: "Status",
    by_date: "When",
    by_theme: "Theme",
    any: "All",
    in_force: "In force",
    coming: "Coming",
    on_event: "Only when something happens",
    filtered_none: "Nothing matches these filters.",
    clear: "Show everything",
    only_from: "Shown is only what follows from",
    what: "What to do",
    proof: "What shows it",
    who: "Addressed to",
    from: "From when",
    fine: "Fine",
    transitional: "Transitional rule",
    why: "Why it applies",
    follows: "Follows from",
    decides: "What would decide it",
    gate: "All or nothing",
    gate_hint: "A formal step without which the system or model may not be offered or used. It is done or not; no percentage speaks to it.",
    status: "Status",
    owner: "Who sees to it",
    due: "Due",
    due_refused: "This is no whole date with a year from 1900 to 9999. The date from before was kept.",
    note: "Note",
    reason: "Why it does not apply",
    reason_missing: "Say why it does not apply, so that others can follow it.",
    evidence: "Evidence",
    points: "In detail",
    open: "Still open",
    open_lead: "Nothing that is open counts as settled. A few questions decide it:",
    open_rows: "What may apply",
    closed: "What does not apply, and why",
    closed_lead: "On these answers. Each changes with the answer that closed it.",
    spared: "Spared until the design changes significantly",
    kept: "Your notes on what no longer applies",
    kept_lead: "Nothing is lost: if an answer changes back, these return to the checklist.",
    fines: "How high a fine could be",
    fines_lead: "The ceilings of the AI Act for what applies to you. Authorities set the fine by the case, up to these sums.",
    turnover: "Worldwide turnover of the last year, in euro",
    staff: "Staff, in full-time units",
    balance: "Balance sheet total, in euro",
    figures_hint: "For the whole undertaking, with partner and linked companies. The figures stay in this page and are not saved.",
    infringed: "What is infringed",
    at_most: "At most",
    formula: "How it comes about",
    size_unknown: "Enter turnover and staff, or answer how large your organisation is: until then the figures for the largest are shown.",
    turnover_missing: "Enter the turnover to see the sum.",
    national: "National law decides. The AI Act sets no ceiling, but asks for effective and proportionate penalties.",
    not_a_number: "Write whole euro or people in digits, for example 2000000.",
    fines_note: "Public authorities are fined only as far as their Member State allows it (Article 99(8)). Bodies of the Union have ceilings of their own (Article 100).",
};

pub(in crate::text) const fn theme(theme: Theme) -> &'static str {
    match theme {
        Theme::Classification => "Prohibitions and class",
        Theme::Governance => "Responsibility and quality management",
        Theme::Risk => "Risk management",
        Theme::Data => "Data",
        Theme::Documentation => "Documentation and records",
        Theme::Logs => "Logs",
        Theme::Transparency => "Information for users and people",
        Theme::Oversight => "Human oversight",
        Theme::Robustness => "Accuracy, robustness, security",
        Theme::ValueChain => "Supply chain",
        Theme::Use => "Use in practice",
        Theme::RightsImpact => "People's rights",
        Theme::MarketAccess => "Conformity and registration",
        Theme::PostMarket => "Monitoring and incidents",
        Theme::Authorities => "Authorities",
        Theme::Model => "General-purpose models",
        Theme::SystemicModel => "Models with systemic risk",
        Theme::Testing => "Sandboxes and real-world tests",
    }
}

pub(in crate::text) const fn actor(actor: Actor) -> &'static str {
    match actor {
        Actor::Provider => "Provider",
        Actor::ContentProvider => "Provider, also who changed or rebranded it",
        Actor::Deployer => "Deployer",
        Actor::Importer => "Importer",
        Actor::Distributor => "Distributor",
        Actor::AuthorisedRepresentative => "Authorised representative",
        Actor::ProductManufacturer => "Product manufacturer",
        Actor::InitialProvider => "Earlier provider",
        Actor::Supplier => "Supplier of parts",
        Actor::ProspectiveProvider => "Provider, also a future one",
        Actor::ModelProvider => "Provider of a general-purpose model",
        Actor::ModelRepresentative => "Representative of a model's provider",
        Actor::DownstreamProvider => "Builder on somebody else's model",
        Actor::NotifiedBody => "Notified body",
        Actor::Person => "Affected person",
        Actor::Operator => "Every operator",
    }
}

pub(in crate::text) const fn event(event: Event) -> &'static str {
    match event {
        Event::Incident => "If a serious incident happens",
        Event::Request => "If an authority asks or decides",
        Event::NonConformity => "If it does not conform",
        Event::Risk => "If it presents a risk",
        Event::Change => "If it or a role changes",
        Event::Use => "At each single use",
    }
}

pub(in crate::text) const fn kind(kind: ObligationKind) -> &'static str {
    match kind {
        ObligationKind::Duty => "Duty",
        ObligationKind::Condition => "Only if you use this possibility",
        ObligationKind::Relief => "Relief",
        ObligationKind::Scope => "How far it reaches",
        ObligationKind::Right => "Right",
    }
}

pub(in crate::text) const fn status(status: ItemStatus) -> &'static str {
    match status {
        ItemStatus::ToDo => "To do",
        ItemStatus::InProgress => "In progress",
        ItemStatus::Done => "Done",
        ItemStatus::NotApplicable => "Does not apply",
    }
}

pub(in crate::text) fn duties_done(done: usize, of: usize) -> String {
    format!("{done} of {of} done")
}

pub(in crate::text) fn duties_follow(count: usize) -> String {
    match count {
        1 => "1 obligation follows from this".to_owned(),
        _ => format!("{count} obligations follow from this"),
    }
}

pub(in crate::text) fn duties_shown(shown: usize, of: usize) -> String {
    if shown == of { format!("{of} items") } else { format!("{shown} of {of} items") }
}

pub(in crate::text) fn duties_start(count: usize) -> String {
    match count {
        1 => "1 obligation".to_owned(),
        _ => format!("{count} obligations"),
    }
}

pub(in crate::text) fn moved(from: Date) -> String {
    format!("Moved from {}", date(from))
}

/// From when a row applies, in one line.
pub(in crate::text) fn duty_from(row: &ObligationReport) -> String {
    let Some(day) = row.applies_from else {
        return "Not law on this day".to_owned();
    };
    let by = row.date_cite.map(|cite| format!(" ({cite})")).unwrap_or_default();
    let mut told = match row.force {
        Force::InForce => format!("In force since {}{by}", date(day)),
        _ => format!("Applies from {}{by}", date(day)),
    };
    if row.may_fall_away() {
        told.push_str(", unless an exception still to be checked applies");
    }
    if let Some(later) = row.later_from {
        told.push_str("; from ");
        told.push_str(&date(later));
        told.push_str(" where only the rules on products make it high-risk");
    }
    told
}

/// When something is due, and whether an exception could still take it away.
pub(in crate::text) fn duty_when(day: Date, set: bool, as_of: Date, unless: bool) -> String {
    let day_words = date(day);
    let when = match (set, day <= as_of) {
        (true, _) => format!("by {day_words}"),
        (false, true) => format!("in force since {day_words}"),
        (false, false) => format!("from {day_words}"),
    };
    if unless { format!("{when}, unless an exception applies") } else { when }
}

/// That the words of the law name an earlier date.
pub(in crate::text) fn duty_literally(day: Date) -> String {
    format!(
        "Read literally, since {}: Article 113 does not defer this provision. But it needs a system that Article 6 \
         classifies, and that article applies only from the later date.",
        date(day)
    )
}

/// What a transitional rule does.
pub(in crate::text) fn duty_transitional(cite: &Cite, state: Truth, until: Option<Date>) -> String {
    match (state, until) {
        (_, Some(day)) if cite.unit() == Unit::Article(2, None) => {
            format!(
                "Applies for now. From {} it is open: for high-risk AI in products of Annex I Section B the Regulation then \
                 names the few articles that still apply, and this one is not among them.",
                date(day)
            )
        }
        (Truth::Yes, Some(day)) => format!("Earlier systems and models have until {}.", date(day)),
        (Truth::Yes, None) => "Does not apply until the design changes significantly.".to_owned(),
        (_, Some(day)) => format!("May give you until {}, if shown:", date(day)),
        (_, None) => "May spare what is on the market already, if shown:".to_owned(),
    }
}

pub(in crate::text) const fn fine(fine: Fine) -> &'static str {
    match fine {
        Fine::Practices => "Prohibited practices",
        Fine::Operators => "Duties of operators",
        Fine::Information => "False or misleading information to authorities",
        Fine::National => "Duties left to national law",
        Fine::Model => "Duties on general-purpose models",
        Fine::AiOffice => "Systems that the AI Office supervises",
        Fine::UnionPractices => "Bodies of the Union: prohibited practices",
        Fine::Union => "Bodies of the Union: everything else",
    }
}

pub(in crate::text) const fn fine_short(fine: Fine) -> &'static str {
    match fine {
        Fine::Practices => "Up to EUR 35 million or 7 % of worldwide turnover",
        Fine::Operators | Fine::AiOffice | Fine::Model => "Up to EUR 15 million or 3 % of worldwide turnover",
        Fine::Information => "Up to EUR 7.5 million or 1 % of worldwide turnover",
        Fine::National => "As national law provides",
        Fine::UnionPractices => "Up to EUR 1.5 million",
        Fine::Union => "Up to EUR 750,000",
    }
}

pub(in crate::text) const fn size(size: Size) -> &'static str {
    match size {
        Size::Sme => "SME or start-up",
        Size::SmallMidCap => "small mid-cap",
        Size::Larger => "larger than a small mid-cap",
        Size::UnionBody => "body of the Union",
    }
}

pub(in crate::text) fn taken_as(size_of: Size) -> String {
    format!("Counted as: {}.", size(size_of))
}

/// A sum in euro, in groups of three digits.
pub(in crate::text) fn euro(sum: u64) -> String {
    let digits = sum.to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    format!("EUR {grouped}")
}

/// How a ceiling comes about.
pub(in crate::text) fn formula(ceiling: &Ceiling) -> String {
    let amount = euro(ceiling.amount);
    let share = match ceiling.share {
        Some(share) => format!("{} % of turnover = {}", ceiling.percent, euro(share)),
        None => format!("{} % of turnover", ceiling.percent),
    };
    match ceiling.pick {
        Pick::Higher => format!("{amount} or {share}, whichever is higher"),
        Pick::Lower => format!("{amount} or {share}, whichever is lower"),
        Pick::Amount => amount,
    }
}

/// Several names in one line.
pub(in crate::text) fn names(names: &[&'static str]) -> String {
    let owned: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    listed(&owned, "and")
}

/// Several names in one line, and how many more there are.
pub(in crate::text) fn names_and_more(list: &[&'static str], more: usize) -> String {
    match more {
        0 => names(list),
        _ => format!("{} and {more} more", list.join(", ")),
    }
}
