//! Sets of facts, as bits: the rules are looked at thousands of times while a page is used.

use super::Fact;
use std::fmt;
use std::marker::PhantomData;

/// A set of facts. Iterates in the order of [`Fact::index`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct FactSet<F> {
    words: [u64; FactSet::<()>::WORDS],
    of: PhantomData<F>,
}

impl FactSet<()> {
    const WORDS: usize = 12;
    /// How many facts a set can hold: [`Fact::index`] must stay below.
    pub const CAPACITY: usize = Self::WORDS * 64;
}

impl<F> FactSet<F> {
    /// The empty set.
    pub const fn new() -> Self {
        Self { words: [0; FactSet::<()>::WORDS], of: PhantomData }
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|word| *word == 0)
    }

    /// How many facts are in it.
    pub fn len(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// The facts that are in both.
    #[must_use]
    pub fn both(&self, other: &Self) -> Self {
        let mut both = Self::new();
        for (word, (own, other)) in both.words.iter_mut().zip(self.words.iter().zip(other.words)) {
            *word = own & other;
        }
        both
    }

    /// Add every fact of another set.
    pub fn absorb(&mut self, other: &Self) {
        self.words.iter_mut().zip(other.words).for_each(|(word, more)| *word |= more);
    }

    /// What is in both.
    #[must_use]
    pub fn common(&self, other: &Self) -> Self {
        self.zip(other, |a, b| a & b)
    }

    /// What is in this set and not in the other.
    #[must_use]
    pub fn without(&self, other: &Self) -> Self {
        self.zip(other, |a, b| a & !b)
    }

    /// What is in exactly one of them.
    #[must_use]
    pub fn difference(&self, other: &Self) -> Self {
        self.zip(other, |a, b| a ^ b)
    }

    /// Whether the other has all that is in this one.
    pub fn within(&self, other: &Self) -> bool {
        self.words.iter().zip(other.words).all(|(a, b)| a & !b == 0)
    }

    /// Whether they share a fact.
    pub fn meets(&self, other: &Self) -> bool {
        self.words.iter().zip(other.words).any(|(a, b)| a & b != 0)
    }

    fn zip(&self, other: &Self, with: impl Fn(u64, u64) -> u64) -> Self {
        let mut words = self.words;
        words.iter_mut().zip(other.words).for_each(|(word, more)| *word = with(*word, more));
        Self { words, of: PhantomData }
    }

    /// Whether what has that place is in it.
    pub fn has(&self, place: usize) -> bool {
        self.words.get(place / 64).is_some_and(|word| word >> (place % 64) & 1 == 1)
    }

    /// Put in what has that place.
    pub fn put(&mut self, place: usize) {
        if let Some(word) = self.words.get_mut(place / 64) {
            *word |= 1 << (place % 64);
        }
    }

    /// The places of the facts in it, ascending.
    pub fn places(&self) -> impl Iterator<Item = usize> {
        let (words, mut at, mut rest) = (self.words, 0, 0);
        std::iter::from_fn(move || {
            while rest == 0 {
                rest = *words.get(at)?;
                at += 1;
            }
            let bit = rest.trailing_zeros() as usize;
            rest &= rest - 1;
            Some((at - 1) * 64 + bit)
        })
    }

    /// A number that differs for most sets, so that sets are rarely held against each other.
    pub fn digest(&self) -> u64 {
        let mix = |sum: u64, word: &u64| (sum ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(31);
        self.words.iter().fold(0, mix)
    }
}

impl<F: Fact> FactSet<F> {
    /// Whether a fact is in it.
    pub fn contains(&self, fact: F) -> bool {
        self.has(fact.index())
    }

    /// Put a fact in.
    pub fn insert(&mut self, fact: F) {
        self.put(fact.index());
    }

    /// The facts in it.
    pub fn iter(&self) -> impl Iterator<Item = F> {
        self.places().filter_map(F::at)
    }
}

impl<F> Default for FactSet<F> {
    fn default() -> Self {
        Self::new()
    }
}

impl<F: Fact> FromIterator<F> for FactSet<F> {
    fn from_iter<T: IntoIterator<Item = F>>(facts: T) -> Self {
        let mut set = Self::new();
        facts.into_iter().for_each(|fact| set.insert(fact));
        set
    }
}

impl<F: Fact> fmt::Debug for FactSet<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
