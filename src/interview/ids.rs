//! Stable names of questions, options and pages.

use crate::engine::{UnknownId, ids};
use crate::law::AnnexIiiUse;
use std::fmt;
use std::str::FromStr;

ids! {
    /// A topic of the interview, in order.
    pub enum Page {
        /// What the system is.
        System = "system",
        /// Roles and the link to the Union.
        Role = "role",
        /// Exclusions.
        Scope = "scope",
        /// Whom it concerns.
        People = "people",
        /// Signals of the body.
        Body = "body",
        /// Conduct that may be prohibited.
        Conduct = "conduct",
        /// Products of Annex I.
        Product = "product",
        /// Areas of Annex III.
        Areas = "areas",
        /// Changes, for Article 25.
        Change = "change",
        /// The task, for Article 6(3).
        Task = "task",
        /// Transparency.
        Transparency = "transparency",
        /// Models.
        Model = "model",
        /// What only duties turn on.
        Duties = "duties",
    }
}

ids! {
    /// A step of the test of Article 6(3), asked for each use by itself.
    pub enum TaskStep {
        /// Which of the four conditions is claimed.
        Claim = "task",
        /// Condition (a).
        Narrow = "task-narrow",
        /// What condition (a) excludes.
        NarrowValue = "task-narrow-value",
        /// Condition (b).
        Improves = "task-improves",
        /// What condition (b) excludes.
        ImprovesResult = "task-improves-result",
        /// Condition (c).
        Patterns = "task-patterns",
        /// What condition (c) excludes.
        PatternsReplaces = "task-patterns-replaces",
        /// Condition (d).
        Prepares = "task-prepares",
        /// What condition (d) excludes.
        PreparesCase = "task-prepares-case",
        /// What the file handling of recital 53 excludes.
        PreparesEvidence = "task-prepares-evidence",
        /// Material influence.
        Influence = "task-influence",
        /// The provider's own assessment, for everyone else.
        Declared = "task-declared",
    }
}

