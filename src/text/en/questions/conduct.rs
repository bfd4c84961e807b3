//! Words of the questions on: conduct.

use crate::interview::QuestionId as Q;
use crate::text::words::{Packed as W, words};

pub(super) const CONDUCT: W = words! {
    for Q::Conduct;
    title: "Does it do any of this, or could it, on purpose or not?",
    help: "A tick decides nothing yet, further questions do. Answer from purpose, safeguards and documentation, never by trying it out.",
    counts: [
        "What you would use it for although its maker forbids it",
        "Behaviour that it learned by itself",
        "Results on which a person then decides",
    ],
    not: ["Tools that have nothing to do with people"],
    example: "A savings app that scores users' habits ticks the line on scores.",
    near_miss: "A tool that finds typing errors in invoices ticks nothing.",
    options: [
        HiddenMeans { label: "Influences people by hidden signals, psychological pressure, or false or misleading content", help: "" },
        VulnerableTarget { label: "Influences people who are vulnerable through age, disability, or social or economic situation", help: "Children under 18 and older people included" },
        RatesPeople { label: "Scores, ranks, labels or groups people, who may be treated differently because of it", help: "By their behaviour or characteristics, by whomever. A place in a game with no effect does not count" },
        PredictsCrime { label: "Estimates how likely a person is to offend in future (not: finding out about past offences)", help: "Fraud and reoffending included" },
        CollectsFaces { label: "Builds or enlarges a collection of faces that could serve to recognise people", help: "" },
        RealisticMedia { label: "Makes or alters lifelike pictures, video or voices of people", help: "Real or invented people, also where that is not its purpose" },
        EmotionsFromData { label: "Infers feelings or intentions of people at work or in education from texts or other data", help: "Not from face, voice or other body signals, which are asked about by themselves" },
        NudePictures { label: "Makes or alters images, video or voices, so that intimate content is possible", help: "Also if filters prevent it. They are asked about later" },
        MinorsMaterial { label: "Could make or alter what the law treats as child sexual abuse material", help: "Also if safeguards prevent it. Entirely artificial depictions count" },
    ],
    none: "",
};

pub(super) const HIDDEN_MEANS: W = words! {
    for Q::HiddenMeans;
    title: "By which of these means does it influence people?",
    help: "Nobody has to intend harm. Behaviour that it learned by itself counts.",
    counts: [
        "Pressure on biases, weak points or a difficult moment, even if people notice",
        "Pretending to be a human or somebody else, to the detriment of those deceived",
        "Deception that it learned because it pays off, even if a notice discloses it",
    ],
    not: [
        "For the first line: what is openly shown or can be noticed",
        "Accidental errors of a generator if users are warned and safeguards exist",
        "Merely incidental manipulation if its maker took suitable measures against it",
    ],
    example: "A sales bot invents a rival bidder to hurry the buyer.",
    near_miss: "A museum guide sometimes gets a date wrong, warns of this and is checked.",
    options: [
        Subliminal { label: "Signals that people cannot consciously notice", help: "Too brief, too faint or hidden, through any sense or brain signals" },
        Manipulative { label: "Techniques designed, learned or objectively aimed to undermine free choice", help: "" },
        Deceptive { label: "False or misleading presentation that aims to deceive or has that effect", help: "" },
    ],
    none: "",
};

pub(super) const HIDDEN_EFFECT: W = words! {
    for Q::HiddenEffect;
    title: "Is changing people's behaviour its objective or a likely effect?",
    help: "If more than one answer fits, choose the first that does.",
    counts: [
        "An objective of maker or user, or one that the system optimises for",
        "A plausible link between the means and the behaviour, even if nothing has happened yet",
    ],
    not: ["Outside influences that nobody could foresee or control"],
    example: "A booking site lets its bot learn whatever makes people pay more.",
    near_miss: "A made-up name in a loading message has no foreseeable effect on what people do.",
    options: [
        Objective { label: "Changing behaviour is an objective of its maker, its user or the system itself", help: "" },
        LikelyEffect { label: "It is not the objective, but a likely effect", help: "That it is capable of it is enough" },
        Neither { label: "It is neither the objective nor a likely effect", help: "" },
    ],
    none: "",
};

