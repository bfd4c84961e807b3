//! Instructions for use of a high-risk AI system.
//!
//! INTERPRETATION: Art. 13(3) is a minimum list ("at least"); these points follow from Art. 9(5)(c), 26(5) and 26(9).

use super::{Known, Section, blank};
use crate::interview::Page;
use crate::law::Source::{Law, Ours};
use crate::law::obligations::Theme;
use crate::law::{annex, art};

/// The parts of the document.
pub(super) static SECTIONS: &[Section] = &[
    Section {
        id: "instructions-for-use-cover",
        source: Law(art(13).par(2)),
        known: &[Known::Name],
        blanks: &[
            blank("instructions-for-use-version", Law(art(13).par(2)), 1),
            blank("instructions-for-use-readers", Law(art(13).par(2)), 3).noted("art-13-2"),
            blank("instructions-for-use-format", Law(art(13).par(2)), 1),
        ],
    },
    Section {
        id: "instructions-for-use-provider",
        source: Law(art(13).par(3).pt("a")),
        known: &[Known::Organisation],
        blanks: &[
            blank("instructions-for-use-provider", Law(art(13).par(3).pt("a")), 3).noted("art-13-3-a"),
            blank("instructions-for-use-representative", Law(art(13).par(3).pt("a")), 3),
        ],
    },
    Section {
        id: "instructions-for-use-purpose",
        source: Law(art(13).par(3).pt("b").pt("i")),
        known: &[Known::Purpose, Known::Uses],
        blanks: &[
            blank("instructions-for-use-purpose", Law(art(13).par(3).pt("b").pt("i")), 6).noted("art-13-3-b-i"),
            blank("instructions-for-use-excluded", Law(art(13).par(3).pt("b").pt("i")), 3),
        ],
    },
    Section {
        id: "instructions-for-use-capabilities",
        source: Law(art(13).par(3).pt("b")),
        known: &[],
        blanks: &[blank("instructions-for-use-characteristics", Law(art(13).par(3).pt("b")), 6).noted("art-13-3")],
    },
    Section {
        id: "instructions-for-use-performance",
        source: Law(art(13).par(3).pt("b").pt("ii")),
        known: &[Known::Obligations(Theme::Robustness)],
        blanks: &[
            blank("instructions-for-use-accuracy", Law(art(13).par(3).pt("b").pt("ii")), 3).noted("art-13-3-b-ii"),
            blank("instructions-for-use-robustness", Law(art(13).par(3).pt("b").pt("ii")), 3),
            blank("instructions-for-use-cybersecurity", Law(art(13).par(3).pt("b").pt("ii")), 3),
            blank("instructions-for-use-influences", Law(art(13).par(3).pt("b").pt("ii")), 3),
        ],
    },
    Section {
        id: "instructions-for-use-risks",
        source: Law(art(13).par(3).pt("b").pt("iii")),
        known: &[],
        blanks: &[
            blank("instructions-for-use-intended-use", Law(art(13).par(3).pt("b").pt("iii")), 6)
                .noted("art-13-3-b-iii"),
            blank("instructions-for-use-misuse", Law(art(13).par(3).pt("b").pt("iii")), 3),
        ],
    },
    Section {
        id: "instructions-for-use-explanation",
        source: Law(art(13).par(3).pt("b").pt("iv")),
        known: &[],
        blanks: &[blank("instructions-for-use-explain", Law(art(13).par(3).pt("b").pt("iv")), 3).noted("art-13-3-b-iv")],
    },
    Section {
        id: "instructions-for-use-groups",
        source: Law(art(13).par(3).pt("b").pt("v")),
        known: &[Known::Answers(Page::People)],
        blanks: &[blank("instructions-for-use-groups", Law(art(13).par(3).pt("b").pt("v")), 3).noted("art-13-3-b-v")],
    },
    Section {
        id: "instructions-for-use-input",
        source: Law(art(13).par(3).pt("b").pt("vi")),
        known: &[],
        blanks: &[
            blank("instructions-for-use-input", Law(art(13).par(3).pt("b").pt("vi")), 3).noted("art-13-3-b-vi"),
            blank("instructions-for-use-datasets", Law(art(13).par(3).pt("b").pt("vi")), 3),
        ],
    },
    Section {
        id: "instructions-for-use-output",
        source: Law(art(13).par(3).pt("b").pt("vii")),
        known: &[],
        blanks: &[
            blank("instructions-for-use-reading", Law(art(13).par(3).pt("b").pt("vii")), 6).noted("art-13-3-b-vii")
        ],
    },
    Section {
        id: "instructions-for-use-changes",
        source: Law(art(13).par(3).pt("c")),
        known: &[Known::Answers(Page::Change)],
        blanks: &[blank("instructions-for-use-changes", Law(art(13).par(3).pt("c")), 3).noted("art-13-3-c")],
    },
    Section {
        id: "instructions-for-use-oversight",
        source: Law(art(13).par(3).pt("d")),
        known: &[Known::Obligations(Theme::Oversight)],
        blanks: &[
            blank("instructions-for-use-built-in", Law(art(14).par(3).pt("a")), 3).noted("art-13-3-d"),
            blank("instructions-for-use-by-deployer", Law(art(14).par(3).pt("b")), 6),
            blank("instructions-for-use-abilities", Law(art(14).par(4)), 6),
            blank("instructions-for-use-aids", Law(art(13).par(3).pt("d")), 3),
        ],
    },
    Section {
        id: "instructions-for-use-resources",
        source: Law(art(13).par(3).pt("e")),
        known: &[],
        blanks: &[
            blank("instructions-for-use-hardware", Law(art(13).par(3).pt("e")), 3).noted("art-13-3-e"),
            blank("instructions-for-use-lifetime", Law(art(13).par(3).pt("e")), 1),
            blank("instructions-for-use-maintenance", Law(art(13).par(3).pt("e")), 3),
            blank("instructions-for-use-updates", Law(art(13).par(3).pt("e")), 3),
        ],
    },
    Section {
        id: "instructions-for-use-logs",
        source: Law(art(13).par(3).pt("f")),
        known: &[Known::Obligations(Theme::Logs)],
        blanks: &[
            blank("instructions-for-use-collect", Law(art(13).par(3).pt("f")), 3).noted("art-13-3-f"),
            blank("instructions-for-use-store", Law(art(13).par(3).pt("f")), 3),
            blank("instructions-for-use-interpret", Law(art(13).par(3).pt("f")), 3),
        ],
    },
    Section {
        id: "instructions-for-use-support",
        source: Ours,
        known: &[],
        blanks: &[
            blank("instructions-for-use-watch", Law(art(26).par(5)), 3),
            blank("instructions-for-use-incidents", Law(art(26).par(5)), 1),
            blank("instructions-for-use-training", Law(art(9).par(5).pt("c")), 3),
            blank("instructions-for-use-assessments", Law(art(26).par(9)), 3),
        ],
    },
    Section {
        id: "instructions-for-use-release",
        source: Ours,
        known: &[],
        blanks: &[
            blank("instructions-for-use-checked", Law(annex(4).par(1).pt("h")), 1),
            blank("instructions-for-use-tried", Law(art(13).par(2)), 3),
            blank("instructions-for-use-released", Law(art(13).par(2)), 1),
        ],
    },
];
