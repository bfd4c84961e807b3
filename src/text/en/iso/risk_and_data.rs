//! Words of the mapping. Articles 8 to 10: risk management and data.

use super::{Entry, entry};

pub(super) static WORDS: &[Entry] = &[
    entry(
        "art-8-1",
        "Requirement-by-requirement compliance matrix per system; state-of-the-art justification.",
        "Legal requirements enter as interested-party needs; no per-system compliance proof.",
    ),
    entry("art-8-2", "Whole-product compliance with Annex I Section A law.", "No product-law duty."),
    entry(
        "art-9-1",
        "One system per high-risk AI system, aimed at health, safety and fundamental rights.",
        "Same process skeleton; object differs (organisation's AI risk versus product risk to people).",
    ),
    entry(
        "art-9-2",
        "Life-cycle coverage per system instead of planned intervals.",
        "Re-assessment at planned intervals and on significant change is mandatory.",
    ),
    entry(
        "art-9-2-a",
        "Explicit fundamental-rights catalogue; per-system hazard list.",
        "Impact assessment on individuals, groups and society covers the subject-matter without naming Charter rights.",
    ),
    entry(
        "art-9-2-b",
        "Estimation scales tied to severity for persons.",
        "Foreseeable misuse is expressly part of 6.1.4.",
    ),
    entry(
        "art-9-2-c",
        "Formal feed from the Art. 72 system, deployer data.",
        "Own-operation monitoring feeds risk assessment; market data are not required.",
    ),
    entry(
        "art-9-2-d",
        "Trace each measure to a point (a) risk.",
        "Treatment plan and effectiveness check are mandatory.",
    ),
    entry("art-9-4", "Interaction analysis across Arts. 8-15.", "No control asks how requirements interact."),
    entry(
        "art-9-5",
        "Per-hazard and overall residual-risk verdict against interests of persons, not organisational appetite.",
        "Management accepts residual risk, but the yardstick is the organisation's own criteria (the JTC 21 objection).",
    ),
    entry(
        "art-9-5-a",
        "Design-first hierarchy and feasibility argument.",
        "Responsible-design objectives exist; no order of preference among measures.",
    ),
    entry("art-9-5-b", "Link to the residual-risk verdict.", "Core of risk treatment."),
    entry("art-9-5-c", "Deployer training and knowledge assumptions.", "Information yes, training of customers no."),
    entry(
        "art-9-6",
        "Testing to pick measures; proof of Section 2 compliance.",
        "V&V shows that own requirements are met; the other two test aims are absent.",
    ),
    entry(
        "art-9-8",
        "Probabilistic thresholds fixed beforehand.",
        "Criteria must exist before use and be met before deployment; thresholds are not prescribed.",
    ),
    entry(
        "art-9-9",
        "Explicit under-18 verdict.",
        "Assessment of groups of individuals; guidance names vulnerable groups.",
    ),
    entry(
        "art-10-1",
        "Criteria of paras 2-4 as release condition.",
        "Quality requirements are the organisation's own choice.",
    ),
    entry(
        "art-10-2",
        "Practice per data set type (train/validate/test).",
        "A.7.2 demands defined and implemented data management.",
    ),
    entry("art-10-2-a", "Link design choice to data set.", "Design documentation plus data management."),
    entry(
        "art-10-2-b",
        "Original collection purpose of personal data.",
        "Acquisition and provenance controls match; purpose is a GDPR notion.",
    ),
    entry("art-10-2-c", "-.", "A.7.6 requires documented criteria and methods for precisely these operations."),
    entry("art-10-2-d", "Written assumptions per data set.", "Only implied by representativeness guidance."),
    entry("art-10-2-e", "Suitability verdict.", "Acquisition control asks for categories, quantity and sources."),
    entry(
        "art-10-2-f",
        "Mandatory bias examination against EU non-discrimination law, feedback-loop check.",
        "Bias appears in guidance to data quality; seeds disagree (strong vs partial).",
    ),
    entry("art-10-2-g", "Defined bias measures and proof of effect.", "Treatable as AI risk; no dedicated control."),
    entry(
        "art-10-2-h",
        "Gap list against the Regulation.",
        "Non-fulfilment of quality requirements shows gaps only indirectly.",
    ),
    entry(
        "art-10-3",
        "Outcome criteria, subgroup statistics.",
        "Standard asks to set and meet requirements, not these ones.",
    ),
    entry("art-10-4", "Setting-specific representativeness.", "Operational-domain match is guidance only."),
    entry("art-10-6", "Same criteria for test data.", "Test-data quality reachable through V&V and A.7.4."),
];
