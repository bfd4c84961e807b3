//! What the description of a system proposes to tick. **It proposes, it never decides**: each proposal is confirmed by itself,
//! nothing is unticked by it, and nothing that it leaves unsaid becomes a "no".

use super::find::{places, words};
use super::stems::{Stems, stems};
use crate::interview::{Answer, Answers, Kind, OptionId, Question, QuestionId, question};
use crate::store::Record;

/// A place in the texts of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The very words, as they stand there.
    pub words: String,
    /// Whether they stand in the name; else in the purpose.
    pub in_name: bool,
    /// Where they begin, in bytes.
    pub at: usize,
}

/// A tick that the description of a system proposes. It only ever opens something: see [`Proposal::of`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    question: QuestionId,
    option: OptionId,
    mentions: Vec<Mention>,
}

impl Proposal {
    /// A proposal, where the option only opens something: one of several that may be ticked, offered still, that affirms facts or
    /// leads to questions on them and denies none. Neither "none of these" nor "not sure" is one, nor what leaves all else open.
    pub fn of(question: QuestionId, option: OptionId, mentions: Vec<Mention>) -> Option<Self> {
        let of = crate::interview::question(question).filter(|question| question.kind != Kind::One)?;
        let tick = of.option(option)?;
        let opens = !tick.yes.is_empty() || !tick.gate.is_empty();
        let only_opens = opens && tick.no.is_empty() && !tick.leaves_open && !tick.retired;
        only_opens.then_some(Self { question, option, mentions })
    }

    /// The question.
    pub const fn question(&self) -> QuestionId {
        self.question
    }

    /// The option to tick.
    pub const fn option(&self) -> OptionId {
        self.option
    }

    /// Where the description speaks of it.
    pub fn mentions(&self) -> &[Mention] {
        &self.mentions
    }

    /// The words that speak of it, each once, in the order of the texts.
    pub fn words(&self) -> Vec<&str> {
        let mut words: Vec<&str> = Vec::new();
        for mention in &self.mentions {
            if !words.iter().any(|known| known.eq_ignore_ascii_case(&mention.words)) {
                words.push(&mention.words);
            }
        }
        words
    }

    /// Every tick that any description may propose.
    pub fn every() -> impl Iterator<Item = Self> {
        stems().filter_map(|stems| Self::of(stems.question, stems.option, Vec::new()))
    }
}

/// What name and purpose of a system propose to tick, in the order of asking. Not where it is ticked already, nor where the question
/// was answered by "none of these": who said so is not asked to take it back.
pub fn proposals(record: &Record, answers: &Answers) -> Vec<Proposal> {
    let (name, purpose) = (words(&record.name), words(&record.purpose));
    let found = |words, text: &str, pattern: &str, in_name: bool| -> Vec<Mention> {
        let mention = |at: std::ops::Range<usize>| {
            let words = text.get(at.clone())?.to_owned();
            Some(Mention { words, in_name, at: at.start })
        };
        places(words, pattern).into_iter().filter_map(mention).collect()
    };
    let proposal = |stems: &Stems| {
        let answer = answers.get(stems.question);
        if answer.is_some_and(|answer| answer.has(stems.option) || answer.has(OptionId::None)) {
            return None;
        }
        let mut mentions: Vec<_> = stems
            .patterns()
            .flat_map(|pattern| {
                let mut all = found(&name, &record.name, pattern, true);
                all.extend(found(&purpose, &record.purpose, pattern, false));
                all
            })
            .collect();
        mentions.sort_by_key(|mention| (!mention.in_name, mention.at));
        mentions.dedup_by_key(|mention| (mention.in_name, mention.at));
        if mentions.is_empty() { None } else { Proposal::of(stems.question, stems.option, mentions) }
    };
    stems().filter_map(proposal).collect()
}

/// The answers with the tick that was proposed, and nothing denied by it.
///
/// In the model a question of several ticks that is answered by some of them says of the others that they do not hold. Two
/// answers say otherwise: "not sure" beside the ticks, after which what is not ticked stays unknown, and a doubt (`?`) of each
/// option. Where silence said nothing before (the question had no answer, was "not sure", or was kept open by an option that only
/// helps), **"not sure" is put beside the tick**: so nothing is denied, the question stays among what is open, and one click ends
/// it. Doubts of all others are not taken: a doubted area opens each of its questions, and the second list of uses, which closes
/// most of them at once, would not be asked.
///
/// Where the visitor had answered by ticks, what was left out was said by them, and stays said; the tick is added. "None of these"
/// is not taken back: the answers come back as they were, as they do where the option was ticked.
#[must_use]
pub fn confirm(mut answers: Answers, proposal: &Proposal) -> Answers {
    let Some(of) = question(proposal.question) else { return answers };
    let before = answers.get(proposal.question).cloned().unwrap_or_default();
    if before.has(OptionId::None) || before.has(proposal.option) {
        return answers;
    }
    // What does not fit its question is refused, and nothing changes.
    let _ = answers.set(proposal.question, ticked(of, &before, proposal.option));
    answers
}

fn ticked(question: &Question, before: &Answer, option: OptionId) -> Answer {
    let chosen = before.chosen().iter().copied().chain([option]);
    let doubted: Vec<_> = before.doubted().iter().copied().filter(|doubted| *doubted != option).collect();
    let after = Answer::new(chosen.clone()).doubting(doubted.iter().copied());
    if question.silence_denies(&after) && !question.silence_denies(before) {
        Answer::new(chosen.chain([OptionId::Unsure])).doubting(doubted)
    } else {
        after
    }
}
