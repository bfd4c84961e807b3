//! The result: what it is, what decides it, what is open, and on what it rests.

use super::pictures::ladder;
use super::{
    Alike, Block, GROUPS, Line, Piece, answer_words, cited, closed, coming, decides, held, keeps_away, line, list,
    others, paragraph, section, taken_out_by,
};
use crate::assess::{Because, FindingReport, Group, ProvisionReport, Report, RuleId, Tier, standing};
use crate::engine::{Basis, Truth};
use crate::interview::{Answers, QuestionId, Severity, facts_of};
use crate::words::Lang;

/// Why it is so: what decides, which roles there are, and what does not fit together. A part of the report.
pub(super) fn reasons(answers: &Answers, report: &Report, lang: Lang) -> Vec<Block> {
    let of = Of { answers, report, lang };
    let own = lang.result();
    let mut blocks: Vec<Block> = leads(report, lang).into_iter().map(|(_, told)| paragraph(told)).collect();
    let parts = [
        (own.ladder, of.ladder()),
        (lang.checking().contradictions, of.contradictions()),
        (own.decides, of.decides()),
        (own.roles, of.roles()),
        (own.notes, list(notes(report, lang).into_iter().map(line).collect()).into_iter().collect()),
    ];
    blocks.extend(parts.into_iter().filter_map(|(title, blocks)| section(title, blocks)));
    blocks
}

/// The same in short: what is said below the headline, and a line for each provision that decides.
pub(super) fn reasons_in_short(report: &Report, lang: Lang) -> Vec<Block> {
    let own = lang.result();
    let said = leads(report, lang).into_iter().filter(|(lead, _)| !matches!(lead, Lead::Hint));
    let mut blocks: Vec<Block> = said.map(|(_, told)| paragraph(told)).collect();
    let lines = deciding(report, lang).into_iter().map(|(finding, state)| {
        let rule = lang.rule(finding.provision.id);
        let mut told = cited(lang, rule.title, &finding.provision.cite);
        told.extend(line([": ", state, ". ", rule.says].concat()));
        told
    });
    blocks.extend(section(own.decides, list(lines.collect()).into_iter().collect()));
    blocks
}

/// The provisions that decide, and how they came out: first what keeps the law away.
fn deciding(report: &Report, lang: Lang) -> Vec<(&FindingReport, &'static str)> {
    let (own, findings) = (lang.result(), &report.findings);
    let stands = |finding: &FindingReport, yes, no| if finding.provision.outcome.is_yes() { yes } else { no };
    let away = findings.iter().filter(|finding| keeps_away(finding));
    let mut all: Vec<_> = away.map(|finding| (finding, stands(finding, own.leaves_out, own.not_met))).collect();
    for group in GROUPS {
        let of_group = findings.iter().filter(|finding| finding.group == Some(group) && decides(finding));
        all.extend(of_group.map(|finding| (finding, stands(finding, own.applies, own.unless))));
    }
    all
}

/// What else it rests on: the routes that are closed, with the answers that closed them, and judgements of whoever answered.
pub(super) fn grounds(answers: &Answers, report: &Report, lang: Lang) -> Vec<(&'static str, Vec<Block>)> {
    let of = Of { answers, report, lang };
    let own = lang.result();
    vec![(own.assessments, of.assessments()), (own.why_not, of.why_not())]
}

/// The exceptions to what is met, still possible, or taken away by one of them, in a part of the report, with how each came out.
pub(super) fn exceptions_of(report: &Report, group: Group, lang: Lang) -> Vec<Line> {
    let answers = &Answers::default();
    let of = Of { answers, report, lang };
    let findings = report.findings.iter().filter(|finding| finding.group == Some(group));
    let looked_at = findings.filter(|finding| {
        decides(finding) || !finding.provision.outcome.is_no() || taken_out_by(finding).next().is_some()
    });
    let mut lines: Vec<Line> = Vec::new();
    for exception in looked_at.flat_map(|finding| of.exceptions(&finding.provision.exceptions)) {
        if !lines.contains(&exception) {
            lines.push(exception);
        }
    }
    lines
}

/// A question and what was answered.
pub(super) fn answered(answers: &Answers, lang: Lang, id: QuestionId) -> Line {
    let answer = answers.get(id).map(|answer| answer_words(lang, id, answer).join("; "));
    line([lang.question_title(id).as_str(), " ", answer.as_deref().unwrap_or_default()].concat())
}

