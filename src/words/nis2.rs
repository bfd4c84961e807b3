//! What the comparison with NIS2 says, and the clocks for reports of incidents.

use super::Lang;
use super::shape::{List, shape};
use crate::engine::Date;
use crate::iso::{Aspect, Floor};
use crate::law::Act;
use crate::law::clocks::{Due, Limit, Regime, Since};

shape! {
    /// Words of the comparison with NIS2.
    pub struct Nis2Words {
        title, go, lead: List, table, aspect, there, here, clocks, clocks_help, at_most, clocks_note,
        not_compared, not_compared_help, said, said_help, together, together_text: List,
    }
}

shape! {
    /// Words of an aspect of the comparison.
    pub struct AspectWords {
        title, there, here,
    }
}

shape! {
    /// Words of a set of rules on reports.
    pub struct RegimeWords {
        title, text,
    }
}

shape! {
    /// How soon a report is due, where that is no number.
    pub(super) struct LimitWords {
        at_once, on_request, ongoing,
    }
}

shape! {
    /// Whom the least maximum of a fine is for.
    pub(super) struct FloorWords {
        essential, important,
    }
}

impl Lang {
    /// The words of the comparison with NIS2.
    pub fn nis2(self) -> &'static Nis2Words {
        &self.tell().guide.nis2
    }

    /// The name of an act beside the Regulation.
    pub fn act(self, act: Act) -> &'static str {
        self.tell().guide.acts.name(act)
    }

    /// An aspect of the comparison with NIS2.
    pub fn aspect(self, aspect: Aspect) -> &'static AspectWords {
        self.tell().guide.aspects.of(aspect).unwrap_or(&AspectWords { title: "", there: "", here: "" })
    }

    /// The least that the maximum of a fine must be.
    pub fn floor(self, floor: &Floor) -> String {
        let words = &self.tell().guide.floors;
        let who = if floor.essential { words.essential } else { words.important };
        self.least_maximum(who, &self.euro(floor.amount), &self.percent(&self.tenths(floor.per_mille)))
    }

    /// A set of rules on reports of incidents.
    pub fn regime(self, regime: Regime) -> &'static RegimeWords {
        self.tell().guide.regimes.of(regime).unwrap_or(&RegimeWords { title: "", text: "" })
    }

    /// From when such rules apply; with the days for uses and products where these are the practical ones.
    pub fn regime_since(self, regime: Regime, day: Date, practice: Option<(Date, Date)>) -> String {
        let since = self.date(day);
        match (regime, practice) {
            (Regime::Nis2, _) => self.regime_national(&since),
            (_, Some((uses, products))) => self.regime_in_practice(&since, &self.date(uses), &self.date(products)),
            _ => self.regime_from(&since),
        }
    }

    /// A report of an incident.
    pub fn due(self, due: Due) -> &'static str {
        self.tell().guide.dues.name(due)
    }

    /// How long there is for a report.
    pub fn limit(self, limit: Limit) -> String {
        let words = &self.tell().guide.limits;
        match limit {
            Limit::AtOnce => words.at_once.to_owned(),
            Limit::Hours(hours) => self.hours(hours.into()),
            Limit::Days(days) => self.days(days.into()),
            Limit::Months(months) => self.months(months.into()),
            Limit::OnRequest => words.on_request.to_owned(),
            Limit::Ongoing => words.ongoing.to_owned(),
        }
    }

    /// From when that counts.
    pub fn counted(self, since: Since) -> &'static str {
        self.tell().guide.counted.of(since).copied().flatten().unwrap_or_default()
    }
}
