//! From people to facts: the questions, what their answers say about facts, and which question comes next.
//!
//! Questions are data and follow from the rules: a question is asked while one of the facts that it can settle may still
//! change an outcome. No flow is drawn by hand. Knows ids and facts; words for people are in `text`.

mod answers;
mod checks;
mod conditions;
mod duties;
mod facts;
mod ids;
mod index;
mod next;
mod question;
mod questions;
mod scenarios;

pub use answers::{Answer, AnswerProblem, Answers};
pub use checks::{CHECKS, Check, CheckId, Clause, Contradiction, Severity, contradictions};
pub use conditions::Conditions;
pub use duties::{next_duty_question, open_duty_questions};
pub use facts::{FactTable, Known, facts_and_unused, facts_of, settles};
pub use ids::{OptionId, Page, QuestionId, TaskStep};
pub use index::{place, question, question_at, questions, questions_on};
pub use next::{next_question, open_questions, relevant, too_early, wanted};
pub use question::{Kind, Opt, Question};
pub(crate) use questions::options_are;
pub use scenarios::Scenario;
