//! Words of the questions on: areas.

use crate::interview::QuestionId as Q;
use crate::text::words::{Packed as W, words};

pub(super) const AREAS: W = words! {
    for Q::Areas;
    title: "In which of these areas is it meant to be used?",
    help: "Go by what instructions, website, adverts and contracts say, and by how you use it. One use among several is enough, and a person deciding at the end does not change this.",
    counts: [
        "Work done for an authority, court or company by somebody else",
        "A use banned only in the terms, while examples or sales talk suggest it",
        "According to a draft of the Commission, one link in a chain of tools that serves such a use",
    ],
    not: [
        "A use that all materials consistently exclude and that you do not make of it",
        "A customer from the area with a use outside it",
    ],
    example: "Software that helps a town to choose who gets a nursery place.",
    near_miss: "Software that plans the meals of that nursery.",
    options: [
        AreaNetworks { label: "Running or protecting digital infrastructure, road traffic, water, gas, heating or electricity supply", help: "Critical digital: telecoms, cloud, data centres, domain names. By a draft also waste water" },
        AreaEducation { label: "Education or vocational training, at any level, also online", help: "Admission, evaluation of learning, choice of level, watching tests" },
        AreaWork { label: "Work: hiring, managing, watching or judging people, or giving them tasks", help: "Also platform and agency workers. By a draft, freelancers and civil servants too" },
        AreaServices { label: "Public benefits and services, creditworthiness, personal insurance, emergency calls or patients", help: "Health care too. Insurance: life, health, accident, sickness, care, credit life, pensions" },
        AreaPolice { label: "Law enforcement: police, prosecution, prisons, probation, or anyone acting for them", help: "Matters of crime. According to a draft of the Commission, also criminal courts" },
        AreaMigration { label: "Migration, asylum, visas, residence permits or border control", help: "By authorities, EU bodies or anyone acting for them" },
        AreaJustice { label: "Courts, settling disputes out of court, elections, referendums or how people vote", help: "" },
        AnyPurpose { label: "Any purpose: it is offered or used without consistent limits", help: "By a draft of the Commission this covers all it can foreseeably do. Other areas stay open" },
    ],
    none: "",
};

pub(super) const NETWORKS: W = words! {
    for Q::Networks;
    title: "Does safety in that infrastructure depend on it in one of these ways?",
    help: "Failing means wrong or late output, or none at all. A person in the control room does not change this.",
    counts: [
        "Detecting danger, or wear that may directly cause harm if neglected",
        "Preventing, limiting or softening harm",
        "Supervising or controlling another safety function",
    ],
    not: [
        "Only money, comfort or data is at stake",
        "According to a draft of the Commission, a backup that averts the harm by itself speaks against it",
    ],
    example: "A model that trips a switch when a power cable overheats.",
    near_miss: "A model that predicts how many people will call the power company next week.",
    options: [
        Guards { label: "It directly protects the installation, people or property from physical harm", help: "" },
        FailureEndangers { label: "If it failed, people's health or safety would be endangered", help: "Including people cut off from supply" },
        EndangersProperty { label: "If it failed, property would be endangered", help: "Including the installation itself" },
        OnlyPrepares { label: "It only prepares, converts, compares or checks material for one of these", help: "Tick that one as well: whether such help is left out is asked next" },
        OnlyPlans { label: "It only plans, informs or optimises, and its failure would endanger nobody and nothing", help: "" },
    ],
    none: "",
};

pub(super) const NETWORKS_GUARDS: W = words! {
    for Q::NetworksGuards;
    title: "Does it protect the installation, people or property directly, by itself?",
    help: "You said what its failure would endanger. What protects nothing by itself may be left out according to a draft of the Commission.",
    counts: [
        "Detecting danger, or preventing, limiting or softening harm",
        "Supervising or controlling another part that does so",
    ],
    not: ["Informing or optimising, where others do the protecting"],
    example: "A controller that also cuts the current when a line overheats.",
    near_miss: "A forecast whose errors could lead others to overload the line.",
    options: [],
    none: "",
};

