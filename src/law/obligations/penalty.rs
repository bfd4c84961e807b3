//! What an infringement costs at most: Articles 99 to 101 and 75c.

use crate::engine::ids;
use crate::law::{Cite, art, art_with};
use serde::Serialize;

ids! {
    /// A ceiling of fines.
    pub enum Fine {
        /// Article 99(3): EUR 35 million or 7 %.
        Practices = "art-99-3",
        /// Article 99(4): EUR 15 million or 3 %.
        Operators = "art-99-4",
        /// Article 99(5): EUR 7.5 million or 1 %.
        Information = "art-99-5",
        /// Article 99(1): rules of the Member States, without a ceiling in Union law.
        National = "art-99-1",
        /// Article 101: providers of general-purpose models, 3 % or EUR 15 million.
        Model = "art-101",
        /// Article 75c: the AI Office, at the ceilings of Article 99.
        AiOffice = "art-75c",
        /// Article 100(2): bodies of the Union, prohibited practices.
        UnionPractices = "art-100-2",
        /// Article 100(3): bodies of the Union, everything else.
        Union = "art-100-3",
    }
}

/// What an infringement costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Penalty {
    /// The ceiling; none where a row asks for nothing that could be infringed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fine: Option<Fine>,
    /// The provision that sets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cite: Option<Cite>,
    /// The duty through which the ceiling reaches the row, where the list of Article 99(4) does not name the row itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub via: Option<Cite>,
    /// A further ceiling, such as that for false information.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub also: Option<Fine>,
}

/// Nothing to infringe.
pub(super) const NO_PENALTY: Penalty = Penalty { fine: None, cite: None, via: None, also: None };

/// National law decides.
pub(super) const NATIONAL: Penalty = of(Fine::National, art(99).par(1));

/// Article 5.
pub(super) const PRACTICES: Penalty = of(Fine::Practices, art(99).par(3));

/// Article 80(4) and (7): fines under Article 99 without a paragraph.
/// INTERPRETATION: that of the duties which were not met, so Article 99(4).
pub(super) const RECLASSIFIED: Penalty = of(Fine::Operators, art(99).par(4));

/// Article 101.
pub(super) const MODEL: Penalty = of(Fine::Model, art(101).par(1));

/// Article 75c(4), for systems that the AI Office supervises.
pub(super) const AI_OFFICE: Penalty = of(Fine::AiOffice, art_with(75, 'c').par(4));

const fn of(fine: Fine, cite: Cite) -> Penalty {
    Penalty { fine: Some(fine), cite: Some(cite), via: None, also: None }
}

/// A point of Article 99(4).
pub(super) const fn fined(point: &'static str) -> Penalty {
    of(Fine::Operators, art(99).par(4).pt(point))
}

/// Article 100(2) and (3), for bodies of the Union.
pub(super) const UNION_PRACTICES: Penalty = of(Fine::UnionPractices, art(100).par(2));
pub(super) const UNION: Penalty = of(Fine::Union, art(100).par(3));

/// Articles 72 and 73.
/// INTERPRETATION: Article 99(4) is a closed list that names neither, so a late report is left to national law. Where the
/// procedure for it is missing altogether, that is Article 17(1)(h) or (i), and by Article 16(c) the level of Article
/// 99(4).
pub(super) const PROCEDURE: Penalty = NATIONAL.and(Fine::Operators);

/// Article 99(4)(a), by way of a point of Article 16.
pub(super) const fn via(point: &'static str) -> Penalty {
    Penalty { via: Some(art(16).pt(point)), ..fined("a") }
}

impl Penalty {
    /// With a further ceiling.
    pub(super) const fn and(self, also: Fine) -> Self {
        Self { also: Some(also), ..self }
    }

    /// By way of another duty.
    pub(super) const fn through(self, duty: Cite) -> Self {
        Self { via: Some(duty), ..self }
    }
}
