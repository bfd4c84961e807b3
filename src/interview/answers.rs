//! What people answered: the only thing that is stored.

use super::{Answer, AnswerFault, AnswerProblem, Line, OptionId, Question, QuestionId, place, question};
use crate::engine::gathered;
use serde_json::{Map, Value};

/// The answers to all questions, in the order of asking. Nothing is "no" for not being there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(Vec<(QuestionId, Answer)>);

impl Answers {
    /// The answer to a question.
    pub fn get(&self, id: QuestionId) -> Option<&Answer> {
        self.0.get(self.find(id).ok()?).map(|(_, answer)| answer)
    }

    /// Where the answer to a question stands, or would stand.
    fn find(&self, id: QuestionId) -> Result<usize, usize> {
        self.0.binary_search_by_key(&place(id), |(known, _)| place(*known))
    }

    /// Whether that option was chosen there.
    pub fn says(&self, id: QuestionId, option: OptionId) -> bool {
        self.get(id).is_some_and(|answer| answer.has(option))
    }

    /// Whether that option is doubted there.
    pub fn doubts(&self, id: QuestionId, option: OptionId) -> bool {
        self.get(id).is_some_and(|answer| answer.doubts(option))
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many questions were answered.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Every answer, in the order of asking.
    pub fn iter(&self) -> impl Iterator<Item = (QuestionId, &Answer)> {
        self.0.iter().map(|(id, answer)| (*id, answer))
    }

    /// Every answer with its question, in the order of asking.
    pub fn in_order(&self) -> Vec<(&'static Question, &Answer)> {
        self.iter().filter_map(|(id, answer)| Some((question(id)?, answer))).collect()
    }

    /// Answer a question, or take the answer back with an empty one.
    ///
    /// # Errors
    /// When the answer has options that the question does not offer, or too many. Nothing changes then.
    pub fn set(&mut self, id: QuestionId, answer: Answer) -> Result<(), AnswerFault> {
        if let Some(fault) = answer.fault(id) {
            return Err(fault);
        }
        let taken_back = answer.is_empty();
        match self.find(id) {
            Ok(at) if taken_back => {
                self.0.remove(at);
            }
            Ok(at) => {
                if let Some(slot) = self.0.get_mut(at) {
                    slot.1 = answer;
                }
            }
            Err(_) if taken_back => {}
            Err(at) => self.0.insert(at, (id, answer)),
        }
        Ok(())
    }

    /// Read these answers as given under earlier rules: options that came later are doubted, and their questions are named.
    pub fn of_earlier_rules(&mut self, rules: u16) -> Vec<AnswerProblem> {
        let mut problems = Vec::new();
        for (id, answer) in &mut self.0 {
            if let Some(doubting) = question(*id).and_then(|question| answer.of_earlier_rules(question, rules)) {
                *answer = doubting;
                problems.push(AnswerProblem::NewOptions(id.to_string()));
            }
        }
        problems
    }

    /// Read the `answers` object of the contract: question names to lists of option names, or `"unsure"`. An option with
    /// a `?` behind it is doubted. What cannot be used is named and left out; everything else is kept.
    pub fn from_json(object: &Map<String, Value>) -> (Self, Vec<AnswerProblem>) {
        let mut answers = Self::default();
        let mut problems = Vec::new();
        for (name, value) in object {
            match read_answer(name, value) {
                Ok((id, answer)) => {
                    problems.extend(answers.set(id, answer).err().map(AnswerProblem::LeftOut));
                }
                Err(problem) => problems.push(problem),
            }
        }
        (answers, problems)
    }

    /// The `answers` object of the contract.
    pub fn to_json(&self) -> Map<String, Value> {
        let value = |answer: &Answer| match (answer.chosen(), answer.doubted()) {
            ([OptionId::Unsure], []) => Value::from("unsure"),
            _ => answer.lines().map(|line| Value::from(line.to_string())).collect(),
        };
        gathered(self.iter().map(|(id, answer)| (id.to_string(), value(answer))))
    }
}

fn read_answer(name: &str, value: &Value) -> Result<(QuestionId, Answer), AnswerProblem> {
    let id: QuestionId = name.parse().map_err(|_| AnswerProblem::UnknownQuestion(short(name)))?;
    let line = |text: &str| {
        let fault = || AnswerFault::NotOffered { option: short(text), question: id.to_string() };
        text.parse::<Line>().map_err(|_| AnswerProblem::LeftOut(fault()))
    };
    let form = || AnswerProblem::NotOptions(id.to_string());
    let answer = match value {
        Value::String(text) => Answer::from_iter([line(text)?]),
        Value::Array(items) => {
            items.iter().map(|item| line(item.as_str().ok_or_else(form)?)).collect::<Result<Answer, _>>()?
        }
        _ => return Err(form()),
    };
    Ok((id, answer))
}

/// The start of a text that came from outside, for a message in one line.
fn short(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(60).collect()
}
