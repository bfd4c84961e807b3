//! Words of the mapping. Articles 26 and 27: deployers.

use super::{Entry, entry, named};

pub(super) static WORDS: &[Entry] = &[
    entry("art-26-1", "-.", "A.9.4 is this obligation in other words."),
    entry(
        "art-26-2",
        "Named overseer per system with authority and support.",
        "Roles and competence mandatory, oversight persons only by guidance.",
    ),
    entry("art-26-4", "Relevance and representativeness criterion.", "A.7.4 covers data used to operate the system."),
    named(
        "art-26-5-sentence-1",
        "Monitor operation on the basis of the instructions and inform the provider where relevant",
        "Feedback to the provider under Art. 72.",
        "Operation monitoring and use per documentation are controls; the feedback path is guidance.",
    ),
    named(
        "art-26-5-sentence-2",
        "On a suspected Art. 79 risk inform provider or distributor and authority without undue delay and suspend use",
        "Suspension rule, authority and provider notices.",
        "Reaction yes, suspension and notices no.",
    ),
    named(
        "art-26-5-sentence-3",
        "On a serious incident inform at once first the provider, then importer or distributor and authorities",
        "Legal definition, order of notices, Art. 73 fallback.",
        "Incident plan is user-facing.",
    ),
    entry("art-26-6", "Six-month minimum.", "Retention is the organisation's choice."),
    entry("art-26-7", "Worker information under national law.", "Information duties identified only."),
    entry("art-26-8", "Registration and check.", "Legal formality."),
    entry("art-26-9", "DPIA with Art. 13 information.", "DPIA is outside the standard."),
    entry("art-26-10", "Authorisation.", "Law-enforcement procedure."),
    entry("art-26-11", "Notice to affected persons.", "Information duties identified only."),
    entry("art-26-12", "Cooperation.", "Not in the standard."),
    entry(
        "art-27-1",
        "Fundamental-rights lens, pre-use timing.",
        "Impact assessment on individuals and groups is mandatory; rights are not its yardstick.",
    ),
    entry("art-27-1-a", "Deployer process description.", "Intended use is recorded, business process is not."),
    entry("art-27-1-b", "Period and frequency.", "Not in the standard."),
    entry("art-27-1-c", "Specific context categories.", "Subject-matter of A.5.4."),
    entry("art-27-1-d", "Harm per right.", "Potential consequences to individuals and groups."),
    entry("art-27-1-e", "Match with instructions.", "Human role is guidance content of A.5.3 and A.9.3."),
    entry("art-27-1-f", "Complaint handling for affected persons.", "Inbound reporting channel plus governance."),
    entry(
        "art-27-2",
        "Trigger: any element of 27(1)(a)-(f) changed or out of date.",
        "Reassessed at intervals or on significant change.",
    ),
    entry("art-27-3", "Notification and template.", "Sharing results is optional in the standard."),
];
