//! Answer to a request for an explanation of a decision.
//!
//! INTERPRETATION: Art. 86(1) says "on the basis of the output"; recital 171 speaks of decisions based mainly on it. How much weight is enough is open; when in doubt, answer.
//! OPEN: Art. 86 names no time limit, no form and no rule on costs.
//! INTERPRETATION: Art. 86(1) does not ask what would have changed the outcome. It helps to make the explanation meaningful, so it is offered.
//! INTERPRETATION: recital 171 says that the explanation should be a basis for exercising rights; the article does not require a list of remedies.

use super::{Known, Section, blank};
use crate::interview::Page;
use crate::law::Source::{Law, Ours};
use crate::law::{Group, art};

/// The parts of the document.
pub(super) static SECTIONS: &[Section] = &[
    Section {
        id: "explanation-file",
        source: Law(art(86).par(1)),
        known: &[
            Known::Class,
            Known::Uses,
            Known::Exceptions(Group::Use),
            Known::Roles,
            Known::Answers(Page::Duties),
            Known::Dates,
        ],
        blanks: &[
            blank("explanation-request", Law(art(86).par(1)), 3),
            blank("explanation-your-decision", Law(art(86).par(1)), 1),
            blank("explanation-basis", Law(art(86).par(1)), 3),
            blank("explanation-listed", Law(art(86).par(1)), 1),
            blank("explanation-effect", Law(art(86).par(1)), 3),
            blank("explanation-adverse", Law(art(86).par(1)), 3),
            blank("explanation-exception", Law(art(86).par(2)), 3),
            blank("explanation-elsewhere", Law(art(86).par(3)), 3),
            blank("explanation-deadline", Law(art(86).par(1)), 1),
        ],
    },
    Section {
        id: "explanation-opening",
        source: Ours,
        known: &[],
        blanks: &[blank("explanation-addressee", Ours, 1), blank("explanation-decision", Law(art(86).par(1)), 1)],
    },
    Section {
        id: "explanation-role",
        source: Law(art(86).par(1)),
        known: &[],
        blanks: &[
            blank("explanation-steps", Law(art(86).par(1)), 3),
            blank("explanation-task", Law(art(86).par(1)), 3),
            blank("explanation-weight", Law(art(86).par(1)), 3),
            blank("explanation-human", Law(art(86).par(1)), 3),
        ],
    },
    Section {
        id: "explanation-elements",
        source: Law(art(86).par(1)),
        known: &[],
        blanks: &[
            blank("explanation-reasons", Law(art(86).par(1)), 6),
            blank("explanation-data", Law(art(86).par(1)), 3),
            blank("explanation-criteria", Law(art(86).par(1)), 3),
            blank("explanation-difference", Ours, 3),
        ],
    },
    Section {
        id: "explanation-next",
        source: Ours,
        known: &[],
        blanks: &[
            blank("explanation-correct", Ours, 3),
            blank("explanation-remedies", Law(art(85)), 3),
            blank("explanation-contact", Ours, 1),
        ],
    },
    Section {
        id: "explanation-proof",
        source: Law(art(86).par(1)),
        known: &[],
        blanks: &[
            blank("explanation-clear", Law(art(86).par(1)), 1),
            blank("explanation-sources", Law(art(13).par(3).pt("b").pt("iv")), 3),
            blank("explanation-secrets", Ours, 3),
            blank("explanation-sent", Law(art(86).par(1)), 1).noted("art-86-1"),
        ],
    },
];
