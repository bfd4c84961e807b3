//! What published articles say about the standard and the Regulation, as far as it can be checked. Facts only: what each
//! says and what is right are words, in `text`.

use crate::engine::{Truth, ids};
use crate::law::{Cite, annex, art};

use super::{Counts, Item, Tree, rows};

ids! {
    /// An article on the web, by its kind and date.
    pub enum Source {
        /// A guide with a clause-by-article table, 27 June 2026.
        Guide = "guide-2026-06",
        /// A vendor's article with a condensed table, March 2026.
        Vendor = "vendor-2026-03",
        /// A security firm's report, 2 July 2026.
        Report = "report-2026-07",
        /// A comparison with the NIS 2 Directive.
        Comparison = "nis2-comparison",
    }
}

ids! {
    /// How a claim stands up to the law and to the structure of the standard.
    pub enum Verdict {
        /// Nothing to object.
        Right = "right",
        /// Not wrong, but misleading or incomplete.
        Imprecise = "imprecise",
        /// Was right once.
        Outdated = "outdated",
        /// Wrong.
        Wrong = "wrong",
        /// Another of the articles says the opposite.
        Contradicted = "contradicted",
    }
}

ids! {
    /// How much an article says is covered.
    pub enum Said {
        /// All, or strongly aligned.
        Strong = "strong",
        /// Good.
        Good = "good",
        /// A part.
        Part = "part",
        /// Nothing.
        Gap = "gap",
    }
}

/// A line of a published table.
#[derive(Clone, Copy, Debug)]
pub struct Claim {
    /// Stable name.
    pub id: &'static str,
    /// Who says so.
    pub source: Source,
    /// What it is about.
    pub cite: Cite,
    /// The clauses and controls that it names, by number.
    pub names: &'static str,
    /// How much it says is covered.
    pub said: Said,
    /// How that stands.
    pub verdicts: &'static [Verdict],
}

/// A gap that an article lists, or another statement that can be checked.
#[derive(Clone, Copy, Debug)]
pub struct Statement {
    /// Stable name.
    pub id: &'static str,
    /// Who says so.
    pub source: Source,
    /// What it is about, where that is one provision.
    pub cite: Option<Cite>,
    /// How that stands.
    pub verdicts: &'static [Verdict],
}

use Said::{Gap, Good, Part, Strong};
use Source::{Comparison, Guide, Report, Vendor};
use Verdict::{Contradicted as X, Imprecise as I, Outdated as O, Right as R, Wrong as W};

const fn claim(
    id: &'static str,
    source: Source,
    cite: Cite,
    names: &'static str,
    said: Said,
    verdicts: &'static [Verdict],
) -> Claim {
    Claim { id, source, cite, names, said, verdicts }
}

const fn stated(id: &'static str, source: Source, cite: Option<Cite>, verdicts: &'static [Verdict]) -> Statement {
    Statement { id, source, cite, verdicts }
}

/// The lines of the two published tables.
pub static CLAIMS: &[Claim] = &[
    claim("guide-9", Guide, art(9), "6.1, 8.2, A.5", Strong, &[I]),
    claim("guide-10", Guide, art(10), "A.7", Strong, &[I, X]),
    claim("guide-11", Guide, art(11), "7.5", Part, &[I]),
    claim("guide-12", Guide, art(12), "8.4, 9.1", Part, &[W]),
    claim("guide-13", Guide, art(13), "A.8", Strong, &[I]),
    claim("guide-14", Guide, art(14), "5.3, A.3, A.6", Strong, &[I]),
    claim("guide-15", Guide, art(15), "A.6, A.7", Part, &[I]),
    claim("guide-17", Guide, art(17), "4 to 10", Strong, &[W, X]),
    claim("guide-43", Guide, art(43), "", Part, &[W]),
    claim("guide-50", Guide, art(50), "A.8", Good, &[X]),
    claim("guide-53", Guide, art(53), "A.7", Part, &[I]),
    claim("guide-72", Guide, art(72), "9.1, 8.4", Strong, &[W]),
    claim("guide-73", Guide, art(73), "10.1", Part, &[W]),
    claim("vendor-9", Vendor, art(9), "6.1", Good, &[W]),
    claim("vendor-17", Vendor, art(17), "5", Good, &[W]),
    claim("vendor-annex-iv", Vendor, annex(4), "7.5", Part, &[R]),
    claim("vendor-27", Vendor, art(27), "Annex B", Part, &[W, X]),
    claim("vendor-10", Vendor, art(10), "B.3", Part, &[W, X]),
    claim("vendor-72", Vendor, art(72), "9.1, 10", Good, &[I]),
    claim("vendor-43", Vendor, art(43), "", Gap, &[I]),
    claim("vendor-49", Vendor, art(49), "", Gap, &[W]),
    claim("vendor-50", Vendor, art(50), "", Gap, &[R, X]),
    claim("vendor-5", Vendor, art(5), "", Gap, &[O]),
];

