//! The derogation of Article 6(3): asked for each use of Annex III by itself.

use crate::engine::art;
use crate::interview::question::{gate, yes, yes_no};
use crate::interview::{Kind, OptionId as O, Page, Question, QuestionId as Q, TaskStep};
use crate::law::{AnnexIiiUse, Fact, Task};

/// Whether several parts form one decision system: asked once, for all uses.
pub(super) static COMBINED: &[Question] = &[yes_no!(
    Q::Combined,
    Page::Task,
    art(6).par(3),
    &[Fact::CombinedSystem]
)];

macro_rules! task_questions {
    ($($use:ident),+ $(,)?) => {
        /// The steps for each use, in the order of Annex III.
        pub(super) static QUESTIONS: &[&[Question]] = &[$(task_questions!(@one AnnexIiiUse::$use)),+];
    };
    (@fact $use:expr, $task:ident) => { Fact::Task($use, Task::$task) };
    (@one $use:expr) => {
        &[
            Question {
                id: Q::Task(TaskStep::Claim, $use),
                page: Page::Task,
                kind: Kind::Many,
                cite: art(6).par(3),
                options: &[
                    gate(O::Narrow, &[task_questions!(@fact $use, Narrow)]),
                    gate(O::Improves, &[task_questions!(@fact $use, HumanCompleted)]),
                    gate(O::Compares, &[task_questions!(@fact $use, AssessmentsCompleted)]),
                    gate(O::Prepares, &[task_questions!(@fact $use, BeforeAssessment)]),
                ],
            },
            Question {
                id: Q::Task(TaskStep::Narrow, $use),
                page: Page::Task,
                kind: Kind::Many,
                cite: art(6).par(3).pt("a"),
                options: &[
                    yes(O::Limited, &[task_questions!(@fact $use, Narrow)]),
                    yes(O::FixedCriteria, &[task_questions!(@fact $use, FixedCriteria)]),
                ],
            },
            yes_no!(
                Q::Task(TaskStep::NarrowValue, $use),
                Page::Task,
                art(6).par(3).pt("a"),
                &[task_questions!(@fact $use, AttachesValue)]
            ),
            Question {
                id: Q::Task(TaskStep::Improves, $use),
                page: Page::Task,
                kind: Kind::Many,
                cite: art(6).par(3).pt("b"),
                options: &[
                    yes(O::Completed, &[task_questions!(@fact $use, HumanCompleted)]),
                    yes(O::OnlyRefines, &[task_questions!(@fact $use, OnlyRefines)]),
                ],
            },
            yes_no!(
                Q::Task(TaskStep::ImprovesResult, $use),
                Page::Task,
                art(6).par(3).pt("b"),
                &[task_questions!(@fact $use, DifferentResult)]
            ),
            Question {
                id: Q::Task(TaskStep::Patterns, $use),
                page: Page::Task,
                kind: Kind::Many,
                cite: art(6).par(3).pt("c"),
                options: &[
                    yes(O::AllCompleted, &[task_questions!(@fact $use, AssessmentsCompleted)]),
                    yes(O::OnlyCompares, &[task_questions!(@fact $use, OnlyCompares)]),
                    yes(O::ProperReview, &[task_questions!(@fact $use, ProperReview)]),
                ],
            },
            yes_no!(
                Q::Task(TaskStep::PatternsReplaces, $use),
                Page::Task,
                art(6).par(3).pt("c"),
                &[task_questions!(@fact $use, ReplacesAssessment)]
            ),
            Question {
                id: Q::Task(TaskStep::Prepares, $use),
                page: Page::Task,
                kind: Kind::Many,
                cite: art(6).par(3).pt("d"),
                options: &[
                    yes(O::BeforeAssessment, &[task_questions!(@fact $use, BeforeAssessment)]),
                    yes(O::LowEffect, &[task_questions!(@fact $use, LowEffect)]),
                ],
            },
            yes_no!(
                Q::Task(TaskStep::PreparesCase, $use),
                Page::Task,
                art(6).par(3).pt("d"),
                &[task_questions!(@fact $use, EvaluatesCase)]
            ),
            yes_no!(
                Q::Task(TaskStep::Influence, $use),
                Page::Task,
                art(6).par(3).sub(1),
                &[task_questions!(@fact $use, NoMaterialInfluence)],
            ),
            yes_no!(
                Q::Task(TaskStep::Declared, $use),
                Page::Task,
                art(6).par(4),
                &[task_questions!(@fact $use, ProviderDeclared)],
            ),
        ]
    };
}

task_questions! {
    RemoteIdentification, Categorisation, EmotionRecognition, CriticalInfrastructure, EducationAdmission,
    EducationOutcomes, EducationLevel, EducationTests, Recruitment, WorkRelationship, PublicBenefits, Creditworthiness,
    Insurance, Emergency, VictimRisk, PolicePolygraph, Evidence, OffendingRisk, PoliceProfiling, MigrationPolygraph,
    MigrationRisk, MigrationApplications, MigrationDetection, Justice, Elections,
}
