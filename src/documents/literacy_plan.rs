//! AI literacy plan.
//!
//! INTERPRETATION: Art. 4(1) asks for measures, not for a plan. The row is the one that the plan serves, and the plan is the usual way to show the measures.
//! INTERPRETATION: the topics are taken from the definition in Art. 3(56) and from recital 20; the Regulation prescribes no syllabus.
//! INTERPRETATION: Art. 4(1) asks for no measurement of results. The section follows ISO/IEC 42001 7.2.
//! INTERPRETATION: Art. 4 asks for no records. They are the proof that measures were taken, and evidence of competence under ISO/IEC 42001 7.2.

use super::{Known, Section, blank};
use crate::interview::Page;
use crate::law::Source::{Law, Ours, Standard};
use crate::law::art;
use crate::law::obligations::Theme;

/// The parts of the document.
pub(super) static SECTIONS: &[Section] = &[
    Section {
        id: "literacy-plan-who",
        source: Law(art(4).par(1)),
        known: &[
            Known::Name,
            Known::Purpose,
            Known::Stage,
            Known::Organisation,
            Known::Roles,
            Known::Class,
            Known::Obligations(Theme::Governance),
        ],
        blanks: &[
            blank("literacy-plan-responsible", Law(art(4).par(1)), 1),
            blank("literacy-plan-systems", Law(art(4).par(1)), 3),
            blank("literacy-plan-staff", Law(art(4).par(1)), 3),
            blank("literacy-plan-others", Law(art(4).par(1)), 3),
        ],
    },
    Section {
        id: "literacy-plan-groups",
        source: Law(art(4).par(1)),
        known: &[Known::Answers(Page::People), Known::Answers(Page::Areas), Known::Answers(Page::Role), Known::Uses],
        blanks: &[
            blank("literacy-plan-knowledge", Law(art(4).par(1)), 3),
            blank("literacy-plan-experience", Law(art(4).par(1)), 3),
            blank("literacy-plan-context", Law(art(4).par(1)), 3),
            blank("literacy-plan-affected", Law(art(4).par(1)), 3),
            blank("literacy-plan-needed", Standard("7.2"), 3),
        ],
    },
    Section {
        id: "literacy-plan-content",
        source: Law(art(3).par(56)),
        known: &[Known::Findings, Known::Obligations(Theme::Use), Known::Obligations(Theme::Oversight)],
        blanks: &[
            blank("literacy-plan-basics", Law(art(3).par(56)), 3),
            blank("literacy-plan-opportunities", Law(art(3).par(56)), 3),
            blank("literacy-plan-risks", Law(art(3).par(56)), 3),
            blank("literacy-plan-duties", Law(art(3).par(56)), 3),
            blank("literacy-plan-use", Law(art(3).par(56)), 3),
            blank("literacy-plan-development", Law(art(3).par(56)), 3),
            blank("literacy-plan-overseers", Law(art(26).par(2)), 3),
            blank("literacy-plan-awareness", Standard("7.3"), 3),
        ],
    },
    Section {
        id: "literacy-plan-measures",
        source: Law(art(4).par(1)),
        known: &[Known::Dates],
        blanks: &[
            blank("literacy-plan-per-group", Law(art(4).par(1)), 6).noted("art-4-1"),
            blank("literacy-plan-newcomers", Law(art(4).par(1)), 3),
            blank("literacy-plan-sources", Law(art(4).par(2)), 3),
            blank("literacy-plan-resources", Standard("7.1"), 1),
        ],
    },
    Section {
        id: "literacy-plan-check",
        source: Standard("7.2"),
        known: &[],
        blanks: &[
            blank("literacy-plan-signs", Standard("7.2"), 3),
            blank("literacy-plan-result", Standard("7.2"), 3),
            blank("literacy-plan-review", Law(art(4).par(1)), 1),
        ],
    },
    Section {
        id: "literacy-plan-records",
        source: Standard("7.2"),
        known: &[],
        blanks: &[
            blank("literacy-plan-kept", Standard("7.2"), 3),
            blank("literacy-plan-reasons", Law(art(4).par(1)), 3),
            blank("literacy-plan-approved", Ours, 1),
        ],
    },
];
