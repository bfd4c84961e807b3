//! How soon an incident has to be reported: the Regulation beside other acts of the Union.
//!
//! Of the other acts the figures are taken from a published comparison. Where that had not read the text, `compared` is
//! false, and whoever shows the figure says so.

use super::dates::GENERAL;
use crate::engine::{Date, ids};
use crate::law::{Act, ActCite, Cite, Timeline, art};

ids! {
    /// A set of rules on reports.
    pub enum Regime {
        /// Directive (EU) 2022/2555.
        Nis2 = "nis2",
        /// Regulation (EU) 2016/679.
        DataProtection = "gdpr",
        /// Regulation (EU) 2022/2554.
        Resilience = "dora",
        /// The Regulation.
        AiAct = "ai-act",
        /// Regulation (EU) 2024/2847.
        CyberResilience = "cra",
    }
}

ids! {
    /// A report that is due.
    pub enum Due {
        /// NIS2: a first word.
        Nis2Warning = "nis2-warning",
        /// NIS2: the notification.
        Nis2Notification = "nis2-notification",
        /// NIS2: the notification, of providers of trust services.
        Nis2Trust = "nis2-trust",
        /// NIS2: between notification and final report.
        Nis2Intermediate = "nis2-intermediate",
        /// NIS2: the final report.
        Nis2Final = "nis2-final",
        /// NIS2: in its place, while the incident goes on.
        Nis2Progress = "nis2-progress",
        /// GDPR: a breach of personal data.
        Breach = "gdpr-breach",
        /// DORA: the first notification.
        DoraInitial = "dora-initial",
        /// DORA: the report after it.
        DoraIntermediate = "dora-intermediate",
        /// DORA: the last one.
        DoraFinal = "dora-final",
        /// The Regulation: any serious incident.
        Serious = "ai-act-serious",
        /// The Regulation: widespread, or critical infrastructure.
        Widespread = "ai-act-widespread",
        /// The Regulation: somebody died.
        Death = "ai-act-death",
        /// CRA: a first word on an exploited vulnerability.
        CraWarning = "cra-warning",
        /// CRA: the notification.
        CraNotification = "cra-notification",
        /// CRA: the final report.
        CraFinal = "cra-final",
    }
}

/// How long there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// No time at all.
    AtOnce,
    /// Hours.
    Hours(u8),
    /// Days.
    Days(u8),
    /// Months.
    Months(u8),
    /// When the authority asks.
    OnRequest,
    /// As long as the incident goes on.
    Ongoing,
}

ids! {
    /// From when it counts.
    pub enum Since {
        /// Whoever reports has come to know.
        Awareness = "awareness",
        /// The incident has been classified as one to report.
        Classification = "classification",
        /// A link between system and incident is established or likely.
        Link = "link",
        /// The notification before it.
        Notification = "notification",
        /// A remedy is there.
        Remedy = "remedy",
        /// Nothing says.
        Unsaid = "unsaid",
    }
}

/// Where a figure is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the Regulation.
    Here(Cite),
    /// In another act.
    There(ActCite),
}

/// A report, and how soon it is due.
#[derive(Clone, Copy, Debug)]
pub struct DueReport {
    /// Which report.
    pub due: Due,
    /// How long there is.
    pub limit: Limit,
    /// From when that counts.
    pub since: Since,
    /// The latest, where another count runs beside.
    pub at_most: Option<(Limit, Since)>,
    /// Where that is written.
    pub place: Place,
    /// Whether the figure was compared with the text.
    pub compared: bool,
}

/// The reports of a set of rules.
#[derive(Debug)]
pub struct Clock {
    /// The rules.
    pub regime: Regime,
    /// Where they are written.
    pub place: Place,
    /// From when they apply, where another act says so; of the Regulation see [`Clock::literal`].
    pub since: Option<Date>,
    /// From when the words of the Regulation give. In practice from when Article 6 applies.
    pub literal: Option<&'static Timeline<Date>>,
    /// The reports, in the order in which they are due.
    pub reports: &'static [DueReport],
}

const fn report(due: Due, limit: Limit, since: Since, place: Place) -> DueReport {
    DueReport { due, limit, since, at_most: None, place, compared: true }
}

impl DueReport {
    const fn at_most(self, limit: Limit, since: Since) -> Self {
        Self { at_most: Some((limit, since)), ..self }
    }

    const fn not_compared(self) -> Self {
        Self { compared: false, ..self }
    }
}

use Limit::{AtOnce, Days, Hours, Months, OnRequest, Ongoing};
use Place::{Here, There};
use Since::{Awareness, Classification, Link, Notification, Remedy, Unsaid};

const NIS2: ActCite = Act::Nis2.art(23).par(4);
const CRA: ActCite = Act::CyberResilience.art(14);
const DORA: Place = There(Act::ResilienceReports.whole());

/// Every clock.
pub static CLOCKS: &[Clock] = &[
    Clock {
        regime: Regime::Nis2,
        place: There(Act::Nis2.art(23)),
        since: Some(Date::ymd(2024, 10, 18)),
        literal: None,
        reports: &[
            report(Due::Nis2Warning, Hours(24), Awareness, There(NIS2.pt('a'))),
            report(Due::Nis2Notification, Hours(72), Awareness, There(NIS2.pt('b'))),
            report(Due::Nis2Trust, Hours(24), Awareness, There(NIS2)).not_compared(),
            report(Due::Nis2Intermediate, OnRequest, Unsaid, There(NIS2.pt('c'))),
            report(Due::Nis2Final, Months(1), Notification, There(NIS2.pt('d'))),
            // OPEN: the comparison has one mark for this and the 24 hours of trust services; taken for both.
            report(Due::Nis2Progress, Ongoing, Unsaid, There(NIS2.pt('e'))).not_compared(),
        ],
    },
    Clock {
        regime: Regime::DataProtection,
        place: There(Act::DataProtection.art(33)),
        since: None,
        literal: None,
        reports: &[report(Due::Breach, Hours(72), Awareness, There(Act::DataProtection.art(33).par(1)))],
    },
    Clock {
        regime: Regime::Resilience,
        place: There(Act::Resilience.art(19)),
        since: Some(Date::ymd(2025, 1, 17)),
        literal: None,
        reports: &[
            report(Due::DoraInitial, Hours(4), Classification, DORA).at_most(Hours(24), Awareness).not_compared(),
            report(Due::DoraIntermediate, Hours(72), Unsaid, DORA).not_compared(),
            report(Due::DoraFinal, Months(1), Unsaid, DORA).not_compared(),
        ],
    },
    Clock {
        regime: Regime::AiAct,
        place: Here(art(73)),
        since: None,
        literal: Some(&GENERAL),
        reports: &[
            report(Due::Serious, AtOnce, Link, Here(art(73).par(2))).at_most(Days(15), Awareness),
            report(Due::Widespread, AtOnce, Unsaid, Here(art(73).par(3))).at_most(Days(2), Awareness),
            report(Due::Death, AtOnce, Link, Here(art(73).par(4))).at_most(Days(10), Awareness),
        ],
    },
    Clock {
        regime: Regime::CyberResilience,
        place: There(CRA),
        since: Some(Date::ymd(2026, 9, 11)),
        literal: None,
        reports: &[
            report(Due::CraWarning, Hours(24), Awareness, There(CRA.par(2).pt('a'))),
            report(Due::CraNotification, Hours(72), Awareness, There(CRA.par(2).pt('b'))),
            report(Due::CraFinal, Days(14), Remedy, There(CRA.par(2).pt('c'))).not_compared(),
        ],
    },
];
