//! Data for the EU database.
//!
//! INTERPRETATION: art-49-5 (national registration) is not listed, since Annex VIII does not set the data of national registers; the document is still useful there.
//! INTERPRETATION: voluntary entries of other deployers rest on recital 131, not on an article.
//! OPEN: Art. 49(4)(b) still names point 9 of Section B, which was deleted; no data is left under it.
//! INTERPRETATION: the words on law enforcement, migration, asylum and border control limit all three points, so that biometrics for other purposes go into the public section.
//! OPEN: Art. 49(2) has no exception for Annex III(2); ask the authority where a system of that point under Art. 6(3) is registered.
//! OPEN: read literally Art. 49 applies since 2 August 2026; in practice the classification rules for Annex III apply from 2 December 2027.
//! INTERPRETATION: Annex VIII Section C(5) points to Art. 26(8) for the data protection impact assessment; the duty stands in Art. 26(9), so the latter's notes are shown.

use super::{Known, Section, blank};
use crate::interview::Page;
use crate::law::Source::Law;
use crate::law::obligations::Theme;
use crate::law::{Group, annex, art};

/// The parts of the document.
pub(super) static SECTIONS: &[Section] = &[
    Section {
        id: "registration-part",
        source: Law(art(49)),
        known: &[Known::Name, Known::Roles, Known::Class, Known::Uses, Known::Exceptions(Group::Use), Known::Dates],
        blanks: &[
            blank("registration-part", Law(art(49).par(1)), 1),
            blank("registration-section", Law(art(49).par(4)), 3).noted("art-49-4"),
            blank("registration-deadline", Law(art(49).par(1)), 1),
            blank("registration-person", Law(art(71).par(5)), 1),
        ],
    },
    Section {
        id: "registration-a-provider",
        source: Law(annex(8).section("A")),
        known: &[Known::Organisation],
        blanks: &[
            blank("registration-a1", Law(annex(8).section("A").par(1)), 3).noted("art-49-1"),
            blank("registration-a2", Law(annex(8).section("A").par(2)), 3),
            blank("registration-a3", Law(annex(8).section("A").par(3)), 3),
        ],
    },
    Section {
        id: "registration-a-system",
        source: Law(annex(8).section("A")),
        known: &[Known::Name, Known::Purpose, Known::Stage],
        blanks: &[
            blank("registration-a4", Law(annex(8).section("A").par(4)), 1),
            blank("registration-a5", Law(annex(8).section("A").par(5)), 6),
            blank("registration-a6", Law(annex(8).section("A").par(6)), 3),
            blank("registration-a7", Law(annex(8).section("A").par(7)), 1),
            blank("registration-a10", Law(annex(8).section("A").par(10)), 1),
        ],
    },
    Section {
        id: "registration-a-conformity",
        source: Law(annex(8).section("A")),
        known: &[],
        blanks: &[
            blank("registration-a8", Law(annex(8).section("A").par(8)), 1),
            blank("registration-a9", Law(annex(8).section("A").par(9)), 1),
            blank("registration-a11", Law(annex(8).section("A").par(11)), 1),
            blank("registration-a12", Law(annex(8).section("A").par(12)), 1),
            blank("registration-a13", Law(annex(8).section("A").par(13)), 1),
        ],
    },
    Section {
        id: "registration-b-provider",
        source: Law(annex(8).section("B")),
        known: &[Known::Organisation],
        blanks: &[
            blank("registration-b1", Law(annex(8).section("B").par(1)), 3).noted("art-49-2"),
            blank("registration-b2", Law(annex(8).section("B").par(2)), 3),
            blank("registration-b3", Law(annex(8).section("B").par(3)), 3),
        ],
    },
    Section {
        id: "registration-b-system",
        source: Law(annex(8).section("B")),
        known: &[Known::Name, Known::Purpose, Known::Stage, Known::Exceptions(Group::Use)],
        blanks: &[
            blank("registration-b4", Law(annex(8).section("B").par(4)), 1),
            blank("registration-b5", Law(annex(8).section("B").par(5)), 6),
            blank("registration-b6", Law(annex(8).section("B").par(6)), 1),
            blank("registration-b8", Law(annex(8).section("B").par(8)), 1),
        ],
    },
    Section {
        id: "registration-c-deployer",
        source: Law(annex(8).section("C")),
        known: &[Known::Organisation, Known::Answers(Page::Duties)],
        blanks: &[
            blank("registration-c1", Law(annex(8).section("C").par(1)), 3).noted("art-49-3"),
            blank("registration-c2", Law(annex(8).section("C").par(2)), 3),
            blank("registration-c3", Law(annex(8).section("C").par(3)), 1).noted("art-26-8"),
            blank("registration-c4", Law(annex(8).section("C").par(4)), 6).noted("art-27-1"),
            blank("registration-c5", Law(annex(8).section("C").par(5)), 6).noted("art-26-9"),
        ],
    },
    Section {
        id: "registration-proof",
        source: Law(art(71)),
        known: &[Known::Obligations(Theme::MarketAccess)],
        blanks: &[
            blank("registration-entry", Law(art(71).par(2)), 1).noted("art-71-2"),
            blank("registration-updates", Law(annex(8)), 3),
            blank("registration-national", Law(art(49).par(5)), 1).noted("art-49-5"),
        ],
    },
];
