//! The shape of the words of the result.

/// Words of the result.
#[derive(Clone, Copy, Debug)]
pub struct Resulting {
    /// Title of the browser tab.
    pub tab: &'static str,
    /// Heading of the ladder.
    pub ladder: &'static str,
    /// Rung: established.
    pub established: &'static str,
    /// Rung: settled.
    pub settled: &'static str,
    /// Rung: still possible.
    pub possible: &'static str,
    /// Rung: ruled out.
    pub ruled_out: &'static str,
    /// Rung: its duties apply beside those of a higher one.
    pub beside: &'static str,
    /// Rung: its duties may apply beside those of a higher one.
    pub may_beside: &'static str,
    /// The tiers are ours.
    pub no_pyramid: &'static str,
    /// Heading of the model's class.
    pub model: &'static str,
    /// Heading of what decides.
    pub decides: &'static str,
    /// Nothing decides yet.
    pub decides_none: &'static str,
    /// Everything is settled, and nothing applies.
    pub decides_nothing: &'static str,
    /// A finding that applies.
    pub applies: &'static str,
    /// A finding that applies unless an exception does.
    pub unless: &'static str,
    /// A ground that keeps the law away.
    pub leaves_out: &'static str,
    /// A condition that is not met.
    pub not_met: &'static str,
    /// Not law on the day asked about.
    pub not_yet_law: &'static str,
    /// Label of the provision.
    pub provision: &'static str,
    /// Label of the date.
    pub from: &'static str,
    /// Label of the addressee.
    pub whose: &'static str,
    /// Label of the basis.
    pub basis: &'static str,
    /// Label of guidance.
    pub guidance: &'static str,
    /// Summary of the reasons.
    pub why: &'static str,
    /// Link: say "not sure" about what was left out.
    pub say_unsure: &'static str,
    /// Heading of the exceptions.
    pub exceptions: &'static str,
    /// Before the exceptions of an exception.
    pub unless_again: &'static str,
    /// State of an exception: holds.
    pub exception_yes: &'static str,
    /// State of an exception: does not hold.
    pub exception_no: &'static str,
    /// State of an exception: open.
    pub exception_open: &'static str,
    /// Why the law applies at all.
    pub grounds: &'static str,
    /// Heading of what is open.
    pub open: &'static str,
    /// What it means.
    pub open_lead: &'static str,
    /// There are more questions than are listed.
    pub open_rest: &'static str,
    /// Nothing is open.
    pub open_none: &'static str,
    /// Said of a question that was answered with "not sure".
    pub was_unsure: &'static str,
    /// Heading of what would change it.
    pub what_if: &'static str,
    /// What it means.
    pub what_if_lead: &'static str,
    /// No single answer would change it.
    pub what_if_none: &'static str,
    /// Heading of the routes not taken.
    pub why_not: &'static str,
    /// What it means.
    pub why_not_lead: &'static str,
    /// Routes that are closed on less than the law itself.
    pub why_not_weak: &'static str,
    /// Every route is closed because the law does not apply.
    pub why_not_outside: &'static str,
    /// None is closed yet.
    pub why_not_none: &'static str,
    /// Heading of the roles.
    pub roles: &'static str,
    /// A role that is held.
    pub role_yes: &'static str,
    /// A role that is open.
    pub role_open: &'static str,
    /// No role yet.
    pub role_none: &'static str,
    /// Heading of own assessments.
    pub assessments: &'static str,
    /// What they are.
    pub assessments_lead: &'static str,
    /// Heading of notes.
    pub notes: &'static str,
    /// Section B of Annex I may be the only regime.
    pub section_b: &'static str,
    /// The general duties.
    pub general_duties: &'static str,
    /// The day lies before the text.
    pub before_edition: &'static str,
    /// Heading where the day lies before the law.
    pub before_law_title: &'static str,
    /// The day lies before the law.
    pub before_law: &'static str,
    /// Label of the date field.
    pub as_of: &'static str,
    /// What the date does.
    pub as_of_help: &'static str,
    /// Button: today.
    pub today: &'static str,
    /// Heading of the actions.
    pub actions: &'static str,
    /// Button: print.
    pub print: &'static str,
    /// Button: save the answers as a file.
    pub save_answers: &'static str,
    /// Button: save the report as a file.
    pub save_report: &'static str,
    /// Button: save result and obligations as text.
    pub save_text: &'static str,
    /// Button: save them as a page.
    pub save_page: &'static str,
    /// Button: erase.
    pub erase: &'static str,
    /// Contradictions wait.
    pub contradictions: &'static str,
}

/// The words around the letter to the provider.
pub struct Letter {
    /// The heading.
    pub title: &'static str,
    /// The label of the letter.
    pub label: &'static str,
    /// What to do with the answer.
    pub after: &'static str,
}

impl super::Lang {
    /// The headline where only the provider's own assessment under Article 6(4) is missing.
    pub const fn headline_indicated(self) -> &'static str {
        match self {
            Self::En => super::en::headline_indicated(),
        }
    }

    /// What is said above the letter to the provider.
    pub fn letter_lead(self, conditions: &[&str]) -> String {
        match self {
            Self::En => super::en::letter_lead(conditions),
        }
    }

    /// The words of the letter to the provider on these uses.
    pub fn letter(self, uses: &[&str]) -> String {
        match self {
            Self::En => super::en::letter(uses),
        }
    }

    /// The words around the letter to the provider.
    pub const fn letter_words(self) -> &'static Letter {
        match self {
            Self::En => &super::en::LETTER,
        }
    }
}