pub(super) const HIDDEN_DECISION: W = words! {
    for Q::HiddenDecision;
    title: "What is the influence likely to do to people's decisions?",
    help: "Think of an average member of the group it reaches, or of the individual if it is personalised.",
    counts: [
        "Influence that goes beyond lawful persuasion",
        "Decisions of any kind, such as to buy, agree, vote or stay",
    ],
    not: ["Minor influence that leaves the choice intact"],
    example: "An invented deadline makes buyers skip the contract terms they would have read.",
    near_miss: "A reminder tells a customer that the basket is not empty.",
    options: [
        Impairs { label: "It appreciably weakens people's ability to make an informed decision", help: "" },
        Otherwise { label: "People would probably not have decided or acted this way otherwise", help: "" },
    ],
    none: "",
};

pub(super) const HIDDEN_HARM: W = words! {
    for Q::HiddenHarm;
    title: "Does this cause significant harm to anyone, or is that reasonably likely?",
    help: "Weigh how severe, widespread, lasting and reversible it is, and how vulnerable the people are. There is no fixed threshold.",
    counts: [
        "Harm to life, health, property, mind or finances, of the person, others or a group",
        "Harm that a reasonable operator could have foreseen",
        "Small harms that add up",
    ],
    not: [
        "Minor, brief and reversible effects",
        "Discomfort that belongs to a helpful process people agreed to",
    ],
    example: "Users are talked into giving up a medicine they need.",
    near_miss: "Some users buy a slightly dearer brand of tea.",
    options: [],
    none: "",
};

pub(super) const HIDDEN_OPEN: W = words! {
    for Q::HiddenOpen;
    title: "Do people know of the whole influence, get accurate information and decide freely?",
    help: "Answer yes only if you could show it. For signals that nobody can notice, only with their informed agreement.",
    counts: ["Influence that is explained openly and that people can refuse"],
    not: [
        "A notice in the small print",
        "That it is usual in advertising",
    ],
    example: "A running coach app says that it will push users, explains how, and can be switched off.",
    near_miss: "An app mentions its pressure tactics only in its terms of use.",
    options: [],
    none: "",
};

pub(super) const MEDICAL_TREATMENT: W = words! {
    for Q::MedicalTreatment;
    title: "Is all of it lawful medical treatment, with explicit consent of the patient?",
    help: "The consent of the legal representative counts as well. The preamble of the law leaves such treatment out.",
    counts: ["Therapy by professionals, under the rules of medicine"],
    not: ["Wellness, coaching or self-help", "Consent that covers only some other treatment"],
    example: "A clinic uses it in an agreed exposure therapy.",
    near_miss: "A meditation app uses the same technique on its subscribers.",
    options: [],
    none: "",
};

pub(super) const VULNERABLE: W = words! {
    for Q::Vulnerable;
    title: "Whom does it influence, and does it make use of their situation?",
    help: "A plan is not needed. Going on while you know that likely serious harm hits these people counts too.",
    counts: [
        "Poverty, debt, legal status or belonging to a disadvantaged group, even for a time",
        "Data that closely stand for such a situation",
    ],
    not: [
        "Feelings that anyone may have, such as sadness or loneliness",
        "A system that is merely hard to use for these people, or biased by oversight",
        "Age or income used lawfully, for example to protect these people",
    ],
    example: "A bot picks out people who have just lost their home and pushes overpriced rental deals.",
    near_miss: "A banking app offers larger type to older customers.",
    options: [
        VulnerablePeople { label: "Some are vulnerable because of their age, a disability, or their particular social or economic situation", help: "Age means under 18 or older people" },
        UsesVulnerability { label: "It makes use of that vulnerability, by design, by learning or with somebody's knowledge", help: "" },
    ],
    none: "",
};

pub(super) const VULNERABLE_EFFECT: W = words! {
    for Q::VulnerableEffect;
    title: "Is changing the behaviour of these people its objective or a likely effect?",
    help: "More than trivial changes are meant. If more than one answer fits, choose the first that does.",
    counts: [
        "An objective of maker or user, or one that the system optimises for",
        "A plausible link to the behaviour, even if nothing has happened yet",
    ],
    not: ["Outside influences that nobody could foresee or control"],
    example: "A lottery app learns which players in debt will stake more.",
    near_miss: "A text reader for blind people changes nothing in what they choose.",
    options: [
        Objective { label: "Changing behaviour is an objective of its maker, its user or the system itself", help: "" },
        LikelyEffect { label: "It is not the objective, but a likely effect", help: "That it is capable of it is enough" },
        Neither { label: "It is neither the objective nor a likely effect", help: "" },
    ],
    none: "",
};

