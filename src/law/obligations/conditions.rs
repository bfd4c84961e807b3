//! The conditions that rows share.

use super::actor::CONTENT_PROVIDER;
use super::claimed::{self, CLAIMED_SENSITIVE};
use crate::engine::Cond::{All, Any, Holds, Is, Met, Not, Unsettled};
use crate::law::annex_iii::{self as a3, ANY_USE};
use crate::law::high_risk::{ANNEX_I_A, ANNEX_I_B, HIGH_RISK as HIGH_RISK_RULE};
use crate::law::links::DEPLOYER_BOUND;
use crate::law::{C, Fact as F, general_purpose as gp, prohibited as p, scope, transparency as t};

/// Always: who is addressed says it all.
pub(super) static ANYBODY: C = ALWAYS;
const ALWAYS: C = All(&[]);

/// High-risk by Annex I Section B alone: see [`grace::SECTION_B`](super::grace::SECTION_B).
/// Where the same system is high-risk on another route as well, the duties of that route are shown, and so are those about
/// every system.
pub(super) const ONLY_SECTION_B: C = All(&[Holds(&ANNEX_I_B), Not(&Holds(&HIGH_RISK_RULE))]);
pub(super) static ANY_SYSTEM: C = Not(&Holds(&scope::OPEN_SOURCE));

/// High-risk with the duties of Chapter III, so not by Annex I Section B alone.
pub(super) static HIGH_RISK: C = Holds(&HIGH_RISK_RULE);
pub(super) static PRODUCT: C = Holds(&ANNEX_I_A);
/// Covered by a law of Annex I Section A, as the product or as a part of it, whatever makes the system high-risk: what
/// Articles 8(2), 11(2), 43(3), 46(7) and 72(4) look at. Article 43(3), fourth subparagraph, speaks of systems that such a
/// law covers and Annex III lists; it does not ask for an outside body as Article 6(1) does.
const BY_SECTION_A: C = All(&[Is(F::AnnexISectionA), Any(&[Is(F::ItselfProduct), Is(F::ProductComponent)])]);
const NOT_BY_SECTION_A: C = Not(&BY_SECTION_A);
pub(super) static COVERED: C = All(&[Holds(&HIGH_RISK_RULE), BY_SECTION_A]);
/// Article 74(4): of any class.
pub(super) static PRODUCT_PROCEDURES: C = BY_SECTION_A;
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
    All(&[Any(&[Holds(&a3::CRITICAL_INFRASTRUCTURE), POINTS_3_TO_8]), NOT_BY_SECTION_A]);

/// Point 1 of Annex III, where the provider chooses or is held to a procedure (Article 43(1)).
pub(super) static BIOMETRICS_ASSESSED: C = ANNEX_VII_IN_FULL;
const ANNEX_VII_IN_FULL: C = All(&[BIOMETRICS_USES, NOT_BY_SECTION_A]);

/// Annex VI: points 2 to 8, and for biometrics where standards are applied in full, as one of two choices.
pub(super) static ANNEX_VI: C = All(&[
    Any(&[Holds(&a3::CRITICAL_INFRASTRUCTURE), POINTS_3_TO_8, All(&[BIOMETRICS_USES, Is(F::StandardsApplied)])]),
    NOT_BY_SECTION_A,
]);

/// Annex VII: biometrics, where standards applied in full only give a choice, and its points that Article 43(3) takes over
/// for products that their law sends to an outside body.
pub(super) static ANNEX_VII: C = NOTIFIED_BODY;
const NOTIFIED_BODY: C = Any(&[
    ANNEX_VII_IN_FULL,
    All(&[Holds(&HIGH_RISK_RULE), BY_SECTION_A, Any(&[Is(F::OutsideBodyRequired), Is(F::OutsideBodyUnlessStandards)])]),
]);
/// Article 75(1e): only where a third party assesses.
pub(super) static AI_OFFICE_THIRD_PARTY: C = All(&[Is(F::AiOfficeSupervises), NOTIFIED_BODY]);
/// Article 46: not where the system falls under Annex I Section A (Article 46(7)).
pub(super) static DEROGABLE: C = All(&[Any(ANY_USE), NOT_BY_SECTION_A]);
/// Article 46(2). OPEN: whether a public authority is one of civil protection is not asked.
pub(super) static POLICE_OR_CIVIL_PROTECTION: C =
    All(&[Any(ANY_USE), NOT_BY_SECTION_A, PUBLIC_BODY, Any(&[Is(F::LawEnforcement), Unsettled(&PUBLIC_BODY)])]);
