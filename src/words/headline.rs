//! The headline of the result and the lines below it: which of them is said.

use super::Lang;
use crate::assess::TierRange;
use crate::engine::{Basis, Date};
use crate::law::{Role, Tier};

impl Lang {
    /// The headline of a result.
    pub fn headline(self, range: &TierRange) -> String {
        let words = &self.tell().result.headline;
        let Some(established) = range.established else {
            return words.open.to_owned();
        };
        match (range.settled, self.according(range.basis)) {
            (true, None) => words.settled.name(range.lowest).to_owned(),
            (false, None) => self.headline_so_far(range, established),
            (true, Some(according)) => self.headline_by(self.weakly_settled(range), according),
            (false, Some(according)) => self.headline_partly_by(&self.headline_so_far(range, established), according),
        }
    }

    /// The headline where only the provider's own assessment under Article 6(4) is missing.
    pub fn headline_indicated(self) -> &'static str {
        self.tell().result.headline.indicated
    }

    fn weakly_settled(self, range: &TierRange) -> &'static str {
        let words = &self.tell().result.headline.according;
        match (range.lowest, range.highest_by_text) {
            (Tier::OutOfScope, _) => words.out_of_scope,
            (Tier::NotAiSystem, _) => words.not_ai_system,
            (Tier::Minimal, Tier::HighRisk) => words.not_high_risk,
            (Tier::Minimal, Tier::Prohibited) => words.neither,
            (Tier::Minimal, _) => words.minimal,
            (Tier::Transparency, Tier::HighRisk) => words.transparency_not_high_risk,
            (Tier::Transparency, Tier::Prohibited) => words.transparency_neither,
            (Tier::Transparency, _) => words.transparency,
            (Tier::HighRisk, Tier::Prohibited) => words.high_risk_not_prohibited,
            (Tier::HighRisk, _) => words.high_risk,
            (Tier::Prohibited, _) => words.prohibited,
        }
    }

    fn headline_so_far(self, range: &TierRange, established: Tier) -> String {
        let (low, high) = (range.lowest, range.highest);
        let (name, could_be) = (self.tier(established).name, self.tier(high).inline);
        match (established > low, established < high) {
            (true, false) if established <= Tier::Minimal => self.headline_perhaps(name, self.tier(low).inline),
            (true, false) => self.headline_unless(name),
            (false, _) if established <= Tier::Minimal => self.headline_could(name, could_be),
            (false, _) => self.headline_at_least(self.tier(established).inline, could_be),
            (true, true) => self.headline_unless_or(name, could_be),
        }
    }

    /// The line below the headline: what it means.
    pub fn headline_meaning(self, range: &TierRange) -> String {
        match range.established {
            None => self.headline_open(self.tier(range.lowest).inline, self.tier(range.highest).inline),
            Some(tier) => self.tell().result.headline.means.name(tier).to_owned(),
        }
    }

    /// The line below the headline where it rests on less than the Regulation.
    pub fn headline_basis(self, basis: Basis) -> Option<&'static str> {
        let words = &self.tell().result.headline.rests;
        match basis {
            Basis::Regulation => None,
            Basis::AdoptedGuidance => Some(words.adopted_guidance),
            Basis::DraftGuidance => Some(words.draft_guidance),
            Basis::OurReading => Some(words.our_reading),
        }
    }

    /// The line below the headline where the duties come later.
    pub fn headline_from(self, day: Date) -> String {
        self.headline_later(&self.date(day))
    }

    /// The line below the headline where the duties fall on others.
    pub fn headline_others(self, roles: &[Role]) -> String {
        self.headline_of_others(&self.some_roles(roles))
    }

    /// What would follow from other answers: before the list of them.
    pub fn would_be(self, range: &TierRange) -> String {
        match range.established {
            None => self.would_be_open(self.tier(range.lowest).inline, self.tier(range.highest).inline),
            Some(_) => self.headline(range),
        }
    }
}