pub(super) const NETWORKS_FAILURE: W = words! {
    for Q::NetworksFailure;
    title: "Has anybody who may decide it settled whether such parts are covered?",
    help: "The law counts what endangers people by its failure. An earlier draft of the Commission counts only what protects directly. While nobody has decided it, this use stays open.",
    counts: ["A judgment, a decision of the authority in charge, or adopted guidelines of the Commission"],
    not: [
        "The draft itself",
        "A view of your own or of the supplier",
    ],
    example: "Adopted guidelines say that a part like this is left out.",
    near_miss: "A consultant thinks that the draft will stay as it is.",
    options: [
        NotCovered { label: "Yes: such parts are left out", help: "" },
        Covered { label: "Yes: such parts are covered", help: "" },
        Undecided { label: "No, nobody has decided it", help: "It then stays open" },
    ],
    none: "",
};

pub(super) const NETWORKS_LIMITS: W = words! {
    for Q::NetworksLimits;
    title: "Is its use in the infrastructure limited to one of these?",
    help: "Tick only what is true of all its uses there.",
    counts: ["Finding attacks on the control network, and nothing else"],
    not: [
        "Security software that also controls physical protection",
        "Ordinary electrical parts of a nuclear power plant",
    ],
    example: "A tool that only spots malware in a waterworks.",
    near_miss: "The same tool also stops the pumps when the pressure gets dangerous.",
    options: [
        CyberOnly { label: "It is used solely for cybersecurity", help: "" },
        NuclearOnly { label: "It concerns only nuclear-specific parts of a nuclear plant", help: "Left out according to a draft of the Commission" },
    ],
    none: "Neither of these",
};

pub(super) const CRITICAL_ENTITY: W = words! {
    for Q::CriticalEntity;
    title: "Is it meant, at least also, for operators that a State has named critical entities?",
    help: "Member States name them under Directive (EU) 2022/2557, sometimes in confidence. That only their systems are covered is the view of a draft of the Commission.",
    counts: [
        "You have been told that you are such an operator",
        "You offer it to operators in general, and such operators may be among them",
    ],
    not: ["All its users are operators that no Member State has named"],
    example: "A supplier offers it to every grid operator, large or small.",
    near_miss: "A village waterworks built it for itself and was never named.",
    options: [],
    none: "",
};

pub(super) const EDUCATION: W = words! {
    for Q::Education;
    title: "What is it meant to do in education or training?",
    help: "A teacher or a board deciding at the end does not change this. Tick a line also where it only prepares, converts, compares or checks material for it.",
    counts: [
        "Choices inside an institution, such as the class, course or place of a pupil",
        "Feedback on how well learners have reached a goal, with or without a mark",
    ],
    not: [
        "Timetables, room bookings and similar organisation",
        "Explanations and exercises that evaluate nobody",
    ],
    example: "A tool suggests which applicants a music school should hear.",
    near_miss: "A tool books the rooms for these auditions.",
    options: [
        Admission { label: "It helps decide who is admitted, or who is assigned where", help: "To an institution, programme, course or place" },
        StudyFunding { label: "It helps decide on scholarships, grants or fee waivers for studies", help: "By public or private bodies" },
        Outcomes { label: "It evaluates what learners have learned", help: "Marks, scores or feedback against a goal, also only to steer learning" },
        Level { label: "It assesses which level of education someone should get or may access", help: "Also moving up, down or sideways, or special support" },
        Proctoring { label: "It monitors test takers and detects cheating or other prohibited behaviour", help: "By any technique, on site or remote, live or from recordings" },
        OnlyPrepares { label: "It only prepares, converts, compares or checks material for one of these", help: "Tick that one as well: whether such help is left out is asked next" },
        OnlyLearning { label: "It only explains, lets people practise or organises, and does none of these", help: "" },
    ],
    none: "",
};

