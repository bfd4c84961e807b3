//! The questions, one file for each topic, in the order in which they are asked.

mod areas;
mod body;
mod change;
mod conduct;
mod duties;
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
pub(super) fn questions() -> Vec<Question> {
    let before = [
        system::QUESTIONS,
        role::QUESTIONS,
        scope::QUESTIONS,
        people::QUESTIONS,
        body::QUESTIONS,
        conduct::QUESTIONS,
        product::QUESTIONS,
        areas::QUESTIONS,
        change::QUESTIONS,
    ];
    let after = [task::COMBINED, transparency::QUESTIONS, model::QUESTIONS, duties::QUESTIONS];
    let mut questions: Vec<Question> = before.concat();
    questions.extend(task::questions());
    questions.extend(after.concat());
    questions
}
