//! Words of the mapping. Articles 43 to 49, Annexes VI and VII: conformity, declaration, marking, registration.

use super::{Entry, entry};

pub(super) static WORDS: &[Entry] = &[
    entry(
        "art-43-1",
        "Conformity route and notified body.",
        "A certificate from a certification body is not a conformity assessment.",
    ),
    entry(
        "art-43-2",
        "Conformity assessment act.",
        "System-level act; management system audit looks at the organisation.",
    ),
    entry("annex-vi-2", "Audit criteria = Art. 17.", "Internal audit machinery is reusable."),
    entry("annex-vi-3", "Section 2 examination.", "Pre-release check has other criteria."),
    entry("annex-vi-4", "Process and monitoring consistent with file.", "Audit could look at it; nothing makes it."),
    entry("annex-vii-3-1", "Application file.", "Notified-body procedure."),
    entry("annex-vii-3-4", "Notice of changes.", "6.3 plans change, tells nobody."),
    entry("annex-vii-5-3", "Notified-body audits.", "Not in the standard."),
    entry("art-43-4", "New assessment on substantial modification.", "Not in the standard."),
    entry("art-47-1", "Declaration.", "Legal formality."),
    entry("art-47-2", "Content and languages.", "Legal formality."),
    entry("art-47-4", "Signature and upkeep.", "Legal formality."),
    entry("art-48-1", "CE marking.", "Legal formality (Art. 48, not 49 as seed 000 says)."),
    entry("art-49-1", "Registration.", "Legal formality."),
    entry("art-49-2", "Registration.", "Kept by the Omnibus."),
    entry("art-49-3", "Registration.", "Legal formality."),
];
