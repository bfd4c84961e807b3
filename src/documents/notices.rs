//! Notices about AI for people.
//!
//! INTERPRETATION: Art. 50 prescribes no words. All sentences here are ours. "Who", "when" and "not needed" follow Art. 50(1) to (5);
//! what lies beside the text comes from the Commission's guidelines of 20 July 2026 and is marked as such.
//! INTERPRETATION: Art. 50(2) asks for marking by machine, no notice. It is here since people look for it, and does not make
//! this document required. Nor does Art. 50(5), which stands behind each of the others.
//! OPEN: whether closing credits come in time. Art. 50(5) says at first exposure, Art. 50(4) says without hampering enjoyment.

use super::{Known, Section, blank};
use crate::interview::Page;
use crate::law::Source::Law;
use crate::law::art;
use crate::law::obligations::{ObligationId, Theme, duties};

/// The parts of the document.
pub(super) static SECTIONS: &[Section] = &[
    Section {
        id: "notices-plan",
        source: Law(art(50).par(5)),
        known: &[
            Known::Name,
            Known::Purpose,
            Known::Vendor,
            Known::Roles,
            Known::Findings,
            Known::Answers(Page::Transparency),
            Known::Obligations(Theme::Transparency),
            Known::Dates,
        ],
        blanks: &[
            blank("notices-plan-places", Law(art(50).par(5)), 6),
            blank("notices-plan-audience", Law(art(50).par(5)), 3),
            blank("notices-plan-accessibility", Law(art(50).par(5)), 3).noted("art-50-5"),
            blank("notices-plan-proof", Law(art(50).par(5)), 1).noted("art-50-5"),
        ],
    },
    Section {
        id: "notices-chat",
        source: Law(art(50).par(1)),
        known: &[Known::Name],
        blanks: &[
            blank("notices-chat-text", Law(art(50).par(1)), 3).noted("art-50-1"),
            blank("notices-chat-person", Law(art(50).par(1)), 1),
            blank("notices-chat-exception", Law(art(50).par(1)), 3),
        ],
    },
    Section {
        id: "notices-voice",
        source: Law(art(50).par(1)),
        known: &[],
        blanks: &[
            blank("notices-voice-text", Law(art(50).par(1)), 3),
            blank("notices-voice-accessible", Law(art(50).par(5)), 1),
            blank("notices-voice-exception", Law(art(50).par(1)), 1),
        ],
    },
    Section {
        id: "notices-web",
        source: Law(art(50).par(1)),
        known: &[],
        blanks: &[
            blank("notices-web-text", Law(art(50).par(1)), 3),
            blank("notices-web-exception", Law(art(50).par(1)), 1),
        ],
    },
    Section {
        id: "notices-deepfake",
        source: Law(art(50).par(4).sub(1)),
        known: &[Known::Answers(Page::Transparency)],
        blanks: &[
            blank("notices-deepfake-content", Law(art(50).par(4).sub(1)), 3).noted("art-50-4-sub-1"),
            blank("notices-deepfake-label", Law(art(50).par(5)), 3),
            blank("notices-deepfake-exception", Law(art(50).par(4).sub(1)), 1),
        ],
    },
    Section {
        id: "notices-sound",
        source: Law(art(50).par(4).sub(1)),
        known: &[],
        blanks: &[
            blank("notices-sound-label", Law(art(50).par(4).sub(1)), 3),
            blank("notices-sound-voice", Law(art(50).par(6)), 1),
        ],
    },
    Section {
        id: "notices-art",
        source: Law(art(50).par(4).sub(1)),
        known: &[],
        blanks: &[
            blank("notices-art-reason", Law(art(50).par(4).sub(1)), 3),
            blank("notices-art-label", Law(art(50).par(4).sub(1)), 3),
        ],
    },
    Section {
        id: "notices-public-text",
        source: Law(art(50).par(4).sub(2)),
        known: &[],
        blanks: &[
            blank("notices-public-text-label", Law(art(50).par(4).sub(2)), 3).noted("art-50-4-sub-2"),
            blank("notices-public-text-review", Law(art(50).par(4).sub(2)), 3),
            blank("notices-public-text-responsible", Law(art(50).par(4).sub(2)), 1),
        ],
    },
    Section {
        id: "notices-emotion",
        source: Law(art(50).par(3)),
        known: &[Known::Findings, Known::Answers(Page::Conduct)],
        blanks: &[
            blank("notices-emotion-text", Law(art(50).par(3)), 3).noted("art-50-3"),
            blank("notices-emotion-data", Law(art(50).par(3)), 3),
            blank("notices-emotion-exception", Law(art(50).par(3)), 1),
        ],
    },
    Section {
        id: "notices-categorisation",
        source: Law(art(50).par(3)),
        known: &[],
        blanks: &[
            blank("notices-categorisation-text", Law(art(50).par(3)), 3).noted("art-50-3"),
            blank("notices-categorisation-data", Law(art(50).par(3)), 3),
            blank("notices-categorisation-exception", Law(art(50).par(3)), 1),
        ],
    },
    Section {
        id: "notices-marking",
        source: Law(art(50).par(2)),
        known: &[Known::Vendor],
        blanks: &[
            blank("notices-marking-method", Law(art(50).par(2)), 3).noted("art-50-2"),
            blank("notices-marking-kept", Law(art(50).par(2)), 1),
            blank("notices-marking-date", Law(art(111).par(4)), 1).noted("art-111-4"),
        ],
    },
    Section {
        id: "notices-beside",
        source: Law(art(50).par(6)),
        known: &[],
        blanks: &[
            blank("notices-beside-ai-act", Law(art(50).par(6)), 1),
            blank("notices-beside-other", Law(art(50).par(6)), 1),
        ],
    },
];

/// For which obligations a part is: its texts are of no use where none of them applies.
pub(super) fn obligations(section: &str) -> &'static [ObligationId] {
    match section {
        "notices-chat" | "notices-voice" | "notices-web" => duties!["art-50-1"],
        "notices-marking" => duties!["art-50-2"],
        "notices-emotion" | "notices-categorisation" => duties!["art-50-3"],
        "notices-deepfake" | "notices-sound" | "notices-art" => duties!["art-50-4-sub-1"],
        "notices-public-text" => duties!["art-50-4-sub-2"],
        _ => &[],
    }
}
