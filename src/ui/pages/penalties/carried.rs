//! Which levels of fines one's obligations carry.

use crate::assess::{Fine, ObligationReport};

/// How many obligations carry a level, and how many may.
pub(super) fn carrying(rows: &[ObligationReport], fine: Fine) -> (usize, usize) {
    let rows = rows.iter().filter(|row| row.is_work() && [row.penalty.fine, row.penalty.also].contains(&Some(fine)));
    let (mut yes, mut open) = (0, 0);
    for row in rows {
        yes += usize::from(row.established);
        open += usize::from(row.may_apply());
    }
    (yes, open)
}
