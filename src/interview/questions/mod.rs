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

use super::{Opt, OptionId, Question, QuestionId};

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

/// Whether these are the options of a question, in their order, apart from plain "yes" and "no". For a step of Article
/// 6(3), of the use that it is written for.
#[expect(clippy::indexing_slicing, reason = "evaluated in constants: out of bounds fails the build")]
pub(crate) const fn options_are(id: QuestionId, options: &[OptionId]) -> bool {
    let pages: [&[Question]; 14] = [
        system::QUESTIONS,
        role::QUESTIONS,
        scope::QUESTIONS,
        people::QUESTIONS,
        body::QUESTIONS,
        conduct::QUESTIONS,
        product::QUESTIONS,
        areas::QUESTIONS,
        change::QUESTIONS,
        task::COMBINED,
        task::STEPS,
        transparency::QUESTIONS,
        model::QUESTIONS,
        duties::QUESTIONS,
    ];
    let mut page = 0;
    while page < pages.len() {
        let mut place = 0;
        while place < pages[page].len() {
            let question = &pages[page][place];
            if question.id.index() == id.index() {
                return same(question.options, options);
            }
            place += 1;
        }
        page += 1;
    }
    false
}

#[expect(clippy::indexing_slicing, reason = "evaluated in constants: out of bounds fails the build")]
const fn same(of_question: &[Opt], options: &[OptionId]) -> bool {
    if options.is_empty() {
        return of_question.len() == 2 && matches!(of_question[0].id, OptionId::Yes);
    }
    if of_question.len() != options.len() {
        return false;
    }
    let mut i = 0;
    while i < options.len() {
        if of_question[i].id as usize != options[i] as usize {
            return false;
        }
        i += 1;
    }
    true
}