pub(super) const VULNERABLE_HARM: W = words! {
    for Q::VulnerableHarm;
    title: "Does this cause significant harm to them or others, or is that reasonably likely?",
    help: "Take a cautious view. For children and other vulnerable people, harm is significant sooner.",
    counts: [
        "Harm to life, health, property, mind or finances",
        "Harm that falls on family members or other outsiders",
        "Small harms that add up",
    ],
    not: [
        "Minor, brief and reversible effects",
        "Support or protection without likely significant harm",
    ],
    example: "People in debt sign contracts that cost them their flat.",
    near_miss: "Pensioners look at a quiz for some minutes longer than planned.",
    options: [],
    none: "",
};

pub(super) const INTIMATE_CONTENT: W = words! {
    for Q::IntimateContent;
    title: "What could its images, video or sound show, safeguards left aside?",
    help: "Answer from documents and training data, never by trying it out. Labelling the output changes nothing.",
    counts: [
        "A real person's body, face or voice",
        "Lifelike results in an unreal scene or without a perfect likeness",
    ],
    not: [
        "For the first three lines: invented people who resemble nobody in particular",
        "For the first three lines: cartoon-like or physically impossible bodies",
        "For the first three lines: partial nudity without intimate parts or explicit activity",
    ],
    example: "A photo editor without any limit on whom or what it depicts ticks all four.",
    near_miss: "A generator of flat cartoon animals ticks nothing.",
    options: [
        IntimateParts { label: "Intimate body parts or sexually explicit activity", help: "Genitals, pubic or anal area, exposed buttocks, exposed female breasts. Explicit sound counts" },
        Identifiable { label: "A real person who can be identified by face, voice, name or context", help: "" },
        Realistic { label: "A body, face or voice that looks or sounds lifelike", help: "" },
        MinorsMaterial { label: "Material that the law treats as child sexual abuse material", help: "Entirely artificial depictions count, and people who appear to be minors" },
    ],
    none: "",
};

pub(super) const INTIMATE_PURPOSE: W = words! {
    for Q::IntimatePurpose;
    title: "Is making or altering such intimate material of real people an intended purpose?",
    help: "Go by instructions, website, advertising and contracts. One purpose among several is enough.",
    counts: [
        "A use that advertising or sample prompts suggest, whatever the terms say",
        "An offer only for people who agree: agreement is asked about later",
    ],
    not: ["A mere ability that nobody offers or promotes"],
    example: "An editing app advertises intimate makeovers of uploaded portraits.",
    near_miss: "A holiday photo editor neither offers nor suggests it.",
    options: [],
    none: "",
};

pub(super) const INTIMATE_FORESEEABLE: W = words! {
    for Q::IntimateForeseeable;
    title: "Is such intimate output foreseeable and repeatable without significant technical modification?",
    help: "Look at design, training, abilities and functions, safeguards left aside. Answer from documentation, never by trying it out.",
    counts: [
        "Output that ordinary or cunning prompts reach",
        "Output that users reported or that similar systems are known for",
    ],
    not: [
        "Output only after significant modification (how much that is remains unsettled: choose Not sure)",
        "A one-off result that cannot be repeated",
    ],
    example: "A portrait editor was trained on unfiltered pictures and takes free text prompts.",
    near_miss: "A generator trained only on landscapes and maps has no such ability.",
    options: [],
    none: "",
};

pub(super) const INTIMATE_SAFEGUARDS: W = words! {
    for Q::IntimateSafeguards;
    title: "Do adequate safeguards reliably prevent such intimate output and correct misuse seen or reported?",
    help: "All of this is needed and has to be shown. Answer from test reports and documentation, never by trying it out.",
    counts: [
        "Cleaned data, refusals, filters or abuse detection that demonstrably work for this system",
        "Measures that hold against foreseeable misuse and fit the way of release, also if open",
        "A channel for reports, and corrections after a bypass",
    ],
    not: [
        "A ban in the terms of use or a label on the output",
        "Filters that fail when a request is reworded",
    ],
    example: "Independent tests confirm the filters, and each reported bypass is closed.",
    near_miss: "The licence forbids it, but nothing in the system prevents it.",
    options: [],
    none: "",
};

