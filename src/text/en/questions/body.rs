//! Words of the questions on: body.

use crate::interview::QuestionId as Q;
use crate::text::words::{Packed as W, words};

pub(super) const BODY_USE: W = words! {
    for Q::BodyUse;
    title: "What does it do with faces, voices or other signals of the body?",
    help: "Body signals are what a sensor captures of a living person, such as face, voice, gait or typing rhythm. Tick every purpose.",
    counts: [
        "Photos and recordings analysed later, and results that a person checks",
        "Patterns of passers-by that are deleted at once",
    ],
    not: [
        "The wording of texts, clothing, number plates or location",
        "Telling voices apart without knowing whose they are: the last line",
        "Diagnosing a patient from medical images: the last line",
    ],
    example: "A hotel camera that greets returning guests by name finds out who they are.",
    near_miss: "A lift that counts riders by weight reads no body signal of a person.",
    options: [
        FindsOut { label: "Finds out who a person is, recognises a known person or follows one", help: "Also when it searches many stored people at a door" },
        Sorts { label: "Sorts people into groups or gives them traits, such as age, sex or origin", help: "Also labels for the people in a collection of data, such as to balance it" },
        Emotions { label: "Reads or guesses emotions, moods, stress, engagement, attitudes or intentions", help: "Also if it reads only expressions or tiredness. A later question tells them apart" },
        Verifies { label: "Checks, one to one, that a person is who they claim to be", help: "" },
        OtherBodyUse { label: "Something else, such as turning speech into text or steering by gestures", help: "" },
    ],
    none: "",
};

pub(super) const EMOTION: W = words! {
    for Q::Emotion;
    title: "What does it conclude about feelings or intentions, and from which signals?",
    help: "If more than one answer fits, choose the first that does.",
    counts: [
        "Engagement, attitude, motivation or stress as a state of mind, whatever the name",
        "Intentions, such as being about to buy, to lie or to attack",
        "Moods of single people that are then added up",
        "Stress, burnout, boredom or depression, as states of mind",
    ],
    not: [
        "Pain, tiredness or a bodily illness, reported as just that",
        "Noting a smile or a gesture without saying what it means",
    ],
    example: "A singing app tells from the voice whether the performer felt nervous.",
    near_miss: "A cycling computer warns from the heartbeat that the rider is exhausted.",
    options: [
        FromBody { label: "Emotions, moods or attitudes of individuals, from face, voice or other body signals", help: "Alone or together with intentions" },
        IntentionsOnly { label: "Only intentions of individuals, from such signals", help: "Such as being about to buy, to lie or to attack" },
        PhysicalStates { label: "Only bodily states, visible expressions or a crowd's mood, never one person's feelings or intentions", help: "Not if a feeling is concluded from them at any step" },
        FromTextOnly { label: "Feelings or intentions only from texts or other data, never from body signals", help: "Voice, gaze, heartbeat and typing rhythm are body signals" },
    ],
    none: "",
};

pub(super) const EMOTION_SETTING: W = words! {
    for Q::EmotionSetting;
    title: "Are any of the people whose emotions it reads at work or in education?",
    help: "Work means any place and any status. Education means any kind and level, public or private.",
    counts: [
        "Applicants, trainees, volunteers, and self-employed people working in an organisation",
        "Remote work, online lessons, and admission to a school or course",
        "Staff who are read along with customers",
    ],
    not: [
        "Customers, patients or an audience, even if one of them happens to be working",
        "Private learning outside an institution that no institution requires",
        "According to the Commission, staff captured only unavoidably and shielded from every effect",
    ],
    example: "A film school reads stage fright from its pupils' voices.",
    near_miss: "A theatre reads the mood of spectators and leaves its actors out of the picture.",
    options: [],
    none: "",
};

