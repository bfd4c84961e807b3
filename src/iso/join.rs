//! Obligations without a row of their own, and why. Together with what the rows name, every obligation is accounted for.

use super::rows;
use crate::engine::ids;
use crate::law::Unit;
use crate::law::obligations::ObligationId;

ids! {
    /// Why an obligation has no row.
    pub enum Why {
        /// A paragraph as a whole: the rows of its points speak for it.
        Points = "points",
        /// Names the duty of other rows again, or from when they apply.
        Elsewhere = "elsewhere",
        /// Says how, where or in what form the duty of another row is done: counted there.
        Detail = "detail",
        /// A relief, a right, or a note on how far something reaches: there is nothing to cover.
        AsksNothing = "asks-nothing",
        /// Binds somebody who runs no system: a representative, a supplier, a notified body, a person.
        Addressee = "addressee",
        /// What an authority asks for or decides in a single case: no management system does it in advance.
        OnDemand = "on-demand",
        /// A step of law to which the standard has no counterpart: it covers nothing.
        Silent = "silent",
        /// Nobody rated it: rare, or for few. The standard may touch it.
        Unrated = "unrated",
    }
}

/// An obligation without a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unmapped {
    /// The obligation.
    pub obligation: ObligationId,
    /// Why it has none.
    pub why: Why,
    /// The rows that speak for it.
    pub rows: &'static [&'static str],
}

const fn none(obligation: &str, why: Why, rows: &'static [&'static str]) -> Unmapped {
    Unmapped { obligation: ObligationId::of(obligation), why, rows }
}

/// The obligations whose coming true is a prohibited practice: the points of Article 5(1).
pub fn prohibitions() -> impl Iterator<Item = ObligationId> {
    rows().filter(|row| row.cite.unit() == Unit::Article(5, None)).flat_map(|row| row.obligations().iter().copied())
}

