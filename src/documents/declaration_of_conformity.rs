//! EU declaration of conformity.
//!
//! INTERPRETATION: Art. 47(1) and (4) name the provider only and Art. 22(3)(a) lets the representative verify, not issue; Annex V(8) allows a signature on behalf of another.
//! INTERPRETATION: "written machine readable, physical or electronically signed" (Art. 47(1)) is read as three alternatives of form.
//! INTERPRETATION: Annex V(2) says provider "or, where applicable," representative; both are asked so that the provider stays identifiable.
//! INTERPRETATION: Annex V(5) joins the three acts with "and" although they address different bodies; "as far as each of them applies" is our addition.
//! INTERPRETATION: "where applicable" governs the whole of Annex V(7); the procedure is asked also after internal control, since it tells the reader what stands behind the declaration.

use super::{Known, Section, blank};
use crate::interview::Page;
use crate::law::Source::Law;
use crate::law::obligations::Theme;
use crate::law::{annex, art};

/// The parts of the document.
pub(super) static SECTIONS: &[Section] = &[
    Section {
        id: "declaration-of-conformity-system",
        source: Law(annex(5).par(1)),
        known: &[Known::Name],
        blanks: &[
            blank("declaration-of-conformity-name", Law(annex(5).par(1)), 1).noted("art-47-2"),
            blank("declaration-of-conformity-reference", Law(annex(5).par(1)), 1),
        ],
    },
    Section {
        id: "declaration-of-conformity-provider",
        source: Law(annex(5).par(2)),
        known: &[Known::Organisation, Known::Roles],
        blanks: &[
            blank("declaration-of-conformity-provider", Law(annex(5).par(2)), 3),
            blank("declaration-of-conformity-representative", Law(annex(5).par(2)), 3),
        ],
    },
    Section {
        id: "declaration-of-conformity-responsibility",
        source: Law(annex(5).par(3)),
        known: &[],
        blanks: &[blank("declaration-of-conformity-responsibility-checked", Law(annex(5).par(3)), 1).noted("art-47-4")],
    },
    Section {
        id: "declaration-of-conformity-conformity",
        source: Law(annex(5).par(4)),
        known: &[],
        blanks: &[
            blank("declaration-of-conformity-conformity-checked", Law(annex(5).par(4)), 3),
            blank("declaration-of-conformity-other-law", Law(art(47).par(3)), 3).noted("art-47-3"),
        ],
    },
    Section {
        id: "declaration-of-conformity-personal-data",
        source: Law(annex(5).par(5)),
        known: &[Known::Answers(Page::People)],
        blanks: &[blank("declaration-of-conformity-processing", Law(annex(5).par(5)), 3)],
    },
    Section {
        id: "declaration-of-conformity-standards",
        source: Law(annex(5).par(6)),
        known: &[],
        blanks: &[blank("declaration-of-conformity-references", Law(annex(5).par(6)), 3)],
    },
    Section {
        id: "declaration-of-conformity-notified-body",
        source: Law(annex(5).par(7)),
        known: &[Known::Obligations(Theme::MarketAccess)],
        blanks: &[
            blank("declaration-of-conformity-body", Law(annex(5).par(7)), 1),
            blank("declaration-of-conformity-procedure", Law(annex(5).par(7)), 3),
            blank("declaration-of-conformity-certificate", Law(annex(5).par(7)), 1),
        ],
    },
    Section {
        id: "declaration-of-conformity-signature",
        source: Law(annex(5).par(8)),
        known: &[],
        blanks: &[
            blank("declaration-of-conformity-place-date", Law(annex(5).par(8)), 1),
            blank("declaration-of-conformity-signatory", Law(annex(5).par(8)), 1),
            blank("declaration-of-conformity-on-behalf", Law(annex(5).par(8)), 1),
            blank("declaration-of-conformity-sign", Law(annex(5).par(8)), 1),
        ],
    },
    Section {
        id: "declaration-of-conformity-handling",
        source: Law(art(47)),
        known: &[],
        blanks: &[
            blank("declaration-of-conformity-form", Law(art(47).par(1)), 1).noted("art-47-1"),
            blank("declaration-of-conformity-languages", Law(art(47).par(2)), 3),
            blank("declaration-of-conformity-keeping", Law(art(47).par(1)), 1).noted("art-18-1-e"),
            blank("declaration-of-conformity-updates", Law(art(47).par(4)), 1),
            blank("declaration-of-conformity-uses", Law(annex(8).section("A").par(11)), 1),
        ],
    },
];
