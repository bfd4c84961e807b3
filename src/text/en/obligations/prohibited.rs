//! Words of obligations. Article 5: prohibited practices, and the safeguards of the one that may be permitted.

use super::{Entry, entry};

pub(super) static WORDS: &[Entry] = &[
    entry(
        "art-5-1-a",
        "No subliminal, manipulative or deceptive AI that does harm",
        "Do not offer, put into service or use AI whose hidden, purposely manipulative or deceptive techniques aim at or cause materially distorted behaviour: choice is appreciably impaired, people decide as they otherwise would not, and significant harm results or is reasonably likely.",
        "Dated review of interface and influence techniques against this ban, with the result",
    ),
    entry(
        "art-5-1-b",
        "No AI that harmfully exploits vulnerable people",
        "Do not offer, put into service or use AI that exploits weaknesses due to age, disability or a particular social or economic situation, if the aim or result is to distort behaviour materially and significant harm to that person or others follows or is reasonably likely.",
        "Dated review of target groups and effects on vulnerable people, with the result",
    ),
    entry(
        "art-5-1-c",
        "No harmful social scoring",
        "Do not offer, put into service or use AI that rates people over time by social conduct or known, inferred or predicted traits, if the score leads to bad treatment in an unrelated context, or to bad treatment that is unjustified or out of proportion to it.",
        "Description of each score: data used, context, and what follows from it for people",
    ),
    entry(
        "art-5-1-d",
        "No crime prediction from profiling or personality alone",
        "Do not offer, put into service for this purpose or use AI that rates the risk of a person committing a crime solely from profiling or personality traits. Allowed: support for a human assessment that already rests on objective, verifiable facts directly tied to a crime.",
        "Description of the inputs of any risk assessment and of the human assessment it supports",
    ),
    entry(
        "art-5-1-e",
        "No face databases from untargeted scraping",
        "Do not offer, put into service for this purpose or use AI that builds or enlarges face recognition databases by untargeted collection of face images from the internet or CCTV recordings.",
        "Record of the source of all face images, with the basis for collecting each set",
    ),
    entry(
        "art-5-1-f",
        "No emotion inference at work or in education",
        "Do not offer, put into service for this purpose or use AI that infers the emotions of people at work or in places of education. Exception: systems meant for medical or safety reasons.",
        "Statement that no such function exists or is switched on, or the medical or safety reason with evidence",
    ),
    entry(
        "art-5-1-g",
        "No sorting of people by sensitive traits from biometrics",
        "Do not offer, put into service for this purpose or use AI that sorts individuals by biometrics to infer race, politics, religion, beliefs, union membership, sex life or orientation. Not covered: labelling or filtering lawful biometric data, sorting biometrics in law enforcement.",
        "List of the categories the system assigns and, for data set labelling, proof of lawful origin",
    ),
    entry(
        "art-5-1-ba",
        "No intimate deepfakes of real people without consent",
        "Do not offer, put into service or use AI that makes or alters realistic images, video, audio or the like of an identifiable person's intimate parts or sexual acts, unless that person freely, knowingly, clearly and explicitly agreed to exactly that. See Art. 5(1a) and (1b).",
        "Consent records for each piece of content, or tests showing that such output is blocked",
    ),
    entry(
        "art-5-1-bb",
        "No AI that makes child sexual abuse material",
        "Do not offer, put into service or use AI that creates or alters child sexual abuse material or performances (Directive 2011/93/EU). Exception: a national-law defence that the act was not done 'without right'. Art. 5(1a) says who is caught.",
        "Description of safeguards and incident log, or the national legal basis relied on",
    ),
    entry(
        "art-5-1a-a",
        "When providers fall under the intimate and abuse image bans",
        "Supplying is caught only if the system is meant for such output, or it is a reasonably foreseeable, repeatable outcome without significant technical changes and you lack reasonable, adequate safeguards that reliably prevent it (also under foreseeable misuse) and correct misuse.",
        "Intended purpose, misuse tests, list of safeguards and log of corrected misuse",
    ),
    entry(
        "art-5-1a-b",
        "When deployers fall under the intimate and abuse image bans",
        "As a deployer you are caught only if you use the system in order to make or alter such material. That the system could produce it is not enough.",
        "Use policy, stated purpose of use and usage records",
    ),
    entry(
        "art-5-1b",
        "Edits that do not count as intimate manipulation",
        "For the ban on intimate material (not the one on child abuse material), an edit does not count as manipulation if it neither shows more of the intimate parts nor changes the nature of the sexual activity in the material.",
        "Description of the edit functions, with test results showing they stay within this limit",
    ),
    entry(
        "art-5-1-h",
        "No live biometric identification in public for policing",
        "Do not identify people remotely by live biometrics in public for law enforcement, unless national law allows and it is strictly necessary to find certain victims or missing people, avert imminent danger to life or safety or terrorism, or trace Annex II suspects (4+ year maximum).",
        "The national law relied on and, per use, the aim and why it was strictly necessary",
    ),
    entry(
        "art-5-2",
        "Limit live biometric identification and assess it first",
        "When you rely on an exception for live identification, only confirm the identity of the person targeted, weigh harm and consequences, and keep to national limits. First do a fundamental rights impact assessment and register the system (if urgent, register promptly after).",
        "Impact assessment, registration entry and a note per use on weighing, time, place and persons",
    ),
    entry(
        "art-5-3",
        "Get authorisation for each live biometric identification",
        "Before each use, get authorisation from a court or an independent authority with binding powers. In justified urgency you may start first but must ask within 24 hours. If refused, stop at once and delete all data and results. No adverse legal decision on the output alone.",
        "Reasoned request and decision per use with times, and proof of deletion after a refusal",
    ),
    entry(
        "art-5-4",
        "Report each live biometric identification to two authorities",
        "Each time you use live biometric identification in public for law enforcement, notify the national data protection authority and the market surveillance authority under national rules. Leave out sensitive operational data.",
        "Copies of the notifications to both authorities, with dates",
    ),
];
