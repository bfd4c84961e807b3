//! Words of the questions on: task.

use crate::interview::{QuestionId as Q, TaskStep};
use crate::law::AnnexIiiUse;
use crate::text::words::{Packed as W, words};

pub(super) const COMBINED: W = words! {
    for Q::Combined;
    title: "Do several parts work together on results that influence decisions about individual cases?",
    help: "According to a draft of the Commission, the whole is then judged as one, and a harmless part cannot be judged apart.",
    counts: [
        "Modules, pipelines or chains of agents whose linked steps serve one purpose",
        "AI parts mixed with ordinary software for that purpose",
    ],
    not: ["A truly separate part, used by itself, that neither structures nor feeds the result"],
    example: "One module reads complaints, the next one ranks the people who sent them.",
    near_miss: "A calendar in the same suite that never touches the cases.",
    options: [],
    none: "",
};

pub(super) const CLAIM: W = words! {
    for Q::Task(TaskStep::Claim, AnnexIiiUse::RemoteIdentification);
    title: "For this use, is its whole task one of these limited kinds?",
    help: "Only these kinds can take a use off the high-risk list. A person deciding at the end is not one of them.",
    counts: ["A kind that describes everything it does for this use"],
    not: [
        "Low risk in your own view, without one of these tasks",
        "A human check or the power to override it",
    ],
    example: "It only renames incoming scans after the number printed on them: a narrow formal step.",
    near_miss: "It also marks the scans that look doubtful.",
    options: [
        Narrow { label: "A narrow formal step, such as sorting by fixed criteria, matching or routing", help: "" },
        Improves { label: "It improves the result of work that a person has already finished", help: "" },
        Compares { label: "It compares finished human decisions to show patterns or deviations", help: "" },
        Prepares { label: "It only prepares an assessment that comes later, or handles files for it", help: "Also transcribing, translating, indexing, searching, converting, checking completeness" },
    ],
    none: "None of these: it does more, or something else",
};

pub(super) const NARROW: W = words! {
    for Q::Task(TaskStep::Narrow, AnnexIiiUse::RemoteIdentification);
    title: "What kind of step does it perform for this use?",
    help: "Tick every line that is true.",
    counts: ["Checking whether a file is complete against a fixed list"],
    not: [
        "A task whose limits depend on the case",
        "Reading between the lines of what somebody wrote",
    ],
    example: "It sends each form to the office that the postcode on it names.",
    near_miss: "It sends forms that seem urgent to the top of the pile.",
    options: [
        Limited { label: "The task is strictly limited, clearly defined and the same in every context", help: "" },
        FixedCriteria { label: "The output follows from the input by fixed, objective criteria, without interpretation", help: "" },
    ],
    none: "",
};

pub(super) const IMPROVES: W = words! {
    for Q::Task(TaskStep::Improves, AnnexIiiUse::RemoteIdentification);
    title: "What does it do with the finished human work for this use?",
    help: "Tick every line that is true.",
    counts: ["Spelling, consistency or layout of a decision that stands"],
    not: [
        "A draft that a person completes only afterwards",
        "New reasons, facts or ratings",
    ],
    example: "It tidies the headings and page numbers of a report that a clerk has signed.",
    near_miss: "It proposes a result other than the one in the report.",
    options: [
        Completed { label: "Before it starts, a person has completed the activity, with a result", help: "" },
        OnlyRefines { label: "It only refines or checks that result: clarity, consistency, presentation, errors", help: "" },
    ],
    none: "",
};

pub(super) const PATTERNS: W = words! {
    for Q::Task(TaskStep::Patterns, AnnexIiiUse::RemoteIdentification);
    title: "How does it deal with the earlier human decisions for this use?",
    help: "Tick every line that is true.",
    counts: ["A yearly comparison of closed cases"],
    not: [
        "Criteria drawn from old cases in order to propose a new assessment",
        "A review that only clicks the result through",
        "Ratings of the named staff who decided, which are profiling",
    ],
    example: "It shows that one branch refused far more requests last year, and a panel reopens the files.",
    near_miss: "It warns the clerk about a deviation before the clerk has decided.",
    options: [
        AllCompleted { label: "People had fully completed their assessments before it looks at them", help: "" },
        OnlyCompares { label: "It only compares them afterwards with earlier decisions, to show patterns or deviations", help: "" },
        ProperReview { label: "Whenever it shows a deviation, a person carries out a real review", help: "Thorough, also on what was first considered, and with enough information on the deviation" },
    ],
    none: "",
};

pub(super) const PREPARES: W = words! {
    for Q::Task(TaskStep::Prepares, AnnexIiiUse::RemoteIdentification);
    title: "How does it prepare the assessment for this use?",
    help: "Tick every line that is true.",
    counts: ["Indexing, searching or linking files, as general help", "A transcript or translation that people then read"],
    not: [
        "Results that lead directly to the decision, or stand in for part of it",
        "Handling files that also picks, ranks, leaves out or takes a view",
    ],
    example: "It splits a thick file into chapters before a clerk reads all of it.",
    near_miss: "It sums up each file with a proposal whether to accept.",
    options: [
        BeforeAssessment { label: "Its task comes before the actual assessment and is no part of it", help: "" },
        LowEffect { label: "Its possible effect on the assessment is very low", help: "It only adds structure or general information" },
        HandlesFiles { label: "All it does is handle files or texts, without adding or leaving out anything", help: "Indexing, searching, transcribing, translating, linking, converting, checking completeness" },
    ],
    none: "",
};

