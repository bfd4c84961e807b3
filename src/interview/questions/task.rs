//! The derogation of Article 6(3): asked for each use of Annex III by itself.

use crate::engine::Fact as _;
use crate::interview::question::{gate, keeps_open, no, yes, yes_no};
use crate::interview::{Kind, Opt, OptionId as O, Page, Question, QuestionId as Q, TaskStep};
use crate::law::{AnnexIiiUse, Cite, Fact, Task, art, recital};

/// Whether several parts form one decision system: asked once, for all uses.
pub(super) static COMBINED: &[Question] = &[yes_no!(Q::Combined, Page::Task, art(6).par(3), &[Fact::CombinedSystem])];

/// The steps, written for one use. [`questions`] turns them to the others.
const USE: AnnexIiiUse = AnnexIiiUse::RemoteIdentification;

pub(super) static STEPS: &[Question] = &[
    Question {
        id: Q::Task(TaskStep::Claim, USE),
        page: Page::Task,
        kind: Kind::Many,
        cite: art(6).par(3),
        options: &[
            gate(O::Narrow, &[Fact::Task(USE, Task::Narrow)]),
            gate(O::Improves, &[Fact::Task(USE, Task::HumanCompleted)]),
            gate(O::Compares, &[Fact::Task(USE, Task::AssessmentsCompleted)]),
            gate(O::Prepares, &[Fact::Task(USE, Task::BeforeAssessment)]),
        ],
    },
    Question {
        id: Q::Task(TaskStep::Narrow, USE),
        page: Page::Task,
        kind: Kind::Many,
        cite: art(6).par(3).pt("a"),
        options: &[
            yes(O::Limited, &[Fact::Task(USE, Task::Narrow)]),
            yes(O::FixedCriteria, &[Fact::Task(USE, Task::FixedCriteria)]),
        ],
    },
    step(TaskStep::NarrowValue, art(6).par(3).pt("a"), VALUE),
    Question {
        id: Q::Task(TaskStep::Improves, USE),
        page: Page::Task,
        kind: Kind::Many,
        cite: art(6).par(3).pt("b"),
        options: &[
            yes(O::Completed, &[Fact::Task(USE, Task::HumanCompleted)]),
            yes(O::OnlyRefines, &[Fact::Task(USE, Task::OnlyRefines)]),
        ],
    },
    step(TaskStep::ImprovesResult, art(6).par(3).pt("b"), RESULT),
    Question {
        id: Q::Task(TaskStep::Patterns, USE),
        page: Page::Task,
        kind: Kind::Many,
        cite: art(6).par(3).pt("c"),
        options: &[
            yes(O::AllCompleted, &[Fact::Task(USE, Task::AssessmentsCompleted)]),
            yes(O::OnlyCompares, &[Fact::Task(USE, Task::OnlyCompares)]),
            yes(O::ProperReview, &[Fact::Task(USE, Task::ProperReview)]),
        ],
    },
    step(TaskStep::PatternsReplaces, art(6).par(3).pt("c"), REPLACES),
    Question {
        id: Q::Task(TaskStep::Prepares, USE),
        page: Page::Task,
        kind: Kind::Many,
        cite: art(6).par(3).pt("d"),
        options: &[
            yes(O::BeforeAssessment, &[Fact::Task(USE, Task::BeforeAssessment)]),
            yes(O::LowEffect, &[Fact::Task(USE, Task::LowEffect)]),
            yes(O::HandlesFiles, &[Fact::Task(USE, Task::HandlesFiles)]),
        ],
    },
    step(TaskStep::PreparesCase, art(6).par(3).pt("d"), CASE),
    step(TaskStep::PreparesEvidence, recital(53), EVIDENCE),
    step(TaskStep::Influence, art(6).par(3).sub(1), INFLUENCE),
    step(TaskStep::Declared, art(6).par(4), DECLARED),
];

const fn step(step: TaskStep, cite: Cite, options: &'static [Opt]) -> Question {
    Question { id: Q::Task(step, USE), page: Page::Task, kind: Kind::One, cite, options }
}

macro_rules! yes_or_no {
    ($($name:ident: $task:ident),+ $(,)?) => {
        $(const $name: &[Opt] = &[
            yes(O::Yes, &[Fact::Task(USE, Task::$task)]),
            no(O::No, &[Fact::Task(USE, Task::$task)]),
        ];)+
    };
}

yes_or_no! {
    VALUE: AttachesValue,
    RESULT: DifferentResult,
    REPLACES: ReplacesAssessment,
    CASE: EvaluatesCase,
    EVIDENCE: OutputIsEvidence,
    INFLUENCE: NoMaterialInfluence,
}

/// What the provider says. Silence, or not knowing, is no "no": the facts may speak for the exception all the same.
const DECLARED: &[Opt] = &[
    yes(O::Yes, &[Fact::Task(USE, Task::ProviderDeclared)]),
    no(O::TreatsAsHighRisk, &[Fact::Task(USE, Task::ProviderDeclared)]),
    keeps_open(O::No),
];

/// The steps for every use, in the order of Annex III. Made once, on the first look-up: written out, they would take a
/// fifth of the whole page.
pub(super) fn questions() -> Vec<Question> {
    let of_use = |r#use: AnnexIiiUse| STEPS.iter().map(move |step| turned(step, r#use));
    AnnexIiiUse::ALL.iter().copied().flat_map(of_use).collect()
}

/// A step for another use. What it borrows lives as long as the program.
fn turned(step: &Question, r#use: AnnexIiiUse) -> Question {
    let facts = |facts: &[Fact]| -> &'static [Fact] {
        let of_use = facts.iter().map(|fact| fact.of_case(r#use as usize));
        if facts.is_empty() { &[] } else { Box::leak(of_use.collect()) }
    };
    let option = |o: &Opt| Opt { yes: facts(o.yes), no: facts(o.no), gate: facts(o.gate), ..*o };
    let id = match step.id {
        Q::Task(step, _) => Q::Task(step, r#use),
        other => other,
    };
    Question { id, options: Box::leak(step.options.iter().map(option).collect()), ..*step }
}
