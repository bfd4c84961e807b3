//! Words of the questions on: model.

use crate::interview::QuestionId as Q;
use crate::text::words::{Packed as W, words};

pub(super) const MODEL: W = words! {
    for Q::Model;
    title: "Did you make or change an AI model that can do many different tasks?",
    help: "A model is the trained core of a system. The law calls one general-purpose that does a wide range of different tasks well, whatever you use it for.",
    counts: [
        "A model that works only inside your own product",
        "A model that writes text, speech or code, or makes images or video from text, after training on much data",
        "A model that you brought to the EU in your system although its maker clearly excluded the EU",
    ],
    not: [
        "Prompts, search in your own documents or settings",
        "Licences of a bought model for your staff",
        "A bought or free model, used as it is",
    ],
    example: "A travel firm trains a language model and builds it into its app.",
    near_miss: "A travel firm's app sends questions to a bought model.",
    options: [
        OwnModel { label: "We developed such a model, or had one developed for us", help: "Also where it is hard to say whether it is general: further questions decide that" },
        ChangedModel { label: "We changed a general-purpose model of somebody else, not on its behalf", help: "For example by further training" },
        TaskModel { label: "We only trained models for particular tasks", help: "Such as sorting, scoring, predicting or recognising one kind of thing" },
    ],
    none: "",
};

pub(super) const MODEL_GENERAL: W = words! {
    for Q::ModelGeneral;
    title: "Can your model do a wide range of different tasks well?",
    help: "What it can do decides, not its size and not what you use or sell it for.",
    counts: [
        "A large language model, also where you offer it for one task only",
        "Usually: free making of text, speech or code, or of images or video from text, after training on much data",
    ],
    not: ["A model for one narrow kind of task, however large"],
    example: "A model can write letters, plan meals and explain algebra, but is sold for contract letters only.",
    near_miss: "A very large model can predict the strength of concrete mixtures and nothing else.",
    options: [
        Yes { label: "Yes, it is significantly general", help: "" },
        No { label: "No, it is in fact narrow", help: "" },
    ],
    none: "",
};

pub(super) const MODEL_ABILITY: W = words! {
    for Q::ModelAbility;
    title: "Which of these can your model do?",
    help: "What is technically possible counts, whether or not you allow or use it.",
    counts: [
        "Any of these kinds of content, even beside others",
        "Systems of your own as well as of others",
    ],
    not: ["Only sorting, scoring or predicting numbers"],
    example: "A model drafts e-mails and could be added to an office suite or a phone.",
    near_miss: "A model returns one number and fits one machine.",
    options: [
        GeneratesLanguage { label: "It can make text, code or speech, or images or video from text", help: "" },
        Integrable { label: "It can be built into various systems or applications", help: "" },
    ],
    none: "",
};

pub(super) const MODEL_COMPUTE: W = words! {
    for Q::ModelCompute;
    title: "How much computing did training your model take in all?",
    help: "Count all training that went into it, the original model's too. In floating-point operations: for a usual dense language model take 6 times parameters times training tokens.",
    counts: [
        "First and further training, merged weights",
        "Making synthetic training data that is not public",
    ],
    not: [
        "Evaluations and failed experiments",
        "Training of a larger model that yours was distilled from",
    ],
    example: "70 billion parameters and 15 trillion tokens: about 6 times 10^24, the middle range.",
    near_miss: "5 billion parameters and 2 trillion tokens: 6 times 10^22, the lowest range.",
    options: [
        Below23 { label: "At most 10^23 floating-point operations", help: "10^23 is a 1 with 23 zeros" },
        Between { label: "More than 10^23, but at most 10^25 floating-point operations", help: "" },
        Above25 { label: "More than 10^25 floating-point operations, reached or planned", help: "All training together" },
    ],
    none: "",
};

pub(super) const MODIFIER_COMPUTE: W = words! {
    for Q::ModifierCompute;
    title: "Did your change take more than a third of the original training compute?",
    help: "If the original figure cannot be found or estimated, take 10^25 operations instead for a model with systemic \
           risk, and 10^23 for any other.",
    counts: ["All computing that went into training for your change"],
    not: ["Running the model afterwards"],
    example: "The original took 9 times 10^23 operations, your further training 4 times 10^23.",
    near_miss: "The original took 9 times 10^23 operations, your further training 10^23.",
    options: [
        AboveThird { label: "Your change took more than a third of the original training compute", help: "" },
        BelowThird { label: "Your change took a third of it or less", help: "" },
    ],
    none: "",
};

