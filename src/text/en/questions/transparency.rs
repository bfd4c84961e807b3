//! Words of the questions on: transparency.

use crate::interview::QuestionId as Q;
use crate::text::words::{Packed as W, words};

pub(super) const PEOPLE_SEE: W = words! {
    for Q::PeopleSee;
    title: "How does it, or what you make with it, reach people?",
    help: "Tick each that is true, even if only now and then. Your own staff and other professionals are people too.",
    counts: [
        "A single exchange, also one that it begins itself",
        "A voice on the phone or a live picture that it alters",
    ],
    not: ["Output that only machines process"],
    example: "A museum's app answers spoken questions and shows a film of the old town that was made with it.",
    near_miss: "A sensor counts cars at a barrier and passes the number to another program.",
    options: [
        Talks { label: "It answers what people say, write, show or do, in any form", help: "By text, voice, image, gesture or movement. Not a mere search box or display of results" },
        Perceived { label: "It makes or alters text, images, sound or video meant for people", help: "To be read, seen or heard, also a chatbot's answers" },
        PublishesMedia { label: "You make or alter images, sound or video with it", help: "To publish, send, show or play, also live" },
        PublishesText { label: "You publish text that it wrote or altered", help: "For the public or another wide, open circle, free or paid" },
    ],
    none: "",
};

pub(super) const INTERACTION: W = words! {
    for Q::Interaction;
    title: "Which of these is true of its contact with people?",
    help: "Tick what is true of at least some of the contacts. A person who could step in does not change the answer.",
    counts: [
        "An agent that writes to people or calls them on its own",
        "A robot that reacts to a wave of the hand",
        "A tutor or corrector that comments on what the learner says or writes, and is answered again",
    ],
    not: [
        "Only watching or measuring, or a one-way display, such as results on a professional's screen",
        "Exercises that only become easier or harder, without a comment",
        "Only ranking, sorting, converting or producing to order: a search box, a translator, a picture generator",
        "Machines that deal with machines",
    ],
    example: "A garden centre's app looks at a photo of a plant and asks back about light and water.",
    near_miss: "It drafts an answer to a letter, which a clerk works through, corrects and sends.",
    options: [
        Answers { label: "It and the other side respond to each other, even if only once", help: "In any form: text, voice, image, gesture, movement" },
        Directly { label: "Its responses reach the other side directly, not through a person who reviews them", help: "A glance or a possible veto is no review" },
        WithPeople { label: "The other side is, or is likely to be, a human being", help: "Professional users count" },
    ],
    none: "",
};

pub(super) const INTERACTION_EXCEPTIONS: W = words! {
    for Q::InteractionExceptions;
    title: "Does one of these special situations apply to its contact with people?",
    help: "The first two are narrow exceptions that you must be able to show. The third takes the second back.",
    counts: [
        "A clearly mechanical device for trained staff only",
        "An appliance that obeys a few spoken commands in a machine's manner",
        "Game characters that nobody could take for people who play",
    ],
    not: [
        "That everyone knows by now that chatbots exist",
        "A public or mixed audience with children, older or disabled people",
        "A human-like voice, face, name or style",
    ],
    example: "A robot arm answers its trained operators with lights and tones only.",
    near_miss: "A phone voice called Anna says at once that it is AI: a notice fulfils the duty and does not lift it.",
    options: [
        Obvious { label: "That it is AI is beyond doubt to reasonably informed, attentive members of its audience", help: "Without being told. Think of the whole foreseeable audience" },
        AuthorisedByLaw { label: "A law authorises it to detect, prevent, investigate or prosecute crimes", help: "With safeguards for the rights of others" },
        PublicReporting { label: "The public can use it to report a criminal offence", help: "" },
    ],
    none: "",
};

pub(super) const CONTENT_EXCEPTIONS: W = words! {
    for Q::ContentExceptions;
    title: "Is one of these true of everything it makes or alters?",
    help: "If it can also do more, the duty to mark its output stays for that part. Then choose \"None of these\".",
    counts: [
        "Preparing content that exists already",
        "Small corrections that keep meaning, style and intent",
        "Converting what is there: translation, transcription, reading aloud, describing what a camera sees",
    ],
    not: [
        "Something new made from a prompt or instruction",
        "A new tone, mood or message",
    ],
    example: "A tool only sets commas and capitals in the minutes of a club.",
    near_miss: "The same tool also rewrites the minutes in a friendlier tone.",
    options: [
        StandardEditing { label: "It only assists standard editing: nothing new, no material change of meaning, style or intent", help: "" },
        NotAltered { label: "It leaves what users put in, and its meaning, without substantial change", help: "" },
        AuthorisedByLaw { label: "A law authorises this to detect, prevent, investigate or prosecute crimes", help: "" },
    ],
    none: "None of these, or only for a part of it",
};

