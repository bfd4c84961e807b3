//! What other frameworks have beside the obligations and controls of a case: what is run, what that covers, and what stays to be done.

use super::Subject;
use crate::assess::{Cite, Item, Level, ObligationReport, Rating, Report};
use crate::engine::{Truth, ids};
use crate::frameworks::{Framework, Part, Row, Shares, row_of, rows_of, shares};
use crate::store::{Management, Notebook, Saved, Takes};
use crate::words::Lang;

ids! {
    /// A field of what is said of a framework that is run already, by its name in saved work.
    pub enum FrameworkField {
        /// How far it is run: one of [`FAR`].
        Run = "run",
        /// What shows that.
        Evidence = "evidence",
    }
}

impl FrameworkField {
    /// Whether a field takes a text.
    pub fn takes(field: &str, text: &str) -> Takes {
        match field.parse() {
            Ok(Self::Run) => Takes::known(far(text).is_some()),
            Ok(Self::Evidence) => Takes::Any,
            Err(_) => Takes::Unknown,
        }
    }
}

/// What stands beside an obligation or a control.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// The obligation, by its name, or the control, by its number.
    pub unit: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// Where it is written; none for a control.
    pub cite: Option<Cite>,
    /// What shows that it is done, as somebody noted: it counts in each framework that stands beside it.
    pub evidence: String,
    /// The frameworks that have something beside it.
    pub frameworks: Vec<Framework>,
}

impl Beside {
    /// The row of a framework.
    pub fn row(&self, framework: Framework) -> Option<&'static Row> {
        row_of(framework, self.unit)
    }
}

/// How far a framework can be said to be run.
pub const FAR: [Rating; 3] = [Rating::Partly, Rating::Largely, Rating::Fully];

/// How far a framework is run, as somebody said; none where nobody did, or what stands there is nothing that can be said of one.
pub fn framework_run(saved: &Saved, framework: Framework) -> Option<Rating> {
    far(&saved.jotted_in(Notebook::Frameworks, framework.as_str(), FrameworkField::Run.as_str()))
}

/// How far something can be said to be run.
fn far(said: &str) -> Option<Rating> {
    said.parse().ok().filter(|rating| FAR.contains(rating))
}

/// The frameworks that are run, and how far.
pub fn frameworks_run(saved: &Saved) -> Vec<(Framework, Rating)> {
    Framework::ALL.iter().filter_map(|&framework| Some((framework, framework_run(saved, framework)?))).collect()
}

/// How far a row goes, in words: what only one reader saw at all may be nothing.
pub fn far_told(row: &Row, lang: Lang) -> &'static str {
    match row.level() {
        Level::Nothing => lang.frameworks_page().at_most,
        level => lang.level(level),
    }
}

/// The obligations that are looked at: those that ask for work and are established or still possible, none before the Regulation is law.
fn looked_at(report: &Report) -> impl Iterator<Item = &ObligationReport> {
    let law = !report.before_law();
    report.obligations.iter().filter(move |row| law && row.is_work() && (row.established || row.outcome.is_open()))
}

/// Controls that count: all but those that are excluded.
fn counted(management: &Management) -> impl Iterator<Item = Item> + '_ {
    let controls = Item::ALL.iter().copied().filter(|item| item.is_control());
    controls.filter(|item| management.ratings.get(*item) != Some(Rating::Excluded))
}

/// What the frameworks that are run cover of the obligations of a report. None where none may apply.
pub fn covered_duties(report: &Report, run: &[(Framework, Rating)]) -> Option<Shares> {
    let part = |row: &'static str, cite: Cite, applies: Truth| Part { unit: row, article: Some(cite.unit()), applies };
    let parts: Vec<_> = looked_at(report)
        .map(|row| part(row.id.name(), row.cite, if row.established { Truth::Yes } else { row.outcome }))
        .collect();
    shares(&parts, run)
}

/// What the frameworks that are run cover of the controls of ISO/IEC 42001 that are not excluded.
pub fn covered_controls(management: &Management, run: &[(Framework, Rating)]) -> Option<Shares> {
    let part = |item: Item| Part { unit: item.as_str(), article: None, applies: Truth::Yes };
    shares(&counted(management).map(part).collect::<Vec<_>>(), run)
}

fn having(unit: &str) -> Vec<Framework> {
    Framework::ALL.iter().copied().filter(|framework| row_of(*framework, unit).is_some()).collect()
}

/// What stands beside each obligation of a report, in the order of the catalogue.
pub fn beside_duties(saved: &Saved, report: &Report, lang: Lang) -> Vec<Beside> {
    let one = |row: &ObligationReport| Beside {
        unit: row.id.name(),
        title: lang.obligation_title(row.id),
        cite: Some(row.cite),
        evidence: saved.progress.item(row.id).map(|item| item.evidence.trim().to_owned()).unwrap_or_default(),
        frameworks: having(row.id.name()),
    };
    looked_at(report).map(one).collect()
}

