//! Report on other frameworks.
//!
//! INTERPRETATION: nobody asks for such a report by name. Clause 4.1 of ISO/IEC 42001 looks at what else an organisation is bound by, and 6.1.3 lets
//! controls of other sources serve; auditors and management ask what work counts twice.

use super::{Known, Section, blank};
use crate::law::Source::Standard;

/// The parts of the document.
pub(super) static SECTIONS: &[Section] = &[
    Section {
        id: "frameworks-report-frame",
        source: Standard("4.1"),
        known: &[Known::Name, Known::Organisation],
        blanks: &[
            blank("frameworks-report-scope", Standard("4.3"), 1),
            blank("frameworks-report-checked-by", Standard("9.2"), 1),
        ],
    },
    Section { id: "frameworks-report-rows", source: Standard("6.1.3"), known: &[Known::Frameworks], blanks: &[] },
    Section {
        id: "frameworks-report-plan",
        source: Standard("6.1.3"),
        known: &[],
        blanks: &[blank("frameworks-report-decisions", Standard("6.2"), 3)],
    },
];
