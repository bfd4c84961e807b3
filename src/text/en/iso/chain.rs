//! Words of the mapping. Articles 23 to 25: importers, distributors, the chain of supply.

use super::{Entry, entry, named};

pub(super) static WORDS: &[Entry] = &[
    entry("art-23-1", "The five checks.", "Supplier process without these checks."),
    entry("art-23-2", "No placing on market; notice to authority.", "Supplier corrective action only."),
    entry("art-23-3", "Labelling.", "Market formality."),
    entry("art-23-5", "Ten-year copies.", "Documents unknown to the standard."),
    entry("art-23-6", "Request procedure.", "Information duties identified only."),
    entry("art-23-7", "Cooperation.", "Not in the standard."),
    entry("art-24-1", "The checks.", "Supplier process without these checks."),
    entry("art-24-2", "Hold back; inform provider.", "Supplier corrective action only."),
    entry("art-24-4", "Market action and notice.", "Corrective action only."),
    entry("art-24-5", "Request procedure.", "Information duties identified only."),
    entry("art-24-6", "Cooperation.", "Not in the standard."),
    named(
        "art-25-1",
        "Recognise when rebranding, substantial modification or new purpose makes you the provider",
        "Legal triggers in change control.",
        "Intended-use and change controls can raise the flag.",
    ),
    entry("art-25-2", "Access and hand-over duty (points (a)-(c) since 2026).", "Allocation of responsibilities only."),
    entry("art-25-4", "Written agreement with listed content.", "Supplier process exists, contract content not set."),
];
