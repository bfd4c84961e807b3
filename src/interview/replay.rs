//! How many questions a visitor with given answers is asked.

use super::{Answer, Answers, QuestionId, facts_of, next_duty_question, next_question};
use serde::Serialize;

/// An interview, held again with answers that are there already.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Replay {
    /// How many questions are asked in all.
    pub asked: usize,
    /// Those that the tier turns on.
    pub tier: usize,
    /// Those that only duties turn on, asked after the others.
    pub duties: usize,
    /// What is asked and not among the answers. It counts as asked, and as answered "not sure".
    pub not_answered: Vec<QuestionId>,
    /// What is among the answers and never asked for.
    pub not_asked: Vec<QuestionId>,
}

/// Hold the interview again: what it asks is answered from the answers given, and "not sure" where they say nothing.
pub fn replay(given: &Answers) -> Replay {
    let mut answers = Answers::default();
    let mut replay = Replay { asked: 0, tier: 0, duties: 0, not_answered: Vec::new(), not_asked: Vec::new() };
    loop {
        let facts = facts_of(&answers);
        let (question, of_tier) = match next_question(&answers, &facts) {
            Some(question) => (question, true),
            None => match next_duty_question(&answers, &facts) {
                Some(question) => (question, false),
                None => break,
            },
        };
        let answer = given.get(question.id).cloned().unwrap_or_else(|| {
            replay.not_answered.push(question.id);
            Answer::unsure()
        });
        if answers.set(question.id, answer).is_err() {
            // No answer that is kept has options that its question lacks: without this, one that had would be asked for ever.
            break;
        }
        replay.asked += 1;
        if of_tier {
            replay.tier += 1;
        } else {
            replay.duties += 1;
        }
    }
    replay.not_asked = given.iter().map(|(id, _)| id).filter(|id| answers.get(*id).is_none()).collect();
    replay
}
