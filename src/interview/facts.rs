//! The only place where an answer becomes a fact.

use super::{Answer, Answers, Opt, Question, QuestionId};
use crate::engine::{Fact as _, FactSet, Facts, Memo, Mentions, RuleKey, Truth, Verdicts};
use crate::law::Fact;

/// What is known of facts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Known {
    settled: FactSet<Fact>,
    holding: FactSet<Fact>,
    /// What an area that was ticked or doubted opens.
    opened: FactSet<Fact>,
    /// Settled "no" only because a second list of the areas left it unticked.
    second: FactSet<Fact>,
    /// Of these, what later answers say: it counts where an area that was ticked takes the second list's word away.
    behind: FactSet<Fact>,
    /// Of these, what holds by later answers.
    behind_holding: FactSet<Fact>,
}

impl Facts<Fact> for Known {
    fn get(&self, fact: Fact) -> Truth {
        let place = fact.index();
        if !self.settled.has(place) {
            Truth::Unknown
        } else if self.holding.has(place) {
            Truth::Yes
        } else {
            Truth::No
        }
    }
}

impl Known {
    /// What one answer says. What a chosen option affirms beats what another leaves out.
    pub fn said(question: &Question, answer: &Answer) -> Self {
        let mut known = Self::default();
        settles(question, answer, |fact, truth| {
            known.settled.insert(fact);
            if truth.is_yes() {
                known.holding.insert(fact);
            }
        });
        if question.id.is_second_list() {
            known.second = known.settled.without(&known.holding);
        }
        if question.id.is_first_list() {
            let said = question.options.iter().filter(|option| answer.mentions(option.id));
            known.opened = said.flat_map(|option| option.yes.iter().chain(option.gate)).copied().collect();
        }
        known
    }

    /// What is known from these answers in the order of asking: the first that settles a fact keeps it. What was ticked or
    /// doubted in the list of areas is not taken back by the second list. It does not matter which answers are put together
    /// first.
    #[must_use]
    pub fn then(&self, later: &Self) -> Self {
        let mut known = *self;
        known.hear_behind(later);
        let dropped = later.second.both(&self.opened);
        let (mut settled, mut holding) = (later.settled.without(&dropped), later.holding.without(&dropped));
        settled.absorb(&later.behind.both(&dropped));
        holding.absorb(&later.behind_holding.both(&dropped));
        let news = settled.without(&self.settled);
        known.settled.absorb(&news);
        known.holding.absorb(&holding.both(&news));
        let second = later.second.both(&news).without(&dropped);
        known.second.absorb(&second);
        known.behind.absorb(&later.behind.both(&second));
        known.behind_holding.absorb(&later.behind_holding.both(&second));
        known.opened.absorb(&later.opened);
        known
    }

    /// What later answers say of what stands only by the word of a second list here.
    fn hear_behind(&mut self, later: &Self) {
        let unheard = self.second.without(&self.behind);
        let mut said = later.settled.without(&later.second);
        said.absorb(&later.behind);
        let mut holding = later.holding.without(&later.second);
        holding.absorb(&later.behind_holding);
        self.behind.absorb(&said.both(&unheard));
        self.behind_holding.absorb(&holding.both(&unheard));
    }

    /// The facts of which something else is known than in the other.
    pub fn changed(&self, other: &Self) -> FactSet<Fact> {
        let mut changed = self.settled.difference(&other.settled);
        changed.absorb(&self.holding.difference(&other.holding));
        changed
    }

    fn set(&mut self, fact: Fact, truth: Truth) {
        let one = FactSet::from_iter([fact]);
        self.settled = self.settled.without(&one);
        self.holding = self.holding.without(&one);
        if truth.settled() {
            self.settled.insert(fact);
        }
        if truth.is_yes() {
            self.holding.insert(fact);
        }
    }
}

/// What is known of every fact, and which answer settled it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactTable {
    known: Known,
    sources: Vec<Option<QuestionId>>,
    kept: Kept,
}

/// How rules came out. Follows from the facts, so that it is no part of what tells two tables apart.
#[derive(Debug, Default)]
struct Kept(Memo<Fact>);

impl Clone for Kept {
    /// A copy begins anew: it is made in order to be changed.
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl PartialEq for Kept {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Kept {}

impl Default for FactTable {
    fn default() -> Self {
        Self { known: Known::default(), sources: vec![None; Fact::COUNT], kept: Kept::default() }
    }
}

impl Facts<Fact> for FactTable {
    fn get(&self, fact: Fact) -> Truth {
        self.known.get(fact)
    }

    fn memo(&self) -> Option<&Memo<Fact>> {
        Some(&self.kept.0)
    }
}

/// The facts of a table, but for what is supposed of some.
pub struct Supposed<'a> {
    known: Known,
    kept: Memo<Fact>,
    table: &'a FactTable,
    changed: &'a FactSet<Fact>,
    mentions: &'a Mentions<Fact>,
}

impl Facts<Fact> for Supposed<'_> {
    fn get(&self, fact: Fact) -> Truth {
        self.known.get(fact)
    }

