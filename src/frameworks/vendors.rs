//! What vendors of models and services have shown: certificates, the signature of a code, statements of their own. Facts with the source of each.
//!
//! A row is `confirmed` where the vendor's own page was read, and else reported by the article that names it, which is named as well. OPEN: what
//! is only reported may have changed; each row says when it was looked at ([`super::RATED`]).

use crate::engine::ids;
use crate::law::{Cite, annex, art};

ids! {
    /// What a vendor has shown.
    pub enum Shown {
        /// A certificate under ISO/IEC 42001.
        Iso42001 = "iso-42001-certificate",
        /// A certificate under ISO/IEC 27001.
        Iso27001 = "iso-27001-certificate",
        /// The signature of the Code of Practice for general-purpose AI models.
        CodeOfPractice = "code-of-practice-signatory",
        /// A statement of its own.
        Own = "statement",
    }
}

impl Shown {
    /// The provisions that what is said of it rests on.
    pub const fn provisions(self) -> &'static [Cite] {
        match self {
            Self::Iso42001 => {
                const {
                    &[
                        art(3).par(3),
                        art(3).par(68),
                        art(40).par(1),
                        art(43),
                        art(44).par(1),
                        art(13).par(2),
                        art(13).par(3),
                        art(17).par(1),
                        art(25).par(1),
                        art(25).par(1).pt("c"),
                        art(25).par(4),
                        art(26).par(1),
                        art(26).par(2),
                        art(26).par(5),
                        art(26).par(6),
                        art(53).par(1).pt("b"),
                        annex(12),
                    ]
                }
            }
            Self::Iso27001 => {
                const {
                    &[
                        art(15).par(1),
                        art(15).par(5),
                        art(16).pt("k"),
                        art(40).par(1),
                        art(42).par(2),
                        art(42).par(3),
                        art(13).par(2),
                        art(25).par(4),
                        art(26).par(1),
                        art(53).par(1).pt("b"),
                        annex(12),
                    ]
                }
            }
            Self::CodeOfPractice => {
                const {
                    &[
                        art(53).par(1).pt("b"),
                        art(53).par(1).pt("c"),
                        art(53).par(1).pt("d"),
                        art(53).par(2),
                        art(53).par(4),
                        art(55).par(1),
                        art(55).par(2),
                        art(56).par(7),
                        art(89).par(1),
                        art(89).par(2),
                        art(101).par(1),
                        art(111).par(3),
                        art(25).par(4),
                        art(26).par(1),
                        art(50).par(1),
                        art(50).par(2),
                        art(50).par(3),
                        art(50).par(4),
                        art(13).par(2),
                        annex(12),
                    ]
                }
            }
            Self::Own => {
                const {
                    &[
                        art(13).par(2),
                        art(16),
                        art(25).par(4),
                        art(26).par(1),
                        art(40).par(1),
                        art(47).par(1),
                        art(53).par(1).pt("b"),
                        annex(12),
                    ]
                }
            }
        }
    }
}

/// The articles that name vendors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Article {
    /// On ISO/IEC 42001 in the planning of compliance, 2 July 2026.
    BrightDefense,
    /// On NIS2 and ISO/IEC 42001.
    Nis2,
}

/// What one vendor has shown.
#[derive(Clone, Copy, Debug)]
pub struct VendorRow {
    /// Stable name, which its words have.
    pub id: &'static str,
    /// The vendor.
    pub vendor: &'static str,
    /// What it has shown.
    pub shown: Shown,
    /// Since when, `YYYY` or `YYYY-MM`: the month of the announcement, not of the certificate. Empty where no source says.
    pub since: &'static str,
    /// The body that certified. Empty where no source says.
    pub by: &'static str,
    /// The page that says so.
    pub source: &'static str,
    /// The article that names it.
    pub article: Option<Article>,
    /// Whether the vendor's own page was read.
    pub confirmed: bool,
}

const fn row(
    id: &'static str,
    vendor: &'static str,
    shown: Shown,
    since: &'static str,
    source: &'static str,
) -> VendorRow {
    VendorRow { id, vendor, shown, since, by: "", source, article: None, confirmed: false }
}

impl VendorRow {
    const fn by(self, by: &'static str) -> Self {
        Self { by, ..self }
    }

    const fn named_in(self, article: Article) -> Self {
        Self { article: Some(article), ..self }
    }

    const fn confirmed(self) -> Self {
        Self { confirmed: true, ..self }
    }
}

