//! Words of the questions on: role.

use crate::interview::QuestionId as Q;
use crate::text::words::{Packed as W, words};

pub(super) const ROLE: W = words! {
    for Q::Role;
    title: "What do you do, or plan to do, with it?",
    help: "Tick everything that fits. One organisation often does several of these.",
    counts: [
        "A tool built in-house for your own staff: developed and used",
        "A tool bought from a maker and sold on: resold",
        "The same tool sold under your own brand: resold, and your name put on it",
    ],
    not: ["Only receiving a result from somebody else who uses it"],
    example: "A bank that orders an assistant from a studio and runs it has had it developed and uses it.",
    near_miss: "A patient whose scan a clinic runs through it has no role.",
    options: [
        Developed { label: "We developed it or had it developed for us", help: "Also by adding an interface, prompts, data or logic to another company's model" },
        ForClient { label: "We develop it for a client, who brings it out or runs it under the client's name", help: "Also as a studio, contractor or freelancer" },
        Offers { label: "We offer or supply it to others, paid or free", help: "Also as an association or authority, online or inside a product. Not by private sharing" },
        Uses { label: "We use it in our own work, services or other activity", help: "Also through staff or contractors, or towards customers" },
        Imports { label: "We bring it from outside the EU and are first to supply it here", help: "Not by buying it only for your own use" },
        Resells { label: "We resell or pass on somebody else's system to others in the EU", help: "Also inside a package of ours" },
        WithProduct { label: "We supply it with our product, or add it later, under our own name", help: "Name or trademark, also when it is built in" },
        Represents { label: "We represent a provider that is based outside the EU", help: "" },
        PutsName { label: "We put our name or trademark on a system already supplied or in use", help: "Also as white label" },
        Changed { label: "We changed or further trained it after it was released or put to use", help: "If you further trained it and run it under your own name, tick the first line too" },
        Hosts { label: "We only host it, carry it or list it for others", help: "Such as computing power, storage, an app store or a marketplace" },
    ],
    none: "None of these: we neither supply nor use it",
};

pub(super) const HOSTING: W = words! {
    for Q::Hosting;
    title: "Do customers get the system from you?",
    help: "Whoever sells a system or passes it on belongs to the supply chain. Whoever only lends computers or lines does not.",
    counts: ["Customers order or download it from you", "You sell it inside your own package"],
    not: ["Storage, computing power or a connection for whoever offers it", "An advert or a link to somebody else's shop"],
    example: "A marketplace sells licences for the tools of other makers.",
    near_miss: "A data centre runs the servers of a maker, who sells the tool alone.",
    options: [],
    none: "",
};

pub(super) const OWN_NAME: W = words! {
    for Q::OwnName;
    title: "Is it offered, or does it run, under your own name or trademark?",
    help: "A tool that you built or ordered for your own use runs under your name, even with no brand on it.",
    counts: [
        "A release free of charge as well as a paid one",
        "An internal tool of your organisation, also of a public authority",
        "Somebody else's system that you offer under your own brand",
    ],
    not: [
        "Work for a client who brings the system out under the client's name",
        "A finished product of another maker that you pass on or use under the maker's name",
    ],
    example: "A town builds a parking assistant for its own clerks.",
    near_miss: "A studio programs an assistant that its client sells under the client's brand.",
    options: [
        Yes { label: "Yes", help: "Also where it is only for our own use and carries no brand" },
        No { label: "No, it is brought out or runs under somebody else's name", help: "" },
    ],
    none: "",
};

pub(super) const AUTHORITY: W = words! {
    for Q::Authority;
    title: "Do you answer for your use of it?",
    help: "Also where somebody else picked it or fixed its settings, such as a parent company or its maker. Technical control is not needed.",
    counts: [
        "Use by your staff or contractors for you",
        "Use of an online service that another company runs",
    ],
    not: [
        "Following instructions as an employee (answer for your organisation instead)",
        "Ordering a result from somebody who chose to use AI for it",
        "Only hosting it, passing it on or receiving its output",
    ],
    example: "A law firm rents a drafting tool for its clerks.",
    near_miss: "A baker orders a logo from a studio, which chooses to make it with AI.",
    options: [],
    none: "",
};

pub(super) const IMPORT_NAME: W = words! {
    for Q::ImportName;
    title: "Does it carry the name or trademark of somebody based outside the EU?",
    help: "Somebody means a person, company or other body established there.",
    counts: ["The name or brand of the maker on the system, its packaging or its documents"],
    not: ["A system that you bring out only under your own name"],
    example: "A shop in Graz is first to sell a Korean brand's toy robot in the EU.",
    near_miss: "A shop in Graz has the robot built abroad and sells it only under its own brand.",
    options: [],
    none: "",
};

pub(super) const MANDATE: W = words! {
    for Q::Mandate;
    title: "Has that provider appointed you in writing, and have you accepted?",
    help: "The appointment must cover the provider's duties under the EU AI Act.",
    counts: ["A written mandate to act for the provider under this law, which you have accepted"],
    not: [
        "A sales or distribution contract alone",
        "A mandate that is spoken, planned or not yet accepted",
    ],
    example: "An office in Lyon signs a Canadian maker's mandate under this law.",
    near_miss: "An office in Lyon only sells the Canadian maker's product.",
    options: [],
    none: "",
};

pub(super) const UNION_LINK: W = words! {
    for Q::UnionLink;
    title: "What links it or you to the European Union (EU)?",
    help: "Tick everything that is true now or planned. A seat outside the EU does not by itself take you out.",
    counts: [
        "Online access that is offered to users in the EU",
        "Results that go to a customer in the EU",
    ],
    not: [
        "According to the Commission: chance use in the EU that you could not foresee, control or prevent",
    ],
    example: "A firm in Chile rates bids for a buyer in Spain: its results are used in the EU.",
    near_miss: "A firm in Chile rates bids for local buyers, and nothing of it goes to the EU.",
    options: [
        OfferedInUnion { label: "It is offered or supplied to others in the EU", help: "Also free of charge or online" },
        UsedInUnion { label: "It is put to use in the EU", help: "Also only inside our own organisation" },
        EstablishedInUnion { label: "We are established or located in the EU", help: "" },
        OutputInUnion { label: "Its results are used in the EU, wherever it runs", help: "Also open publication where you foresee that it reaches the EU" },
    ],
    none: "None of these, neither now nor planned",
};

pub(super) const USED_IN_UNION: W = words! {
    for Q::UsedInUnion;
    title: "Is it put to use in the EU, by you or by somebody else?",
    help: "You are in the EU, and did not tick that it is put to use there.",
    counts: ["Use by your own staff in the EU", "A trial with real customers in the EU"],
    not: ["Use by a branch outside the EU alone, for that branch"],
    example: "A firm in Turin lets its own clerks work with a tool that it built.",
    near_miss: "The tool runs only in the firm's office in Lima, for customers there.",
    options: [],
    none: "",
};
