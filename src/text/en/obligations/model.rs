//! Words of obligations. Articles 51 to 55 and 91 to 93: general-purpose models, apart from their documentation.

use super::{Entry, entry};

pub(super) static WORDS: &[Entry] = &[
    entry(
        "art-41-5-model",
        "Show that your own solutions match common specifications",
        "When the Commission has adopted common specifications for general-purpose models and you do not follow them, justify that what you do instead is at least as good.",
        "Written comparison with the specifications",
    ),
    entry(
        "art-52-1",
        "Notify the Commission of a model with systemic risk",
        "When your model reaches high-impact capabilities (presumed above 10^25 FLOP of training compute), or you learn that it will, notify the Commission with proof without delay, within two weeks at most. You may argue that it exceptionally poses no systemic risk.",
        "Copy of the notification with date sent, compute estimate, supporting facts and the date you knew",
    ),
    entry(
        "art-53-1-c",
        "Have a policy to respect EU copyright law",
        "Adopt and follow a policy to respect EU copyright. It must find and honour opt-outs from text and data mining (Directive (EU) 2019/790, Article 4(3)), also by state-of-the-art technology. If you only modified a model, it concerns your change (recital 109). Open models are not exempt.",
        "Copyright policy with owner and date, and records of how opt-outs are found and honoured",
    ),
    entry(
        "art-53-1-d",
        "Publish a summary of the training content",
        "Publish a sufficiently detailed summary of the content your model was trained on, on the AI Office template. If you only modified a model, it covers your own training data (recital 109). This also holds for open-source models.",
        "Published summary on the AI Office template, with link, date and updates",
    ),
    entry(
        "art-53-3",
        "Work with the Commission and national authorities",
        "When the Commission or a national authority uses its powers under the AI Act, cooperate as far as needed. This holds for every provider of a general-purpose model.",
        "Contact point and log of requests, answers and dates",
    ),
    entry(
        "art-53-4",
        "Show how you comply if you follow no code or standard",
        "If you follow neither an approved code of practice nor a European harmonised standard, show the Commission other adequate ways to meet Article 53(1). A code helps until a standard is published; a standard gives a presumption for what it covers.",
        "Signed code of practice, standard applied, or a file on your own means of compliance",
    ),
    entry(
        "art-54-1",
        "Appoint an EU representative for your model",
        "If you are established outside the EU, appoint an authorised representative inside it by written mandate before you bring your general-purpose model to the EU market. Open-source models are exempt unless they carry systemic risk.",
        "Signed written mandate, dated before market entry, with the representative's EU address",
    ),
    entry(
        "art-54-2",
        "Let your EU representative do its job",
        "Give your authorised representative the powers, files and means for the tasks in its mandate. The mandate must let authorities turn to it beside you or in your place. Exempt open-source models need no representative.",
        "Mandate with tasks and powers, and record of files handed over",
    ),
    entry(
        "art-54-3",
        "Representative: check, keep and hand over the model file",
        "Check the Annex XI file and the provider's duties, keep the file and the provider's contact details for 10 years after market entry, answer reasoned requests and cooperate. On request, give the AI Office the mandate in an official EU language.",
        "Mandate, check record, copy of the model file with retention date, log of requests",
    ),
    entry(
        "art-54-5",
        "Representative: end the mandate if the provider breaches",
        "When you believe, or have reason to believe, that the provider breaches its AI Act duties, end the mandate and tell the AI Office at once, with your reasons.",
        "Termination letter and notice to the AI Office with date and reasons",
    ),
    entry(
        "art-55-1-a",
        "Evaluate your systemic-risk model and attack-test it",
        "Evaluate your model with standardised, state-of-the-art protocols and tools. Run adversarial tests to find and reduce systemic risks, and document them.",
        "Evaluation and adversarial test reports with protocols, results and follow-up",
    ),
    entry(
        "art-55-1-b",
        "Assess and reduce systemic risks across the EU",
        "Find out which systemic risks your model could cause in the EU through its development, market release or use, trace their sources, and reduce them.",
        "Systemic risk assessment with sources, measures and review dates",
    ),
    entry(
        "art-55-1-c",
        "Report serious incidents with your systemic-risk model",
        "When a serious incident happens, tell the AI Office and, where appropriate, national authorities the relevant facts and possible corrections without undue delay. Track and document incidents all the time.",
        "Incident log and copies of reports with dates",
    ),
    entry(
        "art-55-1-d",
        "Protect your systemic-risk model against cyber attacks",
        "Keep the cybersecurity of the model and of the physical infrastructure behind it at an adequate level.",
        "Security concept, test results and controls for model weights and infrastructure",
    ),
    entry(
        "art-55-2",
        "Systemic risk: show how you comply without code or standard",
        "If you follow neither an approved code of practice nor a European harmonised standard, show the Commission other adequate ways to meet Article 55(1). A code helps until a standard is published; a standard gives a presumption for what it covers.",
        "Signed code of practice, standard applied, or a file on your own means for Article 55(1)",
    ),
    entry(
        "art-91-5",
        "Give the Commission the information it asks for",
        "When the Commission requests documents or information on your general-purpose model, you or your representative must supply them within the period set. Lawyers may answer for you, but you stay responsible if the reply is incomplete, wrong or misleading.",
        "Request, reply and proof of delivery with dates",
    ),
    entry(
        "art-92-5",
        "Give access to your model for a Commission evaluation",
        "When the Commission evaluates your general-purpose model, you or your representative must provide the information and the access requested (APIs, other technical means, even source code) within the period set.",
        "Access request, record of access given, dates",
    ),
    entry(
        "art-93-1",
        "Take the measures the Commission requests for your model",
        "When the Commission requests it, comply with Articles 53 and 54, reduce a systemic risk (after an evaluation with serious and substantiated concern), or restrict, withdraw or recall the model.",
        "Commission request, plan of measures, proof that they were carried out",
    ),
];