macro_rules! questions {
    ($($(#[$meta:meta])* $variant:ident = $text:literal),+ $(,)?) => {
        /// A question.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum QuestionId {
            $($(#[$meta])* $variant,)+
            /// A step of Article 6(3) for one use of Annex III.
            Task(TaskStep, AnnexIiiUse),
        }

        impl QuestionId {
            /// The questions that are not tied to a use of Annex III.
            pub const PLAIN: &'static [Self] = &[$(Self::$variant),+];

            /// Its place in the order of declaration, from 0.
            pub const fn index(self) -> usize {
                #[derive(Clone, Copy)]
                enum Plain { $($variant),+ }
                match self {
                    $(Self::$variant => Plain::$variant as usize,)+
                    Self::Task(step, r#use) => {
                        Self::PLAIN.len() + r#use as usize * TaskStep::ALL.len() + step as usize
                    }
                }
            }

            /// Whether it is the list of areas that opens the pages on uses.
            pub(super) const fn is_first_list(self) -> bool {
                matches!(self, Self::Areas)
            }

            /// Whether it lists the same things once more, for those who left the first list open.
            pub(super) const fn is_second_list(self) -> bool {
                matches!(self, Self::AnyUses)
            }

            const fn plain_name(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Task(step, _) => step.as_str(),
                }
            }
        }
    };
}

questions! {
    /// What is to be checked.
    What = "what",
    /// How it works inside.
    Inside = "inside",
    /// The four groups that the guidelines leave outside the definition.
    NarrowGroups = "narrow-groups",
    /// What comes out.
    Output = "output",
    /// What part whoever answers has.
    Role = "role",
    /// Whose name it bears.
    OwnName = "own-name",
    /// Who decides on its use.
    Authority = "authority",
    /// Whether customers get it from a host.
    Hosting = "hosting",
    /// Whose name an imported system bears.
    ImportName = "import-name",
    /// The mandate of a representative.
    Mandate = "mandate",
    /// The link to the Union.
    UnionLink = "union-link",
    /// Whether somebody in the Union puts it to use there.
    UsedInUnion = "used-in-union",
    /// Exclusions that may describe all of its use.
    Exclusions = "exclusions",
    /// Military, defence, national security.
    DefencePurpose = "defence-purpose",
    /// Nothing but that.
    DefenceOnly = "defence-only",
    /// Only the activity before the market, or the system to come.
    ActivityOnly = "activity-only",
    /// Testing in real-world conditions.
    RealWorldTest = "real-world-test",
    /// Scientific research.
    Research = "research",
    /// Purely personal use.
    Personal = "personal",
    /// Cooperation with third-country authorities.
    Cooperation = "cooperation",
    /// Open source.
    OpenSource = "open-source",
    /// Who uses it.
    Users = "users",
    /// Whom or what it concerns.
    About = "about",
    /// What data it takes in about people.
    Data = "data",
    /// Whether it evaluates people.
    Evaluates = "evaluates",
    /// What it does with signals of the body.
    BodyUse = "body-use",
    /// Emotions.
    Emotion = "emotion",
    /// Emotions at work or in education.
    EmotionSetting = "emotion-setting",
    /// The exception for medical or safety reasons, and own training.
    EmotionException = "emotion-exception",
    /// How it identifies.
    Identify = "identify",
    /// Limits of identification.
    IdentifyLimits = "identify-limits",
    /// Live and in public.
    IdentifyLive = "identify-live",
    /// Own use for law enforcement.
    OwnLawEnforcement = "own-law-enforcement",
    /// The objectives that Article 5(1)(h) permits.
    LiveObjective = "live-objective",
    /// The safeguards of Article 5(2) to (5).
    LiveSafeguards = "live-safeguards",
    /// Ancillary sorting.
    SortAncillary = "sort-ancillary",
    /// The trait that is inferred.
    SortTrait = "sort-trait",
    /// Individual sorting.
    SortIndividually = "sort-individually",
    /// Labelling of lawful datasets.
    SortDataset = "sort-dataset",
    /// Whether an exception for law enforcement covers sorting.
    SortPolice = "sort-police",
    /// Conduct that may be prohibited.
    Conduct = "conduct",
    /// Hidden or misleading means.
    HiddenMeans = "hidden-means",
    /// Objective or effect of such means.
    HiddenEffect = "hidden-effect",
    /// The decision that they impair.
    HiddenDecision = "hidden-decision",
    /// Harm by such means.
    HiddenHarm = "hidden-harm",
    /// What takes them out.
    HiddenOpen = "hidden-open",
    /// Vulnerable people.
    Vulnerable = "vulnerable",
    /// Objective or effect on them.
    VulnerableEffect = "vulnerable-effect",
    /// Harm to them or others.
    VulnerableHarm = "vulnerable-harm",
    /// Medical treatment.
    MedicalTreatment = "medical-treatment",
    /// Intimate material: content.
    IntimateContent = "intimate-content",
    /// Intimate material: purpose.
    IntimatePurpose = "intimate-purpose",
    /// Intimate material: foreseeable output.
    IntimateForeseeable = "intimate-foreseeable",
    /// Intimate material: safeguards.
    IntimateSafeguards = "intimate-safeguards",
    /// Intimate material: use.
    IntimateUse = "intimate-use",
    /// Intimate material: consent and harmless edits.
    IntimateExceptions = "intimate-exceptions",
    /// Abuse material: purpose.
    AbusePurpose = "abuse-purpose",
    /// Abuse material: foreseeable output.
    AbuseForeseeable = "abuse-foreseeable",
    /// Abuse material: safeguards.
    AbuseSafeguards = "abuse-safeguards",
    /// Abuse material: use.
    AbuseUse = "abuse-use",
    /// Abuse material: national defence.
    AbuseDefence = "abuse-defence",
    /// Social scoring.
    Score = "score",
    /// Context and proportion of the treatment.
    ScoreContext = "score-context",
    /// Prediction of offences.
    Crime = "crime",
    /// On what it rests.
    CrimeBasis = "crime-basis",
    /// Support of a human assessment.
    CrimeSupport = "crime-support",
    /// Who predicts, and why.
    CrimeActor = "crime-actor",
    /// Within the limits of the law that obliges.
    CrimeLimits = "crime-limits",
    /// Collections of faces.
    Faces = "faces",
    /// Acts of Annex I.
    Product = "product",
    /// Itself the product, or a component.
    ProductPart = "product-part",
    /// Safety of the product.
    ProductSafety = "product-safety",
    /// Nothing to do with safety.
    ProductNonSafety = "product-non-safety",
    /// The outside body.
    OutsideBody = "outside-body",
    /// Why an outside body is required.
    OutsideBodyWhy = "outside-body-why",
    /// Areas of Annex III.
    Areas = "areas",
    /// The decisive uses of all areas, for who left the areas open.
    AnyUses = "any-uses",
    /// Whether it is for law enforcement after all.
    PoliceFor = "police-for",
    /// Whether it is for authorities in migration after all.
    MigrationFor = "migration-for",
    /// Whether it is for courts or dispute bodies after all.
    JusticeFor = "justice-for",
    /// Whether it is for public authorities after all.
    BenefitsFor = "benefits-for",
    /// Whether it concerns people after all.
    PeopleAfterAll = "people-after-all",
    /// Area 2.
    Networks = "networks",
    /// Protection of infrastructure.
    NetworksGuards = "networks-guards",
    /// Whether failure alone counts in infrastructure.
    NetworksFailure = "networks-failure",
    /// Area 2: what takes it out.
    NetworksLimits = "networks-limits",
    /// Area 2: critical entity.
    CriticalEntity = "critical-entity",
    /// Area 3.
    Education = "education",
    /// Area 3: institution.
    EducationContext = "education-context",
    /// Whose credential or test it is.
    CredentialBody = "credential-body",
    /// Money for studies.
    EducationFunding = "education-funding",
    /// Area 3: results that count.
    EducationCounts = "education-counts",
    /// Area 3: controlled tests.
    EducationTest = "education-test",
    /// Area 4.
    Work = "work",
    /// Area 4: adverts.
    WorkAdverts = "work-adverts",
    /// Area 4: significance of terms.
    WorkTerms = "work-terms",
    /// Area 4: ends of monitoring.
    WorkMonitoring = "work-monitoring",
    /// Area 5.
    Services = "services",
    /// Area 5: essential benefits.
    Benefits = "benefits",
    /// Area 5: limits of credit scoring.
    Credit = "credit",
    /// Area 5: kind of insurance.
    InsuranceKind = "insurance-kind",
    /// Area 5: task in insurance.
    InsuranceTask = "insurance-task",
    /// Area 6.
    Police = "police",
    /// Area 7.
    Migration = "migration",
    /// Area 7: limits.
    MigrationLimits = "migration-limits",
    /// Area 8.
    Justice = "justice",
    /// Area 8: legal effect.
    DisputeEffect = "dispute-effect",
    /// Area 8: elections.
    Vote = "vote",
    /// Several parts, one decision.
    Combined = "combined",
    /// A purpose that the provider did not intend.
    ChangedPurpose = "changed-purpose",
    /// High-risk from the start.
    FromStart = "from-start",
    /// A substantial modification.
    Modification = "modification",
    /// What people see or hear.
    PeopleSee = "people-see",
    /// Interaction.
    Interaction = "interaction",
    /// Exceptions for interaction.
    InteractionExceptions = "interaction-exceptions",
    /// Exceptions for generated content.
    ContentExceptions = "content-exceptions",
    /// Output that needs no marking.
    ContentOutside = "content-outside",
    /// When a generator was first on the market.
    GeneratorDate = "generator-date",
    /// Exposure to emotion recognition or sorting.
    Exposed = "exposed",
    /// Deep fakes.
    Media = "media",
    /// Whether art or satire would pass for real.
    MediaAuthentic = "media-authentic",
    /// Texts for the public.
    PublicText = "public-text",
    /// Models.
    Model = "model",
    /// What a model generates, and what it can do.
    ModelAbility = "model-ability",
    /// General in fact.
    ModelGeneral = "model-general",
    /// Training compute.
    ModelCompute = "model-compute",
    /// Where the model is supplied.
    ModelMarket = "model-market",
    /// Compute of a modification.
    ModifierCompute = "modifier-compute",
    /// Significance of a modification.
    ModifierChange = "modifier-change",
    /// Systemic risk of the original.
    OriginalSystemic = "original-systemic",
    /// Systemic risk.
    Systemic = "systemic",
    /// An accepted rebuttal.
    SystemicRebutted = "systemic-rebutted",
    /// Open model.
    ModelOpen = "model-open",
    /// What kind of organisation answers.
    Organisation = "organisation",
    /// How large it is.
    Size = "size",
    /// How it is used.
    Using = "using",
    /// Logs in the hands of the provider.
    ProviderLogs = "provider-logs",
    /// Decisions about people.
    Decisions = "decisions",
    /// How it is built.
    Building = "building",
    /// Sensitive data to find bias.
    BiasCheck = "bias-check",
    /// Standards applied in full.
    Standards = "standards",
    /// Another provider.
    HandedOver = "handed-over",
    /// What was ruled out.
    RuledOut = "ruled-out",
    /// Since when it is on the market.
    Since = "since",
    /// Who supervises it.
    AiOffice = "ai-office",
    /// Age and means of a model.
    ModelDuties = "model-duties",
    /// Sandboxes.
    Testing = "testing",
    /// Other parts that one can have.
    OtherPart = "other-part",
}

impl QuestionId {
    /// How many there are.
    pub const COUNT: usize = Self::PLAIN.len() + AnnexIiiUse::ALL.len() * TaskStep::ALL.len();

    /// Every question name.
    pub fn all() -> impl Iterator<Item = Self> {
        let tasks = AnnexIiiUse::ALL.iter().flat_map(|&u| TaskStep::ALL.iter().map(move |&s| Self::Task(s, u)));
        Self::PLAIN.iter().copied().chain(tasks)
    }
}

impl fmt::Display for QuestionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Task(step, r#use) => write!(f, "{step}@{use}"),
            plain => f.write_str(plain.plain_name()),
        }
    }
}