pub(super) const INFLUENCE: W = words! {
    for Q::Task(TaskStep::Influence, AnnexIiiUse::RemoteIdentification);
    title: "For this use, does its output leave the substance and outcome of decisions untouched?",
    help: "It does not matter whether a person or a machine decides. A person deciding at the end is not enough for a yes.",
    counts: [
        "No effect on which facts of a case are seen, weighed or put first",
        "A list or text that a person merely looks at beside the whole case",
    ],
    not: [
        "A rating, a pick or a conclusion that a decision maker relies on",
        "Shaping the order, visibility or urgency of cases",
    ],
    example: "It changes the file format of documents that are read in full anyway.",
    near_miss: "It picks the pages that the decision maker reads first.",
    options: [
        Yes { label: "Yes, it has no effect on the substance or outcome of any decision", help: "" },
        No { label: "No, it can affect what is seen, weighed, put first or decided", help: "" },
    ],
    none: "",
};

pub(super) const DECLARED: W = words! {
    for Q::Task(TaskStep::Declared, AnnexIiiUse::RemoteIdentification);
    title: "What does its provider say about this use?",
    help: "The provider is whoever brought it out under their name. They must record why a listed use is not high-risk, so ask them. The result has a letter for it.",
    counts: [
        "A written statement to you that covers this use",
        "An entry in the EU database that covers this use",
    ],
    not: [
        "A spoken promise or a sales slogan",
        "A statement about another use or another version",
    ],
    example: "The maker writes that, for sorting forms at your office, it has assessed the tool as not high-risk.",
    near_miss: "The maker's website says that the tool is safe and compliant.",
    options: [
        Yes { label: "It has declared it not high-risk for this use", help: "In writing or in the EU database" },
        TreatsAsHighRisk { label: "It treats it as high-risk for this use", help: "In its instructions, its declaration of conformity or the EU database" },
        No { label: "Nothing yet, nothing in writing, or only about another use", help: "The result then stays open until the provider answers" },
    ],
    none: "",
};

pub(super) const PREPARES_EVIDENCE: W = words! {
    for Q::Task(TaskStep::PreparesEvidence, AnnexIiiUse::RemoteIdentification);
    title: "Is what it yields itself the evidence or the statement that is assessed?",
    help: "Then an error in it goes straight into the assessment, and it no longer only prepares.",
    counts: [
        "A transcript of an interview that is the only record of it",
        "A translated statement whose wording decides whether somebody is believed",
    ],
    not: ["A transcript or translation beside an original that is consulted", "An index or a search over files that people read"],
    example: "The asylum office judges what an applicant said by the machine transcript alone.",
    near_miss: "The transcript helps to find the passage in the recording, which is then heard.",
    options: [],
    none: "",
};

pub(super) const NARROW_VALUE: W = words! {
    for Q::Task(TaskStep::NarrowValue, AnnexIiiUse::RemoteIdentification);
    title: "Does it ever score, rank, prioritise, hide or leave out items, or suggest a step?",
    help: "Answer yes as soon as it happens at all. Marking items as useful, doubtful or credible counts.",
    counts: [
        "An order by relevance or urgency",
        "A warning sign on some of the cases",
    ],
    not: ["The order in which items arrived, or of the alphabet"],
    example: "It puts forms that look incomplete at the bottom.",
    near_miss: "It lists forms by the date of receipt.",
    options: [],
    none: "",
};

pub(super) const IMPROVES_RESULT: W = words! {
    for Q::Task(TaskStep::ImprovesResult, AnnexIiiUse::RemoteIdentification);
    title: "Could it lead to a materially different result, or change somebody's rights or position?",
    help: "Answer yes as soon as it could happen.",
    counts: ["A new mark, amount or conclusion that may replace the first one"],
    not: ["A corrected typing error that leaves the result as it was"],
    example: "It proposes a stricter wording for a warning letter.",
    near_miss: "It repairs the grammar of the letter.",
    options: [],
    none: "",
};

pub(super) const PATTERNS_REPLACES: W = words! {
    for Q::Task(TaskStep::PatternsReplaces, AnnexIiiUse::RemoteIdentification);
    title: "Is it meant to replace or influence those assessments without proper human review?",
    help: "Answer yes also if it is only partly true.",
    counts: ["Earlier results are changed automatically where it finds a deviation"],
    not: ["A report on patterns that somebody then looks into"],
    example: "Marks that deviate are reset to the average.",
    near_miss: "The head of school receives a list of unusual marks and reads the papers again.",
    options: [],
    none: "",
};

pub(super) const PREPARES_CASE: W = words! {
    for Q::Task(TaskStep::PreparesCase, AnnexIiiUse::RemoteIdentification);
    title: "Does it recommend something on the individual case, or evaluate it in any way?",
    help: "A score, a flag, a ranking or a proposed result counts.",
    counts: [
        "A note that a file looks suspicious",
        "A suggested answer to this applicant",
        "A selection of what matters, or a summary that takes a view",
    ],
    not: ["An index, a search result, a transcript or a translation of the whole file"],
    example: "It marks the files that probably qualify.",
    near_miss: "It files each letter under the name of its sender.",
    options: [],
    none: "",
};
