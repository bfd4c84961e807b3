//! The rows, framework by framework: how far whoever runs it meets an obligation or a control already, as two readers rated it.

mod dora;
mod gdpr;
mod iso27001;
mod nis2;
mod nist_ai_rmf;

use super::Framework;
use crate::iso::{Band, Level, Span};

/// What a framework has beside an obligation or a control. Whatever has no row was rated "none" by both readers.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Its name: the framework, a space, and the obligation or control.
    pub id: &'static str,
    /// What each of the two readers rated, neither knowing of the other.
    pub raters: [Level; 2],
    /// The numbers of what stands there, the nearest first.
    pub references: &'static [&'static str],
}

const fn row(id: &'static str, raters: [Level; 2], references: &'static [&'static str]) -> Row {
    Row { id, raters, references }
}

impl Row {
    /// The name of the obligation, or the number of the control.
    pub fn unit(&self) -> &'static str {
        self.id.split_once(' ').map_or("", |(_, unit)| unit)
    }

    /// The level that counts: where the readers differ, the lower one.
    pub fn level(&self) -> Level {
        let [one, other] = self.raters;
        one.min(other)
    }

    /// Whether the readers differ. They never do by more than a step; a test holds that.
    pub fn is_contested(&self) -> bool {
        let [one, other] = self.raters;
        one != other
    }

    /// The share that whoever runs the framework in full has met. The point is that of the level; where the readers differ, the upper
    /// bound is that of the higher rating.
    pub fn share(&self) -> Span {
        let [one, other] = self.raters;
        let band = Band { low: self.level().band().low, high: one.max(other).band().high };
        self.level().share(band)
    }
}

/// The rows of a framework, in the order of the catalogue.
pub const fn rows_of(framework: Framework) -> &'static [Row] {
    match framework {
        Framework::Iso27001 => iso27001::ROWS,
        Framework::NistAiRmf => nist_ai_rmf::ROWS,
        Framework::Nis2 => nis2::ROWS,
        Framework::Dora => dora::ROWS,
        Framework::Gdpr => gdpr::ROWS,
    }
}

/// What a framework has beside an obligation or a control.
pub fn row_of(framework: Framework, unit: &str) -> Option<&'static Row> {
    rows_of(framework).iter().find(|row| row.unit() == unit)
}
