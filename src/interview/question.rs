//! What a question is.

use super::{Answer, OptionId, Page, QuestionId};
use crate::engine::Facts;
use crate::law::{Cite, Fact};

/// How many options may be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Exactly one.
    One,
    /// Any number, with an explicit "none of these".
    Many,
    /// At least one: "none of these" would make no sense.
    Some,
}

impl Kind {
    /// "one" or "many", for the contract.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Many | Self::Some => "many",
        }
    }
}

/// One choice, and what it says about facts.
#[derive(Clone, Copy, Debug)]
pub struct Opt {
    /// Stable name.
    pub id: OptionId,
    /// Facts that hold when it is chosen. Where several may be chosen, they do not hold when no option that mentions
    /// them is chosen.
    pub yes: &'static [Fact],
    /// Facts that do not hold when it is chosen.
    pub no: &'static [Fact],
    /// Facts that its choice leaves to later questions. Where several may be chosen, they do not hold when no option
    /// that mentions them is chosen.
    pub gate: &'static [Fact],
    /// Whether its choice leaves what was not chosen unknown, as "not sure" does.
    pub leaves_open: bool,
    /// Whether it does so only while no other option that says something is chosen.
    pub only_alone: bool,
    /// Whether it is offered no longer: it stays, so that earlier answers mean what they meant.
    pub retired: bool,
    /// Since which version of the rules it is offered: whoever answered before did not leave it out.
    pub since: u16,
}

/// A question with its options.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// Stable name.
    pub id: QuestionId,
    /// The topic it belongs to.
    pub page: Page,
    /// How many options may be chosen.
    pub kind: Kind,
    /// The provision behind it.
    pub cite: Cite,
    /// Its options, in order. "None of these" and "not sure" come on top and are not listed.
    pub options: &'static [Opt],
}

impl Opt {
    /// The same option, which also opens later questions on these facts.
    pub(super) const fn opens(self, gate: &'static [Fact]) -> Self {
        Self { gate, ..self }
    }

    /// The same option, offered since a later version of the rules.
    #[must_use]
    pub const fn since(self, rules: u16) -> Self {
        Self { since: rules, ..self }
    }

    /// The same option, no longer offered.
    pub(super) const fn retired(self) -> Self {
        Self { retired: true, ..self }
    }

    /// Whether its choice affirms a fact, or leaves it to later questions.
    pub(super) fn speaks_of(&self, fact: Fact) -> bool {
        self.yes.iter().chain(self.gate).any(|&own| own == fact)
    }

    /// Whether anything depends on its choice.
    pub const fn matters(&self) -> bool {
        self.says_something() || self.leaves_open
    }

    /// Whether its choice says something about facts, or leaves them to later questions.
    const fn says_something(&self) -> bool {
        !self.yes.is_empty() || !self.no.is_empty() || !self.gate.is_empty()
    }
}