pub(super) const CONTENT_OUTSIDE: W = words! {
    for Q::ContentOutside;
    title: "Is everything it makes for people of these kinds only?",
    help: "According to the Commission such output needs no mark. If anything else reaches people, choose \"None of these\".",
    counts: ["Several of these kinds together"],
    not: ["A finished work that AI made only in part"],
    example: "A packing line prints \"ripe\" or \"unripe\" on boxes.",
    near_miss: "A programming aid also writes the manual: the manual needs a mark.",
    options: [
        ShortStrings { label: "Very short strings, labels or captions", help: "" },
        Code { label: "Source code, configuration or machine-readable specifications", help: "" },
        Selection { label: "Existing content merely selected, ordered, reproduced, recorded or transmitted", help: "" },
        Intermediate { label: "Intermediate output in a closed production chain", help: "What comes out at its end needs a mark" },
        TechnicalInternal { label: "Strictly technical output for a small, pre-defined group of professionals, kept in-house by safeguards", help: "All of this" },
        LiveUnstored { label: "Live output, consumed at once, not stored, technically infeasible to mark, and people are told", help: "All of this" },
    ],
    none: "None of these, or other content as well",
};

pub(super) const GENERATOR_DATE: W = words! {
    for Q::GeneratorDate;
    title: "Was it on the EU market before 2 August 2026?",
    help: "If so, its output must be marked from 2 December 2026. No other transparency duty is postponed.",
    counts: [
        "First offered to others in the EU before that day, paid or free, also online or in a product",
    ],
    not: [
        "Only announced or tested before that day",
        "Only used inside your own organisation",
    ],
    example: "A picture generator has been open to EU customers since May 2026.",
    near_miss: "A generator was shown at a fair in May 2026 and opened to customers in September.",
    options: [],
    none: "",
};

pub(super) const EXPOSED: W = words! {
    for Q::Exposed;
    title: "Which of these is true of its emotion reading or sorting of people?",
    help: "Sorting means grouping people by face, voice or other body signals, whatever the groups. \
           Being high-risk or prohibited does not change the answer.",
    counts: [
        "Visitors, customers, staff or users",
        "People who know of it or have agreed",
    ],
    not: ["Trials with computer-made faces of nobody"],
    example: "A gym's cameras count visitors by sex and age.",
    near_miss: "A developer tries it on invented faces only.",
    options: [
        PeopleExposed { label: "It is applied to people, live or afterwards", help: "" },
        PermittedByLaw { label: "A law permits this in order to detect, prevent or investigate crimes", help: "With safeguards for the rights of others and in line with EU law" },
    ],
    none: "",
};

pub(super) const MEDIA: W = words! {
    for Q::Media;
    title: "Which of these is true of the images, sound or video?",
    help: "Tick the first two if anything you make is like that, the last two only if all of it is. \
           Judge it as if it had no label.",
    counts: [
        "Any subject, not only people",
        "A real person or thing before a made-up background",
        "No intention to mislead is needed",
        "Content with an invisible mark",
    ],
    not: [
        "Insignificant or purely technical changes",
        "Impossible subjects that mislead nobody",
    ],
    example: "A tourist office shows a lifelike film of a village fair that never took place.",
    near_miss: "A poster shows a whale with wings above a city.",
    options: [
        Resembles { label: "It recognisably resembles people, things, places, organisations or events", help: "Real ones, or ones that plausibly could exist or have existed" },
        AppearsAuthentic { label: "Somebody in its foreseeable audience could wrongly take it for authentic or true", help: "Judge what is shown by itself, not the joke or the story around it" },
        Artistic { label: "It is evidently part of an artistic, creative, satirical, fictional or similar work", help: "Not if it mainly informs or sells. A lighter label stays due" },
        AuthorisedByLaw { label: "A law authorises this to detect, prevent, investigate or prosecute crimes", help: "" },
    ],
    none: "",
};

pub(super) const MEDIA_AUTHENTIC: W = words! {
    for Q::MediaAuthentic;
    title: "Taken by itself, could somebody whom it foreseeably reaches mistake it for real?",
    help: "Art, satire and fiction make the label lighter. They lift it only where nobody could be misled.",
    counts: ["A lifelike picture or voice of a real person in a made-up scene, passed on without the show around it"],
    not: ["A drawing, or something that could never exist"],
    example: "A satire show airs an invented speech in a minister's lifelike voice.",
    near_miss: "A cartoon lets the minister fly over the parliament.",
    options: [],
    none: "",
};

pub(super) const PUBLIC_TEXT: W = words! {
    for Q::PublicText;
    title: "Which of these is true of the text you publish?",
    help: "Tick the second, third and last only if they are true of every such text.",
    counts: [
        "Facts or opinions on anything that deserves public debate, such as politics, health or science",
        "Text made before 2 August 2026 but published later",
    ],
    not: ["As a check: spelling, automatic checks, approval unread or a rule on paper"],
    example: "A town posts machine-written notes on the water of its lakes.",
    near_miss: "A fan club posts machine-written birthday poems.",
    options: [
        PublicInterest { label: "Some of it informs the public on a matter of public interest", help: "" },
        Reviewed { label: "A competent person checks the substance, or an editor really controls it", help: "At least the facts, or with power to change or reject" },
        EditorialResponsibility { label: "A named person or body holds editorial responsibility for the publication", help: "Readers can find out who" },
        ChangedAfter { label: "AI may change the substance again after that check", help: "" },
        AuthorisedByLaw { label: "A law authorises this to detect, prevent, investigate or prosecute crimes", help: "" },
    ],
    none: "",
};
