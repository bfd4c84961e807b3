//! Statement of Applicability.

use super::{Known, Section, blank};
use crate::law::Source::{Ours, Standard};

/// The parts of the document.
pub(super) static SECTIONS: &[Section] = &[
    Section {
        id: "statement-of-applicability-frame",
        source: Standard("7.5"),
        known: &[Known::Name, Known::Organisation],
        blanks: &[
            blank("statement-of-applicability-scope", Standard("4.3"), 3),
            blank("statement-of-applicability-version", Standard("7.5.2"), 1),
            blank("statement-of-applicability-owner", Standard("5.3"), 1),
            blank("statement-of-applicability-approval", Standard("6.1.3"), 1),
            blank("statement-of-applicability-review", Standard("9.3.2"), 1),
        ],
    },
    Section {
        id: "statement-of-applicability-controls",
        source: Standard("6.1.3"),
        known: &[Known::Controls("A.")],
        blanks: &[],
    },
    Section {
        id: "statement-of-applicability-beyond",
        source: Standard("6.1.3"),
        known: &[],
        blanks: &[blank("statement-of-applicability-own-controls", Standard("6.1.3"), 3)],
    },
    Section {
        id: "statement-of-applicability-coverage",
        source: Ours,
        known: &[Known::Coverage],
        blanks: &[blank("statement-of-applicability-limits", Ours, 1)],
    },
];