pub(super) const EDUCATION_CONTEXT: W = words! {
    for Q::EducationContext;
    title: "In what setting is it used?",
    help: "If more than one is true, choose the first of them.",
    counts: [
        "Schools, universities, training providers, public or private, on site or online",
        "Bodies that organise admissions or tests for them",
    ],
    not: [
        "Learners who pick a tool themselves, with no link to an institution",
        "Staff training by an employer alone, which belongs to work",
    ],
    example: "A company marks the exams of several vocational colleges on their behalf.",
    near_miss: "A hobby cook has an app rate home-made dishes.",
    options: [
        Institution { label: "In, by or for an institution of education or vocational training", help: "" },
        Credential { label: "Outside an institution, but towards an officially recognised certificate or degree", help: "For evaluating what was learned, this counts according to a draft. For the rest a question follows" },
        OwnInitiative { label: "Neither: no institution is involved and no recognised certificate follows", help: "" },
    ],
    none: "",
};

pub(super) const CREDENTIAL_BODY: W = words! {
    for Q::CredentialBody;
    title: "Is the certificate, or the test, that of an institution of education or training?",
    help: "The law speaks of tests and of levels in the context of such an institution.",
    counts: [
        "Tests held or marked for schools, universities or training providers",
        "A body that tests people and trains them as well",
    ],
    not: ["A licence that an authority or association grants by itself, wherever people learned"],
    example: "A chamber holds the final exams of vocational colleges.",
    near_miss: "An association certifies wine experts on its own account.",
    options: [],
    none: "",
};

pub(super) const EDUCATION_FUNDING: W = words! {
    for Q::EducationFunding;
    title: "Does it depend on that money whether or where somebody can study?",
    help: "Then deciding on it decides on access. Student aid by or for an authority belongs to public benefits as well.",
    counts: ["A scholarship that comes with a place, or waives fees that bar the way"],
    not: ["A prize or an extra for people who study anyway"],
    example: "A foundation's tool picks who gets the free places of a private school.",
    near_miss: "A club's tool picks which pupils get a book voucher.",
    options: [],
    none: "",
};

pub(super) const EDUCATION_COUNTS: W = words! {
    for Q::EducationCounts;
    title: "Does the result count towards a grade, certificate, standing or progress?",
    help: "Directly, or because staff use it for that. That results which do not count are left out is the view of a draft of the Commission.",
    counts: [
        "Interim results that enter a later mark",
        "Results that show who moves up, repeats or leaves",
        "Results that staff look at when they grade",
    ],
    not: ["Feedback that only supports learning and is never used for grading"],
    example: "Weekly quiz scores that make up a fifth of the course mark.",
    near_miss: "A practice app that tells violin pupils which bars to repeat.",
    options: [],
    none: "",
};

pub(super) const EDUCATION_TEST: W = words! {
    for Q::EducationTest;
    title: "Does it watch a supervised test that leads to a grade or an evaluation?",
    help: "That anything else is left out is the view of a draft of the Commission.",
    counts: [
        "Exams and entrance tests, on site or online",
        "Recordings of such a test, checked afterwards",
    ],
    not: [
        "Work done without supervision and handed in later",
        "Watching pupils outside tests",
    ],
    example: "Cameras in an exam hall flag notes being passed around.",
    near_miss: "Software compares essays written at home for copied passages.",
    options: [],
    none: "",
};

pub(super) const WORK: W = words! {
    for Q::Work;
    title: "What is it meant to do with people who work or seek work?",
    help: "Agency and platform workers count, by a draft of the Commission also self-employed people and civil servants. Tick a line also where it only prepares, converts, compares or checks material for it.",
    counts: [
        "Scores, rankings, flags or summaries on which somebody else relies",
        "Trial periods, and choosing between self-employed people",
    ],
    not: [
        "Tools that only job seekers run, for themselves",
        "According to a draft of the Commission, tasks given by stated availability or place alone",
    ],
    example: "A café chain has software rank applicants by their written answers.",
    near_miss: "Software prints the café's rota from the shifts that staff picked.",
    options: [
        Adverts { label: "It helps decide who sees a job advert", help: "" },
        FiltersApplications { label: "It analyses, sorts or filters applications or data on possible candidates", help: "Also matching, shortlists and searching databases of people" },
        EvaluatesCandidates { label: "It evaluates candidates, by score, rank, prediction or words", help: "Suitability, merit, potential or reliability, also from registers or social media" },
        OtherSelection { label: "It influences in another way who is recruited or selected", help: "Also checks before a hiring is final" },
        Terms { label: "It takes or supports decisions on the terms of work", help: "Pay, hours, leave, rest, position, training" },
        PromotionTermination { label: "It takes or supports decisions on promotion or on ending work", help: "Also non-renewal, deactivation, long or repeated suspension" },
        AllocatesByTraits { label: "It assigns tasks because of people's behaviour, traits or characteristics", help: "Also ratings, reliability, response times or personality" },
        MonitorsWorkers { label: "It monitors how people perform or behave at work", help: "Output, attendance, conduct, compliance. Also by wearables or counting smiles, with no feeling inferred" },
        EvaluatesWorkers { label: "It evaluates how people perform or behave at work", help: "" },
        OnlyPrepares { label: "It only prepares, converts, compares or checks material for one of these", help: "Tick that one as well: whether such help is left out is asked next" },
        OnlyOrganises { label: "It only organises work, and does none of these", help: "" },
    ],
    none: "",
};

