//! Words of obligations. Article 53(1)(a) and (b) with Annexes XI and XII: documentation of general-purpose models.

use super::{Entry, entry};

pub(super) static WORDS: &[Entry] = &[
    entry(
        "art-53-1-a",
        "Write and update the technical file of your AI model",
        "Keep a technical file on training, testing and evaluation with the Annex XI items, ready for AI Office and authorities. If you only modified a model, it covers your change (recital 109). Exempt: open models with public weights, architecture and usage information, without systemic risk.",
        "Technical file of the model with version, date and change history",
    ),
    entry(
        "annex-xi-1-1-a",
        "Model file: tasks and the AI systems it fits into",
        "Say in the model file what the model is meant to do and which kinds of AI systems it can be built into.",
        "Section of the model file on tasks and suitable systems",
    ),
    entry(
        "annex-xi-1-1-b",
        "Model file: rules of acceptable use",
        "Add to the model file the rules on what users may and may not do with the model.",
        "Acceptable use policy with version and date",
    ),
    entry(
        "annex-xi-1-1-c",
        "Model file: release date and ways of distribution",
        "Record in the model file when the model was released and through which channels people obtain it.",
        "Release record with dates and list of distribution channels",
    ),
    entry(
        "annex-xi-1-1-d",
        "Model file: architecture and parameters",
        "Describe in the model file how the model is built and how many parameters it has.",
        "Architecture description with parameter count",
    ),
    entry(
        "annex-xi-1-1-e",
        "Model file: kinds and formats of input and output",
        "State in the model file which kinds of content (such as text or images) the model takes in and gives out, and in which formats.",
        "Table of input and output kinds and formats",
    ),
    entry(
        "annex-xi-1-1-f",
        "Model file: licence terms",
        "Name in the model file the licence under which you release the model.",
        "Licence text, or a reference to it, in the model file",
    ),
    entry(
        "annex-xi-1-2-a",
        "Model file: technical means needed for integration",
        "Describe in the model file what others need to build your model into their AI systems, for instance user instructions, infrastructure and tools.",
        "Integration guide or section of the model file on technical means",
    ),
    entry(
        "annex-xi-1-2-b",
        "Model file: design and training process",
        "Explain in the model file how the model is designed and trained: methods and techniques, main design choices with reasons and assumptions, what it is optimised for and, where it applies, what its parameters do.",
        "Design specification and training record with reasons for the main choices",
    ),
    entry(
        "annex-xi-1-2-c",
        "Model file: data for training, testing and validation",
        "Where it applies, describe in the model file your data: kind, origin, how you obtained, chose and cleaned it, number of data points, scope and main features, and how you look for unsuitable sources and identifiable bias.",
        "Data sheet per data set: origin, size, curation steps, checks for bias and unsuitable sources",
    ),
    entry(
        "annex-xi-1-2-d",
        "Model file: computing power and training time",
        "Give in the model file the compute spent on training (such as the count of floating point operations), how long training took and other relevant training details.",
        "Compute and training time record with the method of calculation",
    ),
    entry(
        "annex-xi-1-2-e",
        "Model file: energy consumption",
        "State in the model file how much energy the model uses, known or estimated. If you do not know it, you may derive the figure from the compute used.",
        "Energy figure with measurement or estimation method",
    ),
    entry(
        "annex-xi-2-1",
        "Systemic-risk model file: evaluation methods and results",
        "If your model carries systemic risk, describe in detail how you evaluate it and with what results: criteria, metrics, how you find limitations, and the public protocols and tools or other methods you use.",
        "Evaluation report with strategy, criteria, metrics, results and limitations",
    ),
    entry(
        "annex-xi-2-2",
        "Systemic-risk model file: adversarial tests and adaptations",
        "If your model carries systemic risk, and where it applies, describe in detail how it is attack-tested by your own people or by outsiders (red teaming) and how you adapt it, including alignment and fine-tuning.",
        "Red-teaming reports and record of alignment and fine-tuning steps",
    ),
    entry(
        "annex-xi-2-3",
        "Systemic-risk model file: system architecture",
        "If your model carries systemic risk, and where it applies, describe in detail how its software parts build on and feed each other and fit into the processing as a whole.",
        "Architecture diagram with explanation of the components",
    ),
    entry(
        "art-53-1-b",
        "Inform those who build your model into AI systems",
        "Write, update and give those who plan to build on your model what they need to know of its abilities and limits, at least the Annex XII items. If you only modified a model, add what you changed (recital 109). Secrets stay protected. Open models without systemic risk are exempt.",
        "Information pack for builders with version, date and record of how it is made available",
    ),
    entry(
        "annex-xii-1",
        "Information for builders: what the model is",
        "Describe to builders the model's tasks, suitable systems, use rules, release date, distribution, architecture, parameters, input and output formats and licence and, where it applies, its interaction with outside hardware or software and software versions.",
        "General description of the model in the information pack for builders",
    ),
    entry(
        "annex-xii-2",
        "Information for builders: how the model works and was made",
        "Tell builders the technical means to integrate the model, the kinds, formats and maximum size of input and output (such as the context window) and, where it applies, the kind, origin and curation of training, test and validation data.",
        "Integration, input/output and data sections of the information pack for builders",
    ),
];
