//! Assessment that a system in an Annex III area is not high-risk.
//!
//! INTERPRETATION: Art. 6(4) asks for "its assessment" and lists no content. The sections follow the elements of Art. 6(3) (three subparagraphs), the link to Art. 6(1) and 6(2), and Art. 49(2).
//! OPEN: systems already on the market when the duty starts to apply: neither Art. 6(4) nor Art. 49(2) says whether they are documented and registered later.
//! INTERPRETATION: the derogation is tested for each intended use (draft Commission guidelines; the text speaks of "an AI system referred to in Annex III").
//! INTERPRETATION: parts whose joint output influences one decision are judged together (draft Commission guidelines).
//! OPEN: whether profiling by another function of the same system counts. Read here as: yes for the system as configured, unless the function is separable.
//! OPEN: whether a significant risk that remains excludes the derogation although a condition is met. Default: a condition AND no material influence; the three interests are answered one by one.
//! OPEN: Art. 49(4) speaks of high-risk systems but refers to Art. 49(2) and to Annex VIII Section B; read as covering systems under Art. 6(3).
//! OPEN: Art. 49(2) has no exception for Annex III(2), while Art. 49(1) and (5) send high-risk systems of that point to national registers.
//! OPEN: no retention period for the assessment; Art. 18 covers high-risk systems only. Ten years is a suggestion.

use super::{Known, Section, blank};
use crate::interview::Page;
use crate::law::Source::{Law, Ours};
use crate::law::obligations::Theme;
use crate::law::{Group, annex, art};

/// The parts of the document.
pub(super) static SECTIONS: &[Section] = &[
    Section {
        id: "derogation-identity",
        source: Law(art(6).par(4)),
        known: &[Known::Name, Known::Stage, Known::Organisation, Known::Roles],
        blanks: &[
            blank("derogation-provider", Law(art(6).par(4)), 3),
            blank("derogation-representative", Law(art(49).par(2)), 1),
            blank("derogation-version", Law(art(6).par(4)), 1),
            blank("derogation-release", Law(art(6).par(4)), 1),
        ],
    },
    Section {
        id: "derogation-use",
        source: Law(art(6).par(2)),
        known: &[Known::Purpose, Known::Uses, Known::Answers(Page::Areas)],
        blanks: &[
            blank("derogation-purpose", Law(art(3).par(12)), 6),
            blank("derogation-annex-iii-point", Law(art(6).par(2)), 3),
            blank("derogation-other-uses", Law(art(6).par(3).sub(1)), 3),
            blank("derogation-product-route", Law(art(6).par(1)), 3),
            blank("derogation-process", Law(art(6).par(3).sub(1)), 6),
        ],
    },
    Section {
        id: "derogation-profiling",
        source: Law(art(6).par(3).sub(3)),
        known: &[Known::Answers(Page::People)],
        blanks: &[
            blank("derogation-personal-data", Law(art(3).par(52)), 3),
            blank("derogation-evaluation", Law(art(3).par(52)), 6),
            blank("derogation-other-functions", Law(art(6).par(3).sub(3)), 3),
            blank("derogation-profiling-result", Law(art(6).par(3).sub(3)), 3),
        ],
    },
    Section {
        id: "derogation-conditions",
        source: Law(art(6).par(3).sub(2)),
        known: &[Known::Exceptions(Group::Use), Known::Answers(Page::Task)],
        blanks: &[
            blank("derogation-narrow-task", Law(art(6).par(3).pt("a")), 3),
            blank("derogation-improves-human-result", Law(art(6).par(3).pt("b")), 3),
            blank("derogation-patterns", Law(art(6).par(3).pt("c")), 6),
            blank("derogation-preparatory", Law(art(6).par(3).pt("d")), 3),
            blank("derogation-proof", Law(art(6).par(4)), 3),
        ],
    },
    Section {
        id: "derogation-risk",
        source: Law(art(6).par(3).sub(1)),
        known: &[],
        blanks: &[
            blank("derogation-influence", Law(art(6).par(3).sub(1)), 6),
            blank("derogation-health-safety", Law(art(6).par(3).sub(1)), 3),
            blank("derogation-fundamental-rights", Law(art(6).par(3).sub(1)), 6),
            blank("derogation-errors", Law(art(6).par(3).sub(1)), 3),
        ],
    },
    Section {
        id: "derogation-conclusion",
        source: Law(art(6).par(4)),
        known: &[Known::Class, Known::Open],
        blanks: &[
            blank("derogation-result", Law(art(6).par(4)), 3).noted("art-6-4"),
            blank("derogation-counter", Law(art(80).par(1)), 3),
            blank("derogation-sources", Law(art(6).par(5)), 3),
            blank("derogation-limits", Law(art(3).par(12)), 3),
            blank("derogation-review", Law(art(6).par(6)), 3),
        ],
    },
    Section {
        id: "derogation-registration",
        source: Law(art(49).par(2)),
        known: &[],
        blanks: &[
            blank("derogation-entry", Law(art(49).par(2)), 1).noted("art-49-2"),
            blank("derogation-entry-condition", Law(annex(8).section("B").par(6)), 1),
            blank("derogation-closed-section", Law(art(49).par(4)), 3),
        ],
    },
    Section {
        id: "derogation-file",
        source: Law(art(6).par(4)),
        known: &[],
        blanks: &[
            blank("derogation-place", Law(art(6).par(4)), 1),
            blank("derogation-contact", Law(art(6).par(4)), 1),
            blank("derogation-deployers", Ours, 3),
        ],
    },
    Section {
        id: "derogation-remaining",
        source: Ours,
        known: &[
            Known::Findings,
            Known::Answers(Page::Conduct),
            Known::Obligations(Theme::Transparency),
            Known::Obligations(Theme::Classification),
            Known::Dates,
        ],
        blanks: &[blank("derogation-other-duties", Law(art(50).par(6)), 3)],
    },
    Section {
        id: "derogation-approval",
        source: Law(art(6).par(4)),
        known: &[],
        blanks: &[blank("derogation-authors", Ours, 1), blank("derogation-approved", Law(art(6).par(4)), 3)],
    },
];
