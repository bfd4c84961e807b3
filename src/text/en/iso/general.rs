//! Words of the mapping. Articles 4 to 6: literacy, sensitive data against bias, prohibited practices, the class.

use super::{Entry, entry, named};

pub(super) static WORDS: &[Entry] = &[
    entry(
        "art-4-1",
        "Literacy content (opportunities, risks, harm, duties under the Regulation), context of use, persons on whom the AI is used, people outside the management system scope.",
        "7.2/7.3 oblige competence and awareness of people under your control; the literacy yardstick (context, affected persons) is not set.",
    ),
    entry(
        "art-4a-1-a",
        "Necessity test and record that alternatives fail.",
        "No control asks for a necessity test on special-category data.",
    ),
    entry(
        "art-4a-1-b",
        "Technical re-use limits, pseudonymisation standard.",
        "Data management processes (guidance: privacy and security implications) reach the topic, not the measure; ISO/IEC 27001/27701 close it.",
    ),
    entry(
        "art-4a-1-c",
        "Documented access control and confidentiality duties for that data.",
        "Access control in 7.5.3 concerns management system documents, not bias-test data.",
    ),
    entry("art-4a-1-d", "Prohibition on transfer.", "No counterpart."),
    entry(
        "art-4a-1-e",
        "Deletion trigger tied to bias correction.",
        "Data-resource documentation covers retention and disposal generally.",
    ),
    entry("art-4a-1-f", "Entry in the record of processing activities.", "GDPR artefact outside the standard."),
    named(
        "art-5-1",
        "Keep out of prohibited practices",
        "Prohibition screen per system and use case, stop decision, legal sign-off.",
        "Impact assessment may surface the practice but nothing in the standard forbids it.",
    ),
    entry(
        "art-5-1-ba",
        "Prohibition screen; safeguards that reliably prevent it (Art. 5(1a)(a)(ii)).",
        "New in Reg. 2026/1744; nothing comparable in the standard.",
    ),
    entry(
        "art-5-1-bb",
        "Prohibition screen; preventive safeguards and correction of observed misuse.",
        "New in Reg. 2026/1744; nothing comparable in the standard.",
    ),
    named(
        "art-6-2",
        "Classify the system against Annex III (and Annex I)",
        "Legal tiering, Art. 6 decision record.",
        "The standard has no risk tiers; a management system only supplies the inventory and purpose description.",
    ),
    entry(
        "art-6-4",
        "Documented Art. 6(3) assessment before market.",
        "No classification assessment is asked for, so none is documented.",
    ),
];
