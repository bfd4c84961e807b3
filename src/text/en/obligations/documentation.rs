//! Words of obligations. Article 11 and Annex IV: technical documentation.

use super::{Entry, entry};

pub(super) static WORDS: &[Entry] = &[
    entry(
        "art-11-1",
        "Draw up and update the technical documentation",
        "Before you offer the system or put it into service, document it with at least the Annex IV content, so that authorities and notified bodies can clearly judge compliance, and keep this current. SMEs and small mid-caps may simplify, but only on the Commission's form.",
        "Technical documentation (Annex IV) with version history, first version dated before release",
    ),
    entry(
        "annex-iv-1-a",
        "Describe purpose, provider and version",
        "In the technical documentation, state what the system is meant for, the name of its provider, and which version it is and how that relates to earlier ones.",
        "Section on purpose, provider and version history",
    ),
    entry(
        "annex-iv-1-b",
        "Describe interaction with outside hardware and software",
        "Where it applies, explain in the technical documentation how the system works, or can be made to work, with hardware or software outside it, other AI systems included.",
        "Section or diagram on outside interfaces",
    ),
    entry(
        "annex-iv-1-c",
        "List software and firmware versions",
        "In the technical documentation, list the versions of the software or firmware that matter, and anything required for updating them.",
        "Version list with update requirements",
    ),
    entry(
        "annex-iv-1-d",
        "Describe every form in which the system is supplied",
        "In the technical documentation, describe all forms in which you offer the system or put it into service, for example inside hardware, as a download or through an API.",
        "List of all forms of supply",
    ),
    entry(
        "annex-iv-1-e",
        "Describe the hardware the system runs on",
        "In the technical documentation, describe the hardware for which the system is made.",
        "Hardware specification",
    ),
    entry(
        "annex-iv-1-f",
        "Show the product the system is part of",
        "If your system is a component of products, add photos or drawings to the technical documentation that show the outside, marking and inner layout of these products.",
        "Photos or drawings of the product: outside, marking, inner layout",
    ),
    entry(
        "annex-iv-1-g",
        "Describe the user interface for deployers",
        "In the technical documentation, describe in basic terms the user interface that you give to deployers.",
        "Short interface description, for example with screenshots",
    ),
    entry(
        "annex-iv-1-h",
        "Include the instructions for use",
        "Add the instructions for deployers to the technical documentation and, where it applies, say in basic terms what their user interface is like.",
        "Instructions for use in the version supplied with the system",
    ),
    entry(
        "annex-iv-2-a",
        "Describe how the system was developed",
        "In the technical documentation, describe the methods and steps of development and, where relevant, which pre-trained systems or tools of others you took and how you used, integrated or modified them.",
        "Development description and list of outside models and tools with changes made",
    ),
    entry(
        "annex-iv-2-b",
        "Describe the design and the choices behind it",
        "In the technical documentation, explain the logic of system and algorithms, key choices with reasons and assumptions (also on the people concerned), main classifications, aim of optimisation, role of parameters, expected output and its quality, and trade-offs made to comply.",
        "Design specification with the reasons for key choices and trade-offs",
    ),
    entry(
        "annex-iv-2-c",
        "Describe architecture and computing resources",
        "In the technical documentation, show how the software parts build on each other and fit into the whole, and which computing resources went into development, training, testing and validation.",
        "Architecture description and record of computing resources",
    ),
    entry(
        "annex-iv-2-d",
        "Add data sheets on the training data",
        "Where relevant, add data sheets to the technical documentation: training methods and data sets with a general description, origin, scope and main features, how the data was obtained, selected, labelled and cleaned.",
        "Data sheet per training data set",
    ),
    entry(
        "annex-iv-2-e",
        "Assess the human oversight measures needed",
        "In the technical documentation, assess which human oversight measures Article 14 calls for, and which technical measures help deployers to make sense of the output (Article 13(3)(d)).",
        "Assessment of oversight measures and aids for reading the output",
    ),
    entry(
        "annex-iv-2-f",
        "Describe changes planned in advance",
        "If changes to the system and its performance are fixed in advance, describe them in detail in the technical documentation, with the technical solutions that keep the system compliant throughout.",
        "Plan of changes fixed in advance, with the measures that keep compliance",
    ),
    entry(
        "annex-iv-2-g",
        "Document validation and testing",
        "In the technical documentation, set out how you validated and tested, the data used and its main features, metrics for accuracy, robustness, other requirements and possible discrimination, and add logs and reports dated and signed by those responsible, also for planned changes.",
        "Test procedures, metrics, and dated and signed logs and reports",
    ),
    entry(
        "annex-iv-2-h",
        "Describe the cybersecurity measures",
        "In the technical documentation, describe what you have done for the cybersecurity of the system.",
        "Description of cybersecurity measures, for example with threat analysis",
    ),
    entry(
        "annex-iv-3",
        "Describe how the system is monitored and controlled",
        "In the technical documentation, explain monitoring, functioning and control: abilities and limits, accuracy for specific groups and overall, foreseeable unintended outcomes and sources of risk, human oversight with aids for reading the output and, where fitting, input data needs.",
        "Section on monitoring, limits, accuracy per group, risks, oversight and input data",
    ),
    entry(
        "annex-iv-4",
        "Explain why your performance metrics fit",
        "In the technical documentation, explain why the metrics you chose are the right ones for this particular system.",
        "Reasons for each performance metric",
    ),
    entry(
        "annex-iv-5",
        "Describe your risk management in the technical file",
        "Describe your Article 9 risk management in detail in the technical documentation.",
        "Risk management description, with a link to the risk file",
    ),
    entry(
        "annex-iv-6",
        "Keep a record of changes over the life of the system",
        "In the technical documentation, describe the relevant changes you make to the system over its life.",
        "Change log with dates and reasons",
    ),
    entry(
        "annex-iv-7",
        "List the standards applied, or describe your own solutions",
        "In the technical documentation, list the harmonised standards (published in the Official Journal) that you apply in full or part. If none, describe in detail how you meet Articles 8 to 15 and list other standards and specifications used.",
        "List of standards applied, or description of your own solutions",
    ),
    entry(
        "annex-iv-8",
        "Add the EU declaration of conformity",
        "Put a copy of your EU declaration of conformity (Article 47) into the technical documentation.",
        "Copy of the signed declaration in the technical file",
    ),
    entry(
        "annex-iv-9",
        "Describe your post-market monitoring in the technical file",
        "In the technical documentation, describe in detail how you evaluate the system's performance once it is on the market (Article 72), and include the monitoring plan of Article 72(3).",
        "Description of the evaluation and the post-market monitoring plan",
    ),
    entry(
        "art-11-2",
        "Keep one technical file for AI in a regulated product",
        "If your high-risk system is tied to a product under Annex I Section A law, write one single set of technical documentation with the content of Article 11(1) and everything the product law asks for.",
        "One technical file, with a table showing which law asks for which part",
    ),
];
