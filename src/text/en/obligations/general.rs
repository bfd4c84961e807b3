//! Words of obligations. Articles 2(13), 4, 4a and 6(4): literacy, sensitive data against bias, the record of the class.

use super::{Entry, entry};

pub(super) static WORDS: &[Entry] = &[
    entry(
        "art-4-1",
        "Support AI literacy of the people who work with your AI",
        "Take steps that help your staff, and others who run or use AI systems for you, to understand AI. Fit them to what these people know and have learned, to the setting of use and to the people the AI is used on. You need not guarantee a set level for anyone.",
        "Training plan and attendance records, with the reasons for the content per group of staff",
    ),
    entry(
        "art-4a-1",
        "Sensitive data for bias work: only under strict conditions",
        "If you use special categories of personal data (health, origin, beliefs and the like) to find and correct bias in your high-risk system, do so only as far as strictly necessary, with fitting safeguards, within data protection law and with all six conditions (a) to (f) met.",
        "Necessity assessment that covers conditions (a) to (f), with the safeguards in place",
    ),
    entry(
        "art-4a-1-a",
        "Use sensitive data only if other data will not do",
        "Before you use special categories of personal data for bias work, check that other data, synthetic and anonymised data included, cannot do the job effectively. If they can, leave the sensitive data alone.",
        "Comparison with synthetic, anonymised and other data, with the reasons they fall short",
    ),
    entry(
        "art-4a-1-b",
        "Limit re-use of sensitive bias data and protect it",
        "Set technical limits on using sensitive bias data again for anything else, and protect it with security and privacy techniques at the state of the art, among them pseudonymisation.",
        "Description of re-use limits, security measures and pseudonymisation",
    ),
    entry(
        "art-4a-1-c",
        "Control and document access to sensitive bias data",
        "Secure the sensitive data used for bias work against misuse: control access strictly, document it, and let in only authorised people who are bound to confidentiality.",
        "List of access rights, access records and confidentiality undertakings",
    ),
    entry(
        "art-4a-1-d",
        "Keep sensitive bias data in your own hands",
        "Do not send or transfer the sensitive data used for bias work to anyone else, and let no other party get at it in any other way.",
        "Data flow record and access settings that show no outside recipients",
    ),
    entry(
        "art-4a-1-e",
        "Delete sensitive bias data in time",
        "Delete the sensitive data as soon as the bias is corrected or its retention period is over, whichever happens first.",
        "Deletion log with dates, and the retention period set in advance",
    ),
    entry(
        "art-4a-1-f",
        "Record why sensitive data was needed for bias work",
        "Write into your records of processing (under the GDPR or the matching EU rules for institutions and police) why you strictly needed the sensitive data to find and correct bias, and why other data could not do it.",
        "Entry in the record of processing activities that gives both reasons",
    ),
    entry(
        "art-4a-2",
        "Sensitive data for bias work in other AI systems and models",
        "If you provide or deploy other AI, or deploy high-risk AI, use sensitive data only where strictly necessary to find and correct bias likely to affect health, safety or fundamental rights or to discriminate unlawfully, under conditions (a) to (f). Bias work is not required.",
        "Necessity assessment naming the bias at stake, with conditions (a) to (f) answered",
    ),
    entry(
        "art-2-13",
        "Possible relief for high-risk AI in regulated products",
        "The Commission can limit duties of Articles 9-15 or 17-25 for high-risk AI under Article 6(1) (products) where Annex I Section A law protects at least equally and overall protection stays. Its acts are due by 2 August 2027. Until one covers your system, all duties stand.",
        "The delegated act, with a note on which of your duties it limits and under which conditions",
    ),
    entry(
        "art-6-4",
        "Record why your Annex III system is not high-risk",
        "If you hold that your Annex III system is not high-risk, document the assessment before you offer it or put it into service, register yourself and the system (Art. 49(2)), and give authorities the record on request. A system that profiles people is always high-risk.",
        "Dated assessment naming the Art. 6(3) condition relied on, and the registration entry",
    ),
    entry(
        "art-4a-2-model",
        "Sensitive data for bias work in general-purpose models",
        "If you provide a model, use sensitive personal data only where strictly necessary to find and correct bias likely to affect health, safety or fundamental rights or to discriminate unlawfully, under the conditions of Article 4a(1). Bias work is not required.",
        "Necessity assessment naming the bias at stake, with each condition answered",
    ),
];
