//! Words of the questions on: duties.

use crate::interview::QuestionId as Q;
use crate::text::words::{Packed as W, words};

pub(super) const ORGANISATION: W = words! {
    for Q::Organisation;
    title: "Is your organisation one of these?",
    help: "Some duties are lighter, and some only exist, for certain organisations.",
    counts: [
        "Banks, insurers, investment firms and payment institutions are financial institutions",
        "Ministries, municipalities, police, courts, state schools and public hospitals are governed by public law",
        "Private schools, clinics, housing or energy providers that serve the public provide public services",
    ],
    not: ["A company that merely sells to public bodies"],
    example: "A private clinic that treats patients of the public health service provides a public service.",
    near_miss: "A cinema is open to everybody and still provides no public service.",
    options: [
        FinancialInstitution { label: "A financial institution under Union law on financial services", help: "With rules on internal governance, such as a bank or an insurer" },
        PublicLawBody { label: "A public authority or another body governed by public law", help: "" },
        PublicServices { label: "A private body that provides public services", help: "Such as education, health, social services, housing, justice" },
        UnionBody { label: "An institution, body, office or agency of the European Union", help: "" },
    ],
    none: "",
};

pub(super) const SIZE: W = words! {
    for Q::Size;
    title: "How large is your organisation?",
    help: "Count staff in full-time units, and take turnover and balance sheet of the last closed year. With partner or linked companies, their figures count in part or in full.",
    counts: [
        "SME: fewer than 250 staff, and at most EUR 50 million turnover or EUR 43 million balance sheet; start-ups within these limits too",
        "Small mid-cap: beyond that, but fewer than 750 staff, and at most EUR 150 million turnover or EUR 129 million balance sheet",
    ],
    not: ["A public body that holds a quarter or more usually rules out both"],
    example: "A start-up with 40 people and EUR 2 million turnover that belongs to nobody else is an SME that stands alone.",
    near_miss: "A subsidiary of 40 people in a group of 3,000 is larger: the group's figures count.",
    options: [
        SmeAlone { label: "An SME or start-up without partner or linked companies", help: "" },
        SmeLinked { label: "An SME or start-up with partner or linked companies", help: "A stake of 25 % or more makes a partner, control makes a link" },
        SmallMidCap { label: "A small mid-cap", help: "" },
        Larger { label: "Larger than that, or a public body", help: "" },
    ],
    none: "",
};

pub(super) const USING: W = words! {
    for Q::Using;
    title: "Which of these is true of how you use it?",
    help: "Duties of those who use a high-risk system depend on what lies in their hands.",
    counts: ["Logs that the maker's service keeps for you and that you can download or order to be kept"],
    not: ["Input that the system collects by itself without your having a say"],
    example: "A shop's planning tool sets shifts for its own staff from data that the shop uploads: the first two lines.",
    near_miss: "A landlord uses a scoring service only on applicants for flats: not at the workplace.",
    options: [
        AtTheWorkplace { label: "We are the employer, and it is used at our workplace", help: "On or with employees, applicants or other workers" },
        InputData { label: "We choose or control the data that go in", help: "" },
        Logs { label: "Its logs are under our control", help: "" },
        DataProtection { label: "Data protection law requires an impact assessment for it", help: "Article 35 of the General Data Protection Regulation, for police and justice Article 27 of Directive (EU) 2016/680; usual where people are profiled" },
    ],
    none: "",
};

pub(super) const PROVIDER_LOGS: W = words! {
    for Q::ProviderLogs;
    title: "Are logs of the system under your control once it is in use?",
    help: "Logs are what the system records by itself while it works.",
    counts: ["You run it as a service, or customers send logs to you by contract"],
    not: ["Logs that stay with the customer and that you cannot reach"],
    example: "A vendor hosts its exam marker, so the logs lie on the vendor's servers.",
    near_miss: "A device keeps logs in the hospital's network, closed to its maker.",
    options: [],
    none: "",
};

