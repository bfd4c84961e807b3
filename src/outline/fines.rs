//! How high a fine could be (Articles 99 to 101): the levels that matter, and how their ceilings grow with the turnover, as a picture.

use super::pictures::{Grid, Shade, Shaded};
use super::{Block, line, paragraph};
use crate::assess::{Fine, ObligationReport, Report, Size, ceiling};
use crate::interview::{Answers, OptionId, QuestionId};
use crate::words::Lang;

/// The ceilings that matter: of what applies or may, and that for false information, which every duty to inform brings.
pub fn relevant_fines(rows: &[ObligationReport]) -> Vec<Fine> {
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

/// Whether it was answered that a body of the Union acts: it has ceilings of its own, whatever its size (Art. 100).
pub fn is_union_body(answers: &Answers) -> bool {
    answers.says(QuestionId::Organisation, OptionId::UnionBody)
}

/// The size, as far as it was answered.
pub fn answered_size(answers: &Answers) -> Option<Size> {
    let said = |option| answers.says(QuestionId::Size, option);
    if is_union_body(answers) {
        Some(Size::UnionBody)
    } else if said(OptionId::SmeAlone) || said(OptionId::SmeLinked) {
        Some(Size::Sme)
    } else if said(OptionId::SmallMidCap) {
        Some(Size::SmallMidCap)
    } else {
        said(OptionId::Larger).then_some(Size::Larger)
    }
}

/// Turnovers that an organisation of a size may have, in millions of euro: around those at which share and amount are equal.
/// None where no turnover counts.
const fn turnovers(size: Size) -> &'static [(&'static str, u64)] {
    match size {
        Size::Sme => &[("2", 2), ("10", 10), ("25", 25), ("50", 50)],
        Size::SmallMidCap => &[("50", 50), ("100", 100), ("150", 150)],
        Size::Larger => &[("50", 50), ("200", 200), ("500", 500), ("1000", 1000), ("5000", 5000)],
        Size::UnionBody => &[],
    }
}

const MILLION: u64 = 1_000_000;

/// How strongly a ceiling is drawn, in euro: by the amounts of Article 99(3) to (5), so that pictures of all sizes can be compared.
const fn shade(ceiling: u64) -> Shade {
    match ceiling {
        0..1_000_000 => Shade::None,
        1_000_000..7_500_000 => Shade::Faint,
        7_500_000..15_000_000 => Shade::Light,
        15_000_000..=35_000_000 => Shade::Strong,
        _ => Shade::Full,
    }
}

/// How the ceilings grow with the turnover: a row for each level, in millions of euro. None where none depends on it.
pub fn fines_by_turnover(fines: &[Fine], size: Size, lang: Lang) -> Option<Grid> {
    let turnovers = turnovers(size);
    let row = |&fine: &Fine| {
        let cell = |&(_, millions): &(&str, u64)| {
            let of = ceiling(fine, size, Some(millions * MILLION)).filter(|of| of.percent > 0)?;
            let most = of.ceiling?;
            Some(Shaded { text: lang.millions(most), shade: shade(most) })
        };
        let cells = turnovers.iter().map(cell).collect::<Option<Vec<_>>>()?;
        Some((line(lang.fine(fine)), cells))
    };
    let rows: Vec<_> = fines.iter().filter_map(row).filter(|(_, cells)| !cells.is_empty()).collect();
    let heads = [lang.duties().by_turnover].into_iter().chain(turnovers.iter().map(|(name, _)| *name));
    (!rows.is_empty()).then(|| Grid { heads: heads.collect(), rows, legend: Vec::new() })
}

/// The ceilings for what applies or may, for the size that was answered, else for the largest.
pub(super) fn fines(answers: &Answers, report: &Report, lang: Lang) -> Vec<Block> {
    let own = lang.duties();
    let size = answered_size(answers);
    let Some(grid) = fines_by_turnover(&relevant_fines(&report.obligations), size.unwrap_or(Size::Larger), lang) else {
        return Vec::new();
    };
    let whose = size.map_or_else(|| own.size_unsaid.to_owned(), |size| lang.taken_as(size));
    vec![paragraph(own.fines_lead), paragraph(whose), Block::Grid(grid), paragraph(own.fines_note)]
}
