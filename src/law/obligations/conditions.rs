//! The conditions that rows share.

use crate::engine::Cond::{All, Any, For, Holds, Is, Met, Not};
use crate::law::annex_iii::{self as a3, ANY_USE, TASK_TEST};
use crate::law::high_risk::{ANNEX_I_A, ANNEX_I_B, HIGH_RISK as HIGH_RISK_RULE};
use crate::law::roles::{AUTHORISED_REPRESENTATIVE, PROVIDER};
use crate::law::{AnnexIiiUse as U, C, Fact as F, general_purpose as gp, prohibited as p, scope, transparency as t};

/// Always: who is addressed says it all.
pub(super) static ANYBODY: C = All(&[]);

/// Not high-risk by Annex I Section B, for which only Articles 6(1), 60a and 102 to 112 apply (Article 2(2)).
/// INTERPRETATION: read as it stands, that lifts the duties about every system too, those of Articles 4, 4a and 77 to 87.
/// Articles 5 and 50 are shown all the same, with a note: see [`ANNEX_I_B`].
/// Where the same system is high-risk on another route as well, the duties of that route are shown, and so are these.
const OUTSIDE_SECTION_B: C = Not(&All(&[Holds(&ANNEX_I_B), Not(&Holds(&HIGH_RISK_RULE))]));
pub(super) static ANY_SYSTEM: C = All(&[OUTSIDE_SECTION_B, Not(&Holds(&scope::OPEN_SOURCE))]);

/// High-risk with the duties of Chapter III, so not by Annex I Section B alone.
pub(super) static HIGH_RISK: C = Holds(&HIGH_RISK_RULE);
pub(super) static PRODUCT: C = Holds(&ANNEX_I_A);
pub(super) static REMOTE_IDENTIFICATION: C = Holds(&a3::REMOTE_IDENTIFICATION_USE);
pub(super) static INFRASTRUCTURE: C = Holds(&a3::CRITICAL_INFRASTRUCTURE);

/// Points 3 to 8 of Annex III.
const POINTS_3_TO_8: C = Any(&[
    Holds(&a3::EDUCATION_ADMISSION),
    Holds(&a3::EDUCATION_OUTCOMES),
    Holds(&a3::EDUCATION_LEVEL),
    Holds(&a3::EDUCATION_TESTS),
    Holds(&a3::RECRUITMENT),
    Holds(&a3::WORK_RELATIONSHIP),
    Holds(&a3::PUBLIC_BENEFITS),
    Holds(&a3::CREDITWORTHINESS),
    Holds(&a3::INSURANCE),
    Holds(&a3::EMERGENCY),
    Holds(&a3::VICTIM_RISK),
    Holds(&a3::POLICE_POLYGRAPH),
    Holds(&a3::EVIDENCE),
    Holds(&a3::OFFENDING_RISK),
    Holds(&a3::POLICE_PROFILING),
    Holds(&a3::MIGRATION_POLYGRAPH),
    Holds(&a3::MIGRATION_RISK),
    Holds(&a3::MIGRATION_APPLICATIONS),
    Holds(&a3::MIGRATION_DETECTION),
    Holds(&a3::JUSTICE),
    Holds(&a3::ELECTIONS),
]);

/// Annex III but for point 2, which several provisions leave out.
pub(super) static NOT_INFRASTRUCTURE: C = NOT_INFRASTRUCTURE_USES;
const NOT_INFRASTRUCTURE_USES: C = Any(&[BIOMETRICS_USES, POINTS_3_TO_8]);
const BIOMETRICS_USES: C =
    Any(&[Holds(&a3::REMOTE_IDENTIFICATION_USE), Holds(&a3::CATEGORISATION), Holds(&a3::EMOTIONS)]);