pub(super) const DECISIONS: W = words! {
    for Q::Decisions;
    title: "Do decisions about people rest on it?",
    help: "Also where it only helps a person who decides.",
    counts: ["Ranking, scoring or flagging that somebody takes into account"],
    not: ["Planning of machines, goods or buildings without an effect on single people"],
    example: "A lender declines an applicant after a low score: both lines.",
    near_miss: "A tool that plans the maintenance of pumps decides nothing about people.",
    options: [
        DecidesOnPersons { label: "It takes or supports decisions about natural persons", help: "" },
        AdverseEffect { label: "Such decisions can have legal or similarly serious effects to people's disadvantage", help: "On their health, safety or fundamental rights, such as losing a job, a loan or a benefit" },
    ],
    none: "",
};

pub(super) const BUILDING: W = words! {
    for Q::Building;
    title: "Which of these is true of how it is built and made?",
    help: "Each line adds a duty, or a relief.",
    counts: ["A bought model, a data service or a software library that the system needs"],
    not: ["Office software of your developers"],
    example: "A maker of medical devices builds on a bought speech model and runs a certified quality system: the second and third line.",
    near_miss: "A system whose weights are frozen at release does not go on learning.",
    options: [
        LearnsOn { label: "It goes on learning while it is in use", help: "" },
        OthersParts { label: "It contains AI systems, models, tools, services or parts of other suppliers", help: "" },
        SectoralQms { label: "Other Union law already requires a quality management system of you", help: "Such as that on medical devices" },
        SectoralReports { label: "Other Union law already requires equivalent reports of incidents", help: "" },
    ],
    none: "",
};

pub(super) const BIAS_CHECK: W = words! {
    for Q::BiasCheck;
    title: "Are sensitive personal data used in order to find or correct bias?",
    help: "Sensitive are special categories of data: on health, origin, beliefs, sex life, union membership, genes and biometrics.",
    counts: ["Checking results by ethnic origin with people's stated origin"],
    not: ["Checking results by age or postcode alone"],
    example: "A maker compares error rates of its skin scanner across skin types that patients reported.",
    near_miss: "A maker tests with invented people only.",
    options: [],
    none: "",
};

pub(super) const STANDARDS: W = words! {
    for Q::Standards;
    title: "Are harmonised standards or common specifications applied in full?",
    help: "Only those count whose reference stands in the Official Journal, or that the Commission adopted. By late 2026 none had been published for the AI Act.",
    counts: ["All requirements for high-risk systems are covered by such standards"],
    not: ["ISO/IEC 42001 or another standard without a published reference", "Standards applied in part"],
    example: "A maker follows a published set of standards on every requirement.",
    near_miss: "A maker is certified to ISO/IEC 42001 and follows no standard cited under the AI Act.",
    options: [],
    none: "",
};

pub(super) const HANDED_OVER: W = words! {
    for Q::HandedOver;
    title: "Has somebody else put their name on your system, changed it substantially or turned it to a high-risk use?",
    help: "Then they become its provider, and you have to help them.",
    counts: ["A customer who sells it on under an own brand", "A customer who retrains it for choosing job applicants"],
    not: ["Customers who use it as you intend"],
    example: "A vendor's text classifier is rebuilt by a client into a tool that grades pupils.",
    near_miss: "A client changes colours and logo in the settings that the vendor offers, for own use.",
    options: [],
    none: "",
};

pub(super) const RULED_OUT: W = words! {
    for Q::RuledOut;
    title: "Had you clearly said that it must not be turned into a high-risk system?",
    help: "Where you had, you need not hand over documentation.",
    counts: ["Terms and instructions that exclude high-risk uses, and no sales talk to the contrary"],
    not: ["Silence", "A general disclaimer that everything is at the buyer's risk"],
    example: "The licence names the uses of Annex III and forbids them.",
    near_miss: "The licence says that the buyer is responsible for all law.",
    options: [],
    none: "",
};

