//! Words of the mapping. Articles 60 to 86: tests, monitoring, incidents, explanations.

use super::{Entry, entry, named};

pub(super) static WORDS: &[Entry] = &[
    named("art-60-4", "Real-world testing conditions", "Plan, approval, registration, limits.", "Legal regime."),
    entry("art-61-1", "Consent.", "Legal regime."),
    entry("art-72-1", "Post-market scope.", "Monitoring methods and records are mandatory."),
    entry(
        "art-72-2",
        "Deployer data flow, Section 2 verdict, interaction with other AI.",
        "Own monitoring plus inbound reports.",
    ),
    entry("art-72-3", "Plan on the Commission template (guidance by 2 Sep 2027).", "No plan format."),
    entry(
        "art-73-1",
        "Legal definition (Art. 3(49)), addressee.",
        "Communication plan must know who has to be told; legal content absent.",
    ),
    entry("art-73-2", "15-day clock.", "No deadlines."),
    entry("art-73-3", "2-day clock.", "No deadlines."),
    entry("art-73-4", "10-day clock.", "No deadlines."),
    entry("art-73-6", "Risk assessment of the incident; evidence; cooperation.", "Cause and correction only."),
    entry("art-86-1", "Explanation to affected persons.", "No individual right in the standard."),
];
