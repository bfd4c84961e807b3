//! Terms of the Regulation and of ISO/IEC 42001 that a reader of the page may not know, and where each is laid down.
//!
//! What each means stands in `static/words/<lang>/terms.toml`, in our own words and never wider than the provision.
//! INTERPRETATION: the number of a clause stands for a term of ISO/IEC 42001, as the definitions of clause 3 are not among the references.
//! OPEN: whether Art. 6(1) wants an assessment by a third party also where a manufacturer may do without by applying harmonised standards in full:
//! the explanation says "must assess", as the text of the law does; the Commission's draft counts these products too.

use super::{Cite, annex, art};
use crate::engine::ids;

ids! {
    /// A term with an explanation.
    pub enum Term {
        /// AI system.
        AiSystem = "ai-system",
        /// Provider.
        Provider = "provider",
        /// Deployer.
        Deployer = "deployer",
        /// Importer.
        Importer = "importer",
        /// Distributor.
        Distributor = "distributor",
        /// Authorised representative.
        AuthorisedRepresentative = "authorised-representative",
        /// Product manufacturer.
        ProductManufacturer = "product-manufacturer",
        /// Placing on the market.
        PlacingOnTheMarket = "placing-on-the-market",
        /// Putting into service.
        PuttingIntoService = "putting-into-service",
        /// Intended purpose.
        IntendedPurpose = "intended-purpose",
        /// Foreseeable misuse.
        ForeseeableMisuse = "foreseeable-misuse",
        /// Substantial modification.
        SubstantialModification = "substantial-modification",
        /// Instructions for use.
        InstructionsForUse = "instructions-for-use",
        /// High-risk.
        HighRisk = "high-risk",
        /// Annex I.
        AnnexI = "annex-i",
        /// Annex III.
        AnnexIii = "annex-iii",
        /// Safety component.
        SafetyComponent = "safety-component",
        /// The exception of Art. 6(3).
        Article63 = "article-6-3",
        /// Profiling.
        Profiling = "profiling",
        /// Transparency obligations of Art. 50.
        TransparencyDuties = "transparency-duties",
        /// General-purpose AI model.
        GeneralPurposeAiModel = "general-purpose-ai-model",
        /// Systemic risk.
        SystemicRisk = "systemic-risk",
        /// Open source.
        OpenSource = "open-source",
        /// Downstream provider.
        DownstreamProvider = "downstream-provider",
        /// Technical documentation.
        TechnicalDocumentation = "technical-documentation",
        /// Logs that a system keeps.
        Logs = "logs",
        /// Human oversight.
        HumanOversight = "human-oversight",
        /// Conformity assessment.
        ConformityAssessment = "conformity-assessment",
        /// Notified body.
        NotifiedBody = "notified-body",
        /// Harmonised standard.
        HarmonisedStandard = "harmonised-standard",
        /// CE marking.
        CeMarking = "ce-marking",
        /// EU declaration of conformity.
        DeclarationOfConformity = "declaration-of-conformity",
        /// EU database.
        EuDatabase = "eu-database",
        /// Fundamental rights impact assessment.
        FundamentalRightsImpactAssessment = "fundamental-rights-impact-assessment",
        /// Post-market monitoring.
        PostMarketMonitoring = "post-market-monitoring",
        /// Serious incident.
        SeriousIncident = "serious-incident",
        /// Market surveillance authority.
        MarketSurveillanceAuthority = "market-surveillance-authority",
        /// AI literacy.
        AiLiteracy = "ai-literacy",
        /// AI regulatory sandbox.
        RegulatorySandbox = "regulatory-sandbox",
        /// Testing in real-world conditions.
        RealWorldTesting = "real-world-testing",
        /// Micro, small and medium-sized enterprises.
        Sme = "sme",
        /// Small mid-cap enterprise.
        SmallMidCap = "small-mid-cap",
        /// Remote biometric identification.
        RemoteBiometricIdentification = "remote-biometric-identification",
        /// Biometric categorisation.
        BiometricCategorisation = "biometric-categorisation",
        /// Emotion recognition.
        EmotionRecognition = "emotion-recognition",
        /// Deep fake.
        DeepFake = "deep-fake",
        /// AI management system.
        AiManagementSystem = "ai-management-system",
        /// Statement of Applicability.
        StatementOfApplicability = "statement-of-applicability",
        /// Controls of Annex A.
        AnnexAControl = "annex-a-control",
        /// AI system impact assessment.
        AiSystemImpactAssessment = "ai-system-impact-assessment",
    }
}

