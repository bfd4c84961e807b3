//! ISO/IEC 42001 beside Directive (EU) 2022/2555: a standard about AI and a directive about security, aspect by aspect.

use super::{Chapter, Item};
use crate::engine::ids;
use crate::law::{Act, ActCite, Cite, art};

ids! {
    /// What the two are compared in.
    pub enum Aspect {
        /// What kind of text it is.
        Nature = "nature",
        /// What it is about.
        Object = "object",
        /// Whom it is for.
        Who = "who",
        /// Whether it sorts them into classes.
        Classes = "classes",
        /// What it asks of those who lead.
        Management = "management",
        /// What has to be done.
        Measures = "measures",
        /// Whether incidents are to be reported.
        Reporting = "reporting",
        /// What it says of suppliers.
        SupplyChain = "supply-chain",
        /// What it costs to ignore it.
        Fines = "fines",
        /// Where the work for one helps with the other, and with the Regulation.
        Overlap = "overlap",
    }
}

/// One aspect of both.
#[derive(Debug)]
pub struct Beside {
    /// The aspect.
    pub aspect: Aspect,
    /// Where the directive and what belongs to it speak of it.
    pub there: &'static [ActCite],
    /// Parts of the standard that speak of it.
    pub headings: &'static [Chapter],
    /// Clauses and controls that speak of it.
    pub items: &'static [Item],
    /// Provisions of the Regulation that it helps with.
    pub here: &'static [Cite],
    /// Whether every figure in it was compared with the text.
    pub compared: bool,
}

const fn beside(
    aspect: Aspect,
    there: &'static [ActCite],
    headings: &'static [Chapter],
    items: &'static [Item],
) -> Beside {
    Beside { aspect, there, headings, items, here: &[], compared: true }
}

const fn nis2(article: u8) -> ActCite {
    Act::Nis2.art(article)
}

/// Every aspect.
pub static NIS2: &[Beside] = &[
    beside(Aspect::Nature, &[nis2(41)], &[], &[]),
    beside(Aspect::Object, &[nis2(1)], &[], &[]),
    // The count of sectors comes from an article that is wrong elsewhere, and was not compared with the annexes.
    Beside { compared: false, ..beside(Aspect::Who, &[nis2(2)], &[], &[]) },
    beside(Aspect::Classes, &[nis2(32), nis2(33)], &[], &[Item::C6_1_4, Item::C8_4]),
    beside(Aspect::Management, &[nis2(20)], &[Chapter::C5, Chapter::C9_3], &[]),
    beside(
        Aspect::Measures,
        &[nis2(21).par(2), Act::Nis2Measures.whole()],
        &[Chapter::C4, Chapter::C5, Chapter::C6, Chapter::C7, Chapter::C8, Chapter::C9, Chapter::C10],
        &[],
    ),
    beside(Aspect::Reporting, &[nis2(23).par(4)], &[], &[Item::A8_4]),
    beside(Aspect::SupplyChain, &[nis2(21).par(2).pt('d')], &[], &[Item::A10_2, Item::A10_3]),
    beside(Aspect::Fines, &[nis2(34).par(4), nis2(34).par(5)], &[], &[]),
    Beside {
        here: &[art(15).par(5), art(73)],
        ..beside(Aspect::Overlap, &[nis2(21)], &[Chapter::C6_1], &[Item::A6_2_6, Item::A10_3, Item::C10_2])
    },
];

/// The least that the maximum of a fine must be: a Member State may go higher.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Floor {
    /// Whether it is that of essential entities; else of important ones.
    pub essential: bool,
    /// The amount, in euro.
    pub amount: u64,
    /// The share of worldwide turnover, in thousandths. The higher of the two counts.
    pub per_mille: u16,
    /// Where that is written.
    pub cite: ActCite,
}

/// Both floors.
pub static FLOORS: [Floor; 2] = [
    Floor { essential: true, amount: 10_000_000, per_mille: 20, cite: nis2(34).par(4) },
    Floor { essential: false, amount: 7_000_000, per_mille: 14, cite: nis2(34).par(5) },
];
