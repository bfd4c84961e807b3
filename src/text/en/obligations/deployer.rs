//! Words of obligations. Articles 26, 27 and 86: deployers of high-risk systems, and what people may ask of them.

use super::{Entry, entry};

pub(super) static WORDS: &[Entry] = &[
    entry(
        "art-26-1",
        "Use the high-risk system as its instructions say",
        "As user of a high-risk system (deployer), take suitable technical and organisational steps so that it is used as the instructions for use say.",
        "Internal rules of use, access settings, and staff briefed on the instructions",
    ),
    entry(
        "art-26-2",
        "Put competent people in charge of human oversight",
        "As deployer, give human oversight of the system to people who have the skills, the training and the power to step in, and give them the support they need.",
        "Named overseers with training records, powers and time or tools given",
    ),
    entry(
        "art-26-4",
        "Feed the system relevant and representative data",
        "As deployer, as far as you control the input data, make sure it is relevant and representative enough for what the system is meant to do.",
        "Description and checks of input data, with dates and findings",
    ),
    entry(
        "art-26-5",
        "Watch the system in use, report risks and incidents",
        "Monitor use, inform the provider; at a risk tell provider or distributor and authority without delay, and stop use; at a serious incident tell provider first, then importer or distributor and authorities. No provider in reach: use Article 73. Police keep sensitive operational data.",
        "Monitoring log, stop decisions, and dated notices to provider, importer or distributor and authority",
    ),
    entry(
        "art-26-5-sub-2",
        "Financial institutions: sector rules count as monitoring",
        "If financial services law sets rules for your internal governance, arrangements or processes, keeping to them counts as monitoring the system.",
        "Sector governance rules that cover the system, and proof that you keep to them",
    ),
    entry(
        "art-26-6",
        "Keep the system's logs for at least six months",
        "As deployer, keep the automatic logs you control as long as the system's purpose calls for, at least six months, unless other law (above all data protection) says otherwise; financial institutions keep them with their sector files.",
        "Log retention rule with its period and reasons, and proof that logs are stored",
    ),
    entry(
        "art-26-7",
        "Tell workers before you use high-risk AI at work",
        "As employer, inform workers' representatives and the workers concerned, before a high-risk system is put into service or used at the workplace, that it will be used on them; follow the information rules of your country where they apply.",
        "Dated notice to workers and their representatives, with proof of receipt",
    ),
    entry(
        "art-26-8",
        "Public bodies: register, do not use unregistered systems",
        "As public authority or EU body, register your use under Article 49; if the system you want to use is missing from the EU database, do not use it and tell the provider or distributor.",
        "Registration number of your use, and a dated check of the system's database entry",
    ),
    entry(
        "art-26-9",
        "Use provider information in your data protection assessment",
        "If you must do a data protection impact assessment, use the information the provider gave you with the system (instructions for use) for it.",
        "Data protection impact assessment that cites the provider's instructions",
    ),
    entry(
        "art-26-10",
        "Biometric search in recordings: approval and limits",
        "If you search recordings for a suspect or convict, get a binding, reviewable approval first, or without delay within 48 hours. Not needed only to first identify a possible suspect on objective, checked facts tied to the act. If refused, stop and delete. Never untargeted or sole ground.",
        "Approval for each search, the link to the offence, deletion records",
    ),
    entry(
        "art-26-10-sub-5",
        "Biometric search in recordings: file each use, report yearly",
        "Document each use of a system for later biometric identification (the law names the police file), show it to market surveillance and data protection authorities on request, and send both a yearly report. It says whatever the purpose or deployer; whether it binds others than police is open.",
        "Record of each use, and the yearly reports with dates and recipients",
    ),
    entry(
        "art-26-11",
        "Tell people that a high-risk system helps decide on them",
        "If you use an Annex III system that makes or helps to make decisions about people, tell them it is used on them; in law enforcement, the police data protection rules (Directive (EU) 2016/680, Article 13) apply.",
        "Text of the notice, and where and when people receive it",
    ),
    entry(
        "art-26-12",
        "As deployer, cooperate with the authorities",
        "When an authority acts on the high-risk system you use, work with it so that the Regulation is carried out.",
        "File of letters and of steps taken with the authority",
    ),
    entry(
        "art-27-1",
        "Assess the impact on fundamental rights before use",
        "As public body, private provider of public services, or user of AI for credit scoring or life and health insurance (Annex III 5(b), (c)), assess the impact on people's rights in six points before use. For Annex III systems only, not critical infrastructure (point 2).",
        "Fundamental rights impact assessment with all six parts, dated before first use",
    ),
    entry(
        "art-27-1-a",
        "Rights assessment: describe where the system is used",
        "In your fundamental rights impact assessment, describe your own processes in which you will use the system, in line with what it is meant for.",
        "Description of the processes in the assessment",
    ),
    entry(
        "art-27-1-b",
        "Rights assessment: state how long and how often",
        "In your fundamental rights impact assessment, say for how long and how often you mean to use the system.",
        "Period and frequency of use stated in the assessment",
    ),
    entry(
        "art-27-1-c",
        "Rights assessment: name the people affected",
        "In your fundamental rights impact assessment, list the kinds of people and groups that your use of the system will probably affect.",
        "List of affected people and groups in the assessment",
    ),
    entry(
        "art-27-1-d",
        "Rights assessment: describe the risks of harm",
        "In your fundamental rights impact assessment, describe the specific harm that the people and groups you listed may suffer, using the information the provider gave with the system.",
        "Table of risks for each group in the assessment, citing the provider's information",
    ),
    entry(
        "art-27-1-e",
        "Rights assessment: describe human oversight in practice",
        "In your fundamental rights impact assessment, describe how you have put human oversight into practice as the instructions for use ask.",
        "Oversight section of the assessment, with roles and steps",
    ),
    entry(
        "art-27-1-f",
        "Rights assessment: plan what to do if harm occurs",
        "In your fundamental rights impact assessment, set out what you will do if the risks come true, including who decides inside your organisation and how people can complain.",
        "Response plan, internal responsibilities and complaint channel in the assessment",
    ),
    entry(
        "art-27-2",
        "Do the rights assessment for first use, keep it current",
        "Do the fundamental rights impact assessment for the first use; in similar cases you may rely on an earlier one or on the provider's. When one of its points changes or is out of date during use, update it.",
        "Dated versions of the assessment, and any earlier one you relied on",
    ),
    entry(
        "art-27-3",
        "Send the rights assessment results to the authority",
        "Once your fundamental rights impact assessment is done, notify the market surveillance authority of the results with the completed official template; you may be exempt where Article 46(1) (special authorisation) applies.",
        "Notification with the completed template, and proof that it was sent",
    ),
    entry(
        "art-27-4",
        "You may reuse your data protection assessment",
        "If your data protection impact assessment already covers part of the fundamental rights impact assessment, you may point to the relevant sections or copy them in.",
        "Data protection impact assessment, and a table of the sections you refer to or copied",
    ),
    entry(
        "art-86-1",
        "Explain decisions based on a high-risk system",
        "When asked by a person hit by your decision from an Annex III system (not point 2), with legal or similar effects they see as bad for health, safety or rights, explain clearly its role and your main points. Not where law makes exceptions or other EU law gives this right.",
        "Procedure for such requests, explanations given, dates",
    ),
    entry(
        "art-86-1-right",
        "Ask for an explanation of a decision about you",
        "When somebody decides about you with the help of a system listed in Annex III (critical infrastructure aside) and that has legal or similarly serious adverse effects, you may ask for clear reasons: what the system did and the main elements.",
        "The decision, your request and the answer",
    ),
];
