//! For whom rows were rated, and under which circumstances: the reference profiles are made of these.
//!
//! Whether a row applies to a real case does not follow from here: it follows the obligations that it belongs to.

use crate::engine::ids;

ids! {
    /// For whom a row was rated.
    pub enum Holder {
        /// The provider of a high-risk system.
        Provider = "provider",
        /// The deployer of a high-risk system.
        Deployer = "deployer",
        /// An importer.
        Importer = "importer",
        /// A distributor.
        Distributor = "distributor",
        /// The provider of a general-purpose model.
        ModelProvider = "gpai",
        /// The provider of a general-purpose model with systemic risk, in addition.
        SystemicModelProvider = "gpai_sr",
        /// A provider under Article 50 alone.
        TransparencyProvider = "transparency_provider",
        /// A deployer under Article 50 alone.
        TransparencyDeployer = "transparency_deployer",
    }
}

ids! {
    /// Under which circumstance a row was rated.
    pub enum Condition {
        /// Under any.
        Always = "always",
        /// A model is trained.
        ModelTraining = "model-training",
        /// No model is trained.
        NoModelTraining = "no-model-training",
        /// A fundamental rights impact assessment is due (Article 27).
        RightsAssessmentDue = "rights-assessment-due",
        /// Sensitive data is used against bias (Article 4a).
        SensitiveDataAgainstBias = "sensitive-data-against-bias",
        /// Annex III point 1(a).
        RemoteIdentification = "remote-identification",
        /// Annex III point 1.
        Biometrics = "biometrics",
        /// A notified body assesses conformity.
        NotifiedBody = "notified-body",
        /// The provider is established outside the Union.
        OutsideUnion = "outside-union",
        /// Images, video or sound are generated.
        GeneratesMedia = "generates-media",
        /// The provider relies on Article 6(3).
        Derogation = "derogation",
        /// The system is a product of Annex I Section A, or a safety component of one.
        Product = "product",
        /// A public authority or a body of the Union.
        PublicBody = "public-body",
        /// A test in real-world conditions outside a sandbox.
        RealWorldTest = "real-world-test",
        /// The system is a component of a product.
        Component = "component",
        /// The system learns after release.
        LearnsAfterRelease = "learns-after-release",
        /// Somebody else becomes the provider.
        AnotherProvider = "another-provider",
        /// Components of others are used.
        ThirdPartyComponents = "third-party-components",
        /// The system is used at the workplace.
        Workplace = "workplace",
        /// A data protection impact assessment is required.
        DataProtectionAssessment = "data-protection-assessment",
        /// Biometric identification afterwards.
        LaterIdentification = "later-identification",
        /// The system decides on persons, or helps to.
        DecidesOnPersons = "decides-on-persons",
        /// The system deals with people directly.
        Interaction = "interaction",
        /// Content is generated.
        GeneratesContent = "generates-content",
        /// Emotions are recognised, or people are put into categories by biometrics.
        EmotionsOrCategories = "emotions-or-categories",
        /// A deep fake is published.
        DeepFake = "deep-fake",
        /// Text that informs the public.
        PublicText = "public-text",
        /// A decision under Annex III with legal or similar effect.
        DecisionWithEffect = "decision-with-effect",
    }
}
