//! Maturity report.
//!
//! INTERPRETATION: clause 9.1 asks for evaluation and for a record of its results, and names no scale and no report of this name; 9.3 wants them before
//! management. That five levels serve for both is our proposal.

use super::{Known, Section, blank};
use crate::law::Source::Standard;

/// The parts of the document.
pub(super) static SECTIONS: &[Section] = &[
    Section {
        id: "maturity-report-frame",
        source: Standard("9.1"),
        known: &[Known::Organisation],
        blanks: &[
            blank("maturity-report-scope", Standard("4.3"), 1),
            blank("maturity-report-rated-by", Standard("9.1"), 1),
            blank("maturity-report-basis", Standard("9.1"), 3),
            blank("maturity-report-reviewed-by", Standard("9.2"), 1),
        ],
    },
    Section { id: "maturity-report-levels", source: Standard("9.1"), known: &[Known::Maturity], blanks: &[] },
    Section {
        id: "maturity-report-decisions",
        source: Standard("9.3.3"),
        known: &[],
        blanks: &[
            blank("maturity-report-target", Standard("6.2"), 3),
            blank("maturity-report-decisions", Standard("9.3.3"), 3),
            blank("maturity-report-resources", Standard("7.1"), 3),
            blank("maturity-report-next", Standard("9.3.1"), 1),
        ],
    },
];
