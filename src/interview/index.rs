//! Look-ups over the questions, made once.

use super::questions::questions as in_order;
use super::{Question, QuestionId};
use crate::engine::{Fact as _, FactSet};
use crate::law::Fact;
use std::sync::OnceLock;

struct Index {
    all: Vec<Question>,
    /// Places in the order of asking, by [`QuestionId::index`].
    places: Vec<usize>,
    by_fact: Vec<Vec<usize>>,
    /// The facts of each question.
    facts: Vec<FactSet<Fact>>,
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let all = in_order();
        let mut places = vec![usize::MAX; all.len()];
        for (place, question) in all.iter().enumerate() {
            if let Some(slot) = places.get_mut(question.id.index()) {
                *slot = place;
            }
        }
        let mut by_fact = vec![Vec::new(); Fact::COUNT];
        for (place, question) in all.iter().enumerate() {
            for fact in question.facts() {
                if let Some(places) = by_fact.get_mut(fact.index())
                    && !places.contains(&place)
                {
                    places.push(place);
                }
            }
        }
        let facts = all.iter().map(|question| question.facts().collect()).collect();
        Index { all, places, by_fact, facts }
    })
}

/// Every question, in the order in which they are asked. The order is meaningful: where two answers speak of the same
/// fact, the earlier question settles it (a screening question closes the details that it opens).
pub fn questions() -> impl Iterator<Item = &'static Question> {
    index().all.iter()
}

/// A question by its name.
pub fn question(id: QuestionId) -> Option<&'static Question> {
    question_at(place(id))
}

/// The question at a place in the order of asking, from 0.
pub fn question_at(place: usize) -> Option<&'static Question> {
    index().all.get(place)
}

/// Its place in the order of asking, from 0.
pub fn place(id: QuestionId) -> usize {
    index().places.get(id.index()).copied().unwrap_or(usize::MAX)
}

/// Every question with the facts that its answers speak of, in the order of asking.
pub fn questions_with_facts() -> impl Iterator<Item = (&'static Question, &'static FactSet<Fact>)> {
    index().all.iter().zip(&index().facts)
}

/// The questions whose answers speak of a fact, in the order of asking.
pub fn questions_on(fact: Fact) -> impl Iterator<Item = &'static Question> {
    let index = index();
    index.by_fact.get(fact.index()).into_iter().flatten().filter_map(|&place| index.all.get(place))
}