pub(super) const SINCE: W = words! {
    for Q::Since;
    title: "Which of these is true of its age and of later changes?",
    help: "High-risk systems that are in use before the duties begin (2 December 2027, or 2 August 2028 for those of Annex I) are spared until their design changes significantly. Those meant for public authorities must comply by 2 August 2030 in any case.",
    counts: ["Units of the same type and model as one that was first supplied before that day"],
    not: ["A new version with a significantly changed design"],
    example: "A city bought a benefits checker in 2026 and never changes it: first and third line.",
    near_miss: "A start-up first sells its tool in 2028: none of these.",
    options: [
        BeforeChapterIii { label: "It is, or will be, on the market or in service before the duties begin", help: "" },
        SignificantChange { label: "Its design changes significantly after that day, or will", help: "" },
        ForAuthorities { label: "It is meant to be used by public authorities", help: "State schools, universities and hospitals may be such: if it is meant for them as well, tick this" },
        LargeScaleIt { label: "This component itself was on the market or in service before 2 August 2027, and is part of a large EU IT system for borders, visas or justice", help: "Such as SIS, VIS, Eurodac, EES, ETIAS, ECRIS-TCN" },
    ],
    none: "",
};

pub(super) const AI_OFFICE: W = words! {
    for Q::AiOffice;
    title: "Does the AI Office of the Commission supervise it?",
    help: "It does where the same company or group makes both the system and the general-purpose model inside, or where the system is part of a very large online platform or search engine.",
    counts: ["A chatbot of the company that also trained the language model in it"],
    not: [
        "You only use it, and neither you nor your group provides it",
        "Unless part of a very large platform or search engine: systems built on somebody else's model",
        "Unless part of one: products of Annex I, critical infrastructure, law enforcement, border control, justice, and systems of financial institutions",
    ],
    example: "A firm offers an office assistant on its own large language model.",
    near_miss: "A firm offers an assistant on a model that it licenses from another firm.",
    options: [],
    none: "",
};

pub(super) const MODEL_DUTIES: W = words! {
    for Q::ModelDuties;
    title: "Which of these is true of the general-purpose model?",
    help: "",
    counts: ["A release to customers in the Union, paid or free"],
    not: ["Signing a code and not keeping to it"],
    example: "A model was published in May 2025, and its maker signed the code of practice.",
    near_miss: "A new model, trained from scratch, of a maker whose earlier model is from 2024.",
    options: [
        BeforeAugust2025 { label: "It was on the Union market before 2 August 2025", help: "" },
        CodeOfPractice { label: "Its provider keeps to an approved code of practice or a harmonised standard", help: "" },
    ],
    none: "",
};

pub(super) const TESTING: W = words! {
    for Q::Testing;
    title: "Is it developed or tested in an AI regulatory sandbox?",
    help: "A sandbox is a programme in which an authority accompanies development and tests.",
    counts: ["A place in a sandbox by agreement with the authority"],
    not: ["A test environment of your own, even if it is called a sandbox"],
    example: "A start-up tries its triage tool under a plan agreed with the national authority.",
    near_miss: "Developers try it on a closed server.",
    options: [
        Sandbox { label: "Yes, in a regulatory sandbox", help: "" },
        SandboxData { label: "Yes, with personal data that were collected for other purposes", help: "" },
    ],
    none: "No",
};

pub(super) const OTHER_PART: W = words! {
    for Q::OtherPart;
    title: "Do you also have one of these parts?",
    help: "They are no operator roles, but bring duties or rights of their own.",
    counts: ["A maker of models, data services or tools that others build into high-risk systems"],
    not: ["A supplier of general office software"],
    example: "A firm sells a face-matching library that a customer builds into border gates: the first line.",
    near_miss: "A law firm advises on the Act and supplies nothing.",
    options: [
        SuppliesPart { label: "You supply a system, model, tool, service or part that is used in somebody's high-risk system", help: "" },
        SuppliesFreePart { label: "You do, but only to the public under a free and open-source licence, and not a general-purpose model", help: "" },
        ModelRepresentative { label: "You represent the provider of a general-purpose model from outside the Union", help: "" },
        BuildsOnModel { label: "You build somebody else's general-purpose model into an AI system of your own", help: "" },
        NotifiedBody { label: "You are a notified body under the AI Act", help: "" },
        SectoralNotifiedBody { label: "You are a notified body under product law of Annex I Section A", help: "" },
        Affected { label: "You are affected by a decision or by the system, or you speak for people who are", help: "" },
    ],
    none: "",
};
