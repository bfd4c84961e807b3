//! Words of the mapping. Articles 52 to 55, Annexes XI and XII: general-purpose models.

use super::{Entry, entry, named};

pub(super) static WORDS: &[Entry] = &[
    entry("art-52-1", "Compute tracking and notification.", "Legal formality."),
    entry(
        "art-53-1-a",
        "Annex XI minimum; AI Office; model rather than system.",
        "Life-cycle documentation incl. V&V records; scoped to systems.",
    ),
    entry("annex-xi-1-1-a", "Type and nature of host systems.", "Intended purpose only."),
    entry("annex-xi-1-1-b", "Acceptable use policy.", "Limits and intended use only."),
    entry("annex-xi-1-1-c", "Distribution record.", "Deployment plan only."),
    entry("annex-xi-1-1-d", "Parameter count.", "Counterpart control exists at system level."),
    entry("annex-xi-1-1-e", "Field.", "Not named."),
    entry("annex-xi-1-1-f", "Licence.", "Not named."),
    entry("annex-xi-1-2-a", "Integration into third-party systems.", "Counterpart control exists at system level."),
    entry("annex-xi-1-2-b", "Optimisation target and parameters.", "Counterpart control exists at system level."),
    entry(
        "annex-xi-1-2-c",
        "Number of data points, unsuitable-source and bias detection.",
        "Counterpart control exists at system level.",
    ),
    entry("annex-xi-1-2-d", "FLOP count, time.", "Resource documentation without quantities."),
    entry("annex-xi-1-2-e", "Energy figure.", "Environmental effect in guidance."),
    entry("annex-xi-2-1", "Public protocols; limitation methodology.", "V&V measures, criteria and results."),
    entry("annex-xi-2-2", "Adversarial testing, alignment, fine-tuning.", "No adversarial testing in the standard."),
    entry("annex-xi-2-3", "Component flow detail.", "Counterpart control exists at system level."),
    named(
        "art-53-1-b-i",
        "Give downstream providers a good understanding of capabilities and limits",
        "Aim: their own AI Act compliance.",
        "Information to users and customers.",
    ),
    entry("annex-xii-1", "All eight fields.", "Several fields not named."),
    entry("annex-xii-2", "Input size, format.", "Technical means and data are covered."),
    entry(
        "art-53-1-c",
        "Policy, opt-out detection, complaint point.",
        "Data rights are a guidance keyword of acquisition; seed 000 overstates A.7.",
    ),
    entry("art-53-1-d", "Public summary.", "Inputs exist, publication does not."),
    entry("art-53-3", "Cooperation.", "Not in the standard."),
    entry("art-54-1", "Mandate.", "Legal formality."),
    entry("art-54-3", "Mandate content.", "Legal formality."),
    entry("art-55-1-a", "Standardised protocols, red teaming.", "V&V left to the organisation."),
    entry(
        "art-55-1-b",
        "Systemic-risk taxonomy and tiers (Code of Practice, Safety and Security).",
        "Societal impact assessment is the nearest hook.",
    ),
    entry("art-55-1-c", "AI Office channel and clocks.", "Incident handling only."),
    entry("art-55-1-d", "Weight security; ISO/IEC 27001.", "Security outside the standard."),
];
