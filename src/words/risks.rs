//! What the AI risk register says: the risks, the scales, and the names of its columns.

use super::Lang;
use super::phrase::phrases;
use super::shape::{Names, Rows, Table, Text, shape};
use crate::risks::{Affected, Rating, RiskTheme, Treatment, risks};

/// The risks, by their stable names.
#[derive(Debug)]
pub(super) struct Risks;

impl Names for Risks {
    fn names() -> impl Iterator<Item = &'static str> {
        risks().map(|risk| risk.id)
    }
}

/// The values of a scale.
#[derive(Debug)]
pub(super) struct Values;

impl Names for Values {
    fn names() -> impl Iterator<Item = &'static str> {
        VALUES.iter().copied()
    }
}

/// The values of a scale, as they are written.
pub const VALUES: [&str; 5] = ["1", "2", "3", "4", "5"];

shape! {
    /// A value of a scale.
    pub struct ScaleWords {
        label, help,
    }
}

shape! {
    /// A risk.
    pub struct RiskWords {
        title, cause, consequence, treatment,
    }
}

shape! {
    /// Names of columns, and other labels.
    pub struct RiskPage {
        title, scale, risk, theme, cause, consequence, whom, likelihood, severity, rating, treatment, usual, measures,
        left_likelihood, left_severity, left_rating, owner, due, provision, duties, controls, proposed, value, meaning, none,
        to_rate, lead, matrix, left_matrix, by_likelihood, matrix_help, your_own, add, new_risk, remove, excluded, excluded_help, reason,
        no_longer, take_usual, everywhere, everywhere_help, everywhere_do, confirm_all, usual_all, behind, arising, arising_help, arising_reason, arising_do, open, as_proposed, not_said, take_along, unanswered,
        unconfirmed, rate_and_treat, scale_name, likelihood_name, severity_name, rating_name,
    }
}

shape! {
    /// Remarks.
    pub struct RiskNotes {
        rating, severity,
    }
}

shape! {
    /// Everything about the AI risk register.
    pub(super) struct RisksWords {
        page: RiskPage, notes: RiskNotes, themes: Table<RiskTheme, Text>, affected: Table<Affected, Text>,
        likelihood: Rows<Values, ScaleWords>, severity: Rows<Values, ScaleWords>, treatments: Table<Treatment, ScaleWords>,
        ratings: Table<Rating, ScaleWords>, risks: Rows<Risks, RiskWords>, phrases: RiskPhrases,
    }
}

phrases! {
    /// Phrases of the AI risk register.
    struct RiskPhrases in papers.risks;
    /// A value of a scale.
    pub fn scale_value(number: &str, label: &str);
    /// How many risks lack an owner, and how many a date.
    pub(super) fn lack_of_all_said(owners: &str, days: &str);
    /// How many risks are ticked as not arising.
    pub fn risks_to_leave_out(count: usize);
    /// How many risks there are, and how many of them are worked out.
    pub fn risks_counted(complete: usize, count: usize);
    /// A cell of the matrix: how many risks, how likely, how grave, and what that comes to.
    pub fn matrix_cell(count: usize, likelihood: &str, severity: &str, rating: &str);
    /// From which product to which a rating reaches.
    pub fn rating_reaches(from: &str, to: &str);
}

impl Lang {
    /// How many risks lack an owner, and how many a date.
    pub fn lack_of_all(self, owners: usize, days: usize) -> String {
        self.lack_of_all_said(&owners.to_string(), &days.to_string())
    }

    /// Names of columns, and other labels.
    pub fn risk_page(self) -> &'static RiskPage {
        &self.papers().risks.page
    }

    /// Remarks on ratings.
    pub fn risk_notes(self) -> &'static RiskNotes {
        &self.papers().risks.notes
    }

    /// A risk, by its stable name.
    pub fn risk(self, id: &str) -> Option<&'static RiskWords> {
        self.papers().risks.risks.of(id)
    }

    /// What a risk is about.
    pub fn risk_theme(self, theme: RiskTheme) -> &'static str {
        self.papers().risks.themes.name(theme)
    }

    /// Who is affected.
    pub fn affected(self, who: Affected) -> &'static str {
        self.papers().risks.affected.name(who)
    }

    /// A value of the scale of likelihood, "1" to "5".
    pub fn likelihood(self, value: &str) -> Option<&'static ScaleWords> {
        self.papers().risks.likelihood.of(value)
    }

    /// A value of the scale of severity, "1" to "5".
    pub fn severity(self, value: &str) -> Option<&'static ScaleWords> {
        self.papers().risks.severity.of(value)
    }

    /// What is done about a risk.
    pub fn treatment(self, treatment: Treatment) -> Option<&'static ScaleWords> {
        self.papers().risks.treatments.of(treatment)
    }

    /// What likelihood and severity come to.
    pub fn risk_rating(self, rating: Rating) -> Option<&'static ScaleWords> {
        self.papers().risks.ratings.of(rating)
    }
}
