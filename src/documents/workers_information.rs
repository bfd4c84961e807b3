//! Information of workers and their representatives.
//!
//! OPEN: the Regulation does not define "affected workers". Whether job applicants, self-employed persons and agency staff are among them is not said. Applicants subject to decisions are in any case informed under Art. 26(11).
//! INTERPRETATION: the only content that Art. 26(7) requires is that the persons will be subject to the use of the high-risk system. Everything in the next section is good practice, or comes from other provisions that the help names.

use super::{Known, Section, blank};
use crate::interview::Page;
use crate::law::Source::{Law, Ours};
use crate::law::art;

/// The parts of the document.
pub(super) static SECTIONS: &[Section] = &[
    Section {
        id: "workers-information-file",
        source: Law(art(26).par(7)),
        known: &[Known::Organisation, Known::Roles, Known::Class, Known::Answers(Page::Duties), Known::Dates],
        blanks: &[
            blank("workers-information-employer", Law(art(26).par(7)), 1),
            blank("workers-information-start", Law(art(26).par(7)), 1),
            blank("workers-information-representatives", Law(art(26).par(7)), 3),
            blank("workers-information-workers", Law(art(26).par(7)), 3),
            blank("workers-information-rules", Law(art(26).par(7)), 3),
            blank("workers-information-more-favourable", Law(art(2).par(11)), 3),
        ],
    },
    Section {
        id: "workers-information-notice",
        source: Law(art(26).par(7)),
        known: &[],
        blanks: &[blank("workers-information-from", Law(art(26).par(7)), 3)],
    },
    Section {
        id: "workers-information-more",
        source: Ours,
        known: &[],
        blanks: &[
            blank("workers-information-task", Ours, 3),
            blank("workers-information-decisions", Law(art(26).par(11)), 3),
            blank("workers-information-data", Law(art(2).par(7)), 3),
            blank("workers-information-not", Ours, 3),
            blank("workers-information-oversight", Law(art(26).par(2)), 3),
            blank("workers-information-emotions", Law(art(50).par(3)), 1),
            blank("workers-information-rights", Law(art(86).par(1)), 3),
            blank("workers-information-training", Law(art(4).par(1)), 3),
        ],
    },
    Section {
        id: "workers-information-signature",
        source: Ours,
        known: &[],
        blanks: &[
            blank("workers-information-contact", Ours, 1),
            blank("workers-information-signed", Law(art(26).par(7)), 1),
        ],
    },
    Section {
        id: "workers-information-proof",
        source: Law(art(26).par(7)),
        known: &[],
        blanks: &[
            blank("workers-information-to-representatives", Law(art(26).par(7)), 1).noted("art-26-7"),
            blank("workers-information-to-workers", Law(art(26).par(7)), 3),
            blank("workers-information-consultation", Law(art(26).par(7)), 3),
            blank("workers-information-newcomers", Law(art(26).par(7)), 3),
        ],
    },
];