pub(super) const WORK_ADVERTS: W = words! {
    for Q::WorkAdverts;
    title: "Is the audience chosen only by page content or objective requirements of the job?",
    help: "Such adverts are left out according to a draft of the Commission. Answer no if any other feature of people plays a part.",
    counts: [
        "Placement by the topic of a page, visible to all its readers",
        "Requirements that the job itself sets without discrimination, such as a pilot's licence",
        "Image advertising without a concrete vacancy",
    ],
    not: [
        "Choice by age, sex, interests, browsing, income or likeness to others",
        "Leaving it to an ad system to find people likely to apply",
    ],
    example: "A baker's vacancy shown to everyone who opens a page on bread.",
    near_miss: "The same vacancy shown to people whom a model expects to apply.",
    options: [],
    none: "",
};

pub(super) const WORK_TERMS: W = words! {
    for Q::WorkTerms;
    title: "Does it touch only minor everyday matters within the agreed terms of work?",
    help: "Such matters are left out according to a draft of the Commission. Answer no if any of its decisions carries weight for a worker.",
    counts: [
        "Which desk, van or meeting slot someone gets",
        "Optional courses without consequences",
    ],
    not: [
        "Pay, working time, leave, rest, position or essential training",
        "Small steps that add up to fewer hours or less pay",
    ],
    example: "It picks which till a cashier opens first.",
    near_miss: "It picks which cashiers work on Sundays.",
    options: [],
    none: "",
};

pub(super) const WORK_MONITORING: W = words! {
    for Q::WorkMonitoring;
    title: "Which of these is true of the monitoring or evaluation?",
    help: "The first is left out according to a draft of the Commission, but not if the second is true as well.",
    counts: [
        "A duty from outside law, such as recording driving times",
        "Feedback that the worker alone can see",
    ],
    not: [
        "Rules that the employer has set itself",
        "Feedback that managers can see as well",
    ],
    example: "A tool checks lorry drivers' legal rest times, and nothing else.",
    near_miss: "The same data feed a monthly ranking of the drivers.",
    options: [
        OtherEndsOnly { label: "It serves solely a legal duty, medical or safety reasons, property, or workers themselves", help: "A duty from outside law, protecting property, or informing only the worker concerned" },
        AlsoAppraisal { label: "Its results are also used to appraise workers", help: "Also in pay, discipline, promotion or ranking" },
    ],
    none: "",
};

