//! Words of the comparison with NIS2, and of the clocks for incidents.

use crate::assess::{Aspect, Due, Floor, Limit, Regime, Since};
use crate::engine::{Act, Date};
use crate::text::en::duties::euro;
use crate::text::en::report::date;
use crate::text::{AspectWords as A, Nis2Words, RegimeWords as R};

pub(in crate::text) static NIS2: Nis2Words = Nis2Words {
    title: "NIS2 and ISO/IEC 42001 compared",
    go: "Compare NIS2 with the standard",
    lead: &[
        "One is law about the security of networks and information systems, the other a standard that anybody may choose, about managing AI. Neither stands in for the other, and neither for the AI Act.",
    ],
    table: "Side by side",
    aspect: "Aspect",
    there: "NIS2",
    here: "ISO/IEC 42001",
    clocks: "How soon an incident has to be reported",
    clocks_help: "The standard has no clock and knows no authority. These laws have. Each counts by itself.",
    at_most: "at most",
    clocks_note: "One incident can start several of these clocks, with different authorities: a failure of an AI system that lets personal data out and stops an essential service, for example. The shortest one sets the pace. Where a provider of an Annex III system has equivalent duties to report under other Union law, Article 73(9) of the AI Act leaves only incidents that breach fundamental rights to be reported under it.",
    not_compared: "not compared with the text",
    not_compared_help: "Figures with this mark come from general knowledge. Look them up before you rely on them.",
    said: "What other comparisons say, and what is right",
    said_help: "Statements of a comparison on the web, each with what is right.",
    together: "How to use both",
    together_text: &[
        "Let one set of risk assessments and one incident process serve both, and add what each lacks: to the standard the clocks, the authorities and the duties of those who lead; to NIS2 what AI does to people.",
        "Then check the AI Act by itself. Work for NIS2 helps with cybersecurity (Article 15(5)) and with readiness for serious incidents (Article 73). It proves neither.",
    ],
};

pub(in crate::text) const fn aspect(aspect: Aspect) -> &'static A {
    match aspect {
        Aspect::Nature => &A {
            title: "What it is",
            there: "A directive: it binds through the law of each Member State. They had until 17 October 2024, and it counts from 18 October 2024; several were late.",
            here: "A voluntary standard. Certification is optional; a certificate runs for three years.",
        },
        Aspect::Object => &A {
            title: "What it is about",
            there: "The security of network and information systems.",
            here: "How an organisation manages the AI that it makes, supplies or uses.",
        },
        Aspect::Who => &A {
            title: "Whom it is for",
            there: "Medium-sized and larger entities in 18 sectors, 11 in Annex I and 7 in Annex II; some whatever their size, such as domain name services, trust services and public administration.",
            here: "Any organisation.",
        },
        Aspect::Classes => &A {
            title: "Classes",
            there: "Essential entities are supervised before and after the fact, important ones after it.",
            here: "None. It knows no high-risk class: impact assessments are for every AI system in its scope.",
        },
        Aspect::Management => &A {
            title: "Those who lead",
            there: "They approve and oversee the measures, take training, and can be held liable.",
            here: "They commit themselves and review. It has no rule on liability.",
        },
        Aspect::Measures => &A {
            title: "Measures",
            there: "Ten fields of measures, in more detail for some digital entities.",
            here: "Clauses 4 to 10, and 38 controls chosen by a Statement of Applicability.",
        },
        Aspect::Reporting => &A {
            title: "Reports of incidents",
            there: "An early warning, a notification, word in between on request, and a final report: see the clocks below.",
            here: "A plan to tell users. No clock, no authority.",
        },
        Aspect::SupplyChain => &A {
            title: "Supply chain",
            there: "Security of suppliers and of the ties to them.",
            here: "Who is responsible for what, and what is asked of suppliers.",
        },
        Aspect::Fines => &A {
            title: "Fines",
            there: "National law sets the maximum, and these are only the least that it must be. A Member State may go higher.",
            here: "None. What can be lost is the certificate.",
        },
        Aspect::Overlap => &A {
            title: "What it gives an AI system",
            there: "Risk analysis, incident handling, supply chain and secure development help with the AI Act too.",
            here: "Risk assessment, operation and monitoring, suppliers, corrective action.",
        },
    }
}

