//! The result: what it is, what decides it, what is open, and on what it rests.

use super::document::{Listing, Mark, as_lines, readable};
use super::pictures::ladder;
use super::told::{answered, because};
use super::{
    Alike, Block, Entry, GROUPS, Lead, Line, Piece, Told, cited, closed, coming, decides, keeps_away, line, list,
    listed, others, paragraph, section, taken_out_by,
};
use crate::assess::{Because, FindingReport, Group, ProvisionReport, Report, RuleId, Tier, standing};
use crate::engine::Basis;
use crate::interview::{Answers, QuestionId, Severity};
use crate::words::Lang;

/// Why it is so: what decides, which roles there are, and what does not fit together. A part of the report.
pub(super) fn reasons(answers: &Answers, report: &Report, lang: Lang) -> Vec<Block> {
    let told = Told::of(answers, report, lang);
    let own = lang.result();
    let mut blocks = led(report, lang);
    let parts = [
        (own.ladder, told.ladder()),
        (lang.checking().contradictions, told.contradictions()),
        (own.decides, told.decides()),
        (own.roles, told.roles()),
        (own.notes, told.notes()),
    ];
    blocks.extend(parts.into_iter().filter_map(|(title, blocks)| section(title, blocks)));
    blocks
}

/// The same in short: what is said below the headline, and a line for each provision that decides.
pub(super) fn reasons_in_short(report: &Report, lang: Lang) -> Vec<Block> {
    let own = lang.result();
    let mut blocks = led_in_short(report, lang);
    let lines = deciding(report, lang).into_iter().map(|(finding, _, state)| {
        let rule = lang.rule(finding.provision.id);
        let mut told = cited(lang, rule.title, &finding.provision.cite);
        told.extend(line([": ", state, ". ", rule.says].concat()));
        told
    });
    blocks.extend(section(own.decides, list(lines.collect()).into_iter().collect()));
    blocks
}

/// The provisions that decide, and how they came out: first what keeps the law away.
fn deciding(report: &Report, lang: Lang) -> Vec<(&FindingReport, Mark, &'static str)> {
    let (own, findings) = (lang.result(), &report.findings);
    let away = findings.iter().filter(|finding| keeps_away(finding));
    let mut all: Vec<_> =
        away.map(|finding| (finding, Mark::Yes, by_outcome(finding, own.leaves_out, own.not_met))).collect();
    for group in GROUPS {
        let of_group = findings.iter().filter(|finding| finding.group == Some(group) && decides(finding));
        all.extend(of_group.map(|finding| {
            let (mark, state) = by_outcome(finding, (Mark::Yes, own.applies), (Mark::Unless, own.unless));
            (finding, mark, state)
        }));
    }
    all
}

/// One of two by how a finding came out.
fn by_outcome<T>(finding: &FindingReport, yes: T, otherwise: T) -> T {
    if finding.provision.outcome.is_yes() { yes } else { otherwise }
}

/// What else it rests on: the routes that are closed, with the answers that closed them, and judgements of whoever answered.
pub(super) fn grounds(answers: &Answers, report: &Report, lang: Lang) -> Vec<(&'static str, Vec<Block>)> {
    let told = Told::of(answers, report, lang);
    let own = lang.result();
    vec![(own.assessments, told.assessments()), (own.why_not, told.why_not())]
}

