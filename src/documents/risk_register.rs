//! AI risk register.
//!
//! INTERPRETATION: Art. 9 asks providers of high-risk systems for a process; a register is how it is usually recorded, so that it
//! is required where Art. 9(1) or 9(2) is established, and useful for everybody else.

use super::{Known, Section, blank};
use crate::law::Source::{Law, Standard};
use crate::law::art;
use crate::law::obligations::Theme;

/// The parts of the document.
pub(super) static SECTIONS: &[Section] = &[
    Section {
        id: "risk-register-system",
        source: Law(art(9).par(1)),
        known: &[Known::Name, Known::Purpose, Known::Vendor, Known::Stage, Known::Roles, Known::Class, Known::Uses],
        blanks: &[
            blank("risk-register-keeper", Standard("5.3"), 1),
            blank("risk-register-misuse", Law(art(9).par(2).pt("b")), 3),
            blank("risk-register-rhythm", Law(art(9).par(2)), 1),
        ],
    },
    Section {
        id: "risk-register-method",
        source: Standard("6.1.2"),
        known: &[Known::RiskScale],
        blanks: &[blank("risk-register-limit", Law(art(9).par(5)), 3)],
    },
    Section { id: "risk-register-risks", source: Law(art(9).par(2).pt("a")), known: &[Known::Risks], blanks: &[] },
    Section {
        id: "risk-register-own",
        source: Law(art(9).par(2)),
        known: &[],
        blanks: &[blank("risk-register-own-risks", Law(art(9).par(2).pt("c")), 6)],
    },
    Section {
        id: "risk-register-rest",
        source: Law(art(9).par(5)),
        known: &[Known::Obligations(Theme::Risk)],
        blanks: &[
            blank("risk-register-overall", Law(art(9).par(5)), 3),
            blank("risk-register-tests", Law(art(9).par(6)), 3),
            blank("risk-register-children", Law(art(9).par(9)), 3),
        ],
    },
];