pub(super) const EMOTION_EXCEPTION: W = words! {
    for Q::EmotionException;
    title: "Is reading emotions at work or in education limited to one of these purposes?",
    help: "Tick only what you could prove. It may still be high-risk.",
    counts: [
        "Treatment with a medical device that bears the CE mark",
        "Protection of life and health where no milder means would do",
    ],
    not: [
        "General wellbeing, stress or burnout monitoring",
        "Performance, productivity or protection of property",
        "Data that also serve any other purpose",
    ],
    example: "A company doctor treats a worker's anxiety disorder with a CE-marked device that reads the face.",
    near_miss: "A dashboard shows managers how stressed each team member sounds.",
    options: [
        MedicalSafety { label: "Only for medical reasons or to protect life and health, as far as strictly necessary", help: "No milder means, limited in time, people and scale, data for nothing else. For treatment: a CE-marked device" },
        OwnTraining { label: "Only for the person's own training, with no effect possible on assessment, certificates, career or position", help: "The Commission's guidelines allow this, the Regulation does not mention it" },
    ],
    none: "",
};

pub(super) const IDENTIFY: W = words! {
    for Q::Identify;
    title: "How does it find out who somebody is?",
    help: "Tick what is true of any of its uses. Live or recorded, public or private makes no difference here.",
    counts: [
        "Cameras or microphones that capture people in passing, even with a notice on the wall",
        "Recordings and online pictures that are searched",
        "One stored face or voice is enough, also in a private collection, however it was taken",
        "Matching only within material of one event: tick the second line, a later question deals with it",
    ],
    not: [
        "Stepping up knowingly to a sensor that is set up for taking part",
        "Posing for the very picture that is looked up, or giving a print on demand, even when obliged to",
        "Tracking by clothing, phone or number plate",
    ],
    example: "A casino compares guests' faces at the entrance with photos of banned players.",
    near_miss: "A visitor presses a thumb on a reader to open a locker and so takes part.",
    options: [
        NoInvolvement { label: "At least some people are recognised without knowingly and actively taking part", help: "Typically at a distance. Being informed is not taking part" },
        Database { label: "It compares with stored faces, voices or other body data of one or more people", help: "" },
    ],
    none: "",
};

pub(super) const IDENTIFY_LIMITS: W = words! {
    for Q::IdentifyLimits;
    title: "Is one of these the only thing it recognises people for?",
    help: "Each may take it out of this high-risk use. Tick only what is true of every use.",
    counts: ["Comparing people with their own stored data and using the match for nothing else"],
    not: ["Access control that also records hours or looks for unwanted people"],
    example: "A gym gate compares each face with the photo on that member's card and does nothing else.",
    near_miss: "The same gate also alerts staff to members with unpaid fees.",
    options: [
        VerificationOnly { label: "Only to confirm that people are who they claim to be, each against their own data", help: "One to one, also to open a device, a service or a door" },
        AccessOnly { label: "Only to let people in or log them on, by searching many stored people", help: "According to a draft of the Commission" },
        ClosedSet { label: "Only to match within closed material of one event, never with known people", help: "According to a draft of the Commission" },
        SecurityOnly { label: "Only to make cybersecurity or personal data protection measures possible", help: "This rests on a recital. Have it checked by a lawyer" },
    ],
    none: "",
};

pub(super) const IDENTIFY_LIVE: W = words! {
    for Q::IdentifyLive;
    title: "How quickly and where does it recognise people?",
    help: "Tick what is true of any of its uses.",
    counts: [
        "A short delay, also one that is built in to avoid the live rules",
        "Places with tickets or limited capacity, publicly or privately owned",
    ],
    not: [
        "Searching recordings later, after a significant delay",
        "Online spaces, prisons and border control zones",
        "Sites that only defined people may enter",
    ],
    example: "Officers get an alert within seconds while a wanted person crosses a market square.",
    near_miss: "Detectives search last week's footage of a burgled warehouse.",
    options: [
        RealTime { label: "Live, or without significant delay between capture and recognition", help: "" },
        PublicPlace { label: "In a physical place that an undetermined number of people can enter", help: "" },
    ],
    none: "",
};