/// The exceptions to what is met, still possible, or taken away by one of them, in a part of the report, with how each came out.
pub(super) fn exceptions_of(report: &Report, group: Group, lang: Lang) -> Vec<Line> {
    let answers = &Answers::default();
    let told = Told::of(answers, report, lang);
    let findings = report.findings.iter().filter(|finding| finding.group == Some(group));
    let looked_at = findings.filter(|finding| {
        decides(finding) || !finding.provision.outcome.is_no() || taken_out_by(finding).next().is_some()
    });
    let mut lines: Vec<Line> = Vec::new();
    let exceptions = looked_at.map(|finding| told.exceptions(&finding.provision.exceptions));
    for exception in exceptions.flat_map(|exceptions| as_lines(&exceptions)) {
        let exception = readable(&exception);
        if !lines.contains(&exception) {
            lines.push(exception);
        }
    }
    lines
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

/// The lines below the headline.
pub fn leads(report: &Report, lang: Lang) -> Vec<(Lead, Line)> {
    let own = lang.result();
    let mut lines: Vec<(Lead, String)> = Vec::new();
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
    lines.into_iter().map(|(lead, told)| (lead, line(told))).collect()
}

/// The same as paragraphs.
pub fn led(report: &Report, lang: Lang) -> Vec<Block> {
    leads(report, lang).into_iter().map(|(lead, told)| Block::Told(lead, told)).collect()
}

/// And without what is said by the way.
pub(super) fn led_in_short(report: &Report, lang: Lang) -> Vec<Block> {
    let lines = leads(report, lang).into_iter().filter(|(lead, _)| *lead != Lead::Hint);
    lines.map(|(lead, told)| Block::Told(lead, told)).collect()
}

impl Told<'_> {
    /// How each tier stands; nothing before the Regulation was law.
    fn ladder(&self) -> Vec<Block> {
        if self.report.before_law() {
            return Vec::new();
        }
        let standing = standing(&self.facts, self.report.as_of);
        vec![Block::Grid(ladder(&standing, self.lang)), paragraph(self.lang.result().no_pyramid)]
    }

    fn contradictions(&self) -> Vec<Block> {
        let serious = self.report.contradictions.iter().filter(|found| found.severity != Severity::Info);
        list(serious.map(|found| line(self.lang.check(found.id))).collect()).into_iter().collect()
    }

    /// Everything that applies, not the first hit; and why the law applies at all.
    pub fn decides(&self) -> Vec<Block> {
        let own = self.lang.result();
        let deciding = deciding(self.report, self.lang);
        let applies = !deciding.iter().any(|(finding, ..)| keeps_away(finding));
        let card = |(finding, mark, state): (&FindingReport, Mark, &'static str)| {
            if keeps_away(finding) {
                self.card(&finding.provision, mark, state, Vec::new())
            } else {
                self.finding(finding, mark, state)
            }
        };
        let mut blocks: Vec<Block> = deciding.into_iter().map(card).collect();
        if blocks.is_empty() {
            let told = if self.report.tier.settled { own.decides_nothing } else { own.decides_none };
            blocks.push(paragraph(told));
        }
        let law = if applies { self.law_applies() } else { Vec::new() };
        blocks.extend((!law.is_empty()).then(|| Block::Fold(own.grounds.to_owned(), law)));
        blocks
    }

    /// Why the law applies at all: what it is, and its link to the Union.
    fn law_applies(&self) -> Vec<Block> {
        let grounds = self.report.findings.iter().map(|finding| &finding.provision);
        let met = grounds.filter(|it| matches!(it.id, RuleId::AiSystem | RuleId::Scope) && it.outcome.is_yes());
        met.flat_map(|provision| {
            let name = Block::Text(cited(self.lang, self.lang.rule(provision.id).title, &provision.cite));
            [name].into_iter().chain(because(self.answers, &provision.because, self.lang))
        })
        .collect()
    }

    /// The roles that are held or may be.
    pub fn roles(&self) -> Vec<Block> {
        let own = self.lang.result();
        let roles = self.report.roles.iter().filter(|role| !role.outcome.is_no()).map(|role| {
            let (mark, state) =
                if role.outcome.is_yes() { (Mark::Yes, own.role_yes) } else { (Mark::Unless, own.role_open) };
            Entry::from(vec![Piece::mark(mark, state), Piece::text(" "), Piece::text(self.lang.role(role.id))])
        });
        vec![listed(Listing::Plain, roles.collect()).unwrap_or_else(|| paragraph(own.role_none))]
    }

    /// What the result does not say by itself: the law of some products, and the duties of everybody.
    pub fn notes(&self) -> Vec<Block> {
        let (own, report) = (self.lang.result(), self.report);
        let section_b = report.finding(RuleId::AnnexIB).is_some_and(|finding| !finding.provision.outcome.is_no());
        let general = report.tier.highest >= Tier::Minimal;
        let notes = [section_b.then_some(own.section_b), general.then_some(own.general_duties)];
        list(notes.into_iter().flatten().map(line).collect()).into_iter().collect()
    }

    /// The routes that are closed, with the answers that closed them.
    pub fn why_not(&self) -> Vec<Block> {
        let (lang, own) = (self.lang, self.lang.result());
        let closed = closed(self.report);
        let apart = |all: &[Alike]| Block::Apart(all.iter().map(|alike| self.routes(alike)).collect());
        let mut blocks = vec![paragraph(closed.lead(lang))];
        if !closed.weak.is_empty() {
            blocks.extend([Block::Told(Lead::Weak, line(own.why_not_weak)), apart(&closed.weak)]);
        }
        let parts = closed.by_group.iter();
        blocks
            .extend(parts.map(|(group, count, all)| Block::Fold(lang.closed_routes(*group, *count), vec![apart(all)])));
        blocks
    }

    /// Routes that the same answers close: their names, on what they rest, and the answers.
    fn routes(&self, alike: &Alike) -> Vec<Block> {
        let name =
            |route: &&ProvisionReport| Entry::from(cited(self.lang, self.lang.rule(route.id).title, &route.cite));
        let names = listed(Listing::Names, alike.iter().map(name).collect());
        let weak = alike.first().filter(|route| route.basis != Basis::Regulation);
        let rests_on = weak.map(|first| Block::Facts(self.rests_on(first)));
        let reasons = Because::together(alike.iter().map(|route| &*route.because));
        names.into_iter().chain(rests_on).chain(because(self.answers, &reasons, self.lang)).collect()
    }

    /// Judgements of whoever answers that decided something: to be looked at with counsel.
    pub fn assessments(&self) -> Vec<Block> {
        let (lang, own) = (self.lang, self.lang.result());
        let mut ids: Vec<QuestionId> = self.report.assessments.iter().map(|assessment| assessment.question).collect();
        ids.dedup();
        let count = ids.len();
        let answers = ids.into_iter().map(|id| Entry::from(answered(self.answers, lang, id))).collect();
        let Some(list) = listed(Listing::Answers, answers) else { return Vec::new() };
        vec![paragraph(own.assessments_lead), Block::Fold(lang.judgements(count), vec![list])]
    }
}
