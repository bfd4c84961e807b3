//! What is told of a provision: how it came out, on what it rests, its exceptions, and the answers that decided.

use super::document::{Card, Kind, Listing, Mark, Way};
use super::{Block, Entry, Lead, Line, Piece, answer_words, cited, held, line, listed, section};
use crate::assess::{Because, FindingReport, ProvisionReport, Report};
use crate::engine::{Basis, Truth};
use crate::interview::{Answers, FactTable, QuestionId, facts_of, question};
use crate::words::Lang;

/// What is told about.
pub struct Told<'a> {
    pub(super) answers: &'a Answers,
    pub(super) facts: FactTable,
    pub(super) report: &'a Report,
    pub(super) lang: Lang,
}

/// A question and what was answered, with the way to change it.
pub(super) fn answered(answers: &Answers, lang: Lang, id: QuestionId) -> Line {
    let answer = answers.get(id).map(|answer| answer_words(lang, id, answer).join("; "));
    vec![
        Piece { text: lang.question_title(id), kind: Kind::Asked },
        Piece::text(" "),
        Piece { text: answer.unwrap_or_default(), kind: Kind::Strong },
        Piece::way(Way::Change(id), lang.page().common.change),
    ]
}

/// The answers that decided, with what was left unticked and the way to say "not sure" of that.
pub fn because(answers: &Answers, because: &[Because], lang: Lang) -> Option<Block> {
    let entry = |because: &Because| {
        let id = because.question;
        let labels: Vec<_> = because.left_out.iter().map(|option| lang.option(id, *option).label).collect();
        let unsure = Piece::way(Way::Unsure(id), lang.result().say_unsure);
        let left_out = Block::Told(Lead::Hint, vec![Piece::text(lang.left_out(&labels)), unsure]);
        let below = if labels.is_empty() { Vec::new() } else { vec![left_out] };
        Entry { line: answered(answers, lang, id), below }
    };
    listed(Listing::Answers, because.iter().map(entry).collect())
}

impl<'a> Told<'a> {
    /// What is told of a report and the answers that it is of.
    pub fn of(answers: &'a Answers, report: &'a Report, lang: Lang) -> Self {
        Self { answers, facts: facts_of(answers), report, lang }
    }

    /// A finding that holds, or whose own conditions are met: from when, for whom, and what follows.
    pub(super) fn finding(&self, finding: &FindingReport, mark: Mark, state: &'static str) -> Block {
        let (lang, own) = (self.lang, self.lang.result());
        let mut from = line(lang.in_force(finding));
        if let Some((question, day)) = finding.transitional {
            from.extend(line([" ", &lang.transitional(day), " "].concat()));
            from.push(Piece::question(lang, question));
        }
        let whose = lang.whose(finding.who, finding.yours, &held(self.report, finding));
        let mut facts = vec![(own.from, from), (own.whose, line(whose))];
        if !finding.obligations.is_empty() {
            let follows = lang.duties_follow(finding.obligations.len());
            let follows = Piece { text: follows, kind: Kind::Obligations(finding.provision.id) };
            facts.push((lang.duties().title, vec![follows]));
        }
        self.card(&finding.provision, mark, state, facts)
    }

    /// A provision, with how it came out and what else is to be said of it.
    pub(super) fn card(
        &self,
        provision: &ProvisionReport,
        mark: Mark,
        state: &'static str,
        more: Vec<(&'static str, Line)>,
    ) -> Block {
        let (lang, own) = (self.lang, self.lang.result());
        let words = lang.rule(provision.id);
        let mut facts = vec![(own.provision, vec![Piece::provision(lang, &provision.cite)])];
        facts.extend(more);
        facts.extend(self.rests_on(provision));
        let mut blocks = vec![Block::Facts(facts)];
        let exceptions = listed(Listing::Exceptions, self.exceptions(&provision.exceptions));
        blocks.extend(section(own.exceptions, exceptions.into_iter().collect()));
        let why = because(self.answers, &provision.because, lang);
        blocks.extend(why.map(|why| Block::Fold(own.why.to_owned(), vec![why])));
        Block::Card(Card { rule: provision.id, title: words.title, state: (mark, state), says: words.says, blocks })
    }

    /// On what a provision rests, where that is less than the Regulation, and the guidance behind it.
    pub(super) fn rests_on(&self, provision: &ProvisionReport) -> Vec<(&'static str, Line)> {
        let (lang, own) = (self.lang, self.lang.result());
        let weak = || vec![Piece::mark(Mark::Weak, lang.basis(provision.basis))];
        let basis = (provision.basis != Basis::Regulation).then(|| (own.basis, weak()));
        let guides: Vec<_> = provision.guidance.iter().map(|guide| lang.guide(*guide)).collect();
        let guidance = (!guides.is_empty()).then(|| (own.guidance, line(lang.one_by_one(&guides))));
        basis.into_iter().chain(guidance).collect()
    }

    /// Exceptions with their state, what could still decide them, and those to them in turn.
    pub(super) fn exceptions(&self, exceptions: &[ProvisionReport]) -> Vec<Entry> {
        exceptions.iter().map(|exception| self.exception(exception)).collect()
    }

    fn exception(&self, exception: &ProvisionReport) -> Entry {
        let (lang, own) = (self.lang, self.lang.result());
        let (mark, state) = match exception.outcome {
            Truth::Yes => (Mark::Yes, own.exception_yes),
            Truth::No => (Mark::No, own.exception_no),
            Truth::Unknown => (Mark::Unless, own.exception_open),
        };
        let mut line = vec![Piece::mark(mark, state), Piece::text(" ")];
        line.extend(cited(lang, lang.rule(exception.id).title, &exception.cite));
        let mut below = Vec::new();
        if exception.basis != Basis::Regulation {
            below.push(Block::Told(Lead::Weak, super::line(lang.basis(exception.basis))));
        }
        if let Some(&id) = exception.missing.first().filter(|_| exception.outcome.is_open()) {
            below.push(Block::Text(vec![Piece::question(lang, id)]));
            below.extend(self.unsaid(id));
        }
        if let Some(again) = listed(Listing::Exceptions, self.exceptions(&exception.exceptions)) {
            below.push(Block::Told(Lead::Hint, super::line(own.unless_again)));
            below.push(again);
        }
        Entry { line, below }
    }

    /// What an answer that was given leaves unsaid, one by one: each safeguard of Article 5(2) to (5), for example.
    fn unsaid(&self, id: QuestionId) -> Option<Block> {
        let given = question(id).zip(self.answers.get(id)).filter(|(_, answer)| !answer.is_unsure());
        let unsaid = given.into_iter().flat_map(|(asked, answer)| asked.unsaid(answer, &self.facts));
        let labels: Vec<_> = unsaid.map(|option| self.lang.option(id, option).label).collect();
        (!labels.is_empty()).then(|| Block::Told(Lead::Hint, line(self.lang.left_out(&labels))))
    }
}