pub(super) const MODIFIER_CHANGE: W = words! {
    for Q::ModifierChange;
    title: "Did your change alter significantly what the model can do, or its risks?",
    help: "This is the real test, computing is only a sign of it.",
    counts: [
        "New kinds of abilities",
        "A wider range of tasks",
        "New or greater risks at large scale",
    ],
    not: [
        "House style or vocabulary only",
        "Prompts, document search or settings",
    ],
    example: "Further training teaches a text model to plan and carry out work on computers by itself.",
    near_miss: "Further training makes a text model write in your house style.",
    options: [],
    none: "",
};

pub(super) const MODEL_MARKET: W = words! {
    for Q::ModelMarket;
    title: "Where and how is your model offered or used?",
    help: "Choose the first that is true. Your own seat does not matter.",
    counts: ["Paid or free, download, interface, cloud or copy"],
    not: ["As a clear exclusion: a sentence in the terms while you serve the EU anyway"],
    example: "An editor's assistant runs on the maker's own model: offered inside a product.",
    near_miss: "The maker's staff alone try an early version: not yet supplied.",
    options: [
        Supplied { label: "You supply it to others in the EU", help: "Also from outside, if others bring it in and you did not clearly exclude the EU" },
        OwnProduct { label: "It reaches the EU inside your own product or service", help: "" },
        InternalEssential { label: "Internal use, but essential for what you offer or affecting rights of people", help: "" },
        InternalOnly { label: "Internal use only, not essential for what you offer, affecting nobody's rights", help: "" },
        NotYetSupplied { label: "Only research, development or prototyping so far", help: "" },
        OutsideUnionOnly { label: "Outside the EU only, with the EU clearly and unequivocally excluded", help: "" },
    ],
    none: "",
};

pub(super) const ORIGINAL_SYSTEMIC: W = words! {
    for Q::OriginalSystemic;
    title: "Is the model that you changed one \"with systemic risk\"?",
    help: "So the law calls the most powerful models. See its documentation and the list that the Commission publishes.",
    counts: [
        "Trained with more than 10^25 floating-point operations",
        "As able as the most advanced models",
        "Designated by the Commission",
    ],
    not: ["A model for which the Commission has accepted that it has no such risk"],
    example: "You train a leading model further, which its maker has notified to the Commission.",
    near_miss: "You train a small open model further, which trails the leading ones.",
    options: [],
    none: "",
};

pub(super) const SYSTEMIC: W = words! {
    for Q::Systemic;
    title: "Is one of these true of your model?",
    help: "Models as able as the most advanced ones carry \"systemic risk\" and stricter duties. \
           Above 10^25 training operations the law presumes it.",
    counts: ["Capabilities shown by recognised tests and benchmarks"],
    not: ["Being popular, or good at one narrow task"],
    example: "On recognised tests it equals the leading models.",
    near_miss: "A solid model trails the leading ones, and nobody has designated it.",
    options: [
        MostAdvanced { label: "Its capabilities match or exceed those of the most advanced models", help: "" },
        Designated { label: "The Commission has designated it as a model with systemic risk", help: "" },
    ],
    none: "",
};

pub(super) const MODEL_OPEN: W = words! {
    for Q::ModelOpen;
    title: "How open is your model?",
    help: "All three together spare you some documents, not the copyright policy and the training summary.",
    counts: [
        "Naming the author, same terms or proportionate safety limits as licence terms",
        "Optional paid services beside the free model",
    ],
    not: [
        "Licences for research, non-commercial use or up to a number of users only",
        "Paid hosting, advertising or personal data as the only way to get it",
    ],
    example: "Anyone may download, change and pass on a model with weights, design and notes on its use.",
    near_miss: "A model is free to download for universities only.",
    options: [
        OpenLicence { label: "The licence lets anyone access, use, modify and redistribute it, also modified", help: "" },
        NotMonetised { label: "Neither it nor access to it is monetised", help: "No price, second paid licence, compulsory paid support or data beyond security needs" },
        PublicWeights { label: "Its weights, architecture and usage information are all public", help: "" },
    ],
    none: "",
};

pub(super) const SYSTEMIC_REBUTTED: W = words! {
    for Q::SystemicRebutted;
    title: "Has the Commission accepted that your model exceptionally has no systemic risk?",
    help: "Until it has, all duties for models with systemic risk apply.",
    counts: ["A decision of the Commission on your arguments"],
    not: ["Your own view, safeguards or a pending request"],
    example: "The Commission agreed that a model trained with much computing stays far behind the leading ones.",
    near_miss: "Arguments were sent in last week.",
    options: [],
    none: "",
};
