//! Information of persons about whom the system helps to decide.
//!
//! INTERPRETATION: the only content that Art. 26(11) itself requires is that the persons are subject to the use of the system. Purpose, type of decisions and the right to an explanation are taken from recital 93. Everything further is good practice or comes from other provisions.
//! INTERPRETATION: recital 93 says that the deployer should mention the right to an explanation. The right does not exist for systems of Annex III(2).
//! OPEN: Art. 26(11) names neither a moment nor a form. Before the output is used is the safe choice; recital 93 does not say.

use super::{Known, Section, blank};
use crate::interview::Page;
use crate::law::Source::{Law, Ours};
use crate::law::{Group, art};

/// The parts of the document.
pub(super) static SECTIONS: &[Section] = &[
    Section {
        id: "persons-information-file",
        source: Law(art(26).par(11)),
        known: &[
            Known::Class,
            Known::Uses,
            Known::Exceptions(Group::Use),
            Known::Roles,
            Known::Answers(Page::People),
            Known::Answers(Page::Transparency),
            Known::Answers(Page::Duties),
            Known::Dates,
        ],
        blanks: &[
            blank("persons-information-persons", Law(art(26).par(11)), 3),
            blank("persons-information-part", Law(art(26).par(11)), 3),
            blank("persons-information-law-enforcement", Law(art(26).par(11)), 1),
            blank("persons-information-workers", Law(art(26).par(7)), 1),
        ],
    },
    Section {
        id: "persons-information-notice",
        source: Law(art(26).par(11)),
        known: &[],
        blanks: &[
            blank("persons-information-who", Law(art(26).par(11)), 1),
            blank("persons-information-decisions", Law(art(26).par(11)), 3),
            blank("persons-information-role", Ours, 3),
        ],
    },
    Section {
        id: "persons-information-rights",
        source: Law(art(86).par(1)),
        known: &[],
        blanks: &[
            blank("persons-information-applies", Law(art(86).par(2)), 1),
            blank("persons-information-request", Law(art(86).par(1)), 1),
            blank("persons-information-other-ways", Law(art(85)), 3),
        ],
    },
    Section {
        id: "persons-information-further",
        source: Ours,
        known: &[],
        blanks: &[
            blank("persons-information-data", Law(art(2).par(7)), 1),
            blank("persons-information-transparency", Law(art(50).par(5)), 3),
            blank("persons-information-contact", Ours, 1),
        ],
    },
    Section {
        id: "persons-information-delivery",
        source: Law(art(26).par(11)),
        known: &[],
        blanks: &[
            blank("persons-information-moment", Law(art(26).par(11)), 1),
            blank("persons-information-channel", Law(art(26).par(11)), 3),
            blank("persons-information-others", Law(art(26).par(11)), 3),
            blank("persons-information-proof", Law(art(26).par(11)), 3).noted("art-26-11"),
        ],
    },
];
