//! What terms of the law mean, and where they stand in a text.

use super::Lang;
use super::shape::{Table, shape};
use crate::engine::Id;
use crate::law::terms::Term;

shape! {
    /// What is said around terms.
    pub struct TermPage {
        label, title, lead, standard, regulation,
    }
}

shape! {
    /// A term: its name, the words that stand for it, with commas between, and what it means.
    pub struct TermWords {
        name, forms, means,
    }
}

shape! {
    /// Everything about terms.
    pub(super) struct TermsWords {
        page: TermPage, terms: Table<Term, TermWords>,
    }
}

/// What begins a form that is passed over: its word means something else there.
const PASSED_OVER: char = '-';

impl TermWords {
    /// The words that stand for it, and those that are passed over.
    fn every_form(&self) -> impl Iterator<Item = (&'static str, bool)> + use<> {
        self.forms.split(',').map(str::trim).map(|form| match form.strip_prefix(PASSED_OVER) {
            Some(form) => (form, false),
            None => (form, true),
        })
    }
}

impl Lang {
    /// What is said around terms.
    pub fn term_page(self) -> &'static TermPage {
        &self.tell().terms.page
    }

    /// The words of a term.
    pub fn term(self, term: Term) -> Option<&'static TermWords> {
        self.tell().terms.terms.of(term)
    }

    /// The terms that texts hold, each once, in the order of the texts, as they stand there first.
    pub fn terms_in(self, texts: &[&str]) -> Vec<(Term, String)> {
        let of = |&term: &Term| {
            let forms = self.term(term).into_iter().flat_map(TermWords::every_form);
            forms.map(move |(form, counts)| (form, counts.then_some(term)))
        };
        let mut forms: Vec<_> = Term::EVERY.iter().flat_map(of).collect();
        // Of two that begin at the same place the longer one is meant.
        forms.sort_by_key(|(form, _)| std::cmp::Reverse(form.len()));
        let mut found: Vec<(Term, String)> = Vec::new();
        for text in texts {
            let mut at = 0;
            while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
                let met = forms.iter().find(|(form, _)| starts(text, at, form));
                if let Some((form, Some(term))) = met
                    && found.iter().all(|(known, _)| known != term)
                {
                    found.push((*term, rest.get(..form.len()).unwrap_or(form).to_owned()));
                }
                at += met.map_or_else(|| rest.chars().next().map_or(1, char::len_utf8), |(form, _)| form.len());
            }
        }
        found
    }
}

/// Whether a form stands at a place of a text, as words of its own: a hyphen before it makes it a part of another. A small first
/// letter may be a capital one, as at the beginning of a sentence.
fn starts(text: &str, at: usize, form: &str) -> bool {
    let (Some(before), Some(here)) = (text.get(..at), text.get(at..)) else { return false };
    if before.chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '-') {
        return false;
    }
    let (Some(written), Some(after)) = (here.get(..form.len()), here.get(form.len()..)) else { return false };
    let (mut one, mut other) = (written.chars(), form.chars());
    let same_first = match (one.next(), other.next()) {
        (Some(one), Some(other)) => one == other || (other.is_lowercase() && one.to_lowercase().eq([other])),
        _ => false,
    };
    same_first && one.as_str() == other.as_str() && !after.starts_with(|c: char| c.is_alphanumeric() || c == '-')
}
