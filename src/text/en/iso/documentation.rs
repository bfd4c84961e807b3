//! Words of the mapping. Article 11 and Annex IV: technical documentation.

use super::{Entry, entry};

pub(super) static WORDS: &[Entry] = &[
    entry(
        "art-11-1",
        "Pre-market deadline; proof of Section 2 compliance; Annex IV minimum (SMEs and SMCs: simplified form).",
        "A.6.2.7 already names supervisory authorities as recipients (several seeds miss this and cite 7.5 only).",
    ),
    entry("art-11-2", "Merged technical file.", "No counterpart."),
    entry(
        "annex-iv-1-a",
        "Provider identity, version lineage.",
        "Guidance to A.6.2.7/A.8.2 lists it, but following guidance is not a condition of certification.",
    ),
    entry("annex-iv-1-b", "Interaction with systems outside.", "Guidance: run-time environment, interoperability."),
    entry("annex-iv-1-c", "Version matrix.", "Tool inventory and update planning only."),
    entry("annex-iv-1-d", "All market forms.", "A deployment plan touches delivery form only."),
    entry(
        "annex-iv-1-e",
        "Target hardware at the deployer.",
        "Guidance to A.6.2.7/A.8.2 lists it, but following guidance is not a condition of certification.",
    ),
    entry("annex-iv-1-f", "Product illustrations.", "Product-law item."),
    entry(
        "annex-iv-1-g",
        "As seen by the deployer.",
        "B.6.2.3 lists interface, output presentation and human interaction.",
    ),
    entry("annex-iv-1-h", "Art. 13(3) content.", "Information for users is mandatory; the list is not."),
    entry("annex-iv-2-a", "How third-party parts were modified.", "Design documentation plus tooling resources."),
    entry("annex-iv-2-b", "Trade-offs made for Section 2.", "Design documentation against requirements is mandatory."),
    entry("annex-iv-2-c", "Compute per phase.", "Two dedicated controls."),
    entry("annex-iv-2-d", "Datasheet format.", "Five data controls yield nearly all fields."),
    entry("annex-iv-2-e", "Art. 14 assessment.", "Oversight is guidance to development process and responsible use."),
    entry("annex-iv-2-f", "Pre-determined changes.", "Concept unknown to the standard."),
    entry("annex-iv-2-g", "Discrimination metrics, dated and signed test logs.", "V&V documentation is mandatory."),
    entry(
        "annex-iv-2-h",
        "Measure list per Art. 15(5).",
        "Threats belong in design documentation; measures come from ISO/IEC 27001.",
    ),
    entry(
        "annex-iv-3",
        "Accuracy for specific groups, sources of risk to rights.",
        "General capability and limitation data only.",
    ),
    entry("annex-iv-4", "Metric justification.", "Criteria are required, their justification is not."),
    entry("annex-iv-5", "System-specific write-up.", "All inputs are documented information."),
    entry("annex-iv-6", "Change log per system version.", "Change control and documentation of operational changes."),
    entry("annex-iv-7", "Standards list (none cited in the OJ by autumn 2026).", "Legal artefact."),
    entry("annex-iv-8", "Declaration.", "Legal artefact."),
    entry(
        "annex-iv-9",
        "Plan (Commission template due by 2 Sep 2027).",
        "Monitoring is defined, the plan format is not.",
    ),
];
