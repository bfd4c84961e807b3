//! The risks of a system as they stand: those that are proposed, those that were rated before, and the visitor's own, with what is said of each.

use crate::assess::Report;
use crate::engine::{Date, ids};
use crate::risks::{Rating, Risk, Treatment, proposed, risks};
use crate::store::{Notebook, Saved, Takes};
use std::str::FromStr;

/// What the names of the visitor's own risks begin with.
pub const OWN: &str = "own-";

/// The name under which the reason stands that is to be that of all risks that are [ticked](RiskField::Ticked).
const TOGETHER: &str = "together";

ids! {
    /// A field of what is said of a risk, by its name in saved work.
    pub enum RiskField {
        /// What the visitor's own risk is called.
        Title = "title",
        /// What brings it.
        Cause = "cause",
        /// What comes of it.
        Consequence = "consequence",
        /// Whom it affects.
        Whom = "whom",
        /// How likely it is before measures, 1 to 5.
        Likelihood = "likelihood",
        /// How grave it is before measures, 1 to 5.
        Severity = "severity",
        /// What is done about it.
        Treatment = "treatment",
        /// The measures.
        Measures = "measures",
        /// How likely it is after measures, 1 to 5.
        LeftLikelihood = "left_likelihood",
        /// How grave it is after measures, 1 to 5.
        LeftSeverity = "left_severity",
        /// Who sees to it.
        Owner = "owner",
        /// By when.
        Due = "due",
        /// Whether it does not arise here: "yes".
        Excluded = "excluded",
        /// Why it does not.
        Reason = "reason",
        /// Whether it is ticked among those that do not arise, which it is not before that was confirmed: "yes". Nothing follows from it.
        Ticked = "ticked",
    }
}

/// The word of a field that can only be said or not.
pub const SAID: &str = "yes";

impl RiskField {
    /// Whether a field takes a text.
    pub fn takes(field: &str, text: &str) -> Takes {
        let Ok(field) = field.parse() else { return Takes::Unknown };
        Takes::known(match field {
            Self::Likelihood | Self::Severity | Self::LeftLikelihood | Self::LeftSeverity => value(text).is_some(),
            Self::Treatment => text.parse::<Treatment>().is_ok(),
            Self::Due => text.parse::<Date>().is_ok(),
            Self::Excluded | Self::Ticked => text == SAID,
            Self::Title
            | Self::Cause
            | Self::Consequence
            | Self::Whom
            | Self::Measures
            | Self::Owner
            | Self::Reason => true,
        })
    }
}

/// A value of a scale, 1 to 5.
fn value(text: &str) -> Option<u8> {
    u8::from_str(text).ok().filter(|value| (1..=5).contains(value))
}

/// A risk as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct RiskRow {
    /// Its name: of the catalogue, or of the visitor's own.
    pub id: String,
    /// The risk of the catalogue; none for the visitor's own.
    pub risk: Option<&'static Risk>,
    /// Whether the answers propose it. What was rated stays when they no longer do.
    pub proposed: bool,
    /// How likely it is before measures.
    pub likelihood: Option<u8>,
    /// How grave it is before measures, as somebody said; [`RiskRow::gravity`] has the proposal beside.
    pub severity: Option<u8>,
    /// What is done about it.
    pub treatment: Option<Treatment>,
    /// How likely it is after measures.
    pub left_likelihood: Option<u8>,
    /// How grave it is after measures.
    pub left_severity: Option<u8>,
    /// By when.
    pub due: Option<Date>,
    /// Whether it does not arise here.
    pub excluded: bool,
    /// Whether it is ticked among those that do not arise; see [`RiskField::Ticked`].
    pub ticked: bool,
    texts: Vec<(RiskField, String)>,
}

impl RiskRow {
    /// The risk of this name in saved work.
    fn of(saved: &Saved, id: &str, proposed: bool) -> Self {
        let said = |field: RiskField| saved.jotted_in(Notebook::Risks, id, field.as_str());
        let value = |field| value(&said(field));
        let texts = [
            RiskField::Title,
            RiskField::Cause,
            RiskField::Consequence,
            RiskField::Whom,
            RiskField::Measures,
            RiskField::Owner,
            RiskField::Reason,
        ];
        Self {
            risk: risks().find(|risk| risk.id == id),
            proposed,
            likelihood: value(RiskField::Likelihood),
            severity: value(RiskField::Severity),
            treatment: said(RiskField::Treatment).parse().ok(),
            left_likelihood: value(RiskField::LeftLikelihood),
            left_severity: value(RiskField::LeftSeverity),
            due: said(RiskField::Due).parse().ok(),
            excluded: said(RiskField::Excluded) == SAID,
            ticked: said(RiskField::Ticked) == SAID,
            texts: texts.map(|field| (field, said(field))).to_vec(),
            id: id.to_owned(),
        }
    }

    /// What somebody wrote into a field for texts.
    pub fn text(&self, field: RiskField) -> &str {
        self.texts.iter().find(|(known, _)| *known == field).map_or("", |(_, text)| text)
    }

    /// Whether it is of the catalogue and nobody worked on it yet.
    pub fn is_untouched(&self) -> bool {
        self.risk.is_some()
            && !self.excluded
            && self.likelihood.is_none()
            && self.text(RiskField::Measures).trim().is_empty()
    }

    /// How grave it is before measures: as somebody said, else as is proposed.
    pub fn gravity(&self) -> Option<u8> {
        self.severity.or(self.risk.map(|risk| risk.severity))
    }

