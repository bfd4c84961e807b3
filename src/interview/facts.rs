//! The only place where an answer becomes a fact.

use super::{Answer, Answers, Kind, OptionId, Question, QuestionId};
use crate::engine::{Facts, Truth};
use crate::law::Fact;

/// What is known of every fact, and which answer settled it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactTable(Vec<(Truth, Option<QuestionId>)>);

impl Default for FactTable {
    fn default() -> Self {
        Self(vec![(Truth::Unknown, None); Fact::COUNT])
    }
}

impl Facts<Fact> for FactTable {
    fn get(&self, fact: Fact) -> Truth {
        self.0
            .get(fact.index())
            .map_or(Truth::Unknown, |(truth, _)| *truth)
    }
}

impl FactTable {
    /// The same table with one fact set, by no question.
    #[must_use]
    pub fn with(mut self, fact: Fact, truth: Truth) -> Self {
        self.set(fact, truth, None);
        self
    }

    /// The question whose answer settled a fact.
    pub fn source(&self, fact: Fact) -> Option<QuestionId> {
        self.0.get(fact.index()).and_then(|(_, source)| *source)
    }

    fn set(&mut self, fact: Fact, truth: Truth, source: Option<QuestionId>) {
        if let Some(slot) = self.0.get_mut(fact.index()) {
            *slot = (truth, source);
        }
    }

    /// Take over what an answer says, where nothing is known yet. Says whether any of it was news, or it said nothing.
    pub(crate) fn learn(&mut self, question: &Question, answer: &Answer) -> bool {
        let mut news = Vec::new();
        let mut silent = true;
        settles(question, answer, |fact, truth| {
            silent = false;
            if self.get(fact).is_open() {
                news.push((fact, truth));
            }
        });
        for &(fact, truth) in &news {
            // Within one answer, what a chosen option affirms beats what another leaves out.
            if self.get(fact).is_open() || truth.is_yes() {
                self.set(fact, truth, Some(question.id));
            }
        }
        silent || !news.is_empty()
    }
}

/// Visit what an answer to a question says about facts.
///
/// A chosen option settles its facts. Where several may be chosen, a fact that only options left out speak of does not
/// hold, unless "not sure" was chosen as well. An empty answer and "not sure" alone say nothing.
pub fn settles(question: &Question, answer: &Answer, mut say: impl FnMut(Fact, Truth)) {
    let chosen = |option: &&super::Opt| answer.has(option.id);
    for option in question.options.iter().filter(chosen) {
        option.no.iter().for_each(|&fact| say(fact, Truth::No));
        option.yes.iter().for_each(|&fact| say(fact, Truth::Yes));
    }
    let keeps_open = answer.has(OptionId::Unsure)
        || question
            .options
            .iter()
            .filter(chosen)
            .any(|o| o.leaves_open);
    if question.kind == Kind::One || answer.chosen().is_empty() || keeps_open {
        return;
    }
    for option in question
        .options
        .iter()
        .filter(|option| !answer.has(option.id))
    {
        for &fact in option.yes.iter().chain(option.gate) {
            let elsewhere = question.options.iter().filter(chosen);
            if !elsewhere
                .flat_map(|o| o.yes.iter().chain(o.gate))
                .any(|&other| other == fact)
            {
                say(fact, Truth::No);
            }
        }
    }
}

/// What the answers say about every fact. The first question in the order of asking that settles a fact keeps it: the
/// answers below a closed screening question are kept, but not used.
pub fn facts_of(answers: &Answers) -> FactTable {
    facts_and_unused(answers).0
}

/// The facts, and the questions whose answers are kept but not used, because earlier answers settle all they speak of.
pub fn facts_and_unused(answers: &Answers) -> (FactTable, Vec<QuestionId>) {
    let mut table = FactTable::default();
    let mut unused = Vec::new();
    for (question, answer) in answers.in_order() {
        if !table.learn(question, answer) {
            unused.push(question.id);
        }
    }
    (table, unused)
}
