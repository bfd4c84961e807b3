//! What people answered: the only thing that is stored.

use super::{Kind, OptionId, Question, QuestionId, place, question};
use crate::engine::order_by;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::fmt;

/// The answer to one question.
///
/// "Not sure" is an answer, and means unknown. Where several options may be chosen it may stand beside them: then what
/// was not chosen stays unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    chosen: Vec<OptionId>,
}

impl Answer {
    /// An answer of these options, in the order of the question, each once.
    pub fn new(options: impl IntoIterator<Item = OptionId>) -> Self {
        let mut chosen: Vec<_> = options.into_iter().collect();
        order_by(&mut chosen, |option| *option);
        chosen.dedup();
        Self { chosen }
    }

    /// "Not sure".
    pub fn unsure() -> Self {
        Self::new([OptionId::Unsure])
    }

    /// Whether an option was chosen.
    pub fn has(&self, option: OptionId) -> bool {
        self.chosen.contains(&option)
    }

    /// Whether it is "not sure", alone or beside others.
    pub fn is_unsure(&self) -> bool {
        self.has(OptionId::Unsure)
    }

    /// The options chosen.
    pub fn chosen(&self) -> &[OptionId] {
        &self.chosen
    }

    /// What of it cannot be an answer to the question, if anything.
    fn fault(&self, id: QuestionId) -> Option<String> {
        let question = question(id)?;
        let universal = |o: OptionId| o == OptionId::Unsure || (o == OptionId::None && question.kind == Kind::Many);
        if let Some(unknown) = self.chosen.iter().find(|&&o| !universal(o) && question.option(o).is_none()) {
            return Some(format!("\"{unknown}\" is not an option of question \"{id}\""));
        }
        if question.kind == Kind::One && self.chosen.len() > 1 {
            return Some(format!("question \"{id}\" takes one option, not {}", self.chosen.len()));
        }
        if self.has(OptionId::None) && self.chosen.len() > 1 {
            return Some(format!("question \"{id}\" takes \"none\" only by itself"));
        }
        None
    }
}

/// The answers to all questions, in the order of asking. Nothing is "no" for not being there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(Vec<(QuestionId, Answer)>);

/// Something in a text of answers that could not be used. The rest was kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerProblem(String);

impl AnswerProblem {
    /// A problem in these words: what, where, and what to do.
    pub fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }
}

impl fmt::Display for AnswerProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for AnswerProblem {}

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
    pub fn set(&mut self, id: QuestionId, answer: Answer) -> Result<(), AnswerProblem> {
        if let Some(fault) = answer.fault(id) {
            return Err(AnswerProblem(fault));
        }
        let taken_back = answer.chosen.is_empty();
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

    /// Read the `answers` object of the contract: question names to lists of option names, or `"unsure"`. What cannot be
    /// used is named and left out; everything else is kept.
    pub fn from_json(object: &Map<String, Value>) -> (Self, Vec<AnswerProblem>) {
        let mut answers = Self::default();
        let mut problems = Vec::new();
        for (name, value) in object {
            match read_answer(name, value) {
                Ok((id, answer)) => {
                    if let Err(problem) = answers.set(id, answer) {
                        problems
                            .push(AnswerProblem(format!("{problem}; this answer was left out, the others were kept")));
                    }
                }
                Err(problem) => problems.push(problem),
            }
        }
        (answers, problems)
    }

    /// The `answers` object of the contract.
    pub fn to_json(&self) -> Map<String, Value> {
        let value = |answer: &Answer| match answer.chosen() {
            [OptionId::Unsure] => Value::from("unsure"),
            chosen => chosen.iter().map(|option| Value::from(option.as_str())).collect(),
        };
        self.iter().map(|(id, answer)| (id.to_string(), value(answer))).collect()
    }
}

fn read_answer(name: &str, value: &Value) -> Result<(QuestionId, Answer), AnswerProblem> {
    let kept = "this answer was left out, the others were kept";
    let id: QuestionId =
        name.parse().map_err(|_| AnswerProblem(format!("there is no question \"{}\"; {kept}", short(name))))?;
    let option = |text: &str| {
        text.parse::<OptionId>()
            .map_err(|_| AnswerProblem(format!("\"{}\" is not an option of question \"{id}\"; {kept}", short(text))))
    };
    let form = || {
        AnswerProblem(format!("the answer to question \"{id}\" must be a list of option names, or \"unsure\"; {kept}"))
    };
    let chosen = match value {
        Value::String(text) => vec![option(text)?],
        Value::Array(items) => {
            items.iter().map(|item| option(item.as_str().ok_or_else(form)?)).collect::<Result<Vec<_>, _>>()?
        }
        _ => return Err(form()),
    };
    Ok((id, Answer::new(chosen)))
}

/// The start of a text that came from outside, for a message in one line.
fn short(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(60).collect()
}