/// Points 2 to 8 of Annex III: internal control. Where the same system falls under Annex I Section A, the procedure of
/// the product law comes first (Article 43(3)).
pub(super) static INTERNAL_CONTROL: C =
    All(&[Any(&[Holds(&a3::CRITICAL_INFRASTRUCTURE), POINTS_3_TO_8]), Not(&Holds(&ANNEX_I_A))]);

/// Point 1 of Annex III, where the provider chooses or is held to a procedure (Article 43(1)).
pub(super) static BIOMETRICS_ASSESSED: C = All(&[BIOMETRICS_USES, Not(&Holds(&ANNEX_I_A))]);

/// Annex VI: points 2 to 8, and for biometrics where standards are applied in full, as one of two choices.
pub(super) static ANNEX_VI: C = All(&[
    Any(&[Holds(&a3::CRITICAL_INFRASTRUCTURE), POINTS_3_TO_8, All(&[BIOMETRICS_USES, Is(F::StandardsApplied)])]),
    Not(&Holds(&ANNEX_I_A)),
]);

/// Annex VII: biometrics, where standards applied in full only give a choice, and its points that Article 43(3) takes over
/// for products.
pub(super) static ANNEX_VII: C = NOTIFIED_BODY;
const NOTIFIED_BODY: C = Any(&[Holds(&ANNEX_I_A), BIOMETRICS_USES]);
/// Article 75(1e): only where a third party assesses.
pub(super) static AI_OFFICE_THIRD_PARTY: C = All(&[Is(F::AiOfficeSupervises), NOTIFIED_BODY]);
/// Article 46: not where the system falls under Annex I Section A (Article 46(7)).
pub(super) static DEROGABLE: C = All(&[Any(ANY_USE), Not(&Holds(&ANNEX_I_A))]);
pub(super) static POLICE_OR_CIVIL_PROTECTION: C =
    All(&[Any(ANY_USE), Not(&Holds(&ANNEX_I_A)), Any(&[Is(F::LawEnforcement), Is(F::PublicAuthority)])]);

macro_rules! claimed {
    ($($rule:ident: $use:ident),+ $(,)?) => {
        /// A use that Annex III lists, which the provider takes out by Article 6(3): what is left then are Articles 6(4),
        /// 49(2) and 80.
        pub(super) static CLAIMED: C = Any(&[$(
            All(&[
                Any(&[Holds(&PROVIDER), Holds(&AUTHORISED_REPRESENTATIVE)]),
                Met(&a3::$rule),
                Not(&Holds(&a3::$rule)),
                For(U::$use as usize, &TASK_TEST),
            ])
        ),+]);
    };
}
claimed! {
    REMOTE_IDENTIFICATION_USE: RemoteIdentification,
    CATEGORISATION: Categorisation,
    EMOTIONS: EmotionRecognition,
    CRITICAL_INFRASTRUCTURE: CriticalInfrastructure,
    EDUCATION_ADMISSION: EducationAdmission,
    EDUCATION_OUTCOMES: EducationOutcomes,
    EDUCATION_LEVEL: EducationLevel,
    EDUCATION_TESTS: EducationTests,
    RECRUITMENT: Recruitment,
    WORK_RELATIONSHIP: WorkRelationship,
    PUBLIC_BENEFITS: PublicBenefits,
    CREDITWORTHINESS: Creditworthiness,
    INSURANCE: Insurance,
    EMERGENCY: Emergency,
    VICTIM_RISK: VictimRisk,
    POLICE_POLYGRAPH: PolicePolygraph,
    EVIDENCE: Evidence,
    OFFENDING_RISK: OffendingRisk,
    POLICE_PROFILING: PoliceProfiling,
    MIGRATION_POLYGRAPH: MigrationPolygraph,
    MIGRATION_RISK: MigrationRisk,
    MIGRATION_APPLICATIONS: MigrationApplications,
    MIGRATION_DETECTION: MigrationDetection,
    JUSTICE: Justice,
    ELECTIONS: Elections,
}

