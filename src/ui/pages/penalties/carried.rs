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

/// The ceilings that matter: of what applies or may, and that for false information, which every duty to inform brings.
pub(in crate::ui) fn relevant(rows: &[ObligationReport]) -> Vec<Fine> {
    let mut fines = Vec::new();
    for row in rows.iter().filter(|row| !row.outcome.is_no()) {
        for fine in [row.penalty.fine, row.penalty.also].into_iter().flatten() {
            if !fines.contains(&fine) {
                fines.push(fine);
            }
        }
    }
    if !fines.is_empty() && !fines.contains(&Fine::Information) {
        fines.push(Fine::Information);
    }
    Fine::ALL.iter().copied().filter(|fine| fines.contains(fine)).collect()
}
