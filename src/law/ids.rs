//! Stable names of rules and roles.

use crate::engine::ids;

ids! {
    /// A role that the Regulation knows.
    pub enum Role {
        /// Article 3(3).
        Provider = "provider",
        /// Article 3(4).
        Deployer = "deployer",
        /// Article 3(6).
        Importer = "importer",
        /// Article 3(7).
        Distributor = "distributor",
        /// Article 3(5).
        AuthorisedRepresentative = "authorised-representative",
        /// Articles 2(1)(e) and 25(3).
        ProductManufacturer = "product-manufacturer",
        /// Article 3(3) with 3(63): provider of a general-purpose AI model.
        ModelProvider = "gpai-provider",
    }
}

ids! {
    /// A rule, an exception or a definition.
    pub enum RuleId {
        /// Article 3(1).
        AiSystem = "ai-system",
        /// Only speeds up established mathematics.
        MathematicalOptimisation = "mathematical-optimisation",
        /// Only basic data processing.
        BasicProcessing = "basic-processing",
        /// Only a classical heuristic.
        ClassicalHeuristic = "classical-heuristic",
        /// Only a trivial statistical rule.
        TrivialStatistics = "trivial-statistics",
        /// Article 2(1).
        Scope = "scope",
        /// The Regulation applies: in scope, an AI system, not excluded.
        Applies = "applies",
        /// Article 2(3).
        Defence = "defence",
        /// Article 2(4).
        Cooperation = "cooperation",
        /// Article 2(6).
        Research = "research",
        /// Article 2(8).
        BeforeMarket = "before-market",
        /// Article 2(8), last sentence.
        RealWorldTesting = "real-world-testing",
        /// Article 2(10).
        PersonalUse = "personal-use",
        /// Article 2(12).
        OpenSource = "open-source",
        /// Article 2(12), what brings an open-source system back in.
        OpenSourceLimits = "open-source-limits",
        /// Article 3(3).
        Provider = "provider",
        /// Article 3(4).
        Deployer = "deployer",
        /// Article 3(6).
        Importer = "importer",
        /// Article 3(7).
        Distributor = "distributor",
        /// Article 3(5).
        AuthorisedRepresentative = "authorised-representative",
        /// Article 2(1)(e).
        ProductManufacturer = "product-manufacturer",
        /// Adopted guidelines on Article 50: whoever brings out an own version of a system.
        OwnVersion = "own-version",
        /// Article 25(4): develops a system for somebody else.
        DeveloperForOthers = "developer-for-others",
        /// Article 25(1).
        NewProvider = "new-provider",
        /// Article 25(1)(a).
        NewProviderName = "art-25-1-a",
        /// Article 25(1)(b).
        NewProviderModification = "art-25-1-b",
        /// Article 25(1)(c).
        NewProviderPurpose = "art-25-1-c",
        /// Article 25(3).
        ManufacturerAsProvider = "art-25-3",
        /// Article 3(52).
        Profiling = "profiling",
        /// Article 5(1)(a).
        Manipulation = "art-5-1-a",
        /// Open persuasion.
        OpenPersuasion = "open-persuasion",
        /// Lawful medical treatment.
        MedicalTreatment = "medical-treatment",
        /// Article 5(1)(b).
        Exploitation = "art-5-1-b",
        /// Article 5(1)(ba).
        IntimateMaterial = "art-5-1-ba",
        /// Consent to intimate material.
        IntimateConsent = "intimate-consent",
        /// Lawful medical use of intimate material.
        IntimateMedical = "intimate-medical",
        /// Article 5(1b).
        HarmlessEdit = "harmless-edit",
        /// Article 5(1)(bb).
        AbuseMaterial = "art-5-1-bb",
        /// A national defence.
        AbuseMaterialDefence = "abuse-material-defence",
        /// Article 5(1)(c).
        SocialScoring = "art-5-1-c",
        /// Article 5(1)(d).
        CrimePrediction = "art-5-1-d",
        /// Not solely profiling or traits.
        NotSolelyProfiling = "not-solely-profiling",
        /// Supports a human assessment.
        SupportsHumanAssessment = "supports-human-assessment",
        /// Ordinary business in the own interest.
        OwnInterest = "own-interest",
        /// Within the limits of a law that obliges.
        WithinLegalDuty = "within-legal-duty",
        /// Article 5(1)(e).
        FaceScraping = "art-5-1-e",
        /// Article 3(39).
        EmotionRecognition = "emotion-recognition",
        /// Article 5(1)(f).
        EmotionsAtWork = "art-5-1-f",
        /// Medical or safety reasons.
        MedicalOrSafety = "medical-or-safety",
        /// Solely own training.
        OwnTraining = "own-training",
        /// Article 3(40).
        BiometricCategorisation = "biometric-categorisation",
        /// Ancillary feature of another service.
        Ancillary = "ancillary",
        /// Article 5(1)(g).
        SensitiveCategorisation = "art-5-1-g",
        /// Labelling or filtering of lawful datasets.
        LawfulDataset = "lawful-dataset",
        /// Categorisation in law enforcement.
        PoliceCategorisation = "police-categorisation",
        /// Article 3(41).
        RemoteIdentification = "remote-identification",
        /// Article 5(1)(h).
        LiveIdentification = "art-5-1-h",
        /// Article 5(1)(h)(i) to (iii) with 5(2) to (5).
        PermittedIdentification = "permitted-identification",
        /// No authorisation for an objective of Article 5(1)(h) is stated.
        NotAuthorised = "not-authorised",
        /// An authorisation for an objective of Article 5(1)(h).
        Authorised = "authorised",
        /// Article 6: high-risk by any route.
        HighRisk = "high-risk",
        /// Article 6(1), Annex I Section A.
        AnnexIA = "annex-i-a",
        /// Article 6(1), Annex I Section B.
        AnnexIB = "annex-i-b",
        /// Article 3(14).
        SafetyComponent = "safety-component",
        /// Article 6(1a).
        NonSafetyUse = "art-6-1a",
        /// Article 6(1b).
        FailureEndangers = "art-6-1b",
        /// Article 6(1)(b).
        ThirdPartyAssessment = "art-6-1-b",
        /// Article 6(1a), where only property is at risk.
        PropertyOnly = "property-only",
        /// Article 6(1c).
        OtherRisksOnly = "art-6-1c",
        /// Article 6(1c), other aspects.
        OtherAspectsOnly = "other-aspects-only",
        /// Annex III(1)(a).
        UseRemoteIdentification = "annex-iii-1-a",
        /// Verification of a claimed identity.
        Verification = "verification",
        /// Access by comparison with several stored persons.
        AccessControl = "access-control",
        /// Comparison within material of one event.
        ClosedSet = "closed-set",
        /// Only cybersecurity or data protection.
        SecurityOnly = "security-only",
        /// Annex III(1)(b).
        UseCategorisation = "annex-iii-1-b",
        /// Traits outside Article 9(1) of the General Data Protection Regulation.
        OrdinaryTraits = "ordinary-traits",
        /// Annex III(1)(c).
        UseEmotionRecognition = "annex-iii-1-c",
        /// Annex III(2).
        UseCriticalInfrastructure = "annex-iii-2",
        /// Only cybersecurity of infrastructure.
        CybersecurityOnly = "cybersecurity-only",
        /// No function that guards directly.
        NoDirectProtection = "no-direct-protection",
        /// A failure that endangers people, of what guards nothing directly.
        FailureLeftOut = "failure-left-out",
        /// Not an identified critical entity.
        NotCriticalEntity = "not-critical-entity",
        /// Nuclear-specific parts.
        NuclearParts = "nuclear-parts",
        /// Annex III(3)(a).
        UseEducationAdmission = "annex-iii-3-a",
        /// Annex III(3)(b).
        UseEducationOutcomes = "annex-iii-3-b",
        /// Only formative feedback.
        FormativeOnly = "formative-only",
        /// Annex III(3)(c).
        UseEducationLevel = "annex-iii-3-c",
        /// Annex III(3)(d).
        UseEducationTests = "annex-iii-3-d",
        /// No controlled test.
        NoControlledTest = "no-controlled-test",
        /// Annex III(4)(a).
        UseRecruitment = "annex-iii-4-a",
        /// Adverts by page content or objective requirements.
        ObjectiveAdverts = "objective-adverts",
        /// Annex III(4)(b).
        UseWorkRelationship = "annex-iii-4-b",
        /// Decisions on terms of work.
        TermsOfWork = "terms-of-work",
        /// Only day-to-day organisation.
        TrivialTerms = "trivial-terms",
        /// Monitoring and evaluation of workers.
        MonitoringOfWork = "monitoring-of-work",
        /// Monitoring for other ends than appraisal.
        MonitoringCarveOut = "monitoring-carve-out",
        /// Annex III(5)(a).
        UsePublicBenefits = "annex-iii-5-a",
        /// Annex III(5)(b).
        UseCreditworthiness = "annex-iii-5-b",
        /// Financial fraud.
        FraudDetection = "fraud-detection",
        /// Financial fraud as the main purpose.
        FraudMainly = "fraud-mainly",
        /// Prudential models.
        PrudentialModel = "prudential-model",
        /// Nothing essential.
        NonEssentialCredit = "non-essential-credit",
        /// Credit for a company.
        CompanyCredit = "company-credit",
        /// Annex III(5)(c).
        UseInsurance = "annex-iii-5-c",
        /// Annex III(5)(d).
        UseEmergency = "annex-iii-5-d",
        /// Annex III(6)(a).
        UseVictimRisk = "annex-iii-6-a",
        /// Annex III(6)(b).
        UsePolicePolygraph = "annex-iii-6-b",
        /// Annex III(6)(c).
        UseEvidence = "annex-iii-6-c",
        /// Annex III(6)(d).
        UseOffendingRisk = "annex-iii-6-d",
        /// Annex III(6)(e).
        UsePoliceProfiling = "annex-iii-6-e",
        /// Annex III(7)(a).
        UseMigrationPolygraph = "annex-iii-7-a",
        /// Annex III(7)(b).
        UseMigrationRisk = "annex-iii-7-b",
        /// Annex III(7)(c).
        UseMigrationApplications = "annex-iii-7-c",
        /// Annex III(7)(d).
        UseMigrationDetection = "annex-iii-7-d",
        /// Travel documents.
        TravelDocuments = "travel-documents",
        /// Search and rescue.
        SearchAndRescue = "search-and-rescue",
        /// Annex III(8)(a).
        UseJustice = "annex-iii-8-a",
        /// Retrieval without interpretation.
        RetrievalOnly = "retrieval-only",
        /// Dispute resolution without legal effect.
        NoLegalEffect = "no-legal-effect",
        /// Annex III(8)(b).
        UseElections = "annex-iii-8-b",
        /// Output to which nobody is directly exposed.
        CampaignTools = "campaign-tools",
        /// A safeguarded multi-purpose system.
        SafeguardedGeneral = "safeguarded-general",
        /// Article 6(3).
        Derogation = "art-6-3",
        /// Article 6(3)(a).
        NarrowTask = "art-6-3-a",
        /// Article 6(3)(b).
        ImprovesHumanWork = "art-6-3-b",
        /// Article 6(3)(c).
        DetectsPatterns = "art-6-3-c",
        /// Article 6(3)(d).
        PreparatoryTask = "art-6-3-d",
        /// Recital 53, on Article 6(3)(d).
        FileHandling = "file-handling",
        /// Article 6(3), third subparagraph.
        ProfilingOverride = "profiling-override",
        /// Several parts form one decision system.
        CombinedSystem = "combined-system",
        /// Article 50(1).
        Interaction = "art-50-1",
        /// Obvious from the point of view of the audience.
        Obvious = "obvious",
        /// Authorised by law for criminal matters.
        CriminalMatters = "criminal-matters",
        /// Permitted by law for criminal matters (Article 50(3)).
        PermittedForCrime = "permitted-for-crime",
        /// Open to the public to report offences.
        PublicReporting = "public-reporting",
        /// Article 50(2), for the system as such.
        SyntheticContent = "synthetic-content",
        /// Output that no person perceives.
        NotPerceived = "not-perceived",
        /// Article 50(2).
        Marking = "art-50-2",
        /// Output outside of marking.
        OutsideMarking = "outside-marking",
        /// Standard editing.
        StandardEditing = "standard-editing",
        /// Input not substantially altered.
        InputNotAltered = "input-not-altered",
        /// A mere user of somebody else's generator.
        UserOfGenerator = "user-of-generator",
        /// Article 50(3).
        ExposureNotice = "art-50-3",
        /// Article 50(4), first subparagraph.
        DeepFake = "art-50-4-deep-fake",
        /// Article 50(4), first subparagraph, last sentence.
        ArtisticWork = "art-50-4-artistic",
        /// Article 50(4), second subparagraph.
        PublicText = "art-50-4-text",
        /// Human review with editorial responsibility.
        EditorialReview = "editorial-review",
        /// Changed after the review.
        ChangedAfterReview = "changed-after-review",
        /// Article 3(63).
        GeneralPurposeModel = "gpai-model",
        /// Narrow in fact, whatever the compute.
        NarrowModel = "narrow-model",
        /// Article 53.
        ModelProvider = "gpai-provider",
        /// Research, development or prototyping only.
        ModelBeforeMarket = "model-before-market",
        /// Purely internal use of the model.
        ModelInternalUse = "model-internal-use",
        /// The Union was excluded.
        ModelUnionExcluded = "model-union-excluded",
        /// Downstream modifier.
        ModelModifier = "gpai-modifier",
        /// Article 51.
        SystemicRisk = "gpai-systemic",
        /// High-impact capabilities or designation.
        SystemicCapability = "systemic-capability",
        /// Article 51(1)(a).
        HighImpact = "high-impact",
        /// Article 52(2).
        SystemicRebutted = "systemic-rebutted",
        /// Article 52(1).
        SystemicNotification = "art-52-1",
        /// Article 53(2).
        ModelOpenSource = "art-53-2",
        /// Article 53(2), last sentence.
        OpenSourceSystemic = "open-source-systemic",
    }
}
