//! Words of the mapping. Articles 12 to 15: logs, information, oversight, accuracy and security.

use super::{Entry, entry};

pub(super) static WORDS: &[Entry] = &[
    entry(
        "art-12-1",
        "Built-in capability over the whole lifetime instead of a logging decision.",
        "Logging in use is the mandatory minimum; control lets the organisation choose the rest (seeds overlook A.6.2.8).",
    ),
    entry(
        "art-12-2-a",
        "Event catalogue for risk and modification.",
        "Guidance speaks of out-of-range operation only.",
    ),
    entry("art-12-2-b", "Events tied to Art. 72.", "No link to post-market monitoring."),
    entry("art-12-2-c", "Deployer-side access to logs.", "Control addresses the organisation's own logs."),
    entry("art-12-3-a", "Start and end time of every use.", "Time and date of use is a guidance example."),
    entry("art-12-3-b", "Field.", "Not mentioned."),
    entry("art-12-3-c", "Matched input.", "Guidance: logs can hold production data."),
    entry("art-12-3-d", "Field.", "Not mentioned."),
    entry(
        "art-13-1",
        "Interpretability requirement per system.",
        "Transparency is a selectable development objective.",
    ),
    entry("art-13-2", "Completeness against 13(3).", "Providing user information is the control."),
    entry("art-13-3-a", "Authorised representative.", "Contact data in guidance."),
    entry(
        "art-13-3-b-i",
        "Specific context and conditions of use in the sense of Art. 3(12).",
        "Purpose leads the guidance list.",
    ),
    entry(
        "art-13-3-b-ii",
        "Robustness and cybersecurity levels, factors that change them.",
        "Accuracy and performance only.",
    ),
    entry("art-13-3-b-iii", "Tie to Art. 9(2) list.", "Impact-assessment results feed user information."),
    entry("art-13-3-b-iv", "Explanation capability.", "No explicit item."),
    entry("art-13-3-b-v", "Group figures.", "Group effects assessed, not published."),
    entry("art-13-3-b-vi", "Input specification.", "Data assumptions appear in technical documentation guidance."),
    entry("art-13-3-b-vii", "Interpretation guide.", "How to interact, not how to interpret."),
    entry("art-13-3-c", "Pre-determined changes.", "Concept unknown."),
    entry("art-13-3-d", "Art. 14 measures in full.", "How and when to override, need for oversight (guidance)."),
    entry(
        "art-13-3-e",
        "Make the guidance list (compute, lifetime, maintenance, frequency, updates) a fixed content of the instructions.",
        "Near-literal guidance list.",
    ),
    entry("art-13-3-f", "Log manual for deployers.", "Logging control is inward-looking."),
    entry(
        "art-14-1",
        "Oversight requirement and interface per system.",
        "Oversight is a design-process consideration in guidance.",
    ),
    entry("art-14-2", "Oversight as named risk measure.", "Can be selected as treatment."),
    entry("art-14-3-a", "Built-in measures commensurate with risk and autonomy.", "Not demanded."),
    entry("art-14-3-b", "Measure list for deployers.", "Information and allocation of responsibilities carry it."),
    entry("art-14-4-a", "Enabling by design.", "Documentation and monitoring only."),
    entry("art-14-4-b", "Automation-bias countermeasure.", "Not addressed."),
    entry("art-14-4-c", "Interpretation tools.", "See 13(3)(b)(vii)."),
    entry("art-14-4-d", "Override function in the product.", "Authority to override is guidance for the user side."),
    entry("art-14-4-e", "Stop function and safe state.", "Not addressed."),
    entry("art-14-5", "Dual confirmation workflow.", "Not addressed."),
    entry(
        "art-15-1",
        "Declared levels, proof per system, cybersecurity.",
        "Criteria and monitoring without required levels.",
    ),
    entry("art-15-3", "Metric declaration.", "Accuracy and performance information in guidance."),
    entry(
        "art-15-4-sub-1",
        "Robustness tests, technical and organisational measures.",
        "Robustness is a selectable objective.",
    ),
    entry("art-15-4-sub-3", "Feedback-loop mitigation.", "Continuous learning only as monitoring topic."),
    entry(
        "art-15-5-sub-1",
        "Security requirements and tests; ISO/IEC 27001 or CRA route (Art. 42(3)).",
        "AI-specific security monitoring is guidance; information security itself is out of scope.",
    ),
    entry("art-15-5-sub-2", "Security rationale.", "Risk-based by nature."),
    entry(
        "art-15-5-sub-3",
        "Prevent, detect, respond, resolve, control per attack class.",
        "Attack classes named in guidance only.",
    ),
];
