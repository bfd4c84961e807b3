//! Other frameworks beside the obligations of the Regulation and the controls of ISO/IEC 42001: reference numbers, and how far work that was
//! done for one counts here. Rated by two readers on 30 November 2026, as the mapping to ISO/IEC 42001 was (`docs/frameworks.md`). Knows no
//! words.
//!
//! INTERPRETATION: no official source maps any of these to the Regulation. Each rating is a reading of both texts; where the readers differ the
//! lower one counts, and the interval says so.

mod agreement;
mod references;
mod rows;
mod run;
mod vendors;

pub use agreement::{Agreement, agreement};
pub use references::REFERENCES;
pub use rows::{Row, row_of, rows_of};
pub use run::{Part, Shares, shares};
pub use vendors::{Article, Shown, VENDORS, VendorRow};

use crate::engine::ids;

ids! {
    /// A framework.
    pub enum Framework {
        /// ISO/IEC 27001:2022.
        Iso27001 = "iso27001",
        /// NIST AI RMF 1.0 (NIST AI 100-1).
        NistAiRmf = "nist-ai-rmf",
        /// Directive (EU) 2022/2555.
        Nis2 = "nis2",
        /// Regulation (EU) 2022/2554.
        Dora = "dora",
        /// Regulation (EU) 2016/679.
        Gdpr = "gdpr",
    }
}

impl Framework {
    /// Where its official text is: the source of its rows, with each reference number.
    pub const fn source(self) -> &'static str {
        match self {
            Self::Iso27001 => "https://www.iso.org/standard/27001",
            Self::NistAiRmf => "https://doi.org/10.6028/NIST.AI.100-1",
            Self::Nis2 => "https://eur-lex.europa.eu/eli/dir/2022/2555/oj",
            Self::Dora => "https://eur-lex.europa.eu/eli/reg/2022/2554/oj",
            Self::Gdpr => "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        }
    }
}

/// The day on which the rows were rated.
pub const RATED: crate::engine::Date = crate::engine::Date::ymd(2026, 11, 30);