impl FromStr for QuestionId {
    type Err = UnknownId;

    fn from_str(text: &str) -> Result<Self, UnknownId> {
        let unknown = || UnknownId(text.to_owned());
        match text.split_once('@') {
            Some((step, r#use)) => {
                Ok(Self::Task(step.parse().map_err(|_| unknown())?, r#use.parse().map_err(|_| unknown())?))
            }
            None => Self::PLAIN.iter().copied().find(|id| id.plain_name() == text).ok_or_else(unknown),
        }
    }
}

impl serde::Serialize for QuestionId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for QuestionId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

ids! {
    /// A choice. Names are unique within a question; what a choice means is said, for people, in `text`.
    #[expect(missing_docs, reason = "each label is written once, in text")]
    pub enum OptionId {
        /// Exclusive: none of the options.
        None = "none",
        /// The answer is not known.
        Unsure = "unsure",
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        Software = "software",
        InProduct = "in-product",
        ModelOnly = "model-only",
        LabelsDataset = "labels-dataset",
        PoliceCategorisation = "police-categorisation",
        LawfulMedical = "lawful-medical",
        HealthSafety = "health-safety",
        SpectrumEmc = "spectrum-emc",
        OtherAspects = "other-aspects",
        Retrieves = "retrieves",
        OtherOutput = "other-output",
        CriminalCourt = "criminal-court",
        IntentionsOnly = "intentions-only",
        AccessOnly = "access-only",
        StrictlyNecessary = "strictly-necessary",
        ConsentSecured = "consent-secured",
        Prioritises = "prioritises",
        FraudSolely = "fraud-solely",
        BuildingBlock = "building-block",
        SeveralParts = "several-parts",
        Manual = "manual",
        Trained = "trained",
        TrainedNarrowly = "trained-narrowly",
        Knowledge = "knowledge",
        FixedRules = "fixed-rules",
        Calculations = "calculations",
        ByHand = "by-hand",
        Predictions = "predictions",
        Recommendations = "recommendations",
        Decisions = "decisions",
        Text = "text",
        Media = "media",
        Neither = "neither",
        SpeedsUp = "speeds-up",
        BasicProcessing = "basic-processing",
        Heuristic = "heuristic",
        Trivial = "trivial",
        Developed = "developed",
        Offers = "offers",
        Uses = "uses",
        Imports = "imports",
        ForClient = "for-client",
        Hosts = "hosts",
        Resells = "resells",
        WithProduct = "with-product",
        Represents = "represents",
        PutsName = "puts-name",
        Changed = "changed",
        OfferedInUnion = "offered-in-union",
        UsedInUnion = "used-in-union",
        EstablishedInUnion = "established-in-union",
        OutputInUnion = "output-in-union",
        Defence = "defence",
        Research = "research",
        BeforeMarket = "before-market",
        Borderline = "borderline",
        PrivateUse = "private-use",
        OpenSource = "open-source",
        ForeignAuthority = "foreign-authority",
        Military = "military",
        StateSecurity = "state-security",
        PublicOrder = "public-order",
        ForResearch = "for-research",
        OnlyResearch = "only-research",
        Agreement = "agreement",
        RightsSafeguards = "rights-safeguards",
        OpenLicence = "open-licence",
        NotMonetised = "not-monetised",
        Company = "company",
        PublicAuthority = "public-authority",
        LawEnforcement = "law-enforcement",
        MigrationAuthority = "migration-authority",
        Court = "court",
        DisputeBody = "dispute-body",
        School = "school",
        Employer = "employer",
        LenderInsurer = "lender-insurer",
        NetworkOperator = "network-operator",
        PrivatePeople = "private-people",
        Individuals = "individuals",
        Groups = "groups",
        CompaniesOnly = "companies-only",
        Things = "things",
        Nobody = "nobody",
        PersonalData = "personal-data",
        BodySignals = "body-signals",
        HealthData = "health-data",
        ChildrenData = "children-data",
        FindsOut = "finds-out",
        Sorts = "sorts",
        Emotions = "emotions",
        Verifies = "verifies",
        OtherBodyUse = "other-body-use",
        FromBody = "from-body",
        PhysicalStates = "physical-states",
        FromTextOnly = "from-text-only",
        MedicalSafety = "medical-safety",
        OwnTraining = "own-training",
        NoInvolvement = "no-involvement",
        Database = "database",
        VerificationOnly = "verification-only",
        ClosedSet = "closed-set",
        SecurityOnly = "security-only",
        RealTime = "real-time",
        PublicPlace = "public-place",
        Victims = "victims",
        Threat = "threat",
        Suspect = "suspect",
        NationalLaw = "national-law",
        ConfirmsTarget = "confirms-target",
        Weighed = "weighed",
        ImpactAssessment = "impact-assessment",
        Registered = "registered",
        Authorised = "authorised",
        NoSoleDecision = "no-sole-decision",
        Notified = "notified",
        LinkedService = "linked-service",
        TechnicallyNecessary = "technically-necessary",
        ListedTrait = "listed-trait",
        SensitiveTrait = "sensitive-trait",
        ProtectedTrait = "protected-trait",
        HiddenMeans = "hidden-means",
        VulnerableTarget = "vulnerable-target",
        RatesPeople = "rates-people",
        PredictsCrime = "predicts-crime",
        CollectsFaces = "collects-faces",
        NudePictures = "nude-pictures",
        MinorsMaterial = "minors-material",
        Subliminal = "subliminal",
        Manipulative = "manipulative",
        Deceptive = "deceptive",
        Objective = "objective",
        LikelyEffect = "likely-effect",
        Impairs = "impairs",
        Otherwise = "otherwise",
        VulnerablePeople = "vulnerable-people",
        UsesVulnerability = "uses-vulnerability",
        IntimateParts = "intimate-parts",
        Identifiable = "identifiable",
        Realistic = "realistic",
        Consent = "consent",
        HarmlessEdit = "harmless-edit",
        Scores = "scores",
        OnBehaviour = "on-behaviour",
        OverTime = "over-time",
        WorseTreatment = "worse-treatment",
        UnrelatedContext = "unrelated-context",
        Disproportionate = "disproportionate",
        PersonRisk = "person-risk",
        CriminalOffence = "criminal-offence",
        ByProfiling = "by-profiling",
        ByTraits = "by-traits",
        OtherFacts = "other-facts",
        SupportsHuman = "supports-human",
        FactsAlready = "facts-already",
        ForAuthority = "for-authority",
        LegalDuty = "legal-duty",
        OwnInterest = "own-interest",
        FaceCollection = "face-collection",
        GatheredWithAi = "gathered-with-ai",
        Untargeted = "untargeted",
        FromInternet = "from-internet",
        Toys = "toys",
        RecreationalCraft = "recreational-craft",
        Lifts = "lifts",
        ExplosiveAtmospheres = "explosive-atmospheres",
        RadioEquipment = "radio-equipment",
        PressureEquipment = "pressure-equipment",
        Cableways = "cableways",
        ProtectiveEquipment = "protective-equipment",
        GasAppliances = "gas-appliances",
        MedicalDevices = "medical-devices",
        InVitroDiagnostics = "in-vitro-diagnostics",
        AviationSecurity = "aviation-security",
        TwoThreeWheelers = "two-three-wheelers",
        AgriculturalVehicles = "agricultural-vehicles",
        MarineEquipment = "marine-equipment",
        Rail = "rail",
        MotorVehicles = "motor-vehicles",
        VehicleSafety = "vehicle-safety",
        Aviation = "aviation",
        Machinery = "machinery",
        Itself = "itself",
        Component = "component",
        Beside = "beside",
        Guards = "guards",
        EndangersPeople = "endangers-people",
        EndangersProperty = "endangers-property",
        Required = "required",
        UnlessStandards = "unless-standards",
        SelfAssessed = "self-assessed",
        AreaNetworks = "area-networks",
        AreaEducation = "area-education",
        AreaWork = "area-work",
        AreaServices = "area-services",
        AreaPolice = "area-police",
        AreaMigration = "area-migration",
        AreaJustice = "area-justice",
        UsesNetworks = "uses-networks",
        UsesEducation = "uses-education",
        UsesWork = "uses-work",
        UsesBenefits = "uses-benefits",
        UsesMoney = "uses-money",
        UsesEmergency = "uses-emergency",
        UsesPolice = "uses-police",
        UsesMigration = "uses-migration",
        UsesJustice = "uses-justice",
        UsesVote = "uses-vote",
        AnyPurpose = "any-purpose",
        FailureEndangers = "failure-endangers",
        OnlyPlans = "only-plans",
        CyberOnly = "cyber-only",
        NuclearOnly = "nuclear-only",
        Admission = "admission",
        Outcomes = "outcomes",
        Level = "level",
        Proctoring = "proctoring",
        OnlyLearning = "only-learning",
        Institution = "institution",
        Credential = "credential",
        OwnInitiative = "own-initiative",
        Adverts = "adverts",
        FiltersApplications = "filters-applications",
        EvaluatesCandidates = "evaluates-candidates",
        OtherSelection = "other-selection",
        Terms = "terms",
        PromotionTermination = "promotion-termination",
        AllocatesByTraits = "allocates-by-traits",
        MonitorsWorkers = "monitors-workers",
        EvaluatesWorkers = "evaluates-workers",
        OnlyOrganises = "only-organises",
        OtherEndsOnly = "other-ends-only",
        AlsoAppraisal = "also-appraisal",
        Entitlement = "entitlement",
        CreditScore = "credit-score",
        Insurance = "insurance",
        EmergencyCalls = "emergency-calls",
        Dispatch = "dispatch",
        Triage = "triage",
        OnlyFraud = "only-fraud",
        OnlyTreatment = "only-treatment",
        FraudMainly = "fraud-mainly",
        PrudentialOnly = "prudential-only",
        NonEssential = "non-essential",
        CompanyCredit = "company-credit",
        LifeHealth = "life-health",
        RelatedCover = "related-cover",
        OtherInsurance = "other-insurance",
        AssessesRisk = "assesses-risk",
        CalculatesPrice = "calculates-price",
        OnlyClaims = "only-claims",
        VictimRisk = "victim-risk",
        Truthfulness = "truthfulness",
        Evidence = "evidence",
        Offending = "offending",
        TraitsPastCrime = "traits-past-crime",
        Profiles = "profiles",
        OnlyOffice = "only-office",
        TravellerRisk = "traveller-risk",
        Applications = "applications",
        Detects = "detects",
        DocumentsOnly = "documents-only",
        RescueOnly = "rescue-only",
        Interprets = "interprets",
        AppliesLaw = "applies-law",
        InfluencesVote = "influences-vote",
        DirectlyExposed = "directly-exposed",
        SafeguardedGeneral = "safeguarded-general",
        Narrow = "narrow",
        Improves = "improves",
        Compares = "compares",
        Prepares = "prepares",
        Limited = "limited",
        FixedCriteria = "fixed-criteria",
        Completed = "completed",
        OnlyRefines = "only-refines",
        AllCompleted = "all-completed",
        OnlyCompares = "only-compares",
        ProperReview = "proper-review",
        BeforeAssessment = "before-assessment",
        LowEffect = "low-effect",
        HandlesFiles = "handles-files",
        TreatsAsHighRisk = "treats-as-high-risk",
        Foreseen = "foreseen",
        Substantial = "substantial",
        Talks = "talks",
        Perceived = "perceived",
        PublishesMedia = "publishes-media",
        PublishesText = "publishes-text",
        Answers = "answers",
        Directly = "directly",
        WithPeople = "with-people",
        Obvious = "obvious",
        AuthorisedByLaw = "authorised-by-law",
        PublicReporting = "public-reporting",
        StandardEditing = "standard-editing",
        NotAltered = "not-altered",
        ShortStrings = "short-strings",
        Code = "code",
        Selection = "selection",
        Intermediate = "intermediate",
        TechnicalInternal = "technical-internal",
        LiveUnstored = "live-unstored",
        PeopleExposed = "people-exposed",
        PermittedByLaw = "permitted-by-law",
        Resembles = "resembles",
        AppearsAuthentic = "appears-authentic",
        Artistic = "artistic",
        PublicInterest = "public-interest",
        Reviewed = "reviewed",
        EditorialResponsibility = "editorial-responsibility",
        ChangedAfter = "changed-after",
        OwnModel = "own-model",
        ChangedModel = "changed-model",
        TaskModel = "task-model",
        GeneratesLanguage = "generates-language",
        Integrable = "integrable",
        Below23 = "below-23",
        Between = "between",
        Above25 = "above-25",
        AboveThird = "above-third",
        BelowThird = "below-third",
        Supplied = "supplied",
        OwnProduct = "own-product",
        InternalEssential = "internal-essential",
        InternalOnly = "internal-only",
        NotYetSupplied = "not-yet-supplied",
        OutsideUnionOnly = "outside-union-only",
        MostAdvanced = "most-advanced",
        Designated = "designated",
        PublicWeights = "public-weights",
        FinancialInstitution = "financial-institution",
        PublicLawBody = "public-law-body",
        PublicServices = "public-services",
        UnionBody = "union-body",
        SmeAlone = "sme-alone",
        SmeLinked = "sme-linked",
        SmallMidCap = "small-mid-cap",
        Larger = "larger",
        AtTheWorkplace = "at-the-workplace",
        InputData = "input-data",
        Logs = "logs",
        DataProtection = "data-protection",
        DecidesOnPersons = "decides-on-persons",
        AdverseEffect = "adverse-effect",
        LearnsOn = "learns-on",
        OthersParts = "others-parts",
        SectoralQms = "sectoral-qms",
        SectoralReports = "sectoral-reports",
        BeforeChapterIii = "before-chapter-iii",
        SignificantChange = "significant-change",
        ForAuthorities = "for-authorities",
        LargeScaleIt = "large-scale-it",
        BeforeAugust2025 = "before-august-2025",
        CodeOfPractice = "code-of-practice",
        Sandbox = "sandbox",
        SandboxData = "sandbox-data",
        SuppliesPart = "supplies-part",
        SuppliesFreePart = "supplies-free-part",
        ModelRepresentative = "model-representative",
        BuildsOnModel = "builds-on-model",
        NotifiedBody = "notified-body",
        SectoralNotifiedBody = "sectoral-notified-body",
        Affected = "affected",
        RealisticMedia = "realistic-media",
        EmotionsFromData = "emotions-from-data",
        EthnicOrigin = "ethnic-origin",
        Covered = "covered",
        NotCovered = "not-covered",
        Undecided = "undecided",
        OthersMissing = "others-missing",
        StudyFunding = "study-funding",
        OnlyPrepares = "only-prepares",
    }
}
