//! Both readings over all profiles, cell by cell.

use super::answers::answered;
use super::classes::{CLASSES, becomes, class, roles};
use super::duties::duties;
use super::facts::{Is, Profile};
use super::models::{model_provider, systemic};
use super::practices::practices;
use super::profiles::{Named, profiles};
use super::readings::{READINGS, Reading};
use super::scope::ai_system;
use super::truth::Say;
use super::uses::routes;
use crate::support::{TODAY, written};
use ai_act_checklist::assess::{GpaiLevel, Report, report};
use std::collections::BTreeMap;
use std::fmt::{Display, Write as _};
use std::thread;

/// What one side says in one cell.
type Cells = BTreeMap<String, String>;

fn cell(cells: &mut Cells, name: impl Into<String>, says: impl Display) {
    cells.insert(name.into(), says.to_string());
}

/// The cells of the oracle.
fn expected(p: &Profile) -> Cells {
    let mut cells = Cells::new();
    let (lowest, highest) = class(p);
    cell(&mut cells, "class lowest", CLASSES[lowest]);
    cell(&mut cells, "class highest", CLASSES[highest]);
    cell(&mut cells, "model gpai", model_provider(p));
    cell(&mut cells, "model systemic", systemic(p));
    // What nobody is subject to, has no findings to compare.
    if lowest > 1 && ai_system(p) {
        practices(p).into_iter().chain(routes(p)).for_each(|(id, say)| cell(&mut cells, format!("finding {id}"), say));
        becomes(p).into_iter().for_each(|(id, say)| cell(&mut cells, format!("becomes {id}"), say));
        roles(p).into_iter().for_each(|(id, held)| cell(&mut cells, format!("role {id}"), Say::from(held)));
    }
    for (id, owed, day) in duties(p) {
        cell(&mut cells, format!("duty {id}"), owed);
        if let (Say::Yes, Some(day)) = (owed, day) {
            cell(&mut cells, format!("day {id}"), day);
        }
    }
    cells
}

/// The same cells of the report.
fn reported(report: &Report, expected: &Cells) -> Cells {
    let obligations: BTreeMap<&str, _> = report.obligations.iter().map(|row| (row.id.name(), row)).collect();
    let duty = |id: &str| obligations.get(id).unwrap_or_else(|| panic!("the report has no obligation {id}"));
    let finding = |id: &str| report.finding(id.parse().unwrap()).unwrap().provision.outcome;
    let role = |id: &str| report.roles.iter().find(|role| role.id.to_string() == id).unwrap().outcome;
    let each = expected.keys().map(|name| {
        let (kind, id) = name.split_once(' ').unwrap();
        let says = match (kind, id) {
            ("class", "lowest") => CLASSES[report.tier.lowest as usize].to_owned(),
            ("class", _) => CLASSES[report.tier.highest as usize].to_owned(),
            ("model", "gpai") => (report.gpai.lowest > GpaiLevel::None).to_string(),
            ("model", _) => (report.gpai.lowest > GpaiLevel::Gpai).to_string(),
            ("role", _) => Say::of(role(id)).to_string(),
            ("duty", _) => Say::of(duty(id).outcome).to_string(),
            // A day is compared where both say that the duty is owed.
            ("day", _) if !duty(id).outcome.is_yes() => expected[name].clone(),
            ("day", _) => duty(id).applies_from.map_or_else(|| "-".to_owned(), |day| day.to_string()),
            (_, _) => Say::of(finding(id)).to_string(),
        };
        (name.clone(), says)
    });
    each.collect()
}

/// A difference, and where it is seen.
struct Difference<'a> {
    name: &'a str,
    profile: &'a Profile,
    cell: String,
    report: String,
    oracle: String,
    answers: String,
}

/// The smallest profile of some.
fn least<'a>(of: &[&'a Difference<'a>]) -> Option<&'a Difference<'a>> {
    of.iter().copied().min_by_key(|difference| difference.profile.len())
}

impl Difference<'_> {
    fn said(&self) -> String {
        format!("{}: report {}, oracle {}", self.cell, self.report, self.oracle)
    }

    fn is(&self, reading: &Reading) -> bool {
        let cell = reading.cells.is_empty() || reading.cells.iter().any(|cell| self.cell.starts_with(cell));
        let (report, oracle) = reading.says;
        let says = (report.is_empty() || report == self.report) && (oracle.is_empty() || oracle == self.oracle);
        let has = |word: &str| Is::ALL.iter().any(|fact| self.profile.is(*fact) && format!("{fact:?}") == word);
        let facts = reading.facts.iter().all(|word| match word.strip_prefix('!') {
            Some(word) => !has(word),
            None => word.split('|').any(has),
        });
        cell && says && facts
    }
}

/// Some of the profiles: how many cells, and where they differ.
fn compared(profiles: &[Named]) -> (usize, Vec<Difference<'_>>) {
    let mut cells = 0;
    let mut differences = Vec::new();
    for (name, profile) in profiles {
        let answers = answered(profile);
        let report = report(&answers, TODAY);
        let oracle = expected(profile);
        let product = reported(&report, &oracle);
        cells += oracle.len();
        for (cell, oracle) in oracle {
            let report = product[&cell].clone();
            if report != oracle {
                let answers = written(&answers);
                differences.push(Difference { name, profile, cell, report, oracle, answers });
            }
        }
    }
    (cells, differences)
}

#[test]

fn two_readings_of_the_regulation_agree_but_for_what_is_documented() {
    let profiles = profiles();
    let parts: Vec<_> = thread::scope(|scope| {
        let each: Vec<_> = profiles.chunks(profiles.len() / 4 + 1).map(|part| scope.spawn(|| compared(part))).collect();
        each.into_iter().map(|part| part.join().unwrap()).collect()
    });
    let cells: usize = parts.iter().map(|(cells, _)| cells).sum();
    let differences: Vec<_> = parts.into_iter().flat_map(|(_, differences)| differences).collect();
    let mut known: BTreeMap<&str, Vec<&Difference<'_>>> = BTreeMap::new();
    let mut unknown: BTreeMap<String, Vec<&Difference<'_>>> = BTreeMap::new();
    for difference in &differences {
        match READINGS.iter().find(|reading| difference.is(reading)) {
            Some(reading) => known.entry(reading.kind).or_default().push(difference),
            None => unknown.entry(difference.said()).or_default().push(difference),
        }
    }
    println!("{} profiles, {cells} cells, {} differences", profiles.len(), differences.len());
    for reading in READINGS {
        let of_kind = known.get(reading.kind).map_or(&[][..], Vec::as_slice);
        println!("{} x {} ({})", of_kind.len(), reading.kind, reading.why);
        least(of_kind).inspect(|least| println!("   {}: {}", least.name, least.said()));
    }
    let mut told = String::new();
    for (kind, of_kind) in &unknown {
        let Some(Difference { name, profile, answers, .. }) = least(of_kind) else { continue };
        let _ = writeln!(told, "{} x {kind}\n   {name}\n   {profile:?}\n   {answers}", of_kind.len());
    }
    assert!(unknown.is_empty(), "differences that nobody has explained:\n{told}");
    let idle: Vec<_> = READINGS.iter().map(|row| row.kind).filter(|kind| !known.contains_key(kind)).collect();
    assert!(idle.is_empty(), "these rows explain nothing any more and have to go: {idle:?}");
}
