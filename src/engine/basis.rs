//! On what a rule rests: the Regulation, guidance, or a reading of our own.

use super::Id;
use serde::{Deserialize, Serialize};

/// How firm the ground of a rule is, from firmest to weakest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The Regulation itself, its recitals included.
    #[default]
    Regulation,
    /// Guidelines that the Commission has adopted: its stated view, not binding.
    AdoptedGuidance,
    /// Guidelines published as a draft only.
    DraftGuidance,
    /// Our reading, where text and guidance are silent.
    OurReading,
}

impl Basis {
    /// Every basis, firmest first.
    pub const ALL: [Self; 4] = [Self::Regulation, Self::AdoptedGuidance, Self::DraftGuidance, Self::OurReading];
}

impl Id for Basis {
    const EVERY: &'static [Self] = &Self::ALL;

    fn name(self) -> &'static str {
        match self {
            Self::Regulation => "regulation",
            Self::AdoptedGuidance => "adopted-guidance",
            Self::DraftGuidance => "draft-guidance",
            Self::OurReading => "our-reading",
        }
    }
}
