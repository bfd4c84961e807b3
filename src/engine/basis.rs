//! On what a rule rests: the Regulation, guidance, or a reading of our own.

use super::{Id, ids};
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

ids! {
    /// A guidance document that rules refer to.
    pub enum GuideDoc {
        /// Commission guidelines on the definition of an AI system, C(2025) 5053 final, 29.7.2025.
        Definition = "definition",
        /// Commission guidelines on prohibited practices, C(2025) 5052 final, 29.7.2025.
        Prohibited = "prohibited",
        /// Commission guidelines on Article 50, C(2026) 5054 final, 20.7.2026.
        Transparency = "transparency",
        /// Commission guidelines on general-purpose AI models, C(2025) 5045 final, 18.7.2025.
        GeneralPurpose = "general-purpose",
        /// Draft guidelines on Article 6, 19.5.2026.
        HighRiskDraft = "high-risk-draft",
        /// Recitals of the amending Regulation (EU) 2026/1744.
        OmnibusRecital = "omnibus-recital",
    }
}

/// A place in a guidance document, for the reader who wants to check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Guide {
    /// The document.
    pub doc: GuideDoc,
    /// Its paragraphs, as numbered there: "64-66".
    pub at: &'static str,
}
