//! Annex III: the uses that are high-risk by Article 6(2), each with the exclusions inside it and with its own
//! derogation under Article 6(3).
//!
//! That a person decides at the end takes no use out: human involvement is only one element of Article 6(3)(c). The
//! questions ask what the system is meant for (Article 3(12)), so the intended purpose is part of each condition.
//! What the draft guidelines take away from the text is an exception with that basis.
//!
//! INTERPRETATION: a use that Article 5 prohibits is not permitted and so not listed (recitals 54 and 59), but the same
//! system may have other uses; so a prohibition takes no use off this list, and both are reported.

use super::biometrics::{BIOMETRIC_CATEGORISATION, EMOTION_RECOGNITION, REMOTE_IDENTIFICATION};
use super::roles::SETS_PURPOSE;
use super::{AnnexIiiUse, C, Fact as F, R, RuleId as Id, Task, draft, guide, law};
use crate::engine::Basis::DraftGuidance;
use crate::engine::Cond::{All, Any, For, Holds, Is, Not, Per};
use crate::engine::{Facts, View};
use crate::law::GuideDoc::HighRiskDraft;
use crate::law::{Guide, art, recital};

/// Article 3(52): automated processing of personal data to evaluate something about a person. An AI system is automated.
pub static PROFILING: R = law(Id::Profiling, art(3).par(52), All(&[Is(F::EvaluatesPersons), Is(F::PersonalData)]));

/// The use that the test of Article 6(3) is written for; [`Cond::For`](crate::engine::Cond::For) turns it to the others.
const FIRST_USE: AnnexIiiUse = AnnexIiiUse::RemoteIdentification;

/// Condition (a).
static NARROW_TASK: R = law(
    Id::NarrowTask,
    art(6).par(3).pt("a"),
    All(&[
        Is(F::Task(FIRST_USE, Task::Narrow)),
        Is(F::Task(FIRST_USE, Task::FixedCriteria)),
        Not(&Is(F::Task(FIRST_USE, Task::AttachesValue))),
    ]),
);

/// Condition (b).
static IMPROVES_HUMAN_WORK: R = law(
    Id::ImprovesHumanWork,
    art(6).par(3).pt("b"),
    All(&[
        Is(F::Task(FIRST_USE, Task::HumanCompleted)),
        Is(F::Task(FIRST_USE, Task::OnlyRefines)),
        Not(&Is(F::Task(FIRST_USE, Task::DifferentResult))),
    ]),
);

/// Condition (c).
static DETECTS_PATTERNS: R = law(
    Id::DetectsPatterns,
    art(6).par(3).pt("c"),
    All(&[
        Is(F::Task(FIRST_USE, Task::AssessmentsCompleted)),
        Is(F::Task(FIRST_USE, Task::OnlyCompares)),
        Not(&Is(F::Task(FIRST_USE, Task::ReplacesAssessment))),
        Is(F::Task(FIRST_USE, Task::ProperReview)),
    ]),
);

/// Condition (d).
static PREPARATORY_TASK: R = law(
    Id::PreparatoryTask,
    art(6).par(3).pt("d"),
    All(&[
        Is(F::Task(FIRST_USE, Task::BeforeAssessment)),
        Is(F::Task(FIRST_USE, Task::LowEffect)),
        Not(&Is(F::Task(FIRST_USE, Task::EvaluatesCase))),
    ]),
);

/// Condition (d) in the cases that recital 53 names: handling of files, whose possible effect it calls very low. Not what
/// selects, ranks or takes a view, and not what yields the very evidence or statement that is assessed: that is no longer
/// preparation.
static FILE_HANDLING: R = law(
    Id::FileHandling,
    recital(53),
    All(&[
        Is(F::Task(FIRST_USE, Task::BeforeAssessment)),
        Is(F::Task(FIRST_USE, Task::HandlesFiles)),
        Not(&Is(F::Task(FIRST_USE, Task::EvaluatesCase))),
        Not(&Is(F::Task(FIRST_USE, Task::OutputIsEvidence))),
    ]),
);