pub(super) const SERVICES: W = words! {
    for Q::Services;
    title: "What is it meant to do in these services?",
    help: "A person deciding at the end does not change this. Tick a line also where it only prepares, converts, compares or checks material for it.",
    counts: [
        "Ranking by need, flags for closer checks or advice on a case, by a draft of the Commission",
        "Changing, stopping or reclaiming what was granted before",
        "A score made for somebody else to use, also about sole traders",
    ],
    not: [
        "General information and finding the right office",
        "Getting ready before any emergency, such as stock, stations or shifts, according to a draft of the Commission",
        "Appraising only an asset, such as a house, for a loan",
    ],
    example: "A housing office has applicants for council flats ordered by need.",
    near_miss: "The same office has a tool tell callers its opening hours.",
    options: [
        Entitlement { label: "It assesses, or helps decide, who gets or keeps public benefits or services", help: "By or for an authority, not a private body's own grants. Also cutting or reclaiming. Health care and housing count" },
        Prioritises { label: "It ranks people by need or urgency for public benefits or services, or flags them for checks", help: "Covered according to a draft of the Commission" },
        CreditScore { label: "It judges people's creditworthiness or produces a credit score", help: "Ability or willingness to pay, for whatever purpose" },
        Insurance { label: "It is used for life, health, accident, sickness, care or pension insurance", help: "Also credit life insurance, public or private" },
        EmergencyCalls { label: "It evaluates and classifies emergency calls", help: "By voice, text or video" },
        Dispatch { label: "It dispatches emergency services or sets their priority", help: "Also advice on where and when to send police, fire or medical help" },
        Triage { label: "It triages emergency patients: who needs care first", help: "" },
        OnlyPrepares { label: "It only prepares, converts, compares or checks material for one of these", help: "Tick that one as well: whether such help is left out is asked next" },
        OnlyFraud { label: "It only detects fraud or money laundering, and does none of these", help: "Flags for checks on benefit claimants belong to the second line" },
        OnlyTreatment { label: "It only serves the diagnosis or treatment of patients who are already in care", help: "Not the triage of emergency patients, and not who gets care" },
    ],
    none: "",
};

pub(super) const BENEFITS: W = words! {
    for Q::Benefits;
    title: "Is it public help that people need to live decently and take part in society?",
    help: "The law calls this essential public assistance. One such benefit or service is enough.",
    counts: [
        "Health care, social security, pensions, unemployment, sickness or family benefits",
        "Social assistance, care, and help with housing, energy or other basic services",
    ],
    not: [
        "Extras on which nobody depends for a decent life",
        "According to a draft of the Commission, support that is no benefit or service as such",
    ],
    example: "Meals brought to elderly people and paid for by the town.",
    near_miss: "Free concert tickets that the town gives away.",
    options: [],
    none: "",
};

pub(super) const CREDIT: W = words! {
    for Q::Credit;
    title: "Is any of these true of the credit assessment?",
    help: "Tick only what is true of every use. Each of these may take the assessment out of the high-risk group.",
    counts: [
        "A fraud check whose result may later feed a score elsewhere",
        "Only non-essential purposes, a limit that the provider can show",
    ],
    not: [
        "A score with a fraud check on the side",
        "A capital model that is also used to score people",
        "Ordinary loans, accounts, payment, mortgages, housing, energy or telecoms as non-essential",
        "Credit for a sole trader as company credit",
    ],
    example: "A model that only spots payments with stolen cards.",
    near_miss: "A model that spots them and also rates who may pay later.",
    options: [
        FraudSolely { label: "Its only purpose is detecting financial fraud", help: "Not if it also scores people for credit" },
        FraudMainly { label: "Detecting financial fraud is its main purpose, judging who will repay is not", help: "That the main purpose suffices rests on a draft of the Commission" },
        PrudentialOnly { label: "It only calculates capital requirements of a bank or insurer", help: "" },
        NonEssential { label: "It is used exclusively for things that are not essential", help: "By a draft of the Commission: investment, trading, premium or leisure credit" },
        CompanyCredit { label: "The credit mainly benefits a company, even if its owner is assessed", help: "Left out according to a draft of the Commission" },
    ],
    none: "",
};

pub(super) const INSURANCE_KIND: W = words! {
    for Q::InsuranceKind;
    title: "For which kinds of insurance is it used?",
    help: "The insurer may be public or private.",
    counts: ["A package that contains such cover"],
    not: ["According to a draft of the Commission, insurance-based investment products"],
    example: "Cover that replaces a parent's income during a long illness.",
    near_miss: "Cover for a stolen bicycle.",
    options: [
        LifeHealth { label: "Life or health insurance", help: "" },
        RelatedCover { label: "Accident, sickness, long-term care, credit life or personal pension cover", help: "Counts according to a draft of the Commission" },
        OtherInsurance { label: "Only other insurance, such as motor, home or liability", help: "" },
    ],
    none: "",
};