impl Term {
    /// The provisions that lay it down; none where it is one of the standard alone.
    pub const fn provisions(self) -> &'static [Cite] {
        match self {
            Self::AiSystem => const { &[art(3).par(1)] },
            Self::Provider => const { &[art(3).par(3), art(25).par(1)] },
            Self::Deployer => const { &[art(3).par(4)] },
            Self::Importer => const { &[art(3).par(6)] },
            Self::Distributor => const { &[art(3).par(7)] },
            Self::AuthorisedRepresentative => const { &[art(3).par(5), art(22).par(1), art(54).par(1)] },
            Self::ProductManufacturer => const { &[art(2).par(1).pt("e"), art(25).par(3)] },
            Self::PlacingOnTheMarket => const { &[art(3).par(9), art(3).par(10)] },
            Self::PuttingIntoService => const { &[art(3).par(11)] },
            Self::IntendedPurpose => const { &[art(3).par(12)] },
            Self::ForeseeableMisuse => const { &[art(3).par(13)] },
            Self::SubstantialModification => const { &[art(3).par(23)] },
            Self::InstructionsForUse => const { &[art(3).par(15), art(13).par(3)] },
            Self::HighRisk => const { &[art(6).par(1), art(6).par(2), art(6).par(3)] },
            Self::AnnexI => const { &[annex(1), art(6).par(1), art(2).par(2)] },
            Self::AnnexIii => const { &[annex(3), art(6).par(2)] },
            Self::SafetyComponent => const { &[art(3).par(14), art(6).par_with(1, 'a'), art(6).par_with(1, 'b')] },
            Self::Article63 => const { &[art(6).par(3), art(6).par(4)] },
            Self::Profiling => const { &[art(3).par(52)] },
            Self::TransparencyDuties => const { &[art(50)] },
            Self::GeneralPurposeAiModel => const { &[art(3).par(63)] },
            Self::SystemicRisk => const { &[art(3).par(65), art(51)] },
            Self::OpenSource => const { &[art(2).par(12), art(53).par(2), art(54).par(6)] },
            Self::DownstreamProvider => const { &[art(3).par(68)] },
            Self::TechnicalDocumentation => const { &[art(11).par(1), art(53).par(1).pt("a")] },
            Self::Logs => const { &[art(12).par(1), art(19).par(1), art(26).par(6)] },
            Self::HumanOversight => const { &[art(14), art(26).par(2)] },
            Self::ConformityAssessment => const { &[art(3).par(20), art(43)] },
            Self::NotifiedBody => const { &[art(3).par(22), art(43)] },
            Self::HarmonisedStandard => const { &[art(3).par(27), art(40).par(1)] },
            Self::CeMarking => const { &[art(3).par(24), art(48)] },
            Self::DeclarationOfConformity => const { &[art(47)] },
            Self::EuDatabase => const { &[art(49), art(71)] },
            Self::FundamentalRightsImpactAssessment => const { &[art(27)] },
            Self::PostMarketMonitoring => const { &[art(3).par(25), art(72)] },
            Self::SeriousIncident => const { &[art(3).par(49), art(73)] },
            Self::MarketSurveillanceAuthority => const { &[art(3).par(26), art(3).par(48), art(75).par(1)] },
            Self::AiLiteracy => const { &[art(3).par(56), art(4).par(1)] },
            Self::RegulatorySandbox => const { &[art(3).par(55), art(57)] },
            Self::RealWorldTesting => const { &[art(3).par(57), art(60)] },
            Self::Sme => const { &[art(3).par_with(14, 'a')] },
            Self::SmallMidCap => const { &[art(3).par_with(14, 'b')] },
            Self::RemoteBiometricIdentification => const { &[art(3).par(41), art(3).par(42), art(3).par(43)] },
            Self::BiometricCategorisation => const { &[art(3).par(40)] },
            Self::EmotionRecognition => const { &[art(3).par(39)] },
            Self::DeepFake => const { &[art(3).par(60)] },
            Self::AiManagementSystem
            | Self::StatementOfApplicability
            | Self::AnnexAControl
            | Self::AiSystemImpactAssessment => &[],
        }
    }

    /// The clause of ISO/IEC 42001 that lays it down; none where it is a term of the Regulation.
    pub const fn clause(self) -> Option<&'static str> {
        match self {
            Self::AiManagementSystem => Some("4.4"),
            Self::StatementOfApplicability | Self::AnnexAControl => Some("6.1.3"),
            Self::AiSystemImpactAssessment => Some("6.1.4"),
            _ => None,
        }
    }
}
