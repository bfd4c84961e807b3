//! The answer to one question.

use super::AnswerFault;
use super::{Kind, OptionId, Question, question};
use crate::engine::order_by;
use serde::{Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// What stands behind an option that is doubted, where answers are written.
const DOUBT: char = '?';

/// The answer to one question.
///
/// "Not sure" is an answer, and means unknown. Where several options may be chosen it may stand beside them: then what
/// was not chosen stays unknown. There, single options may be doubted instead: then they alone stay unknown, and what is
/// neither chosen nor doubted does not hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    chosen: Vec<OptionId>,
    doubted: Vec<OptionId>,
}

/// One option of an answer, as it is written: `uses`, or `uses?` where it is doubted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// It was chosen.
    Chosen(OptionId),
    /// Whoever answers is not sure of it.
    Doubted(OptionId),
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Chosen(option) => f.write_str(option.as_str()),
            Self::Doubted(option) => write!(f, "{}{DOUBT}", option.as_str()),
        }
    }
}

impl FromStr for Line {
    type Err = <OptionId as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.strip_suffix(DOUBT) {
            Some(option) => Ok(Self::Doubted(option.parse()?)),
            None => Ok(Self::Chosen(text.parse()?)),
        }
    }
}

impl FromIterator<Line> for Answer {
    fn from_iter<I: IntoIterator<Item = Line>>(lines: I) -> Self {
        let mut answer = Self::default();
        for line in lines {
            match line {
                Line::Chosen(option) => answer.chosen.push(option),
                Line::Doubted(option) => answer.doubted.push(option),
            }
        }
        Self::new(answer.chosen).doubting(answer.doubted)
    }
}

/// A list of its lines.
impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.lines().map(|line| line.to_string()))
    }
}

impl Answer {
    /// An answer of these options, in the order of the question, each once.
    pub fn new(options: impl IntoIterator<Item = OptionId>) -> Self {
        Self { chosen: in_order(options), doubted: Vec::new() }
    }

    /// "Not sure".
    pub fn unsure() -> Self {
        Self::new([OptionId::Unsure])
    }

    /// The same options chosen, and these doubted, whichever were before.
    #[must_use]
    pub fn doubting(self, options: impl IntoIterator<Item = OptionId>) -> Self {
        Self { doubted: in_order(options), ..self }
    }

    /// What an answer of earlier rules says by those of today: an option that came later was not left out, so that it is doubted.
    /// Nothing where no such option came.
    pub fn of_earlier_rules(&self, question: &Question, rules: u16) -> Option<Self> {
        let newer: Vec<_> = question.newer(self, rules).collect();
        let doubted = self.doubted.iter().copied().chain(newer.iter().copied());
        (!newer.is_empty()).then(|| self.clone().doubting(doubted))
    }

    /// Whether an option was chosen.
    pub fn has(&self, option: OptionId) -> bool {
        self.chosen.contains(&option)
    }

    /// Whether an option is doubted.
    pub fn doubts(&self, option: OptionId) -> bool {
        self.doubted.contains(&option)
    }

    /// Whether an option is chosen or doubted.
    pub fn mentions(&self, option: OptionId) -> bool {
        self.has(option) || self.doubts(option)
    }

    /// Whether it is "not sure", alone or beside others.
    pub fn is_unsure(&self) -> bool {
        self.has(OptionId::Unsure)
    }

    /// Whether nothing is said: no option is chosen, and none doubted.
    pub fn is_empty(&self) -> bool {
        self.chosen.is_empty() && self.doubted.is_empty()
    }

    /// The options chosen.
    pub fn chosen(&self) -> &[OptionId] {
        &self.chosen
    }

    /// The options of which whoever answers is not sure.
    pub fn doubted(&self) -> &[OptionId] {
        &self.doubted
    }

    /// Its lines: the options chosen, then those doubted.
    pub fn lines(&self) -> impl Iterator<Item = Line> {
        let chosen = self.chosen.iter().map(|&option| Line::Chosen(option));
        chosen.chain(self.doubted.iter().map(|&option| Line::Doubted(option)))
    }

    /// What of it cannot be an answer to the question, if anything.
    pub(super) fn fault(&self, id: super::QuestionId) -> Option<AnswerFault> {
        let question = question(id)?;
        let named = || id.to_string();
        let universal = |o: OptionId| o == OptionId::Unsure || (o == OptionId::None && question.kind == Kind::Many);
        if let Some(unknown) = self.chosen.iter().find(|&&o| !universal(o) && question.option(o).is_none()) {
            return Some(AnswerFault::NotOffered { option: unknown.to_string(), question: named() });
        }
        if question.kind == Kind::One && self.chosen.len() > 1 {
            return Some(AnswerFault::TooMany { question: named(), given: self.chosen.len() });
        }
        if self.has(OptionId::None) && self.chosen.len() > 1 {
            return Some(AnswerFault::NoneBesideOthers(named()));
        }
        self.faulty_doubt(question)
    }

    fn faulty_doubt(&self, question: &Question) -> Option<AnswerFault> {
        let (first, of) = (self.doubted.first()?, question.id.to_string());
        if question.kind == Kind::One {
            return Some(AnswerFault::DoubtOfOne { option: format!("{first}{DOUBT}"), question: of });
        }
        let odd = |&&option: &&OptionId| question.option(option).is_none();
        if let Some(odd) = self.doubted.iter().find(odd) {
            return Some(AnswerFault::NotDoubtable { option: odd.to_string(), question: of });
        }
        let both = self.doubted.iter().find(|&&option| self.has(option))?;
        Some(AnswerFault::ChosenAndDoubted { option: both.to_string(), question: of })
    }
}

fn in_order(options: impl IntoIterator<Item = OptionId>) -> Vec<OptionId> {
    let mut options: Vec<_> = options.into_iter().collect();
    order_by(&mut options, |option| *option);
    options.dedup();
    options
}