pub(super) const OWN_LAW_ENFORCEMENT: W = words! {
    for Q::OwnLawEnforcement;
    title: "Do you use it for law enforcement yourself?",
    help: "This asks about you, not about its other users. Law enforcement means preventing, finding or prosecuting crime, carrying out sentences, or guarding public security. You may be an authority or act for one.",
    counts: [
        "A body that the law entrusts with such powers, such as customs or transport police",
        "A company that acts for one of them, by contract, by order or because it was asked",
    ],
    not: [
        "Guarding your own site of your own accord, with no public powers, even if you report to the police",
        "Making or selling what the police will use",
    ],
    example: "A security firm runs face recognition at a station because the police asked it to look for a suspect.",
    near_miss: "A stadium owner recognises people with a ban at its own gates and for its own reasons.",
    options: [],
    none: "",
};

pub(super) const LIVE_OBJECTIVE: W = words! {
    for Q::LiveObjective;
    title: "For which of these objectives is the live recognition strictly necessary?",
    help: "For law enforcement in public places, use for any other objective is prohibited.",
    counts: ["A search for particular people, as part of law enforcement"],
    not: [
        "Watching a crowd in case anybody wanted turns up",
        "A general or merely possible danger",
        "Offences not listed in Annex II, or with a lower maximum sentence",
    ],
    example: "Police look around a bus station for a child abducted an hour ago.",
    near_miss: "Police scan a street fair to see who comes.",
    options: [
        Victims { label: "Finding particular victims of abduction, trafficking or sexual exploitation, or missing people", help: "" },
        Threat { label: "Preventing a specific, serious and immediate danger to life or body, or a terrorist attack", help: "An attack threat must be genuine, and present or foreseeable" },
        Suspect { label: "Finding a suspect or convict of a listed serious offence, to investigate, prosecute or punish", help: "Listed in Annex II, with a maximum sentence of at least four years in that country" },
    ],
    none: "",
};

pub(super) const LIVE_SAFEGUARDS: W = words! {
    for Q::LiveSafeguards;
    title: "Which of these safeguards are met for every use?",
    help: "All are needed. Tick those that are met: the result lists what is still open. Urgency may postpone two of them, as stated there, but removes none.",
    counts: ["What you could show to a court"],
    not: [
        "A general police law that does not provide for this kind of use",
        "Steps that are planned but not done",
    ],
    example: "A judge has approved tonight's search for one named suspect.",
    near_miss: "A standing permission covers all searches of the year.",
    options: [
        StrictlyNecessary { label: "The use is strictly necessary for that objective", help: "" },
        NationalLaw { label: "A law of that Member State allows this use for this objective", help: "" },
        ConfirmsTarget { label: "It only confirms the identity of one particular person being looked for", help: "" },
        Weighed { label: "Harm without it was weighed against its consequences, and time, area and people are limited", help: "" },
        ImpactAssessment { label: "The assessment of its impact on fundamental rights was completed beforehand", help: "" },
        Registered { label: "It is registered in the EU database", help: "In justified urgency: without undue delay afterwards" },
        Authorised { label: "A court or independent authority authorises each use beforehand by binding decision", help: "In justified urgency: asked within 24 hours. If refused, stopped at once and everything deleted" },
        NoSoleDecision { label: "No decision with adverse legal effect rests solely on its output", help: "" },
        Notified { label: "Each use is notified to the market surveillance and data protection authorities", help: "" },
        OthersMissing { label: "Every safeguard not ticked here is missing", help: "Without this line, what you do not tick stays open" },
    ],
    none: "",
};

