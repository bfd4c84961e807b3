//! Words of obligations. Articles 17 and 63: quality management.

use super::{Entry, entry};

pub(super) static WORDS: &[Entry] = &[
    entry(
        "art-17-1",
        "Set up and document a quality management system",
        "Set up a quality management system that keeps you in line with the AI Act. Describe it in an orderly way in written policies, procedures and instructions, covering at least the 13 topics (a) to (m).",
        "Quality manual with an index of the 13 topics",
    ),
    entry(
        "art-17-1-a",
        "Quality system: strategy for legal compliance",
        "Include in your quality management system a strategy for complying with the law, covering conformity assessment and how you manage changes to your system.",
        "Compliance strategy and change management procedure",
    ),
    entry(
        "art-17-1-b",
        "Quality system: control and verify the design",
        "Include in your quality management system the methods, procedures and planned steps with which you design your system, steer the design and verify it.",
        "Design procedure with records of design reviews",
    ),
    entry(
        "art-17-1-c",
        "Quality system: control quality during development",
        "Include in your quality management system the methods, procedures and planned steps for developing your system and for controlling and assuring its quality.",
        "Development and quality assurance procedure with records",
    ),
    entry(
        "art-17-1-d",
        "Quality system: plan tests and validation",
        "Lay down in your quality management system which examinations, tests and validations you run before, during and after development, and how often.",
        "Test and validation plan with frequencies, and test reports",
    ),
    entry(
        "art-17-1-e",
        "Quality system: name the standards you apply",
        "List the technical specifications and standards you apply. Where you apply harmonised standards only in part, or they leave a requirement of Arts. 8 to 15 open, say by what other means you meet it.",
        "List of standards with a gap analysis and alternative means",
    ),
    entry(
        "art-17-1-f",
        "Quality system: rules for handling data",
        "Set rules for all data work done before and for the release of your system: acquiring, collecting, analysing, labelling, storing, filtering, mining, combining, retaining and anything else you do with the data.",
        "Data management procedures and records",
    ),
    entry(
        "art-17-1-g",
        "Quality system: include risk management",
        "Make the risk management of Art. 9 part of your quality management system.",
        "Reference in the quality manual to the risk management procedure",
    ),
    entry(
        "art-17-1-h",
        "Quality system: include post-market monitoring",
        "Cover in your quality management system how you set up, run and maintain the monitoring of your system after release (Art. 72).",
        "Post-market monitoring procedure in the quality manual",
    ),
    entry(
        "art-17-1-i",
        "Quality system: procedure for serious incidents",
        "Have a procedure for reporting serious incidents that keeps the time limits of Art. 73: immediately, at the latest 15 days after you learn of it, 10 days if a person died, 2 days for a widespread infringement or serious disruption of critical infrastructure.",
        "Incident reporting procedure with roles, contacts and time limits",
    ),
    entry(
        "art-17-1-j",
        "Quality system: organise contact with authorities and others",
        "Lay down how you communicate with national and other authorities (including those that provide or support data access), notified bodies, other operators, customers and other interested parties.",
        "Communication procedure with contact points",
    ),
    entry(
        "art-17-1-k",
        "Quality system: keep records",
        "Have systems and procedures with which you keep a record of all relevant documents and information.",
        "Record-keeping procedure and document register",
    ),
    entry(
        "art-17-1-l",
        "Quality system: manage resources and supply",
        "Plan and manage the resources you need for your system, including steps that keep your supplies secure.",
        "Resource plan and supplier assessment",
    ),
    entry(
        "art-17-1-m",
        "Quality system: fix who is responsible for what",
        "Set out in writing which responsibilities management and other staff have for each of the topics (a) to (m) of your quality management system.",
        "Responsibility matrix approved by management",
    ),
    entry(
        "art-17-2",
        "Fit the quality system to your size without losing rigour",
        "Scale how you carry out the 13 quality topics to the size of your organisation, in particular if you are an SME, start-up or small mid-cap. The rigour and protection needed for your system to comply must stay in every case.",
        "Note that explains how the quality system was scaled and why it is still enough",
    ),
    entry(
        "art-17-3",
        "You may use the quality system your sector law requires",
        "If EU law for your sector already requires a quality management system or an equivalent function from you, you may include topics (a) to (m) there instead of running a second system.",
        "Sector quality manual with an index of topics (a) to (m)",
    ),
    entry(
        "art-17-4",
        "Financial institutions: governance rules can stand in",
        "If EU financial services law sets governance rules for you, following them counts as having the quality management system, taking harmonised standards into account. You still owe (g) risk management, (h) post-market monitoring and (i) incident reporting procedures.",
        "Governance framework mapped to Art. 17, plus procedures for (g), (h) and (i)",
    ),
    entry(
        "art-63-1",
        "SMEs may simplify parts of the quality system",
        "If you are an SME or start-up without partner or linked enterprises, you may meet certain parts of the quality management system in a simpler way, on which the Commission is to issue guidelines. All other duties stay in full, including Arts. 9 to 15, 72 and 73.",
        "Proof of SME status and independence, list of the parts simplified",
    ),
];
