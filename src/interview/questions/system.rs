//! What the system is: Article 3(1).

use crate::interview::question::{either, keeps_open, no, nothing, yes};
use crate::interview::{Kind, OptionId as O, Page, Question, QuestionId as Q};
use crate::law::Fact as F;
use crate::law::{art, recital};

/// What the guidelines leave outside the definition.
const GROUPS: &[F] = &[F::OnlySpeedsUpMathematics, F::OnlyBasicProcessing, F::OnlyHeuristic, F::OnlyTrivialStatistics];

pub(super) static QUESTIONS: &[Question] = &[
    Question {
        id: Q::What,
        page: Page::System,
        kind: Kind::Some,
        cite: art(3).par(1),
        options: &[
            yes(O::Software, &[F::MachineBased, F::WholeSystem]),
            yes(O::InProduct, &[F::MachineBased, F::WholeSystem]),
            yes(O::ModelOnly, &[F::MachineBased]),
            yes(O::BuildingBlock, &[F::MachineBased]),
            yes(O::SeveralParts, &[F::MachineBased, F::WholeSystem]),
            no(O::Manual, &[F::MachineBased]),
        ],
    },
    Question {
        id: Q::Inside,
        page: Page::System,
        kind: Kind::Some,
        cite: art(3).par(1),
        options: &[
            // What is trained is none of the four narrow groups, unless the line below says so.
            either(O::Trained, &[F::TrainedOnData, F::Autonomous], GROUPS),
            yes(O::TrainedNarrowly, &[F::TrainedOnData, F::Autonomous]).opens(GROUPS),
            yes(O::Knowledge, &[F::InfersFromKnowledge, F::Autonomous]).opens(GROUPS),
            nothing(O::FixedRules),
            nothing(O::Calculations),
            nothing(O::ByHand),
            keeps_open(O::Borderline),
        ],
    },
    Question {
        id: Q::Output,
        page: Page::System,
        kind: Kind::Many,
        cite: art(3).par(1),
        options: &[
            yes(O::Predictions, &[F::OutputPrediction]),
            yes(O::Recommendations, &[F::OutputRecommendation]),
            yes(O::Decisions, &[F::OutputDecision]),
            yes(O::Text, &[F::OutputText]),
            yes(O::Media, &[F::OutputMedia]),
            yes(O::OtherOutput, &[F::OutputOther]),
        ],
    },
    Question {
        id: Q::NarrowGroups,
        page: Page::System,
        kind: Kind::One,
        cite: recital(12),
        options: &[
            no(O::Neither, GROUPS),
            either(
                O::SpeedsUp,
                &[F::OnlySpeedsUpMathematics],
                &[F::OnlyBasicProcessing, F::OnlyHeuristic, F::OnlyTrivialStatistics],
            ),
            either(
                O::BasicProcessing,
                &[F::OnlyBasicProcessing],
                &[F::OnlySpeedsUpMathematics, F::OnlyHeuristic, F::OnlyTrivialStatistics],
            ),
            either(
                O::Heuristic,
                &[F::OnlyHeuristic],
                &[F::OnlySpeedsUpMathematics, F::OnlyBasicProcessing, F::OnlyTrivialStatistics],
            ),
            either(
                O::Trivial,
                &[F::OnlyTrivialStatistics],
                &[F::OnlySpeedsUpMathematics, F::OnlyBasicProcessing, F::OnlyHeuristic],
            ),
        ],
    },
];