/// Every condition of Article 6(3), second subparagraph, in its order.
static CONDITIONS: [&R; 5] = [&NARROW_TASK, &IMPROVES_HUMAN_WORK, &DETECTS_PATTERNS, &PREPARATORY_TASK, &FILE_HANDLING];

/// The test of Article 6(3) on the system itself, whoever answers, written once and tested for each use: one of four
/// conditions, and no material influence on the outcome of decisions.
///
/// INTERPRETATION: a fulfilled condition is required and the absence of material influence as well; the text leaves the
/// relation of the two open, and this reading is the stricter. For file handling recital 53 itself says that the effect is
/// very low, so nothing else is asked.
/// INTERPRETATION: profiling by the system as configured counts, whichever function performs it.
const TASK_FACTS: C = Any(&[
    All(&[
        Any(&[Holds(&NARROW_TASK), Holds(&IMPROVES_HUMAN_WORK), Holds(&DETECTS_PATTERNS), Holds(&PREPARATORY_TASK)]),
        Is(F::Task(FIRST_USE, Task::NoMaterialInfluence)),
    ]),
    Holds(&FILE_HANDLING),
]);

/// The test as it helps whoever answers. The first three subparagraphs speak of the system; only Article 6(4) speaks of the
/// provider, who has to document and register. So the facts are asked of everybody.
///
/// Whoever gave it the purpose that is tested makes the test themselves. Anybody else also needs the provider's
/// assessment, according to the draft guidelines (paragraph 116): facts for it and nothing declared leave the use open, a
/// provider who treats it as high-risk closes the way, and a paper alone changes nothing (Article 80(1)).
pub(super) static TASK_TEST: C =
    All(&[TASK_FACTS, Any(&[SETS_PURPOSE, Per(DraftGuidance, &Is(F::Task(FIRST_USE, Task::ProviderDeclared)))])]);