    fn memo(&self) -> Option<&Memo<Fact>> {
        Some(&self.kept)
    }

    fn taken_over(&self, rule: RuleKey, negated: bool) -> Option<Verdicts> {
        self.table.kept.0.verdicts(rule, negated).filter(|_| self.mentions.stays(rule, self.changed))
    }
}

impl FactTable {
    /// The same table with one fact set, by no question.
    #[must_use]
    pub fn with(mut self, fact: Fact, truth: Truth) -> Self {
        self.known.set(fact, truth);
        self.kept = Kept::default();
        self
    }

    /// What is known, without the answers behind it.
    pub const fn known(&self) -> &Known {
        &self.known
    }

    /// The question whose answer settled a fact.
    pub fn source(&self, fact: Fact) -> Option<QuestionId> {
        self.sources.get(fact.index()).copied().flatten()
    }

    /// What would be known instead, where it differs in these facts: what turns on none of them is taken over.
    pub fn supposing<'a>(
        &'a self,
        known: Known,
        changed: &'a FactSet<Fact>,
        mentions: &'a Mentions<Fact>,
    ) -> Supposed<'a> {
        Supposed { known, kept: Memo::default(), table: self, changed, mentions }
    }

    /// Take over what an answer says, where nothing is known yet. Says whether any of it was news, or it said nothing.
    pub(super) fn learn(&mut self, question: &Question, answer: &Answer) -> bool {
        self.kept = Kept::default();
        let (said, news) = self.hear(question, answer);
        said.settled.is_empty() || !news.is_empty()
    }

    /// Take over what an answer says, and keep how rules came out that do not turn on it.
    pub(super) fn learn_beside(&mut self, question: &Question, answer: &Answer, mentions: &Mentions<Fact>) {
        let before = self.known;
        self.hear(question, answer);
        self.kept.0.forget(&before.changed(&self.known), mentions);
    }

    /// Take over what an answer says. Gives that, and the facts that are settled by it.
    fn hear(&mut self, question: &Question, answer: &Answer) -> (Known, FactSet<Fact>) {
        let said = Known::said(question, answer);
        let after = self.known.then(&said);
        let news = after.settled.without(&self.known.settled);
        for place in news.places() {
            if let Some(source) = self.sources.get_mut(place) {
                *source = Some(question.id);
            }
        }
        self.known = after;
        (said, news)
    }
}

/// Visit what an answer to a question says about facts.
///
/// A chosen option settles its facts. Where several may be chosen, a fact that only options left out speak of does not
/// hold, unless "not sure" was chosen as well. What a doubted option speaks of is not denied: it may hold. An empty answer
/// and "not sure" alone say nothing.
pub fn settles(question: &Question, answer: &Answer, mut say: impl FnMut(Fact, Truth)) {
    let chosen = |option: &&Opt| answer.has(option.id);
    let doubted = |option: &&Opt| answer.doubts(option.id);
    for option in question.options.iter().filter(chosen) {
        for &fact in option.no {
            // What one option affirms beats what another denies, so that it is open whether this is denied.
            if !question.options.iter().filter(doubted).any(|other| other.yes.contains(&fact)) {
                say(fact, Truth::No);
            }
        }
        option.yes.iter().for_each(|&fact| say(fact, Truth::Yes));
    }
    if !question.silence_denies(answer) {
        return;
    }
    let left_out = |option: &&Opt| !answer.mentions(option.id);
    for option in question.options.iter().filter(left_out) {
        for &fact in option.yes.iter().chain(option.gate) {
            let mut elsewhere = question.options.iter().filter(|option| !left_out(option));
            if !elsewhere.any(|other| other.speaks_of(fact)) {
                say(fact, Truth::No);
            }
        }
    }
}

/// What the answers say about every fact. The first question in the order of asking that settles a fact keeps it: the
/// answers below a closed screening question are kept, but not used.
pub fn facts_of(answers: &Answers) -> FactTable {
    let mut table = FactTable::default();
    for (question, answer) in answers.in_order() {
        table.learn(question, answer);
    }
    table
}

/// The questions whose answers bring nothing new, because earlier answers settle all they speak of.
pub fn settled_before(answers: &Answers) -> Vec<QuestionId> {
    let mut table = FactTable::default();
    let answers = answers.in_order().into_iter();
    answers.filter_map(|(question, answer)| (!table.learn(question, answer)).then_some(question.id)).collect()
}

/// Whether somebody builds on a general-purpose model of somebody else, or changes one (Articles 3(68) and 25(4)).
pub fn builds_on_a_model(facts: &FactTable) -> bool {
    [Fact::DownstreamProvider, Fact::ModifiesModel].into_iter().any(|fact| facts.get(fact).is_yes())
}
