//! Documentation of a general-purpose AI model.
//!
//! INTERPRETATION: recital 109 limits the duties of somebody who modifies or fine-tunes a model to the modification; the articles do not say so. The blanks are then filled for the change only.
//! OPEN: Annex XI does not say whether energy for use of the model counts as well as that for training. Delegated acts under Art. 53(5) may settle how to measure.
//! INTERPRETATION: the law asks for a policy, names as a particular part the reservation of rights and as a means state-of-the-art technologies. Lawful sources, output, complaints and the person in charge follow the copyright chapter of the Code of Practice of 10 July 2025, which is voluntary.
//! INTERPRETATION: the law asks for a sufficiently detailed summary according to the template. The three groups below are the sections of the template that the Commission published on 24 July 2025, in our words; the template itself decides.

use super::{Known, Section, blank};
use crate::interview::Page;
use crate::law::Source::{Law, Ours};
use crate::law::obligations::Theme;
use crate::law::{Group, annex, art};

/// The parts of the document.
pub(super) static SECTIONS: &[Section] = &[
    Section {
        id: "gpai-documentation-identity",
        source: Law(art(53).par(1)),
        known: &[
            Known::Name,
            Known::Purpose,
            Known::Owner,
            Known::Stage,
            Known::Organisation,
            Known::Roles,
            Known::Class,
            Known::Answers(Page::Model),
            Known::Exceptions(Group::Model),
            Known::Obligations(Theme::Model),
            Known::Dates,
        ],
        blanks: &[
            blank("gpai-documentation-model", Law(art(53).par(1).pt("a")), 1),
            blank("gpai-documentation-provider", Law(art(53).par(1)), 1),
            blank("gpai-documentation-representative", Law(art(54).par(1)), 1),
            blank("gpai-documentation-open", Law(art(53).par(2)), 3),
            blank("gpai-documentation-modified", Law(art(53).par(1)), 3),
            blank("gpai-documentation-means", Law(art(53).par(4)), 3),
            blank("gpai-documentation-depth", Law(annex(11).section("1")), 3),
        ],
    },
    Section {
        id: "gpai-documentation-general",
        source: Law(annex(11).section("1").par(1)),
        known: &[],
        blanks: &[
            blank("gpai-documentation-tasks", Law(annex(11).section("1").par(1).pt("a")), 3).noted("annex-xi-1-1-a"),
            blank("gpai-documentation-use-policy", Law(annex(11).section("1").par(1).pt("b")), 3)
                .noted("annex-xi-1-1-b"),
            blank("gpai-documentation-release", Law(annex(11).section("1").par(1).pt("c")), 3).noted("annex-xi-1-1-c"),
            blank("gpai-documentation-architecture", Law(annex(11).section("1").par(1).pt("d")), 3)
                .noted("annex-xi-1-1-d"),
            blank("gpai-documentation-modality", Law(annex(11).section("1").par(1).pt("e")), 3).noted("annex-xi-1-1-e"),
            blank("gpai-documentation-licence", Law(annex(11).section("1").par(1).pt("f")), 1).noted("annex-xi-1-1-f"),
        ],
    },
    Section {
        id: "gpai-documentation-elements",
        source: Law(annex(11).section("1").par(2)),
        known: &[],
        blanks: &[
            blank("gpai-documentation-integration", Law(annex(11).section("1").par(2).pt("a")), 3)
                .noted("annex-xi-1-2-a"),
            blank("gpai-documentation-training", Law(annex(11).section("1").par(2).pt("b")), 6).noted("annex-xi-1-2-b"),
            blank("gpai-documentation-choices", Law(annex(11).section("1").par(2).pt("b")), 3),
            blank("gpai-documentation-optimised", Law(annex(11).section("1").par(2).pt("b")), 3),
            blank("gpai-documentation-data-origin", Law(annex(11).section("1").par(2).pt("c")), 6)
                .noted("annex-xi-1-2-c"),
            blank("gpai-documentation-data-obtained", Law(annex(11).section("1").par(2).pt("c")), 3),
            blank("gpai-documentation-data-curation", Law(annex(11).section("1").par(2).pt("c")), 3),
            blank("gpai-documentation-data-size", Law(annex(11).section("1").par(2).pt("c")), 3),
            blank("gpai-documentation-data-unsuitable", Law(annex(11).section("1").par(2).pt("c")), 3),
            blank("gpai-documentation-data-bias", Law(annex(11).section("1").par(2).pt("c")), 3),
            blank("gpai-documentation-compute", Law(annex(11).section("1").par(2).pt("d")), 3).noted("annex-xi-1-2-d"),
            blank("gpai-documentation-time", Law(annex(11).section("1").par(2).pt("d")), 1),
            blank("gpai-documentation-energy", Law(annex(11).section("1").par(2).pt("e")), 3).noted("annex-xi-1-2-e"),
            blank("gpai-documentation-tests", Law(art(53).par(1).pt("a")), 6).noted("art-53-1-a"),
        ],
    },
    Section {
        id: "gpai-documentation-systemic",
        source: Law(annex(11).section("2")),
        known: &[Known::Obligations(Theme::SystemicModel)],
        blanks: &[
            blank("gpai-documentation-strategies", Law(annex(11).section("2").par(1)), 6).noted("annex-xi-2-1"),
            blank("gpai-documentation-criteria", Law(annex(11).section("2").par(1)), 3),
            blank("gpai-documentation-results", Law(annex(11).section("2").par(1)), 3),
            blank("gpai-documentation-adversarial", Law(annex(11).section("2").par(2)), 6).noted("annex-xi-2-2"),
            blank("gpai-documentation-adaptations", Law(annex(11).section("2").par(2)), 3),
            blank("gpai-documentation-system", Law(annex(11).section("2").par(3)), 3).noted("annex-xi-2-3"),
        ],
    },
    Section {
        id: "gpai-documentation-builders-general",
        source: Law(annex(12).par(1)),
        known: &[],
        blanks: &[
            blank("gpai-documentation-b-tasks", Law(annex(12).par(1).pt("a")), 3).noted("annex-xii-1"),
            blank("gpai-documentation-b-use-policy", Law(annex(12).par(1).pt("b")), 3),
            blank("gpai-documentation-b-release", Law(annex(12).par(1).pt("c")), 1),
            blank("gpai-documentation-b-interaction", Law(annex(12).par(1).pt("d")), 3),
            blank("gpai-documentation-b-versions", Law(annex(12).par(1).pt("e")), 1),
            blank("gpai-documentation-b-architecture", Law(annex(12).par(1).pt("f")), 1),
            blank("gpai-documentation-b-modality", Law(annex(12).par(1).pt("g")), 1),
            blank("gpai-documentation-b-licence", Law(annex(12).par(1).pt("h")), 1),
        ],
    },
    Section {
        id: "gpai-documentation-builders-elements",
        source: Law(annex(12).par(2)),
        known: &[],
        blanks: &[
            blank("gpai-documentation-b-integration", Law(annex(12).par(2).pt("a")), 3).noted("annex-xii-2"),
            blank("gpai-documentation-b-size", Law(annex(12).par(2).pt("b")), 1),
            blank("gpai-documentation-b-data", Law(annex(12).par(2).pt("c")), 3),
            blank("gpai-documentation-b-limits", Law(art(53).par(1).pt("b").pt("i")), 3).noted("art-53-1-b"),
            blank("gpai-documentation-b-duties", Law(art(53).par(1).pt("b").pt("i")), 3),
            blank("gpai-documentation-b-access", Law(art(53).par(1).pt("b")), 3),
        ],
    },
    Section {
        id: "gpai-documentation-copyright",
        source: Law(art(53).par(1).pt("c")),
        known: &[],
        blanks: &[
            blank("gpai-documentation-policy", Law(art(53).par(1).pt("c")), 3).noted("art-53-1-c"),
            blank("gpai-documentation-legal-basis", Law(art(53).par(1).pt("c")), 3),
            blank("gpai-documentation-identify", Law(art(53).par(1).pt("c")), 3),
            blank("gpai-documentation-comply", Law(art(53).par(1).pt("c")), 3),
            blank("gpai-documentation-technology", Law(art(53).par(1).pt("c")), 3),
            blank("gpai-documentation-lawful", Law(art(53).par(1).pt("c")), 3),
            blank("gpai-documentation-output", Law(art(53).par(1).pt("c")), 3),
            blank("gpai-documentation-complaints", Law(art(53).par(1).pt("c")), 3),
        ],
    },
    Section {
        id: "gpai-documentation-summary",
        source: Law(art(53).par(1).pt("d")),
        known: &[],
        blanks: &[
            blank("gpai-documentation-template", Law(art(53).par(1).pt("d")), 1),
            blank("gpai-documentation-s-general", Law(art(53).par(1).pt("d")), 3).noted("art-53-1-d"),
            blank("gpai-documentation-s-sources", Law(art(53).par(1).pt("d")), 6),
            blank("gpai-documentation-s-processing", Law(art(53).par(1).pt("d")), 3),
            blank("gpai-documentation-s-published", Law(art(53).par(1).pt("d")), 1),
        ],
    },
    Section {
        id: "gpai-documentation-upkeep",
        source: Law(art(53).par(1).pt("a")),
        known: &[Known::Open],
        blanks: &[
            blank("gpai-documentation-history", Law(art(53).par(1).pt("a")), 3),
            blank("gpai-documentation-trigger", Law(art(53).par(1).pt("a")), 3),
            blank("gpai-documentation-requests", Law(art(53).par(7)), 3),
            blank("gpai-documentation-approved", Ours, 1),
        ],
    },
];
