//! Supplier agreement: what to fix in writing.
//!
//! OPEN: the exception names tools, services, processes and components, but neither "AI system" nor "AI model", which the first sentence names. Whether an open-source AI model that is not general-purpose counts as a component is not said.
//! INTERPRETATION: the Regulation names four heads (information, capabilities, technical access, other assistance) and lists no items under them. The items below are derived from the duties of the provider of the high-risk system.
//! INTERPRETATION: "capabilities" is read as functions and qualities of the part that the provider of the high-risk system relies on. The Regulation does not define the word.
//! INTERPRETATION: Art. 25(5) names paragraphs 2 and 3, not paragraph 4. That secrets are protected under the written agreement too follows from recital 88 and from the general law on trade secrets; Art. 78 binds authorities and notified bodies. They are treated alike here.

use super::{Known, Section, blank};
use crate::interview::Page;
use crate::law::Source::{Law, Ours};
use crate::law::obligations::Theme;
use crate::law::{annex, art};

/// The parts of the document.
pub(super) static SECTIONS: &[Section] = &[
    Section {
        id: "supplier-agreement-parties",
        source: Law(art(25).par(4)),
        known: &[
            Known::Name,
            Known::Purpose,
            Known::Owner,
            Known::Vendor,
            Known::Roles,
            Known::Class,
            Known::Answers(Page::Product),
        ],
        blanks: &[
            blank("supplier-agreement-provider", Law(art(25).par(4)), 1),
            blank("supplier-agreement-supplier", Law(art(25).par(4)), 1).noted("art-25-4-supplier"),
            blank("supplier-agreement-part", Law(art(25).par(4)), 3).noted("art-25-4"),
            blank("supplier-agreement-place", Law(annex(4).par(2).pt("a")), 3),
            blank("supplier-agreement-versions", Ours, 1),
        ],
    },
    Section {
        id: "supplier-agreement-exception",
        source: Law(art(25).par(4)),
        known: &[Known::Obligations(Theme::ValueChain), Known::Answers(Page::Duties)],
        blanks: &[
            blank("supplier-agreement-licence", Law(art(25).par(4)), 3),
            blank("supplier-agreement-model", Law(art(25).par(4)), 1),
            blank("supplier-agreement-without-supplier", Law(art(16).pt("a")), 3),
        ],
    },
    Section {
        id: "supplier-agreement-information",
        source: Law(art(25).par(4)),
        known: &[
            Known::Obligations(Theme::Documentation),
            Known::Obligations(Theme::Risk),
            Known::Obligations(Theme::Data),
            Known::Obligations(Theme::Robustness),
        ],
        blanks: &[
            blank("supplier-agreement-documentation", Law(annex(4).par(2).pt("a")), 3),
            blank("supplier-agreement-limits", Law(art(9).par(2).pt("a")), 3),
            blank("supplier-agreement-data", Law(art(10).par(2)), 3),
            blank("supplier-agreement-performance", Law(annex(4).par(2).pt("g")), 3),
            blank("supplier-agreement-security", Law(art(15).par(5)), 3),
            blank("supplier-agreement-instructions", Law(art(13).par(3)), 3),
        ],
    },
    Section {
        id: "supplier-agreement-capabilities",
        source: Law(art(25).par(4)),
        known: &[],
        blanks: &[
            blank("supplier-agreement-functions", Law(art(15).par(1)), 3),
            blank("supplier-agreement-logging", Law(art(12).par(1)), 3),
            blank("supplier-agreement-oversight", Law(art(14).par(4)), 3),
            blank("supplier-agreement-state-of-the-art", Law(art(25).par(4)), 3),
        ],
    },
    Section {
        id: "supplier-agreement-access",
        source: Law(art(25).par(4)),
        known: &[],
        blanks: &[
            blank("supplier-agreement-testing", Law(art(9).par(6)), 3),
            blank("supplier-agreement-monitoring", Law(art(72).par(2)), 3),
            blank("supplier-agreement-notified-body", Law(annex(7).pt("4.3")), 3),
            blank("supplier-agreement-authorities", Law(art(21).par(1)), 3),
        ],
    },
    Section {
        id: "supplier-agreement-assistance",
        source: Law(art(25).par(4)),
        known: &[Known::Obligations(Theme::PostMarket), Known::Clocks],
        blanks: &[
            blank("supplier-agreement-assessment", Law(art(16).pt("f")), 3),
            blank("supplier-agreement-changes", Law(art(3).par(23)), 3),
            blank("supplier-agreement-incidents", Law(art(73).par(2)), 3),
            blank("supplier-agreement-corrective", Law(art(20).par(1)), 3),
            blank("supplier-agreement-supply", Law(art(17).par(1).pt("l")), 3),
            blank("supplier-agreement-keeping", Law(art(18).par(1).pt("a")), 1),
        ],
    },
    Section {
        id: "supplier-agreement-secrets",
        source: Law(art(25).par(5)),
        known: &[],
        blanks: &[
            blank("supplier-agreement-marked", Law(art(25).par(5)), 3),
            blank("supplier-agreement-ways", Law(art(25).par(5)), 3),
            blank("supplier-agreement-confidential-authority", Law(art(78).par(1).pt("a")), 3),
            blank("supplier-agreement-rights", Law(art(25).par(5)), 3),
        ],
    },
    Section {
        id: "supplier-agreement-former-provider",
        source: Law(art(25).par(2)),
        known: &[Known::Answers(Page::Change), Known::Answers(Page::Duties)],
        blanks: &[
            blank("supplier-agreement-trigger", Law(art(25).par(1)), 3).where_it_arises(),
            blank("supplier-agreement-ruled-out", Law(art(25).par(2).sub(4)), 3).where_it_arises(),
            blank("supplier-agreement-handover-papers", Law(art(25).par(2).pt("a")), 3)
                .where_it_arises()
                .noted("art-25-2"),
            blank("supplier-agreement-handover-limits", Law(art(25).par(2).pt("b")), 3).where_it_arises(),
            blank("supplier-agreement-handover-access", Law(art(25).par(2).pt("c")), 3).where_it_arises(),
            blank("supplier-agreement-handover-help", Law(art(25).par(2).sub(2)), 3).where_it_arises(),
        ],
    },
    Section {
        id: "supplier-agreement-model",
        source: Law(art(53).par(1).pt("b")),
        known: &[],
        blanks: &[
            blank("supplier-agreement-pack", Law(art(53).par(1).pt("b").pt("i")), 3),
            blank("supplier-agreement-model-general", Law(annex(12).par(1)), 3),
            blank("supplier-agreement-model-elements", Law(annex(12).par(2)), 3),
            blank("supplier-agreement-model-exempt", Law(art(53).par(2)), 3),
            blank("supplier-agreement-model-beyond", Law(art(25).par(4)), 3),
            blank("supplier-agreement-use-policy", Law(annex(12).par(1).pt("b")), 3),
        ],
    },
    Section {
        id: "supplier-agreement-close",
        source: Ours,
        known: &[Known::Dates],
        blanks: &[
            blank("supplier-agreement-contacts", Ours, 3),
            blank("supplier-agreement-gaps", Law(art(25).par(4)), 3),
            blank("supplier-agreement-signed", Law(art(25).par(4)), 1),
        ],
    },
];