/// The gaps that the articles list, in their order.
pub static GAPS: &[Statement] = &[
    stated("guide-gap-annex-iv", Guide, Some(annex(4)), &[R]),
    stated("guide-gap-registration", Guide, Some(art(49)), &[W]),
    stated("guide-gap-declaration", Guide, Some(art(47)), &[W]),
    stated("guide-gap-marking", Guide, Some(art(48)), &[W]),
    stated("guide-gap-notified-body", Guide, Some(art(43)), &[W]),
    stated("guide-gap-models", Guide, Some(art(53)), &[I]),
    stated("vendor-gap-classification", Vendor, Some(art(6)), &[W, X]),
    stated("vendor-gap-conformity", Vendor, Some(art(43)), &[I]),
    stated("vendor-gap-documentation", Vendor, Some(annex(4)), &[R]),
    stated("vendor-gap-registration", Vendor, Some(art(49)), &[W]),
    stated("vendor-gap-transparency", Vendor, Some(art(50)), &[W]),
    stated("vendor-gap-prohibitions", Vendor, Some(art(5)), &[O]),
    stated("vendor-gap-penalties", Vendor, Some(art(99)), &[I]),
];

/// Other statements of the articles that a reader may rely on.
pub static STATEMENTS: &[Statement] = &[
    stated("guide-dates", Guide, Some(art(113)), &[O, X]),
    stated("guide-aspects", Guide, Some(art(17).par(1)), &[I]),
    stated("guide-share", Guide, None, &[I]),
    stated("vendor-share", Vendor, None, &[I, X]),
    stated("vendor-tiers", Vendor, None, &[W, X]),
    stated("vendor-scope", Vendor, Some(art(2)), &[I]),
    stated("vendor-standards", Vendor, Some(art(40)), &[O]),
    stated("report-aspects", Report, Some(art(17).par(1)), &[I]),
    stated("report-standard", Report, Some(art(40)), &[O]),
    stated("report-fines", Report, Some(art(99).par(4)), &[I]),
    stated("report-dates", Report, Some(art(113)), &[I]),
    stated("report-literacy", Report, Some(art(4)), &[O]),
    stated("report-guidelines", Report, Some(art(6)), &[I]),
    stated("comparison-directive", Comparison, None, &[W]),
    stated("comparison-fines", Comparison, None, &[I]),
    stated("comparison-clocks", Comparison, None, &[I]),
    stated("comparison-testing", Comparison, None, &[I]),
    stated("comparison-certifies", Comparison, None, &[I]),
    stated("comparison-controls", Comparison, None, &[W]),
    stated("comparison-impact", Comparison, None, &[W]),
    stated("comparison-aligned", Comparison, Some(art(40)), &[I]),
];

impl Claim {
    /// What our mapping says of the same provision, whoever has to do it: the rows by level, and the items that answer them.
    pub fn ours(&self) -> (Counts, Vec<Item>) {
        let below: Vec<_> = rows().filter(|row| row.path().contains(&self.cite)).map(|row| (row, Truth::Yes)).collect();
        let mut items: Vec<Item> = below.iter().flat_map(|(row, _)| row.primary).copied().collect();
        crate::engine::order_by(&mut items, |item| *item);
        items.dedup();
        (Tree::of(below).counts(), items)
    }
}