/// The conditions of Article 6(3) that the facts of a use point to, where only the provider's own assessment is missing:
/// none where the derogation is settled, profiling defeats it, or whoever answers makes the test themselves.
pub fn indicated(r#use: AnnexIiiUse, facts: &impl Facts<F>) -> Vec<Id> {
    let view = View { case: r#use as usize, ..View::FULL };
    let defeated = DEROGATION_LIMITS.iter().any(|limit| !limit.truth(facts, view).is_no());
    let lacking = TASK_TEST.truth(facts, view).is_open() && TASK_FACTS.truth(facts, view).is_yes();
    if defeated || !lacking {
        return Vec::new();
    }
    CONDITIONS.iter().filter(|condition| condition.truth(facts, view).is_yes()).map(|condition| condition.id).collect()
}

/// What defeats the derogation in every use.
static DEROGATION_LIMITS: [R; 2] = [
    law(
        Id::ProfilingOverride,
        art(6).par(3).sub(3),
        Any(&[Holds(&PROFILING), Is(F::PoliceProfiling), Is(F::CrimeByProfiling)]),
    ),
    draft(Id::CombinedSystem, art(6).par(3), &[guide(HighRiskDraft, "75-76, 90")], Is(F::CombinedSystem)),
];

const DEROGATION_GUIDE: &[Guide] = &[guide(HighRiskDraft, "84-117")];

/// The derogation for one use.
const fn derogation(r#use: AnnexIiiUse) -> R {
    R {
        guide: DEROGATION_GUIDE,
        unless: &DEROGATION_LIMITS,
        ..law(Id::Derogation, art(6).par(3), For(r#use as usize, &TASK_TEST))
    }
}

macro_rules! annex_iii_use {
    ($(#[$meta:meta])* $name:ident: $use:ident, $id:ident, $at:literal, $when:expr, unless [$($exception:expr),* $(,)?]) => {
        $(#[$meta])*
        pub static $name: R = R {
            guide: &[guide(HighRiskDraft, $at)],
            unless: &[$($exception,)* derogation(AnnexIiiUse::$use)],
            ..law(Id::$id, AnnexIiiUse::$use.cite(), $when)
        };
    };
}

annex_iii_use! {
    /// Point 1(a): remote biometric identification, in any place, live or later, for any purpose.
    REMOTE_IDENTIFICATION_USE: RemoteIdentification, UseRemoteIdentification, "126-163",
    Holds(&REMOTE_IDENTIFICATION),
    unless [
        draft(
            Id::AccessControl,
            AnnexIiiUse::RemoteIdentification.cite(),
            &[guide(HighRiskDraft, "136-139")],
            Is(F::AccessOnly),
        ),
        law(Id::SecurityOnly, recital(54), Is(F::IdentificationForSecurity)),
        draft(
            Id::ClosedSet,
            AnnexIiiUse::RemoteIdentification.cite(),
            &[guide(HighRiskDraft, "152")],
            Is(F::ClosedSetOnly),
        ),
    ]
}

annex_iii_use! {
    /// Point 1(b): categorisation by sensitive or protected traits that the system infers.
    ///
    /// The draft and recital 54 look to Article 9(1) of the General Data Protection Regulation; the text says
    /// "sensitive or protected".
    CATEGORISATION: Categorisation, UseCategorisation, "166-173",
    All(&[
        Holds(&BIOMETRIC_CATEGORISATION),
        Any(&[
            Is(F::InfersListedTrait),
            Is(F::InfersEthnicOrigin),
            Is(F::InfersSensitiveTrait),
            Is(F::InfersProtectedTrait),
        ]),
    ]),
    unless [
        draft(
            Id::OrdinaryTraits,
            AnnexIiiUse::Categorisation.cite(),
            &[guide(HighRiskDraft, "169")],
            All(&[
                Is(F::InfersProtectedTrait),
                Not(&Is(F::InfersListedTrait)),
                Not(&Is(F::InfersEthnicOrigin)),
                Not(&Is(F::InfersSensitiveTrait)),
            ]),
        ),
    ]
}

annex_iii_use! {
    /// Point 1(c): emotion recognition anywhere.
    EMOTIONS: EmotionRecognition, UseEmotionRecognition, "174-178",
    Holds(&EMOTION_RECOGNITION),
    unless []
}

annex_iii_use! {
    /// Point 2: safety components in the management and operation of critical digital infrastructure, road traffic, or
    /// the supply of water, gas, heating or electricity.
    ///
    /// The draft counts only what protects directly. Article 6(1b), later and operative, makes a safety component of
    /// whatever endangers health and safety by its failure, "for the purposes of this Regulation" (6(1a)). So the draft
    /// closes the failure limb of Article 3(14) where property alone is endangered, with its mark.
    /// OPEN: where people are. The use stays open until whoever answers knows that somebody who may decide has decided it.
    /// INTERPRETATION: that only designated critical entities are meant rests on the draft as well, and no later text
    /// contradicts it: that "no" closes, with its mark.
    CRITICAL_INFRASTRUCTURE: CriticalInfrastructure, UseCriticalInfrastructure, "179-206",
    All(&[
        Is(F::InfrastructureSector),
        Any(&[
            Is(F::InfrastructureGuards),
            Is(F::InfrastructureFailure),
            Is(F::InfrastructureFailureProperty),
        ]),
    ]),
    unless [
        law(Id::CybersecurityOnly, recital(55), Is(F::InfrastructureCyberOnly)),
        draft(
            Id::NoDirectProtection,
            AnnexIiiUse::CriticalInfrastructure.cite(),
            &[guide(HighRiskDraft, "180-186")],
            All(&[
                Is(F::InfrastructureFailureProperty),
                Not(&Is(F::InfrastructureFailure)),
                Not(&Is(F::InfrastructureGuards)),
            ]),
        ),
        draft(
            Id::FailureLeftOut,
            AnnexIiiUse::CriticalInfrastructure.cite(),
            &[guide(HighRiskDraft, "180-186")],
            All(&[
                Is(F::InfrastructureFailure),
                Not(&Is(F::InfrastructureGuards)),
                Is(F::InfrastructureFailureLeftOut),
            ]),
        ),
        draft(
            Id::NotCriticalEntity,
            AnnexIiiUse::CriticalInfrastructure.cite(),
            &[guide(HighRiskDraft, "189-194")],
            Not(&Is(F::CriticalEntity)),
        ),
        draft(
            Id::NuclearParts,
            AnnexIiiUse::CriticalInfrastructure.cite(),
            &[guide(HighRiskDraft, "205-206")],
            Is(F::NuclearOnly),
        ),
    ]
}

annex_iii_use! {
    /// Point 3(a): access, admission and assignment to institutions, whoever decides on them.
    ///
    /// Money for studies is no access, unless whether or where somebody can study depends on it.
    EDUCATION_ADMISSION: EducationAdmission, UseEducationAdmission, "210-219",
    All(&[
        Is(F::AboutPersons),
        Any(&[
            Is(F::EducationAdmission),
            All(&[Is(F::EducationFunding), Is(F::EducationFundingDecides)]),
        ]),
    ]),
    unless []
}

/// In the context of or within an institution. A recognised credential outside of one is in its context where it is the
/// institution's own, or the test is held for one.
const IN_EDUCATION: C =
    Any(&[Is(F::EducationInstitution), All(&[Is(F::RecognisedCredential), Is(F::CredentialInContext)])]);

annex_iii_use! {
    /// Point 3(b): evaluation of learning outcomes, also to steer the learning process.
    ///
    /// The draft leaves out feedback that does not count, which the text does not, and adds officially recognised
    /// credentials outside institutions.
    EDUCATION_OUTCOMES: EducationOutcomes, UseEducationOutcomes, "220-225",
    All(&[
        Is(F::AboutPersons),
        Any(&[IN_EDUCATION, Per(DraftGuidance, &Is(F::RecognisedCredential))]),
        Is(F::EducationOutcomes),
    ]),
    unless [draft(
        Id::FormativeOnly,
        AnnexIiiUse::EducationOutcomes.cite(),
        &[guide(HighRiskDraft, "222-224")],
        Not(&Is(F::EducationResultCounts)),
    )]
}

annex_iii_use! {
    /// Point 3(c): the level of education that a person should receive or may access.
    EDUCATION_LEVEL: EducationLevel, UseEducationLevel, "226-229",
    All(&[Is(F::AboutPersons), IN_EDUCATION, Is(F::EducationLevel)]),
    unless []
}

annex_iii_use! {
    /// Point 3(d): monitoring and detecting prohibited behaviour during tests.
    EDUCATION_TESTS: EducationTests, UseEducationTests, "230-235",
    All(&[Is(F::AboutPersons), IN_EDUCATION, Is(F::EducationProctoring)]),
    unless [draft(
        Id::NoControlledTest,
        AnnexIiiUse::EducationTests.cite(),
        &[guide(HighRiskDraft, "234-235")],
        Not(&Is(F::EducationControlledTest)),
    )]
}

annex_iii_use! {
    /// Point 4(a): recruitment and selection; the list of means is not exhaustive.
    RECRUITMENT: Recruitment, UseRecruitment, "238-257",
    All(&[
        Is(F::AboutPersons),
        Any(&[
            Is(F::WorkAdverts),
            Is(F::WorkFiltersApplications),
            Is(F::WorkEvaluatesCandidates),
            Is(F::WorkOtherSelection),
        ]),
    ]),
    unless [draft(
        Id::ObjectiveAdverts,
        AnnexIiiUse::Recruitment.cite(),
        &[guide(HighRiskDraft, "252")],
        All(&[
            Is(F::WorkAdverts),
            Is(F::WorkAdvertsObjective),
            Not(&Is(F::WorkFiltersApplications)),
            Not(&Is(F::WorkEvaluatesCandidates)),
            Not(&Is(F::WorkOtherSelection)),
        ]),
    )]
}

/// Decisions on terms of work; the draft adds a threshold of significance.
static TERMS_OF_WORK: R = R {
    unless: &[draft(
        Id::TrivialTerms,
        AnnexIiiUse::WorkRelationship.cite(),
        &[guide(HighRiskDraft, "262")],
        Is(F::WorkTermsTrivial),
    )],
    ..law(Id::TermsOfWork, AnnexIiiUse::WorkRelationship.cite(), Is(F::WorkTerms))
};

/// Monitoring and evaluation of workers.
///
/// INTERPRETATION: the text says "monitor and evaluate"; the draft reads alternatives, so one alone counts on that
/// basis. The draft's carve-outs count only where the results are not used for appraisal as well.
static MONITORING_OF_WORK: R = R {
    unless: &[draft(
        Id::MonitoringCarveOut,
        AnnexIiiUse::WorkRelationship.cite(),
        &[guide(HighRiskDraft, "277-278")],
        All(&[Is(F::WorkMonitoringCarveOut), Not(&Is(F::WorkAlsoAppraisal))]),
    )],
    ..law(
        Id::MonitoringOfWork,
        AnnexIiiUse::WorkRelationship.cite(),
        Any(&[
            All(&[Is(F::WorkMonitors), Is(F::WorkEvaluates)]),
            Per(DraftGuidance, &Any(&[Is(F::WorkMonitors), Is(F::WorkEvaluates)])),
        ]),
    )
};

annex_iii_use! {
    /// Point 4(b): terms, promotion, termination, allocation of tasks by behaviour or traits, monitoring and evaluation.
    WORK_RELATIONSHIP: WorkRelationship, UseWorkRelationship, "258-278",
    All(&[
        Is(F::AboutPersons),
        Any(&[
            Holds(&TERMS_OF_WORK),
            Is(F::WorkPromotionTermination),
            Is(F::WorkAllocatesByTraits),
            Holds(&MONITORING_OF_WORK),
        ]),
    ]),
    unless []
}

annex_iii_use! {
    /// Point 5(a): essential public assistance benefits and services, by or for public authorities.
    PUBLIC_BENEFITS: PublicBenefits, UsePublicBenefits, "282-293",
    All(&[
        Is(F::AboutPersons),
        Is(F::PublicAuthority),
        Any(&[Is(F::BenefitsEntitlement), Per(DraftGuidance, &Is(F::BenefitsPrioritises))]),
        Is(F::BenefitsEssential),
    ]),
    unless []
}

annex_iii_use! {
    /// Point 5(b): creditworthiness or credit score of natural persons, save for detecting financial fraud.
    CREDITWORTHINESS: Creditworthiness, UseCreditworthiness, "294-309",
    All(&[Is(F::AboutPersons), Is(F::CreditScoring)]),
    unless [
        law(Id::FraudDetection, AnnexIiiUse::Creditworthiness.cite(), Is(F::CreditFraudOnly)),
        draft(
            Id::FraudMainly,
            AnnexIiiUse::Creditworthiness.cite(),
            &[guide(HighRiskDraft, "306-309")],
            Is(F::CreditFraudMainly),
        ),
        law(Id::PrudentialModel, recital(58), Is(F::CreditPrudentialOnly)),
        draft(
            Id::NonEssentialCredit,
            AnnexIiiUse::Creditworthiness.cite(),
            &[guide(HighRiskDraft, "301-305")],
            Is(F::CreditNonEssential),
        ),
        draft(
            Id::CompanyCredit,
            AnnexIiiUse::Creditworthiness.cite(),
            &[guide(HighRiskDraft, "73-74")],
            Is(F::CreditForCompany),
        ),
    ]
}

annex_iii_use! {
    /// Point 5(c): risk assessment and pricing in life and health insurance.
    ///
    /// INTERPRETATION: the draft lets either suffice and adds related cover; both count on that basis.
    INSURANCE: Insurance, UseInsurance, "310-321",
    All(&[
        Is(F::AboutPersons),
        Any(&[Is(F::InsuranceLifeHealth), Per(DraftGuidance, &Is(F::InsuranceRelated))]),
        Any(&[
            All(&[Is(F::InsuranceRisk), Is(F::InsurancePricing)]),
            Per(DraftGuidance, &Any(&[Is(F::InsuranceRisk), Is(F::InsurancePricing)])),
        ]),
    ]),
    unless []
}

annex_iii_use! {
    /// Point 5(d): emergency calls, dispatch of first response, triage of emergency patients.
    EMERGENCY: Emergency, UseEmergency, "329-336",
    Any(&[Is(F::EmergencyCalls), Is(F::EmergencyDispatch), Is(F::EmergencyTriage)]),
    unless []
}

/// Used by or for law enforcement; the draft guidelines count criminal courts.
/// OPEN: authorities with mixed powers. The question asks for their function in the matter at hand.
const FOR_LAW_ENFORCEMENT: C = Any(&[Is(F::LawEnforcement), Per(DraftGuidance, &Is(F::CriminalCourt))]);

annex_iii_use! {
    /// Point 6(a): risk of becoming a victim of a criminal offence.
    VICTIM_RISK: VictimRisk, UseVictimRisk, "356-358",
    All(&[FOR_LAW_ENFORCEMENT, Is(F::AboutPersons), Is(F::PoliceVictimRisk)]),
    unless []
}

annex_iii_use! {
    /// Point 6(b): polygraphs and similar tools.
    POLICE_POLYGRAPH: PolicePolygraph, UsePolicePolygraph, "360-362",
    All(&[FOR_LAW_ENFORCEMENT, Is(F::PoliceTruthfulness)]),
    unless []
}

annex_iii_use! {
    /// Point 6(c): reliability of evidence in the investigation or prosecution of offences.
    EVIDENCE: Evidence, UseEvidence, "363-365",
    All(&[FOR_LAW_ENFORCEMENT, Is(F::PoliceEvidence)]),
    unless []
}

annex_iii_use! {
    /// Point 6(d): risk of offending not solely on profiling, personality traits, past criminal behaviour.
    OFFENDING_RISK: OffendingRisk, UseOffendingRisk, "366-368",
    All(&[
        FOR_LAW_ENFORCEMENT,
        Is(F::AboutPersons),
        Any(&[Is(F::PoliceOffending), Is(F::PoliceTraits)]),
    ]),
    unless []
}

annex_iii_use! {
    /// Point 6(e): profiling in the course of detection, investigation or prosecution.
    POLICE_PROFILING: PoliceProfiling, UsePoliceProfiling, "352-354, 369-370",
    All(&[FOR_LAW_ENFORCEMENT, Is(F::AboutPersons), Is(F::PoliceProfiling)]),
    unless []
}

annex_iii_use! {
    /// Point 7(a): polygraphs and similar tools.
    MIGRATION_POLYGRAPH: MigrationPolygraph, UseMigrationPolygraph, "388-392",
    All(&[Is(F::MigrationAuthority), Is(F::MigrationTruthfulness)]),
    unless []
}

annex_iii_use! {
    /// Point 7(b): a risk posed by a person who wants to enter or has entered a Member State.
    MIGRATION_RISK: MigrationRisk, UseMigrationRisk, "393-396",
    All(&[Is(F::MigrationAuthority), Is(F::AboutPersons), Is(F::MigrationRisk)]),
    unless []
}

annex_iii_use! {
    /// Point 7(c): examination of applications for asylum, visa or residence and of complaints about eligibility.
    MIGRATION_APPLICATIONS: MigrationApplications, UseMigrationApplications, "397-400",
    All(&[Is(F::MigrationAuthority), Is(F::MigrationApplications)]),
    unless []
}

annex_iii_use! {
    /// Point 7(d): detecting, recognising or identifying people, save for the verification of travel documents.
    MIGRATION_DETECTION: MigrationDetection, UseMigrationDetection, "401-403",
    All(&[Is(F::MigrationAuthority), Is(F::MigrationDetection)]),
    unless [
        law(Id::TravelDocuments, AnnexIiiUse::MigrationDetection.cite(), Is(F::MigrationDocumentsOnly)),
        draft(
            Id::SearchAndRescue,
            AnnexIiiUse::MigrationDetection.cite(),
            &[guide(HighRiskDraft, "381, 403")],
            Is(F::MigrationRescueOnly),
        ),
    ]
}

/// Help with facts and law: research and interpretation, and application to a case. The draft lets either suffice, and
/// leaves retrieval out.
const HELPS_WITH_LAW: C = Any(&[
    All(&[Is(F::JusticeInterprets), Is(F::JusticeApplies)]),
    Per(DraftGuidance, &Any(&[Is(F::JusticeInterprets), Is(F::JusticeApplies)])),
    Is(F::JusticeRetrieves),
]);

annex_iii_use! {
    /// Point 8(a): courts, and bodies that settle disputes with legal effect.
    JUSTICE: Justice, UseJustice, "408-434",
    All(&[Any(&[Is(F::JudicialAuthority), Is(F::DisputeBody)]), HELPS_WITH_LAW]),
    unless [draft(
        Id::RetrievalOnly,
        AnnexIiiUse::Justice.cite(),
        &[guide(HighRiskDraft, "421")],
        All(&[Is(F::JusticeRetrieves), Not(&Is(F::JusticeInterprets)), Not(&Is(F::JusticeApplies))]),
    ),
    law(
        Id::NoLegalEffect,
        recital(61),
        All(&[Not(&Is(F::JudicialAuthority)), Not(&Is(F::DisputeLegalEffect))]),
    )]
}

annex_iii_use! {
    /// Point 8(b): influencing elections, referendums or how people vote; not output to which nobody is directly exposed.
    ELECTIONS: Elections, UseElections, "435-445",
    Is(F::VoteInfluence),
    unless [
        law(Id::CampaignTools, AnnexIiiUse::Elections.cite(), Not(&Is(F::VoteDirectExposure))),
        draft(
            Id::SafeguardedGeneral,
            AnnexIiiUse::Elections.cite(),
            &[guide(HighRiskDraft, "437")],
            Is(F::VoteSafeguardedGeneral),
        ),
    ]
}

/// One use with its rule.
pub struct Use {
    /// The use.
    pub id: AnnexIiiUse,
    /// Its rule.
    pub rule: &'static R,
}

macro_rules! uses {
    ($($id:ident => $rule:ident),+ $(,)?) => {
        /// Every use, in the order of Annex III.
        pub static USES: &[Use] = &[$(Use { id: AnnexIiiUse::$id, rule: &$rule }),+];
        /// That any use is high-risk, for rules that presuppose it.
        pub(super) const ANY_USE: &[C] = &[$(Holds(&$rule)),+];
    };
}

uses! {
    RemoteIdentification => REMOTE_IDENTIFICATION_USE,
    Categorisation => CATEGORISATION,
    EmotionRecognition => EMOTIONS,
    CriticalInfrastructure => CRITICAL_INFRASTRUCTURE,
    EducationAdmission => EDUCATION_ADMISSION,
    EducationOutcomes => EDUCATION_OUTCOMES,
    EducationLevel => EDUCATION_LEVEL,
    EducationTests => EDUCATION_TESTS,
    Recruitment => RECRUITMENT,
    WorkRelationship => WORK_RELATIONSHIP,
    PublicBenefits => PUBLIC_BENEFITS,
    Creditworthiness => CREDITWORTHINESS,
    Insurance => INSURANCE,
    Emergency => EMERGENCY,
    VictimRisk => VICTIM_RISK,
    PolicePolygraph => POLICE_POLYGRAPH,
    Evidence => EVIDENCE,
    OffendingRisk => OFFENDING_RISK,
    PoliceProfiling => POLICE_PROFILING,
    MigrationPolygraph => MIGRATION_POLYGRAPH,
    MigrationRisk => MIGRATION_RISK,
    MigrationApplications => MIGRATION_APPLICATIONS,
    MigrationDetection => MIGRATION_DETECTION,
    Justice => JUSTICE,
    Elections => ELECTIONS,
}