pub(super) const INSURANCE_TASK: W = words! {
    for Q::InsuranceTask;
    title: "What does it do in this insurance?",
    help: "Offering, refusing, changing and ending cover all count. The law names both tasks together, and a draft of the Commission lets one suffice.",
    counts: [
        "Risk groups into which people are placed",
        "A fraud feature inside the system that assesses risk or sets the price",
    ],
    not: [
        "A separate system for detecting fraud",
        "Designing products without assessing people",
    ],
    example: "It suggests a surcharge for divers who want life cover.",
    near_miss: "It reads dental bills and starts the refund.",
    options: [
        AssessesRisk { label: "It assesses the risk of people who are or want to be insured", help: "Individually or through risk groups" },
        CalculatesPrice { label: "It calculates prices for people", help: "Premiums, discounts, surcharges" },
        OnlyClaims { label: "It only handles claims or other tasks, without assessing risk or price", help: "" },
    ],
    none: "",
};

pub(super) const POLICE: W = words! {
    for Q::Police;
    title: "What is it meant to do in criminal matters?",
    help: "For law enforcement, whoever acts for it, or EU bodies that support it. Tick a line also where it only prepares, converts, compares or checks material for it.",
    counts: [
        "Prevention, investigation, prosecution and execution of penalties",
        "Offences that are criminal by nature, whatever national law calls them",
    ],
    not: [
        "Purely administrative tax, customs or compliance work",
        "Material that it collects or enhances and nobody judges with it, according to a draft of the Commission",
        "A company's own checks under its own legal duties",
    ],
    example: "A prison tool rates how likely each inmate is to attack others.",
    near_miss: "A prison tool plans the weekly orders of the kitchen.",
    options: [
        VictimRisk { label: "It assesses, or is a step in assessing, a person's risk of becoming a victim", help: "" },
        Truthfulness { label: "It judges whether a person is telling the truth", help: "Lie detectors and similar tools, as from voice, face, body or behaviour" },
        Evidence { label: "It judges, or is a step in judging, how reliable evidence is in a criminal case", help: "Authentic, intact, credible or consistent" },
        Offending { label: "It assesses, or is a step in assessing, the risk that a person commits or repeats a crime", help: "" },
        TraitsPastCrime { label: "It assesses, or is a step in assessing, traits or past crimes of people or groups", help: "" },
        Profiles { label: "It profiles people in the detection, investigation or prosecution of crime", help: "Profiling: using personal data to judge or predict something about someone" },
        OnlyPrepares { label: "It only prepares, converts, compares or checks material for one of these", help: "Tick that one as well: whether such help is left out is asked next" },
        OnlyOffice { label: "It only concerns places, objects, companies or office work, and feeds none of these", help: "" },
    ],
    none: "",
};

pub(super) const MIGRATION: W = words! {
    for Q::Migration;
    title: "What is it meant to do in migration, asylum or border control?",
    help: "For authorities, whoever acts for them, or EU bodies. Tick a line also where it only prepares, converts, compares or checks material for it.",
    counts: [
        "Any kind of risk: security, irregular migration, health or other",
        "Output drawn from a pending case that prioritises, flags, checks or recommends",
        "Judging whether a document in an application is reliable",
    ],
    not: [
        "General information, and complaints about service quality",
        "According to a draft of the Commission, figures on crowds or flows never applied to anyone",
    ],
    example: "A tool flags residence applications whose papers look doubtful.",
    near_miss: "A tool shows travellers how long the queue is.",
    options: [
        Truthfulness { label: "It judges whether a person is telling the truth", help: "Lie detectors and similar tools, as from voice, face, body or behaviour" },
        TravellerRisk { label: "It assesses, or is a step in assessing, a risk posed by someone who enters or has entered", help: "Entry into a Member State. A flag or a category is enough" },
        Applications { label: "It helps examine asylum, visa or residence applications, or complaints about eligibility", help: "Also the reliability of evidence in them" },
        Detects { label: "It detects, recognises or identifies people, or is a step in doing so", help: "Noticing that somebody is there is enough. Checks of travel documents and rescue at sea: tick, a question follows" },
        OnlyPrepares { label: "It only prepares, converts, compares or checks material for one of these", help: "Tick that one as well: whether such help is left out is asked next" },
        OnlyOffice { label: "It only informs in general or does office work, and feeds none of these", help: "" },
    ],
    none: "",
};