/// The least that the maximum of a fine must be.
pub(in crate::text) fn floor(floor: &Floor) -> String {
    let who = if floor.essential { "Essential entities" } else { "Important entities" };
    let (whole, tenth) = (floor.per_mille / 10, floor.per_mille % 10);
    let share = if tenth == 0 { whole.to_string() } else { format!("{whole}.{tenth}") };
    format!(
        "{who}: a maximum of at least {} or {share} % of worldwide turnover, whichever is higher",
        euro(floor.amount)
    )
}

/// The name of an act.
pub(in crate::text) const fn act(act: Act) -> &'static str {
    match act {
        Act::Nis2 => "NIS2",
        Act::Nis2Measures => "Implementing Regulation (EU) 2024/2690",
        Act::DataProtection => "GDPR",
        Act::Resilience => "DORA",
        Act::ResilienceReports => "Delegated Regulation (EU) 2025/301",
        Act::CyberResilience => "CRA",
        Act::Amending => "Regulation (EU) 2026/1744",
    }
}

pub(in crate::text) const fn regime(regime: Regime) -> &'static R {
    match regime {
        Regime::Nis2 => &R {
            title: "NIS2",
            text: "Directive (EU) 2022/2555. Essential and important entities report significant incidents to the national incident team or authority.",
        },
        Regime::DataProtection => &R {
            title: "GDPR",
            text: "Regulation (EU) 2016/679. Controllers report breaches of personal data to the supervisory authority.",
        },
        Regime::Resilience => &R {
            title: "DORA",
            text: "Regulation (EU) 2022/2554. Financial entities report major incidents to their authority.",
        },
        Regime::AiAct => &R {
            title: "AI Act",
            text: "Regulation (EU) 2024/1689. Providers of high-risk systems report serious incidents to the market surveillance authority.",
        },
        Regime::CyberResilience => &R {
            title: "CRA",
            text: "Cyber Resilience Act, Regulation (EU) 2024/2847. Manufacturers report vulnerabilities of their products that are actively exploited.",
        },
    }
}

/// From when rules on reports apply; in practice later than by the words where two days are given more.
pub(in crate::text) fn regime_since(regime: Regime, day: Date, practice: Option<(Date, Date)>) -> String {
    let since = date(day);
    match (regime, practice) {
        (Regime::Nis2, _) => format!("Since {since}, through national law."),
        (_, Some((uses, products))) => format!(
            "In practice from {} for uses of Annex III and from {} for products of Annex I; by the words of Article 113 \
             already from {since}.",
            date(uses),
            date(products)
        ),
        _ => format!("Since {since}."),
    }
}

pub(in crate::text) const fn due(due: Due) -> &'static str {
    match due {
        Due::Nis2Warning | Due::CraWarning => "Early warning",
        Due::Nis2Notification | Due::CraNotification => "Notification",
        Due::Nis2Trust => "Notification by providers of trust services",
        Due::Nis2Intermediate | Due::DoraIntermediate => "Intermediate report",
        Due::Nis2Final | Due::DoraFinal | Due::CraFinal => "Final report",
        Due::Nis2Progress => "Progress report, in place of the final one",
        Due::Breach => "Notification of a breach",
        Due::DoraInitial => "Initial notification",
        Due::Serious => "Any serious incident",
        Due::Widespread => "Widespread infringement, or critical infrastructure disrupted",
        Due::Death => "A person has died",
    }
}

/// How long there is.
pub(in crate::text) fn limit(limit: Limit) -> String {
    let count = |count: u8, one: &str| if count == 1 { format!("1 {one}") } else { format!("{count} {one}s") };
    match limit {
        Limit::AtOnce => "at once".to_owned(),
        Limit::Hours(hours) => count(hours, "hour"),
        Limit::Days(days) => count(days, "day"),
        Limit::Months(months) => count(months, "month"),
        Limit::OnRequest => "when the authority asks".to_owned(),
        Limit::Ongoing => "while the incident goes on".to_owned(),
    }
}

/// From when it counts.
pub(in crate::text) const fn counted(since: Since) -> &'static str {
    match since {
        Since::Awareness => "after becoming aware",
        Since::Classification => "after it is classified as major",
        Since::Link => "when a link to the system is established or likely",
        Since::Notification => "after the notification",
        Since::Remedy => "after a remedy is there",
        Since::Unsaid => "",
    }
}
