//! What to do next: the items that would raise actual coverage most.

use super::score::share;
use super::{Item, Levels, Row, Tree};
use crate::engine::{Truth, order_by};
use serde::Serialize;

/// An item, and what it would bring.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Step {
    /// The item.
    pub item: Item,
    /// By how much the point of actual coverage rises once the item is fully in place and nothing else changes.
    pub gain: f64,
}

/// The items that would raise actual coverage most, the best first, as many as asked for. Items that bring nothing are left
/// out.
pub fn steps(tree: &Tree, levels: &Levels, count: usize) -> Vec<Step> {
    let mut gains = [0.0; Item::COUNT];
    // The point is a sum over rows, each with a fixed share: an item moves the rows that name it, and no others.
    for (row, part) in tree.shares() {
        if row.of_system() && levels.in_scope != Truth::Yes {
            continue;
        }
        let point = row.certificate().point;
        let now = share(row, &|item| levels.get(item).point);
        for item in named(row) {
            let then = share(row, &|other| if other == item { 1.0 } else { levels.get(other).point });
            if let Some(gain) = gains.get_mut(item.index()) {
                *gain += part * point * (then - now);
            }
        }
    }
    let mut steps: Vec<_> = Item::ALL.iter().zip(gains).map(|(item, gain)| Step { item: *item, gain }).collect();
    steps.retain(|step| step.gain > 1e-9);
    order_by(&mut steps, |step| -step.gain);
    steps.truncate(count);
    steps
}

fn named(row: &Row) -> impl Iterator<Item = Item> {
    row.primary.iter().chain(row.supporting).copied()
}
