//! Words of the mapping. Articles 16 to 22: the other duties of providers.

use super::{Entry, entry};

pub(super) static WORDS: &[Entry] = &[
    entry("art-16-b", "Labelling.", "Market formality."),
    entry("art-16-k", "Section 2 evidence file.", "Records exist, conformity proof does not."),
    entry("art-16-l", "Accessibility conformance.", "Other EU law."),
    entry(
        "art-17-1",
        "Purpose 'compliance with the Regulation'; EN 18286:2026 is the matching standard.",
        "Same management-system machinery; different goal (Commission and JTC 21 reject equivalence, seed 000 claims 'direct match').",
    ),
    entry(
        "art-17-1-a",
        "Compliance strategy per requirement, conformity route, substantial-modification rule.",
        "Context and change clauses touch it.",
    ),
    entry("art-17-1-b", "Formal design control.", "Life-cycle controls match closely."),
    entry("art-17-1-c", "QC and QA roles and records.", "Life-cycle controls match closely."),
    entry("art-17-1-d", "Fixed frequency.", "Three controls span the phases."),
    entry("art-17-1-e", "Standards plan and justification of alternatives.", "Specification yes, standards law no."),
    entry("art-17-1-f", "Filtration, mining, aggregation, retention spelled out.", "Whole A.7 family."),
    entry("art-17-1-g", "Art. 9 deltas.", "See Art. 9."),
    entry("art-17-1-h", "Art. 72 deltas.", "See Art. 72."),
    entry("art-17-1-i", "Legal definition, authority, 15/10/2-day clocks.", "Incident plan is user-facing."),
    entry("art-17-1-j", "Authority and notified-body channels.", "Communication clause plus information duties."),
    entry("art-17-1-k", "-.", "Identical management-system requirement."),
    entry("art-17-1-l", "Security-of-supply measures.", "Resource family plus supplier control."),
    entry("art-17-1-m", "All aspects (a)-(l); management duties.", "Roles and authorities are assigned."),
    entry("art-18-1-a", "10-year rule, authority access.", "Retention is the organisation's choice."),
    entry("art-18-1-b", "10-year rule.", "Retention is the organisation's choice."),
    entry("art-18-1-c", "Artefact and rule.", "No notified body in the standard."),
    entry("art-18-1-d", "Artefact and rule.", "No notified body in the standard."),
    entry("art-18-1-e", "Artefact and rule.", "No declaration in the standard."),
    entry("art-19-1", "Six-month minimum.", "Retention is the organisation's choice."),
    entry("art-20-1", "Withdrawal and recall, supply-chain notice.", "Corrective action yes, market action no."),
    entry("art-20-2", "Authority notice.", "Cause analysis yes, notice no."),
    entry("art-21-1", "Request procedure, language.", "Information duties are identified only."),
    entry("art-21-2", "Access procedure.", "Logs exist."),
    entry("art-22-1", "Mandate.", "Legal formality."),
    entry("art-22-3", "Mandate content.", "Legal formality."),
];
