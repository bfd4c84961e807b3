//! How soon incidents have to be reported, law by law, in a document: for whom each law is, from when, and how long there is.

use super::asked::source;
use super::{Block, Line, line, paragraph};
use crate::assess::{CLOCKS, Clock, DueReport, Limit, Place, Since};
use crate::documents::Source;
use crate::engine::Date;
use crate::words::Lang;

/// Every law with its reports.
pub(super) fn deadlines(as_of: Date, lang: Lang) -> Block {
    let mut blocks = vec![paragraph(lang.frame().clocks_help)];
    blocks.extend(CLOCKS.iter().flat_map(|clock| of_law(clock, as_of, lang)));
    Block::Section(lang.frame().clocks.to_owned(), blocks)
}

/// A law: whom it binds and from when, then each report.
fn of_law(clock: &Clock, as_of: Date, lang: Lang) -> Vec<Block> {
    let running = clock.running(as_of);
    // What applies from no day yet binds nobody. Of some laws no day is told: they apply.
    if running.is_none() && (clock.since.is_some() || clock.literal.is_some()) {
        return Vec::new();
    }
    let said = lang.regime(clock.regime);
    let since = running.map(|it| lang.regime_since(clock.regime, it.day, it.practice));
    let whom: Vec<&str> = [Some(said.text), since.as_deref()].into_iter().flatten().collect();
    let reports = clock.reports.iter().map(|report| of_report(report, lang)).collect();
    vec![paragraph(lang.labelled(said.title, &whom.join(" "))), Block::List(reports)]
}

/// A report: how long there is, from when that counts, the outer limit, and where it is written.
fn of_report(report: &DueReport, lang: Lang) -> Line {
    let counted = |limit: Limit, since: Since| {
        let counts = matches!(limit, Limit::Hours(_) | Limit::Days(_) | Limit::Months(_));
        // A number of hours without a beginning would be taken to count from the incident.
        let from = if counts && since == Since::Unsaid { lang.frame().clock_from } else { lang.counted(since) };
        [lang.limit(limit), from.to_owned()].join(" ").trim().to_owned()
    };
    let mut told = lang.labelled(lang.due(report.due), &counted(report.limit, report.since));
    if let Some((limit, since)) = report.at_most {
        told = [&told, ", ", lang.nis2().at_most, " ", &counted(limit, since)].concat();
    }
    let mut all = line([&told, " ("].concat());
    all.extend(match report.place {
        Place::Here(cite) => source(Source::Law(cite), lang),
        Place::There(cite) => source(Source::Act(cite), lang),
    });
    let mark = if report.compared { "" } else { lang.nis2().not_compared };
    all.extend(line(if mark.is_empty() { ")".to_owned() } else { ["; ", mark, ")"].concat() }));
    all
}
