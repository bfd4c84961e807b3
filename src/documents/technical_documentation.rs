//! Technical documentation of a high-risk AI system.
//!
//! INTERPRETATION: Annex IV applies "as applicable to the relevant AI system"; points that do not apply are answered with the reason, not left out.
//! OPEN: the simplified form is to be set up by the Commission; no published form was found. Until there is one, the full content is the safe way.
//! INTERPRETATION: Annex IV(1)(g) and (h) both name the user interface; answered once.
//! INTERPRETATION: Art. 10(2) to (4) go beyond the wording of Annex IV(2)(d), but Art. 11(1) asks that the file show compliance with all of Section 2.
//! INTERPRETATION: Annex IV does not name logging; it is placed here because Art. 11(1) asks that the file show compliance with Art. 12.
//! INTERPRETATION: the text asks for own solutions "where no such harmonised standards have been applied"; read as covering also the parts that a partly applied standard leaves open.

use super::{Known, Section, blank};
use crate::interview::Page;
use crate::law::Source::Law;
use crate::law::obligations::Theme;
use crate::law::{annex, art};

/// The parts of the document.
pub(super) static SECTIONS: &[Section] = &[
    Section {
        id: "technical-documentation-frame",
        source: Law(art(11).par(1)),
        known: &[Known::Name, Known::Stage, Known::Owner, Known::Organisation, Known::Roles, Known::Class],
        blanks: &[
            blank("technical-documentation-version", Law(art(11).par(1).sub(1)), 1).noted("art-11-1"),
            blank("technical-documentation-release", Law(art(11).par(1).sub(1)), 1),
            blank("technical-documentation-form", Law(art(11).par(1).sub(2)), 3),
            blank("technical-documentation-product", Law(art(11).par(2)), 3).noted("art-11-2"),
            blank("technical-documentation-keeping", Law(art(18).par(1).pt("a")), 1).noted("art-18-1-a"),
        ],
    },
    Section {
        id: "technical-documentation-general",
        source: Law(annex(4).par(1)),
        known: &[Known::Purpose, Known::Uses, Known::Answers(Page::System), Known::Answers(Page::Product)],
        blanks: &[
            blank("technical-documentation-purpose", Law(annex(4).par(1).pt("a")), 6).noted("annex-iv-1-a"),
            blank("technical-documentation-provider", Law(annex(4).par(1).pt("a")), 1),
            blank("technical-documentation-system-version", Law(annex(4).par(1).pt("a")), 3),
            blank("technical-documentation-interaction", Law(annex(4).par(1).pt("b")), 3).noted("annex-iv-1-b"),
            blank("technical-documentation-software", Law(annex(4).par(1).pt("c")), 3).noted("annex-iv-1-c"),
            blank("technical-documentation-forms", Law(annex(4).par(1).pt("d")), 3).noted("annex-iv-1-d"),
            blank("technical-documentation-hardware", Law(annex(4).par(1).pt("e")), 3).noted("annex-iv-1-e"),
            blank("technical-documentation-pictures", Law(annex(4).par(1).pt("f")), 1).noted("annex-iv-1-f"),
            blank("technical-documentation-interface", Law(annex(4).par(1).pt("g")), 3).noted("annex-iv-1-g"),
            blank("technical-documentation-instructions", Law(annex(4).par(1).pt("h")), 1).noted("annex-iv-1-h"),
        ],
    },
    Section {
        id: "technical-documentation-development",
        source: Law(annex(4).par(2).pt("a")),
        known: &[Known::Vendor, Known::Answers(Page::Model)],
        blanks: &[
            blank("technical-documentation-steps", Law(annex(4).par(2).pt("a")), 6).noted("annex-iv-2-a"),
            blank("technical-documentation-third-party", Law(annex(4).par(2).pt("a")), 6),
        ],
    },
    Section {
        id: "technical-documentation-design",
        source: Law(annex(4).par(2).pt("b")),
        known: &[],
        blanks: &[
            blank("technical-documentation-logic", Law(annex(4).par(2).pt("b")), 6).noted("annex-iv-2-b"),
            blank("technical-documentation-choices", Law(annex(4).par(2).pt("b")), 6),
            blank("technical-documentation-persons", Law(annex(4).par(2).pt("b")), 3),
            blank("technical-documentation-classification", Law(annex(4).par(2).pt("b")), 3),
            blank("technical-documentation-optimisation", Law(annex(4).par(2).pt("b")), 3),
            blank("technical-documentation-parameters", Law(annex(4).par(2).pt("b")), 3),
            blank("technical-documentation-output", Law(annex(4).par(2).pt("b")), 3),
            blank("technical-documentation-trade-offs", Law(annex(4).par(2).pt("b")), 3),
        ],
    },
    Section {
        id: "technical-documentation-architecture",
        source: Law(annex(4).par(2).pt("c")),
        known: &[],
        blanks: &[
            blank("technical-documentation-components", Law(annex(4).par(2).pt("c")), 6).noted("annex-iv-2-c"),
            blank("technical-documentation-compute", Law(annex(4).par(2).pt("c")), 3),
        ],
    },
    Section {
        id: "technical-documentation-data",
        source: Law(annex(4).par(2).pt("d")),
        known: &[Known::Answers(Page::People), Known::Obligations(Theme::Data)],
        blanks: &[
            blank("technical-documentation-training", Law(annex(4).par(2).pt("d")), 3).noted("annex-iv-2-d"),
            blank("technical-documentation-datasets", Law(annex(4).par(2).pt("d")), 6),
            blank("technical-documentation-provenance", Law(annex(4).par(2).pt("d")), 3),
            blank("technical-documentation-selection", Law(annex(4).par(2).pt("d")), 3),
            blank("technical-documentation-labelling", Law(annex(4).par(2).pt("d")), 3),
            blank("technical-documentation-cleaning", Law(annex(4).par(2).pt("d")), 3),
            blank("technical-documentation-governance", Law(art(10).par(2)), 6).noted("art-10-2"),
        ],
    },
    Section {
        id: "technical-documentation-oversight",
        source: Law(annex(4).par(2).pt("e")),
        known: &[],
        blanks: &[
            blank("technical-documentation-oversight-needs", Law(annex(4).par(2).pt("e")), 6).noted("annex-iv-2-e"),
            blank("technical-documentation-interpretation-aids", Law(annex(4).par(2).pt("e")), 3),
        ],
    },
    Section {
        id: "technical-documentation-planned-changes",
        source: Law(annex(4).par(2).pt("f")),
        known: &[Known::Answers(Page::Change)],
        blanks: &[
            blank("technical-documentation-changes", Law(annex(4).par(2).pt("f")), 6).noted("annex-iv-2-f"),
            blank("technical-documentation-continuity", Law(annex(4).par(2).pt("f")), 3),
        ],
    },
    Section {
        id: "technical-documentation-testing",
        source: Law(annex(4).par(2).pt("g")),
        known: &[Known::Obligations(Theme::Testing)],
        blanks: &[
            blank("technical-documentation-procedures", Law(annex(4).par(2).pt("g")), 6).noted("annex-iv-2-g"),
            blank("technical-documentation-test-data", Law(annex(4).par(2).pt("g")), 3),
            blank("technical-documentation-test-metrics", Law(annex(4).par(2).pt("g")), 3),
            blank("technical-documentation-discrimination", Law(annex(4).par(2).pt("g")), 3),
            blank("technical-documentation-reports", Law(annex(4).par(2).pt("g")), 3),
            blank("technical-documentation-planned-tests", Law(annex(4).par(2).pt("g")), 1),
        ],
    },
    Section {
        id: "technical-documentation-security",
        source: Law(annex(4).par(2).pt("h")),
        known: &[],
        blanks: &[blank("technical-documentation-measures", Law(annex(4).par(2).pt("h")), 6).noted("annex-iv-2-h")],
    },
    Section {
        id: "technical-documentation-control",
        source: Law(annex(4).par(3)),
        known: &[Known::Obligations(Theme::Oversight), Known::Obligations(Theme::Robustness)],
        blanks: &[
            blank("technical-documentation-limits", Law(annex(4).par(3)), 3).noted("annex-iv-3"),
            blank("technical-documentation-group-accuracy", Law(annex(4).par(3)), 3),
            blank("technical-documentation-overall-accuracy", Law(annex(4).par(3)), 1),
            blank("technical-documentation-unintended", Law(annex(4).par(3)), 6),
            blank("technical-documentation-oversight-measures", Law(annex(4).par(3)), 3),
            blank("technical-documentation-input", Law(annex(4).par(3)), 3),
            blank("technical-documentation-monitoring", Law(annex(4).par(3)), 3).noted("art-12-2"),
        ],
    },
    Section {
        id: "technical-documentation-metrics",
        source: Law(annex(4).par(4)),
        known: &[],
        blanks: &[blank("technical-documentation-fit", Law(annex(4).par(4)), 6).noted("annex-iv-4")],
    },
    Section {
        id: "technical-documentation-risk",
        source: Law(annex(4).par(5)),
        known: &[Known::Obligations(Theme::Risk)],
        blanks: &[
            blank("technical-documentation-risk-system", Law(annex(4).par(5)), 3).noted("annex-iv-5"),
            blank("technical-documentation-known-risks", Law(art(9).par(2).pt("a")), 6).noted("art-9-2-a"),
            blank("technical-documentation-evaluation", Law(art(9).par(2).pt("b")), 3).noted("art-9-2-b"),
            blank("technical-documentation-later-risks", Law(art(9).par(2).pt("c")), 3).noted("art-9-2-c"),
            blank("technical-documentation-risk-measures", Law(art(9).par(2).pt("d")), 6).noted("art-9-2-d"),
            blank("technical-documentation-residual", Law(art(9).par(5)), 3).noted("art-9-5"),
            blank("technical-documentation-risk-tests", Law(art(9).par(6)), 3).noted("art-9-6"),
            blank("technical-documentation-vulnerable", Law(art(9).par(9)), 3).noted("art-9-9"),
        ],
    },
    Section {
        id: "technical-documentation-lifecycle",
        source: Law(annex(4).par(6)),
        known: &[],
        blanks: &[blank("technical-documentation-log", Law(annex(4).par(6)), 6).noted("annex-iv-6")],
    },
    Section {
        id: "technical-documentation-standards",
        source: Law(annex(4).par(7)),
        known: &[],
        blanks: &[
            blank("technical-documentation-harmonised", Law(annex(4).par(7)), 3).noted("annex-iv-7"),
            blank("technical-documentation-solutions", Law(annex(4).par(7)), 6),
            blank("technical-documentation-other-standards", Law(annex(4).par(7)), 3),
            blank("technical-documentation-overview", Law(art(11).par(1).sub(2)), 6),
        ],
    },
    Section {
        id: "technical-documentation-declaration",
        source: Law(annex(4).par(8)),
        known: &[],
        blanks: &[blank("technical-documentation-copy", Law(annex(4).par(8)), 1).noted("annex-iv-8")],
    },
    Section {
        id: "technical-documentation-post-market",
        source: Law(annex(4).par(9)),
        known: &[Known::Obligations(Theme::PostMarket), Known::Clocks],
        blanks: &[
            blank("technical-documentation-monitoring-system", Law(annex(4).par(9)), 6).noted("annex-iv-9"),
            blank("technical-documentation-plan", Law(art(72).par(3)), 3).noted("art-72-3"),
        ],
    },
    Section {
        id: "technical-documentation-approval",
        source: Law(art(11).par(1)),
        known: &[Known::Open],
        blanks: &[
            blank("technical-documentation-responsible", Law(art(11).par(1).sub(1)), 1),
            blank("technical-documentation-approved", Law(art(11).par(1).sub(1)), 1),
        ],
    },
];
