//! AI policy, scope and objectives.

use super::{Known, Section, blank};
use crate::interview::Page;
use crate::law::Source::Standard;
use crate::law::obligations::Theme;

/// The parts of the document.
pub(super) static SECTIONS: &[Section] = &[
    Section {
        id: "ai-policy-scope",
        source: Standard("4.3"),
        known: &[
            Known::Name,
            Known::Purpose,
            Known::Organisation,
            Known::Roles,
            Known::Answers(Page::Role),
            Known::Answers(Page::System),
        ],
        blanks: &[
            blank("ai-policy-organisation", Standard("4.3"), 3),
            blank("ai-policy-systems", Standard("4.3"), 3),
            blank("ai-policy-issues", Standard("4.1"), 3),
            blank("ai-policy-parties", Standard("4.2"), 3),
            blank("ai-policy-interfaces", Standard("4.3"), 3),
            blank("ai-policy-left-out", Standard("4.3"), 3),
        ],
    },
    Section {
        id: "ai-policy-policy",
        source: Standard("5.2"),
        known: &[Known::Obligations(Theme::Governance), Known::Obligations(Theme::Classification)],
        blanks: &[
            blank("ai-policy-purpose", Standard("5.2"), 3),
            blank("ai-policy-principles", Standard("A.2.2"), 6),
            blank("ai-policy-limits", Standard("A.2.2"), 3),
            blank("ai-policy-requirements", Standard("5.2"), 3),
            blank("ai-policy-improvement", Standard("5.2"), 3),
            blank("ai-policy-framework", Standard("5.2"), 3),
            blank("ai-policy-responsible", Standard("A.3.2"), 3),
            blank("ai-policy-concerns", Standard("A.3.3"), 3),
            blank("ai-policy-exceptions", Standard("A.2.2"), 3),
            blank("ai-policy-topics", Standard("A.2.2"), 3),
        ],
    },
    Section {
        id: "ai-policy-alignment",
        source: Standard("A.2.3"),
        known: &[Known::Controls("A.2.")],
        blanks: &[blank("ai-policy-others", Standard("A.2.3"), 6), blank("ai-policy-precedence", Standard("A.2.3"), 1)],
    },
    Section {
        id: "ai-policy-objectives",
        source: Standard("6.2"),
        known: &[Known::Coverage, Known::Dates, Known::Open],
        blanks: &[
            blank("ai-policy-objectives", Standard("6.2"), 6),
            blank("ai-policy-measures", Standard("6.2"), 3),
            blank("ai-policy-answered", Standard("6.2"), 3),
            blank("ai-policy-actions", Standard("6.2"), 6),
            blank("ai-policy-resources", Standard("6.2"), 3),
            blank("ai-policy-who-when", Standard("6.2"), 3),
            blank("ai-policy-evaluation", Standard("6.2"), 3),
            blank("ai-policy-kept-current", Standard("6.2"), 3),
        ],
    },
    Section {
        id: "ai-policy-release",
        source: Standard("5.2"),
        known: &[Known::Owner],
        blanks: &[
            blank("ai-policy-approved", Standard("5.2"), 1),
            blank("ai-policy-inside", Standard("5.2"), 3),
            blank("ai-policy-outside", Standard("5.2"), 1),
            blank("ai-policy-review", Standard("A.2.4"), 3),
        ],
    },
];
