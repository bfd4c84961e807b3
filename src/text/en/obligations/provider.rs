//! Words of obligations. Articles 16 and 18 to 21: what providers of high-risk systems do.

use super::{Entry, entry};

pub(super) static WORDS: &[Entry] = &[
    entry(
        "art-16-a",
        "Meet all requirements for high-risk systems",
        "Make sure your system meets every requirement of Arts. 8 to 15: risk management, data, technical documentation, logging, transparency, human oversight, accuracy, robustness and cybersecurity.",
        "Compliance matrix for Arts. 8 to 15 with links to the evidence",
    ),
    entry(
        "art-16-b",
        "Put your name and contact address on the system",
        "Show your name, registered trade name or trade mark and a contact address on the system itself. Only if that is not possible, put them on its packaging or in the documents that come with it.",
        "Screenshot or photo of the label, packaging or document page",
    ),
    entry(
        "art-16-c",
        "Have a quality management system",
        "Run a quality management system that meets Art. 17: written policies, procedures and instructions on 13 topics.",
        "Quality manual with approval and review dates",
    ),
    entry(
        "art-16-d",
        "Keep the required documents for ten years",
        "Keep the documents of Art. 18 ready for authorities for ten years after release: technical documentation, quality management documents, notified body papers (where there are any) and the EU declaration of conformity.",
        "Retention schedule and archive index",
    ),
    entry(
        "art-16-e",
        "Keep the automatic logs you control",
        "Keep the logs your system creates automatically when they are under your control, as a rule for at least six months (Art. 19).",
        "Log retention policy and archive settings",
    ),
    entry(
        "art-16-f",
        "Complete the conformity assessment before release",
        "Before your system goes on the market or into service, take it through the conformity assessment that applies to it under Art. 43.",
        "Record of the internal control, or certificate of the notified body",
    ),
    entry(
        "art-16-g",
        "Issue the EU declaration of conformity",
        "Issue a declaration of conformity under Art. 47 for each of your high-risk systems, in which you state that it meets the requirements and take responsibility for that.",
        "Signed EU declaration of conformity",
    ),
    entry(
        "art-16-h",
        "Affix the CE marking",
        "Put the CE marking on your system, following Art. 48. Only where that is not possible, put it on the packaging or in the documents that come with it.",
        "Screenshot or photo of the CE marking",
    ),
    entry(
        "art-16-i",
        "Register yourself and the system in the EU database",
        "If your system is in Annex III, register yourself and it in the EU database before release (Art. 49(1)). Critical infrastructure (point 2) is registered nationally instead; law enforcement, migration, asylum and border systems (points 1, 6, 7) go into a non-public section.",
        "Registration confirmation with entry number and date",
    ),
    entry(
        "art-16-j",
        "Correct and report a system that does not conform",
        "When you have reason to think your system does not conform, or learn that it presents a risk, take corrective action at once and inform those concerned, as Art. 20 sets out.",
        "Corrective action file with copies of the notices sent",
    ),
    entry(
        "art-16-k",
        "Show conformity when a national authority asks",
        "When a national competent authority sends you a reasoned request, show it that your system meets the requirements of Arts. 8 to 15.",
        "The request and your answer with date and attachments",
    ),
    entry(
        "art-16-l",
        "Meet the EU accessibility rules",
        "Make sure your system meets the accessibility requirements of Directives (EU) 2016/2102 (public sector websites and apps) and (EU) 2019/882 (European Accessibility Act), so that people with disabilities can use it.",
        "Accessibility test report or statement",
    ),
    entry(
        "art-18-1",
        "Hold documents ready for authorities for ten years",
        "Keep five kinds of documents, (a) to (e), available for the national competent authorities. The period ends ten years after your system came onto the market or into service.",
        "Archive index with release date and end of the retention period",
    ),
    entry(
        "art-18-1-a",
        "Keep the technical documentation for ten years",
        "Keep the technical documentation of your system (Art. 11) available for the national authorities until ten years after its release.",
        "Archived technical documentation with all versions",
    ),
    entry(
        "art-18-1-b",
        "Keep the quality management documents for ten years",
        "Keep the documents of your quality management system (Art. 17) available for the national authorities until ten years after your system's release.",
        "Archived quality manual and procedures with all versions",
    ),
    entry(
        "art-18-1-c",
        "Keep papers on approved changes for ten years",
        "If a notified body approved changes, keep the documents on them available for the national authorities until ten years after your system's release.",
        "Archived change files with the notified body's approvals",
    ),
    entry(
        "art-18-1-d",
        "Keep notified body decisions for ten years",
        "If a notified body was involved, keep its decisions and the other documents it issued available for the national authorities until ten years after your system's release.",
        "Archived certificates, decisions and reports of the notified body",
    ),
    entry(
        "art-18-1-e",
        "Keep the EU declaration of conformity for ten years",
        "Keep your EU declaration of conformity (Art. 47) available for the national authorities until ten years after your system's release.",
        "Archived EU declaration of conformity with all versions",
    ),
    entry(
        "art-18-3",
        "Financial institutions: where to file technical documents",
        "If EU financial services law sets governance rules for you as a financial institution, keep the technical documentation of your system within the records you hold under that law.",
        "Filing plan of the financial records that shows the technical documentation",
    ),
    entry(
        "art-19-1",
        "Keep automatic logs for at least six months",
        "Keep the logs your system creates automatically, as far as you control them, for a period that suits its purpose and lasts at least six months. Other EU or national law, above all data protection law, can set a different period.",
        "Log retention policy with the period, its reasons and archive settings",
    ),
    entry(
        "art-19-2",
        "Financial institutions: where to file the logs",
        "If EU financial services law sets governance rules for you as a financial institution, keep the logs your system creates automatically within the records you hold under that law.",
        "Filing plan of the financial records that shows the logs",
    ),
    entry(
        "art-20-1",
        "Correct a system that does not conform at once",
        "When you think or have reason to think that your released system does not conform to the AI Act, immediately correct, withdraw, disable or recall it, as fits the case. Inform the distributors and, where there are any, the deployers, authorised representative and importers.",
        "Corrective action file with dates and copies of the notices",
    ),
    entry(
        "art-20-2",
        "Investigate and report at once when the system is a risk",
        "When you learn that your system puts health, safety or fundamental rights at risk, investigate the causes at once, with the deployer who reported it, if any. Tell the market surveillance authority, and any notified body that certified it, what is wrong and what you did.",
        "Investigation report and copies of the notices sent",
    ),
    entry(
        "art-21-1",
        "Give authorities the proof of conformity they request",
        "When a competent authority sends a reasoned request, give it all information and documents needed to prove that your system meets Arts. 8 to 15, in an official EU language that the Member State names and the authority easily understands.",
        "The request, your answer with date and the list of documents sent",
    ),
    entry(
        "art-21-2",
        "Give authorities access to logs on request",
        "When a competent authority sends a reasoned request, also give it access, as applicable, to the logs your system creates automatically, as far as you control them.",
        "The request and a record of the access given",
    ),
];
