//! Words of the questions on uses for who left the areas open, and where answers do not fit together.

use crate::interview::QuestionId as Q;
use crate::text::words::{Packed as W, words};

pub(super) const ANY_USES: W = words! {
    for Q::AnyUses;
    title: "Is it meant for any of these uses, or may it be used for one?",
    help: "Tick what your materials name or leave open, and what you use it for. Each line that you tick opens a page of its own.",
    counts: [
        "A use that examples, sales talk or customers' stories show",
        "According to a draft of the Commission, a use that materials for any purpose leave open",
    ],
    not: ["A use that all materials consistently exclude and that you do not make of it"],
    example: "An assistant for everything, whose website shows how to rank job applicants.",
    near_miss: "An assistant whose terms, website and settings all rule out decisions about people.",
    options: [
        UsesNetworks { label: "Safety in digital infrastructure, road traffic, water, gas, heating or electricity supply", help: "" },
        UsesEducation { label: "Admitting, funding, evaluating, placing or watching learners", help: "Schools, universities, training, exams, also online" },
        UsesWork { label: "Choosing applicants, or deciding on, giving tasks to, watching or judging workers", help: "Also targeted job adverts and platform work" },
        UsesBenefits { label: "Who gets or keeps public benefits, health care or other public services", help: "Also ranking by need, or flags for checks" },
        UsesMoney { label: "Creditworthiness of people, or risk or price in insurance of life, health or the like", help: "Also sickness, accident, care, pension and credit life cover" },
        UsesEmergency { label: "Emergency calls, dispatch of help, or triage of emergency patients", help: "" },
        UsesPolice { label: "Crime: victims, offenders, risk of offending, evidence, lie detection or profiles", help: "For law enforcement" },
        UsesMigration { label: "Asylum, visas, residence or borders, for authorities", help: "" },
        UsesJustice { label: "Helping courts or dispute bodies with facts or law", help: "" },
        UsesVote { label: "Influencing elections, referendums or how people vote", help: "" },
    ],
    none: "None of these: our materials and our use rule all of them out",
};

pub(super) const POLICE_FOR: W = words! {
    for Q::PoliceFor;
    title: "Is it used by law enforcement or for it, or meant to be?",
    help: "Something that you ticked turns on it, and you named no such user before.",
    counts: ["Police, prosecution, prisons or customs, and whoever works on their behalf"],
    not: ["A shop, bank or stadium that protects itself and may call the police"],
    example: "A laboratory that analyses traces on behalf of the police.",
    near_miss: "A shop that films its own till.",
    options: [
        Yes { label: "Yes", help: "" },
        CriminalCourt { label: "Only by a court in criminal matters", help: "According to a draft of the Commission, it also belongs to law enforcement" },
        No { label: "No", help: "" },
    ],
    none: "",
};

pub(super) const MIGRATION_FOR: W = words! {
    for Q::MigrationFor;
    title: "Is it used by authorities for migration, asylum, visas or borders or for them, or meant to be?",
    help: "You ticked migration as an area, but no such user before.",
    counts: ["Offices, border guards, EU bodies, and whoever works on their behalf"],
    not: ["A law firm or an airline that acts for itself"],
    example: "A contractor that reads visa applications for a consulate.",
    near_miss: "An airline that checks the boarding passes of its guests.",
    options: [],
    none: "",
};

pub(super) const JUSTICE_FOR: W = words! {
    for Q::JusticeFor;
    title: "For whom does it help with facts or law?",
    help: "You ticked courts, disputes or votes as an area, but no court or dispute body as a user before.",
    counts: ["Experts and others whom a court or dispute body commissions"],
    not: ["Lawyers and parties, who prepare their own case"],
    example: "A tool with which the clerks of a court prepare reasons.",
    near_miss: "A tool with which a law firm prepares a claim.",
    options: [
        Court { label: "A court or other judicial authority, or somebody it commissions", help: "" },
        DisputeBody { label: "A body that settles disputes out of court", help: "" },
        Neither { label: "Neither of them", help: "" },
    ],
    none: "",
};

pub(super) const BENEFITS_FOR: W = words! {
    for Q::BenefitsFor;
    title: "Is it used by a public authority or on its behalf, or meant to be?",
    help: "You ticked public benefits or services, but no authority as a user before.",
    counts: ["A town, a health insurance fund by law, and a contractor that handles their cases"],
    not: ["A private foundation or company that gives its own money"],
    example: "A firm that checks applications for housing aid on behalf of a town.",
    near_miss: "A foundation that gives its own scholarships.",
    options: [],
    none: "",
};

pub(super) const PEOPLE_AFTER_ALL: W = words! {
    for Q::PeopleAfterAll;
    title: "Do its results say or decide something about people?",
    help: "You said before that they do not, but ticked something that is done to people.",
    counts: ["Single persons and groups, also sole traders and the staff behind a company name"],
    not: ["Companies on company data alone, places, goods or machines"],
    example: "A tool that orders the applications for a post.",
    near_miss: "A tool that orders spare parts.",
    options: [],
    none: "",
};
