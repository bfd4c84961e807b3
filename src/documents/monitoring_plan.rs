//! Post-market monitoring plan.
//!
//! INTERPRETATION: Art. 72(3) asks for a plan and leaves its content to guidance with a template, due by 2 September 2027. Until
//! then the content is read out of Art. 72(1), (2) and (4), Art. 3(25), Annex IV(9) and the provisions that feed on it.
//! OPEN: Art. 72 is literally in application since 2 August 2026, but needs a system that is high-risk, and those rules apply
//! later (Annex III: 2 December 2027, Annex I: 2 August 2028).
//! INTERPRETATION: Art. 72 asks for no data protection part; it is there since such data often are personal.
//! INTERPRETATION: Art. 72 sets no interval for reports or reviews.

use super::{Known, Section, blank};
use crate::law::Source::{Law, Standard};
use crate::law::art;
use crate::law::obligations::Theme;

/// The parts of the document.
pub(super) static SECTIONS: &[Section] = &[
    Section {
        id: "monitoring-plan-system",
        source: Law(art(72).par(1)),
        known: &[
            Known::Name,
            Known::Purpose,
            Known::Owner,
            Known::Vendor,
            Known::Stage,
            Known::Organisation,
            Known::Roles,
            Known::Class,
            Known::Uses,
        ],
        blanks: &[
            blank("monitoring-plan-system-versions", Law(art(72).par(1)), 3),
            blank("monitoring-plan-system-owner", Law(art(72).par(1)), 3).noted("art-72-1"),
            blank("monitoring-plan-system-place", Law(art(72).par(3)), 1).noted("art-72-3"),
        ],
    },
    Section {
        id: "monitoring-plan-proportion",
        source: Law(art(72).par(1)),
        known: &[Known::Findings, Known::Obligations(Theme::Risk)],
        blanks: &[
            blank("monitoring-plan-proportion-technology", Law(art(72).par(1)), 3),
            blank("monitoring-plan-proportion-risks", Law(art(72).par(1)), 3),
            blank("monitoring-plan-proportion-depth", Law(art(72).par(1)), 3),
        ],
    },
    Section {
        id: "monitoring-plan-integration",
        source: Law(art(72).par(4)),
        known: &[],
        blanks: &[
            blank("monitoring-plan-integration-act", Law(art(72).par(4).sub(1)), 1).where_it_arises().noted("art-72-4"),
            blank("monitoring-plan-integration-finance", Law(art(72).par(4).sub(2)), 1).where_it_arises(),
            blank("monitoring-plan-integration-table", Law(art(72).par(4)), 6).where_it_arises(),
        ],
    },
    Section {
        id: "monitoring-plan-deployers",
        source: Law(art(72).par(2)),
        known: &[],
        blanks: &[
            blank("monitoring-plan-deployers-what", Law(art(72).par(2)), 3).noted("art-72-2"),
            blank("monitoring-plan-deployers-channel", Law(art(26).par(5)), 3).noted("art-26-5"),
            blank("monitoring-plan-deployers-agreed", Law(art(26).par(5)), 1),
            blank("monitoring-plan-deployers-silent", Law(art(72).par(2)), 1),
            blank("monitoring-plan-deployers-police", Law(art(72).par(2)), 1),
        ],
    },
    Section {
        id: "monitoring-plan-sources",
        source: Law(art(72).par(2)),
        known: &[Known::Obligations(Theme::Logs)],
        blanks: &[
            blank("monitoring-plan-sources-logs", Law(art(72).par(2)), 3),
            blank("monitoring-plan-sources-people", Law(art(72).par(2)), 3),
            blank("monitoring-plan-sources-outside", Law(art(72).par(2)), 3),
            blank("monitoring-plan-sources-tests", Law(art(72).par(2)), 3),
        ],
    },
    Section {
        id: "monitoring-plan-collection",
        source: Law(art(72).par(2)),
        known: &[],
        blanks: &[
            blank("monitoring-plan-collection-method", Law(art(72).par(2)), 6),
            blank("monitoring-plan-collection-records", Law(art(72).par(2)), 3),
            blank("monitoring-plan-collection-analysis", Law(art(72).par(2)), 3),
            blank("monitoring-plan-collection-lifetime", Law(art(72).par(2)), 3),
            blank("monitoring-plan-collection-privacy", Law(art(72).par(2)), 3),
        ],
    },
    Section {
        id: "monitoring-plan-compliance",
        source: Law(art(72).par(2)),
        known: &[
            Known::Obligations(Theme::Data),
            Known::Obligations(Theme::Oversight),
            Known::Obligations(Theme::Robustness),
        ],
        blanks: &[
            blank("monitoring-plan-compliance-risk", Law(art(9).par(2).pt("c")), 3).noted("art-9-2-c"),
            blank("monitoring-plan-compliance-data", Law(art(10).par(2)), 3),
            blank("monitoring-plan-compliance-documents", Law(art(11).par(1)), 1),
            blank("monitoring-plan-compliance-logs", Law(art(12).par(1)), 1),
            blank("monitoring-plan-compliance-instructions", Law(art(13).par(2)), 3),
            blank("monitoring-plan-compliance-oversight", Law(art(14).par(1)), 3),
            blank("monitoring-plan-compliance-accuracy", Law(art(15).par(1)), 3),
            blank("monitoring-plan-compliance-security", Law(art(15).par(5)), 3),
        ],
    },
    Section {
        id: "monitoring-plan-interaction",
        source: Law(art(72).par(2)),
        known: &[],
        blanks: &[blank("monitoring-plan-interaction-systems", Law(art(72).par(2)), 3)],
    },
    Section {
        id: "monitoring-plan-action",
        source: Law(art(3).par(25)),
        known: &[Known::Obligations(Theme::PostMarket), Known::Clocks],
        blanks: &[
            blank("monitoring-plan-action-limits", Law(art(3).par(25)), 6),
            blank("monitoring-plan-action-corrective", Law(art(20).par(1)), 3).noted("art-20-1"),
            blank("monitoring-plan-action-risk", Law(art(20).par(2)), 3).noted("art-20-2"),
            blank("monitoring-plan-action-incident", Law(art(73).par(1)), 3).noted("art-73-1"),
            blank("monitoring-plan-action-change", Law(art(43).par(4)), 3),
            blank("monitoring-plan-action-inform", Law(art(20).par(1)), 1),
        ],
    },
    Section {
        id: "monitoring-plan-review",
        source: Law(art(72).par(1)),
        known: &[Known::Dates],
        blanks: &[
            blank("monitoring-plan-review-report", Law(art(72).par(2)), 3),
            blank("monitoring-plan-review-plan", Law(art(72).par(3)), 1),
            blank("monitoring-plan-review-management", Standard("9.1"), 1),
            blank("monitoring-plan-review-keep", Law(art(18).par(1).pt("a")), 1).noted("art-18-1-a"),
        ],
    },
];
