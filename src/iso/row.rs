//! A row of the mapping: how far the standard goes for one piece of the Regulation.

use super::{Band, Item, Level, Span};
use crate::engine::Truth;
use crate::law::obligations::{ObligationId, Theme};
use crate::law::{Cite, Unit, annex, art};

/// How far the standard goes for one piece of the Regulation.
#[derive(Debug)]
pub struct Row {
    /// Stable name, made from the citation: "art-9-2-a".
    pub id: &'static str,
    /// Where the piece is written.
    pub cite: Cite,
    /// Which sentence there, where sentences are rated by themselves.
    pub sentence: Option<u8>,
    /// The kind of work.
    pub theme: Theme,
    /// How far the standard goes.
    pub level: Level,
    /// The share that this may be, both ratings included.
    pub band: Band,
    /// What of the standard answers it.
    pub primary: &'static [Item],
    /// What of the standard helps.
    pub supporting: &'static [Item],
    /// Whether the level is open to doubt: the ratings differ, or both doubt.
    pub contested: bool,
    /// Whether it is an all-or-nothing step, to which no percentage can speak.
    pub gate: bool,
    /// The obligation of its own name, where there is one.
    pub own: Option<ObligationId>,
    /// The obligations that it belongs to, where these are others than the one of its own name.
    named: Option<&'static [ObligationId]>,
    /// The obligations that decide whether it applies, where these are others than the ones it belongs to.
    followed: Option<&'static [ObligationId]>,
}

/// A row as most are: with the band of its level, and of the obligation that has its name.
pub(super) const fn row(
    id: &'static str,
    cite: Cite,
    theme: Theme,
    level: Level,
    primary: &'static [Item],
    supporting: &'static [Item],
) -> Row {
    Row {
        id,
        cite,
        sentence: None,
        theme,
        level,
        band: level.band(),
        primary,
        supporting,
        contested: false,
        gate: false,
        own: ObligationId::named(id),
        named: None,
        followed: None,
    }
}

impl Row {
    pub(super) const fn sentence(self, n: u8) -> Self {
        Self { sentence: Some(n), ..self }
    }

    pub(super) const fn band(self, low: u8, high: u8) -> Self {
        assert!(low <= self.level.point() && self.level.point() <= high, "the point lies in the band");
        Self { band: Band { low, high }, ..self }
    }

    pub(super) const fn contested(self) -> Self {
        Self { contested: true, ..self }
    }

    pub(super) const fn gate(self) -> Self {
        Self { gate: true, ..self }
    }

    pub(super) const fn of(self, obligations: &'static [ObligationId]) -> Self {
        Self { named: Some(obligations), ..self }
    }

    pub(super) const fn follows(self, obligations: &'static [ObligationId]) -> Self {
        Self { followed: Some(obligations), ..self }
    }

    /// Whether it says of which obligations it is: there is one of its own name, or others are named.
    pub(super) const fn is_joined(&self) -> bool {
        self.own.is_some() || self.named.is_some()
    }

    /// The obligations that it belongs to. None for the classification of Article 6(2) alone.
    pub fn obligations(&self) -> &[ObligationId] {
        self.named.unwrap_or(self.own.as_slice())
    }

    /// The obligations that decide whether it applies.
    pub fn decided_by(&self) -> &[ObligationId] {
        self.followed.unwrap_or_else(|| self.obligations())
    }

    /// Whether it applies: as soon as one of its obligations does.
    pub fn applies(&self, outcome: &dyn Fn(ObligationId) -> Truth) -> Truth {
        self.decided_by().iter().map(|id| outcome(*id)).max().unwrap_or(Truth::No)
    }

    /// Whether it is established: as soon as one of its obligations is.
    pub fn established(&self, established: &dyn Fn(ObligationId) -> bool) -> bool {
        self.decided_by().iter().any(|id| established(*id))
    }

    /// The share that a full certification without exclusions would address.
    pub fn certificate(&self) -> Span {
        self.level.share(self.band)
    }

    /// Whether it is about a system or a model, so that a management system that leaves the system out does nothing for it.
    ///
    /// INTERPRETATION: every article but the literacy of staff (Article 4) and the prohibited practices (Article 5), which
    /// bind an organisation whatever the system. Quality management (Article 17) counts as of the system: Annex VII point
    /// 3.1(b) has the systems under one quality management system listed, and a system that is not on the list has none.
    pub fn of_system(&self) -> bool {
        !matches!(self.cite.unit(), Unit::Article(4 | 5, None))
    }

    /// The way from the article down to the row. An annex stands below the article that makes it binding.
    pub fn path(&self) -> Vec<Cite> {
        let mut path = Vec::new();
        let mut at = Some(self.cite);
        while let Some(cite) = at {
            if let Some((_, under, shown)) = UNDER.iter().find(|(annex, ..)| *annex == cite) {
                if *shown {
                    path.push(cite);
                }
                at = Some(*under);
            } else {
                path.push(cite);
                at = cite.parent();
            }
        }
        path.reverse();
        path
    }
}

/// Annexes, the provision that each stands below, and whether the annex is a step of its own on the way. Annex IV is: its
/// 27 points are one file beside the duty to draw it up.
static UNDER: &[(Cite, Cite, bool)] = &[
    (annex(4), art(11).par(1), true),
    (annex(6), art(43).par(2), false),
    (annex(7), art(43).par(1), false),
    (annex(11).section("1"), art(53).par(1).pt("a"), false),
    (annex(11).section("2"), art(53).par(1).pt("a"), false),
    (annex(12), art(53).par(1).pt("b"), false),
];