/// Every obligation without a row.
///
/// INTERPRETATION: these are in no figure. The rows are what was rated; rows added here at "none" would lower the figures of
/// those who deal with authorities, products or sandboxes, and nobody rated them twice.
pub static UNMAPPED: &[Unmapped] = &[
    none(
        "art-4a-1",
        Why::Points,
        &["art-4a-1-a", "art-4a-1-b", "art-4a-1-c", "art-4a-1-d", "art-4a-1-e", "art-4a-1-f"],
    ),
    none("art-12-2", Why::Points, &["art-12-2-a", "art-12-2-b", "art-12-2-c"]),
    none("art-12-3", Why::Points, &["art-12-3-a", "art-12-3-b", "art-12-3-c", "art-12-3-d"]),
    none(
        "art-13-3",
        Why::Points,
        &[
            "art-13-3-a",
            "art-13-3-b-i",
            "art-13-3-b-ii",
            "art-13-3-b-iii",
            "art-13-3-b-iv",
            "art-13-3-b-v",
            "art-13-3-b-vi",
            "art-13-3-b-vii",
            "art-13-3-c",
            "art-13-3-d",
            "art-13-3-e",
            "art-13-3-f",
        ],
    ),
    none("art-14-3", Why::Points, &["art-14-3-a", "art-14-3-b"]),
    none("art-14-4", Why::Points, &["art-14-4-a", "art-14-4-b", "art-14-4-c", "art-14-4-d", "art-14-4-e"]),
    none("art-15-4", Why::Points, &["art-15-4-sub-1", "art-15-4-sub-3"]),
    none("art-15-5", Why::Points, &["art-15-5-sub-1", "art-15-5-sub-2", "art-15-5-sub-3"]),
    none("art-18-1", Why::Points, &["art-18-1-a", "art-18-1-b", "art-18-1-c", "art-18-1-d", "art-18-1-e"]),
    none("art-50-4", Why::Points, &["art-50-4-sub-1", "art-50-4-sub-2"]),
    none(
        "art-4a-2",
        Why::Elsewhere,
        &["art-4a-1-a", "art-4a-1-b", "art-4a-1-c", "art-4a-1-d", "art-4a-1-e", "art-4a-1-f"],
    ),
    none(
        "art-4a-2-model",
        Why::Elsewhere,
        &["art-4a-1-a", "art-4a-1-b", "art-4a-1-c", "art-4a-1-d", "art-4a-1-e", "art-4a-1-f"],
    ),
    none("art-16-a", Why::Elsewhere, &["art-8-1"]),
    none("art-16-c", Why::Elsewhere, &["art-17-1"]),
    none("art-16-d", Why::Elsewhere, &["art-18-1-a"]),
    none("art-16-e", Why::Elsewhere, &["art-19-1"]),
    none("art-16-f", Why::Elsewhere, &["art-43-1", "art-43-2"]),
    none("art-16-g", Why::Elsewhere, &["art-47-1"]),
    none("art-16-h", Why::Elsewhere, &["art-48-1"]),
    none("art-16-i", Why::Elsewhere, &["art-49-1"]),
    none("art-16-j", Why::Elsewhere, &["art-20-1", "art-20-2"]),
    none("art-71-2", Why::Elsewhere, &["art-49-1", "art-49-2"]),
    none("art-71-3", Why::Elsewhere, &["art-49-3"]),
    none("art-75-1a", Why::Elsewhere, &["art-73-1"]),
    none("art-111-1", Why::Elsewhere, &["art-8-1"]),
    none("art-111-2", Why::Elsewhere, &["art-8-1"]),
    none("art-111-3", Why::Elsewhere, &["art-53-1-a"]),
    none("art-111-4", Why::Elsewhere, &["art-50-2"]),
    none("art-18-3", Why::Detail, &["art-18-1-a"]),
    none("art-19-2", Why::Detail, &["art-19-1"]),
    none("art-17-2", Why::Detail, &["art-17-1"]),
    none("art-22-2", Why::Detail, &["art-22-1", "art-22-3"]),
    none("art-25-3", Why::Detail, &["art-25-1"]),
    none("art-43-3", Why::Detail, &["art-43-2"]),
    none("art-47-3", Why::Detail, &["art-47-1"]),
    none("art-48-2", Why::Detail, &["art-48-1"]),
    none("art-48-3", Why::Detail, &["art-48-1"]),
    none("art-48-4", Why::Detail, &["art-48-1"]),
    none("art-48-5", Why::Detail, &["art-48-1"]),
    none("art-49-4", Why::Detail, &["art-49-1", "art-49-2", "art-49-3"]),
    none("art-49-5", Why::Detail, &["art-49-1"]),
    none("art-49-5-deployer", Why::Detail, &["art-49-3"]),
    none("art-26-10-sub-5", Why::Detail, &["art-26-10"]),
    none("annex-vii-4-1", Why::Detail, &["annex-vii-3-1"]),
    none("annex-vii-4-7", Why::Detail, &["annex-vii-3-4"]),
    none("annex-vii-5-2", Why::Detail, &["annex-vii-5-3"]),
    none("art-54-2", Why::Detail, &["art-54-1", "art-54-3"]),
    none("art-61-2", Why::Detail, &["art-61-1"]),
    none("art-75-1e", Why::Detail, &["art-43-1"]),
    none("art-2-13", Why::AsksNothing, &[]),
    none("art-5-1a-a", Why::AsksNothing, &[]),
    none("art-5-1a-b", Why::AsksNothing, &[]),
    none("art-5-1b", Why::AsksNothing, &[]),
    none("art-17-3", Why::AsksNothing, &[]),
    none("art-17-4", Why::AsksNothing, &[]),
    none("art-63-1", Why::AsksNothing, &[]),
    none("art-26-5-sub-2", Why::AsksNothing, &[]),
    none("art-27-4", Why::AsksNothing, &[]),
    none("art-86-1-right", Why::AsksNothing, &[]),
    none("art-60-9", Why::AsksNothing, &[]),
    none("art-72-4", Why::AsksNothing, &[]),
    none("art-73-9", Why::AsksNothing, &[]),
    none("art-73-10", Why::AsksNothing, &[]),
    none("art-74-4", Why::AsksNothing, &[]),
    none("art-80-7", Why::AsksNothing, &[]),
    none("art-85", Why::AsksNothing, &[]),
    none("art-89-2", Why::AsksNothing, &[]),
    none("art-25-4-supplier", Why::Addressee, &[]),
    none("art-22-3-a", Why::Addressee, &[]),
    none("art-22-3-b", Why::Addressee, &[]),
    none("art-22-3-c", Why::Addressee, &[]),
    none("art-22-3-d", Why::Addressee, &[]),
    none("art-22-3-e", Why::Addressee, &[]),
    none("art-22-4", Why::Addressee, &[]),
    none("art-54-5", Why::Addressee, &[]),
    none("art-31", Why::Addressee, &[]),
    none("art-33-1", Why::Addressee, &[]),
    none("art-34", Why::Addressee, &[]),
    none("art-43-3-notified-body", Why::Addressee, &[]),
    none("art-45", Why::Addressee, &[]),
    none("annex-vii-4-3", Why::OnDemand, &[]),
    none("art-91-5", Why::OnDemand, &[]),
    none("art-92-5", Why::OnDemand, &[]),
    none("art-93-1", Why::OnDemand, &[]),
    none("art-76-3", Why::OnDemand, &[]),
    none("art-74-12", Why::OnDemand, &[]),
    none("art-74-13", Why::OnDemand, &[]),
    none("art-75a-3", Why::OnDemand, &[]),
    none("art-75a-4", Why::OnDemand, &[]),
    none("art-75a-6", Why::OnDemand, &[]),
    none("art-75b", Why::OnDemand, &[]),
    none("art-75c-3", Why::OnDemand, &[]),
    none("art-77-1a", Why::OnDemand, &[]),
    none("art-79-2", Why::OnDemand, &[]),
    none("art-79-4", Why::OnDemand, &[]),
    none("art-80-4", Why::OnDemand, &[]),
    none("art-80-5", Why::OnDemand, &[]),
    none("art-82-2", Why::OnDemand, &[]),
    none("art-83-1", Why::OnDemand, &[]),
    none("art-5-2", Why::Silent, &[]),
    none("art-5-3", Why::Silent, &[]),
    none("art-5-4", Why::Silent, &[]),
    none("art-23-4", Why::Silent, &[]),
    none("art-24-3", Why::Silent, &[]),
    none("art-41-5", Why::Silent, &[]),
    none("art-46-1", Why::Silent, &[]),
    none("art-46-2", Why::Silent, &[]),
    none("art-41-5-model", Why::Silent, &[]),
    none("art-53-4", Why::Silent, &[]),
    none("art-55-2", Why::Silent, &[]),
    none("art-57-12", Why::Silent, &[]),
    none("art-60-8", Why::Silent, &[]),
    none("art-60a-5", Why::Silent, &[]),
    none("art-59-1", Why::Unrated, &[]),
    none("art-60-7", Why::Unrated, &[]),
    none("art-87", Why::Unrated, &[]),
];
