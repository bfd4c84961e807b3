//! Words of the questions on: scope.

use crate::interview::QuestionId as Q;
use crate::text::words::{Packed as W, words};

pub(super) const EXCLUSIONS: W = words! {
    for Q::Exclusions;
    title: "Does one of these special cases cover everything you want to check?",
    help: "Most systems fall under none. Any other use, even for a time, stays under the law.",
    counts: ["A case that is true of every use you are asking about"],
    not: [
        "Use by the military or by researchers beside other users",
        "Internal use in a company, which is not private use",
    ],
    example: "A student plays at home, alone, with a game assistant.",
    near_miss: "A flight planner is sold to an army and to farmers.",
    options: [
        Defence { label: "It serves only military, defence or national security purposes", help: "" },
        Research { label: "It was made, and is used, only for scientific research", help: "" },
        BeforeMarket { label: "It has not yet been supplied to anybody or put to use", help: "This leaves out only research, testing and development, not the later system" },
        PrivateUse { label: "I use it as a private person, outside any job, business or regular income", help: "" },
        OpenSource { label: "The system is released under a free and open-source licence", help: "No help where it is high-risk, prohibited or has transparency duties" },
        ForeignAuthority { label: "We are, or act for, a non-EU authority or an international organisation", help: "" },
    ],
    none: "",
};

pub(super) const DEFENCE_PURPOSE: W = words! {
    for Q::DefencePurpose;
    title: "Which military or security purpose does it serve?",
    help: "The purpose decides, not who carries it out. A security label on ordinary police work does not count.",
    counts: ["Work of a private contractor for such a purpose"],
    not: ["Fighting crime or guarding events, also by an agency of the State"],
    example: "A private firm plans supply routes for a navy.",
    near_miss: "A police force watches crowds at a football match.",
    options: [
        Military { label: "Military or defence", help: "" },
        StateSecurity { label: "National security: threats to the State itself or its basic structures", help: "" },
        PublicOrder { label: "Something else, such as policing, justice, traffic or public order", help: "" },
    ],
    none: "",
};

pub(super) const DEFENCE_ONLY: W = words! {
    for Q::DefenceOnly;
    title: "Does it serve that purpose alone, with no other use even for a time?",
    help: "Makers answer for everything they supply it for, users for everything they use it for.",
    counts: ["A civilian product that you, as its user, use for that purpose alone"],
    not: [
        "One more purpose that is civilian, humanitarian or part of policing or public security",
        "A single loan to a civilian body, which brings that use under the law",
    ],
    example: "A radar analysis tool is made for and used by one air force only.",
    near_miss: "The same tool also helps a rescue service after a flood.",
    options: [],
    none: "",
};

pub(super) const RESEARCH: W = words! {
    for Q::Research;
    title: "Which of these is true of its research purpose?",
    help: "Only both together take it out of the law.",
    counts: ["A tool built for one field of science and used for nothing else"],
    not: [
        "A general tool that researchers happen to use",
        "Development of something to be supplied later",
    ],
    example: "A lab builds a model of moth wings and uses it only for its own studies.",
    near_miss: "A lab uses a bought writing assistant for its papers.",
    options: [
        ForResearch { label: "It was developed specifically for scientific research and development", help: "" },
        OnlyResearch { label: "Scientific research and development is all it is put to use for", help: "" },
    ],
    none: "",
};

pub(super) const PERSONAL: W = words! {
    for Q::Personal;
    title: "Is your use purely private, with no work, business or crime in it?",
    help: "This only frees you as a private user. Makers, sellers and professional users stay bound.",
    counts: ["Hobby, family or household use that brings no regular income"],
    not: [
        "Acting for or under an organisation, also unpaid",
        "Freelance work or a side business",
        "Anything criminal, even without gain",
    ],
    example: "Somebody restores old family photos at home.",
    near_miss: "Somebody restores photos for paying customers at weekends.",
    options: [],
    none: "",
};

pub(super) const COOPERATION: W = words! {
    for Q::Cooperation;
    title: "Which of these is true of your cooperation with the EU?",
    help: "Only both together take your use out. Authorities in the EU stay responsible for their own use of the results.",
    counts: ["A body that such a country has entrusted with this cooperation"],
    not: ["Use of the system for other tasks of your authority"],
    example: "A non-EU police force uses it under a treaty with a Member State that protects rights.",
    near_miss: "A non-EU tax office uses it for its own reviews.",
    options: [
        Agreement { label: "It serves law enforcement or judicial cooperation with the EU or a Member State", help: "Within international cooperation or under an agreement" },
        RightsSafeguards { label: "Our country or organisation gives adequate safeguards for people's fundamental rights", help: "" },
    ],
    none: "",
};

pub(super) const OPEN_SOURCE: W = words! {
    for Q::OpenSource;
    title: "Which of these is true of the released system?",
    help: "Only both together help, and never where it is high-risk, prohibited or has transparency duties.",
    counts: [
        "A licence that at most asks to name the author or keep the same terms",
        "Personal data used only for security, compatibility or interoperability",
    ],
    not: [
        "A licence that rules out some users or purposes",
        "Paid support, paid hosting or access in return for data",
    ],
    example: "A club publishes its bird-call finder, code and all, for anyone at no price.",
    near_miss: "A firm publishes the code but sells support for it.",
    options: [
        OpenLicence { label: "Anyone may freely access, use, change and pass on the system", help: "" },
        NotMonetised { label: "Nobody earns from it by a price, paid services, a platform or personal data", help: "Deals between very small companies do no harm" },
    ],
    none: "",
};

pub(super) const ACTIVITY_ONLY: W = words! {
    for Q::ActivityOnly;
    title: "Do you only want to check the testing itself, not the finished system?",
    help: "Research, testing and development before release are not covered. The system that you will later release, \
           or use yourself, is: check it as it will be.",
    counts: [
        "Nothing will ever be released or used beyond this research or test",
        "You ask about the laboratory phase alone",
    ],
    not: [
        "You want to know what will apply once it is released",
        "You plan to use it in your own organisation",
    ],
    example: "A team trains prototypes for a study and will delete them afterwards.",
    near_miss: "A start-up is building the product that it will sell next spring.",
    options: [],
    none: "",
};

pub(super) const REAL_WORLD_TEST: W = words! {
    for Q::RealWorldTest;
    title: "Is it tested outside the laboratory, with real people or in real processes?",
    help: "Meant is a test before it is released for this purpose, not its normal use. The law has rules of its own for such tests.",
    counts: ["A pilot in one branch, a trial with volunteers, a shadow run on live cases"],
    not: ["Simulations and tests on recorded data with nobody affected"],
    example: "A hospital tries a prototype on one ward for a month.",
    near_miss: "The same prototype is run on last year's files, and nobody acts on it.",
    options: [],
    none: "",
};