/// What stands beside each control, in the order of the standard.
pub fn beside_controls(management: &Management, lang: Lang) -> Vec<Beside> {
    let one = |item: Item| Beside {
        unit: item.as_str(),
        title: lang.iso_item(item).title,
        cite: None,
        evidence: management.notes(item).evidence.trim().to_owned(),
        frameworks: having(item.as_str()),
    };
    counted(management).map(one).collect()
}

/// A reference of a framework, and what it stands beside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Referred<'a> {
    /// The number.
    pub number: &'static str,
    /// What it stands beside here.
    pub beside: Vec<&'a Beside>,
}

/// The references of a framework that stand beside any of these, with what each stands beside.
pub fn by_reference(framework: Framework, all: &[Beside]) -> Vec<Referred<'_>> {
    let mut told: Vec<Referred<'_>> = Vec::new();
    for row in rows_of(framework) {
        let Some(beside) = all.iter().find(|beside| beside.unit == row.unit()) else { continue };
        for number in row.references {
            match told.iter_mut().find(|known| known.number == *number) {
                Some(known) => known.beside.push(beside),
                None => told.push(Referred { number, beside: vec![beside] }),
            }
        }
    }
    let place = |number: &str| {
        crate::frameworks::REFERENCES.iter().position(|id| id.split_once(' ') == Some((framework.as_str(), number)))
    };
    told.sort_by_key(|referred| place(referred.number));
    told
}

/// A row in words: each reference with what stands there.
pub fn references_told(framework: Framework, row: &Row, lang: Lang) -> Vec<String> {
    let name = framework.as_str();
    let told = |number: &&'static str| lang.labelled(number, lang.reference(&[name, " ", number].concat()));
    row.references.iter().map(told).collect()
}

/// What stays to be done of a row; nothing where the framework asks for the same.
pub fn still_to_do(row: &Row, lang: Lang) -> &'static str {
    if row.level() == Level::Full { "" } else { lang.left_to_do(row.id) }
}

/// What stands beside obligations and controls, in a document.
pub(super) fn blocks(subject: &Subject, lang: Lang) -> Vec<super::Block> {
    use super::{Block, line, paragraph};
    let own = lang.frameworks_page();
    let run = frameworks_run(&subject.saved);
    let name = |framework: Framework| lang.framework(framework).map_or("", |words| words.name);
    if run.is_empty() {
        // Of what nobody said to run, nothing is covered.
        return vec![paragraph(lang.frame().no_frameworks)];
    }
    let mut blocks = vec![paragraph(own.estimate)];
    let duties = covered_duties(subject.report(), &run);
    let controls = covered_controls(&subject.management, &run);
    let of = |shares: &Option<Shares>, at: usize| {
        shares.as_ref().and_then(|shares| shares.each.get(at)).map(|(_, span)| lang.share(*span)).unwrap_or_default()
    };
    let mut rows: Vec<Vec<super::Line>> = run
        .iter()
        .enumerate()
        .map(|(at, (framework, rating))| {
            [name(*framework).to_owned(), lang.rating(Some(*rating)).to_owned(), of(&duties, at), of(&controls, at)]
                .map(line)
                .to_vec()
        })
        .collect();
    let all = |shares: &Option<Shares>| shares.as_ref().map(|shares| lang.share(shares.together)).unwrap_or_default();
    rows.push([own.together.to_owned(), String::new(), all(&duties), all(&controls)].map(line).to_vec());
    blocks.push(Block::Rows(vec![own.framework, own.state, own.duties, own.controls], rows));
    blocks.push(paragraph(own.together_help));
    let table = |all: &[Beside]| {
        let mut rows = Vec::new();
        for beside in all {
            let marked = beside.frameworks.iter().filter(|it| run.iter().any(|(known, _)| known == *it));
            for (framework, row) in marked.filter_map(|framework| Some((*framework, beside.row(*framework)?))) {
                let what = match beside.cite {
                    Some(cite) => super::cited(lang, beside.title, &cite),
                    None => line(lang.labelled(beside.unit, beside.title)),
                };
                rows.push(vec![
                    what,
                    line(name(framework)),
                    line(references_told(framework, row, lang).join("\n")),
                    line(far_told(row, lang)),
                    line(still_to_do(row, lang)),
                    line(beside.evidence.as_str()),
                ]);
            }
        }
        Block::Rows(vec![own.counts_for, own.framework, own.reference, own.share, own.still, own.your_evidence], rows)
    };
    let duties = beside_duties(&subject.saved, subject.report(), lang);
    blocks.extend(super::section(own.beside, vec![table(&duties)]));
    blocks.extend(super::section(own.beside_controls, vec![table(&beside_controls(&subject.management, lang))]));
    blocks.push(paragraph(own.method));
    blocks
}
