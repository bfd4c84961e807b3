//! The questions, one file for each topic, in the order in which they are asked.

mod areas;
mod body;
mod change;
mod conduct;
mod model;
mod people;
mod product;
mod role;
mod scope;
mod system;
mod task;
mod transparency;

use super::Question;

/// Every question, in the order in which they are asked.
pub(super) fn questions() -> impl Iterator<Item = &'static Question> {
    [
        system::QUESTIONS,
        role::QUESTIONS,
        scope::QUESTIONS,
        people::QUESTIONS,
        body::QUESTIONS,
        conduct::QUESTIONS,
        product::QUESTIONS,
        areas::QUESTIONS,
        change::QUESTIONS,
    ]
    .into_iter()
    .flatten()
    .chain(task::QUESTIONS.iter().copied().flatten())
    .chain(task::COMBINED)
    .chain(
        [transparency::QUESTIONS, model::QUESTIONS]
            .into_iter()
            .flatten(),
    )
}
