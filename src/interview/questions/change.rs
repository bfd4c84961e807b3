//! Changes that make somebody a provider: Article 25(1).

use crate::interview::question::{yes, yes_no};
use crate::interview::{Kind, OptionId as O, Page, Question, QuestionId as Q};
use crate::law::Fact as F;
use crate::law::art;

pub(super) static QUESTIONS: &[Question] = &[
    yes_no!(Q::ChangedPurpose, Page::Change, art(25).par(1).pt("c"), &[F::ChangedPurpose]),
    Question {
        id: Q::Modification,
        page: Page::Change,
        kind: Kind::Many,
        cite: art(3).par(23),
        options: &[yes(O::Foreseen, &[F::ModificationForeseen]), yes(O::Substantial, &[F::ModificationSubstantial])],
    },
    yes_no!(Q::FromStart, Page::Change, art(25).par(1).pt("c"), &[F::HighRiskFromStart]),
];
