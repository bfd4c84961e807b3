//! Human oversight and operation plan of a deployer.
//!
//! INTERPRETATION: Art. 26(1) and (2) ask for measures and assignments, not for a document. The plan is the usual proof, so it counts as required where they are established.
//! OPEN: Art. 26(1) ties use by the instructions to "paragraphs 3 and 6", which look like a leftover from an earlier numbering; here it is read together with Art. 26(2), (4), (5) and (6).
//! OPEN: Art. 26(5) does not say when a provider counts as not reachable.

use super::{Known, Section, blank};
use crate::interview::Page;
use crate::law::Source::{Law, Ours};
use crate::law::art;
use crate::law::obligations::Theme;

/// The parts of the document.
pub(super) static SECTIONS: &[Section] = &[
    Section {
        id: "oversight-plan-system",
        source: Law(art(26).par(1)),
        known: &[
            Known::Name,
            Known::Purpose,
            Known::Owner,
            Known::Vendor,
            Known::Stage,
            Known::Class,
            Known::Uses,
            Known::Roles,
            Known::Organisation,
            Known::Dates,
        ],
        blanks: &[
            blank("oversight-plan-version", Law(art(26).par(1)), 1),
            blank("oversight-plan-technical", Law(art(26).par(1)), 3).noted("art-26-1"),
            blank("oversight-plan-organisational", Law(art(26).par(1)), 3),
            blank("oversight-plan-other-duties", Law(art(26).par(3)), 3),
        ],
    },
    Section {
        id: "oversight-plan-risks",
        source: Law(art(14).par(2)),
        known: &[Known::Answers(Page::People), Known::Answers(Page::Areas), Known::Obligations(Theme::Oversight)],
        blanks: &[
            blank("oversight-plan-remaining", Law(art(14).par(2)), 3),
            blank("oversight-plan-autonomy", Law(art(14).par(3)), 3),
            blank("oversight-plan-built-in", Law(art(14).par(3).pt("a")), 3),
            blank("oversight-plan-deployer-measures", Law(art(14).par(3).pt("b")), 3),
        ],
    },
    Section {
        id: "oversight-plan-persons",
        source: Law(art(26).par(2)),
        known: &[],
        blanks: &[
            blank("oversight-plan-names", Law(art(26).par(2)), 3).noted("art-26-2"),
            blank("oversight-plan-competence", Law(art(26).par(2)), 3),
            blank("oversight-plan-training", Law(art(26).par(2)), 3),
            blank("oversight-plan-authority", Law(art(26).par(2)), 3),
            blank("oversight-plan-support", Law(art(26).par(2)), 3),
        ],
    },
    Section {
        id: "oversight-plan-abilities",
        source: Law(art(14).par(4)),
        known: &[],
        blanks: &[
            blank("oversight-plan-understand", Law(art(14).par(4).pt("a")), 3),
            blank("oversight-plan-bias", Law(art(14).par(4).pt("b")), 3),
            blank("oversight-plan-interpret", Law(art(14).par(4).pt("c")), 3),
            blank("oversight-plan-override", Law(art(14).par(4).pt("d")), 3),
            blank("oversight-plan-stop", Law(art(14).par(4).pt("e")), 3),
        ],
    },
    Section {
        id: "oversight-plan-biometrics",
        source: Law(art(14).par(5)),
        known: &[],
        blanks: &[
            blank("oversight-plan-two-persons", Law(art(14).par(5)), 3),
            blank("oversight-plan-lifted", Law(art(14).par(5).sub(2)), 1),
        ],
    },
    Section {
        id: "oversight-plan-input",
        source: Law(art(26).par(4)),
        known: &[Known::Answers(Page::Duties), Known::Obligations(Theme::Data)],
        blanks: &[
            blank("oversight-plan-control", Law(art(26).par(4)), 3),
            blank("oversight-plan-relevant", Law(art(26).par(4)), 3).noted("art-26-4"),
            blank("oversight-plan-representative", Law(art(26).par(4)), 3),
            blank("oversight-plan-checks", Law(art(26).par(4)), 3),
        ],
    },
    Section {
        id: "oversight-plan-monitoring",
        source: Law(art(26).par(5)),
        known: &[Known::Obligations(Theme::Use)],
        blanks: &[
            blank("oversight-plan-what", Law(art(26).par(5)), 3).noted("art-26-5"),
            blank("oversight-plan-who", Law(art(26).par(5)), 1),
            blank("oversight-plan-to-provider", Law(art(26).par(5)), 3),
            blank("oversight-plan-financial", Law(art(26).par(5).sub(2)), 1),
        ],
    },
    Section {
        id: "oversight-plan-risk-and-incident",
        source: Law(art(26).par(5)),
        known: &[Known::Clocks, Known::Obligations(Theme::PostMarket), Known::Obligations(Theme::Authorities)],
        blanks: &[
            blank("oversight-plan-signs", Law(art(79).par(1)), 3),
            blank("oversight-plan-suspend", Law(art(26).par(5)), 3),
            blank("oversight-plan-serious", Law(art(3).par(49)), 3),
            blank("oversight-plan-contacts", Law(art(26).par(5)), 3),
            blank("oversight-plan-unreachable", Law(art(73).par(2)), 3),
            blank("oversight-plan-sensitive", Law(art(26).par(5)), 1),
        ],
    },
    Section {
        id: "oversight-plan-logs",
        source: Law(art(26).par(6)),
        known: &[Known::Obligations(Theme::Logs)],
        blanks: &[
            blank("oversight-plan-which", Law(art(26).par(6)), 3).noted("art-26-6"),
            blank("oversight-plan-period", Law(art(26).par(6)), 3),
            blank("oversight-plan-access", Law(art(26).par(6)), 3),
            blank("oversight-plan-sector-file", Law(art(26).par(6).sub(2)), 1),
        ],
    },
    Section {
        id: "oversight-plan-close",
        source: Ours,
        known: &[Known::Open],
        blanks: &[
            blank("oversight-plan-known-to", Law(art(26).par(1)), 1),
            blank("oversight-plan-review", Ours, 1),
            blank("oversight-plan-approved", Ours, 1),
        ],
    },
];
