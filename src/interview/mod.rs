//! From people to facts: the questions, what their answers say about facts, and which question comes next.
//!
//! Questions are data and follow from the rules: a question is asked while one of the facts that it can settle may still
//! change an outcome. No flow is drawn by hand. Knows ids and facts; words for people are in `text`.

mod answer;
mod answers;
mod checks;
mod closed;
mod conditions;
mod duties;
mod facts;
mod ids;
mod index;
mod next;
mod problem;
mod question;
mod questions;
mod replay;
mod scenarios;

pub use answer::{Answer, Line};
pub use answers::Answers;
pub use checks::{CHECKS, Check, CheckId, Clause, Contradiction, Severity, contradictions, contradictions_apart_from};
pub use closed::{facts_and_unused, mentions};
pub use conditions::{CatalogueOutcomes, Conditions};
pub use duties::{duty_questions_left, duty_questions_of, next_duty_question, open_duty_questions};
pub use facts::{FactTable, Known, Supposed, builds_on_a_model, facts_of, settled_before, settles};
pub use ids::{OptionId, Page, QuestionId, TaskStep};
pub use index::{place, question, question_at, questions, questions_on, questions_with_facts};
pub use next::{next_question, open_questions, relevant, spared, too_early, wanted};
pub use problem::{AnswerFault, AnswerProblem};
pub use question::{Kind, Opt, Question};
pub use replay::{Replay, replay};
pub use scenarios::Scenario;