pub(super) const INTIMATE_USE: W = words! {
    for Q::IntimateUse;
    title: "Do you use it, or plan to, to make or alter such intimate material?",
    help: "It does not matter whether its maker allows this. Answer from your purpose, never by trying it out.",
    counts: [
        "Getting round safeguards for this end",
        "Using a harmless tool for this end",
    ],
    not: [
        "Lawful use of a tool that happens to lack safeguards",
        "Output that appears by accident",
    ],
    example: "An agency uses a generator to make intimate pictures of real people.",
    near_miss: "An agency uses the same generator for furniture adverts.",
    options: [],
    none: "",
};

pub(super) const INTIMATE_EXCEPTIONS: W = words! {
    for Q::IntimateExceptions;
    title: "Which of these, alone or together, cover all intimate material it makes or alters?",
    help: "If some of it is not covered, choose None of these. Agreement to an original picture is not agreement to a new or altered one.",
    counts: [
        "Agreement you can prove, reliably collected if the system is meant for such material",
    ],
    not: [
        "Silence, general terms or agreement to something else",
        "Edits that uncover more, even slightly",
    ],
    example: "Each actor signs for the exact altered scene before it is made.",
    near_miss: "A model agreed to a photo session, but not to pictures generated from it.",
    options: [
        Consent { label: "Everyone shown agreed freely, knowingly, unmistakably and explicitly to exactly this", help: "For this very generation or alteration" },
        ConsentSecured { label: "The system itself reliably collects and proves that agreement before it makes anything", help: "Needed in addition where you supply the system. Terms of use are not enough" },
        LawfulMedical { label: "It only serves lawful medical diagnosis or treatment by professionals", help: "" },
        HarmlessEdit { label: "It only edits existing intimate material, without exposing more or changing the activity", help: "" },
    ],
    none: "",
};

pub(super) const ABUSE_PURPOSE: W = words! {
    for Q::AbusePurpose;
    title: "Is making or altering child sexual abuse material an intended purpose?",
    help: "Describe no content. Answer from instructions, offers and documentation, never by trying it out.",
    counts: [
        "Documents, offers or contracts that name or suggest it, also as one purpose among several",
    ],
    not: ["A mere ability that nobody offers or promotes"],
    example: "A seller's messages to customers present this as a use.",
    near_miss: "A photo tool for online shops neither offers nor suggests it.",
    options: [],
    none: "",
};

pub(super) const ABUSE_FORESEEABLE: W = words! {
    for Q::AbuseForeseeable;
    title: "Is child sexual abuse material a foreseeable and repeatable output without significant technical modification?",
    help: "Look at design, training, abilities and functions, safeguards left aside. Answer from documentation, never by trying it out.",
    counts: [
        "Depictions that are wholly artificial or of people who appear to be minors",
        "Output that was reported or that similar systems are known for",
    ],
    not: [
        "Output only after significant modification (how much that is remains unsettled: choose Not sure)",
    ],
    example: "An open image generator was trained on pictures that nobody had screened.",
    near_miss: "A generator of technical drawings cannot depict people at all.",
    options: [],
    none: "",
};

pub(super) const ABUSE_SAFEGUARDS: W = words! {
    for Q::AbuseSafeguards;
    title: "Do adequate safeguards reliably prevent such abuse material and correct misuse seen or reported?",
    help: "All of this is needed and has to be shown. Answer from safeguards and documentation, never by trying it out.",
    counts: [
        "Screened data, refusals, filters or abuse detection that demonstrably work for this system",
        "Measures that hold against foreseeable misuse and fit the way of release, also if open",
        "A channel for reports, and corrections after a bypass",
    ],
    not: [
        "A ban in the terms of use or a label on the output",
        "Filters that fail when a request is reworded",
    ],
    example: "Training data were screened, and an authorised body confirms that the filters hold.",
    near_miss: "The licence forbids it, but nothing in the system prevents it.",
    options: [],
    none: "",
};