    /// The rating before measures, once somebody said how likely it is. What is proposed of its gravity counts until somebody says otherwise.
    pub fn rating(&self) -> Option<Rating> {
        Rating::of(self.likelihood?, self.gravity()?)
    }

    /// The rating after measures, once both are said.
    pub fn left(&self) -> Option<Rating> {
        Rating::of(self.left_likelihood?, self.left_severity?)
    }

    /// The product of likelihood and gravity before measures, 1 to 25, once somebody said how likely it is.
    pub fn rating_product(&self) -> Option<u8> {
        Some(self.likelihood? * self.gravity()?)
    }

    /// That after measures, once both are said.
    pub fn left_product(&self) -> Option<u8> {
        Some(self.left_likelihood? * self.left_severity?)
    }

    /// What has to be said yet: why it does not arise, or else the two ratings, the treatment with its measures, and who sees to it. A
    /// gravity that is only proposed is nobody's yet.
    pub fn missing(&self) -> Vec<RiskField> {
        let said = |field| !self.text(field).trim().is_empty();
        if self.excluded {
            return if said(RiskField::Reason) { Vec::new() } else { vec![RiskField::Reason] };
        }
        let fields = [
            (RiskField::Likelihood, self.likelihood.is_some()),
            (RiskField::Severity, self.severity.is_some()),
            (RiskField::Treatment, self.treatment.is_some()),
            (RiskField::Measures, self.treatment == Some(Treatment::Accept) || said(RiskField::Measures)),
            (RiskField::LeftLikelihood, self.left_likelihood.is_some()),
            (RiskField::LeftSeverity, self.left_severity.is_some()),
            (RiskField::Owner, said(RiskField::Owner)),
        ];
        fields.into_iter().filter(|(_, is_said)| !is_said).map(|(field, _)| field).collect()
    }

    /// Whether nothing has to be said any more.
    pub fn is_complete(&self) -> bool {
        self.missing().is_empty()
    }
}

/// The risks of saved work: those that its report proposes in the order of the catalogue, those that are rated and no longer proposed,
/// and the visitor's own in the order in which they came.
pub fn risk_rows(saved: &Saved, report: &Report) -> Vec<RiskRow> {
    let mut rows: Vec<_> =
        proposed(&saved.answers, report).into_iter().map(|risk| RiskRow::of(saved, risk.id, true)).collect();
    let noted: Vec<&str> = saved.jotted_names(Notebook::Risks).collect();
    let rated = risks().map(|risk| risk.id).filter(|id| noted.contains(id));
    let further: Vec<_> = rated.filter(|id| rows.iter().all(|row| row.id != *id)).collect();
    // What was only ticked was not worked on: it goes with what proposed it.
    let further = further.into_iter().map(|id| RiskRow::of(saved, id, false));
    rows.extend(further.filter(|row| !(row.ticked && row.is_untouched())));
    let mut own: Vec<(u32, &str)> =
        noted.iter().filter_map(|id| Some((id.strip_prefix(OWN)?.parse().ok()?, *id))).collect();
    own.sort_unstable();
    rows.extend(own.into_iter().map(|(_, id)| RiskRow::of(saved, id, false)));
    rows
}

/// Why those that are [ticked](RiskField::Ticked) do not arise, as far as it was written.
pub fn reason_together(saved: &Saved) -> String {
    saved.jotted_in(Notebook::Risks, TOGETHER, RiskField::Reason.as_str())
}

/// Write why those that are ticked do not arise.
pub fn give_reason_together(saved: &mut Saved, reason: &str) {
    saved.jot_in(Notebook::Risks, TOGETHER, RiskField::Reason.as_str(), reason);
}

/// Tick a risk among those that do not arise, or take the tick back.
pub fn tick_risk(saved: &mut Saved, id: &str, ticked: bool) {
    saved.jot_in(Notebook::Risks, id, RiskField::Ticked.as_str(), if ticked { SAID } else { "" });
}

/// Leave these risks out, for the reason that was written for all of them; without one nothing happens.
pub fn leave_out_together(saved: &mut Saved, ids: &[String]) {
    let reason = reason_together(saved).trim().to_owned();
    if reason.is_empty() || ids.is_empty() {
        return;
    }
    for id in ids {
        tick_risk(saved, id, false);
        saved.jot_in(Notebook::Risks, id, RiskField::Excluded.as_str(), SAID);
        saved.jot_in(Notebook::Risks, id, RiskField::Reason.as_str(), &reason);
    }
    give_reason_together(saved, "");
}

/// A name for a new risk of the visitor's own.
pub fn new_risk(saved: &Saved) -> String {
    let numbers = saved.jotted_names(Notebook::Risks).filter_map(|id| id.strip_prefix(OWN)?.parse::<u32>().ok());
    [OWN, &(numbers.max().unwrap_or(0) + 1).to_string()].concat()
}

/// How many risks stand at each place of the matrix, `[likelihood - 1][severity - 1]`: before measures, and after them. Those that do not
/// arise are left out.
pub fn matrix<'a>(rows: impl IntoIterator<Item = &'a RiskRow>) -> [[[usize; 5]; 5]; 2] {
    let mut all = [[[0; 5]; 5]; 2];
    for row in rows.into_iter().filter(|row| !row.excluded) {
        let places = [row.likelihood.zip(row.gravity()), row.left_likelihood.zip(row.left_severity)];
        for (matrix, place) in all.iter_mut().zip(places) {
            let cell = place.and_then(|(likelihood, severity)| {
                matrix.get_mut(usize::from(likelihood) - 1)?.get_mut(usize::from(severity) - 1)
            });
            cell.into_iter().for_each(|count| *count += 1);
        }
    }
    all
}
