//! Words of the questions on: system.

use crate::interview::QuestionId as Q;
use crate::text::words::{Packed as W, words};

pub(super) const WHAT: W = words! {
    for Q::What;
    title: "What do you want to check?",
    help: "Tick everything that fits. Describe it as it is used, or is meant to be used.",
    counts: ["A tool with another company's model inside, as software"],
    not: ["A model by itself, which is no system yet but can bring duties of its own"],
    example: "A recipe app that calls another company's model is software, not only a model.",
    near_miss: "Model files offered for download, with no app around them, are only a model.",
    options: [
        Software { label: "Software or an online service that can be used as it is", help: "Also in-house tools, assistants and agents" },
        InProduct { label: "AI in a device, vehicle, machine or other physical product", help: "Also where it runs elsewhere but serves the product" },
        ModelOnly { label: "Only a trained model, without a user interface or anything else around it", help: "If you also offer an app or interface for it, tick the first line too" },
        BuildingBlock { label: "Only a part for developers that gives nobody results until built in", help: "Such as a code library. Once it is built in, tick what it is built into" },
        SeveralParts { label: "Several tools, modules or agents that work together", help: "" },
        Manual { label: "A procedure on paper or by hand, without any computer", help: "" },
    ],
    none: "",
};

pub(super) const INSIDE: W = words! {
    for Q::Inside;
    title: "How does it work inside?",
    help: "Tick the first or second line as soon as any part works that way. Complex rule engines and solvers are disputed: tick Not sure.",
    counts: [
        "Another company's model, also when it is called over the internet",
        "A statistical model whose weights were fitted to data",
        "A model that learns no more once it is in use",
    ],
    not: ["Data that is only looked up, counted or shown"],
    example: "A help desk tool that has an outside language model sum up letters counts as trained.",
    near_miss: "A spreadsheet that adds up hours by fixed formulas.",
    options: [
        Trained { label: "Some part was trained on data, or it calls a trained model", help: "" },
        TrainedNarrowly { label: "All that was fitted to data only speeds up a known calculation, or is a plain average or the like", help: "Then not the first line: the next page asks which of the two" },
        Knowledge { label: "It draws its own conclusions from encoded facts, rules or expert knowledge", help: "Through a reasoning or search engine, beyond fixed if-then steps" },
        FixedRules { label: "Rules that people wrote and that simply run", help: "" },
        Calculations { label: "Calculations, statistics or reports, with nothing learned from data", help: "" },
        ByHand { label: "A person carries out or dictates every step", help: "" },
        Borderline { label: "Hard to say: a fitted formula, a solver or a very large rule engine", help: "The question then stays open, for a specialist to look at" },
    ],
    none: "",
};

pub(super) const OUTPUT: W = words! {
    for Q::Output;
    title: "What comes out of it?",
    help: "Tick everything, also results that only other software receives.",
    counts: [
        "A label, class or alert drawn from a photo, recording or log",
        "A setting that it changes in a machine or program",
    ],
    not: ["Stored entries that are shown again unchanged"],
    example: "A camera that reports cracked tiles makes detections, which belong to the first line.",
    near_miss: "An archive that stores scanned invoices and shows them again.",
    options: [
        Predictions { label: "Predictions, scores, classes, detections, matches or other conclusions", help: "" },
        Recommendations { label: "Recommendations, suggestions, rankings or search results", help: "" },
        Decisions { label: "Decisions or actions, also the control of devices or other software", help: "Also recommendations that are applied automatically" },
        Text { label: "Text it writes or changes, also code, summaries, translations or transcripts", help: "" },
        Media { label: "Images, video, speech, music or other sound, created or changed", help: "" },
        OtherOutput { label: "Something else that it works out itself, such as control signals or data", help: "" },
    ],
    none: "None of these: it only stores, sends or shows what was entered",
};

pub(super) const NARROW_GROUPS: W = words! {
    for Q::NarrowGroups;
    title: "Is all of it one of these simple methods?",
    help: "Guidelines of the Commission leave out these narrow groups. Choose one only if it covers the whole system, and have a lawyer confirm it.",
    counts: ["A method whose learned part brings speed and nothing else"],
    not: ["A part that sets or adapts how something is decided"],
    example: "A display that always shows last year's mean bus delay.",
    near_miss: "A regression that predicts each bus delay from data is disputed: choose Not sure.",
    options: [
        Neither { label: "No, it is more than any of these", help: "" },
        SpeedsUp { label: "It only speeds up an established calculation and leaves the decision rule unchanged", help: "It approximates a long-used optimisation or simulation and neither sets nor adapts the rule" },
        BasicProcessing { label: "It only sorts, filters, calculates, reports or displays by fixed instructions", help: "Nothing in it is learned, inferred, predicted or recommended" },
        Heuristic { label: "It only follows a preset strategy or rule of thumb and learns nothing from data", help: "Such as a game that looks ahead with a score written by hand" },
        Trivial { label: "Its results are no better than a trivial statistic, such as an average", help: "" },
    ],
    none: "",
};