pub(super) const ABUSE_USE: W = words! {
    for Q::AbuseUse;
    title: "Do you use it, or plan to, to make or alter child sexual abuse material?",
    help: "Consent is irrelevant. Answer from your purpose, describe no content and never try it out.",
    counts: [
        "Getting round safeguards for this end",
        "Using a harmless tool for this end",
    ],
    not: [
        "Lawful use of a tool that happens to lack safeguards",
        "Output that appears by accident",
    ],
    example: "A user's purpose is to obtain such material, whatever the tool is meant for.",
    near_miss: "A shop uses the same tool for product photos.",
    options: [],
    none: "",
};

pub(super) const ABUSE_DEFENCE: W = words! {
    for Q::AbuseDefence;
    title: "Does a defence in national law make all your handling of such material rightful?",
    help: "Consent is irrelevant. Take legal advice and answer from documentation, never by trying it out.",
    counts: [
        "Authorities acting within their legal powers",
        "Safety tests or compliance checks that national law permits",
    ],
    not: ["Research or tests on your own initiative without such a basis in national law"],
    example: "A police unit works with such material under a law that entitles it to.",
    near_miss: "A company tests a generator on its own initiative.",
    options: [],
    none: "",
};

pub(super) const SCORE: W = words! {
    for Q::Score;
    title: "What is true of how it scores, ranks, labels or groups people?",
    help: "Companies are meant as well as public bodies. A person deciding at the end does not change your answer.",
    counts: [
        "Conduct in private, social or business life, and guessed preferences",
        "Another organisation that acts on the score",
        "Being singled out for checks, or others being preferred",
    ],
    not: [
        "Companies rated by company data alone",
        "A plain average of user ratings without other data or AI analysis",
        "One single, isolated occasion instead of a period",
    ],
    example: "A letting portal ranks tenants by two years of shopping, and owners turn down low ranks.",
    near_miss: "A bowling club ranks members by games won, and nothing follows from it.",
    options: [
        Scores { label: "It gives people or groups of people a score, rank, label or category", help: "" },
        OnBehaviour { label: "It uses social behaviour, or known, guessed or predicted personal characteristics", help: "" },
        OverTime { label: "The data or the observation span more than one isolated occasion", help: "" },
        WorseTreatment { label: "Somebody is or could be treated less favourably because of it", help: "Even if a person decides and the score carries weight" },
    ],
    none: "",
};

pub(super) const SCORE_CONTEXT: W = words! {
    for Q::ScoreContext;
    title: "How does the worse treatment relate to the data and to the behaviour?",
    help: "Rating people for one specific lawful purpose, with data that matter for it and fair results, is neither. You \
           must be able to show that.",
    counts: [
        "Data that people would not expect to be used for this",
        "Private posts or registers that say nothing about the job, used to rate applicants for it",
        "Blanket observation of people's lives",
        "Treatment without a legitimate aim",
    ],
    not: [
        "Data that the law names as relevant for this purpose, used for it",
        "Ordinary lending, insurance or staff rating with data that matter for it",
    ],
    example: "Late returns at a library cost a family its nursery place.",
    near_miss: "Late returns at a library lead to a short lending ban there.",
    options: [
        UnrelatedContext { label: "At least some of it happens in a context unrelated to where the data arose", help: "" },
        Disproportionate { label: "At least some of it is unjustified, or too severe for the behaviour", help: "" },
    ],
    none: "",
};

pub(super) const CRIME: W = words! {
    for Q::Crime;
    title: "What is true of its estimate of offences?",
    help: "Tick what is true of any of its uses. That a person decides at the end does not matter here.",
    counts: [
        "First offences and reoffending, at any stage of a case",
        "Sole traders and other self-employed people",
        "A score for a place that enters a person's profile",
    ],
    not: [
        "Places, goods or companies alone",
        "Finding out about offences already committed",
    ],
    example: "A letting tool rates how likely an applicant is to commit deposit fraud.",
    near_miss: "A tool tells a town which car parks need better lighting.",
    options: [
        PersonRisk { label: "It assesses or predicts the risk that a person offends or reoffends", help: "" },
        CriminalOffence { label: "At least one of these offences is criminal, not merely administrative", help: "Go by its type, nature and penalty, whatever national law calls it" },
    ],
    none: "",
};

