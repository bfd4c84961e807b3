//! Words of the questions on: people.

use crate::interview::QuestionId as Q;
use crate::text::words::{Packed as W, words};

pub(super) const USERS: W = words! {
    for Q::Users;
    title: "Who uses it, or is meant to use it?",
    help: "Tick all. If it is offered to anybody for anything, tick Not sure as well.",
    counts: ["A contractor who works on an authority's cases acts on its behalf"],
    not: [
        "A company that only meets a legal duty of its own acts for itself",
        "Tax or customs work without any crime belongs to the second line",
    ],
    example: "A laboratory that analyses traces for the police acts for them.",
    near_miss: "A shop that films its own till acts for itself, even if it may call the police.",
    options: [
        Company { label: "A company or other private body, for itself", help: "" },
        PublicAuthority { label: "A public authority or body with special public powers, or somebody for it", help: "At any level, also EU bodies" },
        LawEnforcement { label: "Police, prosecution, prisons, customs or others fighting crime, or somebody for them", help: "Also in public security, also EU bodies in support" },
        MigrationAuthority { label: "Authorities for migration, asylum, visas or borders, or somebody for them", help: "Also EU bodies" },
        Court { label: "A court or other judicial authority, or somebody it commissions", help: "Not lawyers or parties" },
        CriminalCourt { label: "A court in criminal matters", help: "According to a draft of the Commission, it also belongs to law enforcement" },
        DisputeBody { label: "A body that settles disputes out of court", help: "" },
        School { label: "A school, university or training provider", help: "" },
        Employer { label: "An employer, recruiter or work platform", help: "" },
        LenderInsurer { label: "A bank, lender or insurer", help: "" },
        NetworkOperator { label: "An operator of energy, water, traffic or digital networks", help: "" },
        PrivatePeople { label: "Private individuals", help: "" },
        AnyPurpose { label: "Anybody: it is offered for general use, to no particular kind of user", help: "What you do not tick then stays open" },
    ],
    none: "",
};

pub(super) const ABOUT: W = words! {
    for Q::About;
    title: "About whom or what do its results say or decide something?",
    help: "Count also what it only helps to decide. A person deciding at the end does not change this.",
    counts: [
        "People whose work, test, application, call, account or device it assesses",
        "Owners or staff who are rated behind a company name",
    ],
    not: ["Machine data that is never tied to a person"],
    example: "A tool that marks essays says something about the people who wrote them.",
    near_miss: "A tool that grades apples says nothing about the pickers, unless their work is compared.",
    options: [
        Individuals { label: "Individual people, such as staff, customers, pupils, patients or self-employed persons", help: "" },
        Groups { label: "Groups of people", help: "" },
        AnyPurpose { label: "Anything: it depends on what its users put in", help: "" },
        CompaniesOnly { label: "Companies or other organisations, on company data alone", help: "" },
        Things { label: "Places, goods, machines, nature or other things", help: "" },
        Nobody { label: "Nobody and nothing in particular", help: "If it is offered for any purpose, tick Not sure as well" },
    ],
    none: "",
};

pub(super) const DATA: W = words! {
    for Q::Data;
    title: "What does it take in or use about people?",
    help: "Tick everything, also what users type, upload or connect, and what is kept only for moments.",
    counts: ["Names, numbers, account, device or location data, and texts about a person"],
    not: [
        "Truly anonymous data, and totals that are never applied to a person",
        "Clothing, objects or number plates as signals of the body",
    ],
    example: "A door camera that measures faces for a second takes in signals of the body.",
    near_miss: "A water meter that reports only totals for a whole town.",
    options: [
        PersonalData { label: "Information about people who can be identified, even indirectly", help: "" },
        BodySignals { label: "Face, voice, body, movement, gaze, typing rhythm or other signals of the body", help: "Caught by a sensor and analysed, even if it identifies nobody. Also fingerprints, heartbeat or DNA" },
        HealthData { label: "Data on the health of people", help: "" },
        ChildrenData { label: "Data on children", help: "" },
    ],
    none: "None of these: nothing about people who can be identified",
};

pub(super) const EVALUATES: W = words! {
    for Q::Evaluates;
    title: "Does it judge, rank, infer or predict anything about a person?",
    help: "Ask whether its output says something about somebody that nobody entered. A person deciding at the end does not change this.",
    counts: [
        "Scores, rankings, inferred traits, or a group chosen for somebody in order to judge",
        "Guesses on performance, money, health, interests, reliability, behaviour or whereabouts",
        "Ratings of the staff whose decisions it checks",
        "Group profiles made elsewhere, once applied to a person",
    ],
    not: [
        "Storing, routing or formatting data with no conclusion drawn",
        "Sorting by an attribute exactly as it was stated",
    ],
    example: "A tool guesses from past bookings which guest will cancel.",
    near_miss: "A tool files guests' letters by the date written on them.",
    options: [],
    none: "",
};