/// Article 6(3): see [`claimed`].
pub(super) static CLAIMED: C = claimed::CLAIMED;

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
pub(super) static SENSITIVE_DATA: C =
    All(&[Is(F::BiasData), Any(&[Holds(&crate::law::roles::DEPLOYER), Not(&Holds(&HIGH_RISK_RULE))])]);
/// Its conditions, which Article 4a(2)(b) takes over.
pub(super) static SENSITIVE_DATA_USED: C = Is(F::BiasData);
pub(super) static MODEL_SENSITIVE_DATA: C = Is(F::BiasData);

/// Article 72(4): products, and the uses of point 5 by financial institutions.
pub(super) static SECTORAL_MONITORING: C = Any(&[
    All(&[Holds(&HIGH_RISK_RULE), BY_SECTION_A]),
    All(&[
        Is(F::FinancialInstitution),
        Any(&[Holds(&a3::PUBLIC_BENEFITS), Holds(&a3::CREDITWORTHINESS), Holds(&a3::INSURANCE), Holds(&a3::EMERGENCY)]),
    ]),
]);

/// Article 26(8) and 49(3): public authorities, bodies of the Union, and who acts for them.
pub(super) static PUBLIC_DEPLOYER: C = All(&[NOT_INFRASTRUCTURE_USES, PUBLIC_BODY]);
/// Whoever answers is an authority of any kind. For whom the system is meant is another fact: a company may use what is made
/// for authorities as well. INTERPRETATION: every body governed by public law counts as one; who is none may say so in the
/// checklist.
pub(super) const PUBLIC_BODY: C = Any(&[Is(F::PublicLawBody), Is(F::UnionBody)]);

/// Article 26(10): identification afterwards, in the investigation of offences. A system that works live can be used
/// afterwards as well.
///
/// Its first three subparagraphs are about investigations and law enforcement, by whoever answers.
pub(super) static LATER_IDENTIFICATION: C = All(&[Holds(&a3::REMOTE_IDENTIFICATION_USE), Is(F::OwnLawEnforcement)]);
/// Its fifth and sixth. OPEN: they name every purpose and every deployer, and a police file. Settled for law enforcement,
/// open for anybody else.
pub(super) static LATER_IDENTIFICATION_RECORDS: C =
    All(&[Holds(&a3::REMOTE_IDENTIFICATION_USE), Any(&[Is(F::OwnLawEnforcement), Unsettled(&ALWAYS)])]);

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

/// Article 49(4): the secure part of the database, for what is high-risk and for what the provider holds not to be.
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
        CLAIMED_SENSITIVE,
    ]),
    Any(&[Is(F::LawEnforcement), Is(F::MigrationAuthority)]),
]);

/// Article 49(5), for deployers. OPEN: the paragraph names nobody; paragraphs 1 and 2 bind providers, paragraph 3 public
/// deployers, but not for point 2, and other deployers may register of their own will (recital 131).
pub(super) static PUBLIC_INFRASTRUCTURE: C = All(&[Holds(&a3::CRITICAL_INFRASTRUCTURE), Unsettled(&PUBLIC_BODY)]);

/// Article 49(1) and (2), for what Article 71(2) has entered.
pub(super) static REGISTERED: C = Any(&[NOT_INFRASTRUCTURE_USES, claimed::CLAIMED]);
/// Registered as high-risk.
pub(super) const REGISTERED_IN_FULL: C = NOT_INFRASTRUCTURE_USES;
/// Article 100: bodies of the Union.
pub(super) static UNION_BODY: C = Is(F::UnionBody);

/// Article 73(9).
pub(super) static EQUIVALENT_REPORTS: C = All(&[Any(ANY_USE), Is(F::EquivalentReporting)]);

/// Article 25(1).
pub(super) static NEW_NAME: C = Holds(&crate::law::new_provider::NEW_PROVIDER_NAME);
pub(super) static NEW_MODIFICATION: C = Holds(&crate::law::new_provider::NEW_PROVIDER_MODIFICATION);
pub(super) static NEW_PURPOSE: C = Holds(&crate::law::new_provider::NEW_PROVIDER_PURPOSE);
/// Article 25(3).
pub(super) static MANUFACTURER: C = Holds(&crate::law::new_provider::MANUFACTURER_AS_PROVIDER);
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
/// Article 50(5): how to give the information that paragraphs 1 to 4 ask for, each of whom it is asked.
pub(super) static INFORMATION: C = Any(&[
    All(&[CONTENT_PROVIDER, Any(&[Holds(&t::INTERACTION), Holds(&t::MARKING)])]),
    All(&[DEPLOYER_BOUND, Any(&[Holds(&t::EXPOSURE_NOTICE), Holds(&t::DEEP_FAKE), Holds(&t::PUBLIC_TEXT)])]),
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
