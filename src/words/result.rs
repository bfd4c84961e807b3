//! What the result says.

use super::Lang;
use super::phrase::phrases;
use super::shape::{Table, Text, shape};
use crate::assess::{FindingReport, Force, GpaiLevel, GpaiRange, Rung};
use crate::engine::{Basis, Date, Truth};
use crate::law::{Group, Guide, GuideDoc, Role, Tier};

shape! {
    /// Words of the result.
    pub struct Resulting {
        tab, ladder, established, settled, possible, ruled_out, beside, may_beside, no_pyramid, model, decides,
        decides_none, decides_nothing, applies, unless, leaves_out, not_met, not_yet_law, provision, from,
        whose, basis, guidance, why, say_unsure, exceptions, unless_again, exception_yes, exception_no,
        exception_open, grounds, open, open_lead, open_rest, open_none, was_unsure, what_if, what_if_lead,
        what_if_none, why_not, why_not_lead, why_not_weak, why_not_outside, why_not_none, roles, role_yes,
        role_open, role_none, assessments, assessments_lead, notes, section_b, general_duties, before_edition,
        before_law_title, before_law, as_of, as_of_help, today, save_answers, erase, contradictions,
    }
}

shape! {
    /// The words around the letter to the provider.
    pub struct Letter {
        title, label, after,
    }
}

shape! {
    /// What the headline says.
    pub(super) struct Headlines {
        open, indicated, settled: Table<Tier, Text>, according: HeadlinesAccording, means: Table<Tier, Text>,
        rests: HeadlinesRest,
    }
}

shape! {
    /// Settled results that rest on less than the text: what they deny comes first, where the text alone would leave it open.
    pub(super) struct HeadlinesAccording {
        out_of_scope, not_ai_system, not_high_risk, neither, minimal, transparency_not_high_risk, transparency_neither,
        transparency, high_risk_not_prohibited, high_risk, prohibited,
    }
}

shape! {
    /// That a result rests on less than the law.
    pub(super) struct HeadlinesRest {
        adopted_guidance, draft_guidance, our_reading,
    }
}

shape! {
    /// Everything of the result.
    pub(super) struct ResultWords {
        result: Resulting, letter: Letter, headline: Headlines, roles: Table<Role, Text>, roles_inline: Table<Role, Text>,
        supply_chain, bases: Table<Basis, Text>, groups: Table<Group, Text>, models: Table<GpaiLevel, Text>,
        models_inline: Table<GpaiLevel, Text>, documents: Table<GuideDoc, Text>, everybody, phrases: ResultPhrases,
    }
}

phrases! {
    /// Phrases of the result.
    struct ResultPhrases in tell.result;
    /// A settled headline that rests on less than the law.
    pub(super) fn headline_by(headline: &str, according: &str);
    /// An open one.
    pub(super) fn headline_partly_by(headline: &str, according: &str);
    /// Established at the top, and a lower tier is possible.
    pub(super) fn headline_perhaps(tier: &str, lower: &str);
    /// Established unless an exception applies.
    pub(super) fn headline_unless(tier: &str);
    /// Established low, and a higher tier is possible.
    pub(super) fn headline_could(tier: &str, higher: &str);
    /// At least this tier.
    pub(super) fn headline_at_least(tier: &str, higher: &str);
    /// Established unless an exception applies, and a higher tier is possible.
    pub(super) fn headline_unless_or(tier: &str, higher: &str);
    /// What it means that nothing is established.
    pub(super) fn headline_open(low: &str, high: &str);
    /// The line below the headline where the duties come later.
    pub(super) fn headline_later(day: &str);
    /// The line below the headline where obligations spare a system that came before them.
    pub fn headline_spared(count: usize);
    /// The line below the headline where the duties fall on others.
    pub(super) fn headline_of_others(roles: &str);
    /// Nothing established: what would follow from other answers.
    pub(super) fn would_be_open(low: &str, high: &str);
    /// What is said above the letter to the provider.
    pub(super) fn letter_above(conditions: &str);
    /// The letter to the provider.
    pub(super) fn letter_text(uses: &str);
    /// What an answer left unticked, where that settled something.
    pub(super) fn left_out_of(labels: &str);
    /// The class of a model is settled.
    pub(super) fn model_settled(level: &str);
    /// The class of a model so far.
    pub(super) fn model_so_far(level: &str, high: &str);
    /// The class of a model is open.
    pub(super) fn model_open(high: &str);
    /// A number of things of a kind.
    pub(super) fn counted_group(group: &str, count: usize);
    /// A place in guidelines.
    pub(super) fn at_points(document: &str, at: &str);
    /// A recital of another act.
    pub(super) fn at_recital(document: &str, at: &str);
    /// Applies already.
    pub(super) fn in_force_since(day: &str);
    /// Applies later.
    pub(super) fn applies_from(day: &str);
    /// A later date that an open question may bring.
    pub(super) fn perhaps_from(day: &str);
    /// Whose duty it is: yours among others.
    pub(super) fn yours_among(roles: &str);
    /// Whose duty it is: yours.
    pub(super) fn yours(roles: &str);
    /// Whose duty it is: that of others.
    pub(super) fn of_others(roles: &str);
    /// Whose duty it is: perhaps yours.
    pub(super) fn perhaps_yours(roles: &str);
    /// What an open question could change.
    pub(super) fn changes_of(titles: &str);
    /// The same, where there is more.
    pub(super) fn changes_of_more(titles: &str, count: usize);
    /// Summary of a list's rest.
    pub fn more(count: usize);
    /// Summary of a list's rest, of which not all is shown.
    pub fn more_open(shown: usize, count: usize);
    /// One more was ticked.
    pub(super) fn had_added(option: &str);
    /// One fewer was doubted.
    pub(super) fn had_ruled_out(option: &str);
    /// One fewer was ticked.
    pub(super) fn had_removed(option: &str);
    /// Another answer.
    pub(super) fn had_answered(option: &str);
    /// The day that the result is for.
    pub(super) fn on_day(day: &str);
    /// How many contradictions wait.
    pub fn contradictions_wait(count: usize);
    /// How many judgements there are.
    pub fn judgements(count: usize);
}

