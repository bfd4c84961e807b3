//! The risks of a system as they stand: those that are proposed, those that were rated before, and the visitor's own, with what is said of each.

use crate::assess::Report;
use crate::engine::Date;
use crate::risks::{Rating, Risk, Treatment, proposed, risks};
use crate::store::{Notebook, Saved};
use std::str::FromStr;

/// What the names of the visitor's own risks begin with.
pub const OWN: &str = "own-";

/// A field of what is said of a risk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RiskField {
    /// What the visitor's own risk is called.
    Title,
    /// What brings it.
    Cause,
    /// What comes of it.
    Consequence,
    /// Whom it affects.
    Whom,
    /// How likely it is before measures, 1 to 5.
    Likelihood,
    /// How grave it is before measures, 1 to 5.
    Severity,
    /// What is done about it.
    Treatment,
    /// The measures.
    Measures,
    /// How likely it is after measures, 1 to 5.
    LeftLikelihood,
    /// How grave it is after measures, 1 to 5.
    LeftSeverity,
    /// Who sees to it.
    Owner,
    /// By when.
    Due,
    /// Whether it does not arise here: "yes".
    Excluded,
    /// Why it does not.
    Reason,
}

impl RiskField {
    /// Its name in saved work.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Cause => "cause",
            Self::Consequence => "consequence",
            Self::Whom => "whom",
            Self::Likelihood => "likelihood",
            Self::Severity => "severity",
            Self::Treatment => "treatment",
            Self::Measures => "measures",
            Self::LeftLikelihood => "left_likelihood",
            Self::LeftSeverity => "left_severity",
            Self::Owner => "owner",
            Self::Due => "due",
            Self::Excluded => "excluded",
            Self::Reason => "reason",
        }
    }
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
    texts: Vec<(RiskField, String)>,
}

impl RiskRow {
    /// The risk of this name in saved work.
    fn of(saved: &Saved, id: &str, proposed: bool) -> Self {
        let said = |field: RiskField| saved.jotted_in(Notebook::Risks, id, field.as_str());
        let value = |field| u8::from_str(&said(field)).ok().filter(|value| (1..=5).contains(value));
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
            excluded: said(RiskField::Excluded) == "yes",
            texts: texts.map(|field| (field, said(field))).to_vec(),
            id: id.to_owned(),
        }
    }

    /// What somebody wrote into a field for texts.
    pub fn text(&self, field: RiskField) -> &str {
        self.texts.iter().find(|(known, _)| *known == field).map_or("", |(_, text)| text)
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
    rows.extend(further.into_iter().map(|id| RiskRow::of(saved, id, false)));
    let mut own: Vec<(u32, &str)> =
        noted.iter().filter_map(|id| Some((id.strip_prefix(OWN)?.parse().ok()?, *id))).collect();
    own.sort_unstable();
    rows.extend(own.into_iter().map(|(_, id)| RiskRow::of(saved, id, false)));
    rows
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