pub(super) const CRIME_BASIS: W = words! {
    for Q::CrimeBasis;
    title: "On what does the estimate about a person rest?",
    help: "Personal data are any information about somebody who can be identified.",
    counts: [
        "Group profiles made elsewhere and applied to this person",
        "Tick the last line only if it is true of every estimate",
    ],
    not: ["Extra data of no real weight, added for show"],
    example: "A forecast from home district, family and debts rests on the first two lines alone.",
    near_miss: "A forecast in which documented threats weigh heavily rests on the last line too.",
    options: [
        ByProfiling { label: "It profiles the person: it judges or predicts from personal data", help: "" },
        ByTraits { label: "It looks at personality traits or characteristics, such as origin, home, family or debts", help: "" },
        OtherFacts { label: "Other genuine factors carry real weight, above all objective, checkable facts about conduct", help: "" },
    ],
    none: "",
};

pub(super) const CRIME_SUPPORT: W = words! {
    for Q::CrimeSupport;
    title: "Does it only support a human assessment that already rests on facts?",
    help: "Only both lines together, for every use, take it out of the prohibition. Assessing the risk of reoffending after a \
           proven act counts.",
    counts: ["Findings or records tied to a particular criminal activity"],
    not: [
        "A score that raises the suspicion in the first place",
        "A person who merely confirms the score",
    ],
    example: "Stolen goods were found in a garage, and it helps an investigator to assess the owner's part.",
    near_miss: "It names people first, and an officer then looks for evidence.",
    options: [
        SupportsHuman { label: "It only supports a person who assesses somebody's involvement in a criminal activity", help: "" },
        FactsAlready { label: "That assessment already rested on objective, verifiable facts directly linked to the crime", help: "" },
    ],
    none: "",
};

pub(super) const CRIME_ACTOR: W = words! {
    for Q::CrimeActor;
    title: "Who makes these estimates, and why?",
    help: "If more than one answer fits, choose the first that does.",
    counts: [
        "First answer: a private firm that the police asks in a case or the law vests with police tasks",
        "Second answer: only a legal duty to assess the risk of specific offences",
    ],
    not: ["Third answer: not if assessing offences is the point of it"],
    example: "An art dealer whom a law obliges to rate buyers for a specific offence gives the second answer.",
    near_miss: "An online shop that checks in its own interest whether bills will be paid gives the third.",
    options: [
        ForAuthority { label: "A police or other public authority, or somebody acting for it or with its powers", help: "" },
        LegalDuty { label: "A private body that a law obliges to assess the risk of specific offences", help: "" },
        OwnInterest { label: "A private body in its ordinary business and own interest, crime being a side aspect", help: "" },
    ],
    none: "",
};

pub(super) const CRIME_LIMITS: W = words! {
    for Q::CrimeLimits;
    title: "Does it keep to the data and the human checks which that law provides?",
    help: "Yes only if both are fully true. \"That law\" is the one that obliges you to make the estimates.",
    counts: [
        "Only data that the law provides for",
        "Every human check that the law provides for",
    ],
    not: [
        "Bought or scraped data on top",
        "Alerts that take effect without the check",
    ],
    example: "A dealer uses the records named by law, and a trained person checks each alert.",
    near_miss: "The dealer also feeds in social media posts.",
    options: [],
    none: "",
};

pub(super) const FACES: W = words! {
    for Q::Faces;
    title: "What is true of its collection of faces?",
    help: "The collection may be temporary or scattered, and recognising people need not be its only use.",
    counts: [
        "Pictures that people published themselves",
        "Many small searches that together take whatever there is",
        "Gathering that respects opt-out signals",
    ],
    not: [
        "A search for one given person or for people fixed beforehand",
        "Faces used only for training or generating, that cannot serve to recognise anyone",
        "Voices or other body data without faces",
    ],
    example: "A bot saves every portrait it meets on club websites for a people finder.",
    near_miss: "A tool searches the web for pictures of one named minister.",
    options: [
        FaceCollection { label: "It builds or enlarges a collection of faces that can serve to recognise people", help: "" },
        GatheredWithAi { label: "Faces are gathered automatically, with AI at any step", help: "Such as crawling, selecting or cutting out faces" },
        Untargeted { label: "At least part of the gathering takes whatever it finds, without a fixed target", help: "" },
        FromInternet { label: "At least some faces come from the internet or surveillance cameras", help: "" },
    ],
    none: "",
};