/// The headline.
pub fn headline(report: &Report, lang: Lang) -> String {
    if report.before_law() {
        lang.result().before_law_title.to_owned()
    } else if report.rests_on_indication() {
        lang.headline_indicated().to_owned()
    } else {
        lang.headline(&report.tier)
    }
}

/// How much a line below the headline matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lead {
    /// The first thing to know.
    First,
    /// One of the most important.
    Strong,
    /// As any other.
    Plain,
    /// On what it rests.
    Weak,
    /// By the way.
    Hint,
}

/// The lines below the headline.
pub fn leads(report: &Report, lang: Lang) -> Vec<(Lead, String)> {
    let own = lang.result();
    let mut lines = Vec::new();
    if report.before_law() {
        lines.push((Lead::Weak, own.before_law.to_owned()));
    } else if report.before_edition {
        lines.push((Lead::Weak, own.before_edition.to_owned()));
    }
    if !report.before_law() && (!report.before_edition || report.tier.established != Some(Tier::Minimal)) {
        lines.push((Lead::First, lang.headline_meaning(&report.tier)));
    }
    let others = others(report);
    if !others.is_empty() {
        lines.push((Lead::Plain, lang.headline_others(&others)));
    }
    lines.extend(coming(report).map(|day| (Lead::Strong, lang.headline_from(day))));
    let spared = report.obligations.iter().filter(|row| row.is_work() && row.is_spared()).count();
    lines.extend((spared > 0).then(|| (Lead::Strong, lang.headline_spared(spared))));
    lines.extend(lang.headline_basis(report.tier.basis).map(|line| (Lead::Weak, line.to_owned())));
    lines.push((Lead::Hint, lang.result_on(report.as_of)));
    lines
}

/// What the result does not say by itself: the law of some products, and the duties of everybody.
pub fn notes(report: &Report, lang: Lang) -> Vec<&'static str> {
    let own = lang.result();
    let section_b = report.finding(RuleId::AnnexIB).is_some_and(|finding| !finding.provision.outcome.is_no());
    let general = report.tier.highest >= Tier::Minimal;
    [section_b.then_some(own.section_b), general.then_some(own.general_duties)].into_iter().flatten().collect()
}

/// What is told about.
struct Of<'a> {
    answers: &'a Answers,
    report: &'a Report,
    lang: Lang,
}

