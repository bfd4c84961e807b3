//! The facts on which the Regulation turns.

use super::{AnnexIiiUse, Cite, Guide, Task};
use crate::engine::{self, FactSet, UnknownId};
use std::fmt;
use std::str::FromStr;

/// Whether a fact can be seen, or has to be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    /// Anyone who looks can tell ("is it used by an employer?").
    Observed,
    /// A legal or factual evaluation ("is significant harm likely?"): the report lists it as the user's own view.
    Assessment,
}

macro_rules! facts {
    ($($(#[$meta:meta])* $nature:ident $variant:ident = $text:literal),+ $(,)?) => {
        /// One yes/no fact about a system or about whoever answers.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Fact {
            $($(#[$meta])* $variant,)+
            /// A fact about the task in one use of Annex III, for the derogation of Article 6(3), which is tested for
            /// each use by itself.
            Task(AnnexIiiUse, Task),
        }

        /// The facts that are not tied to a use of Annex III, without their payload, to count and index them.
        #[derive(Clone, Copy)]
        enum Plain { $($variant),+ }

        const PLAIN: &[Fact] = &[$(Fact::$variant),+];

        impl Fact {
            /// Position in [`Fact::all`].
            const fn place(self) -> usize {
                match self {
                    $(Self::$variant => Plain::$variant as usize,)+
                    Self::Task(r#use, task) => PLAIN.len() + r#use as usize * Task::ALL.len() + task as usize,
                }
            }

            /// Whether it is seen or judged.
            pub const fn nature(self) -> Nature {
                match self {
                    $(Self::$variant => Nature::$nature,)+
                    Self::Task(_, task) => task.nature(),
                }
            }

            const fn plain_name(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Task(..) => "task",
                }
            }
        }
    };
}

facts! {
    // Article 3(1): what an AI system is.
    /// Runs on computers.
    Observed MachineBased = "machine-based",
    /// Is a usable system, not only a model or a building block.
    Observed WholeSystem = "whole-system",
    /// Produces its result without a person dictating each step.
    Observed Autonomous = "autonomous",
    /// Built by training on data, or contains a trained model.
    Observed TrainedOnData = "trained-on-data",
    /// Draws conclusions from encoded knowledge.
    Observed InfersFromKnowledge = "infers-from-knowledge",
    /// Only speeds up or approximates an established calculation, without touching the decision rule.
    Assessment OnlySpeedsUpMathematics = "only-speeds-up-mathematics",
    /// Only basic data processing.
    Assessment OnlyBasicProcessing = "only-basic-processing",
    /// Only a classical heuristic.
    Assessment OnlyHeuristic = "only-heuristic",
    /// Only a trivial statistical rule.
    Assessment OnlyTrivialStatistics = "only-trivial-statistics",
    /// Produces predictions or scores.
    Observed OutputPrediction = "output-prediction",
    /// Produces recommendations.
    Observed OutputRecommendation = "output-recommendation",
    /// Takes decisions or acts.
    Observed OutputDecision = "output-decision",
    /// Generates or alters text.
    Observed OutputText = "output-text",
    /// Generates or alters images, sound or video.
    Observed OutputMedia = "output-media",
    /// Produces something else that it infers, such as control signals, code or other data.
    Observed OutputOther = "output-other",
    // Article 3(3) to (8): roles.
    /// Developed it, or had it developed.
    Observed Developed = "developed",
    /// Supplies it to others: in a commercial activity, paid or free, or directly to a user for first use.
    Observed SuppliesToOthers = "supplies-to-others",
    /// It runs or is offered under the own name or trademark.
    Observed UnderOwnName = "under-own-name",
    /// Develops it for somebody else, who brings it out or runs it under another name than that of whoever answers.
    Observed DevelopsForClient = "develops-for-client",
    /// Uses it in the own work or activity.
    Observed Uses = "uses",
    /// Answers for its use (Article 3(4)).
    Assessment OwnAuthority = "own-authority",
    /// First to supply it on the Union market.
    Observed FirstOnUnionMarket = "first-on-union-market",
    /// It bears the name or mark of somebody established outside the Union.
    Observed BearsThirdCountryName = "bears-third-country-name",
    /// Supplies it onward.
    Observed SuppliesOnward = "supplies-onward",
    /// Represents a provider from outside the Union.
    Observed Represents = "represents",
    /// The mandate is in writing and accepted.
    Observed MandateAccepted = "mandate-accepted",
    /// Supplies it together with a product of its own, or puts it into service for that product later, under the own
    /// name or trademark.
    Observed WithOwnProduct = "with-own-product",
    // Article 2(1): link to the Union.
    /// Supplied to others in the Union.
    Observed OfferedInUnion = "offered-in-union",
    /// Put to use in the Union, own use included.
    Observed UsedInUnion = "used-in-union",
    /// Established or located in the Union.
    Observed EstablishedInUnion = "established-in-union",
    /// Its output is used in the Union.
    Assessment OutputUsedInUnion = "output-used-in-union",
    // Article 2(3) to (12): exclusions.
    /// Used for military or defence purposes, or against threats to the State as such.
    Assessment DefencePurpose = "defence-purpose",
    /// Used for nothing else, not even for a time.
    Observed DefenceOnly = "defence-only",
    /// Whoever answers is an authority of a third country or an international organisation, or entrusted by one.
    Observed ThirdCountryAuthority = "third-country-authority",
    /// Within an agreement on law enforcement or judicial cooperation.
    Observed CooperationAgreement = "cooperation-agreement",
    /// The agreement gives adequate safeguards for fundamental rights.
    Assessment CooperationSafeguards = "cooperation-safeguards",
    /// Developed specifically for scientific research.
    Assessment DevelopedForResearch = "developed-for-research",
    /// Research is its only purpose.
    Observed ResearchOnly = "research-only",
    /// Nothing has been placed on the market or put into service yet.
    Observed BeforeMarket = "before-market",
    /// Only the research, testing or development itself is asked about, not the system as it will be released or used.
    Observed ActivityOnly = "activity-only",
    /// It is tested in real-world conditions.
    Observed RealWorldTesting = "real-world-testing",
    /// A natural person uses it, outside any profession or business.
    Observed PrivatePerson = "private-person",
    /// The purpose is purely private and not criminal.
    Assessment PurelyPersonal = "purely-personal",
    /// The system is released under a free and open-source licence.
    Assessment OpenSourceLicence = "open-source-licence",
    /// It is not monetised in any way.
    Observed NotMonetised = "not-monetised",
    // Whom it concerns and who uses it.
    /// It assesses or concerns people, one by one or in groups; not only companies, places or things.
    Observed AboutPersons = "about-persons",
    /// It processes personal data.
    Observed PersonalData = "personal-data",
    /// It processes signals of the body or of behaviour (biometric data).
    Observed BiometricData = "biometric-data",
    /// It evaluates, ranks or predicts something about a person.
    Assessment EvaluatesPersons = "evaluates-persons",
    /// Used by or for a public authority.
    Assessment PublicAuthority = "public-authority",
    /// Used by or for law enforcement, Union bodies in support of it included: offences, their prosecution and
    /// punishment, and threats to public security.
    Assessment LawEnforcement = "law-enforcement",
    /// Used by or for authorities, Union bodies included, in migration, asylum or border control.
    Assessment MigrationAuthority = "migration-authority",
    /// Used by or for a judicial authority.
    Assessment JudicialAuthority = "judicial-authority",
    /// Used by or for a court in criminal matters.
    Observed CriminalCourt = "criminal-court",
    /// Used by a body that settles disputes out of court.
    Observed DisputeBody = "dispute-body",
    // Article 5(1)(a).
    /// Stimuli that people cannot consciously notice.
    Observed Subliminal = "subliminal",
    /// Techniques that undermine free choice.
    Assessment Manipulative = "manipulative",
    /// False or misleading presentation that aims or is apt to deceive.
    Assessment Deceptive = "deceptive",
    /// Changing behaviour is the objective.
    Assessment ManipulationObjective = "manipulation-objective",
    /// Changing behaviour is a likely effect.
    Assessment ManipulationEffect = "manipulation-effect",
    /// The ability to decide in an informed way is appreciably impaired.
    Assessment ImpairsDecision = "impairs-decision",
    /// People would probably not have acted so otherwise.
    Assessment WouldNotHaveActed = "would-not-have-acted",
    /// Significant harm is caused or reasonably likely.
    Assessment ManipulationHarm = "manipulation-harm",
    /// People know, are informed and decide freely.
    Assessment OpenPersuasion = "open-persuasion",
    /// Lawful medical treatment with explicit consent.
    Assessment MedicalTreatment = "medical-treatment",
    // Article 5(1)(b).
    /// The people are vulnerable through age, disability or social or economic situation.
    Observed VulnerablePeople = "vulnerable-people",
    /// The system makes use of that vulnerability.
    Assessment ExploitsVulnerability = "exploits-vulnerability",
    /// Changing their behaviour is the objective.
    Assessment ExploitationObjective = "exploitation-objective",
    /// Changing their behaviour is a likely effect.
    Assessment ExploitationEffect = "exploitation-effect",
    /// Significant harm is caused or reasonably likely.
    Assessment ExploitationHarm = "exploitation-harm",
    // Article 5(1)(ba), (bb), (1a), (1b).
    /// Generates or alters lifelike images, video or voices of people.
    Observed LifelikePeople = "lifelike-people",
    /// Can show intimate parts or sexually explicit activity.
    Observed IntimateDepiction = "intimate-depiction",
    /// Shows an identifiable person.
    Observed IdentifiablePerson = "identifiable-person",
    /// Looks or sounds realistic.
    Assessment RealisticDepiction = "realistic-depiction",
    /// The person consented explicitly to exactly this.
    Assessment IntimateConsent = "intimate-consent",
    /// The system reliably secures that consent before it makes anything.
    Assessment IntimateConsentSecured = "intimate-consent-secured",
    /// Lawful medical diagnosis or treatment by professionals.
    Assessment IntimateMedical = "intimate-medical",
    /// Only harmless edits of existing material.
    Observed HarmlessEdit = "harmless-edit",
    /// Made for such material.
    Observed IntimatePurpose = "intimate-purpose",
    /// Such output is foreseeable and reproducible.
    Assessment IntimateForeseeable = "intimate-foreseeable",
    /// Adequate safeguards reliably prevent it.
    Assessment IntimateSafeguards = "intimate-safeguards",
    /// Used in order to make such material.
    Observed IntimateUse = "intimate-use",
    /// Can produce child sexual abuse material.
    Assessment AbuseMaterial = "abuse-material",
    /// A national defence for handling it rightfully applies.
    Assessment AbuseMaterialDefence = "abuse-material-defence",
    /// Made for such material.
    Observed AbuseMaterialPurpose = "abuse-material-purpose",
    /// Such output is foreseeable and reproducible.
    Assessment AbuseMaterialForeseeable = "abuse-material-foreseeable",
    /// Adequate safeguards reliably prevent it.
    Assessment AbuseMaterialSafeguards = "abuse-material-safeguards",
    /// Used in order to make such material.
    Observed AbuseMaterialUse = "abuse-material-use",
    // Article 5(1)(c).
    /// Evaluates or classifies people or groups.
    Observed ScoresPeople = "scores-people",
    /// On social behaviour or personal characteristics.
    Observed ScoreOnBehaviour = "score-on-behaviour",
    /// Over a certain time.
    Observed ScoreOverTime = "score-over-time",
    /// Leads to worse treatment.
    Assessment ScoreDetriment = "score-detriment",
    /// In a context unrelated to where the data arose.
    Assessment ScoreUnrelatedContext = "score-unrelated-context",
    /// Unjustified or disproportionate.
    Assessment ScoreDisproportionate = "score-disproportionate",
    // Article 5(1)(d).
    /// Assesses or predicts a person's risk of offending.
    Observed CrimeRiskOfPerson = "crime-risk-of-person",
    /// The offence is criminal.
    Assessment CrimeIsCriminal = "crime-is-criminal",
    /// Based on profiling.
    Assessment CrimeByProfiling = "crime-by-profiling",
    /// Based on personality traits and characteristics.
    Observed CrimeByTraits = "crime-by-traits",
    /// Other objective factors of weight enter.
    Assessment CrimeOtherFacts = "crime-other-facts",
    /// Supports a human assessment of involvement.
    Assessment CrimeSupportsHuman = "crime-supports-human",
    /// That assessment already rests on objective, verifiable facts.
    Assessment CrimeFactsAlready = "crime-facts-already",
    /// A private body assesses because the law obliges it to.
    Assessment CrimeLegalDuty = "crime-legal-duty",
    /// Ordinary business in the body's own interest.
    Assessment CrimeOwnInterest = "crime-own-interest",
    /// A body obliged by law keeps to the data and the human checks which that law provides.
    Assessment CrimeWithinLegalLimits = "crime-within-legal-limits",
    // Article 5(1)(e).
    /// Builds or enlarges a collection for recognising faces.
    Observed FaceDatabase = "face-database",
    /// Gathers them automatically with AI.
    Observed FaceScraping = "face-scraping",
    /// Without a target.
    Assessment FaceUntargeted = "face-untargeted",
    /// From the internet or closed-circuit television.
    Observed FaceFromInternet = "face-from-internet",
    // Article 3(39) and 5(1)(f).
    /// Identifies or infers emotions from signals of the body.
    Assessment InfersEmotions = "infers-emotions",
    /// Identifies or infers intentions from signals of the body.
    Assessment InfersIntentions = "infers-intentions",
    /// The people are at work or in education.
    Observed WorkOrEducation = "work-or-education",
    /// Infers emotions or intentions of people at work or in education from other data than signals of the body.
    Assessment EmotionsFromOtherData = "emotions-from-other-data",
    /// For medical or safety reasons.
    Assessment MedicalOrSafety = "medical-or-safety",
    /// Solely for the person's own training, without effect.
    Assessment OwnTrainingOnly = "own-training-only",
    // Article 3(40), 5(1)(g) and Annex III(1)(b).
    /// Puts people into categories on the basis of signals of the body.
    Observed Categorises = "categorises",
    /// Linked to another commercial service and unusable without it.
    Observed AncillaryFeature = "ancillary-feature",
    /// Strictly necessary for objective technical reasons.
    Assessment AncillaryNecessary = "ancillary-necessary",
    /// Infers race, politics, union membership, belief, sex life or orientation.
    Observed InfersListedTrait = "infers-listed-trait",
    /// Infers ethnic origin.
    Observed InfersEthnicOrigin = "infers-ethnic-origin",
    /// Infers health, disability, genetic or another trait of special protection.
    Observed InfersSensitiveTrait = "infers-sensitive-trait",
    /// Infers another trait that equality law protects, such as age or sex.
    Observed InfersProtectedTrait = "infers-protected-trait",
    /// Categorises people individually.
    Observed CategorisesIndividually = "categorises-individually",
    /// Only labels or filters a lawfully acquired dataset.
    Assessment LabelsLawfulDataset = "labels-lawful-dataset",
    /// Categorises lawfully acquired biometric data in the area of law enforcement.
    Assessment PoliceCategorisation = "police-categorisation",
    /// Whoever may decide has decided that the exception for law enforcement covers it.
    Assessment PoliceCategorisationSettled = "police-categorisation-settled",
    // Article 3(41), 5(1)(h) and Annex III(1)(a).
    /// Finds out who a person is.
    Observed IdentifiesPersons = "identifies-persons",
    /// Without active involvement of the person.
    Assessment WithoutInvolvement = "without-involvement",
    /// By comparison with a reference database.
    Observed ReferenceDatabase = "reference-database",
    /// Only compares within material of one event.
    Observed ClosedSetOnly = "closed-set-only",
    /// Only confirms, one to one, that a person is who they claim to be.
    Observed VerificationOnly = "verification-only",
    /// Only gives access to a service, a device or a place, by comparison with several stored persons.
    Observed AccessOnly = "access-only",
    /// Only for cybersecurity or data protection.
    Assessment IdentificationForSecurity = "identification-for-security",
    /// In real time.
    Assessment RealTime = "real-time",
    /// In a publicly accessible place.
    Observed PublicPlace = "public-place",
    /// Whoever answers uses it for law enforcement: as an authority of that kind, or on behalf of one (Article 3(45), (46)).
    Assessment OwnLawEnforcement = "own-law-enforcement",
    /// To find victims or missing persons.
    Assessment ObjectiveVictims = "objective-victims",
    /// To prevent a specific, imminent threat.
    Assessment ObjectiveThreat = "objective-threat",
    /// To find a suspect of a listed serious offence.
    Assessment ObjectiveSuspect = "objective-suspect",
    /// Strictly necessary for the objective.
    Assessment SafeguardNecessary = "safeguard-necessary",
    /// National law allows it.
    Observed SafeguardNationalLaw = "safeguard-national-law",
    /// Only to confirm the identity of the person sought.
    Observed SafeguardTargeted = "safeguard-targeted",
    /// Weighed, and limited in time, area and persons.
    Assessment SafeguardProportionate = "safeguard-proportionate",
    /// Fundamental rights impact assessment completed.
    Observed SafeguardImpactAssessment = "safeguard-impact-assessment",
    /// Registered in the Union database.
    Observed SafeguardRegistered = "safeguard-registered",
    /// Each use authorised.
    Observed SafeguardAuthorised = "safeguard-authorised",
    /// No adverse decision on the output alone.
    Observed SafeguardNoSoleDecision = "safeguard-no-sole-decision",
    /// Each use notified.
    Observed SafeguardNotified = "safeguard-notified",
    // Article 6(1) to (1c), Annex I.
    /// Covered by an act of Annex I Section A.
    Assessment AnnexISectionA = "annex-i-section-a",
    /// Covered by an act of Annex I Section B.
    Assessment AnnexISectionB = "annex-i-section-b",
    /// Is itself the regulated product.
    Assessment ItselfProduct = "itself-product",
    /// Is a component of the product.
    Observed ProductComponent = "product-component",
    /// Is meant to prevent or reduce risks to health, safety or property.
    Assessment SafetyFunction = "safety-function",
    /// Its failure would endanger health and safety of people.
    Assessment FailureEndangersPeople = "failure-endangers-people",
    /// Its failure would endanger property.
    Assessment FailureEndangersProperty = "failure-endangers-property",
    /// Used solely for help, performance, efficiency, convenience or quality control that has nothing to do with safety.
    Assessment SolelyNonSafety = "solely-non-safety",
    /// The product law requires an outside body.
    Assessment OutsideBodyRequired = "outside-body-required",
    /// It requires one unless harmonised standards are applied in full.
    Assessment OutsideBodyUnlessStandards = "outside-body-unless-standards",
    /// Required solely because of radio spectrum or electromagnetic interference without effect on health and safety.
    Assessment OutsideBodyOtherRisks = "outside-body-other-risks",
    /// Required solely because of other aspects again, such as privacy or fraud.
    Assessment OutsideBodyOtherAspects = "outside-body-other-aspects",
    // Annex III.
    /// For running critical digital infrastructure, road traffic, water, gas, heating or electricity.
    Observed InfrastructureSector = "infrastructure-sector",
    /// Itself guards installation, people or property.
    Assessment InfrastructureGuards = "infrastructure-guards",
    /// Its failure would endanger the health or safety of people.
    Assessment InfrastructureFailure = "infrastructure-failure",
    /// Its failure would endanger property.
    Assessment InfrastructureFailureProperty = "infrastructure-failure-property",
    /// Whoever may decide has decided that what guards nothing directly does not count, whatever its failure endangers.
    Assessment InfrastructureFailureLeftOut = "infrastructure-failure-left-out",
    /// Solely for cybersecurity.
    Observed InfrastructureCyberOnly = "infrastructure-cyber-only",
    /// The user is an identified critical entity.
    Observed CriticalEntity = "critical-entity",
    /// Only nuclear-specific parts.
    Observed NuclearOnly = "nuclear-only",
    /// In the context of or within an institution of education or training, bodies that test for one included.
    Observed EducationInstitution = "education-institution",
    /// Outside one, but leads to an officially recognised credential.
    Observed RecognisedCredential = "recognised-credential",
    /// Outside an institution, but in its context: the credential or the test is that of an institution.
    Assessment CredentialInContext = "credential-in-context",
    /// Decides or feeds admission or assignment.
    Assessment EducationAdmission = "education-admission",
    /// Helps to decide on scholarships, grants or waivers of fees for studies.
    Observed EducationFunding = "education-funding",
    /// Whether or where somebody can study depends on that money.
    Assessment EducationFundingDecides = "education-funding-decides",
    /// Evaluates learning outcomes.
    Observed EducationOutcomes = "education-outcomes",
    /// The result counts.
    Assessment EducationResultCounts = "education-result-counts",
    /// Assesses the appropriate level of education.
    Assessment EducationLevel = "education-level",
    /// Watches test takers and detects prohibited behaviour.
    Observed EducationProctoring = "education-proctoring",
    /// During a controlled test that leads to a grade.
    Observed EducationControlledTest = "education-controlled-test",
    /// Decides who sees a vacancy.
    Assessment WorkAdverts = "work-adverts",
    /// Advert selection uses only page content or objective job requirements.
    Assessment WorkAdvertsObjective = "work-adverts-objective",
    /// Analyses or filters applications.
    Assessment WorkFiltersApplications = "work-filters-applications",
    /// Evaluates candidates.
    Assessment WorkEvaluatesCandidates = "work-evaluates-candidates",
    /// Otherwise shapes who is recruited or selected.
    Assessment WorkOtherSelection = "work-other-selection",
    /// For decisions on the terms of work.
    Assessment WorkTerms = "work-terms",
    /// Only day-to-day organisation without significance.
    Assessment WorkTermsTrivial = "work-terms-trivial",
    /// For promotion or termination.
    Assessment WorkPromotionTermination = "work-promotion-termination",
    /// Allocates tasks on behaviour or traits.
    Observed WorkAllocatesByTraits = "work-allocates-by-traits",
    /// Monitors workers.
    Assessment WorkMonitors = "work-monitors",
    /// Evaluates workers' performance or behaviour.
    Assessment WorkEvaluates = "work-evaluates",
    /// Only for an external legal duty, medical or safety reasons, property, or the worker alone.
    Assessment WorkMonitoringCarveOut = "work-monitoring-carve-out",
    /// The results are also used for appraisal.
    Observed WorkAlsoAppraisal = "work-also-appraisal",
    /// Assesses entitlement, or grants, denies, reduces, stops or reclaims.
    Assessment BenefitsEntitlement = "benefits-entitlement",
    /// Ranks by need or urgency, or flags for scrutiny.
    Assessment BenefitsPrioritises = "benefits-prioritises",
    /// Essential public assistance benefits or services.
    Assessment BenefitsEssential = "benefits-essential",
    /// Judges creditworthiness or produces a credit score.
    Observed CreditScoring = "credit-scoring",
    /// Only for something that is not essential.
    Assessment CreditNonEssential = "credit-non-essential",
    /// Credit mainly for a company.
    Observed CreditForCompany = "credit-for-company",
    /// Detecting financial fraud is the only purpose.
    Observed CreditFraudOnly = "credit-fraud-only",
    /// Detecting financial fraud is the main purpose.
    Assessment CreditFraudMainly = "credit-fraud-mainly",
    /// Only a prudential capital model.
    Observed CreditPrudentialOnly = "credit-prudential-only",
    /// Life or health insurance.
    Observed InsuranceLifeHealth = "insurance-life-health",
    /// Accident, sickness, long-term care, credit life or personal pension cover.
    Observed InsuranceRelated = "insurance-related",
    /// Assesses risk.
    Observed InsuranceRisk = "insurance-risk",
    /// Calculates price.
    Observed InsurancePricing = "insurance-pricing",
    /// Evaluates and classifies emergency calls.
    Observed EmergencyCalls = "emergency-calls",
    /// Dispatches emergency services or sets their priority.
    Observed EmergencyDispatch = "emergency-dispatch",
    /// Triages emergency patients.
    Observed EmergencyTriage = "emergency-triage",
    /// Risk of becoming a victim.
    Observed PoliceVictimRisk = "police-victim-risk",
    /// Truthfulness of a person.
    Observed PoliceTruthfulness = "police-truthfulness",
    /// Reliability of evidence.
    Assessment PoliceEvidence = "police-evidence",
    /// Risk of offending or reoffending.
    Assessment PoliceOffending = "police-offending",
    /// Personality traits or past criminal behaviour.
    Assessment PoliceTraits = "police-traits",
    /// Profiling in detection, investigation or prosecution.
    Assessment PoliceProfiling = "police-profiling",
    /// Truthfulness of a person in migration matters.
    Observed MigrationTruthfulness = "migration-truthfulness",
    /// A risk posed by a person who wants to enter or has entered.
    Assessment MigrationRisk = "migration-risk",
    /// Examination of applications.
    Assessment MigrationApplications = "migration-applications",
    /// Detects, recognises or identifies people.
    Observed MigrationDetection = "migration-detection",
    /// Only verifies travel documents.
    Observed MigrationDocumentsOnly = "migration-documents-only",
    /// Only search and rescue or safety of navigation.
    Observed MigrationRescueOnly = "migration-rescue-only",
    /// Researches and interprets facts or law.
    Assessment JusticeInterprets = "justice-interprets",
    /// Only retrieves texts or files.
    Observed JusticeRetrieves = "justice-retrieves",
    /// Applies the law to a concrete case.
    Assessment JusticeApplies = "justice-applies",
    /// The outcome has legal effect.
    Assessment DisputeLegalEffect = "dispute-legal-effect",
    /// Meant to influence a vote or how people vote.
    Assessment VoteInfluence = "vote-influence",
    /// People are directly exposed to the output.
    Observed VoteDirectExposure = "vote-direct-exposure",
    /// A safeguarded multi-purpose system that is not meant for it.
    Assessment VoteSafeguardedGeneral = "vote-safeguarded-general",
    // Article 6(3).
    /// Several AI parts form one decision system.
    Assessment CombinedSystem = "combined-system",
    // Article 25.
    /// Puts the own name on a system already on the market.
    Observed RebrandsExisting = "rebrands-existing",
    /// Changed a system after it was placed on the market.
    Observed Modified = "modified",
    /// The provider foresaw the change in its conformity assessment.
    Assessment ModificationForeseen = "modification-foreseen",
    /// The change affects compliance or the assessed purpose.
    Assessment ModificationSubstantial = "modification-substantial",
    /// Used or offered for a purpose its provider did not intend.
    Assessment ChangedPurpose = "changed-purpose",
    /// It was high-risk already as its provider placed it on the market.
    Assessment HighRiskFromStart = "high-risk-from-start",
    // Article 50.
    /// Interacts: answers what it is given.
    Observed Interacts = "interacts",
    /// Directly, without a person in between.
    Observed InteractsDirectly = "interacts-directly",
    /// With natural persons.
    Observed InteractsWithPeople = "interacts-with-people",
    /// That it is AI is obvious to a reasonably informed, observant and circumspect member of the audience.
    Assessment ObviousAi = "obvious-ai",
    /// Authorised by law for criminal matters.
    Assessment InteractionAuthorised = "interaction-authorised",
    /// Open to the public for reporting offences.
    Observed PublicReporting = "public-reporting",
    /// The generated content is meant to be perceived by people.
    Observed ContentPerceived = "content-perceived",
    /// Only output that the guidelines leave out.
    Assessment ContentOutside = "content-outside",
    /// Only assists standard editing.
    Assessment StandardEditing = "standard-editing",
    /// Does not substantially alter the input.
    Assessment InputNotAltered = "input-not-altered",
    /// Content marking lifted by law for criminal matters.
    Assessment ContentAuthorised = "content-authorised",
    /// First placed on the market before 2 August 2026.
    Observed GeneratorBeforeAugust2026 = "generator-before-august-2026",
    /// People are exposed to emotion recognition or categorisation.
    Observed ExposedPeople = "exposed-people",
    /// Permitted by law for criminal matters.
    Assessment ExposureAuthorised = "exposure-authorised",
    /// Makes or alters images, sound or video with it.
    Observed MakesMedia = "makes-media",
    /// Resembles persons, objects, places, entities or events that exist or could.
    Assessment MediaResembles = "media-resembles",
    /// Would falsely appear authentic to somebody.
    Assessment MediaAppearsAuthentic = "media-appears-authentic",
    /// Authorised by law for criminal matters.
    Assessment MediaAuthorised = "media-authorised",
    /// Evidently artistic, creative, satirical or fictional.
    Assessment MediaArtistic = "media-artistic",
    /// Publishes text made or altered by it.
    Observed PublishesText = "publishes-text",
    /// To inform the public on matters of public interest.
    Assessment TextPublicInterest = "text-public-interest",
    /// A competent person reviewed the substance.
    Assessment TextReviewed = "text-reviewed",
    /// Somebody holds editorial responsibility.
    Observed TextResponsibility = "text-responsibility",
    /// AI changed it after the review.
    Observed TextChangedAfter = "text-changed-after",
    /// Authorised by law for criminal matters.
    Assessment TextAuthorised = "text-authorised",
    // Articles 3(63) and 51 to 55.
    /// Provides a model, not only uses one.
    Observed ProvidesModel = "provides-model",
    /// Changed a general-purpose model of somebody else.
    Observed ModifiesModel = "modifies-model",
    /// More than 10^23 floating-point operations in training.
    Observed ComputeAbove23 = "compute-above-23",
    /// More than 10^25 floating-point operations in training, cumulatively.
    Observed ComputeAbove25 = "compute-above-25",
    /// Generates language, or images or video from text.
    Observed ModelGeneratesLanguage = "model-generates-language",
    /// Significantly general, competent at a wide range of tasks.
    Assessment ModelGeneral = "model-general",
    /// Can be integrated into various systems.
    Observed ModelIntegrable = "model-integrable",
    /// Only research, development or prototyping so far.
    Observed ModelBeforeMarket = "model-before-market",
    /// Placed on the Union market, also inside an own product.
    Assessment ModelOnMarket = "model-on-market",
    /// Used internally only, inessential, and without effect on rights.
    Assessment ModelInternalOnly = "model-internal-only",
    /// The Union was clearly excluded.
    Observed ModelExcludesUnion = "model-excludes-union",
    /// More than a third of the original compute went into the change.
    Observed ModifiedAboveThird = "modified-above-third",
    /// The change is significant in substance.
    Assessment ModifiedSignificantly = "modified-significantly",
    /// The original model has systemic risk.
    Observed OriginalSystemic = "original-systemic",
    /// Matches the most advanced models.
    Assessment ModelMostAdvanced = "model-most-advanced",
    /// Designated by the Commission.
    Observed ModelDesignated = "model-designated",
    /// The Commission accepted that there is exceptionally no systemic risk.
    Observed ModelRebutted = "model-rebutted",
    /// A licence that lets anyone use, change and pass on the model.
    Assessment ModelOpenLicence = "model-open-licence",
    /// No monetisation of the model.
    Observed ModelNotMonetised = "model-not-monetised",
    /// Weights, architecture and usage information are public.
    Observed ModelPublicWeights = "model-public-weights",
    // What duties turn on, beyond the class of the system.
    /// Bound by the internal governance rules of Union law on financial services.
    Observed FinancialInstitution = "financial-institution",
    /// A body governed by public law, or a private one that provides public services.
    Assessment PublicServiceBody = "public-service-body",
    /// A body governed by public law.
    Assessment PublicLawBody = "public-law-body",
    /// An institution, body, office or agency of the Union.
    Observed UnionBody = "union-body",
    /// A micro, small or medium-sized enterprise, start-ups included (Article 3(14a)).
    Observed Sme = "sme",
    /// A small mid-cap enterprise (Article 3(14b)).
    Observed SmallMidCap = "small-mid-cap",
    /// Has partner or linked enterprises.
    Observed LinkedEnterprises = "linked-enterprises",
    /// An employer that uses it at the workplace.
    Observed EmployerAtWork = "employer-at-work",
    /// Controls what data go in.
    Observed ControlsInputData = "controls-input-data",
    /// Has the logs under control.
    Observed ControlsLogs = "controls-logs",
    /// As provider, has the logs under control.
    Observed KeepsLogs = "keeps-logs",
    /// Must carry out a data protection impact assessment for it.
    Assessment ImpactAssessmentDue = "impact-assessment-due",
    /// Makes or helps to make decisions about people.
    Observed DecidesOnPersons = "decides-on-persons",
    /// Such a decision has legal or similarly significant effects that people consider adverse.
    Assessment DecisionAdverse = "decision-adverse",
    /// Goes on learning once it is on the market or in service.
    Observed LearnsAfterRelease = "learns-after-release",
    /// Special categories of personal data are used to find or correct bias.
    Observed BiasData = "bias-data",
    /// Contains components, tools or services of others.
    Observed ThirdPartyComponents = "third-party-components",
    /// Other Union law already requires a quality management system.
    Observed SectoralQms = "sectoral-qms",
    /// Other Union law already requires equivalent incident reports.
    Assessment EquivalentReporting = "equivalent-reporting",
    /// Harmonised standards or common specifications are applied in full.
    Assessment StandardsApplied = "standards-applied",
    /// Covered by the rules on medical devices or in vitro diagnostics.
    Assessment MedicalDevice = "medical-device",
    /// Somebody else has become provider of it under Article 25(1).
    Assessment AnotherBecameProvider = "another-became-provider",
    /// Whoever answers had clearly said that it is not to be made high-risk.
    Observed RuledOutChange = "ruled-out-change",
    /// On the market or in service before the duties of Chapter III apply.
    Observed BeforeChapterIii = "before-chapter-iii",
    /// Its design changes significantly after that.
    Assessment SignificantChange = "significant-change",
    /// Meant to be used by public authorities.
    Observed ForPublicAuthorities = "for-public-authorities",
    /// A component that was itself on the market or in service before 2 August 2027, of a large-scale IT system of Annex X.
    Observed LargeScaleIt = "large-scale-it",
    /// The model was placed on the market before 2 August 2025.
    Observed ModelBeforeAugust2025 = "model-before-august-2025",
    /// The model's provider keeps to an approved code of practice or a harmonised standard.
    Observed CodeOfPractice = "code-of-practice",
    /// Takes part in a regulatory sandbox.
    Observed Sandbox = "sandbox",
    /// Personal data collected for other purposes are used in the sandbox.
    Observed SandboxPersonalData = "sandbox-personal-data",
    /// The AI Office supervises it (Article 75(1)).
    Assessment AiOfficeSupervises = "ai-office-supervises",
    /// Supplies something that a high-risk system of somebody else uses.
    Observed SuppliesComponent = "supplies-component",
    /// Offers it to the public under a free and open-source licence, and it is no general-purpose model.
    Assessment FreeComponent = "free-component",
    /// Represents the provider of a general-purpose model from outside the Union.
    Observed RepresentsModelProvider = "represents-model-provider",
    /// Builds a general-purpose model of somebody else into an own system.
    Observed DownstreamProvider = "downstream-provider",
    /// Is a notified body.
    Observed NotifiedBody = "notified-body",
    /// Is a notified body under an act of Annex I Section A.
    Observed SectoralNotifiedBody = "sectoral-notified-body",
    /// Is a person affected by a system, or speaks for one.
    Observed AffectedPerson = "affected-person",
}

impl engine::Fact for Fact {
    type Cite = Cite;
    type Guide = Guide;

    fn index(self) -> usize {
        self.place()
    }

    fn at(index: usize) -> Option<Self> {
        if let Some(plain) = PLAIN.get(index) {
            return Some(*plain);
        }
        let rest = index - PLAIN.len();
        let r#use = AnnexIiiUse::ALL.get(rest / Task::ALL.len())?;
        Some(Self::Task(*r#use, *Task::ALL.get(rest % Task::ALL.len())?))
    }

    fn of_case(self, further: usize) -> Self {
        match self {
            Self::Task(r#use, task) => {
                Self::Task(AnnexIiiUse::ALL.get(r#use as usize + further).copied().unwrap_or(r#use), task)
            }
            other => other,
        }
    }
}

const _: () = assert!(Fact::COUNT <= FactSet::CAPACITY, "a set must hold every fact");

impl Fact {
    /// How many facts there are.
    pub const COUNT: usize = PLAIN.len() + AnnexIiiUse::ALL.len() * Task::ALL.len();

    /// Every fact, in the order of its index.
    pub fn all() -> impl Iterator<Item = Self> {
        let tasks = AnnexIiiUse::ALL.iter().flat_map(|&u| Task::ALL.iter().map(move |&t| Self::Task(u, t)));
        PLAIN.iter().copied().chain(tasks)
    }
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Task(r#use, task) => write!(f, "{task}@{use}"),
            plain => f.write_str(plain.plain_name()),
        }
    }
}

impl FromStr for Fact {
    type Err = UnknownId;

    fn from_str(text: &str) -> Result<Self, UnknownId> {
        Self::all().find(|fact| fact.to_string() == text).ok_or_else(|| UnknownId(text.to_owned()))
    }
}

impl serde::Serialize for Fact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