pub(super) const SORT_ANCILLARY: W = words! {
    for Q::SortAncillary;
    title: "Is the sorting merely a side feature of another commercial service?",
    help: "Only both lines together take it out of these rules.",
    counts: ["A feature that cannot be used at all apart from that service"],
    not: [
        "A feature that is useful or convenient, but not technically needed",
        "A side feature in name that serves to get round the rules",
    ],
    example: "A bespoke earplug service sorts ear shapes because the plug cannot be cut otherwise.",
    near_miss: "The same shop groups visitors by age to choose adverts.",
    options: [
        LinkedService { label: "It is inseparable from another commercial service and unusable without it", help: "" },
        TechnicallyNecessary { label: "It is strictly necessary for objective technical reasons and circumvents nothing", help: "" },
    ],
    none: "",
};

pub(super) const SORT_TRAIT: W = words! {
    for Q::SortTrait;
    title: "Which traits does it infer from the body signals?",
    help: "To infer means that a signal goes in and a trait comes out. The claim to be able to do so is enough.",
    counts: [
        "Traits reached through a stand-in, such as skin colour for race",
        "One such trait among many that it reports",
    ],
    not: [
        "A trait that somebody entered and the system merely uses",
        "Recording a bodily feature, such as eye colour, without concluding on a trait",
    ],
    example: "A tool that guesses a caller's religion from the voice infers a trait of the first line.",
    near_miss: "A fitting mirror that measures shoulders infers none.",
    options: [
        ListedTrait { label: "Race, political opinion, union membership, belief, sex life or sexual orientation", help: "Belief is religious or philosophical" },
        EthnicOrigin { label: "Ethnic origin", help: "If it is reported or used as race, tick the first line as well" },
        SensitiveTrait { label: "Health, disability, genetic or other specially protected trait", help: "Any further special category of data protection law" },
        ProtectedTrait { label: "Age, sex, gender, language or another trait that equality law protects", help: "" },
    ],
    none: "",
};

pub(super) const SORT_INDIVIDUALLY: W = words! {
    for Q::SortIndividually;
    title: "Does it sort each person individually?",
    help: "It does if at any step a single person gets a category.",
    counts: [
        "A category for each face in a picture or each caller",
        "Individual categories that end up only in statistics",
    ],
    not: ["Looking at a group as a whole without looking at individuals"],
    example: "Each visitor of a fair stand gets a guessed belief, reported as a chart.",
    near_miss: "A microphone judges the sound of a whole hall without separating voices.",
    options: [],
    none: "",
};

pub(super) const SORT_DATASET: W = words! {
    for Q::SortDataset;
    title: "Is the sorting one of these, and nothing else?",
    help: "Biometric data are data drawn from body signals, such as pictures of faces or voice recordings.",
    counts: ["Labels that only serve to balance, check or tidy up the collection"],
    not: [
        "Labels used to judge, target or watch the people shown",
        "A collection obtained unlawfully, even in part",
    ],
    example: "An archive labels portraits it has licensed, to build a balanced test set.",
    near_miss: "A shop labels the faces of people at its door.",
    options: [
        LabelsDataset { label: "It only labels or filters a lawfully obtained collection of biometric data", help: "" },
        PoliceCategorisation { label: "Law enforcement sorts biometric data that it obtained lawfully", help: "How far this exception reaches is unsettled: a question on that follows" },
    ],
    none: "",
};

pub(super) const SORT_POLICE: W = words! {
    for Q::SortPolice;
    title: "Has anybody who may decide it settled whether this exception covers your use?",
    help: "The law leaves out sorting in the area of law enforcement, without saying how far that goes. While nobody has decided it, the prohibition stays open.",
    counts: ["A judgment, a decision of the authority in charge, or adopted guidelines of the Commission"],
    not: [
        "A view of your own or of the supplier",
        "That others do the same",
    ],
    example: "A court has ruled on sorting seized pictures in just this way.",
    near_miss: "A brochure says that the police may do this.",
    options: [
        Covered { label: "Yes: the exception covers it", help: "" },
        NotCovered { label: "Yes: the exception does not cover it", help: "" },
        Undecided { label: "No, nobody has decided it", help: "It then stays open" },
    ],
    none: "",
};