impl Of<'_> {
    /// How each tier stands; nothing before the Regulation was law.
    fn ladder(&self) -> Vec<Block> {
        if self.report.before_law() {
            return Vec::new();
        }
        let standing = standing(&facts_of(self.answers), self.report.as_of);
        vec![Block::Grid(ladder(&standing, self.lang)), paragraph(self.lang.result().no_pyramid)]
    }

    fn contradictions(&self) -> Vec<Block> {
        let serious = self.report.contradictions.iter().filter(|found| found.severity != Severity::Info);
        list(serious.map(|found| line(self.lang.check(found.id))).collect()).into_iter().collect()
    }

    /// Everything that applies, not the first hit.
    fn decides(&self) -> Vec<Block> {
        let own = self.lang.result();
        let card = |(finding, state): (&FindingReport, &str)| {
            let facts = if keeps_away(finding) { Vec::new() } else { self.whose(finding) };
            self.card(&finding.provision, state, facts)
        };
        let mut cards: Vec<Block> = deciding(self.report, self.lang).into_iter().map(card).collect();
        if cards.is_empty() {
            let told = if self.report.tier.settled { own.decides_nothing } else { own.decides_none };
            cards.push(paragraph(told));
        }
        cards
    }

    fn whose(&self, finding: &FindingReport) -> Vec<(&'static str, Line)> {
        let (lang, own) = (self.lang, self.lang.result());
        let whose = lang.whose(finding.who, finding.yours, &held(self.report, finding));
        vec![(own.from, line(lang.in_force(finding))), (own.whose, line(whose))]
    }

    fn card(&self, provision: &ProvisionReport, state: &str, more: Vec<(&'static str, Line)>) -> Block {
        let (lang, own) = (self.lang, self.lang.result());
        let rule = lang.rule(provision.id);
        let mut facts = vec![(own.provision, vec![Piece::provision(lang, &provision.cite)])];
        facts.extend(more);
        facts.extend(self.rests_on(provision));
        let mut blocks = vec![paragraph([state, ". ", rule.says].concat()), Block::Facts(facts)];
        blocks.extend(section(own.exceptions, list(self.exceptions(&provision.exceptions)).into_iter().collect()));
        blocks.extend(section(own.why, list(self.because(&provision.because)).into_iter().collect()));
        Block::Section(rule.title.to_owned(), blocks)
    }

    /// On what a provision rests, where that is less than the Regulation, and the guidance behind it.
    fn rests_on(&self, provision: &ProvisionReport) -> Vec<(&'static str, Line)> {
        let (lang, own) = (self.lang, self.lang.result());
        let basis = (provision.basis != Basis::Regulation).then(|| (own.basis, line(lang.basis(provision.basis))));
        let guides: Vec<_> = provision.guidance.iter().map(|guide| lang.guide(*guide)).collect();
        let guidance = (!guides.is_empty()).then(|| (own.guidance, line(lang.one_by_one(&guides))));
        basis.into_iter().chain(guidance).collect()
    }

    /// Exceptions with their state; those of an exception behind it.
    fn exceptions(&self, exceptions: &[ProvisionReport]) -> Vec<Line> {
        let own = self.lang.result();
        let mut lines = Vec::new();
        for exception in exceptions {
            let state = match exception.outcome {
                Truth::Yes => own.exception_yes,
                Truth::No => own.exception_no,
                Truth::Unknown => own.exception_open,
            };
            let mut told = line([state, ": "].concat());
            told.extend(cited(self.lang, self.lang.rule(exception.id).title, &exception.cite));
            lines.push(told);
            lines.extend(self.exceptions(&exception.exceptions));
        }
        lines
    }

    /// The answers that decided, with what was left unticked.
    fn because(&self, because: &[Because]) -> Vec<Line> {
        let one = |because: &Because| {
            let mut told = self.answer(because.question);
            if !because.left_out.is_empty() {
                let labels: Vec<_> =
                    because.left_out.iter().map(|option| self.lang.option(because.question, *option).label).collect();
                // An answer ends as a label does: without a full stop.
                told.extend(line([". ", &self.lang.left_out(&labels)].concat()));
            }
            told
        };
        because.iter().map(one).collect()
    }

    /// A question and what was answered.
    fn answer(&self, id: QuestionId) -> Line {
        answered(self.answers, self.lang, id)
    }

    fn roles(&self) -> Vec<Block> {
        let own = self.lang.result();
        let told = self.report.roles.iter().filter(|role| !role.outcome.is_no()).map(|role| {
            let state = if role.outcome.is_yes() { own.role_yes } else { own.role_open };
            line([state, ": ", self.lang.role(role.id)].concat())
        });
        list(told.collect()).into_iter().collect()
    }

    /// The routes that are closed, with the answers that closed them.
    fn why_not(&self) -> Vec<Block> {
        let (lang, own) = (self.lang, self.lang.result());
        let closed = closed(self.report);
        let mut blocks = vec![paragraph(closed.lead(lang))];
        if !closed.weak.is_empty() {
            blocks.push(paragraph(own.why_not_weak));
            blocks.extend(closed.weak.iter().flat_map(|alike| self.routes(alike)));
        }
        let parts = closed.by_group.iter().filter_map(|(group, count, all)| {
            section(lang.closed_routes(*group, *count), all.iter().flat_map(|alike| self.routes(alike)).collect())
        });
        blocks.extend(parts);
        blocks
    }

    /// Routes that the same answers close: their names, on what they rest, and the answers.
    fn routes(&self, alike: &Alike) -> Vec<Block> {
        let names = alike.iter().map(|route| cited(self.lang, self.lang.rule(route.id).title, &route.cite));
        let mut blocks: Vec<Block> = names.map(Block::Text).collect();
        let weak = alike.first().filter(|route| route.basis != Basis::Regulation);
        blocks.extend(weak.map(|first| Block::Facts(self.rests_on(first))));
        let because = Because::together(alike.iter().map(|route| route.because.as_slice()));
        blocks.extend(list(self.because(&because)));
        blocks
    }

    /// Judgements of whoever answers that decided something: to be looked at with counsel.
    fn assessments(&self) -> Vec<Block> {
        let mut ids: Vec<_> = self.report.assessments.iter().map(|assessment| assessment.question).collect();
        ids.dedup();
        let Some(list) = list(ids.into_iter().map(|id| self.answer(id)).collect()) else { return Vec::new() };
        vec![paragraph(self.lang.result().assessments_lead), list]
    }
}