/// Every row, by what was shown.
pub static VENDORS: &[VendorRow] = &[
    row("aws-iso-42001", "Amazon Web Services (AWS)", Shown::Iso42001, "2024-11", "https://aws.amazon.com/blogs/machine-learning/aws-achieves-iso-iec-420012023-artificial-intelligence-management-system-accredited-certification/").named_in(Article::BrightDefense),
    row("anthropic-iso-42001", "Anthropic", Shown::Iso42001, "2025-01", "https://www.anthropic.com/news/anthropic-achieves-iso-42001-certification-for-responsible-ai").by("Schellman Compliance, LLC").named_in(Article::BrightDefense),
    row("microsoft-foundry-security-copilot-iso-42001", "Microsoft", Shown::Iso42001, "2025-07", "https://azure.microsoft.com/en-us/blog/microsoft-azure-ai-foundry-models-and-microsoft-security-copilot-achieve-iso-iec-420012023-certification/").named_in(Article::BrightDefense),
    row("microsoft-copilot-iso-42001", "Microsoft", Shown::Iso42001, "2025-03", "https://www.helpnetsecurity.com/?p=372423").named_in(Article::Nis2),
    row("microsoft-iso-42001-services", "Microsoft", Shown::Iso42001, "", "https://learn.microsoft.com/compliance/regulatory/offering-iso-42001").confirmed(),
    row("servicenow-iso-42001", "ServiceNow", Shown::Iso42001, "2025-12", "https://www.servicenow.com/in/workflow/news/iso-certification-ai-management-system.html").named_in(Article::BrightDefense),
    row("servicenow-iso-27001", "ServiceNow", Shown::Iso27001, "2012", "https://www.servicenow.com/uk/company/trust/compliance.html").confirmed(),
    row("amazon-gpai-code", "Amazon", Shown::CodeOfPractice, "2025-08", "https://digital-strategy.ec.europa.eu/en/policies/contents-code-gpai").named_in(Article::BrightDefense),
    row("anthropic-gpai-code", "Anthropic", Shown::CodeOfPractice, "2025-08", "https://digital-strategy.ec.europa.eu/en/policies/contents-code-gpai").named_in(Article::BrightDefense),
    row("google-gpai-code", "Google", Shown::CodeOfPractice, "2025-08", "https://digital-strategy.ec.europa.eu/en/policies/contents-code-gpai").named_in(Article::BrightDefense),
    row("ibm-gpai-code", "IBM", Shown::CodeOfPractice, "2025-08", "https://digital-strategy.ec.europa.eu/en/policies/contents-code-gpai").named_in(Article::BrightDefense),
    row("microsoft-gpai-code", "Microsoft", Shown::CodeOfPractice, "2025-08", "https://digital-strategy.ec.europa.eu/en/policies/contents-code-gpai").named_in(Article::BrightDefense),
    row("mistral-ai-gpai-code", "Mistral AI", Shown::CodeOfPractice, "2025-08", "https://digital-strategy.ec.europa.eu/en/policies/contents-code-gpai").named_in(Article::BrightDefense),
    row("openai-gpai-code", "OpenAI", Shown::CodeOfPractice, "2025-08", "https://digital-strategy.ec.europa.eu/en/policies/contents-code-gpai").named_in(Article::BrightDefense),
    row("servicenow-gpai-code", "ServiceNow", Shown::CodeOfPractice, "", "https://digital-strategy.ec.europa.eu/en/policies/contents-code-gpai").named_in(Article::BrightDefense),
    row("openai-aims-statement", "OpenAI", Shown::Own, "", "https://openai.com/security-and-privacy/").named_in(Article::BrightDefense),
    row("aws-assurance-statement", "Amazon Web Services (AWS)", Shown::Own, "2024-11", "https://aws.amazon.com/blogs/machine-learning/aws-achieves-iso-iec-420012023-artificial-intelligence-management-system-accredited-certification/").named_in(Article::BrightDefense),
    row("anthropic-validation-statement", "Anthropic", Shown::Own, "2025-01", "https://www.anthropic.com/news/anthropic-achieves-iso-42001-certification-for-responsible-ai").named_in(Article::BrightDefense),
    row("microsoft-inherit-statement", "Microsoft", Shown::Own, "2025-07", "https://azure.microsoft.com/en-us/blog/microsoft-azure-ai-foundry-models-and-microsoft-security-copilot-achieve-iso-iec-420012023-certification/").named_in(Article::BrightDefense),
];