pub(super) const MIGRATION_LIMITS: W = words! {
    for Q::MigrationLimits;
    title: "Is detecting or identifying people limited to one of these?",
    help: "Tick only what is true of all its uses.",
    counts: ["Checking that a passport is genuine, and nothing more"],
    not: [
        "A document check that also searches for the face in other records",
        "Rescue cameras that also serve border surveillance",
    ],
    example: "A camera used only to find people adrift at sea.",
    near_miss: "The same camera also alerts border guards to boats.",
    options: [
        DocumentsOnly { label: "It only verifies travel documents", help: "With no check of the person beyond that, and not to judge an application" },
        RescueOnly { label: "It serves exclusively search and rescue or the safety of navigation", help: "Left out according to a draft of the Commission" },
    ],
    none: "Neither of these",
};

pub(super) const JUSTICE: W = words! {
    for Q::Justice;
    title: "What is it meant to do for courts, dispute settlement or votes?",
    help: "Experts whom a court or dispute body commissions count. Tick a line also where it only prepares, converts, compares or checks material for it.",
    counts: [
        "Giving meaning to facts or rules, or choosing the law that fits a case",
        "Drafting the reasons of a decision",
        "Urging people to vote, not to vote or to vote one way",
        "Advising people whom or what to vote for",
    ],
    not: [
        "Tools for the parties, their lawyers or their experts",
        "According to a draft of the Commission, retrieving texts without interpreting them",
        "Neutral facts about a vote, and counting it",
    ],
    example: "A tool suggests to a labour court how to read a notice clause.",
    near_miss: "A tool books the hearing rooms of that court.",
    options: [
        Interprets { label: "It helps a court or dispute body to research and interpret facts or law", help: "" },
        AppliesLaw { label: "It helps a court or dispute body to apply the law to a case", help: "" },
        Retrieves { label: "It finds texts or files for a court or dispute body, without interpreting them", help: "Left out according to a draft of the Commission" },
        InfluencesVote { label: "It is meant to influence a vote, or how or whether people vote", help: "Any election or referendum, also advice on whom to vote for. Success does not matter" },
        OnlyPrepares { label: "It only prepares, converts, compares or checks material for one of these", help: "Tick that one as well: whether such help is left out is asked next" },
        OnlyOffice { label: "It only does office or technical work, and does none of these", help: "" },
    ],
    none: "",
};

pub(super) const DISPUTE_EFFECT: W = words! {
    for Q::DisputeEffect;
    title: "Does the outcome of the dispute settlement have legal effect for at least one party?",
    help: "",
    counts: [
        "An award or decision that can be enforced",
        "A decision that binds only one side",
    ],
    not: [
        "A recommendation that binds nobody",
        "According to a draft of the Commission, a voluntary agreement of the parties",
    ],
    example: "An ombudsman's ruling that the airline must follow.",
    near_miss: "A mediator's proposal that either side may ignore.",
    options: [],
    none: "",
};

pub(super) const VOTE: W = words! {
    for Q::Vote;
    title: "Which of these is true of its influence on votes?",
    help: "Tools that only organise a campaign from within are left out.",
    counts: [
        "Messages, images, calls or chats that reach people",
        "Choosing which voters get to see which message",
    ],
    not: [
        "Plans, budgets and logistics that stay inside the campaign",
        "According to a draft of the Commission, drafts that campaign staff then publish themselves",
    ],
    example: "A chat program urges residents to stay at home on polling day.",
    near_miss: "A planner tells helpers which streets to cover with leaflets.",
    options: [
        DirectlyExposed { label: "People are directly exposed to its output", help: "They see, hear or read it, or it decides what they get to see" },
        SafeguardedGeneral { label: "It has many purposes, is not meant for this and has sufficient safeguards", help: "Left out according to a draft of the Commission" },
    ],
    none: "",
};
