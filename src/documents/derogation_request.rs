//! Letter to the provider: class, instructions, registration and conformity of the system.
//!
//! INTERPRETATION: no provision asks for this letter, so required is empty. Art. 26(8) asks public bodies to tell the provider or distributor only if a system is not registered.
//! INTERPRETATION: only the provider can rely on Art. 6(3); without its statement the deployer treats the system as high-risk (draft Commission guidelines).
//! INTERPRETATION: no article gives the deployer a copy of the declaration; Art. 23(1)(c) and 24(1) presuppose that it accompanies the system.

use super::{Known, Section, blank};
use crate::law::Source::{Law, Ours};
use crate::law::{annex, art};

/// The parts of the document.
pub(super) static SECTIONS: &[Section] = &[
    Section {
        id: "derogation-request-head",
        source: Ours,
        known: &[],
        blanks: &[
            blank("derogation-request-sender", Ours, 3),
            blank("derogation-request-recipient", Law(art(16).pt("b")), 3),
            blank("derogation-request-product", Ours, 1),
        ],
    },
    Section {
        id: "derogation-request-use",
        source: Ours,
        known: &[Known::Uses, Known::Stage],
        blanks: &[
            blank("derogation-request-context", Law(art(3).par(12)), 6),
            blank("derogation-request-annex-iii", Law(art(6).par(2)), 1),
        ],
    },
    Section {
        id: "derogation-request-class",
        source: Law(art(6).par(4)),
        known: &[],
        blanks: &[
            blank("derogation-request-class-answer", Law(art(6).par(2)), 3),
            blank("derogation-request-purpose-answer", Law(art(25).par(1).pt("c")), 3),
            blank("derogation-request-assessment-answer", Law(art(6).par(4)), 1),
            blank("derogation-request-condition-answer", Law(art(6).par(3).sub(2)), 3),
            blank("derogation-request-influence-answer", Law(art(6).par(3).sub(1)), 3),
            blank("derogation-request-profiling-answer", Law(art(6).par(3).sub(3)), 3),
            blank("derogation-request-limits-answer", Law(art(6).par(4)), 3),
        ],
    },
    Section {
        id: "derogation-request-registration",
        source: Law(art(49)),
        known: &[],
        blanks: &[
            blank("derogation-request-entry-answer", Law(annex(8).section("C").par(3)), 1),
            blank("derogation-request-entry-day", Law(art(49).par(1)), 1),
        ],
    },
    Section {
        id: "derogation-request-instructions",
        source: Law(art(13).par(2)),
        known: &[],
        blanks: &[
            blank("derogation-request-instructions-answer", Law(art(13).par(2)), 1),
            blank("derogation-request-identity-answer", Law(art(13).par(3).pt("a")), 1),
            blank("derogation-request-performance-answer", Law(art(13).par(3).pt("b")), 6),
            blank("derogation-request-changes-answer", Law(art(13).par(3).pt("c")), 1),
            blank("derogation-request-oversight-answer", Law(art(13).par(3).pt("d")), 3),
            blank("derogation-request-resources-answer", Law(art(13).par(3).pt("e")), 3),
            blank("derogation-request-logs-answer", Law(art(13).par(3).pt("f")), 3),
        ],
    },
    Section {
        id: "derogation-request-conformity",
        source: Law(art(16)),
        known: &[],
        blanks: &[
            blank("derogation-request-declaration-answer", Law(art(47).par(1)), 1),
            blank("derogation-request-procedure-answer", Law(art(43).par(1)), 3),
            blank("derogation-request-ce-answer", Law(art(48).par(3)), 1),
            blank("derogation-request-standards-answer", Law(annex(5).par(6)), 1),
            blank("derogation-request-legacy-answer", Law(art(111).par(2)), 1),
        ],
    },
    Section {
        id: "derogation-request-cooperation",
        source: Law(art(26).par(5)),
        known: &[],
        blanks: &[
            blank("derogation-request-incident-contact", Law(art(26).par(5)), 1),
            blank("derogation-request-impact-answer", Law(art(26).par(9)), 3),
            blank("derogation-request-change-notice", Law(art(20).par(1)), 1),
        ],
    },
    Section {
        id: "derogation-request-close",
        source: Ours,
        known: &[],
        blanks: &[
            blank("derogation-request-deadline", Ours, 1),
            blank("derogation-request-address", Ours, 1),
            blank("derogation-request-signature", Ours, 3),
        ],
    },
];
