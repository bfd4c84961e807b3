//! Uses of Annex III that the provider takes out by Article 6(3).

use crate::engine::Cond::{All, Any, For, Holds, Met, Not};
use crate::law::annex_iii::{self as a3, TASK_TEST};
use crate::law::roles::{AUTHORISED_REPRESENTATIVE, SETS_PURPOSE};
use crate::law::scope::OPEN_SOURCE;
use crate::law::{AnnexIiiUse as U, C, R};

/// A use with every exception but the last, which is the derogation: listed in Annex III, whatever Article 6(3) says.
const fn listed(rule: &'static R) -> R {
    let unless: &'static [R] = match rule.unless.split_last() {
        Some((_, others)) => others,
        None => &[],
    };
    R { id: rule.id, cite: rule.cite, basis: rule.basis, guide: rule.guide, when: Met(rule), unless }
}

macro_rules! claimed {
    ($($rule:ident: $use:ident),+ $(,)?) => {
        mod listed {
            use crate::law::R;
            $(pub(super) static $rule: R = super::listed(&super::a3::$rule);)+
        }
        $(
            /// The derogation is the only reason why this use is not high-risk.
            pub(super) const $rule: C = All(&[
                Any(&[SETS_PURPOSE, Holds(&AUTHORISED_REPRESENTATIVE)]),
                Not(&Holds(&OPEN_SOURCE)),
                Holds(&listed::$rule),
                Not(&Holds(&a3::$rule)),
                For(U::$use as usize, &TASK_TEST),
            ]);
        )+
        /// A use that Annex III lists, which the provider takes out by Article 6(3): what is left then are Articles 6(4),
        /// 49(2) and 80. Not what another exception takes out anyway, and not what Article 2(12) leaves out of scope.
        pub(super) const CLAIMED: C = Any(&[$($rule),+]);
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

/// Points 1, 6 and 7, whose registration Article 49(4) keeps out of the public part.
pub(super) const CLAIMED_SENSITIVE: C = Any(&[
    REMOTE_IDENTIFICATION_USE,
    CATEGORISATION,
    EMOTIONS,
    VICTIM_RISK,
    POLICE_POLYGRAPH,
    EVIDENCE,
    OFFENDING_RISK,
    POLICE_PROFILING,
    MIGRATION_POLYGRAPH,
    MIGRATION_RISK,
    MIGRATION_APPLICATIONS,
    MIGRATION_DETECTION,
]);