/// One step between two sets of options.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// One more was ticked.
    Added(String),
    /// One fewer was ticked.
    Removed(String),
    /// One fewer was doubted.
    RuledOut(String),
    /// Another answer.
    Instead(String),
}

impl Lang {
    /// The words of the result.
    pub fn result(self) -> &'static Resulting {
        &self.tell().result.result
    }

    /// How a tier stands, on its rung of the ladder.
    pub fn rung(self, rung: Rung) -> &'static str {
        let own = self.result();
        match rung {
            Rung::Out => own.ruled_out,
            Rung::Possible => own.possible,
            Rung::Beside => own.beside,
            Rung::MayBeside => own.may_beside,
            Rung::Established => own.established,
            Rung::Settled => own.settled,
        }
    }

    /// The words around the letter to the provider.
    pub fn letter_words(self) -> &'static Letter {
        &self.tell().result.letter
    }

    /// What is said above the letter to the provider.
    pub fn letter_lead(self, conditions: &[&str]) -> String {
        self.letter_above(&self.one_by_one(conditions))
    }

    /// The words of the letter to the provider on these uses.
    pub fn letter(self, uses: &[&str]) -> String {
        self.letter_text(&["- ", &uses.join("\n- ")].concat())
    }

    /// What an answer left unticked, where that settled something.
    pub fn left_out(self, labels: &[&'static str]) -> String {
        let quoted: Vec<_> = labels.iter().map(|label| self.quoted(label)).collect();
        self.left_out_of(&self.one_by_one(&quoted))
    }

    /// The class of a model.
    pub fn gpai(self, level: GpaiLevel) -> &'static str {
        self.tell().result.models.name(level)
    }

    /// The range of classes of a model, as a sentence.
    pub fn gpai_range(self, range: &GpaiRange) -> String {
        let high = self.tell().result.models_inline.name(range.highest);
        match range.established {
            Some(level) if range.settled => self.model_settled(self.gpai(level)),
            Some(level) => self.model_so_far(self.gpai(level), high),
            None => self.model_open(high),
        }
    }

    /// The name of a part of the report.
    pub fn group(self, group: Group) -> &'static str {
        self.tell().result.groups.name(group)
    }

    /// How many routes are closed in a part of the report.
    pub fn closed_routes(self, group: Group, count: usize) -> String {
        self.counted_group(self.group(group), count)
    }

    /// The name of a role.
    pub fn role(self, role: Role) -> &'static str {
        self.tell().result.roles.name(role)
    }

    fn the_roles(self, roles: &[Role]) -> String {
        let names: Vec<_> = roles.iter().map(|&role| self.tell().result.roles_inline.name(role)).collect();
        self.listed(&names)
    }

    /// A whole chain of roles is no help to anybody.
    pub(super) fn some_roles(self, roles: &[Role]) -> String {
        if roles.len() > 3 { self.tell().result.supply_chain.to_owned() } else { self.the_roles(roles) }
    }

    /// The name of a basis.
    pub fn basis(self, basis: Basis) -> &'static str {
        self.tell().result.bases.name(basis)
    }

    /// A place in a guidance document.
    pub fn guide(self, guide: Guide) -> String {
        let document = self.tell().result.documents.name(guide.doc);
        match guide.doc {
            GuideDoc::OmnibusRecital => self.at_recital(document, guide.at),
            _ => self.at_points(document, guide.at),
        }
    }

    /// From when a finding applies.
    pub fn in_force(self, finding: &FindingReport) -> String {
        match (finding.force, finding.applies_from) {
            (Force::InForce, Some(day)) => self.in_force_since(&self.date(day)),
            (Force::Coming, Some(day)) => self.applies_from(&self.date(day)),
            _ => self.result().not_yet_law.to_owned(),
        }
    }

    /// A later date that an open question may bring.
    pub fn transitional(self, day: Date) -> String {
        self.perhaps_from(&self.date(day))
    }

    /// Whose duty a finding is.
    pub fn whose(self, roles: &[Role], yours: Truth, held: &[Role]) -> String {
        match yours {
            _ if roles.is_empty() => self.tell().result.everybody.to_owned(),
            Truth::Yes if roles.len() > held.len() => self.yours_among(&self.the_roles(held)),
            Truth::Yes => self.yours(&self.the_roles(held)),
            Truth::No => self.of_others(&self.some_roles(roles)),
            Truth::Unknown => self.perhaps_yours(&self.some_roles(roles)),
        }
    }

    /// What an open question could change: the first titles, and how many more.
    pub fn could_change(self, titles: &[&str], more: usize) -> String {
        let titles = self.one_by_one(titles);
        if more == 0 { self.changes_of(&titles) } else { self.changes_of_more(&titles, more) }
    }

    /// One other answer.
    pub fn step(self, step: &Step) -> String {
        match step {
            Step::Added(option) => self.had_added(option),
            Step::RuledOut(option) => self.had_ruled_out(option),
            Step::Removed(option) => self.had_removed(option),
            Step::Instead(option) => self.had_answered(option),
        }
    }

    /// The day that the result is for.
    pub fn result_on(self, day: Date) -> String {
        self.on_day(&self.date(day))
    }
}