macro_rules! high_risk_and {
    ($($(#[$meta:meta])* $name:ident: $fact:expr),+ $(,)?) => {
        $($(#[$meta])* pub(super) static $name: C = All(&[Holds(&HIGH_RISK_RULE), $fact]);)+
    };
}
high_risk_and! {
    SENSITIVE_DATA_HIGH_RISK: Is(F::BiasData),
    TRAINED: Is(F::TrainedOnData),
    UNTRAINED: Not(&Is(F::TrainedOnData)),
    LEARNS: Is(F::LearnsAfterRelease),
    PART_OF_PRODUCT: Any(&[Holds(&ANNEX_I_A), Is(F::ProductComponent)]),
    SECTORAL_QMS: Any(&[Is(F::SectoralQms), Is(F::FinancialInstitution)]),
    FINANCIAL: Is(F::FinancialInstitution),
    /// Article 63(1): all SMEs, but none with partner or linked enterprises.
    SME_ALONE: All(&[Is(F::Sme), Not(&Is(F::LinkedEnterprises))]),
    OUTSIDE_UNION: Not(&Is(F::EstablishedInUnion)),
    /// Article 25(4), for the provider whose system uses what others supply.
    OTHERS_PARTS: Is(F::ThirdPartyComponents),
    PROVIDER_LOGS: Is(F::KeepsLogs),
    WORKPLACE: Is(F::EmployerAtWork),
    INPUT_DATA: Is(F::ControlsInputData),
    DEPLOYER_LOGS: Is(F::ControlsLogs),
    IMPACT_ASSESSMENT: Is(F::ImpactAssessmentDue),
    MEDICAL: Is(F::MedicalDevice),
    AI_OFFICE_HIGH_RISK: Is(F::AiOfficeSupervises),
    LEGACY: Is(F::BeforeChapterIii),
    LARGE_SCALE_IT: Is(F::LargeScaleIt),
}

/// Article 4a(2): systems and models of any class, and deployers of high-risk systems.
pub(super) static SENSITIVE_DATA: C = All(&[
    OUTSIDE_SECTION_B,
    Is(F::BiasData),
    Any(&[Holds(&crate::law::roles::DEPLOYER), Not(&Holds(&HIGH_RISK_RULE))]),
]);
/// Its conditions, which Article 4a(2)(b) takes over.
pub(super) static SENSITIVE_DATA_USED: C = All(&[OUTSIDE_SECTION_B, Is(F::BiasData)]);
pub(super) static MODEL_SENSITIVE_DATA: C = Is(F::BiasData);

/// Article 43(3), third subparagraph, and Article 72(4): products, and the uses of point 5 by financial institutions.
pub(super) static SECTORAL_MONITORING: C = Any(&[
    Holds(&ANNEX_I_A),
    All(&[
        Is(F::FinancialInstitution),
        Any(&[Holds(&a3::PUBLIC_BENEFITS), Holds(&a3::CREDITWORTHINESS), Holds(&a3::INSURANCE), Holds(&a3::EMERGENCY)]),
    ]),
]);

/// Article 26(8) and 49(3): public authorities, bodies of the Union, and who acts for them.
pub(super) static PUBLIC_DEPLOYER: C = All(&[NOT_INFRASTRUCTURE_USES, PUBLIC_BODY]);
/// Authorities of any kind. INTERPRETATION: every body governed by public law counts as one; who is none may say so in the
/// checklist.
pub(super) const PUBLIC_BODY: C = Any(&[
    Is(F::PublicAuthority),
    Is(F::PublicLawBody),
    Is(F::LawEnforcement),
    Is(F::MigrationAuthority),
    Is(F::JudicialAuthority),
    Is(F::UnionBody),
]);

/// Article 26(10): identification afterwards, in the investigation of offences. A system that works live can be used
/// afterwards as well.
///
/// OPEN: the fifth and sixth subparagraphs speak of every deployer, and of a police file. Read as addressed to law
/// enforcement, as the rest of the paragraph is.
pub(super) static LATER_IDENTIFICATION: C = All(&[Holds(&a3::REMOTE_IDENTIFICATION_USE), Is(F::LawEnforcement)]);

/// Article 26(11).
pub(super) static DECIDES: C = All(&[Any(ANY_USE), Is(F::DecidesOnPersons)]);

/// Article 86(1): not point 2.
pub(super) static EXPLAINS: C = All(&[NOT_INFRASTRUCTURE_USES, Is(F::DecisionAdverse)]);

/// Article 27(1): Annex III but for point 2, by public bodies and private ones that provide public services; credit and
/// insurance by anybody.
pub(super) static RIGHTS_ASSESSMENT: C = Any(&[
    All(&[NOT_INFRASTRUCTURE_USES, Any(&[Is(F::PublicServiceBody), PUBLIC_BODY])]),
    Holds(&a3::CREDITWORTHINESS),
    Holds(&a3::INSURANCE),
]);

/// Article 49(4): the secure part of the database.
pub(super) static SECURE_REGISTRATION: C = All(&[
    Any(&[
        BIOMETRICS_USES,
        Holds(&a3::VICTIM_RISK),
        Holds(&a3::POLICE_POLYGRAPH),
        Holds(&a3::EVIDENCE),
        Holds(&a3::OFFENDING_RISK),
        Holds(&a3::POLICE_PROFILING),
        Holds(&a3::MIGRATION_POLYGRAPH),
        Holds(&a3::MIGRATION_RISK),
        Holds(&a3::MIGRATION_APPLICATIONS),
        Holds(&a3::MIGRATION_DETECTION),
    ]),
    Any(&[Is(F::LawEnforcement), Is(F::MigrationAuthority)]),
]);

/// Article 49(1) and (2), for what Article 71(2) has entered.
pub(super) static REGISTERED: C = Any(&[NOT_INFRASTRUCTURE_USES, CLAIMED_USE]);
const CLAIMED_USE: C = Not(&Not(&CLAIMED));

/// Article 73(9).
pub(super) static EQUIVALENT_REPORTS: C = All(&[Any(ANY_USE), Is(F::EquivalentReporting)]);

/// Article 25(1).
pub(super) static NEW_NAME: C = Holds(&crate::law::roles::NEW_PROVIDER_NAME);
pub(super) static NEW_MODIFICATION: C = Holds(&crate::law::roles::NEW_PROVIDER_MODIFICATION);
pub(super) static NEW_PURPOSE: C = Holds(&crate::law::roles::NEW_PROVIDER_PURPOSE);
/// Article 25(3).
pub(super) static MANUFACTURER: C = Holds(&crate::law::roles::MANUFACTURER_AS_PROVIDER);
/// Article 25(2), unless the initial provider had ruled it out.
/// INTERPRETATION: what is high-risk already cannot be kept from becoming so; for it the exception is void.
pub(super) static REPLACED: C =
    All(&[Is(F::AnotherBecameProvider), Any(&[Not(&Is(F::RuledOutChange)), Holds(&HIGH_RISK_RULE)])]);

macro_rules! holds {
    ($($name:ident: $rule:expr),+ $(,)?) => { $(pub(super) static $name: C = Holds(&$rule);)+ };
}
holds! {
    MANIPULATION: p::MANIPULATION,
    EXPLOITATION: p::EXPLOITATION,
    INTIMATE_MATERIAL: p::INTIMATE_MATERIAL,
    ABUSE_MATERIAL: p::ABUSE_MATERIAL,
    SOCIAL_SCORING: p::SOCIAL_SCORING,
    CRIME_PREDICTION: p::CRIME_PREDICTION,
    FACE_SCRAPING: p::FACE_SCRAPING,
    EMOTIONS_AT_WORK: p::EMOTIONS_AT_WORK,
    SENSITIVE_CATEGORISATION: p::SENSITIVE_CATEGORISATION,
    LIVE_IDENTIFICATION: crate::law::live_identification::LIVE_IDENTIFICATION,
    INTERACTION: t::INTERACTION,
    MARKING: t::MARKING,
    EXPOSURE: t::EXPOSURE_NOTICE,
    DEEP_FAKE: t::DEEP_FAKE,
    PUBLIC_TEXT: t::PUBLIC_TEXT,
    MODEL: gp::GPAI_PROVIDER,
    SYSTEMIC: gp::SYSTEMIC,
    NOTIFIED_MODEL: gp::SYSTEMIC_NOTIFICATION,
}

/// Article 5(1)(ba) and (bb), for the rows that say how far they reach.
pub(super) static NEW_PRACTICES: C = Any(&[Met(&p::INTIMATE_MATERIAL), Met(&p::ABUSE_MATERIAL)]);
pub(super) static INTIMATE_MET: C = Met(&p::INTIMATE_MATERIAL);
/// Article 5(2) to (4): identification that would be prohibited but for its safeguards.
pub(super) static LIVE_MET: C = crate::law::live_identification::LIVE_USE;

/// Article 50(4) as a whole.
pub(super) static DISCLOSURE: C = Any(&[Holds(&t::DEEP_FAKE), Holds(&t::PUBLIC_TEXT)]);
/// Article 50(5): every information that paragraphs 1 to 4 ask for.
pub(super) static INFORMATION: C = Any(&[
    Holds(&t::INTERACTION),
    Holds(&t::MARKING),
    Holds(&t::EXPOSURE_NOTICE),
    Holds(&t::DEEP_FAKE),
    Holds(&t::PUBLIC_TEXT),
]);
pub(super) static EARLIER_GENERATOR: C = All(&[Holds(&t::MARKING), Is(F::GeneratorBeforeAugust2026)]);

/// Article 53(2) spares open models some duties.
pub(super) static CLOSED_MODEL: C = All(&[Holds(&gp::GPAI_PROVIDER), Not(&Holds(&gp::MODEL_OPEN_SOURCE))]);
pub(super) static MODEL_FROM_OUTSIDE: C =
    All(&[Holds(&gp::GPAI_PROVIDER), Not(&Holds(&gp::MODEL_OPEN_SOURCE)), Not(&Is(F::EstablishedInUnion))]);
pub(super) static MODEL_WITHOUT_CODE: C = All(&[Holds(&gp::GPAI_PROVIDER), Not(&Is(F::CodeOfPractice))]);
pub(super) static SYSTEMIC_WITHOUT_CODE: C = All(&[Holds(&gp::SYSTEMIC), Not(&Is(F::CodeOfPractice))]);
pub(super) static LEGACY_MODEL: C = All(&[Holds(&gp::GPAI_PROVIDER), Is(F::ModelBeforeAugust2025)]);

/// Article 60: tests in real-world conditions of what would be high-risk. Within a sandbox too: there the authority may waive
/// points (f) and (g) only (Article 76(2)).
pub(super) static TESTING: C = All(&[Holds(&scope::AI_SYSTEM), Holds(&HIGH_RISK_RULE), Is(F::RealWorldTesting)]);
/// Article 60a: the same for products of Annex I Section B.
pub(super) static TESTING_SECTION_B: C = All(&[Holds(&scope::AI_SYSTEM), Holds(&ANNEX_I_B), Is(F::RealWorldTesting)]);
pub(super) static SANDBOX: C = All(&[Holds(&scope::AI_SYSTEM), Is(F::Sandbox)]);
pub(super) static SANDBOX_DATA: C = All(&[Holds(&scope::AI_SYSTEM), Is(F::Sandbox), Is(F::SandboxPersonalData)]);

/// Article 75(1).
pub(super) static AI_OFFICE: C = Is(F::AiOfficeSupervises);
pub(super) static SECTORAL_BODY: C = Is(F::SectoralNotifiedBody);