impl Question {
    /// The option of that name, if the question offers it.
    pub fn option(&self, id: OptionId) -> Option<&'static Opt> {
        self.options.iter().find(|option| option.id == id)
    }

    /// Whether an answer leaves unknown what it does not say: "not sure", or an option of that kind, be it only doubted.
    pub fn kept_open(&self, answer: &Answer) -> bool {
        let chosen = || self.options.iter().filter(|option| answer.has(option.id));
        let open = |option: &Opt| option.leaves_open && !(option.only_alone && chosen().any(Opt::says_something));
        let said = |option: &&Opt| answer.mentions(option.id);
        answer.is_unsure() || self.options.iter().filter(said).any(open)
    }

    /// Whether an answer doubts an option that speaks of the fact.
    pub fn in_doubt(&self, answer: &Answer, fact: Fact) -> bool {
        self.options.iter().filter(|option| answer.doubts(option.id)).any(|option| option.speaks_of(fact))
    }

    /// The options that an answer of earlier rules does not speak of, because they came later, where leaving them out would say
    /// something now.
    pub fn newer(&self, answer: &Answer, rules: u16) -> impl Iterator<Item = OptionId> {
        let options = self.silence_denies(answer).then_some(self.options).into_iter().flatten();
        let newer = options.filter(move |option| option.since > rules && !answer.mentions(option.id));
        newer.map(|option| option.id)
    }

    /// The options to choose from: those that are offered, and those that an answer spoke of while they were.
    pub fn offered(&self, answer: &Answer) -> impl Iterator<Item = &'static Opt> {
        self.options.iter().filter(|option| !option.retired || answer.mentions(option.id))
    }

    /// Whether an option that is left unticked says nothing, where several may be ticked.
    ///
    /// Whom a system is for and about whom it says something is told early and in passing; what turns on it is asked by
    /// itself where it matters. So silence there closes nothing that is ticked later.
    pub const fn silence_is_open(&self) -> bool {
        matches!(self.id, QuestionId::Users | QuestionId::About)
    }

    /// Whether what an answer leaves out does not hold.
    pub fn silence_denies(&self, answer: &Answer) -> bool {
        self.kind != Kind::One && !self.silence_is_open() && !answer.is_empty() && !self.kept_open(answer)
    }

    /// The options that an answer neither chooses nor doubts and that affirm something which is open: what it leaves unsaid.
    pub fn unsaid(&self, answer: &Answer, facts: &impl Facts<Fact>) -> impl Iterator<Item = OptionId> {
        let silent = move |option: &&Opt| !answer.mentions(option.id);
        let open = move |option: &&Opt| option.yes.iter().any(|fact| facts.get(*fact).is_open());
        self.options.iter().filter(silent).filter(open).map(|option| option.id)
    }

    /// The options that an answer does not choose and that speak of a fact, where the fact does not hold for that alone: not where
    /// somebody said so, by "none of these" or by an option that denies it.
    pub fn left_out(&self, answer: &Answer, fact: Fact) -> impl Iterator<Item = OptionId> {
        let said = !self.silence_denies(answer)
            || answer.chosen().is_empty()
            || answer.has(OptionId::None)
            || self.options.iter().any(|option| answer.has(option.id) && option.no.contains(&fact));
        let silent = (!said).then_some(self.options).into_iter().flatten();
        let silent = silent.filter(move |option| option.yes.contains(&fact) || option.gate.contains(&fact));
        silent.filter(|option| !answer.has(option.id) && !option.retired).map(|option| option.id)
    }

    /// Every fact that some answer settles.
    pub fn facts(&self) -> impl Iterator<Item = Fact> {
        self.options
            .iter()
            .flat_map(|o| o.yes.iter().chain(o.no).chain(if self.kind == Kind::One { &[] } else { o.gate }))
            .copied()
    }
}

/// An option that says nothing.
const NOTHING: Opt = Opt {
    id: OptionId::None,
    yes: &[],
    no: &[],
    gate: &[],
    leaves_open: false,
    only_alone: false,
    retired: false,
    since: 1,
};

/// An option that settles facts as true.
pub(super) const fn yes(id: OptionId, yes: &'static [Fact]) -> Opt {
    Opt { id, yes, ..NOTHING }
}

/// An option that settles some facts as true and others as false.
pub(super) const fn either(id: OptionId, yes: &'static [Fact], no: &'static [Fact]) -> Opt {
    Opt { id, yes, no, ..NOTHING }
}

/// An option that settles facts as false.
pub(super) const fn no(id: OptionId, no: &'static [Fact]) -> Opt {
    Opt { id, no, ..NOTHING }
}

/// An option that opens later questions on facts.
pub(super) const fn gate(id: OptionId, gate: &'static [Fact]) -> Opt {
    Opt { id, gate, ..NOTHING }
}

/// An option that says nothing about facts: offered so that people do not tick too much.
pub(super) const fn nothing(id: OptionId) -> Opt {
    Opt { id, ..NOTHING }
}

/// An option that settles nothing and leaves what was not chosen unknown.
pub(super) const fn keeps_open(id: OptionId) -> Opt {
    Opt { leaves_open: true, ..nothing(id) }
}

/// An option for what only helps with one of the others: alone it leaves them unknown, so that nothing is closed by it.
pub(super) const fn only_helps(id: OptionId) -> Opt {
    Opt { only_alone: true, ..keeps_open(id) }
}

/// A question with "yes" and "no" about facts. A macro, since a constant function cannot keep what it borrows.
macro_rules! yes_no {
    ($id:expr, $page:expr, $cite:expr, $facts:expr $(,)?) => {
        $crate::interview::Question {
            id: $id,
            page: $page,
            kind: $crate::interview::Kind::One,
            cite: $cite,
            options: &[
                $crate::interview::question::yes($crate::interview::OptionId::Yes, $facts),
                $crate::interview::question::no($crate::interview::OptionId::No, $facts),
            ],
        }
    };
}
pub(super) use yes_no;
