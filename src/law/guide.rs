//! Guidance that rules refer to: documents of the Commission, and places in them.

use crate::engine::ids;
use serde::Serialize;

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
