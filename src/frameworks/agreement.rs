//! How far the two readers agree.

use super::{Framework, rows_of};
use crate::iso::Level;

/// How far two readers agree on the rows of a framework.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Agreement {
    /// How many things each rated: every obligation and every control.
    pub units: usize,
    /// How many of them either rated above "none".
    pub rows: usize,
    /// How many of all they rated alike.
    pub alike: usize,
    /// Cohen's kappa with linear weights, over all.
    pub kappa: f64,
    /// The same over the rows alone: whatever both rated "none" left out, which is the harder measure.
    pub kappa_of_rows: f64,
}

/// How far the two readers agree on a framework, of so many things that each rated.
pub fn agreement(framework: Framework, units: usize) -> Agreement {
    let rows = rows_of(framework);
    let pairs: Vec<[usize; 2]> = rows.iter().map(|row| row.raters.map(place)).collect();
    let mut all = pairs.clone();
    all.resize(units.max(pairs.len()), [0, 0]);
    let alike = all.iter().filter(|[one, other]| one == other).count();
    Agreement { units: all.len(), rows: rows.len(), alike, kappa: kappa(&all), kappa_of_rows: kappa(&pairs) }
}

/// The place of a level on the scale.
fn place(level: Level) -> usize {
    Level::ALL.iter().position(|each| *each == level).unwrap_or(0)
}

/// Cohen's kappa with linear weights: one less the distance that was seen over the distance that chance would give.
#[expect(clippy::cast_precision_loss, reason = "some hundred pairs")]
fn kappa(pairs: &[[usize; 2]]) -> f64 {
    let count =
        |reader: usize, level: usize| pairs.iter().filter(|pair| pair.get(reader) == Some(&level)).count() as f64;
    let all = pairs.len() as f64;
    let seen: usize = pairs.iter().map(|[one, other]| one.abs_diff(*other)).sum();
    let levels = 0..Level::ALL.len();
    let by_chance: f64 = levels
        .clone()
        .flat_map(|one| levels.clone().map(move |other| (one, other)))
        .map(|(one, other)| count(0, one) * count(1, other) * one.abs_diff(other) as f64)
        .sum();
    if by_chance == 0.0 { 1.0 } else { 1.0 - seen as f64 / all / (by_chance / all / all) }
}
