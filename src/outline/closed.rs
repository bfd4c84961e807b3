//! The routes that are closed: which parts of the Regulation do not apply, and what closed them.

use super::keeps_away;
use crate::assess::{Because, FindingReport, Group, ProvisionReport, Report};
use crate::engine::Basis;
use crate::words::Lang;

/// The parts of the report that have routes to be closed.
const GROUPS: [Group; 5] = [Group::Prohibited, Group::Product, Group::Use, Group::Transparency, Group::Model];

/// Routes that the same answers close.
pub(super) type Alike<'a> = Vec<&'a ProvisionReport>;

/// The routes that are closed.
#[derive(Debug)]
pub(super) struct Closed<'a> {
    /// Those that rest on less than the Regulation: they are looked at first.
    pub(super) weak: Vec<Alike<'a>>,
    /// The others, part by part, with their number.
    pub(super) by_group: Vec<(Group, usize, Vec<Alike<'a>>)>,
    /// Whether the Regulation does not apply at all.
    pub(super) outside: bool,
}

/// The routes that are closed in a report.
pub(super) fn closed(report: &Report) -> Closed<'_> {
    let outside = report.findings.iter().any(keeps_away);
    let of = |group: Group, weak: bool| -> Vec<&FindingReport> {
        // Where the law does not apply, every route for systems is closed for the one reason given above.
        let shown = !outside || group == Group::Model;
        let closed = report.findings.iter().filter(|finding| {
            let provision = &finding.provision;
            let rests_on_less = provision.basis != Basis::Regulation;
            shown
                && finding.group == Some(group)
                && provision.outcome.is_no()
                && !finding.established
                && rests_on_less == weak
        });
        closed.collect()
    };
    let weak: Vec<_> = GROUPS.iter().flat_map(|&group| of(group, true)).collect();
    let by_group = GROUPS.iter().map(|&group| (group, of(group, false)));
    let by_group = by_group.filter(|(_, routes)| !routes.is_empty());
    let by_group = by_group.map(|(group, routes)| (group, routes.len(), together(&routes)));
    Closed { weak: together(&weak), by_group: by_group.collect(), outside }
}

impl Closed<'_> {
    /// What is said above them.
    pub(super) fn lead(&self, lang: Lang) -> &'static str {
        let own = lang.result();
        match (self.outside, self.weak.is_empty() && self.by_group.is_empty()) {
            (true, _) => own.why_not_outside,
            (false, true) => own.why_not_none,
            (false, false) => own.why_not_lead,
        }
    }
}

/// Routes that the same answers close, told together.
fn together<'a>(closed: &[&'a FindingReport]) -> Vec<Alike<'a>> {
    let mut groups: Vec<Alike<'a>> = Vec::new();
    for finding in closed {
        let route = &finding.provision;
        match groups.iter_mut().find(|known| known.first().is_some_and(|first| closed_alike(first, route))) {
            Some(known) => known.push(route),
            None => groups.push(vec![route]),
        }
    }
    groups
}

/// Whether the same answers close both, on the same basis.
fn closed_alike(one: &ProvisionReport, other: &ProvisionReport) -> bool {
    let same = |(one, other): (&Because, &Because)| one.question == other.question;
    let guided = one.basis == Basis::Regulation || one.guidance == other.guidance;
    let answers = one.because.len() == other.because.len() && one.because.iter().zip(&*other.because).all(same);
    one.basis == other.basis && guided && answers
}
