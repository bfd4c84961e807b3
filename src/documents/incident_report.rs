//! Serious-incident report.
//!
//! OPEN: Art. 73 lists no contents of the report. The blanks follow the definition, the deadlines, the addressees and the duties after
//! the report, with what an authority needs to act. Commission guidance (Art. 73(7)) was found only as a draft of 26 September 2025.
//! OPEN: Art. 73 is literally in application since 2 August 2026, but needs a high-risk system, and those rules apply later.
//! INTERPRETATION: a deployer has to inform (Art. 26(5)), in no set form, and reports under Art. 73 only if the provider cannot be
//! reached. So "art-26-5" does not make this document required; it is useful to deployers.
//! INTERPRETATION: "becomes aware" by the provider or the deployer: count from the earlier of the two, the careful reading.
//! INTERPRETATION: days are counted as calendar days. Regulation (EEC, Euratom) No 1182/71 has rules for days off at the end of a
//! period; not relied on here.
//! OPEN: Art. 73(5) sets no time limit for the complete report.
//! INTERPRETATION: no signature is prescribed. What follows from the incident comes from Art. 9(2)(c), Art. 72 and the standard.

use super::{Known, Section, blank};
use crate::law::Source::{Law, Standard};
use crate::law::obligations::Theme;
use crate::law::{Act, Source, art};

/// The parts of the document.
pub(super) static SECTIONS: &[Section] = &[
    Section {
        id: "incident-report-clock",
        source: Law(art(73).par(2)),
        known: &[Known::Clocks, Known::Dates],
        blanks: &[
            blank("incident-report-clock-provider", Law(art(73).par(2).sub(1)), 1).noted("art-73-2"),
            blank("incident-report-clock-deployer", Law(art(73).par(2).sub(1)), 1),
            blank("incident-report-clock-link", Law(art(73).par(2).sub(1)), 3),
            blank("incident-report-clock-limit", Law(art(73).par(2)), 1),
            blank("incident-report-clock-severity", Law(art(73).par(2).sub(2)), 3),
        ],
    },
    Section {
        id: "incident-report-kind",
        source: Law(art(3).par(49)),
        known: &[],
        blanks: &[
            blank("incident-report-kind-event", Law(art(3).par(49)), 1),
            blank("incident-report-kind-health", Law(art(3).par(49).pt("a")), 3),
            blank("incident-report-kind-death", Law(art(73).par(4)), 1).noted("art-73-4"),
            blank("incident-report-kind-infrastructure", Law(art(3).par(49).pt("b")), 3).noted("art-73-3"),
            blank("incident-report-kind-rights", Law(art(3).par(49).pt("c")), 3),
            blank("incident-report-kind-property", Law(art(3).par(49).pt("d")), 3),
            blank("incident-report-kind-widespread", Law(art(3).par(61)), 3),
            blank("incident-report-kind-indirect", Law(art(3).par(49)), 3),
        ],
    },
    Section {
        id: "incident-report-relief",
        source: Law(art(73).par(9)),
        known: &[],
        blanks: &[
            blank("incident-report-relief-equivalent", Law(art(73).par(9)), 3).where_it_arises().noted("art-73-9"),
            blank("incident-report-relief-medical", Law(art(73).par(10)), 3).where_it_arises().noted("art-73-10"),
        ],
    },
    Section {
        id: "incident-report-system",
        source: Law(art(73).par(1)),
        known: &[Known::Name, Known::Purpose, Known::Vendor, Known::Stage, Known::Roles, Known::Class, Known::Uses],
        blanks: &[
            blank("incident-report-system-identity", Law(art(73).par(1)), 3),
            blank("incident-report-system-provider", Law(art(73).par(1)), 1),
            blank("incident-report-system-chain", Law(art(26).par(5)), 3),
        ],
    },
    Section {
        id: "incident-report-event",
        source: Law(art(73).par(1)),
        known: &[],
        blanks: &[
            blank("incident-report-event-when", Law(art(73).par(1)), 1),
            blank("incident-report-event-course", Law(art(73).par(1)), 6),
            blank("incident-report-event-use", Law(art(73).par(1)), 3),
            blank("incident-report-event-people", Law(art(73).par(1)), 3),
            blank("incident-report-event-immediate", Law(art(26).par(5)), 3),
            blank("incident-report-event-evidence", Law(art(73).par(6).sub(2)), 3),
        ],
    },
    Section {
        id: "incident-report-told",
        source: Law(art(73).par(1)),
        known: &[Known::Organisation, Known::Obligations(Theme::PostMarket)],
        blanks: &[
            blank("incident-report-told-authority", Law(art(73).par(1)), 3).noted("art-73-1"),
            blank("incident-report-told-office", Law(art(75).par_with(1, 'a')), 1).noted("art-75-1a"),
            blank("incident-report-told-provider", Law(art(26).par(5)), 3).noted("art-26-5"),
            blank("incident-report-told-chain", Law(art(26).par(5)), 3),
            blank("incident-report-told-others", Law(art(20).par(1)), 3).noted("art-20-1"),
            blank("incident-report-told-risk", Law(art(20).par(2)), 3).noted("art-20-2"),
            blank("incident-report-told-clocks", Source::Act(Act::DataProtection.art(33).par(1)), 3),
            blank("incident-report-told-test", Law(art(60).par(7)), 1).noted("art-60-7"),
        ],
    },
    Section {
        id: "incident-report-initial",
        source: Law(art(73).par(5)),
        known: &[],
        blanks: &[
            blank("incident-report-initial-first", Law(art(73).par(5)), 1),
            blank("incident-report-initial-missing", Law(art(73).par(5)), 3),
            blank("incident-report-initial-complete", Law(art(73).par(5)), 1),
        ],
    },
    Section {
        id: "incident-report-investigation",
        source: Law(art(73).par(6)),
        known: &[],
        blanks: &[
            blank("incident-report-investigation-lead", Law(art(73).par(6).sub(1)), 1).noted("art-73-6"),
            blank("incident-report-investigation-cause", Law(art(73).par(6).sub(1)), 6),
            blank("incident-report-investigation-risk", Law(art(73).par(6).sub(1)), 3),
            blank("incident-report-investigation-action", Law(art(73).par(6).sub(1)), 6),
            blank("incident-report-investigation-cooperation", Law(art(73).par(6).sub(2)), 3),
            blank("incident-report-investigation-altering", Law(art(73).par(6).sub(2)), 3),
        ],
    },
    Section {
        id: "incident-report-close",
        source: Law(art(73).par(6)),
        known: &[],
        blanks: &[
            blank("incident-report-close-signed", Law(art(73).par(1)), 1),
            blank("incident-report-close-lessons", Law(art(9).par(2).pt("c")), 3),
            blank("incident-report-close-users", Standard("A.8.4"), 1),
            blank("incident-report-close-record", Standard("10.2"), 1),
            blank("incident-report-close-confidential", Law(art(78).par(1)), 1),
        ],
    },
];
